# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The enumerations and flags of AdInsightService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import WireEnum, WireFlags, lazy_classes

__all__ = [
    "AdGroupBidLandscapeType",
    "AdPosition",
    "AgeEnum",
    "AuctionInsightKpiAdditionalField",
    "AuctionSegment",
    "BidOpportunityType",
    "BreakdownCategory",
    "BudgetLimitType",
    "BudgetPointType",
    "CampaignBidLandscapeType",
    "CompetitionLevel",
    "Currency",
    "CurrencyCode",
    "DeviceEnum",
    "EntityType",
    "GenderEnum",
    "KPIType",
    "KeywordIdeaAttribute",
    "KeywordOpportunityType",
    "MatchType",
    "NetworkType",
    "ParameterType",
    "PerformanceInsightsEntityType",
    "PerformanceInsightsMessageTemplateId",
    "PerformanceInsightsUrlCategory",
    "PerformanceInsightsUrlId",
    "RadiusUnit",
    "RecommendationType",
    "ScaleUnit",
    "SourceType",
    "TargetAdPosition",
    "TimeInterval",
]


class BidOpportunityType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/bidopportunitytype?view=bingads-13"""

    FIRST_PAGE = "FirstPage"
    MAIN_LINE = "MainLine"
    MAIN_LINE1 = "MainLine1"


class BudgetPointType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/budgetpointtype?view=bingads-13"""

    CURRENT = "Current"
    SUGGESTED = "Suggested"
    MAXIMUM = "Maximum"
    OTHER = "Other"


class BudgetLimitType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/budgetlimittype?view=bingads-13"""

    DAILY_BUDGET_STANDARD = "DailyBudgetStandard"
    DAILY_BUDGET_ACCELERATED = "DailyBudgetAccelerated"


class KeywordOpportunityType(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordopportunitytype?view=bingads-13"""

    BROAD_MATCH = "BroadMatch"
    CAMPAIGN_CONTEXT = "CampaignContext"


