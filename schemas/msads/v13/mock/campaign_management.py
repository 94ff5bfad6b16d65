"""Campaigns and related entities, as far as programs write and read them; the service's rules are not checked.

Only a mock that serves Campaign Management loads this module.
"""

from __future__ import annotations

from collections.abc import Sequence

from msads.v13 import campaign_management as types
from msads.v13.campaign_management import (
    AddAdExtensionsRequest,
    AddAdExtensionsResponse,
    AddAdGroupCriterionsRequest,
    AddAdGroupCriterionsResponse,
    AddAdGroupsRequest,
    AddAdGroupsResponse,
    AddAdsRequest,
    AddAdsResponse,
    AddAudiencesRequest,
    AddAudiencesResponse,
    AddBudgetsRequest,
    AddBudgetsResponse,
    AddCampaignsRequest,
    AddCampaignsResponse,
    AddConversionGoalsRequest,
    AddConversionGoalsResponse,
    AddKeywordsRequest,
    AddKeywordsResponse,
    AddLabelsRequest,
    AddLabelsResponse,
    AddUetTagsRequest,
    AddUetTagsResponse,
    AdExtensionAssociation,
    AdExtensionAssociationCollection,
    AdExtensionEditorialStatus,
    AdExtensionIdentity,
    AssociationType,
    GetAdExtensionsAssociationsRequest,
    GetAdExtensionsAssociationsResponse,
    GetAdGroupsByCampaignIdRequest,
    GetAdGroupsByCampaignIdResponse,
    GetBudgetsByIdsRequest,
    GetBudgetsByIdsResponse,
    GetCampaignsByIdsRequest,
    GetCampaignsByIdsResponse,
    GetConversionGoalsByIdsRequest,
    GetConversionGoalsByIdsResponse,
    GetKeywordsByAdGroupIdRequest,
    GetKeywordsByAdGroupIdResponse,
    GetLabelAssociationsByEntityIdsRequest,
    GetLabelAssociationsByEntityIdsResponse,
    GetLabelsByIdsRequest,
    GetLabelsByIdsResponse,
    GetUetTagsByIdsRequest,
    GetUetTagsByIdsResponse,
    SetAdExtensionsAssociationsRequest,
    SetAdExtensionsAssociationsResponse,
    SetLabelAssociationsRequest,
    SetLabelAssociationsResponse,
    UpdateBudgetsRequest,
    UpdateBudgetsResponse,
    UpdateCampaignsRequest,
    UpdateCampaignsResponse,
    UpdateKeywordsRequest,
    UpdateKeywordsResponse,
)

from .checks import NOT_AUTHORIZED, Refused, checked
from .data import ACCOUNTS
from .entities import SHARED, Kind, present

CAMPAIGNS = Kind("campaign", types.Campaign)
AD_GROUPS = Kind("ad group", types.AdGroup, CAMPAIGNS)
ADS = Kind("ad", types.Ad, AD_GROUPS)
KEYWORDS = Kind("keyword", types.Keyword, AD_GROUPS)
CRITERIONS = Kind("ad group criterion", types.AdGroupCriterion, AD_GROUPS)
BUDGETS = Kind("budget", types.Budget)
EXTENSIONS = Kind("ad extension", types.AdExtension)
SHOWN = Kind("association of an ad extension", types.AdExtensionIdToEntityIdAssociation)
LABELS = Kind("label", types.Label)
LABELLED = Kind("association of a label", types.LabelAssociation)
AUDIENCES = Kind("audience", types.Audience)
TAGS = Kind("UET tag", types.UetTag)
GOALS = Kind("conversion goal", types.ConversionGoal)


def _account(number: int | None) -> int:
    if number is None or ACCOUNTS.find(number) is None:
        raise Refused(NOT_AUTHORIZED, "AccountId")
    return number


# Campaigns, ad groups, ads, keywords


@checked(types)
def add_campaigns(request: AddCampaignsRequest) -> AddCampaignsResponse:
    ids, errors = CAMPAIGNS.add(request.campaigns, _account(request.account_id))
    return AddCampaignsResponse(campaign_ids=ids, partial_errors=errors)


@checked(types)
def get_campaigns_by_ids(request: GetCampaignsByIdsRequest) -> GetCampaignsByIdsResponse:
    _account(request.account_id)
    errors = CAMPAIGNS.missing(request.campaign_ids)
    return GetCampaignsByIdsResponse(
        campaigns=[*CAMPAIGNS.all(request.campaign_ids or ())], partial_errors=errors
    )


