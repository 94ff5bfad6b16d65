"""How tests import packages that they have made. Nothing else here changes where Python looks for modules."""

from __future__ import annotations

import atexit
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_UNTIL_THE_END = ExitStack()
atexit.register(_UNTIL_THE_END.close)


@contextmanager
def importable(folder: Path) -> Iterator[Path]:
    """Make the modules of a folder importable by name; they are removed afterwards.

    Imported modules of the same names are set aside, and restored afterwards.
    """
    names = {path.stem for path in folder.iterdir()}
    aside = {name: module for name, module in sys.modules.items() if name.partition(".")[0] in names}
    for name in aside:
        del sys.modules[name]
    before = set(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        yield folder
    finally:
        sys.path.remove(str(folder))
        for name in set(sys.modules) - before:
            if Path(getattr(sys.modules[name], "__file__", None) or "/").is_relative_to(folder):
                del sys.modules[name]
        sys.modules.update(aside)


def import_until_the_end(files: Mapping[str, str]) -> None:
    """Write files, by path, and let them be imported until the process ends.

    It is for clients whose operations are the parameters of tests: they are made when tests are collected.
    """
    folder = Path(_UNTIL_THE_END.enter_context(TemporaryDirectory(prefix="clients-")))
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    _UNTIL_THE_END.enter_context(importable(folder))
