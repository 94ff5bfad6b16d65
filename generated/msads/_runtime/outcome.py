"""What is left of a finished call: its exchange without secrets, and the error that it raises."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from .body import Body
from .connections import LIBRARIES
from .credentials import SECURITY
from .errors import (
    ConnectionBroken,
    DecodeError,
    EncodeError,
    NotConnected,
    ServiceError,
    TimedOut,
    TransportError,
)
from .exchange import Exchange, Headers
from .masks import MASK, Masks, by_name, is_shown, named_secrets
from .service import HttpAnswer
from .settings import shown_url

if TYPE_CHECKING:
    from .call import Call

__all__ = ["SHOWN", "exchange", "failure", "masks_of", "tracking_id"]

SHOWN = 100_000
"""The number of characters of a request and a response that an exchange keeps."""
_READ = 4 * SHOWN
"""The number of bytes of an incomplete response to decode for that."""
_MASKED = 2 * SHOWN
"""The number of characters to mask before cutting, so that no part of a secret is left at the end."""
_NAMED = 20
"""The number of secrets to look for in the body of a request: each is searched in all that is shown."""
_SEARCHED = 1_000_000
"""The number of bytes of a response to search for its tracking id."""
_UNSENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError")
"""The exceptions of the HTTP libraries that are raised before there is a connection."""
_REFUSED = ("LocalProtocolError", "UnsupportedProtocol")
"""The exceptions for a request that the HTTP library refuses to send."""
_BROKEN = ("ReadError", "WriteError", "CloseError", "NetworkError", "RemoteProtocolError")
"""The exceptions for a broken connection, or one that does not speak HTTP."""


def failure(call: Call[Any], error: Exception) -> ServiceError:
    """Return the ServiceError for an exception of a call, with the exchange and without secrets."""
    from .advice import next_step
    from .retries import is_expired, judged

    masks = masks_of(call)
    found, cause = (error, error.__cause__) if isinstance(error, ServiceError) else _translated(call, error)
    for one in _chain(cause):
        masks.error(one)
    if call.wire is not None:
        found._exchange = exchange(call, masks)  # pyright: ignore[reportPrivateUsage]
        if found.tracking_id is None:
            found.tracking_id = found._exchange.tracking_id  # pyright: ignore[reportPrivateUsage]
    sent = call.wire is not None and type(error).__name__ not in _UNSENT
    retry = judged(found, call.operation, call.service, sent)
    advice = next_step(found, retry, is_expired(found, call.service), sent)
    found._operation = call.operation.name  # pyright: ignore[reportPrivateUsage]
    found._retry = retry  # pyright: ignore[reportPrivateUsage]
    found._next = advice  # pyright: ignore[reportPrivateUsage]
    masks.error(found)
    found.__cause__, found.__context__ = cause, None
    # The frames below hold what was sent.
    return found.with_traceback(None)


def masks_of(call: Call[Any]) -> Masks:
    """Return the masks that remove the secrets of a call from texts."""
    return Masks(_secrets(call))


def exchange(call: Call[Any], masks: Masks) -> Exchange:
    """Return what was sent and received, as far as there was anything."""
    sent, answer = call.sent, call.answer
    assert sent
    found = Exchange(
        call.operation.name,
        sent.method,
        masks.text(shown_url(sent.url)),
        request_headers=_sent_headers(call, masks),
        request_body=_text(sent.content.decode("utf-8", "replace"), masks),
        milliseconds=call.milliseconds,
        attempts=call.number,
        protocol=call.settings.protocol,
    )
    if answer is None:
        return found
    if isinstance(call.body, Body):
        answer = answer._replace(content=call.body.arrived(_READ))
    headers = Headers((name, _received(name, value, masks)) for name, value in answer.headers.items())
    return found._replace(
        status=answer.status,
        headers=headers,
        body=_text(answer.text, masks),
        tracking_id=tracking_id(call.service.tracking_header, answer),
    )


def tracking_id(name: str, answer: HttpAnswer) -> str | None:
    """Return the tracking id of a response, which need not be readable otherwise."""
    if not name:
        return None
    stated = answer.headers.get(name)
    if stated:
        return stated
    import re

    element = rf"<(?:[\w.-]+:)?{re.escape(name)}(?:\s[^<>]*)?>\s*([^<>\s]{{1,200}})\s*<"
    member = rf'"{re.escape(name)}"\s*:\s*"([^"\\\s]{{1,200}})"'
    text = answer._replace(content=answer.content[:_SEARCHED]).text
    found = re.search(f"{element}|{member}", text)
    return (found[1] or found[2]) if found else None


def _secrets(call: Call[Any]) -> Iterator[Any]:
    """Yield values that must not be shown."""
    security = None
    if call.values is not None:
        yield from call.values.given.values()
        security = call.values.given.get(SECURITY)
    yield from call.settings.speaking.secrets(security)
    yield from call.proofs
    if call.sent is not None:
        # A login is an operation like any other: its password is in the body.
        named = named_secrets(call.sent.content[:_SEARCHED].decode("utf-8", "replace"))
        yield from islice(named, _NAMED)
    given = [*call.settings.headers.items(), *_wire_headers(call)]
    for name, value in given:
        if not _is_shown(call, name, value):
            yield value
            if _is_authorization(name):
                # Without "Basic" as well.
                yield value.partition(" ")[2]


def _sent_headers(call: Call[Any], masks: Masks) -> Headers:
    """Return a request's headers as sent; unknown ones that the protocol did not write are hidden."""
    return Headers(
        (name, masks.text(value) if _is_shown(call, name, value) else _hidden(name, value))
        for name, value in _wire_headers(call)
    )


