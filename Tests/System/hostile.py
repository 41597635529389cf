"""Hostile peers cost themselves: the daemon answers the next well-behaved caller and keeps nothing."""

import contextlib
import resource
import socket

from harness import Closed, Connection, Goodbye, check, create_key, daemon, data_key, main
from kms_client import REQUEST, frame, hello, message

DROPPED = 10_000
# Anonymous memory may grow by this much, in KiB, over all the misuse of one test: buffers that are
# kept for the next connection, and the allocator's own slack.
GROWTH_KIB = 16 * 1024


class Growth:
    """What a well-behaved caller needs, before and after."""

    def __init__(self, target):
        self.target = target
        with target.connect() as connection:
            self.key = create_key(connection)
            for _ in range(200):
                data_key(connection, self.key)
        self.settle()
        self.memory, self.descriptors = target.status("RssAnon"), target.descriptors()

    def settle(self):
        """A daemon that answers a new connection has seen the end of those closed before it."""
        for _ in range(8):
            with self.target.connect() as connection:
                check(len(data_key(connection, self.key).plaintext) == 32, "no data key")

    def verify(self):
        for _ in range(200):
            self.settle()
            if self.target.descriptors() <= self.descriptors:
                break
        kept = self.target.descriptors() - self.descriptors
        check(kept <= 0, f"{kept} descriptors are kept")
        grown = self.target.status("RssAnon") - self.memory
        check(grown < GROWTH_KIB, f"memory grew by {grown} KiB")
        check(self.target.process.poll() is None, "the daemon is gone")


def raw(target, data=b""):
    connection = Connection(target.socket, timeout=60, greet=False)
    if data:
        with contextlib.suppress(OSError):
            connection.send(data)
    return connection


def test_ten_thousand_connections_opened_and_dropped():
    with daemon() as target:
        growth = Growth(target)
        greeting = hello()
        starts = [b"", greeting[:3], greeting, greeting + frame(REQUEST, b"Health/Check", 1), b"\xff" * 40]
        for number in range(DROPPED):
            raw(target, starts[number % len(starts)]).close()
        growth.verify()
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")


def test_calls_dropped_in_flight():
    with daemon() as target:
        growth = Growth(target)
        request = message("CreateKeyRequest")().SerializeToString()
        burst = hello() + b"".join(frame(REQUEST, b"KMS/CreateKey", n, 0, request) for n in range(50))
        for _ in range(20):
            raw(target, burst).close()
        growth.verify()


def test_a_reply_that_is_never_read():
    with daemon() as target:
        growth = Growth(target)
        request = message("GenerateRandomRequest")(number_of_bytes=1024).SerializeToString()
        with raw(target, hello()) as deaf:
            deaf.socket.setblocking(False)
            sent, number = 0, 0
            try:
                while sent < 64 << 20:
                    number += 1
                    sent += deaf.socket.send(frame(REQUEST, b"KMS/GenerateRandom", number, 0, request))
            except (BlockingIOError, BrokenPipeError, ConnectionResetError):
                pass
            check(sent < 64 << 20, "the daemon reads without end from who doesn't read")
            growth.settle()
            grown = target.status("RssAnon") - growth.memory
            check(grown < GROWTH_KIB, f"replies that nobody reads took {grown} KiB")
        growth.verify()


def test_a_slow_half_frame():
    with daemon() as target:
        growth = Growth(target)
        request = frame(REQUEST, b"Health/Check", 1)
        with raw(target, hello()[:7]) as no_hello, raw(target, hello() + request[:9]) as half, \
                raw(target) as silent:
            growth.settle()
            for name, connection in (("hello", no_hello), ("frame", half), ("silence", silent)):
                try:
                    while True:
                        connection.read_frame()
                except Goodbye as goodbye:
                    check(goodbye.message, f"half a {name}: a goodbye without a reason")
                except Closed:
                    raise AssertionError(f"half a {name}: closed without a goodbye") from None
        growth.verify()


def test_more_connections_than_one_uid_may_have():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    limit = 1024  # who starts a development instance is its administrator
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    try:
        with daemon() as target, contextlib.ExitStack() as opened:
            growth = Growth(target)
            served, refused = [], 0
            for _ in range(limit + 60):
                connection = opened.enter_context(raw(target, hello()))
                try:
                    connection.read_hello()
                    served.append(connection)
                except Goodbye as goodbye:
                    check(goodbye.name == "ThrottlingException", f"refused with {goodbye}")
                    refused += 1
                except Closed as error:
                    raise AssertionError(f"refused without a reason: {error}") from None
            check(refused > 0, f"{len(served)} connections of one uid are served")
            check(len(served) >= limit // 2, f"only {len(served)} connections are served")
            served[0].call("Health/Check")
            served[-1].call("Health/Check")
            opened.close()
            growth.verify()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_frame_of_a_mebibyte_is_read_only_so_far():
    with daemon() as target:
        growth = Growth(target)
        length = (1 << 20).to_bytes(4, "big")
        with contextlib.ExitStack() as opened:
            for _ in range(100):
                opened.enter_context(raw(target, hello() + length + b"\x02\x0c\x00\x00"))
            growth.settle()
            grown = target.status("RssAnon") - growth.memory
            check(grown < 2 * GROWTH_KIB, f"frames announced and not sent took {grown} KiB")
        growth.verify()


def test_deep_and_wide_messages():
    with daemon() as target:
        growth = Growth(target)
        nested = b""
        for _ in range(20_000):
            size = len(nested)
            prefix = bytearray(b"\x32")
            while size > 127:
                prefix.append(size & 127 | 128)
                size >>= 7
            prefix.append(size)
            nested = bytes(prefix) + nested
        wide = b"\x12\x00" * 300_000  # empty entries of the encryption context
        for payload in (nested, wide, b"\x0a\xff\xff\xff\xff\x0f", b"\xff" * 1000):
            with raw(target, hello()) as connection:
                connection.send(frame(REQUEST, b"KMS/GenerateDataKey", 1, 0, payload))
                connection.waiting[1] = "KMS/GenerateDataKey"
                _, answer = connection.next_reply()
                name = getattr(answer, "name", None)
                check(name == "ValidationException", f"a payload of {len(payload)} bytes: {answer!r}")
        growth.verify()


def test_writes_end_while_replies_are_awaited():
    with daemon() as target, target.connect() as connection:
        call = connection.start("Health/Check")
        connection.socket.shutdown(socket.SHUT_WR)
        with contextlib.suppress(Closed, Goodbye):
            connection.finish(call)
        with target.connect() as next_caller:
            next_caller.call("Health/Check")


main(globals())
