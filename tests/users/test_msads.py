"""The programs of docs/examples: each runs against a service that takes what it sends."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from threading import Lock, Thread
from typing import Any

import pytest

from msads.testing import FakeService
from msads.v13 import campaign_management as cm
from msads.v13 import customer_billing as cb
from msads.v13 import customer_management as cu
from tests.extras.files_service import FilesService

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
Protocol = pytest.mark.parametrize("protocol", ["soap", "rest"])


@pytest.fixture(autouse=True)
def programs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The programs can be imported."""
    monkeypatch.syspath_prepend(EXAMPLES)
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", None) or "").startswith(str(EXAMPLES)):
            del sys.modules[name]


def refused(index: int = 0) -> cm.BatchError:
    return cm.BatchError(index=index, code=1100, error_code="CampaignServiceInvalidName", message="too long")


# Accounts, users


def test_accounts_come_page_by_page() -> None:
    import accounts

    fake = FakeService(cu.CustomerManagement)
    total = 10_000

    def search(request: cu.SearchAccountsRequest) -> cu.SearchAccountsResponse:
        assert request.page_info and request.page_info.index is not None and request.page_info.size
        assert request.predicates and request.predicates[0] == cu.Predicate(
            field="UserId", operator=cu.PredicateOperator.EQUALS, value="7"
        )
        start = request.page_info.index * request.page_info.size
        numbers = range(start, min(start + request.page_info.size, total))
        return cu.SearchAccountsResponse(accounts=[cu.AdvertiserAccount(id=one) for one in numbers])

    fake.reply(cu.operations.GET_USER, cu.GetUserResponse(user=cu.User(id=7)))
    fake.reply(cu.operations.SEARCH_ACCOUNTS, search)
    assert [one.id for one in accounts.accounts(fake.client())] == list(range(total))
    assert len(fake.received(cu.operations.SEARCH_ACCOUNTS)) == 11


class Accounts:
    """One account, whose TimeStamp has to be that of the last write."""

    def __init__(self) -> None:
        self.version, self.name, self.others = 1, "Contoso", 0
        self._lock = Lock()

    def get(self, request: cu.GetAccountRequest) -> cu.GetAccountResponse:
        with self._lock:
            stamp = bytes([self.version])
            account = cu.AdvertiserAccount(id=request.account_id, name=self.name, time_stamp=stamp)
            if self.others:
                # Another client writes between this read and the update.
                self.others -= 1
                self.version, self.name = self.version + 1, "of somebody else"
            return cu.GetAccountResponse(account=account)

    def update(self, request: cu.UpdateAccountRequest) -> cu.UpdateAccountResponse | cu.ApiFault:
        assert request.account
        with self._lock:
            if request.account.time_stamp != bytes([self.version]):
                return cu.ApiFault(operation_errors=[cu.OperationError(code=1, message="stale")])
            if not request.account.name:
                return cu.ApiFault(operation_errors=[cu.OperationError(code=2, message="no name")])
            self.version, self.name = self.version + 1, request.account.name
            return cu.UpdateAccountResponse(last_modified_time=datetime(2026, 11, 26, tzinfo=UTC))


@Protocol
def test_an_account_is_renamed_despite_concurrent_writes(protocol: str) -> None:
    import accounts

    fake, kept = FakeService(cu.CustomerManagement), Accounts()
    kept.others = 2
    fake.reply(cu.operations.GET_ACCOUNT, kept.get)
    fake.reply(cu.operations.UPDATE_ACCOUNT, kept.update)
    accounts.rename(fake.client(protocol=protocol), 42, "Fabrikam")
    assert kept.name == "Fabrikam" and len(fake.received(cu.operations.UPDATE_ACCOUNT)) >= 2
    with pytest.raises(cu.ApiFault, match="no name"):
        accounts.rename(fake.client(protocol=protocol), 42, "")


