"""The revision that clients send and the revision of the contract: whether the two still belong together."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.canonical.lock import Entry
from soapwright.errors import Level, Problem
from soapwright.rest.rest_toml import RestFacts, placeholders


def check_revision(facts: RestFacts, service: str, entry: Entry) -> Iterator[Problem]:
    """Yield a warning when a rest.toml has its http_headers for another revision than the lock has for the contract.

    One rest.toml may be that of many services: where they have one revision, the warning is the same for all.
    """
    stated = [name for name, text in facts.http_headers.items() if not placeholders(text)]
    if not facts.revision or facts.revision == entry.revision or not (stated or not facts.http_headers):
        return
    names = ", ".join(stated) or "what it has under [http_headers]"
    if entry.revision:
        what = (
            f"{names} goes with revision {facts.revision}, and the contracts are of revision {entry.revision}"
        )
        hint = f'Give it the value for {entry.revision}, and write revision = "{entry.revision}" here.'
    else:
        what = f"{names} goes with revision {facts.revision}, and the lock has no revision for {service}"
        hint = "Record the revision with soapwright import, or update, and --revision; then give both their values here."
    yield Problem(facts.stated_at, what, hint, Level.WARNING)
