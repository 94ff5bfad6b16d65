"""Every kind of change that a comparison finds. Ids are stable: people name them in scripts."""

from __future__ import annotations

from soapwright.compare.change import Rule

# the service

SERVICE_ADDED = Rule("service-added", "A service is there that was not.")
SERVICE_REMOVED = Rule("service-removed", "A service is gone.")
SERVICE_RENAMED = Rule("service-renamed", "The service has another name, and its client may follow.")
NAMESPACE_CHANGED = Rule(
    "namespace-changed",
    "An XML namespace differs in its version alone; all names in it are compared as equal.",
)
ENDPOINT_CHANGED = Rule("endpoint-changed", "The service listens at another address.")
SOAP_VERSION_CHANGED = Rule("soap-version-changed", "The service speaks another version of SOAP.")
PORT_ADDED = Rule(
    "port-added", "The service listens at one more address, which its client does not use by itself."
)
PORT_REMOVED = Rule("port-removed", "The service no longer listens at a further address.")
PORT_CHOICE_REMOVED = Rule(
    "port-choice-removed", "A port that code could choose by its name is not there any more."
)
PORT_DEFAULT_CHANGED = Rule(
    "port-default-changed", "Another port is the one that is used when nobody chooses."
)
POLICY_CHANGED = Rule(
    "policy-changed", "The policies of a port ask for something that they did not, or no longer do."
)
CLIENT_ADDED = Rule("client-added", "There is a client for a port type that was not there.")
CLIENT_REMOVED = Rule("client-removed", "A port type is gone, and its client with it.")
CLIENT_RENAMED = Rule("client-renamed", "A port type has another name, and its client may follow.")

# operations

OPERATION_ADDED = Rule("operation-added", "An operation is there that was not.")
OPERATION_REMOVED = Rule("operation-removed", "An operation is gone, and its method with it.")
OPERATION_RENAMED = Rule(
    "operation-renamed", "An operation is gone and one of the same messages and a like name is there instead."
)
OPERATION_ACTION_CHANGED = Rule(
    "operation-action-changed", "An operation has another SOAP action, by which services find operations."
)
ADDRESSING_CHANGED = Rule(
    "addressing-changed", "Requests state something else of WS-Addressing, or it is asked for or no longer."
)
REQUEST_ELEMENT_CHANGED = Rule(
    "request-element-changed", "A request has another element in its body, or a body of another kind."
)
RESPONSE_ELEMENT_CHANGED = Rule(
    "response-element-changed", "A response has another element in its body, or a body of another kind."
)
ENCODING_CHANGED = Rule(
    "encoding-changed",
    "A message is in SOAP encoding that was literal, or the other way, or in another version of it.",
)
REQUEST_TYPE_CHANGED = Rule("request-type-changed", "The element of a request has another type.")
RESPONSE_TYPE_CHANGED = Rule("response-type-changed", "The element of a response has another type.")
RESPONSE_ADDED = Rule("response-added", "An operation that was one-way has a response.")
RESPONSE_REMOVED = Rule("response-removed", "An operation has no response any more.")

# header parts

HEADER_ADDED = Rule("header-added", "A message has a header part that it did not have.")
HEADER_REMOVED = Rule("header-removed", "A message has lost a header part.")
HEADER_TYPE_CHANGED = Rule("header-type-changed", "A header part has another type.")
HEADER_NAMESPACE_CHANGED = Rule("header-namespace-changed", "A header part is in another namespace.")
HEADER_NILLABLE_CHANGED = Rule("header-nillable-changed", "A header part may be nil now, or no longer.")

# faults

FAULT_ADDED = Rule("fault-added", "An operation declares a fault that it did not, which code may not catch.")
FAULT_REMOVED = Rule("fault-removed", "An operation does not declare a fault any more.")
FAULT_TYPE_CHANGED = Rule("fault-type-changed", "A fault has another detail element, or one of another type.")

# types

