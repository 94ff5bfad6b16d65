"""Changes to the style of a message's body: one element, parts, or parts in a wrapper."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Side
from soapwright.compare.pairing import Pairing
from soapwright.compare.parts import REGENERATE
from soapwright.compare.wording import spelled
from soapwright.contract.model import Body, Document, Empty, Message, Parts, Rpc, SoapStyle


def body_changes(pairing: Pairing, old: str, new: str) -> Iterator[Change]:
    """Yield the changes to the bodies of an operation's messages."""
    before = pairing.operations_before.get(old)
    after = pairing.operations_after.get(new)
    if before is None or after is None:
        return
    style = before.style, after.style
    yield from _body(new, "request", style, before.request, after.request)
    if before.response and after.response:
        yield from _body(new, "response", style, before.response, after.response)


def _body(
    operation: str, kind: str, style: tuple[SoapStyle, SoapStyle], old: Message, new: Message
) -> Iterator[Change]:
    one, other = old.body, new.body
    side = Side.REQUESTS if kind == "request" else Side.RESPONSES
    path = ("operation", operation, kind)
    if old.encoding != new.encoding:
        states = _use(old), _use(new)
        what = f"the body of the {kind} is {states[1]} instead of {states[0]}"
        # A reader of one encoding reads the other one and literal bodies, too.
        is_hit = side is Side.REQUESTS or not old.encoding
        effects = {side: Level.BREAKING} if is_hit else {}
        hint = REGENERATE if is_hit else ""
        yield Change(rules.ENCODING_CHANGED, path, what, hint, *states, effects, (operation,))
    # If the bodies have the same style, their content is compared elsewhere.
    if style[0] is style[1] and type(one) is type(other):
        return
    states = f"{_described(one)} in {style[0].value} style", f"{_described(other)} in {style[1].value} style"
    what = f"the body of the {kind} is {states[1]} instead of {states[0]}"
    effects = {side: Level.BREAKING, Side.CODE: Level.BREAKING}
    rule = rules.REQUEST_ELEMENT_CHANGED if kind == "request" else rules.RESPONSE_ELEMENT_CHANGED
    yield Change(rule, path, what, "", *states, effects, (operation,))


def _use(message: Message) -> str:
    return f"in the encoding {message.encoding}" if message.encoding else "literal"


def _described(body: Body) -> str:
    if isinstance(body, Document):
        return f"the element {body.element}"
    if isinstance(body, Empty):
        return "empty"
    parts = ", ".join(f"{part.name}: {part.element or spelled(part.type)}" for part in body.parts)
    if isinstance(body, Parts):
        return f"the parts {parts}"
    assert isinstance(body, Rpc)
    return f"{body.wrapper} around {parts or 'nothing'}"
