"""zeep and suds: the samples as they take them, and what they write and read."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import suds  # type: ignore[import-untyped]
import zeep
from lxml import etree
from samples import Choice, Items, Leaf, Many, Nothing, Pairs, Record, Sample, Words
from suds.client import Client as SudsClient  # type: ignore[import-untyped]
from xml_trees import body_of
from zeep.helpers import serialize_object


class Zeep:
    """zeep, given the WSDL of a service."""

    def __init__(self, wsdl: Path) -> None:
        self._client: Any = zeep.Client(str(wsdl))  # type: ignore[no-untyped-call]

    def body(self, operation: str, record: Record) -> etree._Element:
        """Return the body that zeep writes for a request."""
        arguments = {inner.name: self._value(sample, inner.type) for inner, sample in record.fields}
        message = self._client.create_message(self._client.service, operation, **arguments)
        return body_of(etree.tostring(message))

    def read(self, operation: str, content: bytes) -> Any:
        """Return what zeep reads from a response's body, as plain dicts and lists, without what is None."""
        binding = self._client.service._binding
        reply = SimpleNamespace(status_code=200, content=content, headers={}, encoding="utf-8")
        read = binding.process_reply(self._client, binding.get(operation), reply)
        return _without_none(serialize_object(read.body, target_cls=dict))  # type: ignore[no-untyped-call]

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

    def _value(self, sample: Sample, declared: Any) -> Any:
        if isinstance(sample, Nothing):
            return suds.null()
        if isinstance(sample, Record):
            fields = {inner.name: self._value(one, inner.type) for inner, one in sample.fields}
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
