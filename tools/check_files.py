"""Checks three rules that imports alone cannot show. Exit 1 with one line per finding.

1. Only `storage`, `app`, `cli` and `__main__` touch files: nobody else calls `open`, the file
   functions of `os`, the reading, writing and changing methods of `Path`, or Qt's file classes.
   Paths themselves may be passed around and taken apart anywhere.
2. Slow libraries are imported where they are first used, never while a module is loaded, so that
   the window opens quickly. Only `report` may import them at the top.
3. Nobody uses what Qt has for networks. (What Python has is named in an import contract, which
   knows packages as a whole only.)

Usage: python tools/check_files.py [PACKAGE FOLDER]
"""

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

PACKAGE: Final = Path(__file__).resolve().parent.parent / "journeymap"

MAY_TOUCH_FILES: Final = {"storage", "app", "cli", "__main__"}
MAY_IMPORT_SLOW: Final = {"report"}
SLOW: Final = {"reportlab", "pikepdf", "xlsxwriter"}

FILE_MODULES: Final = {"shutil", "tempfile", "fcntl", "msvcrt"}
FILE_FUNCTIONS: Final = (
    {"open", "io.open", "io.open_code", "codecs.open"}
    | {f"os.{name}" for name in ("open", "fdopen", "read", "write", "truncate", "fsync")}
    | {f"os.{name}" for name in ("replace", "rename", "renames", "remove", "unlink", "link")}
    | {f"os.{name}" for name in ("mkdir", "makedirs", "rmdir", "removedirs", "symlink", "chmod")}
    | {f"os.{name}" for name in ("listdir", "scandir", "walk", "stat", "utime", "startfile")}
    | {f"PySide6.QtCore.{name}" for name in ("QFile", "QSaveFile", "QTemporaryFile")}
    | {"PySide6.QtCore.QTemporaryDir"}
)
# No other type has methods of these names …
PATH_METHODS: Final = {"read_text", "read_bytes", "write_text", "write_bytes"} | {
    "mkdir",
    "rmdir",
    "unlink",
    "touch",
    "iterdir",
    "rglob",
    "symlink_to",
    "hardlink_to",
}
# … but texts have `replace` and dialogs have `open`, so here the object must look like a path.
SHARED_METHODS: Final = {"open", "replace", "rename", "stat", "chmod", "glob"}
PATH_NAME: Final = re.compile(r"(^|_)(path|file|folder|directory|dir)$", re.IGNORECASE)
PATH_MAKERS: Final = {"with_suffix", "with_name", "with_stem", "joinpath", "absolute", "resolve"}

NETWORK: Final = re.compile(
    r"PySide6\.Qt(Network|NetworkAuth|WebSockets|WebEngine|WebChannel|HttpServer|DBus|RemoteObjects)"
    r"(?![a-z])"
)

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Finding(NamedTuple):
    line: int
    message: str


def imported_names(tree: ast.AST) -> dict[str, str]:
    """What each imported name stands for: `{"Path": "pathlib.Path", "o": "os"}`."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                names[alias.asname or first] = alias.name if alias.asname else first
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def imported_modules(node: ast.AST) -> list[str]:
    """The modules that an import statement loads; empty for any other node."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module]
    return []


def qualified(node: ast.expr, names: dict[str, str]) -> str:
    """The dotted name of an expression with its imports resolved; empty where it has none."""
    if isinstance(node, ast.Name):
        return names.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        before = qualified(node.value, names)
        return f"{before}.{node.attr}" if before else ""
    return ""


def is_path(node: ast.expr, names: dict[str, str]) -> bool:
    """Whether an expression looks like a path, by how it was made or what it is called."""
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Div)
    if isinstance(node, ast.Name):
        return bool(PATH_NAME.search(node.id)) or qualified(node, names) == "pathlib.Path"
    if isinstance(node, ast.Attribute):
        return node.attr == "parent" or bool(PATH_NAME.search(node.attr))
    if not isinstance(node, ast.Call):
        return False
    made_by_method = isinstance(node.func, ast.Attribute) and node.func.attr in PATH_MAKERS
    return made_by_method or qualified(node.func, names).startswith("pathlib.Path")


def file_use(node: ast.AST, names: dict[str, str]) -> str:
    """What in `node` touches a file, in words; empty where nothing does."""
    for module in imported_modules(node):
        if module.partition(".")[0] in FILE_MODULES:
            return f"imports {module}"
    if not isinstance(node, ast.Call):
        return ""
    name = qualified(node.func, names)
    if name in FILE_FUNCTIONS:
        return f"calls {name}()"
    if not isinstance(node.func, ast.Attribute):
        return ""
    method, owner = node.func.attr, node.func.value
    if method in PATH_METHODS or (method in SHARED_METHODS and is_path(owner, names)):
        return f"calls {ast.unparse(node.func)}()"
    return ""


def file_findings(tree: ast.Module) -> Iterator[Finding]:
    names = imported_names(tree)
    for node in ast.walk(tree):
        if use := file_use(node, names):
            line = getattr(node, "lineno", 0)
            yield Finding(line, f"{use}: only storage, app and cli touch files")


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Every node under `node` that runs while the module is loaded."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function) or is_type_checking(child):
            continue
        yield child
        yield from run_at_import(child)


def slow_findings(tree: ast.Module) -> Iterator[Finding]:
    for node in run_at_import(tree):
        for module in imported_modules(node):
            if module.partition(".")[0] in SLOW:
                line = getattr(node, "lineno", 0)
                yield Finding(line, f"imports {module} at the top: import it where it is used")


def network_findings(tree: ast.Module) -> Iterator[Finding]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        for name in [*imported_modules(node), *imported_names(node).values()]:
            if found := NETWORK.match(name):
                yield Finding(node.lineno, f"imports {found[0]}: nobody opens a socket")
                break


def findings(source: str, layer: str) -> list[Finding]:
    """All findings in the source of one module that belongs to `layer`, in the order of lines."""
    tree = ast.parse(source)
    found = list(network_findings(tree))
    if layer not in MAY_TOUCH_FILES:
        found += file_findings(tree)
    if layer not in MAY_IMPORT_SLOW:
        found += slow_findings(tree)
    return sorted(found)


def check(package: Path) -> list[str]:
    """One line for each finding under the package folder."""
    lines: list[str] = []
    for path in sorted(package.rglob("*.py")):
        layer = path.relative_to(package).parts[0].removesuffix(".py")
        where = path.relative_to(package.parent).as_posix()
        found = findings(path.read_text(encoding="utf-8"), layer)
        lines += [f"{where}:{finding.line}: {finding.message}" for finding in found]
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("package", nargs="?", type=Path, default=PACKAGE)
    lines = check(parser.parse_args(arguments).package.resolve())
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
