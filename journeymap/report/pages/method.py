"""How the report came about, what its numbers mean, and where they end."""

from collections.abc import Iterable

from journeymap.report import blocks as b
from journeymap.report.material import Material, Row
from journeymap.report.options import Section
from journeymap.report.pages.appendix import unreadable
from journeymap.report.pages.cover import interviewed, period
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech, sentence


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
    words, known = speech.words, material.facts
    told = [
        words(
            "report.method.counts",
            citizens=words.count("report.citizens", known.journeys),
            municipalities=words.count("report.municipalities", len(material.municipalities)),
            events=words.count("report.events", known.events),
            good=words.number(known.good),
            bad=words.number(known.bad),
        )
    ]
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
    words, held = speech.words, material.held_back
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
    told.append(
        words(
            "report.method.held_back",
            notes=words.count("report.notes", held.notes),
            consent=words.number(held.consent),
            reach=words.number(held.reach),
            note=words.number(held.note),
        )
        if held.notes
        else words("report.method.none_held_back")
    )
    return told


def _time(material: Material, speech: Speech) -> list[str]:
    words, known = speech.words, material.facts
    told = [
        words(
            "report.method.undated",
            events=words.count("report.events", known.events),
            undated=words.number(known.events_undated),
            undated_share=speech.share(known.events_undated, known.events),
            in_words=words.number(known.events_in_words),
            in_words_share=speech.share(known.events_in_words, known.events),
        )
    ]
    if years := period(known):
        told.append(words("report.method.period", years=years))
    return told


def _codes(material: Material, speech: Speech) -> list[str]:
    words, known = speech.words, material.facts
    groups = [words("report.method.groups")] if _is_grouped(material) else []
    if any(side.hardly_coded(speech.min_cell) for side in (material.good, material.bad)):
        lens = material.lens.label(words.language)
        return [*groups, words("report.method.lens_hardly", lens=lens, limit=speech.min_cell)]
    return [
        *groups,
        words(
            "report.method.lens",
            lens=material.lens.label(words.language),
            uncoded=words.number(known.uncoded),
            notes=words.count("report.notes", known.experiences),
            share=speech.share(known.uncoded, known.experiences),
        ),
    ]


def _is_grouped(material: Material) -> bool:
    return material.good.is_grouped or material.bad.is_grouped


def _left_out(material: Material, speech: Speech) -> list[str]:
    words, evidence = speech.words, material.evidence
    told = []
    if evidence.withdrawn:
        told.append(words.count("report.method.withdrawn", evidence.withdrawn))
    if evidence.filtered_out:
        told.append(words.count("report.method.filtered", evidence.filtered_out))
    if evidence.identical:
        told.append(words.count("report.method.identical", evidence.identical))
    if evidence.replaced:
        told.append(words.count("report.method.replaced", evidence.replaced))
    if evidence.diverged:
        told.append(words.count("report.method.diverged", evidence.diverged))
    if evidence.missing_notes:
        told.append(words.count("report.method.missing_notes", evidence.missing_notes))
    if evidence.unreadable:
        told.append(words.count("report.method.unreadable", len(evidence.unreadable)))
    return told or [words("report.method.nothing_left_out")]


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
