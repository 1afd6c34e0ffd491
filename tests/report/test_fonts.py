import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.report.fonts import MISSING, Typeface, register
from journeymap.report.styles import StyleSheet
from journeymap.storage.resources import load_fonts


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rødgrød med fløde", "Rødgrød med fløde"),
        ("a\u0308 ø", "ä ø"),
        ("😀", MISSING),
        ("👩‍👩‍👧 hej", f"{MISSING} hej"),
        ("👍🏽!", f"{MISSING}!"),
        ("⚠\ufe0f", MISSING),
        ("ven\u00adstre\u200b", "venstre"),
        ("\u202eomvendt", "omvendt"),
        ("en\u2028to", "en\nto"),
        ("tynd\u3000luft", "tynd luft"),
    ],
)
def test_what_the_font_lacks(face: Typeface, text: str, shown: str) -> None:
    assert face.visible(text) == shown


@given(st.text())
def test_nothing_invisible_is_left(text: str) -> None:
    face = register(load_fonts())

    assert all(ord(c) in face.characters or c in "\n\t" for c in face.visible(text) if ord(c) > 127)


def test_registering_twice_gives_the_same_names(face: Typeface) -> None:
    assert register(load_fonts()) == face


def test_markup_cannot_act(face: Typeface) -> None:
    sheet = StyleSheet(face)

    assert sheet.markup("<b>&\n9 %") == "&lt;b&gt;&amp;<br/>9\u00a0%"
