"""Change documents as people and programs do: parts of them gone, doubled, moved, renamed, or taken from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from random import Random

from lxml import etree

from . import texts
from .grammar import BUILTINS, FACETS, SOAP, WSDL, XS, Files

TAGS = {
    XS: """element complexType simpleType sequence choice all group attribute attributeGroup any anyAttribute
        restriction extension list union enumeration simpleContent complexContent import include redefine annotation
        documentation appinfo key keyref unique selector field notation override assert""".split(),
    WSDL: "types message part portType operation input output fault binding service port import documentation".split(),
    SOAP: "binding operation body header fault address headerfault".split(),
}
ATTRIBUTES = """name type ref base element message binding minOccurs maxOccurs use form nillable abstract mixed
    default fixed value itemType memberTypes substitutionGroup namespace processContents targetNamespace
    schemaLocation location elementFormDefault attributeFormDefault block final style transport soapAction part parts
    id parameterOrder encodingStyle version""".split()
VALUES = """true false 0 1 unbounded -1 99999999999 required optional prohibited qualified unqualified literal encoded
    rpc document ##any ##other ##local ##targetNamespace lax skip strict #all extension restriction""".split()
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def mutated(rng: Random, files: Files, others: Sequence[bytes]) -> Files:
    """Return files of which one is changed in one to four ways; `others` are documents that parts come from."""
    name = rng.choice(list(files))
    return {**files, name: mutated_document(rng, files[name], others)}


