"""SOAP faults, however a service lays them out: the contract's exception, and all that the fault says."""

from __future__ import annotations

from typing import Any

import pytest

from msads import Fault, SoapFault
from msads._runtime.service import HttpAnswer
from msads._runtime.soap import SoapProtocol
from msads.v13.customer_management import AdApiFaultDetail, ApiFault
from msads.v13.customer_management.operations import GET_CUSTOMER, SERVICE

SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP_12 = "http://www.w3.org/2003/05/soap-envelope"
CUSTOMER = "https://bingads.microsoft.com/Customer/v13"
EXCEPTION = f"{CUSTOMER}/Exception"
ADAPI = "https://adapi.microsoft.com"
ERRORS = (
    f'<x:OperationErrors xmlns:x="{EXCEPTION}">'
    "<x:OperationError><x:Code>5</x:Code><x:Message>No.</x:Message></x:OperationError></x:OperationErrors>"
)
TRACKING = f'<TrackingId xmlns="{ADAPI}">t-1</TrackingId>'
API_FAULT = f'<c:ApiFault xmlns:c="{CUSTOMER}">{TRACKING}{ERRORS}</c:ApiFault>'
VERSIONS = {"1.1": SOAP_11, "1.2": SOAP_12}


def raised(fault: str, version: str = "1.1", status: int = 500, envelope: str = "") -> Any:
    """Return the exception of a call with this body; `envelope` is the namespace of another version."""
    namespace = envelope or VERSIONS[version]
    content = (
        f'<s:Envelope xmlns:s="{namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<s:Body>{fault}</s:Body></s:Envelope>"
    )
    protocol = SoapProtocol(SERVICE._replace(soap_version=version))
    with pytest.raises(Fault) as error:
        protocol.decode(GET_CUSTOMER, HttpAnswer(status, {}, content.encode()))
    return error.value


def soap_11(detail: str, prefix: str = "", declared: str = "", detail_name: str = "detail") -> str:
    """Return a fault of SOAP 1.1 whose children have a prefix."""
    p = prefix
    return (
        f"<s:Fault {declared}><{p}faultcode> s:Client </{p}faultcode><{p}faultstring>bad</{p}faultstring>"
        f"<{p}faultactor>urn:me</{p}faultactor><{p}{detail_name}>{detail}</{p}{detail_name}></s:Fault>"
    )


@pytest.mark.parametrize(
    ("prefix", "declared"),
    [
        ("", ""),
        ("s:", ""),
        ("", f'xmlns="{SOAP_11}"'),
        ("y:", 'xmlns:y="urn:another"'),
        ("", 'xmlns="urn:another"'),
    ],
)
def test_fault_children_in_any_namespace(prefix: str, declared: str) -> None:
    fault = raised(soap_11(API_FAULT, prefix, declared))
    assert type(fault) is ApiFault
    assert (fault.code, fault.message, fault.tracking_id) == (5, "No.", "t-1")
    assert (fault.fault_code, fault.fault_string, fault.fault_actor) == ("s:Client", "bad", "urn:me")
    assert (fault.status, fault.fault_node, fault.fault_subcodes) == (500, None, ())
    assert "<x:Code>5</x:Code>" in fault.fault_detail


@pytest.mark.parametrize("namespace", [None, "", "urn:another"])
@pytest.mark.parametrize("status", [200, 400, 500])
def test_fault_element_in_any_version_or_none(namespace: str | None, status: int) -> None:
    declared = "" if namespace is None else f'xmlns:s="{namespace}"'
    text = soap_11(API_FAULT).replace("<s:Fault", f"<s:Fault {declared}")
    if namespace == "":
        text = soap_11(API_FAULT).replace("s:Fault", "Fault")
    if namespace == "urn:another":
        text = (
            soap_11(API_FAULT)
            .replace("s:Fault", "n:Fault")
            .replace("<n:Fault", f'<n:Fault xmlns:n="{SOAP_12}"', 1)
        )
    fault = raised(text, status=status)
    assert (type(fault), fault.code, fault.status) == (ApiFault, 5, status)


@pytest.mark.parametrize(
    "detail",
    [
        API_FAULT,
        f"<wrapper><inner>{API_FAULT}</inner></wrapper>",
        f"<first/><!-- remark -->{API_FAULT}",
        # The name is right, the namespace is not.
        f"<ApiFault>{TRACKING}{ERRORS}</ApiFault>",
        f'<ApiFault xmlns="urn:another">{TRACKING}{ERRORS}</ApiFault>',
        # The type says it.
        f'<any xsi:type="c:ApiFault" xmlns:c="{CUSTOMER}">{TRACKING}{ERRORS}</any>',
        # The contract has no element for it.
        f"{TRACKING}{ERRORS}",
    ],
)
@pytest.mark.parametrize("version", VERSIONS)
def test_detail_in_any_layout(detail: str, version: str) -> None:
    text = soap_11(detail)
    if version == "1.2":
        text = text.replace("detail", "s:Detail")
    fault = raised(text, version)
    assert type(fault) is ApiFault
    assert (fault.code, fault.tracking_id) == (5, "t-1")


