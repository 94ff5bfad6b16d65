"""Limits: exceeding one is refused with a message that names it, and all are documented."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path
from time import process_time

import pytest

import soapwright
from soapwright.config.load import load_config, load_reading
from soapwright.errors import InputError, Where
from soapwright.pipeline import load_contract
from soapwright.read import document, parse
from soapwright.read.documents import load
from soapwright.read.imports import LEADS_TO, Imports
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS, MOST, WHAT, Budget, Limits
from tests.raw_server import raw_server

ROOT = Path(__file__).parents[3]
GUIDE = (ROOT / "docs/limits.md").read_text(encoding="utf-8")
ECHO = ROOT / "tests/cases/minimal"
SCHEMA = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="a">{}</xs:schema>'


def _problem(path: Path, **limits: float) -> tuple[str, str, str]:
    with pytest.raises(InputError) as raised:
        load(str(path), Library(Limits(**limits)))  # type: ignore[arg-type]
    (found,) = raised.value.problems
    return str(found.where), found.what, found.hint


# what they are


def test_the_documented_limits_exist() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", GUIDE, re.MULTILINE)
    assert rows == [(key, str(value)) for key, value in asdict(LIMITS).items()]
    assert set(WHAT) == set(asdict(LIMITS))


def test_the_documented_permissions_exist() -> None:
    assert re.findall(r"^\| `(\w+)` \| ([^|\d]+) \|$", GUIDE, re.MULTILINE) == list(LEADS_TO.items())


def test_the_documented_config_is_valid(tmp_path: Path) -> None:
    examples = re.findall(r"^```toml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    (tmp_path / "soapwright.toml").write_text("".join(examples))
    expected = Limits(seconds=120, documents=2000), Imports(private_hosts=True)
    assert load_reading(tmp_path / "soapwright.toml") == expected


def test_limits_are_values() -> None:
    assert Limits() == LIMITS and hash(Limits()) == hash(LIMITS)
    assert soapwright.Limits is Limits and soapwright.Imports is Imports
    with pytest.raises(AttributeError):
        LIMITS.types = 1  # type: ignore[misc]


@pytest.mark.parametrize("value", [0, -1, True, "9", None, 1.5, float("nan"), float("inf")])
def test_values_that_cannot_be_limits(value: object) -> None:
    with pytest.raises(ValueError, match="'types' is"):
        Limits(types=value)  # type: ignore[arg-type]


def test_time_may_be_fractional_and_depth_has_a_maximum() -> None:
    assert Limits(seconds=0.5).seconds == 0.5
    assert Limits(depth=256).depth == 256
    with pytest.raises(ValueError, match="'depth' is 257, but the maximum is 256"):
        Limits(depth=257)


# the counting


def test_a_budget_counts_each_limit_separately() -> None:
    budget = Budget(Limits(types=3, expansion=10))
    for _ in range(3):
        budget.take("types", Where("a.xsd", 1))
    budget.take("expansion", Where("a.xsd", 1), 10)
    budget.check("bases", 100, Where("a.xsd", 2))
    for key, number, line in (("types", 1, 7), ("expansion", 1, 8)):
        with pytest.raises(InputError) as raised:
            budget.take(key, Where("a.xsd", line), number)
        (found,) = raised.value.problems
        assert str(found.where) == f"a.xsd:{line}"
        assert found.what == f"more than {getattr(budget.limits, key)} {WHAT[key]}"
        assert f"{key} under [limits] in soapwright.toml, or --limit {key}=NUMBER" in found.hint
    with pytest.raises(InputError):
        budget.check("bases", 101, Where("a.xsd", 2))


# in documents


def _nested(depth: int) -> str:
    inner = "<xs:annotation>" * (depth - 1) + "</xs:annotation>" * (depth - 1)
    return SCHEMA.format(inner)


DOCUMENTS = {
    "depth": (_nested(200), _nested(201)),
    "attributes": (
        SCHEMA.format("<xs:element name='a' " + " ".join(f"a{n}=''" for n in range(999)) + "/>"),
        SCHEMA.format("<xs:element name='a' " + " ".join(f"a{n}=''" for n in range(1000)) + "/>"),
    ),
    "name_length": (
        SCHEMA.format(f"<xs:element name='{'a' * 1000}'/>"),
        SCHEMA.format(f"<xs:element name='{'a' * 1001}'/>"),
    ),
}
DECLARED = "".join(f" xmlns:n{n}='u:{n}'" for n in range(1000))
MORE = {
    "attributes": [SCHEMA.format(f"<xs:annotation xmlns:last='u'{DECLARED}/>")],
    "depth": [_nested(257), _nested(100_000)],
    "name_length": [
        SCHEMA.format(f"<xs:{tag} {key}='{'a' * 2_000_000}'/>")
        for tag, key in (("element", "name"), ("element", "type"), ("enumeration", "value"), ("group", "ref"))
    ]
    + [
        SCHEMA.format(f"<xs:x xmlns:x='{'u' * 2_000_000}'/>"),
        SCHEMA.format(f"<xs:x xmlns:{'x' * 1001}='u'/>"),
    ]
    + [SCHEMA.format(f"<{'a' * 60_000}/>"), SCHEMA.replace('"a"', f'"{"a" * 2_000_000}"')],
}


@pytest.mark.parametrize("key", DOCUMENTS)
def test_a_document_at_a_limit_is_read_and_one_beyond_it_refused(tmp_path: Path, key: str) -> None:
    path = tmp_path / "a.xsd"
    fitting, beyond = DOCUMENTS[key]
    path.write_text(fitting)
    load(str(path))
    for text in (beyond, *MORE[key]):
        path.write_text(text)
        where, what, hint = _problem(path)
        assert where.startswith(f"{path}:") or where == str(path)
        assert what == f"more than {getattr(LIMITS, key)} {WHAT[key]}"
        assert f"--limit {key}=NUMBER" in hint


def test_many_declarations_on_many_elements_are_read(tmp_path: Path) -> None:
    parts = "".join(f"<xs:annotation xmlns:q{n}='u:{n}'/>" for n in range(3000))
    (tmp_path / "a.xsd").write_text(SCHEMA.format(f"<xs:annotation{DECLARED}/>{parts}"))
    assert len(load(str(tmp_path / "a.xsd"))) == 1


@pytest.mark.parametrize(
    "part",
    [
        "<xs:pattern value='{}'/>",
        "<xs:union memberTypes='{}'/>",
        "<xs:element default='{}'/>",
        "<xs:x>{}</xs:x>",
        '<xs:x>xmlns="{}"</xs:x>',
    ],
)
def test_long_values_that_are_not_names_are_allowed(tmp_path: Path, part: str) -> None:
    (tmp_path / "a.xsd").write_text(SCHEMA.format(part.format("a" * 100_000)))
    assert len(load(str(tmp_path / "a.xsd"))) == 1


def test_the_largest_possible_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")
    (tmp_path / "a.xsd").write_text(SCHEMA.format(""))
    assert len(load(str(tmp_path / "a.xsd"), Library(Limits(**MOST)))) == 1  # type: ignore[arg-type]
    with raw_server(lambda: [b"HTTP/1.1 200 OK\r\n\r\n", SCHEMA.format("").encode()]) as url:
        assert len(load(f"{url}/a.xsd", Library(Limits(**MOST)))) == 1  # type: ignore[arg-type]
    for key in WHAT:
        with pytest.raises(ValueError, match="the maximum is"):
            Limits(**{key: MOST[key] + 1})  # type: ignore[arg-type]


def test_text_beyond_the_limit_of_the_parser(tmp_path: Path) -> None:
    (tmp_path / "a.xsd").write_text(SCHEMA.format("a" * 11_000_000))
    assert (
        _problem(tmp_path / "a.xsd")[1]
        == "a text or an attribute is longer than 10 MB, which the parser cannot read"
    )


def test_limits_count_all_documents_together(tmp_path: Path) -> None:
    padding = f"<!--{'x' * 100_000}-->"
    for number in range(20):
        include = f'<xs:include schemaLocation="s{number + 1}.xsd"/>' if number < 19 else ""
        (tmp_path / f"s{number}.xsd").write_text(SCHEMA.format(include + padding))
    first = tmp_path / "s0.xsd"
    assert len(load(str(first))) == 20
    where, what, _ = _problem(first, total_bytes=1_000_000)
    assert (where, what) == (f"{tmp_path / 's8.xsd'}:1", "more than 1000000 bytes in all documents together")
    assert _problem(first, elements=29)[0] == f"{tmp_path / 's13.xsd'}:1"
    assert _problem(first, documents=19)[0] == f"{tmp_path / 's18.xsd'}:1"


# in the config


def test_wrong_limits_in_a_config_are_reported_at_their_line(tmp_path: Path) -> None:
    (tmp_path / "soapwright.toml").write_text(
        "[limits]\ntype = 1\ntypes = 0\ndepth = 300\nseconds = 0.5\n\n[imports]\nfiles = 1\nprivate = true\n"
        '[services."acme/v1/orders"]\n'
    )
    with pytest.raises(InputError) as raised:
        load_config(tmp_path / "soapwright.toml")
    assert [(one.where.line, one.what) for one in raised.value.problems] == [
        (2, "unknown key 'limits.type'"),
        (3, "'types' is 0, not a whole number above 0"),
        (4, "'depth' is 300, but the maximum is 256"),
        (8, "'imports.files' is 1"),
        (9, "unknown key 'imports.private'"),
    ]
    assert raised.value.problems[0].hint == "Did you mean 'types'?"
    (tmp_path / "soapwright.toml").write_text("limits = 1\nimports = true\n")
    with pytest.raises(InputError, match="'limits' is 1"):
        load_config(tmp_path / "soapwright.toml")


def test_a_wsdl_with_several_services_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    for module, name in ((document, "parse_xml"), (parse, "_parsed")):
        real = getattr(module, name)

        def counted(*arguments: object, name: str = name, real: object = real) -> object:
            calls.append(name)
            return real(*arguments)  # type: ignore[operator]

        monkeypatch.setattr(module, name, counted)
    text = (ECHO / "service.wsdl").read_text(encoding="utf-8")
    tables = []
    for number in range(4):
        # Two of the files are copies of each other, two services share one of them.
        folder = tmp_path / f"acme/s{number}"
        folder.mkdir(parents=True)
        (folder / "service.wsdl").write_text(text)
        tables.append(f'[services."acme/s{number}"]\nschema = "acme/s{number // 2}"\n')
    (tmp_path / "soapwright.toml").write_text('output = "out"\n' + "".join(tables))
    soapwright.generate(tmp_path / "soapwright.toml")
    assert calls == ["parse_xml", "_parsed"]


def test_a_limit_of_the_program_overrides_the_config(tmp_path: Path) -> None:
    (tmp_path / "soapwright.toml").write_text(
        '[services."acme/v1/echo"]\nschema = "echo.wsdl"\n[limits]\nelements = 9\n'
    )
    (tmp_path / "echo.wsdl").write_bytes((ECHO / "service.wsdl").read_bytes())
    config = tmp_path / "soapwright.toml"
    for work in (soapwright.generate, soapwright.check):
        with pytest.raises(InputError, match="more than 9 XML elements"):
            work(config)
    soapwright.generate(config, limits=Limits())
    with pytest.raises(InputError, match="more than 9 XML elements"):
        soapwright.check(config)
    assert not soapwright.check(config, limits=Limits()).differs
    with pytest.raises(InputError, match="more than 9 XML elements"):
        soapwright.diff(tmp_path / "echo.wsdl", tmp_path / "echo.wsdl")
    assert len(soapwright.diff(tmp_path / "echo.wsdl", tmp_path / "echo.wsdl", limits=Limits())) == 1


# in contracts


@pytest.mark.parametrize(("bases", "right"), [(100, True), (101, False), (10_000, False)])
def test_a_chain_of_bases_has_a_limit(tmp_path: Path, bases: int, right: bool) -> None:
    types = "".join(
        f'<xs:complexType name="C{n}"><xs:complexContent><xs:extension base="t:C{n + 1}"/></xs:complexContent></xs:complexType>'
        for n in range(bases)
    )
    text = (ECHO / "service.wsdl").read_text(encoding="utf-8")
    end = text.index("</xs:schema>")
    namespace = text.partition('targetNamespace="')[2].partition('"')[0]
    types = types.replace("<xs:extension", f'<xs:extension xmlns:t="{namespace}"')
    last = f'<xs:complexType name="C{bases}"/>'
    (tmp_path / "echo.wsdl").write_text(text[:end] + types + last + text[end:])
    if right:
        load_contract(str(tmp_path / "echo.wsdl"))
        return
    with pytest.raises(InputError) as raised:
        load_contract(str(tmp_path / "echo.wsdl"))
    assert raised.value.problems[0].what == "more than 100 types in a chain of derivation"


UNION = '<xs:simpleType name="{}"><xs:union memberTypes="{}"/></xs:simpleType>'


@pytest.mark.parametrize(
    ("schema", "what"),
    [
        # Twenty times as many members as the last one, each time.
        (
            "".join(UNION.format(f"U{n + 1}", f"t:U{n} t:U{n} t:V{n}") for n in range(20))
            + "".join(UNION.format(f"V{n + 1}", f"t:V{n} t:U{n}") for n in range(20)),
            "more than 500000 elements, attributes and types that groups and unions add to types",
        ),
        (
            "".join(UNION.format(f"U{n + 1}", f"xs:date t:U{n}") for n in range(2_000)),
            "more than 100 types in a chain of derivation",
        ),
        (
            "".join(UNION.format(f"U{n + 1}", f"t:U{n} t:U{n}") for n in range(15)),
            "",
        ),
    ],
)
def test_unions_of_unions_have_limits(tmp_path: Path, schema: str, what: str) -> None:
    text = (ECHO / "service.wsdl").read_text(encoding="utf-8")
    namespace = text.partition('targetNamespace="')[2].partition('"')[0]
    base = '<xs:simpleType name="{}"><xs:restriction base="xs:int"/></xs:simpleType>'
    types = (base.format("U0") + base.format("V0") + schema).replace(
        "<xs:union", f'<xs:union xmlns:t="{namespace}"'
    )
    end = text.index("</xs:schema>")
    (tmp_path / "echo.wsdl").write_text(text[:end] + types + text[end:], encoding="utf-8")
    begin = process_time()
    if what:
        with pytest.raises(InputError) as raised:
            load_contract(str(tmp_path / "echo.wsdl"))
        assert raised.value.problems[0].what == what
    else:
        load_contract(str(tmp_path / "echo.wsdl"))
    assert process_time() - begin < 5
