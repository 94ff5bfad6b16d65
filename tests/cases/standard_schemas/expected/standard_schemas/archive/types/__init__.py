# Made by soapwright from standard_schemas/archive. Do not edit.
"""The types of Archive, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "AttributedAnyType",
    "AttributedDateTime",
    "AttributedQNameType",
    "AttributedString",
    "AttributedURI",
    "AttributedURIType",
    "AttributedUnsignedLongType",
    "Base64Binary",
    "BinarySecurityTokenType",
    "EmbeddedType",
    "EncodedString",
    "EndpointReferenceType",
    "HexBinary",
    "KeyIdentifierType",
    "MetadataType",
    "PasswordString",
    "ProblemActionType",
    "ReferenceParametersType",
    "ReferenceType",
    "RelatesToType",
    "RelationshipType",
    "SecurityHeaderType",
    "SecurityTokenReferenceType",
    "StoreRequest",
    "StoreResponse",
    "TimestampType",
    "TransformationParametersType",
    "UsernameTokenType",
]

if TYPE_CHECKING:
    from .attributed_strings import *
    from .enums import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "attributed_strings":
                from .attributed_strings import __name__ as name
            case "enums":
                from .enums import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        attributed_strings="""
        AttributedString PasswordString EncodedString BinarySecurityTokenType KeyIdentifierType
        """,
        enums="""
        RelationshipType
        """,
        requests="""
        StoreRequest
        """,
        responses="""
        StoreResponse
        """,
        structs="""
        SecurityHeaderType UsernameTokenType ReferenceType EmbeddedType SecurityTokenReferenceType
        TransformationParametersType Base64Binary HexBinary EndpointReferenceType ReferenceParametersType
        MetadataType RelatesToType AttributedURIType AttributedUnsignedLongType AttributedQNameType
        AttributedAnyType ProblemActionType AttributedDateTime AttributedURI TimestampType
        """,
        wire_types="""
        TUsage ArrayOfanyType ArrayOfanyURI ArrayOfbase64Binary ArrayOfboolean ArrayOfbyte ArrayOfdateTime
        ArrayOfdecimal ArrayOfdouble ArrayOffloat ArrayOfint ArrayOflong ArrayOfQName ArrayOfshort
        ArrayOfstring ArrayOfunsignedByte ArrayOfunsignedInt ArrayOfunsignedLong ArrayOfunsignedShort
        ArrayOfchar ArrayOfduration ArrayOfguid RelationshipTypeOpenEnum FaultCodesOpenEnumType ELEMENTS
        TYPES
        """,
    )
