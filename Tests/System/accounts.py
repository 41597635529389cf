"""Users and groups of this host that are there for a test, in the real user database."""

import contextlib
import grp
import os
import pwd
import shutil
import subprocess

from harness import check, skip


def tool(name):
    return shutil.which(name) or skip(f"there is no {name}")


def change(*command):
    """Changes the user database, for which root is needed."""
    ended = subprocess.run([tool(command[0]), *map(str, command[1:])], capture_output=True, text=True)
    check(ended.returncode == 0, f"{command}: {ended.stderr.strip()}")


def own_name(word):
    """A name that only this run has, so that two runs don't meet."""
    return f"kmsdt{os.getpid()}{word}"


def user_id(name):
    """The number of a user; `None` if there is no such user now."""
    with contextlib.suppress(KeyError):
        return pwd.getpwnam(name).pw_uid


def free_ids(count):
    """Numbers that no user and no group has."""
    taken = {user.pw_uid for user in pwd.getpwall()} | {group.gr_gid for group in grp.getgrall()}
    return [number for number in range(41_000, 60_000) if number not in taken][:count]


def add_user(name, *options):
    """Makes a user, whom the caller removes."""
    change("useradd", "--system", "--no-create-home", "--user-group", *options, name)


def remove_user(name):
    """Removes a user, if there is one, though processes of that user run."""
    if user_id(name) is not None:
        change("userdel", "--force", name)


@contextlib.contextmanager
def system_user(name, *options):
    """A system user who is gone afterwards, unless there is one of that name already."""
    if user_id(name) is not None:
        yield name
        return
    tool("userdel")
    made = subprocess.run(
        [tool("useradd"), "--system", "--no-create-home", *options, name], capture_output=True, text=True)
    if made.returncode:
        skip(f"there can be no user {name} here: {made.stderr.strip()}")
    try:
        yield name
    finally:
        remove_user(name)


@contextlib.contextmanager
def system_group(name):
    """A system group that is gone afterwards."""
    tool("groupdel")
    made = subprocess.run([tool("groupadd"), "--system", name], capture_output=True, text=True)
    if made.returncode:
        skip(f"there can be no group {name} here: {made.stderr.strip()}")
    try:
        yield name
    finally:
        change("groupdel", name)
