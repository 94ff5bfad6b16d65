"""What a client cannot keep of what it reads, said when it is generated."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.contract.views import Field, Message, Place
from soapwright.errors import Level, Problem, Where
from soapwright.python.messages import Messages

_HINT = 'Pass NIL for nil; None leaves the parameter out. nil = "absent" in soapwright.toml says that both mean the same.'
_CAUSE = "parameters may be nil or absent, and responses read both as None"


def nil_or_absent(messages: Messages, where: Where) -> Iterator[Problem]:
    """Yield a warning for each optional parameter that may be nil and is a field of a response as well.

    What a struct remembers of its fields, a request made of parameters does not know.
    """
    contract = messages.types.names.contract
    responses = [one.response for one in contract.operations if one.response]
    read = {one.key for response in responses for one in _either(messages, response)}
    for operation in contract.operations:
        for one in _either(messages, operation.request):
            if one.key in read:
                what = f"parameter {one.name!r} of {operation.name} may be nil or absent, and a response reads both as None"
                yield Problem(where, what, _HINT, Level.WARNING, _CAUSE)


def _either(messages: Messages, message: Message) -> Iterator[Field]:
    """Yield the fields of a message that may be nil as well as absent."""
    struct = messages.struct(message)
    for one in messages.types.names.contract.fields(struct) if struct else ():
        if one.place is Place.ELEMENT and one.nillable and one.min_occurs == 0 and not one.repeated:
            yield one
