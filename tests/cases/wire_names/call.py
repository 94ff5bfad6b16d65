"""The same contract with the names that it has itself."""

import httpx
from wire_names import Credentials
from wire_names.client import ID, ID_2, Array, Client, ClientClient, List, SomeThingOdd, Status, Status_2


def call(http: httpx.Client) -> None:
    with ClientClient(Credentials(), http=http) as service:
        answer = service.Close(
            self_="self",
            timeout_=1,
            types="types",
            operations="operations",
            class_="class",
            Class="Class",
            None_="None",
            type="type",
            Status=Status.VALUE_30_days,
            status=Status_2(Status=Status.VALUE),
            list=List(list=["a"], other=["b"]),
            required="required",
        )
    assert answer.Client == Client(close="1", Close="2", CLOSE="3")
    assert answer.Array == Array(Array=["a", "b"], element="e")
    own = answer.ID
    assert own == ID(ID="own", ID_2=ID_2(Value="other"))
    assert answer.odd == SomeThingOdd(some_field_odd="1", field_private="2", Größe="3")
