"""Reads the store of a stopped kmsd with its root key, written from docs/formats alone.

It is there to show that sealed-records.md, store.md and ciphertext-blob.md suffice. It refuses whatever
those pages don't allow.
"""

import dataclasses
import pathlib
import struct

import lmdb
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

META, KEYS, MATERIALS, ALIASES, ALIASES_BY_KEY = range(1, 6)
RECORD_VERSION = 1
NONCE, TAG = 24, 16


class Refused(Exception):
    """The bytes are not what the pages describe."""


def derive(root_key, label, count=32):
    """A key below the root key."""
    return HKDF(hashes.SHA256(), count, salt=None, info=label.encode()).derive(root_key)


def associated_data(*fields):
    """Each field behind its length."""
    return b"".join(struct.pack(">I", len(field)) + field for field in fields)


def message_key(key, nonce):
    """XAES-256-GCM (C2SP): the AES-256 key of one message, by CMAC's first subkey."""
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    block = int.from_bytes(encryptor.update(bytes(16)), "big")
    subkey = block << 1 & (1 << 128) - 1 ^ (0x87 if block >> 127 else 0)
    blocks = (bytes([0, number, 0x58, 0]) + nonce[:12] for number in (1, 2))
    return b"".join(
        encryptor.update((int.from_bytes(block, "big") ^ subkey).to_bytes(16, "big")) for block in blocks)


def xaes_open(key, sealed, data):
    """Opens nonce, ciphertext and tag; `cryptography.exceptions.InvalidTag` if they are not authentic."""
    if len(sealed) < NONCE + TAG:
        raise Refused(f"{len(sealed)} bytes are too few")
    nonce = sealed[:NONCE]
    return AESGCM(message_key(key, nonce)).decrypt(nonce[12:], sealed[NONCE:], data)


def xaes_seal(key, nonce, plaintext, data):
    """The inverse, for vectors."""
    return nonce + AESGCM(message_key(key, nonce)).encrypt(nonce[12:], plaintext, data)


class Fields:
    """A record's fields in order."""

    def __init__(self, record):
        self.rest = record
        if self.take(1)[0] != RECORD_VERSION:
            raise Refused("the version of a record is unknown")

    def take(self, count):
        if len(self.rest) < count:
            raise Refused("a record is cut short")
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def number(self, form):
        return struct.unpack(">" + form, self.take(struct.calcsize(form)))[0]

    def bool(self):
        value = self.take(1)[0]
        if value > 1:
            raise Refused("a bool is neither 0 nor 1")
        return value == 1

    def bytes(self):
        return self.take(self.number("I"))

    def text(self):
        return self.bytes().decode()

    def key_id(self):
        return self.take(16), self.bool()

    def optional(self, read):
        return read() if self.bool() else None

    def end(self):
        if self.rest:
            raise Refused("a record has bytes left over")


@dataclasses.dataclass
class Key:
    key_id: bytes
    is_multi_region: bool
    creation: int
    description: str
    codes: tuple  # key spec, key usage, origin, key state, key manager
    deletion: int | None
    tags: list
    policy: str | None
    material_id: bytes | None

    @property
    def state(self):
        return self.codes[3]


@dataclasses.dataclass
class Material:
    material_id: bytes
    creation: int
    state: int
    sealed: bytes


