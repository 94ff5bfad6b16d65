"""All programs of docs/examples against the mock, over both protocols, with the usual problems in practice.

Calls are throttled at first, the first token has expired, downloads and uploads break in the middle, and
another program writes between a read and the update that follows it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pytest

from msads import Credentials
from msads._runtime.connections import library
from msads.auth import SignIn
from msads.v13 import campaign_management as cm
from msads.v13.bulk import Bulk
from msads.v13.campaign_management import CampaignManagement
from msads.v13.customer_billing import CustomerBilling, InsertionOrderStatus
from msads.v13.customer_management import ApiFault, CustomerManagement
from msads.v13.reporting import Reporting
from soapwright.mock.app import Mock
from soapwright.mock.open_mock import opened
from tests.extras.conftest import pauses
from tests.extras.files_service import Break, FilesService
from tests.extras.identity import Identity

__all__ = ["pauses"]
ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "docs" / "examples"
ANSWERS = Path(__file__).parent / "files_answers.py"
SANDBOX = ("customer_management", "customer_billing", "campaign_management")
ACCOUNT, CUSTOMER = 1001, 42
Protocol = Literal["soap", "rest"]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Mock]:
    """The sandbox, one for all programs."""
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.delenv("MSADS_MOCK_DB", raising=False)
        places = [f"msads/v13/{name}" for name in SANDBOX]
        yield opened(places, ROOT / "schemas" / "soapwright.toml", stack)


@pytest.fixture(scope="module")
def files_mock() -> Iterator[Mock]:
    """A mock of Reporting and Bulk."""
    with ExitStack() as stack:
        places = ["msads/v13/reporting", "msads/v13/bulk"]
        yield opened(places, ROOT / "schemas" / "soapwright.toml", stack, answers=str(ANSWERS))


@pytest.fixture(autouse=True)
def programs(monkeypatch: pytest.MonkeyPatch, pauses: list[float]) -> Iterator[None]:
    """The programs can be imported, and pauses take no time."""
    monkeypatch.syspath_prepend(EXAMPLES)
    yield
    for path in EXAMPLES.glob("*.py"):
        sys.modules.pop(path.stem, None)


class Storm:
    """Connections to a mock on which each operation is throttled once; the first token of `credentials` has expired.

    `before` is done once before an operation, which is named by its path over REST or its action.
    """

    def __init__(self, mock: Mock, **before: Callable[[], object]) -> None:
        self.throttled: set[str] = set()
        self.tokens = 0
        self._mock = mock
        self._before = before
        self._library: Any = library()
        self.http = self._library.Client(transport=self._library.MockTransport(self._handle))
        self.credentials = Credentials(
            developer_token="d",
            access_token=self._token,
            customer_id=CUSTOMER,
            customer_account_id=ACCOUNT,
        )

    def _token(self) -> str:
        self.tokens += 1
        return "expired-token" if self.tokens == 1 else "fresh-token"

    def _handle(self, request: Any) -> Any:
        headers, url = dict(request.headers), request.url
        operation = headers.get("soapaction", f"{request.method} {url.path}").strip('"')
        if operation not in self.throttled:
            self.throttled.add(operation)
            headers["Mock-Fault"] = "AdApiFaultDetail 117 Slow down"
        elif before := self._before.pop(operation.rpartition(" ")[0] or operation, None):
            before()
        reply = self._mock.reply(request.method, str(url), headers, request.content)
        return self._library.Response(reply.status, headers=dict(reply.headers), content=reply.content)

    def passed(self) -> None:
        """All that was to go wrong has gone wrong."""
        assert self.throttled and self.tokens > 1 and not self._before


@pytest.fixture(params=["soap", "rest"])
def protocol(request: pytest.FixtureRequest) -> Protocol:
    found: Protocol = request.param
    return found


@pytest.fixture
def storm(sandbox: Mock) -> Iterator[Storm]:
    made = Storm(sandbox)
    yield made
    made.passed()


@pytest.fixture
def campaigns(storm: Storm, protocol: Protocol) -> Iterator[CampaignManagement]:
    with CampaignManagement(storm.credentials, http=storm.http, protocol=protocol) as service:
        yield service


@pytest.fixture
def customers(storm: Storm, protocol: Protocol) -> Iterator[CustomerManagement]:
    with CustomerManagement(storm.credentials, http=storm.http, protocol=protocol) as service:
        yield service


# Customer Management and Billing


def test_accounts(customers: CustomerManagement) -> None:
    import accounts

    assert [one.id for one in accounts.accounts(customers)] == [ACCOUNT]
    accounts.rename(customers, ACCOUNT, "Fabrikam")
    assert accounts.read(customers, ACCOUNT).name == "Fabrikam"
    stale = accounts.read(customers, ACCOUNT)
    accounts.rename(customers, ACCOUNT, "Contoso")
    with pytest.raises(ApiFault) as refused:
        customers.update_account(account=stale)
    assert refused.value.code == 209


def test_an_account_with_a_concurrent_write(sandbox: Mock, protocol: Protocol) -> None:
    import accounts

    calm = Credentials(developer_token="d", access_token="a")
    with CustomerManagement(calm, http=sandbox.http(library())) as other:
        update = "UpdateAccount" if protocol == "soap" else "PUT"
        storm = Storm(sandbox, **{update: lambda: accounts.rename(other, ACCOUNT, "of somebody else")})
        with CustomerManagement(storm.credentials, http=storm.http, protocol=protocol) as service:
            accounts.rename(service, ACCOUNT, "Fabrikam")
        assert accounts.read(other, ACCOUNT).name == "Fabrikam"
    storm.passed()


def test_accounts_of_a_user_who_signs_in(sandbox: Mock, protocol: Protocol) -> None:
    import accounts

    def first_has_expired(form: dict[str, str]) -> Any:
        if form["grant_type"] == "refresh_token" and form["refresh_token"] == "refresh-secret":
            tokens = {"access_token": "expired-token", "refresh_token": "refresh-0", "expires_in": 3600}
            return 200, {}, {**tokens, "token_type": "Bearer", "scope": form["scope"]}
        return None

    with Identity(taken={"refresh-secret", "refresh-0"}, override=first_has_expired) as identity:
        user = SignIn("client-1", http=identity.session, refresh_token="refresh-secret")
        credentials = user.credentials(developer_token="d", customer_id=CUSTOMER, customer_account_id=ACCOUNT)
        with CustomerManagement(credentials, http=sandbox.http(library()), protocol=protocol) as service:
            assert [one.id for one in accounts.accounts(service)] == [ACCOUNT]
        assert [form["refresh_token"] for form in identity.forms if "refresh_token" in form] == [
            "refresh-secret",
            "refresh-0",
        ]


def test_user_roles(customers: CustomerManagement) -> None:
    import user_roles

    assert user_roles.roles(customers, CUSTOMER) == {"ann@fabrikam.example": ["super admin"]}
    user_roles.change(customers, CUSTOMER, 7, 41, 100)
    assert user_roles.invite(customers, CUSTOMER, "bob@fabrikam.example", 203)


def test_insertion_orders(storm: Storm, protocol: Protocol) -> None:
    import insertion_orders

    with CustomerBilling(storm.credentials, http=storm.http, protocol=protocol) as service:
        order_id = insertion_orders.propose(service, ACCOUNT, 1000.0)
        assert insertion_orders.approve(service, ACCOUNT) == [order_id]
        found = {one.id: one.status for one in insertion_orders.orders(service, ACCOUNT)}
        assert found[order_id] == InsertionOrderStatus.ACTIVE


# Campaign Management


def test_campaigns_and_keywords(campaigns: CampaignManagement) -> None:
    import campaigns as program
    import keywords
    from common import Refused

    campaign_id, group_id, _ = program.add(campaigns, ACCOUNT, "Shoes")
    found = campaigns.get_campaigns_by_ids(account_id=ACCOUNT, campaign_ids=[campaign_id]).campaigns
    assert found and found[0] and (found[0].name, found[0].status) == ("Shoes", cm.CampaignStatus.PAUSED)
    assert len(keywords.add(campaigns, group_id, ["summer shoes", "light shoes"], 0.35)) == 2
    assert keywords.raise_bids(campaigns, group_id, 1.1) == 2
    kept = campaigns.get_keywords_by_ad_group_id(ad_group_id=group_id).keywords or []
    assert [(one.text, one.bid.amount) for one in kept if one and one.bid] == [
        ("summer shoes", 0.39),
        ("light shoes", 0.39),
    ]
    with pytest.raises(Refused, match="item 0: InvalidId The ad group 5 does not exist"):
        keywords.add(campaigns, 5, ["shoes"], 0.35)


def test_ad_extensions(campaigns: CampaignManagement) -> None:
    import ad_extensions

    assert len(ad_extensions.add(campaigns, ACCOUNT, 11)) == 2
    assert ad_extensions.shown(campaigns, ACCOUNT, 11)[-2:] == ["Sale", "Free delivery"]


def test_audiences(campaigns: CampaignManagement) -> None:
    import audiences
    import campaigns as program
    from common import Refused

    _, group_id, _ = program.add(campaigns, ACCOUNT, "Hats")
    audience_id = audiences.add(campaigns, CUSTOMER, 5, "/shoes")
    audiences.bid_more(campaigns, group_id, audience_id, 25.0)
    with pytest.raises(Refused, match="The ad group 5 does not exist"):
        audiences.bid_more(campaigns, 5, audience_id, 25.0)


def test_conversion_goals(campaigns: CampaignManagement) -> None:
    import conversion_goals

    site = conversion_goals.tag(campaigns, "contoso.com")
    assert conversion_goals.tag(campaigns, "contoso.com") == site and site.id and site.tracking_script
    goals = conversion_goals.add(campaigns, site.id)
    assert conversion_goals.worth(campaigns, goals) == {"Order": Decimal(5), "Subscription": Decimal(0)}


def test_budgets(campaigns: CampaignManagement) -> None:
    import budgets
    import campaigns as program

    campaign_id, _, _ = program.add(campaigns, ACCOUNT, "Boots")
    budget_id = budgets.share(campaigns, ACCOUNT, [campaign_id], Decimal("100.00"))
    assert budgets.add_to(campaigns, budget_id, Decimal("25.50")) == Decimal("125.50")
    found = campaigns.get_campaigns_by_ids(account_id=ACCOUNT, campaign_ids=[campaign_id]).campaigns
    assert found and found[0] and (found[0].name, found[0].budget_id) == ("Boots", budget_id)


def test_labels(campaigns: CampaignManagement, protocol: Protocol) -> None:
    import labels

    first, second, other = (number + (protocol == "rest") for number in (20, 30, 40))
    labels.put(campaigns, "Summer", [first, second])
    named = labels.labels_of(campaigns, [first, second, other])
    assert named == {first: ["Summer"], second: ["Summer"], other: []}


# Reports and bulk files


@pytest.fixture
def storage(files_mock: Mock) -> Iterator[FilesService]:
    """Where the files are: it breaks off in the middle of the first ones."""
    answers = sys.modules[f"soapwright_answers_{ANSWERS.stem}"]
    with FilesService(breaks=[Break(after=40), Break(status=503)]) as files:
        vars(answers).update(URL=files.url, SEEN=set())
        yield files


def test_a_report(files_mock: Mock, storage: FilesService, protocol: Protocol) -> None:
    import spend_report

    storm = Storm(files_mock)
    text = "CampaignName,Clicks,Spend\r\nShoes,3,1.50\r\nShoes,1,0.25\r\nHats,0,0.00\r\n"
    storage.storage = {"/spend": text.encode()}
    with Reporting(storm.credentials, http=storm.http, protocol=protocol) as service:
        spent = spend_report.spend(service, ACCOUNT)
    assert spent == {"Shoes": Decimal("1.75"), "Hats": Decimal(0)}
    assert len(storage.downloads) == 3
    storm.passed()


def test_bulk_files(
    files_mock: Mock,
    storage: FilesService,
    protocol: Protocol,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import bulk_bids

    storm = Storm(files_mock)
    text = "Type,Id,Parent Id,Bid,Sync Time\r\nAccount,1,,,11/25/2026 10:20:30\r\nKeyword,21,12,0.35,\r\n"
    refused = "Type,Id,Error,Error Number\r\nKeyword Error,21,KeywordBidTooLow,1500\r\n"
    storage.storage = {"/keywords": text.encode(), "/result": refused.encode()}
    with Bulk(storm.credentials, http=storm.http, protocol=protocol) as service:
        assert bulk_bids.raise_bids(service, storm.credentials, ACCOUNT, 1.1, tmp_path) == 1
    assert "21 KeywordBidTooLow 1500" in capsys.readouterr().out
    # Broken off, busy, all of it; the result.
    assert len(storage.downloads) == 4 and len(storage.uploads) == 1
    storm.passed()
