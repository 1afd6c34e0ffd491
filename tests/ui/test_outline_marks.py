"""What a note shows by a mark, the outline says in words."""

from pathlib import Path

from PySide6.QtCore import Qt

from journeymap.model.journey import Source, Valence
from journeymap.ui.outline_rows import NOTE_ID
from journeymap.ui.window import MainWindow
from tests.ui.person import press
from tests.ui.test_outline import below


def heard(window: MainWindow) -> dict[str, str]:
    """What a screen reader is told of each note."""
    assert window.workspace is not None
    said = {}
    outline = window.workspace.outline
    for top in below(outline):
        for index in (top, *below(outline, top)):
            said[index.data(NOTE_ID)] = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return said


def test_key_moments_and_prepared_notes_are_told(window: MainWindow, samples: Path) -> None:
    window.open_path(samples / "Aabenraa" / "fra-bold-til-dommer.journey.json")
    document = window.desk.document
    assert document is not None
    said = heard(window)
    events = document.journey.events
    assert any(event.key_moment for event in events)
    for event in events:
        assert ("vigtigt øjeblik" in said[event.id]) == event.key_moment
        assert ("forberedt" in said[event.id]) == (event.source is Source.PREPARED)
        for experience in event.experiences:
            assert ("vigtigt øjeblik" in said[experience.id]) == experience.key_moment


def test_how_much_an_experience_mattered_is_told(window: MainWindow, samples: Path) -> None:
    window.open_path(samples / "Aabenraa" / "fra-bold-til-dommer.journey.json")
    document = window.desk.document
    assert document is not None
    words = {1: "fyldte lidt", 2: "fyldte noget", 3: "fyldte meget"}
    said = heard(window)
    strengths = set()
    for _, experience in document.journey.experiences():
        strengths.add(experience.strength)
        told = [number for number, text in words.items() if text in said[experience.id]]
        assert told == ([experience.strength] if experience.strength else [])
    assert {None, 2, 3} <= strengths
    press("Home", "Up", "Alt+1")
    changed = document.journey.events[0].of(Valence.GOOD)[-1]
    assert "fyldte lidt" in heard(window)[changed.id]
