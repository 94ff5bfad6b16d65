"""Report what each campaign spent last month."""

from __future__ import annotations

import os
from collections import defaultdict
from decimal import Decimal

from common import credentials
from msads.reports import Reports
from msads.v13.reporting import (
    AccountThroughCampaignReportScope,
    CampaignPerformanceReportColumn,
    CampaignPerformanceReportRequest,
    ReportAggregation,
    Reporting,
    ReportTime,
    ReportTimePeriod,
)

COLUMNS = [
    CampaignPerformanceReportColumn.TIME_PERIOD,
    CampaignPerformanceReportColumn.CAMPAIGN_NAME,
    CampaignPerformanceReportColumn.CLICKS,
    CampaignPerformanceReportColumn.SPEND,
]


def spend(service: Reporting, account_id: int) -> dict[str, Decimal]:
    request = CampaignPerformanceReportRequest(
        report_name="Spend",
        aggregation=ReportAggregation.DAILY,
        columns=COLUMNS,
        scope=AccountThroughCampaignReportScope(account_ids=[account_id]),
        time=ReportTime(predefined_time=ReportTimePeriod.LAST_MONTH),
        return_only_complete_data=False,
    )
    spent: defaultdict[str, Decimal] = defaultdict(Decimal)
    with Reports(service, progress=print).get(request) as report:
        for row in report:
            spent[row["CampaignName"]] += Decimal(row["Spend"])
    return dict(spent)


def main() -> None:
    with Reporting(credentials()) as service:
        for name, amount in spend(service, int(os.environ["MSADS_ACCOUNT_ID"])).items():
            print(f"{amount:>12} {name}")


if __name__ == "__main__":
    main()
