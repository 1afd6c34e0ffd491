"""What was found in a file, and is remembered there."""

from pathlib import Path

from journeymap.model.document import Document
from journeymap.privacy.walk import Finding, dismissal
from journeymap.storage.codec import encode
from journeymap.storage.content import content_of
from journeymap.storage.journeys import is_protected, read_journey
from journeymap.storage.saving import Backups, Saving
from journeymap.storage.sealed import at_hand


def dismiss_in_file(path: Path, finding: Finding, backups: Backups | None = None) -> None:
    """Remembers in a journey's file that something found there is no identifier.

    Raises ReadError, WriteError; then the file is as it was.
    """
    known = content_of(path)
    document = Document.opened(read_journey(path))
    document.execute(dismissal(document.journey, finding))
    journey = document.to_save()
    seal = at_hand() if is_protected(path) else None
    Saving(path, journey, encode(journey), known, backups, seal).carry_out()
