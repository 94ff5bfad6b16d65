"""The base classes of the contract's enumerations."""

from __future__ import annotations

from enum import EnumType, StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .named_tuple import NamedTuple

__all__ = ["WireEnum", "WireFlags", "as_code", "listed"]

_E = TypeVar("_E")


class _Members(NamedTuple):
    """The members of an enumeration, by name and by text."""

    by_name: dict[str, Any]
    by_text: dict[Any, Any]
    names: list[str]


if TYPE_CHECKING:
    _LazyClass = EnumType
else:

    class _LazyClass(EnumType):
        """Makes the members of an enumeration when the first one is used; most enumerations are never used.

        The statements are in the class as `_stated`, by name; the members are in `_made`. The attributes in
        which `enum` keeps members are properties of the metaclass, so that reading them makes the members.
        """

        @classmethod
        def __prepare__(metacls, name, bases, **keywords):
            return {} if _is_lazy(bases) else super().__prepare__(name, bases, **keywords)

        def __new__(metacls, name, bases, body, **keywords):
            if not _is_lazy(bases):
                return super().__new__(metacls, name, bases, body, **keywords)
            for base in bases:
                if base.__dict__.get("_stated"):
                    raise TypeError(f"{name!r} cannot extend {base!r}, which has members")
            stated = {key: value for key, value in body.items() if type(value) is str and key[0] != "_"}
            rest = {key: value for key, value in body.items() if key not in stated}
            return type.__new__(metacls, name, bases, {**rest, "_stated": stated, "_made": {}})

        @property
        def _member_map_(cls):
            return _members(cls).by_name

        @property
        def _value2member_map_(cls):
            return _members(cls).by_text

        @property
        def _member_names_(cls):
            return _members(cls).names

        def __getattr__(cls, name):
            # Anything that is not a member's name starts with an underscore, or exists already.
            if not name.startswith("_") and name in _members(cls).by_name:
                return type.__getattribute__(cls, name)
            raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get("_stated", ()):
                raise AttributeError(f"cannot reassign member {name!r}")
            type.__setattr__(cls, name, value)

        def __delattr__(cls, name):
            if name in cls.__dict__.get("_stated", ()):
                raise AttributeError(f"cannot delete member {name!r}")
            type.__delattr__(cls, name)

        def __contains__(cls, value):
            # Versions of Python differ on what is "in" an enumeration; an unlisted text never is.
            return isinstance(value, str) and value in _members(cls).by_text

    def _is_lazy(bases):
        return any(isinstance(base, _LazyClass) for base in bases)

    def _members(cls):
        made = cls.__dict__.get("_made")
        if made is None:
            return _Members({}, {}, [])
        # If several threads make them at once, all get the members of the first.
        return made.get("put") or made.setdefault("put", _put(cls, made.setdefault("new", _new(cls))))

    def _new(cls):
        found = _Members({}, {}, [])
        for name, text in cls._stated.items():
            member = found.by_text.get(text)
            if member is None:
                member = _member(cls, text, name)
                member.__objclass__, member._sort_order_ = cls, len(found.names)
                found.by_text[text] = member
                found.names.append(name)
            found.by_name[name] = member
        return found

    def _put(cls, found):
        for name, member in found.by_name.items():
            type.__setattr__(cls, name, member)
        return found


def _member(cls: Any, text: str, name: str) -> Any:
    member = str.__new__(cls, text)
    member._name_ = name
    member._value_ = text
    return member


def listed(cls: type[_E], value: Any) -> _E:
    """Return the member for a value that the contract lists; raise ValueError for any other."""
    enum: Any = cls
    try:
        found = enum(value)
    except (ValueError, TypeError):
        found = None
    if found is not None and found.known:
        made: _E = found
        return made
    from difflib import get_close_matches

    texts = [str(getattr(member, "text", member)) for member in enum]
    near = get_close_matches(str(value), texts, 3) or texts[:10]
    more = f" and {len(texts) - len(near)} more" if len(near) < len(texts) else ""
    raise ValueError(f"{enum.__name__} has no value {value!r}; it has {', '.join(map(repr, near))}{more}")


def as_code(member: Any, known: bool) -> str:
    """Return a member in Python syntax, so that the repr of what contains it is code."""
    name = type(member).__name__
    return f"{name}.{member._name_}" if known else f"{name}({member._value_!r})"


class WireEnum(StrEnum, metaclass=_LazyClass):
    """An enumeration whose members are the texts on the wire.

    A text that the contract does not list (a value of a newer revision) becomes a member without a name, so
    that reading never fails: `Status("New")` is a `Status`, equals "New", and is not in `list(Status)`.
    `Status.of("New")` raises ValueError.
    """

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the member for a text; raise ValueError if the contract does not list it."""
        return listed(cls, text)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        made: Self = _member(cls, value, value)
        return made

    def __repr__(self) -> str:
        return as_code(self, self.known)

    @property
    def known(self) -> bool:
        """Whether the contract lists this value."""
        return self._value_ in type(self)._value2member_map_


class WireFlags(WireEnum):
    """An enumeration of which a field holds any number at once (xs:list), as a list.

    `Access.READ | Access.WRITE` is such a list.
    """

    def __or__(self, other: Self | list[Self]) -> list[Self]:
        """Return a list of both, without duplicates; `|` also accepts a list."""
        joined: list[Self] = _joined(self, other)
        return joined

    def __ror__(self, other: list[Self]) -> list[Self]:
        """Return a list with this member appended."""
        joined: list[Self] = _joined(other, self)
        return joined


_LIST: type[Any] = list


def _joined(first: Any, second: Any) -> Any:
    """Return a list of both; NotImplemented if one is neither a value nor a list."""
    both: list[Any] = []
    for one in (first, second):
        if isinstance(one, _LIST):
            both += one
        elif isinstance(one, WireFlags):
            both.append(one)
        else:
            return NotImplemented
    return list(dict.fromkeys(both))
