"""The audit log: what keeps it from being written is said at once, and ends by itself when its cause ends."""

import contextlib
import json
import os
import subprocess
import time

from harness import (
    Connection, KMSError, as_uid, check, create_key, daemon, data_key, fill, main, need_root, open_to_all,
    small_disk, until)

STRANGER = 23456


def log_of(target):
    return target.data / "audit.jsonl"


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def health(connection):
    return connection.call("Health/Check")


def reload(target):
    os.kill(target.process.pid, 1)


def test_a_log_that_cannot_be_opened_again_is_said_and_kept():
    with daemon() as target, target.connect() as connection:
        key = create_key(connection)
        folder = log_of(target).parent
        away = folder.with_name("away")
        folder.rename(away)
        reload(target)
        until(lambda: health(connection).problems, "health says that all is well")
        check("opened" in health(connection).problems[0], health(connection).problems[0])
        check(health(connection).status == 1, "a log that is still written stops the service")
        for _ in range(10):
            data_key(connection, key)
        away.rename(folder)
        until(lambda: not health(connection).problems, "the problem has ended, and health doesn't say so")
        data_key(connection, key)
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")
        check(len(lines(log_of(target))) == 12, "a record is missing")
        check("can't be opened again" in target.output(), "the log says nothing of it")


def test_a_log_of_another_owner_is_said_and_comes_back():
    need_root("to give the file to another user")
    with daemon(uid=STRANGER) as target, target.connect() as connection:
        log = log_of(target)
        log.rename(log.with_suffix(".1"))
        log.touch()
        log.chmod(0o600)  # root's
        reload(target)
        until(lambda: health(connection).problems, "health says that all is well")
        os.chown(log, STRANGER, STRANGER)
        until(lambda: not health(connection).problems, "the problem has ended, and health doesn't say so")


def test_a_full_disk_is_said_and_a_reload_opens_the_new_file():
    need_root("to mount a small tmpfs")
    with small_disk("8m") as disk, daemon(data=disk / "data") as target, target.connect() as connection:
        key = create_key(connection)
        fill(disk / "filler")
        error = None
        for _ in range(20_000):
            try:
                data_key(connection, key)
            except KMSError as caught:
                error = caught
                break
        check(error is not None and "audit log" in error.message, f"not the error for it: {error!r}")
        until(lambda: health(connection).status == 2, "health says that calls are served")
        check("space" in health(connection).problems[0], health(connection).problems[0])
        check("no call is served" in target.output(), "the log says nothing of it")

        # Another file on another disk, by a reload, while the writer waits for space.
        elsewhere = target.home / "elsewhere.jsonl"
        log = log_of(target)
        log.rename(log.with_suffix(".1"))
        log.symlink_to(elsewhere)  # is refused, as a link may lead anywhere
        reload(target)
        check(health(connection).status == 2, "a link is followed")
        log.unlink()
        (disk / "filler").unlink()
        until(lambda: health(connection).status == 1, "space came back, and service did not")
        data_key(connection, key)
        reload(target)
        until(log.exists, "the reload has made no new file")
        data_key(connection, key)
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")
        lines(log)  # each line is whole
        # The line that the full disk cut is in the new file, whole, if the rest of it did not fit the old one.
        for line in log.with_suffix(".1").read_text().splitlines()[:-1]:
            json.loads(line)


def test_sigterm_on_a_full_disk_ends_in_time():
    need_root("to mount a small tmpfs")
    with small_disk("8m") as disk, daemon(data=disk / "data") as target, target.connect() as connection:
        key = create_key(connection)
        fill(disk / "filler")
        with contextlib.suppress(KMSError):
            for _ in range(20_000):
                data_key(connection, key)
        target.stop()  # waits as long as the service manager would, at most
        check("could not be written to its end" in target.output(), "the log says nothing of lost records")


def test_a_torn_line_is_ended_before_the_next_record():
    with daemon() as target:
        with target.connect() as connection:
            create_key(connection)
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")
        with open(log_of(target), "a") as log:
            log.write('{"eventVersion":"1.11","torn')
        target.start()
        with target.connect() as connection:
            create_key(connection)
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")
        first, torn, last = log_of(target).read_text().splitlines()
        check(torn.endswith("torn"), f"the torn line goes on: {torn}")
        for line in (first, last):
            check(json.loads(line)["eventName"] == "CreateKey", line)


def test_denied_calls_are_recorded_once_a_second_with_a_count():
    need_root("to become another user")
    with daemon() as target:
        open_to_all(target)

        def denied():
            count = 0
            with Connection(target.socket) as connection:
                start = time.monotonic()
                while time.monotonic() < start + 2.5:
                    try:
                        connection.call("ListKeys")
                    except KMSError:
                        count += 1
            return count

        calls = as_uid(STRANGER, denied)
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")
        records = [line for line in lines(log_of(target)) if line["eventName"] == "ListKeys"]
        counted = sum(record["additionalEventData"].get("count", 1) for record in records)
        check(counted == calls, f"{calls} calls, and records of {counted}")
        check(len(records) <= 5, f"{len(records)} records in 2.5 seconds")
        check(all(record["errorCode"] == "AccessDeniedException" for record in records), "another error")


def test_what_a_stranger_sends_is_bounded_in_the_record():
    need_root("to become another user")
    with daemon() as target:
        open_to_all(target)

        def denied():
            names = set()
            with Connection(target.socket) as connection:
                for policy in ("p" * 100_000, "{}"):
                    for _ in range(20):
                        try:
                            connection.call("CreateKey", policy=policy, tags=[{"tag_key": "k" * 300, "tag_value": ""}])
                        except KMSError as error:
                            names.add(error.name)
            return sorted(names)

        began = time.monotonic()
        names = as_uid(STRANGER, denied)
        seconds = int(time.monotonic() - began) + 2  # those that it began and ended in are two
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")
        records = [line for line in lines(log_of(target)) if line["eventName"] == "CreateKey"]
        check(len(records) <= seconds * len(names), f"{len(records)} records of {names} in {seconds} s")
        counted = sum(record["additionalEventData"].get("count", 1) for record in records)
        check(counted == 40, f"40 calls, and records of {counted}")
        check(log_of(target).stat().st_size < 40_000, f"{log_of(target).stat().st_size} bytes of records")


def test_ping_says_what_is_wrong():
    with daemon() as target:
        folder = log_of(target).parent
        folder.rename(folder.with_name("away"))
        reload(target)
        with target.connect() as connection:
            until(lambda: health(connection).problems, "health says that all is well")
        kmsctl = os.path.join(os.path.dirname(target.program), "kmsctl")
        ended = subprocess.run(
            [kmsctl, "ping", "--socket", str(target.socket)], capture_output=True, text=True)
        check("can't be opened again" in ended.stdout, ended.stdout)


main(globals())
