"""soapwright writes typed Python clients from WSDL and XSD."""

from __future__ import annotations

__version__ = "0.1.0"

# Imports are lazy: until the command line is loaded, no error can be reported.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from soapwright.api import check as check
    from soapwright.api import diff as diff
    from soapwright.api import generate as generate
    from soapwright.api import openapi_document as openapi_document
    from soapwright.api import write_pages as write_pages
    from soapwright.api import write_pages_of as write_pages_of
    from soapwright.project.import_contracts import import_contract as import_contract
    from soapwright.project.import_contracts import init as init
    from soapwright.project.update import update as update
    from soapwright.project.without_project import generate_from as generate_from
    from soapwright.read.imports import Imports as Imports
    from soapwright.read.limits import Limits as Limits

__all__ = [
    "Imports",
    "Limits",
    "check",
    "diff",
    "generate",
    "generate_from",
    "import_contract",
    "init",
    "openapi_document",
    "update",
    "write_pages",
    "write_pages_of",
]

_MODULES = {
    "Imports": "read.imports",
    "Limits": "read.limits",
    "generate_from": "project.without_project",
    "import_contract": "project.import_contracts",
    "init": "project.import_contracts",
    "update": "project.update",
}


def __getattr__(name: str) -> Any:
    # The modules of the API import this one for the version, so importing them at the top would be circular.
    if name in __all__:
        from importlib import import_module

        module = import_module(f"soapwright.{_MODULES.get(name, 'api')}")
        return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
