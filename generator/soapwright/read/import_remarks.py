"""What is said of imports that lead nowhere, or elsewhere than they say, and that do no harm."""

from __future__ import annotations

from soapwright.errors import Level, Problem, Where


def passed_over(problem: Problem) -> Problem:
    """Return what is said of an import whose location leads nowhere, and whose namespace is known otherwise."""
    what = f"{problem.what}; its namespace is read from another document"
    hint = "No action is needed unless definitions are missing."
    return Problem(
        problem.where,
        what,
        hint,
        Level.WARNING,
        "imports lead nowhere; their namespaces are read from other documents",
    )


def done_without(problem: Problem) -> Problem:
    """Return what is said of a schema that is not there, and that nothing needs."""
    what = f"{problem.what}; nothing that was read refers to what it may define"
    hint = "Put it there if the service sends types or elements of it."
    cause = "schemas are not there; nothing that was read refers to what they may define"
    return Problem(problem.where, what, hint, Level.WARNING, cause)


def of_another(asked_by: Where, location: str, own: str | None, imported: str) -> Problem:
    """Return what is said of an import of a schema that is not of the namespace that the import states."""
    stated = f"the namespace {imported!r}" if imported else "no namespace"
    what = f"xs:import of {location} for {stated}; its target namespace is {own or ''!r}, by which it is read"
    hint = "Correct the namespace of the xs:import, or of the schema."
    return Problem(
        asked_by, what, hint, Level.WARNING, "imports state another namespace than that of the schema"
    )
