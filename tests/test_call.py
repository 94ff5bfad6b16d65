"""`soapwright call`: one operation from the command line, against a service on loopback."""

from __future__ import annotations

import ast
import json
import re
from base64 import b64encode
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from soapwright.call.arguments import parsed_arguments
from soapwright.call.attached import value_of
from soapwright.call.one_call import request_of
from soapwright.call.target import target
from soapwright.cli import main
from soapwright.cli.reading import Reading
from soapwright.cli.sources import called_service
from soapwright.errors import UsageError
from tests.command import run
from tests.fake_service import Canned, FakeService

BOX = {
    "Id": 3,
    "any": [
        '<_1:a xmlns:_1="urn:example:a"></_1:a>',
        '<_1:b xmlns="urn:example:b" xmlns:_1="urn:example:b">x</_1:b>',
    ],
    "any_attributes": {"colour": "red"},
    "any_2": '<_1:Stamp xmlns:_1="https://example.com/wildcards"><_1:Value>7</_1:Value></_1:Stamp>',
    "@type": "Box",
}
OTHER = '<_1:Value xmlns:_1="https://example.com/any-type"><_2:other xmlns:_2="urn:o">1</_2:other></_1:Value>'
PLACE = "msads/v13/customer_management"
SECRETS = ["--credential", "developer_token=sesame-open", "--credential", "access_token=hocus-pocus"]


@pytest.fixture
def fake() -> Iterator[FakeService]:
    with FakeService() as service:
        yield service


@pytest.fixture
def config(root: Path) -> Path:
    return root / "schemas" / "soapwright.toml"


def call(config: Path, fake: FakeService, *arguments: str) -> Result:
    return run("call", "--config", config, "--endpoint", fake.url, PLACE, *arguments)


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_the_response_is_printed_as_json(config: Path, fake: FakeService, protocol: str) -> None:
    done = call(config, fake, "GetCustomer", "customer_id=42", "--protocol", protocol, *SECRETS)
    assert (done.exit_code, done.stderr) == (0, "")
    assert json.loads(done.stdout)["Customer"]["Id"] == "42"


def test_a_request_may_be_json_with_the_names_of_the_contract(
    config: Path, fake: FakeService, tmp_path: Path
) -> None:
    file = tmp_path / "request.json"
    file.write_text('{"CustomerId": "7"}', encoding="utf-8")
    done = call(config, fake, "get_customer", "--json", str(file), "--print", "both", "--as", "python")
    assert done.exit_code == 0
    assert done.stdout.startswith("GetCustomerRequest(customer_id=7)\nGetCustomerResponse(\n")


def test_xml_is_printed_with_its_namespaces(config: Path, fake: FakeService) -> None:
    done = call(config, fake, "GetCustomer", "CustomerId=7", "--as", "xml")
    assert "<customer:GetCustomerResponse xmlns:customer=" in done.stdout
    assert "\n    <entities:Id>7</entities:Id>\n" in done.stdout


def test_a_fault_and_a_failure_have_exit_codes_of_their_own(config: Path, fake: FakeService) -> None:
    update = ["UpdateCustomer", "customer.id=1", "customer.name=x", "customer.time_stamp=AAAA"]
    fault = call(config, fake, *update)
    assert (fault.exit_code, fault.stdout) == (5, "")
    assert fault.stderr.startswith("fault: ApiFault: ")
    fake.canned = Canned(502, "text/html", b"<html>no</html>")
    failure = call(config, fake, *update)
    assert failure.exit_code == 6
    assert failure.stderr.startswith("error: UpdateCustomer: HTTP 502: ")


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_nothing_is_sent_in_a_dry_run_and_secrets_are_masked(
    config: Path, fake: FakeService, protocol: str
) -> None:
    done = call(config, fake, "GetCustomer", "customer_id=42", "--dry-run", "--protocol", protocol, *SECRETS)
    assert done.exit_code == 0 and fake.requests == []
    assert done.stdout.startswith("> POST http://127.0.0.1:")
    assert "42" in done.stdout and "***" in done.stdout
    assert "sesame" not in done.stdout and "hocus" not in done.stdout


def test_verbose_shows_request_and_response_on_stderr(config: Path, fake: FakeService) -> None:
    done = call(config, fake, "GetCustomer", "customer_id=42", "-v", *SECRETS)
    assert json.loads(done.stdout)
    assert (
        "> POST " in done.stderr
        and "< HTTP 200 OK" in done.stderr
        and '"Customer"' in done.stderr
        and "sesame" not in done.stderr
    )


