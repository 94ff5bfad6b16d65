"""Accounts: all that a user may work with, page by page, and the new name of one."""

from __future__ import annotations

from collections.abc import Iterator

from common import credentials
from msads.v13.customer_management import (
    AdvertiserAccount,
    ApiFault,
    CustomerManagement,
    Predicate,
    PredicateOperator,
)


def accounts(service: CustomerManagement) -> Iterator[AdvertiserAccount]:
    user = service.get_user().user
    assert user is not None and user.id is not None
    mine = Predicate(field="UserId", operator=PredicateOperator.EQUALS, value=str(user.id))
    for account in service.pages.search_accounts(predicates=[mine]):
        # Each page is asked for when it is needed.
        if account is not None:
            yield account


def read(service: CustomerManagement, account_id: int) -> AdvertiserAccount:
    account = service.get_account(account_id=account_id).account
    assert account is not None
    return account


def rename(service: CustomerManagement, account_id: int, name: str) -> None:
    while True:
        account = read(service, account_id)
        account.name = name
        try:
            # An update overwrites the whole account, and is refused when its TimeStamp is not that of the last write.
            service.update_account(account=account)
            return
        except ApiFault:
            if read(service, account_id).time_stamp == account.time_stamp:
                raise
            # Somebody else was faster: begin with what they wrote.


def main() -> None:
    with CustomerManagement(credentials()) as service:
        for account in accounts(service):
            print(account.id, account.number, account.name, account.account_life_cycle_status)


if __name__ == "__main__":
    main()
