"""Warnings about harmless imports: those that lead nowhere, or state the wrong namespace."""

from __future__ import annotations

from soapwright.errors import Level, Problem, Where


def passed_over(problem: Problem) -> Problem:
    """Return the warning for an import whose location leads nowhere but whose namespace is defined elsewhere."""
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
    """Return the warning for a missing schema that nothing needs."""
    what = f"{problem.what}; nothing refers to its definitions"
    hint = "Provide it if the service sends types or elements that it defines."
    cause = "schemas are missing; nothing refers to their definitions"
    return Problem(problem.where, what, hint, Level.WARNING, cause)


def of_another(asked_by: Where, location: str, own: str | None, imported: str) -> Problem:
    """Return the warning for an import that states another namespace than that of the schema."""
    stated = f"the namespace {imported!r}" if imported else "no namespace"
    what = f"xs:import of {location} for {stated}, but its target namespace is {own or ''!r}, which is used"
    hint = "Correct the namespace of the xs:import, or of the schema."
    return Problem(asked_by, what, hint, Level.WARNING, "imports state another namespace than the schema's")
