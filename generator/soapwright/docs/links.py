"""URLs of reference pages: patterns with placeholders for the names of services and things."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from soapwright.base.naming import snake_case

_PLACEHOLDER = re.compile(r"{([^{}]*)}")
_NAMES = ("service", "name")
_SPELLINGS: Mapping[str, Callable[[str], str]] = {
    "": str,
    "lower": str.lower,
    "kebab": lambda name: snake_case(name).replace("_", "-"),
}


@dataclass(frozen=True, slots=True)
class ReferencePage:
    """URL patterns; "" if there are no pages. The pattern for members is appended to their owner's page."""

    operation: str = ""
    type: str = ""
    member: str = ""


def filled(pattern: str, service: str, name: str) -> str:
    """Return a pattern with the placeholders filled in."""
    names = {"service": service, "name": name}

    def spelled(found: re.Match[str]) -> str:
        which, _, spelling = found[1].partition(":")
        return _SPELLINGS[spelling](names[which])

    return _PLACEHOLDER.sub(spelled, pattern)


def wrong_placeholder(pattern: str) -> str | None:
    """Return the unknown placeholder in a pattern, None if there is none."""
    for found in _PLACEHOLDER.finditer(pattern):
        which, _, spelling = found[1].partition(":")
        if which not in _NAMES or spelling not in _SPELLINGS:
            return found[0]
    return None
