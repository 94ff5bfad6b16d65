# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The enumerations and flags of CampaignManagementService."""

from __future__ import annotations

from ...._runtime.enums import WireEnum, WireFlags

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
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AdStatus(WireEnum):
    INACTIVE = "Inactive"
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class AdType(WireEnum):
    TEXT = "Text"
    IMAGE = "Image"
    PRODUCT = "Product"
    APP_INSTALL = "AppInstall"
    EXPANDED_TEXT = "ExpandedText"
    DYNAMIC_SEARCH = "DynamicSearch"
    RESPONSIVE_AD = "ResponsiveAd"
    RESPONSIVE_SEARCH = "ResponsiveSearch"
    HOTEL = "Hotel"


class AdSubType(WireFlags):
    VIDEO = "Video"
    DISPLAY = "Display"
    HTML5 = "HTML5"


class CallToAction(WireEnum):
    UNKNOWN = "Unknown"
    ACT_NOW = "ActNow"
    APPLY_NOW = "ApplyNow"
    BET_NOW = "BetNow"
    BID_NOW = "BidNow"
    BOOK_A_CAR = "BookACar"
    BOOK_HOTEL = "BookHotel"
    BOOK_NOW = "BookNow"
    BROWSE = "Browse"
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
    NEW_CARS = "NewCars"
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
    SEE_OFFER = "SeeOffer"
    SELL_NOW = "SellNow"
    SHOP_NOW = "ShopNow"
    SHOWTIMES = "Showtimes"
    SIGN_IN = "SignIn"
    SIGN_UP = "SignUp"
    START_FREE = "StartFree"
    START_NOW = "StartNow"
    SUBSCRIBE = "Subscribe"
    TEST_DRIVE = "TestDrive"
    TRY_NOW = "TryNow"
    USED_CARS = "UsedCars"
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
    MANUAL_CROP = "ManualCrop"
    CENTER_CROP = "CenterCrop"
    SMART_CROP = "SmartCrop"
    UNKNOWN = "Unknown"


class AssetLinkEditorialStatus(WireEnum):
    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class DynamicSearchAdsSource(WireEnum):
    ALL = "All"
    SYSTEM_INDEX = "SystemIndex"
    ADVERTISER_SUPPLIED_URLS = "AdvertiserSuppliedUrls"


class CriterionTypeGroup(WireEnum):
    UNKNOWN = "Unknown"
    GENDER = "Gender"
    AGE = "Age"
    AUDIENCE = "Audience"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    INCOME_RANGE = "IncomeRange"
    JOB_SENIORITY = "JobSeniority"
    CUSTOM_LINKED_IN = "CustomLinkedIn"


class BidOption(WireEnum):
    BID_VALUE = "BidValue"
    BID_BOOST = "BidBoost"


class HotelAdGroupType(WireFlags):
    HOTEL_AD = "HotelAd"
    PROPERTY_AD = "PropertyAd"


class VanityPharmaDisplayUrlMode(WireEnum):
    MANUFACTURER_WEBSITE_URL = "ManufacturerWebsiteUrl"
    WEBSITE_DESCRIPTION = "WebsiteDescription"


class VanityPharmaWebsiteDescription(WireEnum):
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
    GOOGLE_APP_STORE = "GoogleAppStore"
    APPLE_APP_STORE = "AppleAppStore"
    MICROSOFT_APP_STORE = "MicrosoftAppStore"
    XBOX_STORE = "XboxStore"


class Network(WireEnum):
    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"
    IN_HOUSE_PROMOTION = "InHousePromotion"


class ReachOptimizationGoal(WireEnum):
    UNSPECIFIED = "Unspecified"
    MAX_IMPRESSIONS = "MaxImpressions"
    MAX_UNIQUE_REACH = "MaxUniqueReach"


class FrequencyCapTimeGranularity(WireEnum):
    HOUR = "HOUR"
    DAY = "DAY"
    WEEK = "WEEK"


class EntityScope(WireEnum):
    ACCOUNT = "Account"
    CUSTOMER = "Customer"


