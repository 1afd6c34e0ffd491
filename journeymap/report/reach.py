"""How far a report may go: as far as every citizen allows whose words stand in it."""

from collections.abc import Iterable, Iterator
from typing import Final

from journeymap.aggregate.guard import MIN_CELL
from journeymap.model.journey import Coverage
from journeymap.report import blocks as b
from journeymap.report.material import Material
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech
from journeymap.words import key

_REACH: Final = {
    Coverage.MUNICIPALITY: key("report.reach.municipality"),
    Coverage.CROSS_MUNICIPAL: key("report.reach.cross_municipal"),
    Coverage.PUBLICATION: key("report.reach.publication"),
}


def reach(material: Material, printed: Iterable[b.Block], speech: Speech) -> str:
    """Whom what is printed may be shown to; that nobody is quoted, where nobody is."""
    quoted = {quote.journey for quote in _quotes(printed)}
    consents = [one.consent for one in material.evidence.journeys if one.id in quoted]
    if not consents:
        return speech.words("report.reach.no_quotes")
    for farthest in reversed(_REACH):
        if all(consent.reaches(farthest) for consent in consents):
            name = _REACH[farthest]
            return speech.words(name)
    return speech.words("report.reach.team")


def _quotes(blocks: Iterable[b.Block]) -> Iterator[b.Quote]:
    for block in blocks:
        match block:
            case b.Quote():
                yield block
            case b.KeepTogether(inner) | b.Panel(inner):
                yield from _quotes(inner)
            case b.Columns(columns=columns):
                for column in columns:
                    yield from _quotes(column)


def open_numbers(speech: Speech) -> str:
    """That numbers are shown by which somebody may be known; empty where they are not."""
    if speech.min_cell >= MIN_CELL:
        return ""
    if speech.min_cell <= 1:
        return speech.words("report.reach.small_shown")
    return speech.words("report.reach.small_limit", limit=speech.min_cell)


def is_recognisable(citizens: int, min_cell: int) -> bool:
    """Whether so few tell that whoever knows one of them may find them in the report."""
    return 0 < citizens < max(min_cell, MIN_CELL)


def warnings(material: Material, speech: Speech) -> tuple[str, ...]:
    """What must be known before the report is handed on."""
    told = [open_numbers(speech)]
    if is_recognisable(material.citizens, speech.min_cell):
        told.append(speech.words.count("report.reach.recognisable", material.citizens))
    return tuple(filter(None, told))


def notice(material: Material, printed: Iterable[b.Block], speech: Speech) -> b.Paragraph:
    """All of it in one paragraph, for a page without room for more."""
    label = speech.words("report.reach.label")
    told = (f"{label}: {reach(material, printed, speech)}", *warnings(material, speech))
    return b.Paragraph(" ".join(told), b.Style.SMALL, Tone.ACCENT)
