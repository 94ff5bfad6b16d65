"""SOAP encoding next to its peers: suds writes the same canonical XML, zeep all of it but types; both read our values.

zeep states no types but those of items, and no sizes of arrays; it calls items that are structs after their type,
where names mean nothing. Neither peer knows arrays of two dimensions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import SimpleNamespace
from typing import Any
from xml.etree.ElementTree import canonicalize

import httpx
import pytest
import zeep
from lxml import etree
from suds.client import Client as SudsClient
from suds.sudsobject import Object
from zeep.helpers import serialize_object
from zeep.transports import Transport

from .conftest import CONTRACTS
from .echo import ENCODING, XSI_TYPE, Echo
from .service import ENVELOPE

CONTRACT = "interop"
WSDL = CONTRACTS / CONTRACT / "service.wsdl"
XSD = "http://soapinterop.org/xsd"

# zeep asks the network for it; this is as much as it makes use of.
SOAP_ENCODING = f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:e="{ENCODING}" targetNamespace="{ENCODING}">
<xs:attribute name="arrayType" type="xs:string"/>
<xs:group name="Array"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence></xs:group>
<xs:complexType name="Array"><xs:group ref="e:Array" minOccurs="0"/><xs:attribute ref="e:arrayType"/></xs:complexType>
</xs:schema>"""

STRUCT = {"varString": "a & b", "varInt": 1, "varFloat": 1.5}
FACTS = {"varString": "deep", "varInt": -1, "varFloat": 0.25}
VALUES: Mapping[str, Any] = {
    "String": "Zwölf <Boxkämpfer>",
    "Integer": 42,
    "Float": 1.5,
    "Boolean": True,
    "Struct": STRUCT,
    "NestedStruct": {**FACTS, "varStruct": STRUCT},
    "StringArray": ["a", "b"],
    "IntegerArray": [1, -2],
    "StructArray": [STRUCT, {**STRUCT, "varString": "c"}],
    "NestedArray": {**FACTS, "varArray": ["x", "y"]},
}
"""What the operations are sent, by their names without `echo`; dicts are structs."""
CLASSES = {
    "Struct": "SOAPStruct",
    "NestedStruct": "SOAPStructStruct",
    "StructArray": "SOAPStruct",
    "NestedArray": "SOAPArrayStruct",
    "varStruct": "SOAPStruct",
}
ARRAYS = {
    "StringArray": "ArrayOfstring",
    "IntegerArray": "ArrayOfint",
    "StructArray": "ArrayOfSOAPStruct",
    "varArray": "ArrayOfstring",
}


class _Transport(Transport):
    """Gives zeep the schema of SOAP encoding instead of the network."""

    def _load_remote_data(self, url: str) -> bytes:
        assert url == ENCODING
        return SOAP_ENCODING.encode()


@pytest.fixture(scope="module")
def zeep_client() -> Any:
    return zeep.Client(str(WSDL), transport=_Transport())


def canonical(envelope: bytes, without: Iterable[str] = ()) -> str:
    """Return what stands in a body as canonical XML, in which names of types are {namespace}name."""
    body = etree.fromstring(envelope).find(f"{{{ENVELOPE}}}Body")
    assert body is not None
    for node in body.iter(etree.Element):
        for attribute, text in node.attrib.items():
            prefix, colon, local = str(text).partition(":")
            if colon and prefix in node.nsmap:
                node.set(attribute, f"{{{node.nsmap[prefix]}}}{local}")
        for attribute in (*without, f"{{{ENVELOPE}}}encodingStyle"):
            node.attrib.pop(attribute, None)
    texts = (etree.tostring(child, encoding="unicode", with_tail=False) for child in body)
    return "\n".join(canonicalize(text, rewrite_prefixes=True) for text in texts)


