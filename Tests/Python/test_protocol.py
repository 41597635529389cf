"""Holds a running daemon to proto/PROTOCOL.md, with a client that knows that page only.

Run it as a script; KMSD_BIN names the daemon (.build/debug/kmsd).
"""

import pathlib
import struct
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "System"))

from harness import (  # noqa: E402
    Closed, Connection, Goodbye, KMSError, ROOT, check, create_key, daemon, data_key, enum, every, main,
)
from kms_client import (  # noqa: E402
    CANCEL, GOODBYE, HELLO, ITEM, MAX_LENGTH, REQUEST, RESPONSE, frame, hello, message,
)

OK = {
    "Cancelled": 1, "ValidationException": 3, "DeadlineExceeded": 4, "NotFoundException": 5,
    "AlreadyExistsException": 6, "ThrottlingException": 8, "DisabledException": 9,
    "UnknownOperationException": 12,
}


def fails(name, body):
    """The KMSError of a call, which must have this name and its code."""
    try:
        body()
    except KMSError as error:
        check(error.name == name, f"{error} instead of {name}")
        check(error.code == OK.get(name, error.code), f"{name} came with code {error.code}")
        return error
    raise AssertionError(f"{name} was expected, and the call succeeded")


def says_goodbye(target, data, word="", greet=True):
    """The goodbye that these bytes earn."""
    with Connection(target.socket, greet=greet) as connection:
        try:
            connection.send(data)
            while True:
                connection.read_frame()
        except Goodbye as goodbye:
            check(goodbye.code != 0 and goodbye.message, f"a goodbye without a reason: {goodbye!r}")
            check(word.lower() in goodbye.message.lower(), f"{word!r} is not in {goodbye.message!r}")
            return goodbye
        except (Closed, OSError) as error:
            raise AssertionError(f"closed without a goodbye: {error!r}") from None


def test_the_hello():
    with daemon() as target:
        with target.connect() as connection:
            server = connection.read_hello()
            check(server.server.startswith("kmsd"), f"the server calls itself {server.server!r}")
            check(server.max_frame_bytes == MAX_LENGTH, f"max_frame_bytes is {server.max_frame_bytes}")
            check(server.max_calls_in_flight == 256, f"max_calls_in_flight is {server.max_calls_in_flight}")
        check(target.stop() == 0, "SIGTERM: the exit status is not 0")


def test_a_data_key_there_and_back():
    with daemon() as target, target.connect() as connection:
        metadata = connection.call("CreateKey", description="from Python").key_metadata
        check(metadata.arn.endswith(":key/" + metadata.key_id), f"the ARN is {metadata.arn}")
        check(metadata.enabled and metadata.description == "from Python", "the key is not as asked for")
        check(1.7e9 < metadata.creation_date < 1e11, f"the creation date is {metadata.creation_date}")
        connection.call("CreateAlias", alias_name="alias/app", target_key_id=metadata.key_id)

        context = {"Purpose": "Test", "a": "bc"}
        made = data_key(connection, "alias/app", encryption_context=context)
        check(len(made.plaintext) == 32 and made.key_id == metadata.arn, "the data key is not as asked for")
        check(made.plaintext not in made.ciphertext_blob, "the data key is readable in its ciphertext")
        opened = connection.call("Decrypt", ciphertext_blob=made.ciphertext_blob, encryption_context=context)
        check(opened.plaintext == made.plaintext, "Decrypt returned something else")

        for wrong in ({"Purpose": "Test", "ab": "c"}, {"Purpose": "Test"}, {}):
            fails("InvalidCiphertextException", lambda: connection.call(
                "Decrypt", ciphertext_blob=made.ciphertext_blob, encryption_context=wrong))
        bare = connection.call("GenerateDataKeyWithoutPlaintext", key_id=metadata.arn, number_of_bytes=64)
        opened = connection.call("Decrypt", ciphertext_blob=bare.ciphertext_blob)
        check(len(opened.plaintext) == 64, "64 bytes were asked for")


