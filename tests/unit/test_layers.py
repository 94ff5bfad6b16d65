"""A package of the generator uses only what docs/architecture.md has above it, in the table that begins with the lowest."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import soapwright
from soapwright.output.seal import MAKERS

SOURCE = Path(soapwright.__file__).parent
ROOT = Path(__file__).parents[2]


def _stated() -> list[str]:
    """Return the packages in the table of the document, in its order."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = text.partition("\n## Packages\n")[2].partition("\n## ")[0]
    return re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)


LAYERS = _stated()


@cache
def _imports() -> list[tuple[str, str, str]]:
    """Return what each module imports of other packages: (module, its layer, the other layer)."""
    found: list[tuple[str, str, str]] = []
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        tree = ast.parse(path.read_text(encoding="utf-8"))
        # What only type checkers see makes no circle when the module runs.
        checked = {
            inner
            for node in ast.walk(tree)
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
            for inner in ast.walk(node)
        }
        for node in ast.walk(tree):
            for name in () if node in checked else _imported(node, ["soapwright", *parts]):
                root, *inside = name.split(".")
                other = inside[0] if inside and inside[0] in LAYERS else "__init__"
                if root == "soapwright" and other != parts[0]:
                    found.append((".".join(parts), parts[0], other))
    return found


def _imported(node: ast.AST, module: list[str]) -> list[str]:
    """Return the full names that a statement imports; those of modules and of what is in them are alike."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    # A package is its __init__.
    above = module[: -node.level] if node.level else []
    return [".".join([*above, *filter(None, [node.module]), alias.name]) for alias in node.names]


@pytest.mark.parametrize(
    ("statement", "names"),
    [
        ("import soapwright.read", ["soapwright.read"]),
        ("from soapwright import read, api", ["soapwright.read", "soapwright.api"]),
        ("from soapwright.read.xml import parsed", ["soapwright.read.xml.parsed"]),
        ("from .xml import parsed", ["soapwright.contract.xml.parsed"]),
        ("from ..read import xml", ["soapwright.read.xml"]),
    ],
)
def test_every_kind_of_import_is_found(statement: str, names: list[str]) -> None:
    (node,) = ast.parse(statement).body
    assert _imported(node, ["soapwright", "contract", "view"]) == names


def test_every_package_has_a_place_in_the_order() -> None:
    found = {
        path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    assert sorted(found) == sorted(LAYERS)


@pytest.mark.slow
def test_packages_use_only_what_is_below_them() -> None:
    seen = _imports()
    assert len(seen) > 200
    assert [one for one in seen if LAYERS.index(one[1]) < LAYERS.index(one[2])] == []


def test_the_seal_covers_the_packages_that_make_the_output_and_no_others() -> None:
    uses: dict[str, set[str]] = {}
    for _, layer, other in _imports():
        uses.setdefault(layer, set()).add(other)
    reached, pending = set(), ["pipeline", "runtime"]
    while pending:
        layer = pending.pop()
        if layer not in reached:
            reached.add(layer)
            pending.extend(uses.get(layer, ()))
    assert set(MAKERS) == reached | {"__init__"}


def _own_modules() -> Iterator[Path]:
    """Yield the modules whose names are to say all: the runtime is beside generated code, and commands name theirs."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.relative_to(SOURCE).parts[0] not in ("runtime", "cli") and path.stem != "__init__":
            yield path


def _repeated(names: Iterator[tuple[str, Path]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, path in names:
        found.setdefault(name, []).append(path.relative_to(SOURCE).as_posix())
    return {name: paths for name, paths in found.items() if len(paths) > 1}


def test_module_names_are_unique() -> None:
    assert _repeated((path.stem, path) for path in _own_modules()) == {}


# What a view shows of an operation, a message or a type has the name that the model has for it (decision 0016). A problem
# and a change have a level each; a document is a file that was read, and the style of a body (WSDL 1.1, 3.4).
SHARED = {"Document", "Level", "Message", "Operation", "PortType", "Type"}


def _classes(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
            yield ast.unparse(node.target)


@pytest.mark.slow
def test_class_names_are_unique() -> None:
    names = ((name, path) for path in _own_modules() for name in _classes(path) if not name.startswith("_"))
    assert _repeated(names).keys() == SHARED
