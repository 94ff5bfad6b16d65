"""The forms of values in the API's JSON: what is written, read and refused."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from .rest_clients import MARKET, WAREHOUSE, Wire, service

market = service(MARKET)
types: Any = market.package.types
root: Any = market.package.root


def body(operation: str, **arguments: Any) -> str:
    """Return the text of the request."""
    wire = Wire()
    market.call(operation, wire, **arguments)
    return wire.sent[0].content.decode()


def written(**fields: Any) -> str:
    """Return the text sent for one offer with these fields."""
    return body("AddOffers", offers=[types.Offer(**fields)]).removeprefix('{"Offers": [').removesuffix("]}")


def written_offer(stated: str) -> str:
    """Return the text sent for a text offer whose type is stated."""
    text = body("AddOffers", offers=[types.TextOffer(type=types.OfferType(stated), text="t")])
    return text.removeprefix('{"Offers": [').removesuffix("]}")


def response(operation: str, content: str, **arguments: Any) -> Any:
    return market.call(operation, Wire(content.encode()), **arguments)


def received(content: str) -> Any:
    """Return the one offer of a response."""
    (offer,) = response("GetOffersByIds", f'{{"Offers": [{content}]}}').offers
    return offer


class Text(str):
    """A subclass of str, as in some programs."""


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "{}"),
        ({"id": 9223372036854775807}, '{"Id": "9223372036854775807"}'),
        ({"id": -1}, '{"Id": "-1"}'),
        ({"price": Decimal("123456789012345678.91")}, '{"Price": 123456789012345678.91}'),
        ({"price": Decimal("1.10")}, '{"Price": 1.10}'),
        ({"price": Decimal("1E+3")}, '{"Price": 1000}'),
        ({"price": 5}, '{"Price": 5}'),
        ({"rate": 0.1}, '{"Rate": 0.1}'),
        ({"rate": 1e300}, '{"Rate": 1e+300}'),
        ({"rate": 3}, '{"Rate": 3.0}'),
        ({"rate": float("inf")}, '{"Rate": "Infinity"}'),
        ({"rate": float("-inf")}, '{"Rate": "-Infinity"}'),
        ({"rate": float("nan")}, '{"Rate": "NaN"}'),
        ({"status": types.OfferStatus.ACTIVE}, '{"Status": "Active"}'),
        ({"status": types.OfferStatus("Suspended")}, '{"Status": "Suspended"}'),
        ({"status": "Paused"}, '{"Status": "Paused"}'),
        ({"kinds": [types.OfferKinds.RETAIL]}, '{"Kinds": "Retail"}'),
        ({"kinds": [types.OfferKinds.RETAIL, types.OfferKinds.AUCTION]}, '{"Kinds": "Retail, Auction"}'),
        ({"kinds": (types.OfferKinds("None"),)}, '{"Kinds": "None"}'),
        ({"kinds": []}, '{"Kinds": ""}'),
        (
            {"labels": {"a": "b", "c": None}},
            '{"Labels": [{"Key": "a", "Value": "b"}, {"Key": "c", "Value": null}]}',
        ),
        ({"labels": {}}, '{"Labels": []}'),
        ({"since": datetime(2026, 10, 12, 8, 30)}, '{"Since": "2026-10-12T08:30:00"}'),
        ({"since": datetime(2026, 10, 12, tzinfo=UTC)}, '{"Since": "2026-10-12T00:00:00Z"}'),
        ({"time_stamp": b"\x00\xff>?"}, '{"TimeStamp": "AP8+Pw=="}'),
        ({"price": None, "id": root.NIL}, '{"Id": null}'),
    ],
)
def test_how_values_are_written(fields: dict[str, Any], expected: str) -> None:
    assert written(**fields) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('say "hi" \\ / \n\t\x00\x7f\u2028', '"say \\"hi\\" \\\\ / \\n\\t\\u0000\x7f\u2028"'),
        ("Straße 漢字 𝄞", '"Straße 漢字 𝄞"'),
        # A lone surrogate cannot be encoded in UTF-8, but can be a JSON escape.
        ("\ud834", '"\\ud834"'),
        (Text("ours"), '"ours"'),
        ("", '""'),
    ],
)
def test_text_is_escaped(text: str, expected: str) -> None:
    assert body("GetEstimation", audience=text) == f'{{"Audience": {expected}}}'


def test_arrays_have_no_wrapper_and_keep_nil_items() -> None:
    assert body("GetEstimation", job_seniority=[1, 2], genre=["a", None, root.NIL]) == (
        '{"JobSeniority": [1, 2], "Genre": ["a", null, null]}'
    )
    assert body("DeleteOffers", offer_ids=[1, 2]) == '{"OfferIds": ["1", "2"]}'
    assert body("DeleteOffers", offer_ids=iter([3])) == '{"OfferIds": ["3"]}'
    assert body("DeleteOffers", offer_ids=[]) == '{"OfferIds": []}'


def test_a_dictionary_is_an_object_and_other_maps_are_lists_of_pairs() -> None:
    assert body("GetAudits", scores={7: Decimal("1.50")}, labels={"a": "b"}) == (
        '{"Scores": [{"Key": "7", "Value": 1.50}], "Labels": [{"Key": "a", "Value": "b"}]}'
    )
    content = '{"Audits": [{"Details": {"a": "1", "b": null}, "Scores": [{"Key": 7, "Value": 1.50}]}]}'
    (audit,) = response("GetAudits", content).audits
    assert audit == types.Audit(details={"a": "1", "b": None}, scores={7: Decimal("1.50")})


def test_a_derived_type_is_named_by_the_value_that_the_contract_lists() -> None:
    offers = [
        types.Offer(),
        types.TextOffer(text="t"),
        types.ImageOffer(),
        types.SponsoredTextOffer(sponsor="s"),
    ]
    assert body("AddOffers", offers=offers) == (
        '{"Offers": [{}, {"Type": "Text", "Text": "t"}, {"Type": "ImageOffer"},'
        ' {"Type": "SponsoredText", "Sponsor": "s"}]}'
    )


def test_a_derived_type_is_named_where_the_contract_has_no_field_for_it() -> None:
    content = '{"Suggestion": {"Keyword": "shoes", "Score": 0.5, "Type": "KeywordSuggestion"}}'
    suggestion = response("SuggestOffersForUrl", content, url="u").suggestion
    assert suggestion == types.KeywordSuggestion(keyword="shoes", score=0.5)
    report = types.OfferReport(
        report_name="r", filter=types.OfferReportFilter(status=types.OfferStatus.PAUSED)
    )
    assert body("SubmitReport", report=report) == (
        '{"Report": {"ReportName": "r", "Filter": {"Status": "Paused"}, "Type": "OfferReport"}}'
    )


def test_a_type_that_the_caller_sets_is_sent_unchanged() -> None:
    offer = types.TextOffer(type=types.OfferType("Newer"), text="t")
    assert body("AddOffers", offers=[offer]) == '{"Offers": [{"Type": "Newer", "Text": "t"}]}'
    # Only the names of its own type are replaced by the one that the contract lists.
    for stated, sent in (("TextOffer", "Text"), ("ImageOffer", "ImageOffer")):
        assert written_offer(stated) == f'{{"Type": "{sent}", "Text": "t"}}'


def test_an_empty_request_is_an_empty_object() -> None:
    assert body("GetSharedEntitiesByAccountId") == "{}"
    assert body("RefreshMarket") == "{}"


@pytest.mark.parametrize(
    ("content", "field", "expected"),
    [
        ('"Id": "9223372036854775807"', "id", 9223372036854775807),
        ('"Id": 9223372036854775807', "id", 9223372036854775807),
        ('"Id": 5.0', "id", 5),
        ('"Id": 1e39', "id", 10**39),
        ('"Price": 123456789012345678.91', "price", Decimal("123456789012345678.91")),
        ('"Price": "123456789012345678.91"', "price", Decimal("123456789012345678.91")),
        ('"Price": 5', "price", Decimal(5)),
        ('"Price": 1e-7', "price", Decimal("1e-7")),
        ('"Rate": 0.1', "rate", 0.1),
        ('"Rate": 5', "rate", 5.0),
        ('"Rate": "Infinity"', "rate", float("inf")),
        ('"Rate": "-Infinity"', "rate", float("-inf")),
        ('"Rate": 1e999', "rate", float("inf")),
        ('"Status": "Active"', "status", types.OfferStatus.ACTIVE),
        ('"Kinds": "Retail, Auction"', "kinds", [types.OfferKinds.RETAIL, types.OfferKinds.AUCTION]),
        (
            '"Kinds": "Retail,Auction ,Auction"',
            "kinds",
            [*types.OfferKinds][:1] + [types.OfferKinds.AUCTION] * 2,
        ),
        ('"Kinds": ["Retail", "Auction"]', "kinds", [types.OfferKinds.RETAIL, types.OfferKinds.AUCTION]),
        ('"Kinds": ""', "kinds", []),
        ('"Labels": [{"Key": "a", "Value": "b"}]', "labels", {"a": "b"}),
        ('"Labels": [{"key": "a", "value": "b"}]', "labels", {"a": "b"}),
        ('"Labels": [{"value": null, "x": 1, "key": "a"}, null]', "labels", {"a": None}),
        ('"Labels": {"a": "b"}', "labels", {"a": "b"}),
        ('"Since": "2026-10-12T08:30:00"', "since", datetime(2026, 10, 12, 8, 30)),
        ('"Since": "2026-10-12T08:30:00.1234567Z"', "since", datetime(2026, 10, 12, 8, 30, 0, 123456, UTC)),
        ('"TimeStamp": "AP8+Pw=="', "time_stamp", b"\x00\xff>?"),
        ('"Price": null', "price", None),
        ('"id": "5"', "id", None),
        ('"Id": "5", "Id": "6"', "id", 6),
    ],
)
def test_how_values_are_read(content: str, field: str, expected: Any) -> None:
    value = getattr(received(f"{{{content}}}"), field)
    assert value == expected
    assert isinstance(value, type(expected))


def test_values_that_were_read_are_written_unchanged() -> None:
    content = (
        '{"Id": "1", "Type": "Text", "Price": 1.10, "Status": "Suspended", "Kinds": "Retail, Lending",'
        ' "Since": "2026-10-12T08:30:00.1234567Z", "TimeStamp": "AP8+Pw==", "Text": "t"}'
    )
    offer = received(content)
    assert body("AddOffers", offers=[offer]) == f'{{"Offers": [{content}]}}'


def test_a_value_that_the_contract_does_not_list_stays_as_its_text() -> None:
    offer = received('{"Status": "Suspended", "Kinds": "Lending, Retail"}')
    assert offer.status == "Suspended"
    assert isinstance(offer.status, types.OfferStatus) and not offer.status.known
    assert offer.kinds == [types.OfferKinds("Lending"), types.OfferKinds.RETAIL]


def test_a_type_that_the_contract_does_not_know_is_read_as_the_base() -> None:
    offer = received('{"Type": "Hologram", "Id": "5", "Depth": {"Metres": 3}}')
    assert offer == types.Offer(type=types.OfferType("Hologram"), id=5)
    assert written(type=offer.type, id=5) == '{"Id": "5", "Type": "Hologram"}'


def test_id_lists_may_hold_null() -> None:
    content = '{"OfferIds": ["1", null, 3], "PartialErrors": [{"Code": 1, "Index": 1}, null]}'
    found = response("AddOffers", content)
    assert found.offer_ids == [1, None, 3]
    assert found.partial_errors == [types.BatchError(code=1, index=1), None]


def test_lists_may_hold_null_objects() -> None:
    content = '{"ReachGrid": [[{"Count": 5, "Rank": 7}, null], null], "ReachByType": [null]}'
    found = response("GetEstimation", content)
    assert found.reach_grid == [[types.Reach(count=5, rank=7), None], None]
    assert found.reach_by_type == [None]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"Offers": [{"Id": "five"}]}', "Offers/Id: cannot read 'five': "),
        ('{"Offers": [{"Id": 5.5}]}', "Offers/Id: cannot read '5.5': not a whole number"),
        ('{"Offers": [{"Id": true}]}', "Offers/Id: cannot read 'true': "),
        ('{"Offers": [{"Id": true}]}', "Offers/Id: cannot read 'true': not a whole number"),
        ('{"Offers": [{"Id": 1e40}]}', "Offers/Id: cannot read '1E+40': not a whole number"),
        ('{"Offers": [{"Id": 1e999999999}]}', "Offers/Id: cannot read '1E+999999999': not a whole number"),
        ('{"Offers": [{"Id": {}}]}', "Offers/Id: cannot read '{}': "),
        ('{"Offers": [{"Price": "much"}]}', "Offers/Price: cannot read 'much': "),
        ('{"Offers": [{"Price": false}]}', "Offers/Price: cannot read 'false': "),
        ('{"Offers": [{"Rate": []}]}', "Offers/Rate: cannot read '[]': "),
        ('{"Offers": [{"Since": "today"}]}', "Offers/Since: cannot read 'today': "),
        ('{"Offers": [{"TimeStamp": "ab"}]}', "Offers/TimeStamp: cannot read 'ab': "),
        ('{"Offers": [{"Status": {}}]}', "Offers/Status: cannot read '{}': not a text"),
        ('{"Offers": [{"Labels": 5}]}', "Offers/Labels: cannot read '5': "),
        ('{"Offers": [{"Labels": ["a"]}]}', "Offers/Labels: cannot read \"['a']\": "),
        ('{"Offers": {"Id": 5}}', "Offers: cannot read \"{'Id': 5}\": not a list"),
        ('{"Offers": "x"}', "Offers: cannot read 'x': not a list"),
        ('{"Offers": [5]}', "Offers: cannot read '5': not an object"),
        ('{"Best": []}', "Best: cannot read '[]': not an object"),
    ],
)
def test_a_value_of_the_wrong_type_is_refused_with_its_place(content: str, message: str) -> None:
    with pytest.raises(root.DecodeError) as error:
        response("GetOffersByIds", content)
    path = "GetOffersByIdsResponse: " if message.startswith("cannot") else "GetOffersByIdsResponse/"
    assert str(error.value).startswith(f"{path}{message}")
    assert len(str(error.value)) < 300


@pytest.mark.parametrize(
    "content",
    ["{", "<html>", '{"Offers": NaN', "{'Offers': 1}", '{"Offers": ' + "[" * 100_000, "\ufeff", "{}{}"],
)
def test_invalid_json_is_refused(content: str) -> None:
    with pytest.raises(root.DecodeError, match=r"^GetOffersByIds: the response is not JSON: "):
        response("GetOffersByIds", content)


def test_bytes_that_are_not_utf_8_are_refused() -> None:
    with pytest.raises(root.DecodeError, match=r"^GetOffersByIds: the response is not JSON: "):
        market.call("GetOffersByIds", Wire(b'{"Offers": "\xff"}'))


@pytest.mark.parametrize(
    ("offer", "path"),
    [
        ({"id": "5"}, ("offers", "[0]", "id")),
        ({"id": 5.0}, ("offers", "[0]", "id")),
        ({"price": 1.5}, ("offers", "[0]", "price")),
        ({"price": Decimal("NaN")}, ("offers", "[0]", "price")),
        ({"rate": "0.5"}, ("offers", "[0]", "rate")),
        ({"status": 1}, ("offers", "[0]", "status")),
        ({"kinds": "Retail"}, ("offers", "[0]", "kinds")),
        ({"labels": ["a"]}, ("offers", "[0]", "labels")),
        ({"labels": {"a": 5}}, ("offers", "[0]", "labels", "['a']")),
        ({"labels": {5: "a"}}, ("offers", "[0]", "labels", "[5]")),
        ({"since": "2026-10-12"}, ("offers", "[0]", "since")),
        ({"time_stamp": "AP8="}, ("offers", "[0]", "time_stamp")),
    ],
)
def test_a_value_that_does_not_fit_is_refused_before_anything_is_sent(
    offer: dict[str, Any], path: tuple[str, ...]
) -> None:
    wire = Wire()
    with pytest.raises(root.EncodeError) as error:
        market.call("AddOffers", wire, offers=[types.Offer(**offer)])
    assert error.value.path == path
    assert wire.sent == []


def test_an_object_of_another_class_is_refused() -> None:
    for wrong in (types.Audit(), {"Id": 5}, "offer", 5):
        with pytest.raises(root.EncodeError, match=r"offers\[0\]: expected Offer, got "):
            market.call("AddOffers", Wire(), offers=[wrong])
    with pytest.raises(root.EncodeError, match="offers: expected a list, got "):
        market.call("AddOffers", Wire(), offers=types.Offer())


# Facts in rest.toml that differ from the real API

warehouse = service(WAREHOUSE)


def test_the_names_of_pairs_and_of_the_discriminator_are_those_of_rest_toml() -> None:
    parts: Any = warehouse.package.types
    wire = Wire(
        b'{"Shelf": {"Weights": [{"k": "Red", "V": null}, {"Key": "name"}]}, "Item": {"@kind": "Lathe"}}'
    )
    shelf = parts.Shelf(number=1, owner=None, place=parts.Place(row=1), weights={parts.Colour.RED: None})
    answer = warehouse.call(
        "Store", wire, shelf=shelf, spare=None, machine=parts.Lathe(power=1.5, serial="s")
    )
    assert wire.sent[0].content.decode() == (
        '{"Shelf": {"Number": 1, "Place": {"Row": 1}, "Weights": [{"K": "Red", "V": null}]},'
        ' "Machine": {"Power": 1.5, "serial": "s", "@kind": "Lathe"}}'
    )
    assert answer.shelf.weights == {parts.Colour.RED: None, parts.Colour("name"): None}
    assert type(answer.item) is parts.Lathe
