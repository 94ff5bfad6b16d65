"""docs/microsoft-advertising/programs.md, written from the programs in docs/examples: python -m tests.users.programs_page"""

from __future__ import annotations

import ast
import io
import tokenize
from pathlib import Path
from typing import NamedTuple

DOCS = Path(__file__).parents[2] / "docs"
EXAMPLES = DOCS / "examples"
PAGE = DOCS / "microsoft-advertising" / "programs.md"

_NO_CODE = {
    *(tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE),
    *(tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER),
}


class Program(NamedTuple):
    """A program, and the most similar official example with its number of lines of code."""

    name: str
    official: str
    lines: int


# Counted by `lines_of` in BingAds/BingAds-Python-SDK at 0f49decaae2a (2026-05-13).
PROGRAMS = (
    Program("accounts", "search_user_accounts_test.py", 65),
    Program("campaigns", "responsive_search_ads_test.py", 190),
    Program("keywords", "bulk_keyword_bid_update_test.py", 71),
    Program("ad_extensions", "ad_extensions_test.py", 267),
    Program("audiences", "remarketing_lists_test.py", 350),
    Program("conversion_goals", "conversion_goals_test.py", 195),
    Program("budgets", "budgets_test.py", 67),
    Program("labels", "labels_test.py", 259),
    Program("bulk_bids", "bulk_download_upload_test.py", 117),
    Program("spend_report", "submit_generate_report_rest.py", 65),
    Program("insertion_orders", "insertion_orders_test.py", 52),
    Program("user_roles", "invite_user_test.py", 66),
)
OFFICIAL_COMMON = ("auth_helper.py", 107)

_HEAD = """\
# Twelve programs

Each program is complete. Set `MSADS_CLIENT_ID`, `MSADS_DEVELOPER_TOKEN`, `MSADS_CUSTOMER_ID` and `MSADS_ACCOUNT_ID`, and run it next to
[common.py](#common). The files are in [docs/examples](../examples); mypy checks them with `--strict`. Tests run each of them against the
[mock](../mock.md), over SOAP and REST, while things go wrong: every operation is throttled at first, the first token has expired,
someone else changes an account between a read and its update, and downloads break off in the middle
(`tests/users/test_msads_sandbox.py`). `python -m tests.users.programs_page` writes this page.

The table counts lines of code (without blank lines, comments and docstrings), next to the most similar example of the official SDK.
The examples were counted as of 2026-05-13. Most of them print more and clean up. None retries an update with an outdated TimeStamp, or
downloads the file of a report or bulk request. The code that all programs share is `{common}` there ({shared} lines) and `common.py` here
({own} lines).

| program | lines | official example | lines |
| --- | --- | --- | --- |
"""


def lines_of(text: str) -> int:
    """Return the number of lines of code of a program, without blank lines, comments and docstrings."""
    documented: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if (
            isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
            and ast.get_docstring(node) is not None
        ):
            documented.update(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    code = {
        line for one in tokens if one.type not in _NO_CODE for line in range(one.start[0], one.end[0] + 1)
    }
    return len(code - documented)


def page() -> str:
    """Return the page, as the programs are now."""
    texts = {
        name: (EXAMPLES / f"{name}.py").read_text(encoding="utf-8") for name, *_ in (("common",), *PROGRAMS)
    }
    shared = {"common": OFFICIAL_COMMON[0], "shared": OFFICIAL_COMMON[1], "own": lines_of(texts["common"])}
    parts = [_HEAD.format(**shared)]
    for one in PROGRAMS:
        own = lines_of(texts[one.name])
        parts.append(
            f"| [{one.name}.py](#{one.name.replace('_', '-')}) | {own} | `{one.official}` | {one.lines} |\n"
        )
    for name, text in texts.items():
        title = name.replace("_", " ").capitalize()
        parts.append(f"\n## {title}\n\n```python\n{text}```\n")
    return "".join(parts)


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
