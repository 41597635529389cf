"""docs/API.md: what each operation takes and returns, for who reads."""

import re
import textwrap

from generator import words

PATH = "docs/API.md"
WIDTH = 100
KINDS = {
    "string": "string", "bytes": "blob", "bool": "boolean", "int32": "integer", "int64": "integer",
    "double": "timestamp", "map": "map of strings",
}
# Where methods stand that are in no group, as AWS has none of their kind; and who answers them.
SERVICES = {
    "Health": ("Health", ""),
    "KMSAccess": ("Access decisions", "For administrators: the account root, and whom an identity policy allows "
                  "`kmsd:` and the method's name.\n\n"),
    "KMSDevelopment": ("Development", "Answered by `kmsd --dev --virtual-clock` only.\n\n"),
}
NAME = re.compile(r"\b([A-Z0-9]+(?:_[A-Z0-9]+)+)\b")

INTRODUCTION = """\
<!-- Generated from proto/kms/v1 by scripts/generate.py; do not edit. -->

# API reference

{intro}

A timestamp is a point in time, in seconds since the Unix epoch. A field that is secret is in no
log and no audit record, and kmsd keeps its bytes in memory that is wiped, and locked but for what an
unusually large request needs.

Each operation says:

- *served*: whether this version of kmsd has it; if not, the answer is UnknownOperationException;
- *repeatable*: whether a client may send it again when it does not know what became of the first;
- *read only*: whether the audit record says that it changes nothing.

"""
INTRO = (
    "The operations of kmsd. Names and meanings are those of the AWS KMS API; `kmsctl` has a command "
    "for each, and `KMSClient` a method. [PROTOCOL.md](../proto/PROTOCOL.md) says how a call travels and "
    "which errors there are."
)


def files(schema):
    text = INTRODUCTION.format(intro=wrap(INTRO))
    groups = {}
    for method in schema.methods:
        groups.setdefault(group(method), []).append(method)
    text += contents(groups)
    for heading, methods in groups.items():
        text += f"## {heading}\n\n" + SERVICES.get(methods[0].service, ("", ""))[1]
        text += "".join(operation(schema, method) for method in methods)
    messages, enumerations = used(schema)
    text += "## Types\n\n" + "".join(type_section(message) for message in messages)
    text += "## Enumerations\n\n" + "".join(enumeration(e) for e in enumerations)
    headings = re.findall(r"^#+ (.*)$", text, re.M)
    assert len(headings) == len({anchor(h) for h in headings}), "two headings have the same anchor"
    return {PATH: text.rstrip() + "\n"}


def group(method):
    return SERVICES[method.service][0] if method.service in SERVICES else method.rules.group


def title(method):
    return method.name if method.service == "KMS" else method.path


def contents(groups):
    text = "".join(
        item(f"[{heading}](#{anchor(heading)}): "
             + ", ".join(f"[{title(m)}](#{anchor(title(m))})" for m in methods))
        for heading, methods in groups.items()
    )
    return text + "- [Types](#types), [Enumerations](#enumerations)\n\n"


# --- An operation ------------------------------------------------------------------------------


def operation(schema, method):
    request, reply = schema.request(method), schema.reply(method)
    text = f"### {title(method)}\n\n{wrap(mark(method.comment))}\n\n"
    if method.rules.remarks:
        text += wrap(mark(method.rules.remarks)) + "\n\n"
    answer = lambda value: "yes" if value else "no"
    text += f"Served: {answer(method.is_served)} · repeatable: {answer(method.rules.repeatable)}"
    text += f" · read only: {answer(method.rules.read_only)}\n\n"
    if method.rules.example:
        text += f"```\n{command('kmsctl ' + method.rules.example)}\n```\n\n"
    text += "The request has no fields.\n\n" if not request.members else "Request:\n\n" + table(
        ["Field", "Type", "Required", "Bounds", "Meaning"],
        [request_row(method, request, f) for f in request.members])
    if not reply.members:
        return text + "The reply has no fields.\n\n"
    every = "Each reply" if method.runs == "STREAM" else "Reply"
    return text + f"{every}:\n\n" + table(["Field", "Type", "Meaning"], [row(f) for f in reply.members])


def request_row(method, request, f):
    others = [o for o in request.members if o.rules.choice and o.rules.choice == f.rules.choice]
    required = "yes" if f.rules.required else ""
    if others:
        required = "one of " + ", ".join(f"`{o.json}`" for o in others)
    bounds = words.bounds(f)
    pattern = f.rules.pattern or f.rules.element_pattern
    if pattern:
        bounds += f" matching {code(pattern)}"
    comment = mark(f.comment) + (f" {words.names(f)}." if words.names(f) else "")
    return [f"`{f.json}`", kind(f), required, bounds, comment]


def row(f):
    return [f"`{f.json}`", kind(f), mark(f.comment)]


def kind(f):
    name = KINDS.get(f.kind) or f"[{f.type}](#{anchor(f.type)})"
    return ("list of " if f.repeated else "") + name + (", secret" if f.secret else "")


def command(line):
    """A command of several lines if it is long."""
    first, *parts = re.split(r" (?=--|> )", line)
    lines = [first]
    for part in parts:
        if len(lines[-1]) + len(part) + 3 > WIDTH:
            lines[-1] += " \\"
            lines.append("    " + part)
        else:
            lines[-1] += " " + part
    return "\n".join(lines)


# --- Types ---------------------------------------------------------------------------------------


def used(schema):
    """The types and enumerations that the fields of the methods have, in the order of the schema."""
    messages, types = set(), set()
    for method in schema.methods:
        for message in (schema.request(method), schema.reply(method)):
            for holder in [message] + schema.used_by(message):
                types |= {f.type for f in holder.members if f.kind == "enum"}
                messages |= {f.type for f in holder.members if f.kind == "message"}
    return (
        [m for m in schema.messages if m.name in messages],
        [e for e in schema.enumerations if e.name in types],
    )


def type_section(message):
    rows = []
    for f in message.members:
        bounds = words.bounds(f)
        comment = mark(f.comment) + (f" {bounds[0].upper()}{bounds[1:]}." if bounds else "")
        rows.append([f"`{f.json}`", kind(f), comment])
    return f"### {message.name}\n\n{wrap(mark(message.comment))}\n\n" + table(["Field", "Type", "Meaning"], rows)


def enumeration(e):
    text = f"### {e.name}\n\n{wrap(mark(e.comment))}\n\n"
    return text + wrap(", ".join(f"`{value}`" for value, _ in e.values)) + "\n\n"


# --- Markdown ------------------------------------------------------------------------------------


def table(heads, rows):
    line = lambda cells: "| " + " | ".join(" ".join(str(c).split()) for c in cells) + " |\n"
    return line(heads) + line(["---"] * len(heads)) + "".join(line(cells) for cells in rows) + "\n"


def mark(text):
    """Names of values as code: their underscores would be emphasis."""
    return NAME.sub(r"`\1`", text)


def code(text):
    """A pattern as code in a table."""
    return "`" + text.replace("|", "\\|") + "`"


def wrap(text):
    return "\n\n".join(
        textwrap.fill(" ".join(paragraph.split()), WIDTH, break_long_words=False, break_on_hyphens=False)
        for paragraph in text.split("\n\n")
    )


def item(text):
    return textwrap.fill(
        text, WIDTH, initial_indent="- ", subsequent_indent="  ", break_long_words=False,
        break_on_hyphens=False,
    ) + "\n"


def anchor(heading):
    return re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-")
