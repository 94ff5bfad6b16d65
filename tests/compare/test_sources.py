"""Valid values of OLD and NEW (files, folders, trees, git revisions), and the messages for invalid ones."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from soapwright import diff
from soapwright.compare.change import Comparison
from soapwright.compare.reading import libraries
from soapwright.compare.revisions import Revision
from soapwright.compare.sources import FoundContract, Source, SourceSettings, opened, paired
from soapwright.errors import InputError, SoapwrightError, UsageError

CASES = Path(__file__).parents[1] / "cases"
ECHO = (CASES / "minimal" / "service.wsdl").read_text(encoding="utf-8")
LOUD = ECHO.replace('soapAction="Say"', 'soapAction="Shout"')
"""The echo service with one change."""
CHANGED = ["operation-action-changed"]
GATE = (CASES / "headers" / "service.wsdl").read_text(encoding="utf-8")
REST = 'inherit = "../rest.toml"\n'
ABOVE = """
[endpoints]
production = "https://api.example.com/rest"
[[rules]]
match = "(?P<name>.+)"
verb = "POST"
path = "/{name}"
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _write(files: dict[str, str]) -> None:
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


def _git(*arguments: str, given: bytes = b"") -> str:
    identity = {
        f"GIT_{who}_{what}": "someone" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    command = ["git", "-c", "init.defaultBranch=main", *arguments]
    done = subprocess.run(
        command, check=True, capture_output=True, input=given, env=os.environ | identity | quiet
    )
    return done.stdout.decode()


def _commit(files: dict[str, str]) -> None:
    if not Path(".git").exists():
        _git("init")
    _write(files)
    _git("add", "--all")
    _git("commit", "--message", "a state")


def _reported(comparisons: tuple[Comparison, ...]) -> dict[str, list[str]]:
    """Return the rules of the changes, by the old and new name of the contract."""
    return {
        " ".join(origin.name if origin else "-" for origin in (one.old, one.new)): [
            change.rule.id for change in one.changes
        ]
        for one in comparisons
    }


def _refused(old: str, new: str, **options: list[str]) -> str:
    with pytest.raises(SoapwrightError) as caught:
        diff(old, new, services=options.get("services", []))
    return str(caught.value)


# Files and folders


def test_file_and_folder_are_one_contract() -> None:
    _write({"old.wsdl": ECHO, "new/whatever.wsdl": LOUD})
    assert _reported(diff("old.wsdl", "new")) == {"old.wsdl new": CHANGED}
    assert _reported(diff(Path("old.wsdl"), Path("new/whatever.wsdl"))) == {
        "old.wsdl new/whatever.wsdl": CHANGED
    }


def test_contracts_of_trees_are_paired_by_path() -> None:
    _write(
        {
            "a/v1/echo/service.wsdl": ECHO,
            "a/v1/gate/service.wsdl": GATE,
            "b/v1/echo/service.wsdl": LOUD,
            "b/v2/gate/service.wsdl": GATE,
            "b/.hidden/gate/service.wsdl": GATE,
        }
    )
    assert _reported(diff("a", "b/")) == {
        "a/v1/echo b/v1/echo": CHANGED,
        "a/v1/gate -": ["service-removed"],
        "- b/v2/gate": ["service-added"],
    }


def test_single_contracts_are_paired_whatever_their_paths() -> None:
    _write({"a/here/echo/service.wsdl": ECHO, "b/there.wsdl": ECHO})
    assert _reported(diff("a", "b")) == {"a/here/echo b": []}


def test_folder_of_several_wsdls_is_a_tree() -> None:
    parts = ECHO.replace("wsdl:service", "wsdl:documentation")
    _write({"a/echo.wsdl": ECHO, "a/gate.wsdl": GATE, "b/echo.wsdl": ECHO, "b/gate.wsdl": GATE})
    # A WSDL that defines no service is a part of others.
    _write({"a/parts/parts.wsdl": re.sub(r"<wsdl:port .*</wsdl:port>", "", parts, flags=re.DOTALL)})
    assert _reported(diff("a", "b")) == {"a/echo b/echo": [], "a/gate b/gate": []}


def test_services_are_chosen_by_path_or_its_last_part() -> None:
    for side in ("a", "b"):
        _write({f"{side}/v1/{name}/service.wsdl": ECHO for name in ("one", "two", "three")})
    assert list(_reported(diff("a", "b", services=["two", "v1/one"]))) == [
        "a/v1/one b/v1/one",
        "a/v1/two b/v1/two",
    ]
    assert _refused("a", "b", services=["four"]) == (
        "error: --service: there is no contract 'four'\n  Choose from v1/one, v1/three, v1/two."
    )
    with pytest.raises(UsageError):
        diff("a", "b", services=["four"])


def test_chosen_service_may_exist_on_one_side_only() -> None:
    _write({"a/one/s.wsdl": ECHO, "b/one/s.wsdl": ECHO, "b/two/s.wsdl": ECHO})
    assert _reported(diff("a", "b", services=["two"])) == {"- b/two": ["service-added"]}


def test_chosen_services_with_other_paths_are_paired_if_each_side_has_one() -> None:
    _write({"a/v1/echo/s.wsdl": ECHO, "a/v1/gate/s.wsdl": GATE})
    _write({"b/v2/echo/s.wsdl": LOUD, "b/v2/gate/s.wsdl": GATE})
    assert _reported(diff("a", "b", services=["echo"])) == {"a/v1/echo b/v2/echo": CHANGED}
    assert _reported(diff("a", "b", services=["v1/echo", "v2/echo"])) == {"a/v1/echo b/v2/echo": CHANGED}


def test_service_of_a_wsdl_that_has_several_is_chosen_by_its_name() -> None:
    both = ECHO.replace(
        "</wsdl:definitions>",
        ECHO[ECHO.index("  <wsdl:service") :].replace(
            '<wsdl:service name="Echo', '<wsdl:service name="Other'
        ),
    )
    _write({"old.wsdl": both, "new.wsdl": both})
    assert "Choose one with --service NAME" in _refused("old.wsdl", "new.wsdl", services=["NoService"])
    (comparison,) = diff("old.wsdl", "new.wsdl", services=["OtherService"])
    assert comparison.new and comparison.new.service == "OtherService"


def test_trees_with_nothing_in_common() -> None:
    _write({f"{side}/{name}/s.wsdl": ECHO for side in ("a", "b") for name in (f"{side}1", f"{side}2")})
    assert _refused("a", "b") == (
        "error: a: no contract has the same path as in b: a1, a2; b1, b2\n"
        "  Name folders with the same layout, or one contract of each."
    )


def test_sources_without_a_contract() -> None:
    _write({"some/notes.txt": "", "echo.wsdl": ECHO})
    assert _refused("some", "echo.wsdl") == (
        "error: some: no WSDL in it defines a service\n  Name a WSDL, or a folder that contains one."
    )
    assert _refused("echo.wsdl", "none.wsdl") == (
        "error: none.wsdl: cannot read none.wsdl: No such file or directory\n"
        "  Check the path and its permissions."
    )


def test_all_errors_are_reported_together() -> None:
    broken = "<wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/'><wsdl:service name='A'/>"
    for side in ("a", "b"):
        _write({f"{side}/{name}/s.wsdl": f"{broken}</wsdl:definitions>" for name in ("one", "two")})
    with pytest.raises(InputError) as caught:
        diff("a", "b")
    assert {problem.where.location for problem in caught.value.problems} == {
        f"{side}/{name}/s.wsdl" for side in ("a", "b") for name in ("one", "two")
    }


# The config above a contract


def test_names_come_from_the_config_above() -> None:
    config = '[services."acme/v1/echo"]\nclient = "{client}"\n'
    _write(
        {
            "a/soapwright.toml": config.format(client="Echo"),
            "a/acme/v1/echo/service.wsdl": ECHO,
            "b/soapwright.toml": config.format(client="Loud"),
            "b/acme/v1/echo/service.wsdl": ECHO,
        }
    )
    (change,) = diff("a", "b")[0].changes
    assert (change.rule.id, change.old, change.new) == ("python-name-changed", "Echo", "Loud")
    # A side without a config uses the other side's.
    _write({"new.wsdl": ECHO})
    assert _reported(diff("a/acme/v1/echo", "new.wsdl")) == {"a/acme/v1/echo new.wsdl": []}
    assert _reported(diff("new.wsdl", "a/acme/v1/echo/service.wsdl")) == {
        "new.wsdl a/acme/v1/echo/service.wsdl": []
    }


@pytest.mark.parametrize("schema", ["echo", "echo/service.wsdl"])
@pytest.mark.parametrize("source", ["echo", "echo/service.wsdl"])
def test_a_document_may_stand_for_its_folder(schema: str, source: str) -> None:
    table = '[services."acme/{}"]\nschema = "{}"\nclient = "{}"\n'
    services = [("echo", schema, "Loud"), ("other", "other", "Other"), ("more", "more/service.wsdl", "More")]
    config = "".join(table.format(*service) for service in services)
    documents = {f"a/{name}/service.wsdl": ECHO for name in ("echo", "other", "more")}
    _write({"a/soapwright.toml": config, **documents, "b/acme/echo/s.wsdl": ECHO})
    _write({"b/soapwright.toml": '[services."acme/echo"]\nclient = "Echo"\n'})
    (change,) = diff(f"a/{source}", "b")[0].changes
    assert (change.rule.id, change.old, change.new) == ("python-name-changed", "Loud", "Echo")


def test_a_source_is_called_what_the_user_calls_it() -> None:
    _write({"a/s.wsdl": ECHO})
    for text in ("a", "./a", "a/s.wsdl"):
        with opened(text, libraries()) as source:
            assert source.text == text


def _settings(source: str) -> SourceSettings | None:
    """Return the settings of the only contract of a source."""
    with opened(source, libraries()) as found:
        (contract,) = found.contracts.values()
    return contract.settings


def test_a_service_of_a_config_is_at_the_place_of_its_contract() -> None:
    services = {"echo": "echo", "inner": "echo/inner", "file": "file/s.wsdl", "deep": "deep"}
    tables = (f'[services."acme/{name}"]\nschema = "{place}"\n' for name, place in services.items())
    _write({"soapwright.toml": "".join(tables)})
    _write(
        {
            f"{folder}/s.wsdl": ECHO
            for folder in ("echo", "echo/inner", "file", "file/more", "deep/er", "free")
        }
    )

    def service(source: str) -> str:
        found = _settings(source)
        return found.service.name if found and found.service else ""

    assert service("echo/s.wsdl") == "acme/echo"
    assert service("echo/inner") == service("echo/inner/s.wsdl") == "acme/inner"
    assert service("file/s.wsdl") == "acme/file"
    assert service("file/more") == service("deep/er") == service("free") == ""
    with opened("echo", libraries()) as found:
        services = {
            key: one.settings.service.name
            for key, one in found.contracts.items()
            if one.settings and one.settings.service
        }
    assert services == {"": "acme/echo", "inner": "acme/inner"}


def test_a_config_beside_the_files_of_a_revision_is_not_its_own(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    _commit({"s.wsdl": ECHO})
    _write({"temporary/soapwright.toml": "sources = 1"})
    monkeypatch.setattr("tempfile.tempdir", str(folder / "temporary"))
    assert _settings("HEAD:") is None


def test_a_url_has_no_config() -> None:
    _write({"soapwright.toml": '[services."acme/echo"]\nclient = "Echo"\n', "s.wsdl": ECHO})
    found = _settings("s.wsdl")
    assert found and len(found.config.services) == 1
    assert _settings("https://example.com/s.wsdl") is None


def test_a_url_is_called_without_its_secrets() -> None:
    with opened("https://example.com/echo?wsdl&key=secret#part", libraries()) as source:
        assert (
            source.text == source.contracts[""].name == "https://example.com/echo?wsdl&key=${SOAPWRIGHT_KEY}"
        )


def test_config_chooses_the_service_and_may_make_two_clients_of_one_wsdl() -> None:
    both = ECHO.replace(
        "</wsdl:definitions>",
        ECHO[ECHO.index("  <wsdl:service") :].replace(
            '<wsdl:service name="Echo', '<wsdl:service name="Other'
        ),
    )
    config = "".join(
        f'[services."acme/{name}"]\nschema = "wsdl"\nservice = "{name.title()}Service"\n'
        for name in ("echo", "other")
    )
    for side in ("a", "b"):
        _write({f"{side}/wsdl/service.wsdl": both, f"{side}/soapwright.toml": config})
    found = diff("a", "b")
    assert list(_reported(found)) == ["a/wsdl (echo) b/wsdl (echo)", "a/wsdl (other) b/wsdl (other)"]
    assert [one.new.service for one in found if one.new] == ["EchoService", "OtherService"]


def test_invalid_config_is_reported() -> None:
    _write({"a/soapwright.toml": "sources = 1", "a/echo/s.wsdl": ECHO})
    assert "unknown key 'sources'" in _refused("a", "a")


def test_revision_comes_from_the_lock() -> None:
    lock = '["acme/echo"]\nsource = "x"\nrevision = "{}"\nsha256 = "{}"\nfiles = []\n'
    for side, revision in (("a", "1.7"), ("b", "1.8")):
        _write({f"{side}/soapwright.lock": lock.format(revision, "0" * 64), f"{side}/acme/echo/s.wsdl": ECHO})
    (comparison,) = diff("a", "b")
    assert comparison.old and comparison.new
    assert (comparison.old.revision, comparison.new.revision) == ("1.7", "1.8")


def test_credentials_that_another_client_of_the_package_uses_stay() -> None:
    header = '<soap:header message="tns:CountInput_Headers" part="ApiKey" use="literal"/>'
    bare = re.sub(r'<soap:header message="tns:\w+Input_Headers" part="ApiKey" use="literal"/>', "", GATE)
    assert header in GATE and header not in bare
    for side, gate in (("a", GATE), ("b", bare)):
        _write({f"{side}/gate/s.wsdl": gate, f"{side}/echo/s.wsdl": ECHO})
        _write({f"{side}2/gate/s.wsdl": gate, f"{side}2/other/s.wsdl": GATE})
    alone, shared = (
        [str(change.level) for one in diff(f"a{which}", f"b{which}") for change in one.changes]
        for which in ("", "2")
    )
    assert alone == ["breaking", "breaking"]
    assert shared == ["warning", "warning"]


# REST


def test_rest_toml_beside_the_documents_is_read() -> None:
    _write({"rest.toml": ABOVE, "a/s.wsdl": ECHO, "b/s.wsdl": ECHO, "b/rest.toml": REST, "c/s.wsdl": ECHO})
    assert _reported(diff("a", "b")) == {"a b": ["rest-added"]}
    assert _reported(diff("b", "c")) == {"b c": ["rest-removed"]}


def test_a_single_document_has_no_rest_side() -> None:
    _write({"rest.toml": ABOVE, "b/s.wsdl": ECHO, "b/rest.toml": REST, "echo/new.wsdl": ECHO})
    assert _reported(diff("b", "echo/new.wsdl")) == {"b echo/new.wsdl": []}
    assert _reported(diff("echo/new.wsdl", "b")) == {"echo/new.wsdl b": []}


FLAG = '[operations]\nSay = {{flags = ["{}"]}}\n'


def test_docs_toml_beside_the_documents_is_read() -> None:
    _write({f"{side}/s.wsdl": ECHO for side in "abc"})
    _write(
        {"a/docs.toml": FLAG.format("limited"), "b/docs.toml": FLAG.format("reserved"), "echo/s.wsdl": ECHO}
    )
    assert _reported(diff("a", "b")) == {"a b": ["docs-flag-added", "docs-flag-removed"]}
    # A source without facts says nothing.
    assert _reported(diff("a", "c")) == {"a c": []}
    assert _reported(diff("b/s.wsdl", "a")) == {"b/s.wsdl a": ["docs-flag-added", "docs-flag-removed"]}


def test_a_service_with_facts_may_be_on_one_side_only() -> None:
    _write({"rest.toml": ABOVE, "a/echo/s.wsdl": ECHO, "a/gate/s.wsdl": GATE, "b/gate/s.wsdl": GATE})
    _write({"a/echo/rest.toml": 'inherit = "../../rest.toml"\n', "a/echo/docs.toml": FLAG.format("limited")})
    _write({"a/x/s.wsdl": ECHO, "b/x/s.wsdl": ECHO})
    assert _reported(diff("a", "b")) == {"a/echo -": ["service-removed"], "a/gate b/gate": [], "a/x b/x": []}
    assert _reported(diff("b", "a")) == {"- a/echo": ["service-added"], "b/gate a/gate": [], "b/x a/x": []}


def test_progress_is_told_for_each_contract() -> None:
    _write({f"{side}/{name}/s.wsdl": ECHO for side in "ab" for name in "xy"})
    told: list[tuple[str, int, int]] = []
    diff("a", "b", progress=lambda what, done, total: told.append((what, done, total)))
    assert [one for one in told if one[0] == "reading"] == [("reading", done, 4) for done in range(5)]


# Git


def test_git_revision_is_read_without_touching_the_work_tree() -> None:
    _commit({"schemas/acme/echo/s.wsdl": ECHO, "schemas/acme/gate/s.wsdl": GATE})
    _commit({"schemas/acme/echo/s.wsdl": LOUD})
    Path("schemas/acme/echo/s.wsdl").write_text("being edited")
    before = _git("status", "--porcelain")
    assert _reported(diff("HEAD~1:schemas", "HEAD:schemas")) == {
        "HEAD~1:schemas/acme/echo HEAD:schemas/acme/echo": CHANGED,
        "HEAD~1:schemas/acme/gate HEAD:schemas/acme/gate": [],
    }
    assert _git("status", "--porcelain") == before
    assert _reported(diff("main:schemas/acme/echo/s.wsdl", "HEAD:schemas/acme/echo")) == {
        "main:schemas/acme/echo/s.wsdl HEAD:schemas/acme/echo": []
    }


def test_git_revision_against_the_work_tree() -> None:
    _commit({"s.wsdl": ECHO})
    _write({"s.wsdl": LOUD})
    assert _reported(diff("HEAD:s.wsdl", "s.wsdl")) == {"HEAD:s.wsdl s.wsdl": CHANGED}
    assert _reported(diff("HEAD:", "HEAD:.")) == {"HEAD: HEAD:.": []}


def test_path_in_a_revision_is_relative_to_the_top_or_to_the_current_folder_with_a_dot(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _commit({"schemas/echo/s.wsdl": ECHO})
    monkeypatch.chdir("schemas")
    assert _reported(diff("HEAD:schemas/echo", "HEAD:./echo")) == {"HEAD:schemas/echo HEAD:./echo": []}
    assert _reported(diff("HEAD:../schemas/echo", "echo")) == {"HEAD:../schemas/echo echo": []}
    assert _refused("HEAD:echo", "echo") == (
        "error: HEAD:echo: revision 'HEAD' has nothing at 'echo'\n  Did you mean HEAD:schemas/echo?"
    )


def test_revision_has_all_that_its_contracts_refer_to() -> None:
    outside = ECHO.replace(
        "<wsdl:types>", "<wsdl:types><xs:schema><xs:import schemaLocation='../more/more.xsd'/></xs:schema>"
    )
    _commit(
        {
            "soapwright.toml": '[services."acme/v1/echo"]\nclient = "Loud"\n',
            "soapwright.lock": f'["acme/v1/echo"]\nsource = "x"\nrevision = "7"\nsha256 = "{"0" * 64}"\nfiles = []\n',
            "acme/rest.toml": ABOVE,
            "acme/v1/rest.toml": REST,
            "acme/v1/echo/rest.toml": REST,
            "acme/v1/echo/s.wsdl": outside,
            "acme/v1/more/more.xsd": '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>',
        }
    )
    shutil.move("acme", "now")
    Path("soapwright.toml").unlink()
    (comparison,) = diff("HEAD:acme/v1/echo", "now/v1/echo")
    assert comparison.old and comparison.old.revision == "7"
    # Both sides have REST; the client is named as in the config of the revision.
    assert comparison.changes == ()


def test_link_in_a_revision_is_followed() -> None:
    Path("v1/deep/echo").mkdir(parents=True)
    Path("v1/deep/echo/s.wsdl").symlink_to("../../../shared/s.wsdl")
    _commit({"shared/s.wsdl": ECHO})
    assert _reported(diff("HEAD:v1/deep/echo", "v1/deep/echo")) == {"HEAD:v1/deep/echo v1/deep/echo": []}


@pytest.mark.parametrize("name", ["s.wsdl", "rest.toml", "docs.toml"])
@pytest.mark.parametrize("up", ["{folder}", "../..", "here/.."])
def test_link_in_a_revision_does_not_lead_out_of_it(folder: Path, name: str, up: str) -> None:
    (folder / "repository").mkdir()
    os.chdir(folder / "repository")
    Path("../outside").write_text("secret = true", encoding="utf-8")
    for place in ("echo", "other"):
        Path(place).mkdir()
        # Its ".." is that of the folder to which it leads.
        Path(place, "here").symlink_to("..")
        Path(place, name).symlink_to(f"{up.format(folder=folder)}/outside")
    _commit({"echo/t.wsdl": ECHO})
    said = "it is a symbolic link that leads out of the revision\n  Replace it by the file."
    assert _refused("HEAD:echo", "HEAD:echo").strip() == f"error: HEAD:echo/{name}: {said}"


def test_link_in_a_revision_that_nothing_needs_may_lead_anywhere() -> None:
    Path("echo").mkdir()
    for name in ("echo/log", "local.toml"):
        Path(name).symlink_to("/dev/null")
    _commit({"echo/s.wsdl": ECHO})
    assert _reported(diff("HEAD:echo", "HEAD:echo")) == {"HEAD:echo HEAD:echo": []}


def _hostile(*entries: tuple[str, str, bytes]) -> str:
    """Return a revision with files that git itself would not add, each with its mode, its name and its content."""
    blobs = [_git("hash-object", "-w", "--stdin", given=content).strip() for _, _, content in entries]
    tree = b"".join(
        f"{mode} {name}".encode() + b"\0" + bytes.fromhex(blob)
        for (mode, name, _), blob in zip(entries, blobs, strict=True)
    )
    made = _git("hash-object", "-w", "-t", "tree", "--literally", "--stdin", given=tree).strip()
    return _git("commit-tree", "-m", "a state", made).strip()


@pytest.mark.parametrize(
    "name", ["{folder}/evil.wsdl", "../evil.wsdl", "inner/../../evil.wsdl", "..\\evil.wsdl"]
)
def test_a_tree_does_not_write_out_of_the_folder(folder: Path, name: str) -> None:
    _git("init")
    evil = "100644", name.format(folder=folder), ECHO.encode()
    revision = Revision.parse(f"{_hostile(evil, ('100644', 's.wsdl', ECHO.encode()))}:")
    target = folder / "deep" / "target"
    target.mkdir(parents=True)
    assert revision and revision.extract(target) == target
    assert list(folder.rglob("*.wsdl")) == [target / "s.wsdl"]


@pytest.mark.parametrize(
    ("content", "name", "why"),
    [(b"outside", "a/s.wsdl", "File exists"), (b"\0", "s.wsdl", "embedded null byte")],
)
def test_a_tree_that_cannot_be_written(folder: Path, content: bytes, name: str, why: str) -> None:
    """Nothing is written through a link of the tree."""
    _git("init")
    outside = folder / "outside"
    outside.mkdir()
    link = b"../../outside" if content == b"outside" else content
    revision = Revision.parse(f"{_hostile(('120000', 'a', link), ('100644', name, b'text'))}:")
    target = folder / "deep" / "target"
    target.mkdir(parents=True)
    assert revision
    with pytest.raises(InputError, match=f": a cannot be written: {why}\n  .*git fsck"):
        revision.extract(target)
    assert not list(outside.iterdir())


def test_other_repositories_in_a_revision_are_left_out() -> None:
    _commit({"s.wsdl": ECHO})
    _git("update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},inner")
    _git("commit", "--message", "with a submodule")
    assert _reported(diff("HEAD:", "s.wsdl")) == {"HEAD: s.wsdl": []}


def test_errors_in_a_revision_are_reported_with_their_place() -> None:
    _commit({"a/s.wsdl": "<wsdl:definitions", "b/s.wsdl": ECHO})
    assert _refused("HEAD:a/s.wsdl", "b").startswith("error: HEAD:a/s.wsdl:1: not well-formed XML: ")
    _commit({"a/s.wsdl": ECHO.replace("</xs:schema>", "<xs:redefine schemaLocation='no.xsd'/></xs:schema>")})
    message = _refused("HEAD:a", "b")
    assert message.startswith("error: HEAD:a/s.wsdl:")
    assert "cannot read HEAD:a/no.xsd" in message
    assert "soapwright-" not in message


@pytest.mark.parametrize("name", ["HEAD~1", "no/such/branch", "--all", "HEAD:x"])
def test_no_such_revision(name: str) -> None:
    _commit({"s.wsdl": ECHO})
    rev = name.partition(":")[0]
    message = _refused(f"{name}:s.wsdl", "s.wsdl")
    if name == "HEAD:x":
        assert "revision 'HEAD' has nothing at 'x:s.wsdl'" in message
    else:
        assert message == (
            f"error: {name}:s.wsdl: there is no revision {rev!r}\n"
            "  Name a commit, tag or branch that git knows here; in a shallow clone, fetch it first."
        )


def test_path_out_of_the_repository() -> None:
    _commit({"s.wsdl": ECHO})
    assert "revision 'HEAD' has nothing at '../s.wsdl'" in _refused("HEAD:../s.wsdl", "s.wsdl")


def test_without_a_repository(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    message = _refused("HEAD:s.wsdl", "s.wsdl")
    assert message.startswith(
        "error: HEAD:s.wsdl: there is no git repository here (fatal: not a git repository"
    )
    assert message.endswith("\n  Run it inside the repository, or name a folder or file.")


def test_without_git(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("PATH", str(folder))
    assert _refused("HEAD:s.wsdl", "s.wsdl") == (
        "error: HEAD:s.wsdl: git is not installed\n  Install git, or name a folder or file."
    )


@pytest.mark.parametrize(
    "source", ["C:\\schemas\\echo", "C:/schemas", "https://example.com/a?wsdl", "file:///a", "a/b", ":a", ""]
)
def test_text_that_is_not_a_revision(source: str) -> None:
    assert Revision.parse(source) is None


@pytest.mark.parametrize(
    ("source", "name", "path"),
    [
        ("HEAD:", "HEAD", ""),
        ("main:/schemas", "main", "/schemas"),
        ("HEAD~1:a:b", "HEAD~1", "a:b"),
        ("C:schemas", "C", "schemas"),
    ],
)
def test_text_that_is_a_revision(source: str, name: str, path: str) -> None:
    assert Revision.parse(source) == Revision(source, name, path)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("", {"a/s.wsdl", "a/note.txt", "b/more.xsd", "b/note.txt"}),
        ("/a", {"a/s.wsdl", "a/note.txt", "b/more.xsd"}),
        ("a/s.wsdl", {"a/s.wsdl", "a/note.txt", "b/more.xsd"}),
        ("./b/", {"a/s.wsdl", "b/more.xsd", "b/note.txt"}),
    ],
)
def test_a_revision_is_extracted_as_far_as_a_contract_may_refer_to_it(
    folder: Path, path: str, expected: set[str]
) -> None:
    _commit(dict.fromkeys(("a/s.wsdl", "a/note.txt", "b/more.xsd", "b/note.txt"), "text\n"))
    target = folder / "target"
    target.mkdir()
    revision = Revision.parse(f"HEAD:{path}")
    assert revision
    assert revision.extract(target) == target / path.strip("./")
    found = {one.relative_to(target).as_posix() for one in target.rglob("*") if one.is_file()}
    assert found == expected
    assert {(target / one).read_text() for one in found} == {"text\n"}


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("echo", "Did you mean HEAD:a/echo?"),
        ("a/ecko", "Did you mean HEAD:a/echo?"),
        ("nothing/like/it", "Paths begin at the top of the repository."),
    ],
)
def test_a_path_that_a_revision_does_not_have(path: str, hint: str) -> None:
    _commit({"a/echo/s.wsdl": ECHO})
    assert _refused(f"HEAD:{path}", "a") == (
        f"error: HEAD:{path}: revision 'HEAD' has nothing at {path!r}\n  {hint}"
    )


def test_a_revision_without_files() -> None:
    _git("init")
    _git("commit", "--message", "nothing", "--allow-empty")
    assert "HEAD:" in _refused("HEAD:", "HEAD:")
    assert "has nothing at" not in _refused("HEAD:", "HEAD:")


def test_file_with_a_colon_in_its_name_is_found() -> None:
    _write({"HEAD:s.wsdl": ECHO})
    with opened("HEAD:s.wsdl", libraries()) as source:
        assert source.contracts[""].location == "HEAD:s.wsdl"


def test_a_folder_with_too_many_folders_is_refused(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr("soapwright.compare.sources.FOLDERS", 3)
    for name in ("a", "b", "c", "d"):
        (folder / "many" / name).mkdir(parents=True)
    with pytest.raises(InputError, match="many contains more than 3 folders"):
        diff("many", "many")
    _write({"few/a/s.wsdl": ECHO, "few/b/s.wsdl": ECHO})
    assert _reported(diff("few", "few")) == {"few/a few/a": [], "few/b few/b": []}


def _source(text: str, *keys: str) -> Source:
    return Source(text, {key: FoundContract(key, key) for key in keys})


def test_chosen_contracts_that_only_one_side_has() -> None:
    more, fewer = _source("more", "a", "b", "c"), _source("fewer", "c", "d")
    for services in (["a", "b"], ["b", "a"]):
        both = paired(more, fewer, services)
        assert [(one.old and one.old.name, one.new) for one in both] == [("a", None), ("b", None)]
        both = paired(fewer, more, services)
        assert [(one.old, one.new and one.new.name) for one in both] == [(None, "a"), (None, "b")]


def test_contracts_are_listed_up_to_ten() -> None:
    few = ["", *map(str, range(9))]
    for keys, more in ((few, ""), ([*few, "9"], " and 1 more")):
        with pytest.raises(InputError) as caught:
            paired(_source("old", *keys), _source("new", "x", "y"))
        assert f": the folder itself, {', '.join(few[1:])}{more}; x, y" in str(caught.value)


@pytest.mark.parametrize(
    ("services", "chosen"),
    [(["echo"], None), (["v1/echo", "v2/say", "say"], None), (["echo", "Other"], "Other"), ([], None)],
)
def test_the_name_of_the_only_contract_chooses_no_service_in_it(
    services: list[str], chosen: str | None
) -> None:
    (found,) = paired(_source("old", "v1/echo"), _source("new", "v2/say"), services)
    assert (found.old and found.old.name, found.new and found.new.name, found.service) == (
        "v1/echo",
        "v2/say",
        chosen,
    )
