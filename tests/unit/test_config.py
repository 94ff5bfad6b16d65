"""soapwright.toml: what is read from it, and how it grows. What is wrong with one is in tests/cases/bad_*."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.config import Config, ServiceConfig, add_service, load_config, named_services
from soapwright.errors import InputError
from soapwright.python.naming import Style


def _load(path: Path, text: str) -> Config:
    path.write_text(text, encoding="utf-8")
    return load_config(path)


def _said(path: Path, text: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        _load(path, text)
    return [f"{problem.where.line}: {problem.what}" for problem in caught.value.problems]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the config of a test is."""
    return tmp_path / "soapwright.toml"


def test_what_is_not_said_has_a_default(path: Path) -> None:
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


def test_everything_can_be_said(path: Path) -> None:
    config = _load(
        path,
        """
        output = "../out"
        naming = "wire"
        tracking_header = "RequestId"

        [credentials]
        Token = "token"

        [services."acme/orders"]
        schema = "orders.wsdl"
        service = "OrderService"
        client = "Shop"
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
        "soap",
        frozenset({"Secret"}),
        {"test": "https://test.example.com"},
    )
    assert config == Config(
        path, path.parent / "../out", Style.WIRE, (service,), {"Token": "token"}, "RequestId"
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
def test_places_that_are_no_modules(path: Path, place: str) -> None:
    assert _said(path, f'[services."{place}"]\n') == [f"1: {place!r} is no place for a client"]


@pytest.mark.parametrize("text", ["credentials = 5", "services = []", 'services = "x"', "[output]"])
def test_tables_and_values_are_not_mistaken_for_each_other(path: Path, text: str) -> None:
    (problem,) = _said(path, text)
    assert " is " in problem and problem.startswith("1: ")


@pytest.mark.parametrize("client", ["Two Words", "class", "1st", ""])
def test_client_that_is_no_class_name(path: Path, client: str) -> None:
    (problem,) = _said(path, f'[services."acme/orders"]\nclient = "{client}"\n')
    assert problem.startswith("2: ") and repr(client) in problem


@pytest.mark.parametrize("place", ["acme/credentials", "acme/_runtime/orders", "acme/v1"])
def test_places_that_other_modules_have(path: Path, place: str) -> None:
    problems = _said(path, f'[services."acme/v1/orders"]\n[services."{place}"]\n')
    assert any(repr(place) in problem for problem in problems)


def test_adding_a_service_makes_a_config(path: Path) -> None:
    assert named_services(path) == []
    add_service(path, "acme/v1/orders")
    assert path.read_text() == 'output = "../generated"\n\n[services."acme/v1/orders"]\n'
    assert load_config(path).services[0].name == "acme/v1/orders"


def test_adding_a_service_keeps_what_is_there(path: Path) -> None:
    before = '# ours\noutput = "out"\n\n[services."acme/v1/orders"]\nclient = "Shop"\n\n\n'
    path.write_text(before)
    add_service(path, "acme/v2/orders")
    assert path.read_text() == f'{before.rstrip()}\n\n[services."acme/v2/orders"]\n'
    assert named_services(path) == ["acme/v1/orders", "acme/v2/orders"]
    assert [service.name for service in load_config(path).services] == ["acme/v1/orders", "acme/v2/orders"]
