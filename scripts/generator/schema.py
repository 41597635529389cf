"""The schema, as the generators see it: methods, messages, fields and their rules."""

import pathlib
import re
import subprocess
import tempfile

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = ["types", "kms", "session", "access", "development"]
RULES = "kms/v1/options.proto"
Field = descriptor_pb2.FieldDescriptorProto
SCALARS = {
    Field.TYPE_STRING: "string",
    Field.TYPE_BYTES: "bytes",
    Field.TYPE_BOOL: "bool",
    Field.TYPE_INT32: "int32",
    Field.TYPE_INT64: "int64",
    Field.TYPE_DOUBLE: "double",
}


class Member:
    """A field of a message."""

    def __init__(self, field, rules, comment, maps):
        self.name, self.number = field.name, field.number
        # AWS's name: KeyId.
        self.json = field.json_name
        self.swift = swift_name(field.name)
        self.comment = comment
        self.rules = rules
        self.secret = rules.secret
        self.repeated = field.label == Field.LABEL_REPEATED
        self.is_map = field.type_name.split(".")[-1] in maps
        if self.is_map:
            self.kind, self.type, self.repeated = "map", None, False
        elif field.type == Field.TYPE_ENUM:
            self.kind, self.type = "enum", field.type_name.split(".")[-2]
        elif field.type == Field.TYPE_MESSAGE:
            self.kind, self.type = "message", field.type_name.split(".")[-1]
        elif field.type in SCALARS:
            self.kind, self.type = SCALARS[field.type], None
        else:
            raise SystemExit(f"{field.name} is of none of the types {', '.join(SCALARS.values())}")
        # Where protobuf-c has it among the fields, which it sorts by number; the message sets it.
        self.index = 0

    @property
    def swift_type(self):
        base = {
            "string": "String", "bytes": "SecretBytes" if self.secret else "[UInt8]",
            "bool": "Bool", "int32": "Int", "int64": "Int", "double": "Timestamp",
            "map": "EncryptionContext",
        }.get(self.kind, self.type)
        return f"[{base}]" if self.repeated else base

    @property
    def declared(self):
        """The type of the property: a list is empty where all else is absent."""
        return self.swift_type if self.repeated else self.swift_type + "?"

    @property
    def default(self):
        return "[]" if self.repeated else "nil"

    @property
    def field_name(self):
        """The name that AWS uses in validation messages and audit records: keyId."""
        return self.json[0].lower() + self.json[1:]

    @property
    def flag(self):
        """The flag of kmsctl: --key-id."""
        return "--" + self.name.replace("_", "-")


class Message:
    def __init__(self, descriptor, comments, path, rules):
        self.name = descriptor.name
        self.comment = comments.get(path, "")
        maps = {n.name for n in descriptor.nested_type if n.options.map_entry}
        for entry in (n for n in descriptor.nested_type if n.options.map_entry):
            if any(field.type != Field.TYPE_STRING for field in entry.field):
                raise SystemExit(f"{self.name} has a map of other things than strings, which is not known here")
        for field in descriptor.field:
            if field.HasField("oneof_index") and not field.proto3_optional:
                raise SystemExit(f"{self.name}.{field.name} is of a oneof, which is not known here")
        self.members = [
            Member(field, rules(field), comments.get(path + (2, i), ""), maps)
            for i, field in enumerate(descriptor.field)
        ]
        for index, member in enumerate(sorted(self.members, key=lambda m: m.number)):
            member.index = index
        self.c = "Kms__V1__" + self.name
        self.c_prefix = "kms__v1__" + snake(self.name)
        # Set by the schema: whether a field, or a field of a field, is secret.
        self.secret = False

    @property
    def is_request(self):
        return self.name.endswith("Request")

    @property
    def copyable(self):
        """Secrets have one owner, and so has the request of a data key: a copy would cost every call."""
        maps = any(member.is_map for member in self.members)
        return not self.secret and not (maps and self.is_request)

    def member(self, name):
        return next((m for m in self.members if m.name == name), None)


class Enumeration:
    def __init__(self, descriptor, comments, path):
        self.name, self.comment = descriptor.name, comments.get(path, "")
        # Without the zero of proto3, which stands for what is absent.
        self.values = [(v.name, v.number) for v in descriptor.enum_type[0].value if v.number != 0]
        self.all_values = [(v.name, v.number) for v in descriptor.enum_type[0].value]


