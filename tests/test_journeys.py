"""Journeys of a new user, by the README's commands: from an empty folder and a WSDL to a typed answer, in a minute."""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.command import printed

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SERVICE = "https://example.com/orders.svc"
"""Where the README says that the service is; here it is the mock."""
ANSWER = r"""GetOrderResponse\(order=Order\(id=\d+, customer='.*', placed=datetime\.date\(.*\), """
ANSWER += r"""total=Decimal\('.*'\), lines=\[Line\(sku='.*', quantity=\d+\)\]\)\)\n"""

WSDL = """\
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="https://example.com/orders"
    targetNamespace="https://example.com/orders">
  <w:types>
    <xs:schema elementFormDefault="qualified" targetNamespace="https://example.com/orders">
      <xs:complexType name="Line"><xs:sequence>
        <xs:element name="Sku" type="xs:string"/><xs:element name="Quantity" type="xs:int"/>
      </xs:sequence></xs:complexType>
      <xs:complexType name="Order"><xs:sequence>
        <xs:element name="Id" type="xs:int"/><xs:element name="Customer" type="xs:string"/>
        <xs:element name="Placed" type="xs:date"/><xs:element name="Total" type="xs:decimal"/>
        <xs:element name="Lines" type="o:Line" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType>
      <xs:element name="GetOrder"><xs:complexType><xs:sequence>
        <xs:element name="Id" type="xs:int"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element name="GetOrderResponse"><xs:complexType><xs:sequence>
        <xs:element name="Order" type="o:Order" minOccurs="0"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
  </w:types>
  <w:message name="Asked"><w:part name="parameters" element="o:GetOrder"/></w:message>
  <w:message name="Answered"><w:part name="parameters" element="o:GetOrderResponse"/></w:message>
  <w:portType name="Orders"><w:operation name="GetOrder">
    <w:input message="o:Asked"/><w:output message="o:Answered"/>
  </w:operation></w:portType>
  <w:binding name="Orders" type="o:Orders">
    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <w:operation name="GetOrder"><soap:operation soapAction="GetOrder"/>
      <w:input><soap:body use="literal"/></w:input><w:output><soap:body use="literal"/></w:output>
    </w:operation>
  </w:binding>
  <w:service name="Orders"><w:port name="Orders" binding="o:Orders">
    <soap:address location="https://example.com/orders.svc"/>
  </w:port></w:service>
</w:definitions>
"""


def command(words: str) -> str:
    """Return the command of the README that begins so."""
    found = re.search(rf"(?:^|`)({re.escape(words)}[^`\n]*)", README, re.MULTILINE)
    assert found, f"the README has no {words}"
    return found[1]


@pytest.fixture(scope="module", autouse=True)
def spent() -> Iterator[None]:
    """All journeys together take less than a minute, of a machine that does nothing else."""
    before = _seconds()
    yield
    assert _seconds() - before < 60


def _seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.fixture(scope="module")
def shell() -> Callable[[str, Path], str]:
    """Run a command in a folder, and return what it prints."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "no_proxy": "*"}

    def run(line: str, folder: Path) -> str:
        done = subprocess.run(
            ["bash", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        return done.stdout

    return run


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of the service, which is the mock of a WSDL that lies alone in a folder."""
    folder = tmp_path_factory.mktemp("service")
    (folder / "orders.wsdl").write_text(WSDL)
    _, *arguments = command("soapwright mock orders.wsdl").split()
    with subprocess.Popen(
        [sys.executable, "-m", "soapwright", *arguments, "--port", "0"],
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "example/orders\n"
            yield process.stdout.readline().split()[1]
        finally:
            process.terminate()
    assert [path.name for path in folder.iterdir()] == ["orders.wsdl"]


def test_from_an_empty_folder_to_a_typed_response(
    service: str, shell: Callable[[str, Path], str], tmp_path: Path
) -> None:
    output = shell(command(f"soapwright generate {SERVICE}").replace(SERVICE, service), tmp_path)
    *_, head, install, call = output.splitlines()
    assert (head, install) == ("Try it:", "  pip install 'soapwright[client]'")
    assert re.fullmatch(ANSWER, shell(call, tmp_path))


def test_from_an_empty_folder_to_a_response_by_call(
    service: str, shell: Callable[[str, Path], str], tmp_path: Path
) -> None:
    line = command(f"soapwright call {SERVICE}").replace(SERVICE, service)
    answer = json.loads(shell(line, tmp_path))
    assert answer["Order"].keys() == {"Id", "Customer", "Placed", "Total", "Lines"}
    assert 'total=Decimal("1.5")' in shell(f"{line} --as python", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_from_an_empty_folder_to_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: Callable[[str, Path], str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "orders.wsdl").write_text(WSDL)
    guide = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    lines = re.findall(rf"^soapwright (init {SERVICE}.*|generate)$", guide, re.MULTILINE)
    for line in lines[:2]:
        output = printed(*line.replace(f"{SERVICE}?singleWsdl", "orders.wsdl").split())
    call = output[-1]
    (tmp_path / "program.py").write_text(call.partition('"')[2].rpartition('"')[0])
    assert re.fullmatch(ANSWER, shell("soapwright mock acme/v1/orders --run program.py", tmp_path))
