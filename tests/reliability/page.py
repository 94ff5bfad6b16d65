"""docs/reliability.md: the words are here, the tables are what happened."""

from __future__ import annotations

from pathlib import Path

from .many import Counted, tasks, threads
from .scenarios import SCENARIOS
from .table import lines, play, refused

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
START, END = "<!-- what happened -->", "<!-- measured once -->"

_WORDS = """# Reliability

What a generated client makes of a service that fails. The tables below are written by
`python -m tests.reliability`, which runs all four kinds of client against a real server on loopback; a test runs it
again and compares.

## What is promised

- **Every exception that leaves a call is a `ServiceError`**: `EncodeError` (nothing was sent), `TransportError` (no
  answer), `DecodeError`, `HttpError`, or a `Fault`. Failure is never returned as success. Among the `TransportError`s are
  `NotConnected` and `ConnectionBroken`, which are `ConnectionError`s, `TimedOut`, which is a `TimeoutError`, and
  `UsageError`, which is a `ValueError`.
- **What was sent and what came is kept.** `error.exchange` has the operation, the method and URL, the headers and body of
  the request, and of the answer the status, all headers (their names in any case) and the body; how many milliseconds it
  took, how many requests the call has sent, and the tracking id, also where the response cannot be read. Bodies are text,
  at most their first 100,000 characters. It can be pickled. `error.headers` is short for `error.exchange.headers`. No
  redirect is followed: the request holds credentials.
- **An error says what to do next**: its text names the operation, the status, the code, the tracking id, and on a line of
  its own the next step. `error.retry` says whether the call may be sent again (`safe`), how many seconds the service
  asks to wait (`after`), and whether it refused the call because there were too many (`throttled`).
- **A call is sent again where that is safe**, by default twice: see [below](#what-is-sent-again).
- **A fault is a `Fault`, however it is laid out**: with any status; over SOAP in either version's envelope, its
  children in the envelope's namespace, in none or in another, its detail anywhere; over REST also wrapped in single
  members. A value in it that cannot be read is None, and the rest is there. `fault_code`, `fault_subcodes`,
  `fault_string`, `fault_reasons` (by language), `fault_actor` (faultactor or Role), `fault_node` and `fault_detail`
  (all of the detail, as it came) hold what SOAP says beside the contract's own fields. What the contract does not
  describe is a `SoapFault` or a `RestFault`.
- **A `timeout` is for the whole call**: the credentials' functions, waiting for a connection, connecting, sending,
  the headers and the body, however slowly they drip. The client has one (100 seconds, `timeout=`), each call may have
  its own, and both hold for a connection that was passed in as `http=`, whatever time-outs that has itself.
  `connect_timeout=` bounds connecting alone. Not bounded in a sync client: what the operating system does to resolve a
  host name, a credential function that does not return, and a transport of your own that does not read from a
  socket. An async client needs asyncio.
- **An answer has a limit**: `max_answer_bytes=` (64 MiB), compressed and decompressed. Within it, texts of any length
  and XML of a depth up to 2,048 are read; a type that nests in itself is read as deep as `sys.setrecursionlimit`
  allows, some 900 levels by default. Document types are refused, entities are not expanded, nothing is fetched.
- **Encodings**: a byte order mark goes before the charset of the Content-Type, and that before the XML declaration
  (RFC 7303). gzip and deflate are asked for and read.
- **Endpoints** are https URLs, or http ones of this machine; another one needs `allow_http=True`. That, a time or size
  that cannot be, an unknown environment: `UsageError` when the client is made. A call after `close()` is one too.
- **Credentials** are text, a number where it is plainly meant (`customer_id=5`), or a function that gives one of them;
  async clients also take async functions. Anything else is an `EncodeError` that names the attribute and not the
  value. No token stands in an exception's text, its attributes, its cause or the local variables of the client's own
  frames in its traceback, even if the service sent it back: it reads `***` there. Taken for a secret is each text of
  four characters or more that is not made of digits alone; those are ids.
- **One client serves many threads**, an async one many tasks of one event loop, over at most {connections} connections
  that stay open; further calls wait for one within their own time.

## What is sent again

A call is sent again by itself when it was surely not carried out, and, where the operation changes nothing, also when it
may have been. Which operations change nothing, and which faults ask for patience, is said in [calls.toml](calls.md);
for Microsoft Advertising `Get*`, `Search*` and `PollGenerateReport`, and the codes 117 (after 60 seconds) and 4204.

| what happened | any operation | one that changes nothing |
| --- | --- | --- |
| no connection: refused, or not within `connect_timeout` | yes | yes |
| no connection: the host is unknown, or its certificate is wrong | no | no |
| HTTP 429; HTTP 503 with a `Retry-After` | yes | yes |
| a fault each of whose items has a code that `calls.toml` lists, whatever the status | yes | yes |
| any other fault that the contract describes, whatever the status | no | no |
| the connection broke, or there was no response within `try_timeout` | no | yes |
| HTTP 408, 502, 503 or 504 | no | yes |
| any other status; an answer that cannot be read; a request that cannot be written | no | no |

- **Waits** are random, up to 0.5 seconds before the first further try, 1 before the second, and so on up to 8. Where the
  service says how long to wait (`Retry-After` in seconds, in milliseconds or as a date; a field of the fault; the seconds
  in `calls.toml`), that comes before. It is never cut short: for one that asks for more than 60 seconds, or for more than
  the call has left, nobody waits, and the error is raised at once with `retry.after`.
- **The budget** is two further tries, begun within 300 seconds; and all of it within the call's `timeout`, which is for
  the tries and waits together. So that a time-out leaves time for another try, give `try_timeout=`.
- **All of it can be set** for a client, a view of it or one call: `max_retries=0` turns it off; `retries=Retries(…)` has
  `max_retries`, `seconds`, `first_wait`, `longest_wait` and `longest_retry_after` ([calling.md](calling.md)).
- **A token that has expired** (HTTP 401, or a code that `calls.toml` lists: 109) is asked for again, once a call, where a
  function gives it, and the call is sent again with it, whatever `max_retries` is. All threads or tasks of a client and
  of its views that notice together share one such question.
- A task that is cancelled while it waits, and a client that is closed, send nothing more.

## What happens

"The same" is the same as in the column before it.
"""


_MEASURED = """\
Measured when the page was written, client and server in one process; the seconds are those of a busy machine with two
cores."""


def text() -> tuple[str, str]:
    """Return the part of the page that has to be the same on each run, and the one that is measured."""
    from msads._runtime.client import CONNECTIONS

    outcomes = play(list(SCENARIOS.values()))
    table = "\n".join(lines(outcomes, refused())).strip("\n")
    return f"{_WORDS.format(connections=CONNECTIONS)}\n{START}\n\n{table}\n", _measured()


def _measured() -> str:
    rows = [
        _row("50 threads, 20 calls each, SOAP", threads("soap")),
        _row("50 threads, 20 calls each, REST", threads("rest")),
        _row("1,000 tasks at once, SOAP", tasks("soap")),
        _row("1,000 tasks at once, REST", tasks("rest")),
    ]
    head = f"## One client, many callers\n\n{_MEASURED}\n\n| calls | right answers | connections | seconds |\n| --- | --- | --- | --- |"
    return "\n".join([END, "", head, *rows, ""])


def _row(what: str, found: Counted) -> str:
    return f"| {what} | {found.right:,} of {found.calls:,} | {found.connections} | {found.seconds:.1f} |"
