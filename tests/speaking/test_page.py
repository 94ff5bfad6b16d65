"""The programs of docs/security-and-addressing.md run as they stand there, against a service that checks what it gets."""

from __future__ import annotations

import re
import runpy
import shutil
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import etree
from signxml.verifier import XMLVerifier

import soapwright

from .service import Answer, Received, Service, usual
from .test_parts import fetched, related
from .test_security import NAMES, Challenge, guard

HERE = Path(__file__).parent
PAGE = (HERE.parents[1] / "docs" / "security-and-addressing.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)

Run = Callable[[int, Service], None]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """What runs a program of the page with a client whose contract says that it is at a service."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path / "out")

    def generated(url: str) -> None:
        text = (HERE / "depot.wsdl").read_text().replace("https://depot.example.com/soap", url)
        Path("depot.wsdl").write_text(text)
        Path("soapwright.toml").write_text('output = "out"\n[services."acme/depot"]\nschema = "depot.wsdl"\n')
        soapwright.generate(Path("soapwright.toml"))

    def made(number: int, service: Service) -> None:
        generated(service.url)
        Path("program.py").write_text(PROGRAMS[number])
        runpy.run_path("program.py")

    yield made
    for name in [name for name in sys.modules if name.partition(".")[0] == "acme"]:
        del sys.modules[name]


@pytest.fixture
def certificates(tmp_path: Path) -> None:
    """The files that the programs name, and those of the server."""
    if not shutil.which("openssl"):
        pytest.skip("openssl makes the certificates")
    for name in ("authority", "client"):
        command = f"openssl req -x509 -newkey rsa:2048 -nodes -keyout {name}.key -out {name}.pem -days 2"
        subject = ["-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1"]
        subprocess.run([*command.split(), *subject], cwd=tmp_path, check=True, capture_output=True)


def test_the_page_contains_the_tested_programs() -> None:
    firsts = [re.findall(r"with Depot\((.*)\) as|$", text)[0] for text in PROGRAMS]
    assert firsts == [
        "Credentials(), security=tokens",
        "Credentials(), security=session",
        'Credentials(), auth=("ann", "secret")',
        "Credentials(), tls=context",
        "credentials",
        'Credentials(), addressing=Addressing(to="urn:depot:main")',
        "Credentials(), mtom=True",
        "Credentials(), auth=signed, security=Timestamp(300)",
    ]


def test_tokens(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with Service(lambda request: guard(request, b"secret")) as service:
        run(0, service)
    assert capsys.readouterr().out == "crate\n"
    (stamp,) = service.last.envelope.findall("s:Header/wsse:Security/wsu:Timestamp", NAMES)
    assert len(stamp) == 2


def test_a_custom_token(run: Run) -> None:
    with Service() as service:
        run(1, service)
    assert service.last.envelope.findtext(".//wsse:BinarySecurityToken", "", NAMES) == "c2Vzc2lvbg=="


def test_http_authentication(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    def either(request: Received) -> Answer:
        given = request.headers.get("Authorization", "Digest")
        return Challenge(given.partition(" ")[0], word="secret")(request)

    with Service(either) as service:
        run(2, service)
    assert capsys.readouterr().out == "crate\n" * 2


@pytest.mark.usefixtures("certificates")
def test_certificates(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain("authority.pem", "authority.key")
    server.load_verify_locations("client.pem")
    server.verify_mode = ssl.CERT_REQUIRED
    with Service(tls=server) as service:
        run(3, service)
    assert capsys.readouterr().out == "crate\n"


def test_header_parts(run: Run) -> None:
    with Service() as service:
        run(4, service)
    sent = [one.envelope.findtext(".//{urn:depot}email") for one in service.received]
    assert sent == ["ann@example.com", "bob@example.com"]


def test_addressing(run: Run) -> None:
    with Service() as service:
        run(5, service)
    wsa = "{http://www.w3.org/2005/08/addressing}"
    (header,) = service.last.envelope.iterfind("s:Header", NAMES)
    assert [str(one.tag).removeprefix(wsa) for one in header] == ["Action", "MessageID", "To", "ReplyTo"]
    assert header.findtext(f"{wsa}To") == "urn:depot:main"


def test_attachments(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    def answer(request: Received) -> Answer:
        if "store" in request.headers["SOAPAction"]:
            return usual(request)
        pdf = ("Content-ID: <m@x>\r\nContent-Type: application/pdf", b"%PDF of the service")
        return related(fetched("<manual>cid:m%40x</manual>"), pdf)

    Path("manual.pdf").write_bytes(b"%PDF of ours")
    with Service(answer) as service:
        run(6, service)
    assert b"\r\n\r\n%PDF of ours\r\n" in service.received[0].content
    assert capsys.readouterr().out == "m@x application/pdf 19\n"
    assert Path("copy.pdf").read_bytes() == b"%PDF of the service"


@pytest.mark.usefixtures("certificates")
def test_a_signature(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    def verified(request: Received) -> Answer:
        certificate = Path("client.pem").read_text()
        found = XMLVerifier().verify(request.envelope, x509_cert=certificate, id_attribute="Id")
        assert not isinstance(found, list)
        assert found.signed_xml is not None
        assert etree.QName(found.signed_xml).localname == "Body"
        return usual(request)

    with Service(verified) as service:
        run(7, service)
    assert capsys.readouterr().out == "crate\n"


def test_the_programs_type_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(HERE / "depot.wsdl", tmp_path)
    Path("soapwright.toml").write_text('output = "."\n[services."acme/depot"]\nschema = "depot.wsdl"\n')
    soapwright.generate(Path("soapwright.toml"))
    for number, text in enumerate(PROGRAMS):
        Path(f"program_{number}.py").write_text(text)
    command = [sys.executable, "-m", "mypy", "--strict", "."]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
