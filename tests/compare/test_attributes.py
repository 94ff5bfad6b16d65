"""Every attribute of the contract's model: changing only it is reported as a change.

`everything` contains every component of the model. Each attribute of each component is changed in turn;
bodies that no WSDL produces are put into the model by hand.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import is_dataclass, replace
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from soapwright.base.qname import XS, QName
from soapwright.compare.change import Change, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.renaming import renamed_model
from soapwright.compare.subject import Subject
from soapwright.compare.translation import Translation
from soapwright.contract import model, schema_model
from soapwright.contract.model import Contract
from soapwright.contract.view import view_of
from soapwright.pipeline import load_contract

FOLDER = Path(__file__).parent / "everything"
CASES = Path(__file__).parents[1] / "cases"

SILENT = {
    "doc": "code and messages do not depend on documentation",
    "Group.name": "messages do not show which groups a schema has names for",
    "Contract.name": "a client is called like its port type, which for one service has that name",
    "Contract.services": "what is called, and where, is said by their port types",
    "left_out": "what cannot be called has no client that could break",
    "LeftOut.name": "the same",
    "LeftOut.why": "the same",
    "Contract.not_chosen": "no client has what nobody chose",
    "Contract.aside": "nothing needs what has errors",
    "Contract.namespace": "messages have the namespaces of their elements; this one is that of the WSDL",
    "ComplexType.dictionary": "of a map it is compared; nothing else is an object over REST",
    "Fault.name": "its detail element is what stands in messages",
    "Element.is_global": "it says where the schema has the declaration, not what it is",
}
"""Attributes whose change is not reported, and why."""

NAMED = ("ComplexType.name", "Atomic.name", "List.name", "Union.name")
"""Names of types: another name is a rename, wherever the type is referred to."""

CLASSES = sorted(
    (
        one
        for module in (model, schema_model)
        for one in vars(module).values()
        if is_dataclass(one) and isinstance(one, type) and one.__module__ == module.__name__
    ),
    key=lambda one: one.__name__,
)
ATTRIBUTES = [f"{one.__name__}.{inner.name}" for one in CLASSES for inner in dataclasses.fields(one)]


def is_silent(attribute: str) -> bool:
    """Return whether a change of an attribute is not reported."""
    return attribute in SILENT or attribute.partition(".")[2] in SILENT


Mutant = tuple[str, Contract]
Put = Callable[[Any], Contract]


@cache
def everything() -> Contract:
    """Return the contract that has all of it."""
    view, warnings = load_contract(str(FOLDER))
    assert not warnings
    assert view.model is not None
    return view.model


@cache
def with_parts() -> Contract:
    """Return a contract with bodies of parts: in a wrapper, and alone."""
    found = everything()
    port_type, *others = found.port_types
    (operation,) = port_type.operations
    parts = (
        model.Part("form", QName(found.namespace, "Form")),
        model.Part("token", QName(XS, "string"), None),
    )
    assert operation.response
    request = replace(operation.request, body=model.Rpc(QName(found.namespace, "Submit"), parts))
    response = replace(operation.response, body=model.Parts(parts))
    made = replace(port_type, operations=(replace(operation, request=request, response=response),))
    return replace(found, port_types=(made, *others))


@cache
def addressed() -> Contract:
    """Return a contract whose requests have the headers of WS-Addressing."""
    found = everything()
    made = (
        replace(
            one, operations=tuple(replace(operation, addressing=ADDRESSING) for operation in one.operations)
        )
        for one in found.port_types
    )
    return replace(found, port_types=tuple(made))


@cache
def attached() -> Contract:
    """Return a contract with attachments in its messages."""
    found = everything()
    port_type, *others = found.port_types
    (operation,) = port_type.operations
    assert operation.response
    parts = (
        model.Attached("photo", ("image/png", "image/jpeg")),
        model.Attached("note", ("text/plain",), QName(XS, "string")),
    )
    request, response = (replace(one, attached=parts) for one in (operation.request, operation.response))
    made = replace(port_type, operations=(replace(operation, request=request, response=response),))
    return replace(found, port_types=(made, *others))


@cache
def encoded() -> Contract:
    """Return a contract with arrays of SOAP encoding."""
    view, _ = load_contract(str(CASES / "soap_encoding"))
    assert view.model is not None
    return view.model


def components(found: Any, put: Put, where: str) -> Iterator[tuple[str, Any, Put]]:
    """Yield all components below one, each with what puts another one in its place."""
    if is_dataclass(found) and not isinstance(found, type):
        if type(found) in CLASSES:
            yield where, found, put
            for inner in dataclasses.fields(found):
                value = getattr(found, inner.name)
                yield from components(value, partial(_with, put, found, inner.name), f"{where}.{inner.name}")
    elif isinstance(found, tuple):
        for index, one in enumerate(found):
            yield from components(one, partial(_with_item, put, found, index), f"{where}[{index}]")
    elif isinstance(found, Mapping):
        for key, one in found.items():
            yield from components(one, partial(_with_key, put, found, key), f"{where}[{key.name}]")


def _with(put: Put, found: Any, name: str, new: Any) -> Contract:
    return put(replace(found, **{name: new}))


def _with_item(put: Put, found: tuple[Any, ...], index: int, new: Any) -> Contract:
    return put((*found[:index], new, *found[index + 1 :]))


def _with_key(put: Put, found: Mapping[Any, Any], key: Any, new: Any) -> Contract:
    return put({**found, key: new})


def others(name: str, value: Any) -> Iterator[Any]:
    """Yield other values for an attribute."""
    if name in COMPONENTS:
        yield from (one for one in COMPONENTS[name] if one != value)
    elif name == "Occurs.min":
        yield int(value == 0)
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, Enum):
        yield from (one for one in type(value) if one is not value)
    elif isinstance(value, int):
        yield value + 7
    elif isinstance(value, str):
        known = {"1.1": "1.2", "collapse": "preserve"}
        yield known.get(value, f"{value}5" if value.isdigit() else f"{value}x")
    elif isinstance(value, QName):
        is_type = name.endswith(("type", "base", "item"))
        yield QName(XS, "double") if is_type else QName(value.namespace, f"{value.name}X")
    elif isinstance(value, frozenset):
        yield value ^ {"extension"}
    elif isinstance(value, tuple) and value:
        yield value[:-1]
    elif isinstance(value, Mapping):
        # What nothing else refers to: a derived type, an element that takes the place of another one.
        for spare in ("LongForm", "Quick", "Box"):
            if len(left := {key: one for key, one in value.items() if key.name != spare}) < len(value):
                yield left
    elif value is None and name in ABSENT:
        yield ABSENT[name]


ADDRESSING = model.Addressing("urn:submit:addressed")
OFTEN = (schema_model.Occurs(0, None), schema_model.Occurs(1, 3))
SPACES = (("##any",), ("##other", "https://forms.example/v1"), ("urn:one",))
LEFT_OUT = (model.LeftOut("Old", "it has no SOAP binding"),)
COMPONENTS: dict[str, tuple[Any, ...]] = {
    "Wildcard.namespaces": SPACES,
    "AnyAttribute.namespaces": SPACES,
    "Group.occurs": OFTEN,
    "Wildcard.occurs": OFTEN,
    "ElementUse.occurs": OFTEN,
    "Message.body": (model.Empty(),),
    "Operation.request": (model.Message(model.Empty()),),
    "Atomic.facets": (schema_model.Facets(max_length=3),),
    "ComplexType.content": (schema_model.EmptyContent(),),
    "ComplexType.derivation": (None,),
    "ElementContent.group": (None,),
    "ElementUse.element": (
        schema_model.Element(QName("https://forms.example/v1", "Other"), QName(XS, "string")),
    ),
    "Operation.response": (None,),
    "Endpoint.actions": ((("Submit", "urn:other"), ("Save", "urn:other")),),
    "Endpoint.asks": ((model.Ask.USERNAME_TOKEN,),),
    "Endpoint.addressing": ((("Submit", ADDRESSING), ("Save", ADDRESSING)),),
    "Operation.addressing": (ADDRESSING,),
    "Addressing.version": ("2004/08",),
    "Derivation.base": (QName("https://forms.example/v1", "Circle"),),
    "Contract.left_out": (LEFT_OUT,),
    "Contract.not_chosen": (("Old",),),
    "PortType.left_out": (LEFT_OUT,),
}
ABSENT: dict[str, Any] = {
    **{
        f"Facets.{name}": 3
        for name in ("length", "min_length", "max_length", "total_digits", "fraction_digits")
    },
    **{
        f"Facets.{name}": "3" for name in ("min_inclusive", "min_exclusive", "max_inclusive", "max_exclusive")
    },
    "Facets.white_space": "replace",
    "Element.default": "7",
    "Element.fixed": "7",
    "Attribute.default": "7",
    "Attribute.fixed": "7",
    "Occurs.max": 4,
    "ComplexType.any_attribute": schema_model.AnyAttribute(),
    "Group.name": QName("https://forms.example/v1", "Named"),
    "Part.element": QName("https://forms.example/v1", "Token"),
}


def replaced(attribute: str, base: Contract) -> Iterator[Mutant]:
    """Yield contracts in which one attribute of one component is another one."""
    owner, _, name = attribute.partition(".")
    for where, found, put in components(base, lambda new: new, ""):
        if type(found).__name__ != owner or _means_nothing(found, name):
            continue
        before = getattr(found, name)
        for other in others(attribute, before):
            made = replace(found, **{name: other})
            is_element = isinstance(found, schema_model.Element)
            yield (
                f"{where}.{name}: {before!r} → {other!r}",
                (everywhere(base, found, made) if is_element else put(made)),
            )


def everywhere(found: Any, old: schema_model.Element, new: schema_model.Element) -> Any:
    """Return a component with an element changed in the table of global elements and wherever it is used."""
    if found == old:
        return new
    if isinstance(found, tuple) and not isinstance(found, QName):
        return tuple(everywhere(one, old, new) for one in found)
    if isinstance(found, Mapping):
        return {key: everywhere(one, old, new) for key, one in found.items()}
    if is_dataclass(found) and not isinstance(found, type):
        parts = {inner.name: getattr(found, inner.name) for inner in dataclasses.fields(found)}
        return replace(found, **{name: everywhere(one, old, new) for name, one in parts.items()})
    return found


def _means_nothing(found: Any, name: str) -> bool:
    """Return whether an attribute has no meaning for this component."""
    if isinstance(found, schema_model.Group):
        # Neither the kind of a group of one nor its own occurrence says anything that its particle cannot.
        return name in ("kind", "occurs") and len(found.particles) == 1
    if isinstance(found, schema_model.Element):
        return not found.is_global and name in ("abstract", "block", "final")
    if isinstance(found, schema_model.ComplexType):
        return name == "dimensions" and not found.dimensions
    return (
        isinstance(found, schema_model.Attribute)
        and found.use is schema_model.Use.PROHIBITED
        and name not in ("use", "name")
    )


def changes(old: Contract, new: Contract) -> tuple[Change, ...]:
    """Return what a comparison finds."""
    sides = (Subject(Origin(name, "Forms"), view_of(one)) for name, one in (("old", old), ("new", new)))
    return compare_contracts(*sides).changes


MOST = 3 if settings.get_current_profile_name() == "default" else 1000
"""How many mutants of an attribute are compared: each takes four clients' plans."""


