"""Nothing that xsdata reads is passed over.

Each attribute of its models is looked at, or listed here with a reason.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from xsdata.models import wsdl, xsd

from soapwright.contract.resolve import resolve_model
from soapwright.read.documents import load
from soapwright.read.parse import parse

EVERYTHING = Path(__file__).parent / "everything"

KEPT_BY_PARSER = "the scope of a definition or the parser of xsdata has used it"
NOT_OF_XSD_10 = "of XSD 1.1: contract/xsd11.py warns about it, by its element"
NO_DATA = "says which documents are valid, and nothing of the data in them"
READ_AS_XML = (
    "read from the XML: xsdata takes what looks like a prefixed name for one, and loses orders and names"
)
LOADED = "read/documents.py and read/redefine.py follow it, before anything is parsed"
NO_PLACE = "what it documents has no place in code of its own"
ARTEFACT = "xsdata's models share a base class; XSD has no such child there"

WITHOUT_MEANING = {
    "id": "names an element of the schema document for tools, and nothing in the contract",
    "index": KEPT_BY_PARSER,
    "ns_map": KEPT_BY_PARSER,
    "Schema.target": ARTEFACT,
    "Schema.block_default": KEPT_BY_PARSER,
    "Schema.final_default": KEPT_BY_PARSER,
    "Schema.target_namespace": KEPT_BY_PARSER,
    "Schema.element_form_default": KEPT_BY_PARSER,
    "Schema.attribute_form_default": KEPT_BY_PARSER,
    "Schema.version": "a label for people",
    "Schema.xmlns": ARTEFACT,
    "Schema.includes": LOADED,
    "Schema.imports": LOADED,
    "Schema.redefines": LOADED,
    "Schema.location": KEPT_BY_PARSER,
    "Schema.notations": "a value of xs:NOTATION is its name; what stands behind the name is for other programs",
    "Schema.annotations": NO_PLACE,
    "Schema.any_attribute": ARTEFACT,
    "Schema.default_attributes": "of XSD 1.1: xsdata has added that attribute group to each type",
    "Schema.default_open_content": NOT_OF_XSD_10,
    "Import.*": LOADED,
    "Include.*": LOADED,
    "Redefine.*": LOADED,
    "Override.*": "of XSD 1.1, and refused",
    "Notation.*": "a value of xs:NOTATION is its name; what stands behind the name is for other programs",
    "Unique.*": NO_DATA,
    "Key.*": NO_DATA,
    "Keyref.*": NO_DATA,
    "Selector.*": NO_DATA,
    "Field.*": NO_DATA,
    "Element.uniques": NO_DATA,
    "Element.keys": NO_DATA,
    "Element.keyrefs": NO_DATA,
    "Element.alternatives": NOT_OF_XSD_10,
    "Element.target_namespace": "of XSD 1.1",
    "Element.any_attribute": ARTEFACT,
    "Alternative.*": NOT_OF_XSD_10,
    "Assertion.*": NOT_OF_XSD_10,
    "OpenContent.*": NOT_OF_XSD_10,
    "DefaultOpenContent.*": NOT_OF_XSD_10,
    "ExplicitTimezone.*": NOT_OF_XSD_10,
    "ComplexType.open_content": NOT_OF_XSD_10,
    "ComplexType.assertion": NOT_OF_XSD_10,
    "ComplexType.default_attributes_apply": "of XSD 1.1: xsdata has added the attribute group that it is about",
    "Extension.open_content": NOT_OF_XSD_10,
    "Extension.assertions": NOT_OF_XSD_10,
    "Extension.annotations": NO_PLACE,
    "Restriction.open_content": NOT_OF_XSD_10,
    "Restriction.asserts": NOT_OF_XSD_10,
    "Restriction.assertions": NOT_OF_XSD_10,
    "Restriction.any_element": NOT_OF_XSD_10,
    "Restriction.explicit_timezone": NOT_OF_XSD_10,
    "Restriction.annotations": NO_PLACE,
    "SimpleType.final": ARTEFACT,
    "SimpleType.any_attribute": ARTEFACT,
    "Group.annotations": NO_PLACE,
    "Group.any_attribute": ARTEFACT,
    "AttributeGroup.annotations": NO_PLACE,
    "Attribute.target_namespace": "of XSD 1.1",
    "Attribute.any_attribute": ARTEFACT,
    "List.annotations": NO_PLACE,
    "List.any_attribute": ARTEFACT,
    "Union.annotations": NO_PLACE,
    "Union.any_attribute": ARTEFACT,
    "SimpleContent.annotations": NO_PLACE,
    "SimpleContent.any_attribute": ARTEFACT,
    "ComplexContent.annotations": NO_PLACE,
    "ComplexContent.any_attribute": ARTEFACT,
    "Sequence.annotations": NO_PLACE,
    "Sequence.any_attribute": ARTEFACT,
    "Choice.annotations": NO_PLACE,
    "Choice.any_attribute": ARTEFACT,
    "All.annotations": NO_PLACE,
    "All.any_attribute": ARTEFACT,
    "Any.annotations": NO_PLACE,
    "Any.any_attribute": ARTEFACT,
    "AnyAttribute.annotations": NO_PLACE,
    "AnyAttribute.any_attribute": ARTEFACT,
    "Enumeration.any_attribute": ARTEFACT,
    "Annotation.any_attribute": ARTEFACT,
    "Appinfo.source": "where a tool's remark comes from",
    "Appinfo.any_attribute": ARTEFACT,
    "Documentation.lang": "documentation in several languages is told in all of them",
    "Documentation.source": "a link beside the text; what stands in the text is told",
    "Documentation.attributes": ARTEFACT,
    **{
        f"{facet}.{name}": reason
        for facet in (
            "FractionDigits Length MaxExclusive MaxInclusive MaxLength MinExclusive MinInclusive MinLength Pattern "
            "TotalDigits WhiteSpace"
        ).split()
        for name, reason in (("annotations", NO_PLACE), ("any_attribute", ARTEFACT))
    },
    # WSDL
    "WsdlElement.*": "the base class of the others",
    "ExtensibleElement.*": "the base class of the others",
    "AnnotationBase.*": "the base class of the others",
    "Docstring.*": "a helper of xsdata's own",
    "location": KEPT_BY_PARSER,
    "extended": READ_AS_XML,
    "Definitions.name": "names the document; the service has a name of its own",
    "Definitions.target_namespace": KEPT_BY_PARSER,
    "Definitions.types": "the parser has taken the schemas out of it",
    "Types.*": "the parser has taken the schemas out of it",
    "Definitions.imports": LOADED,
    "Definitions.messages": READ_AS_XML,
    "Message.*": READ_AS_XML,
    "Part.*": READ_AS_XML,
    "PortType.operations": READ_AS_XML,
    "PortTypeMessage.*": READ_AS_XML,
    "PortTypeOperation.*": READ_AS_XML,
    "Binding.documentation": NO_PLACE,
    "Binding.operations": READ_AS_XML,
    "BindingOperation.*": READ_AS_XML,
    "BindingMessage.*": READ_AS_XML,
    "ServicePort.documentation": NO_PLACE,
}


def models() -> Iterator[type]:
    """Yield xsdata's models of XSD and WSDL."""
    for module in (xsd, wsdl):
        for _, found in inspect.getmembers(module, inspect.isclass):
            if dataclasses.is_dataclass(found) and found.__module__ == module.__name__:
                yield found


