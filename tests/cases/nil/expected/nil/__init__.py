# Made by soapwright. Do not edit.
"""nil: typed clients for nil.answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "NIL",
    "Addressing",
    "AnyElement",
    "AsyncClient",
    "Attachment",
    "Attempt",
    "CallOptions",
    "Client",
    "ConnectionBroken",
    "Credentials",
    "DecodeError",
    "EncodeError",
    "Exchange",
    "Fault",
    "Hook",
    "HttpError",
    "NotConnected",
    "RawResponse",
    "RestFault",
    "Retries",
    "Retry",
    "ServiceError",
    "SoapFault",
    "Struct",
    "TimedOut",
    "Timestamp",
    "TransportError",
    "UsageError",
    "UsernameToken",
    "WaitFailed",
    "WaitTimedOut",
    "WireEnum",
    "WireFlags",
    "WireIntEnum",
    "WireValueEnum",
    "attachments",
]
__version__ = "0.1.0"

if TYPE_CHECKING:
    from ._runtime.addressing import Addressing
    from ._runtime.any_element import AnyElement
    from ._runtime.attachments import Attachment, attachments
    from ._runtime.channel import RawResponse
    from ._runtime.client import AsyncClient, Client
    from ._runtime.enums import WireEnum, WireFlags
    from ._runtime.errors import (
        ConnectionBroken,
        DecodeError,
        EncodeError,
        Fault,
        HttpError,
        NotConnected,
        RestFault,
        ServiceError,
        SoapFault,
        TimedOut,
        TransportError,
        UsageError,
        WaitFailed,
        WaitTimedOut,
    )
    from ._runtime.exchange import Exchange
    from ._runtime.hooks import Attempt, Hook
    from ._runtime.nil import NIL
    from ._runtime.retries import Retries, Retry
    from ._runtime.security import Timestamp, UsernameToken
    from ._runtime.struct import Struct
    from ._runtime.value_enums import WireIntEnum, WireValueEnum
    from .credentials import CallOptions, Credentials
else:

    def __getattr__(name):
        # Imports are lazy to avoid a deadlock: a thread that imports a module of this package waits for the
        # package, and the package would wait for that thread.
        match name:
            case "Addressing":
                from ._runtime.addressing import Addressing as found
            case "AnyElement":
                from ._runtime.any_element import AnyElement as found
            case "Attachment":
                from ._runtime.attachments import Attachment as found
            case "attachments":
                from ._runtime.attachments import attachments as found
            case "RawResponse":
                from ._runtime.channel import RawResponse as found
            case "AsyncClient":
                from ._runtime.client import AsyncClient as found
            case "Client":
                from ._runtime.client import Client as found
            case "WireEnum":
                from ._runtime.enums import WireEnum as found
            case "WireFlags":
                from ._runtime.enums import WireFlags as found
            case "Exchange":
                from ._runtime.exchange import Exchange as found
            case "Attempt":
                from ._runtime.hooks import Attempt as found
            case "Hook":
                from ._runtime.hooks import Hook as found
            case "NIL":
                from ._runtime.nil import NIL as found
            case "Retries":
                from ._runtime.retries import Retries as found
            case "Retry":
                from ._runtime.retries import Retry as found
            case "Timestamp":
                from ._runtime.security import Timestamp as found
            case "UsernameToken":
                from ._runtime.security import UsernameToken as found
            case "Struct":
                from ._runtime.struct import Struct as found
            case "WireIntEnum":
                from ._runtime.value_enums import WireIntEnum as found
            case "WireValueEnum":
                from ._runtime.value_enums import WireValueEnum as found
            case "CallOptions":
                from .credentials import CallOptions as found
            case "Credentials":
                from .credentials import Credentials as found
            case _ if name in __all__:
                from ._runtime import errors

                found = getattr(errors, name)
            case _:
                raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found
        return found

    def __dir__():
        return __all__
