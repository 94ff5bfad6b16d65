"""Short descriptions of types and occurrence."""

from __future__ import annotations

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Field


def spelled(name: QName) -> str:
    """Return a type's name without its namespace; an anonymous type is named after what contains it."""
    return name.name.strip("/")


def distinct_names(one: QName, other: QName) -> tuple[str, str]:
    """Return two names in short, or in full if they would be equal."""
    short = spelled(one), spelled(other)
    return (str(one), str(other)) if short[0] == short[1] else short


def quoted(text: str | None) -> str:
    """Return a text in quotes, or none."""
    return "none" if text is None else repr(text)


def often(inner: Field) -> str:
    """Return the possible number of a list's values, in words."""
    least, most = inner.min_occurs, inner.max_occurs
    if most is None:
        return f"{least} times or more" if least > 1 else "any number of times"
    return f"{least} to {most} times" if least > 1 else f"up to {most} times"


def occurrence(inner: Field) -> str:
    """Return how often a field occurs, as 0..1 or 1..*."""
    return counted(inner.min_occurs, inner.max_occurs)


def counted(least: int, most: int | None) -> str:
    """Return an occurrence as 0..1 or 1..*."""
    return f"{least}..{'*' if most is None else most}"
