"""Sources/Server/Generated: the methods of the API that the daemon answers; and what the fuzzer reads."""

from generator.swift import NOTE


def files(schema):
    return {
        "Sources/Server/Generated/MethodTable+Operations.swift": NOTE + methods(schema),
        "Tests/Fuzz/FuzzFrame/Generated/Readers.swift": NOTE + readers(schema),
    }


def methods(schema):
    text = "internal import KMSAPI\ninternal import KMSCore\ninternal import KMSModel\n\n"
    text += "extension MethodTable {\n    /// The operations of the KMS API that the daemon answers.\n"
    text += "    static let operations: [Method] = [\n"
    for m in schema.operations:
        if m.is_served:
            text += f"        .{m.runs.lower()}(\"{m.path}\", .{m.swift}) {{\n"
            text += f"            (engine, request: borrowing {m.request}, caller) throws(KMSError) in\n"
            text += f"            try engine.{m.swift}(request, for: caller)\n        }},\n"
    return text + "    ]\n}\n"


def readers(schema):
    text = "import KMSAPI\nimport KMSWire\n\n/// What each method reads, and what answers it.\n"
    text += "let readers: [Reader] = [\n"
    for m in schema.methods:
        for message in (m.request, m.reply):
            text += f'    Reader("{m.path}") {{ roundTrip({message}.self, $0, $1) }},\n'
    return text + "]\n"
