"""Enums, flags and lists of tokens; values that the contract does not list stay."""

from decimal import Decimal

import httpx
from enums import Credentials
from enums.paint import Coats, Colour, Finish, Paint, Uses, WarmColour


def call(http: httpx.Client) -> None:
    answer = Paint(Credentials(), http=http).mix(
        colour=Colour.DARK_BLUE,
        colours=[Colour.RED, Colour("Ultraviolet")],
        uses=[Uses.INDOOR, Uses.OUTDOOR],
        finishes=[Finish.GLOSS],
        sizes=[1, 2],
        coats=Coats.VALUE_2,
        amount=Decimal("1.5"),
        warm=WarmColour.RED,
        code="X1",
    )
    assert answer.colour is Colour.HSL_VALUE
    assert answer.colours == [Colour.RED, Colour("Ultraviolet")]
    assert [colour.known for colour in answer.colours] == [True, False]
    assert answer.uses == [Uses.OUTDOOR, Uses("Underwater")]
    assert answer.finishes == []
    assert answer.sizes == [3, 4]
