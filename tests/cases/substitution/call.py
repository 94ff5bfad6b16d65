"""The class of a value decides which member of a substitution group it is."""

import httpx
from substitution import Credentials
from substitution.shapes import Circle, Comment, Remark, Shapes, SquareElement, Tile


def call(http: httpx.Client) -> None:
    answer = Shapes(Credentials(), http=http).do(
        shape=[Circle(radius=1.5), SquareElement(side=2.0), Tile(side=3.0)], comment=Remark(value="round")
    )
    assert answer.shape == [Tile(name="t", side=1.0), Circle(radius=2.0)]
    assert answer.comment == Comment(value="plain")
