"""A journey typed in from paper, with keys alone, through the whole window."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from journeymap.model.document import Document
from journeymap.model.journey import Journey, Mode, Source, Valence
from journeymap.model.when import parse_when
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.ui.actions import Name
from journeymap.ui.surroundings import surroundings
from journeymap.ui.transcribe import TranscribePane
from journeymap.ui.window import MainWindow
from tests.factories import bad, event, good, journey
from tests.ui.person import Person, click, heard_of, press, presses, types_name, write

GOOD, BAD = Valence.GOOD, Valence.BAD
BLOCK = (
    "1. 2018: startede på EUD @skole\n"
    "   + læreren så mig\n"
    "   - der var 30 i klassen\n"
    "2. efterår 2019: droppede ud\n"
    "? Hvad er vigtigt for dig: at sove\n"
    "3. Flyttede\n"
)


@pytest.fixture
def typing(window: MainWindow) -> MainWindow:
    """An empty journey with the transcription open."""
    press("Ctrl+N", "Ctrl+Shift+T")
    assert QApplication.focusWidget() is pane(window).field
    return window


def pane(window: MainWindow) -> TranscribePane:
    assert window.workspace is not None
    return window.workspace.transcribe


def told(window: MainWindow) -> Journey:
    assert window.desk.document is not None
    return window.desk.document.journey


def notes(window: MainWindow) -> list[tuple[str, list[tuple[Valence, str]], list[str]]]:
    return [
        (e.text, [(x.valence, x.text) for x in e.experiences], [a.text for a in e.answers])
        for e in told(window).events
    ]


def lines(*typed: str) -> None:
    for line in typed:
        write(line)
        press("Return")


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press("Ctrl+V")


def test_a_journey_is_typed_in_and_the_table_follows_line_by_line(typing: MainWindow) -> None:
    view = typing.workspace.view  # type: ignore[union-attr]
    lines("forår 2019: fik brev @jobcentr")
    assert len(view.row.columns) == 1
    lines("+ hun ringede", "- jeg forstod det ikke", "? Hvad var vigtigt: ro", "kom til møde")
    assert notes(typing) == [
        ("fik brev", [(GOOD, "hun ringede"), (BAD, "jeg forstod det ikke")], ["ro"]),
        ("kom til møde", [], []),
    ]
    first = told(typing).events[0]
    assert (first.actor, first.when.edtf if first.when else None) == ("jobcenter", "2019-21")
    assert first.source is Source.TOLD
    assert first.answers[0].prompt == "Hvad var vigtigt"
    selected = view.selected_note()
    assert selected is not None
    box = view.camera.box_to_px(selected.box)
    assert box.x >= 0
    assert box.right <= view.viewport().width()
    assert QApplication.focusWidget() is pane(typing).field


def test_the_mode_is_noted_with_the_first_line_and_told_quietly(typing: MainWindow) -> None:
    assert told(typing).interview.mode is None
    lines("fik brev")
    assert told(typing).interview.mode is Mode.TRANSCRIBED
    assert "Noteret: skrevet ind fra papir" in pane(typing).caption.text()
    lines("kom til møde")
    assert "Noteret" not in pane(typing).caption.text()
    press("Ctrl+Z", "Ctrl+Z")
    assert told(typing).interview.mode is None
    assert not told(typing).events
    press("Ctrl+Y")
    assert told(typing).interview.mode is Mode.TRANSCRIBED


def test_each_line_is_one_step_and_typing_is_taken_back_first(typing: MainWindow) -> None:
    lines("fik brev", "+ godt")
    write("hal")
    press("Ctrl+Z")
    assert pane(typing).field.toPlainText() == ""
    assert notes(typing) == [("fik brev", [(GOOD, "godt")], [])]
    press("Ctrl+Z")
    assert notes(typing) == [("fik brev", [], [])]
    press("Ctrl+Z")
    assert notes(typing) == []
    press("Ctrl+Y", "Ctrl+Y")
    assert notes(typing) == [("fik brev", [(GOOD, "godt")], [])]


def test_the_line_says_how_it_will_be_read(typing: MainWindow) -> None:
    def caption() -> str:
        return pane(typing).caption.text()

    assert caption() == "Skriv, hvad der skete først"
    write("- sent")
    assert caption() == "Her er ingen begivenhed at lægge den på. Skriv først, hvad der skete."
    press("Return")
    assert pane(typing).field.toPlainText() == "- sent"
    assert not told(typing).events
    press("Ctrl+A")
    write("marts 2019: møde @skole")
    assert caption() == "Begivenhed  ·  marts 2019  ·  Skole"
    press("Return")
    assert "Næste linje kommer efter ”møde”" in caption()
    write("+ kaffe")
    assert caption() == "Godt"
    press("Ctrl+A")
    write("? Vigtigt")
    assert caption().startswith("Skriv spørgsmålet, et kolon og svaret")
    write(": ro")
    assert caption() == "Svar på: Vigtigt"
    _, description = heard_of(pane(typing).field)[0][1:]
    assert description.startswith("Svar på: Vigtigt")


def test_the_keys_of_the_canvas_set_the_sign_of_the_line(typing: MainWindow) -> None:
    lines("møde")
    write("kaffe")
    press("Ctrl+Up")
    assert pane(typing).field.toPlainText() == "+ kaffe"
    press("Ctrl+Down")
    assert pane(typing).field.toPlainText() == "\N{MINUS SIGN} kaffe"
    press("Ctrl+B")
    assert pane(typing).field.toPlainText() == "? kaffe"
    press("Ctrl+G", "Return")
    assert notes(typing) == [("møde", [(GOOD, "kaffe")], [])]


def test_shift_enter_breaks_the_line_within_one_note(typing: MainWindow) -> None:
    write("første linje\nanden linje")
    press("Return")
    assert [e.text for e in told(typing).events] == ["første linje\nanden linje"]


def test_up_brings_a_line_back_and_what_stood_half_written_waits(typing: MainWindow) -> None:
    lines("fik bref", "+ hun ringde")
    write("kom til m")
    press("Up")
    assert pane(typing).field.toPlainText() == "+ hun ringde"
    press("Backspace", "Backspace")
    write("ede")
    press("Up")
    assert notes(typing)[0][1] == [(GOOD, "hun ringede")]
    assert pane(typing).caption.text() == "Du retter: Begivenhed"
    press("Backspace")
    write("v")
    press("Return")
    assert pane(typing).field.toPlainText() == "kom til m"
    write("øde")
    press("Return")
    assert [text for text, _, _ in notes(typing)] == ["fik brev", "kom til møde"]
    press("Up", "Up", "Up")
    assert pane(typing).field.toPlainText() == "fik brev"
    press("Down", "Down", "Down")
    assert pane(typing).field.toPlainText() == ""
    press("Up")
    write(" x")
    press("Escape")
    assert notes(typing)[1][0] == "kom til møde"


def test_a_sign_turns_an_experience_and_an_emptied_line_changes_nothing(
    typing: MainWindow,
) -> None:
    lines("møde", "+ kaffe")
    press("Up", "Ctrl+Down", "Return")
    assert notes(typing) == [("møde", [(BAD, "kaffe")], [])]
    press("Up", "Ctrl+A", "Delete", "Return")
    assert notes(typing) == [("møde", [(BAD, "kaffe")], [])]
    assert pane(typing).caption.text().startswith("Sedlen står, som den var.")


def test_a_typo_is_corrected_and_the_time_that_was_noted_stays(window: MainWindow) -> None:
    when = parse_when("forår 2019", today=dt.date(2024, 5, 1))
    told_of = event("e1").replaced(text="i 2015 gik jeg ud", when=when)
    window.desk.document = Document(journey(1, told_of))
    window.show_what_is_open()
    press("Ctrl+Shift+T", "Up")
    write("!")
    press("Return")
    assert told(window).events[0] == told_of.replaced(text="i 2015 gik jeg ud!")


def test_a_correction_that_was_saved_can_be_corrected_on_and_back(
    typing: MainWindow, person: Person, tmp_path: Path
) -> None:
    lines("fik brev")
    press("Up")
    write("et")
    with person.answers(types_name(str(tmp_path / "rettet"))):
        press("Ctrl+S")
    pane(typing).begin()
    press("Backspace", "Backspace", "Return")
    assert notes(typing) == [("fik brev", [], [])]
    press("Up", "Home")
    write("forår 2019: ")
    press("Ctrl+S")
    assert pane(typing).field.toPlainText() == "fik brev"
    write("et")
    press("Return")
    first = told(typing).events[0]
    assert (first.text, first.when.edtf if first.when else None) == ("fik brevet", "2019-21")


def test_walking_through_the_lines_changes_nothing_and_the_story_stays_approved(
    window: MainWindow,
) -> None:
    words = (
        "fik brev ",
        "fik\tbrev",
        "fik\N{NO-BREAK SPACE}brev",
        "i 2015 gik jeg ud",
        "to\nlinjer",
    )
    red = bad("b1").replaced(text="")
    events = [event(f"e{n}").replaced(text=text) for n, text in enumerate(words)]
    events[0] = events[0].replaced(experiences=(red,))
    of = journey(1, *events).replaced(approval=dt.date(2024, 5, 1))
    window.desk.document = Document(of)
    window.show_what_is_open()
    press("Ctrl+Shift+T", *["Up"] * 8, *["Down"] * 8)
    assert pane(window).field.toPlainText() == ""
    assert told(window) == of
    assert told(window).approval is not None


def test_a_note_changed_on_the_canvas_is_the_line_that_comes_back(typing: MainWindow) -> None:
    lines("møde")
    press("Up")
    view = typing.workspace.view  # type: ignore[union-attr]
    click(view.viewport())
    view.setFocus()
    press("Home", "F2")
    write(" i dag")
    press("Escape")
    assert pane(typing).field.toPlainText() == "møde i dag"
    press("Ctrl+Shift+T", "Return")
    assert notes(typing)[0][0] == "møde i dag"


def test_a_note_undone_while_it_is_corrected_keeps_its_words_in_the_line(
    typing: MainWindow,
) -> None:
    lines("fik brev")
    press("Up", "Ctrl+Z")
    assert notes(typing) == []
    assert pane(typing).field.toPlainText() == "fik brev"
    press("Return")
    assert notes(typing) == [("fik brev", [], [])]


def test_saving_in_the_middle_of_a_line_saves_it_and_the_line_goes_on(
    typing: MainWindow, person: Person, tmp_path: Path
) -> None:
    lines("møde")
    write("fik brev fra")
    with person.answers(types_name(str(tmp_path / "midt"))):
        press("Ctrl+S")
    saved = read_journey(tmp_path / "midt.journey.json")
    assert [e.text for e in saved.events] == ["møde", "fik brev fra"]
    typing.workspace.transcribe.begin()  # type: ignore[union-attr]
    write(" kommunen")
    press("Return")
    assert [text for text, _, _ in notes(typing)] == ["møde", "fik brev fra kommunen"]
    lines("flyttede")
    assert [text for text, _, _ in notes(typing)][2:] == ["flyttede"]


@pytest.mark.parametrize("typed", ["fik brev", "- sent", "marts 2019:", "? Vigtigt"])
def test_leaving_in_the_middle_of_a_line_loses_no_word(
    typing: MainWindow, person: Person, typed: str, tmp_path: Path
) -> None:
    def saves(_dialog: object) -> None:
        press("Return")

    write(typed)
    with person.answers(saves, types_name(str(tmp_path / "forladt"))):
        press("Alt+Up")
    assert typed in read_journey(tmp_path / "forladt.journey.json").events[0].text


def test_a_note_set_aside_while_it_is_corrected_is_not_told_once_more(window: MainWindow) -> None:
    known = event("e1").replaced(text="fik brev", source=Source.PREPARED)
    of = journey(1, known.replaced(experiences=(good("g1"),)), event("e2"))
    window.desk.document = Document(of)
    window.show_what_is_open()
    for ups in (3, 2):
        press("Ctrl+Shift+T")
        write("kom til møde")
        press(*["Up"] * ups)
        window.actions_by_name[Name.SET_ASIDE].trigger()
        assert [e.id for e in told(window).set_aside] == ["e1"]
        assert pane(window).field.toPlainText() == "kom til møde"
        assert pane(window).caption.text() == "Begivenhed"
        press("Ctrl+A", "Delete", "Return")
        assert [e.id for e in told(window).events] == ["e2"]
        window.actions_by_name[Name.UNDO].trigger()
        assert told(window) == of
        press("Escape", "End")


def test_a_correction_longer_than_a_note_is_told_of_and_stays_in_the_line(
    typing: MainWindow, person: Person, tmp_path: Path
) -> None:
    lines("fik brev")
    write("kom til møde")
    press("Up")
    paste("x" * 10_050)
    with person.answers(types_name(str(tmp_path / "lang"))):
        press("Ctrl+S")
    assert notes(typing)[0] == ("fik brev", [], [])
    assert len(pane(typing).field.toPlainText()) == 10_058
    assert pane(typing).caption.text() == "Teksten er længere end 10.000 tegn. Del den i to."


@pytest.mark.parametrize("way", ["close", "open"])
def test_leaving_a_correction_longer_than_a_note_keeps_each_word(
    typing: MainWindow, person: Person, tmp_path: Path, way: str
) -> None:
    lines("fik brev", "- sent")
    press("Up")
    paste(" ord" * 6_000)
    other = tmp_path / "anden.journey.json"
    write_journey(other, journey(2, event("e9")))
    with person.answers(presses("Return"), types_name(str(tmp_path / "lang"))):
        if way == "close":
            typing.close()
        else:
            typing.open_path(other)
    saved = read_journey(tmp_path / "lang.journey.json")
    (experience,) = saved.events[0].experiences
    assert experience.text.startswith("sent ord ord")
    told_words = " ".join([experience.text, *(e.text for e in saved.events[1:])]).split()
    assert told_words == ["sent", *["ord"] * 6_000]


def test_a_line_that_was_laid_by_saving_is_not_laid_twice(
    typing: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a line and the one that waits behind it there may be room for the first alone."""
    monkeypatch.setattr("journeymap.model.transcript.MAX_EVENTS", 2)
    lines("fik brev", "kom til mode")
    write("flyttede")
    press("Up", "Ctrl+Z")
    assert notes(typing) == [("fik brev", [], [])]
    with person.answers(types_name(str(tmp_path / "fuld"))):
        press("Ctrl+S")
    assert [text for text, _, _ in notes(typing)] == ["fik brev", "kom til mode"]
    pane(typing).begin()
    press("Return")
    assert [text for text, _, _ in notes(typing)] == ["fik brev", "kom til mode"]
    assert pane(typing).field.toPlainText() == "flyttede"
    press("Ctrl+S")
    assert [text for text, _, _ in notes(typing)] == ["fik brev", "kom til mode"]