TYPE_ADDED = Rule("type-added", "A type is there that was not.")
TYPE_REMOVED = Rule("type-removed", "A type is gone, and its class with it.")
TYPE_RENAMED = Rule(
    "type-renamed", "A type is gone and one with the same content is there instead, under another name."
)
TYPE_NAMESPACE_CHANGED = Rule("type-namespace-changed", "A type is defined in another namespace.")
TYPE_KIND_CHANGED = Rule(
    "type-kind-changed", "A name stands for another kind of type: an enum where a struct was, for example."
)
TYPE_BASE_CHANGED = Rule("type-base-changed", "A type is made from another one than before, or none.")
TYPE_ABSTRACT_ADDED = Rule(
    "type-abstract-added", "A struct has become abstract: only those derived from it may be sent."
)
TYPE_ABSTRACT_REMOVED = Rule("type-abstract-removed", "A struct is no longer abstract.")
ALIAS_TARGET_CHANGED = Rule("alias-target-changed", "A simple type narrows another one than before.")
TOKENS_ITEM_CHANGED = Rule("tokens-item-changed", "The tokens of a list have another type.")
MAP_DICTIONARY_CHANGED = Rule(
    "map-dictionary-changed", "A map has become an object over REST, or a list of pairs; SOAP has one form."
)
ARRAY_DIMENSIONS_CHANGED = Rule(
    "array-dimensions-changed",
    "An array of SOAP encoding has another number of dimensions, or a list has become one or is one no longer.",
)
UNION_MEMBERS_CHANGED = Rule("union-members-changed", "A union has other members, or in another order.")
DERIVATION_CHANGED = Rule("derivation-changed", "A type restricts its base instead of extending it.")
BLOCK_CHANGED = Rule("block-changed", "Others may stand in place of a type or an element that could not.")
FINAL_CHANGED = Rule("final-changed", "Schemas may make others of a type or an element that could not.")

# facets of simple types

FACET_TIGHTENED = Rule(
    "facet-tightened", "A simple type takes fewer values: a shorter text, a smaller range."
)
FACET_LOOSENED = Rule("facet-loosened", "A simple type takes more values: a longer text, a wider range.")
FACET_CHANGED = Rule("facet-changed", "A simple type takes other values, or treats white space otherwise.")

# content: how the children of a type are grouped, and what may stand among them

CONTENT_CHANGED = Rule(
    "content-changed", "The children of a type are grouped otherwise: an exclusive choice, for example."
)
GROUP_OCCURRENCE_CHANGED = Rule(
    "group-occurrence-changed", "A group of children may occur more often or more rarely, or be left out."
)
ALTERNATIVE_ADDED = Rule("alternative-added", "One more element may stand in a group of children.")
ALTERNATIVE_REMOVED = Rule("alternative-removed", "An element may no longer stand in a group of children.")
MIXED_ADDED = Rule("mixed-added", "Text may stand between the children of a type.")
MIXED_REMOVED = Rule("mixed-removed", "Text may no longer stand between the children of a type.")
WILDCARD_ADDED = Rule(
    "wildcard-added", "Elements or attributes that the contract does not name may stand in a type."
)
WILDCARD_REMOVED = Rule("wildcard-removed", "What the contract does not name may no longer stand in a type.")
WILDCARD_NAMESPACES_CHANGED = Rule(
    "wildcard-namespaces-changed", "A wildcard takes elements or attributes of other namespaces."
)
WILDCARD_PROCESS_CHANGED = Rule(
    "wildcard-process-changed", "What stands for a wildcard is checked more strictly, or less."
)
WILDCARD_OCCURRENCE_CHANGED = Rule("wildcard-occurrence-changed", "A wildcard may occur more often, or less.")

# global elements: those that stand in place of others or for wildcards

ELEMENT_ADDED = Rule("element-added", "An element may stand in place of another one, or for a wildcard.")
ELEMENT_REMOVED = Rule("element-removed", "An element that stood in place of another one is gone.")
ELEMENT_ABSTRACT_ADDED = Rule("element-abstract-added", "Only what stands in an element's place may be sent.")
ELEMENT_ABSTRACT_REMOVED = Rule("element-abstract-removed", "An element may be sent itself.")
SUBSTITUTION_CHANGED = Rule(
    "substitution-changed", "An element may stand in place of another one than before."
)

# fields: of structs, items of arrays, keys and values of maps

