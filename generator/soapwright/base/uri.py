"""URI references (RFC 3986), with characters outside ASCII as RFC 3987 and XSD's anyURI allow them."""

from __future__ import annotations

import re

from soapwright.base.visible_text import UNSEEN

_SEGMENT = r"[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2}|[^\x00-\x7f]"
_REFERENCE = re.compile(
    rf"""
    (?:[A-Za-z][A-Za-z0-9+.\-]*:|(?![^/?\#]*:))    # a scheme; without one, no colon in the first part of the path
    (?://(?:[^/?\#\[\]]*@)?\[[0-9A-Fa-f:.vV]+\](?::[0-9]*)?(?=[/?\#]|$))?       # a host in brackets
    (?:{_SEGMENT})*
    (?:\?(?:{_SEGMENT}|\?)*)?
    (?:\#(?:{_SEGMENT}|\?)*)?
    """,
    re.VERBOSE,
)


def is_reference(text: str) -> bool:
    """Return whether a text is a URI reference: no spaces, quotes, braces or invisible characters."""
    return _REFERENCE.fullmatch(text) is not None and UNSEEN.search(text) is None
