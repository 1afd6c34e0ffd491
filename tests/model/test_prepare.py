"""The prepared timeline: what pasted text becomes, and that nothing of it is lost silently."""

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.commands import AddEvents
from journeymap.model.document import Document
from journeymap.model.headings import Meaning, changed, meaning_of
from journeymap.model.journey import MAX_EVENTS, Event, Source, UnknownNote, When
from journeymap.model.prepare import (
    MAX_ROWS,
    Prepared,
    beside,
    events_of,
    is_newest_first,
    oldest_first,
    prepare,
)
from journeymap.model.values import MAX_TEXT
from journeymap.storage.resources import load_vocabulary
from tests.factories import event, journey

TODAY = dt.date(2024, 5, 1)


def prepared(
    text: str, language: str = "da", birth_year: int | None = None, meanings: Sequence[Meaning] = ()
) -> Prepared:
    return prepare(
        text,
        today=TODAY,
        vocabulary=load_vocabulary(),
        language=language,
        birth_year=birth_year,
        meanings=meanings,
    )


def told(result: Prepared) -> list[tuple[str | None, str | None, str]]:
    """Of each event its EDTF (or its words), its actor and its text."""
    return [
        (row.when and (row.when.edtf or row.when.text), row.actor, row.text)
        for row in result.usable
    ]


def why_not(result: Prepared) -> list[tuple[int, str]]:
    return [
        (row.line, row.problem.rpartition(".")[2]) for row in result.rows if row.problem is not None
    ]


# --- pastes ----------------------------------------------------------------------------------

