"""The facts panel: what is entered becomes one undo step, what makes no sense goes back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from journeymap.model.commands import ChangeFacts, ChangeNote
from journeymap.model.journey import Coding, Event, Experience, Journey, Valence, When, new_id
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.ui.window import MainWindow
from tests.ui.person import (
    Person,
    click,
    field_of,
    go_to_item,
    heard_of,
    press,
    tab_to,
    write,
)


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A journey of two events, the first with a coded experience; nothing is selected."""
    journey = Journey(
        id=new_id(),
        code="Borger A3",
        title="Gammel",
        municipality="0580",
        events=(
            Event(
                id="e1",
                text="Møde",
                experiences=(
                    Experience(
                        id="x1",
                        valence=Valence.GOOD,
                        text="Hun lyttede",
                        codes=(
                            Coding(lens="coherence", code="tempo", by="KH"),
                            Coding(lens="themes", code="heard", by="KH"),
                        ),
                    ),
                ),
            ),
            Event(id="e2", text="Brev"),
        ),
    )
    path = tmp_path / "a.journey.json"
    write_journey(path, journey)
    window.open_path(path)
    return window


def journey_of(window: MainWindow) -> Journey:
    assert window.desk.document is not None
    return window.desk.document.journey


def shown(window: MainWindow, name: str) -> str | bool:
    """What stands in a field of the panel."""
    widget = field_of(panel(window), name)
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    assert isinstance(widget, QLineEdit | QPushButton)
    return widget.text().strip()


def panel(window: MainWindow) -> QWidget:
    assert window.workspace is not None
    return window.workspace.facts


def enter(window: MainWindow, name: str, text: str) -> None:
    """Goes to a field with Tab, writes over what stands there, Enter."""
    tab_to(field_of(panel(window), name))
    press("Ctrl+A")
    if text:
        write(text)
    else:
        press("Delete")
    press("Return")


def to_the_table(window: MainWindow) -> None:
    assert window.workspace is not None
    tab_to(window.workspace.view)


FIELDS: dict[str, tuple[tuple[str, ...], str, Callable[[Journey], object], object]] = {
    # name: keys that select the note, what is written, what of the journey it is, its new value
    "Borgerens kode": ((), "Borger B7", lambda j: j.code, "Borger B7"),
    "Overskrift": ((), "Fra bold til dommer", lambda j: j.title, "Fra bold til dommer"),
    "Kommune": ((), "Aarhus", lambda j: j.municipality, "0751"),
    "Hvornår – med borgerens ord": (
        ("Home",),
        "forår 2019",
        lambda j: j.events[0].when and j.events[0].when.text,
        "forår 2019",
    ),
    "Aktør": (("End",), "JC", lambda j: j.events[1].actor, "jobcenter"),
}


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_changes_the_journey_in_one_step_that_undo_takes_back(
    opened: MainWindow, name: str
) -> None:
    keys, text, of, new = FIELDS[name]
    press(*keys)
    old, old_shown = of(journey_of(opened)), shown(opened, name)
    enter(opened, name, text)
    assert of(journey_of(opened)) == new
    assert opened.isWindowModified()
    new_shown = shown(opened, name)
    to_the_table(opened)
    press("Ctrl+Z")
    assert of(journey_of(opened)) == old
    assert shown(opened, name) == old_shown
    assert not opened.isWindowModified(), "it was one step"
    press("Ctrl+Y")
    assert of(journey_of(opened)) == new
    assert shown(opened, name) == new_shown


@pytest.mark.parametrize("name", FIELDS)
def test_undo_reaches_the_journey_while_the_focus_is_still_in_the_field(
    opened: MainWindow, name: str
) -> None:
    keys, text, of, _ = FIELDS[name]
    press(*keys)
    old, old_shown = of(journey_of(opened)), shown(opened, name)
    enter(opened, name, text)
    press("Ctrl+Z")
    assert of(journey_of(opened)) == old
    assert shown(opened, name) == old_shown


@pytest.mark.parametrize("name", FIELDS)
def test_undo_in_a_field_takes_back_what_is_being_written_first(
    opened: MainWindow, name: str
) -> None:
    keys, text, of, _ = FIELDS[name]
    press(*keys)
    old, old_shown = of(journey_of(opened)), shown(opened, name)
    tab_to(field_of(panel(opened), name))
    press("Ctrl+A")
    write(text)
    for _stroke in range(len(text) + 1):
        press("Ctrl+Z")
    assert shown(opened, name) == old_shown
    assert of(journey_of(opened)) == old
    assert not opened.isWindowModified()


