"""What travels with the program: words, vocabularies, lenses, fonts, icons, samples.

In an installed program (wheel or built) they lie inside the package; in a checkout beside it.
"""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

from journeymap.layout.metrics import FontMetrics
from journeymap.model.guide import BuiltInGuide, BuiltInPrompt
from journeymap.model.vocabulary import Actor, Code, Lens, Term, Vocabulary
from journeymap.words import Counted, Words

_PACKAGE: Final = Path(__file__).resolve().parent.parent
FONT_FILES: Final = {
    "regular": "SourceSans3-Regular.ttf",
    "semibold": "SourceSans3-SemiBold.ttf",
    "bold": "SourceSans3-Bold.ttf",
    "italic": "SourceSans3-Italic.ttf",
}
"""The bundled font by weight."""


def resource(*parts: str) -> Path:
    """Where a resource lies; raises FileNotFoundError for a broken installation."""
    return _travelling("resources").joinpath(*parts)


def sample_folder() -> Path:
    """The invented journeys that come with the program."""
    return _travelling("sample_journeys")


def is_sample(path: Path) -> bool:
    """True for a place among the invented journeys, where nobody's own work belongs."""
    return path.absolute().is_relative_to(sample_folder())


def _travelling(folder: str) -> Path:
    for place in (_PACKAGE / folder, _PACKAGE.parent / folder):
        if place.is_dir():
            return place
    raise FileNotFoundError(folder)


def font_path(weight: str) -> Path:
    """The file of the bundled font in a weight named in FONT_FILES."""
    return resource("fonts", FONT_FILES[weight])


@cache
def load_metrics() -> dict[str, FontMetrics]:
    """The advance widths of the bundled font, by weight."""
    table = json.loads(resource("fonts", "metrics.json").read_text(encoding="utf-8"))
    return {weight: _metrics(values) for weight, values in table.items()}


def _metrics(values: dict[str, Any]) -> FontMetrics:
    return FontMetrics(
        units_per_em=values["units_per_em"],
        ascent=values["ascent"],
        descent=values["descent"],
        default_advance=values["default_advance"],
        advances={chr(int(point)): advance for point, advance in values["advances"].items()},
    )


@cache
def load_words(language: str) -> Words:
    """The catalogue of a language in `journeymap.words.LANGUAGES`."""
    text = resource("translations", f"{language}.toml").read_text(encoding="utf-8")
    return Words(language, dict(_flattened(tomllib.loads(text), "")))


def _flattened(table: dict[str, Any], prefix: str) -> list[tuple[str, str | Counted]]:
    found: list[tuple[str, str | Counted]] = []
    for name, value in table.items():
        if isinstance(value, str):
            found.append((prefix + name, value))
        elif value.keys() == {"one", "other"}:
            found.append((prefix + name, Counted(**value)))
        else:
            found.extend(_flattened(value, f"{prefix}{name}."))
    return found


@cache
def load_vocabulary() -> Vocabulary:
    """All vocabularies and lenses the program ships."""
    actors = _json("vocabularies", "actors.json")
    return Vocabulary(
        actors=tuple(_actor(row) for row in actors["actors"]),
        actor_groups=tuple(_term(row) for row in actors["groups"]),
        municipalities=tuple(
            Term(row["code"], {"da": row["name"]})
            for row in _json("vocabularies", "municipalities.json")["municipalities"]
        ),
        target_groups=_terms("target_groups"),
        channels=_terms("channels"),
        lenses=_lenses(),
    )


@cache
def load_prompts() -> tuple[BuiltInPrompt, ...]:
    """The prompts of the method, which come by themselves (`journeymap.model.guide.Moment`)."""
    return tuple(map(_prompt, _json("vocabularies", "prompts.json")["prompts"]))


@cache
def load_guides() -> tuple[BuiltInGuide, ...]:
    """The guides the program ships; the first is the one for an ordinary talk."""
    return tuple(
        BuiltInGuide(
            row["id"],
            {"da": row["da"], "en": row["en"]},
            help=row["help"],
            prompts=tuple(map(_prompt, row["prompts"])),
        )
        for row in _json("vocabularies", "guides.json")["guides"]
    )


def _prompt(row: dict[str, Any]) -> BuiltInPrompt:
    is_open = row.get("kind") == "open"
    return BuiltInPrompt(row["id"], {"da": row["da"], "en": row["en"]}, is_open=is_open)


def _json(*parts: str) -> Any:
    return json.loads(resource(*parts).read_text(encoding="utf-8"))


def _terms(name: str) -> tuple[Term, ...]:
    return tuple(_term(row) for row in _json("vocabularies", f"{name}.json")[name])


def _term(row: dict[str, Any]) -> Term:
    return Term(row["id"], {"da": row["da"], "en": row["en"]})


def _actor(row: dict[str, Any]) -> Actor:
    labels = {"da": row["da"], "en": row["en"]}
    return Actor(row["id"], labels, group=row["group"], aliases=tuple(row["aliases"]))


def _lenses() -> tuple[Lens, ...]:
    """Every lens in `resources/lenses`, in the order each file asks for."""
    files = resource("lenses").glob("*.json")
    rows = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return tuple(_lens(row) for row in sorted(rows, key=lambda row: (row["order"], row["id"])))


def _lens(row: dict[str, Any]) -> Lens:
    return Lens(
        row["id"],
        row["name"],
        help=row["help"],
        ordinal=row["ordinal"],
        default=row["default"],
        codes=tuple(
            Code(code["id"], {"da": code["da"], "en": code["en"]}, help=code["help"])
            for code in row["codes"]
        ),
    )


@cache
def load_fonts() -> dict[str, bytes]:
    """The bundled font's files, by weight."""
    return {weight: font_path(weight).read_bytes() for weight in FONT_FILES}


def load_icon(name: str) -> str:
    """The SVG of an icon, its strokes in `currentColor`."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
