"""Secrets in the queries of URLs: named and never shown, taken from the environment when they are needed again.

https://example.com/orders?wsdl&token=9f8e…        as a user gives it
https://example.com/orders?wsdl&token=${SOAPWRIGHT_TOKEN}    as messages show it, and as the lock keeps it
"""

from __future__ import annotations

import os
import re
from urllib.parse import quote, unquote_plus

from soapwright.errors import InputError

PREFIX = "SOAPWRIGHT_"
"""What the variables begin with: a URL from a lock cannot ask for any other part of the environment."""

# What parts of URLs that give access are called, as whole words of a parameter's name.
_NAMES = frozenset(
    "access apikey assertion auth authorization bearer code cookie cred credential credentials creds hmac "
    "identity jwt key license nonce otp pass passcode passphrase passwd password pin pw pwd sas secret session "
    "sessionid sid sig sign signature skey ticket token user userid username usr".split()
)
_ENDINGS = ("apikey", "password", "secret", "sessionid", "signature", "token")
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
# What a machine made up, whatever it is called: long, with digits again and again. A UUID has short parts.
_MADE = re.compile(r"(?=(?:[A-Za-z+/=~%]*\d+){3})[A-Za-z0-9+/=~%]{16,}", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\$\{(\w+)\}", re.ASCII)
_PARAMETER = re.compile(r"([^&;=#]*)=([^&;#]*)")


_known: dict[str, str] = {}
"""The URLs that were hidden in this process: as they are shown → as they are."""


def hidden(url: str) -> str:
    """Return a URL with a placeholder for each secret in its query; `opened` knows what they stand for.

    Everything but the request itself works with such URLs, so that no message and no file can hold a secret.
    """
    spelled = shown(url)
    if spelled != url:
        _known[spelled] = url
    return spelled


def shown(url: str) -> str:
    """Return what `hidden` does, of a URL that nobody is to open."""
    before, mark, query = url.partition("?")
    return before + mark + _PARAMETER.sub(_hidden, query)


def opened(url: str, *, environment: bool = True) -> str:
    """Return a hidden URL as it is to be asked for: as it was given, or filled from the environment.

    Without `environment` nothing is taken from there: a document must not send it anywhere. Raises InputError for a
    placeholder that the environment has no value for.
    """
    if not environment:
        return _known.get(url, url)
    before, mark, query = url.partition("?")
    return _known.get(url) or before + mark + _PLACEHOLDER.sub(lambda found: _value(found[1], url), query)


def variables(url: str) -> tuple[str, ...]:
    """Return the names of the variables that the placeholders of a URL stand for."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(url.partition("?")[2])))


def without_secrets(text: str, url: str) -> str:
    """Return a text that somebody else made of an opened URL, without the secrets in it."""
    values = [one[2] for one in _PARAMETER.finditer(url.partition("?")[2]) if _is_secret(one)]
    for value in sorted({*values, *map(unquote_plus, values)}, key=len, reverse=True):
        text = text.replace(value, "…")
    return text


def _value(name: str, url: str) -> str:
    if not name.startswith(PREFIX):
        what = f"the URL asks for {name} of the environment"
        raise InputError.at(url, what, f"Only variables that begin with {PREFIX} are put into URLs.")
    if not os.environ.get(name):
        what = f"the URL needs {name}, which the environment does not have"
        raise InputError.at(url, what, f"Set {name} to its value in the URL.")
    return quote(os.environ[name], safe="%-._~")


def _hidden(found: re.Match[str]) -> str:
    if not _is_secret(found):
        return found[0]
    variable = re.sub(r"[^A-Z0-9]+", "_", unquote_plus(found[1]).upper()).strip("_")
    return f"{found[1]}=${{{PREFIX}{variable or 'SECRET'}}}"


def _is_secret(parameter: re.Match[str]) -> bool:
    name, value = unquote_plus(parameter[1]), unquote_plus(parameter[2])
    if not value or _PLACEHOLDER.fullmatch(value):
        return False
    words = {word.lower() for word in _WORDS.findall(name)}
    joined = re.sub(r"[^a-z0-9]", "", name.lower())
    made = _UUID.search(value) or any(map(_MADE.fullmatch, re.split(r"[._-]", value)))
    return bool(made or words & _NAMES or joined in _NAMES or joined.endswith(_ENDINGS))
