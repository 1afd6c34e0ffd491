import re
import re._parser as grammar  # the only way to look into a pattern
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.privacy.identifiers import Identifier, Kind, find_identifiers
from journeymap.storage.resources import load_words
from tests.privacy.measure import measure, read

SETS: Final = (
    "development",
    "held_out",
    "independent",
    "independent2",
    "independent3",
    "other_hands",
    "second_run",
    "tuning",
)
MODULES: Final = ("addresses", "births", "contacts", "evidence", "numbers")


def found(text: str, language: str = "da") -> list[tuple[str, str]]:
    return [(f.kind.value, f.value) for f in find_identifiers(text, language=language)]


# --- what was measured


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("kind", [Kind.CPR, Kind.PHONE, Kind.EMAIL])
def test_numbers_and_addresses_of_machines_are_found(name: str, kind: Kind) -> None:
    assert measure(name).recall(kind) >= 0.95


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("kind", [Kind.NAME, Kind.ADDRESS])
def test_names_and_addresses_are_mostly_found(name: str, kind: Kind) -> None:
    assert measure(name).recall(kind) >= 0.80


@pytest.mark.parametrize("name", SETS)
def test_what_is_found_is_mostly_right(name: str) -> None:
    assert measure(name).precision >= 0.85


@pytest.mark.parametrize("name", SETS)
def test_the_rarer_kinds_are_found(name: str) -> None:
    score = measure(name)
    for kind in set(Kind) - {Kind.NAME, Kind.ADDRESS}:
        if score.there[kind]:
            assert score.recall(kind) >= 0.80, kind


def test_half_of_the_written_sentences_say_nothing_of_anybody() -> None:
    sentences = [*read("development"), *read("held_out")]
    assert len(sentences) >= 250
    assert 0.4 <= sum(not s.marked for s in sentences) / len(sentences) <= 0.6


# --- each kind in the ways it is written


@pytest.mark.parametrize("gap", ["-", "", " ", "–", "—", " - ", "‑", ".", " – "])
@pytest.mark.parametrize("date", ["120361", "12.03.61", "12 03 61", "12/03/61"])
def test_a_cpr_number_is_found_however_it_is_written(date: str, gap: str) -> None:
    text = f"Mit nummer er {date}{gap}1234."
    assert found(text) == [("cpr", f"{date}{gap}1234")]


@pytest.mark.parametrize("number", ["320361-1234", "121361-1234", "000061-1234", "310461-1234"])
def test_digits_that_hold_no_day_are_no_cpr_number(number: str) -> None:
    assert ("cpr", number) not in found(f"Der stod {number} på arket.")


def test_a_cpr_number_need_not_pass_the_modulus_check() -> None:
    digits = [int(d) for d in "1203611234"]
    weights = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    assert sum(d * w for d, w in zip(digits, weights, strict=True)) % 11 != 0
    assert found("1203611234") == [("cpr", "1203611234")]


@pytest.mark.parametrize(
    "number",
    ["23456789", "23 45 67 89", "2345 6789", "23-45-67-89", "+4523456789", "+45 23 45 67 89",
     "0045 23456789", "(+45) 23 45 67 89", "23 456 789", "+46 70 123 45 67"],
)  # fmt: skip
def test_a_telephone_number_is_found_however_it_is_grouped(number: str) -> None:
    assert found(f"Ring på {number}, tak.") == [("phone", number)]


