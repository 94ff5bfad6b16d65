"""Every kind of change that a comparison finds. Ids are stable, because scripts refer to them."""

from __future__ import annotations

from soapwright.compare.change import Rule

# the service

SERVICE_ADDED = Rule("service-added", "A service is new.")
SERVICE_REMOVED = Rule("service-removed", "A service is gone.")
SERVICE_RENAMED = Rule("service-renamed", "The service has another name, and its client may have one, too.")
NAMESPACE_CHANGED = Rule(
    "namespace-changed",
    "An XML namespace differs only in its version; the names in it are compared as equal.",
)
ENDPOINT_CHANGED = Rule("endpoint-changed", "The service has another address.")
SOAP_VERSION_CHANGED = Rule("soap-version-changed", "The service speaks another version of SOAP.")
PORT_ADDED = Rule(
    "port-added", "The service has an additional address, which its client does not use by default."
)
PORT_REMOVED = Rule("port-removed", "The service no longer has one of several addresses.")
PORT_CHOICE_REMOVED = Rule("port-choice-removed", "A port that code could select by name is gone.")
PORT_DEFAULT_CHANGED = Rule("port-default-changed", "Clients use another port by default.")
POLICY_CHANGED = Rule("policy-changed", "The policies of a port require more or less than before.")
CLIENT_ADDED = Rule("client-added", "A port type is new, and its client with it.")
CLIENT_REMOVED = Rule("client-removed", "A port type is gone, and its client with it.")
CLIENT_RENAMED = Rule("client-renamed", "A port type has another name, and its client may have one, too.")

# operations

OPERATION_ADDED = Rule("operation-added", "An operation is new.")
OPERATION_REMOVED = Rule("operation-removed", "An operation is gone, and its method with it.")
OPERATION_RENAMED = Rule(
    "operation-renamed", "An operation is gone, and a new one has the same messages and a similar name."
)
OPERATION_ACTION_CHANGED = Rule(
    "operation-action-changed", "An operation has another SOAP action, by which services find operations."
)
ADDRESSING_CHANGED = Rule(
    "addressing-changed",
    "An operation requires other WS-Addressing headers, or no longer requires any.",
)
REQUEST_ELEMENT_CHANGED = Rule(
    "request-element-changed", "A request has another element in its body, or a body of another kind."
)
RESPONSE_ELEMENT_CHANGED = Rule(
    "response-element-changed", "A response has another element in its body, or a body of another kind."
)
ENCODING_CHANGED = Rule(
    "encoding-changed",
    "A message changes between literal and SOAP encoding, or between versions of the latter.",
)
REQUEST_TYPE_CHANGED = Rule("request-type-changed", "The element of a request has another type.")
RESPONSE_TYPE_CHANGED = Rule("response-type-changed", "The element of a response has another type.")
RESPONSE_ADDED = Rule("response-added", "An operation that was one-way has a response.")
RESPONSE_REMOVED = Rule("response-removed", "An operation no longer has a response.")

ATTACHMENTS_CHANGED = Rule(
    "attachments-changed", "A message has other parts beside its envelope, or parts of other content types."
)

# header parts

HEADER_ADDED = Rule("header-added", "A message has a header part that it did not have.")
HEADER_REMOVED = Rule("header-removed", "A message has lost a header part.")
HEADER_TYPE_CHANGED = Rule("header-type-changed", "A header part has another type.")
HEADER_NAMESPACE_CHANGED = Rule("header-namespace-changed", "A header part is in another namespace.")
HEADER_NILLABLE_CHANGED = Rule(
    "header-nillable-changed", "A header part may be nil now, or may no longer be nil."
)

# faults

FAULT_ADDED = Rule("fault-added", "An operation declares one more fault, which code may not catch.")
FAULT_REMOVED = Rule("fault-removed", "An operation no longer declares a fault.")
FAULT_TYPE_CHANGED = Rule("fault-type-changed", "A fault has another detail element, or one of another type.")

# types

