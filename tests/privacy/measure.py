"""Measures the identifier check on sentences in which what must be found is marked.

`python -m tests.privacy.measure` prints what docs/privacy.md tells, and each miss.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from journeymap.privacy.identifiers import Kind, find_identifiers

FOLDER: Final = Path(__file__).parent / "sentences"
_MARK: Final = re.compile(r"\{(\w+)\|([^}]*)\}")


@dataclass(frozen=True)
class Sentence:
    """A text and the stretches in it that say who somebody is."""

    text: str
    marked: tuple[tuple[Kind, int, int], ...]


def read(name: str) -> Iterator[Sentence]:
    """The sentences of a set: "Ring til {name|Mette} i morgen."."""
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield parse(line)


def parse(line: str) -> Sentence:
    text, marked, at = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[at : mark.start()]
        marked.append((Kind(mark[1]), len(text), len(text) + len(mark[2])))
        text += mark[2]
        at = mark.end()
    return Sentence(text + line[at:], tuple(marked))


@dataclass
class Score:
    """How many were there, how many of them were found, and how many findings were right."""

    there: Counter[Kind] = field(default_factory=Counter)
    found: Counter[Kind] = field(default_factory=Counter)
    findings: Counter[Kind] = field(default_factory=Counter)
    right: Counter[Kind] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def recall(self, kind: Kind) -> float:
        return self.found[kind] / self.there[kind]

    @property
    def precision(self) -> float:
        return self.right.total() / self.findings.total()


def measure(*names: str) -> Score:
    """The score over some sets. A stretch is found when each of its letters and digits is covered
    by findings of its kind; a finding is right when it touches a stretch of its kind.
    """
    score = Score()
    for name in names:
        for sentence in read(name):
            _count(sentence, score)
    return score


def _count(sentence: Sentence, score: Score) -> None:
    text = sentence.text
    findings = find_identifiers(text)
    for kind, start, end in sentence.marked:
        needed = {at for at in range(start, end) if text[at].isalnum()}
        covered = {at for f in findings if f.kind is kind for at in range(f.start, f.end)}
        score.there[kind] += 1
        score.found[kind] += needed <= covered
        if not needed <= covered:
            score.wrong.append(f"missed {kind} {text[start:end]!r}: {text}")
    for finding in findings:
        right = any(
            kind is finding.kind and finding.start < end and start < finding.end
            for kind, start, end in sentence.marked
        )
        score.findings[finding.kind] += 1
        score.right[finding.kind] += right
        if not right:
            score.wrong.append(f"wrongly {finding.kind} {finding.value!r}: {text}")


if __name__ == "__main__":
    for file in sorted(FOLDER.glob("*.txt")):
        score = measure(file.stem)
        lines = [f"{file.stem}: precision {score.precision:.3f}"]
        lines += [f"  {k}: {score.found[k]} of {score.there[k]}" for k in Kind if score.there[k]]
        sys.stdout.write("\n".join([*lines, *score.wrong, ""]))
