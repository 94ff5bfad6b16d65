"""Only lxml: bytes to a tree, and a tree to bytes. Nothing that uses lxml can be faster."""

from __future__ import annotations

from lxml import etree

from ..job import POLYMORPHIC, Facts, Job, Works, written_accounts

_ENTITIES = "{https://bingads.microsoft.com/Customer/v13/Entities}"


def _read_accounts(content: bytes) -> Job:
    def facts(root: etree._Element) -> Facts:
        accounts = root[1][0][0]
        return [len(accounts), *(accounts[-1].findtext(f"{_ENTITIES}{name}") for name in ("Name", "Id"))]

    return Job(lambda: etree.fromstring(content), facts)


def _write_accounts(content: bytes) -> Job:
    tree = etree.fromstring(content)
    return Job(lambda: etree.tostring(tree), written_accounts)


def _read_polymorphic(content: bytes) -> Job:
    # A tree has no types, so the number of items is the only fact.
    return Job(lambda: etree.fromstring(content), lambda root: [len(root[-1][0][0])])


WORKS: Works = {
    "read accounts": _read_accounts,
    "write accounts": _write_accounts,
    **{f"read {name}": _read_polymorphic for name in POLYMORPHIC},
}
