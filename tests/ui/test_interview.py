"""Interview and consent: entered in one dialog, one step, kind about what cannot be used."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QWidget

from journeymap.model.document import Document
from journeymap.model.journey import Consent, Coverage, Interview, Journey, Mode
from journeymap.storage.resources import load_words
from journeymap.ui.actions import Name
from journeymap.ui.interview_dialog import InterviewDialog
from journeymap.ui.interview_form import Problem, day_of, minutes_of, summed_up, year_of
from journeymap.ui.window import MainWindow
from tests.factories import OPEN_CONSENT, event, journey
from tests.ui.person import (
    Person,
    button_of,
    click,
    field_of,
    heard_of,
    press,
    presses,
    presses_button,
    said,
    tab_to,
    write,
)

INTERVIEWER = "Interviewer: initialer eller rolle, ikke navn"
TODAY = dt.date(2026, 3, 12)
FULL = journey(
    1,
    event("e1"),
    unit="Ungeenheden",
    age_band="20-29",
    birth_year=1998,
    interview=Interview(
        date=TODAY,
        mode=Mode.FACE_TO_FACE,
        interviewer="KLM",
        relation="Ingen del i sagen",
        selection="Meldte sig selv",
        language="da",
        minutes=45,
        place="Biblioteket",
    ),
    consent=OPEN_CONSENT.replaced(date=TODAY),
)


BARE = journey(1, event("e1"), consent=Consent())


def lay(window: MainWindow, of: Journey, *, read_only: bool = False) -> None:
    window.desk.document = Document(of, read_only=read_only)
    window.show_what_is_open()


def journey_of(window: MainWindow) -> Journey:
    assert window.desk.document is not None
    return window.desk.document.journey


def enter(dialog: QWidget, name: str, text: str) -> None:
    tab_to(field_of(dialog, name))
    press("Ctrl+A")
    write(text)


def tick(dialog: QWidget, text: str) -> None:
    box = button_of(dialog, text)
    assert isinstance(box, QCheckBox)
    tab_to(box)
    press("Space")


def test_everything_is_entered_with_keys_as_one_step(window: MainWindow, person: Person) -> None:
    lay(window, BARE)

    def fills(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        write("12. marts 2026")
        enter(dialog, "Minutter", "45 min")
        tab_to(field_of(dialog, "Samtaleform"))
        press("Down")
        enter(dialog, "Sprog", "Dansk")
        enter(dialog, "Sted", "Biblioteket")
        enter(dialog, INTERVIEWER, "KLM")
        enter(dialog, "Interviewerens forhold til sagen", "Ingen del i sagen")
        enter(dialog, "Hvordan borgeren kom med", "Meldte sig selv")
        enter(dialog, "Grundlag", "samtykke")
        enter(dialog, "Givet den", "12-03-2026")
        for reach in ("af os i teamet", "i hele kommunen", "sammen med andre kommuner"):
            tick(dialog, reach)
        tick(dialog, "Borgerens ord må citeres uden navn")
        enter(dialog, "Enhed eller afdeling", "Ungeenheden")
        enter(dialog, "Alder", "20–29")
        enter(dialog, "Fødselsår", "1998")
        press("Return")

    with person.answers(fills):
        press("Ctrl+Shift+I")
    assert journey_of(window) == FULL
    assert window.actions_by_name[Name.UNDO].text() == "&Fortryd samtale og samtykke"
    press("Ctrl+Z")
    assert journey_of(window) == BARE
    press("Ctrl+Y")
    assert journey_of(window) == FULL


def test_a_year_of_birth_makes_dates_of_what_was_told_before(
    window: MainWindow, person: Person
) -> None:
    press("Ctrl+N")
    write("da jeg var 15: flyttede hjemmefra")
    press("Return")
    write("forår 2019: fik brev")
    press("Escape")
    assert journey_of(window).undated == 1

    def born(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        enter(dialog, "Fødselsår", "1988")
        press("Return")

    with person.answers(born):
        press("Ctrl+Shift+I")
    first, second = journey_of(window).events
    assert first.when is not None
    assert (first.when.text, first.when.edtf) == ("da jeg var 15", "2003/2004")
    assert second.when is not None
    assert second.when.edtf == "2019-21"
    press("Ctrl+Z")
    assert journey_of(window).undated == 1, "one step with the year itself"
    assert journey_of(window).birth_year is None


def test_what_is_known_is_shown_and_ok_alone_changes_nothing(
    window: MainWindow, person: Person
) -> None:
    lay(window, FULL)

    def looks(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        texts = {
            line.accessibleName(): line.text()
            for line in dialog.findChildren(QLineEdit)
            if line.accessibleName()
        }
        assert texts["Dato"] == texts["Givet den"] == "12. marts 2026"
        assert texts["Minutter"] == "45"
        assert texts["Fødselsår"] == "1998"
        boxes = {b.accessibleName(): b.currentText() for b in dialog.findChildren(QComboBox)}
        assert boxes["Samtaleform"] == "Ansigt til ansigt"
        assert boxes["Sprog"] == "Dansk"
        assert boxes["Alder"] == "20–29"
        assert boxes["Grundlag"] == "Samtykke"
        press("Return")

    with person.answers(looks):
        press("Ctrl+Shift+I")
    assert journey_of(window) == FULL
    assert window.desk.document is not None
    assert window.desk.document.undo_label is None


def test_every_field_may_be_left_empty_or_emptied(window: MainWindow, person: Person) -> None:
    lay(window, FULL)

    def empties(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        for line in dialog.findChildren(QLineEdit):
            line.clear()
        field_of(dialog, "Samtaleform").setCurrentIndex(0)  # type: ignore[attr-defined]
        for box in dialog.findChildren(QCheckBox):
            box.setChecked(False)
        press("Return")

    with person.answers(empties):
        press("Ctrl+Shift+I")
    assert journey_of(window) == BARE


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Dato", "marts 2026", "Skriv en hel dag, for eksempel 12. marts 2026 eller i går."),
        ("Dato", "31. februar 2026", "Skriv en hel dag"),
        ("Dato", "\u202e\ufffd engang", "Skriv en hel dag"),
        ("Givet den", "før jul", "Skriv en hel dag"),
        ("Minutter", "en time", "Skriv et antal minutter"),
        ("Minutter", "1441", "Skriv et antal minutter"),
        ("Minutter", "-5", "Skriv et antal minutter"),
        ("Fødselsår", "98", "Skriv et årstal med fire cifre"),
        ("Fødselsår", "1802", "Skriv et årstal med fire cifre"),
    ],
)
def test_what_cannot_be_used_is_told_under_its_field(
    window: MainWindow, person: Person, name: str, text: str, told: str
) -> None:
    lay(window, FULL)

    def slips(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        before = said(dialog)
        assert told not in before
        enter(dialog, name, text)
        press("Return")
        assert dialog.isVisible()
        assert told in said(dialog)
        field = field_of(dialog, name)
        assert field.hasFocus()
        assert told in heard_of(field)[0][2]
        press("Escape")

    with person.answers(slips):
        press("Ctrl+Shift+I")
    assert journey_of(window) == FULL


def test_days_are_understood_as_they_are_said(window: MainWindow, person: Person) -> None:
    lay(window, FULL)

    def says(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        enter(dialog, "Dato", "i går")
        press("Return")

    with person.answers(says):
        press("Ctrl+Shift+I")
    yesterday = dt.datetime.now().astimezone().date() - dt.timedelta(days=1)
    assert journey_of(window).interview.date == yesterday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12.3.2026", TODAY),
        ("12/3-2026", TODAY),
        ("2026-03-12", TODAY),
        ("12 March 2026", TODAY),
        ("i dag", TODAY),
        ("", None),
    ],
)
def test_a_day(text: str, day: dt.date | None) -> None:
    assert day_of(text, TODAY) == day


@pytest.mark.parametrize("text", ["omkring 12. marts 2026", "uge 11 2026", "2026", "før 12/3-2026"])
def test_a_day_that_is_not_whole_is_none(text: str) -> None:
    with pytest.raises(Problem):
        day_of(text, TODAY)


def test_minutes_and_years() -> None:
    assert [minutes_of(text) for text in ("", "45", "45 min.", "0", "1440 minutter")] == [
        None, 45, 45, 0, 1440,
    ]  # fmt: skip
    assert [year_of(text) for text in ("", "1890", "2100")] == [None, 1890, 2100]
    for text in ("1889", "2101", "19880", "½"):
        with pytest.raises(Problem):
            year_of(text)


def test_a_journey_to_look_at_shows_and_cannot_be_changed(
    window: MainWindow, person: Person
) -> None:
    lay(window, FULL, read_only=True)
    line = next(x for x in window.workspace.facts.findChildren(QLabel) if "citater" in x.text())  # type: ignore[union-attr]
    assert line.isVisible()

    def looks(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        for name in ("Dato", "Samtaleform", INTERVIEWER, "Grundlag", "Fødselsår"):
            assert not field_of(dialog, name).isEnabled()
        assert not any(box.isEnabled() for box in dialog.findChildren(QCheckBox))
        assert "12. marts 2026" in [line.text() for line in dialog.findChildren(QLineEdit)]
        presses_button("Luk")(dialog)

    with person.answers(looks):
        press("Ctrl+Shift+I")
    with person.answers(presses("Escape")):
        click(field_of(window.workspace.facts, "Samtale og samtykke"))  # type: ignore[arg-type,union-attr]
    assert journey_of(window) == FULL


def test_a_withdrawn_consent_is_shown_plainly_and_stays(window: MainWindow, person: Person) -> None:
    withdrawn = FULL.replaced(consent=FULL.consent.replaced(withdrawn_on=dt.date(2026, 4, 3)))
    lay(window, withdrawn)
    with person.answers(presses("Return")):
        press("Ctrl+Shift+I")
    assert "Borgeren har trukket sit samtykke tilbage 3. april 2026." in person.heard[0]
    assert journey_of(window) == withdrawn
    assert "samtykket er trukket tilbage 3. april 2026" in summary(window)


def summary(window: MainWindow) -> str:
    """What the facts panel says of it, however its lines break."""
    assert window.workspace is not None
    field = field_of(window.workspace.facts, "Samtale og samtykke")
    holder = field.parentWidget()
    assert holder is not None
    labels = [x.text() for x in holder.findChildren(QLabel)]
    assert labels[0] == "Samtale og samtykke"
    return " ".join(labels[1].split())


def test_the_facts_panel_sums_it_up_and_opens_it(window: MainWindow, person: Person) -> None:
    lay(window, BARE)
    assert summary(window) == "Intet noteret endnu"

    def says(dialog: object) -> None:
        assert isinstance(dialog, QDialog)
        write("12.3.2026")
        tick(dialog, "i hele kommunen")
        press("Return")

    with person.answers(says):
        tab_to(field_of(window.workspace.facts, "Samtale og samtykke"))  # type: ignore[union-attr]
        press("Space")
    assert summary(window) == "Samtale 12. marts 2026 · samtykke: hele kommunen, citater nej"
    press("Ctrl+Z")
    assert summary(window) == "Intet noteret endnu"


def test_the_summary_names_the_widest_reach_in_both_languages() -> None:
    assert summed_up(FULL, load_words("da")) == (
        "Samtale 12. marts 2026 · ansigt til ansigt · samtykke: på tværs af kommuner, citater ja"
    )
    assert summed_up(FULL, load_words("en")) == (
        "Interview 12 March 2026 · face to face · consent: across municipalities, quotes yes"
    )
    turned = FULL.consent.replaced(covers=(Coverage.PUBLICATION, Coverage.TEAM))
    assert "offentliggørelse" in summed_up(FULL.replaced(consent=turned), load_words("da"))
    bare = journey(1, consent=Consent(basis="samtykke"))
    assert summed_up(bare, load_words("da")) == "samtykke: ikke noteret hvortil, citater nej"


def test_words_of_ones_own_are_kept(window: MainWindow, person: Person) -> None:
    lay(window, FULL)

    def says(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        enter(dialog, "Sprog", "Tigrinya")
        enter(dialog, "Grundlag", "Bestilt af byrådet")
        enter(dialog, "Alder", "midt i livet")
        press("Return")

    with person.answers(says):
        press("Ctrl+Shift+I")
    after = journey_of(window)
    assert after.interview.language == "Tigrinya"
    assert after.consent.basis == "Bestilt af byrådet"
    assert after.age_band == "midt i livet"


def test_what_a_file_held_and_nobody_touched_stays_letter_by_letter(
    window: MainWindow, person: Person
) -> None:
    odd = FULL.replaced(
        interview=FULL.interview.replaced(
            language="dansk og tysk", interviewer="x" * 900, place="to  mellemrum"
        ),
        age_band="20 - 29 år",
        consent=FULL.consent.replaced(covers=(Coverage.MUNICIPALITY, Coverage.TEAM)),
    )
    lay(window, odd)
    with person.answers(presses("Return")):
        press("Ctrl+Shift+I")
    assert journey_of(window) == odd


def test_the_approval_of_the_citizen_stays_when_a_fact_changes(
    window: MainWindow, person: Person
) -> None:
    lay(window, FULL.replaced(approval=TODAY))

    def says(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        enter(dialog, "Minutter", "50")
        press("Return")

    with person.answers(says):
        press("Ctrl+Shift+I")
    assert journey_of(window).interview.minutes == 50
    assert journey_of(window).approval == TODAY


def test_nothing_is_cut_off_on_a_small_screen(window: MainWindow, person: Person) -> None:
    lay(window, FULL)

    def looks(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        assert dialog.height() <= 768
        for box in dialog.findChildren(QCheckBox):
            assert box.width() >= box.sizeHint().width(), box.text()
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        press("Escape")

    with person.answers(looks):
        press("Ctrl+Shift+I")
