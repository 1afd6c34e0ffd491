"""Journeys for the analyses, as plain JSON: few actors, codes and dates, so that they meet."""

import json
from pathlib import Path
from typing import Any, Final

from hypothesis import strategies as st

from journeymap.model.journey import Journey
from tests.factories import journey_id

Plain = dict[str, Any]

ACTORS: Final = ("jobcenter", "skole", "psykiatri", None, "")
CODES: Final = ("heard", "red-thread", "own-words")
DATES: Final = (
    None,
    "2019",
    "2019-03-12",
    "2019-21",
    "2020-24",
    "2020-02",
    "201X",
    "2019~",
    "2019-05/2020-02",
    "2020/..",
    "../2018",
    "2021-06-01",
)
NEED: Final = "Hvad havde du egentlig brug for?"

_codings = st.lists(
    st.sampled_from([*CODES, "barrier"]).map(
        lambda code: (
            {"lens": "barrier", "code": "it"}
            if code == "barrier"
            else {"lens": "themes", "code": code}
        )
    ),
    max_size=3,
)
_note = st.fixed_dictionaries(
    {
        "valence": st.sampled_from(["good", "bad"]),
        "key_moment": st.booleans(),
        "codes": _codings,
    }
)
_answer = st.fixed_dictionaries(
    {
        "prompt": st.sampled_from([NEED, "What did you actually need?", "Og hvad så?"]),
        "text": st.sampled_from(["ro", " ", "En, der ringer"]),
    }
)
_event = st.fixed_dictionaries(
    {
        "text": st.sampled_from(["Møde", "Henvist til sygehuset", "Brev"]),
        "actor": st.sampled_from(ACTORS),
        "channel": st.sampled_from([None, "møde", "brev"]),
        "when": st.sampled_from(DATES).map(lambda d: d and {"text": "dengang", "edtf": d}),
        "turning_point": st.sampled_from([False, False, True]),
        "key_moment": st.booleans(),
        "experiences": st.lists(_note, max_size=3),
        "answers": st.lists(_answer, max_size=1),
    }
)
_journey = st.fixed_dictionaries(
    {
        "age_band": st.sampled_from([None, "15-29", "30-44"]),
        "events": st.lists(_event, max_size=7),
        "answers": st.lists(_answer, max_size=2),
    }
)


def _numbered(of: list[Plain]) -> list[Plain]:
    for number, one in enumerate(of):
        one |= {"id": journey_id(number), "code": f"Borger T{number}"}
        for place, happened in enumerate(one["events"]):
            happened["id"] = f"e{place}"
            for inner, note in enumerate(happened["experiences"]):
                note["id"] = f"x{place}.{inner}"
    return of


plain_sets = st.lists(_journey, max_size=6).map(_numbered)
"""Sets of up to 6 journeys as they stand in files."""


def told(plain: list[Plain]) -> tuple[Journey, ...]:
    """The journeys of the program."""
    return tuple(Journey.model_validate_json(json.dumps(one)) for one in plain)


def sample_set() -> list[Plain]:
    """The journeys that come with the program, read without it."""
    folder = Path(__file__).resolve().parents[2] / "sample_journeys"
    files = sorted(folder.rglob("*.journey.json"))
    return [json.loads(file.read_text(encoding="utf-8"))["journey"] for file in files]
