"""Work grows with its input and not with its square: counted in calls, which are the same on any machine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

import soapwright
from soapwright.config.load import load_config
from soapwright.pipeline import build
from soapwright.read.library import Library
from soapwright.show.find import find, templates

from .growing import MAKERS, grown, newer

SIZES = (25, 100)


def _init(folder: Path) -> None:
    soapwright.init(str(folder / "old.wsdl"), "acme/v1/orders", folder / "made" / "soapwright.toml")


def _generate(folder: Path) -> None:
    build(load_config(folder / "soapwright.toml"))


def _diff(folder: Path) -> None:
    soapwright.diff(folder / "old.wsdl", folder / "new.wsdl")


def _diff_of_itself(folder: Path) -> None:
    soapwright.diff(folder / "old.wsdl", folder / "old.wsdl")


def _show(folder: Path) -> None:
    templates(find("Get0", None, str(folder / "old.wsdl"), None, Library()), None)


def _calls(work: Callable[[Path], None], folder: Path) -> int:
    """Return how many functions a work calls."""
    count = 0

    def called(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        work(folder)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("work", [_init, _generate, _diff, _show], ids=lambda work: work.__name__[1:])
@pytest.mark.parametrize("kind", MAKERS)
def test_four_times_as_much_takes_four_times_as_long(
    kind: str, work: Callable[[Path], None], tmp_path: Path
) -> None:
    counts = []
    for size in (10, *SIZES):
        folder = tmp_path / str(size)
        folder.mkdir()
        old = MAKERS[kind](size)
        (folder / "old.wsdl").write_text(old, encoding="utf-8")
        (folder / "new.wsdl").write_text(newer(old), encoding="utf-8")
        (folder / "soapwright.toml").write_text(
            '[services."acme/v1/orders"]\nschema = "old.wsdl"\n', encoding="utf-8"
        )
        counts.append(_calls(work, folder))
    # The first call did one-time work. Renames are searched among all pairs as long as there are few.
    most = 6 if work is _diff else 4.5
    assert counts[2] <= most * counts[1], counts


def test_unchanged_values_are_not_searched_for_one_by_one(tmp_path: Path) -> None:
    # Large enough for quadratic growth to dominate.
    counts = []
    for size in (10, 300, 1200):
        (tmp_path / "old.wsdl").write_text(MAKERS["values"](size), encoding="utf-8")
        counts.append(_calls(_diff_of_itself, tmp_path))
    assert counts[2] <= 4.5 * counts[1], counts


def test_the_table_of_growth_runs() -> None:
    results = grown({"types": (5, 10)}, ("init", "show"))
    assert [one.work for one in results] == [
        *("growth: init with types 5", "growth: init with types 10"),
        *("growth: show with types 5", "growth: show with types 10"),
    ]
