"""Elements of schemas that the contract does not name stand where it has an abstract element."""

import httpx
from substituted_elsewhere import AnyElement, Credentials
from substituted_elsewhere.atlas import Atlas

RIVERS = "https://example.com/rivers"


def call(http: httpx.Client) -> None:
    river = AnyElement.from_text(f'<River xmlns="{RIVERS}"><length>517</length></River>')
    answer = Atlas(Credentials(), http=http).find(feature=river, bounds="0 0 9 9")
    assert [one.name for one in answer.feature] == [f"{{{RIVERS}}}River", f"{{{RIVERS}}}Lake"]
    assert answer.feature[0].children[1].text == "517"
    assert (answer.bounds, answer.remark) == ("0 0 9 9", "old")
