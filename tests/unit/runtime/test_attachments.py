"""The attachments of a response as a mapping."""

from __future__ import annotations

import pytest

from soapwright.runtime.attachments import Attachment, Attachments


def test_attachments_are_found_by_their_ids_and_urls_and_shown_without_their_content() -> None:
    logo = Attachment("logo@example.com", "image/png", b"secret")
    found = Attachments({"logo@example.com": logo})
    for name in ("logo@example.com", "<logo@example.com>", "cid:logo@example.com", "CID:logo%40example.com"):
        assert found[name] is logo
    with pytest.raises(KeyError):
        found["cid:other"]
    assert (list(found), len(found)) == (["logo@example.com"], 1)
    assert repr(found) == "Attachments([Attachment('logo@example.com', 'image/png', 6 bytes)])"
