"""Memory of a process, and of a command with all that it starts, as the system counts it."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

try:
    import resource
except ImportError:  # not on Windows
    resource = None  # type: ignore[assignment]

_SELF = Path("/proc/self")
_STEP = 0.02


class Watch:
    """Memory of this process, in bytes, from now on."""

    def __init__(self) -> None:
        if _SELF.is_dir():
            # The system forgets the peak so far.
            (_SELF / "clear_refs").write_text("5")
        self._before = _status("VmRSS") if _SELF.is_dir() else self.peak()

    def peak(self) -> int:
        """Return the peak memory of the whole process."""
        if _SELF.is_dir():
            return _status("VmHWM")
        return _in_bytes(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) if resource else 0

    def growth(self) -> int:
        """Return how much of that came since."""
        return self.peak() - self._before


def peak_of(command: list[str], cwd: Path, env: dict[str, str]) -> int:
    """Run a command and return the most that it and the processes below it held together, in bytes.

    Where the system has no /proc, it is the most that any one of them held.
    """
    process = subprocess.Popen(
        command, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    highest = 0
    done = threading.Event()

    def watch() -> None:
        nonlocal highest
        while not done.wait(_STEP):
            highest = max(highest, sum(map(_shared_out, _family(process.pid))))

    watcher = threading.Thread(target=watch)
    watcher.start()
    code = process.wait()
    done.set()
    watcher.join()
    if code:
        raise subprocess.CalledProcessError(code, command)
    if not highest and resource:
        highest = _in_bytes(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    return highest


def _family(pid: int) -> list[int]:
    found = [pid]
    for parent in found:
        for children in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found.extend(map(int, children.read_text().split()))
            except OSError:
                continue
    return found


def _shared_out(pid: int) -> int:
    """Return the memory of a process in bytes; shared pages are counted proportionally."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def _status(name: str) -> int:
    lines = (_SELF / "status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


def _in_bytes(maxrss: int) -> int:
    return maxrss if sys.platform == "darwin" else maxrss * 1024
