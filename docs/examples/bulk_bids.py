"""Download the keywords that changed since the last run, and upload new bids for them."""

from __future__ import annotations

import os
from pathlib import Path

from common import credentials
from msads import Credentials
from msads.bulk import BulkFiles, PartialErrors, Progress, write_rows
from msads.v13.bulk import Bulk


def report(progress: Progress) -> None:
    print(progress.stage, progress.done, progress.total)


def raise_bids(service: Bulk, user: Credentials, account_id: int, factor: float, folder: Path) -> int:
    """Raise the bids of all keywords that have their own; return how many there are."""
    files = BulkFiles(service, user, progress=report)
    changed: list[dict[str, object]] = []
    since = folder / "sync.json"
    with files.download(account_ids=[account_id], entities=["Keywords"], since=since) as downloaded:
        for row in downloaded:
            if row["Type"] == "Keyword" and row["Bid"]:
                bid = round(float(row["Bid"]) * factor, 2)
                changed.append(
                    {"Type": "Keyword", "Id": row["Id"], "Parent Id": row["Parent Id"], "Bid": bid}
                )
    if changed:
        upload = write_rows(folder / "bids.csv", changed)
        with files.upload(upload, account_id=account_id) as result:
            try:
                result.raise_for_errors()
            except PartialErrors as refused:
                for row in refused.rows:
                    print(row["Id"], row["Error"], row.get("Error Number"))
    return len(changed)


def main() -> None:
    user = credentials()
    with Bulk(user) as service:
        print(raise_bids(service, user, int(os.environ["MSADS_ACCOUNT_ID"]), 1.1, Path()))


if __name__ == "__main__":
    main()
