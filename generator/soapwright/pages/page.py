"""What the templates of pages see: values that are ready to be shown. Paths are those from the top of the site."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A piece of text, and the page that it leads to; "" for none."""

    text: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """An element, an attribute or a part of a header, as a line of a table.

    `depth` is 0 but for what is in an element that has no page of its own. `kind` says what it is where it is not an
    element. `python` is its name in the default style, `annotation` its type there. `owner` is the base that it
    comes from, if it comes from one.
    """

    name: str
    type: tuple[Link, ...]
    occurs: str = ""
    nillable: bool = False
    words: str = ""
    depth: int = 0
    kind: str = ""
    python: str = ""
    annotation: str = ""
    owner: Link | None = None


@dataclass(frozen=True, slots=True)
class PageTable:
    """The elements of a message or of a struct in their order; `choices` says which exclude each other."""

    rows: tuple[Row, ...] = ()
    choices: str = ""
    of: Link | None = None
    """The type whose elements they are, where that has a page."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where an operation is called in an environment: over SOAP by port, over REST by verb."""

    environment: str
    protocol: str
    verb: str
    url: str
    port: str = ""


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """A header part: its row, the field of Credentials that fills it, and what it is over REST."""

    row: Row
    credential: str = ""
    http: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to copy; `key` is its anchor, or the naming style of code."""

    key: str
    title: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A fault that an operation declares, and the exception that a client raises for it."""

    name: str
    type: tuple[Link, ...]
    exception: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """The types derived from one that is in a message or a struct."""

    base: Link
    derived: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Used:
    """Where a type is used: a page, and as what."""

    where: Link
    role: str


@dataclass(frozen=True, slots=True)
class PageChange:
    """One change, with how badly it hits: a level, and that in words."""

    what: str
    level: str
    hint: str = ""
    effects: str = ""


@dataclass(frozen=True, slots=True)
class PageStep:
    """What changed from one version to the next, of one operation or type.

    `reached` are the types of an operation that changed, `report` is the page with all changes.
    """

    old: str
    new: str
    report: str
    changes: tuple[PageChange, ...] = ()
    reached: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class PageVersion:
    """A version of the service, and the page of the same thing there: "" where it is not there."""

    name: str
    path: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class OperationPage:
    """The page of an operation; `reference` is the address of its page in the API's own reference, if there is one."""

    path: str
    name: str
    client: str
    words: str
    reference: str
    facts: tuple[tuple[str, str], ...]
    addresses: tuple[Address, ...]
    headers: tuple[HeaderRow, ...]
    http_headers: tuple[tuple[str, str], ...]
    request: PageTable
    response: PageTable | None
    response_headers: tuple[HeaderRow, ...]
    faults: tuple[FaultRow, ...]
    samples: tuple[Sample, ...]
    code: tuple[Sample, ...]
    families: tuple[Family, ...]
    versions: tuple[PageVersion, ...]
    steps: tuple[PageStep, ...]


@dataclass(frozen=True, slots=True)
class EnumRow:
    """A value of an enumeration, and its member in Python, in the default style."""

    text: str
    python: str
    words: str


@dataclass(frozen=True, slots=True)
class TypePage:
    """The page of a struct or an enumeration; `kind` says which, for `reference` see `OperationPage`."""

    path: str
    name: str
    kind: str
    words: str
    reference: str
    facts: tuple[tuple[str, str], ...]
    table: PageTable | None
    values: tuple[EnumRow, ...]
    bases: tuple[Link, ...]
    derived: tuple[Link, ...]
    families: tuple[Family, ...]
    used: tuple[Used, ...]
    code: tuple[Sample, ...]
    versions: tuple[PageVersion, ...]
    steps: tuple[PageStep, ...]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A line of the list of what a contract has: an operation or a type.

    `kind` is "operation", "struct" or "enum"; `news` is "new" or "changed", compared with the version before.
    """

    kind: str
    name: str
    path: str
    words: str
    detail: str = ""
    news: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The page with everything that changed from one version to the next, and what that comes to."""

    path: str
    old: str
    new: str
    headline: str
    level: str


@dataclass(frozen=True, slots=True)
class ContractPage:
    """The page of a contract."""

    path: str
    name: str
    revision: str
    namespace: str
    words: str
    clients: tuple[tuple[str, tuple[PageEntry, ...]], ...]
    types: tuple[PageEntry, ...]
    addresses: tuple[Address, ...]
    left_out: tuple[tuple[str, str], ...]
    versions: tuple[PageVersion, ...]
    reports: tuple[Report, ...]
    before: str = ""
    """The version before, if there is one."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A service with its versions, as the first page lists it."""

    name: str
    contracts: tuple[ContractPage, ...]
