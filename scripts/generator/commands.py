"""kmsctl's commands: one for each operation of the API, with a flag for each field of its request."""

import re

from generator.swift import NOTE, string

FOLDER = "Sources/kmsctl/Generated"
WIDTH = 100
# The fields of a listing that its group of flags has.
PAGING = ("limit", "marker")
TIME = "2027-01-31T12:00:00Z, or seconds since 1970"
CONTEXT = "NAME=VALUE,NAME=VALUE, JSON, or file://path"
# Where a flag's value is longer than this, it comes from a file.
LONG_TEXT = 8192
# What the value of a text is called, if the last word of the field's name doesn't say it.
VALUE_NAMES = {"description": "text", "keys": "name", "days": "days", "bytes": "n"}


class Extras:
    """What a command does beyond its operation, written by hand in Sources/kmsctl/Commands/Extras.

    `flags` is a group of flags that no field stands for. `completes` are the fields that are not
    taken from their flags: the command's `complete(_:)` sets them in the request. Those in `optional`
    need no flag. With `shows`, the command's `show(_:)` prints the reply. `abstract`, `remarks` and
    `help` replace the schema's words.
    """

    def __init__(
        self, abstract="", remarks="", help={}, flags="", completes=(), optional=(), shows=False
    ):
        self.abstract, self.remarks, self.help = abstract, remarks, help
        self.flags, self.completes, self.optional, self.shows = flags, completes, optional, shows


def hashing(abstract):
    """The extras of a command that takes a message of any size."""
    return Extras(
        abstract,
        "SM2DSA, ML_DSA_SHAKE_256 and ED25519_SHA_512 take messages of up to 4096 bytes only. "
        "ED25519_PH_SHA_512 always signs a digest: the message is hashed here unless you say that it "
        "is one.",
        {
            "message": "The message, of any size, or its digest: fileb://path, or base64.",
            "message_type": "What the message is. If not given: RAW up to 4096 bytes, and a longer "
            "one is hashed here and its DIGEST sent.",
        },
        completes=("message", "message_type"),
    )


IMPORTED = ("import_token", "encrypted_key_material")
EXTRAS = {
    "Sign": hashing("Signs a message of any size, or its digest."),
    "Verify": hashing("Verifies a signature; exits with 254 if it is not valid."),
    "GetPublicKey": Extras(
        remarks="The reply has it as DER in base64, and --output raw as DER. --pem writes it to a file "
        "that OpenSSL and its like read; the file must not be there yet.",
        flags="PublicKeyFile", shows=True),
    "ImportKeyMaterial": Extras(
        "Brings key material into a key whose origin is EXTERNAL.",
        "With --import-token and --encrypted-key-material it is the second half of an import whose "
        "first is get-parameters-for-import. With --key-material it is the whole import: kmsctl asks "
        "for the parameters, encrypts the key material with them (RSAES_OAEP_SHA_256, or "
        "RSA_AES_KEY_WRAP_SHA_256 if it is long, under RSA_4096) and sends it. A symmetric key is 32 "
        "bytes, an HMAC key as long as its hash, a private key DER-encoded PKCS #8.",
        flags="KeyMaterialFile", completes=IMPORTED, optional=IMPORTED),
}
NONE = Extras()
# Commands that no operation stands for, by the group of operations that they are shown with.
BESIDE = {"Access": ("Allow", "Deny", "Explain", "Policies")}


def files(schema):
    made = {
        f"{FOLDER}/Commands/{method.name}.swift": command(schema, method)
        for method in schema.operations
    }
    made[f"{FOLDER}/CommandGroups.swift"] = groups(schema)
    return made


def groups(schema):
    """The headings in the order in which the schema first has them, each with its commands."""
    titles = list(dict.fromkeys(method.rules.group for method in schema.operations))
    text = NOTE + "import ArgumentParser\n\n"
    text += "extension Kmsctl {\n    /// The commands of the API's operations, and those beside them.\n"
    text += "    static let operations: [CommandGroup] = [\n"
    for title in titles:
        names = [f"{m.name}.self" for m in schema.operations if m.rules.group == title]
        names += [f"{name}.self" for name in BESIDE.get(title, ())]
        text += f"CommandGroup(name: {string(title + ':')}, subcommands: [{', '.join(names)}]),\n"
    return text + "    ]\n}\n"


# --- A command -------------------------------------------------------------------------------


