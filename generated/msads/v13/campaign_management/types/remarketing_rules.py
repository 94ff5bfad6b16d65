# Made by soapwright from msads/v13/campaign_management. Do not edit.
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
    kinds={
        "PageVisitors": "PageVisitorsRule",
        "PageVisitorsWhoVisitedAnotherPage": "PageVisitorsWhoVisitedAnotherPageRule",
        "PageVisitorsWhoDidNotVisitAnotherPage": "PageVisitorsWhoDidNotVisitAnotherPageRule",
        "CustomEvents": "CustomEventsRule",
    },
)
class RemarketingRule(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/remarketingrule?view=bingads-13"""

    type: str | None = element("Type", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/remarketingrule?view=bingads-13#type"""


@struct("PageVisitorsRule", CAMPAIGN_MANAGEMENT, kind="PageVisitors")
class PageVisitorsRule(RemarketingRule):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorsrule?view=bingads-13"""

    normal_form: types.NormalForm | None = element("NormalForm", "NormalForm", nillable=True)
    """Optional. Default: Disjunctive. Returned only when asked for as NormalForm. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorsrule?view=bingads-13#normalform"""

    rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "RuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )
    """Required. At most 100 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorsrule?view=bingads-13#ruleitemgroups"""


@struct(
    "PageVisitorsWhoVisitedAnotherPageRule", CAMPAIGN_MANAGEMENT, kind="PageVisitorsWhoVisitedAnotherPage"
)
class PageVisitorsWhoVisitedAnotherPageRule(RemarketingRule):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorswhovisitedanotherpagerule?view=bingads-13"""

    another_rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "AnotherRuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )
    """Required. At most 100 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorswhovisitedanotherpagerule?view=bingads-13#anotherruleitemgroups"""

    rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "RuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )
    """Required. At most 100 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorswhovisitedanotherpagerule?view=bingads-13#ruleitemgroups"""


@struct(
    "PageVisitorsWhoDidNotVisitAnotherPageRule",
    CAMPAIGN_MANAGEMENT,
    kind="PageVisitorsWhoDidNotVisitAnotherPage",
)
class PageVisitorsWhoDidNotVisitAnotherPageRule(RemarketingRule):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorswhodidnotvisitanotherpagerule?view=bingads-13"""

    exclude_rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "ExcludeRuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )
    """Required. At most 100 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorswhodidnotvisitanotherpagerule?view=bingads-13#excluderuleitemgroups"""

    include_rule_item_groups: list[types.RuleItemGroup | None] | None = element(
        "IncludeRuleItemGroups", "ArrayOfRuleItemGroup", nillable=True
    )
    """Required. At most 100 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagevisitorswhodidnotvisitanotherpagerule?view=bingads-13#includeruleitemgroups"""


@struct("CustomEventsRule", CAMPAIGN_MANAGEMENT, kind="CustomEvents")
class CustomEventsRule(RemarketingRule):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13"""

    action: str | None = element("Action", "xs:string", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `category_operator`, `category`,
    `label_operator`, `label`, `value_operator` and `value`; sometimes required on update, depending
    on `action_operator`. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13#action
    """

    action_operator: types.StringOperator | None = element("ActionOperator", "StringOperator")
    """Sometimes required on add, depending on `action`, `category_operator`, `category`,
    `label_operator`, `label`, `value_operator` and `value`; sometimes required on update, depending
    on `action`. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13#actionoperator
    """

    category: str | None = element("Category", "xs:string", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `action`, `category_operator`,
    `label_operator`, `label`, `value_operator` and `value`; sometimes required on update, depending
    on `category_operator`. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13#category
    """

    category_operator: types.StringOperator | None = element("CategoryOperator", "StringOperator")
    """Sometimes required on add, depending on `action_operator`, `action`, `category`, `label_operator`,
    `label`, `value_operator` and `value`; sometimes required on update, depending on `category`.
    Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13#categoryoperator
    """

    label: str | None = element("Label", "xs:string", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `action`, `category_operator`,
    `category`, `label_operator`, `value_operator` and `value`; sometimes required on update,
    depending on `label_operator`. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13#label
    """

    label_operator: types.StringOperator | None = element("LabelOperator", "StringOperator")
    """Sometimes required on add, depending on `action_operator`, `action`, `category_operator`,
    `category`, `label`, `value_operator` and `value`; sometimes required on update, depending on
    `label`. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13#labeloperator
    """

    value: Decimal | None = element("Value", "xs:decimal", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `action`, `category_operator`,
    `category`, `label_operator`, `label` and `value_operator`; sometimes required on update,
    depending on `value_operator`. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13#value
    """

    value_operator: types.NumberOperator | None = element("ValueOperator", "NumberOperator")
    """Sometimes required on add, depending on `action_operator`, `action`, `category_operator`,
    `category`, `label_operator`, `label` and `value`; sometimes required on update, depending on
    `value`. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeventsrule?view=bingads-13#valueoperator
    """


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
