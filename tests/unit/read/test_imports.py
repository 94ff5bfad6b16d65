"""Where references in schema files may lead: from files and URLs, through redirects, links and name resolution."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest

from soapwright.errors import InputError, Where
from soapwright.read.addresses import is_public, literal
from soapwright.read.connect import Network, PrivateAddressError
from soapwright.read.documents import load
from soapwright.read.imports import LEADS_TO, Imports, References, redirected
from soapwright.read.library import Library
from tests.raw_server import raw_server
from tests.web_site import Site

SCHEMA = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="a">{}</xs:schema>'
WHERE = Where("main.xsd", 1)


def _schema(*locations: object) -> str:
    return SCHEMA.format("".join(f'<xs:include schemaLocation="{one}"/>' for one in locations))


def _refused(source: object, **options: object) -> tuple[str, str]:
    """Return what is refused, and the hint, which names the key that allows it."""
    with pytest.raises(InputError) as raised:
        load(str(source), Library(**options))  # type: ignore[arg-type]
    (found,) = raised.value.problems
    return found.what, found.hint


def _names(source: object, **allowed: bool) -> list[str]:
    return [Path(one.location).name for one in load(str(source), Library(imports=Imports(**allowed)))]


def test_refused_imports_name_the_permission_they_need(tmp_path: Path) -> None:
    assert set(LEADS_TO) == {"files", "private_hosts", "plain_http"}


# from a file


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A project under version control, and files that are not in it."""
    for folder in ("project/.git", "project/schemas/service", "project/schemas/common", "outside"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "project/schemas/common/types.xsd").write_text(_schema())
    (tmp_path / "outside/secret.xsd").write_text(_schema())
    return tmp_path


def _main(tree: Path, *locations: object) -> Path:
    path = tree / "project/schemas/service/main.xsd"
    path.write_text(_schema(*locations))
    return path


def test_relative_references_are_followed_to_sibling_folders_and_further_up(tree: Path) -> None:
    assert _names(_main(tree, "../common/types.xsd", "../../../outside/secret.xsd")) == [
        "main.xsd",
        "types.xsd",
        "secret.xsd",
    ]


@pytest.mark.parametrize("spelling", ["{path}", "file://{path}", "file:{path}", "{encoded}", "//{path}"])
def test_absolute_paths_need_permission(tree: Path, spelling: str) -> None:
    path = tree / "outside/secret.xsd"
    reference = spelling.format(path=path, encoded=str(path).replace("/", "%2F"))
    main = _main(tree, reference)
    what, hint = _refused(main)
    assert what == f"{reference!r} is a path on this machine, not relative to the document"
    assert (
        hint
        == "If you trust the contract: files = true under [imports] in soapwright.toml, or --allow files."
    )
    assert _names(main, files=True) == ["main.xsd", "secret.xsd"]


def test_a_link_must_stay_in_the_project(tree: Path) -> None:
    folder = tree / "project/schemas/service"
    (folder / "shared").symlink_to("../common")
    (folder / "out").symlink_to(tree / "outside")
    (folder / "one.xsd").symlink_to("../../../outside/secret.xsd")
    assert _names(_main(tree, "shared/types.xsd")) == ["main.xsd", "types.xsd"]
    for location in ("out/secret.xsd", "one.xsd", "shared/../out/secret.xsd"):
        what, hint = _refused(_main(tree, location))
        assert "is a link that leads out of the project, to " in what and "--allow files" in hint
        assert len(_names(_main(tree, location), files=True)) == 2


def test_a_contract_reached_by_a_link_includes_its_files(tree: Path) -> None:
    (tree / "outside/main.xsd").write_text(_schema("secret.xsd"))
    link = tree / "project/schemas/linked"
    link.symlink_to(tree / "outside")
    assert _names(link / "main.xsd") == ["main.xsd", "secret.xsd"]
    one = tree / "project/schemas/main.xsd"
    one.symlink_to(tree / "outside/main.xsd")
    (tree / "project/schemas/secret.xsd").symlink_to(tree / "outside/secret.xsd")
    assert _names(one) == ["main.xsd", "secret.xsd"]


def test_a_folder_reached_by_a_link_out_of_the_project_has_no_service(tree: Path) -> None:
    (tree / "outside/s.wsdl").write_text('<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>')
    (tree / "project/schemas/service/s.wsdl").symlink_to(tree / "outside/s.wsdl")
    assert "is a link that leads out of the project" in _refused(tree / "project/schemas/service")[0]


# to addresses


