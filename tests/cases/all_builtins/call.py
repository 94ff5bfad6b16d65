"""Every type of XSD itself, sent and received."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import httpx
from all_builtins import Credentials, QualifiedName
from all_builtins.values import Values, ValuesClient


def call(http: httpx.Client) -> None:
    zone = timezone(timedelta(hours=-5, minutes=-30))
    sent = Values(
        string_value=" a  b ",
        nmtokens_value="a b",
        any_uri_value="https://example.com/?a=1&b=2",
        q_name_value=QualifiedName("http://www.w3.org/2001/XMLSchema", "int"),
        boolean_value=False,
        decimal_value=Decimal("1E+3"),
        float_value=float("-inf"),
        double_value=0.1,
        duration_value="P1DT2H",
        date_time_value=datetime(2026, 10, 12, 1, 2, 3, 450000, UTC),
        time_value=time(1, 2, 3),
        date_value=date(2026, 10, 12),
        g_year_month_value="2026-10",
        hex_binary_value=b"\x00\xff",
        base64_binary_value=b"\x00\xff\x10",
        integer_value=10**30,
        negative_integer_value=-1,
        unsigned_long_value=2**64 - 1,
        byte_value=-128,
        any_type_value=5,
        any_simple_type_value="x",
    )
    answer = ValuesClient(Credentials(), http=http).send(values=sent)
    assert answer.values == Values(
        string_value=" a  b ",
        token_value="",
        boolean_value=True,
        decimal_value=Decimal("1000.00"),
        float_value=float("inf"),
        double_value=1.0,
        date_time_value=datetime(2026, 10, 12, 1, 2, 3, 450000, zone),
        time_value=time(1, 2, 3, tzinfo=UTC),
        date_value=date(2026, 10, 12),
        hex_binary_value=b"\x00\xff",
        base64_binary_value=b"\x00\xff\x10",
        integer_value=-(10**30),
        any_type_value=datetime(2026, 10, 12, 1, 2, 3),
    )