@checked(types)
def update_campaigns(request: UpdateCampaignsRequest) -> UpdateCampaignsResponse:
    errors = CAMPAIGNS.update(request.campaigns, _account(request.account_id))
    return UpdateCampaignsResponse(partial_errors=errors)


@checked(types)
def add_ad_groups(request: AddAdGroupsRequest) -> AddAdGroupsResponse:
    ids, errors = AD_GROUPS.add(request.ad_groups, request.campaign_id or 0)
    return AddAdGroupsResponse(ad_group_ids=ids, partial_errors=errors)


@checked(types)
def get_ad_groups_by_campaign_id(request: GetAdGroupsByCampaignIdRequest) -> GetAdGroupsByCampaignIdResponse:
    return GetAdGroupsByCampaignIdResponse(ad_groups=[*AD_GROUPS.of(request.campaign_id or 0)])


@checked(types)
def add_ads(request: AddAdsRequest) -> AddAdsResponse:
    ids, errors = ADS.add(request.ads, request.ad_group_id or 0)
    return AddAdsResponse(ad_ids=ids, partial_errors=errors)


@checked(types)
def add_keywords(request: AddKeywordsRequest) -> AddKeywordsResponse:
    ids, errors = KEYWORDS.add(request.keywords, request.ad_group_id or 0)
    return AddKeywordsResponse(keyword_ids=ids, partial_errors=errors)


@checked(types)
def get_keywords_by_ad_group_id(request: GetKeywordsByAdGroupIdRequest) -> GetKeywordsByAdGroupIdResponse:
    return GetKeywordsByAdGroupIdResponse(keywords=[*KEYWORDS.of(request.ad_group_id or 0)])


@checked(types)
def update_keywords(request: UpdateKeywordsRequest) -> UpdateKeywordsResponse:
    return UpdateKeywordsResponse(partial_errors=KEYWORDS.update(request.keywords, request.ad_group_id))


@checked(types)
def add_ad_group_criterions(request: AddAdGroupCriterionsRequest) -> AddAdGroupCriterionsResponse:
    ids: list[int | None] = []
    nested: list[types.BatchErrorCollection | None] = []
    for index, one in enumerate(request.ad_group_criterions or ()):
        owner = one.ad_group_id or 0 if one else 0
        added, errors = CRITERIONS.add([one], owner)
        ids += added
        nested += [types.BatchErrorCollection(index=index, batch_errors=errors)] if errors else []
    return AddAdGroupCriterionsResponse(ad_group_criterion_ids=ids, nested_partial_errors=nested)


# Budgets


@checked(types)
def add_budgets(request: AddBudgetsRequest) -> AddBudgetsResponse:
    ids, errors = BUDGETS.add(request.budgets)
    return AddBudgetsResponse(budget_ids=ids, partial_errors=errors)


@checked(types)
def get_budgets_by_ids(request: GetBudgetsByIdsRequest) -> GetBudgetsByIdsResponse:
    errors = BUDGETS.missing(request.budget_ids)
    return GetBudgetsByIdsResponse(budgets=[*BUDGETS.all(request.budget_ids)], partial_errors=errors)


@checked(types)
def update_budgets(request: UpdateBudgetsRequest) -> UpdateBudgetsResponse:
    return UpdateBudgetsResponse(partial_errors=BUDGETS.update(request.budgets))


# Ad extensions


@checked(types)
def add_ad_extensions(request: AddAdExtensionsRequest) -> AddAdExtensionsResponse:
    ids, _ = EXTENSIONS.add(request.ad_extensions, _account(request.account_id))
    made = [None if one is None else AdExtensionIdentity(id=one, version=1) for one in ids]
    return AddAdExtensionsResponse(ad_extension_identities=made, nested_partial_errors=[])


@checked(types)
def set_ad_extensions_associations(
    request: SetAdExtensionsAssociationsRequest,
) -> SetAdExtensionsAssociationsResponse:
    _account(request.account_id)
    given = present(request.ad_extension_id_to_entity_id_associations)
    errors = EXTENSIONS.missing(one.ad_extension_id for one in given)
    for one in given:
        if EXTENSIONS.has(one.ad_extension_id) and one not in SHOWN.of(one.entity_id):
            SHOWN.keep(one, one.entity_id)
    return SetAdExtensionsAssociationsResponse(partial_errors=errors)


