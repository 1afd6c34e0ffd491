"""Earlier versions: enough to go back to, fewer the older they are, and gone when asked."""

import datetime as dt
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.storage.backups import Retention, back_up, backups_of, kept_moments, remove_backups
from journeymap.storage.errors import WriteError

START = dt.datetime(2026, 3, 2, 8, 0, tzinfo=dt.UTC).astimezone()
KEEP = Retention(hourly=3, daily=2, weekly=2)
moments = st.lists(
    st.integers(0, 60 * 24 * 60).map(lambda minutes: START + dt.timedelta(minutes=minutes)),
    unique=True,
    max_size=40,
)


@given(moments)
def test_the_newest_is_always_kept_and_never_more_than_was_asked_for(
    found: list[dt.datetime],
) -> None:
    kept = kept_moments(found, KEEP)
    assert kept <= set(found)
    assert len(kept) <= KEEP.hourly + KEEP.daily + KEEP.weekly
    if found:
        assert max(found) in kept


@given(moments)
def test_thinning_twice_is_thinning_once(found: list[dt.datetime]) -> None:
    once = kept_moments(found, KEEP)
    assert kept_moments(once, KEEP) == once


def test_a_working_week_leaves_hours_days_and_weeks(tmp_path: Path) -> None:
    moment = START
    for hour in range(24 * 16):
        now = moment + dt.timedelta(hours=hour)
        back_up(tmp_path, "id", b"udgave", now=now, keep=KEEP)
    found = [backup.moment for backup in backups_of(tmp_path, "id")]
    last = START + dt.timedelta(hours=24 * 16 - 1)
    assert found[:3] == [last - dt.timedelta(hours=n) for n in range(3)]
    assert len({moment.date() for moment in found}) == 3, "two days, and the week before"
    assert len({moment.isocalendar()[:2] for moment in found}) == 2


def test_once_within_an_hour_is_enough(tmp_path: Path) -> None:
    back_up(tmp_path, "id", b"ti", now=START, keep=KEEP)
    back_up(tmp_path, "id", b"kvart over", now=START + dt.timedelta(minutes=15), keep=KEEP)
    (only,) = backups_of(tmp_path, "id")
    assert only.path.read_bytes() == b"ti"


def test_they_are_for_the_user_alone(tmp_path: Path) -> None:
    back_up(tmp_path, "id", b"udgave", now=START, keep=KEEP)
    (only,) = backups_of(tmp_path, "id")
    assert stat.S_IMODE(only.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(only.path.parent.stat().st_mode) == 0o700


def test_what_is_not_a_backup_is_left_alone(tmp_path: Path) -> None:
    back_up(tmp_path, "id", b"udgave", now=START, keep=KEEP)
    (tmp_path / "id" / "noter.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "id" / "2026-99-99T9999-99.journey.json").write_text("x", encoding="utf-8")
    assert len(backups_of(tmp_path, "id")) == 1


def test_removed_they_are_gone_and_others_stay(tmp_path: Path) -> None:
    back_up(tmp_path, "id", b"udgave", now=START, keep=KEEP)
    back_up(tmp_path, "anden", b"udgave", now=START, keep=KEEP)
    remove_backups(tmp_path, "id")
    remove_backups(tmp_path, "aldrig set")
    assert backups_of(tmp_path, "id") == ()
    assert len(backups_of(tmp_path, "anden")) == 1


def test_no_room_for_them_is_told(tmp_path: Path) -> None:
    (tmp_path / "id").write_text("en fil", encoding="utf-8")
    with pytest.raises(WriteError):
        back_up(tmp_path, "id", b"udgave", now=START, keep=KEEP)
