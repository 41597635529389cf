"""What the system tests share: a daemon of one's own in a temporary directory, and counting.

A test is a function `test_…` of a script that ends with `harness.main(globals())`. It fails by an
exception, and is left out by `skip("reason")`. KMSD_BIN names the daemon (.build/debug/kmsd), and
KMSD_ONLY is a regular expression for the names of the tests to run (all).
"""

import atexit
import contextlib
import functools
import hashlib
import os
import pathlib
import pickle
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Python"))

from kms_client import Closed, Connection, Goodbye, KMSError, enum  # noqa: E402

KMSD = os.environ.get("KMSD_BIN", str(ROOT / ".build/debug/kmsd"))
KMSCTL = os.path.join(os.path.dirname(KMSD), "kmsctl")
# How long a daemon may take for anything asked of it, in seconds; far more than it needs, so that
# only a daemon that hangs reaches it.
PATIENCE = 60


class Skip(Exception):
    pass


def skip(reason):
    raise Skip(reason)


def need_root(why):
    if os.geteuid() != 0:
        skip(f"needs root {why}")


def check(condition, text):
    if not condition:
        raise AssertionError(text)


def is_reachable(path):
    """Whether every user may pass the folders on the way to a file."""
    return all(folder.stat().st_mode & 0o001 for folder in pathlib.Path(path).resolve().parents)


def libraries_for_root_alone(program):
    """Libraries of a program in folders that not every user may pass."""
    listed = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
    libraries = [line.split("=>")[1].rsplit(" (", 1)[0].strip() for line in listed.splitlines() if "=> /" in line]
    return [path for path in libraries if not is_reachable(path)]


@functools.cache
def program_for_others(program=KMSD):
    """The program where other users can start it, and the variables that it needs there.

    A tree in a folder of mode 0700 is out of their reach: then program and libraries are copied.
    """
    copied = libraries_for_root_alone(program)
    if not copied and is_reachable(program):
        return program, {}
    folder = tempfile.mkdtemp(prefix="kmsd-program-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.chmod(folder, 0o755)
    for path in (program, *copied):
        shutil.copy(path, folder)
        os.chmod(os.path.join(folder, os.path.basename(path)), 0o755)
    return os.path.join(folder, os.path.basename(program)), {"LD_LIBRARY_PATH": folder} if copied else {}


class Daemon:
    """A `kmsd --dev` with its own home, socket and data directory."""

    def __init__(
        self, home=None, data=None, store=None, socket_path=None, arguments=(), environment=None, uid=None
    ):
        """`data` is the folder of everything, `store` that of the store alone."""
        self.owned = home is None
        self.home = pathlib.Path(home or tempfile.mkdtemp(prefix="kmsd-test-"))
        self.data = pathlib.Path(data or self.home / "data")
        self.socket = pathlib.Path(socket_path or self.home / "kmsd.sock")
        self.store = store and pathlib.Path(store)
        self.arguments = list(arguments)
        self.uid = uid
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "share"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "SWIFT_BACKTRACE": "enable=no",
        } | (environment or {})
        for name in ("config", "share", "state", "run"):
            (self.home / name).mkdir(mode=0o700, exist_ok=True)
        if uid is not None:
            for path in (self.home, *self.home.iterdir()):
                os.chown(path, uid, uid)
        self.log = self.home / "stderr.log"
        self.process = None
        self.program = KMSD
        if uid is not None:
            self.program, needed = program_for_others()
            self.environment |= needed

    def command(self):
        command = [self.program, "--dev", "--socket", str(self.socket)]
        if self.store is None:
            return [*command, "--data-directory", str(self.data), *self.arguments]
        configuration = self.home / "store.yaml"
        configuration.write_text(f"data_directory: {self.store}\n")
        return [*command, "--config", str(configuration), *self.arguments]

    def spawn(self):
        """Starts the process without waiting for it to serve."""
        identity = {} if self.uid is None else {"user": self.uid, "group": self.uid, "extra_groups": []}
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command(), env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                **identity)
        return self.process

    def start(self):
        """Starts the process and returns when it takes connections."""
        self.spawn()
        give_up = time.monotonic() + PATIENCE
        while True:
            if self.process.poll() is not None:
                raise AssertionError(f"kmsd exited with {self.process.returncode}: {self.output()}")
            try:
                with Connection(self.socket, timeout=PATIENCE) as connection:
                    connection.read_hello()
                return self
            except (OSError, Closed):
                if time.monotonic() > give_up:
                    self.kill()
                    raise AssertionError(f"kmsd takes no connections: {self.output()}") from None
                time.sleep(0.01)

    def connect(self, timeout=PATIENCE):
        return Connection(self.socket, timeout=timeout)

    def stop(self):
        """SIGTERM; returns the exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def refuse(self):
        """Starts a daemon that is expected to give up; returns exit status and output."""
        before = self.log.stat().st_size if self.log.exists() else 0
        self.spawn()
        try:
            code = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("kmsd started, and should have refused to") from None
        return code, self.log.read_bytes()[before:].decode(errors="replace")

    def output(self):
        return self.log.read_text(errors="replace")[-2000:] if self.log.exists() else ""

    def root_key(self):
        """The root key file that --dev made."""
        found = [
            path for path in self.home.rglob("*")
            if path.is_file() and re.search(r"root[-_.]?key", path.name)
        ]
        check(len(found) == 1, f"one root key file expected, found {found}")
        return found[0]

    def status(self, field):
        """A field of /proc/PID/status, in KiB."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{field}:\s+(\d+)", text, re.M)[1])

    def descriptors(self):
        """How many descriptors the daemon has; only root sees those of a process that is not dumpable.

        Anyone else gets the number of its sockets at its path: the one that listens and one for each
        connection.
        """
        if os.geteuid() == 0:
            return len(os.listdir(f"/proc/{self.process.pid}/fd"))
        lines = pathlib.Path("/proc/net/unix").read_text(errors="surrogateescape").splitlines()
        return sum(line.endswith(f" {self.socket}") for line in lines)

    def remove(self):
        self.kill()
        if self.owned:
            shutil.rmtree(self.home, ignore_errors=True)


