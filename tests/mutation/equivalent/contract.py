"""Mutants of `contract` that no test could notice."""

from __future__ import annotations

EQUIVALENT = {
    "contract.attributes _Gathered.add: known.use is Use.PROHIBITED and attribute.use is not Use.PROHIBITED"
    "  →  known.use is Use.PROHIBITED": "one prohibition says as much as another",
    "contract.collapse Collapse._array: not isinstance(content, ElementContent) or not content.group or (not only_use(content.group))"
    "  →  not isinstance(content, ElementContent) or not content.group": "several elements are not one field; it only saves the time",
    "contract.collapse Collapse._can_be_key: for one in inner if one not in seen"
    "  →  for one in inner": "the expansion of unions is limited; it only saves the time",
    "contract.collapse Collapse._can_be_key: return False"
    "  →  return None": "the caller only asks whether it is true",
    "contract.collapse Collapse._can_be_key: seen.update(inner)"
    "  →  nothing": "the expansion of unions is limited; it only saves the time",
    "contract.collapse Collapse._only_elements: False"
    "  →  True": "a choice by class is not the field of an element either",
    "contract.complex_types _derived_content: node.complex_content and node.complex_content.mixed"
    "  →  node.complex_content.mixed": "a derivation that is not of simple content is of complex content",
    "contract.complex_types _extends_anything: derived.base or ''"
    "  →  derived.base": "a derivation without a base has been reported before",
    "contract.resolve _with_exclusion_hint: return False  →  return None": "the caller only asks whether it is true",
    "contract.simple_types _item: return STRING  →  return None": "an error has been reported, so that nothing uses it",
    "contract.simple_types simple_type: return Atomic(name, STRING)"
    "  →  return None": "an error has been reported, so that nothing uses it",
    "contract.substitution without_members: name in heads and heads[name] not in replaced"
    "  →  name in heads": "chains of substitutions end; it only saves the time",
    "contract.symbols Symbols._add: known.node is not node and (not _same(known, Symbol(name, node, scope)))"
    "  →  not _same(known, Symbol(name, node, scope))": "a definition is equal to itself; it only saves the time",
    "contract.symbols _comparable_parts: event == 'start'"
    "  →  event != 'start'": "the attributes may be compared at the start of an element or at its end",
    "contract.values TextKind.reads: return False  →  return None": "callers only ask whether it is true",
    "contract.values TextKind.reads: self.builtin or ''"
    "  →  self.builtin": "None is not the name of a type either",
    "contract.wsdl Wsdl.find: found and isinstance(found[0], kind)"
    "  →  found": "the key is the kind; it only tells type checkers so",
    "contract.wsdl message_name: stated or ''"
    "  →  stated": "nothing is named after an input or output that does not exist; it is only compared",
}
