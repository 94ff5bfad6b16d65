"""Responses item by item, and in pieces: the same as when they are read as a whole, whatever the contract."""

from __future__ import annotations

from typing import Any

import pytest
from clients import Answer
from values import Values
from xml_trees import TreeWriter, envelope

from cases import Case, cases
from soapwright.contract.paths import list_of
from soapwright.contract.views import Operation

# Every eighth is enough: what differs from one to the next is what the items are, and the other tests are about that.
_STEP = 8
_seen: list[str] = []


def _wanted(service: str, operation: Operation) -> bool:
    if operation.response is None:
        return False
    _seen.append(operation.name)
    return service.startswith("msads/v13") and len(_seen) % _STEP == 0


case = cases(_wanted)


def answers(case: Case) -> list[bytes]:
    """Return answers with everything in them, plain and written as freely as XML allows."""
    message = case.operation.response
    assert message is not None
    record = Values(case.contract, precise=True).full(message)
    trees = (
        TreeWriter(case.contract, ornate=ornate).message(message.element, record) for ornate in (False, True)
    )
    return [envelope([tree]) for tree in trees]


def test_a_response_is_the_same_in_pieces_and_item_by_item(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = case.package.arguments(case.operation, Values(case.contract).full(case.operation.request))
    method = case.package.method(case.operation)
    path = list_of(case.contract, case.operation)
    root = case.package.root
    for content in answers(case):
        whole = getattr(case.package.client(Answer(content)), method.ident)(**arguments)
        with monkeypatch.context() as patched:
            from importlib import import_module

            patched.setattr(import_module(f"{root.__name__}._runtime.soap"), "_LARGE", 0)
            patched.setattr(import_module(f"{root.__name__}._runtime.soap_items"), "_PIECE", 1009)
            pieces = getattr(case.package.client(Answer(content)), method.ident)(**arguments)
        assert pieces == whole
        iterate: Any = getattr(case.package.client(Answer(content)), "iterate", None)
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