@pytest.mark.parametrize(
    "address",
    """
    127.0.0.1 127.1.2.3 0.0.0.0 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 192.0.0.1 198.18.0.1
    224.0.0.1 255.255.255.255 240.0.0.1 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 fec0::1 ff02::1
    ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe
    2002:7f00:1:: 2002:a00:1:: 64:ff9b:1::a00:1 2001:db8::1 ::ffff:0:0
    """.split(),
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("localhost", "127.0.0.1"),
        ("LOCALHOST.", "127.0.0.1"),
        ("a.localhost", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("017700000001", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("10.0.0.1.", "10.0.0.1"),
        ("[::1]", "::1"),
        ("::ffff:10.0.0.1", "::ffff:a00:1"),
        ("example.com", None),
        ("localhost.example.com", None),
    ],
)
def test_addresses_in_any_spelling_are_recognized(host: str, address: str | None) -> None:
    found = literal(host)
    # Python 3.13 came to spell some of them in another way.
    assert (found and ip_address(found)) == (address and ip_address(address))


class Names:
    """A name service that tests fill, and that notes what it was asked; all ports are those of the site."""

    def __init__(self, site: Site, **addresses: list[str]) -> None:
        self.port = int(site.url.rpartition(":")[2])
        self.addresses = {name.replace("_", "."): iter(answers) for name, answers in addresses.items()}
        self.asked: list[str] = []

    def __call__(self, host: str, port: int) -> list[object]:
        self.asked.append(host)
        address = next(self.addresses[host]) if host in self.addresses else host
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, self.port))]


SPELLINGS = """
    127.0.0.1 localhost localhost. 127.1 2130706433 0x7f000001 0x7f.0.0.1 017700000001 [::1] [::ffff:127.0.0.1]
    10.0.0.1 192.168.0.1 169.254.169.254 [fe80::1] [fd00::1] 0 0.0.0.0
    """.split()


@pytest.mark.parametrize("host", SPELLINGS)
def test_a_file_or_a_public_url_cannot_refer_to_private_addresses(
    site: Site, tmp_path: Path, host: str
) -> None:
    (tmp_path / "main.xsd").write_text(_schema(f"http://{host}:1/a.xsd"))
    what, hint = _refused(tmp_path / "main.xsd")
    assert what.startswith(f"http://{host}:1/a.xsd is at ")
    assert hint.endswith("private_hosts = true under [imports] in soapwright.toml, or --allow private-hosts.")


