"""The output contains only what the templates lay out, and the checker for this finds what it should."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from soapwright.config.load import load_config
from tests.code_shape import faults, faults_of_text

ROOT = Path(__file__).parents[1]
CONFIG = "soapwright.toml"
RUNTIME = "_runtime"

MODULE = '''\
# Made by soapwright from a/b. Do not edit.
"""Structs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import Struct, element
from .namespaces import SHOP


@struct("Item", SHOP, derived={"{urn:a}Item": "Item2"})
class Item(Struct):
    """An item."""

    id: int | None = element("Id", "xs:int")
    """Its number."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
'''


def _modules() -> list[Path]:
    folders = [ROOT / "generated", *sorted((ROOT / "tests" / "cases").glob("**/expected"))]
    found = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    return [path for path in found if path not in _extras()]


@cache
def _extras() -> frozenset[Path]:
    """Return the hand-written modules in the output, which may contain any code."""
    cases = [one.with_name(CONFIG) for one in (ROOT / "tests" / "cases").glob("*/expected")]
    found: set[Path] = set()
    for config in map(load_config, [ROOT / "schemas" / CONFIG, *cases]):
        for place in config.extras:
            made = config.output / place
            found |= {made.with_suffix(".py"), *made.rglob("*.py")}
    return frozenset(found)


def test_all_output_has_the_shape_of_the_templates() -> None:
    modules = [path for path in _modules() if RUNTIME not in path.parts]
    assert len(modules) > 300
    found = {path: faults(path.read_bytes().decode()) for path in modules}
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_runtime_has_no_invisible_characters() -> None:
    runtime = (ROOT / "generator" / "soapwright" / "runtime").glob("*.py")
    assert [path for path in runtime if faults_of_text(path.read_bytes().decode())] == []


def test_a_valid_module_passes() -> None:
    assert faults(MODULE) == []


FIELD = 'element("Id", "xs:int")'
INJECTED = {
    "a call in a table": ('"Item2"}', '"Item2" + print("x")}'),
    "a call in a decorator": ('"Item", SHOP', 'print("x"), SHOP'),
    "a call behind a field": ('"xs:int")', '"xs:int") or print()'),
    "a call in an annotation": ("int | None", 'print("x")'),
    "a call of another name": ('= element("Id"', '= Struct("Id"'),
    "a lambda": ("int | None =", "int | (lambda: 1) ="),
    "a comprehension": ('"Item2"}', '"Item2"} | {n: n for n in "x"}'),
    "a formatted text": ('"Item2"', 'f"{SHOP}"'),
    "a statement in a class": ('    """Its number."""', "    import os"),
    "a statement between classes": ("\n\n\n@struct", '\n\nprint("x")\n\n@struct'),
    "an import": (".namespaces import SHOP", ".namespaces import SHOP\nimport os"),
    "an import of more": ("import annotations", "import annotations, division"),
    "an import by another name": ("import SHOP", "import SHOP, print as SHOP2"),
    "a foreign decorator": ("@struct(", "@print\n@struct("),
    "a base class of one's own": ("class Item(Struct)", 'class Item(Struct, metaclass=print("x"))'),
    "a base that is a call": ("class Item(Struct)", "class Item(type(Struct))"),
    "an unpacked dict": ('{"{urn:a}Item": "Item2"}', '{**vars("x")}'),
    "an attribute of Python's own": ('"Item", SHOP', '"Item", SHOP.__class__'),
    "a docstring that ends early": ('"""An item."""', '"""An item.""" + print("""x""")'),
    "a field twice": ('    """Its number."""', '    id: int = element("Id", "xs:int")'),
    "a field that hides what is called": (
        '    """Its number."""',
        f"    element: int = {FIELD}\n    b: int = {FIELD}",
    ),
    "a class by the name of an import": ("class Item(", "class SHOP("),
    "two names that are read as one": (
        '    """Its number."""',
        f"    ﬁ: int = {FIELD}\n    fi: int = {FIELD}",
    ),
    "a name of Python's own": ("    id:", "    __slots__:"),
    "an encoding": ("from a/b", "from a/b coding: utf-7"),
    "a comment": ('"""Its number."""', '"""Its number."""  # type: ignore'),
    "a separator of lines": ("An item.", "An\u2028item."),
    "a form feed": ("An item.", "An\fitem."),
    "text from right to left": ("An item.", "An \u202eitem."),
    "a zero-width space": ('"Id"', '"I\u200bd"'),
    "a letter that is not shown": ("    id:", "    i\u115fd:"),
    "a byte-order mark": ("# Made", "\ufeff# Made"),
    "no Python": ("class Item", "clas Item"),
    "a NUL": ("An item.", "An \0item."),
}


@pytest.mark.parametrize("name", INJECTED)
def test_foreign_code_is_found(name: str) -> None:
    old, new = INJECTED[name]
    assert MODULE.count(old) == 1
    assert faults(MODULE.replace(old, new)) != []


METHOD = '''\
# Made by soapwright from a/b. Do not edit.
"""A client."""

from . import operations, types


class Shop:
    """A client."""

    def ping(self, *, id: int | None = None, timeout: float | None = None) -> types.Pong:
        """Call Ping."""
        request = types.Ping(id=id)
        return self._call(operations.PING, request, timeout)
'''


@pytest.mark.parametrize(
    "old, new",
    [
        ("", ""),
        ("id=id", "id=id.__class__"),
        ("id=id", "id=print()"),
        ("id=id", "**id"),
        ("= None, timeout", "= print(), timeout"),
        ("self._call", "self.close"),
        ("self._call", "print"),
        ("request = types.Ping(id=id)", "request = types.Ping(id=id); import os"),
        ("    def ping", "    @print\n    def ping"),
        ("types.Pong:", "print():"),
    ],
)
def test_foreign_code_in_methods_is_found(old: str, new: str) -> None:
    assert (faults(METHOD.replace(old, new, 1)) == []) is (old == new)


PACKAGE = '''\
# Made by soapwright from a/b. Do not edit.
"""Types."""

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Item",
]

if TYPE_CHECKING:
    from .structs import *
else:

    def _load(module):
        match module:
            case "structs":
                from .structs import __name__ as name
        return name

    __getattr__, __dir__ = exports(__name__, __all__, _load, structs="Item")
'''


@pytest.mark.parametrize(
    "old, new",
    [
        ("", ""),
        ('case "structs"', 'case "structs" if print()'),
        ('case "structs"', "case _"),
        (".structs import __name__ as", ".structs import __doc__ as"),
        ("from .structs import __name__", "from os import __name__"),
        ("from .structs import __name__", "from .other import __name__"),
        ("        return name", "        return print(name)"),
        ("def _load(module)", "def __getattr__(module)"),
        ("    __getattr__, __dir__", "    print()\n    __getattr__, __dir__"),
        ("from .structs import *", "from structs import *"),
        ('"Item",', '*vars("x"),'),
    ],
)
def test_foreign_code_in_lazy_modules_is_found(old: str, new: str) -> None:
    assert (faults(PACKAGE.replace(old, new, 1)) == []) is (old == new)
