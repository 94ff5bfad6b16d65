"""A request that is an element stays literal though the binding encodes it; its response is in SOAP encoding."""

import httpx
from mixed_use import Credentials
from mixed_use.archive import Archive, Entry


def call(http: httpx.Client) -> None:
    archive = Archive(Credentials(), http=http)
    submitted = archive.submit(entry=[Entry(title="Letters", uri="urn:1"), Entry(title="Maps")])
    assert submitted.first == Entry(title="Letters", parent=Entry(title="Archive"))
    assert submitted.first.parent is submitted.second
