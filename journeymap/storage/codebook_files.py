"""Codebooks as files for other people and programs: what kind, the end of the name says."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final
from xml.parsers import expat

from journeymap.model.codebook import BookLens, Codebook
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.atomic import write_atomically
from journeymap.storage.codebook_csv import codebook_csv, read_codebook_csv
from journeymap.storage.codebook_qdc import codebook_qdc, read_codebook_qdc

CSV_SUFFIX: Final = ".csv"
QDC_SUFFIX: Final = ".qdc"


def write_codebook(path: Path, lenses: Sequence[BookLens], language: str) -> None:
    """Writes some lenses as a table, or as REFI-QDA in one language for a name in .qdc.

    The lenses are those of `journeymap.model.codebook_commands.lenses_of`, or some of them. Raises
    WriteError.
    """
    if path.suffix.lower() == QDC_SUFFIX:
        write_atomically(path, codebook_qdc(lenses, language), _must_be_xml, private=False)
    else:
        write_atomically(path, codebook_csv(lenses), _must_be_text, private=False)


def read_codebook(
    path: Path, book: Codebook, vocabulary: Vocabulary, language: str
) -> tuple[BookLens, ...]:
    """The lenses in a file, for `journeymap.model.codebook_import.plan_import`.

    `language` is that of the names in a .qdc file. Raises ReadError, most often NotACodebook.
    """
    if path.suffix.lower() == QDC_SUFFIX:
        return read_codebook_qdc(path, book, vocabulary, language)
    return read_codebook_csv(path, book, vocabulary)


def _must_be_xml(data: bytes) -> None:
    try:
        expat.ParserCreate().Parse(data, True)
    except expat.ExpatError as error:
        raise ValueError from error


def _must_be_text(data: bytes) -> None:
    data.decode("utf-8-sig")
