"""What can be done to a codebook, and what journeys and lenses come to through it."""

import datetime as dt

import pytest

from journeymap.model.codebook import BookCode, BookLens, Change, Codebook, Help, Label
from journeymap.model.codebook_commands import (
    Signed,
    add_code,
    add_lens,
    explain_code,
    lens_of,
    merge_codes,
    order_codes,
    rename_code,
    rename_lens,
    restore_code,
    retire_code,
    split_code,
)
from journeymap.model.codebook_errors import (
    BadMerge,
    BadOrder,
    BadSplit,
    CodebookError,
    DoubleLabel,
    EmptyLabel,
    LongLabel,
    NoSuchCode,
    NoSuchLens,
    NotInUse,
    PlainCommunication,
)
from journeymap.model.journey import Coding
from journeymap.model.labels import is_plain_communication, proposed_id
from journeymap.model.recoding import recoded, standing, waiting, with_codebook
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import Words
from tests.factories import bad, event, good, journey

EMPTY = Codebook()
ME = Signed("MK", dt.date(2024, 5, 1))
WAITING = Label(da="Ventetid", en="Waiting")


def codes(book: Codebook, vocabulary: Vocabulary, lens: str = "themes") -> list[str]:
    """The codes in use, as everybody sees them."""
    found = with_codebook(vocabulary, book).lens(lens)
    assert found is not None
    return [code.id for code in found.codes]


def with_waiting(vocabulary: Vocabulary) -> Codebook:
    return add_code(EMPTY, vocabulary, ME, "themes", label=WAITING)


# --- changes ------------------------------------------------------------------------------------


def test_a_new_code_copies_the_lens_and_lies_last(vocabulary: Vocabulary) -> None:
    book = add_code(EMPTY, vocabulary, ME, "themes", label=WAITING, text=Help(da="At vente"))
    assert codes(book, vocabulary) == [*codes(EMPTY, vocabulary), "ventetid"]
    (lens,) = book.lenses
    assert lens.version == 2
    (line,) = book.log
    assert (line.by, line.on, line.what) == ("MK", ME.on, Change.ADDED)
    assert (line.lens, line.version, line.into) == ("themes", 2, ("ventetid",))
    assert line.after == "Ventetid / Waiting"
    assert with_codebook(vocabulary, book).code_label("themes", "ventetid", "en") == "Waiting"
    assert vocabulary.code_label("themes", "ventetid", "en") == "ventetid"


def test_the_codes_of_a_copied_lens_say_what_the_built_in_ones_say(vocabulary: Vocabulary) -> None:
    book = with_waiting(vocabulary)
    for before, after in zip(
        vocabulary.lenses, with_codebook(vocabulary, book).lenses, strict=True
    ):
        assert (before.id, before.labels, before.default) == (after.id, after.labels, after.default)
        for code in before.codes:
            assert after.code(code.id) == code
            assert after.code(code.id).help == code.help  # type: ignore[union-attr]


def test_another_name_keeps_the_id_and_says_what_it_was(vocabulary: Vocabulary) -> None:
    label = Label(da="Blev set", en="Was seen")
    book = rename_code(EMPTY, vocabulary, ME, "themes", code_id="heard", label=label)
    assert with_codebook(vocabulary, book).code_label("themes", "heard", "da") == "Blev set"
    assert book.log[0].before.startswith("At blive set, hørt og inddraget")
    assert book.log[0].after == "Blev set / Was seen"
    assert codes(book, vocabulary) == codes(EMPTY, vocabulary)


def test_a_text_in_one_language_stands_for_the_other(vocabulary: Vocabulary) -> None:
    book = add_code(EMPTY, vocabulary, ME, "themes", label=Label(en="Pace"))
    assert with_codebook(vocabulary, book).code_label("themes", "pace", "da") == "Pace"


