"""Holds the queries of kmsctl to Python's jmespath, which AWS CLI uses, on generated expressions.

Run it as a script; JMESPATH_CHECK names the program (.build/debug/jmespath-check), JMESPATH_SEED the
seed (1), JMESPATH_COUNT how many expressions (5000).
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import warnings

import jmespath
from jmespath.functions import Functions

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("JMESPATH_CHECK", str(ROOT / ".build/debug/jmespath-check"))
FUNCTIONS = {name: spec["signature"] for name, spec in Functions.FUNCTION_TABLE.items()}

# Names are few and shared between the documents, so that most expressions find something.
NAMES = ["Keys", "KeyId", "Enabled", "Tags", "a", "b", "c", "n", "s", "é", "two words"]
DOCUMENTS = [
    {"Keys": [{"KeyId": "k1", "n": 3, "Enabled": True, "Tags": [{"a": "x", "b": 1.5}], "s": "beta"},
              {"KeyId": "k2", "n": 1, "Enabled": False, "Tags": [], "s": "alpha"},
              {"KeyId": "k3", "n": 2, "Enabled": None, "Tags": [{"a": "y"}, {"a": "x", "b": 0}], "s": "gamma"}],
     "n": 3, "s": "text", "Enabled": False},
    {"a": {"b": {"c": [1, 2, 3, [4, [5, 6]]], "s": ""}, "c": {}}, "b": [[1, 2], [3], [], 4], "c": [True, 0, 1, False],
     "n": -0.5, "s": "é\U0001F511e\u0301", "é": "accent", "two words": {"a": "quoted"}},
    {"a": [3, 1, 2.5, 1.0, 2], "b": ["b", "a", "\uff5e", "\U0001F511", "B", ""], "c": None, "n": 9007199254740993,
     "s": " 12 ", "Tags": {"a": 1, "b": [1], "c": {"a": 2}}, "Keys": [{"n": 1, "a": "p"}, {"n": 1, "a": "q"},
                                                                     {"n": 0.5, "a": "r"}]},
    [{"a": 1, "b": "x"}, {"a": 2, "b": "y"}, {"b": "z"}, [1, [2]], "s", 5, None, True],
    # The string keeps `sum` away from numbers that Python's versions add up differently.
    {"n": [1e16, 1e-5, 123456789.125, 1e22, -0.0, 5e-324, 0.1, "x"], "s": "1_000", "a": {"a": {"a": {"a": 1}}}, "b": {},
     "Keys": {"k": {"n": 1}, "l": {"n": 2}}, "Enabled": "true"},
]
LITERALS = [
    "`1`", "`0`", "`-1`", "`2.0`", "`1.5`", "`1e3`", "`true`", "`false`", "`null`", "`\"x\"`", "`x`", "` x y`", "`[]`",
    "`{}`", "`[1, 2, 3]`", "`[true, 1]`", "`{\"a\": [1]}`", "`\"\\u00e9\"`", "`\"a\\`b\"`", "''", "'x'", "'it\\'s'",
    "'a\\\\b'", "'é'", "`[\"b\", \"a\"]`", "`01`", "`[0]`", "`[false]`", "``", "`a\"b`", "`12345678901`", "' +1_0'",
    "'1e3'", "'.5'", "'inf'", "'--1'", "'٣'",
]
COMPARATORS = ["==", "!=", "<", "<=", ">", ">="]
# Only the first argument has its type checked, and Python's `dict.update` takes more than objects.
UNCHECKED = {"merge"}


class Generator:
    """Makes expressions by the grammar, and damages some of them."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, items):
        return self.random.choice(items)

    def name(self):
        name = self.pick(NAMES)
        return name if name.isascii() and name.isidentifier() and self.random.random() < 0.9 else json.dumps(name)

    def number(self):
        return str(self.pick([-4, -3, -2, -1, 0, 1, 2, 3, 7, 99999999999999999999]))

    def slice(self):
        parts = [self.pick(["", self.number()]) for _ in range(self.pick([2, 2, 3]))]
        return "[" + ":".join(parts) + "]"

    def reference(self, depth):
        return "&" + self.expression(min(depth, 1))

    def call(self, depth):
        name = self.pick(sorted(FUNCTIONS))
        arguments = []
        for parameter in FUNCTIONS[name]:
            if "expref" in parameter["types"]:
                arguments.append(self.reference(depth - 1))
            elif name in UNCHECKED:
                arguments.append(self.pick(["@", "{a: @}", "`{\"a\": 1, \"z\": 2}`"]))
            else:
                arguments.append(self.expression(depth - 1))
        if FUNCTIONS[name][-1].get("variadic") and self.random.random() < 0.5:
            arguments.append("{b: `2`, a: `3`}" if name in UNCHECKED else self.expression(depth - 1))
        if self.random.random() < 0.03:
            arguments = arguments[1:]
        return f"{name}({', '.join(arguments)})"

    def step(self, depth):
        """What follows an expression."""
        return self.pick([
            lambda: "." + self.name(), lambda: "." + self.name(), lambda: "." + self.name(),
            lambda: "[*]", lambda: ".*", lambda: "[]", lambda: f"[{self.number()}]", self.slice,
            lambda: f"[?{self.expression(depth - 1)}]", lambda: f".[{self.list(depth - 1)}]",
            lambda: f".{{{self.members(depth - 1)}}}", lambda: "." + self.call(depth - 1),
        ])()

    def list(self, depth):
        return ", ".join(self.expression(depth) for _ in range(self.pick([1, 2, 3])))

    def members(self, depth):
        return ", ".join(f"{self.name()}: {self.expression(depth)}" for _ in range(self.pick([1, 2])))

    def atom(self):
        return self.pick([self.name, self.name, self.name, lambda: "@", lambda: self.pick(LITERALS), lambda: "*",
                          lambda: "[*]", lambda: "[]", lambda: f"[{self.number()}]", self.slice])()

    def expression(self, depth):
        if depth <= 0:
            return self.atom() if self.random.random() < 0.7 else self.atom() + self.step(0)
        return self.pick([
            self.atom,
            lambda: self.atom() + "".join(self.step(depth - 1) for _ in range(self.pick([1, 2, 3]))),
            lambda: self.atom() + "".join(self.step(depth - 1) for _ in range(self.pick([1, 2, 3]))),
            lambda: self.call(depth), lambda: self.call(depth),
            lambda: f"{self.expression(depth - 1)} | {self.expression(depth - 1)}",
            lambda: f"{self.expression(depth - 1)} {self.pick(['||', '&&'])} {self.expression(depth - 1)}",
            lambda: f"{self.expression(depth - 1)} {self.pick(COMPARATORS)} {self.expression(depth - 1)}",
            lambda: "!" + self.expression(depth - 1), lambda: f"({self.expression(depth - 1)})",
            lambda: f"[{self.list(depth - 1)}]", lambda: f"{{{self.members(depth - 1)}}}",
        ])()

    def damaged(self, text):
        """The text with a character more, less or elsewhere."""
        place = self.random.randrange(len(text) + 1)
        if self.random.random() < 0.5:
            return text[:place] + text[place + 1:]
        return text[:place] + self.pick(list(".*[]{}()@,:&|!=<>'`\"\\ -0a?#é")) + text[place:]

    def case(self):
        text = self.expression(self.pick([0, 1, 1, 2, 2, 3]))
        if self.random.random() < 0.1:
            text = self.damaged(text)
        return {"expression": text, "document": self.pick(DOCUMENTS)}


