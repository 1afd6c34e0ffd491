"""What the benchmarks make of their samples."""

import json
from pathlib import Path

from benchmarks.figures import append, figure, percentile, quietest, table


def test_a_percentile_is_the_smallest_sample_that_so_many_percent_do_not_exceed():
    samples = list(range(1, 101))
    assert percentile(samples, 99) == 99
    assert percentile(samples, 50) == 50
    assert percentile([7.0], 99) == 7.0


def test_few_samples_have_no_p99_and_are_judged_by_their_median():
    few = figure("start-up", "window", "s", [1.0, 1.2, 9.0], floor=[0.1, 0.2], bound=1.5)
    assert few.p99 is None
    assert few.holds is True
    assert few.ratio is not None
    assert round(few.ratio, 6) == 8.0


def test_many_samples_are_judged_by_their_p99():
    slow_tail = [1.0] * 98 + [20.0] * 2
    assert figure("canvas", "panning", "ms", slow_tail, bound=16.7).holds is False
    assert figure("canvas", "panning", "ms", [1.0] * 99 + [20.0], bound=16.7).holds is True


def test_of_several_rounds_the_quietest_counts():
    calm = figure("typing", "window", "ms", [5.0] * 100, bound=16)
    noisy = figure("typing", "window", "ms", [4.0] * 98 + [40.0] * 2, bound=16)
    assert quietest([noisy, calm, noisy]) == calm


def test_without_a_bound_nothing_is_judged():
    assert figure("save", "journey", "ms", [3.0]).holds is None


def test_the_table_gives_the_ratio_and_only_on_request_a_verdict():
    one = figure("canvas", "panning", "ms", [30.0], floor=[2.0], bound=16.7)
    assert "15.0x" in table([one], verdicts=False)
    assert "FAIL" not in table([one], verdicts=False)
    assert "16.7 ms FAIL" in table([one], verdicts=True)


def test_runs_are_added_to_those_before(tmp_path: Path):
    path = tmp_path / "out" / "bench.json"
    append(path, {"at": "first"})
    append(path, {"at": "second"})
    assert [run["at"] for run in json.loads(path.read_text(encoding="utf-8"))] == [
        "first",
        "second",
    ]


def test_a_damaged_file_of_runs_begins_anew(tmp_path: Path):
    path = tmp_path / "bench.json"
    path.write_text("{", encoding="utf-8")
    append(path, {"at": "first"})
    assert json.loads(path.read_text(encoding="utf-8")) == [{"at": "first"}]
