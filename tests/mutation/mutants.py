"""The small mistakes: a comparison turned round, a condition that is gone, another number, a result that is lost."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_Change = Callable[[ast.AST], ast.AST]
"""Makes, of a copy of a node, what takes its place."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mistake: the module's name and file, the function, the line, and what was changed.

    `lines` are those of the statement; `place` is the number of the changed node in the order of `ast.walk`.
    """

    module: str
    path: Path
    function: str
    line: int
    lines: range
    was: str
    now: str
    place: int
    change: _Change

    def __str__(self) -> str:
        return f"{self.module.partition('.')[2]} {self.function}: {self.was}  →  {self.now}"

    def tree(self) -> ast.Module:
        """Return the module with the mistake in it."""
        tree = ast.parse(self.path.read_text(encoding="utf-8"))
        found = next(node for number, node in enumerate(ast.walk(tree)) if number == self.place)
        changed = ast.fix_missing_locations(_Put(found, self.change(found)).visit(tree))
        assert isinstance(changed, ast.Module)
        return changed


def mutants(module: str, path: Path) -> Iterator[Mutant]:
    """Yield all mutants of a module, in the order of its lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    places = {node: number for number, node in enumerate(ast.walk(tree))}
    for function, lines, node in _in_functions(tree):
        for change in _changes(node):
            was, now = (ast.unparse(one).strip().partition("\n")[0] for one in (node, change(deepcopy(node))))
            now = "nothing" if now == "if False:" else now
            line = node.target.lineno if isinstance(node, ast.comprehension) else getattr(node, "lineno", 0)
            yield Mutant(module, path, function, line, lines, was, now, places[node], change)


class _Put(ast.NodeTransformer):
    """Puts a node into the place of another."""

    def __init__(self, found: ast.AST, made: ast.AST) -> None:
        self._found, self._made = found, made

    def visit(self, node: ast.AST) -> ast.AST:
        """Return what stands in the place of a node."""
        return ast.copy_location(self._made, node) if node is self._found else super().generic_visit(node)


def _in_functions(tree: ast.Module) -> Iterator[tuple[str, range, ast.AST]]:
    """Yield the nodes of the bodies of functions, each with its function's name and the lines of its statement."""
    pending: list[tuple[str, ast.AST]] = [("", node) for node in tree.body]
    while pending:
        name, node = pending.pop(0)
        if isinstance(node, ast.ClassDef):
            pending[:0] = [(f"{name}{node.name}.", inner) for inner in node.body]
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for statement in node.body:
                for lines, inner in _walk(statement, range(0)):
                    yield f"{name}{node.name}", lines, inner


def _walk(node: ast.AST, lines: range) -> Iterator[tuple[range, ast.AST]]:
    """Yield a node and everything in it, except what does nothing at run time and the texts of messages.

    `strict` of zip() is like an assert: it states what holds anyway.
    """
    if isinstance(node, (ast.JoinedStr, ast.Import, ast.ImportFrom, ast.Assert)):
        return
    if isinstance(node, ast.keyword) and node.arg == "strict":
        return
    if isinstance(node, (ast.stmt, ast.match_case)):
        lines = _lines(node)
    yield lines, node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "args") and not isinstance(node, ast.Call):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _walk(child, lines)


def _lines(node: ast.stmt | ast.match_case) -> range:
    """Return the lines of a statement, without those of the statements in it."""
    first = node.pattern if isinstance(node, ast.match_case) else node
    inner: list[ast.stmt | ast.match_case] = getattr(node, "cases", None) or getattr(node, "body", [])
    if not inner:
        return range(first.lineno, (first.end_lineno or first.lineno) + 1)
    below = inner[0].pattern if isinstance(inner[0], ast.match_case) else inner[0]
    return range(first.lineno, max(below.lineno, first.lineno + 1))


def _changes(node: ast.AST) -> Iterator[_Change]:
    """Yield the mistakes that can be made at a node."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in _COMPARISONS:
            yield _compared
        case ast.BoolOp(values=values):
            yield _joined
            for number in range(len(values)):
                yield partial(_without, number)
        case ast.UnaryOp(op=ast.Not()):
            yield lambda found: found.operand  # type: ignore[attr-defined]
        case ast.If() | ast.IfExp() if not isinstance(node.test, (ast.Compare, ast.BoolOp, ast.UnaryOp)):
            yield _negated
        case ast.comprehension(ifs=[_, *_]):
            yield _unfiltered
        case ast.Constant(value=bool() | int()):
            yield _another
        case ast.BinOp(op=op) if type(op) in _OPERATORS:
            yield _calculated
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield lambda found: ast.Return(ast.Constant(None))
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield lambda found: ast.If(ast.Constant(False), [found], [])  # type: ignore[list-item]
        case ast.Continue():
            yield lambda found: ast.Break()
        case ast.Break():
            yield lambda found: ast.Continue()


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _compared(found: ast.AST) -> ast.AST:
    assert isinstance(found, ast.Compare)
    return ast.Compare(found.left, [_COMPARISONS[type(found.ops[0])]()], found.comparators)


def _joined(found: ast.AST) -> ast.AST:
    assert isinstance(found, ast.BoolOp)
    return ast.BoolOp(ast.Or() if isinstance(found.op, ast.And) else ast.And(), found.values)


def _without(number: int, found: ast.AST) -> ast.AST:
    assert isinstance(found, ast.BoolOp)
    left = [value for place, value in enumerate(found.values) if place != number]
    return left[0] if len(left) == 1 else ast.BoolOp(found.op, left)


def _negated(found: ast.AST) -> ast.AST:
    assert isinstance(found, (ast.If, ast.IfExp))
    test = ast.UnaryOp(ast.Not(), found.test)
    if isinstance(found, ast.If):
        return ast.If(test, found.body, found.orelse)
    return ast.IfExp(test, found.body, found.orelse)


def _unfiltered(found: ast.AST) -> ast.AST:
    assert isinstance(found, ast.comprehension)
    return ast.comprehension(found.target, found.iter, found.ifs[1:], found.is_async)


def _another(found: ast.AST) -> ast.AST:
    assert isinstance(found, ast.Constant)
    value = found.value
    assert isinstance(value, (bool, int))
    return ast.Constant(not value if isinstance(value, bool) else value + 1)


def _calculated(found: ast.AST) -> ast.AST:
    assert isinstance(found, ast.BinOp)
    return ast.BinOp(found.left, _OPERATORS[type(found.op)](), found.right)
