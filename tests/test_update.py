"""`soapwright update`: contracts are fetched again and clients written again, all of it or nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import soapwright
from soapwright.canonical.lock import Entry, read_lock
from soapwright.errors import InputError, UsageError
from soapwright.project.contract_files import write
from soapwright.project.update import NotUpdatedError
from soapwright.read import secrets
from tests.command import printed, run
from tests.web_site import Site

CASES = Path(__file__).parent / "cases"
ECHO = (CASES / "minimal" / "service.wsdl").read_text(encoding="utf-8")
FIELD = '<xs:element name="Text" type="xs:string" minOccurs="0"/>'
NEWER = ECHO.replace(FIELD, f'{FIELD}<xs:element name="Tone" type="xs:string" minOccurs="0"/>', 1)
LOCK = Path("schemas/soapwright.lock")
CONFIG = Path("schemas/soapwright.toml")
REQUESTS = Path("generated/acme/echo/types/requests.py")

State = dict[str, tuple[bytes, int]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: Site) -> Site:
    """The site that publishes two contracts, from which the current folder has its clients."""
    monkeypatch.chdir(tmp_path)
    site.pages = {"/echo?wsdl": (200, "", ECHO), "/more?wsdl": (200, "", ECHO)}
    printed("init", f"{site.url}/echo?wsdl", "--as", "acme/echo", "--revision", "1")
    printed("import", f"{site.url}/more?wsdl", "--as", "acme/more", "--revision", "1")
    printed("generate")
    site.asked.clear()
    return site


def _refused(*arguments: str | Path, code: int = 1) -> str:
    """Run an update that has to fail and change no file; return its output."""
    before = _contents()
    result = run("update", *arguments)
    assert result.exit_code == code, result.output
    assert _contents() == before
    assert result.stdout == ""
    return result.stderr


def _state() -> State:
    files = (path for path in Path().rglob("*") if path.is_file())
    return {path.as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def _contents() -> dict[str, bytes]:
    return {path: content for path, (content, _) in _state().items()}


def _entry(name: str) -> Entry:
    return read_lock(LOCK)[name]


def test_without_changes_no_file_is_touched(project: Site) -> None:
    before = _state()
    *contracts, clients = printed("update")
    assert contracts == ["acme/echo is unchanged", "acme/more is unchanged"]
    assert clients.startswith("2 operations; up to date: ")
    assert _state() == before
    assert sorted(project.asked) == ["/echo?wsdl", "/more?wsdl"]


def test_changes_reach_schemas_and_clients(project: Site) -> None:
    project.pages["/echo?wsdl"] = (200, "", NEWER)
    assert "tone" not in REQUESTS.read_text()
    output = printed("update", "--revision", "2")
    assert output[:13] == [
        "acme/echo has changed",
        "wrote schemas/acme/echo/echo.xsd",
        "acme/more is unchanged",
        "",
        "1 other",
        "Nothing breaks: old clients and their code keep working.",
        "",
        "EchoService 1 → 2: 1 other",
        "  old acme/echo",
        "  new acme/echo",
        "",
        "  OTHERS",
        "  operation Say",
    ]
    assert "field Tone is new" in output[13]
    assert "wrote acme/echo/types/requests.py" in output
    assert "tone" in REQUESTS.read_text()
    assert printed("check") == ["the output matches the schema files"]
    # The revision is recorded for the changed contract.
    assert (_entry("acme/echo").revision, _entry("acme/more").revision) == ("2", "1")


def test_an_update_without_a_revision_removes_the_old_one(project: Site) -> None:
    project.pages["/echo?wsdl"] = (200, "", NEWER)
    result = run("update")
    assert "acme/echo has changed since revision 1, and no new one was given" in result.stderr
    assert (_entry("acme/echo").revision, _entry("acme/more").revision) == (None, "1")


def test_a_single_service_is_updated(project: Site) -> None:
    project.pages = {path: (200, "", NEWER) for path in project.pages}
    assert printed("update", "--service", "acme/more", "--revision", "2")[0] == "acme/more has changed"
    assert project.asked == ["/more?wsdl"]
    assert printed("update", "--revision", "2")[:3:2] == ["acme/echo has changed", "acme/more is unchanged"]


def test_an_unknown_service(project: Site) -> None:
    assert _refused("--service", "acme/ecko", code=2) == (
        f"error: --service: there is no service 'acme/ecko' in {CONFIG}\n  Did you mean 'acme/echo'?\n"
    )


def test_a_contract_that_was_never_imported(project: Site) -> None:
    # Next to other services it is ignored, but must not appear to be updated.
    Path("schemas/own.wsdl").write_text(ECHO)
    CONFIG.write_text(f'{CONFIG.read_text()}\n[services."acme/own"]\nschema = "own.wsdl"\n')
    assert "acme/own was not imported" in _refused("--service", "acme/own")
    assert printed("update")[:2] == ["acme/echo is unchanged", "acme/more is unchanged"]
    LOCK.unlink()
    assert "acme/echo or acme/more or acme/own was not imported" in _refused()


def test_a_dry_run_changes_nothing(project: Site) -> None:
    project.pages["/echo?wsdl"] = (200, "", NEWER)
    before = _state()
    output = printed("update", "--dry-run", "--revision", "2")
    assert output[:3] == [
        "acme/echo has changed",
        "would write schemas/acme/echo/echo.xsd",
        "acme/more is unchanged",
    ]
    assert "Nothing breaks: old clients and their code keep working." in output
    assert _state() == before


# All of it, or nothing


def test_an_unavailable_source_changes_nothing(project: Site) -> None:
    project.pages = {"/echo?wsdl": (200, "", NEWER)}
    url = f"{project.url}/more?wsdl"
    assert _refused() == (
        f"error: {url}: {url} answered 404 Not Found\n"
        "  Check the URL, and whether it needs a login. It is the source of acme/more in the lock; "
        "soapwright import SOURCE --as acme/more records another one.\n"
    )


def test_being_offline_is_reported_once(project: Site) -> None:
    LOCK.write_text(re.sub(r"http://127\.0\.0\.1:\d+", "http://127.0.0.1:1", LOCK.read_text()))
    message = _refused()
    assert message.startswith(f"error: {LOCK}: cannot reach these sources:\n")
    for name in ("echo", "more"):
        assert f"\n    acme/{name}: cannot fetch http://127.0.0.1:1/{name}?wsdl: " in message
    assert message.endswith("\n  Nothing was changed. Check the URL and the network.\n")
    assert message.count("error: ") == 1


def test_errors_of_several_services_are_reported_together(project: Site) -> None:
    LOCK.write_text(LOCK.read_text().replace(f"{project.url}/echo", "http://127.0.0.1:1/echo"))
    project.pages["/more?wsdl"] = (200, "", "<html>Sign in</html>")
    message = _refused()
    assert "cannot reach these sources:\n    acme/echo: " in message
    assert "/more?wsdl is an HTML page" in message


def test_a_redirect_to_another_host_changes_nothing(project: Site) -> None:
    elsewhere = project.url.replace("127.0.0.1", "localhost")
    project.pages["/new?wsdl"] = (200, "", NEWER)
    project.pages["/echo?wsdl"] = (302, f"{elsewhere}/new?wsdl", "")
    message = _refused()
    assert f"it redirects to {elsewhere}/new?wsdl, on another host or port, or without TLS" in message
    assert "Use the URL that it leads to." in message


ROUTES = """
[endpoints]
production = "https://rest.example.com"
[routes]
Say = "POST /Say"
"""


def test_if_clients_cannot_be_written_the_old_contracts_stay(project: Site) -> None:
    Path("schemas/acme/echo/rest.toml").write_text(ROUTES)
    printed("generate")
    shout = re.sub(r'<wsdl:(operation|message) name="Say.*?</wsdl:\1>', _louder, NEWER, flags=re.DOTALL)
    project.pages = {path: (200, "", shout) for path in project.pages}
    message = _refused()
    assert "error: schemas/acme/echo/rest.toml" in message and "operation 'Shout' has no route" in message
    assert message.endswith(
        "error: schemas: nothing was updated because the clients of the new contracts cannot be written\n"
        "  Fix the problems above and update again. --dry-run shows the changes.\n"
    )
    before = _state()
    looked_at = run("update", "--dry-run")
    assert (looked_at.exit_code, looked_at.stderr) == (1, message)
    assert "operation Shout is new" in looked_at.stdout
    assert "operation 'Shout' has no route" in looked_at.stdout
    assert _state() == before
    with pytest.raises(NotUpdatedError, match="has no route") as caught:
        soapwright.update(CONFIG, dry_run=True)
    assert [one.name for one in caught.value.contracts] == ["acme/echo", "acme/more"]
    Path("schemas/acme/echo/rest.toml").write_text(f'{ROUTES}Shout = "POST /Shout"\n')
    looked = printed("update", "--dry-run")
    assert any("operation Shout is new" in line for line in looked)
    assert printed("update")[-1].startswith("4 operations; ")


def clear_known_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the URLs that this process was given, as another one does not know them."""
    monkeypatch.setattr(secrets, "_known", {})