class Store:
    """All of a store, opened and compared with itself."""

    def __init__(self, directory, root_key):
        self.store_key = derive(root_key, "kmsd/store/v1")
        self.root_key = root_key
        self.meta, self.keys, self.materials, self.aliases, self.by_key = {}, {}, {}, {}, set()
        path = str(pathlib.Path(directory) / "store")
        with lmdb.open(path, readonly=True, lock=False) as environment:
            with environment.begin() as transaction:
                self.transaction = transaction.id()
                self.rows = {bytes(key): bytes(value) for key, value in transaction.cursor()}
        for row, sealed in self.rows.items():
            self.read(row[0], row[1:], self.open_record(row, sealed))
        self.compare()

    def open_record(self, row, sealed):
        """The record of one row. The account among the associated data is the empty text."""
        data = associated_data(
            b"kmsd/record/v1", row[:1], b"", row[1:], bytes([RECORD_VERSION]))
        return xaes_open(self.store_key, sealed, data)

    def read(self, table, name, record):
        if table == ALIASES_BY_KEY:
            if record:
                raise Refused("a record of aliases-by-key is not empty")
            return self.by_key.add((name[:16], name[16:].decode()))
        fields = Fields(record)
        if table == META:
            (row,) = name
            self.meta[row] = {
                1: fields.bytes,
                2: lambda: fields.number("I"),
                3: lambda: (fields.text(), fields.number("q")),
                4: lambda: (fields.number("Q"), fields.number("Q")),
            }[row]()
        elif table == KEYS:
            self.keys[name] = self.read_key(fields)
            if self.keys[name].key_id != name:
                raise Refused("a key is in another key's row")
        elif table == MATERIALS:
            material = Material(
                fields.bytes(), fields.number("q"), fields.number("i"), fields.bytes())
            if len(material.material_id) != 32 or material.material_id[:16] != name[16:]:
                raise Refused("key material is in another's row")
            self.materials[name[:16], name[16:]] = material
        elif table == ALIASES:
            (target, _), _, _ = fields.key_id(), fields.number("q"), fields.number("q")
            self.aliases[name.decode()] = target
        else:
            raise Refused(f"there is no table {table}")
        fields.end()

    def read_key(self, fields):
        key_id, is_multi_region = fields.key_id()
        return Key(
            key_id, is_multi_region, fields.number("q"), fields.text(),
            tuple(fields.number("i") for _ in range(5)),
            fields.optional(lambda: fields.number("q")),
            [(fields.text(), fields.text()) for _ in range(fields.number("I"))],
            fields.optional(fields.text), fields.optional(fields.bytes))

    def compare(self):
        """What the tables say of each other."""
        if self.meta[1] != b"kmsd store" or self.meta[2] != 1:
            raise Refused("this is no store of schema version 1")
        self.account = self.meta[3][0]
        number, count = self.meta[4]
        if number != self.transaction or count != len(self.keys):
            raise Refused("the state row is of another transaction")
        if {(target, name) for name, target in self.aliases.items()} != self.by_key:
            raise Refused("aliases and their index differ")

    def material(self, key, spec="SYMMETRIC_DEFAULT"):
        """The current key material of a key, opened."""
        sealed = self.materials[key.key_id, key.material_id[:16]].sealed
        if sealed[0] != 1:
            raise Refused("the version of key material is unknown")

        def place(domain):
            return associated_data(
                domain, bytes([MATERIALS]), self.account.encode(), bytes([key.is_multi_region]),
                key.key_id, key.material_id, spec.encode(), bytes([RECORD_VERSION]))

        end = 1 + NONCE + 32 + TAG
        wrapping_key = xaes_open(self.store_key, sealed[1:end], place(b"kmsd/wrapping-key/v1"))
        return xaes_open(wrapping_key, sealed[end:], place(b"kmsd/material/v1"))

    def material_id(self, key, material):
        """The ID that this material must have as key material of `key`."""
        made = hmac.HMAC(derive(self.root_key, "kmsd/material-id/v1"), hashes.SHA256())
        made.update(key.key_id + material)
        return made.finalize()

    def decrypt(self, blob, context):
        """The plaintext of a ciphertext blob."""
        if blob[0] != 1 or blob[1] not in (0, 1):
            raise Refused("the version or flags of a ciphertext are unknown")
        key = self.keys[blob[2:18]]
        if key.material_id[:16] != blob[18:34]:
            raise Refused("a ciphertext names other key material")
        pairs = sorted((name.encode(), value.encode()) for name, value in context.items())
        canonical = struct.pack(">I", len(pairs)) + associated_data(
            *(part for pair in pairs for part in pair))
        return xaes_open(self.material(key), blob[34:], blob[:34] + canonical)


def root_key(path):
    """The root key in a file of 32 bytes or 64 hexadecimal digits."""
    content = pathlib.Path(path).read_bytes()
    return content if len(content) == 32 else bytes.fromhex(content.decode())