def mutated_document(rng: Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """Return a document changed in one to four ways, as a tree or, rarely, as bytes."""
    if rng.random() < 0.04:
        return mutated_bytes(rng, content)
    try:
        root = etree.fromstring(content)
    except etree.XMLSyntaxError:
        return mutated_bytes(rng, content)
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        try:
            rng.choice(CHANGES)(rng, root, others)
        except (ValueError, TypeError):
            # What lxml does not let us write; the document stays as it was.
            continue
    changed = etree.tostring(root, encoding="utf-8")
    if rng.random() >= 0.06:
        return changed
    return exchanged_namespace(
        rng, changed, {str(node.get("targetNamespace") or "") for node in root.iter(etree.Element)}
    )


def mutated_answer(rng: Random, content: bytes) -> bytes:
    """Return an answer changed in one to four ways, as a tree or, rarely, as bytes."""
    if rng.random() < 0.04:
        return mutated_bytes(rng, content)
    root = etree.fromstring(content)
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        try:
            rng.choice(ANSWER_CHANGES)(rng, root, (content,))
        except (ValueError, TypeError):
            continue
    return etree.tostring(root, encoding=rng.choice(("utf-8", "utf-8", "utf-8", "utf-16", "ascii")))


def mutated_bytes(rng: Random, content: bytes) -> bytes:
    """Return content with some bytes gone, doubled, or exchanged."""
    made = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.randrange(len(made) + 1)
        end = min(len(made), at + rng.choice((1, 1, 2, 10, 200)))
        piece = rng.choice(
            (
                b"",
                bytes(made[at:end]) * 2,
                bytes([rng.randrange(256)]),
                rng.choice(texts.PIECES).encode(errors="replace"),
            )
        )
        made[at:end] = piece
    if rng.random() < 0.1:
        del made[rng.randrange(len(made) + 1) :]
    return bytes(made)


def exchanged_namespace(rng: Random, content: bytes, stated: Iterable[str]) -> bytes:
    """Return a document in which one of the namespaces that it states became another one, wherever it stands."""
    known = sorted(filter(None, set(stated)))
    if not known:
        return content
    old = rng.choice(known)
    new = texts.namespace(rng, 0.7) if rng.random() < 0.5 else rng.choice(sorted({*known, XS, WSDL, SOAP}))
    return content.replace(_attribute(old), _attribute(new))


def _attribute(text: str) -> bytes:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return f'"{escaped}"'.encode()


# changes of a tree


def _any(rng: Random, root: etree._Element) -> etree._Element:
    return rng.choice([node for node in root.iter(etree.Element)])


def _inner(rng: Random, root: etree._Element) -> etree._Element:
    return rng.choice([node for node in root.iter(etree.Element) if node is not root] or [etree.Element("x")])


def _parent(rng: Random, root: etree._Element, node: etree._Element) -> etree._Element:
    """Return a node that another one may be put into: nearly always one of the kind that it came from."""
    holder = node.getparent()
    alike = [] if holder is None else list(root.iter(str(holder.tag)))
    inside = set(node.iter())
    return rng.choice(
        [one for one in (alike if rng.random() < 0.8 else root.iter(etree.Element)) if one not in inside]
        or [root]
    )


def _drop(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _inner(rng, root)
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def _double(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _inner(rng, root)
    if node.getparent() is not None:
        node.addnext(deepcopy(node))


def _move(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _inner(rng, root)
    parent = _parent(rng, root, node)
    parent.insert(rng.randrange(len(parent) + 1), node)


def _copy(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _inner(rng, root)
    parent = _parent(rng, root, node)
    parent.insert(rng.randrange(len(parent) + 1), deepcopy(node))


def _splice(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    try:
        other = etree.fromstring(rng.choice(others))
    except etree.XMLSyntaxError:
        return
    node = deepcopy(_inner(rng, other))
    node.tail = None
    alike = list(root.iter(str(node.tag)))
    if alike and rng.random() < 0.7:
        rng.choice(alike).addnext(node)
    else:
        parent = _any(rng, root)
        parent.insert(rng.randrange(len(parent) + 1), node)


def _retag(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _any(rng, root)
    namespace, _, local = str(node.tag).rpartition("}")
    uri = namespace[1:] if rng.random() < 0.9 else rng.choice((XS, WSDL, SOAP, "urn:a", ""))
    node.tag = f"{{{uri}}}{rng.choice(TAGS.get(uri, [local]))}" if uri else local


def _wrap(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _inner(rng, root)
    parent = node.getparent()
    if parent is not None:
        outer = etree.Element(node.tag if rng.random() < 0.5 else f"{{{XS}}}{rng.choice(TAGS[XS])}")
        parent.replace(node, outer)
        outer.append(node)


def _unwrap(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _inner(rng, root)
    parent = node.getparent()
    if parent is not None:
        for child in list(node):
            node.addprevious(child)
        parent.remove(node)


def _drop_attribute(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = rng.choice([one for one in root.iter(etree.Element) if one.attrib] or [root])
    if node.attrib:
        del node.attrib[rng.choice(list(node.attrib))]


def _change_attribute(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = rng.choice([one for one in root.iter(etree.Element) if one.attrib] or [root])
    if node.attrib:
        key = rng.choice(list(node.attrib))
        node.set(key, _value(rng, root, str(key)))


def _add_attribute(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    key = rng.choice(ATTRIBUTES)
    if rng.random() < 0.05:
        key = f"{{{rng.choice((XSI, 'urn:a', WSDL))}}}{key}"
    _any(rng, root).set(key, _value(rng, root, key))


def _value(rng: Random, root: etree._Element, key: str) -> str:
    """Return a value for an attribute: one of those that the document has for it, or an odd one."""
    turn = rng.random()
    known = [str(node.get(key)) for node in root.iter(etree.Element) if key in node.attrib]
    if turn < 0.45 and known:
        return rng.choice(known)
    if turn < 0.6:
        return rng.choice(VALUES)
    if turn < 0.75:
        return texts.allowed(texts.name(rng, 0.9))
    if turn < 0.85:
        return f"xs:{rng.choice((*BUILTINS, *FACETS))}"
    if turn < 0.9 and known:
        return f"{rng.choice(known)} {rng.choice(known)}"
    return texts.hostile(rng)


def _text(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _any(rng, root)
    if rng.random() < 0.8:
        node.text = texts.hostile(rng)
    else:
        node.tail = texts.hostile(rng)


def _deepen(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    """Put a node into copies of itself, some or a great many times."""
    node = _inner(rng, root)
    if node.getparent() is None or len(list(node.iter())) > 20:
        return
    for _ in range(rng.choice((2, 5, 5, 40, 120))):
        outer = etree.Element(node.tag, dict(node.attrib))
        node.addprevious(outer)
        outer.append(node)
        node = outer


def _shuffle(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _any(rng, root)
    children = list(node)
    rng.shuffle(children)
    for child in children:
        node.append(child)


def _comment(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = _any(rng, root)
    made = etree.Comment("x") if rng.random() < 0.5 else etree.ProcessingInstruction("x", "y")
    node.insert(rng.randrange(len(node) + 1), made)


CHANGES: tuple[Callable[[Random, etree._Element, Sequence[bytes]], None], ...] = (
    _drop,
    _drop,
    _double,
    _move,
    _copy,
    _splice,
    _splice,
    _retag,
    _wrap,
    _unwrap,
    _drop_attribute,
    _drop_attribute,
    _change_attribute,
    _change_attribute,
    _change_attribute,
    _change_attribute,
    _add_attribute,
    _add_attribute,
    _text,
    _deepen,
    _shuffle,
    _comment,
)


# changes of an answer


def _nil(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    _any(rng, root).set(f"{{{XSI}}}nil", rng.choice(("true", "1", "false", "maybe", "")))


def _stated_type(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    """State a type for an element: the name of another element, a built-in one, or anything."""
    names = [str(node.tag).rpartition("}")[2] for node in root.iter(etree.Element)]
    local = rng.choice((*names, *BUILTINS, "", ":", "a:b:c", texts.name(rng, 1)))
    _any(rng, root).set(
        f"{{{XSI}}}type", texts.allowed(rng.choice(("xs:", "", "s:", "none:", " xs:")) + local)
    )


def _namespace(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    """Put a subtree, or one element, into another namespace or none."""
    node = _any(rng, root)
    namespace = rng.choice(
        ("", "{urn:other}", *(str(one.tag).rpartition("}")[0] + "}" for one in root.iter(etree.Element)))
    )
    for one in node.iter(etree.Element) if rng.random() < 0.5 else (node,):
        one.tag = f"{'' if namespace == '}' else namespace}{str(one.tag).rpartition('}')[2]}"


def _other_value(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    leaves = [node for node in root.iter(etree.Element) if not len(node)]
    value = rng.choice(
        ("", " ", "x", "1", "-1", "1e400", "9" * 400, "true", "NaN", "2024-13-01", "10000-01-01", "24:00:00")
    )
    rng.choice(leaves or [root]).text = rng.choice((value, value, texts.hostile(rng)))


def _other_attribute(rng: Random, root: etree._Element, others: Sequence[bytes]) -> None:
    node = rng.choice([one for one in root.iter(etree.Element) if one.attrib] or [root])
    if node.attrib:
        node.set(rng.choice(list(node.attrib)), texts.hostile(rng))


ANSWER_CHANGES: tuple[Callable[[Random, etree._Element, Sequence[bytes]], None], ...] = (
    *(
        _drop,
        _drop,
        _double,
        _move,
        _copy,
        _splice,
        _wrap,
        _unwrap,
        _drop_attribute,
        _text,
        _deepen,
        _shuffle,
        _comment,
    ),
    *(
        _nil,
        _nil,
        _stated_type,
        _stated_type,
        _namespace,
        _namespace,
        _other_value,
        _other_value,
        _other_attribute,
    ),
)
