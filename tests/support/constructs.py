"""The constructs: their XPaths, their support, and the cases that show them.

The XPath of a construct is relative to any element of a case's documents. Of the output, the first line with
the given text is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Fate(Enum):
    """How a construct is supported."""

    GENERATED = "generated"
    NO_DATA = "nothing to generate"
    """It only says which documents are valid, or is for people and tools; the data does not change."""
    LEFT_OUT = "left out, with a warning that names it"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Construct:
    """XPaths that belong together, and the case that shows them; `shown` is a text in the case's output."""

    paths: tuple[str, ...]
    case: str
    shown: str
    words: str = ""
    fate: Fate = Fate.GENERATED


def _c(paths: str, case: str, shown: str = "", words: str = "", fate: Fate = Fate.GENERATED) -> Construct:
    return Construct(tuple(path.strip() for path in paths.split(";")), case, shown, words, fate)


SECTIONS: dict[str, tuple[Construct, ...]] = {
    "XSD: documents": (
        _c(
            "xs:schema; xs:schema/@targetNamespace; xs:schema/@elementFormDefault",
            "minimal",
            "ECHO = Namespace(",
            "a constant for each namespace",
        ),
        _c("xs:element/@form", "unqualified", "UNQUALIFIED"),
        _c("xs:schema/@attributeFormDefault", "blocked", "namespace=BLOCKED"),
        _c(
            "xs:schema/@version; xs:schema/@blockDefault; xs:schema/@finalDefault",
            "blocked",
            fate=Fate.NO_DATA,
            words="the default of `block` applies to substitution groups",
        ),
        _c("xs:import; xs:import/@namespace; xs:import/@schemaLocation", "documents", "PARTS = Namespace("),
        _c(
            "xs:include; xs:include/@schemaLocation",
            "documents",
            "class Size(",
            "also a document without a namespace, which then has the namespace of the including one",
        ),
        _c("xs:redefine; xs:redefine/@schemaLocation", "documents", "class Address(AddressOriginal)"),
        _c(
            "xs:annotation; xs:documentation",
            "facets_and_docs",
            "The item to sell.",
            "docstrings of services, methods, types, fields, values and parameters",
        ),
        _c(
            "xs:documentation/@source; xs:documentation/@xml:lang; xs:appinfo/@source",
            "remarks",
            fate=Fate.NO_DATA,
        ),
        _c(
            "xs:appinfo",
            "maps",
            "Map(",
            "annotations that mark a dictionary are used; others are for the tool that wrote them",
        ),
        _c(
            "xs:notation; xs:notation/@name; xs:notation/@public; xs:notation/@system; xs:complexType/@id",
            "identity",
            fate=Fate.NO_DATA,
        ),
        _c(
            "xs:key; xs:keyref; xs:unique; xs:selector; xs:field; xs:key/@name; xs:keyref/@name; xs:unique/@name; "
            "xs:keyref/@refer; xs:selector/@xpath; xs:field/@xpath",
            "identity",
            fate=Fate.NO_DATA,
        ),
    ),
    "XSD: elements": (
        _c(
            "xs:element; xs:element/@name; xs:element/@type; xs:element/@minOccurs; xs:element/@maxOccurs",
            "arrays",
            "list[",
        ),
        _c("xs:element[@minOccurs='0']", "minimal", " | None = element("),
        _c("xs:element/@ref", "unqualified", "element("),
        _c("xs:element/@nillable", "nil", "nillable=True", "`NIL` is sent as nil"),
        _c("xs:element/@default; xs:element/@fixed", "defaults_and_fixed", "fixed="),
        _c(
            "xs:element/@substitutionGroup",
            "substitution",
            "choice(",
            "the class of the value says which element it is",
        ),
        _c(
            "xs:element[@substitutionGroup and not(@type)]",
            "substitution",
            "choice(",
            "its type is that of its head",
        ),
        _c("xs:element/@abstract", "substitution", "choice(", "it is not one of the alternatives"),
        _c(
            "xs:element[@abstract='true' and not(@name = //@substitutionGroup)]",
            "substituted_elsewhere",
            "wildcard(",
            "accepts any element if nothing in the contract substitutes it",
        ),
        _c("xs:element/@block; xs:element/@final", "blocked", 'element("sealed"'),
        _c("xs:element[@type='xs:anyType']", "any_type", '"xs:anyType"'),
        _c("xs:sequence[xs:element/@name = xs:element[2]/@name]", "same_element_twice", "stop_2: "),
    ),
    "XSD: attributes": (
        _c("xs:attribute; xs:attribute/@name; xs:attribute/@type", "attributes", "attribute("),
        _c("xs:attribute/@ref; xs:attribute/@form", "attributes", "namespace="),
        _c("xs:attribute/@use", "attributes", "required(attribute("),
        _c(
            "xs:attribute[@use='prohibited']",
            "remarks",
            "class Footnote(Note)",
            "the inherited field stays, and is empty",
        ),
        _c("xs:attribute/@default; xs:attribute/@fixed", "defaults_and_fixed", "default="),
        _c("xs:attributeGroup; xs:attributeGroup/@name; xs:attributeGroup/@ref", "attributes", "attribute("),
        _c(
            "xs:anyAttribute; xs:anyAttribute/@namespace; xs:anyAttribute/@processContents",
            "wildcards",
            "any_attributes(",
        ),
    ),
    "XSD: complex types": (
        _c("xs:complexType; xs:complexType/@name", "inheritance", "(Struct):"),
        _c("xs:complexType[not(@name)]", "anonymous", "class CampaignSetting("),
        _c("xs:complexType/@abstract", "abstract_message", "whole("),
        _c("xs:complexType/@block; xs:complexType/@final", "blocked", fate=Fate.NO_DATA),
        _c("xs:complexType/@mixed", "mixed", "= texts()"),
        _c("xs:complexContent", "inheritance", "derived="),
        _c("xs:complexContent/@mixed", "remarks", "= texts()"),
        _c("xs:complexContent/xs:extension; xs:extension; xs:extension/@base", "inheritance", "derived="),
        _c(
            "xs:complexContent/xs:restriction",
            "restriction",
            "class StrictForm(",
            "a subclass, which declares again what it narrows",
        ),
        _c("xs:simpleContent; xs:simpleContent/xs:extension", "attributes", "text_content("),
        _c("xs:simpleContent/xs:restriction", "restriction", "class EuroPrice("),
        _c("xs:sequence", "content", "content="),
        _c(
            "xs:sequence/@minOccurs; xs:sequence/@maxOccurs",
            "repeated_groups",
            "turns(",
            "a struct for each repetition",
        ),
        _c("xs:choice", "exclusive_choice", "One of:"),
        _c("xs:choice/@minOccurs; xs:choice/@maxOccurs", "repeated_groups", 'turns("ScriptItems")'),
        _c("xs:all", "any_order", " & "),
        _c("xs:all/@minOccurs; xs:all/@maxOccurs", "remarks", " & "),
        _c(
            "xs:group; xs:group/@name; xs:group/@ref; xs:group/@minOccurs; xs:group/@maxOccurs",
            "repeated_groups",
            "class AccountEntry(",
        ),
        _c(
            "xs:any; xs:any/@namespace; xs:any/@processContents; xs:any/@minOccurs; xs:any/@maxOccurs",
            "wildcards",
            "wildcard(",
        ),
    ),
    "XSD: simple types": (
        _c(
            "xs:simpleType; xs:simpleType/@name; xs:restriction; xs:restriction/@base",
            "facets_and_docs",
            "element(",
        ),
        _c("xs:simpleType/@final", "blocked", fate=Fate.NO_DATA),
        _c("xs:enumeration; xs:enumeration/@value", "enums", "(WireEnum)"),
        _c("xs:restriction[@base='xs:int' or @base='xs:decimal']/xs:enumeration", "value_enums", "(Wire"),
        _c("xs:list; xs:list/@itemType", "lists", "Tokens("),
        _c("xs:union; xs:union/@memberTypes", "unions", "Union("),
        _c(
            "xs:length; xs:length/@value",
            "limits",
            "Exactly 2 characters",
            "facets are in docstrings and are not enforced",
        ),
        _c("xs:minLength; xs:minLength/@value", "facets_and_docs", "2 to 4 characters"),
        _c("xs:maxLength; xs:maxLength/@value", "limits", "At most 20 characters"),
        _c("xs:minInclusive; xs:minInclusive/@value; xs:minInclusive/@fixed", "limits", "At least 0"),
        _c("xs:maxInclusive; xs:maxInclusive/@value", "facets_and_docs", "From 0 to 100"),
        _c("xs:minExclusive; xs:minExclusive/@value", "facets_and_docs", "More than"),
        _c("xs:maxExclusive; xs:maxExclusive/@value", "limits", "Less than 100"),
        _c("xs:totalDigits; xs:totalDigits/@value", "limits", "At most 4 digits"),
        _c("xs:fractionDigits; xs:fractionDigits/@value", "limits", "digits after the point"),
        _c("xs:pattern; xs:pattern/@value", "limits", "Matches"),
        _c("xs:whiteSpace; xs:whiteSpace/@value", "limits", '"Line", "xs:string"'),
        _c("*[@type='xs:dateTime' or @type='xs:date' or @type='xs:time']", "moments", '"xs:dateTime"'),
        _c("*[@type='xs:QName']", "qnames", '"xs:QName"'),
        _c(
            "*[@type='xs:base64Binary'] ; *[@type='xs:decimal'] ; *[@type='xs:double'] ; *[@type='xs:duration']",
            "all_builtins",
            "bytes |",
            "all 44 built-in types: see [values.md](values.md)",
        ),
    ),
    "WSDL": (
        _c("wsdl:definitions; wsdl:definitions/@targetNamespace; wsdl:types", "minimal", "class Echo"),
        _c(
            "wsdl:definitions/@name; wsdl:import; wsdl:import/@namespace; wsdl:import/@location",
            "documents",
            "Operation(",
        ),
        _c(
            "wsdl:message; wsdl:message/@name; wsdl:part; wsdl:part/@name; wsdl:part/@element",
            "minimal",
            "Operation(",
        ),
        _c(
            "wsdl:portType; wsdl:portType/@name; wsdl:operation; wsdl:operation/@name; wsdl:input; wsdl:input/@message; wsdl:output; wsdl:output/@message",
            "minimal",
            "def say(",
            "a method",
        ),
        _c(
            "wsdl:portType/wsdl:operation[not(wsdl:output)]",
            "one_way",
            "-> None",
            "a method that returns None",
        ),
        _c(
            "wsdl:portType/wsdl:operation[not(wsdl:input)]",
            "left_out",
            "operation 'Notify' has no input",
            fate=Fate.LEFT_OUT,
        ),
        _c(
            "wsdl:operation/wsdl:output[following-sibling::wsdl:input]",
            "left_out",
            "the service calls the client",
            fate=Fate.LEFT_OUT,
        ),
        _c(
            "wsdl:input/@name; wsdl:output/@name; wsdl:operation/@parameterOrder",
            "left_out",
            fate=Fate.NO_DATA,
        ),
        _c("wsdl:fault; wsdl:fault/@name; wsdl:fault/@message", "faults", "Fault)", "an exception"),
        _c(
            "wsdl:binding; wsdl:binding/@name; wsdl:binding/@type; wsdl:port; wsdl:port/@name; wsdl:port/@binding; wsdl:service; wsdl:service/@name",
            "minimal",
            "class Echo",
        ),
        _c(
            "wsdl:service[count(wsdl:port) > 1]",
            "ports",
            "port 'HarbourGet' has no SOAP binding",
            "the ports of one port type are one client with a choice of `port`, and each other port type is another client; "
            "a warning names ports without a SOAP binding, which are left out",
            Fate.LEFT_OUT,
        ),
        _c("wsdl:documentation", "facets_and_docs", "Sells things."),
        _c(
            "wsdl:part/@type",
            "document_parts",
            "square: int",
            "an element with the name of the part, in no namespace",
        ),
        _c(
            "wsdl:message[count(wsdl:part) > 1]",
            "document_parts",
            "again: types.Person",
            "a parameter for each part, with its name; the elements are side by side in the body",
        ),
        _c("wsdl:message[not(wsdl:part)]", "document_parts", "def ping(", "the body is empty"),
        _c(
            "wsdl:part[@type='xs:anyType']; xs:element[@name='Anything' and not(@type or *)]",
            "document_parts",
            "any: object",
        ),
        _c(
            "wsdl:operation[@name = following-sibling::wsdl:operation/@name]",
            "overloads",
            "def find_2(",
            "the names of input and output decide which operation of the binding belongs to which overload",
        ),
        _c(
            "wsdl:fault[@message='tns:Locked']; soap:fault/@namespace",
            "typed_faults",
            '("Locked", "Missing")',
            "with several parts, or with parts that only have a type: each is an exception; equal names are told apart by their fields",
        ),
    ),
    "WSDL: bindings": (
        _c(
            "soap:binding; soap:binding/@transport; soap:binding/@style; soap:operation; soap:operation/@soapAction; soap:body; soap:body/@use; soap:address; soap:address/@location",
            "minimal",
            "https://",
            "document/literal",
        ),
        _c(
            "soap12:binding; soap12:operation; soap12:body; soap12:address; soap12:fault",
            "soap12",
            'soap_version="1.2"',
        ),
        _c(
            "soap:header; soap:header/@message; soap:header/@part; soap:header/@use",
            "headers",
            "HeaderPart(",
            "in a request, a field of `Credentials`; in an answer, an attribute of the response",
        ),
        _c(
            "soap:headerfault; soap:headerfault/@message; soap:headerfault/@part; soap:headerfault/@use",
            "header_faults",
            "header_faults={",
            "in `header_faults` of the exception",
        ),
        _c(
            "soap:header/@namespace",
            "document_parts",
            'HeaderPart("trace"',
            "for a part that only has a type",
        ),
        _c("soap:fault; soap:fault/@name; soap:fault/@use", "faults", "Fault)"),
        _c(
            "soap:binding[@style='rpc']; soap:body/@namespace; soap:body/@parts",
            "rpc_literal",
            "rpc=True",
            "RPC style: a wrapper with the name of the operation around the parts",
        ),
        _c("soap:operation/@style", "left_out", "rpc=True", "also for a single operation"),
        _c(
            "http:binding; http:binding/@verb; http:operation; http:operation/@location; http:urlEncoded; http:address; http:address/@location; mime:mimeXml",
            "ports",
            "port 'HarbourGet' has no SOAP binding",
            fate=Fate.LEFT_OUT,
        ),
        _c(
            "mime:multipartRelated; mime:part; mime:content; mime:content/@part; mime:content/@type",
            "attachments",
            'attachment("scan", "image/png")',
            "a parameter, and a field of the response",
        ),
        _c(
            "wsdl:binding[http:binding]",
            "bad_http_binding",
            "has no port with a SOAP binding",
            "if no port is left",
            Fate.REFUSED,
        ),
    ),
    "SOAP encoding": (
        _c(
            "soap:body[@use='encoded']; soap:body/@encodingStyle",
            "soap_encoding",
            'encoded="1.1"',
            "RPC and document style; `xsi:type` everywhere, `href` and `id`: see [encoding.md](encoding.md)",
        ),
        _c(
            "xs:restriction[@base='soapenc:Array']; xs:attribute/@wsdl:arrayType",
            "soap_encoding",
            "dimensions=1",
            "lists",
        ),
        _c(
            "xs:attribute[contains(@wsdl:arrayType, '[,]')]; xs:attribute[contains(@wsdl:arrayType, '[][]')]",
            "soap_encoding",
            "dimensions=2",
            "nested lists",
        ),
        _c(
            "xs:element[@type='soapenc:string']",
            "soap_encoding",
            "note: str | None",
            "the same as the types of XSD",
        ),
        _c("wsdl:part[@type='soapenc:Array']", "soap_encoding", "list[object]"),
        _c("wsdl:part[@type='apache:Map']", "soap_encoding", "dict[Any, object]", "also without a schema"),
    ),
    "WSDL: policies and addressing": (
        _c(
            "wsp:Policy; wsp:ExactlyOne; wsp:All; wsp:PolicyReference; wsp:PolicyReference/@URI",
            "policies",
            "The service's policy requires",
            "the docstring says what to pass to the client; see [security-and-addressing.md](security-and-addressing.md)",
        ),
        _c("wsam:Addressing; wsdl:input/@wsam:Action", "policies", "addressing=Addressed("),
        _c("mtom:OptimizedMimeSerialization", "policies", "mtom=True"),
        _c(
            "sp:TransportBinding; sp:HttpsToken; sp:RequireClientCertificate; sp:IncludeTimestamp; "
            "sp:SignedSupportingTokens; sp:UsernameToken; sp:HashPassword",
            "policies",
            "UsernameToken(…, digest=True)",
        ),
        _c(
            "sp:EndorsingSupportingTokens; sp:X509Token",
            "policies",
            "the policy requires sp:EndorsingSupportingTokens",
            "XML signature and encryption are not built in; the docs show how to add another library",
            Fate.LEFT_OUT,
        ),
    ),
    "XSD 1.1": (
        _c("xs:override; xs:override/@schemaLocation", "bad_override", "override", fate=Fate.REFUSED),
    ),
}
