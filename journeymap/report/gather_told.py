"""The material of sentences: notes, events and journeys that stand in no table."""

from typing import Final

from journeymap.aggregate.collect import Evidence
from journeymap.aggregate.entries import notes_key
from journeymap.aggregate.guard import guard
from journeymap.aggregate.saying_entries import HELD_BACK, UNCODED_NOTES, saying_key, told_cell
from journeymap.aggregate.sayings import DATED, HELD, IN_WORDS, UNDATED
from journeymap.report.gather_stories import Source
from journeymap.report.material import Told

_TIME: Final = "time"


def told(evidence: Evidence, source: Source) -> Told:
    """What sentences may tell; journeys that are not counted stand in no sum, each number alone."""
    safe, limit = source.safe, source.min_cell
    dated = source.whole.sayings.times[DATED].citizens
    return Told(
        experiences=told_cell(safe, notes_key()),
        uncoded=told_cell(safe, UNCODED_NOTES),
        held={why: told_cell(safe, saying_key("quoting", why)) for why in HELD},
        held_back=told_cell(safe, HELD_BACK),
        undated=told_cell(safe, saying_key(_TIME, UNDATED)),
        in_words=told_cell(safe, saying_key(_TIME, IN_WORDS)),
        period=source.whole.facts.period if dated >= limit else None,
        withdrawn=guard(evidence.withdrawn, limit),
        filtered_out=guard(evidence.filtered_out, limit),
        missing_notes=guard(evidence.missing_notes, limit),
    )
