"""Messages for the operations of a WSDL, made only from its XML: the content of each Body."""

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
class Sample:
    """A request of an operation or a response to it; `whole` is whether nothing had to be omitted."""

    operation: str
    side: str
    content: bytes
    envelope: str
    whole: bool


class Everything(Random):
    """Makes the choices for the fullest messages: optional things are present, repeated ones occur twice."""

    def random(self) -> float:
        """Return the number that leaves nothing out."""
        return 0.75

    def randint(self, a: int, b: int) -> int:
        """Return how often something is there."""
        return max(a, min(b, 2))


class Samples:
    """Makes a request and an answer of each bound operation whose messages are not in an encoding."""

    def __init__(self, roots: Sequence[etree._Element]) -> None:
        self._roots = [root for root in roots if root.tag == f"{WSDL}definitions"]
        self._named = {
            (str(node.tag), root.get("targetNamespace", ""), node.get("name", "")): node
            for root in reversed(self._roots)
            for node in root.iterchildren(f"{WSDL}message", f"{WSDL}portType")
        }
        self._makers = [Instances(rng, roots) for rng in (Random(1), Everything(1))]

    def __iter__(self) -> Iterator[Sample]:
        """Yield the messages: of each side one as it comes and one with everything in it."""
        made: set[tuple[etree._Element | None, str]] = set()
        for binding in (one for root in self._roots for one in root.iterfind(f"{WSDL}binding")):
            for namespace, version in SOAP.items():
                bound = binding.find(f"{{{namespace}}}binding")
                for operation in binding.iterfind(f"{WSDL}operation") if bound is not None else ():
                    name = operation.get("name", "")
                    key = self._find("portType", binding, "type"), name
                    if key not in made and bound is not None:
                        made.add(key)
                        for side in ("input", "output"):
                            for maker in self._makers:
                                yield from self._sample(
                                    side, maker, binding, operation, bound, namespace, version
                                )

    def _sample(
        self,
        side: str,
        maker: Instances,
        binding: etree._Element,
        operation: etree._Element,
        bound: etree._Element,
        namespace: str,
        version: str,
    ) -> Iterator[Sample]:
        name = operation.get("name", "")
        message = self._message(side, binding, name)
        body = operation.find(f"{WSDL}{side}/{{{namespace}}}body")
        if message is None or body is None or body.get("use", "literal") != "literal":
            return
        stated = operation.find(f"{{{namespace}}}operation")
        style = (stated.get("style") if stated is not None else None) or bound.get("style") or "document"
        parts = list(message.iterfind(f"{WSDL}part"))
        if body.get("parts") is not None:
            parts = [part for part in parts if part.get("name") in body.get("parts", "").split()]
        else:
            # What goes into the header does not stand in the body as well.
            above = [
                one.get("part")
                for one in operation.iterfind(f"{WSDL}{side}/{{{namespace}}}header")
                if self._find("message", one, "message") is message
            ]
            parts = [part for part in parts if part.get("name") not in above]
        maker.depth, whole = 0, True
        holder = etree.Element(f"{{{ENVELOPES[version]}}}Body")
        inside = holder
        if style == "rpc":
            # Where the binding gives the wrapper no namespace, services take that of the WSDL.
            root = binding.getparent()
            own = "" if root is None else root.get("targetNamespace", "")
            namespace = body.get("namespace") or own
            wrapper = etree.QName(namespace or None, name if side == "input" else f"{name}Response")
            declared = {maker.prefix(namespace): namespace} if namespace else {}
            inside = etree.SubElement(holder, wrapper, nsmap=declared)
        for part in parts:
            made = maker.part(part)
            whole = whole and maker.whole
            inside.append(made)
        envelope = etree.Element(f"{{{ENVELOPES[version]}}}Envelope", nsmap={"s": ENVELOPES[version]})
        envelope.append(holder)
        yield Sample(name, side, etree.tostring(envelope, encoding="utf-8"), ENVELOPES[version], whole)

    def _message(self, side: str, binding: etree._Element, name: str) -> etree._Element | None:
        """Return the message that an operation takes or answers with."""
        port_type = self._find("portType", binding, "type")
        for node in () if port_type is None else port_type.iterfind(f"{WSDL}operation"):
            found = node.find(f"{WSDL}{side}")
            if node.get("name") == name and found is not None:
                return self._find("message", found, "message")
        return None

    def _find(self, kind: str, node: etree._Element, attribute: str) -> etree._Element | None:
        """Return what an attribute of an element names."""
        prefix, _, local = node.get(attribute, "").rpartition(":")
        return self._named.get((f"{WSDL}{kind}", node.nsmap.get(prefix or None) or "", local))
