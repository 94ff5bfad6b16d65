"""Check that the revision that clients send is still that of the contract."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.canonical.lock import Entry
from soapwright.errors import Level, Problem
from soapwright.rest.rest_toml import RestFacts, placeholders


def check_revision(facts: RestFacts, service: str, entry: Entry) -> Iterator[Problem]:
    """Yield a warning if a rest.toml states its http_headers for another revision than that of the contract in the lock.

    Many services may share one rest.toml: if their revisions are equal, they get the same warning.
    """
    stated = [name for name, text in facts.http_headers.items() if not placeholders(text)]
    if not facts.revision or facts.revision == entry.revision or not (stated or not facts.http_headers):
        return
    names = ", ".join(stated) or "the headers under [http_headers]"
    belong = f"{names} {'belongs' if len(stated) == 1 else 'belong'}"
    if entry.revision:
        what = f"{belong} to revision {facts.revision}, but the contracts are of revision {entry.revision}"
        hint = f'Set the value for {entry.revision}, and revision = "{entry.revision}" here.'
    else:
        what = f"{belong} to revision {facts.revision}, but the lock has no revision for {service}"
        hint = (
            "Record the revision with --revision of soapwright import or update; then set both values here."
        )
    yield Problem(facts.stated_at, what, hint, Level.WARNING)
