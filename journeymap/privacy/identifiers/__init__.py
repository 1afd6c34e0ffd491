"""The identifier check: what in a note may say who somebody is.

Rules and lists of words, no model: what it finds is a help to the eye and never a promise. How
much it finds was measured on sentences it was not made from: docs/privacy.md.
"""

from journeymap.privacy.identifiers.finding import find_identifiers
from journeymap.privacy.identifiers.identifier import KIND_LABELS, Identifier, Kind

__all__ = ["KIND_LABELS", "Identifier", "Kind", "find_identifiers"]
