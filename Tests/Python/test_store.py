"""Holds what a daemon writes to docs/formats, with a reader that knows those pages only.

Run it as a script; KMSD_BIN names the daemon (.build/debug/kmsd).
"""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "System"))

from cryptography.exceptions import InvalidTag  # noqa: E402

import store_reader as reader  # noqa: E402
from harness import ROOT, check, create_key, daemon, data_key, main  # noqa: E402

DISABLED = 3  # KeyState in proto/kms/v1/types.proto


def refused(body):
    """Whether bytes are found not to be authentic."""
    try:
        body()
    except InvalidTag:
        return True
    return False


def vector(page):
    """The digits of the first vector on a page of docs/formats."""
    text = (ROOT / "docs/formats" / page).read_text()
    return bytes.fromhex("".join(re.search(r"```\n([0-9a-f\n]+)```", text)[1].split()))


def filled(target):
    """Gives a daemon keys and aliases, stops it; returns keys, and ciphertexts with what is in them."""
    keys, ciphertexts = {}, []
    with target.connect() as connection:
        for number in range(12):
            description = f"key {number}, é" + "d" * (7000 if number == 5 else 0)
            tags = [{"tag_key": f"t{tag}", "tag_value": "ü"} for tag in range(number % 3)]
            key = create_key(connection, description=description, tags=tags)
            connection.call("CreateAlias", alias_name=f"alias/app/{number}", target_key_id=key)
            context = {"é": "1", "Purpose": str(number), "a": ""} if number % 2 else {}
            made = data_key(connection, key, encryption_context=context)
            ciphertexts.append((made.ciphertext_blob, context, made.plaintext))
            keys[bytes.fromhex(key.replace("-", ""))] = description, tags
        connection.call("DisableKey", key_id=key)
        connection.call("DeleteAlias", alias_name="alias/app/0")
    check(target.stop() == 0, "SIGTERM: the exit status is not 0")
    return keys, ciphertexts


def opened(target):
    return reader.Store(target.data / "data", reader.root_key(target.root_key()))


def test_every_row_opens_and_says_what_was_made():
    with daemon() as target:
        keys, _ = filled(target)
        store = opened(target)
        check(set(store.keys) == set(keys), "the keys are not those that were made")
        for key_id, key in store.keys.items():
            description, tags = keys[key_id]
            check(key.description == description, f"the description is {key.description[:40]!r}")
            check(key.tags == [(tag["tag_key"], tag["tag_value"]) for tag in tags], f"tags: {key.tags}")
        states = [key.state for key in store.keys.values()]
        check(states.count(DISABLED) == 1, f"the states are {states}")
        check(len(store.aliases) == 11 and "alias/app/1" in store.aliases, f"aliases: {store.aliases}")
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
        for blob, context, plaintext in ciphertexts:
            check(store.decrypt(blob, context) == plaintext, "the plaintext is another")
            check(refused(lambda: store.decrypt(blob, {"other": "context"})), "another context opens it")


def test_a_row_opens_in_its_place_only():
    with daemon() as target:
        filled(target)
        store = opened(target)
        one, other = [row for row in store.rows if row[0] == reader.KEYS][:2]
        check(refused(lambda: store.open_record(other, store.rows[one])), "it opens in another row")
        moved = bytes([reader.MATERIALS]) + one[1:]
        check(refused(lambda: store.open_record(moved, store.rows[one])), "it opens in another table")
        flipped = bytearray(store.rows[one])
        flipped[30] ^= 1
        check(refused(lambda: store.open_record(one, bytes(flipped))), "it opens with a bit flipped")


def test_the_vector_of_the_page_opens():
    key = reader.derive(b"\x03" * 32, "kmsd/store/v1")
    data = reader.associated_data(b"kmsd/record/v1", b"\x02", b"", b"\x01\x02\x03", b"\x01")
    record = reader.xaes_open(key, vector("sealed-records.md"), data)
    check(record == b'{"Description":"payroll"}', f"it holds {record}")


main(globals())