def test_a_time_in_half_a_line_that_was_saved_is_noted_once(
    typing: MainWindow, person: Person, tmp_path: Path
) -> None:
    write("forår 2019: fik br")
    with person.answers(types_name(str(tmp_path / "halv"))):
        press("Ctrl+S")
    pane(typing).begin()
    write("ev")
    press("Return")
    first = told(typing).events[0]
    assert (first.text, first.when.edtf if first.when else None) == ("fik brev", "2019-21")


def test_a_line_that_waits_while_another_is_corrected_is_not_lost(
    typing: MainWindow, person: Person, tmp_path: Path
) -> None:
    lines("fik bref")
    write("kom til møde")
    press("Up", "Backspace")
    write("v")
    with person.answers(types_name(str(tmp_path / "begge"))):
        press("Ctrl+S")
    saved = read_journey(tmp_path / "begge.journey.json")
    assert [e.text for e in saved.events] == ["fik brev", "kom til møde"]
    assert pane(typing).field.toPlainText() == "kom til møde"


def test_a_line_that_waits_while_the_corrected_note_is_undone_is_not_lost(
    typing: MainWindow,
) -> None:
    lines("fik brev")
    write("kom til møde")
    press("Up", "Ctrl+Z", "Return")
    assert pane(typing).field.toPlainText() == "kom til møde"
    press("Return")
    assert [text for text, _, _ in notes(typing)] == ["fik brev", "kom til møde"]


