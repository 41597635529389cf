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
        return len(chr(max(high for _, high in ranges(pattern))).encode()) if pattern else 4


def accepted(pattern):
    """The characters that a pattern takes, as the patterns of a Swift `switch`."""
    cases = [
        scalar(low) if low == high else f"{scalar(low)}...{scalar(high)}" for low, high in ranges(pattern)
    ]
    return list(dict.fromkeys(cases))


def ranges(pattern):
    """The characters that a pattern takes, as pairs of the first and the last of a range."""
    match = CLASS.match(pattern)
    if not match or match["body"].startswith("^"):
        raise SystemExit(f"options: the pattern {pattern} is not one class of characters, repeated")
    tokens, found = list(tokenize(match["body"], pattern)), []
    while tokens:
        token = tokens.pop(0)
        if isinstance(token, str):
            found += SHORTHANDS[token]
        elif len(tokens) > 1 and tokens[0] == HYPHEN and not isinstance(tokens[1], str):
            found.append((token, tokens[1]))
            del tokens[:2]
        else:
            found.append((abs(token), abs(token)))
    return found


# A hyphen that stands for a range between its neighbours, unless it is escaped: then it is negative.
HYPHEN = ord("-")
SHORTHANDS = {
    "w": [(0x61, 0x7A), (0x41, 0x5A), (0x30, 0x39), (0x5F, 0x5F)],
    "d": [(0x30, 0x39)],
    "s": [(0x09, 0x0D), (0x20, 0x20)],
}


def tokenize(body, pattern):
    """The numbers of the characters of a class, and the letters of its shorthands."""
    position = 0
    while position < len(body):
        if body[position] != "\\":
            yield ord(body[position])
            position += 1
            continue
        escape = body[position + 1]
        position += 2
        if escape in "ux":
            length = 4 if escape == "u" else 2
            yield int(body[position:position + length], 16)
            position += length
        elif escape in SHORTHANDS:
            yield escape
        elif escape in "tnr":
            yield {"t": 9, "n": 10, "r": 13}[escape]
        elif escape.isalnum():
            raise SystemExit(f"options: the pattern {pattern} has \\{escape}, which is not known here")
        else:
            yield -ord(escape) if escape == "-" else ord(escape)


def scalar(code):
    character = chr(code)
    if character in '"\\':
        return f'"\\{character}"'
    return f'"{character}"' if 0x21 <= code < 0x7F else f'"\\u{{{code:X}}}"'