def test_concurrent_renames_of_one_account_all_succeed() -> None:
    import accounts

    fake, kept = FakeService(cu.CustomerManagement), Accounts()
    fake.reply(cu.operations.GET_ACCOUNT, kept.get)
    fake.reply(cu.operations.UPDATE_ACCOUNT, kept.update)
    service = fake.client()
    threads = [Thread(target=accounts.rename, args=(service, 42, f"name {number}")) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kept.version == 5 and kept.name.startswith("name ")


@Protocol
def test_user_roles(protocol: str) -> None:
    import user_roles

    fake = FakeService(cu.CustomerManagement)
    service = fake.client(protocol=protocol)
    infos: list[cu.UserInfo | None] = [cu.UserInfo(id=1, user_name="ann"), cu.UserInfo(id=2, user_name="bob")]
    fake.reply(cu.operations.GET_USERS_INFO, cu.GetUsersInfoResponse(users_info=infos))
    held: list[cu.CustomerRole | None] = [
        cu.CustomerRole(role_id=41, customer_id=9),
        cu.CustomerRole(role_id=100, customer_id=8),
    ]
    fake.reply(
        cu.operations.GET_USER,
        cu.GetUserResponse(customer_roles=held),
        cu.GetUserResponse(customer_roles=[cu.CustomerRole(role_id=7, customer_id=9)]),
    )
    assert user_roles.roles(service, 9) == {"ann": ["super admin"], "bob": ["role 7"]}
    fake.reply(cu.operations.UPDATE_USER_ROLES, cu.UpdateUserRolesResponse())
    user_roles.change(service, 9, 1, 41, 100)
    (asked,) = fake.received(cu.operations.UPDATE_USER_ROLES)
    assert (asked.new_role_id, asked.delete_role_id, asked.new_customer_ids) == (100, 41, [9])
    fake.reply(cu.operations.SEND_USER_INVITATION, cu.SendUserInvitationResponse(user_invitation_id=5))
    assert user_roles.invite(service, 9, "ann@contoso.com", 203) == 5
    (sent,) = fake.received(cu.operations.SEND_USER_INVITATION)
    assert sent.user_invitation and sent.user_invitation.lcid is cu.LCID.ENGLISH_US


# Campaigns and what belongs to them


@pytest.fixture(params=["soap", "rest"])
def campaigns(
    request: pytest.FixtureRequest,
) -> tuple[FakeService[cm.CampaignManagement], cm.CampaignManagement]:
    """Campaign Management, and a client of it over either protocol."""
    fake = FakeService(cm.CampaignManagement)
    return fake, fake.client(protocol=request.param)


Campaigns = tuple[FakeService[cm.CampaignManagement], cm.CampaignManagement]
operations: Any = cm.operations


def test_campaigns(campaigns: Campaigns) -> None:
    import campaigns as program
    from common import Refused

    fake, service = campaigns
    fake.reply(operations.ADD_CAMPAIGNS, cm.AddCampaignsResponse(campaign_ids=[11]))
    fake.reply(operations.ADD_AD_GROUPS, cm.AddAdGroupsResponse(ad_group_ids=[12]))
    fake.reply(operations.ADD_ADS, cm.AddAdsResponse(ad_ids=[13]))
    assert program.add(service, 1, "Shoes") == (11, 12, 13)
    (ads,) = fake.received(operations.ADD_ADS)
    (ad,) = ads.ads or []
    assert isinstance(ad, cm.ResponsiveSearchAd) and ad.headlines and ad.headlines[0]
    asset = ad.headlines[0].asset
    assert isinstance(asset, cm.TextAsset) and asset.text == "Shoes for the summer"
    fake.reply(operations.ADD_ADS, cm.AddAdsResponse(ad_ids=[None], partial_errors=[refused()]))
    with pytest.raises(Refused, match="item 0: CampaignServiceInvalidName too long"):
        program.add(service, 1, "Shoes")


def test_keywords(campaigns: Campaigns) -> None:
    import keywords

    fake, service = campaigns
    fake.reply(operations.ADD_KEYWORDS, cm.AddKeywordsResponse(keyword_ids=[21, 22]))
    assert keywords.add(service, 12, ["summer shoes", "light shoes"], 0.35) == [21, 22]
    known: list[cm.Keyword | None] = [
        cm.Keyword(id=21, bid=cm.Bid(amount=0.35), text="summer shoes"),
        cm.Keyword(id=22, text="light shoes"),
    ]
    fake.reply(operations.GET_KEYWORDS_BY_AD_GROUP_ID, cm.GetKeywordsByAdGroupIdResponse(keywords=known))
    fake.reply(operations.UPDATE_KEYWORDS, cm.UpdateKeywordsResponse())
    assert keywords.raise_bids(service, 12, 1.1) == 1
    (update,) = fake.received(operations.UPDATE_KEYWORDS)
    assert update.keywords == [cm.Keyword(id=21, bid=cm.Bid(amount=0.39))]


def test_ad_extensions(campaigns: Campaigns) -> None:
    import ad_extensions

    fake, service = campaigns
    made: list[cm.AdExtensionIdentity | None] = [
        cm.AdExtensionIdentity(id=31, version=1),
        cm.AdExtensionIdentity(id=32, version=1),
    ]
    fake.reply(operations.ADD_AD_EXTENSIONS, cm.AddAdExtensionsResponse(ad_extension_identities=made))
    fake.reply(operations.SET_AD_EXTENSIONS_ASSOCIATIONS, cm.SetAdExtensionsAssociationsResponse())
    assert ad_extensions.add(service, 1, 11) == [31, 32]
    associations: list[cm.AdExtensionAssociation | None] = [
        cm.AdExtensionAssociation(
            ad_extension=one, association_type=cm.AssociationType.CAMPAIGN, entity_id=11
        )
        for one in (cm.SitelinkAdExtension(display_text="Sale"), cm.CalloutAdExtension(text="Free delivery"))
    ]
    collection = cm.AdExtensionAssociationCollection(ad_extension_associations=associations)
    fake.reply(
        operations.GET_AD_EXTENSIONS_ASSOCIATIONS,
        cm.GetAdExtensionsAssociationsResponse(ad_extension_association_collection=[collection]),
    )
    assert ad_extensions.shown(service, 1, 11) == ["Sale", "Free delivery"]


def test_audiences(campaigns: Campaigns) -> None:
    import audiences
    from common import Refused

    fake, service = campaigns
    fake.reply(operations.ADD_AUDIENCES, cm.AddAudiencesResponse(audience_ids=[41]))
    assert audiences.add(service, 9, 5, "/shoes") == 41
    (added,) = fake.received(operations.ADD_AUDIENCES)
    (audience,) = added.audiences or []
    assert isinstance(audience, cm.RemarketingList) and isinstance(audience.rule, cm.PageVisitorsRule)
    fake.reply(
        operations.ADD_AD_GROUP_CRITERIONS, cm.AddAdGroupCriterionsResponse(ad_group_criterion_ids=[42])
    )
    audiences.bid_more(service, 12, 41, 25.0)
    (bid,) = fake.received(operations.ADD_AD_GROUP_CRITERIONS)
    (criterion,) = bid.ad_group_criterions or []
    assert isinstance(criterion, cm.BiddableAdGroupCriterion)
    assert (
        isinstance(criterion.criterion_bid, cm.BidMultiplier) and criterion.criterion_bid.multiplier == 25.0
    )
    nested: list[cm.BatchErrorCollection | None] = [cm.BatchErrorCollection(batch_errors=[refused()])]
    fake.reply(
        operations.ADD_AD_GROUP_CRITERIONS, cm.AddAdGroupCriterionsResponse(nested_partial_errors=nested)
    )
    with pytest.raises(Refused):
        audiences.bid_more(service, 12, 41, 25.0)


def test_conversion_goals(campaigns: Campaigns) -> None:
    import conversion_goals

    fake, service = campaigns
    made = cm.UetTag(id=5, name="contoso.com", tracking_script="<script>")
    fake.reply(
        operations.GET_UET_TAGS_BY_IDS, cm.GetUetTagsByIdsResponse(uet_tags=[cm.UetTag(id=4, name="x")])
    )
    fake.reply(operations.ADD_UET_TAGS, cm.AddUetTagsResponse(uet_tags=[made]))
    assert conversion_goals.tag(service, "contoso.com") == made
    assert conversion_goals.tag(service, "x").id == 4
    fake.reply(operations.ADD_CONVERSION_GOALS, cm.AddConversionGoalsResponse(conversion_goal_ids=[51, 52]))
    assert conversion_goals.add(service, 5) == [51, 52]
    fixed = cm.ConversionGoalRevenue(type=cm.ConversionGoalRevenueType.FIXED_VALUE, value=Decimal("5.00"))
    goals: list[cm.ConversionGoal | None] = [
        cm.UrlGoal(name="Order", revenue=fixed),
        cm.EventGoal(name="Subscription"),
    ]
    fake.reply(
        operations.GET_CONVERSION_GOALS_BY_IDS, cm.GetConversionGoalsByIdsResponse(conversion_goals=goals)
    )
    assert conversion_goals.worth(service, [51, 52]) == {"Order": Decimal("5.00"), "Subscription": Decimal(0)}


def test_budgets(campaigns: Campaigns) -> None:
    import budgets

    fake, service = campaigns
    fake.reply(operations.ADD_BUDGETS, cm.AddBudgetsResponse(budget_ids=[61]))
    fake.reply(operations.UPDATE_CAMPAIGNS, cm.UpdateCampaignsResponse())
    assert budgets.share(service, 1, [11, 12], Decimal("100.00")) == 61
    (update,) = fake.received(operations.UPDATE_CAMPAIGNS)
    assert update.campaigns == [cm.Campaign(id=11, budget_id=61), cm.Campaign(id=12, budget_id=61)]
    known = cm.Budget(id=61, amount=Decimal("100.00"), name="Shared")
    fake.reply(operations.GET_BUDGETS_BY_IDS, cm.GetBudgetsByIdsResponse(budgets=[known]))
    fake.reply(operations.UPDATE_BUDGETS, cm.UpdateBudgetsResponse())
    assert budgets.add_to(service, 61, Decimal("25.50")) == Decimal("125.50")


def test_labels(campaigns: Campaigns) -> None:
    import labels

    fake, service = campaigns
    fake.reply(operations.ADD_LABELS, cm.AddLabelsResponse(label_ids=[71]))
    fake.reply(operations.SET_LABEL_ASSOCIATIONS, cm.SetLabelAssociationsResponse())
    assert labels.put(service, "Summer", list(range(2500))) == 71
    assert [
        len(one.label_associations or []) for one in fake.received(operations.SET_LABEL_ASSOCIATIONS)
    ] == [
        1000,
        1000,
        500,
    ]
    association = cm.LabelAssociation(entity_id=11, label_id=71)
    fake.reply(
        operations.GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS,
        cm.GetLabelAssociationsByEntityIdsResponse(label_associations=[association]),
    )
    fake.reply(
        operations.GET_LABELS_BY_IDS, cm.GetLabelsByIdsResponse(labels=[cm.Label(id=71, name="Summer")])
    )
    assert labels.labels_of(service, [11, 12]) == {11: ["Summer"], 12: []}


# Billing, files


@Protocol
def test_insertion_orders(protocol: str) -> None:
    import insertion_orders

    fake = FakeService(cb.CustomerBilling)
    service = fake.client(protocol=protocol)
    fake.reply(cb.operations.ADD_INSERTION_ORDER, cb.AddInsertionOrderResponse(insertion_order_id=81))
    assert insertion_orders.propose(service, 1, 1000.0) == 81
    pending = cb.InsertionOrder(id=81, status=cb.InsertionOrderStatus.PENDING_USER_REVIEW, name="Summer")
    done = cb.InsertionOrder(id=80, status=cb.InsertionOrderStatus.EXPIRED)
    fake.reply(
        cb.operations.SEARCH_INSERTION_ORDERS,
        cb.SearchInsertionOrdersResponse(insertion_orders=[pending, done]),
    )
    fake.reply(cb.operations.UPDATE_INSERTION_ORDER, cb.UpdateInsertionOrderResponse())
    assert insertion_orders.approve(service, 1) == [81]
    (update,) = fake.received(cb.operations.UPDATE_INSERTION_ORDER)
    assert update.insertion_order and update.insertion_order.status is cb.InsertionOrderStatus.ACTIVE
    assert update.insertion_order.name == "Summer"


def test_a_report() -> None:
    import spend_report
    from msads import Credentials
    from msads.v13.reporting import Reporting

    text = "CampaignName,Clicks,Spend\r\nShoes,3,1.50\r\nShoes,1,0.25\r\nHats,0,0.00\r\n"
    with FilesService() as files:
        files.answers["/GenerateReport/Submit"] = [{"ReportRequestId": "r-1"}]
        done = {"Status": "Success", "ReportDownloadUrl": f"{files.url}/spend"}
        files.answers["/GenerateReport/Poll"] = [{"ReportRequestStatus": done}]
        files.storage["/spend"] = text.encode()
        with Reporting(Credentials(developer_token="d"), endpoint=files.url) as service:
            assert spend_report.spend(service, 1) == {"Shoes": Decimal("1.75"), "Hats": Decimal("0.00")}


def test_bulk_bids(tmp_path: Path) -> None:
    import bulk_bids
    from msads import Credentials
    from msads.v13.bulk import Bulk

    text = "Type,Id,Parent Id,Bid,Sync Time\r\nAccount,1,,,11/25/2026 10:20:30\r\nKeyword,21,12,0.35,\r\nKeyword,22,12,,\r\n"
    refused_rows = "Type,Id,Error,Error Number\r\nKeyword Error,21,KeywordBidTooLow,1500\r\n"
    with FilesService() as files:
        files.answers = {
            "/Campaigns/DownloadByAccountIds": [{"DownloadRequestId": "d-1"}],
            "/BulkDownloadStatus/Query": [
                {"RequestStatus": "Completed", "ResultFileUrl": f"{files.url}/keywords"}
            ],
            "/BulkUploadUrl/Query": [{"RequestId": "u-1", "UploadUrl": f"{files.url}/upload"}],
            "/BulkUploadStatus/Query": [
                {"RequestStatus": "CompletedWithErrors", "ResultFileUrl": f"{files.url}/result"}
            ],
        }
        files.storage = {"/keywords": text.encode(), "/result": refused_rows.encode()}
        user = Credentials(developer_token="d", customer_id=9)
        with Bulk(user, endpoint=files.url) as service:
            assert bulk_bids.raise_bids(service, user, 1, 1.1, tmp_path) == 1
        assert len(files.uploads) == 1
    assert (tmp_path / "bids.csv").read_text("utf-8-sig").splitlines()[2] == "Keyword,,21,12,0.39"
