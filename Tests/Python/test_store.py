"""Holds what a daemon writes to docs/formats, with a reader that knows those pages only.

Run it as a script; KMSD_BIN names the daemon (.build/debug/kmsd).
"""

import json
import contextlib
import hashlib
import pathlib
import re
import secrets
import struct
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "System"))

import lmdb  # noqa: E402
from cryptography.exceptions import InvalidTag  # noqa: E402

import store_reader as reader  # noqa: E402
from harness import ROOT, check, create_key, daemon, data_key, enum, main  # noqa: E402

OTHER_REGION = "eu-north-7"
ACCOUNT = "123456789012"
ROOT_KEY, MASTER_KEY, PASSPHRASE = b"\x04" * 32, b"\x03" * 32, b"correct horse battery staple"
KEY_ID = bytes(range(16))
ENABLED, DISABLED, PENDING_DELETION = 2, 3, 4  # KeyState in proto/kms/v1/types.proto


def refused(body):
    """Whether bytes are found not to be authentic."""
    try:
        body()
    except InvalidTag:
        return True
    return False


def disallowed(body):
    """Whether bytes are found not to be what the pages describe; the reason, or None."""
    try:
        body()
    except reader.Refused as error:
        return str(error)
    return None


def vector(page, section):
    """The digits of the vector in a section of a page of docs/formats."""
    content = (ROOT / "docs/formats" / page).read_text()
    (body,) = [part for part in content.split("\n## ") if part.startswith(f"{section}\n")]
    digits = re.search(r"```\n([0-9a-f\n]+)```", body)
    check(digits, f"{page}: there is no vector in {section}")
    return bytes.fromhex("".join(digits[1].split()))


def filled(target):
    """Gives a daemon keys and aliases, stops it; returns keys, and ciphertexts with what is in them."""
    keys, ciphertexts = {}, []
    with target.connect() as connection:
        for number in range(12):
            description = f"key {number}, é" + "d" * (7000 if number == 5 else 0)
            tags = [{"tag_key": f"t{tag}", "tag_value": "ü"} for tag in range(number % 3)]
            key = create_key(connection, description=description, tags=tags)
            arn = connection.call("DescribeKey", key_id=key).key_metadata.arn
            connection.call("CreateAlias", alias_name=f"alias/app/{number}", target_key_id=key)
            context = {"é": "1", "Purpose": str(number), "a": ""} if number % 2 else {}
            made = data_key(connection, key, encryption_context=context)
            region = arn.split(":")[3]
            ciphertexts.append((made.ciphertext_blob, context, made.plaintext, region))
            keys[region, bytes.fromhex(key.replace("-", ""))] = description, tags
            for constraints in ({}, {"encryption_context_equals": {"é": "1", "a": ""}},
                                {"encryption_context_subset": {"b": "2", "a": "1"}}):
                connection.call(
                    "CreateGrant", key_id=key, operations=[enum("GrantOperation", "Encrypt"),
                                                           enum("GrantOperation", "DescribeKey")],
                    grantee_principal=":".join(["arn:aws:iam:", arn.split(":")[4], "root"]), name="app",
                    retiring_principal=":".join(["arn:aws:iam:", arn.split(":")[4], "root"]), constraints=constraints)
        connection.call("PutKeyPolicy", key_id=key, policy=json.dumps({"Statement": [
            {"Effect": "Allow", "Action": "kms:*", "Resource": "*", "Principal": "*"}]}))
        connection.call("DisableKey", key_id=key)
        connection.call("DeleteAlias", alias_name="alias/app/0")
    check(target.stop() == 0, "SIGTERM: the exit status is not 0")
    return keys, ciphertexts


def opened(target):
    return reader.Store(target.data / "data", reader.root_key(target.root_key()))


# A store made here


def text(string):
    return reader.associated_data(string.encode())


def option(number, field):
    """An optional field."""
    return bytes([number]) + reader.associated_data(field)


def key_material(byte=1, kind=reader.SYMMETRIC, count=32):
    content = bytes([byte]) * count
    return struct.pack(">32sqH", bytes([byte]) * 32, 0, kind) + reader.associated_data(content)


