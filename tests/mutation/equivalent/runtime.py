"""Mutants of `runtime` that no test could notice."""

from __future__ import annotations

EQUIVALENT = {
    "runtime.any_element AnyElement.from_text: True"
    "  →  False": "entities are not resolved, so nothing is fetched",
    "runtime.any_xml _write_typed: False  →  True": "a value that has a type is not None",
    "runtime.any_xml write_known: False  →  True": "a struct is not None",
    "runtime.attempts _Attempts._waited: return False"
    "  →  return None": "the caller only asks whether it is true",
    "runtime.constructors is_given: wire.place == 'attribute' and wire.supplied is not None"
    "  →  wire.place == 'attribute'": "the value that is given is None then; it only saves the time",
    "runtime.as_dataclass _made: False  →  True": "the methods of that class are not used; it only saves the time to make them",
    "runtime.content Positions.follows: index > target[depth][1]"
    "  →  index >= target[depth][1]": "two positions part where their numbers differ",
    "runtime.documents to_xml: 0  →  1": "the root's name stands before",
    "runtime.documents to_xml: end > 0  →  end >= 0": "the root's name stands before",
    "runtime.encoded_read EncodedReader._learn: is_struct and (is_abstract(target) or bool(type_class(target).__wire__.derived))"
    "  →  is_struct": "a type from which none is derived is read as itself, whatever is stated; it only saves the time",
    "runtime.encoded_refs References.inlined: self._any and any((self.refers(one) for one in node.iter(etree.Element)))"
    "  →  any((self.refers(one) for one in node.iter(etree.Element)))": "where nothing refers, nothing is found; it only saves the search",
    "runtime.fault_facts _of_xml: True  →  False": "entities are not resolved, so nothing is fetched",
    "runtime.json_items JsonItems.__init__: 0  →  1": "the first step moves it to the end of the text",
    "runtime.json_items JsonItems.take: len(self._start) < _SNIFFED"
    "  →  len(self._start) <= _SNIFFED": "one byte more is as good, because no item ends there",
    "runtime.json_items _Nesting._after_mark: found[0] in '{['"
    "  →  found[0] not in '{['": "it only matters whether there are as many of both",
    "runtime.json_items _Nesting._after_string: len(within) - len(within.rstrip('\\\\'))"
    "  →  len(within) + len(within.rstrip('\\\\'))": "it only matters whether the number is odd",
    "runtime.json_write struct_writer: kind and stated is not None"
    "  →  stated is not None": "a type that is not derived has no spellings",
    "runtime.rest_responses RestResponses._header_value: text is None or member.wire.type == 'xs:string'"
    "  →  text is None": "the reader of texts returns them as they are; it only saves the import",
    "runtime.renewal renewed: return {}  →  return None": "the caller only asks whether there are any",
    "runtime.rest_server RestServer.__init__: for one in operations if one.route"
    "  →  for one in operations": "no request has the route that is none",
    "runtime.retries pause: 60  →  61": "no wait is as long as that; it only keeps the power finite",
    "runtime.scalars _write_integer: type(value) is int or (isinstance(value, int) and (not isinstance(value, bool)))"
    "  →  isinstance(value, int) and (not isinstance(value, bool))": "the first question is the quick one, and the second includes it",
    "runtime.server message_of: 200  →  201": "a request has no status; any success will do",
    "runtime.soap_fault _without_references: one.get(name) is None"
    "  →  one.get(name) is not None": "a fault without references stays as it is; it only saves the import",
    "runtime.soap_header _write_part: True  →  False": "a part without a value is left out",
    "runtime.soap_message _exact_reader: child.keys() and (not len(child)) and _states_more(child)"
    "  →  child.keys() or not len(child) or _states_more(child)": "the general reader reads the same; it only takes more time",
    "runtime.soap_message _exact_reader: child.keys() and (not len(child)) and _states_more(child)"
    "  →  not len(child) and _states_more(child)": "the general reader reads the same; it only takes more time",
    "runtime.soap_message _exact_reader: child.keys() and (not len(child)) and _states_more(child)"
    "  →  child.keys() and _states_more(child)": "the general reader reads the same; it only takes more time",
    "runtime.soap_message _exact_reader: child.keys() and (not len(child)) and _states_more(child)"
    "  →  child.keys() and (not len(child))": "the general reader reads the same; it only takes more time",
    "runtime.soap_message _was_stated_more: False"
    "  →  True": "the general writer writes the same; it only takes more time",
    "runtime.soap_message _was_stated_more: return False  →  return None": "the caller asks only for truth",
    "runtime.soap_message message_writer: is_plain(cls) and _was_stated_more(message)"
    "  →  is_plain(cls)": "the general writer writes the same; it only takes more time",
    "runtime.soap_message message_writer: is_plain(cls) and _was_stated_more(message)"
    "  →  is_plain(cls) or _was_stated_more(message)": "the general writer writes the same; it only takes more time",
    "runtime.soap_message message_writer: is_plain(cls) and _was_stated_more(message)"
    "  →  _was_stated_more(message)": "the writer of a struct that is not plain is the general one already",
    "runtime.soap_server SoapServer._write_detail: False"
    "  →  True": "it only matters for None, and a fault is not None",
    "runtime.value_enums WireIntEnum.__init_subclass__: super().__init_subclass__()"
    "  →  nothing": "no other base has a part in it",
    "runtime.value_enums WireValueEnum.__init_subclass__: super().__init_subclass__()"
    "  →  nothing": "no other base has a part in it",
    "runtime.xml_answer decoding: charset is None or start.startswith(_MARKS)"
    "  →  start.startswith(_MARKS)": "a parser without an encoding can be made, too; it only saves the time",
    "runtime.xml_items XmlItems._drop: 1  →  2": "an item that was removed already is kept a little longer",
    "runtime.xml_items XmlItems._fed: len(self._start) < _SNIFFED"
    "  →  len(self._start) <= _SNIFFED": "one byte more is as good, because no document ends there",
    "runtime.xml_lists _pairs_reader: part.tag == value_tag"
    "  →  part.tag != value_tag": "it is found by its local name then; it only saves the time",
    "runtime.xml_lists array_reader: not items and len(node)"
    "  →  not items": "without children nothing is found; it only saves the time",
    "runtime.xml_read struct_reader: 0  →  1": "the comparison only saves the search in the table",
    "runtime.xml_read struct_reader: member.wire.many and read_node is None"
    "  →  read_node is None": "as a whole, an element is read alike; it only takes more time",
    "runtime.xml_read struct_reader: table.get(child.tag) or learn(child.tag)"
    "  →  learn(child.tag)": "what is learned again is the same; it only saves the time",
    "runtime.xml_read struct_reader: table.get(meant) or learn(meant)"
    "  →  learn(meant)": "what is learned again is the same; it only saves the time",
    "runtime.xml_read_general _General._prepare: True"
    "  →  False": "what is prepared again is the same; it only saves the time",
    "runtime.xml_read_general _Leaf._value: self._keeps_text and isinstance(value, bool)"
    "  →  self._keeps_text": "any other value keeps its text itself; it only saves the memory",
    "runtime.xml_write struct_writer: to_text is not None"
    "  →  to_text is None": "the general writer writes the same; it only takes more time",
    "runtime.xml_write_general _General._prepare: True"
    "  →  False": "what is prepared again is the same; it only saves the time",
    "runtime.xml_write_general _General._prepare: for one in self._beside if one.wire.supplied is not None"
    "  →  for one in self._beside": "no value is equal to None, which is given then; it only saves the time",
    "runtime.xml_write_general _Part.writer_of: 0  →  1": "it is the only key then",
    "runtime.xsi_marks keeping: return value"
    "  →  return None": "the struct carries the mark all the same; what contains it then keeps it, too",
    "runtime.xsi_marks marked_items: node.keys() and (mark := mark_of(node, item, reference, types, nillable=True)) not in _USUAL"
    "  →  (mark := mark_of(node, item, reference, types, nillable=True)) not in _USUAL": "without attributes the mark is the usual one",
}
