"""What is known of operations, types, elements and values, as text: the one place where pages ask for it."""

from __future__ import annotations

from soapwright.contract.model import Value
from soapwright.contract.views import ContractView, Enum, Field, Flags, Header, Operation, Struct
from soapwright.python.names import Names
from soapwright.python.words import exclusive_words, field_words, type_words


def of_contract(contract: ContractView) -> str:
    """Return what is known of a contract as a whole."""
    return contract.doc


def of_operation(operation: Operation) -> str:
    """Return what is known of an operation."""
    return operation.doc


def of_type(found: Struct | Enum | Flags) -> str:
    """Return what is known of a struct or an enumeration."""
    return found.doc


def of_value(value: Value) -> str:
    """Return what is known of a value of an enumeration."""
    return value.doc


def of_field(names: Names, inner: Field) -> str:
    """Return what is known of an element or attribute: documentation, facets, default."""
    return field_words(names, inner)


def of_header(names: Names, header: Header) -> str:
    """Return what is known of a header part."""
    return type_words(names, header.type)


def of_choices(struct: Struct) -> str:
    """Return which elements of a struct exclude each other, by their wire names."""
    return exclusive_words(struct, [inner.name or inner.word for inner in struct.fields])
