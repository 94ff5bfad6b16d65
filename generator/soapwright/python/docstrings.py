"""The docstrings of one contract: from its documentation, docs.toml, and links to reference pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from soapwright.contract.schema_model import Value
from soapwright.contract.schema_views import Enum, Field, Flags, Map, Struct
from soapwright.contract.views import Operation
from soapwright.docs.apply_docs import Docs
from soapwright.docs.fact_sentences import sentences
from soapwright.docs.facts import Facts
from soapwright.python.docstring_words import exclusive_words, field_words, joined
from soapwright.python.python_names import Names


@dataclass(frozen=True, slots=True)
class Docstrings:
    """Writes docstrings; empty if nothing is known."""

    names: Names
    docs: Docs

    def page(self, operation: Operation) -> str:
        """Return the URL of an operation's reference page."""
        return self.docs.page(operation)

    def operation(self, operation: Operation) -> str:
        """Return the documentation of an operation, without its parameters."""
        return joined(operation.doc, self._prose(self.docs.operation(operation)))

    def asked(self, operation: Operation, inner: Field) -> bool:
        """Return whether the service requires an element that is optional in the contract."""
        return self.docs.element(operation, inner.name or inner.word).asked

    def element(self, operation: Operation, inner: Field) -> str:
        """Return the documentation of an element of a request."""
        facts = self.docs.element(operation, inner.name or inner.word)
        return field_words(self.names, inner, self._sentences(facts, str))

    def struct(self, found: Struct, idents: Sequence[str]) -> str:
        """Return the documentation of a struct, and of inherited fields that it uses differently."""
        called = self._fields(found)
        inherited = "\n".join(
            f"{called(name)}: {said}"
            for name, facts in self.docs.inherited(self.names.contract, found)
            if (said := self._prose(facts, called))
        )
        own = joined(found.doc, exclusive_words(found, idents), self._prose(self.docs.type(found.name)))
        return "\n\n".join(filter(None, (own, inherited, self.docs.page(found))))

    def field(self, owner: Struct, inner: Field) -> tuple[str, str]:
        """Return the documentation of a struct's own field, and its reference URL if docs.toml has facts."""
        facts = self.docs.field(owner.name, inner.name or inner.word)
        said = (*self._sentences(facts, self._fields(owner)), *self._pairs(inner))
        link = self.docs.anchor(self.docs.page(owner), inner.name) if said else ""
        return field_words(self.names, inner, said), link

    def pair(self, found: Map) -> str:
        """Return the URL of the reference page for the pairs of a map, which have no class."""
        pair = self.names.contract.struct(found.item.type)
        return self.docs.page(pair) if pair else ""

    def enum(self, found: Enum | Flags) -> str:
        """Return the documentation of an enumeration."""
        own = joined(found.doc, self._prose(self.docs.type(found.name)))
        return "\n\n".join(filter(None, (own, self.docs.page(found))))

    def value(self, owner: Enum | Flags, value: Value, idents: Mapping[str, str]) -> tuple[str, str]:
        """Return the documentation and reference URL of a value; `idents` are the members by their values."""
        facts = self.docs.value(owner.name, value.text)
        said = self._prose(facts, lambda name: f"`{idents[name]}`" if name in idents else name)
        link = self.docs.anchor(self.docs.page(owner), value.text) if said else ""
        return joined(value.doc, said), link

    def _pairs(self, inner: Field) -> Iterator[str]:
        """Yield the documentation of the keys and values of a map."""
        found = self.names.contract.types.get(self.names.target(inner.type))
        if isinstance(found, Map):
            for part, words in ((found.key, "Keys"), (found.value, "Values")):
                if said := self._prose(self.docs.field(found.item.type, part.name)):
                    yield f"{words}: {said[:1].lower()}{said[1:]}"

    def _prose(self, facts: Facts, called: Callable[[str], str] = str) -> str:
        return " ".join(self._sentences(facts, called))

    def _sentences(self, facts: Facts, called: Callable[[str], str]) -> Iterator[str]:
        return sentences(facts, self.docs.as_of, called)

    def _fields(self, owner: Struct) -> Callable[[str], str]:
        """Return a function that spells the fields of a struct as attributes, and other names unchanged."""
        idents: dict[str, str] = {}

        def called(name: str) -> str:
            if not idents:
                idents.update((inner.name, ident) for ident, inner, _ in self.names.all(owner))
            return f"`{idents[name]}`" if name in idents else name

        return called