class BudgetLimitType(WireEnum):
    DAILY_BUDGET_ACCELERATED = "DailyBudgetAccelerated"
    DAILY_BUDGET_STANDARD = "DailyBudgetStandard"
    LIFETIME_BUDGET_STANDARD = "LifetimeBudgetStandard"


class CampaignPrivacyStatus(WireEnum):
    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    TARGETING_TOO_NARROW = "TargetingTooNarrow"
    PENDING = "Pending"


class CampaignStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    BUDGET_PAUSED = "BudgetPaused"
    BUDGET_AND_MANUAL_PAUSED = "BudgetAndManualPaused"
    DELETED = "Deleted"
    SUSPENDED = "Suspended"


class CampaignType(WireFlags):
    SEARCH = "Search"
    SHOPPING = "Shopping"
    DYNAMIC_SEARCH_ADS = "DynamicSearchAds"
    AUDIENCE = "Audience"
    HOTEL = "Hotel"
    PERFORMANCE_MAX = "PerformanceMax"
    APP = "App"
    OBJECTIVE_BASED = "ObjectiveBased"


class CampaignAdditionalField(WireFlags):
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
    DISCLAIMER_SETTING = "DisclaimerSetting"
    CAMPAIGN_CONVERSION_GOAL = "CampaignConversionGoal"
    TARGET_CPA_IN_MAX_CONVERSION = "TargetCpaInMaxConversion"
    RESPONSIVE_SEARCH_ADS_SETTING = "ResponsiveSearchAdsSetting"
    COST_PER_SALE_BIDDING_SCHEME = "CostPerSaleBiddingScheme"
    SHOPPING_SETTING_SHOPPABLE_ADS_ENABLED = "ShoppingSettingShoppableAdsEnabled"
    SHOPPING_SETTING_FEED_LABEL = "ShoppingSettingFeedLabel"
    CALL_TO_ACTION_SETTING = "CallToActionSetting"
    PAGE_FEED_IN_PERFORMANCE_MAX_SETTINGS = "PageFeedInPerformanceMaxSettings"
    DEAL_IDS = "DealIds"
    AUTO_GENERATED_TEXT_AND_IMAGE_OPT_OUT_IN_PERFORMANCE_MAX_SETTINGS = (
        "AutoGeneratedTextAndImageOptOutInPerformanceMaxSettings"
    )
    COST_PER_SALE_OPT_OUT_IN_PERFORMANCE_MAX_SETTINGS = "CostPerSaleOptOutInPerformanceMaxSettings"
    VANITY_PHARMA_SETTING = "VanityPharmaSetting"
    MANUAL_CPI = "ManualCpi"
    IS_DEAL_CAMPAIGN = "IsDealCampaign"
    APP_SETTING = "AppSetting"
    CALL_TO_ACTION_OPT_OUT = "CallToActionOptOut"
    THIRD_PARTY_MEASUREMENT_SETTING = "ThirdPartyMeasurementSetting"
    MANUAL_CPC = "ManualCpc"
    NEW_CUSTOMER_ACQUISITION_GOAL_SETTING = "NewCustomerAcquisitionGoalSetting"
    LIFETIME_BUDGET_FIELDS = "LifetimeBudgetFields"
    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"
    PMAX_APP_CAMPAIGN = "PmaxAppCampaign"
    CROSS_ACCOUNT_BID_STRATEGY_FIELDS = "CrossAccountBidStrategyFields"
    AI_SEARCH_SETTING = "AISearchSetting"
    PMAX_XBOX_CAMPAIGN = "PmaxXboxCampaign"
    NETWORK_DISTRIBUTION_SETTING = "NetworkDistributionSetting"
    UNIFIED_CAMPAIGN_FIELDS = "UnifiedCampaignFields"
    PAGE_FEED_IN_AI_SEARCH_SETTINGS = "PageFeedInAISearchSettings"
    BRAND_EXCLUSION_SETTING = "BrandExclusionSetting"


class AdRotationType(WireEnum):
    OPTIMIZE_FOR_CLICKS = "OptimizeForClicks"
    ROTATE_ADS_EVENLY = "RotateAdsEvenly"


class AdGroupPrivacyStatus(WireEnum):
    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    TARGETING_TOO_NARROW = "TargetingTooNarrow"
    PENDING = "Pending"


class AdGroupStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    EXPIRED = "Expired"
    DELETED = "Deleted"


class AdGroupAdditionalField(WireFlags):
    AD_SCHEDULE_USE_SEARCHER_TIME_ZONE = "AdScheduleUseSearcherTimeZone"
    AD_GROUP_TYPE = "AdGroupType"
    CPV_BID = "CpvBid"
    CPM_BID = "CpmBid"
    MULTIMEDIA_ADS_BID_ADJUSTMENT = "MultimediaAdsBidAdjustment"
    COMMISSION_RATE = "CommissionRate"
    PERCENT_CPC_BID = "PercentCpcBid"
    MCPA_BID = "McpaBid"
    USE_OPTIMIZED_TARGETING = "UseOptimizedTargeting"
    FREQUENCY_CAP_SETTINGS = "FrequencyCapSettings"
    USE_PREDICTIVE_TARGETING = "UsePredictiveTargeting"
    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"
    BASE_DOMAIN = "BaseDomain"
    TARGET_SETTING_FOR_JOB_SENIORITY = "TargetSettingForJobSeniority"
    TARGET_SETTING_FOR_CUSTOM_LINKED_IN = "TargetSettingForCustomLinkedIn"


class CompressionType(WireEnum):
    ZIP = "Zip"
    G_ZIP = "GZip"


class AdAdditionalField(WireFlags):
    IMPRESSION_TRACKING_URLS = "ImpressionTrackingUrls"
    VIDEOS = "Videos"
    LONG_HEADLINES = "LongHeadlines"
    IMAGE_TARGET_DIMENSION = "ImageTargetDimension"
    AD_SUB_TYPE = "AdSubType"
    CROPPING_TYPE = "CroppingType"


class KeywordEditorialStatus(WireEnum):
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class MatchType(WireEnum):
    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"


class KeywordStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    INACTIVE = "Inactive"


class KeywordAdditionalField(WireFlags):
    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"


class EntityType(WireEnum):
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"
    ASSET_GROUP = "AssetGroup"
    TEXT_ASSET = "TextAsset"
    IMAGE_ASSET = "ImageAsset"


class AppealStatus(WireEnum):
    APPEALABLE = "Appealable"
    APPEAL_PENDING = "AppealPending"
    NOT_APPEALABLE = "NotAppealable"


class MigrationStatus(WireEnum):
    NOT_IN_PILOT = "NotInPilot"
    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"


class AccountPropertyName(WireEnum):
    NONE = "None"
    TRACKING_URL_TEMPLATE = "TrackingUrlTemplate"
    MSCLKID_AUTO_TAGGING_ENABLED = "MSCLKIDAutoTaggingEnabled"
    AD_CLICK_PARALLEL_TRACKING = "AdClickParallelTracking"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    INCLUDE_VIEW_THROUGH_CONVERSIONS = "IncludeViewThroughConversions"
    PROFILE_EXPANSION_ENABLED = "ProfileExpansionEnabled"
    ALLOW_IMAGE_AUTO_RETRIEVE = "AllowImageAutoRetrieve"
    AUTO_APPLY_RECOMMENDATIONS = "AutoApplyRecommendations"
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
    ACCEPT_NIELSEN_TERMS_AND_CONDITIONS = "AcceptNielsenTermsAndConditions"
    IMAGE_MISSING_WARNING_OPTOUT = "ImageMissingWarningOptout"
    OPT_OUT_FROM_SYSTEM_SOURCED_IMAGES_IN_SWF = "OptOutFromSystemSourcedImagesInSWF"


class Day(WireEnum):
    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"


class Minute(WireEnum):
    ZERO = "Zero"
    FIFTEEN = "Fifteen"
    THIRTY = "Thirty"
    FORTY_FIVE = "FortyFive"


class AdExtensionStatus(WireEnum):
    ACTIVE = "Active"
    DELETED = "Deleted"


class BusinessGeoCodeStatus(WireEnum):
    PENDING = "Pending"
    COMPLETE = "Complete"
    INVALID = "Invalid"
    FAILED = "Failed"


