"""The allowed shape of generated modules. Anything else is a fault: text of a schema has become code.

`faults` accepts only the statements that the templates lay out: imports of known modules, classes with known
decorators and bases, fields and constants made of literals, names and calls of runtime functions for them,
and the methods of clients. A template that emits something new is refused until it is added here.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator

STANDARD = {
    "__future__": {"annotations"},
    "builtins": {"bool", "bytes", "dict", "float", "int", "list", "object", "str"},
    "collections.abc": {"Awaitable", "Callable", "Mapping", "Sequence"},
    "dataclasses": {"dataclass"},
    "datetime": {"date", "datetime", "time"},
    "decimal": {"Decimal"},
    "typing": {"Any", "Literal", "Self", "TYPE_CHECKING", "Unpack", "overload"},
}
"""What a module may import of the standard library."""

CALLED = {
    "lazy_classes": {"Struct", "lazy_classes", "struct"},
    "lazy_exports": {"exports"},
    "service": {
        *(
            "Addressed",
            "Behaviour",
            "Continuing",
            "HeaderPart",
            "Operation",
            "Paging",
            "Port",
            "Rest",
            "Route",
            "Service",
        ),
        "Wait",
    },
    "struct": {
        *(
            "any_attributes",
            "attachment",
            "attribute",
            "choice",
            "element",
            "header_part",
            "required",
            "text_content",
        ),
        *("texts", "turns", "whole", "wildcard"),
    },
    "wire": {"Array", "Choice", "JsonNames", "Map", "Namespace", "Simple", "Tokens", "Union"},
}
"""The functions that a module may call at import: module of the runtime → names."""

DECORATORS = {"struct", "dataclass"}
VIEWS = {"async_iterate", "async_pages", "iterate", "pages"}
"""The modules of further methods of a client."""

PASSED_ON = {"_call", "_items", "_pages", "_with_options"}
"""The functions that methods may pass their arguments to."""

METHODS = {"__init__"}
"""The methods with underscores that a class may define."""

MODULE_DUNDERS = {"__all__", "__dir__", "__getattr__", "__revision__", "__version__"}
READ = {"__name__"}
"""The names with underscores that a module may read."""

PACKAGE_FUNCTIONS = {
    """\
def __getattr__(name):
    match name:
        case 'CallOptions':
            from .credentials import CallOptions as found
        case 'Credentials':
            from .credentials import Credentials as found
        case _ if name in __all__:
            from ._runtime import errors
            found = getattr(errors, name)
        case _:
            raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    globals()[name] = found
    return found""",
    """\
def __dir__():
    return __all__""",
}
"""The functions by which a package's own names load, without their comments and the names of the runtime."""

_OF_RUNTIME = re.compile(r" {8}case '(\w+)':\n {12}from \._runtime\.\w+ import \1 as found\n")

CONTAINERS = {
    *("Awaitable", "Callable", "Literal", "Mapping", "Operation", "Sequence"),
    *("dict", "list", "tuple", "type"),
    *("AsyncItems", "AsyncPages", "Items", "Pages"),
}
"""Names that may precede brackets in an annotation."""

_COMMENT = re.compile(
    r"# Made by soapwright(?: from [^\n]*)?\. Do not edit\.|# noqa: [A-Z0-9, ]+"
    r"|# Imports are lazy to avoid a deadlock: a thread that imports a module of this package waits for the"
    r"|# package, and the package would wait for that thread\."
    r"|# Making a class with many keys is slow, and only type checkers need it\."
)
_CODING = re.compile(r"coding[:=][ \t]*[-\w.]+")

# Unicode's Default_Ignorable_Code_Point: invisible characters, including letters and marks.
_IGNORABLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
UNSEEN = re.compile(f"[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029\ud800-\udfff{_IGNORABLE}]")
"""Characters that must be escaped in a module: control characters except line feed, other line ends, invisible ones."""


def faults(text: str) -> list[str]:
    """Return the faults in the text of a module, each with its line; normally an empty list."""
    found = list(_faults_of_text(text))
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        return [*found, f"not Python: {error}"]
    if not found:
        # The parser ignores comments, but a few have a meaning for tools that read the file.
        found.extend(_faults_of_comments(text))
    checker = _Checker()
    checker.module(tree)
    return [*found, *checker.faults]


def faults_of_text(text: str) -> list[str]:
    """Return the faults among the characters of a file."""
    return list(_faults_of_text(text))


def _faults_of_text(text: str) -> Iterator[str]:
    for match in UNSEEN.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield f"line {line}: raw U+{ord(match.group()):04X}"


