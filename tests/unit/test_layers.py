"""A package of the generator uses only what stands below it; the list below is the order, lowest first."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import soapwright
from soapwright.output.seal import MAKERS

LAYERS = """
    __init__
    errors
    base
    jinja
    disk
    runtime
    read
    contract
    canonical
    config
    rest
    docs
    calls
    python
    output
    pipeline
    compare
    show
    openapi
    call
    pages
    api
    project
    mock
    hatch
    cli
    __main__
    """.split()
SOURCE = Path(soapwright.__file__).parent


def _imports() -> Iterator[tuple[str, str, str]]:
    """Yield what each module imports of other packages: (module, its layer, the other layer)."""
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        checked: set[ast.AST] = set()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            # What only type checkers see makes no circle when the module runs.
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
                checked.update(ast.walk(node))
        for node in ast.walk(tree):
            if node in checked or not isinstance(node, ast.ImportFrom) or node.level:
                continue
            root, _, rest = (node.module or "").partition(".")
            names = [rest.split(".")[0]] if rest else [alias.name for alias in node.names]
            for name in names if root == "soapwright" else ():
                other = name if name in LAYERS else "__init__"
                if other != parts[0]:
                    yield ".".join(parts), parts[0], other


def test_every_package_has_a_place_in_the_order() -> None:
    found = {
        path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    assert found == set(LAYERS)


def test_packages_use_only_what_is_below_them() -> None:
    seen = list(_imports())
    assert len(seen) > 200
    assert [one for one in seen if LAYERS.index(one[1]) < LAYERS.index(one[2])] == []


def test_the_documented_packages_are_in_this_order(root: Path) -> None:
    text = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = text.partition("\n## Packages\n")[2].partition("\n## ")[0]
    documented = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    assert documented == [layer for layer in LAYERS if not layer.startswith("__")]


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


def test_a_module_has_a_name_of_its_own() -> None:
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


def test_a_class_has_a_name_of_its_own() -> None:
    names = ((name, path) for path in _own_modules() for name in _classes(path) if not name.startswith("_"))
    assert _repeated(names).keys() == SHARED
