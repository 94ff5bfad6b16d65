# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""ConversionGoal, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13"""

    attribution_model_type: types.AttributionModelType | None = element(
        "AttributionModelType", "AttributionModelType", nillable=True
    )
    """Returned only when asked for as AttributionModelType. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#attributionmodeltype"""

    conversion_window_in_minutes: int | None = element("ConversionWindowInMinutes", "xs:int", nillable=True)
    """Optional. From 1 to 129600. In minutes. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#conversionwindowinminutes"""

    count_type: types.ConversionGoalCountType | None = element(
        "CountType", "ConversionGoalCountType", nillable=True
    )
    """Default: All. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#counttype"""

    exclude_from_bidding: bool | None = element("ExcludeFromBidding", "xs:boolean", nillable=True)
    """Optional. Default: false. For customers with feature 574. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#excludefrombidding"""

    goal_category: types.ConversionGoalCategory | None = element(
        "GoalCategory", "ConversionGoalCategory", nillable=True
    )

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#id"""

    is_auto_goal: bool | None = element("IsAutoGoal", "xs:boolean", nillable=True)
    is_enhanced_conversions_enabled: bool | None = element(
        "IsEnhancedConversionsEnabled", "xs:boolean", nillable=True
    )

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#name"""

    revenue: types.ConversionGoalRevenue | None = element("Revenue", "ConversionGoalRevenue", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#revenue"""

    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)

    status: types.ConversionGoalStatus | None = element("Status", "ConversionGoalStatus", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#status"""

    tag_id: int | None = element("TagId", "xs:long", nillable=True)
    tracking_status: types.ConversionGoalTrackingStatus | None = element(
        "TrackingStatus", "ConversionGoalTrackingStatus", nillable=True
    )

    type: list[types.ConversionGoalType] | None = element("Type", "ConversionGoalType", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#type"""

    view_through_conversion_window_in_minutes: int | None = element(
        "ViewThroughConversionWindowInMinutes", "xs:int", nillable=True
    )
    """From 1 to 43200. In minutes. Returned only when asked for as ViewThroughConversionWindowInMinutes. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoal?view=bingads-13#viewthroughconversionwindowinminutes"""


@struct("UrlGoal", CAMPAIGN_MANAGEMENT, kind="Url")
class UrlGoal(ConversionGoal):
    """`count_type`: Optional.
    `goal_category`: Required on add, sometimes required on update. Omitted from an update, it is
    unchanged.
    `scope`: Optional. Default: Customer.
    `tag_id`: Required on add, optional on update.
    `tracking_status`: Read-only.
    `view_through_conversion_window_in_minutes`: Optional.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/urlgoal?view=bingads-13
    """

    url_expression: str | None = element("UrlExpression", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/urlgoal?view=bingads-13#urlexpression"""

    url_operator: types.ExpressionOperator | None = element(
        "UrlOperator", "ExpressionOperator", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. Default: Equals. https://learn.microsoft.com/en-us/advertising/campaign-management-service/urlgoal?view=bingads-13#urloperator"""


@struct("DurationGoal", CAMPAIGN_MANAGEMENT, kind="Duration")
class DurationGoal(ConversionGoal):
    """`count_type`: Optional.
    `goal_category`: Optional. Omitted from an update, it is unchanged. Default: Other.
    `scope`: Optional. Default: Customer.
    `tag_id`: Required on add, optional on update.
    `tracking_status`: Read-only.
    `view_through_conversion_window_in_minutes`: Optional.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/durationgoal?view=bingads-13
    """

    minimum_duration_in_seconds: int | None = element("MinimumDurationInSeconds", "xs:int", nillable=True)
    """Optional. From 0 to 86399. In seconds. Default: 0. https://learn.microsoft.com/en-us/advertising/campaign-management-service/durationgoal?view=bingads-13#minimumdurationinseconds"""


@struct("PagesViewedPerVisitGoal", CAMPAIGN_MANAGEMENT, kind="PagesViewedPerVisit")
class PagesViewedPerVisitGoal(ConversionGoal):
    """`count_type`: Optional.
    `goal_category`: Optional. Omitted from an update, it is unchanged. Default: Other.
    `scope`: Optional. Default: Customer.
    `tag_id`: Required on add, optional on update.
    `tracking_status`: Read-only.
    `view_through_conversion_window_in_minutes`: Optional.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagesviewedpervisitgoal?view=bingads-13
    """

    minimum_pages_viewed: int | None = element("MinimumPagesViewed", "xs:int", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pagesviewedpervisitgoal?view=bingads-13#minimumpagesviewed"""


@struct("EventGoal", CAMPAIGN_MANAGEMENT, kind="Event")
class EventGoal(ConversionGoal):
    """`count_type`: Optional.
    `goal_category`: Required on add, sometimes required on update. Omitted from an update, it is
    unchanged.
    `scope`: Optional. Default: Customer.
    `tag_id`: Required on add, optional on update.
    `tracking_status`: Read-only.
    `view_through_conversion_window_in_minutes`: Optional.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13
    """

    action_expression: str | None = element("ActionExpression", "xs:string", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `category_operator`,
    `category_expression`, `label_operator`, `label_expression`, `value_operator` and `value`;
    sometimes required on update, depending on `action_operator`. Omitted from an update, it is
    cleared. At most 100 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13#actionexpression
    """

    action_operator: types.ExpressionOperator | None = element(
        "ActionOperator", "ExpressionOperator", nillable=True
    )
    """Sometimes required on add, depending on `action_expression`, `category_operator`,
    `category_expression`, `label_operator`, `label_expression`, `value_operator` and `value`;
    sometimes required on update, depending on `action_expression`. Omitted from an update, it is
    cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13#actionoperator
    """

    category_expression: str | None = element("CategoryExpression", "xs:string", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `action_expression`,
    `category_operator`, `label_operator`, `label_expression`, `value_operator` and `value`; sometimes
    required on update, depending on `category_operator`. Omitted from an update, it is cleared. At
    most 100 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13#categoryexpression
    """

    category_operator: types.ExpressionOperator | None = element(
        "CategoryOperator", "ExpressionOperator", nillable=True
    )
    """Sometimes required on add, depending on `action_operator`, `action_expression`,
    `category_expression`, `label_operator`, `label_expression`, `value_operator` and `value`;
    sometimes required on update, depending on `category_expression`. Omitted from an update, it is
    cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13#categoryoperator
    """

    label_expression: str | None = element("LabelExpression", "xs:string", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `action_expression`,
    `category_operator`, `category_expression`, `label_operator`, `value_operator` and `value`;
    sometimes required on update, depending on `label_operator`. Omitted from an update, it is
    cleared. At most 100 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13#labelexpression
    """

    label_operator: types.ExpressionOperator | None = element(
        "LabelOperator", "ExpressionOperator", nillable=True
    )
    """Sometimes required on add, depending on `action_operator`, `action_expression`,
    `category_operator`, `category_expression`, `label_expression`, `value_operator` and `value`;
    sometimes required on update, depending on `label_expression`. Omitted from an update, it is
    cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13#labeloperator
    """

    value: Decimal | None = element("Value", "xs:decimal", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `action_expression`,
    `category_operator`, `category_expression`, `label_operator`, `label_expression` and
    `value_operator`; sometimes required on update, depending on `value_operator`. Omitted from an
    update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13#value
    """

    value_operator: types.ValueOperator | None = element("ValueOperator", "ValueOperator", nillable=True)
    """Sometimes required on add, depending on `action_operator`, `action_expression`,
    `category_operator`, `category_expression`, `label_operator`, `label_expression` and `value`;
    sometimes required on update, depending on `value`. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/eventgoal?view=bingads-13#valueoperator
    """


@struct("AppInstallGoal", CAMPAIGN_MANAGEMENT, kind="AppInstall")
class AppInstallGoal(ConversionGoal):
    """`goal_category`: Optional. Omitted from an update, it is unchanged. Default: Download.
    `scope`: Optional. Default: Customer.
    `tracking_status`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/appinstallgoal?view=bingads-13
    """

    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appinstallgoal?view=bingads-13#appplatform"""

    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appinstallgoal?view=bingads-13#appstoreid"""


@struct("AppDownloadGoal", CAMPAIGN_MANAGEMENT, kind="AppDownload")
class AppDownloadGoal(ConversionGoal):
    """`goal_category`: Optional. Omitted from an update, it is unchanged. Default: Download.
    `scope`: Optional. Default: Customer.
    `tracking_status`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/appdownloadgoal?view=bingads-13
    """

    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appdownloadgoal?view=bingads-13#appplatform"""

    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appdownloadgoal?view=bingads-13#appstoreid"""


@struct("OfflineConversionGoal", CAMPAIGN_MANAGEMENT, kind="OfflineConversion")
class OfflineConversionGoal(ConversionGoal):
    """`conversion_window_in_minutes`: Default: 43200.
    `count_type`: Optional.
    `goal_category`: Required on add, sometimes required on update. Omitted from an update, it is
    unchanged.
    `scope`: Optional on add, read-only on update. Default: Account.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversiongoal?view=bingads-13
    """

    is_externally_attributed: bool | None = element("IsExternallyAttributed", "xs:boolean", nillable=True)
    """Optional. Returned only when asked for as IsExternallyAttributed. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversiongoal?view=bingads-13#isexternallyattributed"""


@struct("InStoreTransactionGoal", CAMPAIGN_MANAGEMENT, kind="InStoreTransaction")
class InStoreTransactionGoal(ConversionGoal):
    """`count_type`: Optional.
    `goal_category`: Optional. Omitted from an update, it is unchanged. Default: Purchase.
    `scope`: Optional. Default: Customer.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/instoretransactiongoal?view=bingads-13
    """


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
