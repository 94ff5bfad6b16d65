"""Changes to the parts of messages that are sent beside the envelope."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Side
from soapwright.compare.pairs import pair
from soapwright.contract.builtins import STRING
from soapwright.contract.model import Attached
from soapwright.contract.views import Message, Operation

_BREAKING = Level.BREAKING


def attachment_changes(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the changes to the attachments of an operation's messages."""
    yield from _changes(new.key, Side.REQUESTS, old.request, new.request)
    if old.response and new.response:
        yield from _changes(new.key, Side.RESPONSES, old.response, new.response)


def _changes(operation: str, side: Side, old: Message, new: Message) -> Iterator[Change]:
    is_request = side is Side.REQUESTS
    found = pair(old.attached, new.attached, (lambda one: one.name,))
    for before, after in found.both:
        states = _types(before), _types(after)
        if states[0] != states[1]:
            what = f"attachment {after.name} is {states[1]} instead of {states[0]}"
            # An Attachment states its own type.
            effects = {side: Level.WARNING} if is_request else {}
            yield _change(operation, side, after, what, states, effects)
        elif before.type != after.type:
            states = str(before.type or ""), str(after.type or "")
            what = f"attachment {after.name} has another type, which does not change how it is sent"
            # Only a part that is a text is passed as one.
            effects = {Side.CODE: _BREAKING} if is_request and before.type == STRING else {}
            yield _change(operation, side, after, what, states, effects)
    for one in found.removed:
        # A part that is not expected may be ignored.
        effects = {side: Level.WARNING if is_request else _BREAKING, Side.CODE: _BREAKING}
        yield _change(operation, side, one, f"attachment {one.name} is gone", (one.name, ""), effects)
    for one in found.added:
        effects = {side: _BREAKING, Side.CODE: _BREAKING} if is_request else {}
        hint = f"Pass {one.name}." if is_request else ""
        yield _change(operation, side, one, f"attachment {one.name} is new", ("", one.name), effects, hint)


def _types(one: Attached) -> str:
    return " or ".join(one.content_types) or "of any content type"


def _change(
    operation: str,
    side: Side,
    one: Attached,
    what: str,
    states: tuple[str, str],
    effects: dict[Side, Level],
    hint: str = "",
) -> Change:
    kind = "request" if side is Side.REQUESTS else "response"
    path = ("operation", operation, kind, one.name)
    return Change(rules.ATTACHMENTS_CHANGED, path, what, hint, *states, effects, (operation,))
