"""Read the facts of a contract straight from its XML.

The reader supports what WCF writes (document/literal, sequences, extensions) and the additional constructs of
the made-up contract, and fails on anything else, so that nothing is overlooked.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from .facts import SOAP, WSDL, XS, Element, Facts, Name, Place


def read_facts(source: Path, old_version: str = "", new_version: str = "") -> Facts:
    """Return the facts of a WSDL, or of the one in a folder.

    `old_version` in namespaces becomes the new one.
    """
    return _Reader(source / "service.wsdl" if source.is_dir() else source, old_version, new_version).facts()


class _Reader:
    def __init__(self, source: Path, old_version: str, new_version: str) -> None:
        self._versions = (old_version, new_version)
        self._globals: dict[tuple[str, Name], Element] = {}
        self._wsdl: dict[tuple[str, Name], Element] = {}
        self._extends: dict[Name, list[Name]] = {}
        self._facts = Facts()
        self._pending: deque[Name] = deque()
        self._inner: dict[Name, Element] = {}
        self._root = etree.parse(source).getroot()
        self._load_schemas(source)
        for node in self._root.iterchildren(WSDL + "message", WSDL + "portType", WSDL + "binding"):
            kind, local = etree.QName(node).localname, node.get("name")
            self._wsdl[kind, f"{{{self._root.get('targetNamespace')}}}{local}"] = node

    # documents and names

    def _load_schemas(self, source: Path) -> None:
        pending = [(source, schema) for schema in self._root.iter(XS + "schema")]
        seen: set[Path] = set()
        while pending:
            base, schema = pending.pop()
            for node in schema:
                if node.tag == XS + "import":
                    path = base.parent / (node.get("schemaLocation") or "")
                    if node.get("schemaLocation") and path not in seen:
                        seen.add(path)
                        pending.append((path, etree.parse(path).getroot()))
                elif isinstance(node.tag, str):
                    self._define(node, schema.get("targetNamespace") or "")

    def _define(self, node: Element, namespace: str) -> None:
        kind = {"element": "element", "complexType": "type", "simpleType": "type"}.get(
            etree.QName(node).localname
        )
        if kind:
            name = self._made(namespace, node.get("name") or "")
            self._globals[kind, name] = node
            for extension in node.iterfind(f"{XS}complexContent/{XS}extension"):
                self._extends.setdefault(self._name(extension, "base"), []).append(name)
        else:
            # WCF declares FactoryType, Id and Ref as global attributes, and refers to none of them.
            assert node.tag in (XS + "attribute", XS + "annotation"), node.tag

    def _made(self, namespace: str, local: str) -> Name:
        old, new = self._versions
        return f"{{{namespace.replace(old, new) if old else namespace}}}{local}" if namespace else local

    def _name(self, node: Element, attribute: str) -> Name:
        return self._referred(node, node.attrib[attribute])

    def _referred(self, node: Element, text: str) -> Name:
        prefix, _, local = text.rpartition(":")
        return self._made(node.nsmap.get(prefix or None) or "", local)

    # the service

    def facts(self) -> Facts:
        """Walk the service, then all types that it leads to."""
        services = list(self._root.iterchildren(WSDL + "service"))
        assert len(services) == 1
        # The first one of each version.
        ports = {version: port for port in reversed(services[0]) for version in self._versions_of(port)}
        version = min(ports)
        port = ports[version]
        soap = next(uri for uri, known in SOAP.items() if known == version)
        address = port.find(f"{{{soap}}}address")
        assert address is not None
        self._facts.states["service",] = {
            "name": str(services[0].get("name")),
            "endpoint": str(address.get("location")),
            "soap": version,
            "ports": " ".join(self._further(services[0], port)),
        }
        self._operations(self._find("binding", port, "binding"), soap)
        self._types()
        self._reach()
        self._facts.namespaces = {
            uri
            for place, state in self._facts.states.items()
            for text in (*place, *state.values())
            for uri in re.findall(r"^\{(.*?)\}", text)
        }
        return self._facts

    def _further(self, service: Element, chosen: Element) -> list[str]:
        """Return where else the service listens."""
        return sorted(
            str(node.get("location"))
            for port in service.iterchildren(WSDL + "port")
            if port is not chosen
            for node in port
            if isinstance(node.tag, str) and etree.QName(node).localname == "address"
        )

    def _versions_of(self, port: Element) -> Iterator[str]:
        binding = self._find("binding", port, "binding")
        for uri, version in SOAP.items():
            if binding.find(f"{{{uri}}}binding") is not None:
                yield version

    def _find(self, kind: str, node: Element, attribute: str) -> Element:
        prefix, _, local = node.attrib[attribute].rpartition(":")
        return self._wsdl[kind, f"{{{node.nsmap[prefix or None]}}}{local}"]

    def _operations(self, binding: Element, soap: str) -> None:
        port_type = self._find("portType", binding, "type")
        bound = {node.get("name"): node for node in binding.iterchildren(WSDL + "operation")}
        for node in port_type.iterchildren(WSDL + "operation"):
            name = str(node.get("name"))
            action = bound[name].find(f"{{{soap}}}operation")
            assert action is not None
            place = ("operation", name)
            self._facts.states[place] = {"action": str(action.get("soapAction"))}
            for tag, side in (("input", "request"), ("output", "response")):
                message = node.find(WSDL + tag)
                if message is not None:
                    parts = bound[name].find(WSDL + tag)
                    assert parts is not None
                    self._message((*place, side), message, parts.iterchildren(f"{{{soap}}}header"))
            for fault in node.iterchildren(WSDL + "fault"):
                (part,) = self._find("message", fault, "message")
                self._stands((*place, "fault", str(fault.get("name"))), part)

    def _message(self, place: Place, message: Element, headers: Iterator[Element]) -> None:
        (part,) = self._find("message", message, "message")
        self._stands(place, part)
        for header in headers:
            named = self._find("message", header, "message")
            (part,) = [one for one in named if one.get("name") == header.get("part")]
            element = self._globals["element", self._name(part, "element")]
            self._stands((*place, str(element.get("name"))), part)

    def _stands(self, place: Place, part: Element) -> None:
        """State which element stands in a message, and of which type it is."""
        name = self._name(part, "element")
        namespace, _, local = name.rpartition("}")
        node = self._globals["element", name]
        self._facts.states[place] = {
            "element": name,
            "type": self._type_of(node, f"{namespace}}}/{local}", place),
            "nillable": _yes(node.get("nillable") in ("true", "1")),
        }

    # types

    def _type_of(self, node: Element, anonymous: Name, place: Place) -> Name:
        """Return the type of an element; one that is defined in place is called `anonymous`."""
        if node.get("type"):
            name = self._name(node, "type")
        else:
            (inner,) = node.iterchildren(XS + "complexType", XS + "simpleType")
            name = anonymous
            self._inner[name] = inner
            self._facts.holders.setdefault(name, set()).add(place)
        self._pending.append(name)
        return name

    def _types(self) -> None:
        """State all types that are pending, those that they lead to, and those that extend one of them."""
        while self._pending:
            name = self._pending.popleft()
            if not name.startswith(XS) and ("type", name) not in self._facts.states:
                node = self._inner.get(name)
                self._type(name, self._globals["type", name] if node is None else node)
                self._pending.extend(self._extends.get(name, ()))

    def _type(self, name: Name, node: Element) -> None:
        simple = node.tag == XS + "simpleType"
        state = self._facts.states["type", name] = {"kind": "simple" if simple else "complex"}
        for child in node:
            if not isinstance(child.tag, str) or child.tag == XS + "annotation":
                continue
            if simple:
                self._simple(name, child, state)
            else:
                self._complex(name, node, child, state)
        if not simple:
            state["abstract"] = _yes(node.get("abstract") in ("true", "1"))
            state |= _given(node, "mixed", "block", "final")
            if self._marked_dictionary(node):
                state["dictionary"] = "yes"

    def _simple(self, name: Name, child: Element, state: dict[str, str]) -> None:
        inline = child.find(XS + "simpleType")
        if child.tag == XS + "union":
            state["kind"] = "union"
            members = [self._referred(child, text) for text in str(child.get("memberTypes")).split()]
            state["members"] = " ".join(members)
            self._pending.extend(members)
            self._facts.unions[name] = members
            return
        if child.tag == XS + "list":
            restriction = None if inline is None else inline.find(XS + "restriction")
            state["kind"] = "list of values" if restriction is not None else "list"
            if restriction is None:
                state["item"] = self._name(child, "itemType")
                self._pending.append(state["item"])
        else:
            assert child.tag == XS + "restriction" and inline is None, etree.tostring(child)
            restriction = child
        facets = [] if restriction is None else list(restriction)
        for facet in facets:
            local = etree.QName(facet).localname
            if local not in ("enumeration", "annotation"):
                state[f"facet {local}"] = " or ".join(
                    sorted(str(one.get("value")) for one in facets if one.tag == facet.tag)
                )
        values = [] if restriction is None else list(restriction.iterchildren(XS + "enumeration"))
        for value in values:
            self._facts.states["type", name, str(value.get("value"))] = {}
        if restriction is child and values:
            state["kind"] = "values"
            state["of"] = self._name(child, "base")
        elif restriction is child:
            state["target"] = self._name(child, "base")
            self._pending.append(state["target"])

    def _complex(self, name: Name, node: Element, child: Element, state: dict[str, str]) -> None:
        if child.tag in (XS + "complexContent", XS + "simpleContent"):
            (extension,) = child
            assert extension.tag == XS + "extension"
            base = self._name(extension, "base")
            self._pending.append(base)
            if child.tag == XS + "simpleContent":
                self._field(name, "value", {"type": base, "place": "text", "needed": "yes"})
            else:
                state["base"] = base
            for inner in extension:
                self._complex(name, node, inner, state)
        elif child.tag == XS + "attribute":
            assert child.get("form") is None, etree.tostring(child)
            needed = _yes(child.get("use") == "required")
            given = {"type": self._name(child, "type"), "place": "attribute", "namespace": ""}
            given |= {"needed": needed, "many": "no", "limits": "..", "nillable": "no"}
            given |= _given(child, "default", "fixed")
            self._pending.append(given["type"])
            self._field(name, str(child.get("name")), given)
        elif child.tag == XS + "anyAttribute":
            self._wildcard((name, "any attribute"), child)
        else:
            if content := self._group(name, child, needed=True):
                state["content"] = content

    def _group(self, owner: Name, group: Element, needed: bool) -> str:
        """State what is in a group; return how it is grouped, "" for a sequence of elements alone."""
        low, high = group.get("minOccurs", "1"), group.get("maxOccurs", "1")
        local = etree.QName(group).localname
        assert local in ("sequence", "choice", "all"), etree.tostring(group)
        turns = high not in ("0", "1")
        inner = f"{owner}/items" if turns else owner
        needed = (needed or turns) and local != "choice" and (turns or low != "0")
        parts, plain = [], local == "sequence" and (low, high) == ("1", "1")
        for child in group:
            if not isinstance(child.tag, str):
                continue
            if child.tag == XS + "element":
                self._element(inner, child, needed)
                parts.append(str(child.get("name")))
            elif child.tag == XS + "any":
                self._wildcard((inner, "any"), child)
                parts.append("any")
            else:
                found = self._group(inner, child, needed)
                plain = plain and not found
                parts.append(found or "()")
        return "" if plain else f"{local}({' '.join(sorted(parts))}){low}..{high}"

    def _wildcard(self, place: tuple[Name, str], node: Element) -> None:
        found = {
            "namespaces": node.get("namespace", "##any"),
            "process": node.get("processContents", "strict"),
        }
        if node.tag == XS + "any":
            found["occurs"] = f"{node.get('minOccurs', '1')}..{node.get('maxOccurs', '1')}"
        self._facts.states["type", *place] = found

    def _element(self, owner: Name, node: Element, needed: bool) -> None:
        assert node.tag == XS + "element" and node.get("name"), etree.tostring(node)
        local = str(node.get("name"))
        schema = next(node.iterancestors(XS + "schema"))
        form = node.get("form") or schema.get("elementFormDefault")
        low, high = node.get("minOccurs", "1"), node.get("maxOccurs", "1")
        self._field(
            owner,
            local,
            {
                "type": self._type_of(node, f"{owner}/{local}", ("type", owner, local)),
                "place": "element",
                "namespace": (
                    self._made(schema.get("targetNamespace") or "", "") if form == "qualified" else ""
                ),
                "needed": _yes(needed and low != "0"),
                "many": _yes(high not in ("0", "1")),
                "limits": f"{low if int(low) > 1 else ''}..{high if high not in ('0', '1') else ''}",
                "nillable": _yes(node.get("nillable") in ("true", "1")),
                **_given(node, "default", "fixed"),
            },
        )

    def _field(self, owner: Name, local: str, state: dict[str, str]) -> None:
        place = ("type", owner, local)
        assert place not in self._facts.states, place
        self._facts.states[place] = state
        # The order of attributes means nothing.
        if state["place"] == "element":
            self._facts.order.setdefault(owner, []).append(local)

    def _marked_dictionary(self, node: Element) -> bool:
        marks = node.iterfind(f"{XS}annotation/{XS}appinfo/*")
        return any(etree.QName(mark).localname == "IsDictionary" and mark.text == "true" for mark in marks)

    # uses of types

    def _reach(self) -> None:
        """Find out what each message may hold: its types, theirs, and what may stand in for one of them."""
        parts: dict[Name, list[Name]] = {}
        for place, state in self._facts.states.items():
            if place[0] == "type":
                parts.setdefault(place[1], []).extend(
                    state[key] for key in ("type", "target", "item") if key in state
                )
        for name, members in self._facts.unions.items():
            parts.setdefault(name, []).extend(members)
        for place, state in self._facts.states.items():
            if "element" in state:
                # A fault is a part of what the service answers.
                side = "request" if place[2] == "request" else "response"
                self._hold(state["type"], (side, place[1]), parts)

    def _hold(self, held: Name, user: tuple[str, str], parts: dict[Name, list[Name]]) -> None:
        pending = [(held, self._facts.sent)]
        while pending:
            name, users = pending.pop()
            found = users.setdefault(name, set())
            if user in found or name.startswith(XS):
                continue
            found.add(user)
            base = self._facts.states["type", name].get("base")
            if base:
                pending.append((base, self._facts.inherited))
            held_too = list(parts[name])
            if users is self._facts.sent:
                held_too += self._extends.get(name, ())
            pending.extend((other, self._facts.sent) for other in held_too)


def _given(node: Element, *names: str) -> dict[str, str]:
    """Return the attributes of those names that a declaration has."""
    return {name: str(node.get(name)) for name in names if node.get(name) not in (None, "false")}


def _yes(value: bool) -> str:
    return "yes" if value else "no"
