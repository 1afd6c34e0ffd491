"""The check of words finds each kind of problem, and nothing in a clean program."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tools.check_words import main, problems

Check = Callable[..., list[str]]

GREETING = 'hello = "Hej {name}"\n[report]\nnotes = { one = "én seddel", other = "{n} sedler" }\n'
ENGLISH = 'hello = "Hello {name}"\n[report]\nnotes = { one = "{n} note", other = "{n} notes" }\n'
ASKS = 'words("hello", name=who)\nself._words.count("report.notes", 3)\n'


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Writes two catalogues and one module, and gives the problems found in them."""

    def run(
        *, da: str = GREETING, en: str = ENGLISH, code: str = ASKS, module: str = "ui/window.py"
    ) -> list[str]:
        translations = tmp_path / "resources" / "translations"
        source = tmp_path / "journeymap" / module
        translations.mkdir(parents=True, exist_ok=True)
        source.parent.mkdir(parents=True, exist_ok=True)
        (translations / "da.toml").write_text(da, encoding="utf-8")
        (translations / "en.toml").write_text(en, encoding="utf-8")
        source.write_text(code, encoding="utf-8")
        return problems(tmp_path)

    return run


def one(text: str) -> dict[str, str]:
    """The same text in both catalogues, under the key `a`."""
    return {"da": f"a = {text}\n", "en": f"a = {text}\n"}


def test_a_clean_program_has_no_problems(check: Check) -> None:
    assert check() == []


@pytest.mark.parametrize(
    "code",
    [
        'words("a")',
        'w("a")',
        '_words("a")',
        'self.words("a")',
        'self._words("a")',
        'window.panel.words("a")',
        'words.texts["a"]',
        'from journeymap.words import key\nTABLE = {1: key("a")}',
        'from journeymap.words import key as marked\nTABLE = {1: marked("a")}',
        'words(name)\nwords(self.label)\nwords("a")',
    ],
)
def test_every_way_of_asking_is_followed(check: Check, code: str) -> None:
    assert check(**one('"Hej"'), code=code) == []


@pytest.mark.parametrize(
    "code", ['other("a")', 'self.w("a")', 'key("a")', '"a"', "words", "text.words()"]
)
def test_what_does_not_ask_counts_as_unused(check: Check, code: str) -> None:
    assert check(**one('"Hej"'), code=code) == ["da.toml: a is used nowhere"]


def test_a_key_in_danish_only(check: Check) -> None:
    assert check(da=GREETING + 'extra = "x"\n') == [
        "en.toml: report.extra is missing",
        "da.toml: report.extra is used nowhere",
    ]


def test_a_key_in_english_only(check: Check) -> None:
    assert check(en=ENGLISH + 'extra = "x"\n') == ["en.toml: report.extra is only here"]


def test_counted_in_one_language_only(check: Check) -> None:
    found = check(en='hello = "Hello {name}"\n[report]\nnotes = "{n} notes"\n')
    assert found == ["en.toml: report.notes is counted in one language only"]


def test_placeholders_differ(check: Check) -> None:
    found = check(en=ENGLISH.replace("{name}", "{nam}"))
    assert found == ["en.toml: hello has {nam} here and {name} there"]


def test_placeholders_of_a_counted_text_differ(check: Check) -> None:
    found = check(en=ENGLISH.replace('"{n} notes"', '"many notes"'))
    assert found == ["en.toml: report.notes has no placeholder here and {n} there"]


def test_doubled_braces_are_no_placeholder(check: Check) -> None:
    code = 'words("a")'
    assert check(da='a = "{{x}}"\n', en='a = "{{y}}"\n', code=code) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('""', "is empty"),
        ('"  "', "is empty"),
        ("7", "is not a text but 7"),
        ('["x"]', "is not a text but ['x']"),
        ('"{x"', "has wrong braces"),
        ('"{}"', "has a placeholder that is no name: {}"),
        ('"{0}"', "has a placeholder that is no name: {0}"),
    ],
)
def test_a_text_that_is_wrong_by_itself(check: Check, text: str, problem: str) -> None:
    danish, english = check(**one(text), code='words("a")')
    assert danish.startswith(f"da.toml: a {problem}")
    assert english.startswith(f"en.toml: a {problem}")


def test_an_empty_form_of_a_counted_text(check: Check) -> None:
    found = check(da=GREETING.replace("én seddel", ""))
    assert found == ["da.toml: report.notes.one is empty"]


def test_a_table_with_more_than_one_and_other_is_a_group(check: Check) -> None:
    text = '{ one = "x", other = "y", third = "z" }'
    code = 'words("a.one")\nwords("a.other")\nwords("a.third")\n'
    assert check(**one(text), code=code) == []


def test_a_key_that_is_missing(check: Check) -> None:
    assert check(code=ASKS + 'words("helo")\n') == [
        "journeymap/ui/window.py:3: helo is not in the catalogue"
    ]


def test_a_marked_key_that_is_missing(check: Check) -> None:
    code = f'from journeymap.words import key\n{ASKS}LABEL = key("lost")\n'
    assert check(code=code) == ["journeymap/ui/window.py:4: lost is not in the catalogue"]


def test_a_placeholder_that_stays_unfilled(check: Check) -> None:
    found = check(code=ASKS.replace(", name=who", ""))
    assert found == ["journeymap/ui/window.py:1: hello needs {name}"]


def test_values_that_cannot_be_seen_are_trusted(check: Check) -> None:
    assert check(code=ASKS.replace("name=who", "**values")) == []


def test_asked_for_in_the_wrong_way(check: Check) -> None:
    code = 'words.count("hello", 1, name=who)\nwords("report.notes")\n'
    assert check(code=code) == [
        "journeymap/ui/window.py:1: hello is not counted",
        "journeymap/ui/window.py:2: report.notes is counted: use count()",
    ]


@pytest.mark.parametrize(
    "call",
    [
        'words(f"note.{kind}")',
        'words("note." + kind)',
        "words(LABELS[kind])",
        "words(label_of(kind))",
        'words("a" if good else "b")',
        'words.count(f"{kind}", 2)',
        'words.texts[f"note.{kind}"]',
    ],
)
def test_a_key_put_together_is_refused(check: Check, call: str) -> None:
    (line,) = check(code=ASKS + call)
    assert line.startswith("journeymap/ui/window.py:3: the key must be written out, or made by")


@pytest.mark.parametrize("argument", ['f"note.{kind}"', "name", "self.name"])
def test_a_marked_key_must_be_written_out(check: Check, argument: str) -> None:
    code = f"from journeymap.words import key\n{ASKS}key({argument})\n"
    (line,) = check(code=code)
    assert line.startswith("journeymap/ui/window.py:4: the key must be written out")


def test_the_module_words_may_read_a_family(check: Check) -> None:
    months = '[month]\n1 = "januar"\n2 = "februar"\n'
    code = 'self.texts[f"month.{number}"]'
    assert check(da=months, en=months, code=code, module="words.py") == []


def test_a_missing_catalogue(tmp_path: Path) -> None:
    (line,) = problems(tmp_path)
    assert line.startswith("da.toml: cannot be read")


def test_a_damaged_catalogue(check: Check) -> None:
    (line,) = check(en="hello = \n")
    assert line.startswith("en.toml: cannot be read")


def test_the_command_tells_by_its_exit(
    check: Check, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check()
    assert main([str(tmp_path)]) == 0
    check(da='hello = "Hej"\n', en='hello = "Hello"\n', code="")
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().out == "da.toml: hello is used nowhere\n"
