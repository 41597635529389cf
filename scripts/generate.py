"""Generates what follows from proto/kms/v1/*.proto: the C messages and their Swift values.

Usage: generate.py OUTPUT-ROOT (run it through `make generate`)

1. Sources/CKMSProto: protobuf-c's code for a form of the schema that has the same bytes on the wire.
   protobuf-c hands out `string` as a NUL-terminated pointer, so that a NUL inside would cut an
   encryption context short; as `bytes` the length stays known. A map is what the protobuf language
   guide says it is on the wire: a repeated message of key and value. The same form is written to
   proto/c, for clients in C.
2. Sources/Model/Generated: each enum of the API.
3. Sources/Wire/Generated: a Swift value for each message, and its way to and from the C message.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from google.protobuf import descriptor_pb2

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = ["types", "kms", "session", "development"]
NOTE = "// Generated from proto/kms/v1 by scripts/generate.py; do not edit.\n\n"
Field = descriptor_pb2.FieldDescriptorProto
SCALARS = {
    Field.TYPE_STRING: "string",
    Field.TYPE_BYTES: "bytes",
    Field.TYPE_BOOL: "bool",
    Field.TYPE_INT32: "int32",
    Field.TYPE_INT64: "int64",
    Field.TYPE_DOUBLE: "double",
}


# --- The schema ------------------------------------------------------------------------------


def load():
    """The file descriptors, with the comments in front of each element by its path."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "schema.pb"
        subprocess.run(
            ["protoc-c", f"-I{ROOT}/proto", f"--descriptor_set_out={path}", "--include_source_info"]
            + [f"kms/v1/{name}.proto" for name in SCHEMA],
            check=True,
        )
        files = descriptor_pb2.FileDescriptorSet.FromString(path.read_bytes()).file
    return [
        (file, {tuple(l.path): l.leading_comments.strip() for l in file.source_code_info.location})
        for file in files
    ]


class Member:
    def __init__(self, field, comment, maps):
        self.name, self.number = field.name, field.number
        self.json = field.json_name
        self.swift = swift_name(field.name)
        self.secret = comment.startswith("Secret.")
        self.comment = comment
        self.repeated = field.label == Field.LABEL_REPEATED
        self.is_map = field.type_name.split(".")[-1] in maps
        if field.type == Field.TYPE_ENUM:
            self.kind, self.type = "enum", field.type_name.split(".")[-2]
        elif field.type == Field.TYPE_MESSAGE:
            self.kind, self.type = "message", field.type_name.split(".")[-1]
        else:
            self.kind, self.type = SCALARS[field.type], None

    @property
    def swift_type(self):
        if self.is_map:
            return "EncryptionContext"
        base = {
            "string": "String", "bytes": "SecretBytes" if self.secret else "[UInt8]",
            "bool": "Bool", "int32": "Int", "int64": "Int", "double": "Timestamp",
        }.get(self.kind, self.type)
        return f"[{base}]" if self.repeated else base

    @property
    def field_name(self):
        """The name AWS uses in validation messages."""
        return self.json[0].lower() + self.json[1:]


class Message:
    def __init__(self, descriptor, comments, path):
        self.name = descriptor.name
        self.comment = comments.get(path, "")
        maps = {n.name for n in descriptor.nested_type if n.options.map_entry}
        self.members = [
            Member(field, comments.get(path + (2, i), ""), maps)
            for i, field in enumerate(descriptor.field)
        ]
        self.c = "Kms__V1__" + self.name
        self.c_prefix = "kms__v1__" + snake(self.name)

    @property
    def secret(self):
        return any(member.secret for member in self.members)

    @property
    def copyable(self):
        """Secrets have one owner, and so has the request of a data key: a copy would cost every call."""
        maps = any(member.is_map for member in self.members)
        return not self.secret and not (maps and self.name.endswith("Request"))


