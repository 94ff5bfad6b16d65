"""The docs.toml facts about an operation or a struct, one line for each thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from soapwright.contract.schema_views import Enum, Flags, Struct
from soapwright.contract.views import ContractView, Operation
from soapwright.docs.apply_docs import Docs
from soapwright.docs.fact_sentences import sentences
from soapwright.docs.facts import Facts
from soapwright.show.skeleton import SkeletonNode, message_node, type_node


def facts_shown(contract: ContractView, docs: Docs, what: Operation | Struct, part: str | None) -> list[str]:
    """Return the facts as texts with a final newline: about the thing itself, its request, and its response."""
    lines = _Lines(contract, docs)
    if isinstance(what, Struct):
        own, inner = docs.type(what.name), lines.below(type_node(contract, what), "")
        return _texts([lines.head(what.name.name, docs.page(what), own), inner])
    sections = [lines.head(what.key, docs.page(what), docs.operation(what))]
    if part != "response":
        sections.append(["request", *_indented(lines.request(what))])
    if what.response and part != "request":
        sections.append(["response", *_indented(lines.below(message_node(contract, what.response), ""))])
    return _texts(sections)


class _Lines:
    """Writes a line for each thing with facts, without repetitions."""

    def __init__(self, contract: ContractView, docs: Docs) -> None:
        self.contract = contract
        self.docs = docs
        self._shown: set[str] = set()

    def head(self, name: str, page: str, facts: Facts) -> list[str]:
        return [name, *_indented(filter(None, (*self._sentences(facts), page)))]

    def request(self, operation: Operation) -> Iterator[str]:
        for node in message_node(self.contract, operation.request).nodes:
            name = node.field.name or node.field.word
            yield from self._line(name, self.docs.element(operation, name))
            yield from self.below(node, name)

    def below(self, node: SkeletonNode, path: str) -> Iterator[str]:
        """Yield the lines for the content of a node."""
        yield from self._values(node, path)
        owner = node.type if isinstance(node.type, Struct) else None
        yield from self._fields(node.nodes, owner, path)
        for section in node.sections:
            inner = f"{path}({section.struct.name.name})"
            for name, facts in self.docs.inherited(self.contract, section.struct):
                yield from self._line(f"{inner}/{name}", facts)
            yield from self._fields(section.nodes, section.struct, inner)

    def _fields(self, nodes: Iterable[SkeletonNode], owner: Struct | None, path: str) -> Iterator[str]:
        for child in nodes:
            name = child.field.name or child.field.word
            inner = f"{path}/{name}".lstrip("/")
            if owner:
                yield from self._line(inner, self.docs.effective(self.contract, owner, name))
            yield from self.below(child, inner)

    def _values(self, node: SkeletonNode, path: str) -> Iterator[str]:
        found = self.contract.types.get(node.field.type)
        if isinstance(found, (Enum, Flags)) and str(found.name) not in self._shown:
            self._shown.add(str(found.name))
            for text in found.texts:
                yield from self._line(f"{path}={text}", self.docs.value(found.name, text))

    def _line(self, path: str, facts: Facts) -> Iterator[str]:
        if said := self._sentences(facts):
            yield f"{path}: {' '.join(said)}"

    def _sentences(self, facts: Facts) -> list[str]:
        return list(sentences(facts, self.docs.as_of))


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _texts(sections: Iterable[Iterable[str]]) -> list[str]:
    return ["".join(f"{line}\n" for line in section) for section in sections]
