# Made by soapwright 0.1.0. Do not edit.
"""names: typed clients for names.client."""

from ._runtime.errors import (
    DecodeError,
    EncodeError,
    Fault,
    HttpError,
    RestFault,
    ServiceError,
    SoapFault,
    TimedOut,
    TransportError,
    UsageError,
)
from ._runtime.nil import NIL
from .credentials import Credentials

__all__ = [
    "NIL",
    "Credentials",
    "DecodeError",
    "EncodeError",
    "Fault",
    "HttpError",
    "RestFault",
    "ServiceError",
    "SoapFault",
    "TimedOut",
    "TransportError",
    "UsageError",
]
