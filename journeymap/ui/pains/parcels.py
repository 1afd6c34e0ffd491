"""What is dragged between the panes: notes and where they come from, or a group."""

import json
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData

from journeymap.model.groups import GroupNote

NOTES: Final = "application/x-journeymap-notes"
GROUP: Final = "application/x-journeymap-group"


def notes_parcel(refs: Sequence[GroupNote], source: str) -> QMimeData:
    """Some notes; `source` is the group they are dragged out of, "" for loose ones."""
    data = QMimeData()
    told = {"from": source, "notes": [[ref.journey, ref.note] for ref in refs]}
    data.setData(NOTES, json.dumps(told).encode())
    return data


def notes_in(data: QMimeData) -> tuple[tuple[GroupNote, ...], str]:
    """The notes of a parcel and the group they come from."""
    told = json.loads(bytes(data.data(NOTES).data()))
    refs = tuple(GroupNote(journey=journey, note=note) for journey, note in told["notes"])
    return refs, str(told["from"])


def group_parcel(group_id: str) -> QMimeData:
    """A group on its way to another place."""
    data = QMimeData()
    data.setData(GROUP, group_id.encode())
    return data


def group_in(data: QMimeData) -> str:
    """The group of a parcel."""
    return bytes(data.data(GROUP).data()).decode()
