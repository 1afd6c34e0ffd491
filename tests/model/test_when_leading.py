"""A time that a note begins with."""

import datetime as dt
from time import process_time

import pytest

from journeymap.model.journey import When
from journeymap.model.when import split_leading

TODAY = dt.date(2024, 3, 12)


def split(text: str, *, birth_year: int | None = None) -> tuple[When | None, str]:
    return split_leading(text, today=TODAY, birth_year=birth_year)


@pytest.mark.parametrize(
    ("text", "words", "edtf", "rest"),
    [
        ("forår 2019: fik brev", "forår 2019", "2019-21", "fik brev"),
        ("Forår 2019 : fik brev", "Forår 2019", "2019-21", "fik brev"),
        ("forår 2019:", "forår 2019", "2019-21", ""),
        ("2019: fik brev", "2019", "2019", "fik brev"),
        ("  2019: fik brev ", "2019", "2019", "fik brev"),
        ("12/3 2019: møde på jobcentret", "12/3 2019", "2019-03-12", "møde på jobcentret"),
        ("12.3.19: møde", "12.3.19", "2019-03-12", "møde"),
        ("12. marts 2019 kl. 10.30: møde", "12. marts 2019 kl. 10.30", "2019-03-12", "møde"),
        ("omkring jul 2021: indlagt", "omkring jul 2021", "2021-12~", "indlagt"),
        ("2019, tror jeg: fik brev", "2019, tror jeg", "2019?", "fik brev"),
        ("fra 2009 til 2017: plejefamilie", "fra 2009 til 2017", "2009/2017", "plejefamilie"),
        ("2019-2020: praktik", "2019-2020", "2019/2020", "praktik"),
        ("sidste år: ny sagsbehandler", "sidste år", "2023", "ny sagsbehandler"),
        ("marts 2019 – fik brev", "marts 2019", "2019-03", "fik brev"),
        ("marts 2019 - fik brev", "marts 2019", "2019-03", "fik brev"),
        ("marts 2019, fik brev", "marts 2019", "2019-03", "fik brev"),
        ("uge 12, 2019, fik brev", "uge 12, 2019", "2019-03-18/2019-03-24", "fik brev"),
        ("2018 - 2019 - fik brev", "2018 - 2019", "2018/2019", "fik brev"),
        ("2019: 12 møder på et år", "2019", "2019", "12 møder på et år"),
        ("forår 2019, efter jul: alene", "forår 2019", "2019-21", "efter jul: alene"),
    ],
)
def test_a_time_with_something_behind_it(text: str, words: str, edtf: str, rest: str) -> None:
    assert split(text) == (When(text=words, edtf=edtf), rest)


@pytest.mark.parametrize(
    ("text", "words", "rest"),
    [
        ("lige efter jul: alene hjemme", "lige efter jul", "alene hjemme"),
        ("Jul: alene hjemme", "Jul", "alene hjemme"),
        ("i marts: fik brev", "i marts", "fik brev"),
        ("den 12. marts: møde", "den 12. marts", "møde"),
        ("uge 12: møde", "uge 12", "møde"),
        ("mandag: møde", "mandag", "møde"),
        ("en fredag eftermiddag: de ringede", "en fredag eftermiddag", "de ringede"),
        ("dagen efter: de ringede", "dagen efter", "de ringede"),
        ("en måned senere: intet svar", "en måned senere", "intet svar"),
        ("tre uger efter: stadig intet", "tre uger efter", "stadig intet"),
        ("samme efterår: flyttede", "samme efterår", "flyttede"),
        ("for længe siden: flyttede", "for længe siden", "flyttede"),
        ("da jeg var 15: flyttede hjemmefra", "da jeg var 15", "flyttede hjemmefra"),
        ("da jeg gik i 7. klasse: drillet", "da jeg gik i 7. klasse", "drillet"),
    ],
)
def test_a_time_without_a_date_counts_before_a_colon(text: str, words: str, rest: str) -> None:
    assert split(text) == (When(text=words, edtf=None), rest)
    assert split(text.replace(":", ",")) == (None, text.replace(":", ","))
    assert split(text.replace(":", "")) == (None, text.replace(":", ""))


