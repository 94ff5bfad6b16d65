"""Rename a module's imports where names of the contract would hide them.

The contract's names are kept, and imports step aside: `time: time_ | None`, with `from datetime import time
as time_` above it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from soapwright.base.naming import Name
from soapwright.python.code import Code, Ref, refs
from soapwright.python.module_refs import TYPES

Aside: TypeAlias = Mapping[Ref, Name]


@dataclass(frozen=True, slots=True)
class Block:
    """Names that the contract defines, and the references in the scope where these hide others."""

    names: frozenset[str]
    refs: tuple[Ref, ...]


def block(names: Iterable[str], codes: Iterable[Code]) -> Block:
    """Return the block of some code in the scope of names."""
    return Block(frozenset(names), tuple(dict.fromkeys(refs(*codes))))


def import_aliases(blocks: Iterable[Block], imported: Callable[[Ref], str]) -> dict[Ref, Name]:
    """Return new names for the references that a name hides, if `imported` has a module for them.

    A name hides them if the module defines it, or imports it as one of the contract.
    """
    blocks = tuple(blocks)
    taken = {name for one in blocks for name in (*one.names, *(ref.name for ref in one.refs))}
    ours = {ref.name for one in blocks for ref in one.refs if ref.module == TYPES and imported(ref)}
    hidden = {
        ref
        for one in blocks
        for ref in one.refs
        if imported(ref) and (ref.name in one.names or (ref.name in ours and ref.module != TYPES))
    }
    found: dict[Ref, Name] = {}
    for ref in sorted(hidden, key=lambda ref: (ref.name, ref.module)):
        called = Name(f"{ref.name}_")
        while called in taken:
            called = Name(f"{called}_")
        taken.add(called)
        found[ref] = called
    return found
