"""What the programs share: signing in, and handling parts of an answer that may be absent."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TypeVar

from msads import Credentials
from msads.auth import SignIn
from msads.v13.campaign_management import BatchError

T = TypeVar("T")


def credentials() -> Credentials:
    """Sign in with a device code the first time, and with the stored tokens after that."""
    user = SignIn(os.environ["MSADS_CLIENT_ID"], ask=print, store="~/.config/msads/tokens.json")
    return user.credentials(
        developer_token=os.environ["MSADS_DEVELOPER_TOKEN"],
        customer_id=os.environ["MSADS_CUSTOMER_ID"],
        customer_account_id=os.environ["MSADS_ACCOUNT_ID"],
    )


def present(items: Iterable[T | None] | None) -> list[T]:
    """Return the items of a list that are not None; the list itself may be None, too."""
    return [item for item in items or () if item is not None]


class Refused(Exception):
    """The service refused some items of a list; the message names their indexes."""


def check(errors: Iterable[BatchError | None] | None) -> None:
    """Raise Refused if the service refused some of the items, which it reports in a successful answer."""
    found = present(errors)
    if found:
        raise Refused("; ".join(f"item {one.index}: {one.error_code} {one.message}" for one in found))
