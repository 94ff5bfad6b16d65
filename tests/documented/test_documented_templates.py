"""`show` gives the templates of the older reference pages, but for the differences that are listed here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import ndiff
from functools import cache
from typing import NamedTuple

import pytest

from . import differences, expand
from .editions import V12, V13_OF_2021, Edition, contract
from .notation import Facts
from .outline import Key, Page, read, write

# How many templates there are, so that a lost one is noticed: (SOAP, REST).
RECORDED = {
    ("v12", "customer_billing"): (14, 0),
    ("v12", "customer_management"): (50, 0),
    ("v13", "customer_billing"): (18, 2),
    ("v13", "customer_management"): (58, 4),
}

UPDATE_INSERTION_ORDER = Key("UpdateInsertionOrder", "request", "soap")

# DeleteCustomer's v13 page has its lines without indentation.
UNINDENTED = {
    ("v13", "customer_management", Key("DeleteCustomer", "request", "soap")),
    ("v13", "customer_management", Key("DeleteCustomer", "response", "soap")),
    ("v13", "customer_management", Key("DeleteCustomer", "request", "rest")),
}


@dataclass(frozen=True)
class Difference:
    """Lines that show prints and a page does not, or spells otherwise; `templates` says how often in which."""

    reason: str
    service: str
    shown: tuple[str, ...]
    page: tuple[str, ...]
    templates: dict[tuple[str, str], int]


LOST_PREFIX = (
    "v12 pages: a member whose type is of a third namespace lost its prefix, so it is in the message's"
)
LATER_FIELD = "the v12 pages are of May 2018; the contract, 12.13.6, has this field, which came later"
LATER_NIL = "the v12 pages are of May 2018; the contract, 12.13.6, lets this field be nil, the pages do not"

CUSTOMER_ADDRESS = (
    "e:CustomerAddress nil",
    "  e:City nil",
    "  e:CountryCode nil",
    "  e:Id nil",
    "  e:Line1 nil",
    "  e:Line2 nil",
    "  e:Line3 nil",
    "  e:Line4 nil",
    "  e:PostalCode nil",
    "  e:StateOrProvince nil",
    "  e:TimeStamp nil",
    "  e:BusinessName nil",
)

# All of v12; the v13 pages have none.
DIFFERENCES = (
    Difference(
        LOST_PREFIX,
        "customer_management",
        ("e:ForwardCompatibilityMap +e=g nil",),
        ("m:ForwardCompatibilityMap +e=g nil",),
        {
            ("AddAccount", "request"): 1,
            ("AddClientLinks", "request"): 1,
            ("GetAccount", "response"): 1,
            ("GetCustomer", "response"): 1,
            ("GetUser", "response"): 1,
            ("SearchAccounts", "response"): 1,
            ("SearchClientLinks", "response"): 1,
            ("SearchCustomers", "response"): 1,
            ("SignupCustomer", "request"): 2,
            ("UpdateAccount", "request"): 1,
            ("UpdateClientLinks", "request"): 1,
            ("UpdateCustomer", "request"): 1,
            ("UpdateUser", "request"): 1,
        },
    ),
    Difference(
        LOST_PREFIX,
        "customer_management",
        ("e:TaxInformation +e=g nil",),
        ("m:TaxInformation +e=g nil",),
        {
            ("AddAccount", "request"): 1,
            ("GetAccount", "response"): 1,
            ("SearchAccounts", "response"): 1,
            ("SignupCustomer", "request"): 1,
            ("UpdateAccount", "request"): 1,
        },
    ),
    Difference(
        LATER_FIELD,
        "customer_management",
        CUSTOMER_ADDRESS,
        (),
        {
            ("GetCustomer", "response"): 1,
            ("SearchCustomers", "response"): 1,
            ("SignupCustomer", "request"): 1,
            ("UpdateCustomer", "request"): 1,
        },
    ),
    Difference(
        LATER_FIELD,
        "customer_management",
        ("m:IncludeCustomerAddress",),
        (),
        {("GetCustomer", "request"): 1, ("SearchCustomers", "request"): 1},
    ),
    Difference(
        LATER_FIELD,
        "customer_management",
        ("m:IncludeLinkedAccountIds nil",),
        (),
        {("GetUser", "request"): 1},
    ),
    Difference(
        LATER_FIELD,
        "customer_management",
        ("e:LinkedAccountIds +a1=a nil", "  a:long"),
        (),
        {("GetUser", "response"): 1},
    ),
    Difference(
        LATER_NIL,
        "customer_billing",
        ("e:SpendCapAmount nil",),
        ("e:SpendCapAmount",),
        {
            ("AddInsertionOrder", "request"): 2,
            ("GetInsertionOrdersByAccount", "response"): 2,
            ("SearchInsertionOrders", "response"): 2,
            ("UpdateInsertionOrder", "request"): 2,
        },
    ),
)


class Template(NamedTuple):
    """One template of a page."""

    version: str
    service: str
    key: Key

    @property
    def edition(self) -> Edition:
        """The edition that the page belongs to."""
        return V12 if self.version == "v12" else V13_OF_2021


@cache
def recorded(version: str, service: str) -> Facts:
    return (V12 if version == "v12" else V13_OF_2021).facts(service)


@cache
def pages(version: str, service: str) -> dict[Key, Page]:
    facts = recorded(version, service)
    keys = [*differences.keys(V12 if version == "v12" else V13_OF_2021, service)]
    return {key: expand.page(facts, key) for key in keys}


def outline(template: Template, text: str) -> tuple[str, ...]:
    namespaces = recorded(template.version, template.service).namespaces
    return read(text, template.key.protocol, {uri: alias for alias, uri in namespaces.items()})


def printed(template: Template, lines: tuple[str, ...]) -> str:
    namespaces = recorded(template.version, template.service).namespaces
    return write(Page(lines), template.key.protocol, namespaces)


def shown(template: Template, revision: str = "") -> str:
    version, service, key = template
    found = contract(version, service, revision or template.edition.revision_of(key))
    return differences.shown(found, None, key, version, brief=False)


def listed(template: Template) -> Iterator[tuple[Difference, int]]:
    """Yield the differences that are listed for a template, and how often each occurs."""
    for difference in DIFFERENCES:
        times = difference.templates.get(template.key[:2])
        if times and (template.version, template.service) == ("v12", difference.service):
            yield difference, times


def as_printed(template: Template, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return what show prints with the listed differences applied, each exactly as often as it says."""
    for difference, times in listed(template):
        found = 0
        for start in reversed(range(len(lines))):
            pad = " " * (len(lines[start]) - len(lines[start].lstrip()))
            end = start + len(difference.shown)
            if lines[start:end] == tuple(pad + line for line in difference.shown):
                lines = (*lines[:start], *(pad + line for line in difference.page), *lines[end:])
                found += 1
        assert found == times, difference
    return lines


