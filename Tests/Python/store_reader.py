"""Reads the store of a stopped kmsd with its root key, written from docs/formats alone.

It is there to show that sealed-records.md, store.md and ciphertext-blob.md suffice. It refuses whatever
those pages don't allow.
"""

import collections
import dataclasses
import hashlib
import pathlib
import re
import struct

import lmdb
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kms_client import enum, enum_numbers

(SLOTS, META, REGIONS, KEYS, MATERIALS, ALIASES, ALIASES_BY_KEY, HOLDERS, GRANTS, GRANTS_BY_GRANTEE,
 GRANTS_BY_RETIRING, GRANTS_BY_NAME, GRANT_COUNTS) = range(13)
EQUALS, SUBSET = 1, 2  # what a grant's constraint asks of the encryption context
# Bits of the operations that have an encryption context.
WITH_CONTEXT = sum(1 << number for number in (1, 2, 3, 4, 5, 6, 13, 14))
RECORD_VERSION = 1
SLOT_VERSION = 1
NONCE, TAG = 24, 16
FILE, CREDENTIAL, PASSPHRASE = 1, 2, 3  # what a slot's root key is from
SYMMETRIC, HMAC, KEY_PAIR, ELSEWHERE = 1, 2, 3, 4  # kinds of key material


class Refused(Exception):
    """The bytes are not what the pages describe."""


def derive(key, label, count=32):
    """A key below a root key or a master key."""
    return HKDF(hashes.SHA256(), count, salt=None, info=label.encode()).derive(key)


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
    """The inverse, for vectors and for stores made by hand."""
    return nonce + AESGCM(message_key(key, nonce)).encrypt(nonce[12:], plaintext, data)


def row_data(row):
    """What the record of a row is bound to: its table, its name, and the record's version."""
    return associated_data(b"kmsd/record/v1", row[:1], row[1:], bytes([RECORD_VERSION]))


def canonical(context):
    """An encryption context as ciphertexts are bound to it."""
    pairs = sorted((name.encode(), value.encode()) for name, value in context.items())
    return struct.pack(">I", len(pairs)) + associated_data(*(part for pair in pairs for part in pair))


class Cursor:
    """Bytes that are taken from the front, in the types of the pages."""

    def __init__(self, content):
        self.rest = content

    def take(self, count):
        if len(self.rest) < count:
            raise Refused("the bytes are cut short")
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def take_all(self):
        return self.take(len(self.rest))

    def number(self, form):
        return struct.unpack(">" + form, self.take(struct.calcsize(form)))[0]

    def bool(self):
        value = self.number("B")
        if value > 1:
            raise Refused("a bool is neither 0 nor 1")
        return value == 1

    def bytes(self):
        return self.take(self.number("I"))

    def text(self):
        return decoded(self.bytes())

    def time(self):
        return self.number("q")

    def enum(self, name):
        value = self.number("H")
        if value == 0 or value not in enum_numbers(name):
            raise Refused(f"{name} has no value {value}")
        return value

    def tags(self):
        return [(self.text(), self.text()) for _ in range(self.number("I"))]

    def users(self):
        return [(self.text(), self.number("I")) for _ in range(self.number("I"))]

    def party(self):
        kind, uid, text = self.number("B"), self.number("I"), self.text()
        if kind not in (1, 2, 3) or (kind == 3 and uid != 0):
            raise Refused("a party of a grant is none")
        return kind, uid, text

    def constraint(self):
        kind = self.number("B")
        if kind not in (EQUALS, SUBSET):
            raise Refused(f"there is no constraint {kind}")
        pairs = [(self.text(), self.text()) for _ in range(self.number("I"))]
        if len(dict(pairs)) != len(pairs):
            raise Refused("a pair of a constraint comes twice")
        return kind, dict(pairs)

    def key_material(self):
        material_id, creation, kind, content = self.take(32), self.time(), self.number("H"), self.bytes()
        if kind not in (SYMMETRIC, HMAC, KEY_PAIR, ELSEWHERE):
            raise Refused(f"there is no key material of kind {kind}")
        if kind == SYMMETRIC and len(content) != 32:
            raise Refused(f"a symmetric key has {len(content)} bytes")
        return Material(material_id, creation, kind, content)

    def region(self):
        """The Region that a row's name begins with."""
        name = self.take(self.number("B"))
        # [0-9]: a \d of Python's takes the digits of every script
        if not 1 <= len(name) <= 32 or not re.fullmatch(rb"([a-z]+-){2,3}[0-9]+", name):
            raise Refused(f"{name} is no Region")
        return name.decode()

    def alias(self):
        """The alias name that a row's name ends with."""
        name = self.take_all()
        if len(name) > 256 or not name.startswith(b"alias/"):
            raise Refused(f"{name} is no alias name")
        return decoded(name)

    def end(self):
        if self.rest:
            raise Refused(f"{len(self.rest)} bytes are left over")


