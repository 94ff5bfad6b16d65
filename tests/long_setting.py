"""The long setting of the tests: more inputs, and everything that the default setting samples."""

from __future__ import annotations

import os

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
