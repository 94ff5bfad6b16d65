"""The goals, as ratios of the times of two participants in one run."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from .session import Measured

TIMES = "\N{MULTIPLICATION SIGN}"


class Goal(NamedTuple):
    """A limit for soapwright's time for one work, relative to another participant or work: at most `factor`."""

    work: str
    peer: str
    factor: float
    text: str
    other_work: str = ""
    ours: str = "soapwright"


GOALS = (
    Goal("read 1,000 accounts", "lxml alone", 2.7, f"≤ 2.7 {TIMES} `lxml.etree.fromstring`"),
    Goal("read 1,000 accounts", "zeep", 1 / 7, "≤ 1/7 of zeep"),
    Goal("read 1,000 accounts", "xsdata", 1 / 12, "≤ 1/12 of xsdata"),
    Goal("read 1,000 accounts", "suds", 1 / 40, "≤ 1/40 of suds"),
    Goal("write 1,000 accounts", "lxml alone", 4, f"≤ 4 {TIMES} `lxml.etree.tostring`"),
    Goal("write 1,000 accounts", "zeep", 1 / 5, "≤ 1/5 of zeep"),
    Goal("write 1,000 accounts", "xsdata", 1 / 20, "≤ 1/20 of xsdata"),
    Goal("read 1,000 accounts as JSON", "json alone", 3, f"≤ 3 {TIMES} `json.loads`"),
    Goal("first request", "zeep", 1 / 3, "≤ 1/3 of zeep"),
    Goal("first request", "suds", 1 / 4, "≤ 1/4 of suds"),
    Goal("first request", "xsdata", 1 / 8, "≤ 1/8 of xsdata's package"),
    Goal(
        "first request",
        "msads",
        1 / 20,
        "≤ 1/20 of the official REST client, over REST",
        "",
        "soapwright, REST",
    ),
    Goal(
        "first request",
        "lxml and httpx2 alone",
        1.3,
        f"≤ 1.3 {TIMES} the imports of lxml and httpx2, httpx2 included",
        "",
        "soapwright, httpx2 loaded",
    ),
    Goal("generate 6 services, from nothing", "xsdata", 1, "≤ the `xsdata generate` command"),
    Goal(
        "generate 6 services, nothing changed",
        "xsdata",
        1 / 4,
        "≤ 1/4 of that",
        "generate 6 services, from nothing",
    ),
    Goal(
        "generate 6 services, check",
        "soapwright",
        1 / 4,
        "≤ 1/4 of generating them",
        "generate 6 services, from nothing",
    ),
    Goal("generate 6 services, memory", "xsdata", 2, f"≤ 2 {TIMES} xsdata's"),
    Goal("generate 6 services, lines", "xsdata", 1 / 2, "≤ half of xsdata's"),
)


class Met(NamedTuple):
    """A goal and the result; `ratio` is None if one of the two was not measured."""

    goal: Goal
    ratio: float | None


def median_of(results: Sequence[Measured], work: str, who: str) -> float | None:
    """Return a participant's median in a work, None when it has none."""
    return next((one.median for one in results if one.work == work and one.who == who), None)


def ratio_of(
    results: Sequence[Measured], work: str, who: str, peer: str, peer_work: str = ""
) -> float | None:
    """Return the ratio of a participant's time to a peer's, None if one of the two was not measured.

    Within one work it is the median of the ratios of single turns, because temporary slowdowns affect both.
    """
    ours, theirs = (
        next((one.values for one in results if (one.work, one.who) == wanted), [])
        for wanted in ((work, who), (peer_work or work, peer))
    )
    if not ours or not theirs:
        return None
    if peer_work:
        return median(ours) / median(theirs)
    # A peer that takes very long has fewer turns.
    return median(one / other for one, other in zip(ours, theirs, strict=False))


def judge(results: Sequence[Measured]) -> list[Met]:
    """Return the goals whose work was measured, with their ratios."""
    works = {one.work for one in results}
    found = []
    for goal in GOALS:
        if goal.work in works:
            ratio = ratio_of(results, goal.work, goal.ours, goal.peer, goal.other_work)
            found.append(Met(goal, ratio))
    return found
