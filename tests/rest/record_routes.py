"""Record the routes of the API's operations in routes.txt.

    python tests/rest/record_routes.py ROUTES

ROUTES is a CSV file with the columns service, operation, verb and path.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

RECORD = Path(__file__).parent / "routes.txt"
TITLE = "The routes of Microsoft Advertising, v13. Written by record_routes.py.\n"


def text(routes: Path) -> str:
    """Return the recorded form: each service's base path, then its operations with verb and path below it."""
    found: dict[str, dict[str, str]] = {}
    with routes.open(newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            base, entity = row["path"].split("/v13/")
            operations = found.setdefault(f"{row['service']} {base}/v13", {})
            operations[row["operation"]] = f"{row['operation']} {row['verb']} /{entity}"
    parts = [
        "\n".join([f"== {service}", *(operations[name] for name in sorted(operations))])
        for service, operations in sorted(found.items())
    ]
    return TITLE + "".join(f"\n{part}\n" for part in parts)


if __name__ == "__main__":
    RECORD.write_text(text(Path(sys.argv[1])), encoding="utf-8")
