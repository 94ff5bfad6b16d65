"""The peers judge the same operations, with the same values, as the tests in tests/wire."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "wire"))

from clients import EVERYTHING, services

from cases import cases

# The contract that is made up for the tests is ours alone to judge: a parameter called self, as it has one,
# is none that zeep or suds can be given.
case = cases(lambda service, operation: services()[service][0].file != EVERYTHING)
