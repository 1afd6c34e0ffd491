"""Which panels have room beside the table. Widths in pixels."""

from dataclasses import dataclass

from journeymap.ui.preferences import Panels

_NONE = Panels(outline=False, facts=False)


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands in the working view; without the table where a panel takes all the room."""

    panels: Panels
    table: bool = True


class PanelFitting:
    """Remembers what is wished for, and which wish is the newest: that one comes first."""

    def __init__(self) -> None:
        self._wished: Panels | None = None
        self._seen = _NONE
        self._newest = ""

    def wish(self, panels: Panels) -> None:
        """Somebody opens or folds a panel; what stands when a journey is opened is nobody's."""
        before, self._wished = self._wished, panels
        if before is None:
            return
        opened = [n for n in ("outline", "facts") if getattr(panels, n) > getattr(self._seen, n)]
        self._newest = opened[0] if opened else ""

    def shown(self, room: int, *, table: int, outline: int, facts: int) -> Shown:
        """What there is room for beside a table of a least width."""
        made = self._shown(room, table=table, outline=outline, facts=facts)
        self._seen = made.panels
        return made

    def _shown(self, room: int, *, table: int, outline: int, facts: int) -> Shown:
        wished = self._wished or _NONE
        widths = {"facts": facts, "outline": outline}
        order = sorted(widths, key=lambda name: name != self._newest)
        spare, fitting = room - table, dict.fromkeys(widths, False)
        for name in order:
            if getattr(wished, name) and widths[name] <= spare:
                fitting[name] = True
                spare -= widths[name]
        if self._newest and not fitting[self._newest]:
            fitting = {name: name == self._newest for name in widths}
            return Shown(Panels(**fitting), table=False)
        return Shown(Panels(**fitting))
