"""docs.toml: its content, the sentences made from it, what does not fit a contract, and how it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.base.qname import QName
from soapwright.compare.rules import RULES
from soapwright.contract.schema_model import Value as Listed
from soapwright.contract.schema_views import Enum, Field, Struct
from soapwright.contract.views import ContractView
from soapwright.docs.apply_docs import Docs, fit_docs, verb
from soapwright.docs.docs_text import FactValue, docs_text
from soapwright.docs.docs_toml import FactNames, load_docs
from soapwright.docs.fact_sentences import sentences
from soapwright.docs.facts import (
    CLEARED_BY,
    FLAGS,
    KEYS,
    LEFT_OUT,
    NOTHING,
    FactKind,
    Facts,
    FactUse,
    Topic,
    facts_of,
    parsed_use,
)
from soapwright.docs.links import filled, wrong_placeholder
from soapwright.errors import InputError

SHOP = "https://shop.example/"
ORDER, RUSH, STATUS = QName(SHOP, "Order"), QName(SHOP, "Rush"), QName(SHOP, "Status")


def _field(name: str) -> Field:
    return Field(name, SHOP, QName(SHOP, "Text"), 0)


CONTRACT = ContractView(
    "Shop",
    SHOP,
    (),
    {
        ORDER: Struct(ORDER, (_field("Id"), _field("Name"))),
        RUSH: Struct(RUSH, (_field("Before"),), base=ORDER),
        STATUS: Enum(STATUS, (Listed("Open"), Listed("Closed"))),
    },
)


def _docs(folder: Path, text: str) -> Docs:
    (folder / "docs.toml").write_text(text, encoding="utf-8")
    return fit_docs(CONTRACT, load_docs(folder / "docs.toml"), "acme/v1/order_desk")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({}, ""),
        ({"use": "required"}, "Required."),
        ({"use": "required read-only"}, "Required and read-only."),
        ({"add": "read-only", "update": "required"}, "Read-only on add, required on update."),
        ({"add": "optional", "set": "optional"}, "Optional on add and set."),
        ({"add": "conditional"}, "Sometimes required on add."),
        (
            {"add": "depends on Id, Name, Other", "update": "not allowed"},
            "Sometimes required on add, depending on <Id>, <Name> and <Other>; not allowed on update.",
        ),
        (
            {"use": "optional", "left_out": "unchanged", "cleared_by": "nil"},
            "Optional. Omitted from an update, it is unchanged; nil clears it.",
        ),
        ({"cleared_by": "empty text"}, "An empty text clears it."),
        ({"min_length": 3, "max_length": 90}, "3 to 90 characters."),
        ({"max_length": 1, "length_unit": "byte"}, "At most 1 byte."),
        ({"min_items": 2, "max_items": 2, "max_item_length": 25}, "Exactly 2 items. Each at most 25 characters."),
        ({"final_length": 30}, "At most 30 characters once dynamic text is filled in."),
        ({"min": 0.5, "max": 1, "unit": "percent", "default": "1"}, "From 0.5 to 1. In percent. Default: 1."),
        ({"min": 0, "unit": "UTC"}, "At least 0. In UTC."),
        ({"flags": ["deprecated"], "since": "2025", "replaced_by": "Id"}, "Deprecated since 2025 (as of 2026-08): use <Id>."),
        ({"flags": ["reserved", "internal"]}, "Reserved and for internal use (as of 2026-08)."),
        ({"use": "optional", "text": "As printed."}, "Optional. As printed."),
    ],
)  # fmt: skip
def test_facts_read_as_sentences(stated: dict[str, object], expected: str) -> None:
    facts = facts_of(stated, Topic.FIELDS)
    assert " ".join(sentences(facts, "2026-08", lambda name: f"<{name}>")) == expected


def test_facts_of_operations_read_as_sentences() -> None:
    stated = {"roles": ["Clerk", "Owner"], "overwrites": True, "text": "Get it first."}
    assert list(sentences(facts_of(stated, Topic.OPERATIONS))) == [
        "Overwrites everything: omitted values are cleared.",
        "Get it first.",
        "For the roles Clerk and Owner.",
    ]


def test_uses_are_distinguished() -> None:
    assert parsed_use("depends on A, B") == FactUse(FactKind.CONDITIONAL, ("A", "B"))
    assert [parsed_use(kind.value) for kind in FactKind] == [FactUse(kind) for kind in FactKind]
    for text in ("", "needed", "depends on", "depends on A,B", 1, None):
        assert parsed_use(text) is None
    assert facts_of({"use": "required"}, Topic.REQUESTS).asked
    assert not facts_of({"use": "conditional", "add": "required"}, Topic.REQUESTS).asked


def test_a_file_extends_inherited_facts_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "top.toml").write_text('as_of = "2025"\n[fields.Order]\nId = {add = "optional", min = 1}\n')
    (tmp_path / "facts.toml").write_text(
        'inherit = "top.toml"\nas_of = "2026-08"\n[fields.Order]\nId = {add = "read-only"}\nName = {max_length = 9}\n'
    )
    docs = _docs(tmp_path, 'inherit = "facts.toml"\n[fields.Order]\nName = {text = "Short."}\n')
    assert docs.as_of == "2026-08"
    assert docs.field(ORDER, "Id") == Facts(uses={"add": FactUse(FactKind.READ_ONLY)}, min=1)
    assert docs.field(ORDER, "Name") == Facts(max_length=9, text="Short.")
    assert len(docs.file.texts) == 3


def test_a_struct_may_add_facts_to_inherited_fields(tmp_path: Path) -> None:
    docs = _docs(
        tmp_path,
        '[fields.Order]\nName = {max_length = 9, default = "A", min_length = 0}\n[fields.Rush]\nName = {max_length = 5}\n',
    )
    rush = CONTRACT.types[RUSH]
    assert isinstance(rush, Struct)
    assert list(docs.inherited(CONTRACT, rush)) == [("Name", Facts(max_length=5))]
    assert docs.effective(CONTRACT, rush, "Name") == Facts(max_length=5, default="A", min_length=0)
    assert docs.effective(CONTRACT, rush, "Before") == NOTHING


def test_a_name_may_have_its_namespace(tmp_path: Path) -> None:
    docs = _docs(tmp_path, f'[fields."{{{SHOP}}}Order"]\nId = {{min = 1}}\n')
    assert docs.problems == ()
    assert docs.field(ORDER, "Id") == Facts(min=1)
    assert docs.field(QName("https://other.example/", "Order"), "Id") == NOTHING


def test_facts_of_unknown_names_are_warnings_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "facts.toml").write_text('[values.Status]\nOpen = {text = "Yes."}\nOpne = {text = "No."}\n')
    docs = _docs(
        tmp_path, 'inherit = "facts.toml"\n[types]\nOrdr = {text = "A"}\n[fields.Status]\nId = {min = 1}\n'
    )
    assert [(Path(one.where.location).name, one.where.line, one.what, one.hint) for one in docs.problems] == [
        ("docs.toml", 3, "there is no struct or enumeration Ordr", "Did you mean 'Order'? Or remove it."),
        ("docs.toml", 4, "there is no struct Status", "Choose from Order, Rush. Or remove it."),
        ("facts.toml", 3, "Status has no value Opne", "Did you mean 'Open'? Or remove it."),
    ]  # fmt: skip


def test_an_unknown_struct_is_reported_once_for_all_its_fields(tmp_path: Path) -> None:
    text = '[fields.Odrer]\nId = {update = "required"}\nName = {update = "required"}\n'
    assert [one.what for one in _docs(tmp_path, text).problems].count("there is no struct Odrer") == 1
    inline = 'fields = {Order = {Id = {mend = "required"}, Name = {mend = "required"}}}\n'
    assert [one.what for one in _docs(tmp_path, inline).problems] == ["no operation name starts with 'mend'"]


def test_addresses(tmp_path: Path) -> None:
    assert filled("{service}/{name}", "order_desk", "GetOrder") == "order_desk/GetOrder"
    assert filled("{service:kebab}/{name:kebab}#{name:lower}", "order_desk", "GetOrder") == "order-desk/get-order#getorder"  # fmt: skip
    assert wrong_placeholder("{service}/{name:lower}") is None
    for text in ("{operation}", "{name:upper}", "{}", "{ name}"):
        assert wrong_placeholder(f"https://x.example/{text}") == text
    docs = _docs(
        tmp_path,
        '[reference]\ntype = "https://x.example/{name}"\nmember = "#{name}"\n[types]\nRush = {page = false}\n'
        'Status = {page = "https://y.example/"}\n',
    )
    order, rush, status = (CONTRACT.types[name] for name in (ORDER, RUSH, STATUS))
    pages = [docs.page(one) for one in (order, rush, status)]  # type: ignore[arg-type]
    assert pages == ["https://x.example/Order", "", "https://y.example/"]
    assert [docs.anchor(page, "Id") for page in pages] == ["https://x.example/Order#Id", "", "https://y.example/#Id"]  # fmt: skip
    # Without a pattern for them, members have no address.
    assert (
        _docs(tmp_path, '[reference]\ntype = "https://x.example/"\n').anchor("https://x.example/", "Id") == ""
    )


def test_verbs_are_the_first_words_of_operations() -> None:
    names = ("AddOrder", "addOrder", "Signup", "GETOrder", "get_order", "URLOf")
    assert [verb(name) for name in names] == ["add", "add", "signup", "get", "get", "url"]


def test_written_facts_are_read_back(tmp_path: Path) -> None:
    stated: dict[Topic, dict[FactNames, dict[str, FactValue]]] = {
        Topic.OPERATIONS: {("Get",): {"roles": ["A", 'B "C"'], "overwrites": False, "page": False}},
        Topic.FIELDS: {
            ("B", "Id"): {"text": "Say: \\ and \u00e9.", "min": 0.5, "use": "required"},
            ("A", "odd name"): {"add": "optional", "update": "depends on B", "max_items": 3},
            ("A", "Empty"): {},
        },
    }
    text = docs_text(stated, "Facts.", inherit="../docs.toml", as_of="2026")
    assert text.splitlines() == [
        "# Facts.",
        'inherit = "../docs.toml"',
        'as_of = "2026"',
        "",
        "[operations]",
        'Get = {page = false, roles = ["A", "B \\"C\\""], overwrites = false}',
        "",
        "[fields.A]",
        '"odd name" = {add = "optional", update = "depends on B", max_items = 3}',
        "",
        "[fields.B]",
        'Id = {use = "required", min = 0.5, text = "Say: \\\\ and \u00e9."}',
    ]
    (tmp_path / "docs.toml").write_text("")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "docs.toml").write_text(text, encoding="utf-8")
    found = load_docs(tmp_path / "inner" / "docs.toml")
    assert {
        scope: {names: facts_of(facts, scope) for names, facts in things.items() if facts}
        for scope, things in stated.items()
    } == {scope: things for scope, things in found.facts.items() if things}


def test_a_file_that_inherits_itself(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="inherits itself"):
        _docs(tmp_path, 'inherit = "docs.toml"\n')


def test_the_example_of_the_guide_is_valid(tmp_path: Path) -> None:
    guide = (Path(__file__).parents[3] / "docs" / "docs-toml.md").read_text(encoding="utf-8")
    (tmp_path / "docs.toml").write_text(guide.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    (tmp_path / "facts.toml").write_text("")
    found = load_docs(tmp_path / "docs.toml").facts
    assert found[Topic.FIELDS]["Order", "Id"].uses == {
        "add": FactUse(FactKind.READ_ONLY),
        "update": FactUse(FactKind.REQUIRED),
    }
    keys = {key for scope in KEYS.values() for key in scope}
    assert {key for key in keys if f"`{key}`" not in guide} == set()
    assert {one for one in (*FLAGS, *LEFT_OUT, *CLEARED_BY) if f'`"{one}"`' not in guide} == set()
    assert {kind for kind in FactKind if f"`{kind.value}`" not in guide} == set()
    assert {rule.id for rule in RULES if rule.id.startswith("docs-") and f"`{rule.id}`" not in guide} == set()
