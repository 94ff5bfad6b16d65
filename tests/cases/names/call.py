"""Names that Python, the runtime or the generated code have other uses for."""

import httpx
from names import Credentials
from names.client import ID, ID_2, Array, Client, ClientClient, List, SomeThingOdd, Status, Status_2


def call(http: httpx.Client) -> None:
    with ClientClient(Credentials(), http=http) as service:
        answer = service.close_(
            self_="self",
            timeout_=1,
            types="types",
            operations="operations",
            class_="class",
            class_2="Class",
            none="None",
            type="type",
            status=Status.VALUE_30_DAYS,
            status_2=Status_2(status=Status.VALUE),
            list=List(list=["a"], other=["b"]),
            required="required",
        )
    assert answer.client == Client(close="1", close_2="2", close_3="3")
    assert answer.array == Array(array=["a", "b"], element="e")
    assert answer.id == ID(id="own", id_2=ID_2(value="other"))
    assert answer.odd == SomeThingOdd(some_field_odd="1", private="2", größe="3")
