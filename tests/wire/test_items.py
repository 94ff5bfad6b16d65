"""Responses item by item, and in pieces: the same as when they are read as a whole, for every contract."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from soapwright.contract.paths import list_of
from soapwright.contract.views import Operation
from tests.per_operation import SHAPES, chosen

from .clients import Answer, contract
from .targets import Target, operations_where
from .values import Values
from .xml_trees import TreeWriter, envelope


@cache
def _some(service: str) -> list[str]:
    # A third of the shapes is enough: what differs from one to the next is what the items are, and other
    # tests are about that.
    return [] if "/v12/" in service else [one.key for one in chosen(contract(service), SHAPES)[::3]]


def _wanted(service: str, operation: Operation) -> bool:
    return operation.response is not None and operation.key in _some(service)


each_operation = operations_where(_wanted)


def answers(target: Target) -> list[bytes]:
    """Return answers with everything in them, plain and written as freely as XML allows."""
    message = target.operation.response
    assert message is not None
    record = Values(target.contract, precise=True).full(message)
    trees = (
        TreeWriter(target.contract, ornate=ornate).message(message.element, record)
        for ornate in (False, True)
    )
    return [envelope([tree]) for tree in trees]


@each_operation
def test_a_response_is_the_same_in_pieces_and_item_by_item(
    target: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = target.package.arguments(
        target.operation, Values(target.contract).full(target.operation.request)
    )
    method = target.package.method(target.operation)
    path = list_of(target.contract, target.operation)
    root = target.package.root
    for content in answers(target):
        whole = getattr(target.package.client(Answer(content)), method.ident)(**arguments)
        with monkeypatch.context() as patched:
            from importlib import import_module

            patched.setattr(import_module(f"{root.__name__}._runtime.soap"), "_LARGE", 0)
            patched.setattr(import_module(f"{root.__name__}._runtime.soap_items"), "_PIECE", 1009)
            pieces = getattr(target.package.client(Answer(content)), method.ident)(**arguments)
        assert pieces == whole
        iterate: Any = getattr(target.package.client(Answer(content)), "iterate", None)
        assert hasattr(iterate, method.ident) == (path is not None)
        if path is None:
            continue
        assert method.items
        items = getattr(iterate, method.ident)(**arguments)
        *above, last = method.items.place.split(".")
        holder = whole
        for attribute in above:
            holder = getattr(holder, attribute)
        assert list(items) == getattr(holder, last)
        setattr(holder, last, None)
        assert items.response == whole