@pytest.mark.parametrize(
    "text",
    [
        "Det kostede 23.456.789 kr. i alt.",
        "Det kostede 23456789 kroner.",
        "Mellem 2019 2021 skete intet.",
        "Fra 20190512 til i dag.",
        "Kl. 10.30-11.45 hver dag.",
        "Den 12-05-2019 og den 14-05-2019.",
        "Efter lov nr. 1286 af 20. september 2018, § 12, stk. 1.",
    ],
)
def test_years_amounts_times_and_laws_are_no_numbers_of_anybody(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bo hos min mor ville jeg ikke.",
        "Per automatik blev jeg meldt rask.",
        "Mark og skov var bedst for mig.",
        "Liv og død stod på spil.",
        "Sol og varme hjalp.",
        "Ask og elm stod i haven.",
        "Else var der ikke andet at gøre.",
        "Storm og regn hele vejen derud.",
        "Hans mor ringede.",
        "I maj, til august og i juni 2021.",
        "Borger A3 fortalte det samme.",
        "Gud ved hvorfor.",
        "Aarhus Kommune, Region Midtjylland og Jobcenter Vest.",
        "Rigshospitalet og Skejby.",
        "@jobcenter Indkaldt til samtale.",
    ],
)
def test_words_that_are_also_names_do_not_cry_wolf(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("name", ["Bo", "Per", "Mark", "Liv", "Storm", "Else", "Hans", "Ask"])
def test_the_same_words_are_names_beside_people(name: str) -> None:
    assert found(f"Så sagde {name}, at det var nok.") == [("name", name)]
    assert found(f"Min søn {name} var fem år.") == [("name", name)]
    assert found(f"{name} Mikkelsen skrev under.") == [("name", f"{name} Mikkelsen")]


def test_an_actor_is_no_handle() -> None:
    assert found("@familieafdeling @skole @min-læge") == []
    assert found("@mette84") == [("handle", "@mette84")]


def test_a_street_named_after_somebody_is_an_address_and_not_a_name() -> None:
    assert found("Jeg bor på Peter Bangs Vej 12, 2. tv.") == [
        ("address", "Peter Bangs Vej 12, 2. tv.")
    ]


def test_english_is_read_too() -> None:
    text = "My caseworker Anna said I was born on 12 March 1961. Call 23 45 67 89."
    assert found(text, "en") == [
        ("name", "Anna"),
        ("birth_date", "12 March 1961"),
        ("phone", "23 45 67 89"),
    ]


@pytest.mark.parametrize(
    "address",
    ["Møllehjørnet 3", "Tværgyden 6", "Havneslippen 5 kld.", "Dalstrøget 133, opg. C",
     "Birkelunden 14, st. mf", "Bakkegårdsvej 5-7", "Ålekisten 12 B, 2. tv, 7400 Herning",
     "Sydmosen 4, 4700 næstved", "sdr. fasanvej 19 4.mf 9000 aalborg", "Postboks 417, 3700 Rønne",
     "Gl. Møllestræde 3, st. th, 5872 Nørre Hovby", "egeparken 17 st tv 8870 langhøj",
     "Teglværksparken 60, 4. 12", "Bygaden 14, Vester Åby, 5600 Faaborg",
     "Jernbanegade 12 A, 1. tv. - 4000 Roskilde", "Hasserisgade 9 1. 9000 Ålborg"],
)  # fmt: skip
def test_an_address_is_found_whatever_its_street_is_called(address: str) -> None:
    assert found(f"Brevet lå i kassen: {address}") == [("address", address)]


def test_what_follows_an_address_is_read_for_itself() -> None:
    assert found("Rosenvej 3 98 44 11 22") == [("address", "Rosenvej 3"), ("phone", "98 44 11 22")]
    assert found("Rosenvej 3, 12. maj") == [("address", "Rosenvej 3")]
    assert found("Rosenvej 3, 2. gang hun faldt") == [("address", "Rosenvej 3")]


def test_a_street_in_small_letters_is_told_by_its_number() -> None:
    assert found("flyttede i marts til rugtoften 7b fordi") == [("address", "rugtoften 7b")]
    assert found("der var i skolegården 3 drenge") == []


@pytest.mark.parametrize(
    "text",
    [
        "Hele Strandvejen er gravet op.",
        "Nede på Hovedgaden ligger jobcentret.",
        "Hun bor på en af sidevejene til Ringvejen.",
        "Vi mødtes i Mødelokale 4, 2. sal.",
        "Gå til indgang 3, 2. sal.",
    ],
)
def test_a_street_where_nobody_lives_and_a_room_are_no_address(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("phone", "64 41 90 22 (lokal 7)", "Ring {} i morgen"),
        ("phone", "76 90 12 00 lok. 1234", "Nummeret er {} siger de"),
        ("phone", "+45 - 30 66 12 87", "Hun træffes på {} nu"),
        ("phone", "tooghalvtreds 31 12 09", "Hun sagde {} til os"),
        ("cpr", "130567-9UV3", "Hun fik {} dengang"),
        ("cpr", "12/3-61-1234", "Der stod {} på arket"),
        ("email", "mette@kommune,dk", "Skriv til {} i dag"),
        ("account_number", "7712 1 04 48 29", "Hun læste sit kontonummer op: {}"),
        ("case_number", "24-31907", "Det har nr {} nu"),
        ("plate", "WGM 4K72", "En polsk plade, {} var det"),
        ("handle", "@KallePensionist", "Find mig på X: {} hver dag"),
    ],
)
def test_odd_ways_of_writing_are_read_to_the_end(kind: str, value: str, text: str) -> None:
    assert found(text.format(value)) == [(kind, value)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Det var J.P. Hedelund der skrev under.", "J.P. Hedelund"),
        ("Brev c/o Lindskov i dag", "Lindskov"),
        ("Jeg talte med Tamara Ravnskilde om det.", "Tamara Ravnskilde"),
        ("Rose, Mette og Sofie var på arbejde.", "Rose"),
        ("Line, 240499-2718, mangler støtte.", "Line"),
    ],
)
def test_a_name_is_told_by_what_stands_around_it(text: str, name: str) -> None:
    assert ("name", name) in found(text)


