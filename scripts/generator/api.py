"""Sources/API/Generated: a Swift value for each message, one file for each operation or shared type."""

from generator import words
from generator.patterns import Patterns
from generator.schema import case_name
from generator.swift import NOTE, doc, string

FOLDER = "Sources/API/Generated"
# The calls of a reader or visitor, by the kind of a field.
CALLS = {
    "string": "string", "bytes": "bytes", "bool": "bool", "int32": "integer", "int64": "integer",
    "double": "time", "map": "context", "enum": "enumeration", "message": "message",
}


def files(schema):
    patterns = Patterns(schema)
    methods = {m.request: m for m in schema.methods}
    places = {}
    for message in schema.messages:
        places.setdefault(f"{FOLDER}/{place(message)}.swift", []).append(message)
    made = {
        path: NOTE + imports(messages) + "\n".join(
            value(m) + "\n" + conformance(schema, m, methods, patterns) for m in messages
        )
        for path, messages in places.items()
    }
    made[f"{FOLDER}/Patterns.swift"] = patterns.swift()
    made[f"{FOLDER}/MessageShapes.swift"] = shapes(schema)
    return made


def imports(messages):
    """The modules whose types the messages of a file show."""
    kinds = {"secret" if f.secret else f.kind for m in messages for f in m.members}
    text = "public import KMSModel\n" if kinds & {"enum", "map", "double"} else ""
    text += "public import KMSSecrets\n" if "secret" in kinds else ""
    return text + "\n" if text else ""


def place(message):
    for end in ("Request", "Response"):
        if message.name.endswith(end):
            return "Operations/" + message.name.removesuffix(end)
    return "Types/" + message.name


# --- The value -------------------------------------------------------------------------------


def value(m):
    copyable = ": Sendable" if m.copyable else ": ~Copyable, Sendable"
    text = doc(m.comment) + f"public struct {m.name}{copyable} {{\n"
    for f in m.members:
        text += doc(described(f), "    ") + f"    public var {f.swift}: {f.declared}\n"
    text += "\n    /// Makes the message of the fields given; the others stay absent.\n"
    if not m.members:
        return text + "    public init() {}\n}\n"
    text += "    public init(\n"
    text += ",\n".join(
        f"        {f.swift}: {'consuming ' if f.secret else ''}{f.declared} = {f.default}"
        for f in m.members
    )
    text += "\n    ) {\n"
    text += "".join(f"        self.{f.swift} = {f.swift}\n" for f in m.members)
    return text + "    }\n}\n"


def described(f):
    """The comment of a field, with its bounds."""
    said = words.bounds(f)
    return f.comment + (f"\n\n{said[0].upper()}{said[1:]}." if said else "")


# --- What makes it a message -----------------------------------------------------------------


def conformance(schema, m, methods, patterns):
    method = methods.get(m.name)
    protocol = "APIMessage"
    if m.is_request:
        protocol = "APIRequest"
        if method and schema.pages(method):
            protocol = "PagedRequest"
    shown = "" if m.copyable else "borrowing "
    text = f"extension {m.name}: {protocol} {{\n"
    text += f"    @usableFromInline\n    package static var shape: [MemberShape] {{ {shape(m, patterns)} }}\n\n"

    text += "    @inlinable\n    package init<Reader: MessageReader & ~Copyable>(\n"
    text += "        from reader: inout Reader\n    ) throws(Reader.Failure) {\n"
    text += "        self.init(" + ",".join(
        f"\n            {f.swift}: try reader.{call(f)}({field(f)})" for f in m.members
    ) + ")\n    }\n\n"

    text += f"    @inlinable\n    package {shown}func visit<Visitor: MessageVisitor & ~Copyable>(\n"
    text += "        _ visitor: inout Visitor\n    ) throws(Visitor.Failure) {\n"
    text += "".join(
        f"        try visitor.{call(f)}({field(f)}, {f.swift})\n" for f in m.members
    )
    text += "    }\n\n"

    checks = "".join(check(f, patterns) for f in m.members) if is_input(schema, m) else ""
    text += f"    @usableFromInline\n    package {shown}func validate(_ validator: inout Validator) {{{chr(10) + checks if checks else ''}    }}\n"
    if m.is_request:
        text += f"\n    @usableFromInline\n    package static var fieldBytes: Int {{ {size(schema, m, patterns)} }}\n\n"
        text += "    @inlinable\n"
        text += f"    package {shown}func visitAudited<Visitor: MessageVisitor & ~Copyable>(\n"
        text += "        _ visitor: inout Visitor\n    ) throws(Visitor.Failure) {\n"
        text += "".join(
            f"        try visitor.{call(f)}({field(f)}, {f.swift}{audited_default(f)})\n"
            for f in m.members if f.rules.audited
        )
        text += "    }\n"
    if protocol == "PagedRequest":
        text += f"\n    @usableFromInline\n    package static var defaultPageSize: Int {{ {method.rules.page_size} }}\n"
    return text + "}\n"


