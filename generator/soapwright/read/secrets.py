"""Secrets in the queries of URLs: never shown, and read from the environment when a URL is fetched again.

https://example.com/orders?wsdl&token=9f8e…        as the user gives it
https://example.com/orders?wsdl&token=${SOAPWRIGHT_TOKEN}    as messages and the lock show it
"""

from __future__ import annotations

import os
import re
from urllib.parse import quote, unquote_plus

from soapwright.errors import InputError

PREFIX = "SOAPWRIGHT_"
"""The prefix of the variables: a URL from a lock must not read any other part of the environment."""

# Names of URL parameters that grant access, as whole words of a parameter's name.
_NAMES = frozenset(
    "access apikey assertion auth authorization bearer code cookie cred credential credentials creds hmac "
    "identity jwt key license nonce otp pass passcode passphrase passwd password pin pw pwd sas secret session "
    "sessionid sid sig sign signature skey ticket token user userid username usr".split()
)
_ENDINGS = ("apikey", "password", "secret", "sessionid", "signature", "token")
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
# Machine-made values, whatever the parameter's name: long, with digits throughout. The parts of a UUID are
# short.
_MADE = re.compile(r"(?=(?:[A-Za-z+/=~%]*\d+){3})[A-Za-z0-9+/=~%]{16,}", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\$\{(\w+)\}", re.ASCII)
_PARAMETER = re.compile(r"([^&;=#]*)=([^&;#]*)")


_known: dict[str, str] = {}
"""The URLs that were hidden in this process: shown form → original."""


def hidden(url: str) -> str:
    """Return a URL with a placeholder for each secret in its query; `opened` restores them.

    Everything but the request itself uses such URLs, so that no message or file can contain a secret.
    """
    spelled = shown(url)
    if spelled != url:
        _known[spelled] = url
    return spelled


def shown(url: str) -> str:
    """Return a URL with its secrets replaced, like `hidden`, for display only."""
    before, mark, query = url.partition("?")
    return before + mark + _PARAMETER.sub(_hidden, query)


def opened(url: str, *, environment: bool = True) -> str:
    """Return a hidden URL as it is requested: the original, or filled in from the environment.

    With `environment=False` the environment is not used, because a document must not send its values
    anywhere. Raises InputError for a placeholder without a value.
    """
    if not environment:
        return _known.get(url, url)
    before, mark, query = url.partition("?")
    return _known.get(url) or before + mark + _PLACEHOLDER.sub(lambda found: _value(found[1], url), query)


def variables(url: str) -> tuple[str, ...]:
    """Return the names of the variables in the placeholders of a URL."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(url.partition("?")[2])))


def without_secrets(text: str, url: str) -> str:
    """Return a text from another source with the secrets of an opened URL removed."""
    values = [one[2] for one in _PARAMETER.finditer(url.partition("?")[2]) if _is_secret(one)]
    for value in sorted({*values, *map(unquote_plus, values)}, key=len, reverse=True):
        text = text.replace(value, "…")
    return text


def _value(name: str, url: str) -> str:
    if not name.startswith(PREFIX):
        what = f"the URL asks for the environment variable {name}"
        raise InputError.at(url, what, f"Only variables that begin with {PREFIX} may be used in URLs.")
    if not os.environ.get(name):
        what = f"the URL needs the environment variable {name}, which is not set"
        raise InputError.at(url, what, f"Set {name} to the value for the URL.")
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
