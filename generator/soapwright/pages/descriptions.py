"""The documentation of operations, types, elements and values, as text for the pages.

It combines the contract's documentation, its facets and defaults, and the facts in docs.toml; names are those
of the contract.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.contract.model import Header
from soapwright.contract.schema_model import Value
from soapwright.contract.schema_views import Enum, Field, Flags, Struct
from soapwright.contract.views import Operation
from soapwright.docs.apply_docs import Docs
from soapwright.docs.fact_sentences import sentences
from soapwright.docs.facts import NOTHING, Facts
from soapwright.python.docstring_words import exclusive_words, field_words, joined, type_words
from soapwright.python.python_names import Names


@dataclass(frozen=True, slots=True)
class Words:
    """Describes the things of one contract; "" if nothing is known."""

    names: Names
    docs: Docs

    def contract(self) -> str:
        """Return the documentation of the contract as a whole."""
        return self.names.contract.doc

    def operation(self, operation: Operation) -> str:
        """Return the documentation of an operation."""
        return joined(operation.doc, self._prose(self.docs.operation(operation)))

    def type(self, found: Struct | Enum | Flags) -> str:
        """Return the documentation of a struct or an enumeration."""
        return joined(found.doc, self._prose(self.docs.type(found.name)))

    def value(self, owner: Enum | Flags, value: Value) -> str:
        """Return the documentation of a value of an enumeration."""
        return joined(value.doc, self._prose(self.docs.value(owner.name, value.text)))

    def element(self, operation: Operation, inner: Field) -> str:
        """Return the documentation of an element of an operation's request."""
        facts = self.docs.element(operation, inner.name or inner.word)
        return field_words(self.names, inner, self._sentences(facts))

    def field(self, struct: Struct, declaring: Struct, inner: Field) -> str:
        """Return the documentation of a field in a struct, which may add to that of the declaring base."""
        facts = self.facts(struct, declaring, inner)
        return field_words(self.names, inner, self._sentences(facts))

    def facts(self, struct: Struct, declaring: Struct, inner: Field) -> Facts:
        """Return the docs.toml facts about a field of a struct."""
        name = inner.name or inner.word
        own = self.docs.field(struct.name, name)
        return self.docs.field(declaring.name, name) if own == NOTHING else own

    def header(self, header: Header) -> str:
        """Return the documentation of a header part."""
        return type_words(self.names, header.type)

    def choices(self, struct: Struct) -> str:
        """Return which elements of a struct exclude each other."""
        return exclusive_words(struct, [inner.name or inner.word for inner in struct.fields])

    def page(self, thing: Operation | Struct | Enum | Flags) -> str:
        """Return the URL of a thing's page in the API's own reference, "" if it has none."""
        return self.docs.page(thing)

    def _prose(self, facts: Facts) -> str:
        return " ".join(self._sentences(facts))

    def _sentences(self, facts: Facts) -> Iterator[str]:
        return sentences(facts, self.docs.as_of)
