"""What systemd and the daemon owe each other: the socket passed in, notices, signals."""

import contextlib
import pathlib
import shutil
import signal
import socket
import stat
import subprocess
import sys

from harness import (
    Closed, Goodbye, KMSD, PATIENCE, ROOT, check, create_key, daemon, data_key, main, need_root, skip,
)

# Becomes the daemon, with the listening socket as descriptor 3, as systemd hands it over.
HAND_OVER = """
import os, sys
listener = int(sys.argv[1])
os.dup2(listener, 3, inheritable=True)
if listener != 3:
    os.close(listener)
os.environ |= {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1", "LISTEN_FDNAMES": "rpc"}
if os.environ.get("WATCHDOG_USEC"):
    os.environ["WATCHDOG_PID"] = str(os.getpid())
os.execv(sys.argv[2], sys.argv[2:])
"""


class Manager:
    """The part of systemd that a service sees."""

    def __init__(self, target):
        self.target = target
        path = str(target.home / "notify")
        self.notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
        self.notices.bind(path)
        self.notices.settimeout(PATIENCE)
        target.environment["NOTIFY_SOCKET"] = path

    def listen(self):
        self.listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.listener.bind(str(self.target.socket))
        self.listener.listen(64)

    def activate(self):
        descriptor = self.listener.fileno()
        command = [
            part for part in self.target.command() if part not in ("--socket", str(self.target.socket))
        ]
        with open(self.target.log, "ab") as log:
            self.target.process = subprocess.Popen(
                [sys.executable, "-c", HAND_OVER, str(descriptor), *command], pass_fds=(descriptor,),
                env=self.target.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def expect(self, line):
        """Waits for a notice; returns those before it."""
        passed = []
        while True:
            try:
                notice = self.notices.recv(65536).decode()
            except TimeoutError:
                raise AssertionError(f"no {line}, only {passed}: {self.target.output()}") from None
            lines = notice.splitlines()
            passed += lines
            if line in lines:
                return passed

    def close(self):
        self.notices.close()
        with contextlib.suppress(AttributeError):
            self.listener.close()


@contextlib.contextmanager
def managed(**environment):
    with daemon(started=False, environment=environment) as target:
        manager = Manager(target)
        try:
            yield target, manager
        finally:
            manager.close()


def test_a_socket_that_systemd_made():
    with managed() as (target, manager):
        manager.listen()
        with target.connect() as early:  # before there is a daemon: the connection waits
            call = early.start("Health/Check")
            manager.activate()
            manager.expect("READY=1")
            early.finish(call)
            key = create_key(early)
        target.process.send_signal(signal.SIGTERM)
        manager.expect("STOPPING=1")
        check(target.process.wait(PATIENCE) == 0, f"exit status: {target.output()}")
        check(stat.S_ISSOCK(target.socket.stat().st_mode), "the daemon removed the socket of systemd")

        with target.connect() as early:  # and the next start serves who connected in between
            call = early.start("KMS/DescribeKey", key_id=key)
            manager.activate()
            manager.expect("READY=1")
            check(early.finish(call).key_metadata.enabled, "the key is not as it was left")
        check(target.stop() == 0, "exit status of the second run")


def test_ready_is_sent_when_connections_are_served():
    with managed() as (target, manager):
        target.spawn()
        manager.expect("READY=1")
        with target.connect() as connection:
            create_key(connection)
        check(target.stop() == 0, "exit status")
        manager.expect("STOPPING=1")


def test_sigterm_finishes_what_is_in_flight():
    with managed() as (target, manager):
        target.spawn()
        manager.expect("READY=1")
        with target.connect() as connection:
            connection.call("Health/Check")
            calls = {connection.start("KMS/CreateKey") for _ in range(40)}
            target.process.send_signal(signal.SIGTERM)
            answered = []
            try:
                while calls:
                    call, reply = connection.next_reply()
                    calls.discard(call)
                    answered.append(reply)
            except (Goodbye, Closed):
                pass
            keys = [reply.key_metadata.key_id for reply in answered if hasattr(reply, "key_metadata")]
        check(target.process.wait(PATIENCE) == 0, f"exit status: {target.output()}")
        manager.expect("STOPPING=1")
        target.spawn()
        manager.expect("READY=1")
        with target.connect() as connection:
            for key in keys:
                connection.call("DescribeKey", key_id=key)


def test_sighup_reloads_and_keeps_connections():
    with managed() as (target, manager):
        target.spawn()
        manager.expect("READY=1")
        with target.connect() as connection:
            key = create_key(connection)
            for _ in range(3):
                target.process.send_signal(signal.SIGHUP)
                manager.expect("RELOADING=1")
                manager.expect("READY=1")
                check(len(data_key(connection, key).plaintext) == 32, "no data key after SIGHUP")
        check(target.stop() == 0, "exit status")


def test_the_watchdog_is_fed():
    with managed(WATCHDOG_USEC="400000") as (target, manager):
        manager.listen()
        manager.activate()
        manager.expect("READY=1")
        manager.expect("WATCHDOG=1")
        manager.expect("WATCHDOG=1")
        check(target.stop() == 0, "exit status")


def test_variables_meant_for_another_process_are_ignored():
    with managed(LISTEN_PID="1", LISTEN_FDS="1") as (target, manager):
        target.start()
        check(target.stop() == 0, "exit status")
        check(not target.socket.exists(), "the daemon left the socket it made")


def test_the_units_are_valid():
    if not shutil.which("systemd-analyze"):
        skip("there is no systemd-analyze")
    with daemon(started=False) as target:
        units = target.home / "units"
        units.mkdir()
        for name in ("kmsd.service", "kmsd.socket"):
            text = (ROOT / "systemd" / name).read_text()
            # verify looks for the program; what it is doesn't matter.
            (units / name).write_text(text.replace("/usr/sbin/kmsd", "/bin/true"))
        names = [str(units / name) for name in ("kmsd.service", "kmsd.socket")]
        verified = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", *names], capture_output=True, text=True)
        said = verified.stdout + verified.stderr
        check(not said and verified.returncode == 0, f"systemd-analyze verify: {said}")
        exposure = subprocess.run(
            ["systemd-analyze", "security", "--offline=yes", "--no-pager", "--threshold=5", names[0]],
            capture_output=True, text=True)
        last = exposure.stdout.strip().splitlines()[-1:]
        check(exposure.returncode == 0, f"the exposure is above 0.5: {last}")
        check("PrivateUsers=yes" not in pathlib.Path(names[0]).read_text(),
              "PrivateUsers=yes turns every peer's uid into 65534")


# What systemd makes of NoExecPaths=/ and ExecPaths=, in a mount namespace of this process.
CONFINED = """
set -eu
mount --make-rprivate /
for path; do
    [ ! -e "$path" ] || mount --bind "$path" "$path"
done
mount -o remount,bind,noexec /
! "$FORBIDDEN" 2> /dev/null || { echo "a program that is not listed was executed"; exit 3; }
"$PROGRAM" --check-config --config "$CONFIGURATION"
"""


def test_the_daemon_runs_with_the_programs_and_libraries_that_the_unit_allows():
    need_root("to make a mount namespace")
    if not shutil.which("unshare") or not shutil.which("mount"):
        skip("there is no unshare or no mount")
    text = (ROOT / "systemd/kmsd.service").read_text()
    check("\nNoExecPaths=/\n" in text, "NoExecPaths=/ is missing")
    allowed = [
        path.lstrip("-") for line in text.splitlines() if line.startswith("ExecPaths=")
        for path in line.removeprefix("ExecPaths=").split()
    ]
    libraries = [
        line.split("=>")[1].rsplit(" (", 1)[0].strip()
        for line in subprocess.run(["ldd", KMSD], capture_output=True, text=True).stdout.splitlines()
        if "=> /" in line
    ]
    outside = [
        path for path in libraries
        if not any(pathlib.Path(path).resolve().is_relative_to(pathlib.Path(folder).resolve())
                   for folder in allowed)
    ]
    # A debug build has Swift's own libraries beside the toolchain; a release build has them inside.
    check(all("/swift/linux/" in path for path in outside), f"ExecPaths= lacks {outside}")
    with daemon(started=False) as target:
        # As /usr/sbin/kmsd, which need not be there: the copy stands for it.
        program = target.home / "kmsd"
        shutil.copy(KMSD, program)
        paths = [
            str(program) if path == "/usr/sbin/kmsd" else path
            for path in (*allowed, *{str(pathlib.Path(path).parent) for path in outside})
        ]
        configuration = target.home / "confined.yaml"
        configuration.write_text("")
        ended = subprocess.run(
            ["unshare", "--mount", "/usr/bin/env", "sh", "-c", CONFINED, "sh", *paths],
            capture_output=True, text=True, stdin=subprocess.DEVNULL, env={
                **target.environment, "FORBIDDEN": "/usr/bin/true", "PROGRAM": str(program),
                "CONFIGURATION": str(configuration)})
        if "unshare failed" in ended.stderr:
            skip(f"no mount namespace here: {ended.stderr.strip()}")
        check(ended.returncode == 0, f"exit status {ended.returncode}: {ended.stdout}{ended.stderr}")


main(globals())
