import random
import re

from journeymap.privacy.pseudonyms import propose_code

FORM = re.compile(r"Borger [A-HJ-NP-Z]([1-9]|[1-9][0-9])")


def test_a_code_is_easy_to_say_and_to_read() -> None:
    for _ in range(200):
        assert FORM.fullmatch(propose_code())


def test_a_code_is_never_given_twice() -> None:
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    every = {f"Borger {letter}{number}" for letter in letters for number in range(1, 100)}
    free = {"Borger B7", "Borger Z99", "Borger A1"}
    taken = every - free
    for _ in range(3):
        taken.add(propose_code(taken, lots=random.Random(7)))
    assert taken == every
    assert propose_code(taken) not in every


def test_the_way_a_taken_code_is_written_does_not_matter() -> None:
    class First(random.Random):
        def choice(self, options: list[str]) -> str:  # type: ignore[override]
            return options[0]

    assert propose_code([], lots=First()) == "Borger A1"
    assert propose_code(["borger  a1", "BORGER A2"], lots=First()) == "Borger A3"


def test_the_draw_is_repeatable_with_given_lots() -> None:
    assert propose_code(lots=random.Random(1)) == propose_code(lots=random.Random(1))