def test_host_names_are_judged_by_the_connected_address(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    # To this name service the site is public.
    monkeypatch.setattr("soapwright.read.connect.is_public", lambda address: address == "127.0.0.1")
    names = Names(site, public_example=["127.0.0.1"], inside_example=["127.0.0.2"])
    site.pages = {
        "/main.xsd": (200, "", _schema("http://inside.example/a.xsd")),
        "/a.xsd": (200, "", _schema()),
    }
    what, _ = _refused("http://public.example/main.xsd", resolve=names)
    assert what.startswith(
        "http://inside.example/a.xsd is at 127.0.0.2, on this machine or in a private network"
    )
    assert site.asked == ["/main.xsd"]


def test_a_name_is_resolved_only_once(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("soapwright.read.connect.is_public", lambda address: address == "127.0.0.1")
    names = Names(site, rebound_example=["127.0.0.1", "127.0.0.2"], other_example=["127.0.0.1", "127.0.0.2"])
    site.pages = {
        "/main.xsd": (200, "", _schema("a.xsd", "http://other.example/b.xsd", "http://other.example/c.xsd")),
        "/a.xsd": (302, "/d.xsd", ""),
        **{f"/{name}.xsd": (200, "", _schema()) for name in "bcd"},
    }
    assert len(load("http://rebound.example/main.xsd", Library(resolve=names))) == 4  # type: ignore[arg-type]
    assert names.asked == ["rebound.example", "other.example"]


def test_a_contract_on_this_machine_may_refer_to_its_own_host(site: Site) -> None:
    site.pages = {
        "/main.xsd": (200, "", _schema(f"{site.url}/a.xsd", "b.xsd", "/c.xsd")),
        **{f"/{name}.xsd": (200, "", _schema()) for name in "abc"},
    }
    assert len(load(f"{site.url}/main.xsd")) == 4


def test_a_contract_on_this_machine_may_refer_to_tls() -> None:
    network = Network(begins_here=True)
    network.check_name("127.0.0.1", 80)
    network.check_name("127.0.0.1", 443)
    for host, port in (("127.0.0.1", 8443), ("127.0.0.2", 443)):
        with pytest.raises(PrivateAddressError):
            network.check_name(host, port)


def test_another_port_is_another_host(site: Site) -> None:
    with raw_server(lambda: [b"HTTP/1.1 200 OK\r\n\r\n" + _schema().encode()]) as other:
        site.pages = {
            "/main.xsd": (200, "", _schema(f"{other}/a.xsd")),
            "/b.xsd": (302, f"{other}/a.xsd", ""),
        }
        assert _refused(f"{site.url}/main.xsd")[0].startswith(f"{other}/a.xsd is at 127.0.0.1")
        assert "it redirects to" in _refused(f"{site.url}/b.xsd")[0]
        assert len(load(f"{site.url}/main.xsd", Library(imports=Imports(private_hosts=True)))) == 2


def test_another_spelling_of_the_same_machine_is_another_host(site: Site) -> None:
    other = site.url.replace("127.0.0.1", "127.0.0.2")
    site.pages = {"/main.xsd": (200, "", _schema(f"{other}/a.xsd"))}
    assert _refused(f"{site.url}/main.xsd")[0].startswith(f"{other}/a.xsd is at 127.0.0.2")


@pytest.fixture
def proxied(site: Site, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """The site as the proxy for all hosts."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", site.url)
    yield site


@pytest.mark.parametrize("host", SPELLINGS)
def test_a_proxy_is_not_used_for_private_addresses(proxied: Site, host: str) -> None:
    main = "http://shop.example/main.xsd"
    proxied.pages = {main: (200, "", _schema(f"http://{host}:8080/a.xsd"))}
    assert _refused(main)[0].startswith(f"http://{host}:8080/a.xsd is at ")
    assert proxied.asked == [main]


# from a URL


@pytest.mark.parametrize("reference", ["http://example.com/a.xsd", "HTTP://example.com/a.xsd"])
def test_https_is_not_downgraded_to_http(reference: str) -> None:
    base = "https://example.com/main.wsdl"
    with pytest.raises(InputError, match="a document that came over https refers to") as raised:
        References(base).location(base, reference, WHERE)
    assert "plain_http = true" in raised.value.problems[0].hint
    allowed = References(base, Imports(plain_http=True))
    assert allowed.location(base, reference, WHERE).lower() == "http://example.com/a.xsd"
    assert (
        References(base).location(base, "https://other.example/a.xsd", WHERE) == "https://other.example/a.xsd"
    )


@pytest.mark.parametrize(
    "reference", ["file:///etc/hosts", "file:/etc/hosts", "FILE:///etc/hosts", "ftp://h/a"]
)
def test_a_document_from_a_url_cannot_refer_to_files_whatever_is_allowed(reference: str) -> None:
    base = "https://example.com/main.wsdl"
    with pytest.raises(InputError, match="Only http and https references are followed from there"):
        References(base, Imports(True, True, True)).location(base, reference, WHERE)


@pytest.mark.parametrize(
    ("url", "target", "right"),
    [
        ("http://h/a", "/b", True),
        ("http://h/a", "http://h/b", True),
        ("http://h/a", "http://h:80/b", True),
        ("http://h/a", "http://h./b", True),
        ("http://h/a", "https://h/b", True),
        ("http://h:80/a", "https://h:443/b", True),
        ("http://h/a", "https://h:8443/b", False),
        ("http://h:8080/a", "https://h:8080/b", False),
        ("https://h/a", "http://h/b", False),
        ("https://h/a", "http://h:443/b", False),
        ("http://h/a", "http://h:81/b", False),
        ("http://h/a", "http://other/b", False),
        ("http://h/a", "//other/b", False),
        ("http://h/a", "http://h@other/b", False),
        ("http://h/a", "http://me@h/b", False),
        ("http://h/a", "file:///etc/hosts", False),
        ("http://h/a", "gopher://h/b", False),
        ("http://h/a", "http://[/b", False),
    ],
)
def test_redirects_stay_on_the_host(url: str, target: str, right: bool) -> None:
    if right:
        assert redirected(url, target, WHERE).endswith("/b")
        return
    with pytest.raises(InputError):
        redirected(url, target, WHERE)


def test_a_document_cannot_read_the_environment(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOAPWRIGHT_TOKEN", "mine")
    site.pages = {"/main.xsd": (200, "", _schema("a.xsd?t=${SOAPWRIGHT_TOKEN}"))}
    load(f"{site.url}/main.xsd")
    assert len(site.asked) == 2 and "mine" not in site.asked[1]
