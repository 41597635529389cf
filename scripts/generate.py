"""Generates the code and the pages that follow from proto/kms/v1/*.proto.

Usage: generate.py OUTPUT-ROOT [--list] (run it through `make generate`)

Each module of `generator` makes the files of one layer. Files that a folder called Generated has and
that are made no more are removed. --list only prints the paths.
"""

import pathlib
import subprocess
import sys

from generator import api, c, clients, commands, model, reference, server, wire
from generator.schema import ROOT, Schema

MODULES = [c, model, api, wire, server, clients, commands, reference]


def main():
    root = pathlib.Path(sys.argv[1])
    schema = Schema()
    made = {path: text for module in MODULES for path, text in module.files(schema).items()}
    if "--list" in sys.argv:
        print("\n".join(sorted(made)))
        return
    for folder in [*root.glob("Sources/**/Generated"), *root.glob("Tests/**/Generated")]:
        for file in folder.rglob("*.swift"):
            if str(file.relative_to(root)) not in made:
                file.unlink()
    for path, text in made.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    subprocess.run(
        ["swift", "format", "-i", "--configuration", str(ROOT / ".swift-format")]
        + [str(root / path) for path in made if path.endswith(".swift")],
        check=True,
    )


main()