class Enumeration:
    def __init__(self, descriptor, comments, path):
        self.name, self.comment = descriptor.name, comments.get(path, "")
        self.values = [(v.name, v.number) for v in descriptor.enum_type[0].value]


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def swift_name(field):
    head, *tail = field.split("_")
    capital = {"id": "ID", "arn": "ARN"}
    return head + "".join(capital.get(part, part.capitalize()) for part in tail)


def case_name(value):
    if "_" not in value and not value.isupper():
        return value[0].lower() + value[1:]
    head, *tail = value.split("_")
    return head.lower() + "".join(part.capitalize() for part in tail)


# --- C ---------------------------------------------------------------------------------------


def wire_schema(messages, enumerations):
    """The same messages for protobuf-c: presence for every field, lengths for every string."""
    text = 'syntax = "proto2";\npackage kms.v1;\n'
    for e in enumerations:
        values = " ".join(f"{name} = {number};" for name, number in e.values)
        text += f"message {e.name} {{ enum Value {{ {values} }} }}\n"
    text += "message StringEntry { optional bytes key = 1; optional bytes value = 2; }\n"
    for m in messages:
        text += f"message {m.name} {{\n"
        for f in m.members:
            kind = {"string": "bytes", "enum": f"{f.type}.Value", "message": f.type}.get(f.kind, f.kind)
            kind = "StringEntry" if f.is_map else kind
            text += f"  {'repeated' if f.repeated else 'optional'} {kind} {f.name} = {f.number};\n"
        text += "}\n"
    return text


C_NOTE = """// The messages of kms/v1 in a form that protoc-c 1.4 takes, for clients in C; the same bytes on the wire.
//
// Presence needs proto2 there, as its C code refuses proto3's `optional`. Strings are `bytes`: protobuf-c
// ends a `string` at its first NUL, and hands it out without its length. A map is a repeated message of
// key and value; send each key once. Services and comments are in kms/v1.
//
// Generated from proto/kms/v1 by scripts/generate.py; do not edit.
"""


def write_c(root, messages, enumerations):
    folder = root / "Sources/CKMSProto"
    (folder / "include").mkdir(parents=True, exist_ok=True)
    (root / "proto/c").mkdir(parents=True, exist_ok=True)
    (root / "proto/c/kms_messages.proto").write_text(C_NOTE + wire_schema(messages, enumerations))
    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        (temporary / "kms_messages.proto").write_text(wire_schema(messages, enumerations))
        subprocess.run(
            ["protoc-c", f"-I{temporary}", f"--c_out={temporary}", "kms_messages.proto"], check=True
        )
        (folder / "kms_messages.pb-c.c").write_bytes((temporary / "kms_messages.pb-c.c").read_bytes())
        (folder / "include/kms_messages.pb-c.h").write_bytes(
            (temporary / "kms_messages.pb-c.h").read_bytes()
        )


# --- Swift -----------------------------------------------------------------------------------


def doc(comment, indent=""):
    lines = []
    for line in comment.splitlines():
        words, current = line.split(), ""
        for word in words:
            if len(indent) + 4 + len(current) + len(word) > 98:
                lines.append(current)
                current = word
            else:
                current = f"{current} {word}".strip()
        lines.append(current)
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


def enumeration_swift(e):
    values = [(name, number) for name, number in e.values if number != 0]
    text = doc(e.comment) + f"public enum {e.name}: Int32, AWSEnumeration {{\n"
    for name, number in values:
        text += f"    /// `{name}`.\n    case {case_name(name)} = {number}\n"
    text += "\n    /// The name that AWS uses.\n    public var name: String {\n        switch self {\n"
    for name, _ in values:
        text += f'        case .{case_name(name)}: "{name}"\n'
    return text + "        }\n    }\n}\n"


def value_swift(m):
    copyable = ": Sendable" if m.copyable else ": ~Copyable, Sendable"
    text = doc(m.comment) + f"public struct {m.name}{copyable} {{\n"
    for f in m.members:
        comment = f.comment.removeprefix("Secret. ")
        text += doc(comment, "    ") + f"    public var {f.swift}: {declared(f)}\n"
    text += "\n    /// Makes the message of the fields given; the others stay absent.\n"
    if not m.members:
        return text + "    public init() {}\n}\n"
    text += "    public init(\n"
    text += ",\n".join(
        f"        {f.swift}: {'consuming ' if f.secret else ''}{declared(f)} = {default(f)}"
        for f in m.members
    )
    text += "\n    ) {\n"
    text += "".join(f"        self.{f.swift} = {f.swift}\n" for f in m.members)
    return text + "    }\n}\n"


