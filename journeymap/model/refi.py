"""The ids that things of ours have in files of the REFI-QDA standard (.qdc, .qdpx).

They are made from what a thing is, so that a codebook and a project written on different days, or
by different people, mean the same code by the same id.
"""

import uuid
from typing import Final

_OURS: Final = uuid.uuid5(uuid.NAMESPACE_URL, "journeymap/refi-qda")


def guid(*parts: str) -> str:
    """The id of a thing; parts are kept apart so that none reads as another."""
    return str(uuid.uuid5(_OURS, "\x1f".join(parts)))


def lens_guid(lens_id: str) -> str:
    """The id of a lens: the folder its codes lie in."""
    return guid("folder", f"lens {lens_id}")


def code_guid(lens_id: str, code_id: str) -> str:
    """The id of a code."""
    return guid("code", lens_id, code_id)