FIELD_ADDED = Rule("field-added", "A struct has a field that it did not have.")
FIELD_REMOVED = Rule("field-removed", "A field is gone.")
FIELD_RENAMED = Rule(
    "field-renamed",
    "A field is gone and one of the same type is there instead, under a like name or in its place.",
)
FIELD_MOVED = Rule(
    "field-moved", "A field has another place in the order of its struct, which SOAP asks for."
)
FIELD_TYPE_CHANGED = Rule("field-type-changed", "A field has another type.")
FIELD_NILLABLE_ADDED = Rule("field-nillable-added", "A field may be nil now.")
FIELD_NILLABLE_REMOVED = Rule("field-nillable-removed", "A field may no longer be nil.")
FIELD_NOW_REQUIRED = Rule("field-now-required", "A field must be sent that could be left out.")
FIELD_NOW_OPTIONAL = Rule("field-now-optional", "A field may be left out that was always there.")
FIELD_NOW_REPEATED = Rule("field-now-repeated", "A field holds a list where it held one value.")
FIELD_NOW_SINGLE = Rule("field-now-single", "A field holds one value where it held a list.")
FIELD_LIMIT_CHANGED = Rule("field-limit-changed", "A list may hold more values than before, or fewer.")
FIELD_NAMESPACE_CHANGED = Rule("field-namespace-changed", "A field is in another namespace.")
FIELD_PLACE_CHANGED = Rule(
    "field-place-changed", "A field has moved between the child elements, the attributes and the text."
)
DEFAULT_CHANGED = Rule("default-changed", "What is absent or empty stands for another value.")
FIXED_CHANGED = Rule("fixed-changed", "A value is fixed, or no longer, or to another one.")
ATTRIBUTE_PROHIBITED = Rule("attribute-prohibited", "A restriction takes an attribute of its base away.")
ATTRIBUTE_ALLOWED = Rule("attribute-allowed", "A restriction no longer takes an attribute of its base away.")

# enums and flags

VALUE_ADDED = Rule(
    "value-added", "An enum has a value that it did not have; clients keep what they do not know."
)
VALUE_REMOVED = Rule("value-removed", "An enum has lost a value, and its class the member.")
VALUE_RENAMED = Rule("value-renamed", "A value of an enum is gone and a like one is there instead.")

# REST

REST_ADDED = Rule("rest-added", "The service can be called over REST, which it could not.")
REST_REMOVED = Rule("rest-removed", "The service can no longer be called over REST.")
REST_ENDPOINT_CHANGED = Rule(
    "rest-endpoint-changed", "The REST side of the service listens at another address."
)
ROUTE_CHANGED = Rule("route-changed", "An operation has another verb or path over REST.")
DISCRIMINATOR_CHANGED = Rule(
    "discriminator-changed", "JSON says in another way which of the derived types an object is."
)
REST_PAIR_CHANGED = Rule("rest-pair-changed", "JSON has other names for the key and the value of a pair.")
REST_HEADER_CHANGED = Rule(
    "rest-header-changed", "A header part has another HTTP header, or none, over REST."
)
REST_FACTS_OUTDATED = Rule(
    "rest-facts-outdated", "rest.toml names what the contract no longer has, or lacks what it needs."
)
HTTP_HEADER_CHANGED = Rule("http-header-changed", "An HTTP header that goes with every request has changed.")

# what docs.toml knows

DOCS_NOW_REQUIRED = Rule(
    "docs-now-required", "By its documentation, the service asks for a value that could be left out."
)
DOCS_NO_LONGER_REQUIRED = Rule(
    "docs-no-longer-required", "By its documentation, the service no longer asks for a value."
)
DOCS_NOW_REFUSED = Rule(
    "docs-now-refused",
    "By its documentation, the service does not take a value that it took: it is read-only.",
)
DOCS_NO_LONGER_REFUSED = Rule(
    "docs-no-longer-refused", "By its documentation, the service takes a value that it did not take."
)
DOCS_LIMIT_TIGHTENED = Rule(
    "docs-limit-tightened", "By its documentation, the service takes less: a shorter text, fewer items."
)
DOCS_LIMIT_LOOSENED = Rule(
    "docs-limit-loosened", "By its documentation, the service takes more: a longer text, more items."
)
DOCS_DEFAULT_CHANGED = Rule(
    "docs-default-changed", "By the documentation, what is left out stands for another value."
)
DOCS_UNIT_CHANGED = Rule("docs-unit-changed", "By the documentation, a value is in another unit.")
DOCS_UPDATE_CHANGED = Rule(
    "docs-update-changed", "By the documentation, an update does something else to what it does not have."
)
DOCS_FLAG_ADDED = Rule(
    "docs-flag-added", "By the documentation, something is deprecated, reserved or the like that was not."
)
DOCS_FLAG_REMOVED = Rule(
    "docs-flag-removed", "By the documentation, something is no longer deprecated, reserved or the like."
)
DOCS_ROLES_CHANGED = Rule("docs-roles-changed", "By its documentation, an operation is for other roles.")
DOCS_OUTDATED = Rule("docs-outdated", "docs.toml knows something of what the contract no longer has.")

# the code

PYTHON_NAME_CHANGED = Rule(
    "python-name-changed", "Python code has another name for something that the contract calls as before."
)

RULES: tuple[Rule, ...] = tuple(
    sorted((found for found in list(globals().values()) if isinstance(found, Rule)), key=lambda rule: rule.id)
)
"""All of them, by id."""
