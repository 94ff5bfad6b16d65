"""What came as nil reads as None, and is sent as nil again; so is an element with attributes alone."""

import httpx
from nil import NIL, Credentials
from nil.answers import Answer, Answers


def call(http: httpx.Client) -> None:
    service = Answers(Credentials(), http=http)
    answer = service.do(answer=Answer(text=NIL, score=None, id=3))
    assert answer.answer is not None
    assert (answer.answer.text, answer.answer.score, answer.answer.id) == (None, None, 5)
