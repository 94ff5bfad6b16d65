"""Entities of Campaign Management: stored as sent, with an id; entities that they refer to must exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from msads.v13.campaign_management import BatchError

from .store import Entities, EntityT

T = TypeVar("T")
Taken = tuple[list[int | None], list[BatchError | None]]
"""The ids of added entities, None for refused ones, and the errors."""

SHARED = 0
"""The owner of entities that belong to the customer, not to an account."""


class Kind(Generic[EntityT]):
    """The entities of one kind, each with an owner: an account, a campaign, an ad group."""

    def __init__(self, name: str, cls: type[EntityT], owner: Kind[Any] | None = None) -> None:
        self._name = name
        self._cls = cls
        self._owner = owner
        self._kept = Entities(name, cls)

    def add(self, given: Iterable[EntityT | None] | None, owner: int = SHARED) -> Taken:
        """Add entities; all are refused if the owner does not exist."""
        ids: list[int | None] = []
        errors: list[BatchError | None] = []
        for index, entity in enumerate(given or ()):
            error = _nothing(index) if entity is None else None
            if self._owner and not self._owner.has(owner):
                error = self._owner.unknown(index, owner)
            ids.append(None if error else self.keep(entity, owner))
            errors += [error] if error else []
        return ids, errors

    def keep(self, entity: Any, owner: int = SHARED) -> int:
        """Store an entity, and return its id."""
        number = self._kept.next_id()
        self._kept.write(number, entity, owner)
        return number

    def update(
        self, given: Iterable[EntityT | None] | None, owner: int | None = None
    ) -> list[BatchError | None]:
        """Write the given fields of entities; omitted fields are unchanged."""
        errors: list[BatchError | None] = []
        for index, entity in enumerate(given or ()):
            changes: Any = entity
            known = None if entity is None else self._kept.find(changes.id)
            if known is None or owner not in (None, self._kept.owner(changes.id)):
                errors.append(self.unknown(index, None if entity is None else changes.id))
                continue
            for one in fields(changes):
                if (value := getattr(changes, one.name)) is not None:
                    setattr(known, one.name, value)
            self._kept.write(changes.id, known, self._kept.owner(changes.id))
        return errors

    def of(self, owner: int) -> Iterator[EntityT]:
        """Yield the entities of an owner."""
        return self._kept.all(owner)

    def all(self, ids: Sequence[int] | None) -> Iterator[EntityT | None]:
        """Yield the entities with some ids, None for a missing one; without ids, all of them."""
        return iter(self._kept.all()) if ids is None else map(self._kept.find, ids)

    def has(self, number: int) -> bool:
        """Return whether there is an entity."""
        return self._kept.find(number) is not None

    def missing(self, ids: Iterable[int] | None) -> list[BatchError | None]:
        """Return an error for each unknown id."""
        return [self.unknown(index, one) for index, one in enumerate(ids or ()) if not self.has(one)]

    def unknown(self, index: int, number: int | None) -> BatchError:
        """Return the error for a reference to an entity that does not exist."""
        message = f"The {self._name} {number} does not exist."
        return BatchError(index=index, error_code="InvalidId", code=0, message=message)


def _nothing(index: int) -> BatchError:
    return BatchError(index=index, error_code="NullEntity", code=0, message="There is nothing at this index.")


def present(given: Iterable[T | None] | None) -> list[T]:
    """Return the items of a list that are not None."""
    return [one for one in given or () if one is not None]
