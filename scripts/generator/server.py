"""Sources/Server/Generated: the methods of the API that the daemon answers."""

from generator.swift import NOTE


def files(schema):
    return {
        "Sources/Server/Generated/MethodTable+Operations.swift": NOTE + methods(schema),
    }


def methods(schema):
    text = "internal import KMSAPI\ninternal import KMSCore\ninternal import KMSModel\n\n"
    text += "extension MethodTable {\n    /// The operations of the KMS API that the daemon answers.\n"
    text += "    static let operations: [Method] = [\n"
    for m in schema.operations:
        if m.runs == "STREAM":
            raise SystemExit(f"{m.name} is a stream, which no operation of the API is")
        if m.is_served:
            text += f"        .{m.runs.lower()}(\"{m.path}\", .{m.swift}) {{\n"
            text += f"            (engine, request: borrowing {m.request}, caller) throws(KMSError) in\n"
            text += f"            try engine.{m.swift}(request, for: caller)\n        }},\n"
    return text + "    ]\n}\n"
