"""Build the public pages of the project: its documentation, with reference pages and a report of changes as examples.

Zensical makes the pages, from the README, `docs/` and the files beside the README. Nothing is asked of the network.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from soapwright import diff, write_pages
from soapwright.compare.reports.html import html_report

ROOT = Path(__file__).parents[2]

NAV: dict[str, Sequence[str]] = {
    "Start": ["index.md", "clients.md", "commands.md", "call.md", "completion.md", "examples.md"],
    "Use a client": [
        "calling.md",
        "values.md",
        "reliability.md",
        "security-and-addressing.md",
        "large-answers.md",
        "testing.md",
        "mock.md",
    ],
    "Microsoft Advertising": [
        "microsoft-advertising.md",
        "microsoft-advertising/tokens.md",
        "microsoft-advertising/rest.md",
        "microsoft-advertising/programs.md",
        "microsoft-advertising/files.md",
    ],
    "Generate": [
        "config.md",
        "vendoring.md",
        "drift.md",
        "ci.md",
        "api.md",
        "naming.md",
        "wsdl.md",
        "xsd.md",
        "encoding.md",
        "limits.md",
    ],
    "Add facts to a contract": ["rest.md", "calls.md", "docs-toml.md"],
    "Read and compare contracts": ["pages.md", "diff.md"],
    "Test results": [
        "support.md",
        "compatibility.md",
        "conformance.md",
        "msads-conformance.md",
        "benchmarks.md",
    ],
    "Develop": [
        "architecture.md",
        "contributing.md",
        "platforms.md",
        "releasing.md",
        "security.md",
        "code-of-conduct.md",
        "changelog.md",
    ],
}
"""The pages in the order in which a newcomer needs them; decisions come last."""

TOP = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "CODE_OF_CONDUCT.md": "code-of-conduct.md",
    "CHANGELOG.md": "changelog.md",
}
"""The files beside `docs/` that are pages, and what they are called there."""

EXAMPLES = """\
# Examples

What soapwright writes from a contract of the Microsoft Advertising API:

- [Reference pages](shown/pages/index.html), as [`soapwright pages`](pages.md) writes them
- [What changed from v12 to v13](shown/changes.html), as [`soapwright diff`](diff.md) reports it
"""
PLACES = ("msads/v12/customer_billing", "msads/v13/customer_billing")
"""What the examples show by default."""

_NAMED_CODE = re.compile(r"^(```\w+) ([\w.]+)$", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[((?:[^][]|\[[^]]*\])*)\]\(([^)\s]+)\)")


def build(output: Path, *, every: bool = False) -> None:
    """Write the site to a folder that is missing or empty; with `every`, the examples show the whole API.

    Raises CalledProcessError with Zensical's output if a link is broken.
    """
    with TemporaryDirectory(prefix="soapwright-docs-") as folder:
        work = Path(folder)
        _gather(work / "docs")
        _show(work / "docs" / "shown", every)
        (work / "zensical.toml").write_text(_config(work / "docs"), encoding="utf-8")
        command = [sys.executable, "-m", "zensical", "build", "--strict"]
        subprocess.run(command, cwd=work, check=True, capture_output=True, text=True)
        shutil.copytree(work / "site", output, dirs_exist_ok=True)


def _gather(docs: Path) -> None:
    shutil.copytree(ROOT / "docs", docs)
    for path in docs.rglob("*.md"):
        _rewrite(path, path.relative_to(docs).parent)
    for name, page in TOP.items():
        shutil.copy(ROOT / name, docs / page)
        _rewrite(docs / page, None)
    (docs / "examples.md").write_text(EXAMPLES, encoding="utf-8")


def _rewrite(page: Path, folder: Path | None) -> None:
    """Make the links of a page lead to pages of the site; links to other files of the repository become text.

    `folder` is the page's folder below `docs/`, None for a page beside it.
    """

    docs, back = ROOT / "docs", "../" * len((folder or Path()).parts)

    def linked(found: re.Match[str]) -> str:
        text, link = found.groups()
        path, anchor, name = link.partition("#")
        if "://" in link or not path:
            return found[0]
        target = ((ROOT if folder is None else docs / folder) / path).resolve()
        if target == docs / "decisions":
            target = min(docs.glob("decisions/*.md"))
        if target.parent == ROOT and target.name in TOP:
            where = TOP[target.name]
        elif target.is_relative_to(docs) and target.suffix:
            where = target.relative_to(docs).as_posix()
        else:
            return text
        # What is a file to readers of the repository is a page here.
        rewritten = _title(target) if text == link and target.suffix == ".md" else text
        return f"[{rewritten}]({back}{where}{anchor}{name})"

    rewritten = _LINK.sub(linked, page.read_text(encoding="utf-8"))
    # A file name after the language of code must become a title for Zensical, which otherwise ignores the
    # code.
    rewritten = _NAMED_CODE.sub(r'\1 title="\2"', rewritten)
    # Pictures are beside the page as well.
    page.write_text(rewritten if folder is not None else rewritten.replace("](docs/", "]("), encoding="utf-8")


def _title(page: Path) -> str:
    return page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")


def _show(folder: Path, every: bool) -> None:
    schemas = ROOT / "schemas"
    write_pages(schemas / "soapwright.toml", folder / "pages", places=() if every else PLACES)
    old, new = (schemas / "msads" / version for version in ("v12", "v13"))
    services = () if every else ("customer_billing",)
    (folder / "changes.html").write_text(html_report(diff(old, new, services=services)), encoding="utf-8")


def _config(docs: Path) -> str:
    decisions = [path.relative_to(docs).as_posix() for path in sorted(docs.glob("decisions/*.md"))]
    nav = [{title: list(pages)} for title, pages in NAV.items()] + [{"Decisions": decisions}]
    settings = {
        "site_name": "soapwright",
        "site_description": "Typed Python clients from WSDL and XSD.",
        "use_directory_urls": False,
        "nav": nav,
    }
    theme = {"font": False, "features": ["navigation.sections", "navigation.footer", "content.code.copy"]}
    return "\n".join(["[project]", *_lines(settings), "[project.theme]", *_lines(theme), _PALETTES])


_PALETTES = """\
[[project.theme.palette]]
media = "(prefers-color-scheme: light)"
scheme = "default"
toggle = {icon = "lucide/sun", name = "Dark"}

[[project.theme.palette]]
media = "(prefers-color-scheme: dark)"
scheme = "slate"
toggle = {icon = "lucide/moon", name = "Light"}
"""


def _lines(values: dict[str, Any]) -> Iterator[str]:
    return (f"{key} = {_toml(value)}" for key, value in values.items())


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_toml(inner)}" for key, inner in value.items()) + "}"
    return f"[{', '.join(map(_toml, value))}]" if isinstance(value, list) else json.dumps(value)