class ActionAdExtensionActionType(WireEnum):
    UNKNOWN = "Unknown"
    ACT_NOW = "ActNow"
    APPLY_NOW = "ApplyNow"
    BET_NOW = "BetNow"
    BID_NOW = "BidNow"
    BOOK_A_CAR = "BookACar"
    BOOK_HOTEL = "BookHotel"
    BOOK_NOW = "BookNow"
    BROWSE = "Browse"
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
    NEW_CARS = "NewCars"
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
    SEE_OFFER = "SeeOffer"
    SELL_NOW = "SellNow"
    SHOP_NOW = "ShopNow"
    SHOWTIMES = "Showtimes"
    SIGN_IN = "SignIn"
    SIGN_UP = "SignUp"
    START_FREE = "StartFree"
    START_NOW = "StartNow"
    SUBSCRIBE = "Subscribe"
    TEST_DRIVE = "TestDrive"
    TRY_NOW = "TryNow"
    USED_CARS = "UsedCars"
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
    UNKNOWN = "Unknown"
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
    UNKNOWN = "Unknown"
    FROM = "From"
    UP_TO = "UpTo"
    NONE = "None"
    AVERAGE = "Average"


class PriceUnit(WireEnum):
    UNKNOWN = "Unknown"
    PER_HOUR = "PerHour"
    PER_DAY = "PerDay"
    PER_WEEK = "PerWeek"
    PER_MONTH = "PerMonth"
    PER_YEAR = "PerYear"
    NONE = "None"
    PER_NIGHT = "PerNight"


class PromotionDiscountModifier(WireEnum):
    UNKNOWN = "Unknown"
    UP_TO = "UpTo"
    NONE = "None"


class PromotionOccasion(WireEnum):
    UNKNOWN = "Unknown"
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
    UNKNOWN = "Unknown"
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
    IMAGES = "Images"
    DISPLAY_TEXT = "DisplayText"
    LAYOUTS = "Layouts"
    ACTION_TYPES_PHASE3 = "ActionTypesPhase3"
    ACTION_TYPES_PHASE4 = "ActionTypesPhase4"
    NEW_FILTER_LINK_HEADERS = "NewFilterLinkHeaders"
    SOURCE_TYPE = "SourceType"


class AssociationType(WireEnum):
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    ACCOUNT = "Account"


class AdExtensionEditorialStatus(WireEnum):
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
    IMAGE_AD_EXTENSION = "ImageAdExtension"
    RESPONSIVE_AD = "ResponsiveAd"


class MediaAdditionalField(WireFlags):
    TEXT = "Text"


class SystemAIDetectionSignal(WireEnum):
    NOT_SUPPORTED_FOR_GIVEN_REVISION = "NotSupportedForGivenRevision"
    MICROSOFT_AI_GENERATED = "MicrosoftAIGenerated"
    AI_SIGNATURE_DETECTED = "AISignatureDetected"
    NO_SIGNAL_DETECTED = "NoSignalDetected"


class AdGroupCriterionType(WireFlags):
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
    CUSTOM_LINKED_IN = "CustomLinkedIn"
    AI_PROMPT = "AIPrompt"


class CriterionAdditionalField(WireFlags):
    CRITERION_CASHBACK = "CriterionCashback"
    OPERATOR = "Operator"
    PLACEMENT = "Placement"


class ProductPartitionType(WireEnum):
    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class HotelListingType(WireEnum):
    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class HotelDateSelectionType(WireEnum):
    UNKNOWN = "Unknown"
    DEFAULT_SELECTION = "DefaultSelection"
    USER_SELECTION = "UserSelection"


class WebpageConditionOperand(WireEnum):
    UNKNOWN = "Unknown"
    URL = "Url"
    CATEGORY = "Category"
    PAGE_TITLE = "PageTitle"
    PAGE_CONTENT = "PageContent"
    CUSTOM_LABEL = "CustomLabel"


class WebpageConditionOperator(WireEnum):
    UNKNOWN = "Unknown"
    EQUALS = "Equals"
    CONTAINS = "Contains"