def command(schema, method):
    extras = EXTRAS.get(method.name, NONE)
    pages = schema.pages(method)
    fields = [f for f in schema.request(method).members if not (pages and f.name in PAGING)]
    flags = [flag(schema, f, extras) for f in fields]
    if extras.flags:
        # Behind the flags that it stands in for.
        behind = [index + 1 for index, f in enumerate(fields) if f.name in extras.optional]
        place = max(behind, default=len(flags))
        flags.insert(place, f"    @OptionGroup var extras: {extras.flags}\n")
    if pages:
        flags.append('    @OptionGroup(title: "Paging") var paging: PagingOptions\n')
    text = NOTE + "import ArgumentParser\nimport KMSClient\n\n"
    text += f"/// {method.name}, as `aws kms {method.command}`.\n"
    text += f"struct {method.name}: ParsableCommand {{\n"
    text += "    static let configuration = CommandConfiguration(\n"
    text += f"        abstract: {literal(extras.abstract or joined(method.comment), 8)},\n"
    text += f"        discussion: {discussion(method, extras)})\n\n"
    text += '    @OptionGroup(title: "Common options") var options: GlobalOptions\n\n'
    text += "\n".join(flags) + ("\n" if flags else "")
    text += "    func run() throws {\n" + run(schema, method, extras, pages) + "    }\n\n"
    return text + request(schema, method, extras, pages) + "}\n"


def discussion(method, extras):
    example = f"Example: kmsctl {joined(method.rules.example)}"
    remarks = extras.remarks or joined(method.rules.remarks)
    return literal("\n\n".join(part for part in (remarks, example) if part), 8)


def run(schema, method, extras, pages):
    operation = "." + method.swift
    if pages:
        return f'        try options.list({operation}, "{pages.json}", paging, request)\n'
    if extras.shows:
        return f"        try show(options.call({operation}, request(), with: options.makeClient()))\n"
    call = f"        try options.run({operation}, request())"
    if any(f.rules.confirms for f in schema.reply(method).members):
        call += " { reply throws(KMSError) in\n            try reply.confirmed()\n        }"
    return call + "\n"


def request(schema, method, extras, pages):
    """The function that makes the request of what the flags hold."""
    given = {
        f.swift: f.swift if pages and f.name in PAGING else value(f)
        for f in schema.request(method).members if f.name not in extras.completes
    }
    throws = any("Parameters." in text for text in given.values())
    made = "try " if throws else ""
    made += f"{method.request}({', '.join(f'{name}: {text}' for name, text in given.items())})"
    head = f"    func request({'_ limit: Int?, _ marker: String?' if pages else ''})"
    if extras.completes:
        return (
            f"{head} throws -> {method.request} {{\n        var request = {made}\n"
            "        try complete(&request)\n        return request\n    }\n"
        )
    head += " throws(InputError)" if throws else ""
    return f"{head} -> {method.request} {{\n        {made}\n    }}\n"


# --- A flag ----------------------------------------------------------------------------------


def flag(schema, f, extras):
    arguments = []
    if re.search("ID|ARN", f.swift):
        arguments.append(f'name: .customLong("{f.flag[2:]}")')
    if f.repeated:
        arguments.append("parsing: .upToNextOption")
    if f.kind == "bool":
        arguments.append("inversion: .prefixedNo")
    words = extras.help.get(f.name) or help_of(schema, f)
    name = value_name(f)
    if name:
        arguments.append(f'help: ArgumentHelp({literal(words, 12)}, valueName: "{name}")')
    else:
        arguments.append(f"help: {literal(words, 8)}")
    if f.rules.names:
        arguments.append("completion: .keys")
    elif f.kind == "bytes":
        arguments.append("completion: .file()")
    required = f.rules.required and f.name not in extras.optional
    wrapper = "Flag" if f.kind == "bool" else "Option"
    base = {"enum": f"Named<{f.type}>", "bool": "Bool", "int32": "Int", "int64": "Int"}.get(f.kind, "String")
    if f.repeated:
        declared = f"[{base}]" + ("" if required else " = []")
    else:
        declared = base + ("" if required else "?")
    return f"    @{wrapper}({', '.join(arguments)})\n    var {f.swift}: {declared}\n"


def value(f):
    """What the request has of a flag."""
    of = f'of: {f.swift}, flag: "{f.flag}"'
    if f.kind == "enum":
        if f.repeated:
            return rf"{f.swift}.map(\.value)"
        return f"{f.swift}.value" if f.rules.required else f"{f.swift}?.value"
    if f.kind == "bytes":
        kind = "secret" if f.secret else "bytes"
        return f"Parameters.{kind}({of}, format: options.cliBinaryFormat)"
    if f.kind == "message":
        kind = "messages" if f.repeated else "message"
        return f'Parameters.{kind}({of}, member: "{f.json}")'
    if f.kind == "map":
        return f"Parameters.encryptionContext({of})"
    if f.kind == "double":
        return f"Parameters.time({of})"
    if f.repeated:
        return f"Parameters.strings({of})"
    return f.swift


