"""Kill a run at each of its steps, and check what is left.

    python killing.py generate|renames|import FOLDER

Each run is a separate process (a fork of this one, which has everything loaded), and a step is a call that
changes the file system. `renames` generates as if folders could not be exchanged in one step: its other steps
are the same. Prints how many runs were killed; fails at the first one that left something broken.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from soapwright import api, pipeline
from soapwright.cli import main
from soapwright.config.load import load_config
from soapwright.disk import folders

WSDL = Path(__file__).parents[1] / "cases" / "minimal" / "service.wsdl"
MOVES = frozenset({"os.rename"})
CHANGES = MOVES | {
    "fsync",
    "open",
    "os.chmod",
    "os.chown",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rmdir",
    "os.utime",
}
OLD = {"shop/kept": "", "shop/gone": "", "other/kept": ""}
NEW = {"shop/kept": 'client = "Renamed"', "shop/v2/added": "", "other/kept": 'client = "Renamed"'}
KINDS = ("/__init__.py", "/client.py")
FOREIGN = {"shop/notes.txt": "mine", "shop/kept/mine.py": "mine", "shop/gone/mine/deep.txt": "mine"}

Tree = dict[str, tuple[int, bytes]]

put = pytest.MonkeyPatch().setattr
"""Puts another function in the place of one."""


class Steps:
    """Counts the steps of this process, and kills it at one of them."""

    def __init__(self, last: int, events: frozenset[str]) -> None:
        self.left, self.events = last, events

    def step(self) -> None:
        """Take a step."""
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self) -> None:
        """Take a step before each relevant call; before and after the exchange, which is one call."""

        def hook(event: str, arguments: tuple[Any, ...]) -> None:
            if event in self.events and (event != "open" or arguments[1] not in ("r", "rb", None)):
                self.step()

        sys.addaudithook(hook)
        put(os, "fsync", lambda _: hook("fsync", ()))
        # What is there now: `renames` has put another in its place.
        real: Callable[[Path, Path], bool] = vars(folders)["exchange"]

        def watched(one: Path, other: Path) -> bool:
            self.step()
            done = real(one, other)
            self.step()
            return done

        put("soapwright.disk.folders.exchange", watched)


def killed(work: Callable[[], object], step: int, events: frozenset[str] = CHANGES) -> bool:
    """Do a work in another process that is killed at a step; return whether it came so far."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            Steps(step, events).watch()
            work()
            code = 0
        finally:
            if code:
                traceback.print_exc()
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, -signal.SIGKILL), f"step {step}: exit code {code}"
    return code != 0


def tree(folder: Path) -> Tree:
    """Return what is in a folder: path → mode, and content."""
    return {
        path.relative_to(folder).as_posix(): (
            path.lstat().st_mode,
            os.readlink(path).encode() if path.is_symlink() else b"" if path.is_dir() else path.read_bytes(),
        )
        for path in folder.rglob("*")
    }


def kill_generate(folder: Path, *, exchanging: bool) -> int:
    """Kill runs that write a new output over an old one: each package is the old one or the new one."""
    config = folder / "soapwright.toml"
    outputs = {}
    # A few files are enough if there are some in each folder; their content does not matter.
    put(
        pipeline,
        "format_modules",
        lambda rendered, *_: {p: t for p, t in rendered.items() if p.endswith(KINDS)},
    )
    put(pipeline, "verbatim", lambda package: {f"{package.name}/py.typed": ""})
    for name, places in (("old", OLD), ("new", NEW)):
        tables = (f'[services."{place}"]\nschema = "{WSDL}"\n{more}\n' for place, more in places.items())
        config.write_text('output = "out"\n' + "".join(tables))
        outputs[name] = pipeline.build(load_config(config))
    # The text is the same each time, and making it takes longer than writing it.
    put(pipeline, "build", lambda *_, **__: outputs["old"])
    out, start = folder / "out", folder / "start"
    api.generate(config, outside=True)
    for path, text in FOREIGN.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_text(text)
    (out / "shop/link").symlink_to("notes.txt")
    (out / "shop/empty").mkdir()
    put(pipeline, "build", lambda *_, **__: outputs["new"])
    shutil.copytree(out, start, symlinks=True)
    api.generate(config, outside=True)
    wanted = tree(out)
    packages = {name: (tree(start / name), tree(out / name)) for name in ("shop", "other")}
    assert all(old != new for old, new in packages.values())
    assert {path: wanted[path][1] for path in FOREIGN} == {
        path: text.encode() for path, text in FOREIGN.items()
    }
    if not exchanging:
        put("soapwright.disk.folders.exchange", lambda *_: False)
    events = CHANGES if exchanging else MOVES
    step = 1
    while True:
        shutil.rmtree(out)
        shutil.copytree(start, out, symlinks=True)
        came_so_far = killed(lambda: api.generate(config, outside=True), step, events)
        for name, states in packages.items():
            left = tree(out / name)
            assert left in states or (not exchanging and not (out / name).exists()), f"step {step}: {name}"
        if not came_so_far:
            assert tree(out) == wanted
            return step - 1
        api.generate(config, outside=True)
        assert tree(out) == wanted, f"step {step}: the next run"
        step += 1


def kill_import(folder: Path) -> int:
    """Kill imports of another revision: each file is whole, and the next import makes it all the new one."""
    os.chdir(folder)
    shutil.copy(WSDL, "first.wsdl")
    first = WSDL.read_text(encoding="utf-8")
    second = first.replace("https://example.com/echo", "https://example.com/shout")
    Path("second.wsdl").write_text(second, encoding="utf-8")

    def imported(source: str) -> None:
        result = CliRunner().invoke(main, ["import", source, "--as", "shop/v1/echo"])
        assert result.exit_code == 0, result.output

    imported("first.wsdl")
    old = tree(Path("schemas"))
    shutil.copytree("schemas", "start")
    imported("second.wsdl")
    new = tree(Path("schemas"))
    assert old.keys() != new.keys()
    step = 1
    while True:
        shutil.rmtree("schemas")
        shutil.copytree("start", "schemas")
        came_so_far = killed(lambda: imported("second.wsdl"), step)
        left = tree(Path("schemas"))
        for path, state in left.items():
            assert state in (old.get(path), new.get(path)) or path.endswith(".soapwright"), (
                f"step {step}: {path}"
            )
        assert old.keys() & new.keys() <= left.keys(), f"step {step}: a file is gone"
        if not came_so_far:
            assert left == new
            return step - 1
        if left["soapwright.lock"] == new["soapwright.lock"]:
            # The lock says that all is done: then it is.
            assert left.items() >= new.items(), f"step {step}: the lock came too early"
        imported("second.wsdl")
        assert tree(Path("schemas")) == new, f"step {step}: the next import"
        step += 1


if __name__ == "__main__":
    # What a process wrote stays when it is killed: nothing has to go to the disk here.
    put(os, "fsync", lambda _: None)
    what, where = sys.argv[1], Path(sys.argv[2])
    if what == "import":
        print(kill_import(where))
    else:
        print(kill_generate(where, exchanging=what == "generate"))
