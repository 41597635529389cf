"""Starts that must not succeed, and what they say; socket files, stale and live."""

import functools
import os
import re
import signal
import stat
import subprocess
import time

from harness import Daemon, check, create_key, daemon, fingerprint, main


def refused(target, *words):
    """A daemon that gives up by itself, with all these words in what it says."""
    code, text = target.refuse()
    check(code > 0, f"exit status {code}: {text}")
    for word in words:
        check(str(word).lower() in text.lower(), f"the message lacks {str(word)!r}: {text}")
    check("Fatal error" not in text, f"a crash, not a refusal: {text}")
    return text


def test_a_second_daemon_on_the_same_directory_says_so_and_exits():
    with daemon() as first:
        second = Daemon(home=first.home, data=first.data, socket_path=first.home / "second.sock")
        second.log = first.home / "second.log"
        try:
            refused(second, first.data, "in use")
        finally:
            second.kill()
        with first.connect() as connection:
            create_key(connection)


def test_a_live_socket_is_not_replaced():
    with daemon() as first, daemon(started=False, socket_path=first.socket) as second:
        refused(second, first.socket)
        with first.connect() as connection:
            create_key(connection)


def test_a_stale_socket_is_replaced():
    with daemon() as target:
        with target.connect() as connection:
            key = create_key(connection)
        target.process.send_signal(signal.SIGKILL)
        target.process.wait()
        check(target.socket.exists(), "SIGKILL left no socket, so nothing is tested")
        target.start()
        with target.connect() as connection:
            connection.call("DescribeKey", key_id=key)
        check(target.stop() == 0, "exit status")
        check(not target.socket.exists(), "the daemon left its socket behind")


def test_what_is_no_socket_is_not_replaced():
    with daemon(started=False) as target:
        target.socket.write_text("somebody's file")
        refused(target, target.socket)
        check(target.socket.read_text() == "somebody's file", "a file was overwritten")


def test_a_new_store_is_told_loudly_and_once():
    with daemon() as target:
        notice = next((line for line in target.output().splitlines() if "NEW STORE" in line), "")
        check("WARNING" in notice, f"no warning of a new store: {target.output()}")
        check(str(target.data) in notice, f"the path is missing: {notice}")
        check(re.search(r"account=\d{12}", notice), f"the account is missing: {notice}")
        check(target.stop() == 0, "exit status")
        before = len(target.log.read_text())
        target.start()
        check("NEW STORE" not in target.log.read_text()[before:], "an old store is called new")


def test_a_required_store_is_not_made():
    with daemon(started=False, arguments=["--require-store"]) as target:
        code, text = target.refuse()
        check(code == 78, f"exit status {code}: {text}")
        check(str(target.data) in text and "no store" in text, f"the message doesn't help: {text}")
        made = [path for path in target.data.rglob("*") if path.is_file()]
        check(not made, f"{made} were made")
        target.arguments = []
        target.start()
        check(target.stop() == 0, "exit status")
        target.arguments = ["--require-store"]
        target.start()


def test_a_wrong_root_key_says_so_and_writes_nothing():
    with daemon() as target, daemon() as other:
        with target.connect() as connection:
            key = create_key(connection)
        check(target.stop() == 0 and other.stop() == 0, "exit status")
        file = target.root_key()
        right = file.read_bytes()
        file.write_bytes(other.root_key().read_bytes())
        before = fingerprint(target.data)
        refused(target, "root key")
        check(fingerprint(target.data) == before, "a refused start changed the data directory")
        file.write_bytes(right)
        target.start()
        with target.connect() as connection:
            connection.call("DescribeKey", key_id=key)


def test_a_lost_root_key_is_not_made_anew_over_data():
    with daemon() as target:
        check(target.stop() == 0, "exit status")
        file = target.root_key()
        aside = file.with_name("aside")
        file.rename(aside)
        before = fingerprint(target.data)
        refused(target, "root key")
        check(fingerprint(target.data) == before, "a refused start changed the data directory")
        check(not file.exists(), "another root key was made over existing data")
        aside.rename(file)
        target.start()


def test_a_root_key_file_that_others_may_read_is_refused():
    with daemon() as target:
        check(target.stop() == 0, "exit status")
        file = target.root_key()
        check(stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, "--dev made the file too open")
        for mode in (0o640, 0o604, 0o644):
            os.chmod(file, mode)
            refused(target, file, "chmod 600")
        os.chmod(file, 0o600)
        target.start()


def test_a_root_key_file_of_the_wrong_length_is_refused():
    with daemon() as target:
        check(target.stop() == 0, "exit status")
        file = target.root_key()
        right = file.read_bytes()
        for wrong in (b"", right[:-5], right + right):
            file.write_bytes(wrong)
            refused(target, file)
        file.write_bytes(right)
        target.start()


def test_check_config_names_file_option_and_reason():
    cases = {
        "no_such_option: 1\n": "no_such_option",
        "region: 17 parsecs\n": "region",
        "region: [\n": "",
    }
    for text, word in cases.items():
        with daemon(started=False) as target:
            file = target.home / "bad.yaml"
            file.write_text(text)
            target.arguments = ["--config", str(file), "--check-config"]
            refused(target, file, word)
            target.arguments = ["--config", str(file)]
            refused(target, file, word)
            check(not target.data.exists() or not fingerprint(target.data), "a refused start wrote data")


def test_check_config_accepts_what_is_installed():
    from harness import ROOT

    with daemon(started=False) as target:
        target.arguments = ["--config", str(ROOT / "etc/kmsd.yaml"), "--check-config"]
        code, text = target.refuse()
        check(code == 0, f"the sample configuration is not accepted: {text}")


def test_a_reload_takes_a_good_configuration_and_refuses_a_bad_one():
    with daemon(started=False) as target:
        file = target.home / "kmsd.yaml"
        file.write_text("")
        target.arguments = ["--config", str(file)]
        target.start()
        reload = [target.program, *target.arguments, "--reload", str(target.process.pid)]
        run = functools.partial(subprocess.run, capture_output=True, text=True, env=target.environment)
        check(run(reload).returncode == 0, "a good configuration is refused")
        while "configuration read again" not in target.output():
            time.sleep(0.01)
        file.write_text("no_such_option: 1\n")
        ended = run(reload)
        check(ended.returncode == 78 and "no_such_option" in ended.stdout + ended.stderr, f"{ended}")
        with target.connect() as connection:
            create_key(connection)
        check(target.output().count("configuration read again") == 1, "a bad configuration was taken")
        file.write_text("")
        check(run([*reload[:-1], "4194304"]).returncode == 1, "a process that isn't there was told")


def test_a_file_that_is_no_database_is_named():
    with daemon() as target:
        check(target.stop() == 0, "exit status")
        (store,) = [path for path in target.data.rglob("data.mdb")]
        whole = store.read_bytes()
        for broken in (whole[: len(whole) // 2], b"\0" * len(whole), b"not a database"):
            store.write_bytes(broken)
            refused(target, store.name)
        store.write_bytes(whole)
        target.start()


main(globals())
