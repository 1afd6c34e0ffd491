"""Checks the words of the program against their use. Exit 1 with one line per problem.

The catalogues `resources/translations/da.toml` and `en.toml` are nested tables of texts; a key is
the path to a text, joined by dots. A table with exactly the keys `one` and `other` is one counted
text. The program asks for texts in three ways, and this check follows them:

    words("note.delete", name=value)     a text; `words` may also be called `_words` or `w`
    words.count("report.notes", n)       a counted text, whose number is the placeholder {n}
    key("command.move")                  a key that stands in a table and is asked for later

A problem is: catalogues that differ in keys, in shape or in {placeholders}; an empty text; a key
that is asked for and missing, or there and never asked for; a placeholder that a call leaves
unfilled; a key that is put together while the program runs, which nobody could check.

Usage: python tools/check_words.py [ROOT OF THE CHECKOUT]
"""

import argparse
import ast
import string
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
LANGUAGES: Final = ("da", "en")
COUNTED: Final = {"one", "other"}
NUMBER: Final = "n"
"""The placeholder that `words.count` fills by itself."""

Catalogue = Mapping[str, object]
"""Key → text, or for a counted text its table of `one` and `other`."""


# --- catalogues -----------------------------------------------------------------------------


def flattened(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, object]]:
    """Every key with its text or counted text; anything else is handed on as it is."""
    for name, value in table.items():
        if isinstance(value, dict) and value.keys() != COUNTED:
            yield from flattened(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def forms(value: object) -> dict[str, object]:
    """The forms of a text: `{"": text}`, or those of a counted text."""
    return value if isinstance(value, dict) else {"": value}


def placeholders(text: str) -> set[str]:
    """The names in {braces}; raises ValueError for braces that do not match."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def needed(value: object) -> set[str]:
    """The placeholders that a call must fill."""
    texts = [text for text in forms(value).values() if isinstance(text, str)]
    names: set[str] = set().union(*map(placeholders, texts))
    return names - {NUMBER} if isinstance(value, dict) else names


def text_problem(text: object) -> str:
    """What is wrong with one text by itself; empty where nothing is."""
    if not isinstance(text, str):
        return f"is not a text but {text!r}"
    if not text.strip():
        return "is empty"
    try:
        names = placeholders(text)
    except ValueError as error:
        return f"has wrong braces ({error}): {text}"
    unnamed = [name for name in names if not name.isidentifier()]
    return f"has a placeholder that is no name: {{{unnamed[0]}}}" if unnamed else ""


def catalogue_problems(catalogue: Catalogue) -> Iterator[str]:
    for name, value in catalogue.items():
        for form, text in forms(value).items():
            if problem := text_problem(text):
                yield f"{name}{form and '.'}{form} {problem}"


def difference(ours: object, theirs: object) -> str:
    """How two versions of one text differ in what a program sees; empty where they do not."""
    if forms(ours).keys() != forms(theirs).keys():
        return "is counted in one language only"
    for form, text in forms(ours).items():
        # "one note" and "1 note" are both good English: the number may be missing there.
        ignored = {NUMBER} if form == "one" else set()
        here = placeholders(str(text)) - ignored
        there = placeholders(str(forms(theirs)[form])) - ignored
        if here != there:
            return f"has {braced(here)} here and {braced(there)} there"
    return ""


def braced(names: set[str]) -> str:
    return " ".join(f"{{{name}}}" for name in sorted(names)) or "no placeholder"


def pair_problems(ours: Catalogue, theirs: Catalogue) -> Iterator[str]:
    """How the second catalogue differs from the first."""
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in theirs:
            yield f"{name} is missing"
        elif name not in ours:
            yield f"{name} is only here"
        elif problem := difference(theirs[name], ours[name]):
            yield f"{name} {problem}"


# --- use in the program ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Use:
    """One place of the program that names a key or, with a star at the end, a family of keys."""

    line: int
    key: str
    way: str = "key"
    """`key` for a key in a table, `text` and `count` for the two ways of asking."""
    filled: frozenset[str] | None = None
    """The placeholders that the call fills; None where that cannot be seen."""
    problem: str = ""

    def fits(self, name: str) -> bool:
        return name.startswith(self.key[:-1]) if self.key.endswith("*") else name == self.key


class Reader(ast.NodeVisitor):
    """Collects the uses in one module; `itself` says that it is the module `words`."""

    def __init__(self, *, itself: bool) -> None:
        self.uses: list[Use] = []
        self._word_names = {"words", "_words", "w"} | ({"self"} if itself else set())
        self._markers = {"key"} if itself else set[str]()

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module == "journeymap.words":
            self._markers |= {a.asname or a.name for a in node.names if a.name == "key"}

    def visit_Call(self, node: ast.Call) -> None:
        way = self._way(node.func)
        if way and node.args:
            self._read_key(node, way)
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """`words.texts[…]` hands out a text as it stands in the catalogue."""
        owner = node.value
        if (
            isinstance(owner, ast.Attribute)
            and owner.attr == "texts"
            and self._is_words(owner.value)
        ):
            self._read_raw(node)
        self.generic_visit(node)

    def _is_words(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Name):
            return node.id in self._word_names
        return isinstance(node, ast.Attribute) and node.attr in {"words", "_words"}

    def _way(self, function: ast.expr) -> str:
        """In which way a call asks for a text; empty for any other call."""
        if self._is_words(function):
            return "text"
        if isinstance(function, ast.Name):
            return "key" if function.id in self._markers else ""
        if isinstance(function, ast.Attribute) and self._is_words(function.value):
            return function.attr if function.attr in {"count", "key"} else ""
        return ""

    def _read_key(self, node: ast.Call, way: str) -> None:
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            self.uses.append(Use(node.lineno, first.value, way, filled(node)))
        elif way == "key" or not isinstance(first, ast.Name | ast.Attribute):
            self._refuse(node.lineno, first)

    def _read_raw(self, node: ast.Subscript) -> None:
        index = node.slice
        if isinstance(index, ast.Constant) and isinstance(index.value, str):
            self.uses.append(Use(node.lineno, index.value))
        elif isinstance(index, ast.JoinedStr) and "self" in self._word_names and prefix(index):
            # The module `words` alone reads a family such as the twelve months.
            self.uses.append(Use(node.lineno, f"{prefix(index)}*"))
        elif not isinstance(index, ast.Name | ast.Attribute):
            self._refuse(node.lineno, index)

    def _refuse(self, line: int, found: ast.expr) -> None:
        message = f"the key must be written out, or made by key(): {ast.unparse(found)}"
        self.uses.append(Use(line, "", problem=message))


def prefix(text: ast.JoinedStr) -> str:
    """What an f-string begins with, before its first braces."""
    first = text.values[0]
    return str(first.value) if isinstance(first, ast.Constant) else ""


def filled(node: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in node.keywords]
    return None if None in names else frozenset(name for name in names if name)


def uses(source: str, *, itself: bool = False) -> list[Use]:
    """All uses of keys in the source of one module."""
    reader = Reader(itself=itself)
    reader.visit(ast.parse(source))
    return reader.uses


def use_problem(use: Use, catalogue: Catalogue) -> str:
    """What is wrong with one use; empty where nothing is."""
    if use.problem:
        return use.problem
    value = next((value for name, value in catalogue.items() if use.fits(name)), None)
    if value is None:
        return f"{use.key} is not in the catalogue"
    if use.way == "key":
        return ""
    if isinstance(value, dict) != (use.way == "count"):
        return f"{use.key} is {'counted: use count()' if use.way == 'text' else 'not counted'}"
    missing = needed(value) - use.filled if use.filled is not None else set()
    return f"{use.key} needs {braced(missing)}" if missing else ""


# --- the whole check ------------------------------------------------------------------------


class Unreadable(Exception):
    """A catalogue is missing or is not TOML."""


def read_catalogue(path: Path) -> dict[str, object]:
    try:
        return dict(flattened(tomllib.loads(path.read_text(encoding="utf-8"))))
    except (OSError, ValueError) as error:
        raise Unreadable(f"{path.name}: cannot be read: {error}") from error


def problems_of_each(catalogues: Mapping[str, Catalogue]) -> list[str]:
    return [
        f"{language}.toml: {problem}"
        for language, catalogue in catalogues.items()
        for problem in catalogue_problems(catalogue)
    ]


def problems_between(catalogues: Mapping[str, Catalogue]) -> list[str]:
    """How the other languages differ from the first."""
    first, *others = catalogues
    return [
        f"{other}.toml: {problem}"
        for other in others
        for problem in pair_problems(catalogues[first], catalogues[other])
    ]


def problems_of_use(root: Path, catalogue: Catalogue) -> list[str]:
    found: list[str] = []
    every_use: list[Use] = []
    for path in sorted((root / "journeymap").rglob("*.py")):
        where = path.relative_to(root).as_posix()
        here = uses(path.read_text(encoding="utf-8"), itself=where == "journeymap/words.py")
        every_use += here
        lines = [(use.line, use_problem(use, catalogue)) for use in here]
        found += [f"{where}:{line}: {problem}" for line, problem in lines if problem]
    unused = [name for name in catalogue if not any(use.fits(name) for use in every_use)]
    return found + [f"{LANGUAGES[0]}.toml: {name} is used nowhere" for name in unused]


def problems(root: Path) -> list[str]:
    """Every problem of the checkout at `root`, one line each."""
    folder = root / "resources" / "translations"
    try:
        catalogues = {
            language: read_catalogue(folder / f"{language}.toml") for language in LANGUAGES
        }
    except Unreadable as error:
        return [str(error)]
    found = problems_of_each(catalogues)
    # Languages and calls are compared by placeholders, so the braces must match first.
    first = catalogues[LANGUAGES[0]]
    return found or problems_between(catalogues) + problems_of_use(root, first)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("root", nargs="?", type=Path, default=ROOT)
    found = problems(parser.parse_args(arguments).root)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
