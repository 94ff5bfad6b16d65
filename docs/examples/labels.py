"""Put labels on campaigns, and list them."""

from __future__ import annotations

import sys

from common import check, credentials, present
from msads.v13.campaign_management import CampaignManagement, EntityType, Label, LabelAssociation

PAGE = 1000


def put(service: CampaignManagement, name: str, campaign_ids: list[int]) -> int:
    """Create a label, put it on campaigns, and return its id."""
    answer = service.add_labels(labels=[Label(name=name, color_code="#C04040", description="By a program")])
    check(answer.partial_errors)
    (label_id,) = present(answer.label_ids)
    for start in range(0, len(campaign_ids), PAGE):
        part = campaign_ids[start : start + PAGE]
        associations = [LabelAssociation(entity_id=one, label_id=label_id) for one in part]
        check(
            service.set_label_associations(
                entity_type=EntityType.CAMPAIGN, label_associations=associations
            ).partial_errors
        )
    return label_id


def labels_of(service: CampaignManagement, campaign_ids: list[int]) -> dict[int, list[str]]:
    """Return the names of the labels of each campaign."""
    found = service.get_label_associations_by_entity_ids(
        entity_type=EntityType.CAMPAIGN, entity_ids=campaign_ids
    )
    check(found.partial_errors)
    associations = present(found.label_associations)
    ids = sorted({one.label_id for one in associations})
    labels = present(service.get_labels_by_ids(label_ids=ids).labels)
    names = {one.id: one.name or "" for one in labels}
    named: dict[int, list[str]] = {one: [] for one in campaign_ids}
    for association in associations:
        named[association.entity_id].append(names[association.label_id])
    return named


def main() -> None:
    campaign_ids = list(map(int, sys.argv[1:]))
    with CampaignManagement(credentials()) as service:
        put(service, "Summer", campaign_ids)
        print(labels_of(service, campaign_ids))


if __name__ == "__main__":
    main()
