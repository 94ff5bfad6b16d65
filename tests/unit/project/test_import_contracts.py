"""Importing a contract into a project, and the lock that records it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from soapwright.canonical.lock import Entry, files_digest, lock_bytes, read_lock
from soapwright.errors import InputError, Level, UsageError
from soapwright.project.import_contracts import Imported, import_contract

NAME = "shop/v1/orders"

WSDL = """
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="http://shop.example/v1" targetNamespace="http://shop.example/v1">
  <w:types>
    <x:schema targetNamespace="http://shop.example/v1" xmlns:o="http://shop.example/v1/Types">
      <x:element name="Ask"><x:complexType><x:sequence>{field}</x:sequence></x:complexType></x:element>
    </x:schema>
    <x:schema targetNamespace="http://shop.example/v1/Types"><x:complexType name="Order"/></x:schema>
  </w:types>
  <w:message name="Ask"><w:part name="body" element="t:Ask"/></w:message>
  <w:portType name="P"><w:operation name="Ask"><w:input message="t:Ask"/></w:operation></w:portType>
  <w:binding name="B" type="t:P"><s:binding/>
    <w:operation name="Ask"><w:input><s:body use="literal"/></w:input></w:operation></w:binding>
  <w:service name="S"><w:port name="P" binding="t:B"><s:address location="http://shop.example/"/></w:port></w:service>
