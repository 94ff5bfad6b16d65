"""Add a sitelink and a callout to the ads of a campaign."""

from __future__ import annotations

import os
import sys

from common import check, credentials, present
from msads.v13.campaign_management import (
    AdExtensionIdToEntityIdAssociation,
    AdExtensionsTypeFilter,
    AssociationType,
    CalloutAdExtension,
    CampaignManagement,
    SitelinkAdExtension,
)


def add(service: CampaignManagement, account_id: int, campaign_id: int) -> list[int]:
    """Add two extensions to a campaign, and return their ids."""
    sitelink = SitelinkAdExtension(
        display_text="Sale",
        description1="Last year's shoes",
        description2="At half the price",
        final_urls=["https://www.contoso.com/sale"],
    )
    callout = CalloutAdExtension(text="Free delivery")
    answer = service.add_ad_extensions(account_id=account_id, ad_extensions=[sitelink, callout])
    for errors in present(answer.nested_partial_errors):
        check(errors.batch_errors)
    ids = [one.id for one in present(answer.ad_extension_identities) if one.id is not None]
    associations = [
        AdExtensionIdToEntityIdAssociation(ad_extension_id=one, entity_id=campaign_id) for one in ids
    ]
    check(
        service.set_ad_extensions_associations(
            account_id=account_id,
            association_type=AssociationType.CAMPAIGN,
            ad_extension_id_to_entity_id_associations=associations,
        ).partial_errors
    )
    return ids


def shown(service: CampaignManagement, account_id: int, campaign_id: int) -> list[str]:
    """Return the texts of the sitelinks and callouts of a campaign."""
    answer = service.get_ad_extensions_associations(
        account_id=account_id,
        association_type=AssociationType.CAMPAIGN,
        ad_extension_type=[
            AdExtensionsTypeFilter.SITELINK_AD_EXTENSION,
            AdExtensionsTypeFilter.CALLOUT_AD_EXTENSION,
        ],
        entity_ids=[campaign_id],
    )
    said = []
    for collection in present(answer.ad_extension_association_collection):
        for association in present(collection.ad_extension_associations):
            # The contract declares the base type; the class of the object says which extension it is.
            match association.ad_extension:
                case SitelinkAdExtension(display_text=str(text)) | CalloutAdExtension(text=str(text)):
                    said.append(text)
    return said


def main() -> None:
    account_id, campaign_id = int(os.environ["MSADS_ACCOUNT_ID"]), int(sys.argv[1])
    with CampaignManagement(credentials()) as service:
        print(add(service, account_id, campaign_id))
        print(shown(service, account_id, campaign_id))


if __name__ == "__main__":
    main()