class Fields(Cursor):
    """A record's fields in order, then its optional ones."""

    def __init__(self, record):
        super().__init__(record)
        if self.number("B") != RECORD_VERSION:
            raise Refused("the version of a record is unknown")

    def optional(self, **known):
        """The optional fields up to the end, by name; None for those that are absent.

        `known` has for each name its number, and what reads it from a cursor on the field alone.
        """
        found, last = dict.fromkeys(known), 0
        names = {number: (name, read) for name, (number, read) in known.items()}
        while self.rest:
            number = self.number("B")
            if number <= last:
                raise Refused(f"the optional field {number} is behind {last}")
            if number not in names:
                raise Refused(f"the optional field {number} is unknown")
            field, last = Cursor(self.bytes()), number
            name, read = names[number]
            found[name] = read(field)
            field.end()
        return found


def decoded(content):
    """UTF-8, strictly."""
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise Refused("a text is not UTF-8") from error


def account_id(text):
    if not re.fullmatch("[0-9]{12}", text):
        raise Refused(f"{text!r} is no account")
    return text


@dataclasses.dataclass
class Material:
    material_id: bytes
    creation: int
    kind: int
    content: bytes
    state: int | None = None  # of key material that isn't current; a key's row has none


def fnv128(data):
    """The 128-bit FNV-1a hash, big-endian."""
    value = 0x6C62272E07BB014262B821756295C58D
    for byte in data:
        value = (value ^ byte) * 0x0000000001000000000000000000013B % (1 << 128)
    return value.to_bytes(16, "big")


@dataclasses.dataclass
class Grant:
    region: str
    key_id: bytes
    grant_id: bytes
    grantee: tuple  # kind, uid, text
    operations: int
    retiring: tuple | None
    constraint: tuple | None  # kind and pairs
    source: str | None
    name: str | None
    found_by: int

    def slots(self):
        """Slots of the index by grantee, and the operations in each."""
        if self.constraint is None:
            return [(b"\0" + fnv128(b""), self.operations)]
        kind, pairs = self.constraint
        if kind == EQUALS:
            slot = b"\1" + fnv128(canonical(pairs))
        else:
            key = sorted(pairs, key=str.encode)[self.found_by]
            slot = b"\2" + fnv128(key.encode() + b"\xff" + pairs[key].encode())
        return [(b"\0" + fnv128(b""), self.operations & ~WITH_CONTEXT), (slot, self.operations & WITH_CONTEXT)]

    def index_rows(self):
        region = bytes([len(self.region)]) + self.region.encode()
        kind, uid, text = self.grantee
        identifier = bytes([kind]) + (struct.pack(">I", uid) if kind < 3 else text.encode())
        start = region + self.key_id + struct.pack(">H", len(identifier)) + identifier
        for slot, operations in self.slots():
            if operations:
                yield GRANTS_BY_GRANTEE, start + slot + struct.pack(">I", operations) + self.grant_id
        if self.retiring:
            text = self.retiring[2].encode()
            yield (GRANTS_BY_RETIRING,
                   region + struct.pack(">H", len(text)) + text + self.key_id + self.grant_id)
        if self.name:
            yield GRANTS_BY_NAME, region + self.key_id + self.name.encode() + b"\0" + self.grant_id