TEMPLATES = [Template(*place, key) for place in RECORDED for key in pages(*place)]


def named(template: Template) -> str:
    return "-".join((template.version, template.service, *template.key))


each_template = pytest.mark.parametrize("template", TEMPLATES, ids=named)


@each_template
def test_show_prints_the_page(template: Template) -> None:
    text = shown(template)
    lines = outline(template, text)
    assert as_printed(template, lines) == pages(template.version, template.service)[template.key].lines
    # The order of attributes, the prefixes and the line breaks are the pages' too.
    assert printed(template, lines) == text


def test_every_template_is_recorded() -> None:
    counts = {
        place: tuple(sum(key.protocol == protocol for key in pages(*place)) for protocol in ("soap", "rest"))
        for place in RECORDED
    }
    assert counts == RECORDED


def test_every_difference_names_a_recorded_template() -> None:
    for difference in DIFFERENCES:
        known = pages("v12", difference.service)
        assert [key for key in difference.templates if Key(*key, "soap") not in known] == []


def test_most_templates_have_no_difference() -> None:
    same = [t.version for t in TEMPLATES if t.key.protocol == "soap" and not list(listed(t))]
    assert (same.count("v12"), same.count("v13")) == (44, 76)


def test_one_page_is_not_indented() -> None:
    found = {
        template
        for template in TEMPLATES
        if pages(template.version, template.service)[template.key].unindented
    }
    assert found == UNINDENTED


# The operations that the project answers for by name: what show prints beside what the page prints.


def differing(template: Template, revision: str = "") -> list[str]:
    lines = outline(template, shown(template, revision))
    page = pages(template.version, template.service)[template.key]
    compared = ndiff([*map(str.strip, page.lines)], [*map(str.strip, lines)])
    return [line for line in compared if line[0] in "-+"]


def customer_management(version: str, operation: str, kind: str) -> Template:
    return Template(version, "customer_management", Key(operation, kind, "soap"))


@pytest.mark.parametrize("kind", ["request", "response"])
def test_update_customer_v13(kind: str) -> None:
    assert differing(customer_management("v13", "UpdateCustomer", kind)) == []


def test_update_customer_v12_request() -> None:
    assert differing(customer_management("v12", "UpdateCustomer", "request")) == [
        "- m:ForwardCompatibilityMap +e=g nil",
        "+ e:ForwardCompatibilityMap +e=g nil",
        *(f"+ {line.strip()}" for line in CUSTOMER_ADDRESS),
    ]


def test_update_customer_v12_response() -> None:
    assert differing(customer_management("v12", "UpdateCustomer", "response")) == []


@pytest.mark.parametrize("kind", ["request", "response"])
def test_update_account_v13(kind: str) -> None:
    assert differing(customer_management("v13", "UpdateAccount", kind)) == []


def test_update_account_v12_request() -> None:
    assert differing(customer_management("v12", "UpdateAccount", "request")) == [
        "- m:ForwardCompatibilityMap +e=g nil",
        "+ e:ForwardCompatibilityMap +e=g nil",
        "- m:TaxInformation +e=g nil",
        "+ e:TaxInformation +e=g nil",
    ]


def test_update_account_v12_response() -> None:
    assert differing(customer_management("v12", "UpdateAccount", "response")) == []


@pytest.mark.parametrize("version", ["v12", "v13"])
@pytest.mark.parametrize("kind", ["request", "response"])
def test_delete_customer(version: str, kind: str) -> None:
    assert differing(customer_management(version, "DeleteCustomer", kind)) == []


@pytest.mark.parametrize("kind", ["request", "response"])
def test_update_insertion_order_v13(kind: str) -> None:
    page = Template("v13", "customer_billing", Key("UpdateInsertionOrder", kind, "soap"))
    assert differing(page) == []


def test_update_insertion_order_v13_page_is_newer_than_the_others() -> None:
    page = Template("v13", "customer_billing", UPDATE_INSERTION_ORDER)
    assert differing(page, "13.0.11") == ["- e:IsUnlimited nil", "- e:IsEndless nil"]