def test_credentials_are_read_from_the_environment_and_a_file(
    config: Path, fake: FakeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOAPWRIGHT_DEVELOPER_TOKEN", "123")
    file = tmp_path / "credentials.json"
    file.write_text('{"AuthenticationToken": "456"}', encoding="utf-8")
    done = call(config, fake, "GetCustomer", "customer_id=1", "--dry-run", "--credentials", str(file))
    assert "developertoken: 123\n" in done.stdout and "authorization: Bearer 456\n" in done.stdout


def test_a_wsdl_needs_no_project(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    wsdl = root / "tests" / "cases" / "minimal" / "service.wsdl"
    done = run("call", wsdl, "Say", "text=hello", "--dry-run")
    assert done.exit_code == 0
    assert "hello</" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["GetCustomr"], 1, "there is no operation 'GetCustomr'\n  Did you mean GetCustomer?"),
        (["GetCustomer", "customr_id=1"], 2, "GetCustomerRequest has no field 'customr_id'"),
        (
            ["GetCustomer", "customer_id=x"],
            2,
            "GetCustomerRequest.customer_id: 'x' is not a value of xs:long",
        ),
        (["GetCustomer", "customer_id"], 2, "'customer_id' is not name=value"),
        (["UpdateCustomer", "customer=x"], 2, "UpdateCustomerRequest.customer: expected a dict, found 'x'"),
        (["GetCustomer", "customer_id:=x"], 2, "the text after := in 'customer_id:=x' is not JSON"),
        (["GetCustomer", "--credential", "nix=1"], 2, "'nix' is not a credential of the service"),
        (["GetCustomer", "--user", "me"], 2, "write NAME:PASSWORD"),
        (["GetCustomer", "--port", "Nix"], 2, "there is no port 'Nix'"),
        (["GetCustomer", "--environment", "moon"], 2, "has no environment 'moon'"),
    ],
)
def test_errors_are_reported(
    config: Path, fake: FakeService, arguments: list[str], code: int, message: str
) -> None:
    done = (
        call(config, fake, *arguments)
        if "--environment" not in arguments
        else run("call", "--config", config, PLACE, *arguments)
    )
    assert done.exit_code == code and message in done.stderr, done.stderr


def test_an_unknown_source_is_named(config: Path) -> None:
    done = run("call", "--config", config, "msads/v14/bulk", "X")
    assert done.exit_code == 2
    assert "this is neither a file nor a service of" in done.stderr


def test_a_password_is_sent_over_http_and_masked(config: Path, fake: FakeService) -> None:
    done = call(
        config, fake, "GetCustomer", "customer_id=1", "--protocol", "soap", "--user", "me:open-sesame", "-v"
    )
    assert done.exit_code == 0
    assert "> authorization: Basic ***" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "values"),
    [
        (["a=1"], {"a": "1"}),
        (["a=b=c"], {"a": "b=c"}),
        (["a="], {"a": ""}),
        (["a:=null", "b:=[1]"], {"a": None, "b": [1]}),
        (["a=1", "a=2", "a=3"], {"a": ["1", "2", "3"]}),
        (["a.b.c=1", "a.b.d=2"], {"a": {"b": {"c": "1", "d": "2"}}}),
        (["a.0.b=1", "a.1.b=2"], {"a": [{"b": "1"}, {"b": "2"}]}),
        (["a.1=1"], {"a": {"1": "1"}}),
    ],
)
def test_arguments_are_values_in_dicts_and_lists(arguments: list[str], values: object) -> None:
    assert parsed_arguments(arguments) == values


def test_arguments_override_json() -> None:
    start = {"a": {"b": 1, "c": [{"d": 1}, {"d": 2}]}}
    assert parsed_arguments(["a.b=2", "a.c.1.d=3"], start) == {"a": {"b": "2", "c": [{"d": 1}, {"d": "3"}]}}


@pytest.mark.parametrize("arguments", [["=1"], ["a..b=1"], ["a=1", "a.b=2"], [":=1"]])
def test_meaningless_arguments_are_refused(arguments: list[str]) -> None:
    with pytest.raises(UsageError):
        parsed_arguments(arguments)


