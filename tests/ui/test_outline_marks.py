"""What a note shows by a mark, the outline says in words."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItemIterator

from journeymap.model.journey import Source
from journeymap.ui.window import MainWindow


def test_key_moments_and_prepared_notes_are_told(window: MainWindow, samples: Path) -> None:
    window.open_path(samples / "Aabenraa" / "fra-bold-til-dommer.journey.json")
    assert window.workspace is not None
    document = window.desk.document
    assert document is not None
    said = {}
    walk = QTreeWidgetItemIterator(window.workspace.outline)
    while walk.value() is not None:
        item = walk.value()
        heard = item.data(0, Qt.ItemDataRole.AccessibleTextRole) or item.text(0)
        said[item.data(0, Qt.ItemDataRole.UserRole)] = heard
        walk += 1
    events = document.journey.events
    assert any(event.key_moment for event in events)
    for event in events:
        assert ("vigtigt øjeblik" in said[event.id]) == event.key_moment
        assert ("forberedt" in said[event.id]) == (event.source is Source.PREPARED)
        for experience in event.experiences:
            assert ("vigtigt øjeblik" in said[experience.id]) == experience.key_moment
