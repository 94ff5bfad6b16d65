"""docs/reliability.md: the words are here, the tables are what happened."""

from __future__ import annotations

from pathlib import Path

from .many import Counted, tasks, threads
from .scenarios import SCENARIOS
from .table import lines, play, refused

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
START, END = "<!-- what happened -->", "<!-- measured once -->"

_WORDS = """# Reliability

This page says what a generated client does when the service fails. `python -m tests.reliability` writes the tables below:
it runs all four kinds of client against a real server on loopback. A test repeats this and compares.

## What is promised

- **Every exception of a call is a `ServiceError`**: `EncodeError` (nothing was sent), `TransportError` (no response),
  `DecodeError`, `HttpError`, or a `Fault`. A failure is never returned as success. Subclasses of `TransportError` are
  `NotConnected` and `ConnectionBroken`, which are also `ConnectionError`s, `TimedOut`, which is also a `TimeoutError`, and
  `UsageError`, which is also a `ValueError`.
- **The request and the response are kept.** `error.exchange` has the operation; the method, URL, headers and body of the
  request; the status, all headers (case-insensitive) and the body of the response; the milliseconds it took, the number
  of requests that the call sent, and the tracking id, even if the response cannot be read. Bodies are text, limited to
  their first 100,000 characters. The exchange can be pickled. `error.headers` is short for `error.exchange.headers`.
- **Redirects are not followed**, because the request contains credentials.
- **An error says what to do next.** Its text names the operation, the status, the code and the tracking id, and has the
  next step on a line of its own. `error.retry` says whether the call may be sent again (`safe`), how many seconds the
  service asks you to wait (`after`), and whether it refused the call because there were too many (`throttled`).
- **A call is sent again where that is safe**, by default twice: see [below](#what-is-sent-again).
- **A fault is a `Fault`, whatever its layout**: with any status; over SOAP, in the envelope of either version, with its
  children in the envelope's namespace, in none or in another, and its detail anywhere; over REST, also wrapped in objects
  with a single member. A value in a fault that cannot be read is None, and you get the rest. `fault_code`,
  `fault_subcodes`, `fault_string`, `fault_reasons` (by language), `fault_actor` (faultactor or Role), `fault_node` and
  `fault_detail` (all of the detail, as it came) hold what SOAP says in addition to the contract's own fields. A fault that
  the contract does not describe is a `SoapFault` or a `RestFault`.
- **A `timeout` covers the whole call**: credential functions, waiting for a connection, connecting, sending, and receiving
  headers and body, however slowly they arrive. The client has a default (100 seconds, `timeout=`), and each call may set
  its own. Both also apply to a connection that you pass in as `http=`, whatever timeouts it has itself.
  `connect_timeout=` limits connecting only. A sync client cannot limit the operating system's resolution of a host name,
  a credential function that does not return, or a transport of your own that does not read from a socket. An async
  client needs asyncio.
- **The size of a response is limited** by `max_answer_bytes=` (64 MiB), both compressed and decompressed. Within the limit,
  the client reads texts of any length and XML up to 2,048 levels deep. A type that contains itself is read as deep as
  `sys.setrecursionlimit` allows, about 900 levels by default. Document types are refused, entities are not expanded, and
  nothing is fetched.
- **Encodings**: a byte order mark has priority over the charset of the Content-Type, which has priority over the XML
  declaration (RFC 7303). The client asks for gzip and deflate, and reads both.
- **Endpoints** are https URLs, or http URLs of the same machine. Any other endpoint needs `allow_http=True`. A wrong
  endpoint, an impossible time or size, or an unknown environment is a `UsageError` when you create the client. So is a
  call after `close()`.
- **Credentials** are text, a number where that is clear (`customer_id=5`), or a function that returns one of these. Async
  clients also accept async functions. Anything else is an `EncodeError` that names the attribute, but not the value. No
  token appears in an exception's text, attributes or cause, or in the local variables of the client's own frames in its
  traceback, even if the service sent it back: it reads `***`. Every credential text of four characters or more counts as
  a secret, unless it has only digits, because those are ids. So does a value in a request whose name ends like that of a
  secret: `Password`, `apiKey`, `sessionId`.
- **Many threads can share one client**, and many tasks of one event loop can share an async one. A client keeps at most
  {connections} connections open; further calls wait for one within their own timeout.

## What is sent again

The client sends a call again if the call was certainly not processed and, for operations that change nothing, also if it
may have been. [calls.toml](calls.md) lists the operations that change nothing and the faults that mean "try later". For
Microsoft Advertising these are `Get*`, `Search*` and `PollGenerateReport`, and the codes 117 (after 60 seconds) and 4204.

| what happened | any operation | one that changes nothing |
| --- | --- | --- |
| no connection: refused, or not within `connect_timeout` | yes | yes |
| no connection: the host is unknown, or its certificate is wrong | no | no |
| HTTP 429; HTTP 503 with a `Retry-After` | yes | yes |
| a fault with a code from `calls.toml` in each of its items, whatever the status | yes | yes |
| any other fault that the contract describes, whatever the status | no | no |
| the connection broke, or there was no response within `try_timeout` | no | yes |
| HTTP 408, 502, 503 or 504 | no | yes |
| any other status; a response that cannot be read; a request that cannot be written | no | no |

- **Waits** are random: up to 0.5 seconds before the first retry, 1 before the second, and so on up to 8. If the service
  says how long to wait, that time is used instead: `Retry-After` in seconds, in milliseconds or as a date, a field of the
  fault, or the seconds in `calls.toml`. It is never shortened. If it is more than 60 seconds, or more than the call has
  left, the error is raised at once with `retry.after`.
- **The budget** is two retries that start within 300 seconds. All tries and waits together stay within the `timeout` of
  the call. To leave time for a retry after a timeout, set `try_timeout=`.
- **You can change all of this** for a client, a view of it or one call. `max_retries=0` turns retries off;
  `retries=Retries(…)` has `max_retries`, `seconds`, `first_wait`, `longest_wait` and `longest_retry_after`
  ([calling.md](calling.md)).
- **An expired token** (HTTP 401, or a code that `calls.toml` lists: 109) is requested again, once per call, if a function
  supplies it. The call is then sent again with the new token, whatever `max_retries` is. All threads or tasks of a client
  and its views that notice at the same time share one request for a token.
- A task that is cancelled while it waits sends nothing more, and neither does a client that is closed.

## What happens

"The same" means the same as in the column before.
"""


_MEASURED = """\
Measured when the page was written, with client and server in one process on a busy machine with two cores."""


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
    head = f"## One client, many callers\n\n{_MEASURED}\n\n| calls | right responses | connections | seconds |\n| --- | --- | --- | --- |"
    return "\n".join([END, "", head, *rows, ""])


def _row(what: str, found: Counted) -> str:
    return f"| {what} | {found.right:,} of {found.calls:,} | {found.connections} | {found.seconds:.1f} |"
