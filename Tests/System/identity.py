"""Who is calling: what the kernel says of the process that connected, and nothing else."""

import socket

from harness import (
    Connection, KMSError, as_uid, attempt, check, create_key, daemon, main, need_root, open_to_all)

STRANGER = 23456
OVERFLOW = 65534


def fresh(target, operation="CreateKey", **fields):
    with Connection(target.socket) as connection:
        return attempt(connection, operation, **fields)


def test_another_uid_gets_access_denied_for_everything():
    need_root("to become another user")
    with daemon() as target:
        open_to_all(target)
        with target.connect() as connection:
            key = create_key(connection)
            blob = connection.call("Encrypt", key_id=key, plaintext=b"secret").ciphertext_blob
        calls = {
            "CreateKey": {}, "ListKeys": {}, "ListAliases": {}, "DescribeKey": {"key_id": key},
            "DisableKey": {"key_id": key}, "GenerateRandom": {"number_of_bytes": 8},
            "Decrypt": {"ciphertext_blob": blob}, "Encrypt": {"key_id": key, "plaintext": b"x"},
            "GenerateDataKey": {"key_id": key, "number_of_bytes": 32},
            "CreateAlias": {"alias_name": "alias/mine", "target_key_id": key},
        }
        for operation, fields in calls.items():
            outcome = as_uid(STRANGER, lambda: fresh(target, operation, **fields))
            check(outcome == "AccessDeniedException", f"{operation} as uid {STRANGER}: {outcome}")
        with target.connect() as connection:
            check(connection.call("DescribeKey", key_id=key).key_metadata.enabled, "a stranger disabled the key")


def test_unknown_and_forbidden_look_alike():
    need_root("to become another user")
    with daemon() as target:
        open_to_all(target)
        with target.connect() as connection:
            key = create_key(connection)

        def message(key_id):
            with Connection(target.socket) as connection:
                try:
                    connection.call("DescribeKey", key_id=key_id)
                except KMSError as error:
                    return error.name, error.message.replace(key_id, "KEY")
            return "OK", ""

        absent = key[:-4] + ("0000" if not key.endswith("0000") else "1111")
        there = as_uid(STRANGER, lambda: message(key))
        missing = as_uid(STRANGER, lambda: message(absent))
        check(there == missing, f"a stranger can tell: {there} and {missing}")


def test_the_overflow_uid_is_refused():
    need_root("to become another user")
    with daemon() as target:
        open_to_all(target)
        outcome = as_uid(OVERFLOW, lambda: fresh(target))
        refused = outcome == "AccessDeniedException" or outcome.startswith(("goodbye", "closed"))
        check(refused, f"uid {OVERFLOW}: {outcome}")
        check(fresh(target) == "OK", "root is no longer served")


def test_an_inherited_descriptor_keeps_who_connected():
    need_root("to become another user")
    with daemon() as target:
        open_to_all(target)
        with target.connect() as connection:
            check(attempt(connection) == "OK", "root is not served")
            outcome = as_uid(STRANGER, lambda: attempt(connection))
            check(outcome == "OK", f"the descriptor of root, used by uid {STRANGER}: {outcome}")


def test_a_passed_descriptor_keeps_who_connected():
    need_root("to become another user")
    with daemon() as target:
        open_to_all(target)
        here, there = socket.socketpair()

        def connect_and_pass():
            with Connection(target.socket, greet=False) as connection:
                socket.send_fds(there, [b"x"], [connection.socket.fileno()])
            return True

        as_uid(STRANGER, connect_and_pass)
        _, (descriptor,), _, _ = socket.recv_fds(here, 1, 1)
        with Connection(target.socket, greet=False) as connection:
            connection.socket.close()
            connection.socket = socket.socket(fileno=descriptor)
            connection.socket.settimeout(60)
            from kms_client import hello

            connection.send(hello())
            outcome = attempt(connection)
        check(outcome == "AccessDeniedException", f"a stranger's descriptor, used by root: {outcome}")


def test_the_user_who_starts_a_dev_daemon_may_use_it():
    need_root("to become another user")
    with daemon(uid=STRANGER) as target:
        open_to_all(target)
        outcome = as_uid(STRANGER, lambda: fresh(target))
        check(outcome == "OK", f"the user who started it: {outcome}")
        check(fresh(target) == "OK", "root is not served")
        outcome = as_uid(STRANGER + 1, lambda: fresh(target))
        check(outcome == "AccessDeniedException", f"a third user: {outcome}")


def test_passed_files_are_dropped():
    need_root("to count the descriptors of a process that is not dumpable")
    from kms_client import hello

    with daemon() as target:
        with target.connect() as warm:
            warm.call("Health/Check")
        before = target.descriptors()
        with Connection(target.socket, greet=False) as connection:
            socket.send_fds(connection.socket, [hello()], [0] * 50)
            connection.call("Health/Check")
            check(target.descriptors() <= before + 1, "descriptors sent along were kept")


main(globals())
