"""The same tests from another place: a folder of mode 0700 with a space and an umlaut in its name.

Runs as whoever runs it and, if that is root, as a user without rights, too. Nothing may be left in
the folder for temporary files.
"""

import os
import shutil
import subprocess
import sys

from harness import check, is_reachable, main, need_root, skip
from places import copied_tree

USER = 23457
# A cheap choice, with what failed for someone: descriptors, paths in messages, other users.
SCRIPTS = {"start": "", "on_disk": "", "hostile": "in_flight|never_read|mebibyte"}
FOR_ROOT = {"identity": "", "memory_scan": "not_dumpable"}


def interpreter():
    """A Python that every user can start."""
    for found in (os.path.realpath(sys.executable), "/usr/bin/python3"):
        if os.path.exists(found) and is_reachable(found):
            return found
    skip("there is no Python that another user can start")


def run(tree, temporary, python, command, only="", **identity):
    environment = {
        name: value for name, value in os.environ.items()
        if name in ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH")
    } | {
        "HOME": str(tree.parent), "TMPDIR": str(temporary), "PYTHONPATH": str(tree / "python"),
        "PYTHONDONTWRITEBYTECODE": "1", "KMSD_BIN": str(tree / ".build/debug/kmsd"),
        "KMSD_BIN_DIR": str(tree / ".build/debug"), "KMSD_ONLY": only,
    }
    return subprocess.run(
        [*python, *command], cwd=tree, env=environment, capture_output=True, text=True,
        stdin=subprocess.DEVNULL, **identity)


def all_pass(uid=None):
    identity = {} if uid is None else {"user": uid, "group": uid, "extra_groups": []}
    python = [sys.executable if uid is None else interpreter()]
    with copied_tree(uid) as (tree, temporary):
        for script, only in (SCRIPTS if uid is not None else SCRIPTS | FOR_ROOT).items():
            ended = run(tree, temporary, python, [f"Tests/System/{script}.py"], only, **identity)
            failures = [line for line in ended.stdout.splitlines() if line.startswith("FAIL")]
            check(ended.returncode == 0 and not failures,
                  f"{script} in {tree}: {failures}: {ended.stderr[-2000:]}")
            left = os.listdir(temporary)
            check(not left, f"{script} left files behind: {left}")


def test_the_tests_pass_in_a_private_folder_with_a_space_and_an_umlaut():
    all_pass()


def test_they_pass_there_for_a_user_without_rights():
    need_root("to become another user")
    all_pass(USER)


def test_the_demo_needs_no_python_and_leaves_nothing():
    with copied_tree() as (tree, temporary):
        if not (tree / ".build/debug/kmsctl").exists():
            skip("there is no kmsctl beside the daemon")
        # A PATH with what the demo may use and nothing else.
        tools = tree / "tools"
        tools.mkdir()
        for name in ("sh", "base64", "cat", "dirname", "grep", "head", "kill", "mkdir", "mktemp", "rm",
                     "sed", "sleep", "tail"):
            if found := shutil.which(name):
                (tools / name).symlink_to(found)
        ended = run(tree, temporary, [], ["/usr/bin/env", f"PATH={tools}", "sh", "scripts/demo"])
        check(ended.returncode == 0, f"the demo failed: {ended.stderr[-2000:]}")
        left = os.listdir(temporary)
        check(not left, f"the demo left files behind: {left}")


main(globals())
