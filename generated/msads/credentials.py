# Made by soapwright. Do not edit.
"""The credentials: what the clients of msads put into the header of their requests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
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

    access_token: str | int | Callable[[], str | int | Awaitable[str | int]] | None = None
    """AuthenticationToken"""

    application_token: str | int | Callable[[], str | int | Awaitable[str | int]] | None = None
    """ApplicationToken"""

    customer_account_id: str | int | Callable[[], str | int | Awaitable[str | int]] | None = None
    """CustomerAccountId"""

    customer_id: str | int | Callable[[], str | int | Awaitable[str | int]] | None = None
    """CustomerId"""

    developer_token: str | int | Callable[[], str | int | Awaitable[str | int]] | None = None
    """DeveloperToken"""

    password: str | int | Callable[[], str | int | Awaitable[str | int]] | None = None
    """Password"""

    user_name: str | int | Callable[[], str | int | Awaitable[str | int]] | None = None
    """UserName"""


if TYPE_CHECKING:

    class CallOptions(ViewOptions, total=False):
        """What one call, or a view of a client, may be given: single credentials, and how it is sent."""

        access_token: str | int | Callable[[], str | int | Awaitable[str | int]] | None
        """AuthenticationToken"""

        application_token: str | int | Callable[[], str | int | Awaitable[str | int]] | None
        """ApplicationToken"""

        customer_account_id: str | int | Callable[[], str | int | Awaitable[str | int]] | None
        """CustomerAccountId"""

        customer_id: str | int | Callable[[], str | int | Awaitable[str | int]] | None
        """CustomerId"""

        developer_token: str | int | Callable[[], str | int | Awaitable[str | int]] | None
        """DeveloperToken"""

        password: str | int | Callable[[], str | int | Awaitable[str | int]] | None
        """Password"""

        user_name: str | int | Callable[[], str | int | Awaitable[str | int]] | None
        """UserName"""

else:
    # A class of many keys takes a while to make, and type checkers alone look into it.
    CallOptions = dict
