# Made by soapwright. Do not edit.
"""The credentials: what the clients of faults_as_messages put into the header of their requests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ._runtime.options import ViewOptions
from ._runtime.service import CredentialsBase

__all__ = ["CallOptions", "Credentials"]


@dataclass(slots=True, weakref_slot=True, kw_only=True, repr=False)
class Credentials(CredentialsBase):
    """The header parts of requests; those that are None are omitted.

    A value may be a function, which is called for each request, so that tokens can be renewed while a client is in
    use. Async clients also accept async functions.
    """


if TYPE_CHECKING:

    class CallOptions(ViewOptions, total=False):
        """The options of one call or of a view of a client, including single credentials."""

else:
    # Making a class with many keys is slow, and only type checkers need it.
    CallOptions = dict
