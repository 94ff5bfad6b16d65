"""Mutants that no test could notice, each with the reason."""

from __future__ import annotations

EQUIVALENT = {
    "contract.collapse Collapse._can_be_key: for one in inner if one not in seen"
    "  →  for one in inner": "the expansion of unions is limited; it only saves the time",
    "runtime.xsi_marks mark_of: name is not None and simple"
    "  →  name is not None or simple": "the other attributes are only written together with a type",
    "contract.attributes _Gathered.add: known.use is Use.PROHIBITED and attribute.use is not Use.PROHIBITED"
    "  →  known.use is Use.PROHIBITED": "one prohibition says as much as another",
    "compare.similarity _numbers: 1  →  2": "the numbers only have to differ",
    "runtime.encoded_refs References.inlined: self._any and any((self.refers(one) for one in node.iter(etree.Element)))"
    "  →  any((self.refers(one) for one in node.iter(etree.Element)))": "where nothing refers, nothing is found; it only saves the search",
    "runtime.xml_lists array_reader: not items and len(node)"
    "  →  not items": "without children nothing is found; it only saves the time",
    "runtime.xml_lists _pairs_reader: part.tag == value_tag"
    "  →  part.tag != value_tag": "it is found by its local name then; it only saves the time",
    "runtime.xml_write_general _General._prepare: True  →  False": "what is prepared again is the same; it only saves the time",
    "runtime.xsi_marks marked_items: node.keys() and (mark := mark_of(node, item, reference, types, nillable=True)) not in _USUAL"
    "  →  (mark := mark_of(node, item, reference, types, nillable=True)) not in _USUAL": "without attributes the mark is the usual one",
    "runtime.rest_server RestServer.__init__: for one in operations if one.route"
    "  →  for one in operations": "no request has the route that is none",
    "runtime.scalars _write_integer: type(value) is int or (isinstance(value, int) and (not isinstance(value, bool)))"
    "  →  isinstance(value, int) and (not isinstance(value, bool))": "the first question is the quick one, and the second includes it",
    "compare.pairs near: False  →  True": "names are shorter than what autojunk is for",
    "compare.inclusion takes: states > _MOST_STATES"
    "  →  states >= _MOST_STATES": "the limit is one of effort; one state more or less is as good",
    "compare.inclusion takes: 0  →  1": "the limit is one of effort; one state more or less is as good",
    "compare.usage Usage.__post_init__: isinstance(found, Struct) and found.base"
    "  →  isinstance(found, Struct)": "what has no base is noted under none, which is not a name",
    "compare.wildcard_changes _Comparison._both: _STRICT[new.process] > _STRICT[old.process]"
    "  →  _STRICT[new.process] >= _STRICT[old.process]": "equal ones are not compared",
    "compare.facet_limits _rises: after > before  →  after >= before": "equal bounds are not compared",
    "compare.facet_limits judged_patterns: now < then  →  now <= then": "equal patterns were told apart before",
    "compare.complex_type_changes complex_changes: not isinstance(old, ComplexType) or not isinstance(new, ComplexType) or old == new"
    "  →  not isinstance(old, ComplexType) or not isinstance(new, ComplexType)": "equal types have no changes; it only saves the time",
    "runtime.xsi_marks keeping: return value"
    "  →  return None": "the struct carries the mark all the same; what contains it then keeps it, too",
    "contract.symbols Symbols._add: known.node is not node and (not _same(known, Symbol(name, node, scope)))"
    "  →  not _same(known, Symbol(name, node, scope))": "a definition is equal to itself; it only saves the time",
    "contract.symbols _comparable_parts: event == 'start'"
    "  →  event != 'start'": "the attributes may be compared at the start of an element or at its end",
    "contract.collapse Collapse._can_be_key: seen.update(inner)"
    "  →  nothing": "the expansion of unions is limited; it only saves the time",
    "contract.collapse Collapse._array: not isinstance(content, ElementContent) or not content.group or (not only_use(content.group))"
    "  →  not isinstance(content, ElementContent) or not content.group": "several elements are not one field; it only saves the time",
    "contract.collapse Collapse._only_elements: False  →  True": "a choice by class is not the field of an element either",
    "contract.collapse Collapse._can_be_key: return False"
    "  →  return None": "the caller only asks whether it is true",
    "contract.values TextKind.reads: self.builtin or ''"
    "  →  self.builtin": "None is not the name of a type either",
    "contract.values TextKind.reads: return False  →  return None": "callers only ask whether it is true",
    "contract.complex_types _extends_anything: derived.base or ''"
    "  →  derived.base": "a derivation without a base has been reported before",
    "contract.complex_types _derived_content: node.complex_content and node.complex_content.mixed"
    "  →  node.complex_content.mixed": "a derivation that is not of simple content is of complex content",
    "contract.wsdl Wsdl.find: found and isinstance(found[0], kind)"
    "  →  found": "the key is the kind; it only tells type checkers so",
    "contract.wsdl message_name: stated or ''"
    "  →  stated": "nothing is named after an input or output that does not exist; it is only compared",
    "runtime.retries pause: 60  →  61": "no wait is as long as that; it only keeps the power finite",
    "compare.renaming renamed_model: contract.model is None or not (translation.namespaces or translation.types)"
    "  →  contract.model is None": "translated to the names that it has, a model is the same; it only saves the time",
    "compare.translation Translation._own: old == new or is_of_parts(found.name)"
    "  →  is_of_parts(found.name)": "what does not move follows to where it is; it only saves the time",
    "runtime.xml_items XmlItems._fed: len(self._start) < _SNIFFED"
    "  →  len(self._start) <= _SNIFFED": "one byte more is as good, because no document ends there",
    "runtime.xml_items XmlItems._drop: 1  →  2": "an item that was removed already is kept a little longer",
    "runtime.soap_server SoapServer._write_detail: False  →  True": "it only matters for None, and a fault is not None",
    "compare.docs_changes _Thing._limits: new > old  →  new >= old": "equal limits are not compared",
    "compare.docs_changes _rank: 2  →  3": "only their order counts",
    "compare.matching Matching.translation: for old, new in self.types.items() if old != new"
    "  →  for old, new in self.types.items()": "a name that stays is translated to itself; it only saves the time",
    "compare.revisions Revision._contents: 0  →  1": "the line that is looked for is longer than that",
    "runtime.soap_fault _without_references: one.get(name) is None"
    "  →  one.get(name) is not None": "a fault without references stays as it is; it only saves the import",
    "runtime.any_element AnyElement.from_text: True  →  False": "entities are not resolved, so nothing is fetched",
    "runtime.value_enums WireValueEnum.__init_subclass__: super().__init_subclass__()  →  nothing": "no other base has a part in it",
    "runtime.value_enums WireIntEnum.__init_subclass__: super().__init_subclass__()  →  nothing": "no other base has a part in it",
    "runtime.soap_message message_writer: is_plain(cls) and _was_stated_more(message)"
    "  →  _was_stated_more(message)": "the writer of a struct that is not plain is the general one already",
    "runtime.soap_message _was_stated_more: False  →  True": "the general writer writes the same; it only takes more time",
    "runtime.content Positions.follows: index > target[depth][1]"
    "  →  index >= target[depth][1]": "two positions part where their numbers differ",
    "compare.operation_changes _Comparison._message: old.element and new.element and (old.element != new.element) and (not renamed)"
    "  →  new.element and old.element != new.element and (not renamed)": "a body that is an element on one side only is one of another style",
    "compare.operation_changes _Comparison._message: old.element and new.element and (old.element != new.element) and (not renamed)"
    "  →  old.element and old.element != new.element and (not renamed)": "a body that is an element on one side only is one of another style",
    "compare.body_changes body_changes: before is None or after is None"
    "  →  before is None and after is None": "either both contracts have a model, or neither",
    "compare.body_changes body_changes: before is None or after is None"
    "  →  after is None": "either both contracts have a model, or neither",
    "compare.body_changes body_changes: before is None or after is None"
    "  →  before is None": "either both contracts have a model, or neither",
    "runtime.xml_write_general _Part.writer_of: 0  →  1": "it is the only key then",
    "runtime.xml_write_general _General._prepare: for one in self._beside if one.wire.supplied is not None"
    "  →  for one in self._beside": "no value is equal to None, which is given then; it only saves the time",
    "runtime.conversions to_xml: end > 0  →  end >= 0": "the root's name stands before",
    "runtime.conversions to_xml: 0  →  1": "the root's name stands before",
    "runtime.any_xml _write_typed: False  →  True": "a value that has a type is not None",
    "runtime.any_xml write_known: False  →  True": "a struct is not None",
}
