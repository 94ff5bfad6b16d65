# Made by soapwright 0.1.0. Do not edit.
"""msads: typed clients for msads.v13.customer_management, msads.v13.customer_billing,
msads.v12.customer_management, msads.v12.customer_billing, msads.v13.ad_insight, msads.v13.bulk,
msads.v13.campaign_management, msads.v13.reporting, msads.v12.campaign_management.
"""

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
