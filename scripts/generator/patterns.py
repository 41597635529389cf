"""The patterns of the AWS KMS API model, as Swift: each is one class of characters, repeated."""

import re

from generator.swift import NOTE, string

CLASS = re.compile(r"^\^?\[(?P<body>(?:\\.|[^\]\\])+)\][*+]?\$?$")


class Patterns:
    """The patterns of a schema; each has the name of the first field that it is for."""

    def __init__(self, schema):
        self.names = {}
        for message in schema.messages:
            for member in message.members:
                for text in (member.rules.pattern, member.rules.element_pattern):
                    if text and text not in self.names:
                        self.names[text] = self.free(member.swift)

    def free(self, name):
        while name in self.names.values():
            name += "Text"
        return name

    def swift(self):
        text = NOTE + "extension Pattern {\n"
        for pattern, name in self.names.items():
            cases = ", ".join(accepted(pattern))
            text += f"    static let {name} = Pattern({string(pattern)}) {{ scalar in\n"
            text += f"        switch scalar {{\n        case {cases}: true\n        default: false\n        }}\n"
            text += "    }\n\n"
        return text.rstrip() + "\n}\n"

    def bytes_each(self, pattern):
        """The most bytes of UTF-8 that a character of the pattern has."""
        return 2 if pattern and "00FF" in pattern.upper() else 4


def accepted(pattern):
    """The characters that a pattern takes, as the patterns of a Swift `switch`."""
    match = CLASS.match(pattern)
    if not match:
        raise SystemExit(f"options: the pattern {pattern} is not one class of characters, repeated")
    tokens, body, cases = [], match["body"], []
    position = 0
    while position < len(body):
        if body[position] != "\\":
            tokens.append(ord(body[position]))
            position += 1
            continue
        escape = body[position + 1]
        position += 2
        if escape == "u":
            tokens.append(int(body[position:position + 4], 16))
            position += 4
        elif escape == "x":
            tokens.append(int(body[position:position + 2], 16))
            position += 2
        elif escape in "wsd":
            tokens.append(escape)
        else:
            tokens.append({"t": 9, "n": 10, "r": 13}.get(escape, ord(escape)))
    index = 0
    while index < len(tokens):
        token = tokens[index]
        # A hyphen stands for a range between two characters, and for itself elsewhere.
        if index + 2 < len(tokens) and tokens[index + 1] == ord("-") and token not in list("wsd"):
            cases.append(f"{scalar(token)}...{scalar(tokens[index + 2])}")
            index += 3
            continue
        index += 1
        if token == "w":
            cases += ['"a"..."z"', '"A"..."Z"', '"0"..."9"', '"_"']
        elif token == "d":
            cases.append('"0"..."9"')
        elif token == "s":
            cases += ['"\\t"..."\\r"', '" "']
        else:
            cases.append(scalar(token))
    return list(dict.fromkeys(cases))


def scalar(code):
    character = chr(code)
    if character in '"\\':
        return f'"\\{character}"'
    return f'"{character}"' if 0x21 <= code < 0x7F else f'"\\u{{{code:X}}}"'
