"""Generate two different outputs into one folder from many processes at once.

    python racing.py FOLDER

Every reader with the folder's shared lock finds one of the two, complete. Fails if one does not.
"""

from __future__ import annotations

import os
import random
import sys
import traceback
from pathlib import Path

import pytest

from soapwright import api, pipeline
from soapwright.config.load import load_config
from soapwright.disk.system import locked
from soapwright.output.drift import compare

WSDL = Path(__file__).parents[1] / "cases" / "minimal" / "service.wsdl"
put = pytest.MonkeyPatch().setattr
"""Puts another function in the place of one."""

PROCESSES = 4
ROUNDS = 12


def race(folder: Path) -> None:
    """Let processes write and look, and look when all have ended."""
    config, out = folder / "soapwright.toml", folder / "out"
    outputs = []
    for places in (("shop/one", "shop/two"), ("shop/one", "shop/v2/three", "other/one")):
        # Also the client that both have is another one.
        clients = [f"Client{len(places)}{number}" for number in range(len(places))]
        tables = (
            f'[services."{place}"]\nschema = "{WSDL}"\nclient = "{client}"\n'
            for place, client in zip(places, clients, strict=True)
        )
        config.write_text('output = "out"\n' + "".join(tables))
        outputs.append(pipeline.build(load_config(config)))
    children = [_process(number, config, out, outputs) for number in range(PROCESSES)]
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    assert codes == [0] * PROCESSES
    left = sorted(path.name for path in out.iterdir())
    assert left == ["other", "shop"], left


def _process(number: int, config: Path, out: Path, outputs: list[pipeline.Output]) -> int:
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        choose = random.Random(number)
        for _ in range(ROUNDS):
            chosen = choose.choice(outputs)
            put(pipeline, "build", lambda *_, chosen=chosen, **__: chosen)
            api.generate(config, outside=True)
            with locked(out, shared=True):
                found = [compare(out, {"shop": one.packages["shop"]}) for one in outputs]
            assert sorted(drift.differs for drift in found) == [False, True], f"a mixture: {found}"
        code = 0
    finally:
        if code:
            traceback.print_exc()
        os._exit(code)


if __name__ == "__main__":
    put(os, "fsync", lambda _: None)
    race(Path(sys.argv[1]))
