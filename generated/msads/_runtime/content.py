"""The order of a struct's child elements: finds the field of a child by its name and position.

A content expression names the fields for elements: `a, (b | c)?, items*`. Its groups occur at most once (a
repeated group is a field of its own, for turns), so a field has one position in one tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from .named_tuple import NamedTuple

__all__ = ["Branch", "Leaf", "Node", "Positions", "parse"]


class Leaf(NamedTuple):
    """A field's position; `max` is None if it is unbounded."""

    name: str
    min: int
    max: int | None


class Branch(NamedTuple):
    """A group: a sequence ",", a choice "|", or all in any order "&"."""

    kind: str
    nodes: tuple[Node, ...]
    min: int = 1


Node: TypeAlias = Leaf | Branch

_OFTEN: dict[str, tuple[int, int | None]] = {"?": (0, 1), "*": (0, None), "+": (1, None)}


def parse(expression: str) -> Branch:
    """Parse a content expression, as written by the generator."""
    stack: list[list[Node]] = [[]]
    kinds = [","]
    position = 0
    while position < len(expression):
        letter = expression[position]
        position += 1
        if letter.isspace():
            continue
        if letter in ",|&":
            kinds[-1] = letter
        elif letter == "(":
            stack.append([])
            kinds.append(",")
        elif letter == ")":
            (least, _), position = _occurrence(expression, position)
            made = Branch(kinds.pop(), tuple(stack.pop()), least)
            stack[-1].append(made)
        else:
            start = position - 1
            while position < len(expression) and expression[position] not in " ,|&()?*+{":
                position += 1
            name = expression[start:position]
            (least, most), position = _occurrence(expression, position)
            stack[-1].append(Leaf(name, least, most))
    return Branch(kinds[0], tuple(stack[0]))


def _occurrence(expression: str, position: int) -> tuple[tuple[int, int | None], int]:
    mark = expression[position : position + 1]
    if mark in _OFTEN:
        return _OFTEN[mark], position + 1
    if mark != "{":
        return (1, 1), position
    end = expression.index("}", position)
    least, comma, most = expression[position + 1 : end].partition(",")
    return (int(least), int(most) if most else None if comma else int(least)), end + 1


class Positions:
    """The fields of a content tree as numbered positions, and which of them can follow which.

    `nullable` returns whether a field may be absent, whatever its occurrence. The root is not a choice.
    """

    START = -1

    def __init__(self, root: Branch, nullable: Callable[[str], bool]) -> None:
        self.leaves: list[Leaf] = []
        self._paths: list[tuple[tuple[int, int], ...]] = []
        self._kinds: list[str] = []
        self._asked: list[list[int]] = []
        """For each branch: how many required nodes precede each of its nodes."""
        self.choices: list[list[list[str]]] = []
        """For each choice: the names of the fields of each alternative."""
        self._add(root, nullable)
        self.unordered = "&" in self._kinds

    def _add(self, root: Branch, nullable: Callable[[str], bool]) -> None:
        # Not recursive, because Python's stack would limit the depth of groups.
        optional = _optional(root, nullable)
        stack: list[tuple[Node, tuple[tuple[int, int], ...], list[list[str]]]] = [(root, (), [])]
        while stack:
            node, path, names = stack.pop()
            if isinstance(node, Leaf):
                self.leaves.append(node)
                self._paths.append(path)
                for group in names:
                    group.append(node.name)
                continue
            branch = len(self._kinds)
            self._kinds.append(node.kind)
            asked = [0]
            for inner in node.nodes:
                asked.append(asked[-1] + (not optional[id(inner)]))
            self._asked.append(asked)
            groups = [[*names, *([[]] if node.kind == "|" else [])] for _ in node.nodes]
            if node.kind == "|":
                self.choices.append([group[-1] for group in groups])
            for index in reversed(range(len(node.nodes))):
                stack.append((node.nodes[index], (*path, (branch, index)), groups[index]))

    def follows(self, before: int, after: int) -> bool | None:
        """Return whether a position can follow another one, or be first after START.

        None if the order is free.
        """
        target = self._paths[after]
        depth = 0
        if before != self.START:
            path = self._paths[before]
            while path[depth] == target[depth]:
                depth += 1
            branch, index = path[depth]
            kind = self._kinds[branch]
            if kind == "&":
                return None
            asked = self._asked[branch]
            if kind == "|" or index > target[depth][1] or asked[target[depth][1]] > asked[index + 1]:
                return False
            depth += 1
            if any(self._asks_after(*step) for step in path[depth:]):
                return False
        return not any(self._kinds[at] == "," and self._asked[at][i] for at, i in target[depth:])

    def _asks_after(self, branch: int, index: int) -> bool:
        asked = self._asked[branch]
        return self._kinds[branch] == "," and asked[-1] > asked[index + 1]

    def nullable(self) -> bool:
        """Return whether there may be no element at all."""
        return self._asked[0][-1] == 0


def _optional(root: Branch, nullable: Callable[[str], bool]) -> dict[int, bool]:
    """Return for each node, by its identity, whether it may be absent."""
    found: dict[int, bool] = {}
    for node in _inner_first(root):
        if isinstance(node, Leaf):
            found[id(node)] = node.min == 0 or nullable(node.name)
        else:
            inner = [found[id(one)] for one in node.nodes]
            found[id(node)] = node.min == 0 or (any(inner) if node.kind == "|" else all(inner))
    return found


def _inner_first(root: Branch) -> Iterator[Node]:
    outer_first: list[Node] = [root]
    for node in outer_first:
        if isinstance(node, Branch):
            outer_first.extend(node.nodes)
    return reversed(outer_first)
