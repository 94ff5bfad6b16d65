"""Mutants that no test could notice, each with the reason: a module for each package."""

from __future__ import annotations

from . import compare, contract, runtime

EQUIVALENT = {**contract.EQUIVALENT, **compare.EQUIVALENT, **runtime.EQUIVALENT}
