# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""Opportunity, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import AD_INSIGHT

__all__ = [
    "BidOpportunity",
    "BroadMatchKeywordOpportunity",
    "BudgetOpportunity",
    "KeywordOpportunity",
    "Opportunity",
]


@struct(
    "Opportunity",
    AD_INSIGHT,
    derived={
        "BidOpportunity": "BidOpportunity",
        "BudgetOpportunity": "BudgetOpportunity",
        "KeywordOpportunity": "KeywordOpportunity",
        "BroadMatchKeywordOpportunity": "BroadMatchKeywordOpportunity",
    },
)
class Opportunity(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/opportunity?view=bingads-13"""

    opportunity_key: str | None = element("OpportunityKey", "xs:string", nillable=True)


@struct("BidOpportunity", AD_INSIGHT)
class BidOpportunity(Opportunity):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/bidopportunity?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    campaign_id: int | None = element("CampaignId", "xs:long")
    current_bid: float | None = element("CurrentBid", "xs:double")
    estimated_increase_in_clicks: float | None = element("EstimatedIncreaseInClicks", "xs:double")
    estimated_increase_in_cost: float | None = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | None = element("EstimatedIncreaseInImpressions", "xs:long")
    keyword_id: int | None = element("KeywordId", "xs:long")
    match_type: str | None = element("MatchType", "xs:string", nillable=True)
    suggested_bid: float | None = element("SuggestedBid", "xs:double")


@struct("BudgetOpportunity", AD_INSIGHT)
class BudgetOpportunity(Opportunity):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/budgetopportunity?view=bingads-13"""

    budget_points: list[types.BudgetPoint | None] | None = element(
        "BudgetPoints", "ArrayOfBudgetPoint", nillable=True
    )
    budget_type: types.BudgetLimitType | None = element("BudgetType", "BudgetLimitType")
    campaign_id: int | None = element("CampaignId", "xs:long")
    current_budget: float | None = element("CurrentBudget", "xs:double")
    increase_in_clicks: float | None = element("IncreaseInClicks", "xs:double")
    increase_in_impressions: int | None = element("IncreaseInImpressions", "xs:long")

    percentage_increase_in_clicks: int | None = element("PercentageIncreaseInClicks", "xs:int")
    """In percent. https://learn.microsoft.com/en-us/advertising/ad-insight-service/budgetopportunity?view=bingads-13#percentageincreaseinclicks"""

    percentage_increase_in_impressions: int | None = element("PercentageIncreaseInImpressions", "xs:int")
    """In percent. https://learn.microsoft.com/en-us/advertising/ad-insight-service/budgetopportunity?view=bingads-13#percentageincreaseinimpressions"""

    recommended_budget: float | None = element("RecommendedBudget", "xs:double")


@struct(
    "KeywordOpportunity", AD_INSIGHT, derived={"BroadMatchKeywordOpportunity": "BroadMatchKeywordOpportunity"}
)
class KeywordOpportunity(Opportunity):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordopportunity?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_group_name: str | None = element("AdGroupName", "xs:string", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long")
    campaign_name: str | None = element("CampaignName", "xs:string", nillable=True)

    competition: float | None = element("Competition", "xs:double")
    """From 0 to 1.0. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordopportunity?view=bingads-13#competition"""

    estimated_increase_in_clicks: float | None = element("EstimatedIncreaseInClicks", "xs:double")
    estimated_increase_in_cost: float | None = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | None = element("EstimatedIncreaseInImpressions", "xs:long")
    match_type: int | None = element("MatchType", "xs:int")
    monthly_searches: int | None = element("MonthlySearches", "xs:long")
    suggested_bid: float | None = element("SuggestedBid", "xs:double")
    suggested_keyword: str | None = element("SuggestedKeyword", "xs:string", nillable=True)


@struct("BroadMatchKeywordOpportunity", AD_INSIGHT)
class BroadMatchKeywordOpportunity(KeywordOpportunity):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/broadmatchkeywordopportunity?view=bingads-13"""

    average_cpc: float | None = element("AverageCPC", "xs:double")
    average_ctr: float | None = element("AverageCTR", "xs:double")
    click_share: float | None = element("ClickShare", "xs:double")
    impression_share: float | None = element("ImpressionShare", "xs:double")
    reference_keyword_bid: float | None = element("ReferenceKeywordBid", "xs:double")
    reference_keyword_id: int | None = element("ReferenceKeywordId", "xs:long")
    reference_keyword_match_type: int | None = element("ReferenceKeywordMatchType", "xs:int")

    search_query_kp_is: list[types.BroadMatchSearchQueryKPI | None] | None = element(
        "SearchQueryKPIs", "ArrayOfBroadMatchSearchQueryKPI", nillable=True
    )
    """At most 3 items. https://learn.microsoft.com/en-us/advertising/ad-insight-service/broadmatchkeywordopportunity?view=bingads-13#searchquerykpis"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
