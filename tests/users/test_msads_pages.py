"""The pages on the Microsoft Advertising API: their examples run, their links lead somewhere, and they say what is true."""

from __future__ import annotations

import csv
import re
import runpy
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import msads
from msads import Credentials, UsageError
from msads.auth import SignIn
from msads.bulk import BulkFiles
from msads.reports import Reports
from msads.v13.bulk import Bulk
from msads.v13.campaign_management import CampaignManagement
from msads.v13.reporting import CampaignPerformanceReportRequest, Reporting
from tests.extras.files_service import FilesService
from tests.extras.identity import Identity
from tests.users import programs_page

DOCS = Path(__file__).parents[2] / "docs"
PAGES = [DOCS / "microsoft-advertising.md", *sorted((DOCS / "microsoft-advertising").glob("*.md"))]


def blocks(name: str) -> list[str]:
    text = (DOCS / "microsoft-advertising" / name).read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def run(block: str, folder: Path, **names: Any) -> dict[str, Any]:
    """Run an example, and return what has a name afterwards."""
    (folder / "example.py").write_text(block)
    found = runpy.run_path(str(folder / "example.py"), names)
    return {name: value for name, value in found.items() if not name.startswith("__")}


def test_the_page_contains_the_programs() -> None:
    assert programs_page.PAGE.read_text(encoding="utf-8") == programs_page.page()


def test_links_have_targets() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#]+)?(?:#[^)]*)?\)", text):
            assert not target or (page.parent / target).exists(), (page, target)


def test_classes_and_functions_of_the_pages_exist() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES[:-1])
    words = set(re.findall(r"`([A-Z]\w+)", text))
    named = {
        one
        for one in words
        if re.match("Async|Sign|Reports|BulkFiles|File", one)
        or re.search("Errors?$|Failed$|Out$|Needed$", one)
    }
    known = {
        name
        for module in ("auth", "reports", "bulk", "testing")
        for name in __import__(f"msads.{module}", fromlist="*").__all__
    }
    official = {"FileUploadParameters", "TimeoutError", "ImportError"}
    services = {"AsyncCampaignManagement"}
    assert named - known - set(msads.__all__) - official - services == set()


def test_the_examples_of_tokens(tmp_path: Path) -> None:
    (program,) = blocks("tokens.md")
    program = program.replace("~/.config/contoso/tokens.json", str(tmp_path / "tokens.json"))
    # It ends where it calls.
    program, _, _ = program.partition("with CustomerManagement")
    with Identity() as identity:
        names = run(
            program.replace("ask=print", "ask=print, http=session"), tmp_path, session=identity.session
        )
        assert isinstance(names["sign_in"], SignIn)
        assert names["credentials"].access_token() == "access-1"


def test_the_examples_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    report, into_csv, download, upload = blocks("files.md")
    with FilesService() as files:
        success = {"Status": "Success", "ReportDownloadUrl": f"{files.url}/report"}
        done = {"RequestStatus": "Completed", "ResultFileUrl": f"{files.url}/bulk"}
        files.answers = {
            "/GenerateReport/Submit": [{"ReportRequestId": "r-1"}],
            "/GenerateReport/Poll": [{"ReportRequestStatus": success}],
            "/Campaigns/DownloadByAccountIds": [{"DownloadRequestId": "d-1"}],
            "/BulkDownloadStatus/Query": [done],
            "/BulkUploadUrl/Query": [{"RequestId": "u-1", "UploadUrl": f"{files.url}/upload"}],
            "/BulkUploadStatus/Query": [done],
        }
        files.storage = {
            "/report": b"CampaignName,Spend\nShoes,1.50\n",
            "/bulk": b"Type,Id,Status\nCampaign,1,Active\n",
        }
        credentials = Credentials(developer_token="d", customer_account_id=1)
        service = Reporting(credentials, endpoint=files.url)
        names: dict[str, Any] = {"service": service, "request": request(), "Decimal": Decimal}
        names |= {"csv": csv, "reports": Reports(service), "credentials": credentials}
        names = run(report, tmp_path, **names)
        names = run(into_csv, tmp_path, **names)
        assert names["table"] == [["CampaignName", "Spend"], ["Shoes", "1.50"]] and Path("spend.zip").exists()
        names["bulk"] = Bulk(credentials, endpoint=files.url)
        names = run(download, tmp_path, **names)
        names = run(upload, tmp_path, **names)
        assert isinstance(names["files"], BulkFiles) and len(files.uploads) == 1


def request() -> CampaignPerformanceReportRequest:
    from msads.v13 import reporting

    return CampaignPerformanceReportRequest(
        aggregation=reporting.ReportAggregation.DAILY,
        columns=[reporting.CampaignPerformanceReportColumn.SPEND],
        scope=reporting.AccountThroughCampaignReportScope(account_ids=[1]),
        time=reporting.ReportTime(predefined_time=reporting.ReportTimePeriod.YESTERDAY),
    )


def test_the_message_on_hidden_header_parts() -> None:
    documented = re.search(r"UsageError: (.*)", PAGES[0].read_text(encoding="utf-8"))
    assert documented
    with pytest.raises(UsageError) as caught:
        CampaignManagement(Credentials(user_name="ann", password="secret"))
    assert str(caught.value) == documented[1]


def test_the_lines_of_code_are_counted() -> None:
    rows = re.findall(
        r"^\| (?:a report|a bulk|all accounts)[^|]*\| (\d+) \|",
        PAGES[0].read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    names = ("spend_report", "bulk_bids", "accounts")
    counted = [programs_page.lines_of((programs_page.EXAMPLES / f"{name}.py").read_text()) for name in names]
    assert list(map(int, rows)) == counted
