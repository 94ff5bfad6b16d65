"""One call: parse the request, send it, and print the response."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import black
from lxml import etree

from soapwright.base.visible_text import json_text, xml_text
from soapwright.call.attached import shown_with_attachments, taken_attachments
from soapwright.call.single_items import with_lists
from soapwright.call.target import Target
from soapwright.errors import UsageError

if TYPE_CHECKING:
    from soapwright.call.traffic import Traffic

FORMS = ("json", "xml", "python")


@dataclass(frozen=True, slots=True)
class CallSettings:
    """How to call; None leaves a setting to the client."""

    protocol: str | None = None
    environment: str | None = None
    endpoint: str | None = None
    port: str | None = None
    timeout: float | None = None
    allow_http: bool = False
    auth: tuple[str, str] | None = None

    @property
    def given(self) -> dict[str, Any]:
        """The settings as arguments of the client's class."""
        names = ("protocol", "environment", "endpoint", "timeout", "auth")
        found = {name: value for name in names if (value := getattr(self, name)) is not None}
        return {**found, "allow_http": self.allow_http}

    def checked(self, target: Target) -> dict[str, Any]:
        """Return the arguments, with the port; raise UsageError for one that the client does not support."""
        if self.port is None:
            return self.given
        ports = [port.name for port in target.plan.ports]
        if self.port not in ports:
            raise UsageError.at(
                "--port", f"there is no port {self.port!r}", f"Choose from {', '.join(ports)}."
            )
        return {**self.given, "port": self.port} if len(ports) > 1 else self.given


def request_of(target: Target, values: Mapping[str, Any]) -> Any:
    """Return the request of a method; raise UsageError for an unknown name or an invalid value."""
    known = {str(one.ident): str(one.field) for one in target.method.parameters}
    cls = target.request
    fields = {known.get(name, name): value for name, value in values.items()}
    try:
        request = cls.from_dict(taken_attachments(target, with_lists(target, fields)))
    except TypeError as error:
        raise _missing(target, str(error).partition("argument")[2].strip("s: ")) from None
    except target.package.ServiceError as error:
        raise UsageError.at(target.method.operation, str(error), _parameters(target)) from None
    attached = {one.attribute for one in target.module("soap_message").attachment_members(cls)}
    missing = [
        str(one.ident)
        for one in target.method.parameters
        if one.required and one.field in attached and getattr(request, one.field) is None
    ]
    if missing:
        raise _missing(target, " and ".join(missing))
    return request


def _missing(target: Target, names: str) -> UsageError:
    return UsageError.at(
        target.method.operation, f"a required parameter is missing: {names}", _parameters(target)
    )


def credentials_of(target: Target, values: Mapping[str, str]) -> Any:
    """Return the credentials; raise UsageError for a name that the service does not use."""
    known = {str(one.ident): str(one.ident) for one in target.plan.credentials}
    known |= {one.wire_name: str(one.ident) for one in target.plan.credentials}
    for name in values:
        if name not in known and not target.is_header(name):
            names = ", ".join(sorted({*known.values()})) or "none"
            raise UsageError.at(
                "--credential", f"{name!r} is not a credential of the service", f"Choose from {names}."
            )
    # Others are for other operations.
    return target.package.Credentials(
        **{known[name]: value for name, value in values.items() if name in known}
    )


def called(target: Target, request: Any, credentials: Any, settings: CallSettings, traffic: Traffic) -> Any:
    """Call the method with a request and return its response; raise the client's exceptions."""
    arguments = {str(one.ident): getattr(request, one.field) for one in target.method.parameters}
    options = settings.checked(target)
    if traffic.dry:
        # Nothing answers a dry run, so the client would try again.
        options["max_retries"] = 0
    with traffic.connection() as http, target.client(credentials, http=http, **options) as service:
        return getattr(service, target.method.ident)(**arguments)


def shown(target: Target, value: Any, form: str) -> str:
    """Return a request or response as JSON, with its attachments, as XML or as Python."""
    if value is None:
        return ""
    if form == "python":
        return black.format_str(repr(value), mode=black.Mode(line_length=100))
    if form == "xml":
        return xml_text(
            etree.tostring(etree.fromstring(value.to_xml()), encoding="unicode", pretty_print=True)
        )
    return f"{json_text(shown_with_attachments(target, value, json.loads(value.to_json())))}\n"


def _parameters(target: Target) -> str:
    names: Sequence[str] = [f"{one.ident}{'' if one.required else '?'}" for one in target.method.parameters]
    return (
        f"{target.method.ident} takes {', '.join(names)}."
        if names
        else f"{target.method.ident} takes nothing."
    )
