"""Create a budget that several campaigns share, and raise it later."""

from __future__ import annotations

import os
import sys
from decimal import Decimal

from common import check, credentials, present
from msads.v13.campaign_management import Budget, BudgetLimitType, Campaign, CampaignManagement


def share(service: CampaignManagement, account_id: int, campaign_ids: list[int], amount: Decimal) -> int:
    """Create a budget, let campaigns share it, and return its id."""
    budget = Budget(name="Shared", amount=amount, budget_type=BudgetLimitType.DAILY_BUDGET_STANDARD)
    answer = service.add_budgets(budgets=[budget])
    check(answer.partial_errors)
    (budget_id,) = present(answer.budget_ids)
    campaigns = [Campaign(id=one, budget_id=budget_id) for one in campaign_ids]
    check(service.update_campaigns(account_id=account_id, campaigns=campaigns).partial_errors)
    return budget_id


def add_to(service: CampaignManagement, budget_id: int, more: Decimal) -> Decimal:
    """Raise a budget, and return its new amount."""
    found = service.get_budgets_by_ids(budget_ids=[budget_id])
    check(found.partial_errors)
    (budget,) = present(found.budgets)
    amount = (budget.amount or Decimal(0)) + more
    changed = Budget(id=budget_id, amount=amount, budget_type=budget.budget_type, name=budget.name)
    check(service.update_budgets(budgets=[changed]).partial_errors)
    return amount


def main() -> None:
    account_id, *campaign_ids = int(os.environ["MSADS_ACCOUNT_ID"]), *map(int, sys.argv[1:])
    with CampaignManagement(credentials()) as service:
        budget_id = share(service, account_id, campaign_ids, Decimal("100.00"))
        print(budget_id, add_to(service, budget_id, Decimal("25.50")))


if __name__ == "__main__":
    main()
