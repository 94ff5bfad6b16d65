"""Flatten the content model of a complex type (sequences, choices, groups) into an ordered list of elements."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from xsdata.models import xsd

from soapwright.contract.symbols import Symbol
from soapwright.errors import Level, Problem
from soapwright.read.parse import Scope

Model: TypeAlias = xsd.Sequence | xsd.Choice | xsd.All | xsd.Group


@dataclass(frozen=True, slots=True)
class Particle:
    """An element of a content model with the occurrence it has in the whole of it."""

    element: xsd.Element
    scope: Scope
    min_occurs: int
    max_occurs: int | None


@dataclass(slots=True)
class Flattener:
    """Walks content models; `group` finds a named group or reports it, `report` takes problems."""

    group: Callable[[str, xsd.Group, Scope], Symbol[xsd.Group] | None]
    report: Callable[[Problem], None]

    def flatten(
        self, node: xsd.ComplexType | xsd.Extension | xsd.Restriction, scope: Scope
    ) -> tuple[Particle, ...]:
        """Return the elements of a complex type's own content, in document order.

        An element inside a choice becomes optional; one inside a repeated model becomes repeated.
        """
        models = (node.group, node.all, node.choice, node.sequence)
        return tuple(particle for model in models if model for particle in self._model(model, scope))

    def _model(self, model: Model, scope: Scope) -> Iterator[Particle]:
        inside = tuple(self._inside(model, scope))
        low, high = int(model.min_occurs), unbounded_is_none(model.max_occurs)
        if high != 1 and len(inside) > 1:
            self.report(
                Problem(
                    scope.where(model),
                    "elements of a repeated group are read into one list each; the order between them is not kept",
                    "Nothing is needed if the service does not depend on that order.",
                    Level.WARNING,
                )
            )
        if isinstance(model, xsd.Choice) and len(inside) > 1:
            low = 0
        for particle in inside:
            yield replace(
                particle,
                min_occurs=particle.min_occurs * min(low, 1),
                max_occurs=particle.max_occurs if high == 1 else None,
            )

    def _inside(self, model: Model, scope: Scope) -> Iterator[Particle]:
        if isinstance(model, xsd.Group):
            symbol = self.group(model.ref, model, scope)
            if symbol:
                definition = symbol.node
                for content in (definition.all, definition.choice, definition.sequence):
                    if content:
                        yield from self._model(content, symbol.scope)
            return
        for child in sorted(model.children(_is_particle), key=lambda child: child.index):
            if isinstance(child, xsd.Element):
                yield Particle(child, scope, int(child.min_occurs), unbounded_is_none(child.max_occurs))
            elif isinstance(child, Model):
                yield from self._model(child, scope)
            else:
                self.report(
                    Problem(
                        scope.where(child),
                        "xs:any content is skipped when read and cannot be written",
                        "Nothing is needed unless the service relies on it.",
                        Level.WARNING,
                    )
                )


def unbounded_is_none(max_occurs: str | int) -> int | None:
    """Return xsdata's maxOccurs as a number, or None for "unbounded"."""
    return None if max_occurs in ("unbounded", sys.maxsize) else int(max_occurs)


def _is_particle(child: object) -> bool:
    return isinstance(child, (xsd.Element, xsd.Sequence, xsd.Choice, xsd.All, xsd.Group, xsd.Any))
