"""One error for all missing documents of a contract."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from soapwright.errors import ForbiddenError, InputError, UnreachableError
from soapwright.read.imports import is_url

_COPY = "put a copy into the folder of the document that refers to it, where it is found by its namespace"
_COPIES = "put copies into the folders of the documents that refer to them, where they are found by their namespaces"


def all_missing(lost: Sequence[tuple[str, InputError]]) -> InputError:
    """Return one error for documents that could not be read, given the location and the error of each."""
    # What the user may allow is said first: the others may then be found.
    first_location, first = next((one for one in lost if isinstance(one[1], ForbiddenError)), lost[0])
    asked: dict[str, str] = {}
    for location, error in lost:
        asked.setdefault(location, str(error.problems[0].where))
    if isinstance(first, ForbiddenError):
        return first
    if len(asked) == 1:
        return _with_copy(first_location, first)
    kind = UnreachableError if all(isinstance(error, UnreachableError) for _, error in lost) else InputError
    listed = ", ".join(f"{location} ({where})" for location, where in asked.items())
    what = f"{len(asked)} documents that the contract refers to cannot be read: {listed}"
    reasons = "; ".join(dict.fromkeys(error.problems[0].what.rpartition(": ")[2] for _, error in lost))
    there = (
        f"Check the URLs, or {_COPIES}"
        if any(map(_may_be_beside, asked, asked.values()))
        else "Put them there, or correct the references"
    )
    return kind.at(first.problems[0].where, what, f"{reasons}. {there}.")


def _with_copy(location: str, error: InputError) -> InputError:
    """Return the error for one document; a copy of one from the network may be put beside what refers to it."""
    (problem,) = error.problems
    if not _may_be_beside(location, problem.where.location):
        return error
    return type(error)([replace(problem, hint=f"{problem.hint} Or {_COPY}.")])


def _may_be_beside(location: str, asked_by: str) -> bool:
    return is_url(location) and not is_url(asked_by)
