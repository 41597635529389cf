"""What the generators of Swift code share."""

NOTE = "// Generated from proto/kms/v1 by scripts/generate.py; do not edit.\n\n"


def doc(comment, indent=""):
    """A documentation comment of at most 100 columns; an empty line ends a paragraph."""
    lines = []
    for paragraph in comment.split("\n\n"):
        if lines:
            lines.append("")
        current = ""
        for word in paragraph.split():
            if len(indent) + 4 + len(current) + 1 + len(word) > 100:
                lines.append(current)
                current = word
            else:
                current = f"{current} {word}".strip()
        lines.append(current)
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


def string(text):
    """A string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