@pytest.mark.parametrize("name", FIELDS)
def test_escape_brings_the_old_words_back(opened: MainWindow, name: str) -> None:
    keys, text, of, _ = FIELDS[name]
    press(*keys)
    old, old_shown = of(journey_of(opened)), shown(opened, name)
    tab_to(field_of(panel(opened), name))
    press("Ctrl+A")
    write(text)
    while QApplication.activePopupWidget() is not None:  # suggestions go first
        press("Escape")
    press("Escape")
    assert shown(opened, name) == old_shown
    to_the_table(opened)
    assert of(journey_of(opened)) == old
    assert not opened.isWindowModified()


@pytest.mark.parametrize("name", FIELDS)
def test_leaving_a_field_with_tab_counts_as_much_as_enter(opened: MainWindow, name: str) -> None:
    keys, text, of, new = FIELDS[name]
    press(*keys)
    tab_to(field_of(panel(opened), name))
    press("Ctrl+A")
    write(text)
    while QApplication.activePopupWidget() is not None:
        press("Escape")
    press("Tab")
    assert of(journey_of(opened)) == new


@pytest.mark.parametrize("name", FIELDS)
def test_what_stands_half_written_is_saved_too(
    opened: MainWindow, person: Person, name: str
) -> None:
    keys, text, of, new = FIELDS[name]
    press(*keys)
    tab_to(field_of(panel(opened), name))
    press("Ctrl+A")
    write(text)
    press("Ctrl+S")
    assert opened.desk.path is not None
    assert of(read_journey(opened.desk.path)) == new
    assert not opened.isWindowModified()


def test_an_emptied_code_goes_back(opened: MainWindow) -> None:
    enter(opened, "Borgerens kode", "")
    assert shown(opened, "Borgerens kode") == "Borger A3"
    enter(opened, "Borgerens kode", "   ")
    assert shown(opened, "Borgerens kode") == "Borger A3"
    assert not opened.isWindowModified()


@pytest.mark.parametrize("text", ["Atlantis", "9999", "²³¹¹", "12", "Aabenraa Aarhus"])
def test_a_municipality_that_does_not_exist_goes_back(opened: MainWindow, text: str) -> None:
    enter(opened, "Kommune", text)
    assert shown(opened, "Kommune") == "Aabenraa"
    assert not opened.isWindowModified()


@pytest.mark.parametrize("text", ["aarhus", "AARHUS", "0751"])
def test_a_municipality_is_known_by_name_or_code(opened: MainWindow, text: str) -> None:
    enter(opened, "Kommune", text)
    assert journey_of(opened).municipality == "0751"
    assert shown(opened, "Kommune") == "Aarhus"


def test_a_municipality_is_chosen_by_a_few_letters(opened: MainWindow) -> None:
    tab_to(field_of(panel(opened), "Kommune"))
    press("Ctrl+A")
    write("frederiksh")
    press("Down", "Return")
    assert journey_of(opened).municipality == "0813"


def test_a_municipality_can_be_none(opened: MainWindow) -> None:
    enter(opened, "Kommune", "")
    assert journey_of(opened).municipality is None
    assert shown(opened, "Kommune") == ""


def test_an_alias_of_an_actor_shows_its_name(opened: MainWindow) -> None:
    press("Home")
    for _ in range(
        2
    ):  # the second time nothing changes, and the name must stand there all the same
        enter(opened, "Aktør", "jc")
        assert shown(opened, "Aktør") == "Jobcenter"
    assert journey_of(opened).events[0].actor == "jobcenter"


def test_an_actor_of_their_own_stays_as_written(opened: MainWindow) -> None:
    press("Home")
    enter(opened, "Aktør", "Mosters café")
    assert journey_of(opened).events[0].actor == "Mosters café"
    assert shown(opened, "Aktør") == "Mosters café"
    enter(opened, "Aktør", "")
    assert journey_of(opened).events[0].actor is None


def test_the_same_time_written_again_keeps_how_it_was_understood(opened: MainWindow) -> None:
    document = opened.desk.document
    assert document is not None
    understood = When(text="forår 2019", edtf="2019-21")
    document.execute(ChangeNote("e1", "when", understood))
    press("Home")
    enter(opened, "Hvornår – med borgerens ord", "forår 2019")
    assert journey_of(opened).events[0].when == understood
    enter(opened, "Hvornår – med borgerens ord", "")
    assert journey_of(opened).events[0].when is None