def is_input(schema, m):
    """Whether a request is the message, or holds it."""
    return m.is_request or any(m in schema.used_by(r) for r in schema.messages if r.is_request)


def call(f):
    return "secret" if f.secret else CALLS[f.kind] + ("s" if f.repeated else "")


def field(f):
    return f'Field({f.index}, "{f.json}")'


def audited_default(f):
    if not f.rules.HasField("audited_default"):
        return ""
    text = f.rules.audited_default
    if f.kind == "enum":
        return " ?? ." + case_name(text)
    return " ?? " + (text if f.kind == "bool" else string(text))


def check(f, patterns):
    """The statements that check a field by its rules."""
    rules, name = f.rules, f'"{f.field_name}"'
    text = ""
    if f.secret:
        label = ", isRequired: true" if rules.required else ""
        return f"        validator.check(secret: {f.swift}, {name}, length: {rules.min}...{rules.max}{label})\n"
    if rules.required:
        absent = f"{f.swift}.isEmpty" if f.repeated else f"{f.swift} == nil"
        text += f"        if {absent} {{ validator.missing({name}) }}\n"
    if f.kind == "map":
        return text + f"        validator.check({f.swift}, {name})\n"
    if f.kind == "message":
        if f.repeated:
            return text + f"        validator.check(messages: {f.swift}, {name}, limit: {rules.max})\n"
        return text + f"        validator.check({f.swift}, {name})\n"
    if not rules.max:
        if rules.min:
            raise SystemExit(f"options: {f.name} has a min and no max")
        return text
    span = f"{rules.min}...{rules.max}"
    form = lambda p: f", pattern: .{patterns.names[p]}" if p else ""
    if f.repeated:
        text += f"        validator.check(count: {f.swift}.count, {name}, length: {span})\n"
        if rules.element_max:
            text += f"        validator.check(each: {f.swift}, {name}, length: {rules.element_min}...{rules.element_max}{form(rules.element_pattern)})\n"
    elif f.kind == "string":
        text += f"        validator.check({f.swift}, {name}, length: {span}{form(rules.pattern)})\n"
    elif f.kind == "bytes":
        text += f"        validator.check(bytes: {f.swift}?.count, {name}, length: {span})\n"
    else:
        text += f"        validator.check({f.swift}, {name}, range: {span})\n"
    return text


def size(schema, m, patterns):
    """The expression of the most bytes that the fields take."""
    parts = []
    for f in m.members:
        rules = f.rules
        if f.kind in ("string", "bytes") or f.repeated:
            if not rules.max:
                raise SystemExit(f"options: {m.name}.{f.name} has no max")
        if f.kind == "map":
            parts.append("FieldSize.context")
        elif f.kind == "message":
            inner = f"(FieldSize.head + {size(schema, schema.message(f.type), patterns)})"
            parts.append(f"FieldSize.list({rules.max}, of: {inner})" if f.repeated else inner)
        elif f.kind == "string":
            count = rules.element_max if f.repeated else rules.max
            each = patterns.bytes_each(rules.element_pattern if f.repeated else rules.pattern)
            one = f"FieldSize.text({count}{f', bytesEach: {each}' if each != 4 else ''})"
            parts.append(f"FieldSize.list({rules.max}, of: {one})" if f.repeated else one)
        elif f.kind == "bytes":
            parts.append(f"FieldSize.bytes({rules.max})")
        else:
            parts.append(f"FieldSize.list({rules.max}, of: FieldSize.number)" if f.repeated else "FieldSize.number")
    return " + ".join(parts) or "0"


# --- Shapes ----------------------------------------------------------------------------------


def shape(m, patterns):
    if not m.members:
        return "[]"
    return "[" + "".join(
        f"\n            MemberShape(name: \"{f.json}\", kind: {kind(f)}{facts(f, patterns)}),"
        for f in m.members
    ) + "\n        ]"


def facts(f, patterns):
    """What the rules say of a field, as arguments."""
    rules = f.rules
    pattern = rules.pattern or rules.element_pattern
    return (
        (", isRequired: true" if rules.required else "")
        + (f", maximum: {rules.max}" if rules.max else "")
        + (f", elementMaximum: {rules.element_max}" if rules.element_max else "")
        + (f", pattern: .{patterns.names[pattern]}" if pattern else "")
    )


def kind(f):
    """The MemberKind of a field."""
    if f.kind == "enum":
        text = f'.enumeration(name: "{f.type}", values: {f.type}.allCases.map(\\.name))'
    elif f.kind == "message":
        text = f'.message("{f.type}")'
    else:
        text = {"int32": ".integer", "int64": ".integer", "double": ".time"}.get(f.kind, f".{f.kind}")
    return f".list({text})" if f.repeated else text


def shapes(schema):
    text = NOTE + "extension MessageShapes {\n"
    text += "    /// The fields of the message called `name`; `nil` if there is none.\n"
    text += "    package static func members(of name: String) -> [MemberShape]? {\n        switch name {\n"
    for m in schema.messages:
        text += f'        case "{m.name}": {m.name}.shape\n'
    return text + "        default: nil\n        }\n    }\n}\n"
