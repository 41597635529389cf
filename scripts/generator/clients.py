"""Sources/KMSClient/Generated: each operation, as a method of both clients.

The two clients have the same methods from one template. What is written by hand is written for
KMSClient, and BlockingKMSClient's is made from it.
"""

import re

from generator import words
from generator.schema import ROOT, case_name
from generator.swift import NOTE, doc, string

FOLDER = "Sources/KMSClient/Generated"
DIGESTS = "Sources/KMSClient/Async/KMSClient+Digests.swift"
TESTS = "Tests/KMSClientTests/Generated/ClientFunction+All.swift"
# What the remarks of an operation say of a call whose outcome is not known.
UNKNOWN_OUTCOME = r"If a call ends without an answer, (look .*?) before you repeat it\."


def files(schema):
    made = {f"{FOLDER}/{title(m)}.swift": operation(schema, m) for m in called(schema)}
    made[f"{FOLDER}/BlockingKMSClient+Digests.swift"] = blocking((ROOT / DIGESTS).read_text())
    made[TESTS] = tests(schema)
    return made


def called(schema):
    """The methods that the clients have: those that answer once."""
    return [method for method in schema.methods if method.runs != "STREAM"]


def title(method):
    """The name of a method where the service's is not said: HealthCheck."""
    return f"Health{method.name}" if method.service == "Health" else method.name


def name(method):
    return title(method)[0].lower() + title(method)[1:]


# --- An operation ------------------------------------------------------------------------------


def operation(schema, method):
    request, reply = schema.request(method), schema.reply(method)
    text = NOTE + "public import KMSAPI\npublic import KMSModel\n"
    text += "public import KMSSecrets\n" if any(f.secret for f in request.members) else ""
    text += "internal import KMSWire\n\n" + entry(method)
    for client, is_async in (("KMSClient", True), ("BlockingKMSClient", False)):
        functions = [function(schema, method, fields, is_async) for fields in overloads(request)]
        text += f"\nextension {client} {{\n" + "\n".join(functions) + "}\n"
    confirmed = next((f for f in reply.members if f.rules.confirms), None)
    return text + (confirmation(reply, confirmed) if confirmed else "")


def entry(method):
    """The operation as a value, which a dot and its name find."""
    what = f"{method.name}, as in the AWS KMS API." if method.service == "KMS" else method.comment
    return (
        f"extension KMSOperation where Request == {method.request}, Reply == {method.reply} {{\n"
        + doc(what, "    ")
        + f"    public static var {name(method)}: Self {{\n"
        + f"        Self({string(method.path)}, repeatable: {str(method.rules.repeatable).lower()})\n"
        + "    }\n}\n"
    )


def overloads(request):
    """The parameters of each form of a method: required ones first, one of each choice.

    A parameter is a pair: the field, and whether it is required.
    """
    chosen = [[]]
    for choice in dict.fromkeys(f.rules.choice for f in request.members if f.rules.choice):
        members = [f for f in request.members if f.rules.choice == choice]
        chosen = [others + [f] for others in chosen for f in members]
    return [
        [(f, True) for f in request.members if f.rules.required or f in those]
        + [(f, False) for f in request.members if not (f.rules.required or f.rules.choice)]
        for those in chosen
    ]


def function(schema, method, fields, is_async):
    request, reply = schema.request(method), schema.reply(method)
    confirmed = next((f for f in reply.members if f.rules.confirms), None)
    text = documentation(method, fields, confirmed)
    # What a call changes, it was told: its reply is not needed to go on.
    is_told = not method.rules.read_only and request.member("key_id")
    if confirmed or reply.members and is_told:
        text += "    @discardableResult\n"
    parameters = [parameter(f, is_required) for f, is_required in fields] + ["timeout: Duration? = nil"]
    text += f"    public func {name(method)}(\n        " + ", ".join(parameters) + "\n    )"
    text += (" async" if is_async else "") + " throws(KMSError)"
    text += f" -> {method.reply} {{\n" if reply.members else " {\n"
    given = {f.name for f, _ in fields}
    arguments = ", ".join(f"{f.swift}: {f.swift}" for f in request.members if f.name in given)
    text += f"        {'' if reply.members else '_ = '}try {'await ' if is_async else ''}call(\n"
    text += f"            .{name(method)},\n            {method.request}({arguments}),\n"
    text += "            timeout: timeout"
    return text + ("\n        ).confirmed()\n    }\n" if confirmed else ")\n    }\n")


