"""Text is broken into lines that fit and lose nothing."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journeymap.layout.metrics import wrap
from journeymap.storage.resources import load_metrics
from tests.layout.stories import HAIR, MANY, odd_text, retold, texts

METRICS = load_metrics()["regular"]
widths = st.floats(12, 400)
sizes = st.sampled_from([9.0, 13.0, 17.0, 18.0])
paragraphs = texts.map(lambda text: " ".join(text.splitlines()))


@MANY
@given(text=texts, size=sizes, width=widths)
@example(text="W" * 50, size=18.0, width=12.0)
@example(text="  " * 200 + "ord", size=18.0, width=60.0)
def test_no_line_is_wider_than_asked_but_a_single_character(
    text: str, size: float, width: float
) -> None:
    for line in wrap(METRICS, text, size, width):
        assert METRICS.width(line, size) <= width + HAIR or len(line) == 1


@MANY
@given(text=paragraphs, size=sizes, width=widths)
@example(text="   langtordderikkekanværeder", size=18.0, width=60.0)
@example(text="a-b-c-d - e", size=18.0, width=20.0)
def test_the_lines_hold_every_character_but_spaces_at_the_breaks(
    text: str, size: float, width: float
) -> None:
    assert retold(text, wrap(METRICS, text, size, width))


@MANY
@given(one=texts, other=odd_text, width=widths)
def test_line_breaks_of_the_text_are_kept(one: str, other: str, width: float) -> None:
    both = wrap(METRICS, f"{one}\n{other}", 18, width)
    assert both == wrap(METRICS, one, 18, width) + wrap(METRICS, other, 18, width)


@pytest.mark.parametrize("mark", ["\n", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"])
def test_every_kind_of_line_break_begins_a_line(mark: str) -> None:
    assert wrap(METRICS, f"en{mark}to", 18, 100) == ("en", "to")


@MANY
@given(words=st.lists(st.text("abcdeæøå", min_size=1, max_size=30), min_size=1), width=widths)
def test_a_line_ends_only_where_the_next_word_has_no_room(words: list[str], width: float) -> None:
    text = " ".join(words)
    *lines, last = wrap(METRICS, text, 18, width)
    rest = text
    for line in lines:
        rest = rest[len(line) :]
        between = " " if rest.startswith(" ") else ""
        rest = rest.lstrip(" ")
        word = rest.split(" ")[0]
        assert METRICS.width(line + between + word, 18) > width - HAIR
    assert rest == last


def test_breaks_come_after_hyphens() -> None:
    width = METRICS.width("uddannelses-pa", 18) + 1
    assert wrap(METRICS, "uddannelses-parat", 18, width) == ("uddannelses-", "parat")


def test_an_empty_text_is_one_empty_line() -> None:
    assert wrap(METRICS, "", 18, 100) == ("",)


@MANY
@given(text=odd_text, size=sizes)
def test_width_grows_with_size_and_adds_up(text: str, size: float) -> None:
    half = len(text) // 2
    parts = METRICS.width(text[:half], size) + METRICS.width(text[half:], size)
    assert abs(METRICS.width(text, size) - parts) < HAIR
    assert abs(METRICS.width(text, 2 * size) - 2 * METRICS.width(text, size)) < HAIR


def test_the_baseline_lies_within_the_line_and_leaves_room_for_descenders() -> None:
    above = METRICS.baseline(18, 26)
    assert above - METRICS.ascent * 18 / METRICS.units_per_em > 0
    assert above - METRICS.descent * 18 / METRICS.units_per_em < 26
