from journeymap.aggregate.guard import Cell
from journeymap.model.journey import Interview, Valence
from tests.factories import bad, event, good, journey, journeys
from tests.report.conftest import MakeMaterial


def test_hidden_findings_come_last_in_the_order_of_the_codebook(
    make_material: MakeMaterial,
) -> None:
    codes = ["other-ways"] * 3 + ["red-thread"] * 2 + ["heard"] + ["own-strengths"] * 6
    found = [journey(n, event("e", bad("x", f"themes/{code}"))) for n, code in enumerate(codes)]

    side = make_material(found).bad

    assert [f.code for f in side.findings] == ["own-strengths", "heard", "red-thread", "other-ways"]
    assert [f.share is None for f in side.findings] == [False, True, True, True]
    assert side.untouched == ("En gennemgående, handlekraftig relation",)


def test_a_hidden_number_gets_one_voice_at_most(make_material: MakeMaterial) -> None:
    """Two sources would tell that the number is more than one."""
    found = [
        journey(
            n,
            event(
                "e",
                bad("x", "themes/heard", text=f"Første ord fra nummer {n}"),
                good("y", "themes/heard", text=f"Andre ord fra nummer {n}"),
            ),
        )
        for n in range(4)
    ]
    found += [journey(n, event("e", bad("x", "themes/red-thread"))) for n in range(4, 20)]

    material = make_material(found)

    heard = next(f for f in material.bad.findings if f.code == "heard")
    assert heard.citizens == Cell(None, small=True)
    assert len(heard.quotes) == 1
    assert heard.against == ()
    assert [f.against for f in material.good.findings] == [()]


def test_actors_of_a_finding_are_numbers_of_the_table(make_material: MakeMaterial) -> None:
    material = make_material(journeys(60))

    for side, grid in zip((material.good, material.bad), material.actor_grids, strict=True):
        for finding in side.findings:
            column = grid.codes.index(finding.code)
            told = {row.label: row.cells[column] for row in grid.rows}
            assert finding.actors
            assert all(told[row.label] == row.cells[0] for row in finding.actors)
            assert all(row.label != "Uden aktør" for row in finding.actors)


def test_both_breakdowns_hide_the_same_rows(make_material: MakeMaterial) -> None:
    for seed in range(20):
        found = journeys(25, seed=seed)
        for by in ("municipality", "target-group"):
            parts = make_material(found, by=by).breakdowns
            part = next(part for part in parts if part.by == by)
            for grid in part.grids:
                assert [row.label for row in grid.rows] == [row.label for row in part.rows]
                assert [row.cells[0] for row in grid.rows] == [row.cells[0] for row in part.rows]


def test_municipalities_are_alphabetical_whatever_their_numbers(
    make_material: MakeMaterial,
) -> None:
    codes = ["0751"] * 9 + ["0580"] * 6 + ["0461"] * 7 + ["0621"] * 5
    found = [journey(n, municipality=code) for n, code in enumerate(codes)]

    (rows,) = (p.rows for p in make_material(found).breakdowns if p.by == "municipality")

    assert [row.label for row in rows] == ["Kolding", "Odense", "Aabenraa", "Aarhus"]


def test_rare_answers_about_the_interviewer_are_told_as_one(make_material: MakeMaterial) -> None:
    """What one interviewer wrote may point at a citizen as much as a number does."""
    texts = ["Ingen del i sagen"] * 9 + ["Har mødt datteren", "Er borgerens nabo"]
    found = [journey(n, interview=Interview(relation=text)) for n, text in enumerate(texts)]

    rows = make_material(found).relations

    assert "Har mødt datteren" not in [row.label for row in rows]
    assert rows[-1].label == "andre svar"


def test_rare_answers_that_are_many_together_are_not_called_few(
    make_material: MakeMaterial,
) -> None:
    texts = ["Ingen del i sagen"] * 14 + ["Nabo"] * 3 + ["Ven"] * 2 + ["Fætter"] * 2
    found = [journey(n, interview=Interview(relation=text)) for n, text in enumerate(texts)]

    rows = make_material(found).relations

    assert [(row.label, row.cells[0].value) for row in rows] == [
        ("Ingen del i sagen", 14),
        ("andre svar", 7),
    ]


def test_the_busiest_actor_is_a_public_one(make_material: MakeMaterial) -> None:
    found = [
        journey(n, event("a", actor="familie"), *([event("b", actor="skole")] if n else []))
        for n in range(8)
    ]

    busiest = make_material(found).busiest

    assert busiest is not None
    assert (busiest.label, busiest.cells[0].value) == ("Skole", 7)


def test_nothing_is_counted_of_nobody(make_material: MakeMaterial) -> None:
    material = make_material([])

    assert (material.citizens, material.hidden, material.busiest) == (0, 0, None)
    assert material.good.valence is Valence.GOOD
    assert material.themes == ()
