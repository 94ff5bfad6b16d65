"""A call whose types come from schemas that the WSDL refers to and does not bring."""

import httpx
from standard_schemas import Credentials
from standard_schemas.archive import Archive, AttributedURIType, Base64Binary, EndpointReferenceType


def call(http: httpx.Client) -> None:
    reply_to = EndpointReferenceType(address=AttributedURIType(value="https://example.com/me"))
    content = Base64Binary(value=b"text", content_type="text/plain")
    with Archive(Credentials(), http=http) as archive:
        answer = archive.store(
            content=content,
            id="6a0f5c1e-6f63-4f3e-8d0b-0d4f6a3d8a11",
            tags=["new"],
            reply_to=reply_to,
            lang="de",
        )
    assert answer.token is not None
    assert (answer.token.value, answer.token.type) == ("secret", "https://example.com/digest")