@dataclasses.dataclass
class Key:
    region: str
    key_id: bytes
    is_multi_region: bool
    creation: int
    codes: tuple  # key spec, key usage, origin, key state, key manager
    description: str
    deletion: int | None
    tags: list
    policy: str | None
    current: Material | None
    policy_users: list

    @property
    def state(self):
        return self.codes[3]

    @property
    def material_id(self):
        return self.current and self.current.material_id


class Slot:
    """One way to the master key."""

    def __init__(self, number, content):
        fields = Cursor(content)
        self.number = number
        if not 1 <= number <= 8:
            raise Refused(f"there is no slot {number}")
        if fields.number("B") != SLOT_VERSION:
            raise Refused("the version of a slot is unknown")
        self.provider = fields.number("B")
        if self.provider not in (FILE, CREDENTIAL, PASSPHRASE):
            raise Refused(f"there is no provider {self.provider}")
        self.account = account_id(decoded(fields.take(12)))
        self.creation = fields.time()
        self.name = fields.take(16)
        self.costs = self.salt = None
        if self.provider == PASSPHRASE:
            self.costs, self.salt = tuple(fields.number("I") for _ in range(3)), fields.take(16)
            n, r, p = self.costs
            if not 1 << 14 <= n <= 1 << 17 or n & n - 1 or r != 8 or not 1 <= p <= 4:
                raise Refused(f"scrypt's costs are {self.costs}")
        self.header = content[:len(content) - len(fields.rest)]
        self.sealed = fields.take(NONCE + 32 + TAG)
        fields.end()

    def root_key(self, passphrase):
        """The root key that a passphrase makes with this slot's costs and salt."""
        passphrase = passphrase.removesuffix(b"\n")
        if self.provider != PASSPHRASE or not 12 <= len(passphrase) <= 1024:
            raise Refused("it is no slot of a passphrase, or no passphrase")
        n, r, p = self.costs
        # OpenSSL refuses what needs more than 32 MiB unless told how much is meant.
        return hashlib.scrypt(
            passphrase, salt=self.salt, n=n, r=r, p=p, maxmem=128 * r * (n + p + 2), dklen=32)

    def is_named(self, root_key):
        return self.name == derive(root_key, "kmsd/root-key-id/v1", 16)

    def master_key(self, root_key):
        """The master key; `InvalidTag` if the slot isn't authentic, or is another root key's."""
        data = associated_data(b"kmsd/slot/v1", bytes([self.number]), self.header)
        return xaes_open(derive(root_key, "kmsd/slot/v1"), self.sealed, data)


