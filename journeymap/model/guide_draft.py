"""A guide while somebody works on it, with its own undo. No Qt.

DraftError
├── TooManyPrompts      `limit` says how many a guide may hold
├── TooManyGuides       `limit` says how many may lie beside the chosen one
└── PromptTooLong       `limit` says how many characters a prompt may have
"""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.model.collection import MAX_GUIDES
from journeymap.model.guide import (
    MAX_GUIDE_NAME,
    MAX_PROMPT,
    MAX_PROMPTS,
    BuiltInGuide,
    Guide,
    Prompt,
    built_in_of,
    prompts_of,
)
from journeymap.model.values import clean_line


class DraftError(ValueError):
    """A change was refused, and nothing changed. `limit` is what it went beyond."""

    limit: int


class TooManyPrompts(DraftError):
    """More prompts than a guide may hold."""

    limit = MAX_PROMPTS


class TooManyGuides(DraftError):
    """More guides than may lie beside the chosen one."""

    limit = MAX_GUIDES


class PromptTooLong(DraftError):
    """A prompt that would not fit its one line."""

    limit = MAX_PROMPT


@dataclass(frozen=True, slots=True)
class _State:
    """One step: the guide, and all that are kept; `at` is where it lies among them, if it does."""

    guide: Guide
    kept: tuple[Guide, ...]
    at: int | None


class GuideDraft:
    """The guide as it stands in the hands of its editor, and the `others` that lie beside it.

    Changing a built-in guide makes a list of one's own out of it, in the language it was read in.
    Choosing another guide loses none: a list of one's own goes only when it is deleted.
    """

    def __init__(
        self,
        guide: Guide,
        built_in: Sequence[BuiltInGuide],
        language: str,
        others: Sequence[Guide] = (),
    ) -> None:
        self._built_in = built_in
        self._language = language
        self._past: list[_State] = []
        self._future: list[_State] = []
        self._state = _chosen(guide, tuple(others))

    @property
    def guide(self) -> Guide:
        """The guide as it stands."""
        return self._state.guide

    @property
    def own(self) -> tuple[Guide, ...]:
        """The lists of one's own to choose from, each once; also while another is chosen."""
        return tuple(dict.fromkeys(guide for guide in self._state.kept if guide.is_own))

    @property
    def beside(self) -> tuple[Guide, ...]:
        """All guides that are kept but the chosen one, each once."""
        kept = dict.fromkeys(self._state.kept)
        return tuple(guide for guide in kept if guide != self.guide)

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """The prompts as they stand."""
        return prompts_of(self.guide, self._built_in, self._language)

    @property
    def origin(self) -> BuiltInGuide:
        """The built-in guide that this one is, or was made from."""
        return built_in_of(self.guide, self._built_in)

    @property
    def can_undo(self) -> bool:
        """True when there is a step to take back."""
        return bool(self._past)

    def choose(self, guide: Guide) -> None:
        """Takes another guide; the one that was chosen stays. Raises TooManyGuides."""
        if guide != self.guide:
            self._take(_chosen(guide, self._state.kept))

    def delete(self) -> None:
        """Takes a list of one's own away; the guide it was made from is chosen."""
        state = self._state
        if state.at is not None:
            kept = state.kept[: state.at] + state.kept[state.at + 1 :]
            self._take(_chosen(Guide(built_in=self.origin.id), kept))

    def restore(self) -> None:
        """Back to the built-in guide as it comes with the program."""
        self.choose(Guide(built_in=self.origin.id))

    def rename(self, name: str) -> None:
        """Gives a list of one's own a name."""
        name = clean_line(name)[:MAX_GUIDE_NAME]
        if name != self.guide.name:
            self._edit(self.guide.replaced(name=name, prompts=self.prompts))

    def add(self, texts: Sequence[str], index: int | None = None) -> None:
        """Lays prompts at `index`, last when None. Raises TooManyPrompts, PromptTooLong."""
        there = self.prompts
        at = len(there) if index is None else index
        if len(there) + len(texts) > MAX_PROMPTS:
            raise TooManyPrompts
        self._list((*there[:at], *map(_prompt, texts), *there[at:]))

    def change(self, index: int, text: str) -> None:
        """Writes a prompt anew; one left without words goes away. Raises PromptTooLong."""
        text = clean_line(text)
        if not text:
            self.remove(index)
        elif text != self.prompts[index].text:
            is_open = self.prompts[index].is_open
            self._put(index, _prompt(text).replaced(is_open=is_open))

    def mark(self, index: int, *, is_open: bool) -> None:
        """Says whether a prompt is answered with a note of its own."""
        self._put(index, self.prompts[index].replaced(is_open=is_open))

    def remove(self, index: int) -> None:
        """Takes a prompt away."""
        self._list(self.prompts[:index] + self.prompts[index + 1 :])

    def move(self, index: int, to: int) -> int:
        """Makes a prompt number `to` of the list, as near as there is room; where it now lies."""
        prompts = list(self.prompts)
        prompt = prompts.pop(index)
        to = max(0, min(to, len(prompts)))
        prompts.insert(to, prompt)
        self._list(tuple(prompts))
        return to

    def undo(self) -> None:
        """Takes the last step back, if there is one."""
        if self._past:
            self._future.append(self._state)
            self._state = self._past.pop()

    def redo(self) -> None:
        """Makes the step last undone again, if there is one."""
        if self._future:
            self._past.append(self._state)
            self._state = self._future.pop()

    def _put(self, index: int, prompt: Prompt) -> None:
        self._list((*self.prompts[:index], prompt, *self.prompts[index + 1 :]))

    def _list(self, prompts: tuple[Prompt, ...]) -> None:
        if prompts != self.prompts:
            self._edit(self.guide.replaced(built_in=self.origin.id, prompts=prompts))

    def _edit(self, guide: Guide) -> None:
        """The same list, changed; of a built-in guide one of one's own is made."""
        kept, at = self._state.kept, self._state.at
        if at is None:
            self._take(_State(guide, (*kept, guide), len(kept)))
        else:
            self._take(_State(guide, (*kept[:at], guide, *kept[at + 1 :]), at))

    def _take(self, state: _State) -> None:
        if len(state.kept) - (state.at is not None) > MAX_GUIDES:
            raise TooManyGuides
        self._past.append(self._state)
        self._future.clear()
        self._state = state


def _chosen(guide: Guide, kept: tuple[Guide, ...]) -> _State:
    if guide not in kept and not guide.is_own:
        return _State(guide, kept, None)
    if guide not in kept:
        kept = (*kept, guide)
    return _State(guide, kept, kept.index(guide) if guide.is_own else None)


def _prompt(text: str) -> Prompt:
    cleaned = clean_line(text)
    if len(cleaned) > MAX_PROMPT:
        raise PromptTooLong
    return Prompt(text=cleaned)
