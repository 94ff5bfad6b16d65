"""MTOM (XOP 1.0): binary values are sent as parts beside the envelope. No I/O."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .scalars import ASIDE, base64_text

__all__ = ["values_aside"]

_INCLUDE = '<xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:{}"/>'


def values_aside(write: Callable[[], str], key: str) -> tuple[str, list[tuple[str, str, bytes]]]:
    """Return an envelope that includes its binary values, and these: name, content type and content of each.

    `key` is a text that occurs nowhere else.
    """
    envelope, values = _set_aside(write, key)
    names = [f"{number}.{key}@xop" for number in range(len(values))]

    def instead(found: re.Match[str]) -> str:
        number = int(found["alone"] or found["within"])
        if found["alone"]:
            return _INCLUDE.format(names[number])
        # In an attribute or a list there is no element for xop:Include.
        unused.add(number)
        return base64_text(values[number])

    unused: set[int] = set()
    envelope = re.sub(rf"(?<=>){key}-(?P<alone>\d+)-(?=<)|{key}-(?P<within>\d+)-", instead, envelope)
    kept = [(name, number) for number, name in enumerate(names) if number not in unused]
    return envelope, [(name, "application/octet-stream", values[number]) for name, number in kept]


def _set_aside(write: Callable[[], str], key: str) -> tuple[str, list[bytes]]:
    """Return a text with a placeholder for each binary value, and the values."""
    values: list[bytes] = []

    def take(value: Any) -> str:
        values.append(bytes(value))
        return f"{key}-{len(values) - 1}-"

    ASIDE.take = take
    try:
        return write(), values
    finally:
        ASIDE.take = None
