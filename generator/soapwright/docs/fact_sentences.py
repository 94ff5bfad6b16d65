"""Facts as sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from soapwright.base.number_words import bounds, sizes
from soapwright.docs.facts import CLEARED_BY, EVERY, FLAGS, LEFT_OUT, NOTHING, FactKind, Facts, FactUse

Called: TypeAlias = Callable[[str], str]
"""Returns the spelling of a field, element or value of the contract."""

_KINDS = {
    FactKind.REQUIRED_READ_ONLY: "required and read-only",
    FactKind.CONDITIONAL: "sometimes required",
}


def sentences(facts: Facts, as_of: str = "", called: Called = str) -> Iterator[str]:
    """Yield sentences with the facts about a thing; `as_of` is the date for flags, because they change."""
    if facts is NOTHING:
        return
    yield from _flags(facts, as_of, called)
    if facts.overwrites is not None:
        yield (
            "Overwrites everything: omitted values are cleared."
            if facts.overwrites
            else "Changes the values sent and keeps the others."
        )
    yield from _uses(facts, called)
    yield from _absence(facts)
    yield from _limits(facts)
    if facts.unit:
        yield f"In {facts.unit}."
    if facts.default:
        yield f"Default: {facts.default}."
    if facts.text:
        yield facts.text
    if facts.roles:
        yield f"For the role{'s' if len(facts.roles) > 1 else ''} {listed(facts.roles)}."


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _flags(facts: Facts, as_of: str, called: Called) -> Iterator[str]:
    if facts.flags:
        words = listed([_lower(FLAGS[flag]) for flag in facts.flags])
        since = f" since {facts.since}" if facts.since else ""
        date = f" (as of {as_of})" if as_of else ""
        instead = f": use {called(facts.replaced_by)}" if facts.replaced_by else ""
        yield f"{_upper(words)}{since}{date}{instead}."


def _uses(facts: Facts, called: Called) -> Iterator[str]:
    """Yield whether requests must, may or must not contain the value."""
    verbs: dict[FactUse, list[str]] = {}
    for verb, use in facts.uses.items():
        verbs.setdefault(use, []).append(verb)
    said = [
        _use(use, called, "" if EVERY in found else f" on {listed(found)}") for use, found in verbs.items()
    ]
    if said:
        between = "; " if any(use.depends for use in verbs) else ", "
        yield f"{_upper(between.join(said))}."


def _use(use: FactUse, called: Called, when: str) -> str:
    words = _KINDS.get(use.kind, use.kind.value) + when
    return f"{words}, depending on {listed([called(name) for name in use.depends])}" if use.depends else words


def _absence(facts: Facts) -> Iterator[str]:
    """Yield what an update does with an omitted value, and what to send to clear it."""
    said = []
    if facts.left_out:
        said.append(f"omitted from an update, {LEFT_OUT[facts.left_out]}")
    if facts.cleared_by:
        said.append(CLEARED_BY[facts.cleared_by])
    if said:
        yield f"{_upper('; '.join(said))}."


def _limits(facts: Facts) -> Iterator[str]:
    yield from sizes(facts.min_length, facts.max_length, facts.length_unit)
    yield from sizes(facts.min_items, facts.max_items, "item")
    for sentence in sizes(None, facts.max_item_length, facts.length_unit):
        yield f"Each {_lower(sentence)}"
    for sentence in sizes(None, facts.final_length, facts.length_unit):
        yield f"{sentence[:-1]} once dynamic text is filled in."
    yield from bounds(facts.min, facts.max)


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
