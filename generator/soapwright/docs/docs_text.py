"""Write the text of a docs.toml from facts that a program has gathered: sorted, one thing per line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from soapwright.base.lines import bare_lines
from soapwright.base.toml import quoted, spelled
from soapwright.docs.docs_toml import FactNames
from soapwright.docs.facts import KEYS, Topic

FactValue: TypeAlias = str | int | float | bool | list[str]
StatedFacts: TypeAlias = Mapping[Topic, Mapping[FactNames, Mapping[str, FactValue]]]


def docs_text(stated: StatedFacts, comment: str, **keys: str) -> str:
    """Return the text of a docs.toml: a comment, keys like `inherit` and `as_of`, and the facts."""
    head = [
        *(f"# {line}" for line in bare_lines(comment)),
        *(f"{key} = {quoted(keys[key])}" for key in keys),
    ]
    return "\n\n".join(["\n".join(head), *_tables(stated)]) + "\n"


def _tables(stated: StatedFacts) -> Iterator[str]:
    for topic in Topic:
        tables: dict[tuple[str, ...], list[str]] = {}
        for names, facts in sorted(stated.get(topic, {}).items()):
            if facts:
                tables.setdefault(names[:-1], []).append(
                    f"{spelled(names[-1:])} = {{{_facts(facts, topic)}}}"
                )
        for owner, lines in tables.items():
            yield "\n".join([f"[{spelled((topic.value, *owner))}]", *lines])


def _facts(facts: Mapping[str, FactValue], topic: Topic) -> str:
    return ", ".join(f"{spelled((key,))} = {_value(facts[key])}" for key in _ordered(facts, topic))


def _ordered(facts: Iterable[str], topic: Topic) -> list[str]:
    """Return the keys of facts: uses first, in their order, then the others in the order of the model, texts last."""
    order = list(KEYS[topic])
    rank = {key: order.index(key) + (len(order) if key == "text" else 0) for key in order if key != "use"}
    return sorted(facts, key=lambda key: rank.get(key, -1))


def _value(value: FactValue) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return quoted(value)
    return f"[{', '.join(map(quoted, value))}]" if isinstance(value, list) else str(value)
