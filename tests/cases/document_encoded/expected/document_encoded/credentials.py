# Made by soapwright. Do not edit.
"""The credentials: what the clients of document_encoded put into the header of their requests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ._runtime.options import ViewOptions
from ._runtime.service import CredentialsBase

__all__ = ["CallOptions", "Credentials"]


@dataclass(slots=True, weakref_slot=True, kw_only=True, repr=False)
class Credentials(CredentialsBase):
    """The header parts of requests; those that are None are left out.

    A function is called for each request, so that a token may be renewed while a client is in use. Async clients
    take async functions too.
    """


if TYPE_CHECKING:

    class CallOptions(ViewOptions, total=False):
        """What one call, or a view of a client, may be given: single credentials, and how it is sent."""

else:
    # A class of many keys takes a while to make, and type checkers alone look into it.
    CallOptions = dict
