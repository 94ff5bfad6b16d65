# Made by soapwright from standard_schemas/archive. Do not edit.
"""The types of Archive that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array, Tokens, Union
from .namespaces import ARRAYS

__all__ = [
    "ELEMENTS",
    "TYPES",
    "ArrayOfQName",
    "ArrayOfanyType",
    "ArrayOfanyURI",
    "ArrayOfbase64Binary",
    "ArrayOfboolean",
    "ArrayOfbyte",
    "ArrayOfchar",
    "ArrayOfdateTime",
    "ArrayOfdecimal",
    "ArrayOfdouble",
    "ArrayOfduration",
    "ArrayOffloat",
    "ArrayOfguid",
    "ArrayOfint",
    "ArrayOflong",
    "ArrayOfshort",
    "ArrayOfstring",
    "ArrayOfunsignedByte",
    "ArrayOfunsignedInt",
    "ArrayOfunsignedLong",
    "ArrayOfunsignedShort",
    "FaultCodesOpenEnumType",
    "RelationshipTypeOpenEnum",
    "TUsage",
]

TUsage = Tokens("xs:anyURI")
ArrayOfanyType = Array("anyType", "xs:anyType", ARRAYS, nillable=True, remembers=True)
ArrayOfanyURI = Array("anyURI", "xs:anyURI", ARRAYS, nillable=True, remembers=True)
ArrayOfbase64Binary = Array("base64Binary", "xs:base64Binary", ARRAYS, nillable=True, remembers=True)
ArrayOfboolean = Array("boolean", "xs:boolean", ARRAYS)
ArrayOfbyte = Array("byte", "xs:byte", ARRAYS)
ArrayOfdateTime = Array("dateTime", "xs:dateTime", ARRAYS)
ArrayOfdecimal = Array("decimal", "xs:decimal", ARRAYS)
ArrayOfdouble = Array("double", "xs:double", ARRAYS)
ArrayOffloat = Array("float", "xs:float", ARRAYS)
ArrayOfint = Array("int", "xs:int", ARRAYS)
ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfQName = Array("QName", "xs:QName", ARRAYS, nillable=True, remembers=True)
ArrayOfshort = Array("short", "xs:short", ARRAYS)
ArrayOfstring = Array("string", "xs:string", ARRAYS, nillable=True, remembers=True)
ArrayOfunsignedByte = Array("unsignedByte", "xs:unsignedByte", ARRAYS)
ArrayOfunsignedInt = Array("unsignedInt", "xs:unsignedInt", ARRAYS)
ArrayOfunsignedLong = Array("unsignedLong", "xs:unsignedLong", ARRAYS)
ArrayOfunsignedShort = Array("unsignedShort", "xs:unsignedShort", ARRAYS)
ArrayOfchar = Array("char", "xs:int", ARRAYS)
ArrayOfduration = Array("duration", "xs:duration", ARRAYS)
ArrayOfguid = Array("guid", "xs:string", ARRAYS)
RelationshipTypeOpenEnum = Union("RelationshipType", "xs:anyURI")
FaultCodesOpenEnumType = Union("xs:QName", "xs:QName")
ELEMENTS = {
    "{https://example.com/archive}StoreRequest": "StoreRequest",
    "{https://example.com/archive}StoreResponse": "StoreResponse",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}Security": "SecurityHeaderType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}UsernameToken": "UsernameTokenType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}Password": "PasswordString",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}Nonce": "EncodedString",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}BinarySecurityToken": "BinarySecurityTokenType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}SecurityTokenReference": "SecurityTokenReferenceType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}Reference": "ReferenceType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}KeyIdentifier": "KeyIdentifierType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}Embedded": "EmbeddedType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}TransformationParameters": "TransformationParametersType",
    "{http://schemas.microsoft.com/2003/10/Serialization/}anyType": "xs:anyType",
    "{http://schemas.microsoft.com/2003/10/Serialization/}anyURI": "xs:anyURI",
    "{http://schemas.microsoft.com/2003/10/Serialization/}base64Binary": "xs:base64Binary",
    "{http://schemas.microsoft.com/2003/10/Serialization/}boolean": "xs:boolean",
    "{http://schemas.microsoft.com/2003/10/Serialization/}byte": "xs:byte",
    "{http://schemas.microsoft.com/2003/10/Serialization/}dateTime": "xs:dateTime",
    "{http://schemas.microsoft.com/2003/10/Serialization/}decimal": "xs:decimal",
    "{http://schemas.microsoft.com/2003/10/Serialization/}double": "xs:double",
    "{http://schemas.microsoft.com/2003/10/Serialization/}float": "xs:float",
    "{http://schemas.microsoft.com/2003/10/Serialization/}int": "xs:int",
    "{http://schemas.microsoft.com/2003/10/Serialization/}long": "xs:long",
    "{http://schemas.microsoft.com/2003/10/Serialization/}QName": "xs:QName",
    "{http://schemas.microsoft.com/2003/10/Serialization/}short": "xs:short",
    "{http://schemas.microsoft.com/2003/10/Serialization/}string": "xs:string",
    "{http://schemas.microsoft.com/2003/10/Serialization/}unsignedByte": "xs:unsignedByte",
    "{http://schemas.microsoft.com/2003/10/Serialization/}unsignedInt": "xs:unsignedInt",
    "{http://schemas.microsoft.com/2003/10/Serialization/}unsignedLong": "xs:unsignedLong",
    "{http://schemas.microsoft.com/2003/10/Serialization/}unsignedShort": "xs:unsignedShort",
    "{http://schemas.microsoft.com/2003/10/Serialization/}char": "xs:int",
    "{http://schemas.microsoft.com/2003/10/Serialization/}duration": "xs:duration",
    "{http://schemas.microsoft.com/2003/10/Serialization/}guid": "xs:string",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfanyType": "ArrayOfanyType",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfanyURI": "ArrayOfanyURI",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfbase64Binary": "ArrayOfbase64Binary",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfboolean": "ArrayOfboolean",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfbyte": "ArrayOfbyte",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfdateTime": "ArrayOfdateTime",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfdecimal": "ArrayOfdecimal",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfdouble": "ArrayOfdouble",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOffloat": "ArrayOffloat",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfint": "ArrayOfint",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOflong": "ArrayOflong",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfQName": "ArrayOfQName",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfshort": "ArrayOfshort",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfstring": "ArrayOfstring",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfunsignedByte": "ArrayOfunsignedByte",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfunsignedInt": "ArrayOfunsignedInt",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfunsignedLong": "ArrayOfunsignedLong",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfunsignedShort": "ArrayOfunsignedShort",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfchar": "ArrayOfchar",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfduration": "ArrayOfduration",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfguid": "ArrayOfguid",
    "{http://www.w3.org/2005/08/addressing}EndpointReference": "EndpointReferenceType",
    "{http://www.w3.org/2005/08/addressing}Metadata": "MetadataType",
    "{http://www.w3.org/2005/08/addressing}MessageID": "AttributedURIType",
    "{http://www.w3.org/2005/08/addressing}RelatesTo": "RelatesToType",
    "{http://www.w3.org/2005/08/addressing}ReplyTo": "EndpointReferenceType",
    "{http://www.w3.org/2005/08/addressing}From": "EndpointReferenceType",
    "{http://www.w3.org/2005/08/addressing}FaultTo": "EndpointReferenceType",
    "{http://www.w3.org/2005/08/addressing}To": "AttributedURIType",
    "{http://www.w3.org/2005/08/addressing}Action": "AttributedURIType",
    "{http://www.w3.org/2005/08/addressing}RetryAfter": "AttributedUnsignedLongType",
    "{http://www.w3.org/2005/08/addressing}ProblemHeaderQName": "AttributedQNameType",
    "{http://www.w3.org/2005/08/addressing}ProblemHeader": "AttributedAnyType",
    "{http://www.w3.org/2005/08/addressing}ProblemIRI": "AttributedURIType",
    "{http://www.w3.org/2005/08/addressing}ProblemAction": "ProblemActionType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}Timestamp": "TimestampType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}Created": "AttributedDateTime",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}Expires": "AttributedDateTime",
}
TYPES = {
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}tUsage": "TUsage",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}SecurityHeaderType": "SecurityHeaderType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}UsernameTokenType": "UsernameTokenType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}AttributedString": "AttributedString",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}PasswordString": "PasswordString",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}EncodedString": "EncodedString",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}BinarySecurityTokenType": "BinarySecurityTokenType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}KeyIdentifierType": "KeyIdentifierType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}ReferenceType": "ReferenceType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}EmbeddedType": "EmbeddedType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}SecurityTokenReferenceType": "SecurityTokenReferenceType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}TransformationParametersType": "TransformationParametersType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}FaultcodeEnum": "xs:QName",
    "{http://schemas.microsoft.com/2003/10/Serialization/}char": "xs:int",
    "{http://schemas.microsoft.com/2003/10/Serialization/}duration": "xs:duration",
    "{http://schemas.microsoft.com/2003/10/Serialization/}guid": "xs:string",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfanyType": "ArrayOfanyType",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfanyURI": "ArrayOfanyURI",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfbase64Binary": "ArrayOfbase64Binary",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfboolean": "ArrayOfboolean",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfbyte": "ArrayOfbyte",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfdateTime": "ArrayOfdateTime",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfdecimal": "ArrayOfdecimal",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfdouble": "ArrayOfdouble",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOffloat": "ArrayOffloat",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfint": "ArrayOfint",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOflong": "ArrayOflong",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfQName": "ArrayOfQName",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfshort": "ArrayOfshort",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfstring": "ArrayOfstring",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfunsignedByte": "ArrayOfunsignedByte",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfunsignedInt": "ArrayOfunsignedInt",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfunsignedLong": "ArrayOfunsignedLong",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfunsignedShort": "ArrayOfunsignedShort",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfchar": "ArrayOfchar",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfduration": "ArrayOfduration",
    "{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfguid": "ArrayOfguid",
    "{http://www.w3.org/2005/05/xmlmime}base64Binary": "Base64Binary",
    "{http://www.w3.org/2005/05/xmlmime}hexBinary": "HexBinary",
    "{http://www.w3.org/2005/08/addressing}EndpointReferenceType": "EndpointReferenceType",
    "{http://www.w3.org/2005/08/addressing}ReferenceParametersType": "ReferenceParametersType",
    "{http://www.w3.org/2005/08/addressing}MetadataType": "MetadataType",
    "{http://www.w3.org/2005/08/addressing}RelatesToType": "RelatesToType",
    "{http://www.w3.org/2005/08/addressing}RelationshipTypeOpenEnum": "RelationshipTypeOpenEnum",
    "{http://www.w3.org/2005/08/addressing}RelationshipType": "RelationshipType",
    "{http://www.w3.org/2005/08/addressing}FaultCodesOpenEnumType": "FaultCodesOpenEnumType",
    "{http://www.w3.org/2005/08/addressing}FaultCodesType": "xs:QName",
    "{http://www.w3.org/2005/08/addressing}AttributedURIType": "AttributedURIType",
    "{http://www.w3.org/2005/08/addressing}AttributedUnsignedLongType": "AttributedUnsignedLongType",
    "{http://www.w3.org/2005/08/addressing}AttributedQNameType": "AttributedQNameType",
    "{http://www.w3.org/2005/08/addressing}AttributedAnyType": "AttributedAnyType",
    "{http://www.w3.org/2005/08/addressing}ProblemActionType": "ProblemActionType",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}tTimestampFault": "xs:QName",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}AttributedDateTime": "AttributedDateTime",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}AttributedURI": "AttributedURI",
    "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}TimestampType": "TimestampType",
}