LINES: dict[str, tuple[str, list[tuple[str | None, str | None, str]]]] = {
    "days and words": (
        "12-03-2019 Møde på jobcentret om praktik\nmarts 2019: indlagt på psykiatrisk",
        [
            ("2019-03-12", None, "Møde på jobcentret om praktik"),
            ("2019-03", None, "indlagt på psykiatrisk"),
        ],
    ),
    "a row of a table among lines": (
        "12-03-2019 Møde\nmarts 2019: indlagt\n2018;Jobcenter;Aktivering\n2017;2018;Praktik\nBrev",
        [
            ("2019-03-12", None, "Møde"),
            ("2019-03", None, "indlagt"),
            ("2018", "jobcenter", "Aktivering"),
            ("2017/2018", None, "Praktik"),
            (None, None, "Brev"),
        ],
    ),
    "ways to write a day": (
        "d. 12/3 2019 møde\n12.03.2019 Møde\n2019-03-12 Møde\ntirsdag den 12. marts 2019: møde",
        [
            ("2019-03-12", None, "møde"),
            ("2019-03-12", None, "Møde"),
            ("2019-03-12", None, "Møde"),
            ("2019-03-12", None, "møde"),
        ],
    ),
    "an hour after the day": (
        "12-03-2019 kl. 10.30 Møde med psykolog\n2019-03-12 10:30:00 Brev",
        [("2019-03-12", None, "Møde med psykolog"), ("2019-03-12", None, "Brev")],
    ),
    "stretches": (
        "01-02-2019 - 01-05-2019 Praktik\nfra 1. februar til 1. maj 2019: praktik",
        [
            ("2019-02-01/2019-05-01", None, "Praktik"),
            ("2019-02-01/2019-05-01", None, "praktik"),
        ],
    ),
    "years without anything after them": (
        "2018 Aktivering\n2019 Praktik i Netto\n2019 - 2020 uddannelse",
        [
            ("2018", None, "Aktivering"),
            ("2019", None, "Praktik i Netto"),
            ("2019/2020", None, "uddannelse"),
        ],
    ),
    "one number is no year": (
        "Fik et brev\n2000 kroner i depositum\n2000 Frederiksberg, hvor han boede",
        [
            (None, None, "Fik et brev"),
            (None, None, "2000 kroner i depositum"),
            (None, None, "2000 Frederiksberg, hvor han boede"),
        ],
    ),
    "a time at the end": (
        "Indlagt (marts 2019)\nFleksjob bevilget, 1. maj 2021\nMøde (med fem fagpersoner)\n"
        "Fyldte 18 (2019)\nMet on March 3, 2019\nAnsøgning sendt, frist 1. maj 2021",
        [
            ("2019-03", None, "Indlagt"),
            ("2021-05-01", None, "Fleksjob bevilget"),
            (None, None, "Møde (med fem fagpersoner)"),
            ("2019", None, "Fyldte 18"),
            (None, None, "Met on March 3, 2019"),
            (None, None, "Ansøgning sendt, frist 1. maj 2021"),
        ],
    ),
    "what is no time of the event": (
        "Ny tid til 12-03-2019\nPraktik marts – juni 2019\nsag 2019-1234\n§ 85-støtte\n30 timer",
        [
            (None, None, "Ny tid til 12-03-2019"),
            (None, None, "Praktik marts – juni 2019"),
            (None, None, "sag 2019-1234"),
            (None, None, "§ 85-støtte"),
            (None, None, "30 timer"),
        ],
    ),
    "bullets": (
        "- 12-03-2019 Møde\n• Praktik\n* Indlagt\n– Udskrevet\n▪ Hjem\no\tSkole\n> Brev",
        [
            ("2019-03-12", None, "Møde"),
            (None, None, "Praktik"),
            (None, None, "Indlagt"),
            (None, None, "Udskrevet"),
            (None, None, "Hjem"),
            (None, None, "Skole"),
            (None, None, "Brev"),
        ],
    ),
    "a numbered list": (
        "1. Møde\n2. praktik\n3. 12-03-2019 indlagt\n4) Hjem",
        [
            (None, None, "Møde"),
            (None, None, "praktik"),
            ("2019-03-12", None, "indlagt"),
            (None, None, "Hjem"),
        ],
    ),
    "a list of a text processor": (
        "1.\tMøde\n2.\tPraktik\n\n3.\tBrev",
        [(None, None, "Møde"), (None, None, "Praktik"), (None, None, "Brev")],
    ),
    "numbers that are no list": (
        "1. marts 2019: indlagt\n2. samtale med jobcentret\n1. klasse begyndte",
        [
            ("2019-03-01", None, "indlagt"),
            (None, None, "2. samtale med jobcentret"),
            (None, None, "1. klasse begyndte"),
        ],
    ),
    "talks that are counted": (
        "1. samtale\n2. samtale\n3. samtale",
        [(None, None, "1. samtale"), (None, None, "2. samtale"), (None, None, "3. samtale")],
    ),
    "who it was": (
        "2019: Jobcenter: møde\nSkole: forældremøde\nforår 2020: @skole ringede hjem",
        [
            ("2019", "jobcenter", "møde"),
            (None, "skole", "forældremøde"),
            ("2020-21", "skole", "ringede hjem"),
        ],
    ),
    "a name that says more than the actor's stays": (
        "Skadestuen: brækket ben\nNote: husk briller",
        [(None, "sygehus", "Skadestuen: brækket ben"), (None, None, "Note: husk briller")],
    ),
    "sentences with commas": (
        "12-03-2019, møde med Anne, Per og Ib\n2020, indlagt, kom hjem",
        [
            ("2019-03-12", None, "møde med Anne, Per og Ib"),
            ("2020", None, "indlagt, kom hjem"),
        ],
    ),
    "sentences with semicolons": (
        "Møde; de sagde nej\nPraktik; den blev stoppet",
        [(None, None, "Møde; de sagde nej"), (None, None, "Praktik; den blev stoppet")],
    ),
    "somebody's words": (
        '"Jeg kan ikke mere"\n"Vi ringer," sagde de\n"Nu er det nok',
        [
            (None, None, '"Jeg kan ikke mere"'),
            (None, None, '"Vi ringer," sagde de'),
            (None, None, '"Nu er det nok'),
        ],
    ),
    "one column of a spreadsheet, with a cell of two lines": (
        '"12-03-2019 Møde\nmed fem fagpersoner"\nPraktik',
        [("2019-03-12", None, "Møde\nmed fem fagpersoner"), (None, None, "Praktik")],
    ),
    "a holiday may be what happened": ("Jul 2019", [("2019-12", None, "Jul 2019")]),
    "from Windows, with blank lines": (
        "\r\n12-03-2019 Møde\r\n\r\n\u00a0\r\nPraktik\r\n",
        [("2019-03-12", None, "Møde"), (None, None, "Praktik")],
    ),
}

