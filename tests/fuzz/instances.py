"""Make documents of the schemas themselves.

Messages as a service may send them, made without any code of ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from lxml import etree

from . import texts
from .grammar import MIME, SOAP, SOAP12, WSDL, XS

XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"
DEEPEST = 8
MOST = 3

VALUES = {
    "boolean": ("true", "false", "1", "0", " true "),
    "dateTime": ("2024-02-29T12:00:00", "2024-01-01T00:00:00.123456789Z", "1999-12-31T23:59:59-08:00"),
    "date": ("2024-02-29", "2024-01-01Z", "2024-01-01+02:00"),
    "time": ("12:00:00", "23:59:59.5Z"),
    "decimal": ("1", "-0.50", "+12345678901234567890.123", " 7 "),
    "float": ("1", "1.5E3", "INF", "-INF", "NaN", "-0"),
    "base64Binary": ("", "AAEC", "AA EC", "aGVsbG8="),
    "hexBinary": ("", "0aFF"),
    "QName": ("xsi:type", "plain"),
    "NOTATION": ("xsi:type",),
    "language": ("en", "de-CH"),
    "duration": ("P1Y2M3DT4H5M6S", "-P1D"),
    "gYear": ("2024", "-0044Z"),
    "gYearMonth": ("2024-02",),
    "gMonth": ("--02",),
    "gMonthDay": ("--02-29",),
    "gDay": ("---31",),
    "anyURI": ("http://a.example/", "a b", ""),
    "string": ("", "a", " a  b ", "é", "1", "\U0001f600", "]]>", "<&>\"'"),
    "token": ("a", "a b"),
    "Name": ("a", "a:b"),
    "NCName": ("a",),
    "IDREFS": ("a b",),
    "NMTOKENS": ("1 2",),
    "negativeInteger": ("-1",),
    "nonPositiveInteger": ("0", "-7"),
    "positiveInteger": ("1",),
}
SAME = {"double": "float", "anySimpleType": "string", "normalizedString": "string", "ENTITIES": "IDREFS"}
NAMES = {"ID", "IDREF", "ENTITY"}


class Instances:
    """Makes elements of the definitions in some documents; what cannot be found is left empty."""

    def __init__(self, rng: Random, roots: Iterable[etree._Element]) -> None:
        self.rng = rng
        self.components: dict[tuple[str, str], etree._Element] = {}
        self.messages: dict[str, etree._Element] = {}
        self.roots = list(roots)
        self.depth = 0
        self.whole = True
        """Whether nothing was left out of the last element to end a recursion."""
        self._prefixes: dict[str, str] = {}
        for root in self.roots:
            for schema in (root, *root.iter(f"{{{XS}}}schema")):
                namespace = schema.get("targetNamespace", "")
                for node in schema.iterchildren(f"{{{XS}}}*"):
                    kind = {"complexType": "type", "simpleType": "type"}.get(_local(node), _local(node))
                    self.components.setdefault((kind, f"{{{namespace}}}{node.get('name')}"), node)
            for message in root.iterfind(f"{{{WSDL}}}message"):
                self.messages.setdefault(message.get("name", ""), message)
        found = {
            node.tag
            for root in self.roots
            for node in root.iter(f"{{{SOAP}}}binding", f"{{{SOAP12}}}binding")
        }
        self.soap12 = found == {f"{{{SOAP12}}}binding"}
        self.operations = list(self._operations())
        """Operation, the element of its response, the elements of its faults, as {namespace}name."""

    def _operations(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        for root in self.roots:
            for operation in root.iterfind(f"{{{WSDL}}}portType/{{{WSDL}}}operation"):
                answer = self._elements(operation.find(f"{{{WSDL}}}output"))
                faults = [self._elements(fault) for fault in operation.iterfind(f"{{{WSDL}}}fault")]
                if answer:
                    yield (
                        operation.get("name", ""),
                        answer[0],
                        tuple(one for found in faults for one in found),
                    )

    def _elements(self, node: etree._Element | None) -> list[str]:
        if node is None:
            return []
        message = self.messages.get(node.get("message", "").rpartition(":")[2])
        parts = [] if message is None else message.iterfind(f"{{{WSDL}}}part")
        return [_name(part, part.get("element", "")) for part in parts if part.get("element")]

    def attached(self, operation: str) -> list[str]:
        """Return the names of the parts of an operation's response that are attachments."""
        outputs = [
            output
            for root in self.roots
            for bound in root.iterfind(f"{{{WSDL}}}binding/{{{WSDL}}}operation")
            if bound.get("name") == operation
            for output in bound.iterfind(f"{{{WSDL}}}output")
        ]
        parts = [one.get("part", "") for output in outputs for one in output.iter(f"{{{MIME}}}content")]
        return list(dict.fromkeys(filter(None, parts)))

    def prefix(self, namespace: str) -> str:
        """Return the prefix of a namespace, which is the same everywhere.

        lxml drops and merges declarations when it moves an element, but does not change the prefixes in texts.
        """
        return self._prefixes.setdefault(namespace, f"p{len(self._prefixes)}")

    def _empty(self, name: str) -> etree._Element:
        usable = _usable(name)
        namespace = etree.QName(usable).namespace
        own = {self.prefix(namespace): namespace} if namespace else {}
        return etree.Element(usable, nsmap={"xsi": XSI, "xs": XS, **own})

    def _declare(self, made: etree._Element, namespace: str) -> str:
        """Declare a namespace at an element, and return its prefix."""
        prefix = self.prefix(namespace)
        kept = [str(one) for one in made.nsmap]
        etree.cleanup_namespaces(made, top_nsmap={prefix: namespace}, keep_ns_prefixes=[prefix, *kept])
        return prefix

    def element(self, name: str) -> etree._Element:
        """Return an element of a global declaration."""
        declared = self.components.get(("element", name))
        made = self._empty(name)
        if self.depth == 0:
            self.whole = True
        if declared is not None:
            # An abstract one cannot be sent.
            self.whole = self.whole and declared.get("abstract") != "true"
            self._fill(made, declared)
        return made

    def part(self, declared: etree._Element) -> etree._Element:
        """Return an element for a part of a message; one of a type is called like the part."""
        if declared.get("element"):
            return self.element(_name(declared, declared.get("element", "")))
        self.whole = True
        made = self._empty(declared.get("name", ""))
        self._typed(made, _name(declared, declared.get("type", "")))
        return made

    def _fill(self, made: etree._Element, declared: etree._Element) -> None:
        if declared.get("nillable") == "true" and self.rng.random() < 0.2:
            made.set(f"{{{XSI}}}nil", "true")
            return
        own = declared.find(f"{{{XS}}}complexType")
        if own is None:
            own = declared.find(f"{{{XS}}}simpleType")
        if own is not None:
            self.whole = self.whole and own.get("abstract") != "true"
            self._of(made, own)
        elif declared.get("type"):
            self._typed(made, _name(declared, declared.get("type", "")))

    def _typed(self, made: etree._Element, name: str) -> None:
        if name.startswith(f"{{{XS}}}") and ("type", name) not in self.components:
            builtin = name.rpartition("}")[2]
            if builtin == "anyType" and self.rng.random() < 0.5:
                builtin = self.rng.choice(("int", "string", "date", "boolean", "short", "QName", "gYear"))
                made.set(f"{{{XSI}}}type", f"xs:{builtin}")
            made.text = self._builtin(builtin)
            return
        derived = [
            one for key, one in self.components.items() if key[0] == "type" and self._base(one) == name
        ]
        found = self.components.get(("type", name))
        if derived and (self.rng.random() < 0.5 or (found is not None and found.get("abstract") == "true")):
            found = self.rng.choice(derived)
            schema = next(found.iterancestors(f"{{{XS}}}schema"), None)
            namespace = "" if schema is None else schema.get("targetNamespace", "")
            if namespace and _is_uri(namespace):
                made.set(f"{{{XSI}}}type", f"{self._declare(made, namespace)}:{found.get('name')}")
            else:
                made.set(f"{{{XSI}}}type", found.get("name", ""))
        if found is not None:
            # An abstract type without derived types cannot be sent.
            self.whole = self.whole and found.get("abstract") != "true"
            self._of(made, found)

    def _base(self, node: etree._Element) -> str:
        inner = node.find(f"{{{XS}}}complexContent/*")
        return "" if inner is None else _name(inner, inner.get("base", ""))

    def _of(self, made: etree._Element, definition: etree._Element) -> None:
        """Fill an element as a type says."""
        if self.depth >= 3 * DEEPEST:
            self.whole = False
            return
        self.depth += 1
        if _local(definition) == "simpleType":
            made.text = self._simple(definition)
        else:
            inner = definition.find(f"{{{XS}}}complexContent/*")
            simple = definition.find(f"{{{XS}}}simpleContent/*")
            if simple is not None:
                self._typed(made, _name(simple, simple.get("base", "")))
                self._content(made, simple)
            elif inner is not None:
                base = self.components.get(("type", _name(inner, inner.get("base", ""))))
                if _local(inner) == "restriction":
                    # Generated restrictions leave out what the base requires.
                    self.whole = False
                elif base is not None:
                    self._of(made, base)
                self._content(made, inner)
            else:
                self._content(made, definition)
        self.depth -= 1

    def _content(self, made: etree._Element, holder: etree._Element) -> None:
        for node in holder.iterchildren(f"{{{XS}}}*"):
            self._particle(made, node)

    def _particle(self, made: etree._Element, node: etree._Element) -> None:
        kind = _local(node)
        if kind == "attribute":
            self._attribute(made, node)
        elif kind == "attributeGroup":
            found = self.components.get((kind, _name(node, node.get("ref", ""))))
            if found is not None and self.depth < DEEPEST:
                self.depth += 1
                self._content(made, found)
                self.depth -= 1
        elif kind in ("element", "sequence", "choice", "all", "group", "any"):
            for _ in range(self._times(node)):
                self._once(made, node, kind)

    def _times(self, node: etree._Element) -> int:
        try:
            least = int(node.get("minOccurs", "1"))
            most = MOST if node.get("maxOccurs") == "unbounded" else int(node.get("maxOccurs", "1"))
        except ValueError:
            return 1
        if self.depth > DEEPEST:
            self.whole = self.whole and least < 2
            return min(least, 1)
        self.whole = self.whole and least <= min(most, MOST)
        return self.rng.randint(min(least, most, MOST), max(min(most, MOST), 0))

    def _once(self, made: etree._Element, node: etree._Element, kind: str) -> None:
        self.depth += 1
        if self.depth > 2 * DEEPEST:
            self.whole = False
        elif kind == "element":
            made.append(self._child(node))
        elif kind == "choice":
            # A particle that may occur no times is none at all.
            options = [
                one
                for one in node.iterchildren(f"{{{XS}}}*")
                if _local(one) != "annotation" and one.get("maxOccurs") != "0"
            ]
            if options:
                self._particle(made, self.rng.choice(options))
            else:
                self.whole = False
        elif kind == "group":
            found = self.components.get((kind, _name(node, node.get("ref", ""))))
            if found is not None:
                self._content(made, found)
        elif kind == "any":
            made.append(self._empty(f"{{{_allowed_by(node)}}}thing"))
            made[-1].set("a", "1")
        else:
            children = list(node.iterchildren(f"{{{XS}}}*"))
            if kind == "all":
                self.rng.shuffle(children)
            for child in children:
                self._particle(made, child)
        self.depth -= 1

    def _child(self, node: etree._Element) -> etree._Element:
        if node.get("ref"):
            name = _name(node, node.get("ref", ""))
            members = [
                key[1]
                for key, one in self.components.items()
                if _name(one, one.get("substitutionGroup", "")) == name
            ]
            head = self.components.get(("element", name))
            if head is not None and head.get("abstract") == "true" and members:
                return self.element(self.rng.choice(members))
            return self.element(self.rng.choice([name, *members]) if self.rng.random() < 0.5 else name)
        schema = next(node.iterancestors(f"{{{XS}}}schema"), None)
        form = node.get("form") or ("" if schema is None else schema.get("elementFormDefault", ""))
        namespace = "" if schema is None or form != "qualified" else schema.get("targetNamespace", "")
        made = self._empty(f"{{{namespace}}}{(node.get('name') or '').strip()}")
        self._fill(made, node)
        return made

    def _attribute(self, made: etree._Element, node: etree._Element) -> None:
        if node.get("use") == "prohibited" or (node.get("use") != "required" and self.rng.random() < 0.4):
            return
        if node.get("ref"):
            name = _name(node, node.get("ref", ""))
            found = self.components.get(("attribute", name))
        else:
            schema = next(node.iterancestors(f"{{{XS}}}schema"), None)
            qualified = schema is not None and "qualified" in (
                node.get("form"),
                schema.get("attributeFormDefault"),
            )
            name = f"{{{schema.get('targetNamespace', '') if qualified and schema is not None else ''}}}{node.get('name')}"
            found = node
        usable = _usable(name)
        if namespace := etree.QName(usable).namespace:
            self._declare(made, namespace)
        made.set(usable, "a" if found is None else self._value(found))

    def _value(self, declared: etree._Element) -> str:
        own = declared.find(f"{{{XS}}}simpleType")
        if own is not None:
            return self._simple(own)
        return self._named(
            _name(declared, declared.get("type", "")) if declared.get("type") else f"{{{XS}}}string"
        )

    def _named(self, name: str) -> str:
        if name.startswith(f"{{{XS}}}"):
            return self._builtin(name.rpartition("}")[2])
        found = self.components.get(("type", name))
        return "" if found is None or _local(found) != "simpleType" else self._simple(found)

    def _simple(self, definition: etree._Element) -> str:
        if self.depth > 2 * DEEPEST:
            self.whole = False
            return ""
        self.depth += 1
        inner = next(
            (one for one in definition.iterchildren(f"{{{XS}}}*") if _local(one) != "annotation"), None
        )
        value = "" if inner is None else self._derived(inner)
        self.depth -= 1
        return value

    def _derived(self, inner: etree._Element) -> str:
        kind, own = _local(inner), inner.findall(f"{{{XS}}}simpleType")
        values = [one.get("value", "") for one in inner.iterfind(f"{{{XS}}}enumeration")]
        if values:
            return texts.allowed(self.rng.choice(values))
        if kind == "list":
            item = inner.get("itemType")
            count = self.rng.randint(0, 3)
            return " ".join(
                self._simple(own[0]) if own else self._named(_name(inner, item or "")) for _ in range(count)
            )
        if kind == "union":
            options: list[etree._Element | str] = [*own, *inner.get("memberTypes", "").split()]
            chosen = self.rng.choice(options or [""])
            return self._named(_name(inner, chosen)) if isinstance(chosen, str) else self._simple(chosen)
        return self._simple(own[0]) if own else self._named(_name(inner, inner.get("base", "")))

    def _builtin(self, name: str) -> str:
        name = SAME.get(name, name)
        if name in NAMES:
            return self.rng.choice("abc")
        if name == "anyType":
            return self.rng.choice(("1", "true", "2024-01-01"))
        return self.rng.choice(VALUES.get(name, ("0", "1", "7", "100")))


