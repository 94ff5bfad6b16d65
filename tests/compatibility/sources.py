"""Where the WSDLs come from.

Packages of an index, of exact versions, and checkouts of public repositories.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".compatibility"
"""Where packages are unpacked; ignored by git."""
PACKAGES = ("zeep==4.3.3", "fedex==2.4.1", "onvif_zeep==0.2.12")
_KEPT = (".wsdl", ".xsd", ".dtd", ".xml")
_WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
_SOAP = ("{http://schemas.xmlsoap.org/wsdl/soap/}address", "{http://schemas.xmlsoap.org/wsdl/soap12/}address")


def packages() -> Iterator[tuple[str, Path]]:
    """Yield the packages, unpacked, by name and version.

    Those that are unavailable are left out and reported.
    """
    for requirement in PACKAGES:
        folder = CACHE / requirement.replace("==", "-")
        if not folder.is_dir() and not _fetched(requirement, folder):
            print(f"left out: {requirement} cannot be downloaded", file=sys.stderr)
            continue
        yield requirement.replace("==", " "), folder


def wsdls(folder: Path) -> Iterator[Path]:
    """Yield the WSDLs below a folder that have a SOAP address.

    Parts of others are tried with those that import them.
    """
    seen: set[bytes] = set()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix.lower() in (".wsdl", ".xml"):
            data = path.read_bytes()
            if data not in seen and b"schemas.xmlsoap.org/wsdl" in data and _has_address(data):
                seen.add(data)
                yield path


def _has_address(data: bytes) -> bool:
    try:
        root = etree.fromstring(
            data, etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
        )
    except etree.XMLSyntaxError:
        return False
    return root.tag == f"{_WSDL}definitions" and any(
        port.find(name) is not None for port in root.iterfind(f"{_WSDL}service/{_WSDL}port") for name in _SOAP
    )


def _fetched(requirement: str, folder: Path) -> bool:
    """Download a package and unpack its schema files; return whether that was possible."""
    loaded = CACHE / "downloads" / requirement
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--dest",
        str(loaded),
        requirement,
    ]
    for way in (["--no-binary", ":all:"], []):
        done = subprocess.run([*command, *way], check=False, capture_output=True)
        if done.returncode == 0:
            break
    else:
        return False
    unpacked = folder.with_suffix(".new")
    for archive in loaded.iterdir():
        _unpack(archive, unpacked)
    shutil.move(unpacked, folder)
    return True


def _unpack(archive: Path, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as opened:
            for name in opened.namelist():
                if name.lower().endswith(_KEPT):
                    opened.extract(name, into)
    else:
        with tarfile.open(archive) as opened_tar:
            kept = [one for one in opened_tar if one.isfile() and one.name.lower().endswith(_KEPT)]
            opened_tar.extractall(into, kept, filter="data")
