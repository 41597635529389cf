"""A full disk: changes fail with a clear error, the rest goes on, and space brings changes back."""

import subprocess

from harness import KMSError, check, create_key, daemon, data_key, fill, main, need_root, small_disk


def refused_change(connection):
    """Changes until one fails: pages that are free inside the file serve some of them."""
    for _ in range(20_000):
        try:
            create_key(connection, description="d" * 4000)
        except KMSError as error:
            return error
    raise AssertionError("20,000 keys fit on a full disk")


def test_changes_fail_and_come_back():
    need_root("to mount a small tmpfs")
    with small_disk("8m") as disk, daemon(store=disk / "data") as target, target.connect() as connection:
        key = create_key(connection)
        made = data_key(connection, key)
        acknowledged = {key}
        filler = disk / "filler"
        fill(filler)

        error = refused_change(connection)
        check("space" in error.message or "full" in error.message, f"the message doesn't help: {error}")
        check(error.name in ("KMSInternalException", "LimitExceededException"), f"not the error for it: {error}")

        opened = connection.call("Decrypt", ciphertext_blob=made.ciphertext_blob)
        check(opened.plaintext == made.plaintext, "Decrypt on a full disk returned something else")
        check(len(data_key(connection, key).plaintext) == 32, "no data key on a full disk")
        metadata = connection.call("DescribeKey", key_id=key).key_metadata
        check(metadata.enabled, "DescribeKey on a full disk")

        filler.unlink()
        for _ in range(5):
            acknowledged.add(create_key(connection))
        connection.call("DisableKey", key_id=key)

        check(target.stop() == 0, "SIGTERM: the exit status is not 0")
        target.start()
        with target.connect() as again:
            for entry in acknowledged:
                enabled = again.call("DescribeKey", key_id=entry).key_metadata.enabled
                check(enabled == (entry != key), f"{entry} is not as it was left")


def test_calls_that_cannot_be_recorded_fail_and_come_back():
    """Everything on one full disk, the records of calls too."""
    need_root("to mount a small tmpfs")
    with small_disk("8m") as disk, daemon(data=disk / "data") as target, target.connect() as connection:
        key = create_key(connection)
        made = data_key(connection, key)
        filler = disk / "filler"
        fill(filler)
        error = None
        for _ in range(20_000):
            try:
                data_key(connection, key)
            except KMSError as caught:
                error = caught
                break
        check(error is not None, "20,000 calls were recorded on a full disk")
        check(error.name == "KMSInternalException" and error.message, f"not the error for it: {error!r}")
        filler.unlink()
        for _ in range(20_000):  # until the daemon has seen that there is space
            try:
                opened = connection.call("Decrypt", ciphertext_blob=made.ciphertext_blob)
                break
            except KMSError:
                connection.call("Health/Check")
        else:
            raise AssertionError("space came back, and calls did not")
        check(opened.plaintext == made.plaintext, "Decrypt returned something else")
        create_key(connection)
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")


def test_first_start_on_a_full_disk():
    need_root("to mount a small tmpfs")
    with small_disk("64k") as disk, daemon(store=disk / "data", started=False) as target:
        fill(disk / "filler")
        code, text = target.refuse()
        check(code not in (0, None) and code > 0, f"exit status {code}")
        check(str(disk) in text, f"the message names no file: {text}")
        (disk / "filler").unlink()
        subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)
        target.start()
        with target.connect() as connection:
            create_key(connection)


main(globals())