TYPE_ADDED = Rule("type-added", "A type is new.")
TYPE_REMOVED = Rule("type-removed", "A type is gone, and its class with it.")
TYPE_RENAMED = Rule("type-renamed", "A type is gone, and a new one under another name has the same content.")
TYPE_NAMESPACE_CHANGED = Rule("type-namespace-changed", "A type is defined in another namespace.")
TYPE_KIND_CHANGED = Rule(
    "type-kind-changed", "A type is of another kind: an enum where it was a struct, for example."
)
TYPE_BASE_CHANGED = Rule("type-base-changed", "A type extends another one than before, or none.")
TYPE_ABSTRACT_ADDED = Rule(
    "type-abstract-added", "A struct has become abstract: only structs derived from it may be sent."
)
TYPE_ABSTRACT_REMOVED = Rule("type-abstract-removed", "A struct is no longer abstract.")
ALIAS_TARGET_CHANGED = Rule("alias-target-changed", "A simple type narrows another one than before.")
TOKENS_ITEM_CHANGED = Rule("tokens-item-changed", "The tokens of a list have another type.")
MAP_DICTIONARY_CHANGED = Rule(
    "map-dictionary-changed", "A map has become an object over REST, or a list of pairs; SOAP has one form."
)
ARRAY_DIMENSIONS_CHANGED = Rule(
    "array-dimensions-changed",
    "An array of SOAP encoding has another number of dimensions, or a list has become such an array or stopped being one.",
)
UNION_MEMBERS_CHANGED = Rule("union-members-changed", "A union has other members, or in another order.")
DERIVATION_CHANGED = Rule("derivation-changed", "A type restricts its base instead of extending it.")
BLOCK_CHANGED = Rule("block-changed", "More types or elements may replace a type or an element, or fewer.")
FINAL_CHANGED = Rule("final-changed", "More may be derived from a type or an element, or less.")

# facets of simple types

FACET_TIGHTENED = Rule(
    "facet-tightened", "A simple type accepts fewer values: a shorter text, a smaller range."
)
FACET_LOOSENED = Rule("facet-loosened", "A simple type accepts more values: a longer text, a wider range.")
FACET_CHANGED = Rule(
    "facet-changed", "A simple type accepts other values, or treats white space differently."
)

# content: how the children of a type are grouped, and what else it may contain

CONTENT_CHANGED = Rule(
    "content-changed", "The children of a type are grouped differently: as an exclusive choice, for example."
)
GROUP_OCCURRENCE_CHANGED = Rule(
    "group-occurrence-changed", "A group of children may occur more often or less often, or be left out."
)
ALTERNATIVE_ADDED = Rule("alternative-added", "A group of children allows an additional element.")
ALTERNATIVE_REMOVED = Rule("alternative-removed", "A group of children no longer allows an element.")
MIXED_ADDED = Rule("mixed-added", "A type allows text between its children.")
MIXED_REMOVED = Rule("mixed-removed", "A type no longer allows text between its children.")
WILDCARD_ADDED = Rule(
    "wildcard-added", "A type allows elements or attributes that the contract does not name."
)
WILDCARD_REMOVED = Rule("wildcard-removed", "A type no longer allows what the contract does not name.")
WILDCARD_NAMESPACES_CHANGED = Rule(
    "wildcard-namespaces-changed", "A wildcard allows elements or attributes of other namespaces."
)
WILDCARD_PROCESS_CHANGED = Rule(
    "wildcard-process-changed", "The content of a wildcard is validated more or less strictly."
)
WILDCARD_OCCURRENCE_CHANGED = Rule(
    "wildcard-occurrence-changed", "A wildcard may occur more often, or less often."
)

# global elements: substitutes for others, and content of wildcards

ELEMENT_ADDED = Rule("element-added", "An element that can replace another one or fill a wildcard is new.")
ELEMENT_REMOVED = Rule(
    "element-removed", "An element that could replace another one or fill a wildcard is gone."
)
ELEMENT_ABSTRACT_ADDED = Rule(
    "element-abstract-added", "An element is abstract: only those that replace it may be sent."
)
ELEMENT_ABSTRACT_REMOVED = Rule(
    "element-abstract-removed", "An element is no longer abstract: it may be sent itself."
)
SUBSTITUTION_CHANGED = Rule("substitution-changed", "An element replaces another one than before.")

# fields: of structs, items of arrays, keys and values of maps

