"""pyright, in its strictest mode, and ty find nothing in the output and the runtime."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LEAKED = ["Sequence", "struct", "element", "ADAPI", "wire_types"]
STAR = "from msads.v13.campaign_management import *\n\n"
ATTRIBUTE = "from msads.v13 import campaign_management as cm\n\n"

# The ways that docs/decisions/0012-list-fields-are-lists.md names for lists that are there already.
RIGHT = """
from msads import *
from msads.v13 import campaign_management as cm

print(cm.CampaignManagement, NIL, Credentials)
urls: list[str] = ["https://example.com"]
settings: list[cm.TargetSetting] = [cm.TargetSetting()]
pairs: dict[str, str] = {"a": "b"}
cm.ResponsiveSearchAd(final_urls=[*urls], final_mobile_urls=list(urls), final_app_urls=[])
campaign = cm.Campaign(settings=[*settings], forward_compatibility_map={**pairs})
assert campaign.settings is not None
campaign.settings.append(cm.TargetSetting())
"""


@pytest.fixture(scope="module")
def checked(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the shipped clients and programs that use things they do not offer."""
    folder = tmp_path_factory.mktemp("checked")
    shutil.copytree(root / "generated" / "msads", folder / "msads", ignore=shutil.ignore_patterns("v12"))
    (folder / "star.py").write_text(STAR + "".join(f"print({name})\n" for name in LEAKED))
    (folder / "attribute.py").write_text(ATTRIBUTE + "".join(f"print(cm.{name})\n" for name in LEAKED[:4]))
    (folder / "right.py").write_text(RIGHT)
    # The program and the tests of docs/testing.md.
    page = (root / "docs" / "testing.md").read_text(encoding="utf-8")
    for name, content in re.findall(
        r'^```python title="([\w.]+)"\n(.*?)^```', page, re.MULTILINE | re.DOTALL
    ):
        (folder / name).write_text(content)
    return folder


def _pyright(folder: Path) -> list[tuple[str, int, str]]:
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["."]})
    )
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    found = json.loads(done.stdout)
    assert found["summary"]["filesAnalyzed"] > 100, done.stderr
    return [
        (
            Path(one["file"]).relative_to(folder.resolve()).as_posix(),
            one["range"]["start"]["line"] + 1,
            one["message"],
        )
        for one in found["generalDiagnostics"]
    ]


def _ty(folder: Path) -> list[tuple[str, int, str]]:
    options = [
        "--python",
        sys.prefix,
        "--python-version",
        "3.11",
        "--output-format",
        "concise",
        "--color",
        "never",
    ]
    command = [sys.executable, "-m", "ty", "check", *options, "."]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    lines = re.findall(r"^(.+?):(\d+):\d+: (.*)$", done.stdout, re.MULTILINE)
    return [(path, int(line), message) for path, line, message in lines]


@pytest.mark.parametrize("checker", [_pyright, _ty])
def test_checkers_find_only_the_names_that_modules_do_not_export(checked: Path, checker: object) -> None:
    assert callable(checker)
    found = checker(checked)
    assert [one for one in found if one[0] not in ("star.py", "attribute.py")] == []
    # The names that modules import for themselves are not the package's, neither by a star nor as attributes.
    for program, names in (("star.py", LEAKED), ("attribute.py", LEAKED[:4])):
        refused = {line for path, line, _ in found if path == program}
        assert refused >= {number + 3 for number in range(len(names))}
