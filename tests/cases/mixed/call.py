"""The texts of mixed content stand before, between and after the children."""

import httpx
from mixed import Credentials
from mixed.text import Letter, Paragraph, ParagraphItems, Text


def call(http: httpx.Client) -> None:
    answer = Text(Credentials(), http=http).do(
        paragraph=[
            Paragraph(
                texts=["Be ", " and ", "!"],
                items=[ParagraphItems(b="bold"), ParagraphItems(i="kind")],
                lang="en",
            )
        ],
        letter=Letter(texts=["Dear ", ", your order ", " is here."], name="Ada", order=7),
    )
    assert answer.letter == Letter(texts=["Dear ", "."], name="Bob")
    assert answer.paragraph == [Paragraph(texts=["no children"])]
