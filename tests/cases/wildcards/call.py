"""What the contract does not name is kept as elements; those that it knows can be had as structs."""

import httpx
from wildcards import AnyElement, Credentials
from wildcards.parcel import Box, ParcelClient, types


def call(http: httpx.Client) -> None:
    note = AnyElement.from_text('<n:note xmlns:n="urn:example:note" kind="short">read <n:b>me</n:b></n:note>')
    answer = ParcelClient(Credentials(), http=http).do(
        parcel=Box(id=1, any=[note], any_attributes={"{urn:example:note}seen": "yes"}, lid="blue")
    )
    assert answer.parcel is not None and answer.parcel.any is not None
    assert [one.name for one in answer.parcel.any] == ["{urn:example:a}a", "{urn:example:b}b"]
    assert answer.parcel.any_attributes == {"colour": "red"}
    assert isinstance(answer.parcel, Box) and answer.parcel.any_2 is not None
    assert answer.parcel.any_2.struct(types) == types.Stamp(value=7)
