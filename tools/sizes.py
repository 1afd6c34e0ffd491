"""Shows the longest files, functions and classes of the program. It only looks: exit is always 0.

Usage: python tools/sizes.py [FOLDER] [--top N]
"""

import argparse
import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


class Size(NamedTuple):
    """Something of `lines` lines, found at `place`."""

    lines: int
    place: str


class Sizes(NamedTuple):
    files: list[Size]
    functions: list[Size]
    classes: list[Size]


def definitions(node: ast.AST, prefix: str = "") -> Iterator[tuple[str, Definition]]:
    """Every function and class under `node`, with its dotted name."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Definition):
            name = prefix + child.name
            yield name, child
            yield from definitions(child, f"{name}.")
        else:
            yield from definitions(child, prefix)


def measure(folder: Path) -> Sizes:
    """The sizes of every Python file under `folder`, longest first."""
    sizes = Sizes([], [], [])
    for path in sorted(folder.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        where = path.relative_to(folder.parent).as_posix()
        sizes.files.append(Size(len(source.splitlines()), where))
        for name, node in definitions(ast.parse(source, str(path))):
            kind = sizes.classes if isinstance(node, ast.ClassDef) else sizes.functions
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            kind.append(Size(lines, f"{where}:{node.lineno} {name}"))
    return Sizes(*(sorted(kind, reverse=True) for kind in sizes))


def table(title: str, sizes: Sequence[Size], top: int) -> str:
    """One part of the output: a heading with number and median, then the `top` longest."""
    middle = median(size.lines for size in sizes) if sizes else 0
    rows = [f"{title}: {len(sizes)}, median {middle:g} lines"]
    rows += [f"{size.lines:6}  {size.place}" for size in sizes[:top]]
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "journeymap")
    parser.add_argument("--top", type=int, default=15, help="how many of each (default 15)")
    options = parser.parse_args(arguments)
    sizes = measure(options.folder.resolve())
    parts = [table(kind, getattr(sizes, kind), options.top) for kind in Sizes._fields]
    print("\n\n".join(parts))


if __name__ == "__main__":
    main()
