"""Hostile peers of other users, all at once, while root works.

KMSD_SIEGE_SECONDS says for how long (10).
"""

import contextlib
import multiprocessing
import os
import resource
import socket
import statistics
import time

from harness import Closed, Goodbye, KMSError, check, create_key, daemon, data_key, main, need_root, open_to_all
from kms_client import REQUEST, Connection, frame, hello, message

SECONDS = float(os.environ.get("KMSD_SIEGE_SECONDS", "10"))
FIRST_UID = 30_000
# Resident memory of the daemon, file pages of the store not counted, in KiB.
MEMORY_KIB = 128 * 1024


def raw(path):
    peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    peer.settimeout(5)
    peer.connect(str(path))
    return peer


def send(peer, data):
    with contextlib.suppress(OSError):
        peer.sendall(data)


def greeted(path):
    peer = raw(path)
    send(peer, hello())
    return peer


def half_frames(path, end):
    """250 unfinished requests of a mebibyte, and as many of what a method takes, again and again."""
    payload = message("EncryptRequest")(plaintext=b"x" * 4096, grant_tokens=["t" * 8000] * 8).SerializeToString()
    huge = frame(REQUEST, b"KMS/CreateKey", 1, 0, b"\0" * (1 << 20))[:200_000]
    fair = frame(REQUEST, b"KMS/Encrypt", 1, 0, payload)[:-1]
    while time.monotonic() < end:
        with contextlib.ExitStack() as opened:
            for number in range(120):
                with contextlib.suppress(OSError):
                    send(opened.enter_context(greeted(path)), huge if number % 2 else fair)
            time.sleep(1)


def idle(path, end):
    with contextlib.ExitStack() as opened:
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                opened.enter_context(greeted(path))
            time.sleep(0.001)


def denied(path, end):
    while time.monotonic() < end:
        with contextlib.suppress(Closed, Goodbye, OSError):
            with Connection(path, timeout=30) as connection:
                while time.monotonic() < end:
                    with contextlib.suppress(KMSError):
                        connection.call("GenerateDataKey", key_id="alias/app", number_of_bytes=32)


def hung_up_changes(path, end):
    request = message("CreateKeyRequest")(description="d" * 8000, policy="p" * 50_000).SerializeToString()
    burst = hello() + b"".join(frame(REQUEST, b"KMS/CreateKey", n, 0, request) for n in range(40))
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            peer = raw(path)
            send(peer, burst)
            peer.close()


def slow_readers(path, end):
    call = b"".join(frame(REQUEST, b"Health/Check", n) for n in range(1000))
    while time.monotonic() < end:
        with contextlib.ExitStack() as opened:
            for _ in range(50):
                with contextlib.suppress(OSError):
                    peer = opened.enter_context(greeted(path))
                    peer.setblocking(False)
                    for _ in range(50):
                        with contextlib.suppress(BlockingIOError):
                            peer.send(call)
            time.sleep(1)


def garbage(path, end):
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            peer = raw(path)
            send(peer, b"GET / HTTP/1.1\r\n\r\n")
            peer.close()


ATTACKS = [half_frames, idle, denied, hung_up_changes, slow_readers, garbage]


def attack(work, uid, path, end):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    os.setgroups([])
    os.setgid(uid)
    os.setuid(uid)
    work(path, end)


def rooted(connection, key, until):
    """Root's calls until then: how long each took, in milliseconds."""
    times = []
    while time.monotonic() < until:
        start = time.monotonic()
        check(len(data_key(connection, key).plaintext) == 32, "no data key")
        times.append((time.monotonic() - start) * 1000)
        if len(times) % 50 == 0:
            start = time.monotonic()
            connection.call("UpdateKeyDescription", key_id=key, description=f"{len(times)}")
            times.append((time.monotonic() - start) * 1000)
        time.sleep(0.002)
    return times


def summary(times):
    return f"p50 {statistics.median(times):.2f} ms, worst {max(times):.1f} ms of {len(times)}"


def test_root_is_served_and_memory_is_bounded():
    need_root("to become other users")
    with daemon() as target:
        open_to_all(target)
        with target.connect() as connection:
            key = create_key(connection)
            quiet = rooted(connection, key, time.monotonic() + 2)
            end = time.monotonic() + SECONDS
            peers = [
                multiprocessing.Process(
                    target=attack, args=(work, FIRST_UID + 10 * number + copy, target.socket, end), daemon=True)
                for number, work in enumerate(ATTACKS) for copy in range(2)
            ]
            for peer in peers:
                peer.start()
            most, times = 0, []
            while time.monotonic() < end:
                times += rooted(connection, key, time.monotonic() + 0.5)
                most = max(most, target.status("RssAnon") + target.status("RssShmem"))
                with target.connect() as newcomer:
                    check(len(data_key(newcomer, key).plaintext) == 32, "no data key for a new connection")
            for peer in peers:
                peer.join()
            check(not connection.call("Health/Check").problems, "not all is well")
            print(f"      quiet: {summary(quiet)}; besieged: {summary(times)}; at most {most // 1024} MiB", flush=True)
            check(most < MEMORY_KIB, f"{most // 1024} MiB are resident")
            size = (target.data / "audit.jsonl").stat().st_size
            check(size < 4_000_000 + 2000 * len(times) * 2, f"the audit log has {size} bytes")
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")


main(globals())
