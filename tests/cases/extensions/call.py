"""A call to a service whose WSDL is full of what others put into it."""

import httpx
from extensions import Credentials
from extensions.parcels import Label, Parcels, Size


def call(http: httpx.Client) -> None:
    with Parcels(Credentials(), http=http) as parcels:
        assert parcels.send(size=Size.L, label=Label(to="Ada")).number == "7"