def test_another_language_or_theme_loses_no_word_and_goes_on(typing: MainWindow) -> None:
    lines("fik brev")
    write("kom til møde")
    typing.dress(surroundings(typing.preferences, "en"))
    QApplication.processEvents()
    assert [text for text, _, _ in notes(typing)] == ["fik brev", "kom til møde"]
    assert pane(typing).isVisible()
    lines("+ good")
    assert notes(typing)[1][1] == [(GOOD, "good")]


def test_a_line_longer_than_a_note_is_told_of_and_kept_whole(
    typing: MainWindow, person: Person, tmp_path: Path
) -> None:
    long = "ord " * 6_000
    paste(long.strip())
    press("Return")
    assert pane(typing).caption.text() == "Teksten er længere end 10.000 tegn. Del den i to."
    assert not told(typing).events
    with person.answers(types_name(str(tmp_path / "lang"))):
        press("Ctrl+S")
    saved = read_journey(tmp_path / "lang.journey.json")
    assert "".join(e.text for e in saved.events).count("ord") == 6_000


def test_escape_takes_the_line_and_then_goes_back_to_the_table(typing: MainWindow) -> None:
    write("fik brev")
    press("Escape")
    assert notes(typing) == [("fik brev", [], [])]
    assert pane(typing).isVisible()
    press("Escape")
    assert not pane(typing).isVisible()
    assert typing.workspace.view.hasFocus()  # type: ignore[union-attr]
    write("kom til møde")
    assert [text for text, _, _ in notes(typing)] == ["fik brev", "kom til møde"]


