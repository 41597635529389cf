"""A real logrotate, with the file that is installed, rotates the records under load: none is lost."""

import gzip
import json
import os
import shutil
import subprocess
import threading

from harness import ROOT, check, create_key, daemon, main, skip

ROTATIONS = 8
WORKERS = 4

# Stands for systemctl: is-active says yes, reload does what the unit's ExecReload= line does.
SYSTEMCTL = """#!/bin/sh
case "$*" in
*is-active*) exit 0 ;;
"reload kmsd.service") "{program}" --config "{file}" --reload {pid} ;;
*) echo "unexpected: systemctl $*" >&2; exit 1 ;;
esac
"""


def logrotate():
    found = shutil.which("logrotate", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    return found or skip("there is no logrotate")


def prepare(target, log):
    """The installed file, for this daemon; and a systemctl that reloads it."""
    target.environment["PATH"] = f"{target.home}/bin:{target.environment['PATH']}"
    (target.home / "bin").mkdir()
    configuration = target.home / "reload.yaml"
    configuration.write_text("")
    stub = target.home / "bin/systemctl"
    stub.write_text(SYSTEMCTL.format(
        program=target.program, file=configuration, pid=target.process.pid))
    stub.chmod(0o755)
    text = (ROOT / "etc/kmsd.logrotate").read_text()
    for wanted in ("/var/log/kmsd/audit.jsonl {", "    su kmsd kmsd\n", "/usr/sbin/kmsd --check-config"):
        check(wanted in text, f"etc/kmsd.logrotate lacks {wanted!r}")
    text = text.replace("/var/log/kmsd/audit.jsonl {", f'"{log}" {{').replace("    su kmsd kmsd\n", "")
    text = text.replace("/usr/sbin/kmsd --check-config", f'"{target.program}" --check-config --config "{configuration}"')
    file = target.home / "kmsd.logrotate"
    file.write_text(text)
    file.chmod(0o644)
    return file, configuration


def rotate(target, file):
    return subprocess.run(
        [logrotate(), "--force", "--state", str(target.home / "state/logrotate"), str(file)],
        env=target.environment, capture_output=True, text=True)


def audit_log(target):
    (log,) = target.home.rglob("audit.jsonl")
    return log


def records(folder):
    """The records of all files, the compressed ones too; each must be whole."""
    found = []
    for path in folder.glob("audit.jsonl*"):
        with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as file:
            for line in file.read().split(b"\n")[:-1]:
                found.append(json.loads(line))
    return found


class Load:
    """Threads that call as fast as they can, and count."""

    def __init__(self, target, key):
        self.stop, self.calls, self.failures = threading.Event(), [0] * WORKERS, []
        self.enough = threading.Semaphore(0)
        self.threads = [
            threading.Thread(target=self.work, args=(target, key, number)) for number in range(WORKERS)
        ]

    def work(self, target, key, number):
        try:
            with target.connect() as connection:
                while not self.stop.is_set():
                    connection.call("GenerateRandom", number_of_bytes=8)
                    self.calls[number] += 1
                    if self.calls[number] % 100 == 0:
                        self.enough.release()
        except Exception as error:
            self.failures.append(f"{type(error).__name__}: {error}")
            self.enough.release(1000)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join()


def test_no_record_is_lost_when_the_log_is_rotated_under_load():
    logrotate()
    with daemon() as target:
        with target.connect() as connection:
            key = create_key(connection)
        log = audit_log(target)
        file, _ = prepare(target, log)
        with Load(target, key) as load:
            for _ in range(ROTATIONS):
                # Until there are records in a file of the daemon's making: what is rotated next is
                # compressed after that, and must be a file that the daemon has left, as within a day.
                while True:
                    load.enough.acquire()
                    check(target.process.poll() is None and not load.failures, target.output())
                    if log.exists() and log.stat().st_size > 0:
                        break
                rotated = rotate(target, file)
                check(rotated.returncode == 0, f"logrotate: {rotated.stdout}{rotated.stderr}")
        check(not load.failures, f"calls failed: {load.failures[:3]}")
        check(target.stop() == 0, "exit status")
        made = sum(load.calls)
        found = [entry for entry in records(log.parent) if entry["eventName"] == "GenerateRandom"]
        check(len(found) == made, f"{made} calls were answered, {len(found)} are recorded")
        ids = {entry["requestID"] for entry in found}
        check(len(ids) == made, f"{made - len(ids)} records are there twice")
        names = sorted(path.name for path in log.parent.glob("audit.jsonl*"))
        check(len(names) == ROTATIONS + 1, f"the files are {names}")
        check(all(path.stat().st_mode & 0o077 == 0 for path in log.parent.glob("audit.jsonl*")),
              "others may read the records")


def test_nothing_is_rotated_while_a_reload_would_fail():
    logrotate()
    with daemon() as target:
        log = audit_log(target)
        file, configuration = prepare(target, log)
        with target.connect() as connection:
            connection.call("GenerateRandom", number_of_bytes=8)
            while log.stat().st_size == 0:  # an empty log is never rotated
                connection.call("Health/Check")
        configuration.write_text("no_such_option: 1\n")
        rotated = rotate(target, file)
        check(rotated.returncode != 0, "logrotate is content with a configuration that is not valid")
        check(not log.with_name("audit.jsonl.1").exists(), "the log was rotated all the same")
        with target.connect() as connection:
            connection.call("GenerateRandom", number_of_bytes=8)
        check(target.stop() == 0, "exit status")
        found = [entry for entry in records(log.parent) if entry["eventName"] == "GenerateRandom"]
        check(len(found) == 2, f"{len(found)} records instead of 2")


main(globals())