@pytest.mark.parametrize("place", ["<s:Fault><faultcode>a</faultcode>{}</s:Fault>", "{}"])
def test_fault_of_the_contract_without_a_detail(place: str) -> None:
    fault = raised(place.format(API_FAULT))
    assert (type(fault), fault.code, fault.tracking_id) == (ApiFault, 5, "t-1")


def soap_12(p: str = "s:") -> str:
    """Return a fault of SOAP 1.2 with everything that it may have."""
    return (
        f'<s:Fault xmlns:a="urn:a"><{p}Code><{p}Value>s:Sender</{p}Value><{p}Subcode><{p}Value>a:Outer</{p}Value>'
        f"<{p}Subcode><{p}Value>a:Inner</{p}Value></{p}Subcode></{p}Subcode></{p}Code>"
        f'<{p}Reason><{p}Text xml:lang="de">schlecht</{p}Text><{p}Text xml:lang="en-GB">bad</{p}Text></{p}Reason>'
        f"<{p}Node>urn:node</{p}Node><{p}Role>urn:role</{p}Role><{p}Detail>{API_FAULT}</{p}Detail></s:Fault>"
    )


@pytest.mark.parametrize("prefix", ["s:", ""])
def test_all_parts_of_a_soap_12_fault(prefix: str) -> None:
    fault = raised(soap_12(prefix), "1.2")
    assert (type(fault), fault.code) == (ApiFault, 5)
    assert (fault.fault_code, fault.fault_subcodes) == ("s:Sender", ("a:Outer", "a:Inner"))
    assert fault.fault_reasons == {"de": "schlecht", "en-GB": "bad"}
    assert (fault.fault_string, fault.fault_node, fault.fault_actor) == ("bad", "urn:node", "urn:role")


@pytest.mark.parametrize(("version", "other"), [("1.1", SOAP_12), ("1.2", SOAP_11)])
def test_fault_in_the_other_versions_envelope(version: str, other: str) -> None:
    text = soap_12() if other == SOAP_12 else soap_11(API_FAULT)
    fault = raised(text, version, envelope=other)
    assert (type(fault), fault.code, fault.fault_string) == (ApiFault, 5, "bad")


def test_without_english_the_first_reason_counts() -> None:
    reason = '<s:Reason><s:Text xml:lang="fr">mal</s:Text><s:Text xml:lang="de">schlecht</s:Text></s:Reason>'
    assert raised(f"<s:Fault>{reason}</s:Fault>", "1.2").fault_string == "mal"


def test_empty_fault_is_a_fault() -> None:
    fault = raised("<s:Fault/>")
    assert type(fault) is SoapFault and str(fault) == "no message (HTTP 500)"
    assert (fault.fault_code, fault.fault_string, fault.fault_reasons, fault.detail) == (None, None, {}, "")


@pytest.mark.parametrize("broken", ["many", "<x:n/>", "", "999999999999"])
def test_unreadable_value_does_not_lose_the_fault(broken: str) -> None:
    errors = (
        f'<x:OperationErrors xmlns:x="{EXCEPTION}"><x:OperationError><x:Code>1</x:Code></x:OperationError>'
        f"<x:OperationError><x:Code>{broken}</x:Code><x:Message>two</x:Message></x:OperationError>"
        "<x:OperationError><x:Code>3</x:Code></x:OperationError></x:OperationErrors>"
    )
    fault = raised(soap_11(f'<c:ApiFault xmlns:c="{CUSTOMER}">{TRACKING}{errors}</c:ApiFault>'))
    assert type(fault) is ApiFault and fault.operation_errors is not None
    assert [one and one.code for one in fault.operation_errors][::2] == [1, 3]
    second = fault.operation_errors[1]
    assert second is not None and second.message == "two"
    assert (fault.tracking_id, broken in fault.fault_detail) == ("t-1", True)


def test_many_unreadable_values_take_little_time() -> None:
    item = "<x:OperationError><x:Code>many</x:Code></x:OperationError>"
    errors = f'<x:OperationErrors xmlns:x="{EXCEPTION}">{item * 20_000}</x:OperationErrors>'
    fault = raised(soap_11(f'<c:ApiFault xmlns:c="{CUSTOMER}">{TRACKING}{errors}</c:ApiFault>'))
    assert (type(fault), fault.tracking_id) == (ApiFault, "t-1")


def test_nil_detail_is_the_contracts_fault() -> None:
    fault = raised(soap_11(f'<a:AdApiFaultDetail xmlns:a="{ADAPI}" xsi:nil="true"/>'))
    assert type(fault) is AdApiFaultDetail and fault.errors is None
