"""Messages for bytes that are not well-formed XML."""

from __future__ import annotations

import re

from lxml import etree
from lxml.etree import ErrorTypes

_NAME_IT = "Name the WSDL itself; its URL often ends in ?wsdl or ?singleWsdl."
_ARCHIVES = {
    b"PK\x03\x04": "a ZIP archive",
    b"\x1f\x8b": "compressed with gzip",
    b"BZh": "compressed with bzip2",
}
_HEAD = 2_000
_REST = re.compile(r"^\s*[{,]?\s*[\"']?(openapi|swagger)[\"']?\s*:", re.MULTILINE)
_XML = re.compile(r"<\?xml\s|<([\w.-]+:)?definitions\s")
_PREFIX = re.compile(r"Namespace prefix (\S+) ")
_USUAL = {
    "xs": "http://www.w3.org/2001/XMLSchema",
    "xsd": "http://www.w3.org/2001/XMLSchema",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "wsdl": "http://schemas.xmlsoap.org/wsdl/",
    "soap": "http://schemas.xmlsoap.org/wsdl/soap/",
    "soap12": "http://schemas.xmlsoap.org/wsdl/soap12/",
    "http": "http://schemas.xmlsoap.org/wsdl/http/",
    "mime": "http://schemas.xmlsoap.org/wsdl/mime/",
    "soapenc": "http://schemas.xmlsoap.org/soap/encoding/",
}
"""The usual namespaces of these prefixes."""
_DECLARED_WIDE = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']utf-?16", re.IGNORECASE)
_ENCODED = (
    ErrorTypes.ERR_UNSUPPORTED_ENCODING,
    ErrorTypes.ERR_UNKNOWN_ENCODING,
    ErrorTypes.ERR_INVALID_ENCODING,
    ErrorTypes.I18N_CONV_FAILED,
)


def no_markup(location: str, data: bytes) -> tuple[str, str]:
    """Return what is wrong with a file that does not begin like XML, and what to do."""
    for start, kind in _ARCHIVES.items():
        if data.startswith(start):
            return f"{location} is {kind}", "Unpack it, and name the WSDL in it."
    if data.startswith(b"version https://git-lfs"):
        return f"{location} is a pointer of Git LFS, not the file itself", "Fetch the file: git lfs pull."
    text = data.replace(b"\0", b"").decode("utf-8", "replace").strip()
    if not text:
        return f"{location} is empty", _NAME_IT
    if _REST.search(text[:_HEAD]):
        return (
            f"{location} describes a REST API (OpenAPI or Swagger)",
            "soapwright reads WSDL 1.1; ask the service for one, often at ?wsdl.",
        )
    if _XML.search(text):
        hint = (
            "Remove it: a WSDL begins with <?xml …?> or its root element. Servers may print warnings there."
        )
        return f"there is text before the XML of {location}: {_shown(text)}", hint
    return f"{location} is not XML: it begins with {_shown(text)}", _NAME_IT


def _shown(text: str) -> str:
    """Return the beginning of a text, safe to show."""
    first = "".join(
        one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text.split("\n")[0][:40]
    )
    return repr(first)


def says_utf_16(data: bytes) -> bool:
    """Return whether a document claims UTF-16 in single-byte letters, and so cannot be UTF-16."""
    return _DECLARED_WIDE.match(data.lstrip(b"\xef\xbb\xbf")) is not None


def what_to_do(error: etree.XMLSyntaxError, data: bytes) -> str:
    """Return what to do about a parser error."""
    if error.code == ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE and (found := _PREFIX.search(error.msg or "")):
        prefix = found[1]
        return f'Declare xmlns:{prefix}="{_USUAL.get(prefix, "…")}" there, or at the root.'
    if error.code in _ENCODED:
        return "Save the file as UTF-8, or correct the encoding in its first line."
    if error.code == ErrorTypes.ERR_RESERVED_XML_NAME:
        return "Remove everything before <?xml …?>."
    if error.code == ErrorTypes.ERR_DOCUMENT_END:
        return "Remove everything after the last end tag."
    if "EntityRef" in (error.msg or ""):
        return "Write &amp; for a literal ampersand."
    if not data.rstrip(b"\0\r\n\t ").endswith(b">"):
        return "The file is cut off: download it again."
    return "Fix or replace the file."
