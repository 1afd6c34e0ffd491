"""What every widget is built from: words, colours, measures. Frozen; a new wish builds anew."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QApplication, QStyle

from journeymap.canvas.palette import Palette
from journeymap.canvas.prompting import Prompts
from journeymap.layout.columns import Captions
from journeymap.layout.style import TableStyle, table_style
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.resources import (
    load_metrics,
    load_prompts,
    load_vocabulary,
    load_words,
)
from journeymap.ui.preferences import Preferences
from journeymap.ui.theme import palette_of
from journeymap.words import Words

_ANIMATION: Final = QStyle.StyleHint.SH_Widget_Animation_Duration


@dataclass(frozen=True)
class Surroundings:
    """`motion` is off where the system asks for calm."""

    words: Words
    vocabulary: Vocabulary
    palette: Palette
    style: TableStyle
    prompts: Prompts
    motion: bool

    @property
    def text_scale(self) -> float:
        """The text size that was chosen: 1.5 for 150 %."""
        return self.style.text_scale

    @property
    def captions(self) -> Captions:
        """The words layout puts on notes."""
        return Captions(self.words, self.vocabulary)


def surroundings(preferences: Preferences, language: str) -> Surroundings:
    """What the user's wishes come to; `language` is used where they named none."""
    calm = QApplication.style().styleHint(_ANIMATION) == 0
    words = load_words(preferences.language or language)
    return Surroundings(
        words=words,
        vocabulary=load_vocabulary(),
        palette=palette_of(preferences.theme),
        style=table_style(load_metrics(), text_scale=preferences.text_size / 100),
        prompts=Prompts(load_prompts(), (), words.language),
        motion=not calm,
    )