class Store:
    """All of a store, opened and compared with itself."""

    def __init__(self, directory, root_key=None, passphrase=None):
        """The root key, 32 bytes, or the bytes of a passphrase."""
        self.meta, self.regions, self.keys, self.materials, self.holders = {}, {}, {}, {}, {}
        self.aliases, self.by_key = {}, set()
        self.grants, self.grant_rows, self.grant_counts = {}, set(), {}
        path = pathlib.Path(directory) / "store"
        with lmdb.open(str(path), readonly=True, lock=False) as environment:
            with environment.begin() as transaction:
                self.transaction = transaction.id()
                self.rows = {bytes(key): bytes(value) for key, value in transaction.cursor()}
        self.slots = dict(readable_slots(self.rows))
        self.master_key = self.open_slot(root_key, passphrase)
        self.store_key = derive(self.master_key, "kmsd/store/v1")
        for row, sealed in self.rows.items():
            if row[0] != SLOTS:
                self.read(row[0], Cursor(row[1:]), self.open_record(row, sealed))
        self.compare()
        if self.meta[4] != self.transaction and not is_compacted_copy(path / "data.mdb"):
            raise Refused("the state row is of another transaction")

    def open_slot(self, root_key, passphrase):
        """The master key, from a slot that the root key names; one that doesn't open is left aside."""
        damaged = None
        for slot in self.slots.values():
            if passphrase is None:
                key = root_key
            elif slot.provider == PASSPHRASE:
                key = slot.root_key(passphrase)
            else:
                continue
            if not slot.is_named(key):
                continue
            try:
                self.slot = slot
                return slot.master_key(key)
            except InvalidTag as error:
                damaged = Refused(f"slot {slot.number} is damaged")
                damaged.__cause__ = error
        raise damaged or Refused("the root key is another one")

    def open_record(self, row, sealed):
        """The record of one row that is no slot."""
        return xaes_open(self.store_key, sealed, row_data(row))

    def read(self, table, name, record):
        """Takes one row in; `name` is a cursor on the row's name."""
        if table == ALIASES_BY_KEY:
            self.by_key.add((name.region(), name.take(16), name.alias()))
            if record:
                raise Refused("a record of aliases-by-key is not empty")
            return
        if table in (GRANTS_BY_GRANTEE, GRANTS_BY_RETIRING, GRANTS_BY_NAME):
            self.grant_rows.add((table, name.take_all()))
            if record:
                raise Refused("a record of an index of grants is not empty")
            return
        fields = Fields(record)
        if table == META:
            self.read_meta(name.number("B"), fields)
        elif table == REGIONS:
            self.regions[name.region()] = fields.number("Q")
        elif table == KEYS:
            place = name.region(), name.take(16)
            self.keys[place] = self.read_key(*place, fields)
        elif table == MATERIALS:
            place = name.region(), name.take(16), name.take(16)
            self.materials[place] = self.read_material(place[2], fields)
        elif table == ALIASES:
            place = name.region(), name.alias()
            self.aliases[place], *_ = fields.take(16), fields.bool(), fields.time(), fields.time()
        elif table == HOLDERS:
            kind, text = name.number("B"), decoded(name.take_all())
            if kind not in (1, 2):
                raise Refused(f"there is no holder of kind {kind}")
            self.holders[kind, text] = fields.number("I"), fields.time()
        elif table == GRANTS:
            place = name.region(), name.take(16), name.take(32)
            self.grants[place] = self.read_grant(*place, fields)
        elif table == GRANT_COUNTS:
            self.grant_counts[name.region(), name.take(16)] = fields.number("I")
        else:
            raise Refused(f"there is no table {table}")
        name.end()
        # Tables without optional fields have none that are known.
        fields.optional()

    def read_meta(self, row, fields):
        if row == 1:
            self.meta[row] = fields.bytes()
        elif row == 2:
            self.meta[row] = fields.number("I")
        elif row == 3:
            self.meta[row] = account_id(fields.text()), fields.time()
        elif row == 4:
            self.meta[row] = fields.number("Q")
        else:
            raise Refused(f"meta has no row {row}")

    def read_key(self, region, key_id, fields):
        is_multi_region, creation = fields.bool(), fields.time()
        codes = tuple(
            fields.enum(name)
            for name in ("KeySpec", "KeyUsageType", "OriginType", "KeyState", "KeyManagerType"))
        found = fields.optional(
            description=(1, Cursor.text), deletion=(2, Cursor.time), tags=(3, Cursor.tags),
            policy=(4, Cursor.text), current=(5, Cursor.key_material),
            policy_users=(6, Cursor.users))
        if found["description"] == "" or found["tags"] == [] or found["policy_users"] == []:
            raise Refused("a field that is empty is not left out")
        found |= {"description": found["description"] or "", "tags": found["tags"] or [],
                  "policy_users": found["policy_users"] or []}
        return Key(region, key_id, is_multi_region, creation, codes, **found)

    def read_material(self, start, fields):
        state = fields.enum("KeyMaterialState")
        material = dataclasses.replace(fields.key_material(), state=state)
        if material.material_id[:16] != start:
            raise Refused("key material is in another's row")
        if state == enum("KeyMaterialState", "CURRENT"):
            raise Refused("current key material is not in its key's row")
        return material

    def read_grant(self, region, key_id, grant_id, fields):
        fields.bool(), fields.time()
        grantee, operations = fields.party(), fields.number("I")
        found = fields.optional(
            retiring=(1, Cursor.party), constraint=(2, Cursor.constraint), source=(3, Cursor.text), name=(4, Cursor.text),
            found_by=(5, lambda cursor: cursor.number("I")))
        place, constraint = found.pop("found_by"), found["constraint"]
        if place is not None and not (constraint and constraint[0] == SUBSET and 0 < place < len(constraint[1])):
            raise Refused("a grant is found by a pair that it doesn't have")
        return Grant(region, key_id, grant_id, grantee, operations, **found, found_by=place or 0)

    def compare_grants(self):
        expected = {row for grant in self.grants.values() for row in grant.index_rows()}
        if expected != self.grant_rows:
            raise Refused("grants and their indexes differ")
        counts = collections.Counter((region, key_id) for region, key_id, _ in self.grants)
        if counts != self.grant_counts:
            raise Refused("the counts of grants are wrong")
        if any(place not in self.keys for place in counts):
            raise Refused("there is a grant without a key")

    def compare(self):
        """What the tables say of each other."""
        if set(self.meta) != {1, 2, 3, 4}:
            raise Refused("rows of meta are missing")
        if self.meta[1] != b"kmsd store" or self.meta[2] != 1:
            raise Refused("this is no store of schema version 1")
        self.account = self.meta[3][0]
        if self.slot.account != self.account:
            raise Refused("the slot is of another account")
        counts = collections.Counter(region for region, _ in self.keys)
        if set(counts) - set(self.regions):
            raise Refused("a Region with keys is not in regions")
        if any(counts[region] != count for region, count in self.regions.items()):
            raise Refused("the counts of keys are wrong")
        if {(region, target, name) for (region, name), target in self.aliases.items()} != self.by_key:
            raise Refused("aliases and their index differ")
        self.compare_grants()
        for (region, key_id), key in self.keys.items():
            if key.current and (region, key_id, key.material_id[:16]) in self.materials:
                raise Refused("current key material is among that which isn't")

    def material(self, key, start=None):
        """Symmetric key material of a key: the current one, or that whose ID begins with `start`."""
        found = key.current
        if start is not None and (found is None or found.material_id[:16] != start):
            found = self.materials.get((key.region, key.key_id, start))
        if found is None or found.kind != SYMMETRIC:
            raise Refused("there is no such key material")
        return found.content

    def material_id(self, key, material):
        """The ID that this material must have as key material of `key`."""
        made = hmac.HMAC(derive(self.master_key, "kmsd/material-id/v1"), hashes.SHA256())
        made.update(key.key_id + material)
        return made.finalize()

    def decrypt(self, blob, context, region):
        """The plaintext of a ciphertext blob, with a key of this Region."""
        if not 1 <= len(blob) - 74 <= 4096:
            raise Refused("a ciphertext has another length")
        if blob[0] != 1 or blob[1] > 1:
            raise Refused("the version or flags of a ciphertext are unknown")
        key = self.keys.get((region, blob[2:18]))
        if key is None or key.is_multi_region != bool(blob[1]):
            raise Refused("there is no such key")
        return xaes_open(self.material(key, blob[18:34]), blob[34:], blob[:34] + canonical(context))