def declared(f):
    return f.swift_type if f.repeated and not f.is_map else f.swift_type + "?"


def default(f):
    return "[]" if f.repeated and not f.is_map else "nil"


def read(m, f):
    """The expression that reads a field of the C message."""
    at = "raw.pointee"
    strict = "" if m.name.endswith(("Request", "Tag", "Info")) else "open "
    if f.is_map:
        return f'try unsafe MessageField.context({at}.n_{f.name}, {at}.{f.name}, "{f.field_name}")'
    if f.repeated:
        arguments = f"{at}.n_{f.name}, {at}.{f.name}"
        if f.kind == "string":
            return f'try unsafe MessageField.strings({arguments}, "{f.field_name}")'
        if f.kind == "enum":
            name = "openEnumerations" if strict else "enumerations"
            label = "" if strict else f', "{f.field_name}"'
            return f"{'unsafe' if strict else 'try unsafe'} MessageField.{name}({arguments}{label})"
        return f"try unsafe MessageField.messages({arguments}, {f.type}.init(reading:))"
    if f.kind == "message":
        return f"try unsafe MessageField.message({at}.{f.name}, {f.type}.init(reading:))"
    arguments = f"{at}.has_{f.name}, {at}.{f.name}"
    if f.kind == "enum":
        if strict:
            return f"unsafe MessageField.openEnumeration({arguments}.rawValue)"
        return f'try unsafe MessageField.enumeration({arguments}.rawValue, "{f.field_name}")'
    if f.kind == "string":
        return f'try unsafe MessageField.string({arguments}, "{f.field_name}")'
    name = "secret" if f.secret else f.kind
    return f"unsafe MessageField.{name}({arguments})"


def write(f):
    """The statement that fills a field of the C message."""
    at = "&raw.pointee"
    if f.is_map:
        return f"try unsafe arena.put({f.swift}, {at}.n_{f.name}, {at}.{f.name})"
    if f.repeated:
        if f.kind == "enum":
            c = f"Kms__V1__{f.type}__Value"
            return (
                f"try unsafe arena.put({f.swift}, {at}.n_{f.name}, {at}.{f.name}) {{ {c}(UInt32($0.rawValue)) }}"
            )
        if f.kind == "message":
            return (
                f"try unsafe arena.put({f.swift}, {at}.n_{f.name}, {at}.{f.name}) {{\n"
                f"            value throws(WireError) in try unsafe value.message(in: arena)\n        }}"
            )
        return f"try unsafe arena.put({f.swift}, {at}.n_{f.name}, {at}.{f.name})"
    if f.kind == "message":
        return f"unsafe raw.pointee.{f.name} = try {f.swift}?.message(in: arena)"
    if f.kind == "enum":
        c = f"Kms__V1__{f.type}__Value"
        return (
            f"if let {f.swift} {{\n"
            f"            unsafe raw.pointee.has_{f.name} = 1\n"
            f"            unsafe raw.pointee.{f.name} = {c}(UInt32({f.swift}.rawValue))\n        }}"
        )
    attempt = "try unsafe" if f.kind in ("string", "bytes") else "unsafe"
    return f"{attempt} arena.put({f.swift}, {at}.has_{f.name}, {at}.{f.name})"


