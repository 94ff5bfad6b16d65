"""Logging of calls, to the logger named after the package: one line per call, and bodies at level DEBUG."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import Fault, HttpError, ServiceError

if TYPE_CHECKING:
    from logging import Logger

    from .call import Call

__all__ = ["ended", "tried_again"]


def ended(call: Call[Any]) -> None:
    """Log how a call ended at INFO, and its exchange at DEBUG."""
    logger = _logger()
    if not logger.isEnabledFor(20):
        return
    _bodies(logger, call)
    logger.info(
        "%s %s %s in %.0f ms, attempt %d, tracking id %s",
        call.operation.name,
        call.settings.protocol,
        _result(call, call.failed),
        call.milliseconds,
        call.number,
        _tracking_id(call, call.failed),
    )


def tried_again(call: Call[Any], error: ServiceError, wait: float) -> None:
    """Log at DEBUG that an attempt failed and will be retried, and its exchange."""
    logger = _logger()
    if logger.isEnabledFor(10):
        _bodies(logger, call)
        logger.debug(
            "%s %s %s, attempt %d, the next one in %.2f s",
            call.operation.name,
            call.settings.protocol,
            _result(call, error),
            call.number,
            wait,
        )


def _logger() -> Logger:
    from logging import getLogger

    return getLogger(__name__.removesuffix(".logs").removesuffix("._runtime"))


def _bodies(logger: Logger, call: Call[Any]) -> None:
    if not logger.isEnabledFor(10) or call.sent is None:
        return
    exchange = call.exchange()
    logger.debug("%s sent: %s", call.operation.name, exchange.request_body)
    if exchange.status is not None:
        logger.debug("%s received: %s", call.operation.name, exchange.body)


def _result(call: Call[Any], error: ServiceError | None) -> str:
    """Return the status of the response, if there is one, and the kind and code of an error."""
    status = "" if call.answer is None else str(call.answer.status)
    if error is None or isinstance(error, HttpError):
        return status
    code = f" {error.code}" if isinstance(error, Fault) and error.code is not None else ""
    return f"{status} {type(error).__name__}{code}".strip()


def _tracking_id(call: Call[Any], error: ServiceError | None) -> str:
    if error is not None and error.tracking_id:
        return error.tracking_id
    if call.answer is None:
        return "-"
    from .outcome import tracking_id

    return tracking_id(call.service.tracking_header, call.answer) or "-"