PART = """<wsdl:message name="{0}"><wsdl:part name="p" element="t:{0}"/></wsdl:message>"""
TWO = f"""<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
<wsdl:types><xs:schema targetNamespace="urn:t">
<xs:element name="Say" type="xs:string"/><xs:element name="SessionToken" type="xs:string"/>
</xs:schema></wsdl:types>
{PART.format("Say")}{PART.format("Sing")}{PART.format("SessionToken")}
<wsdl:portType name="Echo">
<wsdl:operation name="Say"><wsdl:input message="t:Say"/></wsdl:operation>
<wsdl:operation name="Sing"><wsdl:input message="t:Sing"/></wsdl:operation>
</wsdl:portType>
<wsdl:binding name="Echo" type="t:Echo"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
<wsdl:operation name="Say"><wsdl:input><soap:body use="literal"/></wsdl:input></wsdl:operation>
<wsdl:operation name="Sing"><wsdl:input><soap:body use="literal"/>
<soap:header message="t:SessionToken" part="p" use="literal"/></wsdl:input></wsdl:operation>
</wsdl:binding>
<wsdl:service name="Echo"><wsdl:port name="Echo" binding="t:Echo">
<soap:address location="https://echo.example/"/></wsdl:port></wsdl:service>
</wsdl:definitions>
"""


def test_errors_in_other_operations_are_ignored(tmp_path: Path) -> None:
    wsdl = tmp_path / "echo.wsdl"
    wsdl.write_text(TWO, encoding="utf-8")
    done = run("call", wsdl, "say", "value=Hello", "--dry-run")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "Hello" in done.stdout
    done = run("call", wsdl, "Sing", "--dry-run")
    assert done.exit_code == 1
    assert "element 't:Sing' is not defined" in done.stderr


@pytest.mark.parametrize("name", ["session_token", "SessionToken"])
def test_a_header_part_of_another_operation_is_a_credential_of_the_service(name: str, tmp_path: Path) -> None:
    wsdl = tmp_path / "echo.wsdl"
    wsdl.write_text(TWO, encoding="utf-8")
    done = run("call", wsdl, "Say", "value=Hello", "--dry-run", "--credential", f"{name}=sesame-open")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "sesame" not in done.stdout
    done = run("call", wsdl, "Say", "value=Hello", "--dry-run", "--credential", "password=sesame-open")
    assert done.exit_code == 2
    assert "'password' is not a credential of the service" in done.stderr


# Files and attachments

PNG = b"\x89PNG\r\n\x1a\n\0"
ANSWER = """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<Stored xmlns="https://example.com/archive"><Number>7</Number></Stored></s:Body></s:Envelope>"""


def parts(*more: tuple[str, bytes]) -> Canned:
    """Return an answer of the archive with attachments: their headers and contents."""
    every = (("Content-Type: text/xml", ANSWER.encode()), *more)
    content = b"".join(f"--b\r\n{head}\r\n\r\n".encode() + inner + b"\r\n" for head, inner in every)
    return Canned(200, 'multipart/related; boundary="b"; type="text/xml"', content + b"--b--\r\n")


RECEIPT = ("Content-ID: <receipt=1@x>\r\nContent-Type: application/pdf", b"%PDF\0")
NOTE = ("Content-ID: <note@x>\r\nContent-Type: text/plain", b"more")


@pytest.fixture
def archive(root: Path) -> Path:
    return root / "tests" / "cases" / "attachments" / "service.wsdl"


def stored(archive: Path, fake: FakeService, *arguments: str) -> Result:
    return run("call", "--endpoint", fake.url, archive, "Store", "Title=Contract", *arguments)