FIELD_ADDED = Rule("field-added", "A struct has a new field.")
FIELD_REMOVED = Rule("field-removed", "A field is gone.")
FIELD_RENAMED = Rule(
    "field-renamed",
    "A field is gone, and a new one of the same type has a similar name or its place.",
)
FIELD_MOVED = Rule("field-moved", "A field has another place in its struct, whose order matters over SOAP.")
FIELD_TYPE_CHANGED = Rule("field-type-changed", "A field has another type.")
FIELD_NILLABLE_ADDED = Rule("field-nillable-added", "A field may be nil now.")
FIELD_NILLABLE_REMOVED = Rule("field-nillable-removed", "A field may no longer be nil.")
FIELD_NOW_REQUIRED = Rule("field-now-required", "A field that could be left out must be sent.")
FIELD_NOW_OPTIONAL = Rule("field-now-optional", "A field that was always there may be left out.")
FIELD_NOW_REPEATED = Rule("field-now-repeated", "A field holds a list where it held one value.")
FIELD_NOW_SINGLE = Rule("field-now-single", "A field holds one value where it held a list.")
FIELD_LIMIT_CHANGED = Rule("field-limit-changed", "A list may hold more values than before, or fewer.")
FIELD_NAMESPACE_CHANGED = Rule("field-namespace-changed", "A field is in another namespace.")
FIELD_PLACE_CHANGED = Rule(
    "field-place-changed", "A field has moved between the child elements, the attributes and the text."
)
DEFAULT_CHANGED = Rule("default-changed", "The default of an absent or empty value is another one.")
FIXED_CHANGED = Rule("fixed-changed", "A value is fixed now, is no longer fixed, or is fixed to another one.")
ATTRIBUTE_PROHIBITED = Rule("attribute-prohibited", "A restriction prohibits an attribute of its base.")
ATTRIBUTE_ALLOWED = Rule("attribute-allowed", "A restriction no longer prohibits an attribute of its base.")

# enums and flags

VALUE_ADDED = Rule("value-added", "An enum has a new value; clients keep values that they do not know.")
VALUE_REMOVED = Rule("value-removed", "An enum has lost a value, and its class the member for it.")
VALUE_RENAMED = Rule("value-renamed", "A value of an enum is gone, and a new one is similar.")

# REST

REST_ADDED = Rule("rest-added", "The service can be called over REST now.")
REST_REMOVED = Rule("rest-removed", "The service can no longer be called over REST.")
REST_ENDPOINT_CHANGED = Rule("rest-endpoint-changed", "The REST side of the service has another address.")
ROUTE_CHANGED = Rule("route-changed", "An operation has another verb or path over REST.")
DISCRIMINATOR_CHANGED = Rule(
    "discriminator-changed", "JSON states the derived type of an object in another way."
)
REST_PAIR_CHANGED = Rule("rest-pair-changed", "JSON has other names for the key and the value of a pair.")
REST_HEADER_CHANGED = Rule(
    "rest-header-changed", "A header part has another HTTP header, or none, over REST."
)
REST_FACTS_OUTDATED = Rule(
    "rest-facts-outdated",
    "rest.toml names things that the contract no longer has, or lacks things that it needs.",
)
HTTP_HEADER_CHANGED = Rule("http-header-changed", "An HTTP header that goes with every request has changed.")

# what docs.toml knows

DOCS_NOW_REQUIRED = Rule(
    "docs-now-required", "According to docs.toml, the service requires a value that could be left out."
)
DOCS_NO_LONGER_REQUIRED = Rule(
    "docs-no-longer-required", "According to docs.toml, the service no longer requires a value."
)
DOCS_NOW_REFUSED = Rule(
    "docs-now-refused",
    "According to docs.toml, the service no longer accepts a value: it is read-only, for example.",
)
DOCS_NO_LONGER_REFUSED = Rule(
    "docs-no-longer-refused", "According to docs.toml, the service accepts a value that it did not accept."
)
DOCS_LIMIT_TIGHTENED = Rule(
    "docs-limit-tightened", "According to docs.toml, the service accepts less: a shorter text, fewer items."
)
DOCS_LIMIT_LOOSENED = Rule(
    "docs-limit-loosened", "According to docs.toml, the service accepts more: a longer text, more items."
)
DOCS_DEFAULT_CHANGED = Rule(
    "docs-default-changed", "According to docs.toml, the default of a value is another one."
)
DOCS_UNIT_CHANGED = Rule("docs-unit-changed", "According to docs.toml, a value is in another unit.")
DOCS_UPDATE_CHANGED = Rule(
    "docs-update-changed", "According to docs.toml, an update treats what is left out differently."
)
DOCS_FLAG_ADDED = Rule(
    "docs-flag-added", "According to docs.toml, something is deprecated, reserved or the like now."
)
DOCS_FLAG_REMOVED = Rule(
    "docs-flag-removed", "According to docs.toml, something is no longer deprecated, reserved or the like."
)
DOCS_ROLES_CHANGED = Rule("docs-roles-changed", "According to docs.toml, an operation is for other roles.")
DOCS_OUTDATED = Rule("docs-outdated", "docs.toml describes things that the contract no longer has.")

# the code

PYTHON_NAME_CHANGED = Rule(
    "python-name-changed", "Something has another name in Python code, and the same name in the contract."
)

RULES: tuple[Rule, ...] = tuple(
    sorted((found for found in list(globals().values()) if isinstance(found, Rule)), key=lambda rule: rule.id)
)
"""All rules, by id."""
