"""Operations: which can be called, and how. What one operation needs leaves the others alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from soapwright.contract.model import Document, LeftOut, SoapStyle
from soapwright.contract.resolve import resolve_model
from soapwright.contract.selection import ALL, COMMAND_LINE, Selection
from soapwright.errors import InputError, Level, Problem, UsageError, Where
from soapwright.read.documents import load
from soapwright.read.parse import parse
from tests.unit.contract.operations import BAD, BOUND, filled, refused, resolved


def test_facts_of_an_operation(tmp_path: Path) -> None:
    contract, problems = resolved(
        tmp_path, output='<w:output message="t:One"/>', fault='<w:fault name="f" message="t:One"/>'
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


@pytest.mark.parametrize(
    ("usual", "stated", "expected"),
    [
        ("rpc", "", SoapStyle.RPC),
        ("rpc", 'style="document"', SoapStyle.DOCUMENT),
        ("document", 'style="rpc"', SoapStyle.RPC),
    ],
)
def test_the_style_of_a_binding_is_that_of_operations_without_one(
    tmp_path: Path, usual: str, stated: str, expected: SoapStyle
) -> None:
    bound = BOUND.format(stated, "literal")
    contract, _ = resolved(tmp_path, usual=usual, operations=BAD.format("One"), bound=bound)
    assert contract.operations[1].style is expected


def test_overloads_that_a_binding_does_not_describe_are_told_apart_by_their_order(tmp_path: Path) -> None:
    declared = (
        '<w:operation name="Do"><w:input message="t:One"/><w:output message="t:One"/></w:operation>'
        '<w:operation name="Do"><w:input message="t:A"/></w:operation>'
    )
    bound = "".join(
        f'<w:operation name="Do"><s:operation soapAction="{action}"/></w:operation>' for action in "12"
    )
    contract, _ = resolved(tmp_path, operations=declared, bound=bound)
    assert [one.soap_action for one in contract.operations[1:]] == ["1", "2"]


@pytest.mark.parametrize(("count", "listed"), [(1, 1), (5, 5), (6, 5)])
def test_operations_without_an_input_cannot_be_called(tmp_path: Path, count: int, listed: int) -> None:
    names = [f"O{number}" for number in range(count)]
    declared = "".join(f'<w:operation name="{name}"/>' for name in names)
    bound = "".join(f'<w:operation name="{name}"/>' for name in names)
    contract, problems = resolved(tmp_path, operations=declared, bound=bound)
    assert contract.port_types[0].left_out == tuple(LeftOut(name, "it has no input") for name in names)
    assert problems == [f"warning:12: operation {name!r} has no input; it is left out" for name in names]
    text = filled(operations=declared, bound=bound)
    (tmp_path / "s.wsdl").write_text(
        "\n".join(one for one in text.splitlines() if '"Good"' not in one or "Q" in one)
    )
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(tmp_path / "s.wsdl"))))
    (problem,) = raised.value.problems
    assert problem.what == "binding 'B' has no operations that can be called"
    reasons = "; ".join(f"{name!r}: it has no input" for name in names[:listed])
    rest = "; …" if listed < count else ""
    assert problem.hint == f"{reasons}{rest}. Ask the service for a WSDL whose operations have inputs."


def test_operations_that_the_service_starts_are_left_out(tmp_path: Path) -> None:
    declared = '<w:operation name="Bad"><w:output message="t:One"/><w:input message="t:One"/></w:operation>'
    contract, problems = resolved(tmp_path, operations=declared, bound=BOUND.format("", "literal"))
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
def test_the_hint_says_where_operations_are_missing(tmp_path: Path, absent: str, where: str) -> None:
    text = "\n".join(line for line in filled().splitlines() if not line.startswith(absent))
    (tmp_path / "s.wsdl").write_text(text)
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(tmp_path / "s.wsdl"))))
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
def test_only_unsupported_operations_are_left_out(tmp_path: Path, message: str, bound: str, why: str) -> None:
    contract, problems = resolved(tmp_path, operations=BAD.format(message), bound=bound)
    assert [operation.name for operation in contract.operations] == ["Good"]
    assert problems == [f"warning:{why}; it is left out"]
    assert [one.name for one in contract.port_types[0].left_out] == ["Bad"]


def test_leaving_out_every_operation_is_an_error(tmp_path: Path) -> None:
    expected = ["error:9: part 'a' of message 'Bare' has neither an element nor a type"]
    assert refused(tmp_path, message="Bare") == expected


def test_an_operation_with_an_unsupported_output_is_left_out(tmp_path: Path) -> None:
    expected = ["error:9: part 'a' of message 'Bare' has neither an element nor a type"]
    assert refused(tmp_path, output='<w:output message="t:Bare"/>') == expected


OVERLOADS = """<w:operation name="Do"><w:input message="t:One"/></w:operation><w:operation name="Do">
<w:input name="Other" message="t:A"/></w:operation><w:operation name="Do_2"><w:input message="t:One"/></w:operation>
<w:operation name="Do"><w:input message="t:Number"/></w:operation>"""


def test_overloaded_operations_are_distinguished_by_the_names_of_their_messages(tmp_path: Path) -> None:
    bound = '<w:operation name="{}"><s:operation soapAction="{}"/><w:input {}/></w:operation>'
    facts = [
        ("Do", "named", 'name="Other"'),
        ("Do", "first", 'name="Do"'),
        ("Do_2", "2", ""),
        ("Do", "third", ""),
    ]
    contract, problems = resolved(
        tmp_path, operations=OVERLOADS, bound="".join(bound.format(*one) for one in facts)
    )
    assert problems == []
    assert [(one.name, one.soap_action) for one in contract.operations[1:]] == [
        ("Do", "first"),
        ("Do_3", "named"),
        ("Do_2", "2"),
        ("Do_4", "third"),
    ]


def test_overloads_whose_names_do_not_match_are_told_apart_by_their_order(tmp_path: Path) -> None:
    declared = "".join(
        f'<w:operation name="Do"><w:input name="{name}" message="t:{message}"/></w:operation>'
        for name, message in (("X", "One"), ("Y", "A"), ("Z", "Number"))
    )
    bound = "".join(
        f'<w:operation name="Do"><s:operation soapAction="{name}"/><w:input name="{name}"/></w:operation>'
        for name in ("odd", "Y", "other")
    )
    contract, problems = resolved(tmp_path, operations=declared, bound=bound)
    assert [one.soap_action for one in contract.operations[1:]] == ["odd", "Y", "other"]
    assert problems == []


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
    tmp_path: Path, pattern: str, holes: dict[str, str], expected: str
) -> None:
    assert refused(tmp_path, chosen=Selection((pattern,)), **holes) == [expected]


def test_a_selection_that_leaves_nothing_is_reported_where_it_was_made(tmp_path: Path) -> None:
    place = Where("soapwright.toml", 5)
    for where, kind in ((place, InputError), (COMMAND_LINE, UsageError)):
        with pytest.raises((InputError, UsageError)) as raised:
            resolved(tmp_path, chosen=Selection(("No",), where))
        assert type(raised.value) is kind
        assert [one.where for one in raised.value.problems] == [where]


def test_only_chosen_operations_are_named_in_the_hint_to_leave_them_out(tmp_path: Path) -> None:
    def wrong(name: str) -> dict[str, str]:
        return {
            "operations": BAD.format("Typed").replace("Bad", name),
            "bound": BOUND.format("", "literal").replace("Bad", name),
        }

    holes = {hole: wrong("Bad")[hole] + wrong("Worse")[hole] for hole in ("operations", "bound")}
    for chosen, hint in (
        (ALL, "--operations '!Bad,!Worse'"),
        (Selection(("Good", "Bad")), "--operations '!Bad'"),
    ):
        with pytest.raises(InputError) as raised:
            resolved(tmp_path, chosen=chosen, **holes)
        assert raised.value.problems[0].hint.endswith(hint)


def test_problems_without_a_line_come_before_those_of_lines(tmp_path: Path) -> None:
    (tmp_path / "s.wsdl").write_text(filled())
    parsed = parse(load(str(tmp_path / "s.wsdl")))
    location = parsed.definitions[0][1].document.location
    remarks = [Problem(Where(location, line), "odd", "", Level.WARNING) for line in (2, 1, None)]
    _, problems = resolve_model(replace(parsed, remarks=tuple(remarks)))
    assert [one.where.line for one in problems] == [None, 1, 2]


def test_problems_are_in_the_order_of_lines(tmp_path: Path) -> None:
    port = '<w:port name="H" binding="t:H"/>'
    _, problems = resolved(tmp_path, ports=port, operations=BAD.format("One"))
    assert [one.split(":")[1] for one in problems] == ["12", "21"]


def test_documentation_of_a_service_may_come_from_its_port_type_or_document(tmp_path: Path) -> None:
    about = "<w:documentation>Of it.</w:documentation>"
    two = '<w:port name="Z" binding="t:Z"/>'
    assert resolved(tmp_path, ports=two, about=about)[0].doc == "Of it."
    served = "<w:documentation>Served.</w:documentation>"
    assert resolved(tmp_path, ports=served + two, about=about)[0].doc == "Served."
    assert resolved(tmp_path, about=about)[0].doc == "Of it."
    assert (
        resolved(tmp_path, about=about, documentation="<w:documentation>All.</w:documentation>")[0].doc
        == "All."
    )
