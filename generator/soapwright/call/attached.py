"""Files as arguments, and attachments as the command line takes and prints them."""

from __future__ import annotations

import sys
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from soapwright.call.argument_names import takes_bytes
from soapwright.call.target import Target
from soapwright.errors import UsageError
from soapwright.python.code import members
from soapwright.python.python_types import STR

_FURTHER = "@attachments"
"""The key of attachments without a field, which no element can have as its name."""
_KEYS = frozenset({"id", "content_type", "content"})


def value_of(target: Target, path: str, text: str) -> Any:
    """Return the value of an argument: of `@FILE` for a binary value, the bytes in the file.

    Raises UsageError if the file cannot be read.
    """
    if not text.startswith("@") or not takes_bytes(target.contract, target.method, path):
        return text
    name = text[1:]
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise UsageError.at(
            "arguments",
            f"cannot read the file of '{path}={text}': {reason}",
            "Name a file after @, or - for the standard input.",
        ) from None


def taken_attachments(target: Target, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a request with those of its attachments as the client takes them.

    They may be bytes, a text (in Base64, unless the part is a text), or an object as it is printed. Raises
    UsageError for others.
    """
    known = target.fields(target.request)
    texts = {str(one.field) for one in target.method.parameters if STR in members(one.annotation)}
    return {
        name: _attachment(target, name, value, known[name].attribute in texts)
        if name in known and known[name].wire.place == "attachment"
        else value
        for name, value in values.items()
    }


def _attachment(target: Target, name: str, value: Any, is_text: bool) -> Any:
    if value is None or isinstance(value, bytes) or (is_text and isinstance(value, str)):
        return value
    made: dict[str, Any] = {"content": value} if isinstance(value, str) else value
    if not isinstance(made, dict) or not made.keys() <= _KEYS or not all(map(_is_text, made.values())):
        raise UsageError.at(
            target.method.operation,
            f"{name}: this is not an attachment",
            f"Write {name}=@FILE, or an object with content (in Base64) and content_type.",
        )
    try:
        content = b64decode(made.get("content", ""), validate=True)
    except ValueError:
        raise UsageError.at(
            target.method.operation, f"{name}: the content is not Base64", f"For a file, write {name}=@FILE."
        ) from None
    return target.package.Attachment(**{**made, "content": content}) if made is value else content


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def shown_with_attachments(target: Target, message: Any, data: Any) -> Any:
    """Return the JSON of a message with its attachments: in their fields, and others under "@attachments"."""
    if not isinstance(data, dict):
        return data
    own, further = _of(target, message)
    shown = dict(data)
    for name, value in own:
        shown[name] = value if isinstance(value, str) else _shown(value)
    if further:
        shown[_FURTHER] = [_shown(one) for one in further]
    return shown


def _shown(value: Any) -> dict[str, str]:
    if isinstance(value, bytes):
        return {"content": b64encode(value).decode()}
    stated = {"id": value.id, "content_type": value.content_type}
    return {
        **{name: text for name, text in stated.items() if text},
        "content": b64encode(value.content).decode(),
    }


def attachment_lines(target: Target, message: Any) -> Iterator[str]:
    """Yield a line about each attachment of a message, for forms that do not contain them."""
    own, further = _of(target, message)
    for name, value in (*own, *((one.id, one) for one in further)):
        content = getattr(value, "content", value)
        size = len(content.encode() if isinstance(content, str) else content)
        kind = getattr(value, "content_type", "")
        yield f"attachment: {name}: {f'{kind}, ' if kind else ''}{size} bytes (--as json prints them)"


def _of(target: Target, message: Any) -> tuple[list[tuple[str, Any]], list[Any]]:
    """Return the attachments in fields, with a name that from_dict takes, and those without a field."""
    known = target.fields(type(message))
    own = [
        (member.wire.name if known[member.wire.name] is member else member.attribute, value)
        for member in target.module("soap_message").attachment_members(type(message))
        if (value := getattr(message, member.attribute)) is not None
    ]
    every = target.module("attachments").attachments(message).values()
    return own, [one for one in every if not any(one is value for _, value in own)]
