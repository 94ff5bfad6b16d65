# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""RecommendationBase, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import AD_INSIGHT

__all__ = [
    "CampaignBudgetRecommendation",
    "KeywordRecommendation",
    "RecommendationBase",
    "RemoveConflictingNegativeKeywordRecommendation",
    "ResponsiveSearchAdAssetRecommendation",
    "ResponsiveSearchAdRecommendation",
    "UseBroadMatchKeywordRecommendation",
]


@struct(
    "RecommendationBase",
    AD_INSIGHT,
    derived={
        "CampaignBudgetRecommendation": "CampaignBudgetRecommendation",
        "KeywordRecommendation": "KeywordRecommendation",
        "ResponsiveSearchAdRecommendation": "ResponsiveSearchAdRecommendation",
        "RemoveConflictingNegativeKeywordRecommendation": "RemoveConflictingNegativeKeywordRecommendation",
        "UseBroadMatchKeywordRecommendation": "UseBroadMatchKeywordRecommendation",
        "ResponsiveSearchAdAssetRecommendation": "ResponsiveSearchAdAssetRecommendation",
    },
)
class RecommendationBase(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/recommendationbase?view=bingads-13"""

    account_id: int | None = element("AccountId", "xs:long")
    account_name: str | None = element("AccountName", "xs:string", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    ad_group_name: str | None = element("AdGroupName", "xs:string", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    campaign_name: str | None = element("CampaignName", "xs:string", nillable=True)
    current_clicks: int | None = element("CurrentClicks", "xs:long")
    current_conversions: int | None = element("CurrentConversions", "xs:long")
    current_cost: float | None = element("CurrentCost", "xs:double")
    current_impressions: int | None = element("CurrentImpressions", "xs:long")
    dismissed: bool | None = element("Dismissed", "xs:boolean")
    estimated_increase_in_clicks: int | None = element("EstimatedIncreaseInClicks", "xs:long")
    estimated_increase_in_conversions: int | None = element("EstimatedIncreaseInConversions", "xs:long")
    estimated_increase_in_cost: float | None = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | None = element("EstimatedIncreaseInImpressions", "xs:long")
    recommendation_hash: str | None = element("RecommendationHash", "xs:string", nillable=True)
    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)
    type: types.RecommendationType | None = element("Type", "RecommendationType")


@struct("CampaignBudgetRecommendation", AD_INSIGHT)
class CampaignBudgetRecommendation(RecommendationBase):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/campaignbudgetrecommendation?view=bingads-13"""

    budget_points: list[types.BudgetPoint | None] | None = element(
        "BudgetPoints", "ArrayOfBudgetPoint", nillable=True
    )
    budget_type: types.BudgetLimitType | None = element("BudgetType", "BudgetLimitType")
    current_budget: float | None = element("CurrentBudget", "xs:double")
    recommended_budget: float | None = element("RecommendedBudget", "xs:double")


@struct("KeywordRecommendation", AD_INSIGHT)
class KeywordRecommendation(RecommendationBase):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordrecommendation?view=bingads-13"""

    competition: float | None = element("Competition", "xs:double")
    """From 0 to 1.0. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordrecommendation?view=bingads-13#competition"""

    match_type: int | None = element("MatchType", "xs:int")
    monthly_searches: int | None = element("MonthlySearches", "xs:long")
    suggested_bid: float | None = element("SuggestedBid", "xs:double")

    suggested_keyword: str | None = element("SuggestedKeyword", "xs:string", nillable=True)
    """At most 80 characters. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordrecommendation?view=bingads-13#suggestedkeyword"""


@struct("ResponsiveSearchAdRecommendation", AD_INSIGHT)
class ResponsiveSearchAdRecommendation(RecommendationBase):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/responsivesearchadrecommendation?view=bingads-13"""

    suggested_ad: types.SuggestedResponsiveSearchAd | None = element(
        "SuggestedAd", "SuggestedResponsiveSearchAd", nillable=True
    )


@struct("RemoveConflictingNegativeKeywordRecommendation", AD_INSIGHT)
class RemoveConflictingNegativeKeywordRecommendation(RecommendationBase):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/removeconflictingnegativekeywordrecommendation?view=bingads-13"""

    negative_keyword: str | None = element("NegativeKeyword", "xs:string", nillable=True)
    negative_keyword_id: int | None = element("NegativeKeywordId", "xs:long")
    negative_keyword_list_name: str | None = element("NegativeKeywordListName", "xs:string", nillable=True)
    negative_keyword_match_type: int | None = element("NegativeKeywordMatchType", "xs:int")
    negative_keyword_shared_list_id: int | None = element(
        "NegativeKeywordSharedListId", "xs:long", nillable=True
    )
    source: str | None = element("Source", "xs:string", nillable=True)


@struct("UseBroadMatchKeywordRecommendation", AD_INSIGHT)
class UseBroadMatchKeywordRecommendation(RecommendationBase):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/usebroadmatchkeywordrecommendation?view=bingads-13"""

    current_match_type: int | None = element("CurrentMatchType", "xs:int")
    current_status: str | None = element("CurrentStatus", "xs:string", nillable=True)
    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_order_item_id: int | None = element("KeywordOrderItemId", "xs:long")
    suggested_bid: float | None = element("SuggestedBid", "xs:double")
    suggested_match_type: int | None = element("SuggestedMatchType", "xs:int")
    suggested_status: str | None = element("SuggestedStatus", "xs:string", nillable=True)


@struct("ResponsiveSearchAdAssetRecommendation", AD_INSIGHT)
class ResponsiveSearchAdAssetRecommendation(RecommendationBase):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/responsivesearchadassetrecommendation?view=bingads-13"""

    recommended_responsive_search_ad: types.SuggestedResponsiveSearchAd | None = element(
        "RecommendedResponsiveSearchAd", "SuggestedResponsiveSearchAd", nillable=True
    )
    responsive_search_ad_id: int | None = element("ResponsiveSearchAdId", "xs:long")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
