"""Loading: resolving sources, following references, and messages for refused ones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from soapwright.errors import InputError, Level, UnreachableError
from soapwright.read.documents import load
from soapwright.read.imports import Imports
from soapwright.read.library import Library
from soapwright.read.limits import Limits
from tests.unit.contract.schemas import Schemas
from tests.web_site import Site

XSD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{ns}">{body}</xs:schema>'
WSDL = '<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema">{}</w:definitions>'
SERVICE = WSDL.format('<w:service name="S"/>')


def xsd(ns: str, body: str = "") -> str:
    return XSD.format(ns=ns, body=body)


def write(folder: Path, **files: str) -> None:
    """Write files; `a_xsd="…"` becomes a.xsd."""
    for name, text in files.items():
        stem, _, suffix = name.rpartition("_")
        (folder / f"{stem}.{suffix}").write_text(text, encoding="utf-8")


def names(source: str | Path, **limits: float) -> list[str]:
    return [Path(document.location).name for document in load(str(source), Library(Limits(**limits)))]  # type: ignore[arg-type]


def problem(source: str | Path, **limits: float) -> tuple[str, str]:
    """Return where and what of the one problem that loading reports."""
    with pytest.raises(InputError) as raised:
        names(source, **limits)
    (found,) = raised.value.problems
    return str(found.where), found.what


# files


def test_imports_and_includes_are_followed_relative_to_the_document_that_names_them(tmp_path: Path) -> None:
    (tmp_path / "types" / "deep").mkdir(parents=True)
    write(
        tmp_path,
        main_wsdl=WSDL.format('<w:import location="parts.wsdl"/>'),
        parts_wsdl=WSDL.format(
            '<w:types><xs:schema><xs:import schemaLocation="types/a.xsd"/></xs:schema></w:types>'
        ),
    )
    write(tmp_path / "types", a_xsd=xsd("a", '<xs:include schemaLocation="deep/b.xsd"/>'))
    write(tmp_path / "types" / "deep", b_xsd=xsd("a", '<xs:import namespace="c" schemaLocation="../c.xsd"/>'))
    write(tmp_path / "types", c_xsd=xsd("c"))
    assert names(tmp_path / "main.wsdl") == ["main.wsdl", "parts.wsdl", "a.xsd", "b.xsd", "c.xsd"]


def test_a_relative_source_stays_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    write(tmp_path / "in", a_xsd=xsd("a", '<xs:include schemaLocation="sub/../b.xsd"/>'), b_xsd=xsd("a"))
    monkeypatch.chdir(tmp_path)
    assert [document.location for document in load("in/a.xsd")] == ["in/a.xsd", os.path.join("in", "b.xsd")]


def test_a_file_reached_twice_is_loaded_once(tmp_path: Path) -> None:
    write(
        tmp_path,
        a_xsd=xsd(
            "a", '<xs:import namespace="b" schemaLocation="b.xsd"/><xs:include schemaLocation="./c.xsd"/>'
        ),
        b_xsd=xsd("b", '<xs:import namespace="a" schemaLocation="a.xsd"/>'),
        c_xsd=xsd(
            "a", '<xs:include schemaLocation="a.xsd"/><xs:import namespace="b" schemaLocation="x/../b.xsd"/>'
        ),
    )
    assert names(tmp_path / "a.xsd") == ["a.xsd", "b.xsd", "c.xsd"]


def test_a_schema_without_namespace_is_loaded_once_for_each_namespace_that_includes_it(
    tmp_path: Path,
) -> None:
    chameleon = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{}</xs:schema>'
    write(
        tmp_path,
        a_xsd=xsd(
            "a", '<xs:include schemaLocation="c.xsd"/><xs:import namespace="b" schemaLocation="b.xsd"/>'
        ),
        b_xsd=xsd("b", '<xs:include schemaLocation="c.xsd"/>'),
        c_xsd=chameleon.format('<xs:include schemaLocation="d.xsd"/>'),
        d_xsd=chameleon.format(""),
    )
    found = {(Path(document.location).name, document.namespace) for document in load(str(tmp_path / "a.xsd"))}
    assert found == {
        ("a.xsd", None),
        ("b.xsd", None),
        *(("c.xsd", ns) for ns in "ab"),
        *(("d.xsd", ns) for ns in "ab"),
    }


def test_percent_encoded_references_and_file_urls(tmp_path: Path) -> None:
    folder = tmp_path / "my schemas"
    folder.mkdir()
    second = (folder / "third.xsd").as_uri()
    assert "%20" in second
    (folder / "first.xsd").write_text(xsd("a", '<xs:include schemaLocation="the%20second.xsd"/>'))
    (folder / "the second.xsd").write_text(xsd("a", f'<xs:include schemaLocation="{second}"/>'))
    write(folder, third_xsd=xsd("a", '<xs:include schemaLocation="100%25.xsd"/>'))
    (folder / "100%25.xsd").write_text(xsd("a"))
    expected = ["first.xsd", "the second.xsd", "third.xsd", "100%25.xsd"]
    for source in (folder / "first.xsd", (folder / "first.xsd").as_uri()):
        found = load(str(source), Library(imports=Imports(files=True)))
        assert [Path(document.location).name for document in found] == expected


def test_backslashes_in_references_are_slashes(tmp_path: Path) -> None:
    """Tools of Windows write them."""
    (tmp_path / "parts").mkdir()
    write(tmp_path, first_xsd=xsd("a", '<xs:include schemaLocation=".\\parts\\second.xsd"/>'))
    write(tmp_path / "parts", second_xsd=xsd("a", '<xs:include schemaLocation="..\\third.xsd"/>'))
    write(tmp_path, third_xsd=xsd("a"))
    found = load(str(tmp_path / "first.xsd"))
    assert [Path(document.location).name for document in found] == ["first.xsd", "second.xsd", "third.xsd"]


def test_standard_schemas_and_imports_without_location_are_not_fetched(tmp_path: Path) -> None:
    body = (
        '<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>'
        '<xs:import namespace="http://schemas.xmlsoap.org/soap/encoding/"'
        ' schemaLocation="https://schemas.xmlsoap.org/soap/encoding/"/>'
        '<xs:import namespace="b"/>'
    )
    write(tmp_path, a_xsd=xsd("a", body))
    assert names(tmp_path / "a.xsd") == ["a.xsd"]


# folders


def test_a_folder_means_its_wsdl_with_a_service(tmp_path: Path) -> None:
    write(tmp_path, parts_wsdl=WSDL.format(""), service_wsdl=SERVICE, loose_xsd=xsd("a"))
    assert names(tmp_path) == ["service.wsdl"]


@pytest.mark.parametrize(
    ("files", "what"),
    [
        ({"a_xsd": xsd("a")}, "there is no *.wsdl in the folder"),
        ({"a_wsdl": SERVICE, "b_wsdl": SERVICE}, "several WSDLs define a service: a.wsdl, b.wsdl"),
        (
            {"a_wsdl": WSDL.format(""), "b_wsdl": WSDL.format("")},
            "none of its WSDLs defines a service: a.wsdl, b.wsdl",
        ),
    ],
)
def test_a_folder_without_one_service_is_refused(tmp_path: Path, files: dict[str, str], what: str) -> None:
    write(tmp_path, **files)
    assert problem(tmp_path) == (str(tmp_path), what)


# problems of a document are reported where it is referred to


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "{path} is an HTML page"),
        ("\n<html/>", "{path} is an HTML page"),
        (
            "<w:description xmlns:w='http://www.w3.org/ns/wsdl'/>",
            "{path} is a WSDL 2.0",
        ),
    ],
)
def test_a_bad_import_is_reported_at_its_line(tmp_path: Path, content: str, what: str) -> None:
    main = xsd("a", '\n\n<xs:import namespace="b" schemaLocation="other.xsd"/>')
    write(tmp_path, main_xsd=main, other_xsd=content)
    path = tmp_path / "other.xsd"
    assert problem(tmp_path / "main.xsd") == (f"{tmp_path / 'main.xsd'}:3", what.format(path=path))


# a schema that is not there is missed when something refers to what it defines


@pytest.mark.parametrize("kind", ["import namespace='b'", "include"])
def test_a_missing_schema_is_reported_at_the_line_of_its_import(tmp_path: Path, kind: str) -> None:
    write(tmp_path, main_xsd=xsd("a", f'\n\n<xs:{kind} schemaLocation="other.xsd"/>'))
    (document,) = load(str(tmp_path / "main.xsd"))
    what = f"cannot read {tmp_path / 'other.xsd'}: No such file or directory"
    assert document.missing and document.missing.problems[0].what == what
    (remark,) = document.remarks
    assert (remark.where.line, remark.level) == (3, Level.WARNING)
    assert remark.what == f"{what}; nothing refers to its definitions"


def test_only_the_missing_schemas_are_reported(tmp_path: Path) -> None:
    missed = '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:include schemaLocation="more.xsd"/>'
    schemas = Schemas(tmp_path)
    assert len(schemas.problems(missed)) == 2
    (problem,) = schemas.problems(missed, '<xs:element name="f" type="b:T" xmlns:b="urn:b"/>')
    assert problem.startswith("5: 2 documents that the contract refers to cannot be read: ")


NOWHERE = "http://127.0.0.1:1/service.svc?"
"""Where a server was when its documents were saved."""


@pytest.mark.parametrize("imports", [Imports(), Imports(private_hosts=True)])
def test_saved_documents_are_found_by_their_namespaces(tmp_path: Path, imports: Imports) -> None:
    """Visual Studio saves those of a service like this, each with the locations that the server gave."""
    one = f'<w:import namespace="urn:b" location="{NOWHERE}wsdl=wsdl0"/>'
    types = f'<xs:schema><xs:import namespace="urn:c" schemaLocation="{NOWHERE}xsd=xsd0"/></xs:schema>'
    write(
        tmp_path,
        Service_wsdl=WSDL.format(one),
        Service1_wsdl=WSDL.format(f"<w:types>{types}</w:types>").replace(
            "<w:definitions", '<w:definitions targetNamespace="urn:b"'
        ),
        Service_xsd=xsd("urn:c", '<xs:import namespace="urn:d"/>'),
        Service1_xsd=xsd("urn:d", f'<xs:import namespace="urn:c" schemaLocation="{NOWHERE}xsd=xsd0"/>'),
    )
    found = load(str(tmp_path / "Service.wsdl"), Library(imports=imports))
    assert [Path(one.location).name for one in found] == [
        "Service.wsdl",
        "Service1.wsdl",
        "Service.xsd",
        "Service1.xsd",
    ]
    said = [(Path(one.where.location).name, one.what.partition("; ")[2]) for one in found[0].remarks]
    assert said == [
        (name, "its namespace is read from another document")
        for name in ("Service.wsdl", "Service1.wsdl", "Service1.xsd")
    ]


@pytest.mark.parametrize("copies", [0, 2])
def test_a_document_without_exactly_one_candidate_beside_is_missing(tmp_path: Path, copies: int) -> None:
    """Of two candidates, neither is taken."""
    elsewhere = f'<xs:import namespace="urn:b" schemaLocation="{NOWHERE}xsd=xsd0"/>'
    write(
        tmp_path, main_xsd=xsd("urn:a", elsewhere), **{f"b{one}_xsd": xsd("urn:b") for one in range(copies)}
    )
    with pytest.raises(UnreachableError) as raised:
        load(str(tmp_path / "main.xsd"), Library(imports=Imports(private_hosts=True)))
    (found,) = raised.value.problems
    assert "put a copy into the folder of the document that refers to it" in found.hint


def test_a_missing_file_is_not_replaced_by_a_neighbour(tmp_path: Path) -> None:
    one = '<w:import namespace="urn:b" location="gone.wsdl"/>'
    older = WSDL.format("").replace("<w:definitions", '<w:definitions targetNamespace="urn:b"')
    write(tmp_path, main_wsdl=WSDL.format(one), old_wsdl=older)
    assert problem(tmp_path / "main.wsdl")[1].startswith("cannot read")


def test_redefined_schemas_and_wsdls_are_required(tmp_path: Path) -> None:
    write(tmp_path, main_xsd=xsd("a", '<xs:redefine schemaLocation="other.xsd"/>'))
    assert problem(tmp_path / "main.xsd")[1].startswith("cannot read")


def test_an_unreachable_schema_may_be_available_later(tmp_path: Path) -> None:
    elsewhere = '<xs:import namespace="b" schemaLocation="http://127.0.0.1:1/b.xsd"/>'
    write(tmp_path, main_xsd=xsd("a", elsewhere))
    with pytest.raises(UnreachableError):
        load(str(tmp_path / "main.xsd"), Library(imports=Imports(private_hosts=True)))


# a document type declaration is passed over


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "XMLSchema.dtd">',
        "<!DOCTYPE xs:schema [\n<!ENTITY % p 'xs:'>\n<!ATTLIST xs:schema\n id ID #IMPLIED>]>",
        """<!DOCTYPE xs:schema [<!-- "]> --><?an "]>?><!ENTITY a "]>'"><!ENTITY b ']>"'>\n] >""",
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/never-fetched.dtd">',
    ],
)
def test_a_document_type_declaration_is_ignored(tmp_path: Path, declaration: str) -> None:
    head = f'<?xml version="1.0"?><!-- <a> -->{declaration}\n'
    write(tmp_path, main_xsd=xsd("a", '<xs:import namespace="b" schemaLocation="other.xsd"/>'))
    write(tmp_path, other_xsd=head + xsd("b", '<xs:element name="x"/>'))
    _, document = load(str(tmp_path / "main.xsd"))
    assert document.root.sourceline == head.count("\n") + 1


def test_no_entity_is_expanded(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    bomb = f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]>' + xsd("a", "\n&l9;")
    secret = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' + xsd("a", '\n<xs:element name="&b;"/>')
    for text in (bomb, secret):
        write(tmp_path, bomb_xsd=text)
        where, what = problem(tmp_path / "bomb.xsd")
        assert "entities are not expanded" in what
        assert where == f"{tmp_path / 'bomb.xsd'}:2"


def test_a_document_type_declaration_that_cannot_be_ignored_is_refused(tmp_path: Path) -> None:
    text = '<!DOCTYPE a [<!ENTITY b "c">]>' + xsd("a", "&b;")
    (tmp_path / "bomb.xsd").write_text(text, encoding="utf-16")
    where, what = problem(tmp_path / "bomb.xsd")
    assert "document type declaration" in what
    assert where == str(tmp_path / "bomb.xsd")


def test_xml_that_is_not_well_formed_is_reported_at_its_own_line(tmp_path: Path) -> None:
    write(tmp_path, main_xsd=xsd("a", '<xs:include schemaLocation="other.xsd"/>'), other_xsd="<a>\n<b>\n</a>")
    with pytest.raises(InputError) as raised:
        load(str(tmp_path / "main.xsd"))
    (found,) = raised.value.problems
    assert str(found.where) == f"{tmp_path / 'other.xsd'}:3"
    assert "not well-formed" in found.what
    assert f"{tmp_path / 'main.xsd'}:1 refers to it" in found.hint


def test_an_include_of_another_namespace_is_refused(tmp_path: Path) -> None:
    write(tmp_path, a_xsd=xsd("a", '<xs:include schemaLocation="b.xsd"/>'), b_xsd=xsd("b"))
    where, what = problem(tmp_path / "a.xsd")
    assert where == f"{tmp_path / 'a.xsd'}:1"
    assert "whose target namespace is 'b', not 'a'" in what


def test_limits_on_number_and_length(tmp_path: Path) -> None:
    for number in range(5):
        include = f'<xs:include schemaLocation="s{number + 1}.xsd"/>'
        (tmp_path / f"s{number}.xsd").write_text(xsd("a", include if number < 4 else ""))
    first = tmp_path / "s0.xsd"
    assert len(names(first, documents=5)) == 5
    assert problem(first, documents=4) == (
        f"{tmp_path / 's3.xsd'}:1",
        "more than 4 documents",
    )
    size = first.stat().st_size
    assert len(names(first, document_bytes=size)) == 5
    assert problem(first, document_bytes=size - 1) == (
        str(first),
        f"more than {size - 1} bytes in one document",
    )


def test_invalid_urls_are_reported_at_their_line(tmp_path: Path) -> None:
    for reference in ("http://[x/a.xsd", "//[x/a.xsd#top"):
        write(tmp_path, main_xsd=xsd("a", f'\n<xs:include schemaLocation="{reference}"/>'))
        where, what = problem(tmp_path / "main.xsd")
        assert (where, what) == (
            f"{tmp_path / 'main.xsd'}:2",
            f"cannot fetch {reference!r}: Invalid IPv6 URL",
        )


@pytest.mark.parametrize("source", ["ftp://example.com/a.wsdl", "file://example.com/a.wsdl", "data://x"])
def test_other_schemes_and_hosts_of_file_urls_are_refused(source: str) -> None:
    assert problem(source) == (source, f"cannot fetch {source!r}")


# URLs


def test_a_service_in_parts_is_read_from_its_url(site: Site) -> None:
    part = '<w:types><xs:schema><xs:import namespace="a" schemaLocation="{}?xsd=xsd0"/></xs:schema></w:types>'
    site.pages = {
        "/api/S.svc?wsdl": (200, "", WSDL.format(f'<w:import location="{site.url}/api/S.svc?wsdl=wsdl0"/>')),
        "/api/S.svc?wsdl=wsdl0": (200, "", WSDL.format(part.format(f"{site.url}/api/S.svc"))),
        "/api/S.svc?xsd=xsd0": (200, "", xsd("a", '<xs:import namespace="b" schemaLocation="?xsd=xsd1"/>')),
        "/api/S.svc?xsd=xsd1": (
            200,
            "",
            xsd("b", '<xs:import namespace="c" schemaLocation="my types.xsd"/>'),
        ),
        "/api/my%20types.xsd": (
            200,
            "",
            xsd("c", '<xs:import namespace="a" schemaLocation="S.svc?xsd=xsd0"/>'),
        ),
    }
    assert len(load(f"{site.url}/api/S.svc?wsdl#top")) == 5
    assert sorted(site.asked) == sorted(site.pages)


def test_a_redirect_on_the_host_is_followed_and_references_are_relative_to_its_target(site: Site) -> None:
    site.pages = {
        "/a.xsd": (302, "/new/a.xsd", ""),
        "/new/a.xsd": (200, "", xsd("a", '<xs:include schemaLocation="b.xsd"/>')),
        "/new/b.xsd": (200, "", xsd("a")),
    }
    found = [document.location for document in load(f"{site.url}/a.xsd")]
    assert found == [f"{site.url}/new/a.xsd", f"{site.url}/new/b.xsd"]


def test_a_redirect_to_another_host_is_refused(site: Site) -> None:
    other = site.url.replace("127.0.0.1", "localhost")
    site.pages = {
        "/main.xsd": (200, "", xsd("a", '\n<xs:include schemaLocation="a.xsd"/>')),
        "/a.xsd": (302, f"{other}/b.xsd", ""),
        "/b.xsd": (200, "", xsd("a")),
    }
    where, what = problem(f"{site.url}/main.xsd")
    assert where == f"{site.url}/main.xsd:2"
    assert f"it redirects to {other}/b.xsd" in what
    assert "/b.xsd" not in site.asked


@pytest.mark.parametrize("reference", ["file:///etc/hosts", "ftp://example.com/a.xsd"])
def test_a_document_from_a_url_cannot_ask_for_a_file(site: Site, reference: str) -> None:
    site.pages = {"/a.xsd": (200, "", xsd("a", f'<xs:include schemaLocation="{reference}"/>'))}
    expected = f"a document from a URL refers to {reference!r}"
    assert problem(f"{site.url}/a.xsd") == (f"{site.url}/a.xsd:1", expected)


def test_an_absolute_path_in_a_document_from_a_url_is_a_path_on_its_host(site: Site, tmp_path: Path) -> None:
    write(tmp_path, secret_xsd=xsd("a"))
    path = (tmp_path / "secret.xsd").as_posix()
    site.pages = {"/a.xsd": (200, "", xsd("a", f'<xs:include schemaLocation="{path}"/>'))}
    (document,) = load(f"{site.url}/a.xsd")
    assert document.missing
    assert document.missing.problems[0].what == f"{site.url}{path} answered 404 Not Found"


def test_http_errors_and_refused_connections_name_the_url(site: Site) -> None:
    site.pages = {"/a.xsd": (500, "", "")}
    assert problem(f"{site.url}/a.xsd") == (
        f"{site.url}/a.xsd",
        f"{site.url}/a.xsd answered 500 Internal Server Error",
    )
    assert "cannot fetch http://127.0.0.1:1/a.wsdl" in problem("http://127.0.0.1:1/a.wsdl")[1]


def test_a_server_that_trickles_runs_into_the_time_limit(site: Site) -> None:
    site.pages = {"/a.xsd": (200, "", xsd("a"))}
    site.delay = 0.05
    what = f"{site.url}/a.xsd did not answer in full within 0.2 seconds"
    assert problem(f"{site.url}/a.xsd", seconds=0.2) == (f"{site.url}/a.xsd", what)


def test_the_length_limit_applies_to_urls(site: Site) -> None:
    site.pages = {"/a.xsd": (200, "", xsd("a"))}
    assert problem(f"{site.url}/a.xsd", document_bytes=50)[1] == "more than 50 bytes in one document"


def test_a_login_page_instead_of_a_wsdl_is_recognized(site: Site) -> None:
    site.pages = {"/S.svc": (200, "", "<!DOCTYPE HTML>\n<HTML><HEAD><TITLE>Service</TITLE></HEAD></HTML>")}
    assert problem(f"{site.url}/S.svc")[1] == f"{site.url}/S.svc is an HTML page"


def test_a_user_name_in_a_url_is_in_no_message(tmp_path: Path) -> None:
    url = "https://me:secret@shop.example/a.xsd"
    where, what = problem(url)
    assert (where, what) == ("shop.example", "a URL of shop.example contains a user name")
    write(tmp_path, a_xsd=xsd("a", f'\n<xs:include schemaLocation="{url}"/>'))
    assert problem(tmp_path / "a.xsd") == (f"{tmp_path / 'a.xsd'}:2", what)


def test_endless_redirects_are_one_line(site: Site) -> None:
    site.pages = {"/a.xsd": (302, "/a.xsd", "")}
    _, what = problem(f"{site.url}/a.xsd")
    assert what == f"{site.url}/a.xsd redirects more than 10 times"


# proxies


@pytest.fixture
def proxied(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    """The site as the proxy for all hosts but this one."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", site.url)
    monkeypatch.setenv("https_proxy", site.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    return site


def test_the_proxy_of_the_environment_is_used(proxied: Site) -> None:
    base = "http://shop.example/api"
    proxied.pages = {
        f"{base}/S.svc?xsd=xsd0": (200, "", xsd("a", '<xs:include schemaLocation="?xsd=xsd1"/>')),
        f"{base}/S.svc?xsd=xsd1": (200, "", xsd("a")),
    }
    assert len(load(f"{base}/S.svc?xsd=xsd0")) == 2
    assert proxied.asked == list(proxied.pages)


def test_the_proxy_is_not_used_for_excluded_hosts(proxied: Site) -> None:
    proxied.pages = {"/a.xsd": (200, "", xsd("a"))}
    assert names(f"{proxied.url}/a.xsd") == ["a.xsd"]
    assert proxied.asked == ["/a.xsd"]


def test_a_tunnel_that_the_proxy_refuses(proxied: Site) -> None:
    proxied.pages = {"CONNECT shop.example:443": (403, "", "")}
    with pytest.raises(UnreachableError) as raised:
        load("https://shop.example/a.xsd")
    (found,) = raised.value.problems
    assert proxied.asked == ["CONNECT shop.example:443"]
    assert "Tunnel connection failed: 403 Forbidden" in found.what
    assert found.hint == "Check the URL and the network, and the proxy in https_proxy."


def test_a_proxy_that_is_unreachable(proxied: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with pytest.raises(UnreachableError) as raised:
        load("http://shop.example/a.xsd")
    assert raised.value.problems[0].hint.endswith("and the proxy in http_proxy.")
