"""Made-up WSDLs that use every construct of XSD 1.0 and WSDL 1.1, most of them valid."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from random import Random
from typing import TypeAlias
from xml.sax.saxutils import escape, quoteattr

from . import texts

Files: TypeAlias = dict[str, bytes]
"""An input: file name → content; the first one is what soapwright is asked to read."""

WSDL = "http://schemas.xmlsoap.org/wsdl/"
SOAP = "http://schemas.xmlsoap.org/wsdl/soap/"
SOAP12 = "http://schemas.xmlsoap.org/wsdl/soap12/"
XS = "http://www.w3.org/2001/XMLSchema"
HTTP = "http://schemas.xmlsoap.org/soap/http"
SERIALIZATION = "http://schemas.microsoft.com/2003/10/Serialization/"
Facts: TypeAlias = "dict[str, str | None]"
MIME = "http://schemas.xmlsoap.org/wsdl/mime/"
PREFIXES = {"w": WSDL, "s": SOAP, "s12": SOAP12, "xs": XS, "ser": SERIALIZATION, "m": MIME}

BUILTINS = tuple(
    """string string string int int boolean dateTime date time decimal double float long short byte base64Binary
    hexBinary anyURI QName NCName ID IDREF IDREFS NMTOKENS token normalizedString language Name duration gYear
    gYearMonth gMonth gMonthDay gDay unsignedByte unsignedInt unsignedLong unsignedShort integer positiveInteger
    negativeInteger nonNegativeInteger nonPositiveInteger anyType anySimpleType ENTITY NOTATION""".split()
)
NUMERIC = frozenset("int decimal double float long short byte integer unsignedInt positiveInteger".split())
KINDS = ("complex", "simple", "element", "attribute", "group", "attributeGroup")
FACETS = (
    "length",
    "minLength",
    "maxLength",
    "pattern",
    "whiteSpace",
    "minInclusive",
    "maxExclusive",
    "totalDigits",
)


class Grammar:
    """Makes one WSDL and its schemas; `odd` is how often a text or a choice is an unusual one."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.own = (0, "")
        self.attached: dict[tuple[str, str], list[str]] = {}
        """The parts that are bound to mime:content, by operation and side."""
        self.odd = rng.choice((0.0, 0.0, 0.01, 0.03, 0.1, 0.3))
        count = rng.choice((1, 1, 2, 3))
        self.spaces = list(dict.fromkeys(texts.namespace(rng, self.odd) for _ in range(count)))
        self.prefixes = {f"n{number}": uri for number, uri in enumerate(self.spaces) if uri}
        self.known: dict[str, list[tuple[int, str]]] = {
            kind: [(rng.randrange(len(self.spaces)), self.name()) for _ in range(rng.randint(1, 3))]
            for kind in KINDS
        }

    def files(self) -> Files:
        """Return the WSDL and the schema files that it imports."""
        bodies: list[list[str]] = [[] for _ in self.spaces]
        self.operations = [self.name() for _ in range(self.rng.choice((1, 1, 2, 3)))]
        for kind, names in self.known.items():
            for home, name in dict.fromkeys(names):
                self.own = (home, name)
                bodies[home].append(self.definition(kind, name))
        body_type = self.chosen("complex")
        for operation in self.operations:
            # The same type both ways, so that what is read can be sent again.
            for name in (operation, f"{operation}Answer"):
                bodies[0].append(self.node("xs:element", {"name": name, "type": body_type}))
        if len(set(self.operations)) < len(self.operations) and not self.likely():
            bodies[0] = bodies[0][: len(bodies[0]) // 2]
        if self.rng.random() < 0.7:
            schemas = [self.node("xs:schema", *self.schema(*item, inline=True)) for item in enumerate(bodies)]
            return {"service.wsdl": self.wsdl(schemas)}
        files = {
            f"s{number}.xsd": self.document("xs:schema", *self.schema(number, body, inline=False))
            for number, body in enumerate(bodies)
        }
        imports = [self.reference(number, inline=False) for number in range(len(bodies))]
        return {"service.wsdl": self.wsdl([self.node("xs:schema", {}, imports)]), **files}

    # helpers

    def node(
        self,
        tag: str,
        facts: Mapping[str, str | None] | None = None,
        children: Iterable[str] = (),
        text: str = "",
    ) -> str:
        """Return an element as text; attributes that are None are left out."""
        attributes = "".join(
            f" {key}={quoted(value)}" for key, value in (facts or {}).items() if value is not None
        )
        inner = "".join(f"\n{child}" for child in children) + escape(texts.allowed(text))
        return f"<{tag}{attributes}>{inner}</{tag}>"

    def document(self, tag: str, facts: Facts, children: Iterable[str]) -> bytes:
        """Return a document with the declarations of all prefixes."""
        declared: Facts = {f"xmlns:{prefix}": uri for prefix, uri in {**PREFIXES, **self.prefixes}.items()}
        return self.node(tag, {**declared, **facts}, children).encode()

    def likely(self) -> bool:
        """Return False as often as something is to be odd."""
        return self.rng.random() >= self.odd

    def some(self, value: str, chance: float = 0.2) -> str | None:
        return value if self.rng.random() < chance else None

    def name(self) -> str:
        return texts.name(self.rng, self.odd)

    def text(self) -> str:
        return texts.text(self.rng, self.odd)

    def spelled(self, home: int, name: str) -> str:
        return f"n{home}:{name}" if self.spaces[home] else name

    def chosen(self, kind: str) -> str:
        return self.spelled(*self.rng.choice(self.known[kind])) if self.likely() else f"n0:{self.name()}"

    def earlier(self, kind: str) -> str | None:
        """Return a name that is defined before the one in hand, so that nothing is made of itself."""
        if not self.likely():
            return self.chosen(kind)
        names = self.known[kind]
        before = names[: names.index(self.own)] if self.own in names else names
        return self.spelled(*self.rng.choice(before)) if before else None

    def simple_type(self) -> str:
        return f"xs:{self.rng.choice(BUILTINS)}" if self.rng.random() < 0.6 else self.chosen("simple")

    def type(self) -> str:
        return self.simple_type() if self.rng.random() < 0.6 else self.chosen("complex")

    def occurs(self) -> Facts:
        if not self.likely():
            return {"minOccurs": self.rng.choice(("0", "2", self.text())), "maxOccurs": self.text()}
        least, most = self.rng.choice(("00", "01", "12", "22", "0u", "0u", "1u", "2u", "13"))
        most = "unbounded" if most == "u" else most
        return {"minOccurs": self.some(least, 0.5) if least == "1" else least, "maxOccurs": most}

    def documented(self) -> list[str]:
        if self.rng.random() > 0.2:
            return []
        inner = [
            self.node("xs:documentation", {}, text=self.text()) for _ in range(self.rng.choice((1, 1, 2)))
        ]
        if self.rng.random() < 0.2:
            mark = self.node("ser:IsDictionary", text="true")
            inner.append(self.node("xs:appinfo", {}, [mark]))
        return [self.node("xs:annotation", {}, inner)]

    # schemas

    def schema(self, number: int, body: list[str], *, inline: bool) -> tuple[Facts, list[str]]:
        """Return the attributes and the children of a schema."""
        self.rng.shuffle(body)
        others = [other for other in range(len(self.spaces)) if other != number]
        facts: Facts = {
            "targetNamespace": self.spaces[number] or None,
            "elementFormDefault": self.some("qualified", 0.7),
            "attributeFormDefault": self.some("qualified", 0.1),
            "blockDefault": self.some("#all", 0.02),
        }
        return facts, [*(self.reference(other, inline=inline) for other in others), *body]

    def reference(self, number: int, *, inline: bool) -> str:
        """Return what makes a schema know another one."""
        uri = self.spaces[number]
        location = None if inline else f"s{number}.xsd"
        if location and not uri:
            kind = "include" if self.likely() else "redefine"
            return self.node(f"xs:{kind}", {"schemaLocation": location})
        return self.node("xs:import", {"namespace": uri or None, "schemaLocation": location})

    def definition(self, kind: str, name: str) -> str:
        if kind == "complex":
            return self.complex(name)
        if kind == "simple":
            return self.simple(name)
        if kind == "element":
            return self.element(name)
        if kind == "attribute":
            return self.node("xs:attribute", {"name": name, "type": self.simple_type()}, self.documented())
        if kind == "group":
            return self.node("xs:group", {"name": name}, [self.model(1)])
        return self.node("xs:attributeGroup", {"name": name}, self.attributes(1))

    def element(self, name: str) -> str:
        facts: Facts = {
            "name": name,
            "nillable": self.some("true"),
            "abstract": self.some("true", 0.1),
            "substitutionGroup": self.some(self.chosen("element"), 0.15),
        }
        return self.typed("xs:element", facts, 1)

    def typed(self, tag: str, facts: Facts, depth: int) -> str:
        """Return an element with a type of its own or a named one, or none at all."""
        turn = self.rng.random()
        inner = self.documented()
        if turn < 0.1 and depth < 3:
            inner.append(self.complex(None, depth + 1))
        elif turn < 0.2:
            inner.append(self.simple(None))
        elif turn < 0.97:
            facts["type"] = self.type()
        facts["default"] = self.some(self.text(), 0.05)
        facts["fixed"] = self.some(self.text(), 0.03)
        return self.node(tag, facts, inner)

    def complex(self, name: str | None, depth: int = 0) -> str:
        facts = {
            "name": name,
            "mixed": self.some("true", 0.07),
            "abstract": self.some("true", 0.1),
            "block": self.some("extension", 0.02),
        }
        turn = self.rng.random()
        inner = self.documented()
        if turn < 0.1:
            inner.append(self.simple_content())
        elif turn < 0.3:
            inner.append(self.complex_content(depth))
        elif turn < 0.4:
            inner.append(self.array())
        else:
            inner += [*([self.model(depth)] if turn < 0.95 else []), *self.attributes(depth)]
        return self.node("xs:complexType", facts, inner)

    def array(self) -> str:
        """Return what many a service has: items alone, or pairs of a key and a value."""
        if self.rng.random() < 0.6:
            item = self.typed(
                "xs:element", {"name": self.name(), "minOccurs": "0", "maxOccurs": "unbounded"}, 2
            )
        else:
            pair = [self.node("xs:element", {"name": part, "type": self.type()}) for part in ("Key", "Value")]
            inner = self.node("xs:complexType", {}, [self.node("xs:sequence", {}, pair)])
            item = self.node("xs:element", {"name": self.name(), "maxOccurs": "unbounded"}, [inner])
        return self.node("xs:sequence", {}, [item])

    def simple_content(self) -> str:
        kind = self.rng.choice(("extension", "extension", "restriction"))
        base = self.simple_type() if kind == "extension" else self.earlier("complex") or "xs:string"
        inner = self.attributes(1) if kind == "extension" else self.facets("string")
        return self.node("xs:simpleContent", {}, [self.node(f"xs:{kind}", {"base": base}, inner)])

    def complex_content(self, depth: int) -> str:
        kind = self.rng.choice(("extension", "extension", "extension", "restriction"))
        base = (self.rng.random() < 0.95 and self.earlier("complex")) or "xs:anyType"
        inner = [*([self.model(depth + 1)] if self.rng.random() < 0.8 else []), *self.attributes(1)]
        return self.node("xs:complexContent", {}, [self.node(f"xs:{kind}", {"base": base}, inner)])

    def model(self, depth: int) -> str:
        """Return a model group: a sequence, a choice, all, or the name of a group."""
        kind = self.rng.choice(
            ("sequence", "sequence", "sequence", "choice", "all" if depth == 0 else "choice")
        )
        group = self.earlier("group") if depth != 1 and self.rng.random() < 0.1 else None
        if group:
            return self.node("xs:group", {"ref": group, **self.occurs()})
        count = self.rng.choice((0, 1, 1, 2, 2, 3, 4))
        inner = [self.particle(depth + 1, kind) for _ in range(count)]
        # Only now and then, because it makes another class of what is repeated.
        occurs = self.occurs() if self.rng.random() < 0.15 else {}
        return self.node(f"xs:{kind}", occurs, inner)

    def particle(self, depth: int, within: str) -> str:
        turn = self.rng.random()
        occurs = {"minOccurs": self.some("0", 0.6)} if within == "all" else self.occurs()
        if turn < 0.1:
            return self.node("xs:element", {"ref": self.chosen("element"), **occurs})
        if turn < 0.2 and depth < 4 and within != "all":
            return self.model(depth)
        if turn < 0.25 and within != "all":
            wild = {
                "namespace": self.some(self.rng.choice(("##any", "##other", "##local", "urn:a"))),
                **occurs,
            }
            return self.node(
                "xs:any", {**wild, "processContents": self.some(self.rng.choice(("lax", "skip")), 0.7)}
            )
        facts: Facts = {
            "name": self.name(),
            "nillable": self.some("true"),
            "form": self.some(self.rng.choice(("qualified", "unqualified")), 0.1),
        }
        return self.typed("xs:element", {**facts, **occurs}, depth)

    def attributes(self, depth: int) -> list[str]:
        made = []
        while self.rng.random() < 0.3:
            turn = self.rng.random()
            if turn < 0.15:
                made.append(self.node("xs:attribute", {"ref": self.chosen("attribute")}))
            elif turn < 0.25:
                group = self.earlier("attributeGroup")
                made += [self.node("xs:attributeGroup", {"ref": group})] if group else []
            elif turn < 0.3:
                ref = self.rng.choice(("xml:lang", "xml:space", "xml:base"))
                made.append(self.node("xs:attribute", {"ref": ref}))
            else:
                use = self.some(self.rng.choice(("required", "optional", "prohibited")), 0.4)
                facts = {"name": self.name(), "use": use, "form": self.some("qualified", 0.1)}
                made.append(
                    self.node(
                        "xs:attribute",
                        {**facts, "type": self.simple_type(), "default": self.some(self.text(), 0.1)},
                        self.documented(),
                    )
                )
        if self.rng.random() < 0.05:
            made.append(self.node("xs:anyAttribute", {"namespace": self.some("##other")}))
        return made

    def simple(self, name: str | None) -> str:
        turn = self.rng.random()
        inner = self.documented()
        if turn < 0.5:
            base = "string"
            values = [self.value() for _ in range(self.rng.randint(1, 5))]
            inner.append(self.node("xs:restriction", {"base": f"xs:{base}"}, values))
        elif turn < 0.75:
            base = self.rng.choice(BUILTINS)
            inner.append(self.node("xs:restriction", {"base": f"xs:{base}"}, self.facets(base)))
        elif turn < 0.87:
            own = self.rng.random() < 0.5
            items = [self.simple(None)] if own else []
            inner.append(self.node("xs:list", {"itemType": None if own else self.simple_type()}, items))
        else:
            members = " ".join(self.simple_type() for _ in range(self.rng.randint(1, 3)))
            own_members = [self.simple(None)] if self.rng.random() < 0.3 else []
            inner.append(self.node("xs:union", {"memberTypes": members}, own_members))
        return self.node("xs:simpleType", {"name": name}, inner)

    def value(self) -> str:
        value = (
            self.rng.choice(("On", "Off", "a b", "", "1", "class", "é", "A-b"))
            if self.likely()
            else self.text()
        )
        return self.node("xs:enumeration", {"value": value}, self.documented())

    def facets(self, base: str) -> list[str]:
        made = []
        for facet in self.rng.sample(FACETS, self.rng.choice((0, 1, 1, 2))):
            value = str(self.rng.randint(0, 20))
            if facet == "pattern":
                value = self.rng.choice((r"\d+", "[A-Z]{2,3}", r"\p{L}*", self.text()))
            elif facet == "whiteSpace":
                value = self.rng.choice(("preserve", "replace", "collapse"))
            made.append(self.node(f"xs:{facet}", {"value": value if self.likely() else self.text()}))
        if base in NUMERIC and self.rng.random() < 0.3:
            made += [self.node("xs:enumeration", {"value": number}) for number in ("1", "2", "-3")]
        return made

    # services

    def wsdl(self, schemas: list[str]) -> bytes:
        rng = self.rng
        soap = rng.choice(("s", "s", "s", "s12"))
        own = f"n{0}" if self.spaces[0] else ""
        qualified = f"{own}:{{}}".format if own else str
        header = self.chosen("element")
        messages = [
            self.node("w:message", {"name": "Head"}, [self.part("Head", header), self.part("H2", header)])
        ]
        declared, bound = [], []
        style = rng.choice(("document", "document", "document", "rpc"))
        for operation in self.operations:
            one_way = rng.random() < 0.1
            fault = self.name() if rng.random() < 0.3 else None
            sides = ["input"] if one_way else ["input", "output"]
            for side in sides:
                suffix = "" if side == "input" else "Answer"
                element = self.spelled(0, f"{operation}{suffix}")
                usual = self.likely() and rng.random() < 0.8
                parts = [self.part("parameters", element)] if usual else self.parts(element)
                parts += self.attachments(operation, side)
                messages.append(self.node("w:message", {"name": f"{operation}{suffix}"}, parts))
            if fault:
                # Rarely, the element of a message.
                chosen = self.chosen("element") if rng.random() < 0.9 else element
                messages.append(
                    self.node("w:message", {"name": f"{operation}Fault"}, [self.part("f", chosen)])
                )
            declared.append(self.declared(operation, sides, fault, qualified))
            bound.append(self.bound(operation, sides, fault, qualified, soap))
        style_of = {"style": style, "transport": HTTP}
        location = "http://a.example/s" if self.likely() else self.text()
        port = self.node(
            "w:port",
            {"name": self.name(), "binding": qualified("B")},
            [self.node(f"{soap}:address", {"location": location})],
        )
        service = self.node("w:service", {"name": self.name()}, [*self.wsdl_doc(), port])
        return self.document(
            "w:definitions",
            {"name": self.some(self.name()), "targetNamespace": self.spaces[0] or None},
            [
                *self.wsdl_doc(),
                self.node("w:types", {}, schemas),
                *messages,
                self.node("w:portType", {"name": "P"}, declared),
                self.node(
                    "w:binding",
                    {"name": "B", "type": qualified("P")},
                    [self.node(f"{soap}:binding", style_of), *bound],
                ),
                service,
            ],
        )

    def wsdl_doc(self) -> list[str]:
        return [self.node("w:documentation", {}, text=self.text())] if self.rng.random() < 0.2 else []

    def part(self, name: str, element: str) -> str:
        return self.node("w:part", {"name": name, "element": element})

    def parts(self, element: str) -> list[str]:
        """Return parts that few services have: none, several, or types in place of elements."""
        typed = [self.node("w:part", {"name": self.name(), "type": self.type()}) for _ in range(2)]
        return self.rng.choice(
            ([], typed[:1], typed, [self.part("a", element), typed[0]], [self.part(self.name(), element)])
        )

    def attachments(self, operation: str, side: str) -> list[str]:
        """Return parts for attachments, if the message has any."""
        count = self.rng.choice((1, 1, 2, 3)) if self.rng.random() < 0.1 else 0
        names = self.attached[operation, side] = [self.name() for _ in range(count)]
        types = ("xs:base64Binary", "xs:base64Binary", "xs:string", self.simple_type())
        return [self.node("w:part", {"name": name, "type": self.rng.choice(types)}) for name in names]

    def multipart(self, body: list[str], names: list[str]) -> str:
        """Return the binding of a message with attachments."""
        kinds = ("image/png", "text/plain", "*/*", "application/pdf", "text/xml; charset=utf-8")
        contents = [
            [
                self.node(
                    "m:content",
                    {
                        "part": name if self.likely() else self.some(self.text()),
                        "type": self.some(self.rng.choice(kinds) if self.likely() else self.text(), 0.9),
                    },
                )
                for _ in range(self.rng.choice((1, 1, 2)))
            ]
            for name in names
        ]
        parts = [self.node("m:part", {}, one) for one in (body, *contents)]
        return self.node("m:multipartRelated", {}, parts)

    def declared(self, operation: str, sides: list[str], fault: str | None, own: object) -> str:
        assert callable(own)
        inner = [
            self.node(f"w:{side}", {"message": own(operation if side == "input" else f"{operation}Answer")})
            for side in sides
        ]
        if fault is not None:
            inner.append(self.node("w:fault", {"name": fault, "message": own(f"{operation}Fault")}))
        return self.node("w:operation", {"name": operation}, [*self.wsdl_doc(), *inner])

    def bound(self, operation: str, sides: list[str], fault: str | None, own: object, soap: str) -> str:
        assert callable(own)
        action = operation if self.likely() else self.text()
        inner = [self.node(f"{soap}:operation", {"soapAction": action})]
        for side in sides:
            attached = self.attached.get((operation, side), [])
            only = self.some("parameters", 0.5) if attached else None
            use = "literal" if self.likely() else "encoded"
            body = [self.node(f"{soap}:body", {"use": use, "parts": only})]
            if self.rng.random() < 0.15:
                facts: Facts = {"message": own("Head"), "part": "Head", "use": "literal"}
                body.insert(0, self.node(f"{soap}:header", facts))
            inner.append(self.node(f"w:{side}", {}, [self.multipart(body, attached)] if attached else body))
        if fault is not None:
            facts = {"name": fault, "use": "literal"}
            inner.append(self.node("w:fault", {"name": fault}, [self.node(f"{soap}:fault", facts)]))
        return self.node("w:operation", {"name": operation}, inner)


def quoted(text: str) -> str:
    """Return a text as the value of an attribute."""
    return quoteattr(texts.allowed(text))
