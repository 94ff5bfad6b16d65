"""All mutations there are, by kind. A kind is a function that yields everything it could do to a contract."""

from __future__ import annotations

from functools import cache

from . import (
    content_mutations,
    field_mutations,  # noqa: F401 - each of them registers its kinds
    message_mutations,  # noqa: F401
    occurrence_mutations,  # noqa: F401
    service_mutations,  # noqa: F401
    type_mutations,  # noqa: F401
)
from .mutation import KINDS, Base, Mutation, bases, forms

__all__ = ["KINDS", "mutations"]


@cache
def mutations(name: str) -> dict[Base, list[Mutation]]:
    """Return every mutation of a kind, by contract; contracts that have none are left out."""
    is_general = KINDS[name].__module__ == content_mutations.__name__
    mutated = (forms(),) if is_general else bases()
    return {base: found for base in mutated if (found := list(KINDS[name](base)))}