def parameter(f, is_required):
    kind = f"consuming {f.swift_type}" if f.secret else f.swift_type
    if is_required:
        return f"{f.swift}: {kind}"
    return f"{f.swift}: {kind if f.repeated else kind + '?'} = {f.default}"


def documentation(method, fields, confirmed):
    remarks = method.rules.remarks
    if not method.rules.repeatable:
        never = r"Never sent twice: after ``KMSErrorCode/unavailable`` \1."
        remarks, count = re.subn(UNKNOWN_OUTCOME, never, remarks)
        if not count:
            remarks += " " + never.replace(r"\1", "look whether it was done")
    text = method.comment + ("\n\n" + remarks.strip() if remarks else "")
    if confirmed:
        code = error_code(confirmed)
        text += f"\n\nThrows ``KMSErrorCode/{code}`` if it is not valid; if it returns, it is valid."
    text = doc(text, "    ") + "    ///\n    /// - Parameters:\n"
    for f, _ in fields:
        text += item(f"{f.swift}: {words.field(method, f)}")
    return text + item("timeout: How long the call may take; the client's own timeout if `nil`.")


def item(text):
    """An item of the list of parameters; its second line is indented below its first."""
    first, *others = doc(text, " " * 8).splitlines()
    lines = ["    ///   - " + first.strip().removeprefix("/// ")]
    lines += ["    ///     " + line.strip().removeprefix("/// ") for line in others]
    return "\n".join(lines) + "\n"


# --- What is verified ----------------------------------------------------------------------------


def confirmation(reply, f):
    return f"""
extension {reply.name} {{
    /// The reply, if it says that what was verified is valid.
    ///
    /// A caller that does not look at the reply must not take a forgery for genuine.
    package func confirmed() throws(KMSError) -> {reply.name} {{
        guard {f.swift} == true else {{
            throw KMSError(.{error_code(f)}, "The service did not say that it is valid.")
        }}
        return self
    }}
}}
"""


def error_code(f):
    """The case of KMSErrorCode for the error that a field's rules name."""
    table = (ROOT / "Sources/Model/Errors/KMSErrorCode.swift").read_text()
    return re.search(rf'case (\w+) = "{f.rules.confirms}"', table)[1]


# --- What is written by hand ----------------------------------------------------------------------


def blocking(text):
    """The same for BlockingKMSClient."""
    note = "// Generated from KMSClient+Digests.swift by scripts/generate.py; do not edit.\n\n"
    text = text.replace(" async throws", " throws").replace("await ", "")
    return note + re.sub(r"\bKMSClient\b", "BlockingKMSClient", text)


# --- Tests -----------------------------------------------------------------------------------------


def tests(schema):
    """Every method of both clients with a value for every field, and the request that it must send."""
    text = NOTE + "import ClientTestKit\nimport KMSAPI\nimport KMSClient\nimport KMSModel\n"
    text += "import KMSSecrets\nimport KMSWire\n\n@testable import KMSClient\n\nextension ClientFunction {\n"
    text += "    /// Every method of the clients, in each of its forms.\n"
    text += "    static let all: [ClientFunction] = [\n"
    for method in called(schema):
        request, reply = schema.request(method), schema.reply(method)
        for fields in overloads(request):
            given = {f.name for f, _ in fields}
            sent = ", ".join(f"{f.swift}: {sample(schema, f)}" for f in request.members if f.name in given)
            call = ", ".join(f"{f.swift}: {sample(schema, f)}" for f, _ in fields)
            discard = "_ = " if reply.members else ""
            text += f"""        ClientFunction(
            method: {string(method.path)},
            isRepeatable: KMSOperation<{method.request}, {method.reply}>.{name(method)}.isRepeatable,
            request: {{ FakePeer.payload({method.request}({sent})) }},
            blocking: {{ {discard}try $0.{name(method)}({call}) }},
            async: {{ {discard}try await $0.{name(method)}({call}) }}),
"""
    return text + "    ]\n}\n"


def sample(schema, f):
    """A value for a field, which differs from that of most others."""
    kind = {
        "string": string(f.name), "bool": "true", "int32": str(f.number), "int64": str(f.number),
        "bytes": f"SecretBytes(copying: [{f.number}])" if f.secret else f"[{f.number}]",
        "double": f"Timestamp(milliseconds: {f.number}000)", "map": f'["{f.name}": "value"]',
        "message": f"{f.type}()",
    }.get(f.kind)
    if f.kind == "enum":
        enumeration = next(e for e in schema.enumerations if e.name == f.type)
        kind = f"{f.type}.{case_name(enumeration.values[-1][0])}"
    return f"[{kind}]" if f.repeated else kind
