"""What a note shows by a mark, the outline says in words."""

from pathlib import Path

from PySide6.QtCore import Qt

from journeymap.model.journey import Source
from journeymap.ui.outline_rows import NOTE_ID
from journeymap.ui.window import MainWindow
from tests.ui.test_outline import below


def test_key_moments_and_prepared_notes_are_told(window: MainWindow, samples: Path) -> None:
    window.open_path(samples / "Aabenraa" / "fra-bold-til-dommer.journey.json")
    assert window.workspace is not None
    document = window.desk.document
    assert document is not None
    said = {}
    outline = window.workspace.outline
    for top in below(outline):
        for index in (top, *below(outline, top)):
            said[index.data(NOTE_ID)] = index.data(Qt.ItemDataRole.AccessibleTextRole)
    events = document.journey.events
    assert any(event.key_moment for event in events)
    for event in events:
        assert ("vigtigt øjeblik" in said[event.id]) == event.key_moment
        assert ("forberedt" in said[event.id]) == (event.source is Source.PREPARED)
        for experience in event.experiences:
            assert ("vigtigt øjeblik" in said[experience.id]) == experience.key_moment
