# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The enumerations and flags of CampaignManagementService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import WireEnum, WireFlags, lazy_classes

__all__ = [
    "AccountPropertyName",
    "ActionAdExtensionActionType",
    "AdAdditionalField",
    "AdEditorialStatus",
    "AdExtensionAdditionalField",
    "AdExtensionEditorialStatus",
    "AdExtensionHeaderType",
    "AdExtensionStatus",
    "AdExtensionsTypeFilter",
    "AdGroupAdditionalField",
    "AdGroupCriterionEditorialStatus",
    "AdGroupCriterionStatus",
    "AdGroupCriterionType",
    "AdGroupPrivacyStatus",
    "AdGroupStatus",
    "AdRecommendationAdditionalField",
    "AdRecommendationImageField",
    "AdRecommendationImageRefineType",
    "AdRecommendationTextField",
    "AdRecommendationTextTone",
    "AdRecommendationVideoType",
    "AdRotationType",
    "AdStatus",
    "AdSubType",
    "AdType",
    "AdvertiserAILabel",
    "AgeRange",
    "AppStore",
    "AppealStatus",
    "AssetGroupAdditionalField",
    "AssetGroupEditorialStatus",
    "AssetGroupListingGroupAdditionalField",
    "AssetGroupListingType",
    "AssetGroupStatus",
    "AssetLinkEditorialStatus",
    "AssociationType",
    "AttributionModelType",
    "AudienceAdditionalField",
    "AudienceGroupAdditionalField",
    "AudienceGroupDimensionType",
    "AudienceType",
    "BMCStoreAdditionalField",
    "BMCStoreSubType",
    "BidOption",
    "BudgetLimitType",
    "BusinessGeoCodeStatus",
    "CallToAction",
    "CampaignAdditionalField",
    "CampaignCriterionStatus",
    "CampaignCriterionType",
    "CampaignPrivacyStatus",
    "CampaignStatus",
    "CampaignType",
    "CompanyNameStatus",
    "CompanySizeCategory",
    "CompressionType",
    "ConversionGoalAdditionalField",
    "ConversionGoalCategory",
    "ConversionGoalCountType",
    "ConversionGoalRevenueType",
    "ConversionGoalStatus",
    "ConversionGoalTrackingStatus",
    "ConversionGoalType",
    "ConversionValueRuleOperator",
    "ConversionValueRuleStatus",
    "CriterionAdditionalField",
    "CriterionTypeGroup",
    "CropType",
    "CustomSegmentEditorialStatus",
    "CustomerListActionType",
    "CustomerListItemSubType",
    "Day",
    "DeviceType",
    "DistanceUnit",
    "DynamicSearchAdsSource",
    "EffectiveEditorialStatus",
    "EntityScope",
    "EntityType",
    "ExperimentAdditionalField",
    "ExpressionOperator",
    "FrequencyCapTimeGranularity",
    "GenderType",
    "GenericEntityStatus",
    "HotelAdGroupType",
    "HotelDateSelectionType",
    "HotelListingType",
    "ImportAdditionalField",
    "ImportEntityType",
    "ImpressionBasedEntityType",
    "IntentOption",
    "ItemAction",
    "KeywordAdditionalField",
    "KeywordEditorialStatus",
    "KeywordStatus",
    "LanguageName",
    "LinkedInSegmentStatus",
    "LinkedInSegmentType",
    "LocationType",
    "LogicalOperator",
    "MatchType",
    "MediaAdditionalField",
    "MediaEnabledEntityFilter",
    "MigrationStatus",
    "Minute",
    "Network",
    "NormalForm",
    "NumberOperator",
    "OfflineConversionUnattributedReason",
    "OfflineConversionUploadChannel",
    "PortfolioBidStrategyAdditionalField",
    "PriceExtensionType",
    "PriceQualifier",
    "PriceUnit",
    "ProductAudienceType",
    "ProductPartitionType",
    "ProfileType",
    "PromotionDiscountModifier",
    "PromotionOccasion",
    "ReachOptimizationGoal",
    "SharedEntityAssociationAdditionalField",
    "StringOperator",
    "SystemAIDetectionSignal",
    "UetTagAdditionalField",
    "UetTagIndustry",
    "UetTagTrackingStatus",
    "ValueOperator",
    "VanityPharmaDisplayUrlMode",
    "VanityPharmaWebsiteDescription",
    "WebpageConditionOperand",
    "WebpageConditionOperator",
]


class AdEditorialStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adeditorialstatus?view=bingads-13"""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AdStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adstatus?view=bingads-13"""

    INACTIVE = "Inactive"
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adstatus?view=bingads-13#deleted"""


class AdType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adtype?view=bingads-13"""

    TEXT = "Text"
    IMAGE = "Image"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adtype?view=bingads-13#image"""
    PRODUCT = "Product"
    APP_INSTALL = "AppInstall"
    EXPANDED_TEXT = "ExpandedText"
    DYNAMIC_SEARCH = "DynamicSearch"
    RESPONSIVE_AD = "ResponsiveAd"
    RESPONSIVE_SEARCH = "ResponsiveSearch"
    HOTEL = "Hotel"


class AdSubType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adsubtype?view=bingads-13"""

    VIDEO = "Video"
    DISPLAY = "Display"
    HTML5 = "HTML5"


class CallToAction(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13"""

    UNKNOWN = "Unknown"
    ACT_NOW = "ActNow"
    APPLY_NOW = "ApplyNow"
    BET_NOW = "BetNow"
    BID_NOW = "BidNow"
    BOOK_A_CAR = "BookACar"
    BOOK_HOTEL = "BookHotel"
    BOOK_NOW = "BookNow"
    BROWSE = "Browse"
    """Deprecated since 2022-09 (as of 2026-08): use `LEARN_MORE`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#browse"""
    BUY_NOW = "BuyNow"
    CHAT_NOW = "ChatNow"
    COMPARE = "Compare"
    CONTACT_US = "ContactUs"
    COUPON = "Coupon"
    """Deprecated since 2022-09 (as of 2026-08): use GetCoupon. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#coupon"""
    DONATE = "Donate"
    DOWNLOAD = "Download"
    EMAIL_NOW = "EmailNow"
    ENROLL_NOW = "EnrollNow"
    EXPLORE = "Explore"
    """Deprecated since 2022-09 (as of 2026-08): use `LEARN_MORE`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#explore"""
    FILE_NOW = "FileNow"
    FIND_JOB = "FindJob"
    FREE_PLAY = "FreePlay"
    FREE_QUOTE = "FreeQuote"
    FREE_TRIAL = "FreeTrial"
    GET_DEALS = "GetDeals"
    GET_OFFER = "GetOffer"
    GET_QUOTE = "GetQuote"
    JOIN_NOW = "JoinNow"
    LEARN_MORE = "LearnMore"
    LISTEN_NOW = "ListenNow"
    LOG_IN = "LogIn"
    MESSAGE = "Message"
    """Deprecated since 2022-09 (as of 2026-08): use `CONTACT_US`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#message"""
    NEW_CARS = "NewCars"
    """Deprecated since 2022-09 (as of 2026-08): use `VIEW_CARS`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#newcars"""
    ORDER_NOW = "OrderNow"
    PLAY_GAME = "PlayGame"
    PLAY_NOW = "PlayNow"
    POST_JOB = "PostJob"
    REGISTER = "Register"
    RENT_A_CAR = "RentACar"
    RENT_NOW = "RentNow"
    RESERVE = "Reserve"
    SALE = "Sale"
    """Deprecated since 2022-09 (as of 2026-08): use SeeSale. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#sale"""
    SAVE_NOW = "SaveNow"
    SCHEDULE = "Schedule"
    SEE_MENU = "SeeMenu"
    SEE_MORE = "SeeMore"
    """Deprecated since 2022-09 (as of 2026-08): use `LEARN_MORE`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#seemore"""
    SEE_OFFER = "SeeOffer"
    SELL_NOW = "SellNow"
    SHOP_NOW = "ShopNow"
    SHOWTIMES = "Showtimes"
    SIGN_IN = "SignIn"
    SIGN_UP = "SignUp"
    START_FREE = "StartFree"
    """Deprecated since 2022-09 (as of 2026-08): use `FREE_TRIAL`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#startfree"""
    START_NOW = "StartNow"
    SUBSCRIBE = "Subscribe"
    TEST_DRIVE = "TestDrive"
    TRY_NOW = "TryNow"
    USED_CARS = "UsedCars"
    """Deprecated since 2022-09 (as of 2026-08): use `VIEW_CARS`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoaction?view=bingads-13#usedcars"""
    VIEW_CARS = "ViewCars"
    VIEW_NOW = "ViewNow"
    VIEW_PLANS = "ViewPlans"
    VISIT_SITE = "VisitSite"
    VOTE_NOW = "VoteNow"
    WATCH = "Watch"
    WATCH_MORE = "WatchMore"
    WATCH_NOW = "WatchNow"
    DIRECTIONS = "Directions"
    FIND_STORE = "FindStore"
    SWITCH_NOW = "SwitchNow"
    VISIT_STORE = "VisitStore"
    RENEW_NOW = "RenewNow"
    REORDER = "Reorder"
    DEFAULT = "Default"
    NO_BUTTON = "NoButton"
    INSTALL = "Install"
    ADD_TO_CART = "AddToCart"
    BOOK_TRAVEL = "BookTravel"
    BUY = "Buy"
    OPEN_LINK = "OpenLink"
    REGISTER_NOW = "RegisterNow"
    BUILD_NOW = "BuildNow"
    DEALERS = "Dealers"
    GET_DEMO = "GetDemo"
    GET_NOW = "GetNow"
    GO_TO_DEMO = "GoToDemo"
    SEE_DEMO = "SeeDemo"
    SEE_MODELS = "SeeModels"
    SEE_OFFERS = "SeeOffers"
    VIEW_DEMO = "ViewDemo"
    CUSTOM_TEXT = "CustomText"
    DISCOVER = "Discover"
    DISMISS = "Dismiss"
    APPLY = "Apply"
    VIEW_QUOTE = "ViewQuote"
    JOIN = "Join"
    ATTEND = "Attend"
    REQUEST_DEMO = "RequestDemo"
    AUTOMATED = "Automated"


