"""Whether the contract that a source has now is a newer state of the one that was imported, or another one."""

from __future__ import annotations

from soapwright.compare.same_namespaces import pair_namespaces
from soapwright.contract.views import ContractView
from soapwright.errors import Problem, Where


def another_service(name: str, source: str, old: ContractView, new: ContractView) -> Problem | None:
    """Return the problem that a source answers with another service than that of the contract `name`.

    The same service has the same name, the same namespace but for its version, and an operation that it had.
    """
    before, after = (_spelled(one) for one in (old, new))
    if old.name != new.name or pair_namespaces(old, new).get(old.namespace, old.namespace) != new.namespace:
        what = f"the source of {name} answers with {after}, and the contract is that of {before}"
    elif not {one.name for one in old.operations} & {one.name for one in new.operations}:
        what = f"the source of {name} answers with {after}, which has none of the operations of the contract"
    else:
        return None
    hint = (
        f"Correct the source, with soapwright import SOURCE --as {name}; where it is the right one, "
        f"soapwright import {source} --as {name} takes what it has now."
    )
    return Problem(Where(source), what, hint)


def _spelled(contract: ContractView) -> str:
    return f"service {contract.name} of {contract.namespace or 'no namespace'}"
