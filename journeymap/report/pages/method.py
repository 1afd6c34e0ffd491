"""How the report came about, what its numbers mean, and where they end."""

from collections.abc import Iterable, Iterator
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.report import blocks as b
from journeymap.report.material import Material, Row
from journeymap.report.options import Section
from journeymap.report.pages.appendix import unreadable
from journeymap.report.pages.cover import interviewed, period
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech, sentence
from journeymap.words import key

_WITHDRAWN: Final = (key("report.method.withdrawn"), key("report.method.withdrawn_few"))
_FILTERED: Final = (key("report.method.filtered"), key("report.method.filtered_few"))
_MISSING: Final = (key("report.method.missing_notes"), key("report.method.missing_few"))


def method(material: Material, speech: Speech) -> b.Blocks:
    """Everything somebody who was not there needs in order to trust or doubt the numbers."""
    words = speech.words
    return (
        b.Heading(1, words("report.method.title")),
        b.Paragraph(words("report.method.lead"), b.Style.LEAD),
        _part(words("report.method.material"), _material(material, speech)),
        _part(words("report.method.interviews"), _interviews(material, speech)),
        _part(words("report.method.selection"), _selection(material, speech)),
        _part(words("report.method.consent"), _consent(material, speech)),
        _part(words("report.method.time"), _time(material, speech)),
        _part(words("report.method.codes"), _codes(material, speech)),
        _part(words("report.method.left_out"), _left_out(material, speech)),
        *(() if Section.APPENDIX in material.options.sections else unreadable(material, speech)),
        _part(words("report.method.hidden"), _hidden(material, speech)),
        b.Heading(2, words("report.method.definitions")),
        _definitions(speech),
        b.Heading(2, words("report.method.limits")),
        _limits(speech),
    )


def _part(label: str, sentences: Iterable[str]) -> b.Block:
    texts = tuple(b.Paragraph(text) for text in sentences)
    return b.beside((b.Paragraph(label, b.Style.LABEL, Tone.SOFT),), texts)


def _material(material: Material, speech: Speech) -> list[str]:
    words = speech.words
    told = [_counts(material, speech)]
    if material.municipalities:
        names = words.listed(material.municipalities)
        if len(material.municipalities) == 1:
            told.append(words("report.method.municipality", name=names))
        else:
            told.append(words("report.method.municipalities", names=names))
    nowhere = material.without_municipality
    if nowhere.value:
        told.append(words.count("report.method.nowhere", nowhere.value))
    elif nowhere.hidden:
        told.append(words("report.method.nowhere_hidden"))
    if material.chosen:
        told.append(words("report.method.where", conditions="; ".join(material.chosen)))
    return told


def _counts(material: Material, speech: Speech) -> str:
    words, known = speech.words, material.facts
    good, bad = material.good.notes.value, material.bad.notes.value
    numbers = {
        "citizens": words.count("report.citizens", known.journeys),
        "municipalities": words.count("report.municipalities", len(material.municipalities)),
        "events": words.count("report.events", known.events),
    }
    if good is None or bad is None:
        return words("report.method.counts_hidden", **numbers)
    return words("report.method.counts", good=words.number(good), bad=words.number(bad), **numbers)


def _interviews(material: Material, speech: Speech) -> list[str]:
    words = speech.words
    told = [words("report.method.how")]
    if days := interviewed(material.facts, speech):
        told.append(words("report.method.days", days=days))
    if material.modes:
        told.append(words("report.method.modes", modes=_tally(material.modes, speech)))
    if material.relations:
        relations = _tally(material.relations, speech)
        told.append(words("report.method.relations", relations=relations))
    return told


def _tally(rows: Iterable[Row], speech: Speech) -> str:
    """ "ansigt til ansigt (14), telefon (<5)"."""
    return ", ".join(
        speech.words("report.counted", name=row.label, citizens=speech.number(row.cells[0]))
        for row in rows
    )


def _selection(material: Material, speech: Speech) -> list[str]:
    words = speech.words
    told = [words("report.method.bias")]
    if material.selections:
        selections = _tally(material.selections, speech)
        told.insert(0, words("report.method.selections", selections=selections))
    return told


def _consent(material: Material, speech: Speech) -> list[str]:
    words = speech.words
    told = []
    if material.citizens:
        told.append(
            words(
                "report.method.consents",
                coverage=_tally(material.coverage, speech),
                quotes=sentence(speech.citizens_of(material.quotes_allowed, material.citizens)),
                approved=sentence(speech.citizens_of(material.approved, material.citizens)),
            )
        )
    return [*told, _held_back(material, speech)]


