"""Packages whose modules load when one of their names is first used."""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

INIT = """
from soapwright.runtime.lazy_exports import exports

__all__ = ["A", "B", "D"]

def _load(module):
    match module:
        case "outer":
            from .outer import __name__ as name
        case "inner":
            from .inner import __name__ as name
        case "wrong":
            from .wrong import __name__ as name
    return name

__getattr__, __dir__ = exports(__name__, __all__, _load, "outer", inner="C", wrong="D")
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package of that name, with three modules, of which one has a name that is not public."""
    folder = tmp_path / "lazy_example"
    folder.mkdir()
    (folder / "__init__.py").write_text(INIT)
    (folder / "outer.py").write_text("import gc\nA, B = object(), gc.isenabled()\n")
    (folder / "inner.py").write_text("C = object()\n")
    (folder / "wrong.py").write_text("import a_module_that_is_not_there\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield folder.name
    for name in [name for name in sys.modules if name.partition(".")[0] == folder.name]:
        del sys.modules[name]


def test_nothing_is_loaded_before_it_is_used(package: str) -> None:
    module = importlib.import_module(package)
    assert f"{package}.outer" not in sys.modules
    first = module.A
    assert f"{package}.outer" in sys.modules and f"{package}.inner" not in sys.modules
    assert module.A is first is sys.modules[f"{package}.outer"].A
    # The second time it is there like any other name.
    assert "A" in vars(module) and "B" not in vars(module)


def test_names_are_listed_without_those_that_are_not_public(package: str) -> None:
    module = importlib.import_module(package)
    assert module.__all__ == ["A", "B", "D"] == dir(module)
    assert module.C is importlib.import_module(f"{package}.inner").C


def test_names_can_be_imported(package: str) -> None:
    scope: dict[str, object] = {}
    program = compile(f"from {package} import A, C", "program", "exec")
    eval(program, scope)
    assert scope["A"] is importlib.import_module(package).A


def test_unknown_names_are_attribute_errors(package: str) -> None:
    module = importlib.import_module(package)
    with pytest.raises(AttributeError, match="module 'lazy_example' has no attribute 'E'"):
        module.E  # noqa: B018
    assert not hasattr(module, "E")
    with pytest.raises(ImportError, match="cannot import name 'E'"):
        eval(compile(f"from {package} import E", "program", "exec"), {})


def test_error_in_a_module_is_not_hidden(package: str) -> None:
    module = importlib.import_module(package)
    with pytest.raises(ModuleNotFoundError, match="a_module_that_is_not_there"):
        module.D  # noqa: B018


@pytest.mark.parametrize("was_enabled", [True, False])
def test_nothing_is_collected_while_a_module_loads(package: str, was_enabled: bool) -> None:
    before = gc.isenabled()
    try:
        gc.enable() if was_enabled else gc.disable()
        assert importlib.import_module(package).B is False
        assert gc.isenabled() is was_enabled
    finally:
        gc.enable() if before else gc.disable()
