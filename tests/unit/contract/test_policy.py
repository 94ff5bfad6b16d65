"""The requirements of the policies of a WSDL, and the WS-Addressing actions of its operations."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from soapwright.canonical.form import canonical
from soapwright.contract.model import Addressing, Ask, Contract
from soapwright.contract.resolve import read_contract, resolve_model
from soapwright.errors import Problem
from soapwright.read.documents import load
from soapwright.read.parse import parse

WSP = "http://schemas.xmlsoap.org/ws/2004/09/policy"
WSP15 = "http://www.w3.org/ns/ws-policy"
WSAM = "http://www.w3.org/2007/05/addressing/metadata"
WSAW = "http://www.w3.org/2006/05/addressing/wsdl"
WSAP = "http://schemas.xmlsoap.org/ws/2004/08/addressing/policy"
SP = "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702"
SP11 = "http://schemas.xmlsoap.org/ws/2005/07/securitypolicy"
MTOM = "http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization"
HTTP = "http://schemas.microsoft.com/ws/06/2004/policy/http"
"""The usual namespaces."""

WSDL = """\
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tns="{namespace}" targetNamespace="{namespace}"
    xmlns:wsp="{wsp}" xmlns:wsam="{wsam}" xmlns:wsaw="{wsaw}" xmlns:wsap="{wsap}" xmlns:sp="{sp}" xmlns:mtom="{mtom}"
    xmlns:http="{http}"
    xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd">
  {policies}
  <wsdl:types><xs:schema targetNamespace="{namespace}">
    <xs:element name="a"><xs:complexType/></xs:element><xs:element name="b"><xs:complexType/></xs:element>
  </xs:schema></wsdl:types>
  <wsdl:message name="a"><wsdl:part name="p" element="tns:a"/></wsdl:message>
  <wsdl:message name="b"><wsdl:part name="p" element="tns:b"/></wsdl:message>
  <wsdl:portType name="Port">
    <wsdl:operation name="Ask"><wsdl:input message="tns:a" {input}/><wsdl:output message="tns:b"/></wsdl:operation>
    <wsdl:operation name="Tell"><wsdl:input message="tns:a"/></wsdl:operation>
  </wsdl:portType>
  <wsdl:binding name="Binding" type="tns:Port">
    {binding}
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Ask">{operation}<soap:operation soapAction="{action}"/>
      <wsdl:input>{message}<soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output>
    </wsdl:operation>
    <wsdl:operation name="Tell"><soap:operation soapAction=""/><wsdl:input><soap:body use="literal"/></wsdl:input></wsdl:operation>
  </wsdl:binding>
  <wsdl:service name="Service"><wsdl:port name="Port" binding="tns:Binding">{port}<soap:address location="https://h.example/"/>
  </wsdl:port></wsdl:service>
