"""Extras: hand-written modules that are copied to the output. Finds their files and checks them."""

from __future__ import annotations

import ast
import os
import warnings
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from soapwright.base.files import read_file
from soapwright.base.project import seen_from, tidied
from soapwright.base.toml import TomlFile, spelled
from soapwright.config.config import Config
from soapwright.config.cross_checks import nearest
from soapwright.config.places import is_extra_place
from soapwright.errors import InputError, Problem, Where, did_you_mean

_NO_PYTHON = "Make it a Python module."


@dataclass(frozen=True, slots=True)
class Extra:
    """One file of an extra: its path in the output, its source, and its place in the config."""

    path: str
    source: Path
    text: str
    place: str

    @property
    def module(self) -> str:
        """The module path in the output, with slashes."""
        return module_of(self.path)


def check_extras(file: TomlFile, packages: Collection[str]) -> dict[str, Path]:
    """Return the extras in a config, place → file or folder; report invalid places."""
    table = file.data.get("extras", {})
    found = file.texts(table, "extras")
    for place in found:
        at = ("extras", place)
        package, _, inner = place.partition("/")
        if not is_extra_place(place):
            what = f"{spelled(at)} is not a place for an extra"
            file.report(
                at, what, "Use a package and a module, like 'acme/helpers'; each part must be a Python name."
            )
        elif package not in packages:
            what = f"{spelled(at)} is not in a package of the output"
            file.report(at, what, did_you_mean(place, [f"{one}/{inner}" for one in packages]))
    for place, other in _pairs(found):
        if place.casefold() == other.casefold():
            what = f"the extras {other!r} and {place!r} differ only in case, which some file systems ignore"
            file.report(("extras", place), what, "Choose another place for one of the two.")
        elif place.startswith(f"{other}/") or other.startswith(f"{place}/"):
            what = f"the extras {other!r} and {place!r} are nested"
            file.report(("extras", place), what, "Move the file into the folder of the other one.")
    return {place: tidied(file.path.parent / path) for place, path in found.items()}


def _pairs(places: Iterable[str]) -> Iterator[tuple[str, str]]:
    listed = list(places)
    for number, place in enumerate(listed):
        yield from ((place, other) for other in listed[:number])


def read_extras(config: Config, packages: Iterable[str]) -> tuple[dict[str, dict[str, Extra]], list[Problem]]:
    """Return the extras of packages, package → path → file, and the problems found."""
    found: dict[str, dict[str, Extra]] = {package: {} for package in packages}
    problems: list[Problem] = []
    for place, source in config.extras.items():
        package = place.partition("/")[0]
        if package not in found:
            continue
        try:
            for extra in _extra(config, place, source):
                found[package][extra.path] = extra
                problems.extend(_wrong_imports(extra))
        except InputError as error:
            problems.extend(error.problems)
    return found, problems


def extra_files(source: Path) -> Iterator[tuple[PurePosixPath, Path]]:
    """Yield the files of an extra with their relative paths; hidden files and caches are skipped."""
    if not os.path.isdir(source):
        yield PurePosixPath(), source
        return
    for folder, folders, names in os.walk(source):
        folders[:] = sorted(name for name in folders if name[0] != "." and name != "__pycache__")
        # Links to folders are not followed: they may form a loop.
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        for name in sorted([*names, *links]):
            if name[0] != ".":
                path = Path(folder, name)
                yield PurePosixPath(path.relative_to(source).as_posix()), path


def _extra(config: Config, place: str, source: Path) -> Iterator[Extra]:
    at = config.where("extras", place)
    if not os.path.exists(source):
        near = nearest(config.root, seen_from(source, config.root))
        hint = (
            f"Did you mean {near!r}?"
            if near
            else "Give a module or a folder of modules, relative to the config."
        )
        raise InputError.at(at, f"{source} does not exist", hint)
    if os.path.isdir(source) and not (source / "__init__.py").is_file():
        what = f"{source} is not a Python package: it has no __init__.py"
        raise InputError.at(at, what, "Add one, which may be empty, or list its modules one by one.")
    problems = []
    for inner, path in extra_files(source):
        if path.suffix != ".py" or not all(part.isidentifier() for part in _modules_of(inner)):
            problems.append(Problem(at, f"{path} is not a Python module", _not_module(path)))
            continue
        try:
            yield Extra(f"{place}/{inner}" if inner.parts else f"{place}.py", path, _text(path), place)
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)


