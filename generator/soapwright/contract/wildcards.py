"""Wildcards: the namespaces that they allow, and the intersection of two (XSD 1.0 part 1, 3.10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from xsdata.models import xsd
from xsdata.models.enums import ProcessType

from soapwright.contract.occurrence import occurs
from soapwright.contract.schema_model import AnyAttribute, Process, Wildcard
from soapwright.read.parse import Scope

ANY = "##any"
OTHER = "##other"


def wildcard(node: xsd.Any, scope: Scope) -> Wildcard:
    """Return the wildcard of an xs:any."""
    return Wildcard(_namespaces(node.namespace, scope), Process(node.process_contents.value), occurs(node))


def any_attribute(node: xsd.AnyAttribute, scope: Scope) -> AnyAttribute:
    """Return the wildcard of an xs:anyAttribute."""
    # The default is a str, unlike that of an xs:any.
    process = ProcessType(node.process_contents)
    return AnyAttribute(_namespaces(node.namespace, scope), Process(process.value))


def allows(namespaces: Sequence[str], namespace: str) -> bool:
    """Return whether a wildcard allows a namespace.

    `##other` allows any but the target namespace and none.
    """
    if namespaces[0] == ANY:
        return True
    if namespaces[0] == OTHER:
        return namespace not in ("", namespaces[1])
    return namespace in namespaces


def both(own: AnyAttribute | None, other: AnyAttribute | None) -> AnyAttribute | None:
    """Return the attributes that two wildcards in one definition both allow.

    `process` is that of the first (XSD 1.0 part 1, 3.4.2).
    """
    if own is None or other is None:
        return own or other
    return replace(own, namespaces=_intersection(own.namespaces, other.namespaces))


def _intersection(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    if other[0] == ANY:
        return one
    if one[0] == ANY:
        return other
    if one[0] == OTHER and other[0] == OTHER:
        # One wildcard cannot exclude two targets. XSD makes it an error; the first is as good.
        return one
    listed, limit = (other, one) if one[0] == OTHER else (one, other)
    return tuple(namespace for namespace in listed if allows(limit, namespace)) if limit else ()


def _namespaces(text: str, scope: Scope) -> tuple[str, ...]:
    words = text.split() or [ANY]
    if words[0] == OTHER:
        return OTHER, scope.namespace
    if words[0] == ANY:
        return (ANY,)
    named = {"##targetNamespace": scope.namespace, "##local": ""}
    return tuple(dict.fromkeys(named.get(word, word) for word in words))
