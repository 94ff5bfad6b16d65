"""The modules for calls item by item and page by page: the names that they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from soapwright.base.naming import Name
from soapwright.python.code import Code, Ref
from soapwright.python.import_aliases import Block, block
from soapwright.python.module_refs import CLIENT, CONTRACT, PACKAGE, RUNTIME
from soapwright.python.planned_methods import Parameter, PlannedMethod
from soapwright.python.python_types import FLOAT, INT

OPERATIONS, TYPES_OF_CONTRACT = Ref(Name("operations"), CLIENT), Ref(Name("types"), CONTRACT)
CALL_OPTIONS = Ref(Name("CallOptions"), PACKAGE)

FURTHER = {
    "iterate": ("ItemCalls", "streaming", "ItemMethods", "Items"),
    "pages": ("PageCalls", "paging", "PageMethods", "Pages"),
}
"""The additional ways to call operations: class, runtime module, base class, and return type of the methods."""


def further_calls(name: str, methods: Sequence[PlannedMethod], asynchronous: bool) -> tuple[Block, ...]:
    """Return what the module for these methods refers to; `name` is one of FURTHER."""
    kind = "Async" if asynchronous else ""
    class_, module, base, result = FURTHER[name]
    returned = Ref(Name(f"{kind}{result}"), f"{RUNTIME}.{module}")
    signatures: list[Code] = [INT, FLOAT, returned, CALL_OPTIONS]
    bodies: list[Code] = [OPERATIONS, TYPES_OF_CONTRACT]
    parameters: list[Parameter] = []
    for method in methods:
        found = method.parameters
        if name == "pages" and method.pages:
            found = method.pages.parameters
            signatures += [method.pages.items.annotation]
            bodies += [method.pages.stated, method.pages.made]
        elif method.items:
            signatures += [method.items.annotation]
        signatures += [*signatures_of(found), method.pages_of if name == "pages" else method.returns]
        parameters += found
    own = f"{kind}{class_}"
    return (
        block([own], [Ref(Name(f"{kind}{base}"), f"{RUNTIME}.{module}")]),
        block([own, *(method.ident for method in methods)], signatures),
        block([own, *(one.ident for one in parameters)], bodies),
    )


def signatures_of(parameters: Iterable[Parameter]) -> list[Code]:
    """Return what the annotations and defaults of parameters refer to."""
    return [code for one in parameters for code in (one.annotation, one.default) if code]
