"""Where a reference in generated code leads to: what `Ref.module` may say, beside a module of Python's library."""

from __future__ import annotations

from soapwright.base.naming import Name
from soapwright.python.code import Code, Dotted, Ref

BUILTINS = "builtins"
"""Where a `Ref` leads to Python's own names, which no module imports unless it has to call them otherwise."""

CLIENT = "."
"""Where a `Ref` leads to the modules of the client."""

CONTRACT = "_contract"
TYPES = f"{CONTRACT}.types"
NAMESPACES = f"{TYPES}.namespaces"
"""Where a `Ref` leads to what the clients of a contract share: its modules, the classes of its types, the constants."""

PACKAGE = "_package"
"""Where a `Ref` leads to what the top-level package offers."""

RUNTIME = "_runtime"
"""The folder of the output that the runtime is copied to; a `Ref` leads to a module in it."""


def of_types(name: Name) -> Dotted:
    """Return a class of the contract as an attribute of the `types` package."""
    return Dotted(Ref(Name("types"), CONTRACT), name)


def in_types(code: Code) -> Code:
    """Return code with the contract's classes spelled as attributes of the `types` package."""
    return code.changed(lambda ref: of_types(ref.name) if ref.module == TYPES else ref)
