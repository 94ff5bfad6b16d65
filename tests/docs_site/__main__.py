"""`python -m tests.docs_site FOLDER`: build the public pages of the project."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from .build import build

parser = argparse.ArgumentParser(prog="python -m tests.docs_site", description=__doc__)
parser.add_argument("folder", type=Path, help="where to write them: a folder that is not there")
parser.add_argument("--every", action="store_true", help="show all of the API in the examples")
given = parser.parse_args()
if given.folder.exists():
    sys.exit(f"{given.folder}: it is there already")
try:
    build(given.folder, every=given.every)
except subprocess.CalledProcessError as error:
    sys.exit(error.stderr + error.stdout)
print(given.folder / "index.html")
