# Made by soapwright 0.1.0 from names/client. Do not edit.
"""The async client of ClientService: one method for each operation."""

from __future__ import annotations

from typing import Literal

from .. import Credentials
from .._runtime.client import AsyncClient
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["AsyncClientClient"]


class AsyncClientClient(AsyncClient):
    """ClientService.

    `environment` chooses one of the known endpoints, `endpoint` names another one. `http` is a
    connection to use instead of one of the client's own; it stays open when the client is closed. A
    `timeout` is in seconds.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        protocol: Literal["soap"] = "soap",
        environment: Literal["production"] = "production",
        endpoint: str | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
        )

    async def types_(
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
            types_=types_,
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
        return await self._call(operations.TYPES, request, timeout)

    async def operations_(
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
            types_=types_,
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
        return await self._call(operations.OPERATIONS, request, timeout)

    async def close_(
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
            types_=types_,
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
        return await self._call(operations.CLOSE, request, timeout)

    async def close_2(
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
            types_=types_,
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
        return await self._call(operations.CLOSE_2, request, timeout)

    async def service(
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
            types_=types_,
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
        return await self._call(operations.SERVICE_, request, timeout)

    async def headers(
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
            types_=types_,
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
        return await self._call(operations.HEADERS_, request, timeout)

    async def names(
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
            types_=types_,
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
        return await self._call(operations.NAMES_2, request, timeout)

    async def class_(
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
            types_=types_,
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
        return await self._call(operations.CLASS, request, timeout)

    async def httpx_(
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
            types_=types_,
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
        return await self._call(operations.HTTPX, request, timeout)

    async def call(
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
            types_=types_,
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
        return await self._call(operations.CALL, request, timeout)

    async def object_(
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
            types_=types_,
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
        return await self._call(operations.OBJECT, request, timeout)
