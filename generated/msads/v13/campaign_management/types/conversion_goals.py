# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""ConversionGoal, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal

from ...._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "AppDownloadGoal",
    "AppInstallGoal",
    "ConversionGoal",
    "DurationGoal",
    "EventGoal",
    "InStoreTransactionGoal",
    "OfflineConversionGoal",
    "PagesViewedPerVisitGoal",
    "UrlGoal",
]


@struct(
    "ConversionGoal",
    CAMPAIGN_MANAGEMENT,
    derived={
        "UrlGoal": "UrlGoal",
        "DurationGoal": "DurationGoal",
        "PagesViewedPerVisitGoal": "PagesViewedPerVisitGoal",
        "EventGoal": "EventGoal",
        "AppInstallGoal": "AppInstallGoal",
        "AppDownloadGoal": "AppDownloadGoal",
        "OfflineConversionGoal": "OfflineConversionGoal",
        "InStoreTransactionGoal": "InStoreTransactionGoal",
    },
    kinds={
        "Url": "UrlGoal",
        "Duration": "DurationGoal",
        "PagesViewedPerVisit": "PagesViewedPerVisitGoal",
        "Event": "EventGoal",
        "AppInstall": "AppInstallGoal",
        "AppDownload": "AppDownloadGoal",
        "OfflineConversion": "OfflineConversionGoal",
        "InStoreTransaction": "InStoreTransactionGoal",
    },
)
class ConversionGoal(Struct):
    attribution_model_type: types.AttributionModelType | None = element(
        "AttributionModelType", "AttributionModelType", nillable=True
    )
    conversion_window_in_minutes: int | None = element("ConversionWindowInMinutes", "xs:int", nillable=True)
    count_type: types.ConversionGoalCountType | None = element(
        "CountType", "ConversionGoalCountType", nillable=True
    )
    exclude_from_bidding: bool | None = element("ExcludeFromBidding", "xs:boolean", nillable=True)
    goal_category: types.ConversionGoalCategory | None = element(
        "GoalCategory", "ConversionGoalCategory", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    is_auto_goal: bool | None = element("IsAutoGoal", "xs:boolean", nillable=True)
    is_enhanced_conversions_enabled: bool | None = element(
        "IsEnhancedConversionsEnabled", "xs:boolean", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    revenue: types.ConversionGoalRevenue | None = element("Revenue", "ConversionGoalRevenue", nillable=True)
    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)
    status: types.ConversionGoalStatus | None = element("Status", "ConversionGoalStatus", nillable=True)
    tag_id: int | None = element("TagId", "xs:long", nillable=True)
    tracking_status: types.ConversionGoalTrackingStatus | None = element(
        "TrackingStatus", "ConversionGoalTrackingStatus", nillable=True
    )
    type: list[types.ConversionGoalType] | None = element("Type", "ConversionGoalType", nillable=True)
    view_through_conversion_window_in_minutes: int | None = element(
        "ViewThroughConversionWindowInMinutes", "xs:int", nillable=True
    )


@struct("UrlGoal", CAMPAIGN_MANAGEMENT, kind="Url")
class UrlGoal(ConversionGoal):
    url_expression: str | None = element("UrlExpression", "xs:string", nillable=True)
    url_operator: types.ExpressionOperator | None = element(
        "UrlOperator", "ExpressionOperator", nillable=True
    )


@struct("DurationGoal", CAMPAIGN_MANAGEMENT, kind="Duration")
class DurationGoal(ConversionGoal):
    minimum_duration_in_seconds: int | None = element("MinimumDurationInSeconds", "xs:int", nillable=True)


@struct("PagesViewedPerVisitGoal", CAMPAIGN_MANAGEMENT, kind="PagesViewedPerVisit")
class PagesViewedPerVisitGoal(ConversionGoal):
    minimum_pages_viewed: int | None = element("MinimumPagesViewed", "xs:int", nillable=True)


@struct("EventGoal", CAMPAIGN_MANAGEMENT, kind="Event")
class EventGoal(ConversionGoal):
    action_expression: str | None = element("ActionExpression", "xs:string", nillable=True)
    action_operator: types.ExpressionOperator | None = element(
        "ActionOperator", "ExpressionOperator", nillable=True
    )
    category_expression: str | None = element("CategoryExpression", "xs:string", nillable=True)
    category_operator: types.ExpressionOperator | None = element(
        "CategoryOperator", "ExpressionOperator", nillable=True
    )
    label_expression: str | None = element("LabelExpression", "xs:string", nillable=True)
    label_operator: types.ExpressionOperator | None = element(
        "LabelOperator", "ExpressionOperator", nillable=True
    )
    value: Decimal | None = element("Value", "xs:decimal", nillable=True)
    value_operator: types.ValueOperator | None = element("ValueOperator", "ValueOperator", nillable=True)


@struct("AppInstallGoal", CAMPAIGN_MANAGEMENT, kind="AppInstall")
class AppInstallGoal(ConversionGoal):
    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)


@struct("AppDownloadGoal", CAMPAIGN_MANAGEMENT, kind="AppDownload")
class AppDownloadGoal(ConversionGoal):
    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)


@struct("OfflineConversionGoal", CAMPAIGN_MANAGEMENT, kind="OfflineConversion")
class OfflineConversionGoal(ConversionGoal):
    is_externally_attributed: bool | None = element("IsExternallyAttributed", "xs:boolean", nillable=True)


@struct("InStoreTransactionGoal", CAMPAIGN_MANAGEMENT, kind="InStoreTransaction")
class InStoreTransactionGoal(ConversionGoal):
    pass
