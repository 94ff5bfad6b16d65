"""The faults of operations, and the elements of their details."""

from __future__ import annotations

from pathlib import Path

from soapwright.base.qname import QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.model import Fault
from tests.unit.contract.operations import refused, resolved


def test_a_fault_without_parts_is_reported(tmp_path: Path) -> None:
    contract, problems = resolved(tmp_path, fault='<w:fault name="f" message="t:None"/>')
    assert contract.operations[0].faults == ()
    assert problems == ["warning:8: fault 'f' of operation 'Good' has no parts; its detail is not read"]


def test_a_fault_without_a_name_is_called_like_its_message(tmp_path: Path) -> None:
    contract, _ = resolved(tmp_path, fault='<w:fault message="t:Number"/>')
    assert [one.name for one in contract.operations[0].faults] == ["Number"]


def test_all_undefined_messages_of_faults_are_reported(tmp_path: Path) -> None:
    faults = '<w:fault name="f" message="t:No"/><w:fault name="g" message="t:Nor"/>'
    assert len(refused(tmp_path, fault=faults)) == 2


def test_each_part_of_a_fault_is_an_element_of_its_detail(tmp_path: Path) -> None:
    faults = '<w:fault name="f" message="t:A"/><w:fault name="g" message="t:Number"/>'
    contract, _ = resolved(tmp_path, fault=faults)
    assert [(one.name, str(one.element)) for one in contract.operations[0].faults] == [
        ("f", "{urn:t}A"),
        ("f", "{urn:t}B"),
        ("g", "n"),
    ]
    bound = "".join(
        f'<w:fault name="{name}"><s:fault name="{name}" namespace="urn:{name}"/></w:fault>' for name in "fg"
    )
    declared = '<w:operation name="Bad"><w:input message="t:One"/>{}</w:operation>'.format(
        faults.replace("t:A", "t:Number")
    )
    contract, _ = resolved(
        tmp_path, operations=declared, bound=f'<w:operation name="Bad"><s:operation/>{bound}</w:operation>'
    )
    assert [str(one.element) for one in contract.operations[1].faults] == ["{urn:f}n", "{urn:g}n"]
    assert refused(tmp_path, fault='<w:fault name="f" message="t:Bare"/>') == [
        "error:9: part 'a' of message 'Bare' has neither an element nor a type"
    ]


def test_an_undefined_fault_may_contain_anything(tmp_path: Path) -> None:
    about = '<w:message name="Gone"><w:part name="p" element="t:Gone"/></w:message>'
    contract, problems = resolved(tmp_path, about=about, fault='<w:fault name="f" message="t:Gone"/>')
    assert contract.operations[0].faults == (Fault("f", QName("urn:t", "Gone"), ANY_TYPE),)
    assert problems == [
        "warning:3: element 't:Gone' is not defined; this header or fault may contain anything"
    ]
