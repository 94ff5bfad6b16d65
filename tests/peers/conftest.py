"""The peers judge the same operations, with the same values, as the tests in tests/wire."""

from __future__ import annotations

from tests.wire.clients import EVERYTHING, services
from tests.wire.targets import targets

# The contract that is made up for the tests is ours alone to judge: a parameter called self, as it has one,
# is none that zeep or suds can be given.
target = targets(lambda service, operation: services()[service][0].file != EVERYTHING)
