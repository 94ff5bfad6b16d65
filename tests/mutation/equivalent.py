"""Mutants that no test could notice, each with the reason."""

from __future__ import annotations

EQUIVALENT = {
    "contract.attributes _Gathered.add: known.use is Use.PROHIBITED and attribute.use is not Use.PROHIBITED"
    "  →  known.use is Use.PROHIBITED": "one prohibition says as much as another",
}
