"""The reference pages, the facts made of them, and the page that says how the project fares.

python -m tests.documented record CORPUS        facts from the pages, contracts to hold the older ones against
python -m tests.documented differences [CORPUS] what differs; with a corpus, what is due to a newer contract
python -m tests.documented judge CORPUS         how many templates are the pages' byte for byte at 13.0.29
python -m tests.documented facts CORPUS         whether the shipped facts.toml are those of the corpus's tables
python -m tests.documented page                 docs/msads-conformance.md
"""

from __future__ import annotations

import filecmp
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from . import differences, judge, notation, page
from .editions import (
    CUSTOMER_SERVICES,
    EDITIONS,
    OLD_REVISIONS,
    PAGES_REVISION,
    SCHEMAS,
    V13,
    corpus_contract,
    record,
    record_contract,
)


def main(command: str, corpus: str = "") -> None:
    """Do what the command line says."""
    COMMANDS[command](corpus)


def _record(corpus: str) -> None:
    for revision in OLD_REVISIONS:
        for service in CUSTOMER_SERVICES:
            record_contract(Path(corpus), revision, service)
    for edition in EDITIONS:
        for service in edition.services:
            file = edition.file(service)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(notation.dump(record(Path(corpus), edition, service)), encoding="utf-8")


def _differences(corpus: str) -> None:
    for service in V13.services:
        contract = V13.contract(service)
        found = differences.found(V13, service, contract, differences.rest_of(V13, service, contract))
        older = None
        if corpus:
            contract = corpus_contract(Path(corpus), PAGES_REVISION, service)
            older = differences.found(V13, service, contract, differences.rest_of(V13, service, contract))
        listed = differences.classified(found, differences.listed(V13, service), older)
        differences.file(V13, service).write_text(differences.dump(listed, service), encoding="utf-8")


def _judge(corpus: str) -> None:
    judge.write(Path(corpus))
    print(judge.JUDGED.read_text(encoding="utf-8"), end="")


def _facts(corpus: str) -> None:
    """Make the facts of each service from the tables again, and say which files have others."""
    program = SCHEMAS / "facts.py"
    with TemporaryDirectory() as folder:
        made = Path(folder)
        for service in V13.services:
            shutil.copytree(SCHEMAS / "v13" / service, made / service)
        tables = Path(corpus) / "facts"
        subprocess.run([sys.executable, program, tables, "--as-of", "2026-08", "--into", made], check=True)
        files = [f"{service}/facts.toml" for service in V13.services]
        _, changed, missing = filecmp.cmpfiles(made, SCHEMAS / "v13", files, shallow=False)
    sys.exit("\n".join(f"other facts: {file}" for file in (*changed, *missing)) or None)


def _page(_: str) -> None:
    page.PAGE.write_text(page.text(), encoding="utf-8")


COMMANDS = {"record": _record, "differences": _differences, "judge": _judge, "facts": _facts, "page": _page}

if __name__ == "__main__":
    main(*sys.argv[1:])
