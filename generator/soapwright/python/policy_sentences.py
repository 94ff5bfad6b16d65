"""Sentences about what a service's policies require from a client's constructor."""

from __future__ import annotations

from collections.abc import Collection

from soapwright.contract.model import Ask

_TOKEN = {Ask.DIGEST: "digest=True", Ask.NONCE: "nonce=True", Ask.CREATED: "created=True"}
_OTHERS = {
    Ask.TIMESTAMP: "a `Timestamp` in `security`",
    Ask.HTTP_BASIC: "a name and a password in `auth`",
    Ask.HTTP_DIGEST: "an `httpx2.DigestAuth` in `auth`",
    Ask.CLIENT_CERTIFICATE: "a certificate of the client's own in `tls`",
}


def words_of(asks: Collection[Ask], port: str = "") -> str:
    """Return what to pass to a client's constructor, "" if nothing is required.

    `port` is given if there are several.
    """
    found = [words for ask, words in _OTHERS.items() if ask in asks]
    if Ask.USERNAME_TOKEN in asks:
        how = [words for ask, words in _TOKEN.items() if ask in asks]
        # A digest always needs the others.
        said = ", ".join(["…", *(how[:1] if Ask.DIGEST in asks else how)])
        found.insert(0, f"a `UsernameToken({said})` in `security`")
    whose = f"The policy of port {port}" if port else "The service's policy"
    return f"{whose} requires {', '.join(found)}." if found else ""
