"""The results as Markdown: ratios first, then the goals, then every figure, and how it was measured."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping, Sequence

from .goals import TIMES, judge, median_of, ratio_of
from .session import Measured

# The columns of the table of ratios: heading → participants; the first one that was measured counts.
_PEERS = {
    "zeep": ("zeep",),
    "suds": ("suds",),
    "xsdata": ("xsdata",),
    "official SDK": ("msads", "bingads"),
}
_PARSERS = {"lxml alone": "lxml", "json alone": "json"}


def ratio_table(results: Sequence[Measured]) -> str:
    """Return the table of times relative to soapwright, and of soapwright relative to the parser."""
    rows = []
    for work in _compared(results):
        parser = next((name for name in _PARSERS if median_of(results, work, name)), None)
        over = _over(ratio_of(results, work, "soapwright", parser)) if parser else ""
        ours = median_of(results, work, "soapwright")
        cells = [f"{over} {_PARSERS[parser]}" if parser else _shown(ours, _unit(results, work))]
        for names in _PEERS.values():
            ratios = (ratio_of(results, work, name, "soapwright") for name in names)
            cells.append(_over(next((ratio for ratio in ratios if ratio), None)))
        rows.append([work, *cells])
    return _table(["work", "soapwright", *_PEERS], rows)


def goal_table(results: Sequence[Measured]) -> str:
    """Return the table of goals and results."""
    rows = []
    for goal, ratio in judge(results):
        if ratio is None:
            rows.append([goal.work, goal.text, "not measured", ""])
            continue
        shown = f"{ratio:.3g} {TIMES}" if ratio >= 0.95 else f"1/{1 / ratio:.3g}"
        rows.append([goal.work, goal.text, shown, "yes" if ratio <= goal.factor else "**no**"])
    return _table(["work", "goal", "measured", "met"], rows)


def figure_table(results: Iterable[Measured]) -> str:
    """Return the table of medians, with the smallest and largest sample, and notes."""
    rows = []
    for one in results:
        if one.median is None:
            rows.append([one.work, one.who, "", "", "", one.note])
            continue
        spread = f"{_shown(min(one.values), one.unit)} to {_shown(max(one.values), one.unit)}"
        spread = spread if len(set(one.values)) > 1 else ""
        rows.append([one.work, one.who, _shown(one.median, one.unit), spread, str(len(one.values)), one.note])
    return _table(["work", "who", "median", "from, to", "samples", ""], rows)


def growth_table(results: Sequence[Measured]) -> str:
    """Return the time per piece as inputs grow: it stays the same when growth is linear."""
    groups: dict[tuple[str, str], list[tuple[int, float]]] = {}
    for one in results:
        found = _size(one.work)
        if found and one.median:
            kind, size = found
            groups.setdefault((kind, one.who), []).append((size, one.median / size))
    rows = []
    for (kind, who), steps in groups.items():
        first = steps[0][1]
        shown = ", ".join(f"{size:,}: {times(each / first)}" for size, each in steps)
        rows.append([kind, who, _shown(first, "s"), shown])
    return _table(["work", "who", "each, in the smallest", "size: time for each, over that"], rows)


def page(results: Sequence[Measured], versions: Mapping[str, str], repeats: int, plot: str) -> str:
    """Return the whole page."""
    installed = ", ".join(f"{name} {version}" for name, version in versions.items())
    return _PAGE.format(
        plot=plot,
        ratios=ratio_table(results),
        goals=goal_table(results),
        growth=growth_table(results),
        figures=figure_table(one for one in results if not _size(one.work)),
        repeats=repeats,
        python=f"{platform.python_implementation()} {platform.python_version()}",
        system=f"{platform.system()} on {platform.machine()}",
        installed=installed,
    )


_PAGE = """# Benchmarks

`python -m tests.benchmarks` writes this page, on one machine. The participants of a work are measured in one run. Ratios
carry over to other machines, seconds do not.

![How many times as long as soapwright the others take]({plot})

## Ratios

The column of soapwright shows how many times as long as the parser alone it takes or, if the work has no parser, the
measured value. The other columns show how many times as much as soapwright the others take.

{ratios}

## Goals

{goals}

## Growth

This table shows the time per account, operation, type and so on, as their number grows. 1.0 throughout means linear growth.
Less than 1.0 means that a fixed cost is shared by more of them.

{growth}

## Every figure

{figures}

## How it was measured

- Each participant has its own environment and process. They work in turn, so that anything that slows the machine slows
  all of them. A figure is the median of {repeats} samples unless it says otherwise. A ratio of two participants is the median
  of the ratios of each turn. A sample is as many calls as take 0.05 s, at least one, including the time to free what a call
  created. Garbage is collected before each sample, and collection stays on.
- All participants read the same bytes. Before a participant counts, its result is compared with soapwright's: how many
  items, how many types among them, names and ids of the last.
- **first request**: a whole process, from start to end, that imports the client of Campaign Management and writes an
  AddCampaigns request with one campaign. Bytecode is compiled before. *httpx2 loaded* includes what soapwright only loads
  when it sends; the peers load theirs at import. *lxml and httpx2 alone* are the imports of these two. *Python alone* is
  part of every other figure.
- **accounts**: a SearchAccounts response, 1.6 kB per account over SOAP, as the service lays it out. soapwright, zeep, suds
  and xsdata go from bytes to objects and back, including the envelope. suds writes only the list, because it only offers
  to write requests. *lxml alone* is `etree.fromstring` and `etree.tostring`.
- **as JSON**: the same accounts. *by hand* is a loop with dataclasses, ints, datetimes and bytes that keeps enums as texts.
  The official client keeps ids, numbers and bytes as they are in JSON.
- **iterate**: the accounts one by one from `service.iterate`, through httpx2 with a transport that returns 64 kB at a time.
- **criterions, ads, ad extensions**: responses of Campaign Management with every field set, with all derived types in turn.
- **generate**: the services of v13 from `schemas/`. `xsdata generate` runs once per service, with ruff on its path; its
  output has no methods. Memory is the peak of a command together with its child processes.
- **memory**: how much a process grows at its peak while it reads, after it has read one account. Memory that it had freed
  before is reused, so a few MB do not show. *whole process* is its total memory at that time.

## Versions

{python}, {system}; {installed}.
"""


def _compared(results: Sequence[Measured]) -> list[str]:
    """Return the works in which soapwright and another took part, in order."""
    works = dict.fromkeys(one.work for one in results if one.who != "soapwright" and not _size(one.work))
    return [work for work in works if median_of(results, work, "soapwright")]


def _size(work: str) -> tuple[str, int] | None:
    """Return kind and size of a work that is there to show growth."""
    words = work.removeprefix("growth: ").split()
    if work.startswith("growth: "):
        return " ".join(words[:-1]), int(words[-1].replace(",", ""))
    if words[-1] == "operations":
        return words[0], int(words[1].replace(",", ""))
    return None


def _unit(results: Sequence[Measured], work: str) -> str:
    return next(one.unit for one in results if one.work == work)


def _over(ratio: float | None) -> str:
    return f"{times(ratio)} {TIMES}" if ratio else ""


def times(value: float) -> str:
    """Return a ratio with two significant digits, the whole part in full."""
    return f"{value:,.0f}" if value >= 9.95 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _shown(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    if unit == "lines":
        return f"{value:,.0f} lines"
    if unit == "s":
        for factor, name in ((1, "s"), (1e3, "ms"), (1e6, "µs")):
            if value * factor >= 1:
                return f"{value * factor:,.3g} {name}"
    return f"{value:,.3g} {unit}" if value < 1000 else f"{value:,.0f} {unit}"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
