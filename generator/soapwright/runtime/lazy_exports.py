"""Lazy loading of the names of packages (PEP 562)."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Any

__all__ = ["exports"]


def exports(
    package: str, public: list[str], load: Callable[[str], str], otherwise: str = "", **modules: str
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a package.

    `modules` maps each submodule to the names that it provides, separated by white space; `otherwise`
    provides the other public names. `load` imports a submodule and returns its full name.
    """
    owner = dict.fromkeys(public, otherwise)
    owner.update((name, module) for module, names in modules.items() for name in names.split())

    def getattr_(name: str) -> Any:
        module = owner.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(sys.modules[_loaded(load, module)], name)
        # Stored in the module, so that this function is not called again.
        setattr(sys.modules[package], name, value)
        return value

    return getattr_, lambda: public


def _loaded(load: Callable[[str], str], module: str) -> str:
    """Import a module with garbage collection paused, which would be wasted work."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return load(module)
    finally:
        if was_enabled:
            gc.enable()