class AgeRange(WireEnum):
    UNKNOWN = "Unknown"
    EIGHTEEN_TO_TWENTY_FOUR = "EighteenToTwentyFour"
    TWENTY_FIVE_TO_THIRTY_FOUR = "TwentyFiveToThirtyFour"
    THIRTY_FIVE_TO_FOURTY_NINE = "ThirtyFiveToFourtyNine"
    FIFTY_TO_SIXTY_FOUR = "FiftyToSixtyFour"
    SIXTY_FIVE_AND_ABOVE = "SixtyFiveAndAbove"
    THIRTY_FIVE_TO_FIFTY_FOUR = "ThirtyFiveToFiftyFour"
    FIFTY_FIVE_AND_ABOVE = "FiftyFiveAndAbove"


class GenderType(WireEnum):
    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


class DistanceUnit(WireEnum):
    MILES = "Miles"
    KILOMETERS = "Kilometers"


class IntentOption(WireEnum):
    PEOPLE_IN_OR_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleInOrSearchingForOrViewingPages"
    PEOPLE_IN = "PeopleIn"
    PEOPLE_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleSearchingForOrViewingPages"


class AudienceType(WireFlags):
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
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    JOB_SENIORITY = "JobSeniority"
    JOB_TITLE = "JobTitle"


class AdGroupCriterionStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class AdGroupCriterionEditorialStatus(WireEnum):
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class ItemAction(WireEnum):
    ADD = "Add"
    DELETE = "Delete"
    UPDATE = "Update"


class AssetGroupListingType(WireEnum):
    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class AssetGroupListingGroupAdditionalField(WireFlags):
    LISTING_GROUP_PATH = "ListingGroupPath"


class BMCStoreAdditionalField(WireFlags):
    GLOBAL_STORE = "GlobalStore"
    STORE_URL = "StoreUrl"


class BMCStoreSubType(WireEnum):
    CO_OP = "CoOp"
    GLOBAL_STORE = "GlobalStore"


class SharedEntityAssociationAdditionalField(WireFlags):
    BRAND_LIST_FIELDS = "BrandListFields"


class CampaignCriterionStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class CampaignCriterionType(WireFlags):
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
    CUSTOM_LINKED_IN = "CustomLinkedIn"
    JOB_TITLE = "JobTitle"
    AI_PROMPT = "AIPrompt"


class PortfolioBidStrategyAdditionalField(WireFlags):
    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"
    SCOPE = "Scope"
    CURRENCY_CODE = "CurrencyCode"
    REPORTING_TIME_ZONE = "ReportingTimeZone"


class AudienceGroupDimensionType(WireEnum):
    AGE = "Age"
    GENDER = "Gender"
    AUDIENCE = "Audience"
    PROFILE = "Profile"


class AudienceGroupAdditionalField(WireFlags):
    PROFILE_DIMENSION = "ProfileDimension"


class GenericEntityStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    DELETED = "Deleted"


class AssetGroupEditorialStatus(WireEnum):
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AssetGroupStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    EXPIRED = "Expired"


class AssetGroupAdditionalField(WireFlags):
    ASSET_GROUP_SEARCH_THEMES = "AssetGroupSearchThemes"
    ASSET_GROUP_URL_TARGETS = "AssetGroupUrlTargets"
    TRACKING_URL_TEMPLATE = "TrackingUrlTemplate"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    URL_CUSTOM_PARAMETERS = "UrlCustomParameters"
    CROPPING_TYPE = "CroppingType"
    UNIFIED_CAMPAIGN_FIELDS = "UnifiedCampaignFields"


class NormalForm(WireEnum):
    CONJUNCTIVE = "Conjunctive"
    DISJUNCTIVE = "Disjunctive"


class StringOperator(WireEnum):
    NONE = "None"
    EQUALS = "Equals"
    CONTAINS = "Contains"
    BEGINS_WITH = "BeginsWith"
    ENDS_WITH = "EndsWith"
    NOT_EQUALS = "NotEquals"
    DOES_NOT_CONTAIN = "DoesNotContain"
    DOES_NOT_BEGIN_WITH = "DoesNotBeginWith"
    DOES_NOT_END_WITH = "DoesNotEndWith"


