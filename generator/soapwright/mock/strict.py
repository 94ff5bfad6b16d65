"""Strict validation of requests, by libxml2 with the contract's schemas and by the message classes."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from lxml import etree

_XS = "http://www.w3.org/2001/XMLSchema"
_NAMESPACE = re.compile(r"\{[^{}'\s]*\}(?=\w)")


class Strict:
    """Validates requests; `files` are the schema files, `module` returns modules of the runtime.

    `unread` says why libxml2 rejects the schemas, as it does some valid ones, "" if it does not. Then values
    and elements are not checked.
    """

    def __init__(self, files: Mapping[str, bytes], module: Callable[[str], ModuleType]) -> None:
        self._wire: Any = module("wire")
        self._soap: Any = module("soap")
        self._json = _Members(self._wire, module("json_names"))
        self._nillable: dict[str, bool] = {}
        for name, content in files.items():
            if name.endswith(".xsd"):
                root = etree.fromstring(content)
                namespace = root.get("targetNamespace")
                for node in root.iterchildren(f"{{{_XS}}}element"):
                    tag = f"{{{namespace}}}{node.get('name')}" if namespace else str(node.get("name"))
                    self._nillable[tag] = node.get("nillable") == "true"
        self._schema, self.unread = compiled(files)

    def envelope(self, operation: Any, root: etree._Element, types: ModuleType) -> str | None:
        """Return what is wrong with the envelope of a request, None if it is valid."""
        namespace = etree.QName(root).namespace
        header, body = root.find(f"{{{namespace}}}Header"), root.find(f"{{{namespace}}}Body")
        given = {} if header is None else {str(one.tag): one for one in header.iterchildren(etree.Element)}
        for part in operation.headers:
            tag = part.namespace.tag(part.name)
            wrong = self._missing(tag) if tag not in given else self._judged(given[tag])
            if wrong:
                return wrong
        children = [] if body is None else list(body.iterchildren(etree.Element))
        cls = getattr(types, operation.request)
        if operation.encoded:
            return None
        if operation.rpc or not cls.__wire__.name:
            holders = children[:1] if operation.rpc else [body] if body is not None else []
            return next(filter(None, (self._shallow(cls, one) for one in holders)), None)
        if len(children) > 1:
            return f"{_local(children[1])} is not allowed in the body after {_local(children[0])}"
        return self._judged(children[0]) if children else "the body is empty"

    def header(self, part: Any, is_given: bool) -> str | None:
        """Return the error if a required header part of a REST request is missing."""
        return None if is_given else self._missing(part.namespace.tag(part.name))

    def json(self, operation: Any, data: Any, types: ModuleType) -> str | None:
        """Return what is wrong with the members of a request's JSON."""
        return next(self._json.unknown(getattr(types, operation.request), data, ""), None)

    def struct(self, operation: Any, request: Any, facts: Any) -> str | None:
        """Return what is wrong with a request read from JSON, validated as XML with the same schemas."""
        pieces = [self._soap.envelope_start(facts)]
        cls = getattr(facts.types, operation.request)
        self._soap.write_body(cls, request, operation.encoded, pieces)
        root = etree.fromstring("".join((*pieces, "</s:Envelope>")).encode())
        return self._judged(root[0][0]) if len(root[0]) else None

    def _missing(self, tag: str) -> str | None:
        """Return the error for a missing header part; nillable ones may be absent."""
        if self._nillable.get(tag, True):
            return None
        return f"the header part {tag.rpartition('}')[2]} is missing"

    def _judged(self, node: etree._Element) -> str | None:
        if self._schema is None or str(node.tag) not in self._nillable or self._schema.validate(node):
            return None
        return _NAMESPACE.sub("", str(self._schema.error_log[0].message))

    def _shallow(self, cls: type[Any], holder: etree._Element) -> str | None:
        """Return what is wrong with the parts of a message whose wrapper is not in the schemas."""
        members = [one for one in self._wire.members(cls) if one.wire.place == "element"]
        tags = [one.namespace.tag(one.wire.name) for one in members]
        before = 0
        for child in holder.iterchildren(etree.Element):
            if str(child.tag) not in tags:
                return f"{_local(child)} is not a part of the message"
            place = tags.index(str(child.tag), before) if str(child.tag) in tags[before:] else -1
            if place < 0:
                return f"{_local(child)} must come before {tags[before].rpartition('}')[2]}"
            before = place
            wrong = self._judged(child)
            if wrong:
                return wrong
        given = {str(child.tag) for child in holder.iterchildren(etree.Element)}
        for tag, member in zip(tags, members, strict=True):
            if member.wire.required and tag not in given:
                return f"the part {member.wire.name} is missing"
        return None


def compiled(files: Mapping[str, bytes]) -> tuple[etree.XMLSchema | None, str]:
    """Compile the schema files; return None and the reason if libxml2 rejects them."""
    with tempfile.TemporaryDirectory(prefix="soapwright-") as folder:
        wrapper = etree.Element(f"{{{_XS}}}schema", nsmap={"xs": _XS})
        for name, content in files.items():
            file = Path(folder) / name
            file.write_bytes(content)
            if name.endswith(".xsd"):
                imported = etree.SubElement(wrapper, f"{{{_XS}}}import", schemaLocation=file.as_uri())
                namespace = etree.fromstring(content).get("targetNamespace")
                if namespace:
                    imported.set("namespace", namespace)
        try:
            return etree.XMLSchema(wrapper), ""
        except etree.XMLSchemaParseError as error:
            return None, _NAMESPACE.sub("", str(error))


def _local(node: etree._Element) -> str:
    return str(etree.QName(node).localname)


class _Members:
    """Finds JSON members that are not in the contract."""

    def __init__(self, wire: Any, names: Any) -> None:
        self._wire, self._names = wire, names

    def unknown(self, cls: type[Any], data: Any, path: str) -> Iterator[str]:
        """Yield the unknown members of a struct's object."""
        if not isinstance(data, dict):
            return
        names, types = self._names, self._wire.types_of(cls)
        discriminator = names.json_names(types).discriminator
        kind = data.get(discriminator)
        spellings = names.kind_spellings(cls) if cls.__wire__.derived else {}
        if isinstance(kind, str) and kind in spellings:
            cls = getattr(types, spellings[kind])
        known = names.json_members(cls)
        for name, value in data.items():
            where = f"{path}/{name}" if path else name
            if name in known:
                yield from self._inside(known[name].wire, value, where, types)
            elif name != discriminator:
                yield f"{where} is not a member of {cls.__name__}"

    def _inside(self, stated: Any, value: Any, path: str, types: ModuleType) -> Iterator[str]:
        if stated.place in ("element", "text", "whole", "turns") and not stated.type.startswith("xs:"):
            for one in value if stated.many and isinstance(value, list) else [value]:
                yield from self._typed(stated.type, one, path, types)

    def _typed(self, reference: str, value: Any, path: str, types: ModuleType) -> Iterator[str]:
        if reference.startswith("xs:"):
            return
        target = self._wire.named(reference, types)
        if isinstance(target, self._wire.Array):
            for one in value if isinstance(value, list) else []:
                yield from self._typed(target.type, one, path, types)
        elif hasattr(target, "__wire__"):
            yield from self.unknown(target, value, path)
