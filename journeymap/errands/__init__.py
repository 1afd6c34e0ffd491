"""From files to files: what the command line and the window both do. No Qt until it is needed."""

from journeymap.errands.actor_names import ActorNames, actor_names
from journeymap.errands.exports import EXPORT_SUFFIXES, write_exhibit, write_export
from journeymap.errands.findings import dismiss_in_file
from journeymap.errands.gathering import Gathered, evidence_of, gather, pool_of
from journeymap.errands.packing import Packing, packing_of
from journeymap.errands.paper import (
    ARRANGEMENTS,
    KIT_PAPERS,
    PAPERS,
    POSTER_SUFFIXES,
    guide_for,
    write_kit,
    write_poster,
)
from journeymap.errands.reports import load_logo, unit_files, units_of, write_report, write_units

__all__ = [
    "ARRANGEMENTS",
    "EXPORT_SUFFIXES",
    "KIT_PAPERS",
    "PAPERS",
    "POSTER_SUFFIXES",
    "ActorNames",
    "Gathered",
    "Packing",
    "actor_names",
    "dismiss_in_file",
    "evidence_of",
    "gather",
    "guide_for",
    "load_logo",
    "packing_of",
    "pool_of",
    "unit_files",
    "units_of",
    "write_exhibit",
    "write_export",
    "write_kit",
    "write_poster",
    "write_report",
    "write_units",
]