class NumberOperator(WireEnum):
    NONE = "None"
    EQUALS = "Equals"
    GREATER_THAN = "GreaterThan"
    LESS_THAN = "LessThan"
    GREATER_THAN_EQUAL_TO = "GreaterThanEqualTo"
    LESS_THAN_EQUAL_TO = "LessThanEqualTo"
    NOT_EQUALS = "NotEquals"


class ProductAudienceType(WireFlags):
    GENERAL_VISITORS = "GeneralVisitors"
    PRODUCT_SEARCHERS = "ProductSearchers"
    PRODUCT_VIEWERS = "ProductViewers"
    SHOPPING_CART_ABANDONERS = "ShoppingCartAbandoners"
    PAST_BUYERS = "PastBuyers"


class LogicalOperator(WireEnum):
    AND = "And"
    OR = "Or"
    NOT = "Not"


class EffectiveEditorialStatus(WireEnum):
    UNKNOWN = "Unknown"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING = "Pending"


class CustomSegmentEditorialStatus(WireEnum):
    UNKNOWN = "Unknown"
    REJECTED = "Rejected"
    PENDING = "Pending"
    PARTIAL_APPROVED = "PartialApproved"
    APPROVED = "Approved"


class ImpressionBasedEntityType(WireEnum):
    NONE = "None"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"


class AudienceAdditionalField(WireFlags):
    NORMAL_FORM = "NormalForm"
    NUMBER_RULE_ITEM = "NumberRuleItem"
    IMPRESSION_BASED_REMARKETING_LIST = "ImpressionBasedRemarketingList"
    CAMPAIGN_IDS_AD_GROUP_IDS = "CampaignIdsAdGroupIds"
    CUSTOM_SEGMENT = "CustomSegment"


class CustomerListActionType(WireEnum):
    NONE = "None"
    ADD = "Add"
    REMOVE = "Remove"
    REPLACE = "Replace"


class CustomerListItemSubType(WireEnum):
    EMAIL = "Email"
    CRM = "CRM"
    PHONE = "Phone"


class UetTagAdditionalField(WireFlags):
    INDUSTRY = "Industry"


class UetTagIndustry(WireEnum):
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
    UNVERIFIED = "Unverified"
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class ConversionGoalType(WireFlags):
    URL = "Url"
    DURATION = "Duration"
    PAGES_VIEWED_PER_VISIT = "PagesViewedPerVisit"
    EVENT = "Event"
    APP_INSTALL = "AppInstall"
    OFFLINE_CONVERSION = "OfflineConversion"
    IN_STORE_TRANSACTION = "InStoreTransaction"
    APP_DOWNLOAD = "AppDownload"


class ConversionGoalAdditionalField(WireFlags):
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
    LAST_CLICK = "LastClick"
    LAST_TOUCH = "LastTouch"
    DATA_DRIVEN = "DataDriven"


class ConversionGoalCountType(WireEnum):
    ALL = "All"
    UNIQUE = "Unique"


class ConversionGoalCategory(WireEnum):
    UNKNOWN = "Unknown"
    NONE = "None"
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
    FIXED_VALUE = "FixedValue"
    VARIABLE_VALUE = "VariableValue"
    NO_VALUE = "NoValue"


class ConversionGoalStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class ConversionGoalTrackingStatus(WireEnum):
    TAG_UNVERIFIED = "TagUnverified"
    NO_RECENT_CONVERSIONS = "NoRecentConversions"
    RECORDING_CONVERSIONS = "RecordingConversions"
    TAG_INACTIVE = "TagInactive"
    INACTIVE_DUE_TO_TAG_UNAVAILABLE = "InactiveDueToTagUnavailable"


class ExpressionOperator(WireEnum):
    EQUALS = "Equals"
    BEGINS_WITH = "BeginsWith"
    REGULAR_EXPRESSION = "RegularExpression"
    CONTAINS = "Contains"


class ValueOperator(WireEnum):
    EQUALS = "Equals"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"


class OfflineConversionUploadChannel(WireFlags):
    UNKNOWN = "Unknown"
    CAMPAIGN_MANAGEMENT_API = "CampaignManagementAPI"
    BULK_API = "BulkAPI"
    WEB_UPLOAD = "WebUpload"


