"""Text between elements, an attribute that a restriction takes away, and remarks on types."""

import httpx
from remarks import Credentials
from remarks.leaflet import Imprint, Leaflet, Note


def call(http: httpx.Client) -> None:
    leaflet = Leaflet(Credentials(), http=http)
    answer = leaflet.do(
        note=Note(texts=["See ", "!"], bold="here", page=3), imprint=Imprint(year="1999", printer="Hart")
    )
    assert answer.note is not None
    assert answer.note.texts == ["Mind the ", "."]
    assert answer.note.bold == "gap"
    assert answer.footnote is not None
    assert answer.footnote.texts == ["none"]
    assert answer.imprint == Imprint(printer="Hart", year="2001")
