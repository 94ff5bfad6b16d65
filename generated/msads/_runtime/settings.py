"""Checks of a client's constructor arguments: impossible values are refused with a hint."""

from __future__ import annotations

from typing import Any, TypeVar

from .errors import EncodeError, UsageError
from .service import CredentialsBase, Operation, Service

__all__ = [
    "at_port",
    "checked_bytes",
    "checked_credentials",
    "checked_endpoint",
    "checked_http",
    "checked_request",
    "checked_seconds",
    "checked_tls",
    "shown_url",
]

_T = TypeVar("_T")
_LOOPBACK = ("localhost", "[::1]")


def at_port(service: Service, port: str, protocol: str) -> Service:
    """Return the facts of a service at another port than its first."""
    if not service.ports:
        raise UsageError(f"{service.name} has one port: omit port={port!r}")
    if port not in service.ports:
        known = ", ".join(map(repr, (service.port, *service.ports)))
        raise UsageError(f"{service.name} has no port {port!r}; choose from {known}")
    if protocol != "soap":
        raise UsageError(
            f"{service.name} has ports only over SOAP: omit port={port!r} or protocol={protocol!r}"
        )
    return service.at(port)


def checked_seconds(name: str, value: object) -> float:
    """Return a time in seconds."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < float(value) < float("inf"):
        return float(value)
    raise UsageError(f"{name} must be a number of seconds above 0, not {value!r}")


def checked_bytes(name: str, value: object) -> int:
    """Return a number of bytes."""
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise UsageError(f"{name} must be a number of bytes above 0, not {value!r}")


def checked_http(http: _T, kind: str) -> _T:
    """Return checked connections: those of a `Client` or of an `AsyncClient`."""
    if hasattr(http, "send") and hasattr(http, "aclose" if kind == "AsyncClient" else "close"):
        return http
    found = f"{type(http).__module__}.{type(http).__qualname__}"
    raise UsageError(
        f"http= must be {'an' if kind[0] == 'A' else 'a'} {kind} of httpx2 or httpx, not {found}"
    )


def checked_tls(tls: object) -> None:
    """Raise UsageError for what is not an `ssl.SSLContext`; the HTTP library would take a text for a file."""
    from ssl import SSLContext

    if not isinstance(tls, SSLContext):
        raise UsageError(f"tls= must be an ssl.SSLContext, not {type(tls).__name__}")


def checked_request(service: Service, operation: Operation[Any, Any], request: Any) -> Any:
    """Return a request for an operation of a service."""
    # Imported late: only prepared requests are checked before they are written.
    from .refusals import refuse_other

    try:
        refuse_other(getattr(service.types, operation.request), request)
    except AttributeError:
        raise UsageError(f"{service.name} has no operation {operation.name}") from None
    except EncodeError as error:
        raise UsageError(f"{operation.name}: {error.reason}") from None
    return request


def checked_credentials(credentials: object, not_sent: tuple[str, ...], client: str) -> CredentialsBase:
    """Return checked credentials, none of which would be ignored silently; None becomes empty ones."""
    if credentials is None:
        return CredentialsBase()
    if not isinstance(credentials, CredentialsBase):
        # Without the value, which may be a token.
        raise UsageError(
            f"the credentials of {client} must be a Credentials, not {type(credentials).__name__}"
        )
    found = [name for name in not_sent if getattr(credentials, name, None) is not None]
    if found:
        raise UsageError(f"{client} does not send {' and '.join(found)}; remove them from its credentials")
    return credentials


def checked_endpoint(url: object, allow_http: bool) -> str:
    """Return a checked endpoint: an https URL, or an http one of this machine or if allowed."""
    if not isinstance(url, str):
        raise UsageError(f"the endpoint must be a URL (str), not {type(url).__name__}")
    if not url:
        raise UsageError("there is no endpoint, or it is empty: pass endpoint='https://…'")
    scheme, _, rest = url.partition("://")
    authority = rest.partition("/")[0].partition("?")[0].partition("#")[0]
    host, port = _host_and_port(authority.rpartition("@")[2])
    legible = url.isprintable() and not any(one in url for one in ' "<>\\^`{|}')
    if scheme.lower() not in ("http", "https") or not (host and legible and _is_port(port)):
        raise UsageError(f"the endpoint {shown_url(url)!r} is not an http or https URL")
    if scheme.lower() == "http" and not allow_http and not _is_loopback(host.lower()):
        raise UsageError(
            f"the endpoint {shown_url(url)!r} is not encrypted, which would expose the credentials. "
            "Use https, or pass allow_http=True"
        )
    return url


def shown_url(url: str) -> str:
    """Return a URL without parts that may be secret: user name, password, query."""
    scheme, separator, rest = url.partition("://")
    if not separator:
        return url.partition("?")[0]
    authority, slash, path = rest.partition("?")[0].partition("/")
    return f"{scheme}://{authority.rpartition('@')[2]}{slash}{path}"


def _host_and_port(text: str) -> tuple[str, str]:
    if text.startswith("["):
        host, bracket, port = text.partition("]")
        return (host + bracket if bracket else ""), port
    host, colon, port = text.partition(":")
    return host, colon + port


def _is_port(text: str) -> bool:
    digits = text[1:]
    return not text or (text[0] == ":" and (not digits or (digits.isdecimal() and int(digits) < 65536)))


def _is_loopback(host: str) -> bool:
    numbers = host.split(".")
    return (
        host in _LOOPBACK
        or host.endswith(".localhost")
        or (numbers[0] == "127" and len(numbers) == 4 and all(one.isdecimal() for one in numbers))
    )
