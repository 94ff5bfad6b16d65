"""How many examples the property tests try: a few by default, many with HYPOTHESIS_PROFILE=long."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

from cases import cases

case = cases(lambda service, operation: True)

# A message is a large thing to draw, which is no defect of the test.
LARGE = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)

settings.register_profile("default", max_examples=50, deadline=None, suppress_health_check=LARGE)
settings.register_profile("long", max_examples=3000, deadline=None, suppress_health_check=LARGE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
