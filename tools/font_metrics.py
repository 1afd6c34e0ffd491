"""Writes `resources/fonts/metrics.json`: how wide each character of the bundled fonts is.

The layout needs widths, and must give the same ones on every screen and in the PDF, so it reads
them from this file and never asks Qt. Run it
after a font was replaced; `--check` exits 1 when the file no longer fits the fonts.

Lengths are in font units: divide by `units_per_em` and multiply by the font size. `ascent` and
`descent` (negative) come from the `hhea` table, the advance of a missing character from `.notdef`.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from fontTools.ttLib import TTFont

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "fonts"

# Alphabets, punctuation, currency, arrows and symbols lie below the first Chinese radical; what
# the fonts have above it are private and alternative forms that no interview contains.
END_OF_CODE_POINTS: Final = 0x2E80


def font_metrics(path: Path) -> dict[str, Any]:
    """The metrics of one font file, as they are written."""
    with TTFont(path, lazy=True) as font:
        widths: dict[str, tuple[int, int]] = font["hmtx"].metrics
        return {
            "units_per_em": font["head"].unitsPerEm,
            "ascent": font["hhea"].ascent,
            "descent": font["hhea"].descent,
            "default_advance": widths[".notdef"][0],
            "advances": {
                str(code): widths[glyph][0]
                for code, glyph in font.getBestCmap().items()
                if code < END_OF_CODE_POINTS
            },
        }


def metrics_text(folder: Path) -> str:
    """The whole file: sorted keys, one font on each line, so that a change shows where it is.

    A font is called by its weight, the last part of its file name: `SourceSans3-SemiBold.ttf`
    becomes `semibold`.
    """
    fonts = {path.stem.rpartition("-")[2].lower(): path for path in folder.glob("*.ttf")}
    lines = [f'"{name}":{compact(font_metrics(fonts[name]))}' for name in sorted(fonts)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), sort_keys=True)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="exit 1 if the file is stale")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the fonts lie")
    options = parser.parse_args(arguments)
    target = options.folder / "metrics.json"
    text = metrics_text(options.folder)
    if not options.check:
        target.write_text(text, encoding="utf-8", newline="\n")
        return 0
    if target.is_file() and target.read_text(encoding="utf-8") == text:
        return 0
    print(f"{target}: does not fit the fonts: run tools/font_metrics.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
