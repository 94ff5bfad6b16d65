"""Mutants of `runtime` that no test could notice."""

from __future__ import annotations

EQUIVALENT = {
    "runtime.any_element AnyElement.from_text: True"
    "  →  False": "entities are not resolved, so nothing is fetched",
    "runtime.any_xml _write_typed: False  →  True": "a value that has a type is not None",
    "runtime.any_xml write_known: False  →  True": "a struct is not None",
    "runtime.content Positions.follows: index > target[depth][1]"
    "  →  index >= target[depth][1]": "two positions part where their numbers differ",
    "runtime.conversions to_xml: 0  →  1": "the root's name stands before",
    "runtime.conversions to_xml: end > 0  →  end >= 0": "the root's name stands before",
    "runtime.encoded_read EncodedReader._learn: is_struct and (is_abstract(target) or bool(type_class(target).__wire__.derived))"
    "  →  is_struct": "a type from which none is derived is read as itself, whatever is stated; it only saves the time",
    "runtime.encoded_refs References.inlined: self._any and any((self.refers(one) for one in node.iter(etree.Element)))"
    "  →  any((self.refers(one) for one in node.iter(etree.Element)))": "where nothing refers, nothing is found; it only saves the search",
    "runtime.rest_server RestServer.__init__: for one in operations if one.route"
    "  →  for one in operations": "no request has the route that is none",
    "runtime.retries pause: 60  →  61": "no wait is as long as that; it only keeps the power finite",
    "runtime.scalars _write_integer: type(value) is int or (isinstance(value, int) and (not isinstance(value, bool)))"
    "  →  isinstance(value, int) and (not isinstance(value, bool))": "the first question is the quick one, and the second includes it",
    "runtime.soap_fault _without_references: one.get(name) is None"
    "  →  one.get(name) is not None": "a fault without references stays as it is; it only saves the import",
    "runtime.soap_message _was_stated_more: False"
    "  →  True": "the general writer writes the same; it only takes more time",
    "runtime.soap_message message_writer: is_plain(cls) and _was_stated_more(message)"
    "  →  _was_stated_more(message)": "the writer of a struct that is not plain is the general one already",
    "runtime.soap_server SoapServer._write_detail: False"
    "  →  True": "it only matters for None, and a fault is not None",
    "runtime.value_enums WireIntEnum.__init_subclass__: super().__init_subclass__()"
    "  →  nothing": "no other base has a part in it",
    "runtime.value_enums WireValueEnum.__init_subclass__: super().__init_subclass__()"
    "  →  nothing": "no other base has a part in it",
    "runtime.xml_items XmlItems._drop: 1  →  2": "an item that was removed already is kept a little longer",
    "runtime.xml_items XmlItems._fed: len(self._start) < _SNIFFED"
    "  →  len(self._start) <= _SNIFFED": "one byte more is as good, because no document ends there",
    "runtime.xml_lists _pairs_reader: part.tag == value_tag"
    "  →  part.tag != value_tag": "it is found by its local name then; it only saves the time",
    "runtime.xml_lists array_reader: not items and len(node)"
    "  →  not items": "without children nothing is found; it only saves the time",
    "runtime.xml_write_general _General._prepare: True"
    "  →  False": "what is prepared again is the same; it only saves the time",
    "runtime.xml_write_general _General._prepare: for one in self._beside if one.wire.supplied is not None"
    "  →  for one in self._beside": "no value is equal to None, which is given then; it only saves the time",
    "runtime.xml_write_general _Part.writer_of: 0  →  1": "it is the only key then",
    "runtime.xsi_marks keeping: return value"
    "  →  return None": "the struct carries the mark all the same; what contains it then keeps it, too",
    "runtime.xsi_marks mark_of: name is not None and simple"
    "  →  name is not None or simple": "the other attributes are only written together with a type",
    "runtime.xsi_marks marked_items: node.keys() and (mark := mark_of(node, item, reference, types, nillable=True)) not in _USUAL"
    "  →  (mark := mark_of(node, item, reference, types, nillable=True)) not in _USUAL": "without attributes the mark is the usual one",
}