def test_requests_right_behind_the_hello():
    with daemon() as target, Connection(target.socket, greet=False) as connection:
        request = message("GenerateRandomRequest")(number_of_bytes=4).SerializeToString()
        connection.send(hello() + frame(REQUEST, b"KMS/GenerateRandom", 7, 2000, request))
        connection.waiting[7] = "KMS/GenerateRandom"
        call, reply = connection.next_reply()
        check(call == 7 and len(reply.plaintext) == 4, f"call {call}: {reply}")


def test_bytes_that_arrive_one_by_one():
    with daemon() as target, Connection(target.socket, greet=False) as connection:
        request = message("GenerateRandomRequest")(number_of_bytes=4).SerializeToString()
        for byte in hello() + frame(REQUEST, b"KMS/GenerateRandom", 0xFFFFFFFF, 0, request):
            connection.send(bytes([byte]))
        connection.waiting[0xFFFFFFFF] = "KMS/GenerateRandom"
        _, reply = connection.next_reply()
        check(len(reply.plaintext) == 4, f"{reply}")


def test_many_calls_in_flight():
    with daemon() as target, target.connect() as connection:
        key = create_key(connection)
        calls = {}
        for number in range(60):
            calls[connection.start("KMS/GenerateRandom", number_of_bytes=number + 1)] = number + 1
            calls[connection.start("KMS/CreateAlias", alias_name=f"alias/n{number}", target_key_id=key)] = None \
                if number < 50 else KMSError
        order, count = [], len(calls)
        for _ in range(count):
            call, reply = connection.next_reply()
            order.append(call)
            wanted = calls.pop(call)
            if isinstance(wanted, int):
                check(len(reply.plaintext) == wanted, f"call {call} got the answer of another")
            elif wanted is KMSError:
                check(isinstance(reply, (KMSError, message("CreateAliasResponse"))), f"{reply!r}")
            else:
                check(not isinstance(reply, KMSError), f"CreateAlias: {reply}")
        check(not calls, f"{len(calls)} calls got no answer")
        check(order != sorted(order), "no reply overtook another, though some wait for the disk")


def test_a_call_beyond_those_allowed_in_flight():
    with daemon() as target, Connection(target.socket, greet=False) as connection:
        # Streaming calls stay in flight, so the count is sure.
        connection.send(hello() + b"".join(frame(REQUEST, b"Health/Watch", n) for n in range(257)))
        connection.waiting = dict.fromkeys(range(257), "Health/Watch")
        throttled = None
        while throttled is None:
            call, reply = connection.next_reply()
            if isinstance(reply, KMSError):
                throttled = call, reply
        check(throttled[1].name == "ThrottlingException" and throttled[1].code == 8, f"{throttled}")
        check(throttled[1].retryable, "throttling is not said to be retryable")
        connection.cancel(0)
        while 0 in connection.waiting:
            connection.next_reply()
        connection.waiting[300] = "Health/Check"
        connection.send(frame(REQUEST, b"Health/Check", 300))
        while 300 in connection.waiting:
            _, reply = connection.next_reply()
        check(not isinstance(reply, KMSError), f"{reply}")


def test_unknown_methods():
    with daemon() as target, target.connect() as connection:
        for name in (b"KMS/MakeTea", b"Tea/Make", b"", b"KMS", b"/", b"kms/CreateKey", b"\xff\xfe", b"K" * 255):
            connection.waiting[9] = "Health/Check"
            connection.send(frame(REQUEST, name, 9))
            _, reply = connection.next_reply()
            check(isinstance(reply, KMSError), f"{name} was answered with {reply}")
            check((reply.name, reply.code) == ("UnknownOperationException", 12), f"{name}: {reply.code} {reply}")
        connection.call("Health/Check")


def test_payloads_that_are_no_message():
    with daemon() as target, target.connect() as connection:
        for payload in (b"\xff", b"\x0a\x7f", b"\x0a\x03\xff\xfe\xfd", b"\x0a\x80"):
            connection.waiting[9] = "KMS/DescribeKey"
            connection.send(frame(REQUEST, b"KMS/DescribeKey", 9, 0, payload))
            _, reply = connection.next_reply()
            check(isinstance(reply, KMSError), f"{payload} was answered with {reply}")
            check((reply.name, reply.code) == ("ValidationException", 3), f"{payload}: {reply.code} {reply}")
        connection.call("Health/Check")


