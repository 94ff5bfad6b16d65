# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The types of CampaignManagementService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array, JsonNames, Map
from .namespaces import ADAPI, ARRAYS, CAMPAIGN_MANAGEMENT, GENERIC, SYSTEM

__all__ = [
    "JSON",
    "ArrayOfAccountMigrationStatusesInfo",
    "ArrayOfAccountProperty",
    "ArrayOfAccountPropertyName",
    "ArrayOfAd",
    "ArrayOfAdApiError",
    "ArrayOfAdExtension",
    "ArrayOfAdExtensionAssociation",
    "ArrayOfAdExtensionAssociationCollection",
    "ArrayOfAdExtensionEditorialReason",
    "ArrayOfAdExtensionEditorialReasonCollection",
    "ArrayOfAdExtensionIdToEntityIdAssociation",
    "ArrayOfAdExtensionIdentity",
    "ArrayOfAdGroup",
    "ArrayOfAdGroupCriterion",
    "ArrayOfAdGroupCriterionAction",
    "ArrayOfAdGroupNegativeSites",
    "ArrayOfAdRecommendationCustomizedProperty",
    "ArrayOfAdRecommendationImageAssetProperty",
    "ArrayOfAdRecommendationImageRefineOperation",
    "ArrayOfAdRecommendationImageSuggestion",
    "ArrayOfAdRecommendationMediaRefineResult",
    "ArrayOfAdRecommendationRefinedMedia",
    "ArrayOfAdRecommendationTextAssetProperty",
    "ArrayOfAdRecommendationTextRefineOperation",
    "ArrayOfAdRecommendationTextRefineResult",
    "ArrayOfAdRecommendationVideoSuggestion",
    "ArrayOfAdType",
    "ArrayOfAgeRange",
    "ArrayOfAnnotationOptOut",
    "ArrayOfAppUrl",
    "ArrayOfArrayOfKeyValuePairOfstringstring",
    "ArrayOfArrayOfMediaAssociation",
    "ArrayOfAssetGroup",
    "ArrayOfAssetGroupEditorialReason",
    "ArrayOfAssetGroupEditorialReasonCollection",
    "ArrayOfAssetGroupListingGroup",
    "ArrayOfAssetGroupListingGroupAction",
    "ArrayOfAssetGroupSearchTheme",
    "ArrayOfAssetGroupUrlTarget",
    "ArrayOfAssetLink",
    "ArrayOfAudience",
    "ArrayOfAudienceConditionItem",
    "ArrayOfAudienceGroup",
    "ArrayOfAudienceGroupAssetGroupAssociation",
    "ArrayOfAudienceGroupDimension",
    "ArrayOfAudienceIdName",
    "ArrayOfAudienceInfo",
    "ArrayOfAuditPointResult",
    "ArrayOfBMCStore",
    "ArrayOfBatchError",
    "ArrayOfBatchErrorCollection",
    "ArrayOfBidStrategy",
    "ArrayOfBrandKit",
    "ArrayOfBrandKitColor",
    "ArrayOfBrandKitFont",
    "ArrayOfBrandKitImage",
    "ArrayOfBrandKitPalette",
    "ArrayOfBudget",
    "ArrayOfCampaign",
    "ArrayOfCampaignAdGroupIds",
    "ArrayOfCampaignAssociation",
    "ArrayOfCampaignConversionGoal",
    "ArrayOfCampaignCriterion",
    "ArrayOfCampaignNegativeSites",
    "ArrayOfCampaignSize",
    "ArrayOfCategoryResult",
    "ArrayOfClipchampTemplateInfo",
    "ArrayOfCombinationRule",
    "ArrayOfCompany",
    "ArrayOfCompanyName",
    "ArrayOfConversionGoal",
    "ArrayOfConversionValueRule",
    "ArrayOfCustomParameter",
    "ArrayOfCustomSegmentCatalog",
    "ArrayOfCustomerAccountShare",
    "ArrayOfCustomerAccountShareAssociation",
    "ArrayOfDailySummary",
    "ArrayOfDataExclusion",
    "ArrayOfDayTime",
    "ArrayOfDiagnosticsEntity",
    "ArrayOfDiagnosticsFilter",
    "ArrayOfEditorialError",
    "ArrayOfEditorialReason",
    "ArrayOfEditorialReasonCollection",
    "ArrayOfEntityIdToParentIdAssociation",
    "ArrayOfEntityNegativeKeyword",
    "ArrayOfEntityResult",
    "ArrayOfExperiment",
    "ArrayOfExperimentArm",
    "ArrayOfFrequencyCapSettings",
    "ArrayOfGenderType",
    "ArrayOfHTML5",
    "ArrayOfHealthCheckActionLinkMetadata",
    "ArrayOfHealthCheckColumnMetadata",
    "ArrayOfHealthCheckData",
    "ArrayOfHealthCheckEntity",
    "ArrayOfHealthCheckError",
    "ArrayOfHealthCheckMetadata",
    "ArrayOfIdCollection",
    "ArrayOfImportEntityStatistics",
    "ArrayOfImportJob",
    "ArrayOfImportResult",
    "ArrayOfKeyValueOfstringstring",
    "ArrayOfKeyValuePairOflonglong",
    "ArrayOfKeyValuePairOfstringstring",
    "ArrayOfKeyword",
    "ArrayOfLabel",
    "ArrayOfLabelAssociation",
    "ArrayOfLinkedInSegment",
    "ArrayOfLocationConditionItem",
    "ArrayOfMedia",
    "ArrayOfMediaAssociation",
    "ArrayOfMediaMetaData",
    "ArrayOfMediaRepresentation",
    "ArrayOfMigrationStatusInfo",
    "ArrayOfNegativeKeyword",
    "ArrayOfNewCustomerAcquisitionGoal",
    "ArrayOfNullableOflong",
    "ArrayOfOfflineConversion",
    "ArrayOfOfflineConversionAdjustment",
    "ArrayOfOfflineConversionAlert",
    "ArrayOfOfflineGoalConversionSummary",
    "ArrayOfOfflineGoalDailySummary",
    "ArrayOfOnlineConversionAdjustment",
    "ArrayOfOperationError",
    "ArrayOfPriceTableRow",
    "ArrayOfProductCondition",
    "ArrayOfProfileInfo",
    "ArrayOfRuleItem",
    "ArrayOfRuleItemGroup",
    "ArrayOfSeasonalityAdjustment",
    "ArrayOfSetting",
    "ArrayOfSharedEntity",
    "ArrayOfSharedEntityAssociation",
    "ArrayOfSharedListItem",
    "ArrayOfSupportedClipchampAudio",
    "ArrayOfSupportedFont",
    "ArrayOfTargetSettingDetail",
    "ArrayOfUetTag",
    "ArrayOfVideo",
    "ArrayOfWebpageCondition",
    "ArrayOfint",
    "ArrayOflong",
    "ArrayOfstring",
]

