"""Import a generated package from its texts: no files, and the runtime of this process in place of a copy."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType

from .run import FaultFound

RUNTIME = "_runtime"


class Texts(MetaPathFinder, Loader):
    """Finds the modules of one package."""

    def __init__(self, package: str, codes: Mapping[str, CodeType]) -> None:
        self.package = package
        self.codes = {_dotted(path): (code, path.endswith("__init__.py")) for path, code in codes.items()}

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name in self.codes:
            return ModuleSpec(name, self, is_package=self.codes[name][1])
        below = f"{self.package}.{RUNTIME}"
        if name == below or name.startswith(f"{below}."):
            return ModuleSpec(name, _Ours())
        return None

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        code = self.codes[module.__name__][0]
        exec(code, vars(module))  # noqa: S102 - a module of a client that was just made


class _Ours(Loader):
    """Gives the generator's own runtime under another name."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        inner = spec.name.partition(RUNTIME)[2]
        return import_module(f"soapwright.runtime{inner}")

    def exec_module(self, module: ModuleType) -> None:
        pass


@contextmanager
def imported(package: str, codes: Mapping[str, CodeType]) -> Iterator[None]:
    """Let the modules of a package be imported; others of its name are forgotten before, and they are afterwards."""
    finder = Texts(package, codes)
    _forget(package)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        _forget(package)


@contextmanager
def silent() -> Iterator[None]:
    """Raise when the block prints something: text of a schema has become code."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        yield
    if output.getvalue():
        raise FaultFound("output at import", output.getvalue()[:200])


def _forget(package: str) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


def _dotted(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