@checked(types)
def get_ad_extensions_associations(
    request: GetAdExtensionsAssociationsRequest,
) -> GetAdExtensionsAssociationsResponse:
    _account(request.account_id)
    wanted = {str(one) for one in request.ad_extension_type or ()}
    collections: list[AdExtensionAssociationCollection | None] = []
    for entity in request.entity_ids or ():
        extensions = present(EXTENSIONS.all([one.ad_extension_id for one in SHOWN.of(entity)]))
        associations = [
            AdExtensionAssociation(
                ad_extension=one,
                association_type=request.association_type or AssociationType.CAMPAIGN,
                editorial_status=AdExtensionEditorialStatus.ACTIVE,
                entity_id=entity,
            )
            for one in extensions
            if type(one).__name__ in wanted
        ]
        collections.append(AdExtensionAssociationCollection(ad_extension_associations=[*associations]))
    return GetAdExtensionsAssociationsResponse(
        ad_extension_association_collection=collections, partial_errors=[]
    )


# Labels


@checked(types)
def add_labels(request: AddLabelsRequest) -> AddLabelsResponse:
    ids, errors = LABELS.add(request.labels)
    return AddLabelsResponse(label_ids=ids, partial_errors=errors)


@checked(types)
def get_labels_by_ids(request: GetLabelsByIdsRequest) -> GetLabelsByIdsResponse:
    errors = LABELS.missing(request.label_ids)
    return GetLabelsByIdsResponse(labels=[*LABELS.all(request.label_ids)], partial_errors=errors)


@checked(types)
def set_label_associations(request: SetLabelAssociationsRequest) -> SetLabelAssociationsResponse:
    given = present(request.label_associations)
    for one in given:
        if LABELS.has(one.label_id) and one not in LABELLED.of(one.entity_id):
            LABELLED.keep(one, one.entity_id)
    return SetLabelAssociationsResponse(partial_errors=LABELS.missing(one.label_id for one in given))


@checked(types)
def get_label_associations_by_entity_ids(
    request: GetLabelAssociationsByEntityIdsRequest,
) -> GetLabelAssociationsByEntityIdsResponse:
    found = [one for entity in request.entity_ids or () for one in LABELLED.of(entity)]
    return GetLabelAssociationsByEntityIdsResponse(label_associations=[*found], partial_errors=[])


# Audiences and conversion goals, which the accounts of a customer may share


@checked(types)
def add_audiences(request: AddAudiencesRequest) -> AddAudiencesResponse:
    ids, errors = AUDIENCES.add(request.audiences)
    return AddAudiencesResponse(audience_ids=ids, partial_errors=errors)


@checked(types)
def add_uet_tags(request: AddUetTagsRequest) -> AddUetTagsResponse:
    ids, errors = TAGS.add(request.uet_tags, SHARED)
    return AddUetTagsResponse(uet_tags=_tags([one or 0 for one in ids]), partial_errors=errors)


@checked(types)
def get_uet_tags_by_ids(request: GetUetTagsByIdsRequest) -> GetUetTagsByIdsResponse:
    errors = TAGS.missing(request.tag_ids)
    return GetUetTagsByIdsResponse(uet_tags=_tags(request.tag_ids), partial_errors=errors)


def _tags(ids: Sequence[int] | None) -> list[types.UetTag | None]:
    """Return tags with the script that the service generates for them."""
    found = [*TAGS.all(ids)]
    for one in present(found):
        one.tracking_script = f"<script>/* UET tag {one.id} */</script>"
    return found


@checked(types)
def add_conversion_goals(request: AddConversionGoalsRequest) -> AddConversionGoalsResponse:
    ids, errors = GOALS.add(request.conversion_goals)
    return AddConversionGoalsResponse(conversion_goal_ids=ids, partial_errors=errors)


@checked(types)
def get_conversion_goals_by_ids(request: GetConversionGoalsByIdsRequest) -> GetConversionGoalsByIdsResponse:
    errors = GOALS.missing(request.conversion_goal_ids)
    goals = [*GOALS.all(request.conversion_goal_ids)]
    return GetConversionGoalsByIdsResponse(conversion_goals=goals, partial_errors=errors)
