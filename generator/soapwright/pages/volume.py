"""A contract as pages show it; what its pages share is looked up here once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from soapwright.base.naming import Style, settle
from soapwright.base.project import file_stem
from soapwright.base.qname import QName
from soapwright.calls.apply_calls import UNKNOWN, Calls
from soapwright.compare.subject import Subject
from soapwright.contract.schema_views import Enum, Flags
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.docs.apply_docs import UNDOCUMENTED, Docs
from soapwright.pages.descriptions import Words
from soapwright.pages.spelling import Spelling
from soapwright.python.python_names import anonymous, local_name

_Key = TypeVar("_Key")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")
_LONGEST = 100
"""The longest name of a page: file systems allow 255 bytes, and some archives only 100."""


@dataclass(slots=True)
class Volume:
    """One contract at one place, its names in both styles, and its pages' paths relative to the top of the site."""

    subject: Subject
    docs: Docs = UNDOCUMENTED
    calls: Calls = UNKNOWN
    words: Words = field(init=False)
    python: Spelling = field(init=False)
    wire: Spelling = field(init=False)
    operations: Mapping[str, str] = field(init=False)
    """The page of each operation, by key."""
    types: Mapping[QName, str] = field(init=False)
    """The page of each type that has one."""

    def __post_init__(self) -> None:
        self.python = Spelling.of(self.subject, Style.PYTHON)
        self.wire = Spelling.of(self.subject, Style.WIRE)
        self.words = Words(self.python.names, self.docs)
        keys = [operation.key for operation in self.contract.operations]
        self.operations = self._paths("operations", keys, keys)
        paged = list(self._paged())
        self.types = self._paths("types", paged, map(self.title, paged))

    @property
    def place(self) -> str:
        """The folder of its pages: package/version/service."""
        return self.subject.service.name

    @property
    def index(self) -> str:
        """The page of the contract itself."""
        return f"{self.place}/index.html"

    @property
    def contract(self) -> ContractView:
        """The contract."""
        return self.subject.contract

    @property
    def version(self) -> str:
        """The version in the place, "" for none."""
        return "/".join(self.place.split("/")[1:-1])

    @property
    def line(self) -> tuple[str, str]:
        """The part of the place that the versions of one service share."""
        parts = self.place.split("/")
        return parts[0], parts[-1]

    @property
    def credentials(self) -> frozenset[str]:
        """The fields of Credentials of its clients."""
        return frozenset(one.ident for client in self.python.clients for one in client.credentials)

    def title(self, name: QName) -> str:
        """Return a title for a type: its name, or those of the elements that contain it."""
        return local_name(name) if "/" in name.name else name.name

    def page_of(self, name: QName) -> str:
        """Return the page of a type, "" if it has none."""
        return self.types.get(name, "")

    def _paged(self) -> Iterator[QName]:
        """Yield the types with pages: enumerations, and structs that are not on another's page."""
        roots = {message.type for one in self.contract.operations for message in messages(one)}
        structs = {
            one.name
            for one in self.python.names.structs()
            if not _is_inner(one.name) and not (anonymous(one.name) and one.name in roots)
        }
        for name, found in self.contract.types.items():
            if name in structs or isinstance(found, Enum | Flags):
                yield name

    def _paths(self, folder: str, keys: Iterable[_Key], names: Iterable[str]) -> dict[_Key, str]:
        # Some file systems ignore case.
        spelled = [file_stem(_UNSAFE.sub("_", name)[:_LONGEST]) for name in names]
        unique = settle(name.lower() for name in spelled)
        return {
            key: f"{self.place}/{folder}/{name if name.lower() == own else own}.html"
            for key, name, own in zip(keys, spelled, unique, strict=True)
        }


def messages(operation: Operation) -> tuple[Message, ...]:
    """Return the request of an operation, and its response if it has one."""
    return tuple(filter(None, (operation.request, operation.response)))


def _is_inner(name: QName) -> bool:
    return "/" in name.name.removeprefix("/")
