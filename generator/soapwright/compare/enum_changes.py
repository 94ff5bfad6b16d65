"""Changes to the values of enums and flags. Their order does not matter."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.compare import rules
from soapwright.compare.change import Change, Level
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import owner_path
from soapwright.compare.similarity import pair_values
from soapwright.compare.usage import Users
from soapwright.compare.wording import spelled
from soapwright.contract.schema_views import Enum, Flags


def value_changes(pairing: Pairing, old: Enum | Flags, new: Enum | Flags, use: Users) -> Iterator[Change]:
    """Yield the changes to the values of an enum."""
    found = pair_values(old.texts, new.texts)
    before, after = pairing.before.members[old.name], pairing.after.members[new.name]
    enum, path = spelled(new.name), owner_path(new.name)
    for one, other in found.both:
        code = Level.BREAKING if before[one] != after[other] else Level.INFO
        hint = f"Write {after[other]} for {before[one]}." if code else ""
        if one != other:
            yield Change(
                rules.VALUE_RENAMED,
                (*path, other),
                f"the value {one!r} of {enum} was probably renamed to {other!r}",
                hint,
                one,
                other,
                effects(use, requests=Level.BREAKING, code=code),
                use.operations,
            )
        elif code:
            yield Change(
                rules.PYTHON_NAME_CHANGED,
                (*path, other),
                f"the value {one!r} of {enum} is named {after[one]} in Python instead of {before[one]}",
                hint,
                before[one],
                after[one],
                effects(use, code=code),
                use.operations,
            )
    for value in found.removed:
        yield Change(
            rules.VALUE_REMOVED,
            (*path, value),
            f"{enum} has lost the value {value!r}",
            f"Do not use {before[value]} any more.",
            value,
            "",
            effects(use, requests=Level.BREAKING, code=Level.BREAKING),
            use.operations,
        )
    uses = pairing.uses.of(new.name).operations
    for value in found.added:
        yield Change(
            rules.VALUE_ADDED, (*path, value), f"{enum} has a new value: {value!r}", "", "", value, {}, uses
        )
