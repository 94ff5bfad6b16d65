"""Create an audience of people who visited a page, and pay more for their clicks."""

from __future__ import annotations

import sys

from common import check, credentials, present
from msads.v13.campaign_management import (
    AdGroupCriterionStatus,
    AdGroupCriterionType,
    AudienceCriterion,
    AudienceType,
    BiddableAdGroupCriterion,
    BidMultiplier,
    CampaignManagement,
    EntityScope,
    PageVisitorsRule,
    RemarketingList,
    RuleItemGroup,
    StringOperator,
    StringRuleItem,
)


def add(service: CampaignManagement, customer_id: int, tag_id: int, part_of_url: str) -> int:
    """Create an audience of people who saw a page in the last 30 days; return its id."""
    seen = StringRuleItem(operand="Url", operator=StringOperator.CONTAINS, value=part_of_url)
    audience = RemarketingList(
        name=f"Saw {part_of_url}",
        membership_duration=30,
        parent_id=customer_id,
        scope=EntityScope.CUSTOMER,
        tag_id=tag_id,
        rule=PageVisitorsRule(rule_item_groups=[RuleItemGroup(items=[seen])]),
    )
    answer = service.add_audiences(audiences=[audience])
    check(answer.partial_errors)
    (audience_id,) = present(answer.audience_ids)
    return audience_id


def bid_more(service: CampaignManagement, ad_group_id: int, audience_id: int, percent: float) -> None:
    criterion = BiddableAdGroupCriterion(
        ad_group_id=ad_group_id,
        criterion=AudienceCriterion(audience_id=audience_id, audience_type=[AudienceType.REMARKETING_LIST]),
        criterion_bid=BidMultiplier(multiplier=percent),
        status=AdGroupCriterionStatus.ACTIVE,
    )
    answer = service.add_ad_group_criterions(
        ad_group_criterions=[criterion], criterion_type=[AdGroupCriterionType.AUDIENCE]
    )
    for errors in present(answer.nested_partial_errors):
        check(errors.batch_errors)


def main() -> None:
    customer_id, tag_id, ad_group_id = map(int, sys.argv[1:])
    with CampaignManagement(credentials()) as service:
        bid_more(service, ad_group_id, add(service, customer_id, tag_id, "/shoes"), 25.0)


if __name__ == "__main__":
    main()
