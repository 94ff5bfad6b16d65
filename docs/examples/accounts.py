"""List all accounts that a user may work with, page by page, and rename one of them."""

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
        # Each page is fetched when it is needed.
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
            # An update overwrites the whole account. It is refused if its TimeStamp is outdated.
            service.update_account(account=account)
            return
        except ApiFault:
            if read(service, account_id).time_stamp == account.time_stamp:
                raise
            # Someone else was faster: start again from their version.


def main() -> None:
    with CustomerManagement(credentials()) as service:
        for account in accounts(service):
            print(account.id, account.number, account.name, account.account_life_cycle_status)


if __name__ == "__main__":
    main()
