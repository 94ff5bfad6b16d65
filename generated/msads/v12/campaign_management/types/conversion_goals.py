# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""ConversionGoal, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
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
        "OfflineConversionGoal": "OfflineConversionGoal",
        "InStoreTransactionGoal": "InStoreTransactionGoal",
    },
)
class ConversionGoal(Struct):
    conversion_window_in_minutes: int | None = element("ConversionWindowInMinutes", "xs:int", nillable=True)
    count_type: types.ConversionGoalCountType | None = element(
        "CountType", "ConversionGoalCountType", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    revenue: types.ConversionGoalRevenue | None = element("Revenue", "ConversionGoalRevenue", nillable=True)
    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)
    status: types.ConversionGoalStatus | None = element("Status", "ConversionGoalStatus", nillable=True)
    tag_id: int | None = element("TagId", "xs:long", nillable=True)
    tracking_status: types.ConversionGoalTrackingStatus | None = element(
        "TrackingStatus", "ConversionGoalTrackingStatus", nillable=True
    )
    type: list[types.ConversionGoalType] | None = element("Type", "ConversionGoalType", nillable=True)


@struct("UrlGoal", CAMPAIGN_MANAGEMENT)
class UrlGoal(ConversionGoal):
    url_expression: str | None = element("UrlExpression", "xs:string", nillable=True)
    url_operator: types.ExpressionOperator | None = element(
        "UrlOperator", "ExpressionOperator", nillable=True
    )


@struct("DurationGoal", CAMPAIGN_MANAGEMENT)
class DurationGoal(ConversionGoal):
    minimum_duration_in_seconds: int | None = element("MinimumDurationInSeconds", "xs:int", nillable=True)


@struct("PagesViewedPerVisitGoal", CAMPAIGN_MANAGEMENT)
class PagesViewedPerVisitGoal(ConversionGoal):
    minimum_pages_viewed: int | None = element("MinimumPagesViewed", "xs:int", nillable=True)


@struct("EventGoal", CAMPAIGN_MANAGEMENT)
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


@struct("AppInstallGoal", CAMPAIGN_MANAGEMENT)
class AppInstallGoal(ConversionGoal):
    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)


@struct("OfflineConversionGoal", CAMPAIGN_MANAGEMENT)
class OfflineConversionGoal(ConversionGoal):
    pass


@struct("InStoreTransactionGoal", CAMPAIGN_MANAGEMENT)
class InStoreTransactionGoal(ConversionGoal):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
