"""The small words around a time: how sure, which part, before or after, and what means nothing.

One table for each job; a phrase may be added to any row.
"""

from enum import StrEnum
from typing import Final

from journeymap.model.times.span import ABOUT, PERHAPS
from journeymap.model.times.tokens import Table, listed


class Part(StrEnum):
    """Which part of a year or a decade."""

    START = "start"
    MIDDLE = "middle"
    END = "end"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    WHOLE = "whole"


class Relation(StrEnum):
    """How something lies to a time."""

    BEFORE = "before"
    UNTIL = "until"
    AFTER = "after"
    SINCE = "since"
    JUST_BEFORE = "just before"
    JUST_AFTER = "just after"


class Join(StrEnum):
    """How two times hang together: a stretch from one to the other, or one and the other."""

    STRETCH = "stretch"
    PAIR = "pair"


PARTS: Final = Table(
    {
        Part.START: "begyndelsen af, i begyndelsen af, starten af, i starten af, i starten på, "
        "start, primo, først på, tidligt i, tidligt på, tidlig, tidligt, det tidlige, "
        "i det tidlige, de tidlige, i de tidlige, "
        "early, early in, early on in, in early, the early, in the early, the beginning of, "
        "at the beginning of, in the beginning of, the start of, at the start of",
        Part.MIDDLE: "midt i, midt på, midten af, i midten af, medio, midt, "
        "mid, in mid, the mid, in the mid, the middle of, in the middle of",
        Part.END: "slutningen af, i slutningen af, hen mod slutningen af, mod slutningen af, "
        "sidst i, sidst på, ultimo, sent i, sent på, sen, slut, slutning af, i udgangen af, "
        "med udgangen af, "
        "ved udgangen af, udgangen af, det sene, i det sene, de sene, i de sene, enden af, "
        "i enden af, late, late in, in late, the late, in the late, the end of, at the end of, "
        "towards the end of, toward the end of",
        Part.FIRST_HALF: "første halvdel af, i første halvdel af, den første halvdel af, "
        "i den første halvdel af, 1. halvdel af, i 1. halvdel af, the first half of, "
        "in the first half of",
        Part.SECOND_HALF: "anden halvdel af, i anden halvdel af, sidste halvdel af, "
        "i sidste halvdel af, den anden halvdel af, "
        "i den anden halvdel af, den sidste halvdel af, i den sidste halvdel af, 2. halvdel af, "
        "i 2. halvdel af, "
        "the second half of, in the second half of",
        Part.WHOLE: "først i",  # early in, or not until: so no part at all
    }
)


def _few(*relations: str) -> str:
    """Few days and weeks: "få dage før", "i ugerne op til"."""
    few = ("få dage", "nogle dage", "i dagene", "få uger", "nogle uger", "i ugerne", "a few days")
    return ", ".join(f"{days} {relation}" for days in few for relation in relations)


RELATIONS: Final = Table(
    {
        Relation.BEFORE: "før, inden, før at, inden at, forud for, op til, before, prior to, "
        "ahead of",
        Relation.UNTIL: "til, indtil, frem til, helt frem til, og frem til, til og med, "
        "helt til, senest, senest i, ikke senere end, "
        "until, till, up to, up until, by, no later than",
        Relation.AFTER: "efter, efter at, after, tidligst",
        Relation.SINCE: "siden, lige siden, helt siden, altid siden, fra, fra og med, helt fra, "
        "lige fra, allerede fra, først fra, startende, since, ever since, from, as of, starting",
        Relation.JUST_BEFORE: "lige før, lige inden, lige op til, kort før, kort inden, "
        "kort tid før, kort tid inden, lidt før, lidt inden, umiddelbart før, umiddelbart inden, "
        "op mod, hen mod, hen imod, henimod, just before, right before, shortly before, "
        f"{_few('før', 'inden', 'op til', 'before')}",
        Relation.JUST_AFTER: "lige efter, kort efter, kort tid efter, lidt efter, straks efter, "
        "umiddelbart efter, ikke så længe efter, ikke længe efter, "
        "just after, right after, shortly after, soon after, not long after, "
        f"{_few('efter', 'after')}",
    }
)

_THAT: Final = ("", " det var", " at det var", " det er", " det skete")
_I_THINK: Final = ", ".join(
    [
        f"{who}{think}{nok}{that}"
        for who in ("", "jeg ", "vi ")
        for think in ("tror", "mener", "vil tro", "vil mene")
        for nok in ("", " nok")
        for that in _THAT
    ]
    + [
        f"{think}{nok}{that}"
        for think in ("tror jeg", "mener jeg", "vil jeg tro", "vil jeg mene", "tror vi")
        for nok in ("", " nok")
        for that in _THAT
    ]
)
"""In all its orders: "jeg tror nok, at det var", "vil jeg mene"."""
HEDGES: Final = Table(
    {
        ABOUT: "i ca, i cirka, i omkring, ca, cirka, circa, omkring, omkr, omtrent, "
        "sådan omkring, sådan cirka, sådan ca, "
        "sådan noget som, rundt om, rundt regnet, tæt på, deromkring, eller deromkring, "
        "der omkring, eller der omkring, eller sådan noget, eller sådan, eller så, "
        "eller noget i den stil, eller noget, så noget, ~, "
        "about, around, approximately, approx, roughly, or so, or thereabouts, close to, - ish, "
        "ish",
        PERHAPS: "nok, vist, vistnok, vist nok, måske, muligvis, formentlig, formentligt, "
        "formodentlig, sandsynligvis, antagelig, antageligvis, sikkert, vel, vel nok, "
        "det tror jeg, ret sikker på, ret sikker på det var, jeg er ret sikker på, "
        "jeg er ret sikker på det var, jeg er ret sikker på at det var, "
        "det har været, har været, kan have været, det kan have været, det må være, må være, "
        "gætter på, jeg gætter på, så vidt jeg husker, "
        "så vidt jeg ved, hvis jeg husker rigtigt, hvis jeg husker ret, "
        "hvis jeg ikke husker forkert, hvis jeg ikke husker galt, "
        "husker ikke helt, husker ikke præcist, usikker, lidt usikker, "
        "kan ikke huske, kan ikke huske det, kan ikke helt huske det, jeg kan ikke huske det, "
        "husker det ikke, jeg husker det ikke, kan ikke huske hvornår, ved det ikke, ved ikke, "
        "ikke sikker, er ikke sikker, jeg er ikke sikker, ikke helt sikker, "
        "jeg er ikke helt sikker, kan det passe, kan det have været, "
        "det må have været, må have været, ?, "
        "maybe, perhaps, probably, possibly, presumably, i think, i think it was, i believe, "
        "i believe it was, i guess, i guess it was, i suppose, think it was, must have been, "
        "it must have been, not sure, i'm not sure, not quite sure, i'm not quite sure, "
        f"{_I_THINK}, "
        "if i remember right, if i remember correctly, if i recall correctly, as far as i remember",
    }
)