def value_name(f):
    """What the help calls the value of a flag; empty for those that have a list of values."""
    if f.kind in ("enum", "bool"):
        return ""
    if f.rules.names:
        return "alias" if names(f) == "ALIAS" else "key"
    fixed = {"bytes": "blob", "map": "pairs", "double": "time"}
    if f.kind in fixed:
        return fixed[f.kind]
    word = f.name.split("_")[-1]
    if word in VALUE_NAMES:
        return VALUE_NAMES[word]
    if f.kind in ("int32", "int64"):
        return "n"
    if f.kind == "message" and not f.repeated:
        return "structure"
    return word.removesuffix("s") if f.repeated else word


# --- What the help says of a flag ------------------------------------------------------------


def help_of(schema, f):
    comment = joined(f.comment).replace("`", "").replace(" if absent", " if not given")
    if f.kind == "double":
        comment = comment.replace(", in seconds since the Unix epoch", "")
    limits, forms = bounds(f), forms_of(schema, f, comment)
    is_plain = not re.search(r"[,;:]|\. ", comment)
    if limits:
        head, tail = re.match(r"(.*?)((?:[;:]|\. |\.$).*)", comment).groups()
        unit = re.search(r"\bin (bytes|days)\b", head)
        if unit:
            comment = f"{comment[:unit.end()]}, {limits}{comment[unit.end():]}"
        elif "," not in head:
            comment = f"{head}, {limits}{tail}"
        else:
            given = f": {forms}" if forms else ""
            return f"{comment} {limits[0].upper()}{limits[1:]}{given}."
    if not forms:
        return comment
    if is_plain:
        return f"{comment.removesuffix('.')}: {forms}."
    return f"{comment} Give {'a ' if f.rules.names else ''}{forms}."


def bounds(f):
    """The bounds of what the user makes. What came from the service is within its own."""
    rules = f.rules
    if not rules.max or rules.names:
        return ""
    span = f"{rules.min} to {rules.max}"
    if f.repeated:
        return "" if f.kind == "enum" else f"up to {rules.max}"
    if f.kind in ("int32", "int64"):
        return span
    if f.kind == "bytes" and f.secret:
        return span + " bytes"
    if f.kind == "string" and value_name(f) == "text":
        return span + " characters"
    return ""


def forms_of(schema, f, comment):
    """How the value of a flag is written."""
    if f.rules.names:
        if "ARN" in comment or names(f) == "ALIAS":
            return ""
        return {
            "KEY": "key ID or key ARN", "KEY_OR_ALIAS": "key ID, key ARN, alias name or alias ARN",
        }[names(f)]
    if f.kind == "bytes":
        return "fileb://path, or base64"
    if f.kind == "map":
        return CONTEXT
    if f.kind == "double":
        return TIME
    if f.kind == "message":
        shorthand = ",".join(f"{m.json}={sample(m)}" for m in schema.message(f.type).members)
        return f"{shorthand} each, or one JSON list" if f.repeated else f"{shorthand}, JSON, or file://path"
    if f.kind == "string" and f.rules.max > LONG_TEXT and not f.repeated:
        return "text, or file://path"
    return ""


def sample(m):
    """What shorthand has behind the name of a member."""
    if m.repeated:
        return "[...]"
    return {
        "string": "text", "enum": "name", "bytes": "base64", "bool": "true", "double": "time",
        "map": "{NAME=VALUE}", "message": "{...}",
    }.get(m.kind, "n")


def names(f):
    """KEY, KEY_OR_ALIAS or ALIAS."""
    return f.rules.DESCRIPTOR.fields_by_name["names"].enum_type.values_by_number[f.rules.names].name


# --- Text ------------------------------------------------------------------------------------


def joined(text):
    return " ".join(text.split())


def literal(text, indent):
    """A string literal: of one line if there is room for it behind an argument's name."""
    if "\n" not in text and indent + len(text) + len("discussion: )") <= WIDTH:
        return string(text)
    space = " " * (indent + 4)
    lines = []
    for paragraph in text.split("\n\n"):
        if lines:
            lines.append("")
        current = ""
        for word in paragraph.replace("\\", "\\\\").split():
            if len(space) + len(current) + len(word) + len("  \\") > WIDTH:
                lines.append(space + current + " \\")
                current = word
            else:
                current = f"{current} {word}".strip()
        lines.append(space + current)
    return '"""\n' + "\n".join(lines) + "\n" + space + '"""'
