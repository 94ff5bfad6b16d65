"""Mistakes in a rest.toml are reported at generation: where, what, and what to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from soapwright.base.qname import QName
from soapwright.canonical.lock import Dated
from soapwright.contract.schema_model import Value
from soapwright.contract.schema_views import Enum, Field, Place, Struct
from soapwright.contract.views import ContractView
from soapwright.errors import InputError, Level
from soapwright.rest.apply_rest import Rest, resolve_rest
from soapwright.rest.rest_toml import RestFacts, Route, load_facts

from .test_routes import contract_of

SCHEMAS = Path(__file__).parents[2] / "schemas" / "msads"

RULE = """
[[rules]]
match = 'Get(?P<entity>\\w+)'
verb = "POST"
path = "/{entity}/Query"
"""


ENDPOINTS = '\n[endpoints]\nproduction = "https://library.test"\n'


def facts(folder: Path, text: str) -> RestFacts:
    (folder / "rest.toml").write_text(text + ENDPOINTS)
    return load_facts(folder / "rest.toml")


def resolve(folder: Path, text: str, *operations: str) -> Rest:
    return resolve_rest(contract_of(list(operations)), facts(folder, text))


def problems(folder: Path, text: str, *operations: str) -> list[str]:
    """Return the problems of a rest.toml, each as "line: what | hint"."""
    with pytest.raises(InputError) as error:
        resolve(folder, text, *operations)
    assert {problem.where.location for problem in error.value.problems} == {str(folder / "rest.toml")}
    return [f"{problem.where.line}: {problem.what} | {problem.hint}" for problem in error.value.problems]


def test_an_operation_without_a_route(tmp_path: Path) -> None:
    assert problems(tmp_path, RULE, "GetBook", "Browse", "Lend") == [
        "2: operation 'Browse' has no route | Add Browse = \"VERB /path\" under [routes].",
        "2: operation 'Lend' has no route | Add Lend = \"VERB /path\" under [routes].",
    ]


def test_an_override_of_an_unknown_operation(tmp_path: Path) -> None:
    text = '[routes]\nGetBok = "POST /Book"\nXyzzy = "POST /Xyzzy"\n' + RULE
    assert problems(tmp_path, text, "GetBook") == [
        "2: routes.GetBok is not in the contract | Did you mean 'GetBook'?",
        "3: routes.Xyzzy is not in the contract | Remove it, or correct its name.",
    ]


def test_two_operations_with_one_route(tmp_path: Path) -> None:
    text = '[routes]\nFindBook = "POST /Book/Query"\n' + RULE
    assert problems(tmp_path, text, "GetBook", "FindBook") == [
        "2: GetBook and FindBook have the same route: POST /Book/Query | Override one of them under [routes]."
    ]


def test_one_path_with_two_verbs_is_two_routes(tmp_path: Path) -> None:
    rest = resolve(tmp_path, '[routes]\nAdd = "POST /Book"\nDelete = "DELETE /Book"\n', "Add", "Delete")
    assert rest.routes == {"Add": Route("POST", "/Book"), "Delete": Route("DELETE", "/Book")}


def test_overrides_precede_rules_and_the_first_rule_wins(tmp_path: Path) -> None:
    later = RULE.replace("Get", "G").replace("Query", "Later")
    rest = resolve(tmp_path, f'[routes]\nGetLoan = "GET /Loan"\n{RULE}{later}', "GetBook", "GetLoan", "GoOn")
    assert {name: str(route) for name, route in rest.routes.items()} == {
        "GetBook": "POST /Book/Query",
        "GetLoan": "GET /Loan",
        "GoOn": "POST /oOn/Later",
    }


def test_a_rule_must_match_the_whole_name(tmp_path: Path) -> None:
    assert len(problems(tmp_path, RULE, "ForgetBook", "GetBook!")) == 2


def test_an_optional_group_without_a_match_is_left_out(tmp_path: Path) -> None:
    rule = (
        '[[rules]]\nmatch = "Get(?P<entity>Book)(?P<tail>By.*)?"\nverb = "PUT"\npath = "/{entity}/Q{tail}"\n'
    )
    rest = resolve(tmp_path, rule, "GetBook", "GetBookByName")
    assert [route.path for route in rest.routes.values()] == ["/Book/Q", "/Book/QByName"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\nendpoint = {}\n", "2: unknown key 'endpoint' | Did you mean 'endpoints'?"),
        ('pairs = "Key"\n', "1: 'pairs' is 'Key' | Make it a list."),
        ('pairs = ["Key"]\n', "1: pairs is ['Key'] | Name the two members, key first."),
        (
            '[discriminator]\nmembre = "Type"\n',
            "2: unknown key 'discriminator.membre' | Did you mean 'member'?",
        ),
        (
            '\n[discriminator]\nvalues = ["(open"]\n',
            "3: '(open' is not a regular expression: missing ), unterminated subpattern at position 0 | Fix the pattern.",
        ),
        (
            '[[rules]]\nmatch = "*"\nverb = "POST"\npath = "/"\n',
            "2: '*' is not a regular expression: nothing to repeat at position 0 | Fix the pattern.",
        ),
        (
            '[[rules]]\nmatch = "Get.*"\nverb = "FETCH"\npath = "/"\n',
            "3: the verb is 'FETCH' | Use one of GET, POST, PUT, PATCH, DELETE.",
        ),
        (
            '[[rules]]\nmatch = "Get.*"\nverb = "POST"\npath = "Entity"\n',
            "4: the path is 'Entity' | Start it with a slash.",
        ),
        (
            '[[rules]]\nmatch = "Get.*"\nverb = "POST"\npath = 5\n',
            "1: a rule is {'match': 'Get.*', 'verb': 'POST', 'path': 5} | Each rule needs match, verb and path.",
        ),
        (
            "[discriminator]\nvalues = ['\\w+']\n",
            "2: '\\\\w+' has no group | Put the part that is the value into (…).",
        ),
        (
            '[headers]\nToken = "Authorization"\n',
            "2: the header is 'Authorization' | Write it like \"Name: {}\".",
        ),
        (
            '[headers]\nToken = "Authorization: {token}"\n',
            "2: the header is 'Authorization: {token}' | Write it like \"Name: {}\".",
        ),
        (
            '[[rules]]\nmatch = "Get.*"\nverb = "POST"\npath = "/{entity}"\n',
            "4: the path '/{entity}' names ['entity'] | Use only names of groups in its match.",
        ),
        (
            '[[rules]]\nmatch = "(?P<name>.*)"\nverb = "POST"\npath = "/{name.__class__}"\n',
            "4: the path '/{name.__class__}' has a brace that is not part of a group name | Write {name} for a group of its match, and no other braces.",
        ),
        (
            '[[rules]]\nmatch = "(?P<name>.*)"\nverb = "POST"\npath = "/{name}}"\n',
            "4: the path '/{name}}' has a brace that is not part of a group name | Write {name} for a group of its match, and no other braces.",
        ),
        (
            '[[rules]]\nmatch = "Get.*"\nverb = "POST"\n',
            "1: a rule is {'match': 'Get.*', 'verb': 'POST'} | Each rule needs match, verb and path.",
        ),
        ('[routes]\nGet = "POST"\n', "2: the route is 'POST' | Write it like \"POST /Entity/Action\"."),
        ("[headers]\nToken = 1\n", "2: 'headers.Token' is 1 | Make it a string."),
        ('inherit = "rest.toml"\n', "1: {folder}/rest.toml inherits itself | Remove one of the two."),
    ],
)
def test_mistakes_are_reported_with_their_line(text: str, expected: str, tmp_path: Path) -> None:
    assert problems(tmp_path, text) == [expected.replace("{folder}", str(tmp_path))]


def test_all_problems_are_reported_at_once(tmp_path: Path) -> None:
    text = '[headers]\nToken = 1\n[[rules]]\nmatch = "("\nverb = "FETCH"\npath = "/"\n'
    assert [problem.partition(":")[0] for problem in problems(tmp_path, text)] == ["2", "4", "5"]


def test_of_several_rules_the_wrong_one_is_named(tmp_path: Path) -> None:
    wrong = RULE.replace("POST", "FETCH").replace("entity}/", "entry}/")
    assert problems(tmp_path, RULE + wrong) == [
        "9: the verb is 'FETCH' | Use one of GET, POST, PUT, PATCH, DELETE.",
        "10: the path '/{entry}/Query' names ['entry'] | Use only names of groups in its match.",
    ]


def test_no_base_url(tmp_path: Path) -> None:
    (tmp_path / "rest.toml").write_text('[endpoints]\nsandbox = "https://sandbox.test"\n')
    with pytest.raises(InputError) as error:
        resolve_rest(contract_of([]), load_facts(tmp_path / "rest.toml"))
    (problem,) = error.value.problems
    assert (problem.where.line, problem.what) == (1, "there is no base URL for 'production'")
    assert problem.hint == 'Add it under [endpoints], like production = "https://…".'


def test_two_fields_with_one_json_name(tmp_path: Path) -> None:
    name = QName("urn:test", "Shelf")
    element = Field("code", "urn:test", QName("http://www.w3.org/2001/XMLSchema", "string"))
    attribute = replace(element, place=Place.ATTRIBUTE)
    contract = replace(contract_of([]), types={name: Struct(name, (element, attribute))})
    with pytest.raises(
        InputError,
        match="two fields of Shelf are named 'code', but a JSON object can have only one such member",
    ):
        resolve_rest(contract, facts(tmp_path, ""))


def test_a_file_that_is_not_toml(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"rest\.toml:1: not valid TOML"):
        facts(tmp_path, "inherit")


def test_inheriting_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        facts(tmp_path, 'inherit = "above.toml"\n')
    (problem,) = error.value.problems
    assert problem.where.location == str(tmp_path / "above.toml")
    assert problem.what == "cannot read the REST facts: No such file or directory"
    assert problem.hint == f"{tmp_path / 'rest.toml'} inherits it: check the path."


def test_files_that_inherit_each_other(tmp_path: Path) -> None:
    (tmp_path / "above.toml").write_text('inherit = "rest.toml"\n')
    with pytest.raises(InputError, match=r"rest\.toml inherits itself"):
        facts(tmp_path, 'inherit = "above.toml"\n')


def test_an_unknown_key_in_the_inherited_file_is_reported_there(tmp_path: Path) -> None:
    (tmp_path / "above.toml").write_text("\n\nrule = []\n")
    with pytest.raises(InputError, match=r"above\.toml:3: unknown key 'rule'\n  Did you mean 'rules'\?"):
        facts(tmp_path, 'inherit = "above.toml"\n')


def test_a_wrong_value_in_the_inherited_file_is_reported_there(tmp_path: Path) -> None:
    (tmp_path / "above.toml").write_text('\n[[rules]]\nmatch = "("\nverb = "POST"\npath = "/"\n')
    with pytest.raises(InputError, match=r"above\.toml:3: '\(' is not a regular expression"):
        facts(tmp_path, 'inherit = "above.toml"\n')


def test_tables_are_merged_with_the_inherited_ones_and_lists_replace_them(tmp_path: Path) -> None:
    (tmp_path / "top.toml").write_text(
        'pairs = ["K", "V"]\n[http_headers]\nA = "top"\nB = "top"\nC = "top"\n'
    )
    (tmp_path / "above.toml").write_text(
        'inherit = "top.toml"\n[http_headers]\nA = "above"\nB = "above"\n' + RULE
    )
    own = 'inherit = "above.toml"\n[http_headers]\nA = "own"\n'
    found = facts(tmp_path, own)
    assert found.http_headers == {"A": "own", "B": "above", "C": "top"}
    assert found.pairs == ("K", "V")
    assert len(found.rules) == 1
    assert facts(tmp_path, f"{own}{RULE}{RULE}").rules[1].verb == "POST"


def test_an_empty_list_replaces_the_inherited_one(tmp_path: Path) -> None:
    (tmp_path / "above.toml").write_text(RULE)
    assert facts(tmp_path, 'inherit = "above.toml"\nrules = []\n').rules == ()


# Discriminators

ITEM_TYPE = Enum(QName("urn:test", "ItemType"), tuple(map(Value, ("Text", "ImageItem", "Map"))))
RULES = "[discriminator]\nmember = \"Type\"\nvalues = ['(\\w+)', '(\\w+?)[A-Z][a-z]*']\n"


def items(type_: QName | None, *names: str) -> ContractView:
    """Return a contract in which these types derive from one, whose Type is of the given type, or missing."""
    contract = contract_of([])
    stated = (Field("Type", "urn:test", type_),) if type_ else ()
    base = Struct(QName("urn:test", "Item"), stated)
    derived = [Struct(QName("urn:test", name), (), base.name) for name in names]
    types: list[Struct | Enum] = [base, *derived, ITEM_TYPE]
    return replace(contract, types={found.name: found for found in types})


def values(folder: Path, text: str, contract: ContractView) -> dict[str, str]:
    rest = resolve_rest(contract, facts(folder, text))
    return {name.name: value for name, value in rest.discriminators.items()}


def test_a_derived_type_is_identified_by_the_first_candidate_in_the_enum(tmp_path: Path) -> None:
    found = values(tmp_path, RULES, items(ITEM_TYPE.name, "TextItem", "ImageItem", "Map"))
    assert found == {"TextItem": "Text", "ImageItem": "ImageItem", "Map": "Map"}


def test_without_an_enum_a_derived_type_is_identified_by_its_name(tmp_path: Path) -> None:
    assert values(tmp_path, RULES, items(None, "TextItem")) == {"TextItem": "TextItem"}
    text = items(QName("http://www.w3.org/2001/XMLSchema", "string"), "TextItem")
    assert values(tmp_path, RULES, text) == {"TextItem": "TextItem"}


def test_an_override_precedes_the_rule(tmp_path: Path) -> None:
    text = RULES + '[discriminator.types]\nTextItem = "Words"\n'
    assert values(tmp_path, text, items(ITEM_TYPE.name, "TextItem")) == {"TextItem": "Words"}


def test_an_override_of_an_unknown_derived_type(tmp_path: Path) -> None:
    text = RULES + '[discriminator.types]\nTextItme = "Words"\nItem = "Base"\n'
    with pytest.raises(InputError) as error:
        values(tmp_path, text, items(ITEM_TYPE.name, "TextItem"))
    assert [(problem.where.line, problem.hint) for problem in error.value.problems] == [
        (5, "Did you mean 'TextItem'?"),
        (6, "Did you mean 'TextItem'?"),
    ]


def test_facts_that_a_revision_of_the_contract_lacks_are_warnings(tmp_path: Path) -> None:
    text = '[routes]\nGetBoks = "POST /Boks"\n[discriminator.types]\nNovel = "N"\n' + RULE
    stated = facts(tmp_path, f'revision = "1.2"\n{text}')
    found = contract_of(["GetBook"])
    messages = [
        "routes.GetBoks is not in the contract",
        "types.Novel is not in the contract",
    ]
    for revision in ("1.1", ""):
        warnings = resolve_rest(found, stated, Dated(revision)).problems
        assert [(problem.what, problem.level) for problem in warnings] == [
            (what, Level.WARNING) for what in messages
        ]
    # Of the revision that the facts are for, it is a mistake; and where they do not say which that is.
    for mistaken in (stated, facts(tmp_path, text)):
        with pytest.raises(InputError) as error:
            resolve_rest(found, mistaken, Dated("1.2"))
        assert [problem.what for problem in error.value.problems] == messages
    # What every call needs is an error for any revision.
    with pytest.raises(InputError, match="operation 'Browse' has no route"):
        resolve_rest(contract_of(["Browse"]), stated, Dated("1.1"))


@pytest.mark.parametrize("place", sorted((SCHEMAS / "v13").iterdir()), ids=lambda place: place.name)
def test_the_shipped_facts_fit_older_revisions(place: Path) -> None:
    """A contract that lacks every overridden type and operation represents any older one."""
    if not (place / "rest.toml").is_file():
        return
    shipped = load_facts(place / "rest.toml")
    rest = resolve_rest(contract_of(["GetUser"]), shipped, Dated("13.0.11", "2022-03-01"))
    assert {problem.level for problem in rest.problems} <= {Level.WARNING}
    assert len(rest.problems) == len(shipped.routes) + len(shipped.type_values)
