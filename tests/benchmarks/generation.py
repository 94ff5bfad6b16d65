"""What the generators do: time, memory, lines; from nothing, again, and as contracts grow."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from .environments import (
    ROOT,
    SCHEMAS,
    UnavailableError,
    process_variables,
    python_of,
    xsdata_command,
    xsdata_environment,
)
from .memory import peak_of
from .session import Measured, Sample, in_turn

_MEMORY_RUNS = 3


class Ours:
    """The `soapwright generate` command, in a folder with the contracts of some services of v13."""

    def __init__(self, folder: Path, services: Sequence[str]) -> None:
        self.output = folder / "generated"
        self._folder = folder
        version = folder / "schemas" / "msads" / "v13"
        for service in services:
            shutil.copytree(SCHEMAS / "msads" / "v13" / service, version / service)
        for rest in (SCHEMAS / "msads" / "v13").glob("*.toml"):
            shutil.copy(rest, version)
        shutil.copy(SCHEMAS / "soapwright.lock", folder / "schemas")
        (folder / "schemas" / "soapwright.toml").write_text(_config_of(services), encoding="utf-8")

    def clear(self) -> None:
        """Remove what was generated."""
        shutil.rmtree(self.output, ignore_errors=True)

    def run(self) -> None:
        """Generate."""
        _run_own("generate", self._folder)

    def check(self) -> None:
        """Check the output that is there."""
        _run_own("check", self._folder)

    def peak(self) -> int:
        """Generate, and return the most memory that took, in bytes."""
        return peak_of(_own_command("generate"), self._folder, _own_variables())


class Xsdata:
    """The `xsdata generate` command, once for each service; ruff is on its path."""

    def __init__(self, folder: Path, services: Sequence[str]) -> None:
        self.output = folder / "peer"
        self._folder = folder
        folder.mkdir(parents=True)
        self._commands = [xsdata_command(service, "peer") for service in services]

    def clear(self) -> None:
        """Remove what was generated."""
        shutil.rmtree(self.output, ignore_errors=True)

    def run(self) -> None:
        """Generate."""
        for command in self._commands:
            subprocess.run(
                command, cwd=self._folder, env=xsdata_environment(), capture_output=True, check=True
            )

    def peak(self) -> int:
        """Generate, and return the most memory that took, in bytes."""
        return max(peak_of(command, self._folder, xsdata_environment()) for command in self._commands)


def generate(services: Sequence[str], repeats: int) -> list[Measured]:
    """Measure the generation of some services of v13: from nothing, with nothing changed, memory, lines."""
    # Not in the cache folder: ruff formats nothing where git sees nothing.
    with TemporaryDirectory() as folder:
        return _generate(Path(folder), services, repeats)


def _generate(folder: Path, services: Sequence[str], repeats: int) -> list[Measured]:
    makers: dict[str, Ours | Xsdata] = {"soapwright": Ours(folder / "ours", services)}
    results = {
        kind: {
            who: Measured(f"generate {len(services)} services, {kind}", who, unit)
            for who in ("soapwright", "xsdata")
        }
        for kind, unit in (
            ("from nothing", "s"),
            ("nothing changed", "s"),
            ("check", "s"),
            ("memory", "MB"),
            ("lines", "lines"),
        )
    }
    try:
        python_of("xsdata")
        makers["xsdata"] = Xsdata(folder / "xsdata", services)
    except UnavailableError as error:
        for by_who in results.values():
            by_who["xsdata"].note = str(error)
    for maker in makers.values():
        # One-time work, such as compiling bytecode, is not part of the samples.
        maker.clear()
        maker.run()
    in_turn({who: _from_nothing(maker) for who, maker in makers.items()}, results["from nothing"], repeats)
    # xsdata always writes everything from scratch.
    in_turn({who: _again(maker) for who, maker in makers.items()}, results["nothing changed"], repeats)
    ours = makers["soapwright"]
    assert isinstance(ours, Ours)
    results["check"].pop("xsdata")
    in_turn({"soapwright": lambda: _timed(ours.check)}, results["check"], repeats)
    for who, maker in makers.items():
        results["lines"][who].values.append(_lines(maker.output))
        for _ in range(min(repeats, _MEMORY_RUNS)):
            maker.clear()
            results["memory"][who].values.append(maker.peak() / 1e6)
    return [measured for by_who in results.values() for measured in by_who.values()]


def growth(sizes: Sequence[int], repeats: int) -> list[Measured]:
    """Measure the generation of made-up contracts with so many operations, from nothing."""
    results = []
    for size in sizes:
        with TemporaryDirectory() as folder:
            results.append(_made_up_client(Path(folder), size, repeats))
    return results


def _made_up_client(folder: Path, size: int, repeats: int) -> Measured:
    schema = folder / "acme" / "service.wsdl"
    schema.parent.mkdir(parents=True)
    schema.write_text(_made_up(size), encoding="utf-8")
    (folder / "soapwright.toml").write_text(
        'output = "generated"\n[services."acme/v1/orders"]\nschema = "acme/service.wsdl"\n',
        encoding="utf-8",
    )
    measured = Measured(f"generate {size:,} operations", "soapwright", "s")
    for _ in range(repeats):
        shutil.rmtree(folder / "generated", ignore_errors=True)
        begin = time.perf_counter()
        _run_own("generate", folder)
        measured.values.append(time.perf_counter() - begin)
    return measured


def _from_nothing(maker: Ours | Xsdata) -> Sample:
    def sample() -> float:
        maker.clear()
        return _timed(maker.run)

    return sample


def _again(maker: Ours | Xsdata) -> Sample:
    return lambda: _timed(maker.run)


def _timed(run: Callable[[], None]) -> float:
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def _lines(folder: Path) -> int:
    return sum(file.read_bytes().count(b"\n") for file in folder.rglob("*.py"))


def _own_command(name: str) -> list[str]:
    return [sys.executable, "-m", "soapwright", name]


def _run_own(command: str, folder: Path) -> None:
    subprocess.run(_own_command(command), cwd=folder, env=_own_variables(), capture_output=True, check=True)


def _own_variables() -> dict[str, str]:
    return process_variables() | {"PYTHONPATH": str(ROOT / "generator")}


def _config_of(services: Sequence[str]) -> str:
    """Return the project's config without the other services and the extras."""
    text = (SCHEMAS / "soapwright.toml").read_text(encoding="utf-8")
    wanted = tuple(f"msads/v13/{service}" for service in services)
    tables = [table for table in re.split(r"(?m)^(?=\[)", text) if not table.startswith("[extras]")]
    return "".join(
        table for table in tables if not table.startswith("[services.") or table.split('"')[1] in wanted
    )