TABLES: dict[str, tuple[str, list[tuple[str | None, str | None, str]]]] = {
    "one row": ("2018;Jobcenter;Aktivering", [("2018", "jobcenter", "Aktivering")]),
    "tabs and headings": (
        "Dato\tIndsats\tEnhed\tSagsnr\n12-03-2019\tPraktik\tJC\t2019-1\n\n"
        "01-04-2019\tMentor\tUngeenheden\t2019-2",
        [("2019-03-12", "jobcenter", "Praktik"), ("2019-04-01", "ungeindsats", "Mentor")],
    ),
    "other headings": (
        "HVORNÅR:;Hvad skete der?;Aktør\nforår 2019;Praktik;Sønderjyllands Mentorkorps",
        [("2019-21", "Sønderjyllands Mentorkorps", "Praktik")],
    ),
    "English": (
        "Date,Event,Unit\n2019-03-12,Meeting,Job centre\n2020,Admitted,Psychiatry",
        [("2019-03-12", "jobcenter", "Meeting"), ("2020", "psykiatri", "Admitted")],
    ),
    "from and to": (
        "Startdato;Slutdato;Indsats\n01-02-2019;01-05-2019;Praktik\n01-06-2019;;Mentor\n"
        ";2020;Støtte\n12-03-2021;12-03-2021;Møde",
        [
            ("2019-02-01/2019-05-01", None, "Praktik"),
            ("2019-06-01/..", None, "Mentor"),
            ("../2020", None, "Støtte"),
            ("2021-03-12", None, "Møde"),
        ],
    ),
    "from and to in two words": (
        "Fra dato\tTil dato\tTekst\n2018\t2019\tPraktik",
        [("2018/2019", None, "Praktik")],
    ),
    "an end before its beginning stays in words": (
        "Fra;Til;Tekst\n01-05-2019;01-02-2019;Praktik",
        [("fra 01-05-2019 til 01-02-2019", None, "Praktik")],
    ),
    "from and to that are people": (
        "Fra;Til;Emne;Dato\nJobcenter;Borger;Indkaldelse;12-03-2019\nYdelse;Borger;Afslag;2020",
        [("2019-03-12", "jobcenter", "Indkaldelse"), ("2020", "ydelse", "Afslag")],
    ),
    "several columns of text": (
        'Dato;Indsats;Beskrivelse\n2019;Praktik;"Netto\n20 timer; to dage ""fri"""\n2020;Mentor;',
        [
            ("2019", None, 'Praktik\nNetto\n20 timer; to dage "fri"'),
            ("2020", None, "Mentor"),
        ],
    ),
    "hours beside days": (
        "Dato;Tid;Kanal;Tekst\n12-03-2019;10:30;Telefon;Ringede\n13-03-2019;09:00;Brev;Afslag",
        [("2019-03-12", None, "Ringede"), ("2019-03-13", None, "Afslag")],
    ),
    "moments of a database": (
        "Tidspunkt,Hændelse\n2019-03-12T00:00:00,Brev\n2019-04-12 10:30:00,Møde\n20200301,Afslag",
        [
            ("2019-03-12", None, "Brev"),
            ("2019-04-12", None, "Møde"),
            ("2020-03-01", None, "Afslag"),
        ],
    ),
    "no headings": (
        "2019,Jobcenter,Praktik\n2020,Psykiatri,Indlagt",
        [("2019", "jobcenter", "Praktik"), ("2020", "psykiatri", "Indlagt")],
    ),
    "no headings, another order": (
        "Møde om praktik\tJobcenter\t12-03-2019\nIndlagt i syv uger\tPsykiatri\tmarts 2020",
        [
            ("2019-03-12", "jobcenter", "Møde om praktik"),
            ("2020-03", "psykiatri", "Indlagt i syv uger"),
        ],
    ),
    "no headings, a beginning and an end": (
        "01-02-2019;01-05-2019;Praktik\n01-06-2019;01-08-2019;Mentor",
        [
            ("2019-02-01/2019-05-01", None, "Praktik"),
            ("2019-06-01/2019-08-01", None, "Mentor"),
        ],
    ),
    "no text but a channel or an actor": (
        "2019;Jobcenter;Møde\n2020;Psykiatri;Brev\n2021;Skole;",
        [
            ("2019", "jobcenter", "Møde"),
            ("2020", "psykiatri", "Brev"),
            ("2021", "skole", "Skole"),
        ],
    ),
    "only times and actors": (
        "2019\tJobcenter\n2020\tPsykiatrien",
        [("2019", None, "Jobcenter"), ("2020", None, "Psykiatrien")],
    ),
    "times in words": (
        "Hvornår;Hændelse;Type\nengang;Bevilling;Støtte\nsom barn;Flytning;Hjem",
        [("engang", None, "Bevilling\nStøtte"), ("som barn", None, "Flytning\nHjem")],
    ),
    "times within the text": (
        "Enhed\tTekst\nJC\t12-03-2019 Møde\nSkole\tForældremøde",
        [("2019-03-12", "jobcenter", "Møde"), (None, "skole", "Forældremøde")],
    ),
    "more cells than columns": (
        "Dato;Tekst\n2019;Møde;med mor\n2020;Brev",
        [("2019", None, "Møde\nmed mor"), ("2020", None, "Brev")],
    ),
    "a line among the rows": (
        "Dato\tTekst\n2019\tMøde\nmarts 2020: indlagt",
        [("2019", None, "Møde"), ("2020-03", None, "indlagt")],
    ),
    "what Excel is told about separators": (
        "\ufeffsep=;\nDato;Tekst\n2019;Møde",
        [("2019", None, "Møde")],
    ),
    "empty columns and rows": (
        "Dato;Tekst;;\n;;;\n2019;Møde;;\n;;;\n",
        [("2019", None, "Møde")],
    ),
}


