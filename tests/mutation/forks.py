"""Functions in forked processes."""

from __future__ import annotations

import os
from collections.abc import Callable


def forked(run: Callable[[], int]) -> int:
    """Start a function in a forked process, without its output, and return the process.

    It ends with the function's value, or with 1 if that raises.
    """
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        status = run()
    finally:
        os._exit(status)
