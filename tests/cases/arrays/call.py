"""Arrays, arrays of arrays, repeated elements; nothing, empty, and nil items are three things."""

import httpx
from arrays import Credentials
from arrays.shelf import Book, Shelf, Titled


def call(http: httpx.Client) -> None:
    book = Book(id=1, tags=["a", None, ""], pages=[[1, 2], [], None], keyword=["x", "y"], mark=[1, None])
    answer = Shelf(Credentials(), http=http).put(
        books=[book, None],
        matrix=((1,), (2, 3)),
        ids=(),
        colours=["red", "blue"],
        titles=Titled(title=["One", "Two"], language="en"),
    )
    assert answer.books == [
        book,
        None,
        Book(tags=[], pages=[None, [], [2**62]], keyword=["Only"]),
        Book(),
    ]
    assert answer.ids is None