@pytest.mark.parametrize("name", LINES)
def test_lines(name: str) -> None:
    text, expected = LINES[name]
    result = prepared(text)
    assert result.columns == ()
    assert told(result) == expected
    assert why_not(result) == []


@pytest.mark.parametrize("name", TABLES)
def test_tables(name: str) -> None:
    text, expected = TABLES[name]
    result = prepared(text)
    assert result.columns
    assert told(result) == expected
    assert why_not(result) == []


REFUSED: dict[str, tuple[str, list[tuple[int, str]]]] = {
    "only times": (
        "12-03-2019\nmarts 2019\n- 2019\nMøde",
        [(1, "only_time"), (2, "only_time"), (3, "only_time")],
    ),
    "no words": ("Møde\n----\n*\n…", [(2, "no_words"), (3, "no_words"), (4, "no_words")]),
    "a title above the table": (
        "Udtræk fra fagsystem 2024\n\nDato,Begivenhed\n2019,Brev",
        [(1, "above")],
    ),
    "headings again": ("Dato;Tekst\n2019;Møde\nDato;Tekst\n2020;Brev", [(3, "heading")]),
    "a heading of one column": ("Begivenhed\nMøde\nBrev", [(1, "heading")]),
    "too long": (f"Møde\n{'x' * (MAX_TEXT + 1)}", [(2, "too_long")]),
    "a cell too long": (f"2019;Møde\n2020;{'x' * (MAX_TEXT + 1)}", [(2, "too_long")]),
    "cells too long together": (
        f"Dato;Tekst;Notat\n2019;{'x' * 6000};{'y' * 6000}",
        [(2, "too_long")],
    ),
    "rows without words": ("Dato;Tekst\n2019;\n;-", [(2, "only_time"), (3, "no_words")]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_makes_no_event_is_told_with_its_line(name: str) -> None:
    text, expected = REFUSED[name]
    assert why_not(prepared(text)) == expected


def test_the_words_of_a_refused_row_help_to_find_it() -> None:
    assert [row.text for row in prepared("12-03-2019").rows] == ["12-03-2019"]
    long = prepared("y" * 20_000).rows[0]
    assert 0 < len(long.text) <= 200


@pytest.mark.parametrize("text", ["", "\n \n\t\n", ";;;\n;;;\n", "\ufeff", "\x07\x00"])
def test_nothing_makes_nothing(text: str) -> None:
    assert prepared(text) == Prepared()


def test_rows_beyond_the_limit_are_counted() -> None:
    result = prepared("\n".join(f"Møde {n}" for n in range(MAX_ROWS + 5)))
    assert len(result.usable) == MAX_ROWS
    last = result.rows[-1]
    assert (last.line, last.count, result.refused) == (MAX_ROWS + 1, 5, 5)
    assert why_not(result) == [(MAX_ROWS + 1, "too_many")]


def test_lines_are_numbered_as_they_stand() -> None:
    result = prepared('Dato\tTekst\n\n2019\t"Møde\nmed mor"\n2020\tBrev')
    assert [row.line for row in result.rows] == [3, 5]


def test_channels_are_known_by_their_names() -> None:
    text = "Kontaktform;Tekst\nTelefon;a\nSMS;b\nE-boks;c\nLetter;d"
    assert [row.channel for row in prepared(text).rows] == ["telefon", "sms/mail", "E-boks", "brev"]


def test_control_characters_are_cleaned_away() -> None:
    (row,) = prepared("2019;Jobcenter\x07;Mø\x00de\ud800").rows
    assert (row.actor, row.text) == ("jobcenter", "Møde")


def test_birth_year_and_today_are_used() -> None:
    text = "da jeg var 15: flyttede hjemmefra\nsidste år: praktik"
    assert [when for when, _, _ in told(prepared(text, birth_year=2000))] == ["2015/2016", "2023"]


def test_a_stretch_is_said_in_the_language_of_the_window() -> None:
    text = "From;To;Text\n2018;2019;Work\n2020;;School"
    assert [row.when and row.when.text for row in prepared(text, "en").rows] == [
        "from 2018 to 2019",
        "from 2020",
    ]


# --- columns ---------------------------------------------------------------------------------


def test_columns_are_shown_with_what_they_hold() -> None:
    result = prepared("Dato\tIndsats\tSagsnr\n2019\tPraktik\t17\n2020\tMentor\t18")
    assert [(c.heading, c.meaning, c.cells) for c in result.columns] == [
        ("Dato", Meaning.WHEN, ("2019", "2020")),
        ("Indsats", Meaning.TEXT, ("Praktik", "Mentor")),
        ("Sagsnr", Meaning.UNUSED, ("17", "18")),
    ]


def test_somebody_may_know_better_what_columns_mean() -> None:
    text = "Dato\tIndsats\tTovholder\n2019\tPraktik\tKirsten"
    meanings = [column.meaning for column in prepared(text).columns]
    assert meanings == [Meaning.WHEN, Meaning.TEXT, Meaning.UNUSED]
    better = prepared(text, meanings=changed(meanings, 2, Meaning.ACTOR))
    assert told(better) == [("2019", "Kirsten", "Praktik")]
    without = prepared(text, meanings=[Meaning.WHEN, Meaning.UNUSED, Meaning.UNUSED])
    assert why_not(without) == [(2, "only_time")]
    assert prepared(text, meanings=[Meaning.TEXT]) == prepared(text)


def test_no_two_columns_have_a_meaning_that_is_one() -> None:
    when, start, end = Meaning.WHEN, Meaning.FROM, Meaning.TO
    text, actor, unused = Meaning.TEXT, Meaning.ACTOR, Meaning.UNUSED
    assert changed((when, text, text), 1, actor) == (when, actor, text)
    assert changed((when, actor, text), 2, actor) == (when, unused, actor)
    assert changed((start, end, text), 2, when) == (unused, unused, when)
    assert changed((when, text, text), 1, end) == (unused, end, text)
    assert changed((start, text, text), 1, end) == (start, end, text)
    assert changed((when, text, actor), 2, text) == (when, text, text)


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Dato for møde", Meaning.WHEN),
        ("Startdato", Meaning.FROM),
        ("slut tidspunkt dato", Meaning.TO),
        ("Ophørsdato", Meaning.TO),
        ("Ansvarlig enhed (kode)", Meaning.ACTOR),
        ("Indsatsens navn", None),
        ("CPR", None),
        ("", None),
    ],
)
def test_headings(heading: str, meaning: Meaning | None) -> None:
    assert meaning_of(heading) is meaning


