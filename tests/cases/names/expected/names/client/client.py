# Made by soapwright 0.1.0 from names/client. Do not edit.
"""The client of ClientService: one method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, Client
from . import operations, types

if TYPE_CHECKING:
    import httpx

    from .. import Credentials

__all__ = ["ClientClient"]


class ClientClient(Client):
    """ClientService.

    `environment` chooses one of the known endpoints, `endpoint` names another one; one that is not encrypted has
    to be allowed by `allow_http`, unless it is on this machine. `http` is a connection to use instead of one of
    the client's own; it stays open when the client is closed. A `timeout` is for a call as a whole, in seconds;
    `connect_timeout` is for its connection alone. An answer of more than `max_answer_bytes` is an error.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        protocol: Literal["soap"] = "soap",
        environment: Literal["production"] = "production",
        endpoint: str | None = None,
        http: httpx.Client | None = None,
        timeout: float = TIMEOUT,
        connect_timeout: float | None = None,
        max_answer_bytes: int = MAX_ANSWER_BYTES,
        allow_http: bool = False,
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
            timeout=timeout,
            connect_timeout=connect_timeout,
            max_answer_bytes=max_answer_bytes,
            allow_http=allow_http,
        )

    def types_(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call types.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.TYPES, request, timeout)

    def operations_(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call operations.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.OPERATIONS, request, timeout)

    def close_(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call close.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.CLOSE, request, timeout)

    def close_2(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call Close.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.CLOSE_2, request, timeout)

    def service(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call Service.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.SERVICE_, request, timeout)

    def headers(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call Headers.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.HEADERS_, request, timeout)

    def names(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call Names.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.NAMES_2, request, timeout)

    def class_(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call class.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.CLASS, request, timeout)

    def httpx_(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call httpx.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.HTTPX, request, timeout)

    def call(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call _call.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.CALL, request, timeout)

    def object_(
        self,
        *,
        self_: str | None = None,
        timeout_: int | None = None,
        types_: str | None = None,
        operations_: str | None = None,
        request_: str | None = None,
        class_: str | None = None,
        class_2: str | None = None,
        none: str | None = None,
        print: str | None = None,
        type: str | None = None,
        status: types.Status,
        status_2: types.Status_2 | None = None,
        list_: types.List | None = None,
        httpx: str | None = None,
        field: str | None = None,
        required_: str | None = None,
        attribute_: str | None = None,
        all: str | None = None,
        unqualified: str | None = None,
        timeout: float | None = None,
    ) -> types.Client_2:
        """Call object.

        Raises Fault_.
        """
        request = types.Types(
            self_=self_,
            timeout=timeout_,
            types=types_,
            operations=operations_,
            request=request_,
            class_=class_,
            class_2=class_2,
            none=none,
            print=print,
            type=type,
            status=status,
            status_2=status_2,
            list_=list_,
            httpx=httpx,
            field=field,
            required_=required_,
            attribute_=attribute_,
            all=all,
            unqualified=unqualified,
        )
        return self._call(operations.OBJECT, request, timeout)