_DAY_PARTS: Final = listed("morgen formiddag eftermiddag aften nat")
_DAYS: Final = listed("mandag tirsdag onsdag torsdag fredag lørdag søndag")
A_DAY: Final = ", ".join(
    [f"en {part}" for part in _DAY_PARTS]
    + [f"en {day}" for day in _DAYS]
    + [f"en {day} {part}" for day in _DAYS for part in _DAY_PARTS]
)
BEFORE_IT: Final = Table(
    {
        True: "det var, det er, det skete, det startede, det begyndte, så, og så, altså, øh, nå, "
        "engang, en gang, på et tidspunkt, et sted, en dag, en weekend, en uge, en måned, "
        "en periode, for mange år siden, for længe siden, for nogle år siden, nogle dage, "
        "et par dage, et par uger, et par måneder, nogle måneder, sådan, "
        "lige, præcis, nøjagtig, helt præcis, helt sikkert, allerede, dengang, tilbage, "
        "helt tilbage, langt tilbage, igen, senere, tidligere, i løbet af, hele, gennem, "
        "igennem, gennem hele, igennem hele, i hele, det meste af, en stor del af, hen over, "
        "henover, hen ad, hen på, hen i, ud på, ud i, op ad, op gennem, op igennem, ind i, inde i, "
        "oppe i, her, nu, enten, årene, i årene, perioden, i perioden, tiden, i tiden, dagene, "
        "i dagene, månederne, i månederne, datoen, dato, natten, natten til, aftenen, morgenen, "
        "om aftenen, om morgenen, "
        "tidligt en morgen, sent en aften, pr, per, "
        f"{A_DAY}, "
        "it was, it happened, it started, sometime, some time, at some point, at one point, "
        "one day, one evening, one night, one morning, somewhere, once, already, again, later, "
        "earlier, all of, all, throughout, during, over, the whole of, most of, exactly, either, "
        "the year, the years, the period, back",
    }
)
"""What may stand before a time without changing it."""

AFTER_IT: Final = Table(
    {
        True: "om morgenen, om formiddagen, om eftermiddagen, om aftenen, om natten, "
        "ved middagstid, "
        "tidligt om morgenen, sent om aftenen, morgen, formiddag, eftermiddag, aften, nat, "
        "var det, engang, en gang, igen, på et tidspunkt, sådan, "
        "in the morning, in the afternoon, in the evening, at night, at noon, sometime, again",
    }
)
"""What may stand behind a time without changing it."""

SMALL: Final = Table(
    {
        True: "i, på, om, ved, den, d, i den, det, på den, om den, ved den, i det, i de, i året, "
        "året, "
        "i hele, lige, in, on, at, the, in the, on the, at the, during, during the, of, of the, "
        "over the",
    }
)
"""Prepositions and articles before a day, a month, a season or a decade."""

SMALL_YEAR: Final = Table(
    {
        True: "i, i år, år, i året, året, af, på året, fra året, året i, på året i, in, "
        "in the year, of, the year, year, the, in the"
    }
)
"""The same before a year."""

JOINS: Final = Table(
    {
        Join.STRETCH: "til, -, /, frem til, og frem til, helt frem til, indtil, og indtil, op til, "
        "og til, og op til, til og med, "
        "to, until, till, up to, up until, through",
        Join.PAIR: "og, eller, eller måske, og igen i, måske, and, or, or maybe",
    }
)
FROM: Final = Table(
    {
        Join.STRETCH: "fra, fra og med, lige fra, helt fra, from",
        Join.PAIR: "mellem, imellem, between",
    }
)
"""What announces two times, and how the second must be joined to the first at least."""
NOW: Final = Table(
    {
        True: "nu, i dag, dags dato, d. d., dd, idag, now, today, the present, present, "
        "the present day",
    }
)
ONWARDS: Final = Table(
    {
        True: "og frem, og fremefter, og fremad, og fremover, og opefter, frem, fremefter, fremad, "
        "og indtil nu, og derefter, onwards, onward, and onwards, and onward",
    }
)

COUNTED: Final = frozenset(
    listed(
        "kr kroner borgere personer mennesker stk timer minutter sekunder gange meter km cm "
        "kg kilo gram grader procent hours minutes times people citizens dollars euro"
    )
)
"""A number before one of these counts something."""