def _modules_of(inner: PurePosixPath) -> tuple[str, ...]:
    """Return the names of folders and module that a file of an extra needs, given its relative path."""
    return inner.with_suffix("").parts if inner.parts else ()


def _not_module(path: Path) -> str:
    return (
        "Rename it to a valid module name."
        if path.suffix == ".py"
        else "Extras must be modules (NAME.py): move the file elsewhere."
    )


def _text(path: Path) -> str:
    """Return the source text of a module; raise InputError if it is not valid."""
    try:
        data = read_file(path)
        with warnings.catch_warnings():
            # Python's warnings about the module are for its author.
            warnings.simplefilter("ignore")
            ast.parse(data)
        return data.decode()
    except OSError as error:
        raise InputError.at(str(path), f"cannot read the extra: {error.strerror}", _NO_PYTHON) from None
    except SyntaxError as error:
        raise InputError.at(Where(str(path), error.lineno), f"not Python: {error.msg}", _NO_PYTHON) from None
    except UnicodeDecodeError:
        raise InputError.at(str(path), "the extra is not UTF-8 text", "Save it as UTF-8.") from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise InputError.at(str(path), f"not Python: {error or 'too deep'}", _NO_PYTHON) from None


def _wrong_imports(extra: Extra) -> Iterator[Problem]:
    """Yield a problem for each import that depends on the package's present name, or leaves the package."""
    package, *parents = extra.path.split("/")[:-1]
    for node in ast.walk(ast.parse(extra.text.removeprefix("\ufeff"))):
        if isinstance(node, ast.ImportFrom):
            named, level = [node.module or ""], node.level
        elif isinstance(node, ast.Import):
            named, level = [one.name for one in node.names], 0
        else:
            continue
        where = Where(str(extra.source), node.lineno)
        if level > len(parents) + 1:
            yield Problem(
                where, f"the import leads out of {package!r}", "Import only modules of the package."
            )
        for name in named if level == 0 else ():
            root, _, rest = name.partition(".")
            if root == package:
                what = (
                    f"{package!r} is imported by an absolute name, which changes if the package is vendored"
                )
                hint = f"Write a relative import: from {'.' * (len(parents) + 1)}{rest} import …"
                yield Problem(where, what, hint)


def in_the_way(
    config: Config,
    extras: Mapping[str, Extra],
    made: Iterable[str],
    offered: Collection[str],
    folders: Collection[str],
) -> Iterator[Problem]:
    """Yield a problem for each extra whose place is taken.

    `made` are the modules of the package without extras, `folders` those that may contain extras, and
    `offered` the names that the package exports.
    """
    taken = {_folded(parent): parent for path in made for parent in _modules(path)}
    for place in dict.fromkeys(extra.place for extra in extras.values()):
        at = config.where("extras", place)
        folder, _, name = place.rpartition("/")
        other = taken.get(_folded(place))
        if other is not None:
            yield Problem(
                at,
                f"the output already has {other!r} at the place of the extra {place!r}",
                "Choose another place.",
            )
        elif folder not in folders:
            what = f"the extra {place!r} is in {folder!r}, which cannot contain extras"
            yield Problem(at, what, f"Choose a place in {' or '.join(map(repr, sorted(folders)))}.")
        elif "/" not in folder and name in offered:
            yield Problem(at, f"the extra {place!r} would hide the package's {name}", "Choose another place.")


def _modules(path: str) -> Iterator[str]:
    """Yield a module and the packages that contain it, except the top-level one."""
    parts = module_of(path).split("/")
    return ("/".join(parts[:end]) for end in range(2, len(parts) + 1))


def module_of(path: str) -> str:
    """Return the module path of a file of the output, with slashes."""
    return path.removesuffix(".py").removesuffix("/__init__")


def _folded(place: str) -> str:
    # Some file systems ignore case.
    return place.casefold()
