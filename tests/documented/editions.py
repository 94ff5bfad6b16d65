"""Which reference pages are recorded, and where: editions of services, their contracts, and where a corpus has them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from soapwright.canonical.form import canonical
from soapwright.contract.resolve import resolve
from soapwright.contract.views import ContractView
from soapwright.pipeline import load_contract
from soapwright.read.documents import load as load_documents
from soapwright.read.parse import parse

from . import notation
from .notation import UNSAID, Facts
from .outline import Key
from .record import Url, facts_of

HERE = Path(__file__).parent
SCHEMAS = HERE.parents[1] / "schemas" / "msads"
CONTRACTS = HERE / "contracts"
LINKS = "https://learn.microsoft.com/en-us/advertising/{folder}/{page}?view=bingads-13"

# What the corpus calls a service, and the folder that its pages are in.
SERVICES = {
    "ad_insight": ("adinsight", "ad-insight-service"),
    "bulk": ("bulk", "bulk-service"),
    "campaign_management": ("campaignmanagement", "campaign-management-service"),
    "customer_billing": ("customerbilling", "customer-billing-service"),
    "customer_management": ("customermanagement", "customer-management-service"),
    "reporting": ("reporting", "reporting-service"),
}
CUSTOMER_SERVICES = ("customer_billing", "customer_management")


@dataclass(frozen=True)
class Edition:
    """The pages of one version at one time; `revision` is that of the contract that names are taken from.

    `folder` is where a corpus has them. With `revision` "" the contract is the one that the project ships.
    """

    name: str
    version: str
    date: str
    folder: str
    services: tuple[str, ...]
    revision: str = ""

    def contract(self, service: str) -> ContractView:
        """Return the contract whose names a service's pages use."""
        return contract(self.version, service, self.revision)

    def revision_of(self, key: Key) -> str:
        """Return the revision that a page shows; "" for the one that the project ships."""
        # The pages are of 2021, but this one was rewritten in 2024, and the REST templates are of 2024 and 2025.
        newer = key == Key("UpdateInsertionOrder", "request", "soap") or key.protocol == "rest"
        return OLD_REVISIONS[-1] if self.revision and newer else self.revision

    def file(self, service: str) -> Path:
        """Return where the facts of a service are."""
        return HERE / "pages" / self.name / f"{service}.txt"

    def facts(self, service: str) -> Facts:
        """Return the recorded facts of a service."""
        return _facts(self.file(service))


V13 = Edition("v13", "v13", "August 2026", "documented/2026-08/v13", tuple(SERVICES))
V13_OF_2021 = Edition("v13-2021", "v13", "June 2021", "documented/v13", CUSTOMER_SERVICES, "13.0.11")
V12 = Edition("v12", "v12", "May 2018", "documented/v12", CUSTOMER_SERVICES)
EDITIONS = (V13, V13_OF_2021, V12)

# The contracts that the pages of 2021 are held against, some of which were rewritten later.
OLD_REVISIONS = ("13.0.11", "13.0.25")


# The contract that the pages of August 2026 fit best.
PAGES_REVISION = "13.0.29"


@cache
def contract(version: str, service: str, revision: str = "") -> ContractView:
    """Return a contract that the project ships, or one of those beside the pages."""
    folder = CONTRACTS / revision / service if revision else SCHEMAS / version / service
    found, problems = load_contract(str(folder / "service.wsdl"))
    assert not problems
    return found


@cache
def _facts(file: Path) -> Facts:
    return notation.load(file)


# The corpus


def templates(corpus: Path, edition: Edition, service: str) -> dict[Key, str]:
    """Return the templates of a service's pages."""
    found = {}
    for path in sorted((corpus / edition.folder / SERVICES[service][0]).iterdir()):
        operation, kind, protocol, _ = path.name.split(".")
        found[Key(operation, kind, protocol)] = path.read_text(encoding="utf-8")
    return found


def objects(corpus: Path, edition: Edition, service: str) -> dict[str, str]:
    """Return the JSON that the pages of a service's types print, by type."""
    folder = (corpus / edition.folder).parent / "objects" / SERVICES[service][0]
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.json"))}


def record(corpus: Path, edition: Edition, service: str) -> Facts:
    """Return the facts of a service's pages."""
    title = f"Reference pages of {service}, {edition.version}, {edition.date}: see notation.py."
    urls = dict(_urls(corpus, edition, service))
    found = facts_of(
        title,
        edition.contract(service),
        templates(corpus, edition, service),
        urls,
        objects(corpus, edition, service),
    )
    if edition.version == "v13":
        found.facts["reference"] = LINKS.format(folder=SERVICES[service][1], page="{page}")
    return found


def _urls(corpus: Path, edition: Edition, service: str) -> Iterator[tuple[str, Url]]:
    """Yield what the pages say of URLs; older ones do not say all of it."""
    with ((corpus / edition.folder).parent / "rest_urls.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if (
                row["service"] == SERVICES[service][0]
                and row.get("version", edition.version) == edition.version
            ):
                production, sandbox = (
                    row.get(name, row.get(f"{name}_url", "")) for name in ("production", "sandbox")
                )
                yield row["operation"], Url(row["verb"] or UNSAID, production, sandbox)


def corpus_contract(corpus: Path, revision: str, service: str) -> ContractView:
    """Return a contract of v13 that the corpus has."""
    return load_contract(str(corpus / "wsdl" / "v13" / revision / f"{SERVICES[service][0]}.wsdl"))[0]


def record_contract(corpus: Path, revision: str, service: str) -> None:
    """Write an older contract in its canonical form."""
    source = corpus / "wsdl" / "v13" / revision / f"{SERVICES[service][0]}.wsdl"
    documents = load_documents(str(source))
    found, _ = resolve(parse(documents))
    folder = CONTRACTS / revision / service
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, content in canonical(documents, found).items():
        (folder / name).write_bytes(content)
