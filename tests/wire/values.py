"""Makes samples from the contract alone: everything that a message may hold, as little, or one nil.

They are deterministic, and no two leaves of a message are alike where their type has room for that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple, TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Place, Struct, Tokens
from soapwright.contract.views import ContractView, Message
from tests.long_setting import LONG

from .builtin_values import BUILTIN_VALUES, Pair
from .samples import NOTHING, Choice, Items, Leaf, Many, Pairs, Record, Sample, Words

# By default a field of a type is tried where a message first reaches it, and with HYPOTHESIS_PROFILE=long at each place.
EVERYWHERE = LONG


class Lone(NamedTuple):
    """A message with one nil and what it takes to hold it; `path` leads there by Python names.

    `again` says that this field of this type has been nil in a message before.
    """

    record: Record
    path: tuple[str, ...]
    nillable: bool
    again: bool


class Seen:
    """The fields of types that have been nil: in one message, or in those of several operations."""

    def __init__(self, *, everywhere: bool = EVERYWHERE) -> None:
        self.everywhere = everywhere
        self._fields: set[object] = set()

    def again(self, *field: object) -> bool:
        """Return whether a field has come before."""
        before = field in self._fields
        self._fields.add(field)
        return before


_Nil: TypeAlias = tuple[Sample, tuple[str, ...], bool, bool]
"""A `Lone` of something that a message holds."""


@dataclass(slots=True)
class Values:
    """Makes the samples of one contract.

    `turn` chooses which derived type stands where only one may. `precise` lets a dateTime have digits that
    a plain datetime cannot hold, and gives other libraries' weak spots: it is for what a service sends.
    """

    contract: ContractView
    turn: int = 0
    precise: bool = False
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    open: list[QName] = field(default_factory=list)

    # everything there may be

    def full(self, message: Message) -> Record:
        """Return the message with every field set."""
        return self._record(self._struct(message.type))

    def sample(self, name: QName) -> Sample | None:
        """Return a value of a type, or None when it could only hold itself."""
        found = self.contract.types.get(name)
        if found is None:
            return self.leaf(name)
        if isinstance(found, Alias):
            return self.sample(found.target)
        if isinstance(found, Enum):
            return Choice(found, found.texts[next(self.numbers) % len(found.texts)])
        if isinstance(found, Flags):
            return Words(found, tuple(self._two_of(found.texts)))
        if isinstance(found, Tokens):
            # Blanks within would make more values of one.
            tokens = [self.leaf(self.plain(found.item)) for _ in range(2)]
            return Words(found, tuple(tokens))
        if isinstance(found, Array):
            return Items(found, tuple(self._items(found.item.type)))
        if isinstance(found, Map):
            pairs = [(self.sample(found.key.type), self.sample(found.value.type))]
            while len(pairs) < 2:
                key = self.sample(found.key.type)
                if key != pairs[0][0]:
                    pairs.append((key, self.sample(found.value.type)))
            return Pairs(found, tuple((key, value) for key, value in pairs if key and value))
        assert isinstance(found, Struct)
        concrete = self.concrete(found)
        turn = self.turn
        # The places inside take their turns while this one stands still, so that all meet all.
        self.turn, chosen = divmod(turn, len(concrete))
        made = None if self._closed(concrete[chosen]) else self._record(concrete[chosen])
        self.turn = turn
        return made

    def leaf(self, name: QName) -> Leaf:
        """Return a value of a built-in type, different from those before it."""
        pair: Pair = BUILTIN_VALUES[name.name](next(self.numbers), self.precise)
        return Leaf(name, pair.text, pair.value)

    def plain(self, name: QName) -> QName:
        """Return the built-in type that an alias resolves to."""
        found = self.contract.types.get(name)
        return self.plain(found.target) if isinstance(found, Alias) else name

    def concrete(self, struct: Struct) -> list[Struct]:
        """Return the struct and all that derive from it, but for the abstract ones."""
        below = [other for child in self.contract.derived(struct.name) for other in self.concrete(child)]
        return below if struct.abstract else [struct, *below]

    def turns(self, message: Message) -> int:
        """Return how many turns it takes until every derived type has stood in every single place."""
        return self._turns(message.type, ())

    def _turns(self, name: QName, above: tuple[QName, ...]) -> int:
        found = self.contract.types.get(name)
        if isinstance(found, Array):
            item = self.contract.types.get(found.item.type)
            # Items are next to each other, each of another type.
            alternatives = len(self.concrete(item)) if isinstance(item, Struct) else 1
            return max(1, self._turns(found.item.type, above) // alternatives)
        if isinstance(found, Map):
            return self._turns(found.value.type, above)
        if not isinstance(found, Struct) or name in above:
            return 1
        concrete = self.concrete(found)
        inside = (
            self._turns(inner.type, (*above, name))
            for struct in concrete
            for inner in self.contract.fields(struct)
        )
        return len(concrete) * max(inside, default=1)

    def _record(self, struct: Struct) -> Record:
        self.open.append(struct.name)
        made = [(inner, self._field(inner)) for inner in self.contract.fields(struct)]
        self.open.pop()
        return Record(struct, tuple((inner, sample) for inner, sample in made if sample is not None))

    def _field(self, inner: Field) -> Sample | None:
        if not inner.repeated:
            return self.sample(inner.type)
        return Many(tuple(self._items(inner.type)))

    def _items(self, name: QName) -> Iterator[Sample]:
        """Yield two items; of a polymorphic type, one of each that may stand there."""
        found = self.contract.types.get(name)
        if isinstance(found, Struct):
            concrete = self.concrete(found)
            for struct in concrete if len(concrete) > 1 else concrete * 2:
                if not self._closed(struct):
                    yield self._record(struct)
            return
        for _ in range(2):
            sample = self.sample(name)
            if sample is not None:
                yield sample

    def _closed(self, struct: Struct) -> bool:
        """Whether the struct is inside itself already: once says all, and a second time would never end."""
        return self.open.count(struct.name) > 1

    def _two_of(self, values: tuple[str, ...]) -> list[str]:
        start = next(self.numbers)
        return list(dict.fromkeys(values[(start + step) % len(values)] for step in range(2)))

    # as little as there may be

    def least(self, message: Message) -> Record:
        """Return the message with its required fields alone."""
        return self._least(self._struct(message.type), {})

    def _least(self, struct: Struct, given: dict[Field, Sample]) -> Record:
        fields = []
        for inner in self.contract.fields(struct):
            sample = given.get(inner)
            if sample is None and inner.min_occurs > 0:
                sample = NOTHING if inner.nillable else self._needed(inner)
            if sample is not None:
                fields.append((inner, sample))
        return Record(struct, tuple(fields))

    def _needed(self, inner: Field) -> Sample:
        found = self.contract.types.get(inner.type)
        if isinstance(found, Struct):
            return self._least(self.concrete(found)[0], {})
        sample = self.sample(inner.type)
        assert sample, f"{inner.name} needs itself"
        return sample

    # one nil at a time

    def nils(self, message: Message, name: Callable[[Struct, Field], str], seen: Seen) -> Iterator[Lone]:
        """Yield, for each element field that the message reaches, a message in which this field is nil.

        `name` gives the Python name of a struct's field. Array items and parts of maps come only where the
        contract lets them be nil. A field of a type comes where it is first reached; one that may be nil comes at
        each of its places if `seen` says so.
        """
        for sample, path, nillable, again in self._nils(self._struct(message.type), name, (), seen):
            assert isinstance(sample, Record)
            yield Lone(sample, path, nillable, again)

    def _nils(
        self, struct: Struct, name: Callable[[Struct, Field], str], above: tuple[QName, ...], seen: Seen
    ) -> Iterator[_Nil]:
        if above.count(struct.name) > 1:
            return
        above = (*above, struct.name)
        for level in self.contract.lineage(struct):
            for inner in level.fields:
                if inner.place is not Place.ELEMENT:
                    continue
                again = seen.again(level.name, inner.name)
                if again and not seen.everywhere:
                    continue
                ident = name(level, inner)
                if not inner.repeated and (inner.nillable or not again):
                    yield self._least(struct, {inner: NOTHING}), (ident,), inner.nillable, again
                elif inner.repeated and inner.nillable:
                    yield self._least(struct, {inner: Many((NOTHING,))}), (ident, "[0]"), True, again
                for sample, path, nillable, before in self._nils_inside(inner.type, name, above, seen):
                    held = Many((sample,)) if inner.repeated else sample
                    index = ("[0]",) if inner.repeated else ()
                    yield self._least(struct, {inner: held}), (ident, *index, *path), nillable, before

    def _nils_inside(
        self, type_: QName, name: Callable[[Struct, Field], str], above: tuple[QName, ...], seen: Seen
    ) -> Iterator[_Nil]:
        found = self.contract.types.get(type_)
        if isinstance(found, Struct):
            for struct in self.concrete(found):
                yield from self._nils(struct, name, above, seen)
        elif isinstance(found, Array):
            if found.item.nillable:
                yield Items(found, (NOTHING,)), ("[0]",), True, seen.again(found.name)
            for sample, path, nillable, again in self._nils_inside(found.item.type, name, above, seen):
                yield Items(found, (sample,)), ("[0]", *path), nillable, again
        elif isinstance(found, Map):
            key, value = self.sample(found.key.type), self.sample(found.value.type)
            assert isinstance(key, (Leaf, Choice)) and value
            if found.key.nillable:
                yield Pairs(found, ((NOTHING, value),)), (), True, seen.again(found.name, "key")
            if found.value.nillable:
                yield Pairs(found, ((key, NOTHING),)), (), True, seen.again(found.name, "value")
            for inside, path, nillable, again in self._nils_inside(found.value.type, name, above, seen):
                yield Pairs(found, ((key, inside),)), (f"[{key.text}]", *path), nillable, again

    # helpers

    def _struct(self, name: QName) -> Struct:
        found = self.contract.struct(name)
        assert found, f"{name} is no struct"
        return found