class TargetAdPosition(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/targetadposition?view=bingads-13"""

    MAIN_LINE1 = "MainLine1"
    MAIN_LINE = "MainLine"
    FIRST_PAGE = "FirstPage"


class CurrencyCode(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/currencycode?view=bingads-13"""

    AED = "AED"
    ALL = "ALL"
    AMD = "AMD"
    ARS = "ARS"
    AUD = "AUD"
    AZM = "AZM"
    BGL = "BGL"
    BHD = "BHD"
    BND = "BND"
    BOB = "BOB"
    BRL = "BRL"
    BYB = "BYB"
    BZD = "BZD"
    CAD = "CAD"
    CHF = "CHF"
    CLP = "CLP"
    CNY = "CNY"
    COP = "COP"
    CRC = "CRC"
    CZK = "CZK"
    DOP = "DOP"
    DKK = "DKK"
    DZD = "DZD"
    EEK = "EEK"
    EGP = "EGP"
    EUR = "EUR"
    GBP = "GBP"
    GEL = "GEL"
    GTQ = "GTQ"
    HKD = "HKD"
    HNL = "HNL"
    HRK = "HRK"
    HUF = "HUF"
    IDR = "IDR"
    ILS = "ILS"
    INR = "INR"
    IQD = "IQD"
    IRR = "IRR"
    ISK = "ISK"
    JMD = "JMD"
    JOD = "JOD"
    JPY = "JPY"
    KES = "KES"
    KGS = "KGS"
    KRW = "KRW"
    KWD = "KWD"
    KZT = "KZT"
    LBP = "LBP"
    LTL = "LTL"
    LVL = "LVL"
    LYD = "LYD"
    MAD = "MAD"
    MKD = "MKD"
    MOP = "MOP"
    MNT = "MNT"
    MVR = "MVR"
    MXN = "MXN"
    MYR = "MYR"
    NIO = "NIO"
    NOK = "NOK"
    NZD = "NZD"
    OMR = "OMR"
    PAB = "PAB"
    PEN = "PEN"
    PHP = "PHP"
    PKR = "PKR"
    PLN = "PLN"
    PYG = "PYG"
    QAR = "QAR"
    ROL = "ROL"
    RUR = "RUR"
    SAR = "SAR"
    SEK = "SEK"
    SGD = "SGD"
    SIT = "SIT"
    SKK = "SKK"
    SYP = "SYP"
    THB = "THB"
    TND = "TND"
    TRY = "TRY"
    TTD = "TTD"
    TWD = "TWD"
    UAH = "UAH"
    USD = "USD"
    UYU = "UYU"
    UZS = "UZS"
    VEF = "VEF"
    YER = "YER"
    VND = "VND"
    YUN = "YUN"
    ZAR = "ZAR"
    ZWD = "ZWD"
    UNSPECIFY = "UNSPECIFY"


class MatchType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/matchtype?view=bingads-13"""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"
    AGGREGATE = "Aggregate"


class AdGroupBidLandscapeType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/adgroupbidlandscapetype?view=bingads-13"""

    UNIFORM = "Uniform"
    DEFAULT_BID_ONLY = "DefaultBidOnly"


class CampaignBidLandscapeType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/campaignbidlandscapetype?view=bingads-13"""

    ECPC_CAMPAIGN_WIDE_BID = "Ecpc_CampaignWideBid"
    ECPC_BID_SCALING = "Ecpc_BidScaling"
    TARGET_CPA = "TargetCpa"
    TARGET_ROAS = "TargetRoas"


class TimeInterval(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/timeinterval?view=bingads-13"""

    LAST_MONTH = "LastMonth"
    LAST_WEEK = "LastWeek"
    LAST_DAY = "LastDay"


class AdPosition(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/adposition?view=bingads-13"""

    ALL = "All"
    MAIN_LINE1 = "MainLine1"
    MAIN_LINE2 = "MainLine2"
    MAIN_LINE3 = "MainLine3"
    MAIN_LINE4 = "MainLine4"
    FIRST_PAGE1 = "FirstPage1"
    FIRST_PAGE2 = "FirstPage2"
    FIRST_PAGE3 = "FirstPage3"
    FIRST_PAGE4 = "FirstPage4"
    FIRST_PAGE5 = "FirstPage5"
    FIRST_PAGE6 = "FirstPage6"
    FIRST_PAGE7 = "FirstPage7"
    FIRST_PAGE8 = "FirstPage8"
    FIRST_PAGE9 = "FirstPage9"
    FIRST_PAGE10 = "FirstPage10"
    AGGREGATE = "Aggregate"


class EntityType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/entitytype?view=bingads-13"""

    ACCOUNT = "Account"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    KEYWORD = "Keyword"


class NetworkType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/networktype?view=bingads-13"""

    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"
    """Deprecated since 2024-07 (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/networktype?view=bingads-13#syndicatedsearchonly"""


class CompetitionLevel(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/competitionlevel?view=bingads-13"""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


class AuctionSegment(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctionsegment?view=bingads-13"""

    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"
    QUARTER = "Quarter"
    DAY_OF_WEEK = "DayOfWeek"
    DEVICE = "Device"


class AuctionInsightKpiAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightkpiadditionalfield?view=bingads-13"""

    ABSOLUTE_TOP_OF_PAGE_RATE = "AbsoluteTopOfPageRate"


class KeywordIdeaAttribute(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordideaattribute?view=bingads-13"""

    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    KEYWORD = "Keyword"
    SOURCE = "Source"
    MONTHLY_SEARCH_COUNTS = "MonthlySearchCounts"
    SUGGESTED_BID = "SuggestedBid"
    COMPETITION = "Competition"
    RELEVANCE = "Relevance"
    AD_IMPRESSION_SHARE = "AdImpressionShare"


class SourceType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/sourcetype?view=bingads-13"""

    UNKNOWN = "Unknown"
    SEED = "Seed"
    SUGGESTION_FROM_KEYWORD = "SuggestionFromKeyword"
    SUGGESTION_FROM_URL = "SuggestionFromUrl"
    SUGGESTION_FROM_CATEGORY = "SuggestionFromCategory"


class KPIType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/kpitype?view=bingads-13"""

    IMPRESSION = "Impression"
    CLICK = "Click"
    SPEND = "Spend"
    CONVERSION = "Conversion"


class PerformanceInsightsMessageTemplateId(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/performanceinsightsmessagetemplateid?view=bingads-13"""

    FLUX_IMPR_INCREASE_ACCT = "FluxImprIncreaseAcct"
    FLUX_IMPR_DECREASE_ACCT = "FluxImprDecreaseAcct"
    FLUX_IMPR_INCREASE_INFINITY_ACCT = "FluxImprIncreaseInfinityAcct"
    FLUX_IMPR_INCREASE_ACCT_PREV_DAY = "FluxImprIncreaseAcctPrevDay"
    FLUX_IMPR_DECREASE_ACCT_PREV_DAY = "FluxImprDecreaseAcctPrevDay"
    FLUX_IMPR_INCREASE_INFINITY_ACCT_PREV_DAY = "FluxImprIncreaseInfinityAcctPrevDay"
    FLUX_CLICK_INCREASE_ACCT = "FluxClickIncreaseAcct"
    FLUX_CLICK_DECREASE_ACCT = "FluxClickDecreaseAcct"
    FLUX_CLICK_INCREASE_INFINITY_ACCT = "FluxClickIncreaseInfinityAcct"
    FLUX_CLICK_INCREASE_ACCT_PREV_DAY = "FluxClickIncreaseAcctPrevDay"
    FLUX_CLICK_DECREASE_ACCT_PREV_DAY = "FluxClickDecreaseAcctPrevDay"
    FLUX_CLICK_INCREASE_INFINITY_ACCT_PREV_DAY = "FluxClickIncreaseInfinityAcctPrevDay"
    FLUX_COST_INCREASE_ACCT = "FluxCostIncreaseAcct"
    FLUX_COST_DECREASE_ACCT = "FluxCostDecreaseAcct"
    FLUX_COST_INCREASE_INFINITY_ACCT = "FluxCostIncreaseInfinityAcct"
    FLUX_COST_INCREASE_ACCT_PREV_DAY = "FluxCostIncreaseAcctPrevDay"
    FLUX_COST_DECREASE_ACCT_PREV_DAY = "FluxCostDecreaseAcctPrevDay"
    FLUX_COST_INCREASE_INFINITY_ACCT_PREV_DAY = "FluxCostIncreaseInfinityAcctPrevDay"
    FLUX_IMPR_INCREASE_CAMPAIGN = "FluxImprIncreaseCampaign"
    FLUX_IMPR_DECREASE_CAMPAIGN = "FluxImprDecreaseCampaign"
    FLUX_IMPR_INCREASE_INFINITY_CAMPAIGN = "FluxImprIncreaseInfinityCampaign"
    FLUX_IMPR_INCREASE_CAMPAIGN_PREV_DAY = "FluxImprIncreaseCampaignPrevDay"
    FLUX_IMPR_DECREASE_CAMPAIGN_PREV_DAY = "FluxImprDecreaseCampaignPrevDay"
    FLUX_IMPR_INCREASE_INFINITY_CAMPAIGN_PREV_DAY = "FluxImprIncreaseInfinityCampaignPrevDay"
    FLUX_CLICK_INCREASE_CAMPAIGN = "FluxClickIncreaseCampaign"
    FLUX_CLICK_DECREASE_CAMPAIGN = "FluxClickDecreaseCampaign"
    FLUX_CLICK_INCREASE_INFINITY_CAMPAIGN = "FluxClickIncreaseInfinityCampaign"
    FLUX_CLICK_INCREASE_CAMPAIGN_PREV_DAY = "FluxClickIncreaseCampaignPrevDay"
    FLUX_CLICK_DECREASE_CAMPAIGN_PREV_DAY = "FluxClickDecreaseCampaignPrevDay"
    FLUX_CLICK_INCREASE_INFINITY_CAMPAIGN_PREV_DAY = "FluxClickIncreaseInfinityCampaignPrevDay"
    FLUX_COST_INCREASE_CAMPAIGN = "FluxCostIncreaseCampaign"
    FLUX_COST_DECREASE_CAMPAIGN = "FluxCostDecreaseCampaign"
    FLUX_COST_INCREASE_INFINITY_CAMPAIGN = "FluxCostIncreaseInfinityCampaign"
    FLUX_COST_INCREASE_CAMPAIGN_PREV_DAY = "FluxCostIncreaseCampaignPrevDay"
    FLUX_COST_DECREASE_CAMPAIGN_PREV_DAY = "FluxCostDecreaseCampaignPrevDay"
    FLUX_COST_INCREASE_INFINITY_CAMPAIGN_PREV_DAY = "FluxCostIncreaseInfinityCampaignPrevDay"
    FLUX_CONVERSION_DECREASE_ACCT = "FluxConversionDecreaseAcct"
    FLUX_CONVERSION_ZERO_ACCT = "FluxConversionZeroAcct"
    RC_AUDIENCE_INCREASE = "RCAudienceIncrease"
    RC_AUDIENCE_DECREASE = "RCAudienceDecrease"
    RC_BID_INCREASE = "RCBidIncrease"
    RC_BID_DECREASE = "RCBidDecrease"
    RC_BUDGET_INCREASE = "RCBudgetIncrease"
    RC_BUDGET_DECREASE = "RCBudgetDecrease"
    RC_CLICK_INCREASE = "RCClickIncrease"
    RC_CLICK_DECREASE = "RCClickDecrease"
    RC_CONVERSION_GOAL_ISSUE = "RCConversionGoalIssue"
    RC_DEVICE_TARGETING_BID_CHANGE = "RCDeviceTargetingBidChange"
    RC_EDITORIAL_APPROVAL = "RCEditorialApproval"
    RC_EDITORIAL_DISAPPROVAL = "RCEditorialDisapproval"
    RC_ENTITY_ADDITION_WITH_COUNT = "RCEntityAdditionWithCount"
    RC_ENTITY_DELETION_WITH_COUNT = "RCEntityDeletionWithCount"
    RC_ENTITY_PAUSE_WITH_COUNT = "RCEntityPauseWithCount"
    RC_ENTITY_UNPAUSE_WITH_COUNT = "RCEntityUnpauseWithCount"
    RC_MORE_COMPETITIVE = "RCMoreCompetitive"
    RC_NETWORK_LESS_RESTRICT = "RCNetworkLessRestrict"
    RC_NETWORK_MORE_RESTRICT = "RCNetworkMoreRestrict"
    RC_PAYMENT_ISSUE_INVOICE_ACCOUNT_PAUSED = "RCPaymentIssueInvoiceAccountPaused"
    RC_PAYMENT_ISSUE_INVOICE_ACCOUNT_ON_HOLD = "RCPaymentIssueInvoiceAccountOnHold"
    RC_PAYMENT_ISSUE_PREPAY_ACCOUNT_PAUSED = "RCPaymentIssuePrepayAccountPaused"
    RC_PAYMENT_ISSUE_THRESHOLD_ACCOUNT_ON_HOLD = "RCPaymentIssueThresholdAccountOnHold"
    RC_PAYMENT_ISSUE_YESTERDAY = "RCPaymentIssueYesterday"
    RC_SEARCH_TERM_INCREASE = "RCSearchTermIncrease"
    RC_SEARCH_TERM_INCREASE_CLICK = "RCSearchTermIncreaseClick"
    RC_SEARCH_TERM_DECREASE = "RCSearchTermDecrease"
    RC_SEARCH_TERM_DECREASE_CLICK = "RCSearchTermDecreaseClick"
    RC_SEARCH_TERM_COMPETITION_INCREASE = "RCSearchTermCompetitionIncrease"
    RC_SEARCH_TERM_COMPETITION_INCREASE_CLICK = "RCSearchTermCompetitionIncreaseClick"
    RC_SEARCH_TERM_COMPETITION_DECREASE = "RCSearchTermCompetitionDecrease"
    RC_SEARCH_TERM_COMPETITION_DECREASE_CLICK = "RCSearchTermCompetitionDecreaseClick"
    RC_SINGLE_CAMPAIGN_ADDITION = "RCSingleCampaignAddition"
    RC_SINGLE_CAMPAIGN_PAUSE = "RCSingleCampaignPause"
    RC_SINGLE_CAMPAIGN_UNPAUSE = "RCSingleCampaignUnpause"
    RC_SINGLE_CAMPAIGN_BUDGET_INCREASE = "RCSingleCampaignBudgetIncrease"
    RC_SINGLE_CAMPAIGN_BUDGET_DECREASE = "RCSingleCampaignBudgetDecrease"
    RC_SINGLE_CAMPAIGN_DEVICE_TARGETING_BID_CHANGE = "RCSingleCampaignDeviceTargetingBidChange"
    RC_STRONGER_COMPETITOR_AD_QUALITY = "RCStrongerCompetitorAdQuality"
    RC_STRONGER_COMPETITOR_BID = "RCStrongerCompetitorBid"
    RC_SYND_TRAFFIC_INCREASE = "RCSyndTrafficIncrease"
    RC_SYND_TRAFFIC_DECREASE = "RCSyndTrafficDecrease"
    ACT_ADS_OPPR = "ActAdsOppr"
    ACT_ALL_AVAILABLE_OPPR = "ActAllAvailableOppr"
    ACT_BM_ADOPTION_OPPR = "ActBMAdoptionOppr"
    ACT_BMM_KEYWORD_OPPR = "ActBMMKeywordOppr"
    ACT_CAMPAIGN_CONTEXT_KEYWORD_OPPR = "ActCampaignContextKeywordOppr"
    ACT_CHECK_PUBLISHER_WEBSITE = "ActCheckPublisherWebsite"
    ACT_COMPETITION_AUCTION_INSIGHT = "ActCompetitionAuctionInsight"
    ACT_COMPETITIVE_BUDGET_OPPR = "ActCompetitiveBudgetOppr"
    ACT_COMPETITIVE_KEYWORD_OPPR = "ActCompetitiveKeywordOppr"
    ACT_COMPETITIVE_LOCATION_TARGET_OPPR = "ActCompetitiveLocationTargetOppr"
    ACT_CTR_QUALITY_BUNDLE = "ActCTRQualityBundle"
    ACT_EDITORIAL_REVIEW_PROCESS = "ActEditorialReviewProcess"
    ACT_FIX_CONVERSION_GOAL_SETTING_OPPR = "ActFixConversionGoalSettingOppr"
    ACT_FIX_CONVERSION_TRACKING_OPPR = "ActFixConversionTrackingOppr"
    ACT_GENERAL_BUDGET_OPPR = "ActGeneralBudgetOppr"
    ACT_NEW_CONVERSION_GOAL_OPPR = "ActNewConversionGoalOppr"
    ACT_INVOICE_ACCOUNT_PAUSED = "ActInvoiceAccountPaused"
    ACT_INVOICE_ACCOUNT_ON_HOLD = "ActInvoiceAccountOnHold"
    ACT_PREPAY_ACCOUNT_PAUSED = "ActPrepayAccountPaused"
    ACT_REALLOCATE_BUDGET_OPPR = "ActReallocateBudgetOppr"
    ACT_REPAIR_KEYWORDS_OPPR = "ActRepairKeywordsOppr"
    ACT_RSA_OPPR = "ActRSAOppr"
    ACT_SEARCH_TERM = "ActSearchTerm"
    ACT_SETUP_CONVERSION_TRACKING_OPPR = "ActSetupConversionTrackingOppr"
    ACT_SITE_LINK_OPPR = "ActSiteLinkOppr"
    ACT_THRESHOLD_ACCOUNT_ON_HOLD = "ActThresholdAccountOnHold"
    ACT_WEBSITE_EXCLUSION = "ActWebsiteExclusion"


class ParameterType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/parametertype?view=bingads-13"""

    TEXT = "Text"
    URL = "Url"
    ENTITIES = "Entities"


class PerformanceInsightsUrlCategory(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/performanceinsightsurlcategory?view=bingads-13"""

    RECOMMENDATION = "Recommendation"
    SETTING = "Setting"
    REPORT = "Report"
    HELP_DOC = "HelpDoc"


class PerformanceInsightsUrlId(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/performanceinsightsurlid?view=bingads-13"""

    REC_RECOMMENDATION_PAGE = "RecRecommendationPage"
    REC_COMPETITION_PAGE = "RecCompetitionPage"
    SETTING_CREATE_ORDER = "SettingCreateOrder"
    SETTING_REMOVE_HOLD = "SettingRemoveHold"
    SETTING_ADD_FUNDS = "SettingAddFunds"
    REPORT_SEARCH_TERM = "ReportSearchTerm"
    REPORT_PUBLISHER_WEBSITE = "ReportPublisherWebsite"
    REPORT_AUCTION_INSIGHTS = "ReportAuctionInsights"
    HELP_DOC_NETWORK_SETTING = "HelpDocNetworkSetting"
    HELP_DOC_EDITORIAL = "HelpDocEditorial"
    HELP_DOC_WEBSITE_REPORT = "HelpDocWebsiteReport"
    HELP_DOC_WEBSITE_EXCLUSION = "HelpDocWebsiteExclusion"
    HELP_DOC_CREATE_ORDER = "HelpDocCreateOrder"
    HELP_DOC_REMOVE_HOLD = "HelpDocRemoveHold"
    HELP_DOC_ADD_FUNDS = "HelpDocAddFunds"
    HELP_DOC_RECOMMENDATION = "HelpDocRecommendation"
    HELP_DOC_AUDIENCE_NETWORK = "HelpDocAudienceNetwork"


class PerformanceInsightsEntityType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/performanceinsightsentitytype?view=bingads-13"""

    ACCOUNT = "Account"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    KEYWORD = "Keyword"
    PRODUCT_GROUP = "ProductGroup"
    SEARCH_TERM = "SearchTerm"
    WEBSITE = "Website"


class RecommendationType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/recommendationtype?view=bingads-13"""

    CAMPAIGN_BUDGET_RECOMMENDATION = "CampaignBudgetRecommendation"
    KEYWORD_RECOMMENDATION = "KeywordRecommendation"
    RESPONSIVE_SEARCH_AD_RECOMMENDATION = "ResponsiveSearchAdRecommendation"
    REMOVE_CONFLICTING_NEGATIVE_KEYWORD_RECOMMENDATION = "RemoveConflictingNegativeKeywordRecommendation"
    USE_BROAD_MATCH_KEYWORD_RECOMMENDATION = "UseBroadMatchKeywordRecommendation"
    RESPONSIVE_SEARCH_AD_ASSET_RECOMMENDATION = "ResponsiveSearchAdAssetRecommendation"


class AgeEnum(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/ageenum?view=bingads-13"""

    UNKNOWN = "Unknown"
    ZERO_TO_TWELVE = "ZeroToTwelve"
    THIRTEEN_TO_SEVEN_TEEN = "ThirteenToSevenTeen"
    EIGHTEEN_TO_TWENTY_FOUR = "EighteenToTwentyFour"
    TWENTY_FIVE_TO_THIRTY_FOUR = "TwentyFiveToThirtyFour"
    THIRTY_FIVE_TO_FOURTY_NINE = "ThirtyFiveToFourtyNine"
    FIFTY_TO_SIXTY_FOUR = "FiftyToSixtyFour"
    SIXTY_FIVE_AND_ABOVE = "SixtyFiveAndAbove"


class GenderEnum(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/genderenum?view=bingads-13"""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


class DeviceEnum(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/deviceenum?view=bingads-13"""

    DESKTOP = "Desktop"
    SMARTPHONE = "Smartphone"
    TABLET = "Tablet"


class RadiusUnit(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/radiusunit?view=bingads-13"""

    MILES = "Miles"
    KILOMETERS = "Kilometers"


class Currency(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/currency?view=bingads-13"""

    UN_SPECIFY = "UnSpecify"
    ALGERIAN_DINAR = "AlgerianDinar"
    ARGENTINE_PESO = "ArgentinePeso"
    AUSTRALIAN_DOLLAR = "AustralianDollar"
    BAHT = "Baht"
    BOLIVAR = "Bolivar"
    BRAZILIAN_REAL = "BrazilianReal"
    CANADIAN_DOLLAR = "CanadianDollar"
    CHILEAN_PESO = "ChileanPeso"
    COLOMBIAN_PESO = "ColombianPeso"
    CZECH_KORUNA = "CzechKoruna"
    DANISH_KRONE = "DanishKrone"
    DONG = "Dong"
    EGYPTIAN_POUND = "EgyptianPound"
    EURO = "EURO"
    FORINT = "Forint"
    HONG_KONG_DOLLAR = "HongKongDollar"
    INDIAN_RUPEE = "IndianRupee"
    JAPANESE_YEN = "JapaneseYen"
    LEBANESE_POUND = "LebanesePound"
    MALAYSIAN_RINGGIT = "MalaysianRinggit"
    MEXICAN_PESO = "MexicanPeso"
    MOROCCAN_DIRHAM = "MoroccanDirham"
    NEW_TAIWAN_DOLLAR = "NewTaiwanDollar"
    NEW_ZEALAND_DOLLAR = "NewZealandDollar"
    NORWEGIAN_KRONE = "NorwegianKrone"
    NUEVO_SOL = "NuevoSol"
    PHILIPPINE_PESO = "PhilippinePeso"
    QATARI_RIAL = "QatariRial"
    RUPIAH = "Rupiah"
    SAUDI_RIYAL = "SaudiRiyal"
    SINGAPORE_DOLLAR = "SingaporeDollar"
    SOUTH_AFRICAN_RAND = "SouthAfricanRand"
    SWEDISH_KRONA = "SwedishKrona"
    SWISS_FRANC = "SwissFranc"
    TURKISH_LIRA = "TurkishLira"
    UK_POUND = "UKPound"
    US_DOLLAR = "USDollar"
    WON = "Won"
    YUAN_RENMINBI = "YuanRenminbi"
    POLISH_ZLOTY = "PolishZloty"
    UAE_DIRHAM = "UAEDirham"
    ISRAELI_SHEQEL = "IsraeliSheqel"
    NIGERIAN_NAIRA = "NigerianNaira"


class ScaleUnit(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/scaleunit?view=bingads-13"""

    BILLION = "Billion"
    MILLION = "Million"
    THOUSAND = "Thousand"
    NONE = "None"


class BreakdownCategory(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/breakdowncategory?view=bingads-13"""

    ALL = "All"
    DEMOGRAPHICS = "Demographics"
    LOCATION = "Location"
    INTEREST = "Interest"
    DEVICE = "Device"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
