"""Mutants of `compare` that no test could notice."""

from __future__ import annotations

EQUIVALENT = {
    "compare.body_changes body_changes: before is None or after is None"
    "  →  after is None": "either both contracts have a model, or neither",
    "compare.body_changes body_changes: before is None or after is None"
    "  →  before is None": "either both contracts have a model, or neither",
    "compare.body_changes body_changes: before is None or after is None"
    "  →  before is None and after is None": "either both contracts have a model, or neither",
    "compare.complex_type_changes complex_changes: not isinstance(old, ComplexType) or not isinstance(new, ComplexType) or old == new"
    "  →  not isinstance(old, ComplexType) or not isinstance(new, ComplexType)": "equal types have no changes; it only saves the time",
    "compare.docs_changes _Thing._limits: new > old  →  new >= old": "equal limits are not compared",
    "compare.docs_changes _rank: 2  →  3": "only their order counts",
    "compare.facet_limits _rises: after > before  →  after >= before": "equal bounds are not compared",
    "compare.facet_limits judged_patterns: now < then"
    "  →  now <= then": "equal patterns were told apart before",
    "compare.inclusion takes: 0  →  1": "the limit is one of effort; one state more or less is as good",
    "compare.inclusion takes: states > _MOST_STATES"
    "  →  states >= _MOST_STATES": "the limit is one of effort; one state more or less is as good",
    "compare.matching Matching.translation: for old, new in self.types.items() if old != new"
    "  →  for old, new in self.types.items()": "a name that stays is translated to itself; it only saves the time",
    "compare.operation_changes _Comparison._message: old.element and new.element and (old.element != new.element) and (not renamed)"
    "  →  new.element and old.element != new.element and (not renamed)": "a body that is an element on one side only is one of another style",
    "compare.operation_changes _Comparison._message: old.element and new.element and (old.element != new.element) and (not renamed)"
    "  →  old.element and old.element != new.element and (not renamed)": "a body that is an element on one side only is one of another style",
    "compare.pairs near: False  →  True": "names are shorter than what autojunk is for",
    "compare.python_side PythonSide.of: isinstance(struct, Struct) and any((inner.alternatives for inner in struct.fields))"
    "  →  isinstance(struct, Struct)": "a field without alternatives is found with none; it only saves the time",
    "compare.renaming renamed_model: contract.model is None or not (translation.namespaces or translation.types)"
    "  →  contract.model is None": "translated to the names that it has, a model is the same; it only saves the time",
    "compare.similarity _numbers: 1  →  2": "the numbers only have to differ",
    "compare.translation Translation._own: old == new or is_of_parts(found.name)"
    "  →  is_of_parts(found.name)": "what does not move follows to where it is; it only saves the time",
    "compare.type_changes _use_of_base: isinstance(found, Struct) and found.base"
    "  →  isinstance(found, Struct)": "values of no type are nowhere",
    "compare.usage Usage.__post_init__: isinstance(found, Struct) and found.base"
    "  →  isinstance(found, Struct)": "what has no base is noted under none, which is not a name",
    "compare.wildcard_changes _Comparison._both: _STRICT[new.process] > _STRICT[old.process]"
    "  →  _STRICT[new.process] >= _STRICT[old.process]": "equal ones are not compared",
}
