# Made by soapwright 0.1.0. Do not edit.
"""unseen: typed clients for unseen.unseen."""

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