# --- what is done with them ------------------------------------------------------------------


def test_events_are_the_interviewers() -> None:
    result = prepared("Dato;Tekst;Enhed;Kanal\n2019;Møde;JC;Brev\n2020;;;")
    (made,) = events_of(result)
    assert made == Event(
        id=made.id,
        text="Møde",
        when=When(text="2019", edtf="2019"),
        actor="jobcenter",
        channel="brev",
        source=Source.PREPARED,
    )
    assert events_of(result)[0].id != made.id


def test_newest_first_is_seen_and_turned() -> None:
    result = prepared("2021: c\nengang\n2020: b\n----\nforår 2019: a")
    assert is_newest_first(result)
    turned = oldest_first(result)
    assert [row.text for row in turned.usable] == ["a", "b", "engang", "c"]
    assert not is_newest_first(turned)
    assert not is_newest_first(prepared("2019: a\n2019: b"))
    assert not is_newest_first(prepared("2021: a\n2019: b\n2020: c"))
    assert not is_newest_first(prepared(""))


def test_what_lies_there_already_is_not_laid_out_twice() -> None:
    text = "2019: Møde\nMøde\nMøde"
    first = AddEvents(events_of(prepared(text))[:2]).apply(journey(1))
    again = beside(prepared(text), first)
    assert why_not(again) == [(1, "already"), (2, "already")]
    assert [row.text for row in again.usable] == ["Møde"]
    assert beside(prepared(text), journey(1, event("a", source=Source.TOLD))) == prepared(text)


