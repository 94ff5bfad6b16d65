"""The XML namespaces that a client writes: a constant and a prefix for each."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

from soapwright.base.naming import ConstantName, Name, constant_name, settle
from soapwright.base.qname import XS
from soapwright.contract.encoding import ENCODINGS
from soapwright.contract.schema_views import Array, Field, Map, Place, Struct
from soapwright.contract.views import ContractView
from soapwright.python.code import Ref
from soapwright.python.module_refs import RUNTIME
from soapwright.python.planned import NamespaceConstant

UNQUALIFIED = Ref(Name("UNQUALIFIED"), f"{RUNTIME}.wire")
"""The constant for no namespace."""

_XML = "http://www.w3.org/XML/1998/namespace"
# Prefixes with another meaning in an envelope, or reserved by XML.
_TAKEN_PREFIXES = ("s", "soapenc", "xml", "xmlns", "xs", "xsi")
# Names that `types/wire_types.py`, which uses the constants, defines itself.
_TABLES = ("ELEMENTS", "JSON", "TYPES")


def namespace_constants(contract: ContractView, taken: Collection[str]) -> dict[str, NamespaceConstant]:
    """Return URI → constant for the namespaces of a contract; the names avoid those that are taken."""
    used = set(_used_namespaces(contract))
    uris = sorted(used - {"", _XML})
    labels = [constant_name(_label(uri)) for uri in uris]
    constants = settle(labels, [*taken, *_TABLES, "XML"])
    prefixes = settle((label.lower() for label in labels), _TAKEN_PREFIXES)
    found: dict[str, NamespaceConstant] = {}
    for uri, constant, prefix in zip(uris, constants, prefixes, strict=True):
        found[uri] = NamespaceConstant(ConstantName(constant), uri, prefix.replace("_", "-").rstrip("-"))
    if _XML in used:
        found[_XML] = NamespaceConstant(ConstantName("XML"), _XML, "xml")
    return found


def _used_namespaces(contract: ContractView) -> Iterable[str]:
    yield contract.namespace
    for found in contract.types.values():
        if isinstance(found, Struct):
            yield found.name.namespace
            yield from (inner.namespace for inner in found.fields)
            yield from (one.element.name.namespace for inner in found.fields for one in inner.alternatives)
            yield from (uri for inner in found.fields for uri in _seen_from(inner))
        elif isinstance(found, Array):
            yield found.item.namespace
        elif isinstance(found, Map):
            yield found.item.namespace
            yield found.key.namespace
    if contract.encoded:
        # Type names are stated in messages, so the namespaces of all types are needed.
        yield from (name.namespace for name in contract.types if name.namespace not in (XS, *ENCODINGS))
    for operation in contract.operations:
        for message in (operation.request, operation.response):
            if message:
                yield message.namespace
                yield from (header.namespace for header in message.headers)
        yield from (header.namespace for header in operation.header_faults)


def _seen_from(inner: Field) -> Iterable[str]:
    """Yield the target namespace of a `##other` wildcard."""
    if inner.place is Place.ANY and inner.wildcard and inner.wildcard.namespaces[0] == "##other":
        yield from inner.wildcard.namespaces[1:]


def _label(uri: str) -> str:
    """Return the last meaningful part of a namespace: not a version, and not the host if there is a path."""
    split = urlsplit(uri)
    telling = [part for part in split.path.replace(":", "/").split("/") if part and not _is_version(part)]
    if telling:
        return telling[-1].rpartition(".")[2]
    return (split.hostname or "namespace").removeprefix("www.").partition(".")[0]


def _is_version(part: str) -> bool:
    return part.lstrip("vV").replace(".", "").isdigit()