def ours(name: str) -> tuple[bytes, Any]:
    """Return what the generated client writes for an operation, and what it returns of an answer."""
    from builders import Credentials
    from builders.interop import InteropTest, types

    def made(value: Any, name: str) -> Any:
        if isinstance(value, list):
            return [made(one, name) for one in value]
        if not isinstance(value, dict):
            return value
        return getattr(types, CLASSES[name])(**{field: made(one, field) for field, one in value.items()})

    sent: list[bytes] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        body = Echo("inline")(f"echo{name}", etree.fromstring(request.content))
        return httpx.Response(200, text=f'<s:Envelope xmlns:s="{ENVELOPE}">{body}</s:Envelope>')

    with httpx.Client(transport=httpx.MockTransport(respond)) as http:
        client = InteropTest(Credentials(), http=http)
        returned = getattr(client, f"echo{name}")(**{f"input{name}": made(VALUES[name], name)}).return_
    return sent[0], returned


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.usefixtures("generated")
def test_suds_writes_the_same(name: str) -> None:
    client = SudsClient(WSDL.as_uri(), cache=None, nosend=True)

    def made(value: Any, name: str) -> Any:
        if isinstance(value, list):
            return [made(one, name) for one in value]
        if not isinstance(value, dict):
            return value
        found = client.factory.create(f"{{{XSD}}}{CLASSES[name]}")
        for field, one in value.items():
            setattr(found, field, made(one, field))
        return found

    written = getattr(client.service, f"echo{name}")(made(VALUES[name], name)).envelope
    assert canonical(ours(name)[0]) == canonical(written)


@pytest.mark.parametrize("name", [name for name in VALUES if name != "StructArray"])
@pytest.mark.usefixtures("generated")
def test_zeep_writes_the_same_without_types(zeep_client: Any, name: str) -> None:
    def made(value: Any, name: str) -> Any:
        if isinstance(value, list):
            items = [made(one, name) for one in value]
            return zeep_client.get_type(f"{{{XSD}}}{ARRAYS[name]}")(items)
        if not isinstance(value, dict):
            return value
        fields = {field: made(one, field) for field, one in value.items()}
        return zeep_client.get_type(f"{{{XSD}}}{CLASSES[name]}")(**fields)

    written = zeep_client.create_message(zeep_client.service, f"echo{name}", made(VALUES[name], name))
    without = (XSI_TYPE, f"{{{ENCODING}}}arrayType")
    assert canonical(ours(name)[0], without) == canonical(etree.tostring(written), without)


def answer(name: str, style: str) -> bytes:
    """Return what a service answers that returns what our client sends."""
    body = Echo(style)(f"echo{name}", etree.fromstring(ours(name)[0]))
    return f'<s:Envelope xmlns:s="{ENVELOPE}">{body}</s:Envelope>'.encode()


@pytest.mark.parametrize("style", ["inline", "beside"])
@pytest.mark.parametrize("name", VALUES)
@pytest.mark.usefixtures("generated")
def test_zeep_reads_what_we_send(zeep_client: Any, name: str, style: str) -> None:
    binding = zeep_client.service._binding
    reply = SimpleNamespace(status_code=200, content=answer(name, style), headers={}, encoding="utf-8")
    read = serialize_object(binding.process_reply(zeep_client, binding.get(f"echo{name}"), reply), dict)
    assert read == VALUES[name]


@pytest.mark.parametrize("style", ["inline", "beside"])
@pytest.mark.parametrize("name", VALUES)
@pytest.mark.usefixtures("generated")
def test_suds_reads_what_we_send(name: str, style: str) -> None:
    client = SudsClient(WSDL.as_uri(), cache=None)

    def plain(read: Any) -> Any:
        if isinstance(read, list):
            return [plain(one) for one in read]
        if isinstance(read, Object):
            return {field: plain(one) for field, one in read}
        return str(read) if isinstance(read, str) else read

    read = getattr(client.service, f"echo{name}")(None, __inject={"reply": answer(name, style)})
    assert plain(read) == VALUES[name]
