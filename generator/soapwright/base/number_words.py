"""Sentences about numbers and limits."""

from __future__ import annotations

from collections.abc import Iterator


def counted(number: object, unit: str) -> str:
    """Return a number with its unit, in the singular or plural."""
    return f"{number} {unit}{'' if number == 1 else 's'}"


def sizes(least: object, most: object, unit: str) -> Iterator[str]:
    """Yield the sentence on the minimum and maximum number of a unit; None means no limit."""
    if least is not None and least == most:
        yield f"Exactly {counted(most, unit)}."
    elif least is not None and most is not None:
        yield f"{least} to {counted(most, unit)}."
    elif least is not None:
        yield f"At least {counted(least, unit)}."
    elif most is not None:
        yield f"At most {counted(most, unit)}."


def bounds(least: object, most: object) -> Iterator[str]:
    """Yield the sentence on the minimum and maximum value; None means no limit."""
    if least is not None and most is not None:
        yield f"From {least} to {most}."
    elif least is not None:
        yield f"At least {least}."
    elif most is not None:
        yield f"At most {most}."