def test_unknown_fields_are_ignored():
    with daemon() as target, target.connect() as connection:
        payload = message("GenerateRandomRequest")(number_of_bytes=5).SerializeToString()
        connection.waiting[9] = "KMS/GenerateRandom"
        connection.send(frame(REQUEST, b"KMS/GenerateRandom", 9, 0, payload + b"\xfa\x3e\x03new"))
        _, reply = connection.next_reply()
        check(len(reply.plaintext) == 5, f"{reply}")


def test_faults_end_in_a_goodbye_and_nobody_else_notices():
    def fixed(length, kind=REQUEST, extension=0, reserved=0):
        return struct.pack(">IBBHII", length, kind, extension, reserved, 1, 0)

    with daemon() as target, target.connect() as bystander:
        bystander.call("Health/Check")
        says_goodbye(target, fixed(MAX_LENGTH + 1), "1048576")
        says_goodbye(target, struct.pack(">I", 0xFFFFFFFF), "1048576")
        says_goodbye(target, fixed(11) + b"\0" * 8, "11")
        says_goodbye(target, fixed(12, kind=7), "7")
        says_goodbye(target, fixed(12, kind=0))
        says_goodbye(target, fixed(12, reserved=1), "reserved")
        says_goodbye(target, fixed(12, extension=1), "extension")
        for kind in (HELLO, RESPONSE, ITEM):
            extension = b"kmsd" if kind == HELLO else b"r" * 16
            says_goodbye(target, frame(kind, extension, 1, 1))
        says_goodbye(target, b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", greet=False)
        says_goodbye(target, frame(REQUEST, b"Health/Check", 1), "hello", greet=False)
        says_goodbye(target, frame(HELLO, b"kmsx", 0, 1), "hello", greet=False)
        watch = frame(REQUEST, b"Health/Watch", 5)
        says_goodbye(target, watch + watch)
        bystander.call("Health/Check")


def test_another_version_is_told_which_one_is_spoken():
    with daemon() as target:
        for version in (0, 2, 0xFFFFFFFF):
            says_goodbye(target, hello(version=version), "version 1", greet=False)


def test_a_connection_is_for_the_region_of_its_hello():
    with daemon() as target:
        arns = {}
        for region in ("eu-west-1", "us-gov-west-12", None):
            with Connection(target.socket, greet=False) as connection:
                connection.send(hello(region=region))
                arn = connection.call("CreateKey").key_metadata.arn
                check(arn.split(":")[3] == (region or "local-main-1"), f"a key of {region} is {arn}")
                check([key.key_arn for key in connection.call("ListKeys").keys] == [arn], "keys of other Regions")
                arns[region] = arn
        with target.connect() as connection:  # an ARN goes before the hello
            metadata = connection.call("DescribeKey", key_id=arns["eu-west-1"]).key_metadata
            check(metadata.arn == arns["eu-west-1"], f"{metadata.arn} is described")
        for region in ("Europe", "eu-west-", "a-b-" + "1" * 29):
            says_goodbye(target, hello(region=region), "no name of a Region", greet=False)


def test_cancelling():
    with daemon() as target, target.connect() as connection:
        connection.cancel(12345)  # not in flight: ignored
        call = connection.start("Health/Watch")
        answered, first = connection.next_reply()
        check(answered == call and first[0] == "item", f"Watch began with {first!r}")
        connection.cancel(call)
        error = fails("Cancelled", lambda: connection.finish(call))
        check(not error.retryable, "a cancelled call is said to be retryable")
        connection.cancel(call)  # answered already: ignored
        connection.call("Health/Check")
        # A call that is answered at once: one response, whichever was first.
        for _ in range(50):
            call = connection.start("KMS/CreateKey")
            connection.cancel(call)
            answered, reply = connection.next_reply()
            check(answered == call, "a call was answered twice")
            check(not isinstance(reply, KMSError) or reply.name == "Cancelled", f"{reply}")


def test_deadlines():
    with daemon() as target, target.connect() as connection:
        check(len(connection.call("GenerateRandom", timeout_ms=60_000, number_of_bytes=9).plaintext) == 9, "")
        connection.call("GenerateRandom", timeout_ms=0xFFFFFFFF, number_of_bytes=1)

        # More changes at once than are done in a millisecond: those behind must be refused, and
        # those that were acknowledged be there.
        done = late = 0
        for _ in range(50):
            for _ in range(250):
                connection.start("KMS/CreateKey", timeout_ms=1)
            while connection.waiting:
                _, reply = connection.next_reply()
                if isinstance(reply, KMSError):
                    check((reply.name, reply.code) == ("DeadlineExceeded", 4), f"{reply}")
                    check(reply.retryable, "a deadline is not said to be retryable")
                    late += 1
                else:
                    done += 1
            if late:
                break
        check(late > 0, f"{done} calls had a millisecond, and none was refused")
        present = len(every(connection, "ListKeys", "keys"))
        check(done <= present <= done + late, f"{done} keys were acknowledged, {present} are there")


def test_health():
    with daemon() as target, target.connect() as connection:
        serving = enum("ServingStatus", "SERVING")
        reply = connection.call("Health/Check")
        check(reply.status == serving and reply.server.startswith("kmsd"), f"{reply}")
        check(reply.uptime_seconds >= 0, f"{reply}")

        call = connection.start("Health/Watch")
        _, (kind, item) = connection.next_reply()
        check(kind == "item" and item.status == serving, f"{item}")
        target.process.terminate()
        try:
            while call in connection.waiting:
                connection.next_reply()
        except (Goodbye, Closed):
            pass
        check(target.process.wait(60) == 0, "SIGTERM with a watch open: the exit status is not 0")


def test_errors_carry_name_code_message_and_request_id():
    with daemon() as target, target.connect() as connection:
        key = create_key(connection)
        absent = "00000000-0000-4000-8000-000000000000"
        error = fails("NotFoundException", lambda: connection.call("DescribeKey", key_id=absent))
        check(absent in error.message, f"the message is {error.message!r}")
        check(error.request_id.int != 0 and not error.retryable, "request id, retryable")
        fails("ValidationException", lambda: connection.call("DescribeKey"))
        fails("ValidationException", lambda: connection.call("GenerateRandom", number_of_bytes=1025))
        fails("InvalidCiphertextException", lambda: connection.call("Decrypt", ciphertext_blob=b"\x7f" * 90))
        connection.call("CreateAlias", alias_name="alias/one", target_key_id=key)
        fails("AlreadyExistsException", lambda: connection.call(
            "CreateAlias", alias_name="alias/one", target_key_id=key))
        connection.call("DisableKey", key_id=key)
        fails("DisabledException", lambda: data_key(connection, key))
        fails("DryRunOperationException", lambda: (
            connection.call("EnableKey", key_id=key), data_key(connection, key, dry_run=True)))


def test_the_table_of_errors_is_the_codes():
    """PROTOCOL.md's table against the one that the server and client are compiled from."""
    import re

    page = (ROOT / "proto/PROTOCOL.md").read_text()
    table = {
        name: (int(number), retry == "yes")
        for name, number, retry in re.findall(r"^\| `(\w+)` \| (\d+) `\w+` \| (yes|no) \|", page, re.M)
    }
    source = (ROOT / "Sources/Model/Errors/KMSErrorCode.swift").read_text()
    cases = dict(re.findall(r'case (\w+) = "(\w+)"', source))
    numbers = dict(re.findall(
        r"case `?(\w+)`? = (\d+)", (ROOT / "Sources/Model/Errors/StatusCode.swift").read_text()))
    statuses, body = {}, source.split("var status")[1].split("var isRetryable")[0]
    for names, status in re.findall(r"case ([^:]+):\s+\.(\w+)", body):
        for name in names.split(","):
            statuses[name.strip(" .\n")] = int(numbers[status])
    retryable = re.search(r"case ([^:]+):\s+true", source)[1]
    retryable = {name.strip(" .\n") for name in retryable.split(",")}
    check(len(cases) == len(statuses), "the source is not understood")
    expected = {name: (statuses[case], case in retryable) for case, name in cases.items()}
    check(table == expected, f"PROTOCOL.md differs: {set(table.items()) ^ set(expected.items())}")


def test_the_worked_example_is_what_the_client_sends():
    import re

    page = (ROOT / "proto/PROTOCOL.md").read_text().split("## Worked example")[1]
    shown = b""
    for block in re.findall(r"```\n(.*?)```", page, re.S):
        for line in block.splitlines():
            bytes_only = re.match(r"(?: *[0-9a-f]{2}(?= |$))+", line)
            shown += bytes.fromhex(bytes_only[0]) if bytes_only else b""
    random = message("GenerateRandomRequest")(number_of_bytes=4).SerializeToString()
    describe = message("DescribeKeyRequest")(key_id="alias/x").SerializeToString()
    for name, expected in {
        "hello": hello(agent="demo/1"),
        "request": frame(REQUEST, b"KMS/GenerateRandom", 7, 2000, random),
        "failing request": frame(REQUEST, b"KMS/DescribeKey", 8, 0, describe),
        "failure": frame(
            RESPONSE, bytes.fromhex("a3f1c2d47b0e4e5f9a1b2c3d4e5f6071"), 8, 5,
            message("Status")(exception="NotFoundException", message="no", retryable=False).SerializeToString()),
        "cancel": frame(CANCEL, call=7),
    }.items():
        check(expected in shown, f"the {name} of the worked example is not what the page specifies")


def test_text_and_maps_are_bytes():
    with daemon() as target, target.connect() as connection:
        key = create_key(connection, description="a\0b")
        described = connection.call("DescribeKey", key_id=key).key_metadata.description
        check(described == "a\0b", f"a NUL in a description came back as {described!r}")
        made = data_key(connection, key, encryption_context={"a\0b": "1", "\u00e9": "2", "e\u0301": "3"})
        fails("InvalidCiphertextException", lambda: connection.call(
            "Decrypt", ciphertext_blob=made.ciphertext_blob, encryption_context={"a": "1"}))

        def raw(*pairs):
            request = message("GenerateDataKeyRequest")(key_id=key, number_of_bytes=32).SerializeToString()
            for name, value in pairs:
                entry = b"\x0a" + bytes([len(name)]) + name + b"\x12" + bytes([len(value)]) + value
                request += b"\x12" + bytes([len(entry)]) + entry
            connection.waiting[900] = "KMS/GenerateDataKey"
            connection.send(frame(REQUEST, b"KMS/GenerateDataKey", 900, 0, request))
            return connection.finish(900)

        raw((b"a", b"1"), (b"b", b"1"))
        fails("ValidationException", lambda: raw((b"a", b"1"), (b"a", b"2")))
        fails("ValidationException", lambda: raw((b"\xff", b"1")))


def test_the_server_is_silent_until_the_hello():
    with daemon() as target, Connection(target.socket, greet=False) as connection:
        with target.connect() as other:
            other.call("Health/Check")
        connection.socket.setblocking(False)
        try:
            said = connection.socket.recv(1)
        except BlockingIOError:
            said = None
        check(said is None, f"the server began with {said!r}")
        connection.socket.settimeout(60)
        connection.send(hello())
        connection.read_hello()


def test_a_half_closed_connection_is_answered_and_then_closed():
    import socket

    with daemon() as target, target.connect() as connection:
        calls = {connection.start("KMS/CreateKey") for _ in range(5)}
        connection.socket.shutdown(socket.SHUT_WR)
        for _ in range(5):
            call, reply = connection.next_reply()
            check(reply.key_metadata.enabled, f"the answer is {reply}")
            calls.remove(call)
        try:
            connection.read_frame()
        except Closed:
            return
        raise AssertionError("the server sent a frame more")


def test_pages_have_the_limits_of_the_page():
    with daemon() as target, target.connect() as connection:
        for operation, most in {"ListKeys": 1000, "ListAliases": 100}.items():
            connection.call(operation, limit=most)
            for limit in (0, -1, most + 1):
                fails("ValidationException", lambda: connection.call(operation, limit=limit))
        for _ in range(101):
            create_key(connection)
        page = connection.call("ListKeys")
        check(len(page.keys) == 100 and page.truncated, f"{len(page.keys)} keys without a limit")


def test_a_goodbye_of_the_client_ends_the_connection():
    with daemon() as target, target.connect() as connection:
        connection.call("Health/Check")
        connection.send(frame(GOODBYE))
        try:
            connection.read_frame()
        except (Goodbye, Closed):
            return
        raise AssertionError("the server went on after a goodbye")


main(globals())
