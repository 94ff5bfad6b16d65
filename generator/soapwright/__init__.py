"""soapwright writes typed Python clients from WSDL and XSD."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from soapwright.api import check as check
    from soapwright.api import diff as diff
    from soapwright.api import generate as generate
    from soapwright.project import import_contract as import_contract
    from soapwright.project import init as init
    from soapwright.project import update as update

__all__ = ["check", "diff", "generate", "import_contract", "init", "update"]

_IN_PROJECT = ("import_contract", "init", "update")


def __getattr__(name: str) -> Any:
    # The modules of the API ask this one for the version, so it cannot import them before it is there itself.
    if name in __all__:
        module = "project" if name in _IN_PROJECT else "api"
        return getattr(import_module(f"soapwright.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
