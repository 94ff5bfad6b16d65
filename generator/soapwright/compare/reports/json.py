"""Comparisons as JSON, for programs; the shape is documented in docs/diff.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from soapwright.base.visible_text import json_text
from soapwright.compare.change import Change, Comparison, Level, Origin, Rule
from soapwright.compare.reports.verdict import counts, verdict

FORMAT = 1
"""Grows when programs that read the format might have to change; new keys alone do not count."""


def json_report(comparisons: Sequence[Comparison]) -> str:
    """Return comparisons as JSON text, with a final newline."""
    return _text(report(comparisons))


def report(comparisons: Sequence[Comparison]) -> dict[str, Any]:
    """Return comparisons as JSON values."""
    changes = [change for comparison in comparisons for change in comparison.changes]
    rules = sorted({change.rule for change in changes}, key=lambda rule: rule.id)
    return {
        "format": FORMAT,
        "verdict": verdict(comparisons).headline,
        **_totals(changes),
        "rules": _rules(rules),
        "services": [_service(comparison) for comparison in comparisons],
    }


def json_rules(rules: Sequence[Rule]) -> str:
    """Return rules as JSON text, with a final newline."""
    return _text({"format": FORMAT, "rules": _rules(rules)})


def _text(data: Mapping[str, Any]) -> str:
    return f"{json_text(data)}\n"


def _rules(rules: Sequence[Rule]) -> dict[str, str]:
    return {rule.id: rule.purpose for rule in rules}


def _totals(changes: Sequence[Change]) -> dict[str, Any]:
    return {
        "level": str(max((change.level for change in changes), default=Level.INFO)) if changes else None,
        "counts": {str(level): number for level, number in counts(changes).items()},
    }


def _service(comparison: Comparison) -> dict[str, Any]:
    return {
        "old": _origin(comparison.old),
        "new": _origin(comparison.new),
        **_totals(comparison.changes),
        "namespaces": dict(comparison.namespaces),
        "changes": [_change(change) for change in comparison.changes],
    }


def _origin(origin: Origin | None) -> dict[str, str] | None:
    return (
        None
        if origin is None
        else {
            "name": origin.name,
            "service": origin.service,
            "revision": origin.revision,
            "date": origin.date,
        }
    )


def _change(change: Change) -> dict[str, Any]:
    return {
        "rule": change.rule.id,
        "level": str(change.level),
        "path": list(change.path),
        "what": change.what,
        "hint": change.hint,
        "old": change.old,
        "new": change.new,
        "effects": {side.value: str(level) for side, level in change.effects.items()},
        "operations": list(change.operations),
    }
