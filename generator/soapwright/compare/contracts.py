"""Compare two contracts: all changes from the old to the new one, and what they break."""

from __future__ import annotations

from soapwright.compare.change import Comparison
from soapwright.compare.docs_changes import docs_changes
from soapwright.compare.element_changes import element_changes
from soapwright.compare.operation_changes import operation_changes
from soapwright.compare.pairing import Pairing
from soapwright.compare.rest import rest_changes
from soapwright.compare.service_changes import service_changes
from soapwright.compare.subject import Subject
from soapwright.compare.type_changes import type_changes


def compare_contracts(old: Subject, new: Subject) -> Comparison:
    """Return the changes from one contract to another: to the service, its operations, types and elements."""
    pairing = Pairing.of(old, new)
    changes = (
        *service_changes(pairing),
        *rest_changes(pairing, old, new),
        *operation_changes(pairing),
        *type_changes(pairing),
        *element_changes(pairing),
        *docs_changes(pairing, old, new),
    )
    return Comparison(old.origin, new.origin, changes, pairing.namespaces)
