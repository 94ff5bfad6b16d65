"""What a contract answers about its operations and port types."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.contract.model import Contract, Endpoint, Operation, Part, Parts, PortType, Rpc, SoapStyle
from soapwright.contract.model import Message as MessageModel
from soapwright.contract.schema_model import Element
from soapwright.contract.schema_views import Field, Place
from soapwright.contract.view import view_of
from soapwright.contract.views import Message as View
from soapwright.contract.views import Operation as OperationView
from soapwright.contract.views import PortType as PortTypeView
from tests.unit.contract.schemas import Schemas, t, xs


def test_an_operation_is_found_by_its_key(schemas: Schemas) -> None:
    view = schemas.view()
    (operation,) = view.operations
    assert view.operation("Do") == operation
    assert view.operation("Undo") is None
    assert view.operation_names == replace(view, model=None).operation_names == ("Do",)
    assert view.model
    more = replace(view, model=replace(view.model, not_chosen=("Undo",)))
    assert more.operation_names == ("Do", "Undo")
    other = PortTypeView("Other", (), (replace(operation, key="Other.Do"),))
    view = replace(view, port_types=(*view.port_types, other))
    assert [view.port_type(one).name for one in view.operations] == ["S", "Other"]


def test_derived_structs_are_those_that_extend_one_directly(schemas: Schemas) -> None:
    derived = '<xs:complexType name="{}"><xs:complexContent><xs:extension base="t:{}"/></xs:complexContent></xs:complexType>'
    schema = '<xs:complexType name="A"/>' + "".join(derived.format(*names) for names in ("BA", "CB", "DA"))
    view = schemas.view(schema, '<xs:element name="x" type="t:A"/>')
    assert [one.name for one in view.derived(t("A"))] == [t("B"), t("D")]
    assert view.derived(t("D")) == ()


def test_fields_are_distinguished_by_place_namespace_and_name_or_word() -> None:
    fields = [
        Field("a", "", xs("int")),
        Field("b", "", xs("int")),
        Field("a", "urn:t", xs("int")),
        Field("a", "", xs("int"), place=Place.ATTRIBUTE),
        Field("", "", xs("int"), place=Place.TURNS, word="rows"),
        Field("", "", xs("int"), place=Place.TURNS, word="items"),
    ]
    assert len({one.key for one in fields}) == len(fields)
    # The word of an element is that of the part that it is.
    assert Field("a", "", xs("int"), word="part").key == fields[0].key


@pytest.mark.parametrize(
    ("low", "high", "nillable", "repeated", "required"),
    [
        (1, 1, False, False, True),
        (0, 1, False, False, False),
        (1, 1, True, False, False),
        (1, 2, False, True, True),
        (0, None, False, True, False),
    ],
)
def test_which_fields_repeat_and_are_required(
    low: int, high: int | None, nillable: bool, repeated: bool, required: bool
) -> None:
    field = Field("a", "", xs("int"), low, high, nillable)
    assert (field.repeated, field.required) == (repeated, required)


def test_the_key_of_an_operation_is_its_name_unless_stated() -> None:
    assert [OperationView("Do", "", View(None, t("M")), None, key=key).key for key in ("", "P.Do")] == [
        "Do",
        "P.Do",
    ]


def test_a_message_is_called_like_its_element_or_its_type() -> None:
    assert (View(t("Do"), t("/Do")).name, View(t("Do"), t("/Do")).namespace) == ("Do", "urn:t")
    assert View(t("Do"), t("/Do")).key == (t("Do"), t("/Do"))
    assert (View(None, t("/Do request")).name, View(None, t("/Do request")).namespace) == ("Do request", "")


def contract_of(request: MessageModel, response: MessageModel | None) -> Contract:
    operation = Operation("Do", "", SoapStyle.DOCUMENT, request, response)
    elements = {t("E"): Element(t("E"), xs("int"), is_global=True)}
    return Contract(
        "S", "urn:t", (t("S"),), (PortType("S", (Endpoint("P", ""),), (operation,)),), elements=elements
    )


def test_fields_of_parts_have_the_names_of_parts_as_words() -> None:
    parts = (Part("p", xs("int"), t("E")), Part("E", xs("int"), t("E")), Part("n", xs("date")))
    view = view_of(contract_of(MessageModel(Parts(parts)), None))
    struct = view.struct(view.operations[0].request.type)
    assert struct
    assert [(one.name, one.word) for one in struct.fields] == [("E", "p"), ("E", ""), ("n", "")]


@pytest.mark.parametrize(
    ("request_", "response", "expected"),
    [
        ("", "", ""),
        ("urn:e", "", "urn:e"),
        ("", "urn:e", "urn:e"),
        ("urn:e", "urn:f", "urn:e"),
        ("", None, ""),
    ],
)
def test_the_encoding_of_an_operation_is_that_of_its_messages(
    request_: str, response: str | None, expected: str
) -> None:
    body = Rpc(t("Do"), (Part("n", xs("int")),))
    answer = None if response is None else MessageModel(body, encoding=response)
    view = view_of(contract_of(MessageModel(body, encoding=request_), answer))
    (operation,) = view.operations
    assert (operation.encoding, view.encoded) == (expected, bool(expected))
    assert (operation.key, operation.name) == ("Do", "Do")
