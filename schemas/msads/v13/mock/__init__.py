"""A sandbox of the Microsoft Advertising API: customers, accounts, users and insertion orders, stored in SQLite.

It behaves as the reference pages describe the service. Its state is in memory, or in the file given by the
environment variable MSADS_MOCK_DB. It starts with customer 42, its account 1001 and its user 7. Other
requests are answered with examples.
"""

from __future__ import annotations

from .accounts import (
    add_account,
    delete_account,
    find_accounts,
    get_account,
    get_accounts_info,
    search_accounts,
    update_account,
)
from .customers import (
    delete_customer,
    get_customer,
    get_customers_info,
    search_customers,
    signup_customer,
    update_customer,
)
from .orders import add_insertion_order, search_insertion_orders, update_insertion_order
from .users import delete_user, get_current_user, get_user, get_users_info, update_user

__all__ = [
    "add_account",
    "add_insertion_order",
    "delete_account",
    "delete_customer",
    "delete_user",
    "find_accounts",
    "get_account",
    "get_accounts_info",
    "get_current_user",
    "get_customer",
    "get_customers_info",
    "get_user",
    "get_users_info",
    "search_accounts",
    "search_customers",
    "search_insertion_orders",
    "signup_customer",
    "update_account",
    "update_customer",
    "update_insertion_order",
    "update_user",
]