</wsdl:definitions>
"""
USUAL = {
    "namespace": "urn:n",
    "wsp": WSP,
    "wsam": WSAM,
    "wsaw": WSAW,
    "wsap": WSAP,
    "sp": SP,
    "mtom": MTOM,
    "http": HTTP,
    **dict.fromkeys(("policies", "input", "binding", "operation", "action", "message", "port"), ""),
}


@pytest.fixture
def read(tmp_path, monkeypatch):  # type: ignore[no-untyped-def]
    """What reads the WSDL above, with some of its places filled."""
    monkeypatch.chdir(tmp_path)

    def made(**places: str) -> tuple[Contract, Sequence[Problem]]:
        (tmp_path / "a.wsdl").write_text(WSDL.format(**(USUAL | places)))
        return resolve_model(parse(load("a.wsdl")))

    return made


def policy(inner: str, name: str = "p") -> str:
    return f'<wsp:Policy wsu:Id="{name}"><wsp:ExactlyOne><wsp:All>{inner}</wsp:All></wsp:ExactlyOne></wsp:Policy>'


REFERENCE = '<wsp:PolicyReference URI="#p"/>'
TOKEN = "<sp:SignedSupportingTokens><wsp:Policy><sp:UsernameToken>{}</sp:UsernameToken></wsp:Policy></sp:SignedSupportingTokens>"
TRANSPORT = (
    "<sp:TransportBinding><wsp:Policy><sp:TransportToken><wsp:Policy><sp:HttpsToken>{}</sp:HttpsToken></wsp:Policy>"
    "</sp:TransportToken><sp:AlgorithmSuite><wsp:Policy><sp:Basic256/></wsp:Policy></sp:AlgorithmSuite>"
    "<sp:Layout><wsp:Policy><sp:Strict/></wsp:Policy></sp:Layout>{}</wsp:Policy></sp:TransportBinding>"
)

ADDRESSED = {
    "a policy": {"policies": policy("<wsam:Addressing/>"), "binding": REFERENCE},
    "a policy with anonymous answers": {
        "policies": policy(
            "<wsam:Addressing><wsp:Policy><wsam:AnonymousResponses/></wsp:Policy></wsam:Addressing>"
        ),
        "binding": REFERENCE,
    },
    "a policy of 1.5": {"policies": policy("<wsaw:UsingAddressing/>"), "wsp": WSP15, "binding": REFERENCE},
    "one in place": {"binding": policy("<wsam:Addressing/>")},
    "at the port": {"policies": policy("<wsam:Addressing/>"), "port": REFERENCE},
    "by a policy that names it": {
        "policies": policy("<wsam:Addressing/>", "q") + policy('<wsp:PolicyReference URI="#q"/>'),
        "binding": REFERENCE,
    },
    "by an attribute": {"policies": policy("<wsam:Addressing/>"), "input": 'wsp:PolicyURIs="#p"'},
    "stated by the binding": {"binding": "<wsaw:UsingAddressing/>"},
    "required by the binding": {"binding": '<wsaw:UsingAddressing wsdl:required="true"/>'},
    "stated by the port": {"port": "<wsaw:UsingAddressing/>"},
    "of one operation": {"operation": policy("<wsam:Addressing/>")},
    "of one message": {"message": policy("<wsam:Addressing/>")},
}
OPTIONAL = {
    "not required by the binding": {"binding": '<wsaw:UsingAddressing wsdl:required="false"/>'},
    "an optional assertion": {"binding": policy('<wsam:Addressing wsp:Optional="true"/>')},
}


@pytest.mark.parametrize("kind", [*ADDRESSED, *OPTIONAL])
def test_addressing_is_required(read, kind: str) -> None:  # type: ignore[no-untyped-def]
    contract, problems = read(**(ADDRESSED | OPTIONAL)[kind])
    ask, tell = contract.operations
    assert ask.addressing == Addressing("urn:n:Port:AskRequest", optional=kind in OPTIONAL)
    alone = kind in ("by an attribute", "of one operation", "of one message")
    # A one-way input is called as its operation is.
    assert tell.addressing == Addressing("urn:n:Port:Tell", optional=alone or kind in OPTIONAL)
    assert problems == ()


def test_the_version_comes_from_the_assertion(read) -> None:  # type: ignore[no-untyped-def]
    contract, _ = read(binding=policy("<wsap:UsingAddressing/>"))
    assert contract.operations[0].addressing == Addressing("urn:n:Port:AskRequest", "2004/08")


OFFERED = ' wsp:Optional="true"'


@pytest.mark.parametrize(
    ("inner", "version", "optional"),
    [
        ("<wsap:UsingAddressing/><wsam:Addressing/>", "2005/08", False),
        ("<wsam:Addressing/><wsap:UsingAddressing/>", "2005/08", False),
        (f"<wsap:UsingAddressing/><wsam:Addressing{OFFERED}/>", "2004/08", False),
        (f"<wsap:UsingAddressing{OFFERED}/><wsam:Addressing{OFFERED}/>", "2005/08", True),
        (f"<wsap:UsingAddressing{OFFERED}/>", "2004/08", True),
        (f"<wsap:UsingAddressing/><wsap:UsingAddressing{OFFERED}/>", "2004/08", False),
        (f"<wsap:UsingAddressing{OFFERED}/><wsap:UsingAddressing/>", "2004/08", False),
    ],
)
def test_the_latest_required_version_is_used(  # type: ignore[no-untyped-def]
    read, inner: str, version: str, optional: bool
) -> None:
    contract, _ = read(binding=policy(inner))
    assert contract.operations[0].addressing == Addressing("urn:n:Port:AskRequest", version, optional)


@pytest.mark.parametrize(
    ("namespace", "stated", "action", "expected"),
    [
        ("urn:n", "", "", "urn:n:Port:AskRequest"),
        ("urn:n/", "", "", "urn:n/:Port:AskRequest"),
        ("URN:n", "", "", "URN:n:Port:AskRequest"),
        ("http://n.example", "", "", "http://n.example/Port/AskRequest"),
        ("http://n.example/", "", "", "http://n.example/Port/AskRequest"),
        ("http://n.example/", 'name="Question"', "", "http://n.example/Port/Question"),
        ("http://n.example/", "", "urn:soap", "urn:soap"),
        ("http://n.example/", 'wsam:Action="urn:stated"', "urn:soap", "urn:stated"),
        ("http://n.example/", 'wsaw:Action="urn:stated"', "", "urn:stated"),
    ],
)
def test_the_action_is_declared_or_taken_from_soap_or_derived(  # type: ignore[no-untyped-def]
    read, namespace: str, stated: str, action: str, expected: str
) -> None:
    contract, _ = read(namespace=namespace, input=stated, action=action, binding="<wsaw:UsingAddressing/>")
    assert contract.operations[0].addressing == Addressing(expected)


def test_policies_without_requirements_have_no_effect(read) -> None:  # type: ignore[no-untyped-def]
    for places in ({}, {"input": 'wsam:Action="urn:a"', "action": "urn:a"}):
        contract, problems = read(**places)
        assert [one.addressing for one in contract.operations] == [None, None]
        assert contract.port_types[0].endpoints[0].asks == () and problems == ()
    contract, _ = read(input='wsam:Action="urn:a"')
    assert contract.operations[0].addressing == Addressing("urn:a", optional=True)


@pytest.mark.parametrize(
    ("inner", "asks"),
    [
        ("<mtom:OptimizedMimeSerialization/>", [Ask.MTOM]),
        ('<mtom:OptimizedMimeSerialization wsp:Optional="true"/>', []),
        ("<http:BasicAuthentication/>", [Ask.HTTP_BASIC]),
        ('<tns:Unheard wsp:Ignorable="true"/>', []),
        ('<e:CharacterEncoding xmlns:e="http://schemas.xmlsoap.org/ws/2004/09/policy/encoding"/>', []),
        ("<sp:SupportingTokens><sp:IncludeToken/></sp:SupportingTokens>", []),
        (TOKEN.format(""), [Ask.USERNAME_TOKEN]),
        (TOKEN.format("<wsp:Policy><sp:HashPassword/></wsp:Policy>"), [Ask.USERNAME_TOKEN, Ask.DIGEST]),
        (
            TOKEN.format("<wsp:Policy><sp:Nonce/><sp:Created/></wsp:Policy>"),
            [Ask.USERNAME_TOKEN, Ask.NONCE, Ask.CREATED],
        ),
        (
            TRANSPORT.format("", "<sp:IncludeTimestamp/>") + TOKEN.format(""),
            [Ask.USERNAME_TOKEN, Ask.TIMESTAMP],
        ),
        (
            TRANSPORT.format("<wsp:Policy><sp:RequireClientCertificate/></wsp:Policy>", ""),
            [Ask.CLIENT_CERTIFICATE],
        ),
        (
            TRANSPORT.replace("<sp:HttpsToken>", '<sp:HttpsToken RequireClientCertificate="true">').format(
                "", ""
            ),
            [Ask.CLIENT_CERTIFICATE],
        ),
        (TRANSPORT.format("<wsp:Policy><sp:HttpBasicAuthentication/></wsp:Policy>", ""), [Ask.HTTP_BASIC]),
        (
            # Names of other namespaces are not those of WS-SecurityPolicy.
            TRANSPORT.format("", "<tns:IncludeTimestamp/>"),
            [],
        ),
        (
            TRANSPORT.format("", "") + "<sp:SignedParts><sp:Body/></sp:SignedParts><sp:Wss11/><sp:Trust13/>",
            [],
        ),
    ],
)
@pytest.mark.parametrize("sp", [SP, SP11])
def test_supported_assertions_are_required(read, inner: str, asks: list[Ask], sp: str) -> None:  # type: ignore[no-untyped-def]
    contract, problems = read(policies=policy(inner), binding=REFERENCE, sp=sp)
    assert list(contract.port_types[0].endpoints[0].asks) == asks
    assert problems == ()


@pytest.mark.parametrize(
    ("inner", "named"),
    [
        ("<sp:SymmetricBinding/>", f"sp:SymmetricBinding ({SP})"),
        ("<sp:AsymmetricBinding/>", f"sp:AsymmetricBinding ({SP})"),
        ("<sp:SignedParts/>", f"sp:SignedParts ({SP})"),
        ("<sp:EndorsingSupportingTokens/>", f"sp:EndorsingSupportingTokens ({SP})"),
        (
            "<sp:SupportingTokens><wsp:Policy><sp:SamlToken/></wsp:Policy></sp:SupportingTokens>",
            f"sp:SamlToken ({SP})",
        ),
        ("<http:NtlmAuthentication/>", f"http:NtlmAuthentication ({HTTP})"),
        ("<tns:Unheard/>", "tns:Unheard (urn:n)"),
        (TRANSPORT.format("", "") + "<tns:Unheard/>", "tns:Unheard (urn:n)"),
        (
            "<wsam:Addressing><wsp:Policy><wsam:NonAnonymousResponses/></wsp:Policy></wsam:Addressing>",
            f"wsam:NonAnonymousResponses ({WSAM})",
        ),
    ],
)
def test_unsupported_assertions_are_named(read, inner: str, named: str) -> None:  # type: ignore[no-untyped-def]
    _, (problem,) = read(policies=policy(inner), binding=REFERENCE)
    assert problem.what == f"the policy requires {named}, which is not supported"
    assert (
        problem.cause
        == f"policies require {named.partition(':')[2].partition(' ')[0]}, which is not supported"
    )
    assert str(problem.where) == "a.wsdl:6"


@pytest.mark.parametrize("place", ["binding", "port", "operation", "message", "input"])
def test_unsupported_assertions_are_named_wherever_a_policy_is_attached(read, place: str) -> None:  # type: ignore[no-untyped-def]
    attached = 'wsp:PolicyURIs="#p"' if place == "input" else REFERENCE
    _, (problem,) = read(policies=policy("<tns:Unheard/>"), **{place: attached})
    assert problem.what == "the policy requires tns:Unheard (urn:n), which is not supported"


def test_a_supported_alternative_is_chosen(read) -> None:  # type: ignore[no-untyped-def]
    choice = f"<wsp:ExactlyOne><wsp:All><sp:SymmetricBinding/></wsp:All><wsp:All>{TOKEN.format('')}</wsp:All></wsp:ExactlyOne>"
    contract, problems = read(policies=f'<wsp:Policy wsu:Id="p">{choice}</wsp:Policy>', binding=REFERENCE)
    assert contract.port_types[0].endpoints[0].asks == (Ask.USERNAME_TOKEN,)
    assert problems == ()


BESIDE = (
    '</wsdl:port><wsdl:port name="Other" binding="tns:Other"><soap:address location="https://o.example/"/>'
)
OTHER = """
  <wsdl:binding name="Other" type="tns:Port">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Ask"><soap:operation soapAction=""/>
      <wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output>
    </wsdl:operation>
    <wsdl:operation name="Tell"><soap:operation soapAction=""/><wsdl:input><soap:body use="literal"/></wsdl:input></wsdl:operation>
  </wsdl:binding>
