"""The sandbox's storage: entities as JSON, with owner, times, and a version that becomes the TimeStamp."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from threading import RLock
from typing import Any, Generic, TypeVar

from msads import Struct

EntityT = TypeVar("EntityT", bound=Struct)

FIRST_ID = 1001

_TABLES = """
create table if not exists entity (
    kind text, id integer, version integer, created text, modified text, owner integer, content text,
    primary key (kind, id)
);
create table if not exists counter (name text primary key, value integer);
"""

LOCK = RLock()
"""Held during a request, so that checks stay valid until it writes."""


class Database:
    """The connection, opened when first needed."""

    def __init__(self) -> None:
        self._connection: sqlite3.Connection | None = None
        self._last = datetime.min.replace(tzinfo=UTC)

    def run(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Execute a statement and return its rows."""
        with LOCK:
            if self._connection is None:
                file = os.environ.get("MSADS_MOCK_DB", ":memory:")
                self._connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
                self._connection.executescript(_TABLES)
            return self._connection.execute(statement, values).fetchall()

    def now(self) -> datetime:
        """Return the time of a write in UTC, always later than the previous one."""
        with LOCK:
            self._last = max(datetime.now(UTC), self._last + timedelta(microseconds=1))
            return self._last

    def next(self, counter: str) -> int:
        """Return the next number of a counter; numbers are never reused."""
        statement = "insert into counter values (?, ?) on conflict (name) do update set value = value + 1 returning value"
        return int(self.run(statement, counter, FIRST_ID + 1)[0][0])


DATABASE = Database()


class Entities(Generic[EntityT]):
    """The entities of one kind; returned structs are copies, with Id, times and TimeStamp if they have these fields."""

    def __init__(self, kind: str, cls: type[EntityT]) -> None:
        self._kind = kind
        self._cls = cls

    def find(self, number: int | None) -> EntityT | None:
        """Return the entity with an id, None if there is none."""
        rows = DATABASE.run(f"{_SELECT} where kind = ? and id = ?", self._kind, number)
        return self._made(rows[0]) if rows else None

    def all(self, owner: int | None = None) -> Iterator[EntityT]:
        """Yield the entities in the order of their ids: all, or those of an owner."""
        with_owner = "" if owner is None else " and owner = ?"
        values = (self._kind,) if owner is None else (self._kind, owner)
        for row in DATABASE.run(f"{_SELECT} where kind = ?{with_owner} order by id", *values):
            yield self._made(row)

    def created(self, number: int) -> datetime:
        """Return when an entity was added."""
        rows = DATABASE.run("select created from entity where kind = ? and id = ?", self._kind, number)
        return datetime.fromisoformat(rows[0][0])

    def owner(self, number: int) -> int:
        """Return the id of an entity's owner."""
        return int(
            DATABASE.run("select owner from entity where kind = ? and id = ?", self._kind, number)[0][0]
        )

    def next_id(self) -> int:
        """Return the id of the next entity."""
        return DATABASE.next("id")

    def write(self, number: int, entity: EntityT, owner: int) -> datetime:
        """Write an entity, and return the time of writing."""
        now, version = DATABASE.now(), DATABASE.next("version")
        known = DATABASE.run("select created from entity where kind = ? and id = ?", self._kind, number)
        created = known[0][0] if known else now.isoformat()
        DATABASE.run(
            "insert or replace into entity values (?, ?, ?, ?, ?, ?, ?)",
            *(self._kind, number, version, created, now.isoformat(), owner, entity.to_json()),
        )
        return now

    def delete(self, number: int) -> None:
        """Delete an entity."""
        DATABASE.run("delete from entity where kind = ? and id = ?", self._kind, number)

    def delete_of(self, owner: int) -> None:
        """Delete the entities of an owner."""
        DATABASE.run("delete from entity where kind = ? and owner = ?", self._kind, owner)

    def _made(self, row: tuple[int, int, str, str]) -> EntityT:
        number, version, modified, content = row
        made: Any = self._cls.from_json(content)
        known = {"id": number, "last_modified_time": datetime.fromisoformat(modified)}
        for name, value in {**known, "time_stamp": version.to_bytes(8, "big")}.items():
            if hasattr(made, name):
                setattr(made, name, value)
        return made  # type: ignore[no-any-return]


_SELECT = "select id, version, modified, content from entity"
