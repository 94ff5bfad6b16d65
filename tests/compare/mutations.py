"""All mutations there are, by kind. A kind is a function that yields everything it could do to a contract."""

from __future__ import annotations

from functools import cache

# Each of them registers its kinds.
import field_mutations  # noqa: F401
import message_mutations  # noqa: F401
import occurrence_mutations  # noqa: F401
import service_mutations  # noqa: F401
import type_mutations  # noqa: F401
from mutation import KINDS, Base, Mutation, bases

__all__ = ["KINDS", "mutations"]


@cache
def mutations(name: str) -> dict[Base, list[Mutation]]:
    """Return every mutation of a kind, by contract; contracts that have none are left out."""
    return {base: found for base in bases() if (found := list(KINDS[name](base)))}
