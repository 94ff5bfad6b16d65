# Made by soapwright 0.1.0. Do not edit.
"""named_like_types: typed clients for named_like_types.likeness."""

from ._runtime.errors import (
    DecodeError,
    EncodeError,
    Fault,
    HttpError,
    ServiceError,
    SoapFault,
    TransportError,
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
    "ServiceError",
    "SoapFault",
    "TransportError",
]
