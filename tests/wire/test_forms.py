"""A struct as a dict, as JSON and as an XML document is the same struct again."""

from __future__ import annotations

import json
import pickle
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given

from msads import NIL, DecodeError, SoapFault, UsageError
from msads.v12.customer_management import Customer as OldCustomer
from msads.v13.campaign_management import (
    Ad,
    AdApiError,
    AdApiFaultDetail,
    AddCampaignsRequest,
    AdType,
    ApplicationFault,
    Campaign,
    CampaignStatus,
    MaxClicksBiddingScheme,
    TextAd,
)

from .test_codec import random_messages


@given(random_messages())
def test_each_form_of_any_message_is_read_back_unchanged(drawn: tuple[str, str, Any]) -> None:
    value = drawn[2]
    cls = type(value)
    assert cls.from_dict(value.to_dict()) == value
    assert cls.from_json(value.to_json()) == value
    assert cls.from_xml(value.to_xml()) == value


CAMPAIGN = Campaign(
    id=7,
    name="Shoes & more",
    status=CampaignStatus.PAUSED,
    bidding_scheme=MaxClicksBiddingScheme(type="MaxClicks"),
    daily_budget=2.5,
    forward_compatibility_map={"a": "b"},
)


def test_a_dict_has_plain_values_under_python_names() -> None:
    assert CAMPAIGN.to_dict() == {
        "bidding_scheme": {"@type": "MaxClicksBiddingScheme", "type": "MaxClicks"},
        "daily_budget": 2.5,
        "forward_compatibility_map": {"a": "b"},
        "id": 7,
        "name": "Shoes & more",
        "status": "Paused",
    }


def test_a_dict_may_have_texts_for_dates_numbers_and_enum_values() -> None:
    made = OldCustomer.from_dict(
        {"id": "42", "last_modified_time": "2026-01-02T03:04:05Z", "name": "Contoso"}
    )
    assert made == OldCustomer(
        id=42, last_modified_time=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), name="Contoso"
    )
    assert type(Campaign.from_dict({"status": "Paused"}).status) is CampaignStatus


def test_nil_stays_in_a_dict() -> None:
    assert Campaign.from_dict(Campaign(name=NIL).to_dict()).name is NIL


def test_json_and_xml_forms_are_as_on_the_wire() -> None:
    assert json.loads(CAMPAIGN.to_json())["Id"] == "7"
    assert CAMPAIGN.to_xml().startswith("<") and "&amp; more</" in CAMPAIGN.to_xml()


@pytest.mark.parametrize("form", ["dict", "json", "xml"])
def test_a_derived_struct_is_read_as_its_base(form: str) -> None:
    ad = TextAd(id=1, title="Shoes", type=AdType.TEXT)
    text = getattr(ad, f"to_{form}")()
    for cls in (Ad, TextAd):
        assert getattr(cls, f"from_{form}")(text) == ad


def test_the_root_may_be_named_as_a_derived_type() -> None:
    text = TextAd(title="Shoes").to_xml().replace(' xsi:type="tns:TextAd"', "")
    assert Ad.from_xml(text) == TextAd(title="Shoes")


class MyCampaign(Campaign):
    """A class of the user's."""


@pytest.mark.parametrize("form", ["dict", "json", "xml"])
def test_a_users_subclass_is_created_as_such(form: str) -> None:
    mine = MyCampaign(**{one.name: getattr(CAMPAIGN, one.name) for one in fields(CAMPAIGN)})
    read = getattr(MyCampaign, f"from_{form}")(getattr(mine, f"to_{form}")())
    assert type(read) is MyCampaign and read == mine


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"nmae": "x"}, "Campaign has no field 'nmae'; it has "),
        ({"id": "x"}, "Campaign.id: 'x' is not a value of xs:long"),
        ({"bidding_scheme": {"@type": "Ad"}}, "BiddingScheme: @type 'Ad' is not one of its derived types"),
        ({"bidding_scheme": 3}, "Campaign.bidding_scheme: expected a dict, found 3"),
    ],
)
def test_a_dict_that_does_not_fit_is_refused(data: dict[str, Any], message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Campaign.from_dict(data)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<a", "Campaign: not XML: "),
        (
            "<Customer/>",
            "Campaign: expected {https://bingads.microsoft.com/CampaignManagement/v13}Campaign, found Customer",
        ),
        (
            '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
            "Campaign: the document has a document type declaration",
        ),
    ],
)
def test_a_document_that_does_not_fit_is_refused(text: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Campaign.from_xml(text)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("text", "message"), [("{", "Campaign: not JSON: "), ("[1]", "Campaign: expected an object, found [1]")]
)
def test_a_text_that_is_not_an_object_is_refused(text: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Campaign.from_json(text)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("json", '{"Name": "Shoes", "Id": "x"}'),
        ("xml", CAMPAIGN.to_xml().replace("Shoes &amp; more", "Shoes").replace(">7<", ">x<")),
    ],
)
def test_readable_parts_of_a_document_are_kept(form: str, text: str) -> None:
    with pytest.raises(DecodeError) as caught:
        getattr(Campaign, f"from_{form}")(text)
    assert caught.value.partial.name == "Shoes"


def test_rich_shows_what_is_set() -> None:
    shown = {name: value for name, value, usual in CAMPAIGN.__rich_repr__() if value != usual}
    assert shown.keys() == CAMPAIGN.to_dict().keys()


@pytest.mark.parametrize("form", ["dict", "json", "xml"])
def test_details_of_faults_have_the_same_forms(form: str) -> None:
    fault = AdApiFaultDetail(tracking_id="t", errors=[AdApiError(code=109, message="x & y")])
    text = getattr(fault, f"to_{form}")()
    for cls in (AdApiFaultDetail, ApplicationFault):
        found = getattr(cls, f"from_{form}")(text)
        assert type(found) is AdApiFaultDetail
        assert (found.tracking_id, found.errors) == (fault.tracking_id, fault.errors)
        assert pickle.loads(pickle.dumps(found)).errors == fault.errors


def test_a_fault_that_the_contract_does_not_describe_has_no_forms() -> None:
    for attempt in (SoapFault().to_dict, SoapFault().to_json, SoapFault().to_xml):
        with pytest.raises(UsageError, match=r"SoapFault is not a type of the contract.*see fault_detail"):
            attempt()
    for refused in (SoapFault.from_dict, SoapFault.from_json, SoapFault.from_xml):
        with pytest.raises(UsageError, match="SoapFault is not a type of the contract"):
            refused("{}")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"campaigns": "abc"}, "AddCampaignsRequest.campaigns: expected a list, found 'abc'"),
        ({"campaigns": {"name": "a"}}, "AddCampaignsRequest.campaigns: expected a list, found {'name': 'a'}"),
        ({"campaigns": ["abc"]}, "AddCampaignsRequest.campaigns: expected a dict, found ['abc']"),
        ({"campaigns": [{"languages": "All"}]}, "Campaign.languages: expected a list, found 'All'"),
        ("abc", "AddCampaignsRequest: expected a dict, found 'abc'"),
    ],
)
def test_a_text_or_a_dict_is_not_taken_apart_as_a_list(data: Any, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        AddCampaignsRequest.from_dict(data)
    assert str(caught.value) == message
