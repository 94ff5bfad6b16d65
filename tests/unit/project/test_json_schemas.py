"""The JSON schemas of the files that people write: they accept and refuse what the loaders do."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from soapwright.base.toml_keys import keys_of
from soapwright.calls.calls_toml import KEYS as CALL_KEYS
from soapwright.calls.calls_toml import load_calls
from soapwright.config.config import Config, ServiceConfig
from soapwright.config.load import load_config
from soapwright.docs.docs_toml import load_docs
from soapwright.errors import InputError
from soapwright.project.json_schemas import SCHEMAS, schema_text
from soapwright.rest.rest_toml import KEYS as REST_KEYS
from soapwright.rest.rest_toml import load_facts
from tests.command import printed, run

ROOT = Path(__file__).parents[3]
FILES = sorted(
    path
    for folder in (ROOT / "schemas", ROOT / "tests/cases")
    for name in SCHEMAS
    for path in folder.rglob(name)
    if not any(part.startswith("bad_") for part in path.parts)
)
VALUES = [
    '""',
    '"text"',
    "1",
    "1.5",
    "true",
    "[]",
    '["text"]',
    "[1]",
    "{}",
    '{ key = "text" }',
    "{ key = 1 }",
]
LOADERS: Mapping[str, Callable[[Path], object]] = {
    "soapwright.toml": load_config,
    "rest.toml": load_facts,
    "calls.toml": load_calls,
    "docs.toml": load_docs,
}
# What has to name a file, a date, a URL, an element or an operation: a schema of types does not know.
CLOSER = {"inherit", "as_of", "endpoints", "extras", "shown_headers", "pages", "waits"}


def _valid(name: str, text: str) -> bool:
    validator = Draft202012Validator(json.loads(schema_text(name)))
    return bool(validator.is_valid(tomllib.loads(text)))


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_schema_describes_all_keys(name: str) -> None:
    schema = json.loads(schema_text(name))
    Draft202012Validator.check_schema(schema)
    assert [key for key, one in schema["properties"].items() if "description" not in one] == []
    assert printed("schema", name) == schema_text(name).splitlines()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_that_load_fit_their_schemas(path: Path) -> None:
    assert _valid(path.name, path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("key", [*keys_of(Config), *keys_of(ServiceConfig), "unknown"])
def test_schema_and_loader_refuse_the_same_configs(key: str, value: str, tmp_path: Path) -> None:
    service = f"{key} = {value}\n" if key in keys_of(ServiceConfig) else ""
    top = "" if service else f"{key} = {value}\n"
    text = top if key == "services" else f'{top}[services."acme/v1/orders"]\n{service}'
    _agree("soapwright.toml", text, key, tmp_path)


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize(
    "name, key",
    [
        *(("rest.toml", key) for key in (*REST_KEYS, "unknown")),
        *(("calls.toml", key) for key in (*CALL_KEYS, "unknown")),
        *(("docs.toml", key) for key in ("as_of", "reference", "operations", "unknown")),
    ],
)
def test_schema_and_loader_refuse_the_same_facts(name: str, key: str, value: str, tmp_path: Path) -> None:
    _agree(name, f"{key} = {value}\n", key, tmp_path)


def _agree(name: str, text: str, key: str, folder: Path) -> None:
    file = folder / name
    file.write_text(text)
    try:
        LOADERS[name](file)
        loads = True
    except InputError:
        loads = False
    valid = _valid(name, text)
    # What loads is valid. What is valid may still be refused for what it says, but not for its types.
    assert valid or not loads
    if valid and not loads:
        assert key in CLOSER


def test_an_unknown_file_is_a_usage_error() -> None:
    assert run("schema", "other.toml").exit_code == 2


def test_init_refers_to_the_schema_that_it_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    printed("init", ROOT / "tests/cases/minimal/service.wsdl")
    first, *_ = Path("schemas/soapwright.toml").read_text().splitlines()
    named = Path("schemas", first.removeprefix("#:schema "))
    assert named.read_text() == schema_text("soapwright.toml")
