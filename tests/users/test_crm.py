"""Objects without a schema: login, then a query with the session's header, then an update."""

from __future__ import annotations

import pytest
from lxml import etree

from .service import Service

CONTRACT = "crm"
CRM = "urn:crm.example.com"
OBJECTS = f"{CRM}:objects"
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def answer(action: str, envelope: etree._Element) -> str:
    if action == "login":
        return (
            f'<s:Body><loginResponse xmlns="{CRM}"><result><serverUrl>{{url}}</serverUrl>'
            "<sessionId>s3ss10n</sessionId></result></loginResponse></s:Body>"
        )
    if envelope.findtext(f".//{{{CRM}}}sessionId") != "s3ss10n":
        return "<s:Body><s:Fault><faultcode>INVALID_SESSION_ID</faultcode><faultstring>Log in again.</faultstring></s:Fault></s:Body>"
    if action == "query":
        return f"""
<s:Header><LimitInfo xmlns="{CRM}"><current>7</current><limit>1000</limit></LimitInfo></s:Header>
<s:Body><queryResponse xmlns="{CRM}" xmlns:o="{OBJECTS}" xmlns:xsi="{XSI}"><result><done>true</done>
  <records xsi:type="o:sObject"><o:type>Account</o:type><o:Id>001</o:Id><o:Name>Contoso &amp; Co</o:Name><o:Fax xsi:nil="true"/>
    <o:Owner xsi:type="o:sObject"><o:type>User</o:type><o:Id xsi:nil="true"/><o:Alias>ann</o:Alias></o:Owner></records>
  <records><o:type>Account</o:type><o:Id>002</o:Id><o:Name>Northwind</o:Name></records>
  <size>2</size></result></queryResponse></s:Body>"""
    return f'<s:Body><updateResponse xmlns="{CRM}"><result><id>001</id><success>true</success></result></updateResponse></s:Body>'


@pytest.mark.usefixtures("generated")
def test_accounts_are_queried_and_renamed() -> None:
    from sales import AnyElement, Credentials, Fault
    from sales.crm import Crm, SessionHeader, SObject

    def field(name: str, value: str) -> AnyElement:
        return AnyElement(f"{{{OBJECTS}}}{name}", value)

    def here(action: str, envelope: etree._Element) -> str:
        return answer(action, envelope).replace("{url}", service.url)

    with Service(here) as service:
        with Crm(Credentials(), endpoint=service.url) as door:
            session = door.login(username="ann", password="secret").result
            with pytest.raises(Fault) as refused:
                door.query(query_string="select Name from Account")
            assert refused.value.fault_code == "INVALID_SESSION_ID"
        assert session.server_url == service.url
        assert session.session_id is not None

        credentials = Credentials(session_header=SessionHeader(session_id=session.session_id))
        with Crm(credentials, endpoint=session.server_url) as crm:
            answered = crm.query(query_string="select Name, Owner.Alias from Account")
            assert answered.limit_info is not None
            assert (answered.limit_info.current, answered.result.size) == (7, 2)
            contoso, northwind = answered.result.records or []
            assert contoso is not None
            assert northwind is not None
            assert contoso.any is not None
            values = {element.name.rpartition("}")[2]: element for element in contoso.any}
            assert values["Name"].text == "Contoso & Co"
            assert values["Fax"].attributes == {f"{{{XSI}}}nil": "true"}
            alias = values["Owner"].find(f"{{{OBJECTS}}}Alias")
            assert alias is not None
            assert alias.text == "ann"
            assert northwind.any == [field("Name", "Northwind")]

            changed = SObject(
                type="Account", id=contoso.id, fields_to_null=["Fax"], any=[field("Name", "Fabrikam")]
            )
            saved = crm.update(s_objects=[changed, contoso])
            assert [result.success for result in saved.result or []] == [True]

    header, body = service.last
    assert header.findtext(f".//{{{CRM}}}sessionId") == "s3ss10n"
    new, same = body[0]
    assert [etree.QName(child).localname for child in new] == ["type", "fieldsToNull", "Id", "Name"]
    assert [etree.QName(child).localname for child in same] == ["type", "Id", "Name", "Fax", "Owner"]
    assert same[3].get(f"{{{XSI}}}nil") == "true"
    kind = str(same[4].get(f"{{{XSI}}}type"))
    prefix, _, name = kind.partition(":")
    assert (same[4].nsmap[prefix], name) == (OBJECTS, "sObject")
