"""Holds kmsctl's reading of shorthand to AWS CLI's: the same structure, or an error on both sides.

Run it as a script; shorthand-check is expected beside the daemon that KMSD_BIN names.
"""

import base64
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "System"))

from harness import KMSD, check, main  # noqa: E402

from awscli.shorthand import ShorthandParser  # noqa: E402

PROGRAM = pathlib.Path(KMSD).parent / "shorthand-check"
# As many texts are made of pieces; the seed is fixed, so that each run tests the same ones.
GENERATED = 2000
SEED = 20260302

WRITTEN = [
    "", " ", "a", "=", "=b", "a=", "a=b", "a=b,", "a=b,,", "a=b,,c=d", "a=b,c=d", "a=b, c=d", " a=b", "a =b",
    "a= b", "a = b ", "a=b c", "a=b=c", "a=b\n", "a=b\n,c=d", "a=b,\nc==d", "a=b,c", "a=b,c,d=e", "a=b,c,d",
    "a=b,a=c", "a=,b=", "a=b,=c", "é=b", "a=é", "a=e\u0301,b=é", "a=😀", "a='😀'", "a=b😀", "a=b,😀", "a\u00a0=b",
    "a=b\u00a0", "a=b\u2003,c=d", "a=\u2003b", "a=b\x1f", "a=\x01", "a=b\x7f", "a=\t b\t", "a=b\x0bc",
    r"a=x\,y", r"a=x\,y,b=2", r"a=x\\,y", r"a=\,", r"a=\,\,", r"a=b,\,c", r"a=b\c", r"a=\\", "a=b\\",
    r"a='b\\c'", r"a='b\'c'", r"a='b\c'", r"a='b\'", r"a='b\',c=d", r"a='b\\'", r"a='b\\',c='d'", r"""a='b\"'""",
    'a="b"', 'a="b, c"', r'a="b\"c"', r'a="b\\c"', 'a="b', "a='b", 'a="b"c', "a='b' ,c=d", 'a="b","c"',
    'a="b",c="d"', "a='',b=\"\"", 'a=b"c', "a=b'c", "a=b,'c", "a='b=c',d=e", 'a=b,"c,d"=e', 'a=b,"c" d,e=f',
    "a=[]", "a=[ ]", "a=[b]", "a=[b,c]", "a=[b, c ]", "a=[b,c", "a=[b,]", "a=[,]", "a=[,b]", "a=[[b],[c]]",
    "a=['b','c']", "a=[b],c=[d]", "a=[b]c", "a=[b=c]", "a=[b c]", "a=b]", "a=]", "a=b,]", "a=[b],c",
    "a={}", "a={b=c}", "a={b=c,d=e}", "a={b=c,b=d}", "a={b=[c,d]}", "a={b={c=d}}", "a={b=c", "a={b}", "a={b=}",
    "a={=}", "a={b=c}d", "a=b}", "a=}", "a={b='c}'}", "a=[{b=c},{d=e}]", "a={b=c,d=e},f=g", "a={ b = c , d = e }",
    "a={b=c,}", "a=b{c}", "a=b[c]", "a=<b>", "a=b<c", "a=b,<c>", "a=b|c", "a=b,|c", "a=^b", "a=b,^c", "a=~", "a=b~",
    "a:b=c", "a/b=c", "a#b=c", "a.b-c_d=e", "a b=c", "a@b=c", "a@=b", "a @ = b", "a@=b,c@=d", "a@=[b,c]", "a@={b@=c}",
    "a@=b,c=d", "TagKey=Team,TagValue=Storage", "Purpose=Test,Stage=Prod", "a=$HOME", "a=`b`", "a=!b", "a=b&c=d",
    "a=file://x", "a=b,c=file://x,d",
]
PIECES = [
    "a", "b", "key", "=", "=", ",", ",", "@=", "[", "]", "{", "}", "'", '"', "\\", "\\,", "\\'", '\\"', "\\\\", " ",
    "\n", "\t", "é", "e\u0301", "😀", "\u00a0", "<", ">", "|", "~", "^", "#", ":", "!", "1", ".", "'x y'", '"x, y"',
]


def value(made, depth=0):
    """A value that is mostly well formed."""
    kind = made.randrange(8)
    if depth < 3 and kind == 0:
        return "[" + ",".join(value(made, depth + 1) for _ in range(made.randrange(3))) + "]"
    if depth < 3 and kind == 1:
        return "{" + pairs(made, depth + 1) + "}"
    if kind == 2:
        return made.choice("'\"") + made.choice(PIECES) * made.randrange(3) + made.choice("'\"")
    word = "".join(made.choice(["a", "b", "1", "\\,", "\\", " ", ":", "é", "<"]) for _ in range(made.randrange(5)))
    return word + (made.choice(PIECES) if made.random() < 0.1 else "")


def pairs(made, depth=0):
    keys = made.sample(["a", "b", "Key", "c-d", "e:f", "g.h"], made.randint(1, 3))
    return made.choice([",", ", ", " , "]).join(
        key + made.choice(["=", "=", "@=", " = "]) + value(made, depth) for key in keys)


def generated():
    made = random.Random(SEED)
    texts = [pairs(made) for _ in range(GENERATED // 2)]
    while len(texts) < GENERATED:
        texts.append("a=" + "".join(made.choice(PIECES) for _ in range(made.randint(1, 14))))
    return texts


def expected(text):
    """What AWS CLI makes of a text: its structure, or `None` for an error."""
    try:
        return ShorthandParser().parse(text)
    except Exception:  # whatever it raises ends the command
        return None


def plain(value):
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode()}
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def compare(texts):
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    result = subprocess.run(
        [PROGRAM], input=lines.encode(), stdout=subprocess.PIPE, check=True, env=os.environ)
    found = result.stdout.decode().splitlines()
    check(len(found) == len(texts), f"{len(found)} answers to {len(texts)} texts")
    errors = 0
    for text, line in zip(texts, found):
        theirs, ours = expected(text), json.loads(line)
        errors += theirs is None
        wanted = {"error": True} if theirs is None else plain(theirs)
        check(ours == wanted, f"{text!r}: {ours} instead of {wanted}")
        check(list(ours) == list(wanted), f"{text!r}: another order: {ours} instead of {wanted}")
    check(0 < errors < len(texts), "either all are errors or none is, so that little is tested")


def test_written_texts_mean_what_they_mean_to_aws():
    compare(WRITTEN)


def test_generated_texts_mean_what_they_mean_to_aws():
    compare(generated())


def test_values_come_from_files_as_for_aws():
    with tempfile.TemporaryDirectory() as folder:
        text, data = pathlib.Path(folder, "text"), pathlib.Path(folder, "data")
        text.write_text("x, y=\"z\"\n")
        data.write_bytes(b"\0\xff")
        compare([
            f"a@=file://{text}", f"a@=fileb://{data}", f"a@=file://{data}", f"a@='file://{text}'",
            f"a@=[file://{text},b]", f"a={{b@=file://{text}}}", f"a@=file://{text},b=file://{text}",
            f"a@=file://{folder}/none", f"a@=b,file://{folder}/none,c=d", f"a@=b,file://{text},c=d",
        ])


main(globals())
