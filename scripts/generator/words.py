"""What the rules of a field say, in words."""

# An alias name needs no explanation; fields say it of themselves.
NAMES = ["", "Key ID or key ARN", "Key ID, key ARN, alias name or alias ARN", ""]
UNITS = {"string": "characters", "bytes": "bytes", "map": "pairs"}


def span(least, most):
    return f"{most:,}" if least == most else f"{least:,} to {most:,}"


def bounds(f):
    """`1 to 2,048 characters`, `at most 10 elements of 1 to 8,192 characters`; empty without bounds."""
    rules = f.rules
    if not rules.max:
        return ""
    if not f.repeated:
        return f"{span(rules.min, rules.max)} {UNITS.get(f.kind, '')}".strip()
    elements = f"{span(rules.min, rules.max)} elements" if rules.min else f"at most {rules.max:,} elements"
    if rules.element_max:
        elements += f" of {span(rules.element_min, rules.element_max)} characters"
    return elements


def names(f):
    """What a text names: `Key ID or key ARN`; empty if it names nothing."""
    return NAMES[f.rules.names]


def page_size(method, f):
    """How many entries a page has if the request does not say; 0 for other fields."""
    return method.rules.page_size if f.name == "limit" else 0


def field(method, f):
    """The comment of a field, and what its rules add."""
    said = "; ".join(word for word in (names(f), bounds(f)) if word)
    if page_size(method, f):
        said += f"; {page_size(method, f)} if absent"
    comment = " ".join(f.comment.split())
    return f"{comment} {said[0].upper()}{said[1:]}." if said else comment
