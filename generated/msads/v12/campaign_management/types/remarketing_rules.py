# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""RemarketingRule, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "CustomEventsRule",
    "PageVisitorsRule",
    "PageVisitorsWhoDidNotVisitAnotherPageRule",
    "PageVisitorsWhoVisitedAnotherPageRule",
    "RemarketingRule",
]


@struct(
    "RemarketingRule",
    CAMPAIGN_MANAGEMENT,
    derived={
        "PageVisitorsRule": "PageVisitorsRule",
        "PageVisitorsWhoVisitedAnotherPageRule": "PageVisitorsWhoVisitedAnotherPageRule",
        "PageVisitorsWhoDidNotVisitAnotherPageRule": "PageVisitorsWhoDidNotVisitAnotherPageRule",
        "CustomEventsRule": "CustomEventsRule",
    },
)
class RemarketingRule(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("PageVisitorsRule", CAMPAIGN_MANAGEMENT)
class PageVisitorsRule(RemarketingRule):
    rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "RuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )


@struct("PageVisitorsWhoVisitedAnotherPageRule", CAMPAIGN_MANAGEMENT)
class PageVisitorsWhoVisitedAnotherPageRule(RemarketingRule):
    another_rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "AnotherRuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )
    rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "RuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )


@struct("PageVisitorsWhoDidNotVisitAnotherPageRule", CAMPAIGN_MANAGEMENT)
class PageVisitorsWhoDidNotVisitAnotherPageRule(RemarketingRule):
    exclude_rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "ExcludeRuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )
    include_rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "IncludeRuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )


@struct("CustomEventsRule", CAMPAIGN_MANAGEMENT)
class CustomEventsRule(RemarketingRule):
    action: str | None = element("Action", "xs:string", nillable=True)
    action_operator: types.StringOperator | None = element("ActionOperator", "StringOperator")
    category: str | None = element("Category", "xs:string", nillable=True)
    category_operator: types.StringOperator | None = element("CategoryOperator", "StringOperator")
    label: str | None = element("Label", "xs:string", nillable=True)
    label_operator: types.StringOperator | None = element("LabelOperator", "StringOperator")
    value: Decimal | None = element("Value", "xs:decimal", nillable=True)
    value_operator: types.NumberOperator | None = element("ValueOperator", "NumberOperator")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