def _wire_headers(call: Call[Any]) -> Iterator[tuple[str, str]]:
    """Yield the headers of a request as the connection sends them, or as far as they are known."""
    if call.wire is not None:
        yield from (
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in call.wire.headers.raw
        )
    elif call.sent is not None:
        yield from ((name, str(value)) for name, value in call.sent.headers.items())


def _is_shown(call: Call[Any], name: str, value: str) -> bool:
    """Return whether a header of a request is harmless: by its name, or as the protocol wrote it.

    A hook or the connection may have replaced what the protocol wrote.
    """
    return is_shown(name) or call.own.get(name.lower()) == value


def _hidden(name: str, value: str) -> str:
    """Return what to show of a secret header: the scheme of an authentication."""
    scheme, blank, _ = value.partition(" ")
    return f"{scheme} {MASK}" if _is_authorization(name) and blank and scheme.isalpha() else MASK


def _is_authorization(name: str) -> bool:
    return name.lower().endswith("authorization")


def _received(name: str, value: str, masks: Masks) -> str:
    return MASK if name.lower() == "set-cookie" else masks.text(value)


def _text(text: str, masks: Masks) -> str:
    return by_name(masks.text(text[:_MASKED]))[:SHOWN]


def _translated(call: Call[Any], error: Exception) -> tuple[ServiceError, BaseException | None]:
    name, kind = call.operation.name, type(error).__name__
    if call.answer is not None and call.body is None:
        return DecodeError(f"{name}: the response cannot be read: {_explained(error)}"), None
    if isinstance(error, TimeoutError) or "Timeout" in kind or call.deadline.passed:
        return TimedOut(f"{name}: {_too_late(call, kind)}"), _bare(error)
    if call.sent is None:
        return EncodeError(f"cannot be written: {_explained(error)}"), None
    words = f"{name}: {kind}: {error}"
    if call.wire is None or kind in _REFUSED:
        # Because of a header of the user, or of what a hook changed.
        return EncodeError(f"the request cannot be sent: {kind}: {error}"), _bare(error)
    if kind in _UNSENT:
        found = NotConnected(words)
        found.temporary = _is_temporary(error)
        return found, _bare(error)
    return (ConnectionBroken if kind in _BROKEN else TransportError)(words), _bare(error)


def _is_temporary(error: Exception) -> bool:
    """Return whether a retry may connect: not if the host is unknown, or its certificate is wrong."""
    from socket import EAI_AGAIN, gaierror
    from ssl import SSLError

    chain = _chain(error)
    unknown = any(isinstance(one, gaierror) and one.errno != EAI_AGAIN for one in chain)
    return not unknown and not any(isinstance(one, SSLError) for one in chain)


def _too_late(call: Call[Any], kind: str) -> str:
    if call.answer is not None:
        return f"the response was not complete within {call.deadline.seconds:g} s"
    if kind in ("ConnectTimeout", "ConnectError"):
        return f"no connection within {call.deadline.connect:g} s"
    if kind == "PoolTimeout":
        return f"no connection was free within {call.deadline.seconds:g} s"
    return f"no response within {call.deadline.seconds:g} s"


def _explained(error: Exception) -> str:
    """Return the text for an unexpected exception, with its place."""
    if isinstance(error, RecursionError):
        return "it is nested more deeply than Python's recursion limit allows (sys.setrecursionlimit)"
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = "" if trace is None else f" (at {trace.tb_frame.f_code.co_name}, line {trace.tb_lineno})"
    return f"{type(error).__name__}: {error}{where}"


def _chain(error: BaseException | None) -> list[BaseException]:
    """Return an exception and all its causes and contexts."""
    found: list[BaseException] = []
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found:
            found.append(one)
            waiting += [one.__cause__, one.__context__]
    return found


def _bare(error: Exception) -> Exception:
    """Return a transport's exception without the request that it and its frames hold."""
    for one in _chain(error):
        one.__traceback__ = None
        for name, value in list(vars(one).items()):
            if type(value).__module__.partition(".")[0] in LIBRARIES:
                vars(one)[name] = None
    return error
