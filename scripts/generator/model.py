"""Sources/Model/Generated: the enumerations of the API, and the list of its operations."""

from generator.schema import case_name
from generator.swift import NOTE, doc


def files(schema):
    folder = "Sources/Model/Generated"
    made = {f"{folder}/Enumerations/{e.name}.swift": NOTE + enumeration(e) for e in schema.enumerations}
    made[f"{folder}/Operation.swift"] = NOTE + operations(schema.operations)
    made[f"{folder}/Operation+States.swift"] = NOTE + states(schema)
    return made


def enumeration(e):
    text = doc(e.comment) + f"public enum {e.name}: Int32, AWSEnumeration {{\n"
    for name, number in e.values:
        text += f"    /// `{name}`.\n    case {case_name(name)} = {number}\n"
    text += "\n    /// The name that AWS uses.\n    public var name: String {\n        switch self {\n"
    for name, _ in e.values:
        text += f'        case .{case_name(name)}: "{name}"\n'
    return text + "        }\n    }\n}\n"


def operations(methods):
    text = "/// The operations of the KMS API that the service knows.\n"
    text += "package enum Operation: String, CaseIterable, Sendable {\n"
    for m in methods:
        text += doc(m.comment, "    ") + f'    case {m.swift} = "{m.name}"\n'
    text += "\n    /// AWS's name.\n    package var name: String { rawValue }\n\n"
    for name, comment, which in [
        ("isReadOnly", "Whether CloudTrail marks the operation `readOnly`: it changes nothing that a later "
         "call sees.", lambda m: m.rules.read_only),
        ("isServed", "Whether this version of the daemon answers it.", lambda m: m.is_served),
    ]:
        text += doc(comment, "    ") + f"    package var {name}: Bool {{\n        switch self {{\n"
        for value in (True, False):
            cases = [m for m in methods if bool(which(m)) == value]
            if cases:
                text += "        case " + ",\n            ".join(f".{m.swift}" for m in cases)
                text += f": {str(value).lower()}\n"
        text += "        }\n    }\n\n"
    text += "    /// Its place in `allCases`.\n    package var ordinal: Int {\n        switch self {\n"
    for number, m in enumerate(methods):
        text += f"        case .{m.swift}: {number}\n"
    text += "        }\n    }\n"
    return text.rstrip() + "\n}\n"


def states(schema):
    """The table of states and operations: a bit for each state that permits the operation."""
    numbers = dict(next(e for e in schema.enumerations if e.name == "KeyState").values)
    rows = {}
    for method in schema.operations:
        unknown = set(method.states) - set(numbers)
        if unknown:
            raise SystemExit(f"options: {method.name} has a state {unknown}, which is none")
        rows.setdefault(tuple(method.states or numbers), []).append(method)
    text = "extension Operation {\n"
    text += "    /// The states of a key in which the operation may be called on it.\n"
    text += "    package var states: KeyStates {\n        switch self {\n"
    for names, methods in rows.items():
        mask = sum(1 << numbers[name] for name in names)
        text += "        case " + ",\n            ".join(f".{m.swift}" for m in methods)
        text += f":\n            // {', '.join(names)}.\n            KeyStates(rawValue: {mask:#b})\n"
    return text + "        }\n    }\n}\n"
