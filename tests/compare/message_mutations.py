"""Mutations of messages: their elements, header parts and faults."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from .facts import WSDL, XS, Element, Name, Place
from .mutation import BREAKING, NEW, WARNING, Base, Mutation, State, effects, kind
from .trees import TAGS, Trees, remove


def _messages(base: Base) -> Iterator[tuple[Place, State]]:
    for place, state in base.facts.states.items():
        if place[0] == "operation" and len(place) == 3:
            yield place, state


@kind
def element_changed(base: Base) -> Iterator[Mutation]:
    for place, state in _messages(base):
        after = f"{state['element']}{NEW}"

        def edit(trees: Trees, before: Name = state["element"], after: Name = after) -> None:
            for node, attribute in list(trees.references(before)):
                if attribute == "element":
                    trees.refer(node, attribute, after)
            trees.element(before).set("name", after.rpartition("}")[2])

        request = place[2] == "request"
        # The class of a message has the name of its element.
        hit = effects(BREAKING if request else None, None if request else BREAKING, BREAKING)
        yield Mutation(base, f"{place[2]}-element-changed", place, hit, edit)


@kind
def message_type_changed(base: Base) -> Iterator[Mutation]:
    # A fault is an exception in Python, and no message.
    faults = {above for _, state in _faults(base) for above in _lineage(base, state["type"])}
    named = [
        name
        for name in base.facts.types
        if base.kind(name) == "struct"
        and _is_named(name)
        and "base" not in base.facts.states["type", name]
        and name not in faults
    ]
    for place, state in _messages(base):
        for after in named:
            if _is_named(state["type"]) and after != state["type"]:

                def edit(trees: Trees, element: Name = state["element"], after: Name = after) -> None:
                    trees.refer(trees.element(element), "type", after)

                request = place[2] == "request"
                hit = effects(BREAKING if request else None, None if request else BREAKING, BREAKING)
                yield Mutation(base, f"{place[2]}-type-changed", place, hit, edit)


def _is_named(name: Name) -> bool:
    return "/" not in name.rpartition("}")[2]


# header parts


def _headers(base: Base) -> Iterator[tuple[Place, State]]:
    for place, state in base.facts.states.items():
        if place[0] == "operation" and len(place) == 4 and place[2] != "fault":
            yield place, state


@kind
def header_added(base: Base) -> Iterator[Mutation]:
    for place, _ in _messages(base):

        def edit(trees: Trees, place: Place = place) -> None:
            element = trees.add_element(NEW)
            trees.refer(trees.element(element), "type", XS + "string")
            _add_header(trees, place, element)

        # The contract does not say whether the service does without it.
        hit = effects(WARNING if place[2] == "request" else None, None)
        yield Mutation(base, "header-added", (*place, NEW), hit, edit)


def _add_header(trees: Trees, place: Place, element: Name) -> None:
    message = trees.add_message(f"{NEW}_Headers", NEW, element)
    bound = next(trees.bound(place[1]).iterchildren(WSDL + TAGS[place[2]]))
    bound.insert(0, etree.Element(f"{{{trees.soap}}}header", message=message, part=NEW, use="literal"))


@kind
def header_removed(base: Base) -> Iterator[Mutation]:
    for place, _ in _headers(base):

        def edit(trees: Trees, place: Place = place) -> None:
            remove(trees.header(place[1], place[2], place[3]))

        if place[2] == "response":
            hit = effects(None, BREAKING, BREAKING)
        else:
            # Credentials have one field for a header part, whichever operations take it.
            others = [one for one, _ in _headers(base) if one[2:] == place[2:] and one != place]
            hit = effects(WARNING, None, None if others else BREAKING)
        yield Mutation(base, "header-removed", place, hit, edit)


def _unshared(base: Base) -> Iterator[tuple[Place, State]]:
    """Yield the header parts whose element is in no other message."""
    elements = [state["element"] for _, state in _headers(base)]
    return (one for one in _headers(base) if elements.count(one[1]["element"]) == 1)


@kind
def header_type_changed(base: Base) -> Iterator[Mutation]:
    for place, state in _unshared(base):
        request = place[2] == "request"
        for after, hit in (
            # An int can be sent where a text is expected, but a text cannot be read as a number.
            # A credential may be either.
            ("string", {} if request else effects(None, BREAKING, BREAKING)),
            ("short", effects(WARNING if request else None, None)),
        ):

            def edit(trees: Trees, element: Name = state["element"], after: str = after) -> None:
                trees.refer(trees.element(element), "type", XS + after)

            yield Mutation(base, "header-type-changed", place, hit, edit)


@kind
def header_nillable_changed(base: Base) -> Iterator[Mutation]:
    for place, state in _unshared(base):

        def edit(trees: Trees, state: State = state) -> None:
            trees.element(state["element"]).set("nillable", "false" if state["nillable"] == "yes" else "true")

        # Credentials may be NIL; in a response each header part may be absent.
        refused = place[2] == "request" and state["nillable"] == "yes"
        hit = effects(BREAKING if refused else None, None)
        yield Mutation(base, "header-nillable-changed", place, hit, edit)


# faults


def _faults(base: Base) -> Iterator[tuple[Place, State]]:
    for place, state in base.facts.states.items():
        if place[0] == "operation" and place[2:3] == ("fault",):
            yield place, state


def _lineage(base: Base, name: Name) -> list[Name]:
    above = base.facts.states["type", name].get("base")
    return [name, *(_lineage(base, above) if above else [])]


@kind
def fault_added(base: Base) -> Iterator[Mutation]:
    details = {state["element"]: state["type"] for _, state in _faults(base)}
    for operation in base.operations:
        declared = {state["type"] for place, state in _faults(base) if place[1] == operation}
        for element, detail in details.items():
            if detail not in declared:

                def edit(trees: Trees, operation: str = operation, element: Name = element) -> None:
                    message = trees.add_message(f"{NEW}_Fault", "detail", element)
                    _add_fault(trees, operation, message)

                caught = declared & set(_lineage(base, detail))
                hit = effects(None, None if caught else WARNING)
                yield Mutation(base, "fault-added", ("operation", operation, "fault", NEW), hit, edit)


def _add_fault(trees: Trees, operation: str, message: str) -> None:
    etree.SubElement(trees.declared(operation), WSDL + "fault", name=NEW, message=message)
    bound = etree.SubElement(trees.bound(operation), WSDL + "fault", name=NEW)
    etree.SubElement(bound, f"{{{trees.soap}}}fault", name=NEW, use="literal")


@kind
def fault_removed(base: Base) -> Iterator[Mutation]:
    for place, _ in _faults(base):

        def edit(trees: Trees, place: Place = place) -> None:
            for node in (trees.declared(place[1]), trees.bound(place[1])):
                node.remove(_fault(node, place[3]))

        yield Mutation(base, "fault-removed", place, {}, edit)


def _fault(operation: Element, name: str) -> Element:
    return next(node for node in operation.iterchildren(WSDL + "fault") if node.get("name") == name)


@kind
def fault_type_changed(base: Base) -> Iterator[Mutation]:
    details = {state["element"] for _, state in _faults(base)}
    for place, state in _faults(base):
        for element in details - {state["element"]}:

            def edit(trees: Trees, place: Place = place, element: Name = element) -> None:
                message = trees.add_message(f"{NEW}_Fault", "detail", element)
                _fault(trees.declared(place[1]), place[3]).set("message", message)

            yield Mutation(base, "fault-type-changed", place, effects(None, BREAKING), edit)