def readable_slots(rows):
    """The slots by number, but for those that this program doesn't know."""
    for row, content in rows.items():
        if row[0] == SLOTS:
            number = slot_number(row)
            try:
                yield number, Slot(number, content)
            except Refused:
                continue


def slot_number(row):
    """The number in the name of a slot's row."""
    if len(row) != 2:
        raise Refused("the name of a slot is not one byte")
    return row[1]


# Pages of LMDB's data format 1, as a 64-bit machine with little-endian numbers writes them. A page
# begins with number, padding, flags, and the bounds of its free room or how many pages it goes over.
PAGE = struct.Struct("<QHHHH")
BRANCH, LEAF, OVERFLOW, META_PAGE = 1, 2, 4, 8
# magic, version, address, size of the map; two trees: padding, flags, depth, numbers of branch, leaf
# and overflow pages and of entries, root; last page, transaction
META_CONTENT = struct.Struct("<IIQQ IHHQQQQQ IHHQQQQQ QQ")
NO_PAGE = (1 << 64) - 1


@dataclasses.dataclass
class Tree:
    padding: int
    flags: int
    depth: int
    branches: int
    leaves: int
    overflows: int
    entries: int
    root: int


def meta_page(file, offset):
    """The trees of free pages and of rows, the last page, and the transaction."""
    _, _, flags, _, _ = PAGE.unpack_from(file, offset)
    magic, version, _, _, *rest = META_CONTENT.unpack_from(file, offset + PAGE.size)
    if flags != META_PAGE or magic != 0xBEEFC0DE or version != 1:
        raise Refused("a meta page is none")
    return Tree(*rest[:8]), Tree(*rest[8:16]), *rest[16:]


