"""Check that a source still has the contract that was imported, not another one."""

from __future__ import annotations

from soapwright.compare.same_namespaces import pair_namespaces
from soapwright.contract.views import ContractView
from soapwright.errors import Problem, Where


def another_service(name: str, source: str, old: ContractView, new: ContractView) -> Problem | None:
    """Return a problem if a source now answers with another service than that of the contract `name`.

    The same service has the same name, the same namespace apart from its version, and at least one common
    operation.
    """
    before, after = (_spelled(one) for one in (old, new))
    if old.name != new.name or pair_namespaces(old, new).get(old.namespace, old.namespace) != new.namespace:
        what = f"the source of {name} answers with {after}, but the contract is that of {before}"
    elif not {one.name for one in old.operations} & {one.name for one in new.operations}:
        what = f"the source of {name} answers with {after}, which has none of the operations of the contract"
    else:
        return None
    hint = (
        f"Correct the source, with soapwright import SOURCE --as {name}; where it is the right one, "
        f"soapwright import {source} --as {name} accepts what it has now."
    )
    return Problem(Where(source), what, hint)


def _spelled(contract: ContractView) -> str:
    return f"service {contract.name} of {contract.namespace or 'no namespace'}"
