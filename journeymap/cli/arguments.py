"""The arguments of a command, explained and complained about in the user's language."""

import argparse
import re
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from journeymap.cli.speech import PROGRAM, WRONG_USAGE
from journeymap.layout.style import TEXT_SIZES
from journeymap.storage.errors import printable
from journeymap.words import LANGUAGES, Words, key

if TYPE_CHECKING:
    from journeymap.aggregate.collect import Condition

_NAME: Final = "argument (?P<name>.+?): "
_COMPLAINTS: Final = (
    (r"the following arguments are required: (?P<what>.+)", key("cli.wrong.required")),
    (r"unrecognized arguments: (?P<what>.+)", key("cli.wrong.unknown")),
    (_NAME + r"expected .*", key("cli.wrong.no_value")),
    (_NAME + r"ignored explicit argument .*", key("cli.wrong.no_value_wanted")),
    (
        _NAME + r"invalid choice: (?P<what>.+?) \(choose from (?P<choices>.+)\)",
        key("cli.wrong.choice"),
    ),
    (_NAME + r"invalid \w+ value: (?P<what>.+)", key("cli.wrong.number")),
)
"""What argparse says in English, and what is said instead."""

_OWN_WORDS: Final = re.compile(_NAME + "(?P<what>.+)", re.DOTALL)


MAX_CONTACT: Final = 200
"""Characters in the line that tells whom to ask."""


class Refused(argparse.ArgumentTypeError):
    """A value that an argument cannot have, with a sentence in the user's language."""


class Parser(argparse.ArgumentParser):
    """Understands the arguments of one command; `command` is empty for the window."""

    def __init__(self, words: Words, command: str, about: str, epilog: str = "") -> None:
        super().__init__(
            prog=f"{PROGRAM} {command}".strip(),
            description=about,
            epilog=epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=partial(_Formatter, usage_word=words("cli.usage")),
        )
        self.words = words
        self.inputs = self.add_argument_group(words("cli.inputs"))
        self.options = self.add_argument_group(words("cli.options"))
        self.options.add_argument("-h", "--help", action="help", help=words("cli.help.help"))
        self.options.add_argument("--lang", choices=LANGUAGES, help=words("cli.help.lang"))

    def takes_paths(self, text: str, *, at_least: str = "+") -> None:
        """Files and folders, described by `text`."""
        metavar = self.words("cli.path")
        self.inputs.add_argument(
            "paths", nargs=at_least, type=self.path, metavar=metavar, help=text
        )

    def takes_output(self, metavar: str, text: str, *suffixes: str) -> None:
        """`-o`, with one of `suffixes` where there are any."""
        made = partial(self._output, suffixes)
        self.options.add_argument(
            "-o", "--output", required=True, type=made, metavar=metavar, help=text
        )

    def takes_flag(self, name: str, text: str) -> None:
        """A switch, described by `text`."""
        self.options.add_argument(name, action="store_true", help=text)

    def takes_where(self, text: str) -> None:
        """`--where`: conditions that journeys must meet, described by `text`."""
        self.options.add_argument(
            "--where",
            action="append",
            default=[],
            type=self.condition,
            metavar=self.words("cli.condition"),
            help=text,
        )

    def takes_contact(self, text: str) -> None:
        """`--contact`: whom a citizen asks, described by `text`."""
        metavar = self.words("cli.text")
        self.options.add_argument(
            "--contact", default="", type=self.contact, metavar=metavar, help=text
        )

    def takes_text_size(self, text: str) -> None:
        """`--text-size`: how large the words become, in per cent, described by `text`."""
        metavar, usual = self.words("cli.number"), TEXT_SIZES[0]
        self.options.add_argument(
            "--text-size", default=usual, type=self.text_size, metavar=metavar, help=text
        )

    def text_size(self, text: str) -> int:
        """Per cent. Raises Refused, and ValueError for what is no number."""
        size, least, most = int(text), min(TEXT_SIZES), max(TEXT_SIZES)
        if not least <= size <= most:
            raise Refused(self.words("cli.wrong.text_size", least=least, most=most))
        return size

    def contact(self, text: str) -> str:
        """A line of text that fits on a page. Raises Refused."""
        from journeymap.model.values import clean_line

        if len(text) > MAX_CONTACT:
            raise Refused(self.words("cli.wrong.too_long", limit=MAX_CONTACT))
        return clean_line(text)

    def condition(self, text: str) -> "Condition":
        """What journeys must be like. Raises Refused."""
        from journeymap.aggregate.collect import BadCondition, parse_condition

        try:
            return parse_condition(text)
        except BadCondition as error:
            raise Refused(self.words(error.message, **error.values)) from error

    def must_be_known(self, option: str, value: str, known: Sequence[str]) -> None:
        """Ends the program as wrong usage for a value that is not among those known."""
        if value not in known:
            choices = ", ".join(known)
            self.error(f"argument {option}: invalid choice: {value} (choose from {choices})")

    def path(self, text: str) -> Path:
        """A path that names something. Raises Refused."""
        if not text:
            raise Refused(self.words("cli.wrong.empty"))
        return Path(text)

    def count(self, text: str) -> int:
        """A whole number from 0 on. Raises Refused, and ValueError for what is no number."""
        number = int(text)
        if number < 0:
            raise Refused(self.words("cli.wrong.negative"))
        return number

    def _output(self, suffixes: Sequence[str], text: str) -> Path:
        path = self.path(text)
        if suffixes and path.suffix.lower() not in suffixes:
            raise Refused(self.words("cli.wrong.suffix", choices=", ".join(suffixes)))
        return path

    def error(self, message: str) -> NoReturn:
        """Says how the command is used and what is wrong; exit 2."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_USAGE, f"{self.prog}: {printable(self._translated(message))}\n")

    def _translated(self, message: str) -> str:
        for pattern, name in _COMPLAINTS:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                found = {part: text.replace("'", "") for part, text in match.groupdict().items()}
                return self.words(name, **found)
        own = _OWN_WORDS.fullmatch(message)
        return f"{own['name']}: {own['what']}" if own else self.words("cli.wrong.other")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Says "brug: " where argparse says "usage: "."""

    def __init__(self, *args: Any, usage_word: str, **more: Any) -> None:
        super().__init__(*args, **more)
        self._usage_word = usage_word

    def add_usage(
        self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, self._usage_word if prefix is None else prefix)