def is_compacted_copy(path):
    """Whether a file has all that excuses a transaction number that doesn't match (see Copies).

    That every row opens, and the tables agree, is known already.
    """
    file = path.read_bytes()
    try:
        size = meta_page(file, 0)[0].padding
        older, newer = meta_page(file, 0), meta_page(file, size)
        free, rows, last, number = newer
        if older[3] != 0 or {older[0].root, older[1].root} != {NO_PAGE}:
            return False
        if number != 1 or free.root != NO_PAGE or rows.root != last or len(file) < (last + 1) * size:
            return False
        used, counts = walked(file, size, rows.root, rows.depth)
    except (struct.error, IndexError) as error:
        raise Refused("a page points beyond the end") from error
    stated = [rows.branches, rows.leaves, rows.overflows, rows.entries]
    return counts == stated and sorted(used) == list(range(2, last + 1))


def walked(file, size, page, depth):
    """The pages of a tree, and how many are branch, leaf and overflow pages, and entries."""
    number, _, flags, lower, _ = PAGE.unpack_from(file, page * size)
    # The depth ends the walk of a tree that is a circle.
    if number != page or flags != (BRANCH if depth > 1 else LEAF):
        raise Refused(f"page {page} is not the page that was wanted")
    used, counts = [page], [flags == BRANCH, flags == LEAF, 0, 0]
    for index in range((lower - PAGE.size) // 2):
        (place,) = struct.unpack_from("<H", file, page * size + PAGE.size + 2 * index)
        low, high, node_flags, key_size = struct.unpack_from("<HHHH", file, page * size + place)
        if flags == BRANCH:
            below, more = walked(file, size, low | high << 16 | node_flags << 32, depth - 1)
            used += below
            counts = [one + other for one, other in zip(counts, more)]
            continue
        counts[3] += 1
        if node_flags & 1:  # the value is in pages of its own
            (first,) = struct.unpack_from("<Q", file, page * size + place + 8 + key_size)
            number, _, kind, *room = PAGE.unpack_from(file, first * size)
            if number != first or kind != OVERFLOW:
                raise Refused(f"page {first} is not the page that was wanted")
            more = room[0] | room[1] << 16
            used += range(first, first + more)
            counts[2] += more
    return used, counts


def root_key(path):
    """The root key in a file of 32 bytes or 64 hexadecimal digits."""
    content = pathlib.Path(path).read_bytes()
    return content if len(content) == 32 else bytes.fromhex(content.decode())