def key_record(*options, version=1, state=ENABLED):
    codes = (
        enum("KeySpec", "SYMMETRIC_DEFAULT"), enum("KeyUsageType", "ENCRYPT_DECRYPT"),
        enum("OriginType", "AWS_KMS"), state, enum("KeyManagerType", "CUSTOMER"))
    return struct.pack(">BBq5H", version, 1, 0, *codes) + b"".join(options)


def material_record(state="NON_CURRENT", **parts):
    return struct.pack(">BH", 1, enum("KeyMaterialState", state)) + key_material(**parts)


def region(name):
    return bytes([len(name)]) + name.encode()


def made_slot(number, root_key, provider=reader.FILE, account=ACCOUNT, costs=b""):
    name = reader.derive(root_key, "kmsd/root-key-id/v1", 16)
    header = struct.pack(">BB12sq16s", 1, provider, account.encode(), 0, name) + costs
    data = reader.associated_data(b"kmsd/slot/v1", bytes([number]), header)
    return header + reader.xaes_seal(
        reader.derive(root_key, "kmsd/slot/v1"), secrets.token_bytes(24), MASTER_KEY, data)


def passphrase_slot(number, n=1 << 14, r=8, p=1):
    """A slot of PASSPHRASE if the costs are the least ones; with others, one to be refused or read only."""
    salt = b"s" * 16
    root_key = hashlib.scrypt(PASSPHRASE, salt=salt, n=1 << 14, r=8, p=1, dklen=32)
    return made_slot(number, root_key, reader.PASSPHRASE, costs=struct.pack(">III", n, r, p) + salt)


def plain_rows():
    """The rows of a store with one key in two Regions, their records not sealed yet."""
    one, other = region("eu-west-1"), region(OTHER_REGION)
    index = one + KEY_ID + b"alias/a"
    return {
        b"\x00\x01": made_slot(1, ROOT_KEY),
        b"\x00\x08": passphrase_slot(8),
        b"\x01\x01": b"\x01" + text("kmsd store"),
        b"\x01\x02": struct.pack(">BI", 1, 1),
        b"\x01\x03": b"\x01" + text(ACCOUNT) + bytes(8),
        b"\x02" + one: struct.pack(">BQ", 1, 1),
        b"\x02" + other: struct.pack(">BQ", 1, 1),
        b"\x02" + region("us-gov-west-12"): struct.pack(">BQ", 1, 0),
        b"\x03" + one + KEY_ID: key_record(option(1, text("d" * 7000)), option(5, key_material(1))),
        b"\x03" + other + KEY_ID: key_record(
            option(2, bytes(8)), option(3, struct.pack(">I", 1) + text("k") + text("ü")),
            option(4, text("{}")), state=PENDING_DELETION),
        b"\x04" + one + KEY_ID + b"\x02" * 16: material_record(byte=2),
        b"\x05" + one + b"alias/a": b"\x01" + KEY_ID + b"\x01" + bytes(16),
        b"\x06" + index: b"",
    }


def sealed(row, record):
    if row[0] == reader.SLOTS:
        return record
    key = reader.derive(MASTER_KEY, "kmsd/store/v1")
    return reader.xaes_seal(key, secrets.token_bytes(24), record, reader.row_data(row))


