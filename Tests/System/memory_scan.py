"""No plaintext stays in the daemon's memory after the calls that carried it, and no key material of a
disabled key.

Reads every mapping through /proc/PID/mem. Needles are kept masked, so that nothing but the scan
itself ever holds them in one piece here.
"""

import contextlib
import os
import resource
import secrets

from harness import check, create_key, daemon, data_key, enum, main, need_root, skip
import store_reader

MASK = 0xA5
PIECE = 1 << 20
OVERLAP = 1 << 12


def masked(data):
    return bytes(byte ^ MASK for byte in data)


def readable(pid):
    """The readable memory of a process in pieces that overlap by more than any needle is long."""
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            parts = line.split()
            if "r" not in parts[1] or (len(parts) > 5 and parts[5].startswith("[v")):
                continue
            start, end = (int(part, 16) for part in parts[0].split("-"))
            carry = b""
            for position in range(start, end, PIECE):
                try:
                    piece = os.pread(memory.fileno(), min(PIECE, end - position), position)
                except OSError:
                    # memory that even root can't read (memfd_secret), or beyond the end of a file
                    carry = b""
                    continue
                yield carry + piece
                carry = piece[-OVERLAP:]


def hits(pid, needles):
    """How often each needle (masked) occurs in the readable memory of a process."""
    plain = {name: masked(needle) for name, needle in needles.items()}
    found = dict.fromkeys(plain, 0)
    for piece in readable(pid):
        for name, needle in plain.items():
            found[name] += piece.count(needle)
    return found


def calls(connection, key, needles):
    """Carries plaintext through every operation that has any."""
    context = {"Purpose": "scan"}
    made = data_key(connection, key, encryption_context=context)
    needles["data key"] = masked(made.plaintext)
    opened = connection.call("Decrypt", ciphertext_blob=made.ciphertext_blob, encryption_context=context)
    check(opened.plaintext == made.plaintext, "Decrypt returned something else")

    long = connection.call("GenerateDataKey", key_id=key, number_of_bytes=1024)
    needles["long data key"] = masked(long.plaintext[100:164])

    text = secrets.token_bytes(3000)
    needles["request plaintext, head"] = masked(text[:32])
    needles["request plaintext, tail"] = masked(text[-32:])
    sealed = connection.call("Encrypt", key_id=key, plaintext=text)
    connection.call("Decrypt", ciphertext_blob=sealed.ciphertext_blob)

    short = secrets.token_bytes(24)
    needles["short plaintext"] = masked(short)
    moved = connection.call(
        "ReEncrypt", destination_key_id=key,
        ciphertext_blob=connection.call("Encrypt", key_id=key, plaintext=short).ciphertext_blob)
    connection.call("Decrypt", ciphertext_blob=moved.ciphertext_blob)

    needles["random bytes"] = masked(connection.call("GenerateRandom", number_of_bytes=48).plaintext)


def test_nothing_is_left_after_disconnect():
    need_root("to read the memory of a process that is not dumpable")
    with daemon() as target:
        needles = {}
        with target.connect() as connection:
            key = create_key(connection)
            for number in range(20):
                batch = {}
                calls(connection, key, batch)
                needles |= {f"{name} {number}": needle for name, needle in batch.items()}
            # Pipelined, so that several replies are in buffers at a time.
            waiting = [
                connection.start("KMS/GenerateDataKey", key_id=key, key_spec=enum("DataKeySpec", "AES_256"))
                for _ in range(100)
            ]
            for number, _ in enumerate(waiting):
                _, reply = connection.next_reply()
                needles[f"pipelined data key {number}"] = masked(reply.plaintext)
        # A call on another connection, answered after the first one's end was seen.
        with target.connect() as connection:
            connection.call("Health/Check")
        found = {name: count for name, count in hits(target.process.pid, needles).items() if count}
        check(not found, f"plaintext is still in memory: {found}")

        # The scan can see: the path of the socket is in the daemon's arguments.
        control = hits(target.process.pid, {"socket": masked(os.fsencode(target.socket))})
        check(control["socket"] > 0, "the scan finds nothing at all")


def key_material(target, key):
    """The key material of a running daemon's key, masked; read from its store."""
    store = store_reader.Store(target.data / "data", store_reader.root_key(target.root_key()))
    wanted = bytes.fromhex(key.replace("-", ""))
    (found,) = (entry for (_, key_id), entry in store.keys.items() if key_id == wanted)
    return masked(store.material(found))


@contextlib.contextmanager
def nothing_locked():
    """Lets a daemon of another user lock no memory, which root could not read either."""
    soft, hard = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    resource.setrlimit(resource.RLIMIT_MEMLOCK, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_MEMLOCK, (soft, hard))


def test_a_disabled_keys_material_is_gone():
    need_root("to read the memory of a process that is not dumpable")
    with nothing_locked(), daemon(uid=4242) as target, contextlib.ExitStack() as stack:
        # Several connections, so that several threads have the key open.
        connections = [stack.enter_context(target.connect()) for _ in range(8)]
        disabled, other = create_key(connections[0]), create_key(connections[0])
        for connection in connections:
            for key in (disabled, other):
                data_key(connection, key)
        needles = {"disabled": key_material(target, disabled), "other": key_material(target, other)}
        before = hits(target.process.pid, needles)
        if not before["disabled"]:
            skip("key material is in memory that even root can't read")

        connections[0].call("DisableKey", key_id=disabled)
        for connection in connections:
            connection.call("DescribeKey", key_id=disabled)
            for _ in range(20):
                data_key(connection, other)
        after = hits(target.process.pid, needles)
        check(after["disabled"] == 0, f"the material of a disabled key is there {after['disabled']} times")
        check(after["other"] > 0, "the scan finds nothing at all")

        connections[0].call("EnableKey", key_id=disabled)
        data_key(connections[0], disabled)


def test_the_process_is_not_dumpable():
    need_root("to start the daemon as another user")
    with daemon(uid=4242) as target:
        owner = os.stat(f"/proc/{target.process.pid}/mem").st_uid
        check(owner == 0, f"/proc/PID/mem belongs to uid {owner}, so the process is dumpable")
        limits = open(f"/proc/{target.process.pid}/limits").read()
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        check(core.split()[4] == "0", f"core dumps are possible: {core}")


main(globals())
