"""Sources/Wire/Generated: which C message each message is."""

from generator.schema import snake
from generator.swift import NOTE


def files(schema):
    text = NOTE + "import CKMSProto\npackage import KMSAPI\n\n"
    for m in schema.messages:
        label = ", isRequest: true" if m.is_request else ""
        text += f"extension {m.name}: WireMessage {{\n    package static var form: MessageForm {{\n"
        text += f"        unsafe MessageForm(kms_form_{snake(m.name)}(){label})\n    }}\n}}\n\n"
    return {"Sources/Wire/Generated/WireMessages.swift": text.rstrip() + "\n"}
