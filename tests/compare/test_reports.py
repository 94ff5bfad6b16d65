"""The reports.

Each format of one small pair of trees (tests/cases/diff/shop), and what a made-up comparison shows.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from soapwright import diff
from soapwright.base.visible_text import visible
from soapwright.compare import rules
from soapwright.compare.change import Change, Comparison, Level, Origin, Rule, Side
from soapwright.compare.reports.html import html_report
from soapwright.compare.reports.json import json_report
from soapwright.compare.reports.markdown import code, escaped, markdown_report
from soapwright.compare.reports.outline import renames, sections
from soapwright.compare.reports.text import text_report
from soapwright.compare.reports.verdict import verdict
from soapwright.jinja import breakable

SHOP = Path(__file__).parents[1] / "cases" / "diff" / "shop"
REPORTS: dict[str, Callable[[Sequence[Comparison]], str]] = {
    "text": text_report,
    "markdown": markdown_report,
    "json": json_report,
    "html": html_report,
}
OLD, NEW = Origin("old/shop", "ShopService", "1.0"), Origin("new/shop", "ShopService", "1.1")
HOSTILE = [
    "<script>alert(1)</script>",
    "a|b",
    "`tick`",
    "``",
    "](https://evil.example)",
    '"><img src=x>',
    "*_~#",
    "&lt;",
]


def _change(rule: Rule, *path: str, **facts: object) -> Change:
    change = Change(rule, path, f"{path[-1]} is another one")
    return replace(change, **facts)  # type: ignore[arg-type]


def _comparison(*changes: Change) -> Comparison:
    return Comparison(OLD, NEW, changes)


def _header_added(operation: str, **facts: object) -> Change:
    facts = {"what": "header part Tenant is new", "new": "Tenant", "operations": (operation,), **facts}
    return _change(rules.HEADER_ADDED, "operation", operation, "request", "Tenant", **facts)


@pytest.mark.parametrize("form", REPORTS)
def test_report_is_as_expected(form: str, update_golden: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(SHOP)
    expected = SHOP / f"expected.{form}"
    report = REPORTS[form](diff("old", "new"))
    if update_golden:
        expected.write_text(report, encoding="utf-8")
    assert report == expected.read_text(encoding="utf-8")


# order and groups


def test_sections_are_ordered_by_severity_then_operations_then_types() -> None:
    broken = {Side.CODE: Level.BREAKING}
    found = sections(
        _comparison(
            _change(rules.TYPE_ADDED, "type", "{urn:a}Zone"),
            _change(rules.TYPE_REMOVED, "type", "{urn:a}Area", effects=broken),
            _change(rules.OPERATION_REMOVED, "operation", "Move", effects=broken),
            _change(rules.SERVICE_RENAMED, "service", effects=broken),
            _change(rules.ENDPOINT_CHANGED, "service", effects={Side.REQUESTS: Level.WARNING}),
        )
    )
    assert [section.level for section in found] == [Level.BREAKING, Level.WARNING, Level.INFO]
    assert [(group.kind, group.names) for group in found[0].groups] == [
        ("service", ()),
        ("operation", ("Move",)),
        ("type", ("Area",)),
    ]


def test_same_change_to_many_operations_is_reported_once() -> None:
    operations = [f"Get{number:03}" for number in range(195)]
    comparison = _comparison(*map(_header_added, operations))
    (group,) = sections(comparison)[0].groups
    assert (group.names, len(group.entries), len(group.changes)) == (tuple(operations), 1, 195)
    report = text_report([comparison])
    assert "195 operations: Get000, Get001, Get002 and 192 more" in report
    assert report.count("request: header part Tenant is new") == 1
    assert markdown_report([comparison]).count("header part `Tenant` is new") == 1


def test_changes_that_differ_in_their_effect_are_distinguished() -> None:
    comparison = _comparison(
        _header_added("GetUser", effects={Side.REQUESTS: Level.WARNING}),
        _header_added("AddUser", effects={Side.REQUESTS: Level.WARNING, Side.CODE: Level.WARNING}),
    )
    (section,) = sections(comparison)
    assert [group.names for group in section.groups] == [("AddUser",), ("GetUser",)]


def test_additions_are_listed_in_full() -> None:
    names = [f"Get{number}" for number in range(20)]
    changes = (
        _change(rules.OPERATION_ADDED, "operation", name, what=f"operation {name} is new", new=name)
        for name in names
    )
    report = " ".join(text_report([_comparison(*changes)]).split())
    assert f"20 operations: {', '.join(sorted(names))} · operation is new" in report


def test_members_of_one_type_with_the_same_change_are_grouped() -> None:
    path = ("type", "{urn:a}Colour")
    comparison = _comparison(
        *(
            _change(rules.VALUE_ADDED, *path, name, what=f"Colour has a new value: {name!r}", new=name)
            for name in ("Red", "Dark red")
        )
    )
    assert "· value added: Dark red, Red  [value-added]" in text_report([comparison])


def test_types_of_a_single_operation_are_reported_with_it() -> None:
    comparison = _comparison(
        _change(
            rules.FIELD_REMOVED, "type", "{urn:a}/GetUserRequest", "Id", operations=("GetUser",), old="xs:int"
        )
    )
    report = text_report([comparison])
    assert "  operation GetUser\n    · request: Id is another one: xs:int  [field-removed]\n" in report


def test_types_of_one_name_are_distinguished() -> None:
    comparison = _comparison(
        _change(rules.TYPE_KIND_CHANGED, "type", "{urn:a}Fault", old="an enum", new="a struct"),
        _change(rules.TYPE_KIND_CHANGED, "type", "{urn:b}Fault", old="a map", new="a struct"),
        _change(rules.TYPE_KIND_CHANGED, "type", "{urn:b}Other", old="a map", new="an array"),
    )
    (section,) = sections(comparison)
    assert [group.names for group in section.groups] == [
        ("Fault of urn:a",),
        ("Fault of urn:b",),
        ("Other",),
    ]


def test_possible_renames_are_reported_as_likely() -> None:
    comparison = _comparison(
        _change(rules.FIELD_RENAMED, "type", "{urn:a}User", "Mail", old="EMail", new="Mail"),
        _change(rules.OPERATION_RENAMED, "operation", "GetUsers", old="FindUsers", new="GetUsers"),
        _change(rules.SERVICE_RENAMED, "service", old="Shop", new="ShopService"),
    )
    assert [(one.kind, one.old, one.new, one.owner) for one in renames(comparison)] == [
        ("operation", "FindUsers", "GetUsers", ""),
        ("field", "EMail", "Mail", "User"),
    ]
    assert "[field-renamed: likely]" in text_report([comparison])
    assert "| field | `EMail` | `Mail` | `User` |" in markdown_report([comparison])
    page = html.fromstring(html_report([comparison]))
    rows = page.find_class("renames")[0].iterfind(".//tbody/tr")
    assert [[cell.text_content() for cell in row] for row in rows] == [
        ["operation", "FindUsers", "GetUsers", ""],
        ["field", "EMail", "Mail", "User"],
    ]


# The verdict


@pytest.mark.parametrize(
    ("effects", "headline"),
    [
        ({}, "Nothing breaks: old clients and their code keep working."),
        (
            {Side.REQUESTS: Level.WARNING},
            "Nothing breaks for certain. Check the warnings before you upgrade.",
        ),
        (
            {Side.CODE: Level.BREAKING},
            "Old clients keep working. Code has to change when it moves to the new client.",
        ),
        ({Side.RESPONSES: Level.BREAKING}, "Old clients break in AddUser, GetUser."),
        (
            {Side.REQUESTS: Level.BREAKING, Side.CODE: Level.BREAKING},
            "Old clients break in AddUser, GetUser. Code has to change as well.",
        ),
    ],
)
def test_verdict(effects: dict[Side, Level], headline: str) -> None:
    change = _change(
        rules.FIELD_REMOVED, "type", "{urn:a}User", "Id", effects=effects, operations=("GetUser", "AddUser")
    )
    assert verdict([_comparison(change)]).headline == headline


def test_verdict_on_a_service_that_breaks_every_client() -> None:
    change = _change(rules.NAMESPACE_CHANGED, "service", effects={Side.REQUESTS: Level.BREAKING})
    assert verdict([_comparison(change)]).headline == "Old clients no longer work with ShopService."


def test_verdict_on_two_services_of_one_name() -> None:
    change = _change(rules.NAMESPACE_CHANGED, "service", effects={Side.REQUESTS: Level.BREAKING})
    found = verdict([_comparison(change), _comparison(_header_added("GetUser"))])
    assert found.headline == "Old clients no longer work with ShopService."


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("text", "no changes\n"),
        ("markdown", "**Nothing has changed.**\n"),
        ("json", '"verdict": "Nothing has changed."'),
        ("html", '<h2 id="verdict">Nothing has changed.</h2>'),
    ],
)
def test_no_changes_are_reported(form: str, expected: str) -> None:
    assert expected in REPORTS[form]([_comparison()])


# Text


def test_colour_is_used_only_when_asked_for() -> None:
    comparison = _comparison(_header_added("GetUser", effects={Side.REQUESTS: Level.WARNING}))
    plain, coloured = text_report([comparison]), text_report([comparison], colour=True)
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain != coloured


@pytest.mark.parametrize("width", [60, 100])
def test_lines_fit_the_terminal(width: int) -> None:
    report = text_report(diff(SHOP / "old", SHOP / "new", services=["orders"]), width=width)
    # What cannot be broken, addresses and paths, may stick out.
    assert [line for line in report.splitlines() if len(line) > width and "/" not in line] == []


def test_control_characters_in_names_do_not_reach_the_terminal() -> None:
    change = _change(rules.VALUE_ADDED, "type", "{urn:a}Colour", "\x1b[2J", what="\x1b[2J is new")
    comparison = replace(_comparison(change), new=Origin("new\x07", "ShopService", "1\x9b2J"))
    assert all(letter.isprintable() or letter == "\n" for letter in text_report([comparison]))


# Markdown


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_any_text_can_be_code_in_markdown(text: str) -> None:
    made = code(text)
    fence = re.match("`+", made)
    assert fence is not None
    inner = made[len(fence[0]) : -len(fence[0])]
    # CommonMark 6.1: the span ends at the next run of backticks of this length.
    assert fence[0] not in re.findall("`+", inner)
    if len(inner) > 2 and inner[0] == inner[-1] == " " and "`" in inner:
        inner = inner[1:-1]
    # What is not shown is spelled out: a name must not look like another one.
    assert inner == visible(re.sub(r"\s+", " ", text))


@given(st.text(st.characters(codec="utf-8")))
def test_prose_in_markdown_has_no_markup(text: str) -> None:
    made = escaped(text)
    bare = re.sub(r"\\.", "", made)
    assert not re.search(r"[`*\[\]|~<>]|\n", bare)
    unescaped = re.sub(r"\\(.)", r"\1", made).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert unescaped == visible(re.sub(r"\s+", " ", text))


@pytest.mark.parametrize("name", HOSTILE)
def test_markdown_shows_hostile_names_as_they_are(name: str) -> None:
    change = _change(
        rules.FIELD_RENAMED,
        "type",
        "{urn:a}User",
        name,
        what=f"{name} is what was called {name}X",
        hint=f"Write {name}",
        old=f"{name}X",
        new=name,
    )
    report = markdown_report([_comparison(change)])
    (row,) = [line for line in report.splitlines() if line.startswith("| field")]
    assert len(re.findall(r"(?<!\\)\|", row)) == 5
    (entry,) = [line for line in report.splitlines() if line.startswith("- ") and "called" in line]
    assert entry == f"- {code(name)} is what was called {code(name + 'X')} (likely)  "
    assert f"  Write {escaped(name)}\n" in report


# JSON


def test_json_has_everything() -> None:
    comparisons = diff(SHOP / "old", SHOP / "new")
    data = json.loads(json_report(comparisons))
    assert data["format"] == 1
    assert data["level"] == "breaking"
    changes = [change for comparison in comparisons for change in comparison.changes]
    assert data["rules"] == {change.rule.id: change.rule.purpose for change in changes}
    assert sum(data["counts"].values()) == len(changes)
    read = [
        Comparison(
            service["old"] and Origin(**service["old"]),
            service["new"] and Origin(**service["new"]),
            tuple(
                Change(
                    Rule(change["rule"], data["rules"][change["rule"]]),
                    tuple(change["path"]),
                    change["what"],
                    change["hint"],
                    change["old"],
                    change["new"],
                    {Side(side): Level[level.upper()] for side, level in change["effects"].items()},
                    tuple(change["operations"]),
                )
                for change in service["changes"]
            ),
            service["namespaces"],
        )
        for service in data["services"]
    ]
    assert tuple(read) == comparisons
    levels = [change["level"] for service in data["services"] for change in service["changes"]]
    assert levels == [str(change.level) for change in changes]


# HTML


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    """The page for the shop."""
    return html.document_fromstring(html_report(diff(SHOP / "old", SHOP / "new")))


def test_page_needs_no_network(page: html.HtmlElement) -> None:
    assert page.xpath("//link | //img | //iframe | //*[@src] | //*[@style]") == []
    assert all(link.startswith("#") for link in page.xpath("//@href"))


def test_page_allows_only_its_own_style_and_script(page: html.HtmlElement) -> None:
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; ")
    for kind in ("style", "script"):
        (element,) = page.xpath(f"//{kind}")
        digest = b64encode(sha256(element.text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


def test_links_of_the_page_have_targets(page: html.HtmlElement) -> None:
    targets = set(page.xpath("//@id"))
    assert {link.removeprefix("#") for link in page.xpath("//@href")} <= targets
    assert len(targets) == len(page.xpath("//@id"))


def test_page_is_complete_without_scripts(page: html.HtmlElement) -> None:
    # The filters appear with the script that makes them work; nothing else is hidden.
    assert [element.get("id") for element in page.xpath("//*[@hidden]")] == ["filters", "nothing"]
    shown = sum(int(str(element.get("data-count"))) for element in page.find_class("change"))
    assert shown == sum(len(comparison.changes) for comparison in diff(SHOP / "old", SHOP / "new"))


def test_controls_of_the_page_have_labels(page: html.HtmlElement) -> None:
    controls = page.xpath("//form//input | //form//select")
    assert controls and all(
        control.xpath("ancestor::label") and control.xpath("string(ancestor::label)").strip()
        for control in controls
    )
    assert page.get("lang") == "en"
    assert page.xpath("//table/thead//th[not(@scope)] | //tbody//th[not(@scope)]") == []


def test_page_can_be_filtered_by_operation() -> None:
    comparison = _comparison(
        _header_added("GetUser"),
        _header_added("AddUser"),
        _change(rules.FIELD_REMOVED, "type", "{urn:a}User", "Id", operations=("GetUser", "MoveUser")),
        _change(rules.ENDPOINT_CHANGED, "service"),
    )
    page = html.document_fromstring(html_report([comparison]))
    operations = page.xpath("//datalist[@id='operations']/option/text()")
    assert operations == ["AddUser", "GetUser", "MoveUser"]
    reached = [
        (element.text_content().split()[0], [operations[int(place)] for place in places.split()])
        for element in page.xpath("//*[@data-operations]")
        if (places := element.get("data-operations")) is not None
    ]
    # What changes for the service changes for each of its operations.
    assert reached == [
        ("The", operations),
        ("AddUser", ["AddUser"]),
        ("GetUser", ["GetUser"]),
        ("type", ["GetUser", "MoveUser"]),
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_page_shows_hostile_names_as_they_are(name: str) -> None:
    change = _change(
        rules.VALUE_ADDED,
        "type",
        name,
        name,
        what=f"{name} is new",
        hint=f"Use {name}",
        old=f"old {name}",
        new=f"new {name}",
        operations=(name,),
    )
    origin = Origin(name, name, name)
    page = html.document_fromstring(html_report([Comparison(origin, origin, (change,))]))
    assert (len(page.xpath("//script")), len(page.xpath("//img"))) == (1, 0)
    (entry,) = page.find_class("change")
    (what,) = entry.find_class("what")
    assert " ".join(what.text_content().split()) == f"{name} is new old {name} → new {name}"
    assert page.xpath("//option/text()")[-1] == name
    assert page.xpath("string(//h1)") == f"{name} {name}"
    assert page.xpath("//title/text()") == [f"{name} {name}"]


@pytest.mark.parametrize(
    ("old", "new", "title", "first"),
    [
        ("/home/ann/shop/v1", "/home/ann/shop/v2", "shop v1 → v2", ("v1/orders", "v2/orders")),
        ("schemas/v1", "schemas/v2", "schemas v1 → v2", ("v1/orders", "v2/orders")),
        (
            "HEAD~1:schemas",
            "schemas",
            "HEAD~1:schemas → schemas",
            ("HEAD~1:schemas/orders", "schemas/orders"),
        ),
        ("a/b", "a/b/c", "2 services", ("orders", "c/orders")),
    ],
)
def test_the_page_distinguishes_places_by_few_words(
    old: str, new: str, title: str, first: tuple[str, str]
) -> None:
    page = html.document_fromstring(
        html_report(
            [
                Comparison(
                    Origin(f"{old}/{name}", "Shop"),
                    Origin(f"{new}/{name}", "Shop"),
                    (_change(rules.TYPE_ADDED, "type", "Item"),),
                )
                for name in ("orders", "stock")
            ]
        )
    )
    assert page.xpath("//title/text()") == [title]
    assert tuple(one.text_content() for one in page.find_class("place")[:2]) == first


def test_a_line_ends_between_the_words_of_a_name() -> None:
    def words(text: str) -> list[str]:
        return str(breakable(text)).split("<wbr>")

    assert words("GetHTTPStatusOf<b>") == ["Get", "HTTP", "Status", "Of&lt;b&gt;"]
    assert words("https://api.example.com/v13") == ["https://", "api.", "example.", "com/", "v13"]
    # In a sentence, a name goes to the next line before it breaks.
    assert (
        breakable("revision 13.0.30.1 of last_modified <b>")
        == 'revision 13.0.30.1 of <span class="name">last_<wbr>modified</span> &lt;b&gt;'
    )


def _shape(value: object) -> object:
    """Return the keys of JSON, at every level."""
    if isinstance(value, dict):
        return {
            key: _shape(inner)
            for key, inner in value.items()
            if key not in ("rules", "namespaces", "effects")
        }
    return _shape(value[0]) if isinstance(value, list) and value else None


def test_json_has_the_documented_shape() -> None:
    text = (SHOP.parents[3] / "docs" / "diff.md").read_text(encoding="utf-8")
    documented = json.loads(text.split("```json\n")[1].split("```")[0])
    change = _change(rules.FIELD_REMOVED, "type", "{urn:a}Order", "Note")
    assert _shape(json.loads(json_report([_comparison(change)]))) == _shape(documented)
