"""Run a program with the mock in one process: its clients send their requests to the mock, without a network."""

from __future__ import annotations

import runpy
import sys
import traceback
from pathlib import Path
from typing import Any

from soapwright.mock.app import Mock
from soapwright.mock.served_service import Served


class _Library:
    """Replaces the HTTP library of the clients: its connections lead to a mock."""

    def __init__(self, library: Any, mock: Mock) -> None:
        self._library = library
        self._mock = mock

    def __getattr__(self, name: str) -> Any:
        return getattr(self._library, name)

    def Client(self, **options: Any) -> Any:
        return self._mock.http(self._library)

    def AsyncClient(self, **options: Any) -> Any:
        return self._mock.async_http(self._library)


def run_program(mock: Mock, program: Path, arguments: tuple[str, ...]) -> None:
    """Run a Python program as usual, except for its clients' connections; exit with 1 if it fails."""
    for served in {one.service.package: one for one in mock.services}.values():
        _lead_to(mock, served)
    sys.argv = [str(program), *arguments]
    sys.path.insert(0, str(program.resolve().parent))
    try:
        runpy.run_path(str(program), run_name="__main__")
    except Exception:  # noqa: BLE001 - as Python itself would, and not as a fault of soapwright
        traceback.print_exc()
        sys.exit(1)


def _lead_to(mock: Mock, served: Served) -> None:
    """Replace the HTTP library of a package's clients wherever its runtime uses it."""
    own = served.module("connections").library
    stand_in = _Library(own(), mock)
    runtime = f"{served.service.package}._runtime."
    for name, module in list(sys.modules.items()):
        if name.startswith(runtime) and vars(module).get("library") is own:
            vars(module)["library"] = lambda auth=None: stand_in