def test_an_attachment_is_the_content_of_a_file(archive: Path, fake: FakeService, tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(PNG)
    (tmp_path / "title.txt").write_bytes("Straße".encode("latin-1"))
    files = [f"scan=@{tmp_path / 'page.png'}", f"title_2=@{tmp_path / 'title.txt'}"]
    fake.canned = parts(RECEIPT, NOTE)
    done = stored(archive, fake, *files, "--print", "both", "-v")
    assert done.exit_code == 0, done.stderr
    assert "> Content-Type: image/png" not in done.stderr and "\nContent-Type: image/png\n" in done.stderr
    # The traffic names what is not a text, instead of printing it.
    assert re.findall(r"^\[.*", done.stderr, re.MULTILINE) == [
        "[9 bytes of image/png]",
        "[5 bytes of application/pdf]",
    ]
    request, response = done.stdout.split("\n}\n{\n")
    assert json.loads(f"{request}\n}}") == {
        "Title": "Contract",
        "scan": {"content": b64encode(PNG).decode()},
        "title_2": {"content": b64encode("Straße".encode("latin-1")).decode()},
    }
    assert json.loads(f"{{\n{response}") == {
        "Number": "7",
        "receipt": {
            "id": "receipt=1@x",
            "content_type": "application/pdf",
            "content": b64encode(b"%PDF\0").decode(),
        },
        "@attachments": [
            {"id": "note@x", "content_type": "text/plain", "content": b64encode(b"more").decode()}
        ],
    }


def test_attachments_are_mentioned_where_they_are_not_printed(archive: Path, fake: FakeService) -> None:
    fake.canned = parts(RECEIPT, NOTE)
    given = ["scan=AAEC", 'title_2:="@me"', "--as"]
    done = stored(archive, fake, *given, "xml", "--print", "both")
    assert (done.exit_code, done.stdout.count("</archive:")) == (0, 4), done.stderr
    assert done.stderr == (
        "attachment: scan: 3 bytes (--as json prints them)\n"
        "attachment: title_2: 3 bytes (--as json prints them)\n"
        "attachment: receipt: application/pdf, 5 bytes (--as json prints them)\n"
        "attachment: note@x: text/plain, 4 bytes (--as json prints them)\n"
    )
    done = stored(archive, fake, *given, "python")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == (
        "Stored(number=7, receipt=Attachment('receipt=1@x', 'application/pdf', size=5))\n".replace("'", '"')
    )


def test_a_request_with_attachments_may_be_json(archive: Path, fake: FakeService, tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    scan = {"content_type": "image/tiff", "content": "AAEC", "id": "scan=1@x"}
    file.write_text(json.dumps({"scan": scan, "title_2": "Straße"}), encoding="utf-8")
    done = stored(archive, fake, "--json", str(file), "--dry-run")
    assert done.exit_code == 0, done.stderr
    assert "Content-Type: image/tiff\nContent-Transfer-Encoding: binary\nContent-ID: <scan=1@x>" in (
        done.stdout.replace("\r", "")
    )
    assert "Content-Type: text/plain; charset=utf-8" in done.stdout


def test_other_binary_values_may_be_files_and_texts_are_not(root: Path, tmp_path: Path) -> None:
    (tmp_path / "manual.pdf").write_bytes(b"%PDF")
    wsdl = root / "tests" / "speaking" / "depot.wsdl"
    done = run("call", wsdl, "store", "name=@home", f"content=@{tmp_path / 'manual.pdf'}", "--dry-run")
    assert done.exit_code == 0, done.stderr
    assert "@home</" in done.stdout and f"{b64encode(b'%PDF').decode()}</" in done.stdout


WRONG: list[tuple[list[str], str]] = [
    (
        ["scan=@nix.png"],
        "cannot read the file of 'scan=@nix.png': No such file or directory\n  Name a file",
    ),
    (["scan=@."], "cannot read the file of 'scan=@.': "),
    (["scan=@"], "cannot read the file of 'scan=@': "),
    (["scan=page.png"], "scan: the content is not Base64\n  For a file, write scan=@FILE."),
    (["scan:=1"], "scan: this is not an attachment"),
    (["scan=AA==", "scan=AA=="], "scan: this is not an attachment"),
    (['scan:={"file": "x"}'], "scan: this is not an attachment"),
    (['scan:={"content": 1}'], "scan: this is not an attachment"),
    (['title_2:={"content": "?"}'], "title_2: the content is not Base64"),
    (["scan="], "a required parameter is missing: title_2\n  store takes title, cover?, scan, title_2."),
    (["title_2=x"], "a required parameter is missing: scan\n"),
]


def test_files_and_attachments_that_cannot_be_sent(archive: Path) -> None:
    source = called_service(str(archive), None, None, Reading({}, frozenset()))
    with target(*source, "Store") as found:
        for arguments, message in WRONG:
            with pytest.raises(UsageError, match=re.escape(message)):
                request_of(found, parsed_arguments(["Title=x", *arguments], None, partial(value_of, found)))


def test_a_file_may_be_the_standard_input(archive: Path) -> None:
    done = CliRunner().invoke(
        main, ["call", str(archive), "Send", "name=x", "content=@-", "--dry-run"], input=b"%PDF-1.7"
    )
    assert done.exit_code == 0, done.stderr
    assert "%PDF-1.7" in done.stdout


@pytest.mark.parametrize(
    ("option", "message"),
    [
        (
            ["--credential", "developer_token"],
            "--credential: 'developer_token' has no value\n  Write NAME=VALUE.",
        ),
        (["--credentials", "credentials.json"], "the JSON is not an object\n  Give header parts by name."),
        (["--user", "ann"], "write NAME:PASSWORD"),
    ],
)
def test_credentials_in_a_wrong_form(
    option: list[str],
    message: str,
    config: Path,
    fake: FakeService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("credentials.json").write_text("[]", encoding="utf-8")
    done = call(config, fake, "GetCustomer", "customer_id=1", *option)
    assert (done.exit_code, done.stdout, fake.requests) == (2, "", [])
    assert message in done.stderr


@pytest.mark.parametrize(
    ("case", "form", "answer", "printed"),
    [
        ("wildcards", "json", "", {"Parcel": BOX}),
        (
            "any_type",
            "json",
            f"{OTHER}<Simple xsi:type='Tone'>shrill</Simple>",
            {"Value": OTHER, "Simple": "shrill"},
        ),
        ("wildcards", "python", "", "Box(id=3, any=[AnyElement.from_text("),
        (
            "any_type",
            "python",
            "<Simple xsi:type='Tone'>shrill</Simple>",
            "DoResponse(simple=Tone('shrill'))",
        ),
    ],
)
def test_every_response_is_printed(
    case: str, form: str, answer: str, printed: object, root: Path, fake: FakeService
) -> None:
    folder = root / "tests" / "cases" / case
    content = (folder / "response.xml").read_bytes()
    if answer:
        content = re.sub(rb"(?s)(<DoResponse[^>]*>).*(</DoResponse>)", rb"\1%s\2" % answer.encode(), content)
    fake.canned = Canned(200, "text/xml", content)
    done = run("call", folder / "service.wsdl", "Do", "--endpoint", fake.url, "--as", form)
    assert (done.exit_code, done.stderr) == (0, "")
    if form == "json":
        assert json.loads(done.stdout) == printed
    else:
        assert str(printed) in ast.unparse(ast.parse(done.stdout))


@pytest.mark.parametrize(
    ("case", "operation", "arguments", "sent"),
    [
        (
            "lists",
            "Do",
            ["Numbers=1 2.5", "Colours=red", "Three=1 2 3"],
            "<lists:Numbers>1 2.5</lists:Numbers><lists:Three>1 2 3</lists:Three><lists:Colours>red</lists:Colours>",
        ),
        (
            "lists",
            "Do",
            ["Three.0=1 2 3", "Three.1=4 5 6"],
            "<lists:Three>1 2 3</lists:Three><lists:Three>4 5 6</lists:Three>",
        ),
        (
            "arrays",
            "Put",
            ["books.Tags=new", "books.Pages=12", "books.Keyword=tea"],
            "<shelf:Book><shelf:Tags><shelf:string>new</shelf:string></shelf:Tags><shelf:Pages>",
        ),
        (
            "repeated_groups",
            "Do",
            ["Account.Owner=me", "Account.entry.Day=2026-01-31", "Account.entry.Amount=7"],
            "<repeated-groups:Day>2026-01-31</repeated-groups:Day><repeated-groups:Amount>7</",
        ),
    ],
)
def test_a_single_value_is_the_only_item_of_a_list(
    case: str, operation: str, arguments: list[str], sent: str, root: Path
) -> None:
    source = root / "tests" / "cases" / case / "service.wsdl"
    done = run("call", source, operation, *arguments, "--dry-run")
    assert (done.exit_code, done.stderr) == (0, "")
    assert sent in done.stdout


def test_a_dry_run_shows_one_request_of_an_operation_that_would_be_tried_again(
    config: Path, fake: FakeService
) -> None:
    done = call(config, fake, "GetCustomersInfo", "customer_name_filter=tea", "top_n=10", "--dry-run")
    assert done.exit_code == 0
    assert done.stdout.count("> POST ") == done.stdout.count("tea") == 1


def test_a_missing_field_of_a_struct_is_named(root: Path) -> None:
    source = root / "tests" / "cases" / "repeated_groups" / "service.wsdl"
    done = run("call", source, "Do", "Account.entry.Amount=7", "Script=x", "--dry-run")
    assert done.exit_code == 2
    assert "Account.entry: AccountEntry lacks 1 required field: 'day'\n" in done.stderr


def test_a_password_in_the_body_is_masked_wherever_the_service_repeats_it(
    root: Path, fake: FakeService, tmp_path: Path
) -> None:
    wsdl = (root / "tests" / "cases" / "minimal" / "service.wsdl").read_text(encoding="utf-8")
    source = tmp_path / "service.wsdl"
    source.write_text(wsdl.replace('name="Text"', 'name="Password"'), encoding="utf-8")
    content = """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
        <faultcode>s:Client</faultcode><faultstring>open-sesame is wrong</faultstring>
        </s:Fault></s:Body></s:Envelope>"""
    fake.canned = Canned(500, "text/xml", content.encode())
    for option, code in (("-v", 5), ("--dry-run", 0)):
        done = run("call", source, "Say", "Password=open-sesame", "--endpoint", fake.url, option)
        assert done.exit_code == code
        assert "Password>***</" in done.output and "sesame" not in done.output, done.output
