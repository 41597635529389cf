"""README's lines do what README says, as they are typed, in order."""

import base64
import json
import os
import pathlib
import re
import shutil
import subprocess

from harness import KMSD, ROOT, check, daemon, every, main, skip


def blocks(heading):
    """The blocks of lines under a heading."""
    section = (ROOT / "README.md").read_text().split(f"## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^```\n(.*?)^```", section, re.S | re.M)


def test_the_administrators_lines_work_as_typed():
    programs = pathlib.Path(KMSD).parent
    if not (programs / "kmsctl").exists():
        skip("there is no kmsctl beside the daemon")
    if not shutil.which("bash"):
        skip("there is no bash")
    lines = blocks("For the administrator")[0]
    check(not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-", lines), "a line has a key ID that was made up")
    with daemon() as target:
        # The shell of the reader, but that the first failure ends it, in a pipe as well.
        script = "set -euo pipefail\n" + lines.replace("sudo ", "")
        ended = subprocess.run(
            ["bash", "-c", script], cwd=target.home, capture_output=True, text=True, env={
                **target.environment, "KMSD_SOCKET": str(target.socket),
                "PATH": f"{programs}:{os.environ['PATH']}"})
        check(ended.returncode == 0, f"exit status {ended.returncode}: {ended.stdout}{ended.stderr}")
        check(not ended.stderr, f"it says: {ended.stderr}")
        blob = (target.home / "data-key").read_bytes()
        check(len(blob) > 32, f"data-key has {len(blob)} bytes")
        decrypted = json.loads(re.search(r"^\{.*?^\}", ended.stdout, re.S | re.M)[0])
        check(len(base64.b64decode(decrypted["Plaintext"])) == 32, "decrypt gave no data key")
        with target.connect() as connection:
            opened = connection.call("ListAliases").aliases
            (alias,) = [entry for entry in opened if entry.alias_name == "alias/app"]
            check(alias.target_key_id in decrypted["KeyId"], "the data key is of another key")
            check("alias/app" in ended.stdout, "list-aliases does not show the alias")
            (key,) = every(connection, "ListKeys", "keys")
            state = connection.call("DescribeKey", key_id=key.key_id).key_metadata
            check(not state.enabled and state.description == "Invoices", "the key is not disabled at the end")


def test_it_says_who_may_call_and_what_a_failed_start_needs():
    text = (ROOT / "README.md").read_text()
    first = text.split("\n```")[0]
    check("may do nothing until a policy" in first, "the first paragraph doesn't say who may call")
    for phrase in ("Protocol error", "root-key.cred", "systemctl status kmsd", "systemctl reset-failed",
                   "libprotobuf-c-dev", "libprotobuf-c1", ".package("):
        check(phrase in text, f"README doesn't mention {phrase}")


if __name__ == "__main__":
    main(globals())
