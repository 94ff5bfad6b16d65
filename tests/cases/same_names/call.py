"""Types of one local name in three namespaces, all derived from one base: the xsi:type's namespace tells."""

from datetime import time

import httpx
from same_names import Credentials
from same_names.twins import Base, Side, Side_2, Thing, Thing_2, Thing_3, Twins


def call(http: httpx.Client) -> None:
    things: list[Base] = [
        Thing(id=1, own="x"),
        Thing_2(id=2, sunrise=time(6)),
        Thing_3(id=3, sunset=time(18)),
    ]
    answer = Twins(Credentials(), http=http).meet(
        east=Thing_2(id=4), west=Thing_3(id=5), any=things, side=Side.LEFT, other_side=Side_2.RIGHT
    )
    assert answer.any == things
