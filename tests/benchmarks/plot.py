"""The plot: times relative to soapwright, as bars on a logarithmic scale (SVG)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

from .goals import TIMES, ratio_of
from .report import times
from .session import Measured

_WORKS = {
    "read 1,000 accounts": "read 1,000 accounts, SOAP",
    "write 1,000 accounts": "write 1,000 accounts, SOAP",
    "read 1,000 accounts as JSON": "read 1,000 accounts, JSON",
    "read 500 ad extensions": "read 500 ad extensions of 16 types",
    "first request": "cold process, first request",
    "generate 6 services, from nothing": "generate six services",
    "generate 6 services, nothing changed": "generate again, nothing changed",
}
_PEERS = ("lxml alone", "json alone", "by hand", "zeep", "suds", "xsdata", "bingads", "msads")

_WIDTH, _LEFT, _RIGHT, _TOP = 800, 290, 60, 64
_BAR, _GAP, _SPACE = 14, 5, 20

_STYLE = """
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
.title { font-size: 15px; font-weight: 600; }
.work { font-weight: 600; }
.small { font-size: 12px; fill: #59636e; }
.grid { stroke: #d1d9e0; }
.ours { stroke: #1f2328; stroke-width: 1.5; }
.slower { fill: #4078c0; }
.faster { fill: #8c959f; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .small { fill: #9198a1; }
  .grid { stroke: #3d444d; }
  .ours { stroke: #f0f6fc; }
  .slower { fill: #5a96e0; }
  .faster { fill: #6e7681; }
}
"""


class _Bar(NamedTuple):
    who: str
    ratio: float


def plot(results: Sequence[Measured]) -> str:
    """Return the SVG document; works that were not measured are left out."""
    groups = {title: bars for work, title in _WORKS.items() if (bars := _bars(results, work))}
    ratios = [bar.ratio for bars in groups.values() for bar in bars] or [1.0]
    low, high = math.floor(math.log10(min([*ratios, 0.9]))), math.ceil(math.log10(max([*ratios, 1.1])))
    step = (_WIDTH - _LEFT - _RIGHT) / (high - low)

    def x(ratio: float) -> float:
        return _LEFT + (math.log10(ratio) - low) * step

    parts: list[str] = []
    y = float(_TOP)
    for title, bars in groups.items():
        parts.append(_text(12, y + 11, title, "work"))
        y += _BAR + _GAP + 3
        for bar in bars:
            parts.append(_row(bar, x(1), x(bar.ratio), y))
            y += _BAR + _GAP
        y += _SPACE
    bottom = y - _SPACE + 4
    axis = [_axis(x(10.0**power), 10.0**power, bottom) for power in range(low, high + 1)]
    heads = [
        _text(12, 24, "How many times as long as soapwright the others take", "title"),
        _text(x(1), _TOP - 20, "soapwright = 1", "small", "middle"),
        _text(12, _TOP - 20, "logarithmic scale", "small"),
        f'<line class="ours" x1="{x(1):.1f}" x2="{x(1):.1f}" y1="{_TOP - 14}" y2="{bottom:.1f}"/>',
    ]
    height = bottom + 36
    body = "\n".join([*axis, *parts, *heads])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:.0f}" width="{_WIDTH}" '
        f'height="{height:.0f}" role="img"><title>How many times as long as soapwright the others take</title>'
        f"<style>{_STYLE}</style>\n{body}\n</svg>\n"
    )


def _bars(results: Sequence[Measured], work: str) -> list[_Bar]:
    found = ((who, ratio_of(results, work, who, "soapwright")) for who in _PEERS)
    return [_Bar(who, ratio) for who, ratio in found if ratio]


def _row(bar: _Bar, one: float, end: float, y: float) -> str:
    kind = "slower" if bar.ratio >= 1 else "faster"
    shown = f"{times(bar.ratio)} {TIMES}"
    label = _text(end + 6, y + 11, shown) if bar.ratio >= 1 else _text(end - 6, y + 11, shown, "", "end")
    return "\n".join(
        (
            _text(_LEFT - 90, y + 11, bar.who, "", "end"),
            _rectangle(kind, min(one, end), y, max(abs(end - one), 1)),
            label,
        )
    )


def _rectangle(kind: str, x: float, y: float, width: float) -> str:
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{_BAR}" rx="2"/>'


def _axis(x: float, ratio: float, bottom: float) -> str:
    line = f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP - 8}" y2="{bottom:.1f}"/>'
    return line + _text(x, bottom + 18, f"{ratio:,g} {TIMES}", "small", "middle")


def _text(x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> str:
    stated = f' class="{kind}"' if kind else ""
    return f'<text{stated} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
