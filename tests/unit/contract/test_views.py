"""What a contract answers about its operations and port types."""

from __future__ import annotations

from tests.unit.contract.schemas import Schemas


def test_an_operation_is_found_by_its_key(schemas: Schemas) -> None:
    view = schemas.view()
    (operation,) = view.operations
    assert view.operation("Do") == operation
    assert view.operation("Undo") is None
    assert view.operation_names == ("Do",)
    assert view.port_type(operation) == view.port_types[0]