class LanguageName(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/languagename?view=bingads-13"""

    NONE = "None"
    ARABIC = "Arabic"
    DANISH = "Danish"
    DUTCH = "Dutch"
    GERMAN = "German"
    ENGLISH = "English"
    FINNISH = "Finnish"
    FRENCH = "French"
    ITALIAN = "Italian"
    NORWEGIAN = "Norwegian"
    PORTUGUESE = "Portuguese"
    SPANISH = "Spanish"
    SWEDISH = "Swedish"
    TRADITIONAL_CHINESE = "TraditionalChinese"
    SIMPLIFIED_CHINESE = "SimplifiedChinese"
    GREEK = "Greek"
    POLISH = "Polish"
    BULGARIAN = "Bulgarian"
    CZECH = "Czech"
    ESTONIAN = "Estonian"
    CROATIAN = "Croatian"
    HUNGARIAN = "Hungarian"
    LITHUANIAN = "Lithuanian"
    LATVIAN = "Latvian"
    MALTESE = "Maltese"
    ROMANIAN = "Romanian"
    SLOVAK = "Slovak"
    SLOVENIAN = "Slovenian"
    TURKISH = "Turkish"
    SERBIAN = "Serbian"
    BOSNIAN = "Bosnian"
    ALBANIAN = "Albanian"
    MACEDONIAN = "Macedonian"
    ICELANDIC = "Icelandic"
    JAPANESE = "Japanese"
    HEBREW = "Hebrew"
    RUSSIAN = "Russian"
    MALAY = "Malay"
    THAI = "Thai"
    INDONESIAN = "Indonesian"
    TAGALOG = "Tagalog"
    VIETNAMESE = "Vietnamese"
    HINDI = "Hindi"
    KOREAN = "Korean"
    ALL = "All"


class CropType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/croptype?view=bingads-13"""

    MANUAL_CROP = "ManualCrop"
    CENTER_CROP = "CenterCrop"
    SMART_CROP = "SmartCrop"
    UNKNOWN = "Unknown"


class AssetLinkEditorialStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetlinkeditorialstatus?view=bingads-13"""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class DynamicSearchAdsSource(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchadssource?view=bingads-13"""

    ALL = "All"
    SYSTEM_INDEX = "SystemIndex"
    ADVERTISER_SUPPLIED_URLS = "AdvertiserSuppliedUrls"


class CriterionTypeGroup(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/criteriontypegroup?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/criteriontypegroup?view=bingads-13#unknown"""
    GENDER = "Gender"
    AGE = "Age"
    AUDIENCE = "Audience"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    INCOME_RANGE = "IncomeRange"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/criteriontypegroup?view=bingads-13#incomerange"""
    JOB_SENIORITY = "JobSeniority"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/criteriontypegroup?view=bingads-13#jobseniority"""
    CUSTOM_LINKED_IN = "CustomLinkedIn"


class BidOption(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidoption?view=bingads-13"""

    BID_VALUE = "BidValue"
    BID_BOOST = "BidBoost"


class HotelAdGroupType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/hoteladgrouptype?view=bingads-13"""

    HOTEL_AD = "HotelAd"
    PROPERTY_AD = "PropertyAd"


class VanityPharmaDisplayUrlMode(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/vanitypharmadisplayurlmode?view=bingads-13"""

    MANUFACTURER_WEBSITE_URL = "ManufacturerWebsiteUrl"
    WEBSITE_DESCRIPTION = "WebsiteDescription"


class VanityPharmaWebsiteDescription(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/vanitypharmawebsitedescription?view=bingads-13"""

    UNSPECIFIED = "Unspecified"
    PRESCRIPTION_TREATMENT_WEBSITE_EN = "PrescriptionTreatmentWebsite_En"
    PRESCRIPTION_TREATMENT_WEBSITE_ES = "PrescriptionTreatmentWebsite_Es"
    PRESCRIPTION_DEVICE_WEBSITE_EN = "PrescriptionDeviceWebsite_En"
    PRESCRIPTION_DEVICE_WEBSITE_ES = "PrescriptionDeviceWebsite_Es"
    MEDICAL_DEVICE_WEBSITE_EN = "MedicalDeviceWebsite_En"
    MEDICAL_DEVICE_WEBSITE_ES = "MedicalDeviceWebsite_Es"
    PREVENTATIVE_TREATMENT_WEBSITE_EN = "PreventativeTreatmentWebsite_En"
    PREVENTATIVE_TREATMENT_WEBSITE_ES = "PreventativeTreatmentWebsite_Es"
    PRESCRIPTION_CONTRACEPTION_WEBSITE_EN = "PrescriptionContraceptionWebsite_En"
    PRESCRIPTION_CONTRACEPTION_WEBSITE_ES = "PrescriptionContraceptionWebsite_Es"
    PRESCRIPTION_VACCINE_WEBSITE_EN = "PrescriptionVaccineWebsite_En"
    PRESCRIPTION_VACCINE_WEBSITE_ES = "PrescriptionVaccineWebsite_Es"


class AppStore(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/appstore?view=bingads-13"""

    GOOGLE_APP_STORE = "GoogleAppStore"
    APPLE_APP_STORE = "AppleAppStore"
    MICROSOFT_APP_STORE = "MicrosoftAppStore"
    XBOX_STORE = "XboxStore"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appstore?view=bingads-13#xboxstore"""


class Network(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/network?view=bingads-13"""

    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"
    """Deprecated since 2024-07 (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/network?view=bingads-13#syndicatedsearchonly"""
    IN_HOUSE_PROMOTION = "InHousePromotion"


class ReachOptimizationGoal(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/reachoptimizationgoal?view=bingads-13"""

    UNSPECIFIED = "Unspecified"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/reachoptimizationgoal?view=bingads-13#unspecified"""
    MAX_IMPRESSIONS = "MaxImpressions"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/reachoptimizationgoal?view=bingads-13#maximpressions"""
    MAX_UNIQUE_REACH = "MaxUniqueReach"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/reachoptimizationgoal?view=bingads-13#maxuniquereach"""


class FrequencyCapTimeGranularity(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/frequencycaptimegranularity?view=bingads-13"""

    HOUR = "HOUR"
    DAY = "DAY"
    WEEK = "WEEK"


class EntityScope(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/entityscope?view=bingads-13"""

    ACCOUNT = "Account"
    CUSTOMER = "Customer"


class BudgetLimitType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/budgetlimittype?view=bingads-13"""

    DAILY_BUDGET_ACCELERATED = "DailyBudgetAccelerated"
    DAILY_BUDGET_STANDARD = "DailyBudgetStandard"
    LIFETIME_BUDGET_STANDARD = "LifetimeBudgetStandard"


class CampaignPrivacyStatus(WireEnum):
    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    TARGETING_TOO_NARROW = "TargetingTooNarrow"
    PENDING = "Pending"


class CampaignStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignstatus?view=bingads-13"""

    ACTIVE = "Active"
    PAUSED = "Paused"
    """Set by a user. New campaigns are paused unless they say otherwise. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignstatus?view=bingads-13#paused"""
    BUDGET_PAUSED = "BudgetPaused"
    BUDGET_AND_MANUAL_PAUSED = "BudgetAndManualPaused"
    DELETED = "Deleted"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignstatus?view=bingads-13#deleted"""
    SUSPENDED = "Suspended"


class CampaignType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigntype?view=bingads-13"""

    SEARCH = "Search"
    SHOPPING = "Shopping"
    DYNAMIC_SEARCH_ADS = "DynamicSearchAds"
    """Deprecated (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigntype?view=bingads-13#dynamicsearchads"""
    AUDIENCE = "Audience"
    HOTEL = "Hotel"
    PERFORMANCE_MAX = "PerformanceMax"
    APP = "App"
    OBJECTIVE_BASED = "ObjectiveBased"


class CampaignAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13"""

    AD_SCHEDULE_USE_SEARCHER_TIME_ZONE = "AdScheduleUseSearcherTimeZone"
    MAX_CONVERSION_VALUE_BIDDING_SCHEME = "MaxConversionValueBiddingScheme"
    TARGET_IMPRESSION_SHARE_BIDDING_SCHEME = "TargetImpressionShareBiddingScheme"
    TARGET_SETTING = "TargetSetting"
    BID_STRATEGY_ID = "BidStrategyId"
    CPV_CPM_BIDDING_SCHEME = "CpvCpmBiddingScheme"
    DYNAMIC_FEED_SETTING = "DynamicFeedSetting"
    MULTIMEDIA_ADS_BID_ADJUSTMENT = "MultimediaAdsBidAdjustment"
    VERIFIED_TRACKING_SETTING = "VerifiedTrackingSetting"
    DYNAMIC_DESCRIPTION_SETTING = "DynamicDescriptionSetting"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#dynamicdescriptionsetting"""
    DISCLAIMER_SETTING = "DisclaimerSetting"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#disclaimersetting"""
    CAMPAIGN_CONVERSION_GOAL = "CampaignConversionGoal"
    TARGET_CPA_IN_MAX_CONVERSION = "TargetCpaInMaxConversion"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#targetcpainmaxconversion"""
    RESPONSIVE_SEARCH_ADS_SETTING = "ResponsiveSearchAdsSetting"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#responsivesearchadssetting"""
    COST_PER_SALE_BIDDING_SCHEME = "CostPerSaleBiddingScheme"
    SHOPPING_SETTING_SHOPPABLE_ADS_ENABLED = "ShoppingSettingShoppableAdsEnabled"
    SHOPPING_SETTING_FEED_LABEL = "ShoppingSettingFeedLabel"
    CALL_TO_ACTION_SETTING = "CallToActionSetting"
    PAGE_FEED_IN_PERFORMANCE_MAX_SETTINGS = "PageFeedInPerformanceMaxSettings"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#pagefeedinperformancemaxsettings"""
    DEAL_IDS = "DealIds"
    AUTO_GENERATED_TEXT_AND_IMAGE_OPT_OUT_IN_PERFORMANCE_MAX_SETTINGS = (
        "AutoGeneratedTextAndImageOptOutInPerformanceMaxSettings"
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#autogeneratedtextandimageoptoutinperformancemaxsettings"""
    COST_PER_SALE_OPT_OUT_IN_PERFORMANCE_MAX_SETTINGS = "CostPerSaleOptOutInPerformanceMaxSettings"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#costpersaleoptoutinperformancemaxsettings"""
    VANITY_PHARMA_SETTING = "VanityPharmaSetting"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#vanitypharmasetting"""
    MANUAL_CPI = "ManualCpi"
    IS_DEAL_CAMPAIGN = "IsDealCampaign"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#isdealcampaign"""
    APP_SETTING = "AppSetting"
    CALL_TO_ACTION_OPT_OUT = "CallToActionOptOut"
    THIRD_PARTY_MEASUREMENT_SETTING = "ThirdPartyMeasurementSetting"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#thirdpartymeasurementsetting"""
    MANUAL_CPC = "ManualCpc"
    NEW_CUSTOMER_ACQUISITION_GOAL_SETTING = "NewCustomerAcquisitionGoalSetting"
    LIFETIME_BUDGET_FIELDS = "LifetimeBudgetFields"
    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"
    PMAX_APP_CAMPAIGN = "PmaxAppCampaign"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#pmaxappcampaign"""
    CROSS_ACCOUNT_BID_STRATEGY_FIELDS = "CrossAccountBidStrategyFields"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#crossaccountbidstrategyfields"""
    AI_SEARCH_SETTING = "AISearchSetting"
    PMAX_XBOX_CAMPAIGN = "PmaxXboxCampaign"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#pmaxxboxcampaign"""
    NETWORK_DISTRIBUTION_SETTING = "NetworkDistributionSetting"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#networkdistributionsetting"""
    UNIFIED_CAMPAIGN_FIELDS = "UnifiedCampaignFields"
    PAGE_FEED_IN_AI_SEARCH_SETTINGS = "PageFeedInAISearchSettings"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadditionalfield?view=bingads-13#pagefeedinaisearchsettings"""
    BRAND_EXCLUSION_SETTING = "BrandExclusionSetting"


class AdRotationType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrotationtype?view=bingads-13"""

    OPTIMIZE_FOR_CLICKS = "OptimizeForClicks"
    ROTATE_ADS_EVENLY = "RotateAdsEvenly"


class AdGroupPrivacyStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupprivacystatus?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupprivacystatus?view=bingads-13#unknown"""
    ACTIVE = "Active"
    TARGETING_TOO_NARROW = "TargetingTooNarrow"
    PENDING = "Pending"


class AdGroupStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupstatus?view=bingads-13"""

    ACTIVE = "Active"
    PAUSED = "Paused"
    EXPIRED = "Expired"
    DELETED = "Deleted"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupstatus?view=bingads-13#deleted"""


class AdGroupAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupadditionalfield?view=bingads-13"""

    AD_SCHEDULE_USE_SEARCHER_TIME_ZONE = "AdScheduleUseSearcherTimeZone"
    AD_GROUP_TYPE = "AdGroupType"
    CPV_BID = "CpvBid"
    CPM_BID = "CpmBid"
    MULTIMEDIA_ADS_BID_ADJUSTMENT = "MultimediaAdsBidAdjustment"
    COMMISSION_RATE = "CommissionRate"
    PERCENT_CPC_BID = "PercentCpcBid"
    MCPA_BID = "McpaBid"
    USE_OPTIMIZED_TARGETING = "UseOptimizedTargeting"
    """Deprecated (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupadditionalfield?view=bingads-13#useoptimizedtargeting"""
    FREQUENCY_CAP_SETTINGS = "FrequencyCapSettings"
    USE_PREDICTIVE_TARGETING = "UsePredictiveTargeting"
    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"
    BASE_DOMAIN = "BaseDomain"
    TARGET_SETTING_FOR_JOB_SENIORITY = "TargetSettingForJobSeniority"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupadditionalfield?view=bingads-13#targetsettingforjobseniority"""
    TARGET_SETTING_FOR_CUSTOM_LINKED_IN = "TargetSettingForCustomLinkedIn"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupadditionalfield?view=bingads-13#targetsettingforcustomlinkedin"""


class CompressionType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/compressiontype?view=bingads-13"""

    ZIP = "Zip"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/compressiontype?view=bingads-13#zip"""
    G_ZIP = "GZip"


class AdAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adadditionalfield?view=bingads-13"""

    IMPRESSION_TRACKING_URLS = "ImpressionTrackingUrls"
    VIDEOS = "Videos"
    LONG_HEADLINES = "LongHeadlines"
    IMAGE_TARGET_DIMENSION = "ImageTargetDimension"
    AD_SUB_TYPE = "AdSubType"
    CROPPING_TYPE = "CroppingType"


class KeywordEditorialStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/keywordeditorialstatus?view=bingads-13"""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class MatchType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/matchtype?view=bingads-13"""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"


class KeywordStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/keywordstatus?view=bingads-13"""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/keywordstatus?view=bingads-13#deleted"""
    INACTIVE = "Inactive"


class KeywordAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/keywordadditionalfield?view=bingads-13"""

    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"


class EntityType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/entitytype?view=bingads-13"""

    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"
    ASSET_GROUP = "AssetGroup"
    TEXT_ASSET = "TextAsset"
    IMAGE_ASSET = "ImageAsset"


class AppealStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/appealstatus?view=bingads-13"""

    APPEALABLE = "Appealable"
    APPEAL_PENDING = "AppealPending"
    NOT_APPEALABLE = "NotAppealable"


class MigrationStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/migrationstatus?view=bingads-13"""

    NOT_IN_PILOT = "NotInPilot"
    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"


class AccountPropertyName(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountpropertyname?view=bingads-13"""

    NONE = "None"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountpropertyname?view=bingads-13#none"""
    TRACKING_URL_TEMPLATE = "TrackingUrlTemplate"
    MSCLKID_AUTO_TAGGING_ENABLED = "MSCLKIDAutoTaggingEnabled"
    AD_CLICK_PARALLEL_TRACKING = "AdClickParallelTracking"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    INCLUDE_VIEW_THROUGH_CONVERSIONS = "IncludeViewThroughConversions"
    PROFILE_EXPANSION_ENABLED = "ProfileExpansionEnabled"
    ALLOW_IMAGE_AUTO_RETRIEVE = "AllowImageAutoRetrieve"
    AUTO_APPLY_RECOMMENDATIONS = "AutoApplyRecommendations"
    """Deprecated since 2022-11 (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountpropertyname?view=bingads-13#autoapplyrecommendations"""
    INCLUDE_AUTO_BIDDING_VIEW_THROUGH_CONVERSIONS = "IncludeAutoBiddingViewThroughConversions"
    AUTO_BIDDING_VIEW_THROUGH_CONVERSIONS_VALUE_ATTRIBUTION_WEIGHT = (
        "AutoBiddingViewThroughConversionsValueAttributionWeight"
    )
    LOOP_BACK_WINDOW_FOR_VIEW_THROUGH_CONVERSIONS = "LoopBackWindowForViewThroughConversions"
    BUSINESS_ATTRIBUTES = "BusinessAttributes"
    ENABLE_MMA_UNDER_DSA_ADGROUPS = "EnableMMAUnderDSAAdgroups"
    OPT_OUT_FROM_MCM = "OptOutFromMCM"
    NETFLIX_TC_ACCEPTED = "NetflixTCAccepted"
    BLOCKED_CONTENT_SEGMENTS = "BlockedContentSegments"
    ASSET_AI_ENHANCEMENT_OPTOUT = "AssetAIEnhancementOptout"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountpropertyname?view=bingads-13#assetaienhancementoptout"""
    ACCEPT_NIELSEN_TERMS_AND_CONDITIONS = "AcceptNielsenTermsAndConditions"
    IMAGE_MISSING_WARNING_OPTOUT = "ImageMissingWarningOptout"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountpropertyname?view=bingads-13#imagemissingwarningoptout"""
    OPT_OUT_FROM_SYSTEM_SOURCED_IMAGES_IN_SWF = "OptOutFromSystemSourcedImagesInSWF"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountpropertyname?view=bingads-13#optoutfromsystemsourcedimagesinswf"""


class Day(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/day?view=bingads-13"""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"


class Minute(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/minute?view=bingads-13"""

    ZERO = "Zero"
    FIFTEEN = "Fifteen"
    THIRTY = "Thirty"
    FORTY_FIVE = "FortyFive"


class AdExtensionStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionstatus?view=bingads-13"""

    ACTIVE = "Active"
    DELETED = "Deleted"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionstatus?view=bingads-13#deleted"""


class BusinessGeoCodeStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/businessgeocodestatus?view=bingads-13"""

    PENDING = "Pending"
    COMPLETE = "Complete"
    INVALID = "Invalid"
    FAILED = "Failed"


class ActionAdExtensionActionType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13"""

    UNKNOWN = "Unknown"
    ACT_NOW = "ActNow"
    APPLY_NOW = "ApplyNow"
    BET_NOW = "BetNow"
    BID_NOW = "BidNow"
    BOOK_A_CAR = "BookACar"
    BOOK_HOTEL = "BookHotel"
    BOOK_NOW = "BookNow"
    BROWSE = "Browse"
    """Deprecated since 2020-01 (as of 2026-08): use `LEARN_MORE`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#browse"""
    BUY_NOW = "BuyNow"
    CHAT_NOW = "ChatNow"
    COMPARE = "Compare"
    CONTACT_US = "ContactUs"
    COUPON = "Coupon"
    DONATE = "Donate"
    DOWNLOAD = "Download"
    EMAIL_NOW = "EmailNow"
    ENROLL_NOW = "EnrollNow"
    EXPLORE = "Explore"
    """Deprecated since 2020-01 (as of 2026-08): use `LEARN_MORE`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#explore"""
    FILE_NOW = "FileNow"
    FIND_JOB = "FindJob"
    FREE_PLAY = "FreePlay"
    FREE_QUOTE = "FreeQuote"
    FREE_TRIAL = "FreeTrial"
    GET_DEALS = "GetDeals"
    GET_OFFER = "GetOffer"
    GET_QUOTE = "GetQuote"
    JOIN_NOW = "JoinNow"
    LEARN_MORE = "LearnMore"
    LISTEN_NOW = "ListenNow"
    LOG_IN = "LogIn"
    MESSAGE = "Message"
    """Deprecated since 2020-01 (as of 2026-08): use `CONTACT_US`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#message"""
    NEW_CARS = "NewCars"
    """Deprecated since 2020-01 (as of 2026-08): use `VIEW_CARS`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#newcars"""
    ORDER_NOW = "OrderNow"
    PLAY_GAME = "PlayGame"
    PLAY_NOW = "PlayNow"
    POST_JOB = "PostJob"
    REGISTER = "Register"
    RENT_A_CAR = "RentACar"
    RENT_NOW = "RentNow"
    RESERVE = "Reserve"
    SALE = "Sale"
    SAVE_NOW = "SaveNow"
    SCHEDULE = "Schedule"
    SEE_MENU = "SeeMenu"
    SEE_MORE = "SeeMore"
    """Deprecated since 2020-01 (as of 2026-08): use `LEARN_MORE`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#seemore"""
    SEE_OFFER = "SeeOffer"
    SELL_NOW = "SellNow"
    SHOP_NOW = "ShopNow"
    SHOWTIMES = "Showtimes"
    SIGN_IN = "SignIn"
    SIGN_UP = "SignUp"
    START_FREE = "StartFree"
    """Deprecated since 2020-01 (as of 2026-08): use `FREE_TRIAL`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#startfree"""
    START_NOW = "StartNow"
    SUBSCRIBE = "Subscribe"
    TEST_DRIVE = "TestDrive"
    TRY_NOW = "TryNow"
    USED_CARS = "UsedCars"
    """Deprecated since 2020-01 (as of 2026-08): use `VIEW_CARS`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#usedcars"""
    VIEW_CARS = "ViewCars"
    VIEW_NOW = "ViewNow"
    """Deprecated since 2020-01 (as of 2026-08): use `LEARN_MORE`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#viewnow"""
    VIEW_PLANS = "ViewPlans"
    VISIT_SITE = "VisitSite"
    """Deprecated since 2020-01 (as of 2026-08): use `LEARN_MORE`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextensionactiontype?view=bingads-13#visitsite"""
    VOTE_NOW = "VoteNow"
    WATCH = "Watch"
    WATCH_MORE = "WatchMore"
    WATCH_NOW = "WatchNow"
    DIRECTIONS = "Directions"
    FIND_STORE = "FindStore"
    SWITCH_NOW = "SwitchNow"
    VISIT_STORE = "VisitStore"
    RENEW_NOW = "RenewNow"
    REORDER = "Reorder"
    BUILD_NOW = "BuildNow"
    DEALERS = "Dealers"
    GET_DEMO = "GetDemo"
    GET_NOW = "GetNow"
    GO_TO_DEMO = "GoToDemo"
    SEE_DEMO = "SeeDemo"
    SEE_MODELS = "SeeModels"
    SEE_OFFERS = "SeeOffers"
    VIEW_DEMO = "ViewDemo"


class PriceExtensionType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceextensiontype?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceextensiontype?view=bingads-13#unknown"""
    BRANDS = "Brands"
    EVENTS = "Events"
    LOCATIONS = "Locations"
    NEIGHBORHOODS = "Neighborhoods"
    PRODUCT_CATEGORIES = "ProductCategories"
    PRODUCT_TIERS = "ProductTiers"
    SERVICES = "Services"
    SERVICE_CATEGORIES = "ServiceCategories"
    SERVICE_TIERS = "ServiceTiers"


class PriceQualifier(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricequalifier?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricequalifier?view=bingads-13#unknown"""
    FROM = "From"
    UP_TO = "UpTo"
    NONE = "None"
    AVERAGE = "Average"


class PriceUnit(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceunit?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceunit?view=bingads-13#unknown"""
    PER_HOUR = "PerHour"
    PER_DAY = "PerDay"
    PER_WEEK = "PerWeek"
    PER_MONTH = "PerMonth"
    PER_YEAR = "PerYear"
    NONE = "None"
    PER_NIGHT = "PerNight"


class PromotionDiscountModifier(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotiondiscountmodifier?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotiondiscountmodifier?view=bingads-13#unknown"""
    UP_TO = "UpTo"
    NONE = "None"


class PromotionOccasion(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionoccasion?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionoccasion?view=bingads-13#unknown"""
    NEW_YEARS = "NewYears"
    VALENTINES_DAY = "ValentinesDay"
    EASTER = "Easter"
    MOTHERS_DAY = "MothersDay"
    FATHERS_DAY = "FathersDay"
    LABOR_DAY = "LaborDay"
    BACK_TO_SCHOOL = "BackToSchool"
    HALLOWEEN = "Halloween"
    BLACK_FRIDAY = "BlackFriday"
    CYBER_MONDAY = "CyberMonday"
    CHRISTMAS = "Christmas"
    BOXING_DAY = "BoxingDay"
    NONE = "None"
    INDEPENDENCE_DAY = "IndependenceDay"
    NATIONAL_DAY = "NationalDay"
    END_OF_SEASON = "EndOfSeason"
    WINTER_SALE = "WinterSale"
    SUMMER_SALE = "SummerSale"
    FALL_SALE = "FallSale"
    SPRING_SALE = "SpringSale"
    RAMADAN = "Ramadan"
    EID_AL_FITR = "EidAlFitr"
    EID_AL_ADHA = "EidAlAdha"
    SINGLES_DAY = "SinglesDay"
    WOMENS_DAY = "WomensDay"
    HOLI = "Holi"
    PARENTS_DAY = "ParentsDay"
    ST_NICHOLAS_DAY = "StNicholasDay"
    CHINESE_NEW_YEAR = "ChineseNewYear"
    CARNIVAL = "Carnival"
    EPIPHANY = "Epiphany"
    ROSH_HASHANAH = "RoshHashanah"
    PASSOVER = "Passover"
    HANUKKAH = "Hanukkah"
    DIWALI = "Diwali"
    NAVRATRI = "Navratri"
    SONGKRAN = "Songkran"
    YEAR_END_GIFT = "YearEndGift"


class AdExtensionHeaderType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionheadertype?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionheadertype?view=bingads-13#unknown"""
    AMENITIES = "Amenities"
    BRANDS = "Brands"
    CLASSES = "Classes"
    COURSES = "Courses"
    DAILY_RATES = "DailyRates"
    DEGREE_PROGRAMS = "DegreePrograms"
    DEPARTMENTS = "Departments"
    DESTINATIONS = "Destinations"
    FEATURED_HOTELS = "FeaturedHotels"
    GOODS = "Goods"
    GRADES = "Grades"
    HIGHLIGHTS = "Highlights"
    INSURANCE_COVERAGE = "InsuranceCoverage"
    ITEMS = "Items"
    LANGUAGES = "Languages"
    LOCATIONS = "Locations"
    MODELS = "Models"
    NEIGHBORHOODS = "Neighborhoods"
    PRICES = "Prices"
    RATES = "Rates"
    RATINGS = "Ratings"
    SCHOOL_DISTRICTS = "SchoolDistricts"
    SERVICES = "Services"
    SERVICE_CATALOG = "ServiceCatalog"
    SHOWS = "Shows"
    SIZES = "Sizes"
    STYLES = "Styles"
    TOOLS = "Tools"
    TOPICS = "Topics"
    TYPES = "Types"
    VACATIONS = "Vacations"
    VEHICLES = "Vehicles"
    WHAT = "What"
    WHO = "Who"
    WHY = "Why"
    DEALS = "Deals"
    BEST_SELLERS = "BestSellers"
    AGE_GROUPS = "AgeGroups"
    OCCASIONS = "Occasions"
    FLOWERS = "Flowers"


class AdExtensionsTypeFilter(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionstypefilter?view=bingads-13"""

    LOCATION_AD_EXTENSION = "LocationAdExtension"
    CALL_AD_EXTENSION = "CallAdExtension"
    IMAGE_AD_EXTENSION = "ImageAdExtension"
    APP_AD_EXTENSION = "AppAdExtension"
    REVIEW_AD_EXTENSION = "ReviewAdExtension"
    CALLOUT_AD_EXTENSION = "CalloutAdExtension"
    SITELINK_AD_EXTENSION = "SitelinkAdExtension"
    STRUCTURED_SNIPPET_AD_EXTENSION = "StructuredSnippetAdExtension"
    PRICE_AD_EXTENSION = "PriceAdExtension"
    ACTION_AD_EXTENSION = "ActionAdExtension"
    PROMOTION_AD_EXTENSION = "PromotionAdExtension"
    FILTER_LINK_AD_EXTENSION = "FilterLinkAdExtension"
    FLYER_AD_EXTENSION = "FlyerAdExtension"
    VIDEO_AD_EXTENSION = "VideoAdExtension"
    DISCLAIMER_AD_EXTENSION = "DisclaimerAdExtension"
    LOGO_AD_EXTENSION = "LogoAdExtension"


class AdExtensionAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionadditionalfield?view=bingads-13"""

    IMAGES = "Images"
    DISPLAY_TEXT = "DisplayText"
    LAYOUTS = "Layouts"
    ACTION_TYPES_PHASE3 = "ActionTypesPhase3"
    ACTION_TYPES_PHASE4 = "ActionTypesPhase4"
    NEW_FILTER_LINK_HEADERS = "NewFilterLinkHeaders"
    SOURCE_TYPE = "SourceType"


class AssociationType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/associationtype?view=bingads-13"""

    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    ACCOUNT = "Account"


class AdExtensionEditorialStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensioneditorialstatus?view=bingads-13"""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AdvertiserAILabel(WireEnum):
    NOT_SUPPORTED_FOR_GIVEN_REVISION = "NotSupportedForGivenRevision"
    AI_WITH_VISIBLE_WATERMARK = "AIWithVisibleWatermark"
    AI_CONTENT = "AIContent"
    NO_AI_CONTENT = "NoAIContent"


class MediaEnabledEntityFilter(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/mediaenabledentityfilter?view=bingads-13"""

    IMAGE_AD_EXTENSION = "ImageAdExtension"
    RESPONSIVE_AD = "ResponsiveAd"


class MediaAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/mediaadditionalfield?view=bingads-13"""

    TEXT = "Text"


class SystemAIDetectionSignal(WireEnum):
    NOT_SUPPORTED_FOR_GIVEN_REVISION = "NotSupportedForGivenRevision"
    MICROSOFT_AI_GENERATED = "MicrosoftAIGenerated"
    AI_SIGNATURE_DETECTED = "AISignatureDetected"
    NO_SIGNAL_DETECTED = "NoSignalDetected"


class AdGroupCriterionType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriteriontype?view=bingads-13"""

    PRODUCT_PARTITION = "ProductPartition"
    WEBPAGE = "Webpage"
    TARGETS = "Targets"
    AGE = "Age"
    GENDER = "Gender"
    DAY_TIME = "DayTime"
    DEVICE = "Device"
    LOCATION = "Location"
    LOCATION_INTENT = "LocationIntent"
    RADIUS = "Radius"
    AUDIENCE = "Audience"
    CUSTOM_AUDIENCE = "CustomAudience"
    IN_MARKET_AUDIENCE = "InMarketAudience"
    REMARKETING_LIST = "RemarketingList"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    PRODUCT_AUDIENCE = "ProductAudience"
    SIMILAR_REMARKETING_LIST = "SimilarRemarketingList"
    COMBINED_LIST = "CombinedList"
    HOTEL_GROUP = "HotelGroup"
    HOTEL_ADVANCE_BOOKING_WINDOW = "HotelAdvanceBookingWindow"
    HOTEL_CHECK_IN_DAY = "HotelCheckInDay"
    HOTEL_LENGTH_OF_STAY = "HotelLengthOfStay"
    HOTEL_DATE_SELECTION_TYPE = "HotelDateSelectionType"
    HOTEL_CHECK_IN_DATE = "HotelCheckInDate"
    GENRE = "Genre"
    CUSTOMER_LIST = "CustomerList"
    IMPRESSION_BASED_REMARKETING_LIST = "ImpressionBasedRemarketingList"
    PLACEMENT = "Placement"
    TOPIC = "Topic"
    CUSTOM_SEGMENT = "CustomSegment"
    JOB_SENIORITY = "JobSeniority"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriteriontype?view=bingads-13#jobseniority"""
    CUSTOM_LINKED_IN = "CustomLinkedIn"
    AI_PROMPT = "AIPrompt"


class CriterionAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/criterionadditionalfield?view=bingads-13"""

    CRITERION_CASHBACK = "CriterionCashback"
    OPERATOR = "Operator"
    PLACEMENT = "Placement"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/criterionadditionalfield?view=bingads-13#placement"""


class ProductPartitionType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/productpartitiontype?view=bingads-13"""

    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class HotelListingType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/hotellistingtype?view=bingads-13"""

    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class HotelDateSelectionType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/hoteldateselectiontype?view=bingads-13"""

    UNKNOWN = "Unknown"
    DEFAULT_SELECTION = "DefaultSelection"
    USER_SELECTION = "UserSelection"


class WebpageConditionOperand(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpageconditionoperand?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpageconditionoperand?view=bingads-13#unknown"""
    URL = "Url"
    CATEGORY = "Category"
    PAGE_TITLE = "PageTitle"
    PAGE_CONTENT = "PageContent"
    CUSTOM_LABEL = "CustomLabel"


class WebpageConditionOperator(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpageconditionoperator?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpageconditionoperator?view=bingads-13#unknown"""
    EQUALS = "Equals"
    CONTAINS = "Contains"


class AgeRange(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/agerange?view=bingads-13"""

    UNKNOWN = "Unknown"
    EIGHTEEN_TO_TWENTY_FOUR = "EighteenToTwentyFour"
    TWENTY_FIVE_TO_THIRTY_FOUR = "TwentyFiveToThirtyFour"
    THIRTY_FIVE_TO_FOURTY_NINE = "ThirtyFiveToFourtyNine"
    FIFTY_TO_SIXTY_FOUR = "FiftyToSixtyFour"
    SIXTY_FIVE_AND_ABOVE = "SixtyFiveAndAbove"
    THIRTY_FIVE_TO_FIFTY_FOUR = "ThirtyFiveToFiftyFour"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/agerange?view=bingads-13#thirtyfivetofiftyfour"""
    FIFTY_FIVE_AND_ABOVE = "FiftyFiveAndAbove"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/agerange?view=bingads-13#fiftyfiveandabove"""


class GenderType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/gendertype?view=bingads-13"""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


class DistanceUnit(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/distanceunit?view=bingads-13"""

    MILES = "Miles"
    KILOMETERS = "Kilometers"


class IntentOption(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/intentoption?view=bingads-13"""

    PEOPLE_IN_OR_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleInOrSearchingForOrViewingPages"
    PEOPLE_IN = "PeopleIn"
    PEOPLE_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleSearchingForOrViewingPages"
    """Deprecated since 2024-04 (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/intentoption?view=bingads-13#peoplesearchingfororviewingpages"""


class AudienceType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencetype?view=bingads-13"""

    REMARKETING_LIST = "RemarketingList"
    CUSTOM = "Custom"
    IN_MARKET = "InMarket"
    PRODUCT = "Product"
    SIMILAR_REMARKETING_LIST = "SimilarRemarketingList"
    COMBINED_LIST = "CombinedList"
    CUSTOMER_LIST = "CustomerList"
    IMPRESSION_BASED_REMARKETING_LIST = "ImpressionBasedRemarketingList"
    CUSTOM_SEGMENT = "CustomSegment"
    AI_PROMPT = "AIPrompt"


class ProfileType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/profiletype?view=bingads-13"""

    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    JOB_SENIORITY = "JobSeniority"
    JOB_TITLE = "JobTitle"


class AdGroupCriterionStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterionstatus?view=bingads-13"""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class AdGroupCriterionEditorialStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterioneditorialstatus?view=bingads-13"""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class ItemAction(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/itemaction?view=bingads-13"""

    ADD = "Add"
    DELETE = "Delete"
    UPDATE = "Update"


class AssetGroupListingType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistingtype?view=bingads-13"""

    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class AssetGroupListingGroupAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroupadditionalfield?view=bingads-13"""

    LISTING_GROUP_PATH = "ListingGroupPath"


class BMCStoreAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/bmcstoreadditionalfield?view=bingads-13"""

    GLOBAL_STORE = "GlobalStore"
    STORE_URL = "StoreUrl"


class BMCStoreSubType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/bmcstoresubtype?view=bingads-13"""

    CO_OP = "CoOp"
    GLOBAL_STORE = "GlobalStore"


class SharedEntityAssociationAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentityassociationadditionalfield?view=bingads-13"""

    BRAND_LIST_FIELDS = "BrandListFields"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentityassociationadditionalfield?view=bingads-13#brandlistfields"""


class CampaignCriterionStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigncriterionstatus?view=bingads-13"""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class CampaignCriterionType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigncriteriontype?view=bingads-13"""

    PRODUCT_SCOPE = "ProductScope"
    WEBPAGE = "Webpage"
    TARGETS = "Targets"
    AGE = "Age"
    DAY_TIME = "DayTime"
    GENDER = "Gender"
    LOCATION = "Location"
    RADIUS = "Radius"
    DEVICE = "Device"
    LOCATION_INTENT = "LocationIntent"
    AUDIENCE = "Audience"
    CUSTOM_AUDIENCE = "CustomAudience"
    IN_MARKET_AUDIENCE = "InMarketAudience"
    REMARKETING_LIST = "RemarketingList"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    PRODUCT_AUDIENCE = "ProductAudience"
    SIMILAR_REMARKETING_LIST = "SimilarRemarketingList"
    STORE = "Store"
    COMBINED_LIST = "CombinedList"
    CUSTOMER_LIST = "CustomerList"
    IMPRESSION_BASED_REMARKETING_LIST = "ImpressionBasedRemarketingList"
    JOB_SENIORITY = "JobSeniority"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigncriteriontype?view=bingads-13#jobseniority"""
    CUSTOM_LINKED_IN = "CustomLinkedIn"
    JOB_TITLE = "JobTitle"
    AI_PROMPT = "AIPrompt"


class PortfolioBidStrategyAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/portfoliobidstrategyadditionalfield?view=bingads-13"""

    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"
    SCOPE = "Scope"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/portfoliobidstrategyadditionalfield?view=bingads-13#scope"""
    CURRENCY_CODE = "CurrencyCode"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/portfoliobidstrategyadditionalfield?view=bingads-13#currencycode"""
    REPORTING_TIME_ZONE = "ReportingTimeZone"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/portfoliobidstrategyadditionalfield?view=bingads-13#reportingtimezone"""


class AudienceGroupDimensionType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroupdimensiontype?view=bingads-13"""

    AGE = "Age"
    GENDER = "Gender"
    AUDIENCE = "Audience"
    PROFILE = "Profile"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroupdimensiontype?view=bingads-13#profile"""


class AudienceGroupAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroupadditionalfield?view=bingads-13"""

    PROFILE_DIMENSION = "ProfileDimension"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroupadditionalfield?view=bingads-13#profiledimension"""


class GenericEntityStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/genericentitystatus?view=bingads-13"""

    ACTIVE = "Active"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/genericentitystatus?view=bingads-13#active"""
    PAUSED = "Paused"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/genericentitystatus?view=bingads-13#paused"""
    DISAPPROVED = "Disapproved"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/genericentitystatus?view=bingads-13#disapproved"""
    INACTIVE = "Inactive"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/genericentitystatus?view=bingads-13#inactive"""
    DELETED = "Deleted"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/genericentitystatus?view=bingads-13#deleted"""


class AssetGroupEditorialStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupeditorialstatus?view=bingads-13"""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AssetGroupStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupstatus?view=bingads-13"""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupstatus?view=bingads-13#deleted"""
    EXPIRED = "Expired"


class AssetGroupAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupadditionalfield?view=bingads-13"""

    ASSET_GROUP_SEARCH_THEMES = "AssetGroupSearchThemes"
    ASSET_GROUP_URL_TARGETS = "AssetGroupUrlTargets"
    TRACKING_URL_TEMPLATE = "TrackingUrlTemplate"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    URL_CUSTOM_PARAMETERS = "UrlCustomParameters"
    CROPPING_TYPE = "CroppingType"
    UNIFIED_CAMPAIGN_FIELDS = "UnifiedCampaignFields"


class NormalForm(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/normalform?view=bingads-13"""

    CONJUNCTIVE = "Conjunctive"
    DISJUNCTIVE = "Disjunctive"


class StringOperator(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/stringoperator?view=bingads-13"""

    NONE = "None"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/stringoperator?view=bingads-13#none"""
    EQUALS = "Equals"
    CONTAINS = "Contains"
    BEGINS_WITH = "BeginsWith"
    ENDS_WITH = "EndsWith"
    NOT_EQUALS = "NotEquals"
    DOES_NOT_CONTAIN = "DoesNotContain"
    DOES_NOT_BEGIN_WITH = "DoesNotBeginWith"
    DOES_NOT_END_WITH = "DoesNotEndWith"


class NumberOperator(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/numberoperator?view=bingads-13"""

    NONE = "None"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/numberoperator?view=bingads-13#none"""
    EQUALS = "Equals"
    GREATER_THAN = "GreaterThan"
    LESS_THAN = "LessThan"
    GREATER_THAN_EQUAL_TO = "GreaterThanEqualTo"
    LESS_THAN_EQUAL_TO = "LessThanEqualTo"
    NOT_EQUALS = "NotEquals"


class ProductAudienceType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/productaudiencetype?view=bingads-13"""

    GENERAL_VISITORS = "GeneralVisitors"
    PRODUCT_SEARCHERS = "ProductSearchers"
    PRODUCT_VIEWERS = "ProductViewers"
    SHOPPING_CART_ABANDONERS = "ShoppingCartAbandoners"
    PAST_BUYERS = "PastBuyers"


class LogicalOperator(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/logicaloperator?view=bingads-13"""

    AND = "And"
    OR = "Or"
    NOT = "Not"


class EffectiveEditorialStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/effectiveeditorialstatus?view=bingads-13"""

    UNKNOWN = "Unknown"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING = "Pending"


class CustomSegmentEditorialStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customsegmenteditorialstatus?view=bingads-13"""

    UNKNOWN = "Unknown"
    REJECTED = "Rejected"
    PENDING = "Pending"
    PARTIAL_APPROVED = "PartialApproved"
    APPROVED = "Approved"


class ImpressionBasedEntityType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/impressionbasedentitytype?view=bingads-13"""

    NONE = "None"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"


class AudienceAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceadditionalfield?view=bingads-13"""

    NORMAL_FORM = "NormalForm"
    NUMBER_RULE_ITEM = "NumberRuleItem"
    IMPRESSION_BASED_REMARKETING_LIST = "ImpressionBasedRemarketingList"
    CAMPAIGN_IDS_AD_GROUP_IDS = "CampaignIdsAdGroupIds"
    CUSTOM_SEGMENT = "CustomSegment"


class CustomerListActionType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customerlistactiontype?view=bingads-13"""

    NONE = "None"
    ADD = "Add"
    REMOVE = "Remove"
    REPLACE = "Replace"


class CustomerListItemSubType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customerlistitemsubtype?view=bingads-13"""

    EMAIL = "Email"
    CRM = "CRM"
    PHONE = "Phone"


class UetTagAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettagadditionalfield?view=bingads-13"""

    INDUSTRY = "Industry"


class UetTagIndustry(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettagindustry?view=bingads-13"""

    ADULT_GAMBLING = "AdultGambling"
    AUTOS = "Autos"
    B2_B_SERVICES = "B2BServices"
    B2_C_SERVICES = "B2CServices"
    CPG = "CPG"
    CAREERS_EDUCATION = "CareersEducation"
    COMMUNITY_SOCIAL_CHARITABLE_GROUPS = "CommunitySocialCharitableGroups"
    ENTERTAINMENT = "Entertainment"
    FINANCIAL_SERVICES_INSURANCE = "FinancialServicesInsurance"
    GOVERNMENT = "Government"
    HEALTH_WELLNESS = "HealthWellness"
    REAL_ESTATE = "RealEstate"
    RESTAURANTS_FOOD = "RestaurantsFood"
    RETAIL = "Retail"
    SCIENCE_SOCIAL_SCIENCE_OTHERS = "ScienceSocialScienceOthers"
    TECHNOLOGY_TELECOMMUNICATIONS = "TechnologyTelecommunications"
    TRAVEL_TRANSPORTATION = "TravelTransportation"
    OTHER = "Other"
    UNKNOWN = "Unknown"


class UetTagTrackingStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettagtrackingstatus?view=bingads-13"""

    UNVERIFIED = "Unverified"
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class ConversionGoalType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoaltype?view=bingads-13"""

    URL = "Url"
    DURATION = "Duration"
    PAGES_VIEWED_PER_VISIT = "PagesViewedPerVisit"
    EVENT = "Event"
    APP_INSTALL = "AppInstall"
    OFFLINE_CONVERSION = "OfflineConversion"
    IN_STORE_TRANSACTION = "InStoreTransaction"
    APP_DOWNLOAD = "AppDownload"


class ConversionGoalAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoaladditionalfield?view=bingads-13"""

    VIEW_THROUGH_CONVERSION_WINDOW_IN_MINUTES = "ViewThroughConversionWindowInMinutes"
    IS_EXTERNALLY_ATTRIBUTED = "IsExternallyAttributed"
    GOAL_CATEGORY = "GoalCategory"
    INACTIVE_DUE_TO_TAG_UNAVAILABLE = "InactiveDueToTagUnavailable"
    ATTRIBUTION_MODEL_TYPE = "AttributionModelType"
    IS_ENHANCED_CONVERSIONS_ENABLED = "IsEnhancedConversionsEnabled"
    IS_AUTO_GOAL = "IsAutoGoal"
    DATA_DRIVEN_ATTRIBUTE = "DataDrivenAttribute"
    APPLICATION_DOWNLOAD_GOAL = "ApplicationDownloadGoal"


class AttributionModelType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/attributionmodeltype?view=bingads-13"""

    LAST_CLICK = "LastClick"
    LAST_TOUCH = "LastTouch"
    DATA_DRIVEN = "DataDriven"


class ConversionGoalCountType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalcounttype?view=bingads-13"""

    ALL = "All"
    UNIQUE = "Unique"


class ConversionGoalCategory(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalcategory?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalcategory?view=bingads-13#unknown"""
    NONE = "None"
    """Deprecated since 2021-03 (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalcategory?view=bingads-13#none"""
    PURCHASE = "Purchase"
    ADD_TO_CART = "AddToCart"
    BEGIN_CHECKOUT = "BeginCheckout"
    SUBSCRIBE = "Subscribe"
    SUBMIT_LEAD_FORM = "SubmitLeadForm"
    BOOK_APPOINTMENT = "BookAppointment"
    SIGNUP = "Signup"
    REQUEST_QUOTE = "RequestQuote"
    GET_DIRECTIONS = "GetDirections"
    OUTBOUND_CLICK = "OutboundClick"
    CONTACT = "Contact"
    PAGE_VIEW = "PageView"
    DOWNLOAD = "Download"
    OTHER = "Other"


class ConversionGoalRevenueType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalrevenuetype?view=bingads-13"""

    FIXED_VALUE = "FixedValue"
    VARIABLE_VALUE = "VariableValue"
    NO_VALUE = "NoValue"


class ConversionGoalStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalstatus?view=bingads-13"""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    """For internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalstatus?view=bingads-13#deleted"""


class ConversionGoalTrackingStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoaltrackingstatus?view=bingads-13"""

    TAG_UNVERIFIED = "TagUnverified"
    NO_RECENT_CONVERSIONS = "NoRecentConversions"
    RECORDING_CONVERSIONS = "RecordingConversions"
    TAG_INACTIVE = "TagInactive"
    INACTIVE_DUE_TO_TAG_UNAVAILABLE = "InactiveDueToTagUnavailable"


class ExpressionOperator(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/expressionoperator?view=bingads-13"""

    EQUALS = "Equals"
    BEGINS_WITH = "BeginsWith"
    REGULAR_EXPRESSION = "RegularExpression"
    CONTAINS = "Contains"


class ValueOperator(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/valueoperator?view=bingads-13"""

    EQUALS = "Equals"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"


class OfflineConversionUploadChannel(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionuploadchannel?view=bingads-13"""

    UNKNOWN = "Unknown"
    CAMPAIGN_MANAGEMENT_API = "CampaignManagementAPI"
    BULK_API = "BulkAPI"
    WEB_UPLOAD = "WebUpload"


class OfflineConversionUnattributedReason(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionunattributedreason?view=bingads-13"""

    UNKNOWN = "Unknown"
    ADJUSTMENT_ORIGINAL_NOT_FOUND = "AdjustmentOriginalNotFound"
    CONVERSION_ALREADY_RETRACTED = "ConversionAlreadyRetracted"
    DUPLICATE_CONVERSION_KEY = "DuplicateConversionKey"
    CONVERSION_TIME_EXCEEDS_MAX_LOOKBACK = "ConversionTimeExceedsMaxLookback"
    CONVERSION_TIME_IN_FUTURE = "ConversionTimeInFuture"
    GOAL_NOT_FOUND_OR_INACTIVE = "GoalNotFoundOrInactive"
    CLICK_TIMESTAMP_AFTER_CONVERSION = "ClickTimestampAfterConversion"
    NO_MATCHING_CLICK_FOUND = "NoMatchingClickFound"
    MISSING_MATCH_IDENTIFIERS = "MissingMatchIdentifiers"
    OUTSIDE_GOAL_LOOKBACK_WINDOW = "OutsideGoalLookbackWindow"
    ACCOUNT_MISMATCH = "AccountMismatch"
    MALFORMED_DATA = "MalformedData"
    HISTORICAL_CLICK_DATA_EXPIRED = "HistoricalClickDataExpired"


class ExperimentAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/experimentadditionalfield?view=bingads-13"""

    EXPERIMENT_SUB_TYPE = "ExperimentSubType"
    EXPERIMENT_ARMS = "ExperimentArms"
    EXPERIMENT_CAMPAIGN_TYPE = "ExperimentCampaignType"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/experimentadditionalfield?view=bingads-13#experimentcampaigntype"""
    MARKETING_OBJECTIVE = "MarketingObjective"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/experimentadditionalfield?view=bingads-13#marketingobjective"""


class ImportAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13"""

    NONE = "None"
    """Reserved and for internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#none"""
    NOTIFICATION_EMAIL = "NotificationEmail"
    AUTO_DEVICE_BID_OPTIMIZATION = "AutoDeviceBidOptimization"
    ACTIVE_AD_GROUPS_ONLY = "ActiveAdGroupsOnly"
    SEARCH_AND_REPLACE_FOR_CUSTOM_PARAMETERS = "SearchAndReplaceForCustomParameters"
    AD_SCHEDULE_USE_SEARCHER_TIMEZONE = "AdScheduleUseSearcherTimezone"
    NEW_IMAGE_AD_EXTENSIONS = "NewImageAdExtensions"
    UPDATE_IMAGE_AD_EXTENSIONS = "UpdateImageAdExtensions"
    SEARCH_AND_REPLACE_FOR_FINAL_URL_SUFFIX = "SearchAndReplaceForFinalURLSuffix"
    RENAME_CAMPAIGN_NAME_WITH_SUFFIX = "RenameCampaignNameWithSuffix"
    UPDATE_AD_URLS = "UpdateAdUrls"
    NEW_LOGO_AD_EXTENSIONS = "NewLogoAdExtensions"
    UPDATE_LOGO_AD_EXTENSIONS = "UpdateLogoAdExtensions"
    UPDATE_SITELINK_URLS = "UpdateSitelinkUrls"
    NEW_LEAD_FORM_AD_EXTENSIONS = "NewLeadFormAdExtensions"
    UPDATE_LEAD_FORM_AD_EXTENSIONS = "UpdateLeadFormAdExtensions"
    NEW_ACCOUNT_NEGATIVE_KEYWORDS = "NewAccountNegativeKeywords"
    UPDATE_ACCOUNT_NEGATIVE_KEYWORDS = "UpdateAccountNegativeKeywords"
    UPDATE_AD_CUSTOMIZER_ATTRIBUTES = "UpdateAdCustomizerAttributes"
    NEW_CONVERSION_GOALS = "NewConversionGoals"
    UPDATE_CONVERSION_GOALS = "UpdateConversionGoals"
    NEW_BRAND_SUITABILITY = "NewBrandSuitability"
    UPDATE_BRAND_SUITABILITY = "UpdateBrandSuitability"
    NEW_CAROUSEL_AD = "NewCarouselAd"
    UPDATE_ASSET_AUTOMATION_CAMPAIGN_SETTING = "UpdateAssetAutomationCampaignSetting"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#updateassetautomationcampaignsetting"""
    ENABLE_COPILOT = "EnableCopilot"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#enablecopilot"""
    NEW_TOPIC_TARGETS = "NewTopicTargets"
    UPDATE_TOPIC_TARGETS = "UpdateTopicTargets"
    NEW_PORTFOLIO_BID_STRATEGY = "NewPortfolioBidStrategy"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#newportfoliobidstrategy"""
    NEW_AI_MAX_SETTINGS = "NewAIMaxSettings"
    IMAGE_ASSET_AUTOMATION_OPT_OUT = "ImageAssetAutomationOptOut"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#imageassetautomationoptout"""
    UPDATE_AI_MAX_SETTINGS = "UpdateAIMaxSettings"
    IMPORT_NCA_GOAL_WITH_SYSTEM_GENERATED_AUDIENCE = "ImportNCAGoalWithSystemGeneratedAudience"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#importncagoalwithsystemgeneratedaudience"""
    UPDATE_ASSET_GROUPS_ASSET = "UpdateAssetGroupsAsset"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#updateassetgroupsasset"""
    NEW_BRAND_LIST_ASSOCIATIONS = "NewBrandListAssociations"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#newbrandlistassociations"""
    UPDATE_BRAND_LIST_ASSOCIATIONS = "UpdateBrandListAssociations"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#updatebrandlistassociations"""
    CAMPAIGN_TYPES = "CampaignTypes"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#campaigntypes"""
    NEW_SEARCH_THEMES_FOR_EXISTING_ASSET_GROUPS = "NewSearchThemesForExistingAssetGroups"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#newsearchthemesforexistingassetgroups"""
    UPDATE_ASSET_GROUPS = "UpdateAssetGroups"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#updateassetgroups"""
    UPDATE_SEARCH_THEMES_FOR_EXISTING_ASSET_GROUPS = "UpdateSearchThemesForExistingAssetGroups"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importadditionalfield?view=bingads-13#updatesearchthemesforexistingassetgroups"""
    IMPORT_NCA_SETTINGS = "ImportNCASettings"
    UPDATE_NCA_SETTINGS = "UpdateNCASettings"


class ImportEntityType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/importentitytype?view=bingads-13"""

    UNKNOWN = "Unknown"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/importentitytype?view=bingads-13#unknown"""
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"


class DeviceType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/devicetype?view=bingads-13"""

    NONE = "None"
    COMPUTERS = "Computers"
    SMARTPHONES = "Smartphones"
    TABLETS = "Tablets"
    ALL = "All"


class AdRecommendationTextTone(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtexttone?view=bingads-13"""

    FRIENDLY = "Friendly"
    PERSUASIVE = "Persuasive"
    CUTE = "Cute"
    INSPIRING = "Inspiring"


class AdRecommendationAdditionalField(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationadditionalfield?view=bingads-13"""

    IMAGE_SUGGESTION_METADATA = "ImageSuggestionMetadata"
    MEDIA_REFINE_RESULTS = "MediaRefineResults"
    PROMPT_BRAND_WARNING = "PromptBrandWarning"


class AdRecommendationImageField(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimagefield?view=bingads-13"""

    IMAGE = "Image"
    LOGO = "Logo"


class AdRecommendationTextField(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextfield?view=bingads-13"""

    HEADLINE = "Headline"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextfield?view=bingads-13#headline"""
    LONG_HEADLINE = "LongHeadline"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextfield?view=bingads-13#longheadline"""
    DESCRIPTION = "Description"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextfield?view=bingads-13#description"""
    CALL_TO_ACTION = "CallToAction"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextfield?view=bingads-13#calltoaction"""


class AdRecommendationVideoType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationvideotype?view=bingads-13"""

    OLV = "OLV"
    CTV = "CTV"


class AdRecommendationImageRefineType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimagerefinetype?view=bingads-13"""

    BACKGROUND_CHANGE = "BackgroundChange"
    REFINE_DISPLAY = "RefineDisplay"


class LocationType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationtype?view=bingads-13"""

    COUNTRY = "Country"
    SUB_GEOGRAPHY = "SubGeography"
    METRO_AREA = "MetroArea"
    CITY = "City"
    POSTAL_CODE = "PostalCode"
    COUNTY = "County"
    NEIGHBORHOOD = "Neighborhood"


class ConversionValueRuleOperator(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversionvalueruleoperator?view=bingads-13"""

    ADD = "Add"
    MULTIPLY = "Multiply"


class ConversionValueRuleStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversionvaluerulestatus?view=bingads-13"""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    INVALID = "Invalid"


class LinkedInSegmentStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/linkedinsegmentstatus?view=bingads-13"""

    BUILDING = "Building"
    READY = "Ready"
    REACH_TOO_SMALL = "ReachTooSmall"


class CompanySizeCategory(WireEnum):
    UNKNOWN = "Unknown"
    MYSELF_ONLY = "MyselfOnly"
    SIZE2_TO10 = "Size2To10"
    SIZE11_TO50 = "Size11To50"
    SIZE51_TO200 = "Size51To200"
    SIZE201_TO500 = "Size201To500"
    SIZE501_TO1000 = "Size501To1000"
    SIZE1001_TO5000 = "Size1001To5000"
    SIZE5001_TO10000 = "Size5001To10000"
    SIZE10001_PLUS = "Size10001Plus"


class CompanyNameStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/companynamestatus?view=bingads-13"""

    NOT_PROCESSED = "NotProcessed"
    MATCHED = "Matched"
    NO_MATCH = "NoMatch"


class LinkedInSegmentType(WireFlags):
    COMPANY_LIST = "CompanyList"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
