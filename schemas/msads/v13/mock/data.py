"""The entities of the sandbox, and its initial data."""

from __future__ import annotations

from msads.v13 import customer_billing as billing
from msads.v13 import customer_management as management

from .store import LOCK, Entities

CUSTOMERS = Entities("customer", management.Customer)
ACCOUNTS = Entities("account", management.AdvertiserAccount)
USERS = Entities("user", management.User)
ORDERS = Entities("order", billing.InsertionOrder)

CUSTOMER, ACCOUNT, USER = 42, 1001, 7


def begin() -> None:
    """Write the initial entities, if there are none yet."""
    with LOCK:
        if CUSTOMERS.find(CUSTOMER) is not None:
            return
        CUSTOMERS.write(CUSTOMER, new_customer(management.Customer(name="Fabrikam"), CUSTOMER), 0)
        account = management.AdvertiserAccount(
            name="Fabrikam Shoes", currency_code=management.CurrencyCode.USD
        )
        ACCOUNTS.write(ACCOUNT, new_account(account, ACCOUNT, CUSTOMER), CUSTOMER)
        user = management.User(
            user_name="ann@fabrikam.example",
            name=management.PersonName(first_name="Ann", last_name="Example"),
            customer_id=CUSTOMER,
            user_life_cycle_status=management.UserLifeCycleStatus.ACTIVE,
        )
        USERS.write(USER, user, CUSTOMER)


def new_customer(given: management.Customer, number: int) -> management.Customer:
    """Return a new customer, with the read-only fields that the service sets."""
    made = management.Customer.from_json(given.to_json())
    made.number = f"C{number:07d}"
    made.customer_financial_status = management.CustomerFinancialStatus.CLEAR_FINANCIAL_STATUS
    made.customer_life_cycle_status = management.CustomerLifeCycleStatus.ACTIVE
    made.service_level = management.ServiceLevel.SELF_SERVE
    made.industry = made.industry or management.Industry.NA
    made.market_country = made.market_country or "US"
    made.market_language = made.market_language or management.LanguageType.ENGLISH
    made.last_modified_by_user_id = USER
    return made


def new_account(
    given: management.AdvertiserAccount, number: int, customer: int
) -> management.AdvertiserAccount:
    """Return a new account, with the read-only fields that the service sets."""
    made = management.AdvertiserAccount.from_json(given.to_json())
    made.number = f"F{number:07d}"
    made.parent_customer_id = made.parent_customer_id or customer
    made.bill_to_customer_id = made.bill_to_customer_id or customer
    made.account_financial_status = management.AccountFinancialStatus.CLEAR_FINANCIAL_STATUS
    made.account_life_cycle_status = management.AccountLifeCycleStatus.ACTIVE
    made.language = made.language or management.LanguageType.ENGLISH
    made.primary_user_id = made.primary_user_id or USER
    made.last_modified_by_user_id = USER
    return made


begin()
