"""The operations of the interoperability tests of 2001, round 2, base and group B: each returns what it was sent."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from .echo import ENCODING, STYLES, XSI_TYPE, Echo
from .service import Service

CONTRACT = "interop"
XSI_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"


def values(types: Any) -> dict[str, Any]:
    """Return what each operation is sent, by the name of its method without `echo_`."""
    struct = types.SOAPStruct(var_string="a & b", var_int=1, var_float=1.5)
    facts = {"var_string": "deep", "var_int": -1, "var_float": 0.25}
    return {
        "string": "Zwölf <Boxkämpfer>",
        "string_array": ["a", "", "b"],
        "integer": 42,
        "integer_array": [1, -(2**31)],
        "float": 1.5,
        "float_array": [],
        "struct": struct,
        "struct_array": [struct, types.SOAPStruct(var_string="", var_int=2, var_float=float("inf"))],
        "base64": b"\0\1\2",
        "hex_binary": b"\xff",
        "date": datetime(2001, 2, 3, 4, 5, 6, tzinfo=UTC),
        "decimal": Decimal("123.450"),
        "boolean": True,
        "2d_string_array": [["r0c0", "r0c1", "r0c2"], ["r1c0", "r1c1", "r1c2"]],
        "nested_struct": types.SOAPStructStruct(**facts, var_struct=struct),
        "nested_array": types.SOAPArrayStruct(**facts, var_array=["x", "y"]),
    }


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.usefixtures("generated")
def test_what_is_sent_comes_back(style: str) -> None:
    from builders import Credentials
    from builders.interop import Interop, types

    with Service(Echo(style)) as service, Interop(Credentials(), endpoint=service.url) as client:
        for name, value in values(types).items():
            method = getattr(client, f"echo_{name}".replace("_2d", "2d"))
            (answered,) = [method(**{f"input_{name}": value}).return_]
            assert answered == value, name
            for node in service.last.iter():
                stated = node.get(XSI_TYPE) or node.get(XSI_NIL)
                assert stated or str(node.tag).startswith("{"), f"{name}: {node.tag} states no type"
        assert (
            service.last.find(f".//{{*}}echo{'NestedArray'}").get(
                f"{{{service.last.nsmap['s']}}}encodingStyle"
            )
            == ENCODING
        )
        client.echo_void()
        struct = types.SOAPStruct(var_string="s", var_int=3, var_float=2.0)
        apart = client.echo_struct_as_simple_types(input_struct=struct)
        assert (apart.output_string, apart.output_integer, apart.output_float) == ("s", 3, 2.0)
        together = client.echo_simple_types_as_struct(input_string="s", input_integer=3, input_float=2.0)
        assert together.return_ == struct
