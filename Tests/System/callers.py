"""Who calls: a process of its own under another user, that holds connections and calls as it is told."""

import contextlib
import os
import pathlib
import pwd
import signal
import traceback
from multiprocessing import Pipe

from harness import PATIENCE, Connection, attempt, check, enum

# So many calls tell a loop that serves from one that doesn't.
CALLS = 30
# So many keep it busy while another loop takes a connection.
BURST = 1000
# The most connections that are made in search of another loop.
CONNECTIONS = 100


class Caller:
    """A process with a user's number and groups, both as the user database has them now."""

    def __init__(self, target, user=None, uid=None, groups=None):
        """`user` by name; or a number that needs no name, with these groups, the first its own."""
        self.target = target
        self.pipe, theirs = Pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                self.pipe.close()
                become(user, uid, groups)
                obey(theirs, target.socket)
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(1)
        theirs.close()

    def ask(self, *command):
        self.pipe.send(command)
        check(self.pipe.poll(PATIENCE), f"the caller doesn't answer to {command}")
        return self.pipe.recv()

    def connect(self, beside=None):
        """Makes a connection, and gives its number; `beside` another whose loop is kept busy meanwhile."""
        return self.ask("connect", beside)

    def call(self, number, operation, **fields):
        """'OK' or the exception's name of a call on that connection."""
        return self.ask("call", number, operation, fields)

    def end(self):
        self.pipe.close()
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)

    def data_key(self, number, key):
        return self.call(number, "GenerateDataKey", key_id=key, key_spec=enum("DataKeySpec", "AES_256"))

    # Loops

    def connect_to_loops(self, count):
        """Connections of which each is served by another loop of the daemon; their numbers."""
        found, beside = {}, None
        for _ in range(CONNECTIONS):
            number = self.connect(beside)
            beside = found.setdefault(self.loop(number), number)
            if len(found) == count:
                return list(found.values())
        raise AssertionError(f"of {CONNECTIONS} connections all are served by {sorted(found)}")

    def loop(self, number):
        """The name of the thread that serves a connection: it is the one that runs."""
        before = running_times(self.target)
        for _ in range(CALLS):
            self.call(number, "Health/Check")
        after = running_times(self.target)
        return max(after, key=lambda name: after[name] - before[name])


def running_times(target):
    """Nanoseconds that each loop of a daemon has run."""
    tasks = pathlib.Path(f"/proc/{target.process.pid}/task")
    names = {task: (task / "comm").read_text().strip() for task in tasks.iterdir()}
    return {
        name: int((task / "schedstat").read_text().split()[0])
        for task, name in names.items() if name.startswith("kmsd-loop")
    }


def become(user, uid, groups):
    """Gives this process to a user."""
    if user is not None:
        entry = pwd.getpwnam(user)
        os.initgroups(user, entry.pw_gid)
        os.setgid(entry.pw_gid)
        os.setuid(entry.pw_uid)
    else:
        first, *others = groups or [uid]
        os.setgroups(others)
        os.setgid(first)
        os.setuid(uid)


def obey(pipe, path):
    """Connects and calls until the other end is gone."""
    connections = []
    with contextlib.suppress(EOFError, OSError):
        while True:
            what, *rest = pipe.recv()
            if what == "connect":
                (beside,) = rest
                connections.append(connected(path, None if beside is None else connections[beside]))
                pipe.send(len(connections) - 1)
            else:
                number, operation, fields = rest
                pipe.send(attempt(connections[number], operation, **fields))


def connected(path, beside):
    """A new connection, made while the loop of `beside`, if that is one, has other work."""
    if beside is not None:
        frames = []
        beside.send = frames.append
        for _ in range(BURST):
            beside.start("Health/Check")
        del beside.send
        beside.send(b"".join(frames))
    connection = Connection(path, timeout=PATIENCE)
    connection.read_hello()
    if beside is not None:
        for _ in range(BURST):
            beside.next_reply()
    return connection


@contextlib.contextmanager
def caller(target, user=None, **identity):
    """A caller that is gone when the block ends."""
    made = Caller(target, user, **identity)
    try:
        yield made
    finally:
        made.end()


__all__ = ["Caller", "caller"]
