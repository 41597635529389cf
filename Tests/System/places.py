"""A copy of this tree in a folder of mode 0700 with a space and an umlaut in its name."""

import contextlib
import os
import pathlib
import shutil
import tempfile

import google.protobuf
from harness import KMSD, ROOT


@contextlib.contextmanager
def copied_tree(uid=None):
    """A copy of what the tests need, and a folder for their temporary files."""
    # /tmp, as the path of a socket has at most 107 bytes.
    outer = pathlib.Path(tempfile.mkdtemp(prefix="kmsd-place-", dir="/tmp"))
    try:
        home = outer / "Schöne Häuser"
        tree, temporary = home / "kmsd tree", outer / "t"
        temporary.mkdir()
        temporary.chmod(0o1777)
        for name in ("Tests/System", "Tests/Python", "docs", "etc", "proto", "scripts", "systemd"):
            shutil.copytree(
                ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("CHANGELOG.md", "LICENSE", "Makefile", "README.md", "SECURITY.md"):
            shutil.copy(ROOT / name, tree / name)
        (tree / ".build/debug").mkdir(parents=True)
        for program in pathlib.Path(KMSD).parent.glob("kms*"):
            if program.name in ("kmsd", "kmsctl"):
                shutil.copy(program, tree / ".build/debug")
        packages = pathlib.Path(google.protobuf.__file__).parents[2]
        shutil.copytree(packages / "google", tree / "python/google")
        os.chmod(home, 0o700)
        os.chmod(outer, 0o755)
        if uid is not None:
            for path in (home, *home.rglob("*")):
                os.lchown(path, uid, uid)
        yield tree, temporary
    finally:
        shutil.rmtree(outer, ignore_errors=True)
