"""Create a UET tag for a site, and conversion goals that use it."""

from __future__ import annotations

from decimal import Decimal

from common import check, credentials, present
from msads.v13.campaign_management import (
    CampaignManagement,
    ConversionGoalCountType,
    ConversionGoalRevenue,
    ConversionGoalRevenueType,
    ConversionGoalStatus,
    ConversionGoalType,
    EntityScope,
    EventGoal,
    ExpressionOperator,
    UetTag,
    UrlGoal,
)


def tag(service: CampaignManagement, name: str) -> UetTag:
    """Return the tag of that name, which is created if needed; put its script into every page of the site."""
    known = present(service.get_uet_tags_by_ids(tag_ids=None).uet_tags)
    for one in known:
        if one.name == name:
            return one
    answer = service.add_uet_tags(uet_tags=[UetTag(name=name, description="Made by a program")])
    check(answer.partial_errors)
    (made,) = present(answer.uet_tags)
    return made


def add(service: CampaignManagement, tag_id: int) -> list[int]:
    """Create two goals, an order with a value and a click on "subscribe"; return their ids."""
    order = UrlGoal(
        name="Order",
        tag_id=tag_id,
        url_expression="contoso.com/thanks",
        url_operator=ExpressionOperator.CONTAINS,
        conversion_window_in_minutes=30 * 24 * 60,
        count_type=ConversionGoalCountType.ALL,
        revenue=ConversionGoalRevenue(type=ConversionGoalRevenueType.FIXED_VALUE, value=Decimal("5.00")),
        scope=EntityScope.ACCOUNT,
        status=ConversionGoalStatus.ACTIVE,
    )
    subscription = EventGoal(
        name="Subscription",
        tag_id=tag_id,
        action_expression="subscribe",
        action_operator=ExpressionOperator.EQUALS,
        conversion_window_in_minutes=30 * 24 * 60,
        count_type=ConversionGoalCountType.UNIQUE,
        scope=EntityScope.ACCOUNT,
        status=ConversionGoalStatus.ACTIVE,
    )
    answer = service.add_conversion_goals(conversion_goals=[order, subscription])
    check(answer.partial_errors)
    return present(answer.conversion_goal_ids)


def worth(service: CampaignManagement, goal_ids: list[int]) -> dict[str, Decimal]:
    """Return the value of each goal."""
    answer = service.get_conversion_goals_by_ids(
        conversion_goal_ids=goal_ids,
        conversion_goal_types=[ConversionGoalType.URL, ConversionGoalType.EVENT],
    )
    check(answer.partial_errors)
    return {
        goal.name or "": (goal.revenue and goal.revenue.value) or Decimal(0)
        for goal in present(answer.conversion_goals)
    }


def main() -> None:
    with CampaignManagement(credentials()) as service:
        site = tag(service, "contoso.com")
        assert site.id is not None
        print(site.tracking_script)
        print(worth(service, add(service, site.id)))


if __name__ == "__main__":
    main()
