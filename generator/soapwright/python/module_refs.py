"""The values of `Ref.module` in generated code, besides modules of the standard library."""

from __future__ import annotations

from soapwright.base.naming import Name
from soapwright.python.code import Code, Dotted, Ref

BUILTINS = "builtins"
"""Python's builtins, which modules import only to rename them."""

CLIENT = "."
"""The modules of the client."""

CONTRACT = "_contract"
TYPES = f"{CONTRACT}.types"
NAMESPACES = f"{TYPES}.namespaces"
"""What the clients of a contract share: its modules, the classes of its types, and the constants."""

PACKAGE = "_package"
"""The exports of the top-level package."""

RUNTIME = "_runtime"
"""The folder of the output with the copy of the runtime; a `Ref` names a module in it."""


def of_types(name: Name) -> Dotted:
    """Return a class of the contract as an attribute of the `types` package."""
    return Dotted(Ref(Name("types"), CONTRACT), name)


def in_types(code: Code) -> Code:
    """Return code with the contract's classes as attributes of the `types` package."""
    return code.changed(lambda ref: of_types(ref.name) if ref.module == TYPES else ref)
