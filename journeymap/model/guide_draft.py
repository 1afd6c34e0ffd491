"""A guide while somebody works on it, with its own undo. No Qt.

DraftError
├── TooManyPrompts      `limit` says how many a guide may hold
└── PromptTooLong       `limit` says how many characters a prompt may have
"""

from collections.abc import Sequence

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


class PromptTooLong(DraftError):
    """A prompt that would not fit its one line."""

    limit = MAX_PROMPT


class GuideDraft:
    """The guide as it stands in the hands of its editor.

    Changing a built-in guide makes a list of one's own out of it, in the language it was read in.
    """

    def __init__(self, guide: Guide, built_in: Sequence[BuiltInGuide], language: str) -> None:
        self._built_in = built_in
        self._language = language
        self._past: list[Guide] = []
        self._future: list[Guide] = []
        self.guide = guide
        self.own = guide if guide.is_own else None
        """The list of one's own that was last worked on, also while another guide is chosen."""

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
        """Takes another guide."""
        if guide != self.guide:
            self._past.append(self.guide)
            self._future.clear()
            self._become(guide)

    def restore(self) -> None:
        """Back to the built-in guide as it comes with the program."""
        self.choose(Guide(built_in=self.origin.id))

    def rename(self, name: str) -> None:
        """Gives a list of one's own a name."""
        name = clean_line(name)[:MAX_GUIDE_NAME]
        if name != self.guide.name:
            self.choose(self.guide.replaced(name=name, prompts=self.prompts))

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
            self._future.append(self.guide)
            self._become(self._past.pop())

    def redo(self) -> None:
        """Makes the step last undone again, if there is one."""
        if self._future:
            self._past.append(self.guide)
            self._become(self._future.pop())

    def _put(self, index: int, prompt: Prompt) -> None:
        self._list((*self.prompts[:index], prompt, *self.prompts[index + 1 :]))

    def _list(self, prompts: tuple[Prompt, ...]) -> None:
        if prompts != self.prompts:
            self.choose(self.guide.replaced(built_in=self.origin.id, prompts=prompts))

    def _become(self, guide: Guide) -> None:
        self.guide = guide
        if guide.is_own:
            self.own = guide


def _prompt(text: str) -> Prompt:
    cleaned = clean_line(text)
    if len(cleaned) > MAX_PROMPT:
        raise PromptTooLong
    return Prompt(text=cleaned)
