"""Pages as the templates see them: values that are ready to be shown.

Paths are relative to the top of the site.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A piece of text and the page that it links to, "" for none."""

    text: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """An element, an attribute or a header part as a row of a table.

    `depth` is above 0 for the content of an element without a page of its own. `kind` describes what it is if
    it is not an element. `python` is its name in the default style, `annotation` its type there. `owner` is
    the base that declares it, if any.
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
    """The elements of a message or a struct in order; `choices` describes which exclude each other."""

    rows: tuple[Row, ...] = ()
    choices: str = ""
    of: Link | None = None
    """The type that the elements belong to, if it has a page."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to call an operation in an environment: over SOAP by port, over REST by verb."""

    environment: str
    protocol: str
    verb: str
    url: str
    port: str = ""


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """A header part: its row, the field of Credentials for it, and its form over REST."""

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
    """A fault that an operation declares, and the exception that clients raise for it."""

    name: str
    type: tuple[Link, ...]
    exception: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """The types derived from a type that a message or a struct contains."""

    base: Link
    derived: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Used:
    """A use of a type: the page, and the kind of use."""

    where: Link
    role: str


@dataclass(frozen=True, slots=True)
class PageChange:
    """One change, with its level and effects in words."""

    what: str
    level: str
    hint: str = ""
    effects: str = ""


@dataclass(frozen=True, slots=True)
class PageStep:
    """The changes of one operation or type from one version to the next.

    `reached` are the changed types of an operation, `report` is the page with all changes.
    """

    old: str
    new: str
    report: str
    changes: tuple[PageChange, ...] = ()
    reached: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class PageVersion:
    """A version of the service, and the same thing's page in it, "" if it does not exist there."""

    name: str
    path: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class OperationPage:
    """The page of an operation; `reference` is the URL of its page in the API's own reference, if any."""

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
    """A value of an enumeration, and its Python member in the default style."""

    text: str
    python: str
    words: str


@dataclass(frozen=True, slots=True)
class TypePage:
    """The page of a struct or an enumeration (`kind`); for `reference` see `OperationPage`."""

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
    """An entry in the list of a contract's operations and types.

    `kind` is "operation", "struct" or "enum"; `news` is "new" or "changed", relative to the previous version.
    """

    kind: str
    name: str
    path: str
    words: str
    detail: str = ""
    news: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The page with all changes from one version to the next, and a summary."""

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
    """The previous version, if there is one."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A service with its versions, as an entry of the first page."""

    name: str
    contracts: tuple[ContractPage, ...]