JSON = JsonNames("Type", "Key", "Value")
ArrayOfAppUrl = Array("AppUrl", "AppUrl", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCustomParameter = Map(
    "CustomParameter", CAMPAIGN_MANAGEMENT, ("Key", "xs:string"), ("Value", "xs:string"), CAMPAIGN_MANAGEMENT
)
"""https://learn.microsoft.com/en-us/advertising/campaign-management-service/customparameter?view=bingads-13"""
ArrayOfAssetLink = Array("AssetLink", "AssetLink", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfTargetSettingDetail = Array(
    "TargetSettingDetail", "TargetSettingDetail", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfCampaign = Array("Campaign", "Campaign", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfSetting = Array("Setting", "Setting", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfBatchError = Array("BatchError", "BatchError", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfOperationError = Array("OperationError", "OperationError", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCampaignNegativeSites = Array(
    "CampaignNegativeSites", "CampaignNegativeSites", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdGroup = Array("AdGroup", "AdGroup", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfFrequencyCapSettings = Array(
    "FrequencyCapSettings", "FrequencyCapSettings", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdGroupNegativeSites = Array(
    "AdGroupNegativeSites", "AdGroupNegativeSites", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAd = Array("Ad", "Ad", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfEditorialError = Array("EditorialError", "EditorialError", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAdType = Array("AdType", "AdType", CAMPAIGN_MANAGEMENT)
ArrayOfKeyword = Array("Keyword", "Keyword", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfEntityIdToParentIdAssociation = Array(
    "EntityIdToParentIdAssociation", "EntityIdToParentIdAssociation", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfEditorialReasonCollection = Array(
    "EditorialReasonCollection", "EditorialReasonCollection", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfEditorialReason = Array("EditorialReason", "EditorialReason", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAccountMigrationStatusesInfo = Array(
    "AccountMigrationStatusesInfo", "AccountMigrationStatusesInfo", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfMigrationStatusInfo = Array(
    "MigrationStatusInfo", "MigrationStatusInfo", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAccountProperty = Array("AccountProperty", "AccountProperty", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAccountPropertyName = Array("AccountPropertyName", "AccountPropertyName", CAMPAIGN_MANAGEMENT)
ArrayOfAdExtension = Array("AdExtension", "AdExtension", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfDayTime = Array("DayTime", "DayTime", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfPriceTableRow = Array("PriceTableRow", "PriceTableRow", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAdExtensionIdentity = Array(
    "AdExtensionIdentity", "AdExtensionIdentity", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfBatchErrorCollection = Array(
    "BatchErrorCollection", "BatchErrorCollection", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdExtensionIdToEntityIdAssociation = Array(
    "AdExtensionIdToEntityIdAssociation",
    "AdExtensionIdToEntityIdAssociation",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAdExtensionEditorialReasonCollection = Array(
    "AdExtensionEditorialReasonCollection",
    "AdExtensionEditorialReasonCollection",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAdExtensionEditorialReason = Array(
    "AdExtensionEditorialReason", "AdExtensionEditorialReason", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdExtensionAssociationCollection = Array(
    "AdExtensionAssociationCollection", "AdExtensionAssociationCollection", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdExtensionAssociation = Array(
    "AdExtensionAssociation", "AdExtensionAssociation", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfMedia = Array("Media", "Media", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfMediaMetaData = Array("MediaMetaData", "MediaMetaData", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfMediaRepresentation = Array(
    "MediaRepresentation", "MediaRepresentation", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfArrayOfMediaAssociation = Array(
    "ArrayOfMediaAssociation", "ArrayOfMediaAssociation", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfMediaAssociation = Array("MediaAssociation", "MediaAssociation", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAdGroupCriterion = Array("AdGroupCriterion", "AdGroupCriterion", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfProductCondition = Array("ProductCondition", "ProductCondition", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfWebpageCondition = Array("WebpageCondition", "WebpageCondition", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAdGroupCriterionAction = Array(
    "AdGroupCriterionAction", "AdGroupCriterionAction", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAssetGroupListingGroupAction = Array(
    "AssetGroupListingGroupAction", "AssetGroupListingGroupAction", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAssetGroupListingGroup = Array(
    "AssetGroupListingGroup", "AssetGroupListingGroup", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfBMCStore = Array("BMCStore", "BMCStore", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfEntityNegativeKeyword = Array(
    "EntityNegativeKeyword", "EntityNegativeKeyword", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfNegativeKeyword = Array("NegativeKeyword", "NegativeKeyword", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfIdCollection = Array("IdCollection", "IdCollection", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfSharedEntity = Array("SharedEntity", "SharedEntity", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfSharedListItem = Array("SharedListItem", "SharedListItem", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfSharedEntityAssociation = Array(
    "SharedEntityAssociation", "SharedEntityAssociation", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfCampaignSize = Array("CampaignSize", "CampaignSize", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCampaignCriterion = Array("CampaignCriterion", "CampaignCriterion", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfBudget = Array("Budget", "Budget", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfBidStrategy = Array("BidStrategy", "BidStrategy", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAudienceGroup = Array("AudienceGroup", "AudienceGroup", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAudienceGroupDimension = Array(
    "AudienceGroupDimension", "AudienceGroupDimension", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAgeRange = Array("AgeRange", "AgeRange", CAMPAIGN_MANAGEMENT)
ArrayOfGenderType = Array("GenderType", "GenderType", CAMPAIGN_MANAGEMENT)
ArrayOfAudienceInfo = Array("AudienceInfo", "AudienceInfo", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfProfileInfo = Array("ProfileInfo", "ProfileInfo", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAssetGroup = Array("AssetGroup", "AssetGroup", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAssetGroupSearchTheme = Array(
    "AssetGroupSearchTheme", "AssetGroupSearchTheme", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAssetGroupUrlTarget = Array(
    "AssetGroupUrlTarget", "AssetGroupUrlTarget", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAssetGroupEditorialReasonCollection = Array(
    "AssetGroupEditorialReasonCollection",
    "AssetGroupEditorialReasonCollection",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAssetGroupEditorialReason = Array(
    "AssetGroupEditorialReason", "AssetGroupEditorialReason", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAudienceGroupAssetGroupAssociation = Array(
    "AudienceGroupAssetGroupAssociation",
    "AudienceGroupAssetGroupAssociation",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAudience = Array("Audience", "Audience", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCustomerAccountShare = Array(
    "CustomerAccountShare", "CustomerAccountShare", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfCustomerAccountShareAssociation = Array(
    "CustomerAccountShareAssociation", "CustomerAccountShareAssociation", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfRuleItemGroup = Array("RuleItemGroup", "RuleItemGroup", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfRuleItem = Array("RuleItem", "RuleItem", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCombinationRule = Array("CombinationRule", "CombinationRule", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCustomSegmentCatalog = Array(
    "CustomSegmentCatalog", "CustomSegmentCatalog", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfUetTag = Array("UetTag", "UetTag", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfConversionGoal = Array("ConversionGoal", "ConversionGoal", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfOfflineConversion = Array("OfflineConversion", "OfflineConversion", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfOfflineConversionAdjustment = Array(
    "OfflineConversionAdjustment", "OfflineConversionAdjustment", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfOnlineConversionAdjustment = Array(
    "OnlineConversionAdjustment", "OnlineConversionAdjustment", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfDailySummary = Array("DailySummary", "DailySummary", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfOfflineGoalConversionSummary = Array(
    "OfflineGoalConversionSummary", "OfflineGoalConversionSummary", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfOfflineConversionAlert = Array(
    "OfflineConversionAlert", "OfflineConversionAlert", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfOfflineGoalDailySummary = Array(
    "OfflineGoalDailySummary", "OfflineGoalDailySummary", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfLabel = Array("Label", "Label", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfLabelAssociation = Array("LabelAssociation", "LabelAssociation", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfExperiment = Array("Experiment", "Experiment", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfExperimentArm = Array("ExperimentArm", "ExperimentArm", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCompany = Array("Company", "Company", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfImportJob = Array("ImportJob", "ImportJob", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCampaignAdGroupIds = Array(
    "CampaignAdGroupIds", "CampaignAdGroupIds", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfImportResult = Array("ImportResult", "ImportResult", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfImportEntityStatistics = Array(
    "ImportEntityStatistics", "ImportEntityStatistics", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfVideo = Array("Video", "Video", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfHTML5 = Array("HTML5", "HTML5", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCampaignConversionGoal = Array(
    "CampaignConversionGoal", "CampaignConversionGoal", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfDataExclusion = Array("DataExclusion", "DataExclusion", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCampaignAssociation = Array(
    "CampaignAssociation", "CampaignAssociation", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfSeasonalityAdjustment = Array(
    "SeasonalityAdjustment", "SeasonalityAdjustment", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdRecommendationImageSuggestion = Array(
    "AdRecommendationImageSuggestion", "AdRecommendationImageSuggestion", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdRecommendationCustomizedProperty = Array(
    "AdRecommendationCustomizedProperty",
    "AdRecommendationCustomizedProperty",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAdRecommendationImageAssetProperty = Array(
    "AdRecommendationImageAssetProperty",
    "AdRecommendationImageAssetProperty",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAdRecommendationTextAssetProperty = Array(
    "AdRecommendationTextAssetProperty",
    "AdRecommendationTextAssetProperty",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAdRecommendationVideoSuggestion = Array(
    "AdRecommendationVideoSuggestion", "AdRecommendationVideoSuggestion", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdRecommendationTextRefineOperation = Array(
    "AdRecommendationTextRefineOperation",
    "AdRecommendationTextRefineOperation",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAdRecommendationImageRefineOperation = Array(
    "AdRecommendationImageRefineOperation",
    "AdRecommendationImageRefineOperation",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAdRecommendationTextRefineResult = Array(
    "AdRecommendationTextRefineResult", "AdRecommendationTextRefineResult", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdRecommendationMediaRefineResult = Array(
    "AdRecommendationMediaRefineResult",
    "AdRecommendationMediaRefineResult",
    CAMPAIGN_MANAGEMENT,
    nillable=True,
)
ArrayOfAdRecommendationRefinedMedia = Array(
    "AdRecommendationRefinedMedia", "AdRecommendationRefinedMedia", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfConversionValueRule = Array(
    "ConversionValueRule", "ConversionValueRule", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAudienceConditionItem = Array(
    "AudienceConditionItem", "AudienceConditionItem", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfLocationConditionItem = Array(
    "LocationConditionItem", "LocationConditionItem", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfBrandKit = Array("BrandKit", "BrandKit", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfBrandKitFont = Array("BrandKitFont", "BrandKitFont", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfBrandKitImage = Array("BrandKitImage", "BrandKitImage", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfBrandKitPalette = Array("BrandKitPalette", "BrandKitPalette", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfBrandKitColor = Array("BrandKitColor", "BrandKitColor", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfNewCustomerAcquisitionGoal = Array(
    "NewCustomerAcquisitionGoal", "NewCustomerAcquisitionGoal", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAudienceIdName = Array("AudienceIdName", "AudienceIdName", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfClipchampTemplateInfo = Array(
    "ClipchampTemplateInfo", "ClipchampTemplateInfo", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfSupportedClipchampAudio = Array(
    "SupportedClipchampAudio", "SupportedClipchampAudio", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfSupportedFont = Array("SupportedFont", "SupportedFont", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfHealthCheckEntity = Array("HealthCheckEntity", "HealthCheckEntity", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfHealthCheckMetadata = Array(
    "HealthCheckMetadata", "HealthCheckMetadata", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfHealthCheckColumnMetadata = Array(
    "HealthCheckColumnMetadata", "HealthCheckColumnMetadata", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfHealthCheckActionLinkMetadata = Array(
    "HealthCheckActionLinkMetadata", "HealthCheckActionLinkMetadata", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfHealthCheckData = Array("HealthCheckData", "HealthCheckData", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfHealthCheckError = Array("HealthCheckError", "HealthCheckError", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfDiagnosticsEntity = Array("DiagnosticsEntity", "DiagnosticsEntity", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfDiagnosticsFilter = Array("DiagnosticsFilter", "DiagnosticsFilter", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfEntityResult = Array("EntityResult", "EntityResult", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCategoryResult = Array("CategoryResult", "CategoryResult", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAuditPointResult = Array("AuditPointResult", "AuditPointResult", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfAnnotationOptOut = Array("AnnotationOptOut", "AnnotationOptOut", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfLinkedInSegment = Array("LinkedInSegment", "LinkedInSegment", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCompanyName = Array("CompanyName", "CompanyName", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfstring = Array("string", "xs:string", ARRAYS, nillable=True)
ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfKeyValueOfstringstring = Map(
    "KeyValueOfstringstring", ARRAYS, ("Key", "xs:string"), ("Value", "xs:string"), ARRAYS, dictionary=True
)
ArrayOfint = Array("int", "xs:int", ARRAYS)
ArrayOfKeyValuePairOfstringstring = Map(
    "KeyValuePairOfstringstring", GENERIC, ("key", "xs:string"), ("value", "xs:string"), GENERIC
)
"""https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyvaluepairofstringstring?view=bingads-13"""
ArrayOfArrayOfKeyValuePairOfstringstring = Array(
    "ArrayOfKeyValuePairOfstringstring", "ArrayOfKeyValuePairOfstringstring", GENERIC, nillable=True
)
ArrayOfKeyValuePairOflonglong = Map(
    "KeyValuePairOflonglong", GENERIC, ("key", "xs:long"), ("value", "xs:long"), GENERIC, nil=False
)
"""https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyvaluepairoflonglong?view=bingads-13"""
ArrayOfNullableOflong = Array("long", "xs:long", SYSTEM, nillable=True)
ArrayOfAdApiError = Array("AdApiError", "AdApiError", ADAPI, nillable=True)
