"""`python -m soapwright`, and the script `soapwright`.

Loading takes a while. Until the command line is loaded, Ctrl-C ends the process silently, as the system does.
"""

import os
import signal

_quietly = signal.getsignal(signal.SIGINT) is signal.default_int_handler
if _quietly:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def main() -> None:
    """Run the command line."""
    from soapwright.base.garbage import last_collection_spared, seldom_collected
    from soapwright.cli import main as run
    from soapwright.cli.ending import INTERRUPTED

    try:
        if _quietly:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        with seldom_collected(), last_collection_spared():
            run(prog_name="soapwright")
    except SystemExit as ended:
        if ended.code == INTERRUPTED:
            # An interrupted run must not wait for threads that wait for a server.
            os._exit(INTERRUPTED)
        raise
    finally:
        # Our own work is done; only Python's shutdown is left.
        if _quietly:
            signal.signal(signal.SIGINT, signal.SIG_DFL)


if __name__ == "__main__":
    main()