def test_words_half_written_belong_to_the_event_they_were_written_for(opened: MainWindow) -> None:
    press("Home")
    tab_to(field_of(panel(opened), "Hvornår – med borgerens ord"))
    write("som barn")
    press("Ctrl+E")
    write("Ny")
    press("Escape")
    told = [(e.text, e.when.text if e.when else "") for e in journey_of(opened).events]
    assert told == [("Møde", "som barn"), ("Ny", ""), ("Brev", "")]


def test_words_half_written_belong_to_their_event_when_another_is_clicked(
    opened: MainWindow,
) -> None:
    assert opened.workspace is not None
    view = opened.workspace.view
    press("Home")
    tab_to(field_of(panel(opened), "Hvornår – med borgerens ord"))
    write("som barn")
    other = view.row.find("e2")
    assert other is not None
    box = view.camera.box_to_px(other.box)
    click(view.viewport(), QPoint(round(box.x + 20), round(box.y + 20)))
    told = [(e.text, e.when.text if e.when else "") for e in journey_of(opened).events]
    assert told == [("Møde", "som barn"), ("Brev", "")]
    assert shown(opened, "Hvornår – med borgerens ord") == ""


def test_a_very_long_heading_is_cut_where_a_journey_file_ends(opened: MainWindow) -> None:
    QApplication.clipboard().setText("æ" * 12_000)
    tab_to(field_of(panel(opened), "Overskrift"))
    press("Ctrl+A", "Ctrl+V", "Return")
    assert journey_of(opened).title == "æ" * 10_000


def test_target_groups_are_ticked_in_a_menu_with_keys(opened: MainWindow, person: Person) -> None:
    field = field_of(panel(opened), "Målgruppe")
    assert isinstance(field, QPushButton)
    assert shown(opened, "Målgruppe") == "Vælg målgruppe"
    items = field.menu().actions()
    labels = [item.text() for item in items]
    youth, families = items[0], items[1]

    def ticks_two(_menu: QWidget) -> None:
        for item in (youth, families):
            go_to_item(item)
            press("Space")
        press("Escape")

    tab_to(field)
    with person.answers(ticks_two):
        press("Space")
    assert journey_of(opened).target_groups == ("unge", "familier")
    assert shown(opened, "Målgruppe").split("\n") == [labels[0], f"  {labels[1]}"]
    press("Ctrl+Z")
    assert journey_of(opened).target_groups == ("unge",)
    assert shown(opened, "Målgruppe") == labels[0]
    press("Ctrl+Z")
    assert journey_of(opened).target_groups == ()
    assert not opened.isWindowModified()
    assert not youth.isChecked()


def test_a_target_group_in_free_text_survives_ticking_others(
    opened: MainWindow, person: Person
) -> None:
    assert opened.desk.document is not None
    opened.desk.document.execute(ChangeFacts("target_groups", ("Enlige fædre",)))
    field = field_of(panel(opened), "Målgruppe")
    assert isinstance(field, QPushButton)

    def ticks(_menu: QWidget) -> None:
        go_to_item(field.menu().actions()[0])
        press("Space", "Space", "Escape")

    tab_to(field)
    with person.answers(ticks):
        press("Space")
    assert journey_of(opened).target_groups == ("Enlige fædre",)
    assert shown(opened, "Målgruppe") == "Enlige fædre"


def test_marks_of_an_event(opened: MainWindow) -> None:
    press("Home")
    for name, of in (
        ("Vendepunkt", lambda: journey_of(opened).events[0].turning_point),
        ("Vigtigt øjeblik", lambda: journey_of(opened).events[0].key_moment),
    ):
        tab_to(field_of(panel(opened), name))
        press("Space")
        assert of() is True
        press("Ctrl+Z")
        assert of() is False
        assert shown(opened, name) is False


def test_marks_of_an_experience(opened: MainWindow) -> None:
    press("Home", "Up")
    before = journey_of(opened).events[0].experiences[0]
    for name, field in (
        ("Ordret, som borgeren sagde det", "verbatim"),
        ("Må gerne citeres", "shareable"),
        ("Vigtigt øjeblik", "key_moment"),
    ):
        tab_to(field_of(box_of_experience(opened), name))
        press("Space")
        changed = journey_of(opened).events[0].experiences[0]
        assert changed == before.replaced(**{field: not getattr(before, field)})
        press("Ctrl+Z")
        assert journey_of(opened).events[0].experiences[0] == before


