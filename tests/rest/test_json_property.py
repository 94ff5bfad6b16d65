"""Any message survives a round trip through JSON, and anything that a service sends is read or refused."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from importlib import import_module
from itertools import count
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from soapwright.base.qname import QName
from tests.wire.clients import contract, messages
from tests.wire.strategies import BUILTIN_STRATEGIES, records
from tests.wire.values import Values

from .json_trees import read, typed
from .rest_clients import CUSTOMER_BILLING, CUSTOMER_MANAGEMENT, MARKET, WAREHOUSE, Wire, service


def echo(name: str, operation: str, value: Any) -> tuple[bytes, Any]:
    """Send a message, request or response, and read it back: what was sent, and what was read."""
    found = service(name)
    plan = found.package.plan
    constant = found.package.method(found.operation(operation)).constant
    facts = getattr(import_module(f"{plan.dotted}.operations"), constant)
    wire = Wire(lambda request: request.content)
    own = type(value).__name__
    read = found.client(wire)._call(facts._replace(request=own, response=own), value, None)
    return wire.sent[-1].content, read


@st.composite
def random_messages(draw: st.DrawFn) -> tuple[str, str, Any]:
    """Draw a message of an operation: (service, operation, request or response)."""
    name = draw(
        st.sampled_from(
            [CUSTOMER_MANAGEMENT, CUSTOMER_BILLING, "msads/v13/ad_insight", "msads/v13/reporting"]
        )
    )
    operation = draw(st.sampled_from(contract(name).operations))
    message = draw(st.sampled_from(messages(operation)))
    struct = contract(name).struct(message.type)
    assert struct
    sample = typed(draw(records(name, struct)), service(name).contract, service(name).rest)
    return name, operation.name, service(name).package.python(sample)


@settings(deadline=None)
@given(random_messages())
def test_a_written_message_is_read_back_unchanged(drawn: tuple[str, str, Any]) -> None:
    name, operation, value = drawn
    written, back = echo(name, operation, value)
    assert isinstance(read(written), dict)
    assert back == value


@settings(deadline=None)
@given(
    st.sampled_from(["AddOffers", "GetOffersByIds", "GetAudits", "SubmitReport", "AddSharedEntity"]),
    st.booleans(),
    st.integers(0, 10**6),
    st.integers(0, 5),
)
def test_derived_types_and_maps_are_read_back_unchanged(
    name: str, request: bool, start: int, turn: int
) -> None:
    found = service(MARKET)
    operation = found.operation(name)
    message = operation.request if request else operation.response
    assert message
    sample = typed(Values(found.contract, turn, True, count(start)).full(message), found.contract, found.rest)
    value = found.package.python(sample)
    written, back = echo(MARKET, name, value)
    assert isinstance(read(written), dict)
    assert back == value


SCALARS = {
    field.type.name: field
    for field in service(WAREHOUSE).contract.fields(
        service(WAREHOUSE).contract.types[QName("urn:depot:v1", "Scalars")]  # type: ignore[arg-type]
    )
}
# JSON can contain any text, not only that allowed in XML.
STRATEGIES = {**BUILTIN_STRATEGIES, "string": st.text(), "double": st.floats(), "float": st.floats(),
              "decimal": st.decimals(allow_nan=False, allow_infinity=False)}  # fmt: skip


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional={name: STRATEGIES[name] for name in SCALARS}))
def test_built_in_types_are_read_back_unchanged(values: dict[str, Any]) -> None:
    found = service(WAREHOUSE)
    struct = found.contract.struct(QName("urn:depot:v1", "Scalars"))
    assert struct
    idents = {name: found.package.ident(struct, field) for name, field in SCALARS.items()}
    types: Any = found.package.types
    scalars = types.Scalars(**{idents[name]: value for name, value in values.items()})
    shelf = types.Shelf(number=1, owner=None, place=types.Place(row=1))
    written, back = echo(WAREHOUSE, "Store", types.StoreRequest(scalars=scalars, shelf=shelf, spare=None))
    read(written)
    for name, value in values.items():
        assert same(getattr(back.scalars, idents[name]), value), name


def same(found: Any, value: Any) -> bool:
    if isinstance(value, float) and math.isnan(value):
        return math.isnan(found)
    if isinstance(value, Decimal):
        return isinstance(found, Decimal) and found == value
    # Each generated package has its own runtime.
    return bool(found == value and type(found).__qualname__ == type(value).__qualname__)


# Responses of other kinds

MEMBERS = st.sampled_from(
    ["Offers", "Best", "PartialErrors", "Type", "Id", "Price", "Kinds", "Labels", "Since", "TimeStamp", "Rate",
     "Code", "Errors", "OperationErrors", "TrackingId", "Key", "Value", "value", "Status", ""]
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    | st.sampled_from(["Text", "5", "2026-10-12T08:00:00Z", "AP8=", "Infinity"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(MEMBERS, inner, max_size=5),
    max_leaves=25,
)  # fmt: skip
FAULTS = ["AdApiFaultDetail", "ApiFaultDetail", "EditorialApiFaultDetail", "ApplicationFault", "Newer"]


def outcome(content: bytes, status: int) -> Any:
    """Return the result of a call, or its exception if that is one of the client's own."""
    try:
        return service(MARKET).call("GetOffersByIds", Wire(content, status))
    except service(MARKET).package.root.ServiceError as error:
        return error


@settings(deadline=None)
@given(
    st.dictionaries(MEMBERS, JSON, max_size=6) | JSON,
    st.sampled_from([200, 400, 500]),
    st.sampled_from(FAULTS),
)
def test_json_of_any_shape_is_read_or_refused(value: Any, status: int, kind: str) -> None:
    if status != 200 and isinstance(value, dict):
        value["Type"] = kind
    found = outcome(json.dumps(value).encode(), status)
    root = service(MARKET).package.root
    if status == 200:
        assert isinstance(found, (service(MARKET).package.types.GetOffersByIdsResponse, root.DecodeError))
    else:
        assert isinstance(found, (root.Fault, root.HttpError)) and found.status == status
    assert str(found) and repr(found)


@settings(deadline=None)
@given(st.binary(max_size=40) | st.text(max_size=40).map(str.encode), st.sampled_from([200, 400, 500]))
def test_bytes_that_are_not_json_are_refused(content: bytes, status: int) -> None:
    found = outcome(content, status)
    root = service(MARKET).package.root
    if isinstance(found, root.ServiceError):
        assert type(found) is (root.DecodeError if status == 200 else root.HttpError)
        assert str(found)
    else:
        assert content.strip() == b"{}"
