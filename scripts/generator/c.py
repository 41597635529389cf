"""The C messages: protobuf-c's code for a form of the schema that has the same bytes on the wire.

protobuf-c hands out `string` as a NUL-terminated pointer, so that a NUL inside would cut an encryption
context short; as `bytes` the length stays known. A map is what the protobuf language guide says it is
on the wire: a repeated message of key and value. The same form is written to proto/c, for clients in C.
"""

import pathlib
import subprocess
import tempfile

from generator.schema import snake

NOTE = """// The messages of kms/v1 in a form that protoc-c 1.4 takes, for clients in C; the same bytes on the wire.
//
// Presence needs proto2 there, as its C code refuses proto3's `optional`. Strings are `bytes`: protobuf-c
// ends a `string` at its first NUL, and hands it out without its length. A map is a repeated message of
// key and value; send each key once. Services and comments are in kms/v1.
//
// Generated from proto/kms/v1 by scripts/generate.py; do not edit.
"""


def files(schema):
    form = wire_form(schema)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "kms_messages.proto").write_text(form)
        subprocess.run(
            ["protoc-c", f"-I{folder}", f"--c_out={folder}", "kms_messages.proto"], check=True
        )
        return {
            "proto/c/kms_messages.proto": NOTE + form,
            "Sources/CKMSProto/kms_messages.pb-c.c": (folder / "kms_messages.pb-c.c").read_text(),
            "Sources/CKMSProto/include/kms_messages.pb-c.h": (folder / "kms_messages.pb-c.h").read_text(),
            "Sources/CKMSProto/include/kms_forms.h": forms(schema),
        }


def forms(schema):
    """Functions that give the descriptors: Swift can't take the address of a constant of C."""
    text = "/* The descriptor of each message, for Swift, which can't take the address of a constant of C.\n"
    text += " * Generated from proto/kms/v1 by scripts/generate.py; do not edit. */\n"
    text += "#ifndef KMS_FORMS_H\n#define KMS_FORMS_H\n\n#include \"kms_messages.pb-c.h\"\n\n"
    for m in schema.messages:
        text += f"static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_{snake(m.name)}(void)\n"
        text += f"{{\n    return &{m.c_prefix}__descriptor;\n}}\n\n"
    return text + "#endif\n"


def wire_form(schema):
    """The same messages for protobuf-c: presence for every field, lengths for every string."""
    text = 'syntax = "proto2";\npackage kms.v1;\n'
    for e in schema.enumerations:
        values = " ".join(f"{name} = {number};" for name, number in e.all_values)
        text += f"message {e.name} {{ enum Value {{ {values} }} }}\n"
    text += "message StringEntry { optional bytes key = 1; optional bytes value = 2; }\n"
    for m in schema.messages:
        text += f"message {m.name} {{\n"
        for f in m.members:
            kind = {
                "string": "bytes", "enum": f"{f.type}.Value", "message": f.type, "map": "StringEntry",
            }.get(f.kind, f.kind)
            label = "repeated" if f.repeated or f.is_map else "optional"
            text += f"  {label} {kind} {f.name} = {f.number};\n"
        text += "}\n"
    return text