"""


def test_ports_with_different_requirements_share_one_client(read, tmp_path) -> None:  # type: ignore[no-untyped-def]
    both = policy("<wsam:Addressing/><mtom:OptimizedMimeSerialization/>")
    read(policies=both, binding=REFERENCE)
    text = (tmp_path / "a.wsdl").read_text()
    text = text.replace("<wsdl:service", f"{OTHER}<wsdl:service").replace(
        "\n  </wsdl:port>", f"{BESIDE}</wsdl:port>"
    )
    (tmp_path / "a.wsdl").write_text(text)
    contract, problems = resolve_model(parse(load("a.wsdl")))
    (port_type,) = contract.port_types
    first, other = port_type.endpoints
    assert (first.asks, other.asks) == ((Ask.MTOM,), ())
    assert (first.addressing, dict(other.addressing)) == (
        (),
        {
            "Ask": Addressing("urn:n:Port:AskRequest", optional=True),
            "Tell": Addressing("urn:n:Port:Tell", optional=True),
        },
    )
    assert problems == ()


NAMESPACED = {
    **ADDRESSED,
    **OPTIONAL,
    "a named input": {**ADDRESSED["stated by the binding"], "input": 'name="Question"'},
    "another port's": {"policies": policy("<wsam:Addressing/>"), "input": 'name="Question"'},
    "MTOM, tokens and what cannot be done": {
        "policies": policy(f"<mtom:OptimizedMimeSerialization/>{TOKEN.format('')}<sp:SymmetricBinding/>"),
        "binding": REFERENCE,
    },
}


@pytest.mark.parametrize("kind", NAMESPACED)
@pytest.mark.parametrize("moved", [False, True])
def test_the_canonical_form_keeps_requirements(read, tmp_path, kind: str, moved: bool) -> None:  # type: ignore[no-untyped-def]
    _, problems = read(**NAMESPACED[kind])
    source = tmp_path / "a.wsdl"
    if moved:
        # The service in a separate WSDL and namespace.
        head, service = source.read_text().split("<wsdl:service")
        (tmp_path / "part.wsdl").write_text(f"{head}</wsdl:definitions>")
        source.write_text(
            '<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:tns="urn:n" '
            'xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" targetNamespace="urn:other"'
            f' xmlns:wsp="{WSP}" xmlns:wsaw="{WSAW}"><wsdl:import namespace="urn:n" location="part.wsdl"/>'
            f"<wsdl:service{service}"
        )
    documents = load("a.wsdl")
    before, problems = read_contract(documents)
    (tmp_path / "canonical").mkdir()
    files = canonical(documents, before)
    for name, content in files.items():
        (tmp_path / "canonical" / name).write_bytes(content)
    again = load("canonical")
    after, problems_after = read_contract(again)
    assert after == before
    assert [one.cause for one in problems_after] == [one.cause for one in problems]
    assert canonical(again, after) == files


def test_deeply_nested_policy_references_terminate(read) -> None:  # type: ignore[no-untyped-def]
    several = [policy(f'<wsp:PolicyReference URI="#p{n + 1}"/>' * 2, f"p{n}") for n in range(60)]
    last = policy(TOKEN.format("") + "<tns:Unheard/>", "p60")
    contract, problems = read(policies="".join([*several, last]), binding='<wsp:PolicyReference URI="#p50"/>')
    assert contract.port_types[0].endpoints[0].asks == (Ask.USERNAME_TOKEN,)
    assert [one.what for one in problems] == [
        "the policy requires tns:Unheard (urn:n), which is not supported"
    ]
    _, problems = read(policies="".join([*several, last]), binding='<wsp:PolicyReference URI="#p0"/>')
    assert len(problems) == 1


def test_circular_policy_references_terminate(read) -> None:  # type: ignore[no-untyped-def]
    one, other = policy('<wsp:PolicyReference URI="#q"/>'), policy('<wsp:PolicyReference URI="#p"/>', "q")
    contract, problems = read(policies=one + other, binding=REFERENCE)
    assert contract.port_types[0].endpoints[0].asks == () and problems == ()


def test_a_missing_policy_is_reported(read) -> None:  # type: ignore[no-untyped-def]
    _, (problem,) = read(binding='<wsp:PolicyReference URI="http://p.example/all#gone"/>')
    assert problem.what == (
        "policy 'http://p.example/all#gone' is not in the WSDL, so its requirements are unknown"
    )
    assert problem.cause == "policies that the WSDL refers to are not in it"
    _, problems = read(binding=policy('<wsp:PolicyReference URI="#gone"/><tns:Unheard/>'))
    assert len(problems) == 2
    _, problems = read(
        policies=policy("<mtom:OptimizedMimeSerialization/>"), input='wsp:PolicyURIs="#a #p #b"'
    )
    assert [one.what for one in problems] == [
        f"policy {uri!r} is not in the WSDL, so its requirements are unknown" for uri in ("#a", "#b")
    ]


def test_an_alternative_that_is_not_in_the_wsdl_is_avoided(read) -> None:  # type: ignore[no-untyped-def]
    choice = f'<wsp:PolicyReference URI="#gone"/><wsp:All>{TOKEN.format("")}</wsp:All>'
    contract, problems = read(binding=f"<wsp:Policy><wsp:ExactlyOne>{choice}</wsp:ExactlyOne></wsp:Policy>")
    assert contract.port_types[0].endpoints[0].asks == (Ask.USERNAME_TOKEN,)
    assert problems == ()


@pytest.mark.parametrize(("depth", "asks"), [(99, (Ask.MTOM,)), (100, ())])
def test_policies_nest_to_a_limited_depth(read, depth: int, asks: tuple[Ask, ...]) -> None:  # type: ignore[no-untyped-def]
    inner = "<wsp:All>" * depth + "<mtom:OptimizedMimeSerialization/>" + "</wsp:All>" * depth
    contract, problems = read(binding=f"<wsp:Policy>{inner}</wsp:Policy>")
    assert contract.port_types[0].endpoints[0].asks == asks
    assert len(problems) == (not asks)