@contextlib.contextmanager
def daemon(started=True, **options):
    """A daemon that is gone, with its files, when the block ends."""
    made = Daemon(**options)
    try:
        yield made.start() if started else made
    finally:
        made.remove()


def until(question, text, patience=PATIENCE):
    """Asks again until the answer is yes."""
    give_up = time.monotonic() + patience
    while not question():
        check(time.monotonic() < give_up, text)
        time.sleep(0.02)


def fingerprint(folder):
    """Every file of a folder with the digest of what it holds; the reader table of the store excepted."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(pathlib.Path(folder).rglob("*"))
        if path.is_file() and path.name not in ("lock.mdb", "lock")
    }


@contextlib.contextmanager
def small_disk(size):
    folder = tempfile.mkdtemp(prefix="kmsd-disk-")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", folder],
        capture_output=True, text=True)
    if mounted.returncode:
        pathlib.Path(folder).rmdir()
        skip(f"can't mount a tmpfs here: {mounted.stderr.strip()}")
    try:
        yield pathlib.Path(folder)
    finally:
        subprocess.run(["umount", "-l", folder], check=False)
        pathlib.Path(folder).rmdir()


def fill(path):
    with open(path, "wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            if file.write(b"\0" * 4096) < 4096:
                break


def as_uid(uid, body):
    """Runs `body` in a child process with that uid and gid, no groups; returns what it returned."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(uid)
            os.setuid(uid)
            outcome = ("value", body())
        except BaseException:
            outcome = ("failure", traceback.format_exc())
        os.write(writer, pickle.dumps(outcome))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        kind, value = pickle.loads(pipe.read())
    os.waitpid(child, 0)
    check(kind == "value", value)
    return value


def open_to_all(target):
    """Lets every uid reach the socket, so that what refuses is the daemon and not the file system."""
    os.chmod(target.home, 0o755)
    os.chmod(target.socket, 0o666)


def attempt(connection, operation="CreateKey", **fields):
    """The exception name of a call, or 'OK'; what ended the connection, if that did."""
    try:
        connection.call(operation, **fields)
        return "OK"
    except KMSError as error:
        return error.name
    except Goodbye as goodbye:
        return f"goodbye {goodbye.name}"
    except (Closed, OSError) as error:
        return f"closed {type(error).__name__}"


def create_key(connection, **fields):
    return connection.call("CreateKey", **fields).key_metadata.key_id


def data_key(connection, key, **fields):
    return connection.call("GenerateDataKey", key_id=key, key_spec=enum("DataKeySpec", "AES_256"), **fields)


def every(connection, operation, entries):
    """All entries of a listing, page by page."""
    marker, found = None, []
    while True:
        page = connection.call(operation, limit=100, **({"marker": marker} if marker else {}))
        found += getattr(page, entries)
        if not page.truncated:
            return found
        marker = page.next_marker


def main(names):
    """Runs the tests of a script, prints one line each and a summary, and exits 1 if one failed."""
    only = re.compile(os.environ.get("KMSD_ONLY", ""))
    tests = [
        value for name, value in names.items()
        if name.startswith("test_") and callable(value) and only.search(name)
    ]
    passed = failed = skipped = 0
    for test in tests:
        name = test.__name__.removeprefix("test_").replace("_", " ")
        try:
            test()
        except Skip as reason:
            skipped += 1
            print(f"skip  {name}: {reason}", flush=True)
        except Exception as error:
            failed += 1
            print(f"FAIL  {name}: {type(error).__name__}: {error}", flush=True)
            traceback.print_exc()
        else:
            passed += 1
            print(f"ok    {name}", flush=True)
    print(f"{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    sys.exit(1 if failed else 0)


__all__ = [
    "Closed", "Connection", "Daemon", "Goodbye", "KMSCTL", "KMSD", "KMSError", "PATIENCE", "ROOT", "as_uid",
    "attempt", "check", "create_key", "daemon", "data_key", "enum", "every", "fill", "fingerprint", "main",
    "need_root", "open_to_all", "program_for_others", "skip", "small_disk", "socket", "until",
]
