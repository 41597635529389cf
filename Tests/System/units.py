"""Service units of this host that are there for a test, and programs that run in them.

Where systemd starts units for us they are its own. Elsewhere they are control groups made as systemd
makes them, in the hierarchy that the daemon reads, and a program is moved in before it drops its user.
"""

import contextlib
import functools
import pathlib
import pwd
import subprocess

from accounts import tool
from harness import KMSCTL, need_root, program_for_others, skip, until

# Moves itself into the group $0, and goes on as the command behind it.
ENTER = 'echo $$ > "$0/cgroup.procs" && exec "$@"'
# The same with a group below its own, which systemd leaves to the unit with Delegate=.
ENTER_BELOW = (
    'own=$(sed -n "s/^0:://p" /proc/self/cgroup) && root=$(findmnt -n -t cgroup2 -o TARGET | head -n 1) && '
    'mkdir -p "$root$own/below" && echo $$ > "$root$own/below/cgroup.procs" && exec "$@"')


def as_user(name):
    """The words before a command that run it as a user with that user's groups; root without a name."""
    if name is None:
        return []
    user = pwd.getpwnam(name)
    return [tool("setpriv"), "--reuid", str(user.pw_uid), "--regid", str(user.pw_gid), "--init-groups", "--"]


# Control groups


def hierarchies():
    """Where the control groups are mounted that say which unit a process is in, the first the daemon reads first."""
    lines = pathlib.Path("/proc/self/mountinfo").read_text().splitlines()
    found = {}
    for line in lines:
        fields, _, kind = line.partition(" - ")
        root, point = fields.split()[3:5]
        kind, _, options = kind.split()
        if root == "/" and kind == "cgroup2":
            found.setdefault(0, pathlib.Path(point))
        elif root == "/" and kind == "cgroup" and "name=systemd" in options.split(","):
            found.setdefault(1, pathlib.Path(point))
    return [found[key] for key in sorted(found)]


@contextlib.contextmanager
def folders(path):
    """Makes a control group with those that it is in; removes what it made."""
    made = []
    try:
        for folder in (*reversed(path.parents), path):
            if not folder.exists():
                folder.mkdir()
                made.append(folder)
        yield path
    finally:
        for folder in reversed(made):
            remove(folder, is_shared=folder != path)


def remove(folder, is_shared):
    """Removes a control group when the last process has left it; one that others have come to use stays."""

    def is_gone():
        try:
            folder.rmdir()
        except FileNotFoundError:
            pass
        except OSError:
            return is_shared
        return True

    until(is_gone, f"processes stay in {folder}")


@contextlib.contextmanager
def control_group(path):
    """The words before a command that run it in a control group of this path, such as `/system.slice/a.service`."""
    need_root("to make control groups")
    reason = "there is no hierarchy of control groups that names units"
    with contextlib.ExitStack() as stack:
        for mount in hierarchies():
            try:
                group = stack.enter_context(folders(mount / path.lstrip("/")))
            except OSError as error:
                reason = f"no control group can be made: {error}"
                continue
            words = ["sh", "-c", ENTER, str(group)]
            read = subprocess.run([*words, "cat", "/proc/self/cgroup"], capture_output=True, text=True)
            if any(line.endswith(f":{path}") for line in read.stdout.splitlines()):
                yield words
                return
            reason = f"no process can be moved into {group}: {read.stderr.strip()}"
        skip(reason)


# Units


@functools.cache
def is_by_systemd():
    """Whether systemd runs this machine and starts units for us; without the system bus it doesn't."""
    if not pathlib.Path("/run/systemd/system").is_dir():
        return False
    probe = [tool("systemd-run"), "--quiet", "--collect", "--wait", "--pipe", "true"]
    return subprocess.run(probe, stdin=subprocess.DEVNULL, capture_output=True).returncode == 0


class Unit:
    """A service unit, and the words before a command that run it in there."""

    def __init__(self, name, words=None, below=None):
        self.name, self.words, self.below_words = name, words, below

    @property
    def role(self):
        return self.name.removesuffix(".service")

    def enter(self, user, below=False):
        """As this user, root if it is `None`; `below` in a control group below that of the unit."""
        if self.words is not None:
            return [*(self.below_words if below else self.words), *as_user(user)]
        return [
            tool("systemd-run"), "--quiet", "--collect", "--wait", "--pipe", f"--unit={self.name}",
            "--property=Delegate=yes", f"--property=User={user or 'root'}",
            *(f"--setenv={name}={value}" for name, value in program_for_others(KMSCTL)[1].items()),
            "--", *(["sh", "-c", ENTER_BELOW, "sh"] if below else []),
        ]


@contextlib.contextmanager
def unit(role):
    """The unit of this name, without `.service`."""
    need_root("to start units")
    name = f"{role}.service"
    if is_by_systemd():
        yield Unit(name)
        return
    path = f"/system.slice/{name}"
    with control_group(path) as words, control_group(f"{path}/below") as below:
        yield Unit(name, words, below)


@contextlib.contextmanager
def unit_of_user_manager(role, user):
    """The words that run a command as this user in the unit of this name of the user's own manager."""
    uid = pwd.getpwnam(user).pw_uid
    with control_group(
        f"/user.slice/user-{uid}.slice/user@{uid}.service/app.slice/{role}.service"
    ) as words:
        yield [*words, *as_user(user)]


__all__ = ["Unit", "as_user", "control_group", "unit", "unit_of_user_manager"]
