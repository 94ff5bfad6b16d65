"""Find the WSDLs in a folder that define a service."""

from __future__ import annotations

import os
from pathlib import Path

from soapwright.errors import InputError
from soapwright.read.document import parse_document
from soapwright.read.fetch import Fetcher
from soapwright.read.library import Library
from soapwright.read.xml import WSDL


def _wsdls(folder: str) -> list[str]:
    """Return the paths of the WSDLs in a folder, by name."""
    found = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() == ".wsdl")
    # Joined as text, so that "./schemas" stays as the user gave it.
    return [os.path.join(folder, path.name) for path in found]


def service_wsdls(folder: str, library: Library | None = None) -> list[str]:
    """Return the paths of the WSDLs in a folder that define a service, by name."""
    known = library or Library()
    fetcher = Fetcher(folder, known.limits, known.imports)
    return [path for path in _wsdls(folder) if _defines_service(path, fetcher, known)]


def service_wsdl(folder: str, library: Library) -> str:
    """Return the path of the one WSDL in a folder that defines a service.

    Raise InputError if there is not one.
    """
    found = _wsdls(folder)
    paths = service_wsdls(folder, library) if len(found) > 1 else found
    if len(paths) == 1:
        return paths[0]
    if not found:
        raise InputError.at(
            folder, "there is no *.wsdl in the folder", "Name the WSDL itself, by path or URL."
        )
    which = "several WSDLs define a service" if paths else "none of its WSDLs defines a service"
    names = ", ".join(map(os.path.basename, found))
    raise InputError.at(folder, f"{which}: {names}", "Name one of them instead of the folder.")


def _defines_service(path: str, fetcher: Fetcher, library: Library) -> bool:
    _, data = fetcher.fetch(path)
    return parse_document(path, data, library).root.find(WSDL + "service") is not None
