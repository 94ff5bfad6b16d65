"""Plan the additional ways to call operations: item by item, page by page, and waiting for jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from soapwright.base.naming import ConstantName, Identifier, settle
from soapwright.calls.apply_calls import Calls
from soapwright.calls.pages import Paging
from soapwright.calls.waits import Wait
from soapwright.contract.paths import Path, Step, item_of, list_of
from soapwright.contract.views import Operation
from soapwright.python.code import Call, Code, Constant, Ref, either, keyword
from soapwright.python.message_classes import MessageClasses
from soapwright.python.module_refs import in_types, of_types
from soapwright.python.planned_methods import PlannedItems, PlannedMethod, PlannedPages, PlannedWait


@dataclass(frozen=True, slots=True)
class Access:
    """Plans for the methods of a client, called while its operations are planned."""

    messages: MessageClasses
    calls: Calls

    def method(
        self, method: PlannedMethod, operation: Operation, known: Mapping[str, ConstantName]
    ) -> PlannedMethod:
        """Return a method with the additional ways to call its operation.

        `known` are the client's operation constants.
        """
        path = list_of(self.messages.types.names.contract, operation)
        paging = self.calls.pages.get(operation.key)
        return replace(
            method,
            items=None if path is None else self._items(path),
            pages=None if paging is None else self._pages(method, paging, known),
        )

    def waits(self, methods: Sequence[PlannedMethod]) -> tuple[PlannedWait, ...]:
        """Return what the client with these methods can wait for."""
        by_key = {method.key: method for method in methods}
        return tuple(
            self._wait(wait, by_key)
            for wait in self.calls.waits
            if wait.poll.key in by_key and any(one.key in by_key for one, _ in wait.submits)
        )

    def _wait(self, wait: Wait, methods: dict[str, PlannedMethod]) -> PlannedWait:
        submits = [(methods[one.key], way) for one, way in wait.submits if one.key in methods]
        classes = dict.fromkeys(name for method, _ in submits for name in method.answers)
        poll = methods[wait.poll.key]
        return PlannedWait(
            tuple(classes),
            poll,
            self._place(submits[0][1]),
            self._place(wait.asked),
            self._place(wait.status),
            wait.rule.done,
            wait.rule.failed,
            (wait.rule.interval, wait.rule.longest, wait.rule.limit),
        )

    def _items(self, path: Path) -> PlannedItems:
        names, annotations = self.messages.types.names, self.messages.types.annotations
        last = path[-1]
        item = item_of(names.contract, last.struct, last.field)
        assert item is not None
        return PlannedItems(self._place(path), in_types(annotations.part(item)))

    def _pages(
        self, method: PlannedMethod, paging: Paging, known: Mapping[str, ConstantName]
    ) -> PlannedPages | None:
        if paging.more and paging.more.key not in known:
            # The operation belongs to another client.
            return None
        given = self._given(paging, Identifier("page_size"))
        kept = tuple(one for one in method.parameters if one.field not in given)
        size = Identifier(settle(["page_size"], [one.ident for one in kept])[0])
        rule = paging.rule
        return PlannedPages(
            self._items(paging.items),
            method.request,
            kept,
            size if paging.size else None,
            tuple((ident, code) for ident, code in self._given(paging, size).items() if code is not None),
            self._place(paging.size),
            rule.page_size,
            self._place(paging.index),
            rule.first,
            rule.counts == "items",
            rule.last == "short",
            self._place(paging.token),
            self._place(paging.next),
            self._more(paging, known),
        )

    def _more(self, paging: Paging, known: Mapping[str, ConstantName]) -> tuple[ConstantName, Code] | None:
        more = paging.more
        if more is None or more.response is None:
            return None
        self.messages.plan(more.response)
        return known[more.key], either(*map(of_types, self.messages.classes(more.response)))

    def _given(self, paging: Paging, size: Identifier) -> dict[Identifier, Code | None]:
        """Return the fields of a request that select a page, with their values.

        None means nothing is passed.
        """
        ways: list[tuple[Path, Code | None]] = []
        if paging.index:
            ways.append((paging.index, Constant(paging.rule.first)))
        elif paging.token and not paging.more and paging.token[-1].field.min_occurs == 0:
            # The first page is requested without a token.
            ways.append((paging.token, None))
        if paging.size:
            ways.append((paging.size, Ref(size)))
        if all(len(way) == 1 for way, _ in ways):
            return {self._ident(way[0]): code for way, code in ways}
        holders = {way[0] for way, _ in ways if len(way) == 2}
        if len(holders) == 1 and all(len(way) == 2 for way, _ in ways):
            (holder,) = holders
            struct, names = ways[0][0][1].struct, self.messages.types.names
            if len(names.contract.fields(struct)) == len(ways):
                arguments = tuple(
                    keyword(self._ident(way[1]), code) for way, code in ways if code is not None
                )
                return {self._ident(holder): Call(of_types(names.classes[struct.name]), (), arguments)}
        return {}

    def _place(self, path: Path) -> str:
        return ".".join(map(self._ident, path))

    def _ident(self, step: Step) -> Identifier:
        """Return the Python name of a field."""
        found = self.messages.types.names.all(step.struct)
        return next(ident for ident, inner, _ in found if inner.key == step.field.key)
