"""Find namespaces of two contracts that differ only in their version."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from soapwright.contract.schema_views import Array, Map, Struct
from soapwright.contract.views import ContractView

# A version as a separate part (v13, v2.1), or a date (2013/05, 2013-05-01).
_VERSION = re.compile(
    r"(?<![a-z0-9])(v\d+(?:\.\d+)*|(?:19|20)\d\d[/-](?:0[1-9]|1[0-2])(?:[/-]\d\d)?)(?![a-z0-9])",
    re.IGNORECASE,
)


def pair_namespaces(old: ContractView, new: ContractView) -> Mapping[str, str]:
    """Return old namespace → new one, for those that differ only in their version; always one to one."""
    before, after = set(_namespaces(old)), set(_namespaces(new))
    gone, come = _by_pattern(before - after), _by_pattern(after - before)
    return {
        gone[pattern][0]: come[pattern][0]
        for pattern in sorted(gone)
        if len(gone[pattern]) == len(come.get(pattern, ())) == 1
    }


def _by_pattern(namespaces: set[str]) -> dict[str, list[str]]:
    """Return the namespaces by their text without versions; those without a version are not included."""
    found: dict[str, list[str]] = {}
    for namespace in namespaces:
        pattern, versions = _VERSION.subn("*", namespace)
        if versions:
            found.setdefault(pattern, []).append(namespace)
    return found


def _namespaces(contract: ContractView) -> Iterator[str]:
    yield contract.namespace
    for operation in contract.operations:
        for message in filter(None, (operation.request, operation.response)):
            yield message.namespace
            yield from (header.namespace for header in message.headers)
        yield from (fault.element.namespace for fault in operation.faults)
        yield from (header.namespace for header in operation.header_faults)
    for found in contract.types.values():
        yield found.name.namespace
        if isinstance(found, Struct):
            yield from (inner.namespace for inner in found.fields)
        elif isinstance(found, (Array, Map)):
            yield found.item.namespace