</w:definitions>"""
TWO_FILES = WSDL.format(field='<x:element name="Order" type="o:Order"/>')
ONE_FILE = WSDL.format(field='<x:element name="Id" type="x:int"/>')


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "schemas").mkdir()
    return tmp_path / "schemas"


def run(
    root: Path, text: str, name: str = NAME, *, revision: str | None = None, origin: str | None = None
) -> Imported:
    source = root.parent / "published.wsdl"
    source.write_text(text, encoding="utf-8")
    return import_contract(str(source), name, root / "soapwright.toml", revision=revision, origin=origin)


def state(root: Path) -> dict[str, tuple[bytes, int]]:
    """Return content and time of change of every file below the root."""
    files = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def relative(root: Path, paths: tuple[Path, ...]) -> list[str]:
    return [path.relative_to(root).as_posix() for path in paths]


ALL = [
    f"{NAME}/service.wsdl",
    f"{NAME}/v1.xsd",
    f"{NAME}/v1.Types.xsd",
    "soapwright.lock",
    "soapwright.toml",
    "soapwright.schema.json",
]


def test_an_import_writes_the_canonical_files_and_the_lock(root: Path) -> None:
    done = run(root, TWO_FILES, revision="1.4")
    assert relative(root, done.written) == ALL
    assert (done.removed, done.unchanged, done.warnings) == ((), (), ())
    assert sorted(state(root)) == sorted(ALL)
    entry = read_lock(root / "soapwright.lock")[NAME]
    files = {name: (root / NAME / name).read_bytes() for name in entry.files}
    assert entry == Entry(
        "../published.wsdl", files_digest(files), ("service.wsdl", "v1.xsd", "v1.Types.xsd"), "1.4"
    )


def test_importing_the_same_again_touches_nothing(root: Path) -> None:
    run(root, TWO_FILES, revision="1.4")
    before = state(root)
    done = run(root, f"<!-- published again -->{TWO_FILES.strip()}")
    assert (done.written, done.removed) == ((), ())
    # The schema of the config comes with a first config alone.
    assert relative(root, done.unchanged) == ALL[:-1]
    assert state(root) == before


def test_only_changed_files_are_written_and_only_imported_files_removed(root: Path) -> None:
    run(root, TWO_FILES)
    folder = root / NAME
    own = {"rest.toml": "[routes]", "notes.xsd": "mine", "README": "mine"}
    for name, text in own.items():
        (folder / name).write_text(text)
    done = run(root, ONE_FILE)
    assert relative(root, done.written) == [f"{NAME}/service.wsdl", f"{NAME}/v1.xsd", "soapwright.lock"]
    assert relative(root, done.removed) == [f"{NAME}/v1.Types.xsd"]
    assert sorted(path.name for path in folder.iterdir()) == sorted([*own, "service.wsdl", "v1.xsd"])


def test_a_foreign_file_is_not_overwritten(root: Path) -> None:
    (root / NAME).mkdir(parents=True)
    (root / NAME / "v1.xsd").write_text("mine")
    before = state(root)
    with pytest.raises(InputError, match=r"v1\.xsd: the file exists, but no import wrote it"):
        run(root, TWO_FILES)
    assert state(root) == before


@pytest.mark.parametrize("fails_at", range(1, 5))
def test_if_a_file_cannot_be_moved_the_old_state_stays(
    root: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    run(root, TWO_FILES, revision="1")
    before, calls, real = state(root), 0, os.replace

    def replace(source: Path, target: Path) -> None:
        nonlocal calls
        calls += 1
        if calls == fails_at:
            raise OSError(28, "No space left on device", str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    if fails_at == 4:
        # Three files were replaced, with a move each, and there is no fourth.
        run(root, ONE_FILE, revision="2")
        assert calls == 3
    else:
        with pytest.raises(InputError, match="cannot write: No space left on device"):
            run(root, ONE_FILE, revision="2")
        assert state(root) == before


def test_a_first_import_that_fails_leaves_no_folder(root: Path) -> None:
    (root / "shop").write_text("a file where a folder should be")
    before = state(root)
    with pytest.raises(InputError):
        run(root, TWO_FILES)
    assert state(root) == before
    with pytest.raises(InputError):
        import_contract(str(root / "none.wsdl"), "other/v1", root / "soapwright.toml")
    assert not (root / "other").exists()


# revision and source


def test_the_revision_is_kept_and_removed_with_its_contract(root: Path) -> None:
    run(root, TWO_FILES, revision="1.4")
    lock = root / "soapwright.lock"
    run(root, TWO_FILES)
    assert read_lock(lock)[NAME].revision == "1.4"
    done = run(root, ONE_FILE)
    (warning,) = done.warnings
    assert (warning.level, str(warning.where)) == (Level.WARNING, str(lock))
    assert "has changed since revision 1.4" in warning.what
    assert read_lock(lock)[NAME].revision is None
    assert run(root, TWO_FILES, revision="1.5").warnings == ()
    assert read_lock(lock)[NAME].revision == "1.5"


def test_the_origin_is_recorded_instead_of_the_path(root: Path) -> None:
    run(root, TWO_FILES, origin="https://shop.example/orders?wsdl")
    assert read_lock(root / "soapwright.lock")[NAME].source == "https://shop.example/orders?wsdl"


def test_importing_the_own_folder_keeps_the_lock(root: Path) -> None:
    run(root, TWO_FILES, revision="1", origin="https://shop.example/orders?wsdl")
    before = state(root)
    done = import_contract(str(root / NAME), NAME, root / "soapwright.toml")
    assert done.written == ()
    assert state(root) == before


def test_contracts_share_the_lock_sorted_by_name(root: Path) -> None:
    run(root, TWO_FILES, "shop/v2/orders")
    run(root, ONE_FILE, "shop/v10/orders")
    run(root, ONE_FILE, "bank/v1")
    found = read_lock(root / "soapwright.lock")
    assert list(found) == ["bank/v1", "shop/v10/orders", "shop/v2/orders"]
    assert found["bank/v1"].sha256 == found["shop/v10/orders"].sha256 != found["shop/v2/orders"].sha256


@pytest.mark.parametrize(
    "name",
    [
        "shop",
        "",
        "shop//orders",
        "Shop/v1",
        "shop/1",
        "shop/v1/class",
        "shop/../x",
        "shop/v-1",
        "/shop/v1",
        "shöp/v1",
    ],
)
def test_names_that_cannot_be_packages_are_refused(root: Path, name: str) -> None:
    with pytest.raises(UsageError):
        run(root, TWO_FILES, name)
    assert state(root) == {}


# the lock


def test_any_value_in_the_lock_is_read_back(tmp_path: Path) -> None:
    odd = 'C:\\new\\"quoted"\t\n\x00\x7f\u2028 \u00e9'
    entries = {f"a/{odd}": Entry(odd, "0" * 64, ("b.xsd", "a b.wsdl"), odd), "a/b": Entry("", "1" * 64, ())}
    (tmp_path / "lock").write_bytes(lock_bytes(entries))
    assert read_lock(tmp_path / "lock") == entries
    assert lock_bytes(dict(reversed(entries.items()))) == lock_bytes(entries)


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("[a]\nsource = \n", ":2", "not valid TOML"),
        ("<<<<<<< HEAD\n", ":1", "not valid TOML"),
        ("a = 1\n", "", "a is not a table"),
        ('[a]\nsource = "s"\nfiles = []\n', "", "[a] has no sha256"),
        ('[a]\nsource = 1\nsha256 = "{sha}"\nfiles = []\n', "", "[a] source is not a string"),
        ('[a]\nsource = ""\nsha256 = "abc"\nfiles = []\n', "", "[a] sha256 is not a SHA-256 in hexadecimal"),
        ('[a]\nsource = ""\nsha256 = "{sha}"\nfiles = ["../x.xsd"]\n', "", "[a] files is not a list"),
        ('[a]\nsource = ""\nsha256 = "{sha}"\nfiles = ["rest.toml"]\n', "", "[a] files is not a list"),
        ('[a]\nsource = ""\nsha256 = "{sha}"\nfiles = []\nfrom = ""\n', "", "[a] has an unknown key 'from'"),
    ],
)
def test_a_malformed_lock_is_reported_and_nothing_is_done(
    root: Path, text: str, where: str, what: str
) -> None:
    lock = root / "soapwright.lock"
    lock.write_text(text.replace("{sha}", "0" * 64), encoding="utf-8")
    before = state(root)
    with pytest.raises(InputError) as raised:
        run(root, TWO_FILES)
    (problem,) = raised.value.problems
    assert str(problem.where) == f"{lock}{where}"
    assert problem.what.startswith(what)
    assert state(root) == before


def test_the_digest_depends_on_names_bytes_and_lengths() -> None:
    base = {"a.xsd": b"12", "b.xsd": b"3"}
    others = [{"a.xsd": b"1", "b.xsd": b"23"}, {"a.xsd": b"12", "c.xsd": b"3"}, {"a.xsd": b"12b.xsd\n1\n3"}]
    assert len({files_digest(files) for files in (base, *others)}) == 4
    assert files_digest(dict(reversed(base.items()))) == files_digest(base)