def test_another_help_text(vocabulary: Vocabulary) -> None:
    book = explain_code(EMPTY, vocabulary, ME, "themes", code_id="heard", text=Help(da="Ny"))
    code = with_codebook(vocabulary, book).lens("themes").code("heard")  # type: ignore[union-attr]
    assert code is not None
    assert code.help == {"da": "Ny", "en": "Ny"}
    assert [line.what for line in book.log] == [Change.EXPLAINED]


def test_merged_codes_lead_to_what_stands_for_them(vocabulary: Vocabulary) -> None:
    book = with_waiting(vocabulary)
    book = merge_codes(book, vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    book = merge_codes(book, vocabulary, ME, "themes", code_ids=["red-thread"], into="ventetid")
    ends = standing(lens_of(book, vocabulary, "themes"))
    assert ends["heard"] == ends["red-thread"] == ends["ventetid"] == "ventetid"
    assert codes(book, vocabulary) == ["steady-relation", "own-strengths", "other-ways", "ventetid"]
    assert [(line.codes, line.into) for line in book.log[1:]] == [
        (("heard",), ("red-thread",)),
        (("red-thread",), ("ventetid",)),
    ]


def test_a_split_code_is_retired_and_the_new_ones_are_there(vocabulary: Vocabulary) -> None:
    parts = [(Label(da="At blive set"), Help()), (Label(da="At blive hørt"), Help(da="Lyttet"))]
    book = split_code(EMPTY, vocabulary, ME, "themes", code_id="heard", parts=parts)
    assert codes(book, vocabulary)[-2:] == ["at-blive-set", "at-blive-hoert"]
    assert "heard" not in codes(book, vocabulary)
    (line,) = book.log
    assert (line.what, line.codes) == (Change.SPLIT, ("heard",))
    assert line.into == ("at-blive-set", "at-blive-hoert")
    assert lens_of(book, vocabulary, "themes").version == 2


def test_a_code_that_was_retired_or_merged_comes_back(vocabulary: Vocabulary) -> None:
    usual = codes(EMPTY, vocabulary)
    gone = retire_code(EMPTY, vocabulary, ME, "themes", code_id="heard")
    assert codes(gone, vocabulary) == usual[1:]
    assert codes(restore_code(gone, vocabulary, ME, "themes", "heard"), vocabulary) == usual
    merged = merge_codes(EMPTY, vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    assert codes(restore_code(merged, vocabulary, ME, "themes", "heard"), vocabulary) == usual
    assert restore_code(EMPTY, vocabulary, ME, "themes", "heard") == EMPTY


def test_a_restored_name_may_be_taken_meanwhile(vocabulary: Vocabulary) -> None:
    book = retire_code(with_waiting(vocabulary), vocabulary, ME, "themes", "ventetid")
    book = add_code(book, vocabulary, ME, "themes", label=WAITING)
    assert len(set(codes(book, vocabulary))) == 6
    assert codes(book, vocabulary)[-1] != "ventetid", "an id is never used again"
    with pytest.raises(DoubleLabel):
        restore_code(book, vocabulary, ME, "themes", "ventetid")


def test_another_order(vocabulary: Vocabulary) -> None:
    turned = codes(EMPTY, vocabulary)[::-1]
    book = order_codes(EMPTY, vocabulary, ME, "themes", code_ids=turned)
    assert codes(book, vocabulary) == turned
    book = add_code(book, vocabulary, ME, "themes", label=WAITING)
    assert codes(book, vocabulary) == [*turned, "ventetid"]


def test_a_lens_of_ones_own(vocabulary: Vocabulary) -> None:
    book = add_lens(EMPTY, vocabulary, ME, Label(da="Vores egen"), ordinal=True)
    book = add_code(book, vocabulary, ME, "vores-egen", label=WAITING)
    book = rename_lens(book, vocabulary, ME, "vores-egen", name=Label(da="Vores"), text=Help())
    known = with_codebook(vocabulary, book)
    assert [lens.id for lens in known.lenses][:-1] == [lens.id for lens in vocabulary.lenses]
    own = known.lenses[-1]
    assert (own.label("en"), own.ordinal, own.default) == ("Vores", True, True)
    assert [code.id for code in own.codes] == ["ventetid"]
    with pytest.raises(DoubleLabel):
        add_lens(book, vocabulary, ME, Label(da="VORES"))


def test_the_log_is_kept_oldest_first(vocabulary: Vocabulary) -> None:
    later = add_code(
        EMPTY, vocabulary, Signed("B", dt.date(2024, 6, 1)), "themes", label=Label(da="Anden")
    )
    both = add_code(later, vocabulary, ME, "barrier", label=Label(da="Første"))
    assert [line.by for line in both.log] == ["MK", "B"]


# --- what is refused ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "label",
    [
        "kommunikation",
        "Kommunikation",
        " KOMMUNIKATIONEN ",
        "kommunikationens",
        "Kommunikation!",
        "kommunikation…",
        "(kommunikation)",
        "at kommunikere",
        "Kommunikerede",
        "Communication",
        "the communications",
        "communicating",
    ],
)
def test_communication_alone_is_no_code(label: str, vocabulary: Vocabulary, words: Words) -> None:
    with pytest.raises(PlainCommunication) as caught:
        add_code(EMPTY, vocabulary, ME, "themes", label=Label(da="x", en=label))
    with pytest.raises(PlainCommunication):
        rename_code(EMPTY, vocabulary, ME, "themes", code_id="heard", label=Label(da=label))
    with pytest.raises(PlainCommunication):
        split_code(
            EMPTY,
            vocabulary,
            ME,
            "themes",
            code_id="heard",
            parts=[(Label(da="Andet"), Help()), (Label(da=label), Help())],
        )
    instead = [code.id for code in caught.value.instead]
    assert instead == codes(EMPTY, vocabulary, "coordination")
    said = caught.value.sentence(words)
    for code in caught.value.instead:
        assert code.label(words.language) in said


@pytest.mark.parametrize(
    "label",
    ["Kommunikator", "Kommunikation mellem læge og jobcenter", "Communicator", "Kommune", ""],
)
def test_more_than_communication_is_a_code(label: str) -> None:
    assert not is_plain_communication(label)


@pytest.mark.parametrize(
    ("label", "error"),
    [
        (Label(), EmptyLabel),
        (Label(da="  "), EmptyLabel),
        (Label(da="x" * 201), LongLabel),
        (Label(da=" at kunne SE en  rød tråd"), DoubleLabel),
        (Label(da="Noget andet", en="being seen, heard and involved"), DoubleLabel),
    ],
)
def test_names_that_are_refused(
    label: Label, error: type[CodebookError], vocabulary: Vocabulary, words: Words
) -> None:
    with pytest.raises(error) as caught:
        add_code(EMPTY, vocabulary, ME, "themes", label=label)
    assert caught.value.sentence(words)


def test_a_code_may_keep_its_own_name(vocabulary: Vocabulary) -> None:
    label = lens_of(EMPTY, vocabulary, "themes").codes[0].label
    rename_code(EMPTY, vocabulary, ME, "themes", code_id="heard", label=label)


def test_what_makes_no_sense_is_refused(vocabulary: Vocabulary, words: Words) -> None:
    def refused(error: type[CodebookError], act: object) -> None:
        with pytest.raises(error) as caught:
            act()  # type: ignore[operator]
        assert caught.value.sentence(words)

    book = merge_codes(EMPTY, vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    usual = (book, vocabulary, ME, "themes")
    refused(NoSuchLens, lambda: add_code(EMPTY, vocabulary, ME, "nix", label=WAITING))
    refused(NoSuchCode, lambda: retire_code(*usual, "nix"))
    refused(NotInUse, lambda: retire_code(*usual, "heard"))
    refused(NotInUse, lambda: merge_codes(*usual, code_ids=["red-thread"], into="heard"))
    refused(BadMerge, lambda: merge_codes(*usual, code_ids=["red-thread"], into="red-thread"))
    refused(BadMerge, lambda: merge_codes(*usual, code_ids=[], into="red-thread"))
    refused(BadOrder, lambda: order_codes(*usual, code_ids=["red-thread"]))
    one = [(WAITING, Help())]
    refused(BadSplit, lambda: split_code(*usual, code_id="red-thread", parts=one))


# --- ids ----------------------------------------------------------------------------------------


def test_ids_are_made_from_names() -> None:
    lens = BookLens(id="x", name=Label(da="x"))
    assert proposed_id(lens, Label(da="Når én går på gulvet")).startswith("naar-en-gaar-paa-gulvet")
    assert proposed_id(lens, Label(en="Long wait")) == "long-wait"
    assert proposed_id(lens, Label(da="!?")) != ""
    assert proposed_id(lens, Label(da="C++")) != proposed_id(lens, Label(da="C#"))
    assert proposed_id(lens, Label(da="C++")) == proposed_id(lens, Label(da="c++"))
    assert len(proposed_id(lens, Label(da="lang " * 40))) <= 80


def test_no_id_is_given_twice(vocabulary: Vocabulary) -> None:
    book = EMPTY
    for number in range(5):
        book = add_code(book, vocabulary, ME, "themes", label=WAITING)
        last = codes(book, vocabulary)[-1]
        label = Label(da=f"Væk {number}")
        book = rename_code(book, vocabulary, ME, "themes", code_id=last, label=label)
    assert len(set(codes(book, vocabulary))) == 10


# --- journeys -----------------------------------------------------------------------------------


def test_a_note_carries_what_stands_for_its_code_once(vocabulary: Vocabulary) -> None:
    book = merge_codes(EMPTY, vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    note = bad("x", "themes/heard", "themes/red-thread", "barrier/kultur").replaced(
        codes=(
            Coding(lens="themes", code="heard", by="AB"),
            Coding(lens="themes", code="red-thread", by="CD"),
            Coding(lens="barrier", code="heard", by="EF"),
        )
    )
    before = journey(1, event("e", note, good("y", "themes/heard")))
    after = recoded(before, book)
    assert after.events[0].experiences[0].codes == (
        Coding(lens="themes", code="red-thread", by="AB"),
        Coding(lens="barrier", code="heard", by="EF"),
    )
    assert after.events[0].experiences[1].codes == (Coding(lens="themes", code="red-thread"),)
    assert recoded(after, book) is after


def test_notes_of_retired_codes_wait(vocabulary: Vocabulary) -> None:
    book = merge_codes(EMPTY, vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    book = retire_code(book, vocabulary, ME, "themes", code_id="red-thread")
    one = journey(1, event("e", bad("x", "themes/heard"), good("y", "themes/other-ways")))
    assert waiting([one], EMPTY) == ()
    (found,) = waiting([one], book)
    assert (found.journey, found.note, found.coding.code) == (one.id, "x", "heard")
    assert recoded(one, book).events[0].experiences[0].codes[0].code == "red-thread"
    # Nobody may put it on a note any more; what carries it is still called by its name.
    changed = with_codebook(vocabulary, book)
    assert changed.code_label("themes", "red-thread", "da") == "At kunne se en rød tråd"
    assert "red-thread" not in {code.id for lens in changed.lenses for code in lens.codes}


def test_codes_that_lead_in_a_circle_stand_as_one() -> None:
    """As two sets that merged them in opposite directions leave them."""
    lens = BookLens(
        id="own",
        name=Label(da="Egen"),
        codes=tuple(
            BookCode(id=one, label=Label(da=one), merged_into=into)
            for one, into in (("a", "b"), ("b", "c"), ("c", "b"), ("d", "gone"))
        ),
    )
    assert standing(lens) == {"a": "b", "b": "b", "c": "b", "d": "d"}