class Method:
    def __init__(self, service, descriptor, rules, comment):
        self.service, self.name = service, descriptor.name
        self.path = f"{service}/{descriptor.name}"
        self.request = descriptor.input_type.split(".")[-1]
        self.reply = descriptor.output_type.split(".")[-1]
        self.comment = comment
        self.rules = rules
        # NOWHERE, INLINE, COMPUTE, CHANGE or STREAM.
        self.runs = rules.DESCRIPTOR.fields_by_name["runs"].enum_type.values_by_number[rules.runs].name

    @property
    def swift(self):
        return self.name[0].lower() + self.name[1:]

    @property
    def states(self):
        """The states of the key that permit the call, by their names; empty for all of them."""
        return self.rules.states.split()

    @property
    def command(self):
        """The command of kmsctl: list-resource-tags."""
        return kebab(self.name)

    @property
    def is_served(self):
        return self.runs != "NOWHERE"


class Schema:
    """`messages`, `enumerations` and `methods` in the order of the files; `message(name)` finds one."""

    def __init__(self):
        files, method_rules, field_rules = load()
        self.messages, self.enumerations, self.methods = [], [], []
        for file, comments in files:
            for index, descriptor in enumerate(file.message_type):
                if descriptor.enum_type and not descriptor.field:
                    self.enumerations.append(Enumeration(descriptor, comments, (4, index)))
                else:
                    self.messages.append(Message(descriptor, comments, (4, index), field_rules))
            for index, service in enumerate(file.service):
                self.methods += [
                    Method(service.name, method, method_rules(method), comments.get((6, index, 2, i), ""))
                    for i, method in enumerate(service.method)
                ]
        self.by_name = {message.name: message for message in self.messages}
        changed = True
        while changed:  # a message is as secret as what it holds
            changed = False
            for message in self.messages:
                secret = any(
                    m.secret or m.kind == "message" and self.by_name[m.type].secret for m in message.members
                )
                changed |= secret != message.secret
                message.secret = secret

    def message(self, name):
        return self.by_name[name]

    def request(self, method):
        return self.by_name[method.request]

    def reply(self, method):
        return self.by_name[method.reply]

    @property
    def operations(self):
        """The methods of the API, in the order of the schema."""
        return [method for method in self.methods if method.service == "KMS"]

    def pages(self, method):
        """The list in a reply that comes page by page; `None` for what is no listing."""
        reply = self.reply(method)
        if not reply.member("next_marker"):
            return None
        return next(m for m in reply.members if m.repeated)

    def used_by(self, message, seen=None):
        """The messages that `message` holds, at any depth."""
        seen = [] if seen is None else seen
        for member in message.members:
            if member.kind == "message" and member.type not in [m.name for m in seen]:
                seen.append(self.by_name[member.type])
                self.used_by(self.by_name[member.type], seen)
        return seen


def load():
    """The files with the comments of their elements by path, and what finds an element's rules."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "schema.pb"
        subprocess.run(
            ["protoc-c", f"-I{ROOT}/proto", f"--descriptor_set_out={path}"]
            + ["--include_source_info", "--include_imports"]
            + [RULES] + [f"kms/v1/{name}.proto" for name in FILES],
            check=True,
        )
        data = path.read_bytes()
    # Options are read with the extensions that options.proto declares, so these must be known first.
    pool = descriptor_pool.DescriptorPool()
    pool.Add(descriptor_pb2.FileDescriptorProto.FromString(descriptor_pb2.DESCRIPTOR.serialized_pb))
    for file in descriptor_pb2.FileDescriptorSet.FromString(data).file:
        if file.name != descriptor_pb2.DESCRIPTOR.name:
            pool.Add(file)
    message_factory.GetMessageClassesForFiles([descriptor_pb2.DESCRIPTOR.name, RULES], pool)

    def rules(options, extended, name):
        kind = message_factory.GetMessageClass(pool.FindMessageTypeByName("google.protobuf." + extended))
        value = kind.FromString(options.SerializeToString())
        return value.Extensions[pool.FindExtensionByName("kms.v1." + name)]

    files = descriptor_pb2.FileDescriptorSet.FromString(data).file
    wanted = {f"kms/v1/{name}.proto" for name in FILES}
    comments = lambda file: {
        tuple(l.path): l.leading_comments.strip() for l in file.source_code_info.location
    }
    return (
        [(file, comments(file)) for file in files if file.name in wanted],
        lambda method: rules(method.options, "MethodOptions", "method"),
        lambda field: rules(field.options, "FieldOptions", "field"),
    )


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def kebab(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


def swift_name(field):
    head, *tail = field.split("_")
    capital = {"id": "ID", "arn": "ARN"}
    return head + "".join(capital.get(part, part.capitalize()) for part in tail)


def case_name(value):
    if "_" not in value and not value.isupper():
        return value[0].lower() + value[1:]
    head, *tail = value.split("_")
    return head.lower() + "".join(part.capitalize() for part in tail)
