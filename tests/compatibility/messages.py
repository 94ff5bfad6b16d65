"""Answers of the operations of a WSDL, made of its XML alone: what stands in the Body of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from lxml import etree
from tests.fuzz.answers import ENVELOPES
from tests.fuzz.instances import Instances

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
SOAP = {"http://schemas.xmlsoap.org/wsdl/soap/": "1.1", "http://schemas.xmlsoap.org/wsdl/soap12/": "1.2"}


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to an operation; `whole` says whether nothing had to be left out of it."""

    operation: str
    content: bytes
    whole: bool


class Answers:
    """Makes one answer for each bound operation whose messages are not in an encoding."""

    def __init__(self, roots: Sequence[etree._Element]) -> None:
        self._roots = [root for root in roots if root.tag == f"{WSDL}definitions"]
        self._named = {
            (str(node.tag), root.get("targetNamespace", ""), node.get("name", "")): node
            for root in reversed(self._roots)
            for node in root.iterchildren(f"{WSDL}message", f"{WSDL}portType")
        }
        self._maker = Instances(Random(1), roots)

    def __iter__(self) -> Iterator[Answer]:
        """Yield the answers, of each operation one."""
        made: set[tuple[etree._Element | None, str]] = set()
        for binding in (one for root in self._roots for one in root.iterfind(f"{WSDL}binding")):
            for namespace, version in SOAP.items():
                bound = binding.find(f"{{{namespace}}}binding")
                for operation in binding.iterfind(f"{WSDL}operation") if bound is not None else ():
                    name = operation.get("name", "")
                    key = self._find("portType", binding, "type"), name
                    if key not in made and bound is not None:
                        made.add(key)
                        yield from self._answer(binding, operation, bound, namespace, version)

    def _answer(
        self,
        binding: etree._Element,
        operation: etree._Element,
        bound: etree._Element,
        namespace: str,
        version: str,
    ) -> Iterator[Answer]:
        name = operation.get("name", "")
        output = self._output(binding, name)
        body = operation.find(f"{WSDL}output/{{{namespace}}}body")
        if output is None or body is None or body.get("use", "literal") != "literal":
            return
        stated = operation.find(f"{{{namespace}}}operation")
        style = (stated.get("style") if stated is not None else None) or bound.get("style") or "document"
        parts = list(output.iterfind(f"{WSDL}part"))
        if body.get("parts") is not None:
            parts = [part for part in parts if part.get("name") in body.get("parts", "").split()]
        self._maker.depth, whole = 0, True
        holder = etree.Element(f"{{{ENVELOPES[version]}}}Body")
        inside = holder
        if style == "rpc":
            # Where the binding gives the wrapper no namespace, services take that of the WSDL.
            root = binding.getparent()
            own = "" if root is None else root.get("targetNamespace", "")
            wrapper = etree.QName(body.get("namespace") or own or None, f"{name}Response")
            inside = etree.SubElement(holder, wrapper)
        for part in parts:
            made = self._maker.part(part)
            whole = whole and self._maker.whole
            inside.append(made)
        envelope = etree.Element(f"{{{ENVELOPES[version]}}}Envelope", nsmap={"s": ENVELOPES[version]})
        envelope.append(holder)
        yield Answer(name, etree.tostring(envelope, encoding="utf-8"), whole)

    def _output(self, binding: etree._Element, name: str) -> etree._Element | None:
        """Return the message that an operation answers with."""
        port_type = self._find("portType", binding, "type")
        for node in () if port_type is None else port_type.iterfind(f"{WSDL}operation"):
            output = node.find(f"{WSDL}output")
            if node.get("name") == name and output is not None:
                return self._find("message", output, "message")
        return None

    def _find(self, kind: str, node: etree._Element, attribute: str) -> etree._Element | None:
        """Return what an attribute of an element names."""
        prefix, _, local = node.get(attribute, "").rpartition(":")
        return self._named.get((f"{WSDL}{kind}", node.nsmap.get(prefix or None) or "", local))
