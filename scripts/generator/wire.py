"""Sources/Wire/Generated: each message as the C message that it is.

Each has its own two functions, though all are alike: what is generic in them is then made concrete here,
for each message.
"""

from generator.schema import snake
from generator.swift import NOTE

TEMPLATE = """extension {name}: WireMessage {{
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {{
        var reader = try unsafe WireReader(bytes, kms_form_{snake}(), arena, isRequest: {is_request})
        try self.init(from: &reader)
    }}

    package {shown}func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {{
        var writer = try unsafe WireWriter(kms_form_{snake}(), arena)
        try visit(&writer)
        return writer.packed
    }}
}}
"""


def files(schema):
    return {
        "Sources/Wire/Generated/WireMethods.swift": NOTE + methods(schema),
    } | {
        f"Sources/Wire/Generated/{m.name}.swift": NOTE + "import CKMSProto\npackage import KMSAPI\n\n"
        + TEMPLATE.format(
            name=m.name, snake=snake(m.name), is_request=str(m.is_request).lower(),
            shown="" if m.copyable else "borrowing ",
        )
        for m in schema.messages
    }


def methods(schema):
    text = "import KMSAPI\n\nextension WireMethods {\n    /// Shows each method of the schema to `visitor`.\n"
    text += "    package static func visit(_ visitor: inout some MethodVisitor) {\n"
    for m in schema.methods:
        text += f'        visitor.visit("{m.path}", {m.request}.self, {m.reply}.self)\n'
    return text + "    }\n}\n"
