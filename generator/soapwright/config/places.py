"""Places: where a client belongs, as package/version/service. Which texts can be one, which one suits a contract."""

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
"""What a package holds beside its clients."""

# The top-level package when the namespace is nobody's: tempuri.org is what WCF writes when nobody chose one.
NO_OWNER = "clients"
NOBODYS_HOSTS = frozenset({"tempuri", "localhost"})
SECOND_LEVEL = frozenset("ac co com edu gov net org".split())
# A part of a path like v13, 2011-08-01, 1.0, or the parts 2010/06.
VERSION = re.compile(r"(?<![^/:])(v?)(\d+(?:[._-]\d+)*(?:/\d{1,2}(?![^/:])){0,2})(?![^/:])", re.IGNORECASE)

# As `suggest_place` writes them: a Python name does not begin with a digit.
VERSION_PART = re.compile(r"v\d+(?:_\d+)*")


def place_problem(name: str) -> tuple[str, str] | None:
    """Return why a text is not a place for a client, and what to do about it."""
    parts = name.split("/")
    if len(parts) < 2 or not all(map(is_name, parts)):
        return f"{name!r} is not a place for a client", _meant(name)
    if parts[1] in OWN_MODULES:
        return f"{name!r} is the place of a module of the package itself", "Choose another place."
    return None


def is_extra_place(text: str) -> bool:
    """Return whether a text can be where an extra goes: a module in a package, which may be a private one."""
    package, *inner = text.split("/")
    return is_name(package) and bool(inner) and all(map(_is_module, inner))


def _is_module(text: str) -> bool:
    # Two underscores belong to Python: __init__, __main__.
    return text.isidentifier() and not keyword.iskeyword(text) and not text.startswith("__")


def version_of(name: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return a place without its version, and the numbers of the version; two places of one service share the first."""
    rest: list[str] = []
    numbers: tuple[int, ...] = ()
    for part in name.split("/"):
        if VERSION_PART.fullmatch(part):
            numbers = (*numbers, *map(int, re.findall(r"\d+", part)))
            part = ""
        rest.append(part)
    return tuple(rest), numbers


def check_new_place(name: str, others: Iterable[str]) -> None:
    """Raise UsageError unless a contract can be brought to a place, beside those that there are."""
    problem = place_problem(name)
    # It becomes folders on disks of all kinds, which may know no other characters and no capitals.
    if problem is None and not (name.isascii() and name == name.lower()):
        problem = f"{name!r} has characters other than a-z, 0-9 and _", _meant(name)
    if problem is None and any(file_stem(part) != part for part in name.split("/")):
        problem = f"{name!r} has a part that is the name of a device on Windows", "Choose another place."
    if problem:
        raise UsageError.at("--as", *problem)
    for other in others:
        for outer, inner in ((name, other), (other, name)):
            if inner.startswith(f"{outer}/"):
                what = f"{name!r} is in the way of {other!r}: {outer!r} would be both a client and a folder of clients"
                raise UsageError.at("--as", what, "Choose another place.")


def suggest_place(contract: ContractView) -> str:
    """Return a place for a contract: package/version/service, from its namespace and its service's name.

    The package is called after the owner of the namespace's host; the version is left out when there is none
    in the namespace.
    """
    host, path = host_and_path(contract.namespace)
    package = _module_name(_owner(host))
    if package in sys.stdlib_module_names:
        package += "_api"
    service = _module_name(contract.name.removesuffix("Service")) or "service"
    versions = VERSION.findall(path)
    # Of v2/2010, it is v2 that somebody called a version.
    spelled = next((digits for v, digits in reversed(versions) if v), versions[-1][1] if versions else "")
    version = f"v{re.sub(r'[^0-9]', '_', spelled)}" if spelled else ""
    if not version and service in OWN_MODULES:
        service += "_service"
    return "/".join(filter(None, (package or NO_OWNER, version, service)))


def _meant(name: str) -> str:
    """Return what to do about a text that is not a place: the place that it may mean, or an example."""
    near = re.sub(r"[./\\\\]+", "/", name.lower().replace("-", "_")).strip("/")
    if near.isascii() and near != name and place_problem(near) is None:
        return f"Did you mean {near!r}?"
    return f"Use at least a package and a module, like {EXAMPLE!r}; each part a Python name."


def _owner(host: str) -> str:
    """Return the word of a host that names whose it is: example of www.example.co.uk."""
    labels = host.partition(":")[0].split(".")
    if all(label.isdigit() for label in labels):
        return ""
    at = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL else 2
    owner = labels[-min(at, len(labels))]
    return "" if owner in NOBODYS_HOSTS else owner


def _module_name(text: str) -> str:
    """Return a text as the name of a folder, "" when nothing of it can be in one."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    if not re.search("[A-Za-z0-9]", ascii_text):
        return ""
    name = snake_case(ascii_text, "service")
    return f"{name}_" if keyword.iskeyword(name) else file_stem(name)
