"""zeep and suds: the samples as they take them, and what they write and read."""

from __future__ import annotations

import re
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import suds
import zeep
from lxml import etree
from suds.client import Client as SudsClient
from zeep.helpers import serialize_object

from soapwright.contract.schema_views import Place
from tests.wire.samples import Choice, Items, Leaf, Many, Nothing, Pairs, Record, Sample, Words
from tests.wire.xml_trees import ENVELOPE, body_of


class Zeep:
    """zeep, given the WSDL of a service."""

    def __init__(self, wsdl: Path) -> None:
        self._client: Any = zeep.Client(str(wsdl))

    def body(self, operation: str, record: Record) -> etree._Element:
        """Return the body that zeep writes for a request."""
        arguments = {inner.name: self._value(sample, inner.type) for inner, sample in record.fields}
        message = self._client.create_message(self._client.service, operation, **arguments)
        return body_of(etree.tostring(message))

    def whole_body(self, operation: str, record: Record, *, in_wrapper: bool) -> etree._Element:
        """Return the Body that zeep writes for the parts of a request, with any content."""
        parts = {inner.word or inner.name: self._value(one, inner.type) for inner, one in record.fields}
        if in_wrapper:
            # There it calls a part that is an element like the element.
            parts = {inner.name: self._value(one, inner.type) for inner, one in record.fields}
        create = partial(self._client.create_message, self._client.service, operation)
        if len(parts) > 1 or in_wrapper:
            return _body(create(**parts))
        # Of a single part in document style, it takes the content.
        (only,) = parts.values() or ({},)
        return _body(create(**only) if isinstance(only, dict) else create(only))

    def read(self, operation: str, content: bytes) -> Any:
        """Return what zeep reads from a response's body, as plain dicts and lists, without what is None."""
        return self._plain(self._reply(operation, content).body)

    def read_parts(self, operation: str, content: bytes) -> Any:
        """Return what zeep reads from the parts of a response without headers, by their names, or the only one."""
        return self._plain(self._reply(operation, content))

    def _reply(self, operation: str, content: bytes) -> Any:
        binding = self._client.service._binding
        reply = SimpleNamespace(status_code=200, content=content, headers={}, encoding="utf-8")
        return binding.process_reply(self._client, binding.get(operation), reply)

    @staticmethod
    def _plain(read: Any) -> Any:
        return _without_none(serialize_object(read, target_cls=dict))

    def _value(self, sample: Sample, declared: Any) -> Any:
        if isinstance(sample, Nothing):
            return zeep.xsd.Nil
        if isinstance(sample, Record):
            fields = {inner.name: self._value(one, inner.type) for inner, one in sample.fields}
            if sample.struct.name == declared:
                return fields
            return self._client.get_type(str(sample.struct.name))(**fields)
        if isinstance(sample, Items):
            item = sample.type.item
            return {item.name: [self._value(one, item.type) for one in sample.items]}
        if isinstance(sample, Many):
            return [self._value(one, declared) for one in sample.items]
        if isinstance(sample, Pairs):
            names = sample.type.key.name, sample.type.value.name
            pairs = [
                {
                    names[0]: self._value(key, sample.type.key.type),
                    names[1]: self._value(value, sample.type.value.type),
                }
                for key, value in sample.pairs
            ]
            return {sample.type.item.name: pairs}
        if isinstance(sample, Words):
            return [item.value if isinstance(item, Leaf) else item for item in sample.items]
        return sample.text if isinstance(sample, Choice) else sample.value


class Suds:
    """suds, given the WSDL of a service."""

    def __init__(self, wsdl: Path) -> None:
        self._client = SudsClient(wsdl.as_uri(), cache=None, nosend=True)

    def body(self, operation: str, record: Record) -> etree._Element:
        """Return the body that suds writes for a request; it takes the values as their texts."""
        arguments = {inner.name: self._value(sample, inner.type) for inner, sample in record.fields}
        sent = getattr(self._client.service, operation)(**arguments)
        return body_of(sent.envelope)

    def whole_body(self, operation: str, record: Record) -> etree._Element:
        """Return the Body that suds writes for the parts of a request, with any content."""
        arguments = {inner.name: self._value(one, inner.type) for inner, one in record.fields}
        return _body(etree.fromstring(getattr(self._client.service, operation)(**arguments).envelope))

    def _value(self, sample: Sample, declared: Any) -> Any:
        if isinstance(sample, Nothing):
            return suds.null()
        if isinstance(sample, Record):
            fields = {
                # The way suds distinguishes attributes from elements.
                f"_{inner.name}" if inner.place is Place.ATTRIBUTE else inner.name: self._value(
                    one, inner.type
                )
                for inner, one in sample.fields
            }
            if sample.struct.name == declared:
                return fields
            made = self._client.factory.create(str(sample.struct.name))
            for name, value in fields.items():
                setattr(made, name, value)
            return made
        if isinstance(sample, Items):
            item = sample.type.item
            return {item.name: [self._value(one, item.type) for one in sample.items]}
        if isinstance(sample, Many):
            return [self._value(one, declared) for one in sample.items]
        if isinstance(sample, Pairs):
            names = sample.type.key.name, sample.type.value.name
            pairs = [
                {
                    names[0]: self._value(key, sample.type.key.type),
                    names[1]: self._value(value, sample.type.value.type),
                }
                for key, value in sample.pairs
            ]
            return {sample.type.item.name: pairs}
        # suds holds what looks like an entity for one, and leaves it as it is.
        return re.sub(r"&(?=(?:amp|lt|gt|quot|apos);)", "&amp;", sample.text)


def _body(envelope: etree._Element) -> etree._Element:
    found = envelope.find(f"{{{ENVELOPE}}}Body")
    assert found is not None
    return found


def as_zeep_reads(sample: Sample) -> Any:
    """Return a sample as plain dicts and lists by wire names, in which arrays and maps keep their items' names."""
    if isinstance(sample, Record):
        return {inner.name: as_zeep_reads(one) for inner, one in sample.fields} or None
    if isinstance(sample, (Items, Pairs)):
        item = sample.type.item.name
        if isinstance(sample, Items):
            return {item: [as_zeep_reads(one) for one in sample.items]}
        names = sample.type.key.name, sample.type.value.name
        return {item: [dict(zip(names, map(as_zeep_reads, pair), strict=True)) for pair in sample.pairs]}
    if isinstance(sample, Many):
        return [as_zeep_reads(one) for one in sample.items]
    if isinstance(sample, Words):
        return [item.value if isinstance(item, Leaf) else item for item in sample.items]
    if isinstance(sample, Nothing):
        return None
    return sample.text if isinstance(sample, Choice) else sample.value


def _without_none(read: Any) -> Any:
    if isinstance(read, dict):
        return {name: _without_none(value) for name, value in read.items() if value is not None} or None
    return [_without_none(item) for item in read] if isinstance(read, list) else read


@cache
def zeep_of(wsdl: Path) -> Zeep:
    """Return zeep for a WSDL."""
    return Zeep(wsdl)


@cache
def suds_of(wsdl: Path) -> Suds:
    """Return suds for a WSDL."""
    return Suds(wsdl)
