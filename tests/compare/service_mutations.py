"""Mutations of the service and of its operations as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from .facts import SOAP, WSDL, XS, Element
from .mutation import BREAKING, NEW, WARNING, Base, Mutation, effects, kind
from .trees import TAGS, Trees, remove

SERVICE = ("service",)
SOAP_11, SOAP_12 = SOAP


@kind
def endpoint_changed(base: Base) -> Iterator[Mutation]:
    def edit(trees: Trees) -> None:
        next(trees.wsdl.iter(f"{{{SOAP_11}}}address")).set("location", "https://elsewhere.example/")

    yield Mutation(base, "endpoint-changed", SERVICE, effects(WARNING, None), edit)


@kind
def soap_version_changed(base: Base) -> Iterator[Mutation]:
    def edit(trees: Trees) -> None:
        for node in trees.wsdl.iter(f"{{{SOAP_11}}}*"):
            node.tag = f"{{{SOAP_12}}}{etree.QName(node).localname}"

    yield Mutation(base, "soap-version-changed", SERVICE, effects(BREAKING, BREAKING), edit)


@kind
def service_renamed(base: Base) -> Iterator[Mutation]:
    def edit(trees: Trees) -> None:
        next(trees.wsdl.iterchildren(WSDL + "service")).set("name", f"{NEW}Service")

    yield Mutation(base, "service-renamed", SERVICE, effects(None, None, BREAKING), edit)


# operations


@kind
def operation_added(base: Base) -> Iterator[Mutation]:
    def edit(trees: Trees) -> None:
        names = [_new_message(trees, f"{NEW}{side}") for side in ("Request", "Response")]
        port_type, binding = (next(trees.wsdl.iterchildren(WSDL + tag)) for tag in ("portType", "binding"))
        declared, bound = (
            etree.SubElement(one, WSDL + "operation", name=NEW) for one in (port_type, binding)
        )
        etree.SubElement(bound, f"{{{trees.soap}}}operation", soapAction=NEW)
        for tag, message in zip(TAGS.values(), names, strict=True):
            etree.SubElement(declared, WSDL + tag, message=message)
            _body(trees, etree.SubElement(bound, WSDL + tag))

    yield Mutation(base, "operation-added", ("operation", NEW), {}, edit)


def _new_message(trees: Trees, name: str) -> str:
    """Add a message whose element has one text in it; return its name, as attributes of the WSDL spell it."""
    element = trees.add_element(name)
    inner = etree.SubElement(etree.SubElement(trees.element(element), XS + "complexType"), XS + "sequence")
    field = etree.SubElement(inner, XS + "element", name="Text", minOccurs="0")
    trees.refer(field, "type", XS + "string")
    return trees.add_message(name, "parameters", element)


def _body(trees: Trees, message: Element) -> None:
    etree.SubElement(message, f"{{{trees.soap}}}body", use="literal")


@kind
def operation_removed(base: Base) -> Iterator[Mutation]:
    for name in base.operations:

        def edit(trees: Trees, name: str = name) -> None:
            for node in (trees.declared(name), trees.bound(name)):
                remove(node)

        yield Mutation(
            base, "operation-removed", ("operation", name), effects(BREAKING, None, BREAKING), edit
        )


@kind
def operation_renamed(base: Base) -> Iterator[Mutation]:
    for name in base.operations:
        after = f"{name}s"
        if after not in base.operations:

            def edit(trees: Trees, name: str = name, after: str = after) -> None:
                for node in (trees.declared(name), trees.bound(name)):
                    node.set("name", after)

            hit = effects(BREAKING, None, BREAKING)
            yield Mutation(base, "operation-renamed", ("operation", after), hit, edit)


@kind
def operation_action_changed(base: Base) -> Iterator[Mutation]:
    for name in base.operations:

        def edit(trees: Trees, name: str = name) -> None:
            trees.action(name).set("soapAction", NEW)

        yield Mutation(base, "operation-action-changed", ("operation", name), effects(BREAKING, None), edit)


@kind
def response_removed(base: Base) -> Iterator[Mutation]:
    for name in base.operations:
        if ("operation", name, "response") in base.facts.states:

            def edit(trees: Trees, name: str = name) -> None:
                for node in (trees.declared(name), trees.bound(name)):
                    node.remove(next(node.iterchildren(WSDL + "output")))

            hit = effects(None, BREAKING, BREAKING)
            yield Mutation(base, "response-removed", ("operation", name, "response"), hit, edit)


@kind
def response_added(base: Base) -> Iterator[Mutation]:
    for name in base.operations:
        if ("operation", name, "response") not in base.facts.states:

            def edit(trees: Trees, name: str = name) -> None:
                message = _new_message(trees, NEW)
                etree.SubElement(trees.declared(name), WSDL + "output", message=message)
                _body(trees, etree.SubElement(trees.bound(name), WSDL + "output"))

            yield Mutation(base, "response-added", ("operation", name, "response"), {}, edit)
