"""Places, the paths of clients in the output (package/version/service): checking and suggesting them."""

from __future__ import annotations

import keyword
import re
import sys
import unicodedata
from collections.abc import Iterable

from soapwright.base.naming import snake_case
from soapwright.base.project import file_stem
from soapwright.base.toml import is_name
from soapwright.canonical.file_names import host_and_path
from soapwright.contract.views import ContractView
from soapwright.errors import UsageError

EXAMPLE = "acme/v1/orders"
OWN_MODULES = ("_runtime", "credentials", "testing")
"""The modules of a package besides its clients."""

# What clients import besides the standard library, and what writes them.
OTHERS_PACKAGES = frozenset({"lxml", "httpx", "httpx2", "soapwright"})

# The package name for tempuri.org, the namespace that WCF uses by default.
NO_OWNER = "clients"
NOBODYS_HOSTS = frozenset({"tempuri", "localhost"})
SECOND_LEVEL = frozenset("ac co com edu gov net org".split())
# A part of a path like v13, 2011-08-01, 1.0, or the parts 2010/06.
VERSION = re.compile(r"(?<![^/:])(v?)(\d+(?:[._-]\d+)*(?:/\d{1,2}(?![^/:])){0,2})(?![^/:])", re.IGNORECASE)

# As `suggest_place` writes it: with a letter, because Python names cannot start with a digit.
VERSION_PART = re.compile(r"v\d+(?:_\d+)*")


def place_problem(name: str) -> tuple[str, str] | None:
    """Return why a text is not a valid place, and what to do about it; None if it is valid."""
    parts = name.split("/")
    if len(parts) < 2 or not all(map(is_name, parts)):
        return f"{name!r} is not a place for a client", _meant(name)
    if parts[1] in OWN_MODULES:
        return f"{name!r} is used by a module of the package itself", "Choose another place."
    return None


def is_extra_place(text: str) -> bool:
    """Return whether a text is a valid place for an extra: a module in a package, possibly a private one."""
    package, *inner = text.split("/")
    return is_name(package) and bool(inner) and all(map(_is_module, inner))


def _is_module(text: str) -> bool:
    # Names with two leading underscores belong to Python: __init__, __main__.
    return text.isidentifier() and not keyword.iskeyword(text) and not text.startswith("__")


def version_of(name: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Split a place into its parts without the version, equal for all versions of a service, and the version's numbers."""
    rest: list[str] = []
    numbers: tuple[int, ...] = ()
    for part in name.split("/"):
        if VERSION_PART.fullmatch(part):
            numbers = (*numbers, *map(int, re.findall(r"\d+", part)))
            part = ""
        rest.append(part)
    return tuple(rest), numbers


def check_new_place(name: str, others: Iterable[str]) -> None:
    """Raise UsageError unless a new contract can have this place next to the existing ones."""
    problem = place_problem(name)
    # Places become folders on all kinds of file systems, some of which allow only ASCII or ignore case.
    if problem is None and not (name.isascii() and name == name.lower()):
        problem = f"{name!r} has characters other than a-z, 0-9 and _", _meant(name)
    if problem is None and any(file_stem(part) != part for part in name.split("/")):
        problem = f"{name!r} has a part that is the name of a device on Windows", "Choose another place."
    package = name.partition("/")[0]
    if problem is None and _is_taken(package):
        what = f"{name!r} would hide the Python package {package!r} where clients are imported"
        problem = what, f"Choose another package, such as '{package}_api'."
    if problem:
        raise UsageError.at("--as", *problem)
    for other in others:
        for outer, inner in ((name, other), (other, name)):
            if inner.startswith(f"{outer}/"):
                what = f"{name!r} conflicts with {other!r}: {outer!r} would be both a client and a folder of clients"
                raise UsageError.at("--as", what, "Choose another place.")


def suggest_place(contract: ContractView) -> str:
    """Return a place for a contract: package/version/service, from its namespace and its service's name.

    The package is named after the owner of the namespace's host. Without a version in the namespace, it is
    left out.
    """
    host, path = host_and_path(contract.namespace)
    package = _module_name(_owner(host))
    if _is_taken(package):
        package += "_api"
    service = _module_name(contract.name.removesuffix("Service")) or "service"
    versions = VERSION.findall(path)
    # In v2/2010, v2 is explicitly a version.
    spelled = next((digits for v, digits in reversed(versions) if v), versions[-1][1] if versions else "")
    version = f"v{re.sub(r'[^0-9]', '_', spelled)}" if spelled else ""
    if not version and service in OWN_MODULES:
        service += "_service"
    return "/".join(filter(None, (package or NO_OWNER, version, service)))


def _is_taken(package: str) -> bool:
    """Return whether clients import a package of that name which is not theirs."""
    return package in sys.stdlib_module_names or package in OTHERS_PACKAGES


def _meant(name: str) -> str:
    """Return the hint for an invalid place: a similar valid one, or an example."""
    near = re.sub(r"[./\\\\]+", "/", name.lower().replace("-", "_")).strip("/")
    if near.isascii() and near != name and place_problem(near) is None:
        return f"Did you mean {near!r}?"
    return f"Use at least a package and a module, like {EXAMPLE!r}; each part must be a Python name."


def _owner(host: str) -> str:
    """Return the word of a host that names its owner: example for www.example.co.uk."""
    labels = host.partition(":")[0].split(".")
    if all(label.isdigit() for label in labels):
        return ""
    at = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL else 2
    owner = labels[-min(at, len(labels))]
    return "" if owner in NOBODYS_HOSTS else owner


def _module_name(text: str) -> str:
    """Return a text as a folder name, "" if none of its characters are allowed."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    if not re.search("[A-Za-z0-9]", ascii_text):
        return ""
    name = snake_case(ascii_text, "service")
    return f"{name}_" if keyword.iskeyword(name) else file_stem(name)