def _louder(found: re.Match[str]) -> str:
    """Return a definition followed by a copy with another name."""
    return found[0] if found[1] == "message" else found[0] + found[0].replace('name="Say"', 'name="Shout"')


def test_an_interrupted_run_leaves_the_old_contracts(project: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    project.pages["/echo?wsdl"] = (200, "", NEWER)
    before = _contents()

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("soapwright.project.update.write_output", interrupt)
    with pytest.raises(KeyboardInterrupt):
        soapwright.update(CONFIG)
    assert _contents() == before


# The same service


def test_another_service_at_the_source_is_an_error(project: Site) -> None:
    """Another name, another namespace, or none of the old operations."""
    for old, new, message in (
        ("EchoService", "SpareService", "answers with service SpareService of https://example.com/echo,"),
        (
            "https://example.com/echo",
            "https://example.com/other",
            "service EchoService of https://example.com/other,",
        ),
        ('"Say"', '"Shout"', "which has none of the operations of the contract"),
    ):
        project.pages["/echo?wsdl"] = (200, "", ECHO.replace(old, new))
        refused = _refused()
        assert refused.startswith(f"error: {project.url}/echo?wsdl: the source of acme/echo answers with")
        assert message in refused
        assert f"soapwright import {project.url}/echo?wsdl --as acme/echo accepts what it has now." in refused
        assert run("update", "--dry-run").stderr == refused
    printed("import", f"{project.url}/echo?wsdl", "--as", "acme/echo")
    assert printed("update")[:2] == ["acme/echo is unchanged", "acme/more is unchanged"]


def test_a_newer_version_of_the_namespace_is_the_same_service(project: Site) -> None:
    for version in ("v1", "v2"):
        text = ECHO.replace("https://example.com/echo", f"https://example.com/echo/{version}")
        project.pages["/echo?wsdl"] = (200, "", text)
        if version == "v1":
            printed("import", f"{project.url}/echo?wsdl", "--as", "acme/echo")
    assert "namespace https://example.com/echo/v1 is https://example.com/echo/v2 now" in "\n".join(
        printed("update")
    )


# Exit codes


def test_exit_codes_distinguish_unchanged_changed_and_breaking(project: Site) -> None:
    removed = ECHO.replace(FIELD, "", 1)
    for text, codes in (
        (ECHO, {None: 0, "any": 0, "warning": 0, "breaking": 0}),
        (NEWER, {None: 0, "any": 3, "warning": 0, "breaking": 0}),
        (removed, {None: 0, "any": 4, "warning": 4, "breaking": 4}),
    ):
        project.pages["/echo?wsdl"] = (200, "", text)
        for level, code in codes.items():
            options = ["--fail-on", level] if level else []
            assert run("update", "--dry-run", *options).exit_code == code, (level, code)
    # It is done all the same, and there is nothing to do after it.
    assert run("update", "--fail-on", "any").exit_code == 4
    assert run("update", "--fail-on", "any").exit_code == 0
    project.pages = {}
    assert run("update", "--fail-on", "any").exit_code == 1
    assert run("update", "--fail-on", "all").exit_code == 2


# Secrets in URLs


def test_a_secret_in_a_url_reaches_neither_the_lock_nor_a_message(
    project: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.pages["/secret?wsdl&token=hunter2"] = (200, "", ECHO)
    shown = project.url + "/secret?wsdl&token=${SOAPWRIGHT_TOKEN}"
    done = run("import", f"{project.url}/secret?wsdl&token=hunter2", "--as", "acme/secret")
    assert done.exit_code == 0
    assert done.stderr == (
        f"warning: {LOCK}: the URL of acme/secret contains a secret; it is recorded as {shown}\n"
        "  For soapwright update, set the environment variable SOAPWRIGHT_TOKEN to the secret.\n"
    )
    assert _entry("acme/secret").source == shown
    clear_known_secrets(monkeypatch)
    assert _refused().startswith(
        f"error: {shown}: the URL needs the environment variable SOAPWRIGHT_TOKEN, which is not"
    )
    monkeypatch.setenv("SOAPWRIGHT_TOKEN", "hunter2")
    assert "acme/secret is unchanged" in printed("update")
    assert project.asked[-3:].count("/secret?wsdl&token=hunter2") == 1
    assert not [path for path, content in _contents().items() if b"hunter2" in content]
    for page in (
        (404, "", ""),
        (302, "http://other.example/?token=hunter2", ""),
        (200, "", "<html/>"),
        (200, "", "<"),
    ):
        project.pages["/secret?wsdl&token=hunter2"] = page
        message = _refused()
        assert "hunter2" not in message and "token=${SOAPWRIGHT_TOKEN}" in message


def test_the_next_update_removes_a_secret_from_an_old_lock(project: Site) -> None:
    project.pages["/echo?wsdl&sig=hunter2"] = (200, "", ECHO)
    LOCK.write_text(LOCK.read_text().replace("/echo?wsdl", "/echo?wsdl&sig=hunter2"))
    printed("update")
    assert "hunter2" not in LOCK.read_text()
    assert _entry("acme/echo").source.endswith("/echo?wsdl&sig=${SOAPWRIGHT_SIG}")


# The revision that clients send


def test_clients_send_the_revision_of_the_contract(project: Site) -> None:
    shared = Path("schemas/acme/rest.toml")
    shared.write_text(f'revision = "1"\n{ROUTES}[http_headers]\nApi-Revision = "2026-10-12"\n')
    for name in ("echo", "more"):
        Path(f"schemas/acme/{name}/rest.toml").write_text('inherit = "../rest.toml"\n')
    assert run("generate").stderr == ""
    project.pages = {path: (200, "", NEWER) for path in project.pages}
    warning = (
        f"warning: {shared}:1: Api-Revision belongs to revision 1, but the contracts are of revision 2\n"
        '  Set the value for 2, and revision = "2" here.\n'
    )
    # Once for the two services that share it.
    assert run("update", "--dry-run", "--revision", "2").stderr == warning
    assert run("update", "--revision", "2").stderr == warning
    assert run("generate").stderr == warning
    shared.write_text(shared.read_text().replace('revision = "1"', 'revision = "2"'))
    assert run("generate").stderr == ""
    project.pages = {path: (200, "", ECHO) for path in project.pages}
    assert "belongs to revision 2, but the lock has no revision for acme/echo" in run("update").stderr


def _dated(project: Site) -> Path:
    """Give the contracts of the project a revision and a date, and a header that says the date."""
    shared = Path("schemas/acme/rest.toml")
    shared.write_text(f'{ROUTES}[http_headers]\nApi-Revision = "{{date}}"\n')
    for name in ("echo", "more"):
        Path(f"schemas/acme/{name}/rest.toml").write_text('inherit = "../rest.toml"\n')
        printed(
            "import",
            f"schemas/acme/{name}",
            "--as",
            f"acme/{name}",
            "--revision",
            "1",
            "--date",
            "2026-10-12",
        )
    assert run("generate").stderr == ""
    project.pages = {path: (200, "", NEWER) for path in project.pages}
    return Path("generated/acme/echo/operations.py")


def test_the_date_of_a_revision_is_recorded_with_it_and_sent(project: Site) -> None:
    operations = _dated(project)
    assert '"Api-Revision": "2026-10-12"' in operations.read_text()
    result = run("update", "--revision", "2", "--date", "2026-11-09")
    assert result.stderr == ""
    assert "1 (2026-10-12) → 2 (2026-11-09)" in result.stdout
    assert "the HTTP header Api-Revision is 2026-11-09 instead of 2026-10-12" in result.stdout
    assert (_entry("acme/echo").revision, _entry("acme/echo").date) == ("2", "2026-11-09")
    assert '"Api-Revision": "2026-11-09"' in operations.read_text()


def test_an_old_date_is_sent_until_a_new_one_is_given(project: Site) -> None:
    operations = _dated(project)
    output = run("update", "--revision", "2").stderr
    assert output.count("has changed since 2026-10-12, and no new one was given") == 2
    assert "Give it with --date, if it is known; until then the old one stays." in output
    assert (_entry("acme/echo").revision, _entry("acme/echo").date) == ("2", "2026-10-12")
    assert '"Api-Revision": "2026-10-12"' in operations.read_text()


def test_an_update_asks_for_the_revision_and_its_date(project: Site) -> None:
    _dated(project)
    asked: list[tuple[str, tuple[str, ...]]] = []

    def ask(what: str, contracts: Sequence[str]) -> str:
        asked.append((what, tuple(contracts)))
        return {"revision": "2", "date": "2026-11-09"}[what]

    updated = soapwright.update(CONFIG, date="2026-11-02", ask=ask)
    assert asked == [("revision", ("acme/echo", "acme/more"))]
    assert updated.warnings == ()
    assert (_entry("acme/more").revision, _entry("acme/more").date) == ("2", "2026-11-02")
    # There is no question if nothing has changed.
    asked.clear()
    soapwright.update(CONFIG, ask=ask)
    assert asked == []


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there are no such terminals")
@pytest.mark.parametrize("answer", ["2", ""])
def test_the_command_asks_on_a_terminal(project: Site, answer: str) -> None:
    project.pages["/echo?wsdl"] = (200, "", NEWER)
    ours, theirs = os.openpty()
    os.write(ours, f"{answer}\n".encode())
    done = subprocess.run(
        [sys.executable, "-m", "soapwright", "update"],
        stdin=theirs,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    os.close(theirs)
    os.close(ours)
    # The question is not in the output, which may be a file.
    assert done.stderr.startswith("The revision of acme/echo, if you know it: ")
    assert "The revision" not in done.stdout
    assert _entry("acme/echo").revision == (answer or None)


def test_an_invalid_date(project: Site) -> None:
    refused = run("update", "--date", "October")
    assert refused.exit_code == 2
    assert "error: --date: 'October' is not a date\n  Write it like 2026-10-12.\n" in refused.stderr


def test_a_header_without_a_value_in_the_lock_is_not_sent(project: Site) -> None:
    shared = Path("schemas/acme/rest.toml")
    shared.write_text(f'{ROUTES}[http_headers]\nApi-Revision = "{{date}}"\nOther = "x"\n')
    for name in ("echo", "more"):
        Path(f"schemas/acme/{name}/rest.toml").write_text('inherit = "../rest.toml"\n')
    output = run("generate").stderr
    assert (
        output.count(
            "Api-Revision is not sent: it contains the date of the contract, which the lock does not have"
        )
        == 1
    )
    stated = Path("generated/acme/echo/operations.py").read_text()
    assert '"Other": "x"' in stated and "Api-Revision" not in stated


# Edits by hand


@pytest.mark.skipif(os.name == "nt", reason="there are no locks")
def test_contracts_are_written_while_imports_are_locked_out(
    project: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    held: list[bool] = []

    def watched(*arguments: Any) -> Any:
        schemas = os.open("schemas", os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(schemas, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.close(schemas)
        held.append(True)
        return write(*arguments)

    monkeypatch.setattr("soapwright.project.update.write", watched)
    project.pages["/echo?wsdl"] = (200, "", NEWER)
    printed("update")
    assert held == [True]


def test_edited_schema_files_are_not_lost(project: Site) -> None:
    edited = Path("schemas/acme/echo/echo.xsd")
    edited.write_text(edited.read_text().replace("Text", "Words"))
    assert _refused() == (
        "error: schemas/acme/echo: the files of acme/echo were edited, and an update would lose the changes\n"
        "  Restore them from version control, record them with soapwright import schemas/acme/echo --as acme/echo, "
        "or overwrite them with --force.\n"
    )
    assert project.asked == []
    assert printed("update", "--service", "acme/more")[0] == "acme/more is unchanged"
    assert printed("update", "--force")[:2] == ["acme/echo has changed", f"wrote {edited}"]
    assert "Words" not in edited.read_text()


def test_edited_schema_files_can_be_kept(project: Site) -> None:
    edited = Path("schemas/acme/echo/echo.xsd")
    edited.write_text(edited.read_text().replace("Text", "Words"))
    printed("import", "schemas/acme/echo", "--as", "acme/echo")
    assert "acme/echo has changed" in printed("update", "--dry-run")


def test_a_missing_schema_file(project: Site) -> None:
    Path("schemas/acme/echo/echo.xsd").unlink()
    assert "the files of acme/echo were edited, and an update would lose the changes" in _refused()
    assert printed("update", "--force")[:2] == ["acme/echo has changed", "wrote schemas/acme/echo/echo.xsd"]


def test_unreadable_schema_files_are_not_compared(project: Site) -> None:
    Path("schemas/acme/echo/echo.xsd").write_text("<broken")
    updated = soapwright.update(CONFIG, force=True)
    assert [(one.changed, one.comparison) for one in updated.contracts] == [(True, None), (False, None)]


def test_edited_output_is_not_lost(project: Site) -> None:
    project.pages["/echo?wsdl"] = (200, "", NEWER)
    REQUESTS.write_text(f"{REQUESTS.read_text()}# edited\n")
    message = _refused()
    assert f"{REQUESTS}: the file was edited since soapwright wrote it" in message
    assert "nothing was updated" in message
    assert run("update", "--dry-run").stderr == message
    assert run("update", "--dry-run", "--force").exit_code == 0
    assert f"wrote {REQUESTS.relative_to('generated')}" in printed("update", "--force")


def test_update_reports_what_diff_reports(project: Site) -> None:
    """Of contracts with header parts, faults and routes: beside each other as files they differ in the same way."""
    old, new = CASES / "headers" / "service.wsdl", Path("new.wsdl")
    text = old.read_text(encoding="utf-8")
    without = re.sub(
        r'\n *<soap:header message="tns:OpenInput_Headers" part="(Session|ApiKey)"[^\n]*', "", text
    )
    new.write_text(re.sub(r'(<xs:element name="\w+Response">)', r"<!-- new -->\1", without))
    printed("init", old, "--as", "acme/gate", "--config", "gate/soapwright.toml")
    printed("generate", "--config", "gate/soapwright.toml")
    shutil.copytree("gate", "before")
    lock = Path("gate/soapwright.lock")
    lock.write_text(re.sub('source = ".*"', 'source = "../new.wsdl"', lock.read_text()))
    (contract,) = soapwright.update("gate/soapwright.toml").contracts
    (expected,) = soapwright.diff("before", "gate")
    assert contract.comparison is not None
    assert contract.comparison.changes == expected.changes != ()


# Sources of all kinds


def test_a_file_is_found_from_any_folder(tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "published").mkdir()
    (tmp_path / "work").mkdir()
    (tmp_path / "published/echo.wsdl").write_text(ECHO)
    monkeypatch.chdir(tmp_path / "work")
    printed("init", "../published/echo.wsdl", "--as", "acme/echo")
    assert _entry("acme/echo").source == "../../published/echo.wsdl"
    # The source of a copy is a path like any other.
    printed("import", "../published/echo.wsdl", "--as", "acme/copy", "--origin", "../published")
    assert _entry("acme/copy").source == "../../published"
    (tmp_path / "published/echo.wsdl").write_text(NEWER)
    monkeypatch.chdir("/")
    output = printed("update", "--config", tmp_path / "work" / CONFIG)
    assert [line for line in output if line.endswith("has changed")] == [
        "acme/echo has changed",
        "acme/copy has changed",
    ]


def test_a_source_file_that_was_removed(tmp_path: Path, project: Site) -> None:
    Path("echo.wsdl").write_text(ECHO)
    printed("import", "echo.wsdl", "--as", "acme/echo")
    Path("echo.wsdl").unlink()
    message = _refused()
    assert message.startswith("error: echo.wsdl: cannot read echo.wsdl: No such file or directory\n")
    assert "It is the source of acme/echo in the lock" in message


def test_a_service_in_parts(project: Site) -> None:
    """As WCF publishes one: ?wsdl imports ?wsdl=wsdl0, which has the types at ?xsd=xsd0."""
    namespace = 'xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    url = f"{project.url}/S.svc"

    def publish(text: str) -> None:
        schema = re.search(r"<xs:schema.*</xs:schema>", text, re.DOTALL)
        assert schema
        imported = f'<xs:schema><xs:import namespace="https://example.com/echo" schemaLocation="{url}?xsd=xsd0"/></xs:schema>'
        service = re.search(r"  <wsdl:service .*</wsdl:service>", text, re.DOTALL)
        assert service
        binding = text.replace(service[0], "").replace(schema[0], imported)
        main = (
            f'<wsdl:definitions {namespace} xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" '
            'xmlns:tns="https://example.com/echo" targetNamespace="https://example.com/echo">'
            f'<wsdl:import namespace="https://example.com/echo" location="{url}?wsdl=wsdl0"/>'
            f"{service[0]}</wsdl:definitions>"
        )
        types = schema[0].replace(
            "<xs:schema ", f'<xs:schema {namespace} xmlns:tns="https://example.com/echo" '
        )
        project.pages |= {
            "/S.svc?wsdl": (200, "", main),
            "/S.svc?wsdl=wsdl0": (200, "", binding),
            "/S.svc?xsd=xsd0": (200, "", types),
            "/S.svc?singleWsdl": (200, "", text),
        }

    publish(ECHO)
    printed("import", f"{url}?wsdl", "--as", "acme/parts")
    project.asked.clear()
    publish(NEWER)
    assert printed("update", "--service", "acme/parts")[0] == "acme/parts has changed"
    assert project.asked == ["/S.svc?wsdl", "/S.svc?wsdl=wsdl0", "/S.svc?xsd=xsd0"]
    # In one document it is the same contract.
    output = printed("import", f"{url}?singleWsdl", "--as", "acme/parts")
    assert output == [f"wrote {LOCK}"]


def test_the_service_chosen_in_the_config_is_updated(project: Site) -> None:
    two = (CASES / "spare_service" / "service.wsdl").read_text()
    project.pages["/echo?wsdl"] = (200, "", two)
    assert printed("update", "--dry-run")[0] == "acme/echo has changed"
    CONFIG.write_text(CONFIG.read_text().replace('"acme/echo"]', '"acme/echo"]\nservice = "EchoService"', 1))
    assert printed("update")[0] == "acme/echo is unchanged"


def test_a_contract_at_another_place(project: Site) -> None:
    text = CONFIG.read_text().replace(
        '[services."acme/more"]', '[services."acme/other"]\nschema = "acme/more"'
    )
    CONFIG.write_text(text)
    assert "acme/more is unchanged" in printed("update", "--service", "acme/other")


# For programs


def test_the_api_does_what_the_command_does(project: Site) -> None:
    project.pages["/echo?wsdl"] = (200, "", NEWER)
    looked = soapwright.update(CONFIG, dry_run=True)
    assert looked.generated is None
    echo, more = (one.comparison for one in looked.contracts)
    assert echo is not None and more is None
    assert [change.rule.id for change in echo.changes] == ["field-added"]
    assert [(one.name, one.changed) for one in looked.contracts] == [
        ("acme/echo", True),
        ("acme/more", False),
    ]
    updated = soapwright.update(CONFIG, services=["acme/echo"], revision="2")
    (contract,) = updated.contracts
    assert (contract.source, contract.removed) == (f"{project.url}/echo?wsdl", ())
    assert [path.as_posix() for path in contract.written] == ["schemas/acme/echo/echo.xsd"]
    assert updated.generated is not None
    assert "acme/echo/types/requests.py" in updated.generated.written.changed
    assert not soapwright.check(CONFIG).differs
    with pytest.raises(UsageError, match="there is no service 'acme/no'"):
        soapwright.update(CONFIG, services=["acme/no"])
    os.remove("schemas/acme/echo/service.wsdl")
    with pytest.raises(InputError, match="were edited, and an update would lose the changes"):
        soapwright.update(CONFIG)
