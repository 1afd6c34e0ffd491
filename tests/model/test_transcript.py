"""Lines typed in from paper: what each becomes, and that no word is lost."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.document import Document
from journeymap.model.journey import (
    Answer,
    Event,
    Experience,
    Interview,
    Journey,
    Mode,
    Source,
    Valence,
    When,
)
from journeymap.model.prepare import MAX_ROWS
from journeymap.model.reading import PreparedRow, Reading
from journeymap.model.transcript import (
    Transcript,
    addition,
    line_of,
    note_ids,
    pieces,
    within_room,
)
from journeymap.model.values import MAX_TEXT
from journeymap.model.when import parse_when
from journeymap.storage.resources import load_vocabulary
from tests.factories import bad, event, good, journey

TODAY = dt.date(2024, 5, 1)
GOOD, BAD = Valence.GOOD, Valence.BAD


@pytest.fixture
def reader() -> Transcript:
    return Transcript(Reading(TODAY, load_vocabulary(), "da", 1990))


def told(row: PreparedRow) -> tuple[str, str]:
    """What kind of note a line is, and its words."""
    if row.problem:
        return row.problem.rpartition(".")[2], row.text
    kind = row.valence.value if row.valence else row.prompt or "event"
    return kind, row.text


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("fik brev fra kommunen", "event", "fik brev fra kommunen"),
        ("   Fik brev", "event", "Fik brev"),
        ("\tFik brev", "event", "Fik brev"),
        ("+ hun lyttede", "good", "hun lyttede"),
        ("  + hun lyttede", "good", "hun lyttede"),
        ("+hun lyttede", "good", "hun lyttede"),
        ("+ ”Vi ses i morgen”", "good", "”Vi ses i morgen”"),
        ("- ingen ringede", "bad", "ingen ringede"),
        ("\N{MINUS SIGN} ingen ringede", "bad", "ingen ringede"),
        ("\N{EN DASH} ingen ringede", "bad", "ingen ringede"),
        ("\N{EM DASH} ingen ringede", "bad", "ingen ringede"),
        ("-ingen ringede", "bad", "ingen ringede"),
        ("• Fik brev", "event", "Fik brev"),
        ("* Fik brev", "event", "Fik brev"),
        ("3. Fik brev", "event", "Fik brev"),
        ("(3) fik brev", "event", "fik brev"),
        ("4. + hun lyttede", "good", "hun lyttede"),
        ("4) + hun lyttede", "good", "hun lyttede"),
        ("• - ingen ringede", "bad", "ingen ringede"),
        ("2. samtale med jobcentret", "event", "2. samtale med jobcentret"),
        ("-5 grader på perronen", "event", "-5 grader på perronen"),
        ("+45 12 34 ringede", "event", "+45 12 34 ringede"),
        ("? Hvad er vigtigt for dig: ro", "Hvad er vigtigt for dig", "ro"),
        ("? Hvad er vigtigt for dig? ro", "Hvad er vigtigt for dig?", "ro"),
        ("? Hvad er vigtigt for dig?: ro: mest", "Hvad er vigtigt for dig?", "ro: mest"),
        ("?vigtigt: kl. 8:30 op", "vigtigt", "kl. 8:30 op"),
        ("? Hvad er vigtigt", "no_answer", "? Hvad er vigtigt"),
        ("?: ro", "no_answer", "?: ro"),
        ("+", "no_words", "+"),
        ("– – –", "no_words", "– – –"),
        ("marts 2019:", "only_time", "marts 2019:"),
        ("første linje\nanden linje", "event", "første linje\nanden linje"),
    ],
)
def test_what_a_line_becomes(reader: Transcript, line: str, kind: str, text: str) -> None:
    assert told(reader.line(line)) == (kind, text)


@pytest.mark.parametrize(
    ("line", "text", "edtf", "actor"),
    [
        ("forår 2019: fik brev", "fik brev", "2019-21", None),
        ("12. marts 2019 fik brev", "fik brev", "2019-03-12", None),
        ("1. marts 2019: fik brev", "fik brev", "2019-03-01", None),
        ("3. 2018: startede på EUD", "startede på EUD", "2018", None),
        ("da jeg var 15: flyttede @familieafdelingen", "flyttede", None, "familieafdeling"),
        ("møde @jobcentr", "møde", None, "jobcenter"),
        ("møde @Kirkens Korshær", "møde @Kirkens Korshær", None, None),
        ("mail til a@b.dk", "mail til a@b.dk", None, None),
        ("§ 85 og 30 timer om ugen", "§ 85 og 30 timer om ugen", None, None),
    ],
)
def test_times_and_actors_are_read_as_on_the_canvas(
    reader: Transcript, line: str, text: str, edtf: str | None, actor: str | None
) -> None:
    row = reader.line(line)
    if line == "møde @Kirkens Korshær":  # a single word nobody knows is an actor of one's own
        assert (row.actor, row.text) == ("Kirkens", "møde Kirkens Korshær")
        return
    assert (row.text, row.actor) == (text, actor)
    found = row.when.edtf if row.when else None
    assert found == edtf or (line.startswith("da jeg") and found)


def test_a_block_keeps_its_order_and_hangs_on_the_event_above(reader: Transcript) -> None:
    block = reader.block(
        "1. 2018: startede på EUD @skole\r\n"
        "   + læreren så mig\r\n\r\n"
        "2. efterår 2019: droppede ud\n"
        "? Vigtigt: at sove\n"
        "3. flyttede\n"
        "- ingen ringede\n",
        has_event=False,
    )
    assert [told(row) for row in block.rows] == [
        ("event", "startede på EUD"),
        ("good", "læreren så mig"),
        ("event", "droppede ud"),
        ("Vigtigt", "at sove"),
        ("event", "flyttede"),
        ("bad", "ingen ringede"),
    ]
    laid = addition(block.usable, journey(1), None).command.apply(journey(1))
    assert laid.events[0].when is not None
    assert [(e.text, [x.text for x in e.experiences]) for e in laid.events] == [
        ("startede på EUD", ["læreren så mig"]),
        ("droppede ud", []),
        ("flyttede", ["ingen ringede"]),
    ]
    assert laid.events[1].answers == (Answer(prompt="Vigtigt", text="at sove"),)
    assert {e.source for e in laid.events} == {Source.TOLD}


def test_a_list_of_one_sign_is_a_list_only_where_nothing_can_be_hung(reader: Transcript) -> None:
    text = "- fik brev\n- kom til møde\n-flyttede"
    alone = reader.block(text, has_event=False)
    assert [told(row) for row in alone.rows] == [
        ("event", "fik brev"),
        ("event", "kom til møde"),
        ("event", "flyttede"),
    ]
    below = reader.block(text, has_event=True)
    assert [row.valence for row in below.rows] == [BAD, BAD, BAD]


def test_an_experience_without_an_event_is_told_of(reader: Transcript) -> None:
    block = reader.block("+ godt\nfik brev\n- skidt", has_event=False)
    assert [told(row)[0] for row in block.rows] == ["no_event", "event", "bad"]
    assert block.refused == 1


def test_too_many_lines_and_too_long_ones_are_counted(reader: Transcript) -> None:
    many = reader.block("linje\n" * (MAX_ROWS + 7), has_event=False)
    assert (len(many.usable), many.refused) == (MAX_ROWS, 7)
    assert told(reader.line("x" * (MAX_TEXT + 1)))[0] == "too_long"


def test_a_full_journey_takes_no_more(monkeypatch: pytest.MonkeyPatch, reader: Transcript) -> None:
    monkeypatch.setattr("journeymap.model.transcript.MAX_EVENTS", 2)
    block = within_room(reader.block("to\n+ godt\ntre", has_event=True), journey(1, event("e1")))
    assert [told(row)[0] for row in block.rows] == ["event", "good", "no_room"]


def test_the_first_line_notes_the_mode_and_undo_takes_both_back(reader: Transcript) -> None:
    document = Document(journey(1, interview=Interview(place="Rådhuset")))
    made = addition((reader.line("fik brev"),), document.journey, None)
    assert made.sets_mode
    document.execute(made.command)
    assert document.journey.interview == Interview(place="Rådhuset", mode=Mode.TRANSCRIBED)
    assert document.undo_label == "command.transcribe"
    document.undo()
    assert document.journey == journey(1, interview=Interview(place="Rådhuset"))


def test_a_mode_that_is_known_stays(reader: Transcript) -> None:
    by_telephone = journey(1, interview=Interview(mode=Mode.TELEPHONE))
    made = addition((reader.line("fik brev"),), by_telephone, None)
    assert not made.sets_mode
    assert made.command.apply(by_telephone).interview.mode is Mode.TELEPHONE


def test_lines_before_the_first_event_of_a_block_belong_to_the_event_on_the_table(
    reader: Transcript,
) -> None:
    of = journey(1, event("e1", good("g1")), event("e2"))
    rows = reader.block("- sent\n? Vigtigt: ro\n? Mere: mad\nmøde\n+ kaffe", has_event=True).usable
    made = addition(rows, of, "e1")
    laid = made.command.apply(of)
    assert [e.text for e in laid.events][1] == "møde"
    assert [x.text for x in laid.events[0].experiences][1:] == ["sent"]
    assert [a.text for a in laid.events[0].answers] == ["ro", "mad"]
    assert line_of(laid, made.last) == "+ kaffe"
    assert laid.events[2].id == "e2"


def test_an_answer_with_no_event_belongs_to_the_journey(reader: Transcript) -> None:
    made = addition((reader.line("? Vigtigt: ro"),), journey(1), None)
    laid = made.command.apply(journey(1))
    assert laid.answers == (Answer(prompt="Vigtigt", text="ro"),)
    assert line_of(laid, made.last) == "ro"


def corrected(reader: Transcript, of: Journey, note_id: str, text: str) -> Journey:
    command = reader.correction(of, note_id, text)
    return of if command is None else command.apply(of)


def test_a_corrected_line_changes_its_note_and_nothing_else(reader: Transcript) -> None:
    dated = Event(id="e1", text="fik bref", when=None, actor="skole")
    of = journey(1, dated.replaced(experiences=(good("g1", "themes/heard", text="godt"),)))
    laid = corrected(reader, of, "e1", "fik brev")
    assert laid.events[0] == of.events[0].replaced(text="fik brev")
    laid = corrected(reader, laid, "e1", "forår 2019: fik brev")
    assert laid.events[0].when is not None
    assert (laid.events[0].text, laid.events[0].actor) == ("fik brev", "skole")
    before = laid.events[0].experiences[0]
    laid = corrected(reader, laid, "g1", "- skidt")
    assert laid.events[0].experiences == (before.replaced(text="skidt", valence=BAD),)
    laid = corrected(reader, laid, "g1", "stadig skidt")
    assert laid.events[0].experiences[0].valence is BAD


def test_what_was_not_changed_is_no_step(reader: Transcript) -> None:
    two = event("e1", bad("b1")).replaced(text="to\nlinjer")
    of = journey(1, two, answers=(Answer(prompt="p", text="a"),))
    for note_id in note_ids(of):
        assert reader.correction(of, note_id, line_of(of, note_id)) is None


@pytest.mark.parametrize("when", [parse_when("forår 2019", today=TODAY), None])
def test_what_stood_there_as_words_stays_words(reader: Transcript, when: When | None) -> None:
    """A time somebody took away is not taken again, and none is put in the place of another."""
    told = Event(id="e1", text="i 2015 gik jeg ud @skole", when=when, actor="jobcenter")
    laid = corrected(reader, journey(1, told), "e1", told.text + "!")
    assert laid.events[0] == told.replaced(text="i 2015 gik jeg ud @skole!")
    bare = told.replaced(actor=None)
    laid = corrected(reader, journey(1, bare), "e1", told.text + "!")
    assert laid.events[0] == bare.replaced(text="i 2015 gik jeg ud @skole!")


def test_a_time_or_an_actor_that_is_known_is_never_replaced(reader: Transcript) -> None:
    when = parse_when("forår 2019", today=TODAY)
    told = Event(id="e1", text="gik ud", when=when, actor="skole")
    laid = corrected(reader, journey(1, told), "e1", "i 2015 gik jeg ud @jobcenter")
    assert laid.events[0] == told.replaced(text="i 2015 gik jeg ud @jobcenter")


@pytest.mark.parametrize("text", ["fik brev  ", "fik\tbrev", " fik brev", "i 2015 gik jeg ud", "-"])
def test_a_line_that_is_only_looked_at_changes_no_note(reader: Transcript, text: str) -> None:
    on = (bad("b1").replaced(text=text), bad("b2").replaced(text=""))
    told = Event(id="e1", text=text, experiences=on, answers=(Answer(prompt="p", text=text),))
    of = journey(1, told)
    for note_id in note_ids(of):
        assert reader.correction(of, note_id, line_of(of, note_id)) is None
        assert reader.correction(of, note_id, line_of(of, note_id).strip()) is None


def test_a_sign_alone_says_how_it_was_and_leaves_the_words(reader: Transcript) -> None:
    of = journey(1, event("e1", bad("b1").replaced(text=""), bad("b2").replaced(text="sent")))
    assert reader.correction(of, "b1", "−") is None
    for note_id in ("b1", "b2"):
        of = corrected(reader, of, note_id, "+ ")
    assert [(x.valence, x.text) for x in of.events[0].experiences] == [(GOOD, ""), (GOOD, "sent")]


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=60)


@given(st.lists(WORDS, max_size=8).map("\n".join), st.booleans())
def test_every_letter_of_any_text_is_on_a_note_or_told_of(text: str, has_event: bool) -> None:
    reader = Transcript(Reading(TODAY, load_vocabulary(), "da", None))
    block = reader.block(text, has_event=has_event)
    said = "".join(
        f"{row.text}{row.when.text if row.when else ''}{row.prompt}{row.actor or ''}"
        for row in block.rows
    ).casefold()
    assert {c for c in text.casefold() if c.isalpha()} <= set(said)
    usable = block.usable
    if usable:
        of = journey(1, event("e1")) if has_event else journey(1)
        laid = addition(usable, of, "e1" if has_event else None).command.apply(of)
        before = len(note_ids(of))
        assert len(note_ids(laid)) == before + len(usable)


def test_experiences_and_answers_get_ids_of_their_own() -> None:
    rows = (PreparedRow(1, text="a"), *(PreparedRow(2, text="b", valence=GOOD),) * 3)
    laid = addition(rows, journey(1), None).command.apply(journey(1))
    made = laid.events[0].experiences
    assert all(isinstance(x, Experience) for x in made)
    assert len({x.id for x in made}) == 3


@given(st.lists(st.integers(1, MAX_TEXT), max_size=12))
def test_a_text_in_pieces_has_every_word_and_no_piece_is_too_long(lengths: list[int]) -> None:
    text = " ".join("æ" * length for length in lengths)
    found = pieces(text)
    assert " ".join(found) == text
    assert all(len(piece) <= MAX_TEXT for piece in found)


def test_a_word_longer_than_a_note_is_cut_where_it_must_be() -> None:
    assert "".join(pieces("x" * 25_000)) == "x" * 25_000