def test_a_sign_without_words_is_no_note_and_is_in_nobodys_way(
    typing: MainWindow, person: Person
) -> None:
    write("+ ")
    press("F11", "F11")
    assert notes(typing) == []
    press("Ctrl+Shift+T", "Escape")
    assert not pane(typing).isVisible()
    assert person.heard == []


def test_lines_go_on_after_the_note_that_is_selected(window: MainWindow) -> None:
    window.desk.document = Document(journey(1, event("e1", good("g1")), event("e2")))
    window.show_what_is_open()
    press("Home", "Ctrl+Shift+T")
    lines("mellem", "- sent")
    assert [e.id for e in told(window).events if e.id in {"e1", "e2"}] == ["e1", "e2"]
    assert notes(window)[1] == ("mellem", [(BAD, "sent")], [])


def test_many_pasted_lines_are_seen_first_and_are_one_step(
    typing: MainWindow, person: Person
) -> None:
    lines("begyndte")
    write("halv")
    with person.answers(presses("Ctrl+Return")):
        paste(BLOCK)
    assert "6 sedler lægges ud som fortalt" in person.heard[0]
    assert notes(typing) == [
        ("begyndte", [], []),
        ("startede på EUD", [(GOOD, "læreren så mig"), (BAD, "der var 30 i klassen")], []),
        ("droppede ud", [], ["at sove"]),
        ("Flyttede", [], []),
    ]
    assert pane(typing).field.toPlainText() == "halv"
    press("Ctrl+A", "Delete")
    assert pane(typing).field.toPlainText() == ""
    typing.actions_by_name[Name.UNDO].trigger()
    assert notes(typing) == [("begyndte", [], [])]