def _made_up(operations: int) -> str:
    """Return a WSDL with `operations` operations (a multiple of 5), each with a struct, an enum and a list of its own."""
    numbers = range(operations)
    types = "".join(
        f'<xs:simpleType name="Kind{n}"><xs:restriction base="xs:string">'
        '<xs:enumeration value="First"/><xs:enumeration value="Second"/></xs:restriction></xs:simpleType>'
        f'<xs:complexType name="Order{n}"><xs:sequence><xs:element name="Id" type="xs:long"/>'
        f'<xs:element name="Name" type="xs:string" nillable="true"/><xs:element name="Kind" type="t:Kind{n}"/>'
        f'<xs:element name="Next" type="t:Order{n - n % 5 + (n + 1) % 5}" minOccurs="0"/></xs:sequence>'
        f'</xs:complexType><xs:complexType name="ArrayOfOrder{n}"><xs:sequence><xs:element name="Order{n}" '
        f'type="t:Order{n}" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>'
        f'<xs:element name="Get{n}"><xs:complexType><xs:sequence><xs:element name="Id" type="xs:long"/>'
        f'</xs:sequence></xs:complexType></xs:element><xs:element name="Get{n}Response"><xs:complexType>'
        f'<xs:sequence><xs:element name="Orders" type="t:ArrayOfOrder{n}"/></xs:sequence></xs:complexType>'
        "</xs:element>"
        for n in numbers
    )
    messages = "".join(
        f'<w:message name="Get{n}{end}"><w:part name="parameters" element="t:Get{n}{end}"/></w:message>'
        for n in numbers
        for end in ("", "Response")
    )
    ports = "".join(
        f'<w:operation name="Get{n}"><w:input message="t:Get{n}"/><w:output message="t:Get{n}Response"/>'
        "</w:operation>"
        for n in numbers
    )
    bindings = "".join(
        f'<w:operation name="Get{n}"><soap:operation soapAction="Get{n}" style="document"/>'
        '<w:input><soap:body use="literal"/></w:input><w:output><soap:body use="literal"/></w:output>'
        "</w:operation>"
        for n in numbers
    )
    return (
        '<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
        ' xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="http://acme.example/orders"'
        ' targetNamespace="http://acme.example/orders"><w:types>'
        '<xs:schema targetNamespace="http://acme.example/orders" elementFormDefault="qualified">'
        f"{types}</xs:schema></w:types>{messages}"
        f'<w:portType name="Orders">{ports}</w:portType><w:binding name="Orders" type="t:Orders">'
        f'<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>{bindings}</w:binding>'
        '<w:service name="OrdersService"><w:port name="Orders" binding="t:Orders">'
        '<soap:address location="http://acme.example/orders"/></w:port></w:service></w:definitions>'
    )
