"""One note: its words and chips stay inside it and out of each other's way."""

from hypothesis import given
from hypothesis import strategies as st

from journeymap.layout.columns import answer_notes, is_uncertain
from journeymap.layout.geometry import Box
from journeymap.layout.notes import (
    DOT_RADIUS,
    ChipKind,
    NoteBox,
    NoteKind,
    shape_event,
    shape_experience,
    shortened,
)
from journeymap.layout.style import SCREEN_LINES, TableStyle
from journeymap.model.journey import Answer, Event, Experience, Source, Valence, When
from tests.layout.stories import (
    CAPTIONS,
    HAIR,
    PAPER_STYLE,
    SOME,
    STYLE,
    answers,
    events,
    experiences,
    inside,
    odd_line,
    overlapping,
    style_of,
)

ids = st.just("n1")
styles = st.sampled_from([STYLE, PAPER_STYLE])


def laid_out(event: Event, style: TableStyle = STYLE) -> NoteBox:
    return shape_event(event, CAPTIONS.chips(event), style)


def check_words(note: NoteBox, style: TableStyle) -> None:
    measures = style_of(note.kind, style)
    text = measures.text
    assert measures.padding + note.text_width <= note.box.width - measures.padding + HAIR
    for line in note.lines:
        assert text.metrics.width(line, text.size) <= note.text_width + HAIR or len(line) == 1
    for line in note.prompt:
        width = style.prompt.metrics.width(line, style.prompt.size)
        assert width <= note.text_width + HAIR or len(line) == 1
    foot = note.text_top + len(note.lines) * text.leading
    assert foot <= min([note.box.height, *(chip.box.y for chip in note.chips)])
    head = measures.head + len(note.prompt) * style.prompt.leading
    assert head <= note.text_top + HAIR


@SOME
@given(event=events(ids), style=styles)
def test_an_event_holds_its_words_and_its_chips(event: Event, style: TableStyle) -> None:
    note = laid_out(event, style)
    room = Box(0, 0, note.box.width, note.box.height)
    check_words(note, style)
    assert note.box.height >= style.event.min_height
    assert all(inside(chip.box, room) for chip in note.chips)
    assert not overlapping(chip.box for chip in note.chips)


@SOME
@given(event=events(ids))
def test_the_words_of_a_chip_lie_inside_it(event: Event) -> None:
    for chip in laid_out(event).chips:
        words = STYLE.chip.metrics.width(chip.text, STYLE.chip.size)
        assert words + 2 * STYLE.chip_padding <= chip.box.width + HAIR
        assert "\n" not in chip.text


@SOME
@given(experience=experiences(ids), style=styles)
def test_an_experience_holds_its_words(experience: Experience, style: TableStyle) -> None:
    note = shape_experience(experience, style)
    check_words(note, style)
    assert note.box.height >= style.experience.min_height
    assert note.kind == experience.valence.value


@SOME
@given(answer=answers, style=styles)
def test_an_answer_holds_its_prompt_and_its_words(answer: Answer, style: TableStyle) -> None:
    (note,) = answer_notes([answer], "n1", style)
    check_words(note, style)
    assert note.box.height >= style.answer.min_height


def test_a_long_text_fades_after_some_lines_and_paper_shows_it_whole() -> None:
    long = Event(id="n1", text="Vi ventede på et brev. " * 60)
    short = Event(id="n1", text="Vi ventede på et brev.")
    assert laid_out(long).faded
    assert len(laid_out(long).lines) == SCREEN_LINES
    assert not laid_out(short).faded
    assert not laid_out(long, PAPER_STYLE).faded
    assert "".join(laid_out(long, PAPER_STYLE).lines).count("brev.") == 60


def test_an_event_tells_when_who_and_that_it_turned() -> None:
    when = When(text="da jeg var lille")
    event = Event(id="n1", text="Møde", when=when, actor="jobcenter", turning_point=True)
    chips = laid_out(event).chips
    assert [chip.kind for chip in chips] == list(ChipKind)
    assert [chip.text for chip in chips] == ["da jeg var lille", "Jobcenter", "Vendepunkt"]
    assert [chip.dotted for chip in chips] == [True, False, False]


def test_only_a_plain_date_month_or_year_is_certain() -> None:
    for plain in ("2019", "2019-03", "2019-03-12", "2019-21"):
        assert not is_uncertain(When(text="da", edtf=plain))
    for loose in ("2019~", "201X", "../2018", None):
        assert is_uncertain(When(text="da", edtf=loose))


def test_an_unknown_actor_stands_with_its_own_name() -> None:
    (chip,) = laid_out(Event(id="n1", actor="naboens hund")).chips
    assert chip.text == "naboens hund"


def test_marks_are_carried_over() -> None:
    event = laid_out(Event(id="n1", key_moment=True, source=Source.PREPARED))
    assert event.key_moment
    assert event.prepared
    assert not laid_out(Event(id="n1")).prepared
    note = shape_experience(Experience(id="n1", valence=Valence.BAD, key_moment=True), STYLE)
    assert note.key_moment
    assert note.kind is NoteKind.BAD


def test_strength_is_three_dots_in_the_head_clear_of_word_and_star() -> None:
    for key_moment in (False, True):
        strong = {
            n: shape_experience(
                Experience(id="n1", valence=Valence.BAD, strength=n, key_moment=key_moment), STYLE
            ).dots()
            for n in (None, 1, 2, 3)
        }
        assert strong[None] == ()
        for n in (1, 2, 3):
            assert [filled for _, _, filled in strong[n]] == [True] * n + [False] * (3 - n)
            xs = [x for x, _, _ in strong[n]]
            assert xs == sorted(xs)
            assert xs[0] > 120
            assert xs[-1] + DOT_RADIUS < 202 - (22 + 7 if key_moment else 12)


def test_the_words_of_an_event_leave_room_for_the_star() -> None:
    text = "Det var dér, det hele vendte, og det ved jeg nu"
    plain, starred = (laid_out(Event(id="n1", text=text, key_moment=k)) for k in (False, True))
    assert starred.text_width <= plain.text_width - 20


@SOME
@given(text=odd_line, width=st.floats(20, 200))
def test_a_shortened_text_fits_and_says_that_it_was_cut(text: str, width: float) -> None:
    shown = shortened(text, STYLE.chip, width)
    assert STYLE.chip.metrics.width(shown, STYLE.chip.size) <= width
    whole = " ".join(text.split())
    assert shown == whole or (shown.endswith("…") and whole.startswith(shown[:-1]))


def test_a_long_prompt_leaves_the_table_to_the_answer() -> None:
    asked = Answer(prompt="Hvad tænkte du, da brevet kom? " * 300, text="Ingenting.")
    (note,) = answer_notes([asked], "n1", STYLE)
    assert len(note.prompt) < SCREEN_LINES
    assert note.prompt[-1].endswith("…")
    assert note.lines == ("Ingenting.",)
    check_words(note, STYLE)