def _local(node: etree._Element) -> str:
    return str(node.tag).rpartition("}")[2]


def _name(node: etree._Element, text: str) -> str:
    """Return a name as {namespace}local."""
    prefix, _, local = text.strip().rpartition(":")
    if prefix == "xml":
        return f"{{{XML}}}{local}"
    return f"{{{node.nsmap.get(prefix or None) or ''}}}{local}"


def _allowed_by(wildcard: etree._Element) -> str:
    """Return a namespace that a wildcard lets in."""
    allowed = wildcard.get("namespace", "##any").split()
    if not allowed or allowed[0] in ("##any", "##other"):
        return "urn:other"
    if allowed[0] == "##local":
        return ""
    schema = next(wildcard.iterancestors(f"{{{XS}}}schema"), None)
    target = "" if schema is None else schema.get("targetNamespace", "")
    return target if allowed[0] == "##targetNamespace" else allowed[0]


def _is_uri(text: str) -> bool:
    try:
        etree.QName(text, "a")
        etree.Element(f"{{{text}}}a")
    except ValueError:
        return False
    return True


def _usable(name: str) -> str:
    """Return a name that lxml lets us write, the same one nearly always."""
    try:
        etree.Element(name.removeprefix("{}"))
    except ValueError:
        return "unusable"
    return name.removeprefix("{}")
