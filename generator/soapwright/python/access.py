"""Plan the further ways to call operations: item by item, page by page, and waiting until what they began is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from soapwright.base.naming import Identifier, settle
from soapwright.calls.apply_calls import Calls
from soapwright.calls.pages import Paging
from soapwright.calls.waits import Wait
from soapwright.contract.paths import Path, Step, item_of, list_of
from soapwright.contract.views import Operation
from soapwright.python.code import Call, Code, Constant, Ref, keyword
from soapwright.python.homes import in_types, of_types
from soapwright.python.message_classes import MessageClasses
from soapwright.python.planned_methods import PlannedItems, PlannedMethod, PlannedPages, PlannedWait


@dataclass(frozen=True, slots=True)
class Access:
    """Plans over the methods of a client, which are called as their operations are planned."""

    messages: MessageClasses
    calls: Calls

    def method(self, method: PlannedMethod, operation: Operation) -> PlannedMethod:
        """Return a method with the further ways to call its operation."""
        path = list_of(self.messages.types.names.contract, operation)
        paging = self.calls.pages.get(operation.key)
        return replace(
            method,
            items=None if path is None else self._items(path),
            pages=None if paging is None else self._pages(method, paging),
        )

    def waits(self, methods: Sequence[PlannedMethod]) -> tuple[PlannedWait, ...]:
        """Return what the client with these methods may wait for."""
        by_key = {method.key: method for method in methods}
        return tuple(
            self._wait(wait, by_key)
            for wait in self.calls.waits
            if wait.poll.key in by_key and any(one.key in by_key for one, _ in wait.submits)
        )

    def _wait(self, wait: Wait, methods: dict[str, PlannedMethod]) -> PlannedWait:
        submits = [(methods[one.key], way) for one, way in wait.submits if one.key in methods]
        classes = dict.fromkeys(method.response for method, _ in submits if method.response)
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

    def _pages(self, method: PlannedMethod, paging: Paging) -> PlannedPages:
        given = self._given(paging, Identifier("page_size"))
        kept = tuple(one for one in method.parameters if one.field not in given)
        size = Identifier(settle(["page_size"], [one.ident for one in kept])[0])
        rule = paging.rule
        return PlannedPages(
            self._items(paging.items),
            method.request,
            kept,
            size,
            tuple(self._given(paging, size).items()),
            (self._place(paging.index), self._place(paging.size)),
            rule.page_size,
            rule.first,
            rule.counts == "items",
            rule.last == "short",
        )

    def _given(self, paging: Paging, size: Identifier) -> dict[Identifier, Code]:
        """Return the fields of a request that a page's number and size are all of, with what they are given."""
        number, name = Constant(paging.rule.first), Ref(size)
        if len(paging.index) == len(paging.size) == 1:
            return {self._ident(paging.index[0]): number, self._ident(paging.size[0]): name}
        if len(paging.index) == len(paging.size) == 2 and paging.index[0] == paging.size[0]:
            names = self.messages.types.names
            inner = paging.index[1]
            if len(names.contract.fields(inner.struct)) == 2:
                arguments = (
                    keyword(self._ident(inner), number),
                    keyword(self._ident(paging.size[1]), name),
                )
                of = of_types(names.classes[inner.struct.name])
                return {self._ident(paging.index[0]): Call(of, (), arguments)}
        return {}

    def _place(self, path: Path) -> str:
        return ".".join(map(self._ident, path))

    def _ident(self, step: Step) -> Identifier:
        """Return the name of a field in Python."""
        found = self.messages.types.names.all(step.struct)
        return next(ident for ident, inner, _ in found if inner.key == step.field.key)
