"""Changes to global elements: their substitutes, and elements that are not fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule, Side
from soapwright.compare.complex_type_changes import block_and_final_changes
from soapwright.compare.grammar import uses_of
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import ComparedPart, Holder
from soapwright.compare.usage import Users
from soapwright.compare.wording import quoted
from soapwright.contract.bodies import bodies, parts_of
from soapwright.contract.model import Contract, Document
from soapwright.contract.schema_model import ComplexType, Element, ElementContent, ElementUse
from soapwright.contract.schema_views import Field
from soapwright.contract.substitution import Substitutions

_NONE, _BREAKING = Level.INFO, Level.BREAKING


def element_changes(pairing: Pairing) -> Iterator[Change]:
    """Yield the changes to all global elements, except to their uses as fields."""
    before, after = pairing.model_before, pairing.model_after
    then, now = _Elements(before), _Elements(after)
    for name, found in after.elements.items():
        old = before.elements.get(name)
        if old is not None:
            if old != found:
                yield from _Comparison(pairing, then, now, old, found).changes()
        elif now.stands_alone(found):
            what = f"element {name.name} is new{_of(found)}"
            use = pairing.use_of_element(found)
            sides = effects(use, code=_choice_level(use) if now.shows_choice(found) else _NONE)
            state = _of(found).strip(", ")
            yield Change(rules.ELEMENT_ADDED, _path(name), what, "", "", state, sides, use.operations)
    for name, found in before.elements.items():
        if name not in after.elements and then.stands_alone(found):
            yield _removed(pairing, found)


def _path(name: QName) -> tuple[str, str]:
    return "element", str(name)


def _of(found: Element) -> str:
    return f" (a substitute for {found.substitutes.name})" if found.substitutes else ""


def _removed(pairing: Pairing, found: Element) -> Change:
    use = pairing.use_of_element(found)
    what = f"element {found.name.name} is gone{_of(found)}"
    sides = effects(use, _BREAKING, _NONE, _BREAKING)
    old = _of(found).strip(", ")
    return Change(rules.ELEMENT_REMOVED, _path(found.name), what, "", old, "", sides, use.operations)


def _choice_level(use: Users) -> Level:
    """Return the level for code that meets an additional class; code that only sends is not affected."""
    return _BREAKING if use.responses else _NONE


class _Elements:
    """The global elements of a contract, by where they are used."""

    def __init__(self, model: Contract) -> None:
        found = [body for operation in model.operations for _, body in bodies(operation)]
        self.messages = {body.element for body in found if isinstance(body, Document)}
        self._faults = {fault.element for operation in model.operations for fault in operation.faults}
        self._headers = {
            QName(header.namespace, header.name)
            for operation in model.operations
            for message in (operation.request, operation.response)
            if message
            for header in message.headers
        } | {
            QName(header.namespace, header.name)
            for operation in model.operations
            for header in operation.header_faults
        }
        self.substitutions = Substitutions(model.types, model.elements)
        self.used = {part.element for body in found for part in parts_of(body) if part.element}
        for one in model.types.values():
            if isinstance(one, ComplexType) and isinstance(one.content, ElementContent):
                self.used.update(
                    use.element.name
                    for use in uses_of(one.content.group)
                    if isinstance(use, ElementUse) and use.element.is_global
                )

    def stands_alone(self, found: Element) -> bool:
        """Return whether an element is only used for a wildcard or as a substitute for another element."""
        name = found.name
        return not any(name in known for known in (self.messages, self._faults, self._headers, self.used))

    def shows_choice(self, found: Element) -> bool:
        """Return whether the element changes the annotation of fields."""
        return found.substitutes in self.used and not found.abstract


class _Comparison:
    """One global element on both sides."""

    def __init__(self, pairing: Pairing, then: _Elements, now: _Elements, old: Element, new: Element) -> None:
        self._pairing, self._then, self._now = pairing, then, now
        self._old, self._new = old, new
        self._use = pairing.use_of_element(old)
        self._path = _path(new.name)

    def changes(self) -> Iterator[Change]:
        old, new = self._old, self._new
        if old.abstract != new.abstract:
            yield self._abstract()
        if old.substitutes != new.substitutes:
            yield self._substitutes()
        yield from self._block_and_final()
        if self._now.stands_alone(new) and self._then.stands_alone(old):
            one, other = (
                Field("", "", found.type, nillable=found.nillable, default=found.default, fixed=found.fixed)
                for found in (old, new)
            )
            part = ComparedPart(self._pairing, self._path, self._use, one, other, Holder.ALTERNATIVE)
            yield from part.changes()
        elif new.name in self._now.messages and new.name not in self._now.used:
            yield from self._message()

    def _block_and_final(self) -> Iterator[Change]:
        old, new = self._old, self._new
        before, left = (
            {one.name for one in self._then.substitutions.alternatives(found)}
            for found in (old, replace(old, block=new.block))
        )
        lost = new.block - old.block if before - left else frozenset[str]()
        code = _choice_level(self._use) if before != left else _NONE
        block, final = (old.block, new.block), (old.final, new.final)
        yield from block_and_final_changes(self._path, new.name.name, block, final, lost, self._use, code)

    def _abstract(self) -> Change:
        new, use = self._new, self._use
        if new.abstract:
            what = f"element {new.name.name} is abstract now"
            sides = effects(use, requests=_BREAKING, code=_BREAKING)
            hint = "Send one of its substitutes instead." if use.requests else ""
            return Change(
                rules.ELEMENT_ABSTRACT_ADDED, self._path, what, hint, "", "abstract", sides, use.operations
            )
        what = f"element {new.name.name} is no longer abstract"
        return Change(
            rules.ELEMENT_ABSTRACT_REMOVED, self._path, what, "", "abstract", "", {}, use.operations
        )

    def _substitutes(self) -> Change:
        old, new, use = self._old, self._new, self._use
        states = tuple(one.substitutes.name if one.substitutes else "" for one in (old, new))
        what = f"element {new.name.name} substitutes {states[1] or 'nothing'} instead of {states[0] or 'nothing'}"
        sent = _BREAKING if old.substitutes else _NONE
        sides = effects(use, requests=sent, code=_BREAKING if old.substitutes else _NONE)
        return Change(
            rules.SUBSTITUTION_CHANGED, self._path, what, "", states[0], states[1], sides, use.operations
        )

    def _message(self) -> Iterator[Change]:
        """Yield the changes to a message's element that its type does not show."""
        old, new, use = self._old, self._new, self._use
        if old.nillable != new.nillable:
            states = ("", "nillable") if new.nillable else ("nillable", "")
            what = f"element {new.name.name} may {'be nil now' if new.nillable else 'no longer be nil'}"
            rule = rules.FIELD_NILLABLE_ADDED if new.nillable else rules.FIELD_NILLABLE_REMOVED
            # Clients never send nil as a request.
            read = _BREAKING if new.nillable else _NONE
            yield Change(rule, self._path, what, "", *states, effects(use, responses=read), use.operations)
        if old.default != new.default:
            yield self._stated(rules.DEFAULT_CHANGED, "default", old.default, new.default, {})
        if old.fixed != new.fixed:
            sent, read = (_NONE if text is None else _BREAKING for text in (new.fixed, old.fixed))
            sides = effects(use, sent, read)
            yield self._stated(rules.FIXED_CHANGED, "fixed value", old.fixed, new.fixed, sides)

    def _stated(
        self, rule: Rule, word: str, old: str | None, new: str | None, sides: Mapping[Side, Level]
    ) -> Change:
        states, name = (old or "", new or ""), self._new.name.name
        what = f"the {word} of element {name} is {quoted(new)} instead of {quoted(old)}"
        return Change(rule, self._path, what, "", *states, sides, self._use.operations)
