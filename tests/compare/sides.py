"""The sides of a comparison: schema files as the engine takes them, and as the judge reads them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from soapwright.compare.change import Comparison, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.subject import Subject
from soapwright.pipeline import load_contract

from .facts import Facts
from .reader import read_facts


def subject(source: Path) -> Subject:
    """Return what the engine compares."""
    contract, _ = load_contract(str(source))
    return Subject(Origin(source.as_posix(), contract.name), contract)


@cache
def kept_subject(source: Path) -> Subject:
    """Return the subject of schema files that do not change, read once."""
    return subject(source)


@cache
def kept_facts(source: Path, old_version: str = "", new_version: str = "") -> Facts:
    """Return the facts of schema files that do not change, read once."""
    return read_facts(source, old_version, new_version)


@cache
def compare(old: Path, new: Path) -> Comparison:
    """Compare the schema files at two places, which do not change."""
    return compare_contracts(kept_subject(old), kept_subject(new))