def _faults_of_comments(text: str) -> Iterator[str]:
    header, _, rest = text.partition("\n")
    if "#" not in rest:
        # Nothing but a header can be a comment, and to take a module apart for it takes long.
        text = f"{header}\n"
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type != tokenize.COMMENT:
            continue
        line = token.start[0]
        if not _COMMENT.fullmatch(token.string):
            yield f"line {line}: comment {token.string[:60]!r}"
        elif line <= 2 and _CODING.search(token.string):
            yield f"line {line}: the comment states an encoding (PEP 263): {token.string[:60]!r}"


class _Checker:
    """Walks over one module and collects unknown statements."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.bound: set[str] = set()
        self.origin: dict[str, str] = {}
        self.called: dict[str, str] = {}
        """What the modules of origin call names that step aside."""
        self.types = {"types"}

    def refuse(self, node: ast.AST, what: str) -> None:
        self.faults.append(f"line {getattr(node, 'lineno', 0)}: {what}: {ast.unparse(node)[:80]!r}")

    def bind(self, node: ast.AST, name: str, scope: set[str], allowed: Iterable[str] = ()) -> None:
        """Record a name that a statement defines; it must not be defined twice or be a builtin."""
        if name.startswith("__") and name not in allowed:
            self.refuse(node, "a name of Python's own")
        if name in scope:
            self.refuse(node, "a name defined twice")
        scope.add(name)

    # modules

    def module(self, tree: ast.Module) -> None:
        body = tree.body
        if not body or not _is_text(body[0]):
            self.faults.append("line 1: no docstring")
        for node in body[1:]:
            self.statement(node)

    def statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Import() | ast.ImportFrom():
                self.imports(node, checking=False)
            case ast.If(test=ast.Name("TYPE_CHECKING")):
                # Names for type checkers are bound by one branch, those of the program by the other.
                if isinstance(node.body[0], ast.ClassDef):
                    self.typed_dict(node, node.body[0])
                    return
                for inner in node.body:
                    self.imports(inner, checking=True)
                for inner in node.orelse:
                    self.loading(inner)
            case ast.If(test=ast.UnaryOp(ast.Not(), ast.Name(checking)), body=[late], orelse=[]) if (
                self.called.get(checking) == "TYPE_CHECKING"
            ):
                # Hidden from type checkers: the classes above are created on first use.
                self.assignment(late, self.bound)
            case ast.ClassDef():
                self.class_(node)
            case ast.Expr(ast.Constant(str())):
                # What is known of the constant above.
                pass
            case _:
                self.assignment(node, self.bound)

    def typed_dict(self, node: ast.If, cls: ast.ClassDef) -> None:
        """Check the options of a call: a class for type checkers, a dict for the program."""
        head = [ast.unparse(one) for one in (*cls.bases, *cls.keywords)]
        otherwise = [ast.unparse(one) for one in node.orelse]
        if (
            len(node.body) > 1
            or head != ["ViewOptions", "total=False"]
            or otherwise != ["CallOptions = dict"]
        ):
            self.refuse(node, "an unknown class for type checkers")
        own: set[str] = set()
        for inner in cls.body:
            if not _is_text(inner):
                self.field(inner, own)
        self.bind(cls, cls.name, self.bound)

    def imports(self, node: ast.stmt, checking: bool) -> None:
        match node:
            case ast.ImportFrom(module=module, names=names, level=level):
                for alias in names:
                    if (
                        alias.name == "types"
                        and level
                        and alias.asname
                        and re.fullmatch(r"\w+_types(_\d+)?", alias.asname)
                    ):
                        # The credentials of a package know the types of several clients.
                        self.bind(node, alias.asname, self.bound)
                        self.types.add(alias.asname)
                    elif alias.name == "*" and not (checking and level):
                        self.refuse(node, "a star import")
                    elif alias.asname and not re.fullmatch(rf"{alias.name}_+", alias.asname):
                        self.refuse(node, "an import under another name")
                    elif not level and alias.name not in STANDARD.get(module or "", ()):
                        self.refuse(node, "an import of something unknown")
                    elif alias.name != "*":
                        name = alias.asname or alias.name
                        self.bind(node, name, self.bound)
                        self.called[name] = alias.name
                        self.origin[name] = f"{'.' * bool(level)}{module or ''}"
                        if alias.name == "types":
                            self.types.add(name)
            case _:
                self.refuse(node, "a statement that is not an import")

    def loading(self, node: ast.stmt) -> None:
        """Check a statement that makes a package load its modules late."""
        match node:
            case ast.FunctionDef(
                "_load", body=[ast.Match(ast.Name("module"), cases), ast.Return(ast.Name("name"))]
            ):
                self.bind(node, node.name, self.bound)
                for case in cases:
                    match case:
                        case ast.match_case(
                            ast.MatchValue(ast.Constant(str(name))),
                            None,
                            [ast.ImportFrom(str(module), [ast.alias("__name__", "name")], 1)],
                        ) if name == module:
                            pass
                        case _:
                            self.refuse(node, "an unknown way to load a module")
            case ast.FunctionDef() if _OF_RUNTIME.sub("", ast.unparse(node)) in PACKAGE_FUNCTIONS:
                self.bind(node, node.name, self.bound, MODULE_DUNDERS)
            case _:
                self.assignment(node, self.bound)

    def assignment(self, node: ast.stmt, scope: set[str]) -> None:
        """Check a statement that gives names of `scope` a value."""
        allowed = MODULE_DUNDERS if scope is self.bound else ()
        match node:
            case ast.Assign(targets=[ast.Name(name)], value=value):
                self.value(value, self.bound)
                self.bind(node, name, scope, allowed)
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Call() as value):
                self.value(value, self.bound)
                for target in targets:
                    self.bind(node, target.id if isinstance(target, ast.Name) else "", scope, allowed)
            case ast.AnnAssign(target=ast.Name(name), annotation=annotation, value=value, simple=1):
                self.annotation(annotation)
                if value:
                    self.value(value, self.bound)
                self.bind(node, name, scope)
            case _:
                self.refuse(node, "an unknown statement")

    # classes

    def class_(self, node: ast.ClassDef) -> None:
        for decorator in node.decorator_list:
            if not (isinstance(decorator, ast.Call) and self.own(_name(decorator.func)) in DECORATORS):
                self.refuse(decorator, "an unknown decorator")
            else:
                self.value(decorator, self.bound)
        for base in node.bases:
            if _name(base) not in self.bound:
                self.refuse(base, "an unknown base class")
        for keyword in node.keywords:
            # The type that an enumeration of other values than texts is made of.
            if keyword.arg != "base" or not _is_builtin(keyword.value):
                self.refuse(node, "a class with arguments")
        if getattr(node, "type_params", None):
            self.refuse(node, "a class with parameters")
        own: set[str] = set()
        for inner in node.body:
            match inner:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self.method(inner, own)
                case ast.Expr(ast.Constant(str())) | ast.Pass():
                    pass
                case _:
                    self.field(inner, own)
        self.bind(node, node.name, self.bound)

    def field(self, node: ast.stmt, own: set[str]) -> None:
        """Check a field or an enumeration's member.

        What it uses is the module's, not a field of the same name.
        """
        for inner in ast.walk(node):
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Load) and inner.id in own:
                self.refuse(node, f"{inner.id!r} is a field of this class, where something else is meant")
        self.assignment(node, own)

    def method(self, node: ast.FunctionDef | ast.AsyncFunctionDef, own: set[str]) -> None:
        match [_name(one) for one in node.decorator_list]:
            case ["property"] if isinstance(node, ast.FunctionDef):
                self.view(node, own)
                return
            case ["overload"] if node.name == "wait" and list(map(ast.unparse, node.body)) == ["..."]:
                # Defined again, and for the last time, below.
                node.decorator_list.clear()
                self.signature(node)
                return
        self.bind(node, node.name, own, METHODS)
        local = self.signature(node)
        for statement in node.body:
            self.step(statement, local)

    def view(self, node: ast.FunctionDef, own: set[str]) -> None:
        """Check a property that gives further methods, whose module is imported on first use."""
        self.bind(node, node.name, own)
        match node.body:
            case [
                ast.Expr(ast.Constant(str())),
                ast.ImportFrom(str(module), [ast.alias(str(name), None)], 1),
                ast.Return(
                    ast.Call(ast.Name(called), [ast.Attribute(ast.Name("self"), "_call" | "_items")], [])
                ),
            ] if module in VIEWS and name == called == ast.unparse(node.returns or node):
                pass
            case _:
                self.refuse(node, "an unknown property")

    def signature(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
        """Check the parameters of a method, and return their names."""
        arguments = node.args
        positional = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
        if positional not in (["self"], ["self", "credentials"], ["self", "submitted"]):
            self.refuse(node, "a method with unknown positional parameters")
        if (
            node.decorator_list
            or arguments.vararg
            or list(map(ast.unparse, arguments.defaults)) not in ([], ["None"])
        ):
            self.refuse(node, "a method of an unknown kind")
        local: set[str] = set()
        if arguments.kwarg:
            stated = re.sub(r"\b(Unpack|Options|CallOptions)_+", r"\1", ast.unparse(arguments.kwarg))
            if stated not in ("options: Unpack[Options]", "options: Unpack[CallOptions]"):
                self.refuse(node, "a method that takes anything")
            local |= {"options", "**options"}
        for argument in (*arguments.args, *arguments.kwonlyargs):
            self.bind(node, argument.arg, local)
            if argument.annotation is not None:
                self.annotation(argument.annotation)
        for default in filter(None, arguments.kw_defaults):
            self.value(default, self.bound)
        if node.returns is not None:
            self.annotation(node.returns)
        return local

    def step(self, node: ast.stmt, local: set[str]) -> None:
        """Check a statement of a method: a docstring, a request that is made, a call that is passed on."""
        match node:
            case ast.Expr(ast.Constant(str())):
                pass
            case ast.Expr(ast.Call(ast.Attribute(ast.Call(ast.Name("super"), [], []), "__init__")) as call):
                if "**options" in local and ast.unparse(call.keywords[-1]) == "**options":
                    call.keywords.pop()
                self.arguments(call, self.bound | local)
            case ast.Assign(
                targets=[ast.Name(name)], value=ast.Call(ast.Attribute(ast.Name(types), _)) as call
            ) if re.fullmatch("request_*", name) and types in self.types:
                self.arguments(call, self.bound | local)
                self.bind(node, name, local)
            case ast.Return(
                value=ast.Await(ast.Call(ast.Attribute(ast.Name("self"), function)) as call)
                | (ast.Call(ast.Attribute(ast.Name("self"), function)) as call)
            ) if function in PASSED_ON:
                self.arguments(call, self.bound | local)
            case ast.AnnAssign(
                target=ast.Name("response"),
                annotation=annotation,
                value=ast.Await(ast.Call(ast.Attribute(ast.Name("self"), "_wait")) as call)
                | (ast.Call(ast.Attribute(ast.Name("self"), "_wait")) as call),
                simple=1,
            ):
                self.annotation(annotation)
                self.arguments(call, self.bound | local)
                self.bind(node, "response", local)
            case ast.Return(ast.Name("response")) if "response" in local:
                pass
            case _:
                self.refuse(node, "an unknown step of a method")

    # values and annotations

    def value(self, node: ast.expr, scope: set[str]) -> None:
        """Check an expression that is evaluated at import: it is made of literals, names, and known calls."""
        match node:
            case ast.Constant(value) if value is None or isinstance(value, (str, bytes, bool, int, float)):
                pass
            case ast.UnaryOp(ast.USub(), ast.Constant(int())):
                pass
            case ast.Name(name) if name in scope or name in READ:
                pass
            case ast.Attribute(ast.Name(name), attribute) if name in scope and not attribute.startswith("_"):
                pass
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                for element in elements:
                    self.value(element, scope)
            case ast.Dict(keys=keys, values=values):
                for part in (*keys, *values):
                    if part:
                        self.value(part, scope)
                    else:
                        self.refuse(node, "an unpacked dict")
            case ast.Call(ast.Attribute(ast.Name("types"), name)) if (
                scope is not self.bound and not name.startswith("_")
            ):
                # A struct within a request.
                self.arguments(node, scope)
            case ast.Call(ast.Name(name)):
                if not self.may_call(name):
                    self.refuse(node, "a call of something unknown")
                self.arguments(node, scope)
            case _:
                self.refuse(node, "an unknown expression")

    def own(self, name: str) -> str:
        """Return what a name is called where it comes from."""
        return self.called.get(name, name)

    def may_call(self, name: str) -> bool:
        module = self.origin.get(name, "")
        if module == "dataclasses":
            return True
        package, _, last = module.rpartition(".")
        return (
            module.startswith(".") and package.endswith("_runtime") and self.own(name) in CALLED.get(last, ())
        )

    def arguments(self, call: ast.Call, scope: set[str]) -> None:
        for argument in call.args:
            self.value(argument, scope)
        for keyword in call.keywords:
            if keyword.arg is None or keyword.arg.startswith("__"):
                self.refuse(call, "an unknown argument")
            self.value(keyword.value, scope)

    def annotation(self, node: ast.expr) -> None:
        """Check an annotation; the classes in it may be defined later."""
        match node:
            case ast.Name() | ast.Constant(None):
                pass
            case ast.Attribute(ast.Name(of), name) if of in self.types and not name.startswith("_"):
                pass
            case ast.BinOp(left, ast.BitOr(), right):
                self.annotation(left)
                self.annotation(right)
            case ast.Subscript(ast.Name(name), part) if self.own(name) == "Literal":
                for one in part.elts if isinstance(part, ast.Tuple) else [part]:
                    if not (isinstance(one, ast.Constant) and isinstance(one.value, (str, int))):
                        self.refuse(node, "an unknown literal")
            case ast.Subscript(ast.Name(name), part) if self.own(name) in CONTAINERS:
                for one in part.elts if isinstance(part, ast.Tuple) else [part]:
                    for inner in one.elts if isinstance(one, ast.List) else [one]:
                        self.annotation(inner)
            case _:
                self.refuse(node, "an unknown annotation")


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _is_builtin(node: ast.expr) -> bool:
    """Return whether a value names a type of XSD itself."""
    return isinstance(node, ast.Constant) and re.fullmatch(r"xs:\w+", str(node.value)) is not None
