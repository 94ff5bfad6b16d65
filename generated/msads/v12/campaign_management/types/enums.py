# Made by soapwright from msads/v12/campaign_management. Do not edit.
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
    "AdExtensionStatus",
    "AdExtensionsTypeFilter",
    "AdGroupAdditionalField",
    "AdGroupCriterionAdditionalField",
    "AdGroupCriterionEditorialStatus",
    "AdGroupCriterionStatus",
    "AdGroupCriterionType",
    "AdGroupPrivacyStatus",
    "AdGroupStatus",
    "AdRotationType",
    "AdStatus",
    "AdType",
    "AgeRange",
    "AppealStatus",
    "AssetLinkEditorialStatus",
    "AssociationType",
    "AudienceType",
    "BMCStoreSubType",
    "BidOption",
    "BudgetLimitType",
    "BusinessGeoCodeStatus",
    "CallToAction",
    "CampaignAdditionalField",
    "CampaignCriterionStatus",
    "CampaignCriterionType",
    "CampaignStatus",
    "CampaignType",
    "ConversionGoalCountType",
    "ConversionGoalRevenueType",
    "ConversionGoalStatus",
    "ConversionGoalTrackingStatus",
    "ConversionGoalType",
    "CriterionTypeGroup",
    "Day",
    "DistanceUnit",
    "DynamicSearchAdsSource",
    "EntityScope",
    "EntityType",
    "ExpressionOperator",
    "GenderType",
    "IntentOption",
    "ItemAction",
    "KeywordAdditionalField",
    "KeywordEditorialStatus",
    "KeywordStatus",
    "MatchType",
    "MediaEnabledEntityFilter",
    "MigrationStatus",
    "Minute",
    "Network",
    "NumberOperator",
    "PriceExtensionType",
    "PriceQualifier",
    "PriceUnit",
    "ProductAudienceType",
    "ProductPartitionType",
    "ProfileType",
    "StringOperator",
    "UetTagTrackingStatus",
    "ValueOperator",
    "WebpageConditionOperand",
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


class CallToAction(WireEnum):
    ADD_TO_CART = "AddToCart"
    APPLY_NOW = "ApplyNow"
    BOOK_NOW = "BookNow"
    BOOK_TRAVEL = "BookTravel"
    BUY = "Buy"
    BUY_NOW = "BuyNow"
    CONTACT_US = "ContactUs"
    DOWNLOAD = "Download"
    GET_QUOTE = "GetQuote"
    INSTALL = "Install"
    LEARN_MORE = "LearnMore"
    NO_BUTTON = "NoButton"
    OPEN_LINK = "OpenLink"
    ORDER_NOW = "OrderNow"
    REGISTER_NOW = "RegisterNow"
    SEE_MORE = "SeeMore"
    SHOP_NOW = "ShopNow"
    SIGN_UP = "SignUp"
    SUBSCRIBE = "Subscribe"
    UNKNOWN = "Unknown"
    VISIT_SITE = "VisitSite"


class AssetLinkEditorialStatus(WireEnum):
    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class BudgetLimitType(WireEnum):
    DAILY_BUDGET_ACCELERATED = "DailyBudgetAccelerated"
    DAILY_BUDGET_STANDARD = "DailyBudgetStandard"


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


class DynamicSearchAdsSource(WireEnum):
    ALL = "All"
    SYSTEM_INDEX = "SystemIndex"
    ADVERTISER_SUPPLIED_URLS = "AdvertiserSuppliedUrls"


class CriterionTypeGroup(WireEnum):
    GENDER = "Gender"
    AGE = "Age"
    AUDIENCE = "Audience"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"


class BidOption(WireEnum):
    BID_VALUE = "BidValue"
    BID_BOOST = "BidBoost"


class CampaignAdditionalField(WireFlags):
    EXPERIMENT_ID = "ExperimentId"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"


class AdRotationType(WireEnum):
    OPTIMIZE_FOR_CLICKS = "OptimizeForClicks"
    ROTATE_ADS_EVENLY = "RotateAdsEvenly"


class Network(WireEnum):
    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"
    IN_HOUSE_PROMOTION = "InHousePromotion"


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
    FINAL_URL_SUFFIX = "FinalUrlSuffix"


class AdAdditionalField(WireFlags):
    TITLE_PART3 = "TitlePart3"
    TEXT_PART2 = "TextPart2"
    IMAGES = "Images"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    TEXT_PART2_DSA = "TextPart2DSA"


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
    FINAL_URL_SUFFIX = "FinalUrlSuffix"


class EntityType(WireEnum):
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"


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


class AdExtensionAdditionalField(WireFlags):
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    ACTION_TYPES_PHASE2 = "ActionTypesPhase2"


class AssociationType(WireEnum):
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    ACCOUNT = "Account"


class AdExtensionEditorialStatus(WireEnum):
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class MediaEnabledEntityFilter(WireFlags):
    IMAGE_AD_EXTENSION = "ImageAdExtension"
    RESPONSIVE_AD = "ResponsiveAd"


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


class AdGroupCriterionAdditionalField(WireFlags):
    FINAL_URL_SUFFIX = "FinalUrlSuffix"


class ProductPartitionType(WireEnum):
    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class WebpageConditionOperand(WireEnum):
    UNKNOWN = "Unknown"
    URL = "Url"
    CATEGORY = "Category"
    PAGE_TITLE = "PageTitle"
    PAGE_CONTENT = "PageContent"
    CUSTOM_LABEL = "CustomLabel"


class AgeRange(WireEnum):
    UNKNOWN = "Unknown"
    EIGHTEEN_TO_TWENTY_FOUR = "EighteenToTwentyFour"
    TWENTY_FIVE_TO_THIRTY_FOUR = "TwentyFiveToThirtyFour"
    THIRTY_FIVE_TO_FOURTY_NINE = "ThirtyFiveToFourtyNine"
    FIFTY_TO_SIXTY_FOUR = "FiftyToSixtyFour"
    SIXTY_FIVE_AND_ABOVE = "SixtyFiveAndAbove"


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


class ProfileType(WireFlags):
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"


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


class BMCStoreSubType(WireEnum):
    CO_OP = "CoOp"


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


class EntityScope(WireEnum):
    ACCOUNT = "Account"
    CUSTOMER = "Customer"


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


class ProductAudienceType(WireFlags):
    GENERAL_VISITORS = "GeneralVisitors"
    PRODUCT_SEARCHERS = "ProductSearchers"
    PRODUCT_VIEWERS = "ProductViewers"
    SHOPPING_CART_ABANDONERS = "ShoppingCartAbandoners"
    PAST_BUYERS = "PastBuyers"


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


class ConversionGoalCountType(WireEnum):
    ALL = "All"
    UNIQUE = "Unique"


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


class ExpressionOperator(WireEnum):
    EQUALS = "Equals"
    BEGINS_WITH = "BeginsWith"
    REGULAR_EXPRESSION = "RegularExpression"
    CONTAINS = "Contains"


class ValueOperator(WireEnum):
    EQUALS = "Equals"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
