"""Bodies of messages: what stands in them, and what the types are called that no schema defines."""

from __future__ import annotations

import pytest

from soapwright.base.qname import QName
from soapwright.contract.bodies import is_of_parts, parts_by_type, parts_of, root_of, type_of, types_of_bodies
from soapwright.contract.model import (
    Body,
    Contract,
    Document,
    Empty,
    Message,
    Operation,
    Part,
    Parts,
    PortType,
    Rpc,
    SoapStyle,
)
from tests.unit.contract.schemas import t, xs

PART = Part("a", xs("int"))
CALLED = QName("urn:rpc", "Call")


@pytest.mark.parametrize(
    ("body", "root", "parts", "type_"),
    [
        (Document(t("Do"), t("Done")), t("Do"), (), t("Done")),
        (Rpc(CALLED, (PART,)), CALLED, (PART,), QName("urn:rpc", "/Op request")),
        (Parts((PART,)), None, (PART,), QName("", "/Op request")),
        (Empty(), None, (), QName("", "/Op request")),
    ],
)
def test_root_parts_and_type_of_a_body(
    body: Body, root: QName | None, parts: tuple[Part, ...], type_: QName
) -> None:
    assert root_of(body) == root
    assert parts_of(body) == parts
    assert type_of("Op", "request", body) == type_
    assert is_of_parts(type_) is (not isinstance(body, Document))


@pytest.mark.parametrize(
    ("bodies", "names"),
    [
        ((Parts((PART,)),), ["/Do request"]),
        ((Parts((PART,)), Parts((PART,))), ["/Do request", "/Do request"]),
        ((Parts((PART,)), Empty()), ["/T0.Do request", "/T1.Do request"]),
        ((Rpc(CALLED, ()), Document(t("E"), t("Done"))), ["/T0.Do request", "Done"]),
    ],
)
def test_types_of_equal_bodies_of_operations_of_one_name_are_one(
    bodies: tuple[Body, ...], names: list[str]
) -> None:
    port_types = tuple(
        PortType(f"T{number}", (), (Operation("Do", "", SoapStyle.DOCUMENT, Message(body), None),))
        for number, body in enumerate(bodies)
    )
    contract = Contract("S", "urn:t", (t("S"),), port_types)
    types = types_of_bodies(contract)
    assert [one.name for one in types.values()] == names
    assert parts_by_type(contract) == {
        type_: parts_of(body)
        for type_, body in zip(types.values(), bodies, strict=True)
        if not isinstance(body, Document)
    }
