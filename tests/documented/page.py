"""docs/msads-conformance.md: each operation of v13 beside its reference page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from soapwright.contract.views import ContractView, Operation
from soapwright.docs.apply_docs import Docs, fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.rest.apply_rest import Rest

from . import differences, expand, judge
from .editions import PAGES_REVISION, SCHEMAS, V12, V13, V13_OF_2021, Edition, contract
from .outline import Key, read

PAGE = Path(__file__).parents[2] / "docs" / "msads-conformance.md"
FACTS = "../tests/documented/pages/v13"

_WORDS = """# The Microsoft Advertising API and its reference pages

This page compares all operations of v13 at the shipped revision with the reference pages of {date}: what
`soapwright show --brief` prints, and what the client sends and reads with every field set. The facts of the pages are in
[tests/documented/pages]({facts}) (1,112 templates, 556 URLs, 560 data objects); the tests compare both with them
(`tests/documented/test_pages.py`).

In the tables, **=** means that the template equals the page's, line by line. A letter means that it differs in this way:

{letters}

All differences are listed, and none is soapwright's. {without} operations have no page.

Verb and URL of each operation are those of the page, in production and in the sandbox. Every operation is sent and read
over SOAP (`tests/wire`) and REST (`tests/rest`) as the contract says. ✓ means that this was also compared with the page,
and "contract" that there is no page to compare with.

Byte for byte, at {revision}, which fits the pages best (`python -m tests.documented judge CORPUS`):

| templates | `show --brief`: SOAP | JSON | data objects | `show`: SOAP | JSON | data objects |
| --- | --- | --- | --- | --- | --- | --- |
{judged}

`--brief` leaves out what the pages leave out: what a field's declared type inherits, and types derived from derived ones.
All of that goes over the wire, so `show` prints it by default.

`python -m tests.documented page` writes this page, and a test compares it.
"""

# The requested pages, by name: operation and service, each in every edition that has it.
NAMED = (
    ("UpdateCustomer", "customer_management"),
    ("UpdateAccount", "customer_management"),
    ("UpdateInsertionOrder", "customer_billing"),
    ("DeleteCustomer", "customer_management"),
)


def text(contract_of: Callable[[str], ContractView] = V13.contract) -> str:
    """Return the page; `contract_of` gives the shipped contract of a service."""
    services = [_Service(name, contract_of(name)) for name in V13.services]
    letters = "\n".join(f"- **{letter}** {name}" for name, letter in LETTERS.items())
    words = _WORDS.format(
        date=V13.date,
        facts=FACTS.removesuffix("/v13"),
        letters=letters,
        revision=PAGES_REVISION,
        judged="\n".join(_judged()),
        without=sum(one.without_page for one in services),
    )
    lines = [words, *_named({one.name: one for one in services})]
    for one in services:
        lines += ["", *one.section()]
    return "\n".join(lines) + "\n"


LETTERS = {name: "NGDTVS"[number] for number, name in enumerate(differences.CLASSES)}


def _judged() -> Iterator[str]:
    """Yield the rows of what was judged: how many are as on the page, and how many are not, by the reason."""
    shown, brief = judge.read().values()
    for verdict in judge.VERDICTS:
        numbers = [judge.count(counts, verdict, kind) for counts in (brief, shown) for kind in judge.KINDS]
        if any(numbers):
            yield f"| {verdict} | {' | '.join(map(str, numbers))} |"
    every = [judge.total(counts, kind) for counts in (brief, shown) for kind in judge.KINDS]
    yield f"| all | {' | '.join(map(str, every))} |"


def _named(services: dict[str, _Service]) -> Iterator[str]:
    yield from ("## The pages named first", "", "| operation | version | pages of | SOAP | JSON |")
    yield "| --- | --- | --- | --- | --- |"
    for operation, name in NAMED:
        cells = services[name].cells(operation)
        yield f"| {operation} | v13 | {V13.date} | {' '.join(cells[:2])} | {' '.join(cells[2:])} |"
        for edition in (V13_OF_2021, V12):
            keys = [key for key in differences.keys(edition, name) if key.operation == operation]
            soap, json = (_older(edition, name, keys, protocol) for protocol in ("soap", "rest"))
            yield f"| {operation} | {edition.version} | {edition.date} | {soap} | {json} |"
    yield ""
    yield "The older pages of v13 are compared with the contract of their time, those of v12 with the last one of v12:"
    yield "`tests/documented/test_documented_templates.py` lists each line that differs."


def _older(edition: Edition, service: str, keys: list[Key], protocol: str) -> str:
    facts = edition.facts(service)
    aliases = {uri: alias for alias, uri in facts.namespaces.items()}
    cells = []
    for key in keys:
        if key.protocol != protocol:
            continue
        found = contract(edition.version, service, edition.revision_of(key))
        ours = read(differences.shown(found, None, key, edition.version), protocol, aliases)
        cells.append("=" if ours == expand.page(facts, key).lines else "≠")
    return " ".join(cells)


class _Service:
    """One service: its contract, its REST side, its documentation, and what differs."""

    def __init__(self, name: str, contract: ContractView) -> None:
        self.name = name
        self.contract = contract
        self.rest: Rest = differences.rest_of(V13, name, self.contract)
        place = f"msads/v13/{name}"
        docs = load_docs(SCHEMAS / "v13" / name / "docs.toml")
        self.docs: Docs = fit_docs(self.contract, docs, place)
        self.facts = V13.facts(name)
        listed = differences.listed(V13, name)
        self.letters: dict[Key, set[str]] = {}
        for key, templates in differences.found(V13, name, self.contract, self.rest).items():
            for template in templates:
                self.letters.setdefault(template, set()).add(LETTERS[listed[key][0]])

    @property
    def without_page(self) -> int:
        """How many operations have no page."""
        return len(self.contract.operations) - len(self.facts.operations)

    def cells(self, operation: str) -> list[str]:
        """Return how the templates of an operation fare: SOAP request, response, JSON request, response."""
        if operation not in self.facts.operations:
            return [""] * 4
        return [
            "".join(sorted(self.letters.get(Key(operation, kind, protocol), ()))) or "="
            for protocol in ("soap", "rest")
            for kind in ("request", "response")
        ]

    def section(self) -> Iterator[str]:
        """Yield the lines of the service's section."""
        operations = self.contract.operations
        yield from (f"## {self.contract.name}", "")
        for environment, base in self.rest.facts.endpoints.items():
            yield f"- {environment}: `{base}`"
        counts = Counter(name for name, _ in differences.listed(V13, self.name).values())
        listed = ", ".join(f"{counts[name]} {letter}" for name, letter in LETTERS.items() if counts[name])
        file = differences.file(V13, self.name).name
        yield f"- {len(operations)} operations, {len(self.facts.operations)} of them with a page"
        yield f"- [differences]({FACTS}/{file}): {listed or 'none'}"
        yield ""
        yield "| operation | verb and path | SOAP | | JSON | | wire |"
        yield "| --- | --- | --- | --- | --- | --- | --- |"
        yield from (self._row(operation) for operation in sorted(operations, key=lambda one: one.name))

    def _row(self, operation: Operation) -> str:
        link = self.docs.page(operation)
        name = f"[{operation.name}]({link})" if link else operation.name
        wire = "✓" if operation.name in self.facts.operations else "contract"
        route = self.rest.routes[operation.key]
        return f"| {name} | `{route}` | {' | '.join(self.cells(operation.name))} | {wire} |"