@cache
def mutants(attribute: str) -> list[tuple[Contract, Mutant]]:
    """Return the contracts for an attribute, each with what it is made from."""
    owner, _, _ = attribute.partition(".")
    bases = [with_parts()] if owner in ("Part", "Parts", "Rpc") else [everything()]
    if attribute == "ComplexType.dimensions":
        bases = [encoded()]
    if owner == "Addressing":
        bases = [addressed()]
    if owner == "Attached" or attribute == "Message.attached":
        bases = [attached()]
    if owner == "LeftOut":
        bases = [replace(everything(), left_out=LEFT_OUT)]
    found = [
        (base, one)
        for base in bases
        for one in replaced(attribute, base)
        if owner != "Element" or _is_whole(one[1])
    ]
    # Some of all places.
    return found[:: 1 + len(found) // MOST]


def _is_whole(found: Contract) -> bool:
    """Whether a contract makes sense: what it is called by is what it refers to."""
    stated = [
        (message.body.element, message.body.type)
        for one in found.operations
        for message in (one.request, one.response)
        if message and isinstance(message.body, model.Document)
    ]
    stated += [(fault.element, fault.type) for one in found.operations for fault in one.faults]
    return all(
        key == one.name for table in (found.types, found.elements) for key, one in table.items()
    ) and all(found.elements[name].type == type_ for name, type_ in stated if name in found.elements)


@pytest.mark.parametrize("attribute", [one for one in ATTRIBUTES if not is_silent(one) and one not in NAMED])
def test_an_attribute_that_changes_is_reported(attribute: str) -> None:
    assert mutants(attribute)
    for base, (where, found) in mutants(attribute):
        there, back = changes(base, found), changes(found, base)
        assert there, where
        assert back, where


@pytest.mark.parametrize("attribute", [one for one in ATTRIBUTES if is_silent(one)])
def test_attributes_without_meaning_are_not_changes(attribute: str) -> None:
    assert mutants(attribute)
    for base, (where, found) in mutants(attribute):
        assert changes(base, found) == (), where


@pytest.mark.parametrize("attribute", NAMED)
def test_a_renamed_type_is_reported(attribute: str) -> None:
    base = everything()
    owner = attribute.partition(".")[0]
    named = [
        one.name for one in base.types.values() if type(one).__name__ == owner and "/" not in one.name.name
    ]
    assert named
    for name in named:
        renamed = Translation(types={name: QName(name.namespace, f"{name.name}X")})
        found = renamed_model(view_of(base), renamed)
        assert found is not None
        assert changes(base, found), name
