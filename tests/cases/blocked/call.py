"""A head that blocks substitution has no other element in its place; attributes are in the namespace here."""

import httpx
from blocked import Credentials
from blocked.garage import Car, Garage, Vehicle


def call(http: httpx.Client) -> None:
    answer = Garage(Credentials(), http=http).do(
        vehicle=Car(wheels=4, doors=5, plate="A 1"), sealed=Vehicle(wheels=2), colour="red"
    )
    assert answer.vehicle == Vehicle(wheels=3, plate="B 2")
