"""Values at paths of attributes."""

from __future__ import annotations

from typing import Any

from soapwright.runtime.attribute_paths import blank, placed, value_at
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "paths",
    """
@struct("Sort", SHOP)
class Sort(Struct):
    by: str | None = element("by", "xs:string")

@struct("Page", SHOP)
class Page(Struct):
    index: int | None = element("index", "xs:int")
    kind: str = element("kind", "xs:string", fixed="short", always=True)

@struct("Ask", SHOP)
class Ask(Struct):
    sort: Sort | None = element("sort", "Sort")
    page: Page | None = element("page", "Page")
""",
)


def test_missing_objects_on_a_path_are_created_with_the_values_of_the_contract() -> None:
    asked = types.Ask(sort=types.Sort(by="name"))
    made = placed(asked, "page.index", 2)
    assert made == types.Ask(sort=types.Sort(by="name"), page=types.Page(index=2, kind="short"))
    assert asked.page is None and blank(types.Page).kind == "short"


def test_objects_on_a_path_are_copied() -> None:
    asked = types.Ask(page=types.Page(index=1))
    made = placed(asked, "page.index", 2)
    assert (value_at(made, "page.index"), value_at(asked, "page.index")) == (2, 1)
    assert value_at(made, "sort.by") is None
