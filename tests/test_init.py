"""`soapwright init`: from any WSDL to a project that works, in one command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import soapwright
from soapwright.canonical.lock import read_lock
from soapwright.config.load import load_config
from soapwright.errors import InputError, UsageError
from tests.command import printed, run
from tests.web_site import Site

CASES = Path(__file__).parent / "cases"
GOOD = sorted(
    case.name
    for case in CASES.iterdir()
    if (case / "service.wsdl").exists() and not (case / "expected_error.txt").exists()
)
ECHO = (CASES / "minimal" / "service.wsdl").read_text(encoding="utf-8")
TWO = CASES / "spare_service" / "service.wsdl"
CONFIG = Path("schemas/soapwright.toml")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    empty = tmp_path / "project"
    empty.mkdir()
    monkeypatch.chdir(empty)
    return empty


def _refused(*arguments: str | Path, code: int = 1) -> str:
    """Run a command that has to fail and change no file; return its output."""
    before = _files()
    result = run(*arguments)
    assert result.exit_code == code, result.output
    assert _files() == before
    return result.stderr


def _files() -> list[str]:
    return sorted(path.as_posix() for path in Path().rglob("*"))


def test_one_command_creates_a_working_project(site: Site) -> None:
    site.pages = {"/Echo.svc?singleWsdl": (200, "", ECHO)}
    url = f"{site.url}/Echo.svc?singleWsdl"
    assert printed("init", url) == [
        "wrote schemas/example/echo/service.wsdl",
        "wrote schemas/example/echo/echo.xsd",
        "wrote schemas/soapwright.lock",
        "wrote schemas/soapwright.toml",
        "wrote schemas/soapwright.schema.json",
        "1 operation of EchoService, as example/echo",
        "To choose another place, remove what was written and run again with --as.",
        "Next:",
        "  soapwright generate",
        "  pip install 'soapwright[client]'",
        "  cd generated",
        "  python -c \"from example.echo import Echo; print(Echo().say(text='text'))\"",
    ]
    assert read_lock(Path("schemas/soapwright.lock"))["example/echo"].source == url
    assert site.asked == ["/Echo.svc?singleWsdl"]
    printed("generate")
    printed("check")
    program = "from example.echo import Echo; print(Echo.say.__name__)"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd="generated", check=False, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("say\n", "")


CHOSEN = {"two_packages": "LeftService", "no_service_named_binding": "EchoBinding"}
"""The service, or the binding in its place, of cases where nothing says which one is meant."""


@pytest.mark.parametrize("case", GOOD)
def test_any_contract_gets_a_config_that_loads(case: str) -> None:
    imported = soapwright.init(str(CASES / case), service=CHOSEN.get(case))
    (service_config,) = load_config(CONFIG).services
    assert service_config.name == imported.name
    assert service_config.schema.is_dir()


def test_reading_is_reported_step_by_step() -> None:
    seen: list[tuple[str, int, int]] = []
    soapwright.init(str(CASES / "minimal" / "service.wsdl"), progress=lambda *step: seen.append(step))
    assert seen == [("reading", 0, 2), ("reading", 1, 2), ("reading", 2, 2)]


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is needed")
def test_a_terminal_shows_a_bar_for_each_step_and_clears_it() -> None:
    import pty

    command = [sys.executable, "-m", "soapwright"]
    for given, steps in (
        (("init", str(CASES / "minimal")), 2),
        (("generate",), 4),
        (("init", "missing.wsdl", "--config", "x.toml"), 1),
    ):
        ours, theirs = pty.openpty()
        subprocess.run([*command, *given], stdout=subprocess.DEVNULL, stderr=theirs, check=False)
        os.close(theirs)
        output = os.read(ours, 10_000).decode()
        os.close(ours)
        drawn = [part.split()[0] for part in output.split("\r") if part.rstrip().endswith("]")]
        assert len(dict.fromkeys(drawn)) == steps
        # What is left on the line: nothing, or the message.
        assert all("[" not in line.rpartition("\r")[2] for line in output.replace("\r\n", "\n").split("\n"))


def test_the_place_can_be_given() -> None:
    output = printed("init", CASES / "minimal", "--as", "acme/v1/echo", "--revision", "7")
    assert output[-6:-3] == ["1 operation of EchoService, as acme/v1/echo", "Next:", "  soapwright generate"]
    entry = read_lock(Path("schemas/soapwright.lock"))["acme/v1/echo"]
    assert (entry.revision, entry.service) == ("7", None)


def test_the_config_may_be_elsewhere() -> None:
    output = printed("init", CASES / "minimal", "--config", "soapwright.toml")
    assert output[-4] == "  soapwright generate --config soapwright.toml"
    assert output[0] == "wrote example/echo/service.wsdl"
    printed("generate", "--config", "soapwright.toml")
    assert Path("generated/example/echo/client.py").is_file()


def test_names_with_spaces_and_other_letters() -> None:
    wsdl = Path("über uns/Bestellung Ä.wsdl")
    wsdl.parent.mkdir()
    text = ECHO.replace("https://example.com/echo", "http://tempuri.org/")
    wsdl.write_text(text.replace('service name="EchoService"', 'service name="BücherService"'))
    assert "1 operation of BücherService, as clients/bucher" in printed("init", wsdl)
    assert read_lock(Path("schemas/soapwright.lock"))["clients/bucher"].source == f"../{wsdl}"
    printed("generate")
    assert printed("update")[0] == "clients/bucher is unchanged"


def test_one_of_several_services_is_chosen() -> None:
    message = _refused("init", TWO, "--service", "NoService")
    assert "there is no service 'NoService': found EchoService, SpareService" in message
    assert "Choose one with --service NAME" in message
    assert "1 operation of SpareService, as example/spare" in printed(
        "init", TWO, "--service", "SpareService"
    )
    assert read_lock(Path("schemas/soapwright.lock"))["example/spare"].service == "SpareService"
    # The lock knows which one it was.
    assert printed("import", TWO, "--as", "example/spare") == ["example/spare is unchanged"]
    printed("import", TWO, "--as", "example/echo", "--service", "EchoService")
    assert printed("update")[:2] == ["example/spare is unchanged", "example/echo is unchanged"]


LIBRARY = CASES / "port_types" / "library.wsdl"


def test_the_clients_of_a_contract_are_reported() -> None:
    output = printed("init", LIBRARY)
    assert "4 operations of Library, as example/library" in output
    assert "3 clients, one for each port type: LibraryService, Desk, ArchiveService" in output
    # All of it is kept, and read again as it was.
    assert printed("import", "schemas/example/library", "--as", "example/library") == [
        "example/library is unchanged"
    ]
    printed("generate")
    assert Path("generated/example/library/desk/client.py").is_file()


def test_only_some_operations() -> None:
    output = printed("init", LIBRARY, "--operations", "Le*, Find")
    assert "4 operations of Library, as example/library" in output
    Path("schemas/soapwright.toml").unlink()
    output = printed("init", LIBRARY, "--operations", "Len*", "--as", "example/lending")
    assert "1 operation of Library, as example/lending" in output
    assert 'operations = ["Len*"]' in CONFIG.read_text()
    printed("generate")
    package = Path("generated/example/lending")
    assert "def find" not in (package / "client.py").read_text()
    assert "class Found" not in (package / "types" / "responses.py").read_text()
    # The contract is kept as a whole: to have more of it, nothing is fetched again.
    CONFIG.write_text(CONFIG.read_text().replace('"Len*"', '"Len*", "Fin?"'))
    printed("generate")
    assert "def find" in (package / "desk" / "client.py").read_text()
    assert "class Found" in (package / "types" / "responses.py").read_text()


def test_unknown_operations_are_refused() -> None:
    assert _refused("init", LIBRARY, "--operations", "Lemd,Find", code=2) == (
        "error: --operations: there is no operation 'Lemd'\n  Did you mean 'Lend'?\n"
    )
    printed("init", LIBRARY, "--as", "example/library")
    message = _refused("import", LIBRARY, "--as", "example/library", "--operations", "Find", code=2)
    assert "Select its operations there." in message


def test_an_update_compares_the_chosen_operations() -> None:
    source = Path("library.wsdl")
    source.write_text(LIBRARY.read_text(encoding="utf-8"), encoding="utf-8")
    printed("init", source, "--operations", "Lend", "--as", "example/lending")
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace('<xs:element name="Found">', '<xs:element name="Found" nillable="true">'))
    output = printed("update")
    assert "example/lending has changed" in output
    assert not any("Found" in line for line in output)


def test_renamed_names_are_reported() -> None:
    (Path("ping.wsdl")).write_text(
        ECHO.replace("SayRequest", "Echo").replace('name="Text"', 'name="class"'), encoding="utf-8"
    )
    output = printed("init", "ping.wsdl")
    at = output.index("Renamed, because Python or another definition of the contract already uses the name:")
    assert output[at + 1 : at + 3] == ["  client EchoService: EchoClient", "  field class: class_ (2 times)"]


@pytest.mark.parametrize("config", ["soapwright.toml", "schemas/soapwright.toml"])
def test_an_existing_config_is_not_overwritten(config: str) -> None:
    Path(config).parent.mkdir(exist_ok=True)
    Path(config).write_text("mine")
    assert _refused("init", CASES / "minimal") == (
        f"error: {config}: the config already exists\n"
        "  Add a contract to it with soapwright import, or create another config with --config.\n"
    )


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("acme", "'acme' is not a place for a client"),
        ("acme/class", "'acme/class' is not a place for a client"),
        ("Acme/orders", "'Acme/orders' has characters other than a-z, 0-9 and _"),
        ("acme/credentials", "'acme/credentials' is used by a module of the package itself"),
    ],
)
def test_an_invalid_place(name: str, what: str) -> None:
    assert f"error: --as: {what}\n" in _refused("init", CASES / "minimal", "--as", name, code=2)


@pytest.mark.parametrize(
    "source", ["none.wsdl", ".", "http://127.0.0.1:1/x?wsdl", "http://[", "file:///none"]
)
def test_an_unreadable_source(site: Site, source: str) -> None:
    message = _refused("init", source)
    assert message.startswith(f"error: {source}: ".replace("file://", "")) and message.count("\n") == 2


def test_an_unusable_contract_leaves_no_files() -> None:
    assert "has neither an element nor a type" in _refused(
        "init", CASES / "bad_part_of_nothing" / "service.wsdl"
    )


def test_a_file_in_the_place_of_the_folder() -> None:
    Path("schemas").write_text("mine")
    assert "schemas" in _refused("init", CASES / "minimal")


def test_concurrent_imports_do_not_lose_data() -> None:
    printed("init", CASES / "minimal", "--as", "acme/first")
    names = [f"acme/echo_{number}" for number in range(4)]
    running = [
        subprocess.Popen([sys.executable, "-m", "soapwright", "import", CASES / "minimal", "--as", name])
        for name in names
    ]
    assert [process.wait() for process in running] == [0] * len(names)
    assert sorted(read_lock(Path("schemas/soapwright.lock"))) == [*names, "acme/first"]
    assert {one.name for one in load_config(CONFIG).services} == {"acme/first", *names}


def test_an_import_writes_the_same_config() -> None:
    printed("init", CASES / "headers", "--as", "acme/gate")
    first = CONFIG.read_text()
    CONFIG.unlink()
    printed("import", CASES / "headers", "--as", "acme/gate")
    assert CONFIG.read_text() == first


def test_an_import_over_another_contract_is_refused() -> None:
    printed("init", CASES / "minimal", "--as", "acme/v1/echo")
    message = _refused("import", CASES / "minimal", "--as", "acme/v1", code=2)
    assert message.startswith("error: --as: 'acme/v1' conflicts with 'acme/v1/echo'")


def test_the_api_does_what_the_command_does() -> None:
    imported = soapwright.init(str(CASES / "minimal"), "acme/echo", origin="https://example.com/?wsdl")
    assert (imported.name, imported.contract.name, imported.removed) == ("acme/echo", "EchoService", ())
    assert [path.as_posix() for path in imported.written] == [
        "schemas/acme/echo/service.wsdl",
        "schemas/acme/echo/echo.xsd",
        "schemas/soapwright.lock",
        "schemas/soapwright.toml",
        "schemas/soapwright.schema.json",
    ]
    assert read_lock(Path("schemas/soapwright.lock"))["acme/echo"].source == "https://example.com/?wsdl"
    with pytest.raises(InputError, match="the config already exists"):
        soapwright.init(str(CASES / "minimal"), "acme/echo")
    with pytest.raises(UsageError, match="'acme' is not a place"):
        soapwright.import_contract(str(CASES / "minimal"), "acme")
    again = soapwright.import_contract(str(CASES / "minimal"), "acme/echo", CONFIG, revision="2")
    assert [path.name for path in again.written] == ["soapwright.lock"]