@contextlib.contextmanager
def made(changes=None, number=None):
    """The folder of a store with these rows, but for `changes`: None takes a row away.

    `number` is the state row's, if not that of the transaction.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "store"
        path.mkdir()
        with lmdb.open(str(path)) as environment:
            for _ in range(2):  # A first transaction's file looks like a compacted copy.
                with environment.begin(write=True) as transaction:
                    rows = plain_rows()
                    rows[b"\x01\x04"] = struct.pack(">BQ", 1, number or transaction.id())
                    for row, record in (rows | (changes or {})).items():
                        if record is None:
                            transaction.delete(row)
                        else:
                            transaction.put(row, sealed(row, record))
        yield pathlib.Path(folder)


# What a daemon wrote


def test_every_row_opens_and_says_what_was_made():
    with daemon() as target:
        keys, _ = filled(target)
        store = opened(target)
        check(set(store.keys) == set(keys), "the keys are not those that were made")
        for place, key in store.keys.items():
            description, tags = keys[place]
            check(key.description == description, f"the description is {key.description[:40]!r}")
            check(key.tags == [(tag["tag_key"], tag["tag_value"]) for tag in tags], f"tags: {key.tags}")
        states = [key.state for key in store.keys.values()]
        check(states.count(DISABLED) == 1, f"the states are {states}")
        aliases = {name for _, name in store.aliases}
        check(len(aliases) == 11 and "alias/app/1" in aliases, f"aliases: {store.aliases}")
        check(len(store.grants) == 36, f"there are {len(store.grants)} grants")
        check([key.policy is not None for key in store.keys.values()].count(True) == 1, "policies")
        check(f":{store.account}:" in target.home.joinpath("data/audit.jsonl").read_text(), "the account")


def test_key_material_opens_and_has_its_id():
    with daemon() as target:
        filled(target)
        store = opened(target)
        for key in store.keys.values():
            material = store.material(key)
            check(len(material) == 32, f"{len(material)} bytes of key material")
            check(store.material_id(key, material) == key.material_id, "the key material has another ID")


def test_a_ciphertext_opens():
    with daemon() as target:
        _, ciphertexts = filled(target)
        store = opened(target)
        for blob, context, plaintext, place in ciphertexts:
            check(store.decrypt(blob, context, place) == plaintext, "the plaintext is another")
            check(refused(lambda: store.decrypt(blob, {"other": "context"}, place)), "another context opens it")


def test_a_key_of_one_region_is_not_found_under_another():
    with daemon() as target:
        keys, ciphertexts = filled(target)
        store = opened(target)
        for _, key_id in keys:
            check((OTHER_REGION, key_id) not in store.keys, "the key is in another Region")
        blob, context, _, _ = ciphertexts[0]
        check(disallowed(lambda: store.decrypt(blob, context, OTHER_REGION)), "another Region decrypts")


def test_a_row_opens_in_its_place_only():
    with daemon() as target:
        filled(target)
        store = opened(target)
        one, other = [row for row in store.rows if row[0] == reader.KEYS][:2]
        check(refused(lambda: store.open_record(other, store.rows[one])), "it opens in another row")
        moved = bytes([reader.MATERIALS]) + one[1:]
        check(refused(lambda: store.open_record(moved, store.rows[one])), "it opens in another table")
        moved = one[:1] + region(OTHER_REGION) + one[-16:]
        check(refused(lambda: store.open_record(moved, store.rows[one])), "it opens in another Region")
        flipped = bytearray(store.rows[one])
        flipped[30] ^= 1
        check(refused(lambda: store.open_record(one, bytes(flipped))), "it opens with a bit flipped")


def slot_opens_in_its_place_only(number, content, root_key):
    """Another root key, another number, and each byte changed: none opens a slot."""
    slot = reader.Slot(number, content)
    slot.master_key(root_key)
    another = secrets.token_bytes(32)
    check(not slot.is_named(another), "a slot has the name of another root key")
    check(refused(lambda: slot.master_key(another)), "a slot opens with another root key")
    other = reader.Slot(number % 8 + 1, content)
    check(refused(lambda: other.master_key(root_key)), "a slot opens under another number")
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1

        def open_changed():
            reader.Slot(number, bytes(changed)).master_key(root_key)

        with contextlib.suppress(reader.Refused):
            check(refused(open_changed), f"a slot opens with byte {place} changed")


def test_a_slot_opens_with_its_root_key_only():
    with daemon() as target:
        filled(target)
        store = opened(target)
        check(store.slots, "the store has no slot")
        for number, slot in store.slots.items():
            slot_opens_in_its_place_only(
                number, store.rows[bytes([0, number])], reader.root_key(target.root_key()))
            check(slot.account == store.account, "a slot is of another account")
        another = secrets.token_bytes(32)
        reason = disallowed(lambda: reader.Store(target.data / "data", another))
        check(reason == "the root key is another one", f"with another root key: {reason}")


# The vectors of the pages


def test_the_vector_of_a_record_opens():
    key = reader.derive(MASTER_KEY, "kmsd/store/v1")
    data = reader.row_data(b"\x02\x01\x02\x03")
    record = reader.xaes_open(key, vector("sealed-records.md", "Record"), data)
    check(record == b'{"Description":"payroll"}', f"it holds {record}")


def test_the_vector_of_a_slot_opens():
    content = vector("sealed-records.md", "Slot")
    slot = reader.Slot(1, content)
    check((slot.provider, slot.account, slot.creation) == (reader.FILE, ACCOUNT, 0), f"{vars(slot)}")
    check(slot.is_named(ROOT_KEY), "it has the name of another root key")
    check(slot.master_key(ROOT_KEY) == MASTER_KEY, "it holds another master key")
    slot_opens_in_its_place_only(1, content, ROOT_KEY)


def test_the_vector_of_a_ciphertext_opens():
    blob = vector("ciphertext-blob.md", "Vector")
    material_id, key_id = bytes(range(32)), bytes.fromhex("12345678123443218765123456789abc")
    check(blob[:34] == b"\x01\x00" + key_id + material_id[:16], "the header is another")

    def plaintext(content, context):
        return reader.xaes_open(b"\x01" * 32, content[34:], content[:34] + reader.canonical(context))

    context = {"purpose": "test"}
    check(plaintext(blob, context) == b"attack at dawn", "the plaintext is another")
    for bit in range(8 * len(blob)):
        flipped = bytearray(blob)
        flipped[bit // 8] ^= 1 << bit % 8
        check(refused(lambda: plaintext(bytes(flipped), context)), f"it opens with bit {bit} flipped")


# What a reader refuses, on stores made here


def test_optional_fields_are_read_strictly():
    known = {
        "one": (1, reader.Cursor.text), "two": (2, reader.Cursor.time), "five": (5, reader.Cursor.tags)
    }
    one, two = option(1, text("é")), option(2, struct.pack(">q", -1))
    five = option(5, struct.pack(">I", 1) + text("k") + text("v"))

    def read(content):
        return reader.Fields(b"\x01" + content).optional(**known)

    check(read(b"") == {"one": None, "two": None, "five": None}, "fields that are absent are found")
    check(read(one + two + five) == {"one": "é", "two": -1, "five": [("k", "v")]}, f"{read(one + two + five)}")
    check(read(five)["five"] == [("k", "v")], "one alone isn't found")
    wrong = {
        "out of order": two + one,
        "twice": two + two,
        "number 0": option(0, text("")),
        "unknown, in between": one + option(3, b"") + five,
        "unknown, at the end": five + option(6, b""),
        "bytes left over in a field": one + option(2, bytes(9)),
        "a field cut short": option(2, bytes(7)),
        "the last field cut short": one + five[:-1],
        "a length without a field": one + b"\x02\x00\x00\x00\x08",
        "a byte left over": one + b"\x02",
        "no UTF-8": option(1, reader.associated_data(b"\xff")),
    }
    for name, content in wrong.items():
        check(disallowed(lambda: read(content)), f"{name}: it is read")
    for version in (b"", b"\x00", b"\x02"):
        check(disallowed(lambda: reader.Fields(version)), f"version {version}: it is read")


def test_the_types_of_the_pages_are_read_strictly():
    wrong = {
        "a bool of 2": lambda: reader.Cursor(b"\x02").bool(),
        "an enum of 0": lambda: reader.Cursor(b"\x00\x00").enum("KeyState"),
        "an enum of 99": lambda: reader.Cursor(b"\x00\x63").enum("KeyState"),
        "key material of kind 0": lambda: reader.Cursor(key_material(kind=0)).key_material(),
        "key material of kind 5": lambda: reader.Cursor(key_material(kind=5)).key_material(),
        "a symmetric key of 31": lambda: reader.Cursor(key_material(count=31)).key_material(),
        "an alias without alias/": lambda: reader.Cursor(b"app").alias(),
        "an alias of 257": lambda: reader.Cursor(b"alias/" + b"a" * 251).alias(),
        "a slot 0": lambda: reader.Slot(0, made_slot(1, ROOT_KEY)),
        "a slot 9": lambda: reader.Slot(9, made_slot(9, ROOT_KEY)),
        "a slot of version 2": lambda: reader.Slot(1, b"\x02" + made_slot(1, ROOT_KEY)[1:]),
        "a slot of provider 0": lambda: reader.Slot(1, made_slot(1, ROOT_KEY, provider=0)),
        "a slot of provider 4": lambda: reader.Slot(1, made_slot(1, ROOT_KEY, provider=4)),
        "a slot of no account": lambda: reader.Slot(1, made_slot(1, ROOT_KEY, account="12345678901x")),
        "a slot that goes on": lambda: reader.Slot(1, made_slot(1, ROOT_KEY) + b"\x00"),
        "a slot cut short": lambda: reader.Slot(1, made_slot(1, ROOT_KEY)[:-1]),
        "a passphrase's slot without costs": lambda: reader.Slot(1, made_slot(1, ROOT_KEY, reader.PASSPHRASE)),
    }
    for name, body in wrong.items():
        check(disallowed(body), f"{name}: it is read")
    for name in ("", "eu-1", "eu-west", "EU-west-1", "eu-west-1 ", "a-b-c-d-1", "eu-west-١", "a-b-" + "1" * 29):
        content = reader.associated_data(name.encode())[3:]
        check(disallowed(lambda: reader.Cursor(content).region()), f"{name!r} is taken for a Region")
    for costs in ({"n": 1 << 13}, {"n": 1 << 18}, {"n": 20000}, {"r": 4}, {"p": 0}, {"p": 5}):
        content = passphrase_slot(1, **costs)
        check(disallowed(lambda: reader.Slot(1, content)), f"scrypt's costs {costs} are taken")


def test_every_slot_opens_a_store():
    with made() as folder:
        by_file = reader.Store(folder, ROOT_KEY)
        by_passphrase = reader.Store(folder, passphrase=PASSPHRASE + b"\n")
        check(by_file.master_key == by_passphrase.master_key == MASTER_KEY, "the master key is another")
        for passphrase in (PASSPHRASE + b"\n\n", b"another passphrase", b"short", b"l" * 1025):
            check(disallowed(lambda: reader.Store(folder, passphrase=passphrase)), f"{passphrase} opens it")
        made_of_it = by_file.slots[8].root_key(PASSPHRASE)
        for number, key in ((1, ROOT_KEY), (8, made_of_it)):
            slot_opens_in_its_place_only(number, by_file.rows[bytes([0, number])], key)
        costly = reader.Slot(1, passphrase_slot(1, n=1 << 17))
        check(len(costly.root_key(PASSPHRASE)) == 32, "scrypt needs more memory than it may have")


def test_a_key_in_two_regions_is_two_keys():
    with made() as folder:
        store = reader.Store(folder, ROOT_KEY)
        one, other = store.keys["eu-west-1", KEY_ID], store.keys[OTHER_REGION, KEY_ID]
        check(store.regions == {"eu-west-1": 1, OTHER_REGION: 1, "us-gov-west-12": 0}, f"{store.regions}")
        check(len(one.description) == 7000 and one.policy is None and one.tags == [], "the first")
        check((other.tags, other.policy, other.deletion) == ([("k", "ü")], "{}", 0), f"{other}")
        check(store.material(one) == b"\x01" * 32, "the current key material is another")
        check(store.material(one, b"\x02" * 16) == b"\x02" * 32, "the older key material is another")
        check(disallowed(lambda: store.material(other)), "a key without key material has some")
        for place, key in (("eu-west-1", one), (OTHER_REGION, other)):
            row = bytes([reader.KEYS]) + region(place) + KEY_ID
            for target in ("eu-west-1", OTHER_REGION, "eu-west-2"):
                moved = bytes([reader.KEYS]) + region(target) + key.key_id
                check(
                    refused(lambda: store.open_record(moved, store.rows[row])) == (target != place),
                    f"a key row of {place} in {target}")


def test_a_store_that_contradicts_itself_is_refused():
    one = region("eu-west-1")
    key, alias, index = b"\x03" + one + KEY_ID, b"\x05" + one + b"alias/a", b"\x06" + one + KEY_ID + b"alias/a"
    material, current = key_record(option(5, key_material(1))), b"\x04" + one + KEY_ID + b"\x01" * 16
    wrong = {
        "a slot of another account": {b"\x00\x01": made_slot(1, ROOT_KEY, account="210987654321")},
        "a damaged slot": {b"\x00\x01": made_slot(2, ROOT_KEY)},
        "no slot": {b"\x00\x01": None, b"\x00\x08": None},
        "an empty description": {key: key_record(option(1, text("")) + option(5, key_material(1)))},
        "the name of a slot is too long": {b"\x00\x02\x00": made_slot(2, b"r" * 32)},
        "no key check": {b"\x01\x01": None},
        "another key check": {b"\x01\x01": b"\x01" + text("kmsd Store")},
        "a later schema": {b"\x01\x02": struct.pack(">BI", 1, 2)},
        "an account of 11 digits": {b"\x01\x03": b"\x01" + text(ACCOUNT[1:]) + bytes(8)},
        "an unknown row of meta": {b"\x01\x05": b"\x01"},
        "a Region with keys is missing": {b"\x02" + one: None},
        "one key too many": {b"\x02" + one: struct.pack(">BQ", 1, 0)},
        "one key too few": {b"\x02" + one: struct.pack(">BQ", 1, 2)},
        "keys that aren't there": {b"\x02" + region("us-gov-west-12"): struct.pack(">BQ", 1, 1)},
        "a key row's name goes on": {key: None, key + b"\x00": material},
        "a Region's row goes on": {b"\x02" + one: struct.pack(">BQB", 1, 1, 0)},
        "a key of version 2": {key: key_record(version=2)},
        "a key of unknown state": {key: key_record(state=0)},
        "key material of another's row": {
            b"\x04" + one + KEY_ID + b"\x03" * 16: material_record(byte=2)},
        "current key material in a row": {current[:-16] + b"\x03" * 16: material_record("CURRENT", byte=3)},
        "key material that is current as well": {current: material_record(byte=1)},
        "an alias without its index": {index: None},
        "an index without its alias": {alias: None},
        "an index of another Region": {index: None, b"\x06" + region(OTHER_REGION) + KEY_ID + b"alias/a": b""},
        "an index that holds something": {index: b"\x01"},
        "an unknown table": {b"\x0d" + one: b"\x01"},
        "a count of grants that aren't there": {b"\x0c" + one + KEY_ID: struct.pack(">BI", 1, 1)},
        "an index of a grant that isn't there": {b"\x0b" + one + KEY_ID + b"app\x00" + b"\x05" * 32: b""},
        "a holder of another kind": {b"\x07\x03alice": struct.pack(">BIq", 1, 1001, 0)},
    }
    for name, changes in wrong.items():
        with made(changes) as folder:
            check(disallowed(lambda: reader.Store(folder, ROOT_KEY)), f"{name}: it is read")


def test_a_state_of_another_transaction_is_a_compacted_copys():
    with made(number=7) as folder:
        reason = disallowed(lambda: reader.Store(folder, ROOT_KEY))
        check(reason == "the state row is of another transaction", f"another number: {reason}")
        # So many keys that there are branch pages.
        many = [bytes([3]) + region("eu-west-1") + bytes([1, number]) + KEY_ID[:14] for number in range(99)]
        with lmdb.open(str(folder / "store")) as environment:
            with environment.begin(write=True) as transaction:
                for row in many:
                    transaction.put(row, sealed(row, key_record()))
                row = b"\x02" + region("eu-west-1")
                transaction.put(row, sealed(row, struct.pack(">BQ", 1, 100)))
            copy = folder / "copy/store"
            copy.mkdir(parents=True)
            environment.copy(str(copy), compact=True)
        check(len(reader.Store(copy.parent, ROOT_KEY).keys) == 101, "the copy has other keys")
        # A page that nothing uses; the last page's number is behind both trees of a meta page.
        content = bytearray((copy / "data.mdb").read_bytes())
        at = 4096 + 136
        (last,) = struct.unpack_from("<Q", content, at)
        struct.pack_into("<Q", content, at, last + 1)
        (copy / "data.mdb").write_bytes(content + bytes(4096))
        check(disallowed(lambda: reader.Store(copy.parent, ROOT_KEY)), "a page without use is taken")


main(globals())
