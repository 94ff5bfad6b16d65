"""The WSDL side: ports, operations, messages. What one operation needs leaves the others alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.encoding import ENCODINGS
from soapwright.contract.model import (
    Body,
    Contract,
    Document,
    Empty,
    Endpoint,
    Header,
    LeftOut,
    Part,
    Parts,
    Rpc,
    SoapStyle,
)
from soapwright.contract.resolve import resolve_model
from soapwright.contract.selection import ALL, COMMAND_LINE, Selection
from soapwright.errors import InputError, Problem, UsageError, Where
from soapwright.read.documents import load
from soapwright.read.parse import parse

WSDL = """\
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:z="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:h="http://schemas.xmlsoap.org/wsdl/http/" xmlns:m="http://schemas.xmlsoap.org/wsdl/mime/"
  xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">{about}
<w:types><x:schema targetNamespace="urn:t"><x:element name="A" type="x:int"/><x:element name="B" type="x:int" nillable="true"/>{schema}</x:schema></w:types>
<w:message name="A"><w:part name="a" element="t:A"/><w:part name="h" element="t:B"/></w:message>
<w:message name="One"><w:part name="a" element="t:A"/></w:message>
<w:message name="Typed"><w:part name="a" type="t:Nowhere"/></w:message>
<w:message name="None"/>
<w:message name="Bare"><w:part name="a"/></w:message><w:message name="Number"><w:part name="n" type="x:int"><w:documentation>A number.</w:documentation></w:part></w:message>
<w:portType name="P">{documentation}
<w:operation name="Good"><w:documentation>Does  good.</w:documentation><w:input message="t:{message}"/>{output}{fault}</w:operation>
{operations}
</w:portType>
<w:portType name="Q"><w:operation name="Good"><w:input message="t:One"/></w:operation>{others}</w:portType>
<w:binding name="B" type="t:P"><s:binding style="{usual}"/>
<w:operation name="Good"><s:operation soapAction="good"/><w:input>{headers}<s:body use="literal" {parts}/></w:input></w:operation>
{bound}
</w:binding>
<w:binding name="Z" type="t:Q"><z:binding/><w:operation name="Good"/></w:binding>
<w:binding name="H" type="t:Q"><h:binding verb="GET"/></w:binding>
<w:service name="S">{ports}<w:port name="P" binding="t:B"><s:address location="urn:p"/></w:port></w:service>
</w:definitions>
"""
HOLES = "about schema documentation output fault operations others headers parts bound ports".split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def filled(**holes: str) -> str:
    return WSDL.format(**dict.fromkeys(HOLES, "") | {"message": "One", "usual": "document"} | holes)


def resolved(
    folder: Path, message: str = "One", *, chosen: Selection = ALL, **holes: str
) -> tuple[Contract, list[str]]:
    (folder / "s.wsdl").write_text(filled(message=message, **holes))
    contract, problems = resolve_model(parse(load(str(folder / "s.wsdl"))), chosen=chosen)
    return contract, texts_of(problems)


def texts_of(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{problem.level.value}:{problem.where.line}: {problem.what}" for problem in problems]


def refused(folder: Path, *, chosen: Selection = ALL, **holes: str) -> list[str]:
    with pytest.raises(InputError) as raised:
        resolved(folder, chosen=chosen, **holes)
    return texts_of(raised.value.problems)


def test_facts_of_an_operation(folder: Path) -> None:
    contract, problems = resolved(
        folder, output='<w:output message="t:One"/>', fault='<w:fault name="f" message="t:One"/>'
    )
    (operation,) = contract.operations
    assert problems == []
    assert (operation.name, operation.soap_action, operation.style, operation.doc) == (
        "Good",
        "good",
        SoapStyle.DOCUMENT,
        "Does good.",
    )
    assert isinstance(operation.request.body, Document) and operation.request.body.element.name == "A"
    assert operation.request.encoding == ""
    assert operation.response == operation.request
    assert [fault.name for fault in operation.faults] == ["f"]


def test_headers_are_not_in_the_body(folder: Path) -> None:
    header = '<s:header message="t:A" part="h" use="literal"/>'
    contract, _ = resolved(folder, "A", headers=header)
    (found,) = contract.operations[0].request.headers
    assert (found.name, found.nillable) == ("B", True)
    assert contract.operations[0].request.body == Document(QName("urn:t", "A"), QName(XS, "int"))
    contract, _ = resolved(folder, "One", headers='<s:header message="t:A" part="a" use="literal"/>')
    (found,) = contract.operations[0].request.headers
    assert found.name == "A"
    assert contract.operations[0].request.body == Document(QName("urn:t", "A"), QName(XS, "int"))
    contract, _ = resolved(folder, "A", parts='parts="a"')
    assert contract.operations[0].request.headers == ()


ENCODING = ENCODINGS[0]
BAD = '<w:operation name="Bad"><w:input message="t:{}"/></w:operation>'
BOUND = '<w:operation name="Bad"><s:operation {}/><w:input><s:body use="{}"/></w:input></w:operation>'


@pytest.mark.parametrize(
    ("stated", "content_types"),
    [
        ('<m:content part="a" type="image/png"/>', ("image/png",)),
        ('<m:content part="a"/>', ()),
        ('<m:mimeXml part="a"/>', ("text/xml",)),
    ],
)
def test_parts_beside_the_body_are_attachments(
    folder: Path, stated: str, content_types: tuple[str, ...]
) -> None:
    bound = f'<w:operation name="Bad"><w:input><s:body parts="h"/>{stated}</w:input></w:operation>'
    contract, problems = resolved(folder, operations=BAD.format("A"), bound=bound)
    (attached,) = contract.operations[1].request.attached
    assert (attached.name, attached.content_types, problems) == ("a", content_types, [])


def test_parts_that_the_body_lists_are_not_attachments(folder: Path) -> None:
    beside = '<m:content part="a"/><m:content part="unknown"/>'
    bound = f'<w:operation name="Bad"><w:input><s:body parts="a h"/>{beside}</w:input></w:operation>'
    contract, problems = resolved(folder, operations=BAD.format("A"), bound=bound)
    request = contract.operations[1].request
    assert (request.attached, request.body, problems) == ((), Parts((A, H)), [])


@pytest.mark.parametrize(
    ("usual", "stated", "expected"),
    [
        ("rpc", "", SoapStyle.RPC),
        ("rpc", 'style="document"', SoapStyle.DOCUMENT),
        ("document", 'style="rpc"', SoapStyle.RPC),
    ],
)
def test_the_style_of_a_binding_is_that_of_operations_without_one(
    folder: Path, usual: str, stated: str, expected: SoapStyle
) -> None:
    bound = BOUND.format(stated, "literal")
    contract, _ = resolved(folder, usual=usual, operations=BAD.format("One"), bound=bound)
    assert contract.operations[1].style is expected


def test_operations_that_the_service_starts_are_left_out(folder: Path) -> None:
    declared = '<w:operation name="Bad"><w:output message="t:One"/><w:input message="t:One"/></w:operation>'
    contract, problems = resolved(folder, operations=declared, bound=BOUND.format("", "literal"))
    why = "has its output before its input: the service calls the client"
    assert contract.port_types[0].left_out == (LeftOut("Bad", f"it {why}"),)
    assert problems == [f"warning:12: operation 'Bad' {why}; it is left out"]


@pytest.mark.parametrize(
    ("absent", "where"),
    [
        ('<w:operation name="Good"><s:operation soapAction="good"/>', "it"),
        ('<w:operation name="Good"><w:documentation>', "port type 'P'"),
    ],
)
def test_the_hint_says_where_operations_are_missing(folder: Path, absent: str, where: str) -> None:
    text = "\n".join(line for line in filled().splitlines() if not line.startswith(absent))
    (folder / "s.wsdl").write_text(text)
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(folder / "s.wsdl"))))
    (problem,) = raised.value.problems
    assert problem.hint == f"There is no wsdl:operation in {where}; ask the service for a WSDL that has some."


@pytest.mark.parametrize(
    ("message", "bound", "why"),
    [
        (
            "Bare",
            BOUND.format("", "literal"),
            "9: operation 'Bad': part 'a' of message 'Bare' has neither an element nor a type",
        ),
        ("One", "", "12: operation 'Bad' is not in binding 'B'"),
    ],
)
def test_only_unsupported_operations_are_left_out(folder: Path, message: str, bound: str, why: str) -> None:
    contract, problems = resolved(folder, operations=BAD.format(message), bound=bound)
    assert [operation.name for operation in contract.operations] == ["Good"]
    assert problems == [f"warning:{why}; it is left out"]
    assert [one.name for one in contract.port_types[0].left_out] == ["Bad"]


def test_leaving_out_every_operation_is_an_error(folder: Path) -> None:
    expected = ["error:9: part 'a' of message 'Bare' has neither an element nor a type"]
    assert refused(folder, message="Bare") == expected


def test_an_operation_with_an_unsupported_output_is_left_out(folder: Path) -> None:
    expected = ["error:9: part 'a' of message 'Bare' has neither an element nor a type"]
    assert refused(folder, output='<w:output message="t:Bare"/>') == expected


def body(folder: Path, style: str, message: str, soap_body: str = "") -> Body:
    stated = f'style="{style}"' if style else ""
    bound = f'<w:operation name="Bad"><s:operation {stated}/><w:input><s:body {soap_body}/></w:input></w:operation>'
    contract, problems = resolved(folder, operations=BAD.format(message), bound=bound)
    assert problems == []
    return contract.operations[1].request.body


A = Part("a", QName(XS, "int"), QName("urn:t", "A"))
H = Part("h", QName(XS, "int"), QName("urn:t", "B"), nillable=True)
N = Part("n", QName(XS, "int"), doc="A number.")
CALLED = QName("urn:t", "Bad")


@pytest.mark.parametrize(
    ("style", "message", "soap_body", "expected"),
    [
        ("document", "One", "", Document(QName("urn:t", "A"), QName(XS, "int"))),
        ("document", "A", "", Parts((A, H))),
        ("document", "A", 'parts="h a"', Parts((A, H))),
        ("document", "A", 'parts=" h "', Document(QName("urn:t", "B"), QName(XS, "int"))),
        ("document", "A", 'parts=""', Empty()),
        ("document", "Number", "", Parts((N,))),
        ("document", "None", "", Empty()),
        ("", "One", "", Document(QName("urn:t", "A"), QName(XS, "int"))),
        ("rpc", "One", "", Rpc(CALLED, (A,))),
        ("rpc", "Number", 'namespace="urn:n"', Rpc(QName("urn:n", "Bad"), (N,))),
        ("rpc", "Number", 'namespace=""', Rpc(QName("", "Bad"), (N,))),
        ("rpc", "A", 'parts="h"', Rpc(CALLED, (H,))),
        ("rpc", "None", "", Rpc(CALLED, ())),
    ],
)
def test_content_of_a_body(folder: Path, style: str, message: str, soap_body: str, expected: Body) -> None:
    assert body(folder, style, message, soap_body) == expected


def test_a_body_part_that_the_message_lacks_is_reported(folder: Path) -> None:
    contract, problems = resolved(folder, "A", parts='parts="a z"')
    assert contract.operations[0].request.body == Parts((A, H))
    assert problems == [
        "warning:16: soap:body lists part 'z', which is not in message 'A'; all parts of the message are used"
    ]


def test_a_part_must_refer_to_a_definition(folder: Path) -> None:
    assert refused(folder, message="Typed") == ["error:7: type 't:Nowhere' is not defined"]


def test_a_header_part_may_have_a_type(folder: Path) -> None:
    header = '<s:header message="t:Number" part="n" use="literal" {}/>'
    contract, _ = resolved(folder, headers=header.format('namespace="urn:h"') + header.format(""))
    headers = contract.operations[0].request.headers
    assert [(one.name, one.namespace, one.type) for one in headers] == [
        ("n", "urn:h", QName(XS, "int")),
        ("n", "", QName(XS, "int")),
    ]


OVERLOADS = """<w:operation name="Do"><w:input message="t:One"/></w:operation><w:operation name="Do">
<w:input name="Other" message="t:A"/></w:operation><w:operation name="Do_2"><w:input message="t:One"/></w:operation>
<w:operation name="Do"><w:input message="t:Number"/></w:operation>"""


def test_overloaded_operations_are_distinguished_by_the_names_of_their_messages(folder: Path) -> None:
    bound = '<w:operation name="{}"><s:operation soapAction="{}"/><w:input {}/></w:operation>'
    facts = [
        ("Do", "named", 'name="Other"'),
        ("Do", "first", 'name="Do"'),
        ("Do_2", "2", ""),
        ("Do", "third", ""),
    ]
    contract, problems = resolved(
        folder, operations=OVERLOADS, bound="".join(bound.format(*one) for one in facts)
    )
    assert problems == []
    assert [(one.name, one.soap_action) for one in contract.operations[1:]] == [
        ("Do", "first"),
        ("Do_3", "named"),
        ("Do_2", "2"),
        ("Do_4", "third"),
    ]


def test_overloads_whose_names_do_not_match_are_told_apart_by_their_order(folder: Path) -> None:
    declared = "".join(
        f'<w:operation name="Do"><w:input name="{name}" message="t:{message}"/></w:operation>'
        for name, message in (("X", "One"), ("Y", "A"), ("Z", "Number"))
    )
    bound = "".join(
        f'<w:operation name="Do"><s:operation soapAction="{name}"/><w:input name="{name}"/></w:operation>'
        for name in ("odd", "Y", "other")
    )
    contract, problems = resolved(folder, operations=declared, bound=bound)
    assert [one.soap_action for one in contract.operations[1:]] == ["odd", "Y", "other"]
    assert problems == []


def test_all_soap_ports_are_endpoints(folder: Path) -> None:
    port = '<w:port name="{0}" binding="t:{0}"/>'
    contract, problems = resolved(folder, ports=port.format("Z") + port.format("H"))
    assert [one.endpoints for one in contract.port_types] == [
        (Endpoint("P", "urn:p", "1.1"),),
        (Endpoint("Z", "", "1.2"),),
    ]
    assert problems == ["warning:21: port 'H' has no SOAP binding; it is left out"]


def another(name: str, stated: str) -> str:
    """Return what ends a binding and begins another of the same port type."""
    return f'</w:binding><w:binding name="{name}" type="t:P"><s:binding/>{stated}'


def test_the_actions_of_overloads_may_depend_on_the_port(folder: Path) -> None:
    overloads = (
        '<w:operation name="Do"><w:input message="t:One"/></w:operation>'
        '<w:operation name="Do"><w:input name="Other" message="t:A"/></w:operation>'
    )
    bound = (
        '<w:operation name="Do"><s:operation soapAction="{}"/><w:input/></w:operation>'
        '<w:operation name="Do"><s:operation soapAction="2"/><w:input name="Other"/></w:operation>'
    )
    good = '<w:operation name="Good"><s:operation soapAction="good"/></w:operation>'
    ports = '<w:port name="K" binding="t:K"/>'
    both = bound.format("1") + another("K", good + bound.format("3"))
    contract, _ = resolved(folder, operations=overloads, bound=both, ports=ports)
    (port_type,) = contract.port_types
    actions = [(one.name, one.soap_action) for one in port_type.operations]
    assert actions == [("Good", "good"), ("Do", "3"), ("Do_2", "2")]
    assert [one.actions for one in port_type.endpoints] == [(), (("Do", "1"),)]


@pytest.mark.parametrize(
    ("was", "stated", "expected"),
    [
        ('<h:binding verb="GET"/>', "", "Binding 'H' has no soap:binding. "),
        ('<h:binding verb="GET"/>', '<y:binding xmlns:y="urn:y"/>', "The namespace of y:binding is urn:y; "),
        ('<h:binding verb="GET"/>', '<binding xmlns="urn:y"/>', "The namespace of binding is urn:y; "),
        ('name="H" type="t:Q"', 'name="H" type="t:Q"', "Binding 'H' is one of HTTP GET or POST. "),
        ('<h:binding verb="GET"/>', "<s:binding/>", "It binds "),
    ],
)
def test_the_hint_says_what_a_binding_lacks(folder: Path, was: str, stated: str, expected: str) -> None:
    text = filled().replace('<w:port name="P" binding="t:B">', '<w:port name="P" binding="t:H">')
    text = text.replace(was, stated)
    if "s:binding" in stated:
        text = text.replace(stated + "</w:binding>", stated + '<w:operation name="Odd"/></w:binding>')
    (folder / "s.wsdl").write_text(text)
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(folder / "s.wsdl"))))
    (problem,) = raised.value.problems
    assert problem.hint.startswith(expected)


def test_an_undefined_port_type_is_reported(folder: Path) -> None:
    (folder / "s.wsdl").write_text(filled().replace('name="B" type="t:P"', 'name="B" type="t:No"'))
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(folder / "s.wsdl"))))
    assert texts_of(raised.value.problems) == ["error:21: wsdl:portType {urn:t}No is not defined"]


def test_ports_over_http_come_first(folder: Path) -> None:
    def binding(name: str, transport: str) -> str:
        return f'</w:binding><w:binding name="{name}" type="t:P"><s:binding {transport}/><w:operation name="Good"/>'

    jms, http = 'transport="urn:jms"', 'transport="http://schemas.xmlsoap.org/soap/http"'
    port = '<w:port name="{0}" binding="t:{0}"/>'
    contract, _ = resolved(
        folder, bound=binding("J", jms) + binding("K", http), ports=port.format("J") + port.format("K")
    )
    endpoints = [one.name for port_type in contract.port_types for one in port_type.endpoints]
    assert endpoints == ["K", "P", "J"]


def test_a_fault_without_parts_is_reported(folder: Path) -> None:
    contract, problems = resolved(folder, fault='<w:fault name="f" message="t:None"/>')
    assert contract.operations[0].faults == ()
    assert problems == ["warning:8: fault 'f' of operation 'Good' has no parts; its detail is not read"]


def test_a_fault_without_a_name_is_called_like_its_message(folder: Path) -> None:
    contract, _ = resolved(folder, fault='<w:fault message="t:Number"/>')
    assert [one.name for one in contract.operations[0].faults] == ["Number"]


def test_all_undefined_messages_of_faults_are_reported(folder: Path) -> None:
    faults = '<w:fault name="f" message="t:No"/><w:fault name="g" message="t:Nor"/>'
    assert len(refused(folder, fault=faults)) == 2


def test_the_headers_of_faults_are_listed_once(folder: Path) -> None:
    stated = '<s:headerfault message="t:Number" part="n" namespace="urn:h"/>'
    header = f'<s:header message="t:A" part="h">{stated}{stated}</s:header>'
    contract, problems = resolved(folder, headers=header)
    assert contract.operations[0].header_faults == (Header("n", "urn:h", QName(XS, "int")),)
    assert problems == []


def test_an_undefined_header_may_contain_anything(folder: Path) -> None:
    about = '<w:message name="Gone"><w:part name="p" element="t:Gone"/></w:message>'
    headers = '<s:header message="t:Typed" part="a" namespace="urn:h"/><s:header message="t:Gone" part="p"/>'
    contract, problems = resolved(folder, about=about, headers=headers)
    assert contract.operations[0].request.headers == (
        Header("a", "urn:h", ANY_TYPE, True),
        Header("Gone", "urn:t", ANY_TYPE, True),
    )
    assert [one.rpartition("; ")[2] for one in problems] == ["this header or fault may contain anything"] * 2


def test_a_part_of_any_type_may_have_every_type(folder: Path) -> None:
    about = '<w:message name="Any"><w:part name="p" type="x:{}"/></w:message>'
    schema = '<x:complexType name="C"/>'
    for type_, included in (("anyType", True), ("int", False)):
        contract, _ = resolved(folder, "Any", about=about.format(type_), schema=schema)
        assert (QName("urn:t", "C") in contract.types) is included


@pytest.mark.parametrize(
    ("pattern", "holes", "expected"),
    [
        ("No", {}, "error:21: there is no operation 'No'"),
        # What is wrong with an operation that is chosen says more than that no other is.
        (
            "Bad",
            {"operations": BAD.format("Bare"), "bound": BOUND.format("", "literal")},
            "error:9: part 'a' of message 'Bare' has neither an element nor a type",
        ),
        (
            "Bad",
            {"operations": BAD.format("Typed"), "bound": BOUND.format("", "literal")},
            "error:7: type 't:Nowhere' is not defined",
        ),
        (
            "Bad",
            {"others": BAD.format("One"), "ports": '<w:port name="Z" binding="t:Z"/>'},
            "error:19: binding 'Z' has no operations that can be called",
        ),
    ],
)
def test_why_none_of_the_chosen_operations_can_be_called(
    folder: Path, pattern: str, holes: dict[str, str], expected: str
) -> None:
    assert refused(folder, chosen=Selection((pattern,)), **holes) == [expected]


def test_a_selection_that_leaves_nothing_is_reported_where_it_was_made(folder: Path) -> None:
    place = Where("soapwright.toml", 5)
    for where, kind in ((place, InputError), (COMMAND_LINE, UsageError)):
        with pytest.raises((InputError, UsageError)) as raised:
            resolved(folder, chosen=Selection(("No",), where))
        assert type(raised.value) is kind
        assert [one.where for one in raised.value.problems] == [where]


def test_problems_are_in_the_order_of_lines(folder: Path) -> None:
    port = '<w:port name="H" binding="t:H"/>'
    _, problems = resolved(folder, ports=port, operations=BAD.format("One"))
    assert [one.split(":")[1] for one in problems] == ["12", "21"]


def test_each_part_of_a_fault_is_an_element_of_its_detail(folder: Path) -> None:
    faults = '<w:fault name="f" message="t:A"/><w:fault name="g" message="t:Number"/>'
    contract, _ = resolved(folder, fault=faults)
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
        folder, operations=declared, bound=f'<w:operation name="Bad"><s:operation/>{bound}</w:operation>'
    )
    assert [str(one.element) for one in contract.operations[1].faults] == ["{urn:f}n", "{urn:g}n"]
    assert refused(folder, fault='<w:fault name="f" message="t:Bare"/>') == [
        "error:9: part 'a' of message 'Bare' has neither an element nor a type"
    ]


def test_documentation_of_a_service_may_come_from_its_port_type_or_document(folder: Path) -> None:
    about = "<w:documentation>Of it.</w:documentation>"
    two = '<w:port name="Z" binding="t:Z"/>'
    assert resolved(folder, ports=two, about=about)[0].doc == "Of it."
    served = "<w:documentation>Served.</w:documentation>"
    assert resolved(folder, ports=served + two, about=about)[0].doc == "Served."
    assert resolved(folder, about=about)[0].doc == "Of it."
    assert (
        resolved(folder, about=about, documentation="<w:documentation>All.</w:documentation>")[0].doc
        == "All."
    )


@pytest.mark.parametrize(
    ("message", "style", "expected"),
    [
        ("One", "document", ("", ENCODING)),
        ("Number", "document", (ENCODING, ENCODING)),
        ("One", "rpc", (ENCODING, ENCODING)),
    ],
)
def test_only_types_are_sent_encoded(
    folder: Path, message: str, style: str, expected: tuple[str, str]
) -> None:
    """An element is written as its schema says, unless RPC style has a wrapper for it; it is read in either form."""
    uses = '<w:{0}><s:body use="encoded"/></w:{0}>'
    bound = f'<w:operation name="Bad"><s:operation style="{style}"/>{uses.format("input")}{uses.format("output")}</w:operation>'
    declared = f'<w:operation name="Bad"><w:input message="t:{message}"/><w:output message="t:{message}"/></w:operation>'
    contract, problems = resolved(folder, operations=declared, bound=bound)
    found = contract.operations[1]
    assert found.response is not None
    assert (found.request.encoding, found.response.encoding) == expected
    assert [problem.partition(": ")[2].partition(";")[0] for problem in problems] == [
        "the binding encodes message 'One', whose part names an element"
    ] * (not expected[0])


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("", ENCODINGS[0]),
        (f'encodingStyle="{ENCODINGS[1]}"', ENCODINGS[1]),
        (f'encodingStyle="urn:other {ENCODINGS[1]} {ENCODINGS[0]}"', ENCODINGS[1]),
        ('encodingStyle="urn:other"', ENCODINGS[0]),
    ],
)
def test_the_encoding_is_the_first_known_one(folder: Path, stated: str, expected: str) -> None:
    bound = BOUND.format("", f'encoded" {stated} namespace="')
    contract, _ = resolved(folder, operations=BAD.format("Number"), bound=bound)
    assert contract.operations[1].request.encoding == expected