def test_a_block_can_be_left(typing: MainWindow, person: Person) -> None:
    with person.answers(presses("Escape")):
        paste(BLOCK)
    assert notes(typing) == []
    assert told(typing).interview.mode is None


def test_a_block_is_told_of_what_it_cannot_use(typing: MainWindow, person: Person) -> None:
    with person.answers(presses("Escape")):
        paste("+ godt\nmøde\n???\n")
    assert "1 seddel lægges ud som fortalt · 2 linjer kan ikke bruges" in person.heard[0]


def test_words_of_a_block_that_make_no_note_wait_in_the_line(
    typing: MainWindow, person: Person
) -> None:
    write("halv")
    with person.answers(presses("Ctrl+Return")):
        paste("+ godt\nmøde\n???\nmarts 2019:\n")
    assert notes(typing) == [("møde", [], [])]
    assert pane(typing).field.toPlainText() == "halv\n+ godt\nmarts 2019:"


def test_one_pasted_line_goes_where_the_cursor_is(typing: MainWindow) -> None:
    write("fik ")
    paste("brev\n")
    assert pane(typing).field.toPlainText().strip() == "fik brev"


@pytest.mark.parametrize("text", ["\x00\x07+ godt\nmøde\u2028\ud800", "\n" * 500, "\u202e+\t \n-"])
def test_broken_text_breaks_nothing(typing: MainWindow, person: Person, text: str) -> None:
    lines("møde")
    replies = [presses("Escape")] if len(text.strip().splitlines()) > 1 else []
    data = QMimeData()
    data.setData("text/plain", text.encode("utf-8", "surrogatepass"))
    with person.answers(*replies):
        pane(typing).field.insertFromMimeData(data)
    press("Return")
    assert notes(typing)[0][0] == "møde"


def test_copied_files_are_no_lines(typing: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    pane(typing).field.insertFromMimeData(data)
    assert pane(typing).field.toPlainText() == ""


def test_a_journey_to_look_at_cannot_be_typed_into(window: MainWindow) -> None:
    window.desk.document = Document(journey(1, event("e1")), read_only=True)
    window.show_what_is_open()
    press("Ctrl+Shift+T")
    assert not pane(window).isVisible()


def test_hundreds_of_lines_are_taken_at_once(typing: MainWindow, person: Person) -> None:
    many = "\n".join(f"{1990 + n % 30}: begivenhed nummer {n}\n+ godt {n}" for n in range(400))
    with person.answers(presses("Ctrl+Return")):
        paste(many)
    assert len(told(typing).events) == 400
    lines("- sent")
    assert notes(typing)[-1][1] == [(GOOD, "godt 399"), (BAD, "sent")]
