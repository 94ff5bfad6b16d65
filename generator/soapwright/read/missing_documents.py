"""One error for all missing documents of a contract."""

from __future__ import annotations

from collections.abc import Sequence

from soapwright.errors import InputError, UnreachableError


def all_missing(lost: Sequence[tuple[str, InputError]]) -> InputError:
    """Return one error for documents that could not be read, given the location and the error of each."""
    if len(lost) == 1:
        return lost[0][1]
    kind = UnreachableError if all(isinstance(error, UnreachableError) for _, error in lost) else InputError
    first = lost[0][1].problems[0]
    asked: dict[str, str] = {}
    for location, error in lost:
        asked.setdefault(location, str(error.problems[0].where))
    listed = ", ".join(f"{location} ({where})" for location, where in asked.items())
    if len(asked) == 1:
        return lost[0][1]
    what = f"{len(asked)} documents that the contract refers to cannot be read: {listed}"
    reasons = "; ".join(dict.fromkeys(error.problems[0].what.rpartition(": ")[2] for _, error in lost))
    return kind.at(first.where, what, f"{reasons}. Put them there, or correct the references.")
