"""A mailbox: headers, substitution groups that nest, choices that repeat with items of several classes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lxml import etree

from .service import Service

CONTRACT = "mailbox"
TYPES = "https://office.example.com/types"
MESSAGES = "https://office.example.com/messages"

FOUND = f"""
<s:Header><t:ServerVersionInfo xmlns:t="{TYPES}" MajorVersion="15"/></s:Header>
<s:Body><FindItemResponse xmlns="{MESSAGES}" xmlns:t="{TYPES}"><ResponseMessages>
  <FindItemResponseMessage ResponseClass="Success"><ResponseCode>NoError</ResponseCode><Items>
    <t:Message><t:ItemId Id="m1" ChangeKey="k"/><t:Subject>Report</t:Subject><t:From>ann</t:From><t:IsRead>false</t:IsRead></t:Message>
    <t:CalendarItem><t:Subject>Lunch</t:Subject><t:Start>2026-11-25T12:00:00Z</t:Start><t:Duration>PT1H</t:Duration></t:CalendarItem>
    <t:Item><t:Subject>Note</t:Subject><t:Body BodyType="HTML">&lt;b&gt;</t:Body></t:Item>
    <t:Message><t:Subject>Reply</t:Subject></t:Message>
  </Items><TotalItemsInView>4</TotalItemsInView></FindItemResponseMessage>
  <CreateItemResponseMessage ResponseClass="Error"><ResponseCode>ErrorAccessDenied</ResponseCode></CreateItemResponseMessage>
</ResponseMessages></FindItemResponse></s:Body>"""
CREATED = f"""<s:Body><CreateItemResponse xmlns="{MESSAGES}"><ResponseMessages>
  <CreateItemResponseMessage ResponseClass="Success"><ResponseCode>NoError</ResponseCode></CreateItemResponseMessage>
</ResponseMessages></CreateItemResponse></s:Body>"""


def answer(action: str, envelope: etree._Element) -> str:
    return {"FindItem": FOUND, "CreateItem": CREATED}[action]


def names(node: etree._Element) -> list[str]:
    return [etree.QName(child).localname for child in node]


@pytest.mark.usefixtures("generated")
def test_unread_mail_is_found_and_moved() -> None:
    from office import Credentials
    from office.mailbox import (
        AndType,
        CalendarItemType,
        Contains,
        ExtendedFieldURIType,
        FieldURIType,
        FindItemIndexedPageItemView,
        FindItemResponseMessageType,
        FindItemRestriction,
        IsEqualTo,
        ItemInfoResponseMessageType,
        ItemType,
        Mailbox,
        MessageType,
        RequestServerVersion,
        TwoOperandTypeConstant,
    )

    about = TwoOperandTypeConstant(value="Report")
    restriction = FindItemRestriction(
        search_expression=AndType(
            search_expression=[
                Contains(path=FieldURIType(field_uri="item:Subject"), constant=about),
                IsEqualTo(path=ExtendedFieldURIType(property_tag="0x0e1f"), constant=about),
            ]
        )
    )
    credentials = Credentials(
        request_server_version=RequestServerVersion(version="2016"), mailbox_culture="en-GB"
    )
    with Service(answer) as service, Mailbox(credentials, endpoint=service.url) as mailbox:
        found = mailbox.find_item(
            traversal="Shallow",
            indexed_page_item_view=FindItemIndexedPageItemView(offset=0),
            restriction=restriction,
        )
        sent = service.last

        assert found.server_version_info is not None
        assert found.server_version_info.major_version == 15
        first, second = found.response_messages.items
        assert isinstance(first, FindItemResponseMessageType)
        assert isinstance(second, ItemInfoResponseMessageType)
        assert second.response_code == "ErrorAccessDenied"
        assert first.items is not None
        items = first.items.items
        assert items is not None
        assert [type(item) for item in items] == [MessageType, CalendarItemType, ItemType, MessageType]
        lunch = items[1]
        assert isinstance(lunch, CalendarItemType)
        assert (lunch.start, lunch.duration) == (datetime(2026, 11, 25, 12, tzinfo=UTC), "PT1H")

        # What was read is filed again as it is.
        created = mailbox.create_item(items=first.items)
        assert created.response_messages.items[0].response_code == "NoError"
        filed = service.last.find(f".//{{{MESSAGES}}}Items")

    header, body = sent
    assert names(header) == ["RequestServerVersion", "MailboxCulture"]
    version = header.find(f"{{{TYPES}}}RequestServerVersion")
    assert version is not None and version.get("Version") == "2016"
    assert names(body[0]) == ["IndexedPageItemView", "Restriction"]
    expression = body[0][1][0]
    assert etree.QName(expression).localname == "And"
    assert names(expression) == ["Contains", "IsEqualTo"]
    assert [names(child) for child in expression] == [
        ["FieldURI", "Constant"],
        ["ExtendedFieldURI", "Constant"],
    ]
    assert expression[1][0].get("PropertyTag") == "0x0e1f"
    assert filed is not None
    assert names(filed) == ["Message", "CalendarItem", "Item", "Message"]
    assert filed[2][1].text == "<b>"


@pytest.mark.usefixtures("generated")
def test_two_views_at_once_are_refused_before_anything_is_sent() -> None:
    from office import Credentials, EncodeError
    from office.mailbox import FindItemCalendarView, FindItemIndexedPageItemView, Mailbox

    with Service(answer) as service, Mailbox(Credentials(), endpoint=service.url) as mailbox:
        with pytest.raises(EncodeError, match=r"indexed_page_item_view.*calendar_view"):
            mailbox.find_item(
                traversal="Shallow",
                indexed_page_item_view=FindItemIndexedPageItemView(offset=0),
                calendar_view=FindItemCalendarView(start_date=datetime(2026, 1, 1, tzinfo=UTC)),
            )
        assert not service.received
