# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""The types of CampaignManagementService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array, Map
from .namespaces import ADAPI, ARRAYS, CAMPAIGN_MANAGEMENT, GENERIC, SYSTEM

__all__ = [
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
    "ArrayOfAdType",
    "ArrayOfAppUrl",
    "ArrayOfArrayOfMediaAssociation",
    "ArrayOfAssetLink",
    "ArrayOfAudience",
    "ArrayOfBMCStore",
    "ArrayOfBatchError",
    "ArrayOfBatchErrorCollection",
    "ArrayOfBudget",
    "ArrayOfCampaign",
    "ArrayOfCampaignCriterion",
    "ArrayOfCampaignNegativeSites",
    "ArrayOfCampaignSize",
    "ArrayOfCompany",
    "ArrayOfConversionGoal",
    "ArrayOfCustomParameter",
    "ArrayOfDayTime",
    "ArrayOfEditorialError",
    "ArrayOfEditorialReason",
    "ArrayOfEditorialReasonCollection",
    "ArrayOfEntityIdToParentIdAssociation",
    "ArrayOfEntityNegativeKeyword",
    "ArrayOfExperiment",
    "ArrayOfIdCollection",
    "ArrayOfKeyValuePairOfstringstring",
    "ArrayOfKeyword",
    "ArrayOfLabel",
    "ArrayOfLabelAssociation",
    "ArrayOfMedia",
    "ArrayOfMediaAssociation",
    "ArrayOfMediaMetaData",
    "ArrayOfMediaRepresentation",
    "ArrayOfMigrationStatusInfo",
    "ArrayOfNegativeKeyword",
    "ArrayOfNullableOflong",
    "ArrayOfOfflineConversion",
    "ArrayOfOperationError",
    "ArrayOfPriceTableRow",
    "ArrayOfProductCondition",
    "ArrayOfRuleItem",
    "ArrayOfRuleItemGroup",
    "ArrayOfSetting",
    "ArrayOfSharedEntity",
    "ArrayOfSharedEntityAssociation",
    "ArrayOfSharedListItem",
    "ArrayOfTargetSettingDetail",
    "ArrayOfUetTag",
    "ArrayOfWebpageCondition",
    "ArrayOflong",
    "ArrayOfstring",
]

ArrayOfAppUrl = Array("AppUrl", "AppUrl", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCustomParameter = Map(
    "CustomParameter", CAMPAIGN_MANAGEMENT, ("Key", "xs:string"), ("Value", "xs:string"), CAMPAIGN_MANAGEMENT
)
ArrayOfAssetLink = Array("AssetLink", "AssetLink", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCampaign = Array("Campaign", "Campaign", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfSetting = Array("Setting", "Setting", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfTargetSettingDetail = Array(
    "TargetSettingDetail", "TargetSettingDetail", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfBatchError = Array("BatchError", "BatchError", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfOperationError = Array("OperationError", "OperationError", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCampaignNegativeSites = Array(
    "CampaignNegativeSites", "CampaignNegativeSites", CAMPAIGN_MANAGEMENT, nillable=True
)
ArrayOfAdGroup = Array("AdGroup", "AdGroup", CAMPAIGN_MANAGEMENT, nillable=True)
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
ArrayOfAudience = Array("Audience", "Audience", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfRuleItemGroup = Array("RuleItemGroup", "RuleItemGroup", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfRuleItem = Array("RuleItem", "RuleItem", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfUetTag = Array("UetTag", "UetTag", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfConversionGoal = Array("ConversionGoal", "ConversionGoal", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfOfflineConversion = Array("OfflineConversion", "OfflineConversion", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfLabel = Array("Label", "Label", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfLabelAssociation = Array("LabelAssociation", "LabelAssociation", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfExperiment = Array("Experiment", "Experiment", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCompany = Array("Company", "Company", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfstring = Array("string", "xs:string", ARRAYS, nillable=True)
ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfKeyValuePairOfstringstring = Map(
    "KeyValuePairOfstringstring", GENERIC, ("key", "xs:string"), ("value", "xs:string"), GENERIC
)
ArrayOfNullableOflong = Array("long", "xs:long", SYSTEM, nillable=True)
ArrayOfAdApiError = Array("AdApiError", "AdApiError", ADAPI, nillable=True)
