"""Make facts of the templates of reference pages: those of a service, with the names that its contract has."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from soapwright.contract.schema_views import Array, Field, Map, Struct
from soapwright.contract.views import ContractView

from . import expand
from .notation import JSON_ALONE, WORDS, Facts, Member, Operation, Type
from .outline import BARE, XSI, Key, Page, nested, numbered, read, write

ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
PRINTED = {"LongValueHere": "long", "=IntValueHere": "int", "=DoubleValueHere": "double"}
PRINTED["=DecimalValueHere"] = "decimal"
SECTION = re.compile(r"<!--.* set to (.+)-->")
Node = tuple[str, list[Any]]


@dataclass(frozen=True)
class Url:
    """What a page says of an operation over REST."""

    verb: str
    production: str
    sandbox: str


def facts_of(
    title: str,
    contract: ContractView,
    templates: Mapping[Key, str],
    urls: Mapping[str, Url],
    objects: Mapping[str, str],
) -> Facts:
    """Return the facts of one service; each template is shown to follow from them, or is literal."""
    return _Recorder(contract, Facts(title)).record(templates, urls, objects)


@dataclass
class _Recorder:
    contract: ContractView
    facts: Facts
    words: dict[tuple[str, str], Counter[str]] = field(default_factory=dict)
    values: dict[str, Counter[str]] = field(default_factory=dict)
    used: Counter[tuple[str, tuple[str, ...]]] = field(default_factory=Counter)

    def record(
        self, templates: Mapping[Key, str], urls: Mapping[str, Url], objects: Mapping[str, str]
    ) -> Facts:
        self._name_namespaces(templates)
        self._urls(urls)
        aliases = {uri: alias for alias, uri in self.facts.namespaces.items()}
        outlines = {key: read(text, key.protocol, aliases) for key, text in templates.items()}
        for key, lines in sorted(outlines.items()):
            if key.protocol == "soap":
                self._soap(key, lines, urls.get(key.operation))
        for key, text in sorted(templates.items()):
            if key.protocol == "rest":
                self._align(
                    key.operation, self.facts.operations[key.operation].messages[key.kind], _json(text)
                )
        self._bases()
        parsed = {name: _json(text) for name, text in objects.items()}
        for name in sorted(parsed):
            self._object(name, parsed[name])
        self._settle()
        for name in sorted(parsed):
            self._json_alone(name, parsed[name])
        self._pages(objects)
        self._literals(templates, outlines)
        return self.facts

    # Namespaces and URLs

    def _name_namespaces(self, templates: Mapping[Key, str]) -> None:
        names = {part.split('"')[0] for text in templates.values() for part in text.split('="')}
        found = {"s": ENVELOPE, "i": XSI, expand.MESSAGES: self.contract.namespace}
        for uri in sorted(name for name in names if name.startswith("http")):
            if uri not in found.values():
                word = uri.rstrip("/").replace(".", "/").rpartition("/")[2].lower()
                found[next(word[:size] for size in range(1, 99) if word[:size] not in found)] = uri
        self.facts.namespaces = found

    def _urls(self, urls: Mapping[str, Url]) -> None:
        for environment in ("production", "sandbox"):
            addresses = filter(None, (getattr(url, environment) for url in urls.values()))
            bases = {"/".join(url.split("/")[:5]) for url in addresses}
            if bases:
                (self.facts.facts[environment],) = bases

    def _path(self, url: Url) -> str:
        paths: set[str] = {
            getattr(url, name).removeprefix(base)
            for name, base in self.facts.facts.items()
            if getattr(url, name)
        }
        (path,) = paths
        return path

    # SOAP: what stands in what

    def _soap(self, key: Key, lines: tuple[str, ...], url: Url | None) -> None:
        ((_, (header, body)),) = nested(lines)
        new = Operation(key.operation, url.verb if url else "", self._path(url) if url else "")
        operation = self.facts.operations.setdefault(key.operation, new)
        if key.kind == "request":
            self.facts.headers = tuple(self._member(node, expand.MESSAGES, None) for node in header[1][1:])
        declared = self.contract.operation(key.operation)
        message = declared and (declared.request if key.kind == "request" else declared.response)
        struct = self.contract.struct(message.type) if message else None
        fields = self._fields(struct)
        operation.messages[key.kind] = tuple(
            self._member(node, expand.MESSAGES, fields) for node in body[1][0][1]
        )

    def _fields(self, struct: Struct | None) -> dict[str, Field]:
        return {one.name: one for one in self.contract.fields(struct)} if struct else {}

    def _member(self, node: Node, alias: str, fields: Mapping[str, Field] | None) -> Member:
        head, children = node
        first, *words = head.split(" = ")[0].split()
        own, name = first.split(":")
        member = Member(name, "nil" in words, "" if own == alias else own)
        declared = (fields or {}).get(name)
        if not children and "/" not in words:
            return member
        found = self.contract.types.get(declared.type) if declared else None
        if isinstance(found, Array | Map) and len(children) == 1:
            item = {found.item.name: found.item}
            return replace(member, item=self._member(children[0], own, item))
        struct = found if isinstance(found, Struct) else self._pair(declared)
        type_ = self._type(struct.name.name if struct else name, children, own, struct)
        subtypes = tuple(self._sections(children, struct))
        self.used[type_, subtypes] += 1
        return replace(member, type=type_, subtypes=subtypes)

    def _pair(self, declared: Field | None) -> Struct | None:
        return self.contract.struct(declared.type) if declared else None

    def _type(self, name: str, children: list[Node], alias: str, struct: Struct | None) -> str:
        """Return the key of the type that has these elements, which is a new one if none has."""
        own = [node for node in _until_section(children) if not node[0].startswith("<!--")]
        inside = {_alias(node) for node in own}
        within = next(iter(inside)) if len(inside) == 1 else alias
        fields = self._fields(struct)
        members = tuple(self._member(node, within, fields) for node in own)
        return self._intern(Type(name, within, members))

    def _intern(self, found: Type) -> str:
        name, number = found.key, 1
        while (known := self.facts.types.get(found.key)) and (known.alias, known.members) != (
            found.alias,
            found.members,
        ):
            # A type with nothing in it is in any namespace.
            if known.members == found.members == ():
                break
            number += 1
            found.key = f"{name}~{number}"
        self.facts.types.setdefault(found.key, found)
        return found.key

    def _sections(self, children: list[Node], base: Struct | None) -> Iterator[str]:
        derived = dict(self._derived(base)) if base else {}
        current: list[Node] | None = None
        sections: list[tuple[str, list[Node]]] = []
        for node in children:
            if match := SECTION.fullmatch(node[0]):
                current = []
                sections.append((match[1], current))
            elif current is not None:
                current.append(node)
        for name, nodes in sections:
            alias = _alias(nodes[0]) if nodes else expand.MESSAGES
            yield self._type(name, nodes, alias, derived.get(name))

    def _derived(self, base: Struct) -> Iterator[tuple[str, Struct]]:
        for struct in self.contract.derived(base.name):
            yield struct.name.name, struct
            yield from self._derived(struct)

    # JSON: how values are printed

    def _align(self, owner: str, members: Iterable[Member], value: Any, skip: str = "") -> None:
        if isinstance(value, dict):
            for member in members:
                if member.name in value and member.name != skip:
                    self._word(owner, member, value[member.name])

    def _word(self, owner: str, member: Member, value: Any) -> None:
        at = (owner, member.name)
        inner = member
        while inner.item:
            inner = inner.item
        if inner is not member:
            if not (isinstance(value, list) and len(value) == 1):
                self._literal(at, value)
                return
            (value,) = value
        if not inner.type:
            if isinstance(value, str):
                self.words.setdefault(at, Counter())[PRINTED.get(value, "")] += 1
            return
        found = self.facts.types[inner.type]
        if isinstance(value, str):
            if value or found.members:
                self._literal(at, value)
            return
        self.words.setdefault(at, Counter())[""] += 1
        shown = self._shown(inner, value)
        if shown and isinstance(value, dict):
            stated = value.get(expand.KIND)
            # The name of another type says that the page shows that one.
            if isinstance(stated, str) and (stated == shown.name or self._struct(stated) is None):
                self.values.setdefault(shown.key, Counter())[stated] += 1
            self._align(shown.key, shown.members, value)
        self._align(found.key, found.members, value, expand.KIND if shown else "")

    def _shown(self, member: Member, value: Any) -> Type | None:
        """Return the derived type that a page shows: the one that it names, or else the first."""
        subtypes = {self.facts.types[name].name: self.facts.types[name] for name in member.subtypes or ()}
        named = subtypes.get(str(value.get(expand.KIND))) if isinstance(value, dict) else None
        return named or (subtypes[min(subtypes)] if subtypes else None)

    def _literal(self, at: tuple[str, str], value: Any) -> None:
        if isinstance(value, str):
            self.words.setdefault(at, Counter())[f"= {json.dumps(value)}"] += 1

    def _bases(self) -> None:
        """State the bases of types, as far as pages show both."""
        structs = {
            name.name: found for name, found in self.contract.types.items() if isinstance(found, Struct)
        }
        for found in self.facts.types.values():
            struct = structs.get(found.name)
            if struct and struct.base and struct.base.name in self.facts.types:
                found.base = struct.base.name

    def _object(self, name: str, value: Any) -> None:
        chain = [found] if (found := self.facts.types.get(name)) else []
        if chain and not chain[0].base:
            chain[0].base = self._base(self._struct(name), value)
        while chain and chain[-1].base:
            chain.append(self.facts.types[chain[-1].base])
        if len(chain) > 1 and isinstance(value.get(expand.KIND), str):
            self.values.setdefault(name, Counter())[value[expand.KIND]] += 1
        for one in chain:
            self._align(one.key, one.members, value, expand.KIND if len(chain) > 1 else "")

    def _settle(self) -> None:
        """Give members the words that most pages print, and types the derived ones that most pages list."""
        defaults: dict[str, tuple[str, ...]] = {}
        for (key, subtypes), _ in self.used.most_common():
            defaults.setdefault(key, subtypes)
        for found in self.facts.types.values():
            found.subtypes = defaults.get(found.key, ())
        for owner, found in self.facts.types.items():
            found.members = tuple(self._settled(owner, member) for member in found.members)
            if counted := self.values.get(owner):
                value = counted.most_common(1)[0][0]
                found.value = "" if value == found.name else value
        for name, operation in self.facts.operations.items():
            operation.messages = {
                kind: tuple(self._settled(name, member) for member in members)
                for kind, members in operation.messages.items()
            }

    def _settled(self, owner: str, member: Member) -> Member:
        counted = self.words.get((owner, member.name))
        # If as many pages disagree, the more specific ones are right: a word, or its content.
        word = max(counted, key=lambda one: (counted[one], one in WORDS, one == "")) if counted else ""
        if word.startswith("= "):
            return replace(self._worded(member, ""), literal=word[2:])
        return self._worded(member, word)

    def _worded(self, member: Member, word: str) -> Member:
        if member.item:
            return replace(member, item=self._worded(member.item, word))
        if not member.type:
            return replace(member, word=word)
        return replace(member, subtypes=self._own_subtypes(member))

    def _own_subtypes(self, member: Member) -> tuple[str, ...] | None:
        return None if self.facts.types[member.type].subtypes == member.subtypes else member.subtypes

    # Data objects

    def _json_alone(self, name: str, value: Any) -> None:
        """Add the type of a page whose elements no SOAP template shows."""
        if name in self.facts.types or not isinstance(value, dict):
            return
        struct = self._struct(name)
        base = self._base(struct, value)
        above: set[str] = set()
        at = base
        while at:
            above |= {member.name for member in self.facts.types[at].members}
            at = self.facts.types[at].base
        shown = value.get(expand.KIND)
        own = {
            key: one for key, one in value.items() if key not in above and (key != expand.KIND or not base)
        }
        fields = self._fields(struct)
        order = [key for key in fields if key in own] + [key for key in own if key not in fields]
        members = tuple(self._from_json(key, own[key], fields.get(key)) for key in order)
        stated = shown if base and isinstance(shown, str) and shown != name else ""
        self.facts.types[name] = Type(name, JSON_ALONE, members, base, (), stated)

    def _struct(self, name: str) -> Struct | None:
        found = (one for key, one in self.contract.types.items() if key.name == name)
        return next((one for one in found if isinstance(one, Struct)), None)

    def _base(self, struct: Struct | None, value: Any) -> str:
        """Return the key of a struct's base, with the members that its pages show of it."""
        base = self.contract.struct(struct.base) if struct and struct.base else None
        if base is None:
            return ""
        if base.name.name not in self.facts.types:
            members = tuple(
                self._from_json(one.name, value[one.name], one) for one in base.fields if one.name in value
            )
            above = self._base(base, value)
            self.facts.types[base.name.name] = Type(base.name.name, JSON_ALONE, members, above)
        return base.name.name

    def _from_json(self, name: str, value: Any, declared: Field | None) -> Member:
        if isinstance(value, list):
            found = self.contract.types.get(declared.type) if declared else None
            inner = found.item if isinstance(found, Array | Map) else None
            return Member(name, item=self._from_json("item", value[0], inner))
        if isinstance(value, str):
            word = PRINTED.get(value, "")
            return Member(name, word=word, literal=None if word or value == "ValueHere" else f'"{value}"')
        struct = self.contract.struct(declared.type) if declared else None
        called = struct.name.name if struct else name
        if called not in self.facts.types:
            fields = self._fields(struct)
            order = [key for key in fields if key in value] + [key for key in value if key not in fields]
            members = tuple(self._from_json(key, value[key], fields.get(key)) for key in order)
            self.facts.types[called] = Type(called, JSON_ALONE, members)
        return Member(name, type=called)

    def _pages(self, objects: Mapping[str, str]) -> None:
        for name, text in objects.items():
            found = self.facts.types.get(name)
            if found is None:
                continue
            found.page = True
            printed = write(expand.data_object(self.facts, found), "rest", {})
            if printed != text:
                found.page = False
                lines = read(text, "rest", {})
                self.facts.literal[Key(name, "object", "rest")] = Page(lines)

    def _literals(self, templates: Mapping[Key, str], outlines: Mapping[Key, tuple[str, ...]]) -> None:
        for key, text in templates.items():
            wanted = numbered(text) if key.protocol == "soap" else text
            if write(expand.derived(self.facts, key), key.protocol, self.facts.namespaces) != wanted:
                unindented = text.count("\n") > 1 and "\n " not in text
                self.facts.literal[key] = Page(outlines[key], unindented)
                printed = write(self.facts.literal[key], key.protocol, self.facts.namespaces)
                if printed != wanted:
                    raise SystemExit(f"{' '.join(key)}: the outline does not give the page again")


def _until_section(children: list[Node]) -> Iterator[Node]:
    for node in children:
        if SECTION.fullmatch(node[0]):
            return
        yield node


def _alias(node: Node) -> str:
    return node[0].split(":")[0]


def _json(text: str) -> Any:
    return json.loads(re.sub(rf'(?<!")\b({BARE})\b', r'"=\1"', text))
