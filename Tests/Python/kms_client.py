"""A small client of kmsd, written from proto/PROTOCOL.md and the schema alone.

It is there to show that the page suffices, and for tests that need bytes no proper client sends.
"""

import contextlib
import functools
import itertools
import pathlib
import socket
import struct
import subprocess
import tempfile
import uuid

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.message import DecodeError

PROTO = pathlib.Path(__file__).resolve().parents[2] / "proto"
HELLO, REQUEST, RESPONSE, ITEM, CANCEL, GOODBYE = range(1, 7)
VERSION = 1
MAX_LENGTH = 1 << 20
FIXED = 12


class KMSError(Exception):
    """A call that failed: canonical code, AWS exception name, message."""

    def __init__(self, code, status, request_id):
        super().__init__(f"{status.exception}: {status.message}")
        self.code, self.name, self.message = code, status.exception, status.message
        self.retryable, self.request_id = status.retryable, request_id


class Goodbye(Exception):
    """The server closed the connection and said why."""

    def __init__(self, code, status):
        super().__init__(f"{status.exception}: {status.message}")
        self.code, self.name, self.message = code, status.exception, status.message


class Closed(Exception):
    """The connection ended without a goodbye."""


@functools.cache
def schema():
    """The descriptors of proto/kms/v1, compiled now, so that no generated code can be stale."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "schema.pb"
        files = [f"kms/v1/{name}.proto" for name in ("types", "kms", "session", "development")]
        subprocess.run(
            ["protoc-c", f"-I{PROTO}", f"--descriptor_set_out={path}", "--include_imports", *files],
            check=True,
        )
        described = descriptor_pb2.FileDescriptorSet.FromString(path.read_bytes())
    pool = descriptor_pool.DescriptorPool()
    for file in described.file:
        pool.Add(file)
    return pool


@functools.cache
def message(name):
    """The class of a message, such as `Status`."""
    return message_factory.GetMessageClass(schema().FindMessageTypeByName(f"kms.v1.{name}"))


def enum(name, value):
    """The number of an enum value, such as `DataKeySpec`, `AES_256`."""
    values = schema().FindEnumTypeByName(f"kms.v1.{name}.Value").values_by_name
    return values[value].number


@functools.cache
def enum_numbers(name):
    """All numbers that an enum has, the 0 of one that isn't set among them."""
    return frozenset(schema().FindEnumTypeByName(f"kms.v1.{name}.Value").values_by_number)


@functools.cache
def method(name):
    """The request and reply classes of `Service/Method`."""
    service, _, operation = name.partition("/")
    found = schema().FindServiceByName(f"kms.v1.{service}").methods_by_name[operation]
    return message(found.input_type.name), message(found.output_type.name)


def frame(kind, extension=b"", call=0, detail=0, payload=b""):
    """The bytes of one frame."""
    rest = struct.pack(">BBHII", kind, len(extension), 0, call, detail) + extension + payload
    return struct.pack(">I", len(rest)) + rest


def hello(version=VERSION, agent="kms-client-python/1", region=None):
    """The client's first frame."""
    client = message("ClientHello")(user_agent=agent, region=region)
    return frame(HELLO, b"kmsd", 0, version, client.SerializeToString())


def decode(name, payload):
    """A message that the server sent; DecodeError if it is none."""
    return message(name).FromString(payload)


class Connection:
    """One connection. Not for several threads at a time."""

    def __init__(self, path, timeout=20.0, greet=True):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        # A blocking connect waits where the server's queue is full; a non-blocking one would fail.
        limit = struct.pack("ll", int(timeout), int(timeout % 1 * 1_000_000))
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)
        self.buffer = bytearray()
        self.ids = itertools.count(1)
        self.waiting = {}
        self.server = None
        try:
            self.socket.connect(str(path))
        except OSError:
            self.socket.close()
            raise
        self.socket.settimeout(timeout)
        if greet:
            # Who is refused may find the connection closed already; the goodbye is there to be read.
            with contextlib.suppress(BrokenPipeError):
                self.send(hello())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    # Frames

    def read_exactly(self, count):
        while len(self.buffer) < count:
            try:
                piece = self.socket.recv(65536)
            except ConnectionError as error:
                raise Closed(str(error)) from error
            if not piece:
                raise Closed("end of stream")
            self.buffer += piece
        taken = bytes(self.buffer[:count])
        del self.buffer[:count]
        return taken

    def read_frame(self):
        """The next frame: kind, extension, call, detail, payload. A goodbye is raised."""
        (length,) = struct.unpack(">I", self.read_exactly(4))
        if not FIXED <= length <= MAX_LENGTH:
            raise Closed(f"the server sent a frame of {length} bytes")
        kind, size, reserved, call, detail = struct.unpack(">BBHII", self.read_exactly(FIXED))
        if reserved != 0 or size > length - FIXED:
            raise Closed("the server sent a malformed frame")
        rest = self.read_exactly(length - FIXED)
        extension, payload = rest[:size], rest[size:]
        if kind == GOODBYE:
            raise Goodbye(detail, decode("Status", payload))
        return kind, extension, call, detail, payload

    def read_hello(self):
        kind, extension, _, version, payload = self.read_frame()
        if kind != HELLO or extension != b"kmsd" or version != VERSION:
            raise Closed(f"the server began with a frame of kind {kind}, version {version}")
        self.server = decode("ServerHello", payload)
        return self.server

    # Calls

    def start(self, name, /, request=None, timeout_ms=0, **fields):
        """Sends a request and returns its call id."""
        call = next(self.ids)
        if request is None:
            request = method(name)[0](**fields)
        with contextlib.suppress(BrokenPipeError):
            self.send(frame(REQUEST, name.encode(), call, timeout_ms, request.SerializeToString()))
        self.waiting[call] = name
        return call

    def cancel(self, call):
        self.send(frame(CANCEL, call=call))

    def next_reply(self):
        """The next answer of any call: call id, and a reply, a KMSError or (an item) ('item', reply)."""
        if self.server is None:
            self.read_hello()
        kind, extension, call, detail, payload = self.read_frame()
        name = self.waiting.get(call)
        if kind not in (RESPONSE, ITEM) or name is None:
            raise Closed(f"an unexpected frame of kind {kind} for call {call}")
        reply = method(name)[1]
        if kind == ITEM:
            return call, ("item", reply.FromString(payload))
        del self.waiting[call]
        request_id = uuid.UUID(bytes=extension)
        if detail:
            return call, KMSError(detail, decode("Status", payload), request_id)
        return call, reply.FromString(payload)

    def finish(self, call):
        """Waits for one call that is alone in flight."""
        answered, reply = self.next_reply()
        if answered != call:
            raise Closed(f"call {answered} was answered instead of {call}")
        if isinstance(reply, KMSError):
            raise reply
        return reply

    def call(self, name, /, timeout_ms=0, **fields):
        """Does one call of service KMS, such as `call("CreateKey")`, or of another, with its name."""
        if "/" not in name:
            name = f"KMS/{name}"
        return self.finish(self.start(name, timeout_ms=timeout_ms, **fields))


__all__ = [
    "Closed", "Connection", "DecodeError", "Goodbye", "KMSError", "enum", "enum_numbers", "frame", "hello",
    "message", "method",
]