def test_flowers_and_who_applies_are_nobody() -> None:
    assert found("Rose, Lilje og Viol hedder gangene.") == []
    assert found("Ansøger, cpr. 080879-1146.") == [("cpr", "080879-1146")]


# --- what may stand there instead


def instead(text: str) -> str:
    (identifier,) = find_identifiers(text)
    return identifier.replaced(text, load_words("da"))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Så ringede min sagsbehandler Mette.", "Så ringede min sagsbehandler."),
        ("Min kæreste, Jonas, var med.", "Min kæreste, var med."),
        ("Jeg ringede til overlæge Birgitte K. igen", "Jeg ringede til overlæge igen"),
        ("Det er Mettes skyld.", "Det er [navn]s skyld."),
        ("Jeg så Mette.", "Jeg så [navn]."),
        ("Ring på 23 45 67 89 i morgen", "Ring på [telefonnummer] i morgen"),
        ("cpr 120361-1234", "cpr [cpr-nummer]"),
    ],
)
def test_a_role_or_a_neutral_word_is_offered(text: str, better: str) -> None:
    assert instead(text) == better


# --- any text whatever


def check(text: str, findings: tuple[Identifier, ...]) -> None:
    last = 0
    for finding in findings:
        assert last <= finding.start < finding.end <= len(text)
        assert finding.value == text[finding.start : finding.end]
        start, end = finding.stretch()
        assert 0 <= start <= finding.start
        assert end == finding.end
        last = finding.end


_PIECES: Final = """
    min sagsbehandler Mette Bo J. Holm 12 03 61 1234 @ . , - – ( født d. sag nr. konto reg. +45
    Nørregade 12 st. tv 8000 Aarhus hedder hr. AB 12345 (at) dk snabel-a punktum www.
    facebook.com/ ß İ ﬁ 👪 \u0301 \u200d '
"""
PIECES: Final = st.sampled_from([*_PIECES.split(), "\n", "\t", " ", ""])


@given(
    st.text(max_size=300)
    | st.lists(PIECES, max_size=60).map(" ".join)
    | st.lists(PIECES).map("".join)
)
def test_no_text_is_too_strange(text: str) -> None:
    for language in ("da", "en"):
        check(text, find_identifiers(text, language=language))


@pytest.mark.parametrize(
    "piece",
    ["a", "A", "Aa ", "1", "12 ", "1.", "@", "a@", "a (at) a ", "Mette ", "Mette og ", "Nørregade ",
     "Nørregade", "født 12/3 ", "sag nr. ", "konto ", "hr. ", "J. ", "A.B. ", "+45 ", " ",
     "a dot a ", "Rose, ", "c/o Aa ", "konto 1234 ", "tyve ", "på Åkanden 3 "],
)  # fmt: skip
def test_ten_thousand_hostile_characters_are_read_to_the_end(piece: str) -> None:
    text = (piece * 10_000)[:10_000]
    check(text, find_identifiers(text))


def repeats(pattern: Any) -> Iterator[tuple[int, Any]]:
    for operation, value in pattern:
        if operation in (grammar.MAX_REPEAT, grammar.MIN_REPEAT):
            yield value[1], value[2]
            yield from repeats(value[2])
        elif operation is grammar.SUBPATTERN:
            yield from repeats(value[-1])
        elif operation in (grammar.ASSERT, grammar.ASSERT_NOT):
            yield from repeats(value[1])
        elif operation is grammar.BRANCH:
            for branch in value[1]:
                yield from repeats(branch)


@pytest.mark.parametrize("module", MODULES)
def test_no_pattern_repeats_without_a_bound(module: str) -> None:
    """Every attempt to match ends within a fixed number of characters: the time is linear."""
    patterns = {
        name: value
        for name, value in vars(import_module(f"journeymap.privacy.identifiers.{module}")).items()
        if isinstance(value, re.Pattern)
    }
    assert patterns
    for name, pattern in patterns.items():
        for most, _ in repeats(grammar.parse(pattern.pattern, pattern.flags)):
            assert most is not grammar.MAXREPEAT, f"{module}.{name}"
            assert int(most) <= 400, f"{module}.{name}"
