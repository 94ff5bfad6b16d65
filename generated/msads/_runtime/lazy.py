"""Modules whose names are loaded when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any


def exports(
    package: str, hidden: str = "", **modules: str
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` for a package.

    `modules` gives, for each submodule, the names that it provides, separated by white space. Names of the
    submodule `hidden` can be had, but are not listed.
    """
    owner = {name: module for module, names in modules.items() for name in names.split()}
    public = sorted(name for name, module in owner.items() if module != hidden)

    def getattr_(name: str) -> Any:
        module = owner.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{module}"), name)
        # Found again without this function the next time.
        setattr(sys.modules[package], name, value)
        return value

    return getattr_, lambda: public, public
