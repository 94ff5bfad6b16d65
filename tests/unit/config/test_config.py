"""soapwright.toml: reading and extending it. Mistakes in it are in tests/cases/bad_*."""

from __future__ import annotations

import re
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from soapwright.base.naming import Style
from soapwright.base.toml_keys import types_of
from soapwright.config.config import Config, ServiceConfig
from soapwright.config.cross_checks import check_files
from soapwright.config.load import load_config
from soapwright.errors import InputError, Level, Problem
from soapwright.pipeline import build, load_contract
from soapwright.project.config_text import named_services, with_service

CONTRACTS = ["acme/v1/orders", "acme/v1/billing", "acme/orders", "acme/v2/orders", "a/one", "b/one", "b/two"]


def _load(path: Path, text: str) -> Config:
    path.write_text(text, encoding="utf-8")
    return load_config(path)


def _problems(path: Path, text: str) -> tuple[Problem, ...]:
    """Return the problems of a config, by itself or with the files that it refers to."""
    with pytest.raises(InputError) as caught:
        build(_load(path, text))
    assert {problem.where.location for problem in caught.value.problems} == {str(path)}
    return caught.value.problems


def _messages(path: Path, text: str) -> list[str]:
    return [f"{problem.where.line}: {problem.what}" for problem in _problems(path, text)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the config of a test is; there are folders for contracts beside it, and a WSDL."""
    for folder in CONTRACTS:
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "orders.wsdl").touch()
    return tmp_path / "soapwright.toml"


def test_missing_keys_have_defaults(path: Path) -> None:
    config = _load(path, '[services."acme/v1/orders"]\n')
    folder = path.parent
    assert config == Config(
        path,
        folder / "generated",
        Style.PYTHON,
        (ServiceConfig("acme/v1/orders", folder / "acme/v1/orders"),),
    )
    assert config.root == folder
    assert config.services[0].package == "acme"


def test_every_key_can_be_set(path: Path) -> None:
    config = _load(
        path,
        """
        output = "../out"
        naming = "wire"
        tracking_header = "RequestId"

        [credentials]
        Token = "token"

        [extras]
        "acme/_own" = "own.py"

        [services."acme/orders"]
        schema = "orders.wsdl"
        service = "OrderService"
        client = "Shop"
        port = "OrderPort12"
        operations = ["Get*"]
        protocol = "soap"
        hidden_headers = ["Secret"]

        [services."acme/orders".endpoints]
        test = "https://test.example.com"
        """,
    )
    service = ServiceConfig(
        "acme/orders",
        path.parent / "orders.wsdl",
        "OrderService",
        "Shop",
        ("OrderPort12",),
        ("Get*",),
        "soap",
        frozenset({"Secret"}),
        {"test": "https://test.example.com"},
    )
    assert config == Config(
        path,
        path.parents[1] / "out",
        Style.WIRE,
        (service,),
        {"Token": "token"},
        "RequestId",
        extras={"acme/_own": path.parent / "own.py"},
    )


def test_services_keep_their_order(path: Path) -> None:
    names = ["b/two", "a/one", "b/one"]
    config = _load(path, "".join(f'[services."{name}"]\n' for name in names))
    assert [service.name for service in config.services] == names


@pytest.mark.parametrize("content", [b"\xff\xfe", b"output = '\xe9'"])
def test_text_that_is_not_utf_8(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(InputError, match="the config is not UTF-8 text"):
        load_config(path)


@pytest.mark.parametrize(
    "place", ["acme", "/acme/orders", "acme//orders", "acme/1st", "acme/class", "acme/../orders", ""]
)
def test_places_that_are_not_modules(path: Path, place: str) -> None:
    assert _messages(path, f'[services."{place}"]\n') == [f"1: {place!r} is not a place for a client"]


@pytest.mark.parametrize("text", ["credentials = 5", "services = []", 'services = "x"', "[output]"])
def test_tables_and_values_are_distinguished(path: Path, text: str) -> None:
    problem, *others = _messages(path, text + "\n")
    assert " is " in problem and problem.startswith("1: ")
    assert others in ([], ["None: there are no services"])


@pytest.mark.parametrize("client", ["Two Words", "class", "1st"])
def test_client_that_is_not_a_class_name(path: Path, client: str) -> None:
    (problem,) = _messages(path, f'[services."acme/orders"]\nclient = "{client}"\n')
    assert problem.startswith("2: ") and repr(client) in problem


@pytest.mark.parametrize("place", ["acme/credentials", "acme/_runtime/orders", "acme/v1"])
def test_places_of_other_modules(path: Path, place: str) -> None:
    problems = _messages(path, f'[services."acme/v1/orders"]\n[services."{place}"]\n')
    assert any(repr(place) in problem for problem in problems)


# Mistakes of users


def test_errors_have_the_line_of_their_table(path: Path) -> None:
    text = """
[services."acme/v1/orders"]
client = "Orders"
protocl = "soap"

[services."acme/v1/billing"]
protocl = "soap"   # the same mistake again
[services."acme/v1/billing".endpoints]
sandbox = "example.com"
[services.'acme/orders']
endpoints = { sandbox = "https://example.com", test = "" }
hidden_headers = [
    "A",
    5,
]
"""
    assert _messages(path, text) == [
        "4: unknown key 'services.\"acme/v1/orders\".protocl'",
        "7: unknown key 'services.\"acme/v1/billing\".protocl'",
        "9: 'services.\"acme/v1/billing\".endpoints.sandbox' is 'example.com'",
        "11: 'services.\"acme/orders\".endpoints.test' is ''",
        "14: a hidden header is 5",
    ]


@pytest.mark.parametrize(
    ("text", "line", "what", "hint"),
    [
        ("", None, "there are no services", 'Add a table like [services."acme/v1/orders"].'),
        ('outptu = "x"', 1, "unknown key 'outptu'", "Did you mean 'output'?"),
        ("[service.x]", 1, "unknown key 'service'", "Did you mean 'services'?"),
        ('output = ""', 1, "'output' is empty", "Give it a value, or leave it out."),
        ("output = true", 1, "'output' is true", "Make it a string."),
        ('naming = "snake"', 1, "'naming' is 'snake'", "Use 'python' or 'wire'."),
        *(
            (
                f"shown_headers = ['<a/>', {text!r}]",
                1,
                f"a shown header is {text!r}, which is not an XML element",
                "Write an element, like <Action>{action}</Action>.",
            )
            for text in ("", "Action", "<a>", "<a/><b/>", "<!DOCTYPE a><a/>", "<b:a/>")
        ),
        ('[credentials]\nToken = ""', 2, "'credentials.Token' is ''", "Make it a string."),
        (
            '[credentials]\n"My.Token" = "my token"',
            2,
            "'credentials.\"My.Token\"' is 'my token', which is not a public Python name",
            "Choose another one.",
        ),
    ],
)
def test_wrong_keys_and_values_of_the_file(
    path: Path, text: str, line: int | None, what: str, hint: str
) -> None:
    services = "" if not text else '\n[services."acme/v1/orders"]\n'
    (problem,) = _problems(path, text + services)
    assert (problem.where.line, problem.what, problem.hint) == (line, what, hint)


@pytest.mark.parametrize(
    ("text", "what", "hint"),
    [
        ('schema = ""', "'…schema' is empty", "Give it a value, or leave it out."),
        ('client = ""', "'…client' is empty", "Give it a value, or leave it out."),
        ('service = ""', "'…service' is empty", "Give it a value, or leave it out."),
        (
            'client = "class"',
            "'…client' is 'class', which is not a public Python name",
            "Choose a class name.",
        ),
        (
            'client = "__class__"',
            "'…client' is '__class__', which is not a public Python name",
            "Choose a class name.",
        ),
        ('protocol = "SOAP"', "'…protocol' is 'SOAP'", "Use 'rest' or 'soap'."),
        (
            'protocol = "rest"',
            "the protocol is 'rest', but there is no {root}/acme/v1/orders/rest.toml",
            "Write one (docs/rest.md explains how), or set the protocol to 'soap'.",
        ),
        ('hidden_headers = "Password"', "'…hidden_headers' is 'Password'", "Make it a list."),
        ('hidden_headers = [""]', "a hidden header is ''", "Make it a string."),
        (
            'endpoints = {"" = "https://example.com"}',
            "an environment has an empty name",
            "Name it, like sandbox.",
        ),
        ('endpoint = "https://example.com"', "unknown key '…endpoint'", "Did you mean 'endpoints'?"),
        ('endpoints = "https://example.com"', "'…endpoints' is 'https://example.com'", "Make it a table."),
        (
            'endpoints = {test = "ftp://example.com"}',
            "'…endpoints.test' is 'ftp://example.com'",
            "Give a URL, like https://example.com/orders.",
        ),
        (
            'schema = "https://example.com/orders?wsdl"',
            "the schema is a URL, not a file or folder",
            "Import it: soapwright import https://example.com/orders?wsdl --as acme/v1/orders",
        ),
        (
            'schema = "acme/v1/odrers"',
            "there is no {root}/acme/v1/odrers to read the contract from",
            "Did you mean 'acme/v1/orders'?",
        ),
        (
            'schema = "Orders.wsdl"',
            "there is no {root}/Orders.wsdl to read the contract from",
            "Did you mean 'orders.wsdl'?",
        ),
        (
            'schema = "elsewhere/odrers"',
            "there is no {root}/elsewhere/odrers to read the contract from",
            "Import it (soapwright import SOURCE --as acme/v1/orders), or set 'schema' to its path.",
        ),
    ],
)
def test_wrong_keys_and_values_of_a_service(path: Path, text: str, what: str, hint: str) -> None:
    (problem,) = _problems(path, f'\n[services."acme/v1/orders"]\n{text}\n')
    what = what.replace("…", 'services."acme/v1/orders".').replace("{root}", str(path.parent))
    assert (problem.where.line, problem.what, problem.hint) == (3, what, hint)


@pytest.mark.parametrize(
    "table", ['[services.acme.v1.orders]\nclient = "Shop"', "[services.acme.v1.orders.endpoints]"]
)
def test_a_place_without_quotes(path: Path, table: str) -> None:
    (problem,) = _problems(path, table)
    assert problem.where.line == 1
    assert problem.hint.startswith('Put its place in quotes: [services."acme/v1/orders')


@pytest.mark.parametrize(
    "place", ["acme.v1.orders", "/acme/v1/orders/", "acme-v1/Orders", "acme\\\\v1\\\\orders"]
)
def test_a_place_spelled_differently(path: Path, place: str) -> None:
    (problem,) = _problems(path, f'[services."{place}"]')
    assert problem.hint in ("Did you mean 'acme/v1/orders'?", "Did you mean 'acme_v1/orders'?")


def test_a_misspelt_place_is_a_missing_folder(path: Path) -> None:
    (problem,) = _problems(path, '[services."acme/v1/order"]\n')
    assert (problem.where.line, problem.hint) == (1, "Did you mean 'acme/v1/orders'?")


@pytest.mark.parametrize(
    ("output", "schema"),
    [
        (".", "acme/v1/orders"),
        ("../{folder}", "acme/v1/orders"),
        ("acme/v1/orders", "acme/v1/orders"),
        ("acme/v1/orders/generated", "acme/v1/orders"),
        (".", "acme"),
        (".", "acme/v1/orders/service.wsdl"),
    ],
)
def test_an_output_among_the_schema_files_is_refused(path: Path, output: str, schema: str) -> None:
    (path.parent / "acme/v1/orders/service.wsdl").touch()
    output = output.format(folder=path.parent.name)
    text = f'\noutput = "{output}"\n[services."acme/v1/orders"]\nschema = "{schema}"\n'
    (message,) = _messages(path, text)
    assert message.startswith("2: the output of 'acme/v1/orders' would be among its schema files")


@pytest.mark.parametrize(
    ("output", "schema"), [("generated", "."), (".", "orders.wsdl"), (".", "b/one"), ("../out", "acme")]
)
def test_an_output_beside_the_schema_files_is_allowed(path: Path, output: str, schema: str) -> None:
    text = f'output = "{output}"\n[services."acme/v1/orders"]\nschema = "{schema}"\n'
    config = _load(path, text)
    assert config.output.resolve() == (path.parent / output).resolve()
    assert list(check_files(config)) == []


def test_two_clients_of_one_name_in_one_folder(path: Path) -> None:
    text = "".join(
        f'[services."{place}"]\nclient = "Shop"\n'
        for place in ("acme/v1/orders", "acme/v2/orders", "acme/v1/billing")
    )
    assert _messages(path, text) == [
        "6: 'acme/v1/billing' and 'acme/v1/orders' both name their client 'Shop'"
    ]


def test_two_places_that_are_one_folder_on_some_disks(path: Path) -> None:
    text = '[services."acme/v1/orders"]\n[services."acme/v1/Orders"]\nschema = "orders.wsdl"\n'
    (message,) = _messages(path, text)
    assert message.startswith("2: 'acme/v1/Orders' and 'acme/v1/orders' differ only in case")


def test_lists_nested_too_deeply(path: Path) -> None:
    assert _messages(path, f"output = {'[' * 100_000}") == [
        "None: not valid TOML: its lists or tables are nested too deeply"
    ]


def test_a_byte_order_mark_is_ignored(path: Path) -> None:
    assert _load(path, '\ufeffoutput = "out"\n[services."acme/v1/orders"]\n').output.name == "out"


# References from the config to contracts


CASES = Path(__file__).parents[2] / "cases"


@pytest.mark.parametrize(
    ("case", "text", "line", "what", "hint"),
    [
        (
            "headers",
            'hidden_headers = [\n"Secret", "ApiKye"]',
            3,
            "no request of GateService has a header part 'ApiKye'",
            "Did you mean 'ApiKey'?",
        ),
        (
            "headers",
            '[credentials]\nKey = "key"\nApiKey = "key"',
            4,
            "no request of any service has a header part 'Key'",
            "Did you mean 'ApiKey'?",
        ),
        (
            "minimal",
            'hidden_headers = ["Secret"]',
            3,
            "no request of EchoService has a header part 'Secret'",
            "Remove it: there are no header parts.",
        ),
    ],
)
def test_unknown_header_parts(path: Path, case: str, text: str, line: int, what: str, hint: str) -> None:
    shutil.copy(CASES / case / "service.wsdl", path.parent / "orders.wsdl")
    config = _load(path, f'[services."acme/v1/orders"]\nschema = "orders.wsdl"\n{text}\n')
    with pytest.raises(InputError) as caught:
        build(config)
    (problem,) = caught.value.problems
    assert (problem.where.line, problem.what, problem.hint) == (line, what, hint)


def test_a_misspelt_tracking_header(path: Path) -> None:
    shutil.copy(CASES / "headers" / "service.wsdl", path.parent / "orders.wsdl")
    service = '[services."acme/v1/orders"]\nschema = "orders.wsdl"\n'
    (warning,) = build(_load(path, f'tracking_header = "RequstId"\n{service}')).warnings
    assert (warning.level, warning.where.line, warning.hint) == (
        Level.WARNING,
        1,
        "Did you mean 'RequestId'?",
    )
    # A service may send headers that its contract does not declare.
    assert build(_load(path, f'tracking_header = "X-Correlation"\n{service}')).warnings == ()


# Its documentation


GUIDE = (Path(__file__).parents[3] / "docs" / "config.md").read_text(encoding="utf-8")


def test_the_documented_keys_are_the_known_ones() -> None:
    sections = {part.partition("\n")[0]: part for part in GUIDE.split("\n## ")}
    for title, known in (("All keys", types_of(Config)), ("A service", types_of(ServiceConfig))):
        rows = re.findall(r"^\| `(\w+)` \| ([^|]*) \|", sections[title], re.MULTILINE)
        types: dict[type, str] = {str: "string", dict: "table", list: "list of strings"}
        spelled = {
            key: " or ".join(types[one] for one in (kind if isinstance(kind, tuple) else (kind,)))
            for key, kind in known.items()
        }
        assert dict(rows) == spelled
        assert [key for key, _ in rows] == list(known)


def test_the_documented_configs_load_and_use_every_key(path: Path) -> None:
    examples = re.findall(r"^```toml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    data = [tomllib.loads(example) for example in examples]
    for example in examples:
        _load(path, example)
    assert set(data[-1]) == set(types_of(Config))
    assert set(data[-1]["services"]["acme/v1/orders"]) == set(types_of(ServiceConfig))


# How it grows


def test_a_new_config_explains_the_important_keys(path: Path) -> None:
    gate, _ = load_contract(str(CASES / "headers"))
    text = with_service(path, "acme/v1/orders", gate)
    config = _load(path, text)
    assert config == Config(
        path,
        path.parents[1] / "generated",
        Style.PYTHON,
        (ServiceConfig("acme/v1/orders", path.parent / "acme/v1/orders"),),
    )
    # Each comment that is a key, with the hash taken away, is one that can be used as it is.
    all_keys = re.sub(r'^# (?=[\w"]+ = |\[)', "", text, flags=re.MULTILINE)
    assert _load(path, all_keys) == replace(
        config,
        services=(
            replace(
                config.services[0],
                client="Gate",
                endpoints={"sandbox": "https://sandbox.example.com/service"},
            ),
        ),
        credentials={
            "ApiKey": "api_key",
            "CustomerId": "customer_id",
            "Session": "session",
            "Secret": "secret",
            "Value": "value_",
        },
        tracking_header="RequestId",
    )


def test_a_new_config_without_headers_does_not_mention_them(path: Path) -> None:
    echo, _ = load_contract(str(CASES / "minimal"))
    text = with_service(path, "acme/v1/orders", echo)
    assert "header" not in text and "credentials" not in text
    _load(path, text)


def test_a_new_config_in_the_current_folder_has_its_output_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echo, _ = load_contract(str(CASES / "minimal"))
    monkeypatch.chdir(path.parent)
    assert 'output = "generated"' in with_service(Path("soapwright.toml"), "acme/v1/orders", echo)
    assert 'output = "../generated"' in with_service(Path("schemas/soapwright.toml"), "acme/v1/orders", echo)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_adding_a_service_keeps_the_rest(path: Path, end: str) -> None:
    echo, _ = load_contract(str(CASES / "minimal"))
    before = '# ours\noutput = "out"\n\n[services."acme/v1/orders"]\nclient = "Shop"\n\n\n'
    path.write_bytes(before.replace("\n", end).encode())
    assert with_service(path, "acme/v1/orders", echo) == before.replace("\n", end)
    text = with_service(path, "acme/v2/orders", echo)
    assert text == f'{before.rstrip()}\n\n[services."acme/v2/orders"]\n'.replace("\n", end)
    path.write_bytes(text.encode())
    assert named_services(path) == ["acme/v1/orders", "acme/v2/orders"]
    assert [service.name for service in load_config(path).services] == ["acme/v1/orders", "acme/v2/orders"]


def test_services_in_an_inline_table_cannot_be_extended(path: Path) -> None:
    echo, _ = load_contract(str(CASES / "minimal"))
    path.write_text('output = "out"\nservices = {"acme/v1/orders" = {client = "Shop"}}\n')
    with pytest.raises(InputError) as refused:
        with_service(path, "acme/v2/orders", echo)
    (problem,) = refused.value.problems
    assert (problem.where.line, problem.what) == (
        2,
        "'services' is an inline table, which cannot be extended",
    )
    # A table without a header of its own does.
    path.write_text('services."acme/v1/orders".client = "Shop"\n')
    path.write_text(with_service(path, "acme/v2/orders", echo))
    assert named_services(path) == ["acme/v1/orders", "acme/v2/orders"]


def test_paths_are_shown_without_steps_back(tmp_path: Path) -> None:
    (tmp_path / "schemas").mkdir()
    file = tmp_path / "schemas" / "soapwright.toml"
    file.write_text('output = "../generated"\n[services."a/b"]\nschema = "../wsdl/b"\n', encoding="utf-8")
    config = load_config(file)
    assert config.output == tmp_path / "generated"
    assert config.services[0].schema == tmp_path / "wsdl" / "b"


def test_steps_back_after_a_symbolic_link_are_resolved(tmp_path: Path) -> None:
    (tmp_path / "far" / "schemas").mkdir(parents=True)
    file = tmp_path / "far" / "schemas" / "soapwright.toml"
    file.write_text('output = "../generated"\n[services."a/b"]\n', encoding="utf-8")
    (tmp_path / "near").symlink_to(tmp_path / "far" / "schemas")
    output = load_config(tmp_path / "near" / "soapwright.toml").output
    assert output.resolve() == (tmp_path / "far" / "generated").resolve()