def coding_swift(m):
    shown = "" if m.copyable else "borrowing "
    text = f"extension {m.name}: WireMessage {{\n"
    text += (
        "    package init(\n        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena\n"
        "    ) throws(WireError) {\n"
        f"        try unsafe self.init(reading: arena.unpack(bytes, {m.c_prefix}__unpack))\n    }}\n\n"
    )
    throws = " throws(WireError)"
    text += f"    init(reading raw: UnsafePointer<{m.c}>){throws} {{\n"
    text += "        self.init(" + ",".join(
        f"\n            {f.swift}: {read(m, f)}" for f in m.members
    ) + ")\n    }\n\n"
    text += (
        f"    package {shown}func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {{\n"
        "        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))\n    }\n\n"
    )
    text += (
        f"    {shown}func message(\n        in arena: MessageArena\n"
        f"    ) throws(WireError) -> UnsafeMutablePointer<{m.c}> {{\n"
        f"        let raw = try unsafe arena.make({m.c_prefix}__init)\n"
    )
    text += "".join(f"        {write(f)}\n" for f in m.members)
    text += "        return unsafe raw\n    }\n}\n"
    return text


def fields_swift(m):
    shown = "" if m.copyable else "borrowing "
    text = f"extension {m.name} {{\n"
    text += f"    package {shown}func fields() -> [MessageMember] {{\n"
    if not m.members:
        return text + "        []\n    }\n}\n"
    text += "        var members: [MessageMember] = []\n"
    for f in m.members:
        text += f'        members.append("{f.json}", {f.swift})\n'
    return text + "        return members\n    }\n}\n"


def kind_swift(f):
    """The MemberKind of a field."""
    if f.is_map:
        return ".map"
    if f.kind == "enum":
        kind = f'.enumeration(name: "{f.type}", values: {f.type}.allCases.map(\\.name))'
    elif f.kind == "message":
        kind = f'.message("{f.type}")'
    else:
        kind = {"int32": ".integer", "int64": ".integer", "double": ".time"}.get(f.kind, f".{f.kind}")
    return f".list({kind})" if f.repeated else kind


def shapes_swift(messages):
    text = "extension MessageShapes {\n"
    text += "    /// The fields of the message called `name`; `nil` if there is none.\n"
    text += "    package static func members(of name: String) -> [MemberShape]? {\n"
    text += "        switch name {\n"
    for m in messages:
        text += f'        case "{m.name}":\n            return ['
        text += "".join(
            f'\n                MemberShape(name: "{f.json}", kind: {kind_swift(f)}),' for f in m.members
        )
        text += "\n            ]\n" if m.members else "]\n"
    return text + "        default: return nil\n        }\n    }\n}\n"


def main():
    root = pathlib.Path(sys.argv[1])
    messages, enumerations, methods = [], [], []
    for file, comments in load():
        for index, descriptor in enumerate(file.message_type):
            if descriptor.enum_type and not descriptor.field:
                enumerations.append(Enumeration(descriptor, comments, (4, index)))
            else:
                messages.append(Message(descriptor, comments, (4, index)))
    write_c(root, messages, enumerations)

    model = root / "Sources/Model/Generated/Enumerations.swift"
    wire = root / "Sources/Wire/Generated"
    model.parent.mkdir(parents=True, exist_ok=True)
    wire.mkdir(parents=True, exist_ok=True)
    model.write_text(NOTE + "\n".join(enumeration_swift(e) for e in enumerations))
    (wire / "Messages.swift").write_text(
        NOTE + "public import KMSModel\npublic import KMSSecrets\n\n"
        + "\n".join(value_swift(m) for m in messages)
    )
    (wire / "Messages+Coding.swift").write_text(
        NOTE + "import CKMSProto\nimport KMSModel\nimport KMSSecrets\n\n"
        + "\n".join(coding_swift(m) for m in messages)
    )
    (wire / "Messages+Fields.swift").write_text(
        NOTE + "import KMSModel\nimport KMSSecrets\n\n"
        + "\n".join(fields_swift(m) for m in messages)
    )
    (wire / "MessageShapes.swift").write_text(NOTE + "import KMSModel\n\n" + shapes_swift(messages))
    generated = [model] + sorted(wire.glob("*.swift"))
    subprocess.run(
        ["swift", "format", "-i", "--configuration", str(ROOT / ".swift-format")]
        + [str(path) for path in generated],
        check=True,
    )


main()