@pytest.mark.parametrize(
    ("text", "words", "edtf", "rest"),
    [
        ("i marts 2019 fik jeg brev", "i marts 2019", "2019-03", "fik jeg brev"),
        ("I 2019 fik jeg brev", "I 2019", "2019", "fik jeg brev"),
        ("i 2019. Fik brev", "i 2019", "2019", "Fik brev"),
        ("sommeren 2019 flyttede vi", "sommeren 2019", "2019-22", "flyttede vi"),
        ("siden 2018 har jeg ventet", "siden 2018", "2018/..", "har jeg ventet"),
        ("12/3 2019 møde på jobcentret", "12/3 2019", "2019-03-12", "møde på jobcentret"),
        ("den 12. marts 2019 ringede de", "den 12. marts 2019", "2019-03-12", "ringede de"),
        ("efter jul 2021 blev det værre", "efter jul 2021", "2021-12/..", "blev det værre"),
        ("sidste år fik jeg brev", "sidste år", "2023", "fik jeg brev"),
        ("for to år siden fik jeg brev", "for to år siden", "2022~", "fik jeg brev"),
        ("i går ringede de", "i går", "2024-03-11", "ringede de"),
        ("in March 2019 I got a letter", "in March 2019", "2019-03", "I got a letter"),
    ],
)
def test_a_clear_date_needs_nothing_behind_it(text: str, words: str, edtf: str, rest: str) -> None:
    assert split(text) == (When(text=words, edtf=edtf), rest)


def test_an_age_needs_the_year_of_birth() -> None:
    text = "da jeg var 15 flyttede jeg"
    assert split(text) == (None, text)
    assert split(text, birth_year=1999) == (
        When(text="da jeg var 15", edtf="2014/2015"),
        "flyttede jeg",
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ":",
        "fik brev",
        "fik brev i 2019",
        "kl. 10.30: møde",
        "10:30 møde",
        "10.30: møde",
        "30 timer om ugen: for meget",
        "3 uger: for længe",
        "i to år: ventede",
        "2019 borgere",
        "2019 borgere: for mange",
        "2019 kroner: for lidt",
        "i 2019 kroner var jeg rig",
        "2019 fik jeg brev",
        "§ 85: støtte",
        "sag 2019-1234: afslag",
        "2019-1234: afslag",
        "Borger A3 2019: kaos",
        "1/2: halvt",
        "3/4: møde",
        "24/7: vagt",
        "2019, 2020 og 2021 var hårde",
        "2018 - 2019 boede jeg der",
        "i 2019 og mange år efter",
        "i marts 2019",
        "i marts 2019 ",
        "2019",
        "forår 2019 ",
        "sidste år på skolen var hård",
        "sidste år af mit liv",
        "da jeg var 15 måneder gammel",
        "da jeg var 15 kg tungere, gik det godt",
        "jul var hård",
        "mandag møde",
        "hver mandag: træning",
        "hver jul: alene",
        "man: skal selv",
        "i dag har jeg det godt",
        "det var i 2019 at jeg flyttede",
        "før: kaos",
        "ikke 2019: fik brev",
    ],
)
def test_what_does_not_begin_with_a_time(text: str) -> None:
    assert split(text, birth_year=1999) == (None, text)


@pytest.mark.parametrize(
    "text",
    [
        "forår 2019: fik brev",
        "i marts 2019 fik jeg brev",
        "lige efter jul: alene hjemme med hunden og en bunke breve",
        "så kom der et brev fra kommunen om at jeg skulle møde til samtale i maj",
        "i den tid hvor jeg boede hos min mor og ikke vidste hvad jeg skulle i 2019 eller 2020",
        "fra marts til maj til juni til juli til august til marts til maj til juni til juli i i",
        "x" * 10_000,
    ],
)
def test_it_is_quick_enough_for_each_key_press(text: str) -> None:
    best = min(_seconds(text) for _ in range(20))
    assert best < 0.001


def _seconds(text: str) -> float:
    began = process_time()
    split(text, birth_year=1999)
    return process_time() - began