class OfflineConversionUnattributedReason(WireEnum):
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
    EXPERIMENT_SUB_TYPE = "ExperimentSubType"
    EXPERIMENT_ARMS = "ExperimentArms"
    EXPERIMENT_CAMPAIGN_TYPE = "ExperimentCampaignType"
    MARKETING_OBJECTIVE = "MarketingObjective"


class ImportAdditionalField(WireFlags):
    NONE = "None"
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
    ENABLE_COPILOT = "EnableCopilot"
    NEW_TOPIC_TARGETS = "NewTopicTargets"
    UPDATE_TOPIC_TARGETS = "UpdateTopicTargets"
    NEW_PORTFOLIO_BID_STRATEGY = "NewPortfolioBidStrategy"
    NEW_AI_MAX_SETTINGS = "NewAIMaxSettings"
    IMAGE_ASSET_AUTOMATION_OPT_OUT = "ImageAssetAutomationOptOut"
    UPDATE_AI_MAX_SETTINGS = "UpdateAIMaxSettings"
    IMPORT_NCA_GOAL_WITH_SYSTEM_GENERATED_AUDIENCE = "ImportNCAGoalWithSystemGeneratedAudience"
    UPDATE_ASSET_GROUPS_ASSET = "UpdateAssetGroupsAsset"
    NEW_BRAND_LIST_ASSOCIATIONS = "NewBrandListAssociations"
    UPDATE_BRAND_LIST_ASSOCIATIONS = "UpdateBrandListAssociations"
    CAMPAIGN_TYPES = "CampaignTypes"
    NEW_SEARCH_THEMES_FOR_EXISTING_ASSET_GROUPS = "NewSearchThemesForExistingAssetGroups"
    UPDATE_ASSET_GROUPS = "UpdateAssetGroups"
    UPDATE_SEARCH_THEMES_FOR_EXISTING_ASSET_GROUPS = "UpdateSearchThemesForExistingAssetGroups"
    IMPORT_NCA_SETTINGS = "ImportNCASettings"
    UPDATE_NCA_SETTINGS = "UpdateNCASettings"


class ImportEntityType(WireEnum):
    UNKNOWN = "Unknown"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"


class DeviceType(WireFlags):
    NONE = "None"
    COMPUTERS = "Computers"
    SMARTPHONES = "Smartphones"
    TABLETS = "Tablets"
    ALL = "All"


class AdRecommendationTextTone(WireEnum):
    FRIENDLY = "Friendly"
    PERSUASIVE = "Persuasive"
    CUTE = "Cute"
    INSPIRING = "Inspiring"


class AdRecommendationAdditionalField(WireEnum):
    IMAGE_SUGGESTION_METADATA = "ImageSuggestionMetadata"
    MEDIA_REFINE_RESULTS = "MediaRefineResults"
    PROMPT_BRAND_WARNING = "PromptBrandWarning"


class AdRecommendationImageField(WireEnum):
    IMAGE = "Image"
    LOGO = "Logo"


class AdRecommendationTextField(WireEnum):
    HEADLINE = "Headline"
    LONG_HEADLINE = "LongHeadline"
    DESCRIPTION = "Description"
    CALL_TO_ACTION = "CallToAction"


class AdRecommendationVideoType(WireEnum):
    OLV = "OLV"
    CTV = "CTV"


class AdRecommendationImageRefineType(WireEnum):
    BACKGROUND_CHANGE = "BackgroundChange"
    REFINE_DISPLAY = "RefineDisplay"


class LocationType(WireEnum):
    COUNTRY = "Country"
    SUB_GEOGRAPHY = "SubGeography"
    METRO_AREA = "MetroArea"
    CITY = "City"
    POSTAL_CODE = "PostalCode"
    COUNTY = "County"
    NEIGHBORHOOD = "Neighborhood"


class ConversionValueRuleOperator(WireEnum):
    ADD = "Add"
    MULTIPLY = "Multiply"


class ConversionValueRuleStatus(WireEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    INVALID = "Invalid"


class LinkedInSegmentStatus(WireEnum):
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
    NOT_PROCESSED = "NotProcessed"
    MATCHED = "Matched"
    NO_MATCH = "NoMatch"


class LinkedInSegmentType(WireFlags):
    COMPANY_LIST = "CompanyList"
