"""What the policies of a service ask of those who make its client, in words."""

from __future__ import annotations

from collections.abc import Collection

from soapwright.contract.model import Ask

_TOKEN = {Ask.DIGEST: "digest=True", Ask.NONCE: "nonce=True", Ask.CREATED: "created=True"}
_OTHERS = {
    Ask.TIMESTAMP: "`security` with a `Timestamp`",
    Ask.HTTP_BASIC: "`auth` with a name and a password",
    Ask.HTTP_DIGEST: "`auth` with an `httpx.DigestAuth`",
    Ask.CLIENT_CERTIFICATE: "`tls` with a certificate of the client's own",
}


def words_of(asks: Collection[Ask]) -> str:
    """Return what a client is to be made with, "" where nothing is asked for."""
    found = [words for ask, words in _OTHERS.items() if ask in asks]
    if Ask.USERNAME_TOKEN in asks:
        how = [words for ask, words in _TOKEN.items() if ask in asks]
        # With a digest, the others are always there.
        said = f" ({', '.join(how[:1] if Ask.DIGEST in asks else how)})" if how else ""
        found.insert(0, f"`security` with a `UsernameToken`{said}")
    return f"The service's policy asks for {', for '.join(found)}." if found else ""
