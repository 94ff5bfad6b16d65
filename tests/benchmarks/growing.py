"""Each command on contracts that grow in one way: in types, derived types, values, operations, namespaces."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from .environments import ROOT, process_variables
from .session import Measured

_HEAD = (
    '<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    ' xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="http://acme.example/orders"'
    ' targetNamespace="http://acme.example/orders">'
)
_SCHEMA = '<xs:schema targetNamespace="http://acme.example/orders" elementFormDefault="qualified">'
_CONFIG = 'output = "out"\n[services."acme/v1/orders"]\nschema = "old.wsdl"\n'


def _wsdl(types: str, fields: str, operations: int = 1, schemas: str = "") -> str:
    """Return a WSDL whose first response contains `fields`; the other responses are empty."""
    numbers = range(operations)
    elements = "".join(
        f'<xs:element name="Get{n}"><xs:complexType><xs:sequence/></xs:complexType></xs:element>'
        f'<xs:element name="Get{n}Response"><xs:complexType><xs:sequence>{fields if n == 0 else ""}</xs:sequence>'
        "</xs:complexType></xs:element>"
        for n in numbers
    )
    messages = "".join(
        f'<w:message name="Get{n}{end}"><w:part name="p" element="t:Get{n}{end}"/></w:message>'
        for n in numbers
        for end in ("", "Response")
    )
    declared = "".join(
        f'<w:operation name="Get{n}"><w:input message="t:Get{n}"/><w:output message="t:Get{n}Response"/></w:operation>'
        for n in numbers
    )
    bound = "".join(
        f'<w:operation name="Get{n}"><soap:operation soapAction="Get{n}"/><w:input><soap:body use="literal"/></w:input>'
        '<w:output><soap:body use="literal"/></w:output></w:operation>'
        for n in numbers
    )
    return (
        f"{_HEAD}<w:types>{schemas}{_SCHEMA}{types}{elements}</xs:schema></w:types>{messages}"
        f'<w:portType name="P">{declared}</w:portType><w:binding name="B" type="t:P">'
        f'<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>{bound}</w:binding>'
        '<w:service name="OrdersService"><w:port name="P" binding="t:B">'
        '<soap:address location="http://acme.example/orders"/></w:port></w:service></w:definitions>'
    )


def _types(size: int) -> str:
    types = "".join(
        f'<xs:complexType name="Order{n}"><xs:sequence><xs:element name="Id" type="xs:long"/></xs:sequence>'
        "</xs:complexType>"
        for n in range(size)
    )
    return _wsdl(
        types, "".join(f'<xs:element name="F{n}" type="t:Order{n}" minOccurs="0"/>' for n in range(size))
    )


def _derived(size: int) -> str:
    types = "".join(
        f'<xs:complexType name="Order{n}"><xs:complexContent><xs:extension base="t:Base"><xs:sequence>'
        '<xs:element name="Note" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>'
        for n in range(size)
    )
    base = '<xs:complexType name="Base"><xs:sequence><xs:element name="Id" type="xs:long"/></xs:sequence></xs:complexType>'
    return _wsdl(base + types, '<xs:element name="Order" type="t:Base"/>')


def _values(size: int) -> str:
    values = "".join(f'<xs:enumeration value="Value{n}"/>' for n in range(size))
    types = f'<xs:simpleType name="Kind"><xs:restriction base="xs:string">{values}</xs:restriction></xs:simpleType>'
    return _wsdl(types, '<xs:element name="Kind" type="t:Kind"/>')


def _operations(size: int) -> str:
    return _wsdl("", "", size)


def _namespaces(size: int) -> str:
    schemas = "".join(
        f'<xs:schema targetNamespace="http://acme.example/part{n}"><xs:complexType name="Part"><xs:sequence/>'
        "</xs:complexType></xs:schema>"
        for n in range(size)
    )
    fields = "".join(
        f'<xs:element name="F{n}" xmlns:p="http://acme.example/part{n}" type="p:Part" minOccurs="0"/>'
        for n in range(size)
    )
    return _wsdl("", fields, 1, schemas)


MAKERS: Mapping[str, Callable[[int], str]] = {
    "types": _types,
    "derived types": _derived,
    "values": _values,
    "operations": _operations,
    "namespaces": _namespaces,
}
_COMMANDS: Mapping[str, Sequence[str]] = {
    "init": ("init", "old.wsdl", "--as", "acme/v1/orders"),
    "diff": ("diff", "old.wsdl", "new.wsdl", "--output", "changes.txt"),
    "show": ("show", "Get0", "--from", "old.wsdl"),
    "generate": ("generate",),
}


def grown(sizes: Mapping[str, Sequence[int]], commands: Sequence[str] = tuple(_COMMANDS)) -> list[Measured]:
    """Measure each command once at each size of each kind; a tenth of the things has another name in the newer one."""
    results = []
    for kind, numbers in sizes.items():
        for size in numbers:
            with TemporaryDirectory() as folder:
                results += _measured(Path(folder), kind, size, commands)
    # A table reads by command.
    return sorted(results, key=lambda one: one.work.split()[1])


def newer(old: str) -> str:
    """Return the same contract with other names for a tenth of its definitions."""
    return re.sub(r"\b(Order|Value|Get|F)(\d*)5(Response)?\b", r"\1\g<2>5x\3", old)


def _measured(folder: Path, kind: str, size: int, commands: Sequence[str]) -> list[Measured]:
    old = MAKERS[kind](size)
    (folder / "old.wsdl").write_text(old, encoding="utf-8")
    (folder / "new.wsdl").write_text(newer(old), encoding="utf-8")
    (folder / "soapwright.toml").write_text(_CONFIG, encoding="utf-8")
    results = []
    for command in commands:
        arguments = _COMMANDS[command]
        if command == "init":
            arguments = (*arguments, "--config", "made/soapwright.toml")
        begin = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "soapwright", *arguments],
            cwd=folder,
            env=process_variables() | {"PYTHONPATH": str(ROOT / "generator")},
            capture_output=True,
            check=True,
        )
        results.append(
            Measured(
                f"growth: {command} with {kind} {size:,}", "soapwright", "s", [time.perf_counter() - begin]
            )
        )
    return results