def test_a_full_journey_takes_no_more() -> None:
    full = journey(1).replaced(events=tuple(Event(id=f"e{n}") for n in range(MAX_EVENTS - 1)))
    assert why_not(beside(prepared("a\nb\nc"), full)) == [(2, "no_room"), (3, "no_room")]


def test_laying_out_is_one_step() -> None:
    document = Document(journey(1, event("a"), event("b")))
    made = events_of(prepared("2019: Møde\n2020: Brev"))
    document.execute(AddEvents(made, after="a"))
    assert [e.id for e in document.journey.events] == ["a", made[0].id, made[1].id, "b"]
    document.execute(AddEvents(events_of(prepared("Skole"))))
    assert document.journey.events[0].text == "Skole"
    document.undo()
    document.undo()
    assert [e.id for e in document.journey.events] == ["a", "b"]


def test_laying_out_nothing_or_nowhere() -> None:
    two = journey(1, event("a"), event("b"))
    assert AddEvents(()).apply(two) is two
    with pytest.raises(UnknownNote):
        AddEvents((Event(id="n"),), after="nobody").apply(two)


# --- anything --------------------------------------------------------------------------------

DATES = ("12-03-2019", "2019", "marts 2019", "10:30", "fra")
WORDS = ("Møde", "Jobcenter", "@skole", "Dato", "Tekst", "Aktør")
SIGNS = ("1.", "-", "•", "(", ")", ":", " ", " ", "\t", ";", ",", "\n", "\n")
PIECES = st.sampled_from((*DATES, *WORDS, *SIGNS))
PASTES = st.lists(PIECES | st.text(st.characters(codec="utf-8"), max_size=4), max_size=40).map(
    "".join
)


@given(PASTES | st.text(max_size=60), st.sampled_from(["da", "en"]))
def test_anything_can_be_pasted(text: str, language: str) -> None:
    result = prepared(text, language, 1999)
    assert len(events_of(result)) == len(result.usable)
    assert all(row.line >= 1 for row in result.rows)
    oldest_first(beside(result, journey(1)))


@given(st.lists(PIECES.filter(lambda piece: piece != "\n"), max_size=60), st.data())
def test_no_row_is_lost(pieces: list[str], data: st.DataObject) -> None:
    breaks = data.draw(st.lists(st.booleans(), min_size=len(pieces), max_size=len(pieces)))
    text = "".join(p + "\n" * b for p, b in zip(pieces, breaks, strict=True))
    result = prepared(text)
    filled = [n for n, line in enumerate(text.split("\n"), 1) if line.strip(" \t;,")]
    named = any(column.heading for column in result.columns)
    assert sum(row.count for row in result.rows) + named == len(filled)
    assert {row.line for row in result.rows} <= set(filled)


@given(st.text(st.characters(categories=["L", "N", "S", "M"]), max_size=50))
def test_a_line_without_time_or_actor_is_as_it_was(word: str) -> None:
    (row,) = prepared(f"Møde {word}").rows
    assert row.text == f"Møde {word}".strip()