def _held_back(material: Material, speech: Speech) -> str:
    words, held, every = speech.words, material.told.held, material.told.held_back.value
    if every is None or any(cell.hidden for cell in held.values()):
        return words("report.method.held_back_hidden")
    if not every:
        return words("report.method.none_held_back")
    reasons = {why: speech.number(cell) for why, cell in held.items()}
    return words("report.method.held_back", notes=words.count("report.notes", every), **reasons)


def _time(material: Material, speech: Speech) -> list[str]:
    words = speech.words
    told = [_undated(material, speech)]
    if years := period(material):
        told.append(words("report.method.period", years=years))
    return told


def _undated(material: Material, speech: Speech) -> str:
    words, events = speech.words, material.facts.events
    undated, in_words = material.told.undated, material.told.in_words
    told = words.count("report.events", events)
    if undated.value is None or in_words.value is None:
        return words("report.method.undated_hidden", events=told)
    return words(
        "report.method.undated",
        events=told,
        undated=words.number(undated.value),
        undated_share=speech.share(undated.value, events),
        in_words=words.number(in_words.value),
        in_words_share=speech.share(in_words.value, events),
    )


def _codes(material: Material, speech: Speech) -> list[str]:
    groups = [speech.words("report.method.groups")] if _is_grouped(material) else []
    return [*groups, _lens(material, speech)]


def _lens(material: Material, speech: Speech) -> str:
    words, lens = speech.words, material.lens.label(speech.words.language)
    sides, told = (material.good, material.bad), material.told
    if all(side.is_hardly_coded or side.coded.value == 0 for side in sides) and any(
        side.is_hardly_coded for side in sides
    ):
        return words("report.method.lens_hardly", lens=lens, limit=speech.min_cell)
    if told.uncoded.value is None or told.experiences.value is None:
        return words("report.method.lens_hidden", lens=lens)
    return words(
        "report.method.lens",
        lens=lens,
        uncoded=words.number(told.uncoded.value),
        notes=words.count("report.notes", told.experiences.value),
        share=speech.share(told.uncoded.value, told.experiences.value),
    )


def _is_grouped(material: Material) -> bool:
    return material.good.is_grouped or material.bad.is_grouped


def _left_out(material: Material, speech: Speech) -> list[str]:
    words, evidence, numbers = speech.words, material.evidence, material.told
    told = [
        *_few_or(numbers.withdrawn, _WITHDRAWN, speech),
        *_few_or(numbers.filtered_out, _FILTERED, speech),
        *_few_or(numbers.missing_notes, _MISSING, speech),
    ]
    if evidence.identical:
        told.append(words.count("report.method.identical", evidence.identical))
    if evidence.replaced:
        told.append(words.count("report.method.replaced", evidence.replaced))
    if evidence.diverged:
        told.append(words.count("report.method.diverged", evidence.diverged))
    if evidence.unreadable:
        told.append(words.count("report.method.unreadable", len(evidence.unreadable)))
    return told or [words("report.method.nothing_left_out")]


def _few_or(number: Cell, names: tuple[str, str], speech: Speech) -> Iterator[str]:
    """How many, or that they are few."""
    name, few = names
    if number.value is None:
        yield speech.words(few, limit=speech.min_cell)
    elif number.value:
        yield speech.words.count(name, number.value)


def _hidden(material: Material, speech: Speech) -> list[str]:
    words, limit = speech.words, speech.min_cell
    if limit <= 1:
        return [words("report.method.no_limit")]
    return [
        words("report.method.rule", limit=limit),
        words.count("report.method.hidden_count", material.hidden),
    ]


def _definitions(speech: Speech) -> b.BulletList:
    words = speech.words
    return b.BulletList(
        (
            b.Item(words("report.define.citizens"), words("report.define.citizens_term")),
            b.Item(words("report.define.mentions"), words("report.define.mentions_term")),
            b.Item(words("report.define.interval"), words("report.define.interval_term")),
            b.Item(words("report.define.both"), words("report.define.both_term")),
            b.Item(words("report.define.actor"), words("report.define.actor_term")),
            b.Item(words("report.define.order"), words("report.define.order_term")),
            b.Item(words("report.define.retold"), words("report.define.retold_term")),
        )
    )


def _limits(speech: Speech) -> b.BulletList:
    words = speech.words
    return b.BulletList(
        (
            b.Item(words("report.limit.selection")),
            b.Item(words("report.limit.memory")),
            b.Item(words("report.limit.coding")),
            b.Item(words("report.limit.blame")),
        )
    )