def exact(value):
    """The value in a form that tells 1, 1.0 and true apart, and keeps the order of members."""
    if isinstance(value, list):
        return [exact(item) for item in value]
    if isinstance(value, dict):
        return {"object": [[key, exact(item)] for key, item in value.items()]}
    return f"{type(value).__name__} {value!r}"


def is_plain(value):
    """Whether this is JSON, and no whole number is too large for 64 bits."""
    if isinstance(value, list):
        return all(map(is_plain, value))
    if isinstance(value, dict):
        return all(isinstance(key, str) and is_plain(item) for key, item in value.items())
    if isinstance(value, int):
        return -2**63 <= value < 2**63
    return value is None or isinstance(value, (str, float))


def expected(case):
    """What Python's library answers: a value, or `None` for an error; no answer is not JSON."""
    try:
        result = jmespath.search(case["expression"], case["document"])
    except RecursionError:
        raise
    except Exception:  # its own errors, and those of Python that it lets through
        return {"error": True}
    return {"result": exact(result)} if is_plain(result) else None


def cases(seed, count):
    """Different cases with what Python answers."""
    generator, found = Generator(seed), {}
    while len(found) < count:
        case = generator.case()
        if not case["expression"] or "\n" in case["expression"]:
            continue
        key = json.dumps(case)
        if key in found:
            continue
        answer = expected(case)
        # A reference is no value here: it can't be compared or put into a list.
        if answer is None or holds_stray_reference(case["expression"]):
            continue
        found[key] = (case, answer)
    return list(found.values())


def holds_stray_reference(expression):
    """Whether a parsed expression has a reference that is not directly an argument of a function."""
    try:
        tree = jmespath.compile(expression).parsed
    except Exception:
        return False

    def stray(node, allowed):
        if not isinstance(node, dict):
            return False
        if node["type"] == "expref" and not allowed:
            return True
        is_call = node["type"] == "function_expression"
        takes = is_call and node["value"] not in ("not_null", "to_array", "to_string")
        return any(stray(child, takes) for child in node["children"])

    return stray(tree, False)


def main():
    warnings.simplefilter("ignore")
    seed, count = int(os.environ.get("JMESPATH_SEED", "1")), int(os.environ.get("JMESPATH_COUNT", "5000"))
    pairs = cases(seed, count)
    lines = "".join(json.dumps(case) + "\n" for case, _ in pairs)
    run = subprocess.run([PROGRAM], input=lines.encode(), stdout=subprocess.PIPE)
    answers = run.stdout.decode().splitlines()
    passed = failed = 0
    for number, (case, wanted) in enumerate(pairs):
        if number < len(answers):
            answer = json.loads(answers[number])
            found = {"error": True} if "error" in answer else {"result": exact(answer["result"])}
        else:
            answer = found = f"no answer, exit status {run.returncode}"
        if found == wanted:
            passed += 1
            continue
        failed += 1
        if failed <= 20:
            place = DOCUMENTS.index(case["document"])
            print(f"FAIL  {case['expression']} on document {place}: {answer} instead of {wanted}")
    refused = sum("error" in wanted for _, wanted in pairs)
    empty = sum(wanted.get("result") == "NoneType None" for _, wanted in pairs)
    print(f"seed {seed}: {refused} of {len(pairs)} expressions are refused, {empty} give null")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    sys.exit(1 if failed else 0)


main()
