"""Add keywords to an ad group, and raise their bids later."""

from __future__ import annotations

import sys

from common import check, credentials, present
from msads.v13.campaign_management import Bid, CampaignManagement, Keyword, MatchType


def add(service: CampaignManagement, ad_group_id: int, words: list[str], amount: float) -> list[int]:
    keywords = [Keyword(text=word, match_type=MatchType.PHRASE, bid=Bid(amount=amount)) for word in words]
    answer = service.add_keywords(ad_group_id=ad_group_id, keywords=keywords)
    check(answer.partial_errors)
    return present(answer.keyword_ids)


def raise_bids(service: CampaignManagement, ad_group_id: int, factor: float) -> int:
    """Raise the bids of keywords that have their own; return how many there are."""
    changed = []
    for keyword in present(service.get_keywords_by_ad_group_id(ad_group_id=ad_group_id).keywords):
        if keyword.bid and keyword.bid.amount:
            # The update does not change fields that it leaves out.
            changed.append(Keyword(id=keyword.id, bid=Bid(amount=round(keyword.bid.amount * factor, 2))))
    if changed:
        check(service.update_keywords(ad_group_id=ad_group_id, keywords=changed).partial_errors)
    return len(changed)


def main() -> None:
    ad_group_id = int(sys.argv[1])
    with CampaignManagement(credentials()) as service:
        print(add(service, ad_group_id, ["summer shoes", "light shoes"], 0.35))
        print(raise_bids(service, ad_group_id, 1.1), "bids raised")


if __name__ == "__main__":
    main()
