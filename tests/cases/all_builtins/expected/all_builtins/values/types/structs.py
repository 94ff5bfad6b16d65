# Made by soapwright from all_builtins/values. Do not edit.
"""The structs of ValuesService."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.names import QualifiedName
from ..._runtime.struct import element
from .namespaces import VALUES

__all__ = [
    "Values",
]


@struct("Values", VALUES)
class Values(Struct):
    string_value: str | None = element("StringValue", "xs:string")
    normalized_string_value: str | None = element("NormalizedStringValue", "xs:normalizedString")
    token_value: str | None = element("TokenValue", "xs:token")
    language_value: str | None = element("LanguageValue", "xs:language")
    name_value: str | None = element("NameValue", "xs:Name")
    nc_name_value: str | None = element("NCNameValue", "xs:NCName")
    nmtoken_value: str | None = element("NMTOKENValue", "xs:NMTOKEN")
    nmtokens_value: str | None = element("NMTOKENSValue", "xs:NMTOKENS")
    id_value: str | None = element("IDValue", "xs:ID")
    idref_value: str | None = element("IDREFValue", "xs:IDREF")
    idrefs_value: str | None = element("IDREFSValue", "xs:IDREFS")
    entity_value: str | None = element("ENTITYValue", "xs:ENTITY")
    entities_value: str | None = element("ENTITIESValue", "xs:ENTITIES")
    any_uri_value: str | None = element("AnyURIValue", "xs:anyURI")
    q_name_value: QualifiedName | None = element("QNameValue", "xs:QName")
    boolean_value: bool | None = element("BooleanValue", "xs:boolean")
    decimal_value: Decimal | None = element("DecimalValue", "xs:decimal")
    float_value: float | None = element("FloatValue", "xs:float")
    double_value: float | None = element("DoubleValue", "xs:double")
    duration_value: str | None = element("DurationValue", "xs:duration")
    date_time_value: datetime | None = element("DateTimeValue", "xs:dateTime")
    time_value: time | None = element("TimeValue", "xs:time")
    date_value: date | None = element("DateValue", "xs:date")
    g_year_month_value: str | None = element("GYearMonthValue", "xs:gYearMonth")
    g_year_value: str | None = element("GYearValue", "xs:gYear")
    g_month_day_value: str | None = element("GMonthDayValue", "xs:gMonthDay")
    g_day_value: str | None = element("GDayValue", "xs:gDay")
    g_month_value: str | None = element("GMonthValue", "xs:gMonth")
    hex_binary_value: bytes | None = element("HexBinaryValue", "xs:hexBinary")
    base64_binary_value: bytes | None = element("Base64BinaryValue", "xs:base64Binary")
    integer_value: int | None = element("IntegerValue", "xs:integer")
    non_positive_integer_value: int | None = element("NonPositiveIntegerValue", "xs:nonPositiveInteger")
    negative_integer_value: int | None = element("NegativeIntegerValue", "xs:negativeInteger")
    long_value: int | None = element("LongValue", "xs:long")
    int_value: int | None = element("IntValue", "xs:int")
    short_value: int | None = element("ShortValue", "xs:short")
    byte_value: int | None = element("ByteValue", "xs:byte")
    non_negative_integer_value: int | None = element("NonNegativeIntegerValue", "xs:nonNegativeInteger")
    unsigned_long_value: int | None = element("UnsignedLongValue", "xs:unsignedLong")
    unsigned_int_value: int | None = element("UnsignedIntValue", "xs:unsignedInt")
    unsigned_short_value: int | None = element("UnsignedShortValue", "xs:unsignedShort")
    unsigned_byte_value: int | None = element("UnsignedByteValue", "xs:unsignedByte")
    positive_integer_value: int | None = element("PositiveIntegerValue", "xs:positiveInteger")
    any_type_value: object | None = element("AnyTypeValue", "xs:anyType")
    any_simple_type_value: object | None = element("AnySimpleTypeValue", "xs:anySimpleType")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