def test_how_much_it_mattered_is_one_of_three_or_nothing(opened: MainWindow) -> None:
    press("Home", "Up")

    def strength() -> int | None:
        return journey_of(opened).events[0].experiences[0].strength

    much = field_of(panel(opened), "Hvor meget fyldte det? meget")
    little = field_of(panel(opened), "Hvor meget fyldte det? lidt")
    tab_to(much)
    press("Space")
    assert strength() == 3
    click(little)
    assert strength() == 1
    assert (little.isChecked(), much.isChecked()) == (True, False)  # type: ignore[attr-defined]
    press("Ctrl+Z")
    assert strength() == 3
    click(much)
    assert strength() is None
    assert not much.isChecked()  # type: ignore[attr-defined]


def box_of_experience(window: MainWindow) -> QWidget:
    return field_of(panel(window), "Oplevelsen")


@pytest.mark.parametrize("initials", ["", "KL"])
def test_who_puts_a_theme_on_signs_and_not_who_asked(window: MainWindow, initials: str) -> None:
    window.preferences.initials = initials
    press("Ctrl+N")
    write("Møde")
    press("Ctrl+G")
    write("godt")
    press("Escape")
    assert window.desk.document is not None
    asked = journey_of(window).interview.replaced(interviewer="Socialrådgiver Kaj")
    window.desk.document.execute(ChangeFacts("interview", asked))
    tab_to(field_of(panel(window), "At blive set, hørt og inddraget"))
    press("Space")
    ((coding,),) = [e.codes for _, e in journey_of(window).experiences()]
    assert (coding.code, coding.by) == ("heard", initials)


def test_themes_of_an_experience_leave_the_codes_of_other_lenses(opened: MainWindow) -> None:
    press("Home", "Up")
    assert shown(opened, "At blive set, hørt og inddraget") is True
    tab_to(field_of(panel(opened), "At kunne se en rød tråd"))
    press("Space")
    tab_to(field_of(panel(opened), "At blive set, hørt og inddraget"))
    press("Space")
    codes = [(c.lens, c.code, c.by) for c in journey_of(opened).events[0].experiences[0].codes]
    assert codes == [("coherence", "tempo", "KH"), ("themes", "red-thread", "")]
    press("Ctrl+Z")
    assert shown(opened, "At blive set, hørt og inddraget") is True
    press("Ctrl+Z")
    assert shown(opened, "At kunne se en rød tråd") is False
    assert not opened.isWindowModified()


def test_the_panel_follows_the_selection(opened: MainWindow) -> None:
    def titles() -> list[str]:
        parts = ("Begivenheden", "Oplevelsen", "Rejsen")
        widgets = panel(opened).findChildren(QWidget)
        return [p for p in parts if any(w.accessibleName() == p and w.isVisible() for w in widgets)]

    press("Escape")
    assert titles() == ["Rejsen"]
    press("Home")
    assert titles() == ["Begivenheden", "Rejsen"]
    press("Up")
    assert titles() == ["Begivenheden", "Oplevelsen", "Rejsen"]
    press("Delete")
    assert titles() == ["Begivenheden", "Rejsen"]
    press("Delete", "Delete")
    assert titles() == ["Rejsen"]


def test_every_field_has_a_name_for_a_screen_reader(opened: MainWindow) -> None:
    press("Home", "Up")
    inputs = [
        widget
        for kind in (QLineEdit, QComboBox, QCheckBox, QPushButton)
        for widget in panel(opened).findChildren(kind)
        if widget.isVisible() and not isinstance(widget.parent(), QComboBox)
    ]
    assert len(inputs) >= 15
    for widget in inputs:
        (_, name, _), _ = heard_of(widget)
        assert name.strip(), widget


def test_a_new_code_is_saved_and_stands_in_the_title(opened: MainWindow) -> None:
    enter(opened, "Borgerens kode", "Borger B7")
    assert opened.windowTitle().startswith("Borger B7 – ")
    press("Ctrl+S")
    assert opened.desk.path is not None
    assert read_journey(opened.desk.path).code == "Borger B7"