def name_of(model: type) -> str:
    """Return the name of a model in this list.

    A model of WSDL has a prefix if XSD has one of the same name.
    """
    taken = {other.__name__ for other in models() if other.__module__ == xsd.__name__}
    is_wsdl = model.__module__ == wsdl.__name__
    return f"wsdl {model.__name__}" if is_wsdl and model.__name__ in taken else model.__name__


WITHOUT_MEANING |= {"wsdl Import.*": LOADED}


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Resolve a contract with everything in it; return the attributes that were looked at meanwhile."""
    parsed = parse(load(str(EVERYTHING / "service.wsdl")))
    seen: set[str] = set()
    for model in models():
        names = {field.name for field in dataclasses.fields(model)}

        def spy(self: object, name: str, names: set[str] = names, owner: str = name_of(model)) -> Any:
            if name in names:
                seen.add(f"{owner}.{name}")
            return object.__getattribute__(self, name)

        monkeypatch.setattr(model, "__getattribute__", spy)
    contract, _ = resolve_model(parsed)
    monkeypatch.undo()
    assert contract.operations
    return seen


def reason(owner: str, field: str) -> str | None:
    """Return why an attribute is not looked at."""
    for key in (f"{owner}.{field}", f"{owner}.*", field):
        if key in WITHOUT_MEANING:
            return WITHOUT_MEANING[key]
    return None


def test_every_attribute_of_the_model_is_used_or_listed(looked_at: set[str]) -> None:
    missing = [
        f"{name_of(model)}.{field.name}"
        for model in models()
        for field in dataclasses.fields(model)
        if f"{name_of(model)}.{field.name}" not in looked_at and not reason(name_of(model), field.name)
    ]
    assert not missing, " ".join(missing)


def test_listed_attributes_exist_and_are_not_used(looked_at: set[str]) -> None:
    known = {f"{name_of(model)}.{field.name}" for model in models() for field in dataclasses.fields(model)}
    owners = {name.partition(".")[0] for name in known}
    stale = []
    for key in WITHOUT_MEANING:
        owner, _, field = key.rpartition(".")
        is_known = key in known or field == "*" or any(name.endswith(f".{field}") for name in known)
        if not is_known or (owner and owner not in owners) or key in looked_at:
            stale.append(key)
    assert not stale, " ".join(stale)
