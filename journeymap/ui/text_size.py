"""The text size: how the menu and its keys change it."""

from collections.abc import Callable
from functools import partial
from typing import Final

from journeymap.layout.style import TEXT_SIZES
from journeymap.ui.actions import Name
from journeymap.ui.preferences import Preferences

SIZE_OF: Final = {
    Name.TEXT_100: 100,
    Name.TEXT_115: 115,
    Name.TEXT_130: 130,
    Name.TEXT_150: 150,
    Name.TEXT_200: 200,
}
assert tuple(SIZE_OF.values()) == TEXT_SIZES


def text_size_deeds(
    preferences: Preferences, changed: Callable[[], None]
) -> dict[Name, Callable[[], None]]:
    """What the actions do: remember the wish, and say that there is a new one."""

    def choose(size: int) -> None:
        if size != preferences.text_size:
            preferences.text_size = size
        changed()

    def step(by: int) -> None:
        place = TEXT_SIZES.index(preferences.text_size) + by
        if 0 <= place < len(TEXT_SIZES):
            choose(TEXT_SIZES[place])

    return {
        **{name: partial(choose, size) for name, size in SIZE_OF.items()},
        Name.TEXT_LARGER: partial(step, 1),
        Name.TEXT_SMALLER: partial(step, -1),
    }
