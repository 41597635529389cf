"""README's first service: its lines, as they are written, with a fresh installation.

`make install` puts it under a temporary root; its configuration is the installed one with the paths
moved there, and a file for the root key, as there is no systemd to open a credential.
"""

import base64
import contextlib
import json
import os
import pwd
import shutil
import subprocess
import time

from accounts import system_user
from harness import PATIENCE, Daemon, check, is_reachable, libraries_for_root_alone, main, need_root, skip
from install import Installation
from places import copied_tree
from readme import blocks

SERVICE = "orders"
STRANGER = 23456
DENIED = 254
# The reader's sudo keeps neither KMSD_SOCKET nor PATH, which a fresh installation doesn't need.
SUDO = """#!/bin/sh
[ "$1" = -u ] || exec "$@"
user=$2
shift 2
exec setpriv --reuid "$(id -u "$user")" --regid "$(id -g "$user")" --clear-groups -- "$@"
"""


class Installed(Daemon):
    """The installed daemon with the installed configuration, moved under a root of its own."""

    def __init__(self, root, home):
        super().__init__(home=home, socket_path=root / "run/kmsd/kmsd.sock")
        self.program = root / "usr/local/sbin/kmsd"
        self.configuration = root / "etc/kmsd/kmsd.yaml"
        self.records = root / "var/log/kmsd/audit.jsonl"
        for folder, mode in (("run/kmsd", 0o755), ("var/lib/kmsd", 0o700), ("var/log/kmsd", 0o700)):
            (root / folder).mkdir(parents=True)
            (root / folder).chmod(mode)
        key = root / "root-key"
        key.write_bytes(os.urandom(32))
        key.chmod(0o600)
        text = self.configuration.read_text()
        for old, new in (
            ('  mode: "0660"', '  mode: "0666"'),  # as the socket unit has it
            ("  provider: credential", "  provider: file"), ("  path: null", f"  path: {key}"),
        ):
            check(text.count(old) == 1, f"{old!r} is in the configuration {text.count(old)} times")
            text = text.replace(old, new)
        for folder in ("/run/kmsd", "/var/lib/kmsd", "/var/log/kmsd", "/etc/kmsd"):
            text = text.replace(f": {folder}", f": {root}{folder}")
        self.configuration.write_text(text)

    def command(self):
        return [str(self.program), "--config", str(self.configuration)]


@contextlib.contextmanager
def fresh_installation():
    """A running daemon, and the variables with which a shell finds it as if it were that of the host."""
    with copied_tree() as (tree, temporary), system_user(SERVICE):
        root, home, tools = temporary / "root", temporary / "home", temporary / "tools"
        Installation(tree, temporary).make("install", DESTDIR=root)
        home.mkdir()
        tools.mkdir()
        (tools / "sudo").write_text(SUDO)
        (tools / "sudo").chmod(0o755)
        programs = root / "usr/local/bin"
        target = Installed(root, home)
        target.environment |= {
            "KMSD_SOCKET": str(target.socket), "PATH": f"{programs}:{tools}:{os.environ['PATH']}"}
        if hidden := libraries_for_root_alone(programs / "kmsctl"):
            libraries = temporary / "libraries"
            libraries.mkdir()
            for path in hidden:
                shutil.copy(path, libraries)
            target.environment["LD_LIBRARY_PATH"] = str(libraries)
        for path in (target.socket, programs / "kmsctl"):
            check(is_reachable(path), f"not every user may pass the folders of {path}")
        try:
            yield target.start()
        finally:
            target.kill()


def shell(target, script):
    """Runs lines as the reader's shell does, but that the first failure ends it, in a pipe as well."""
    ended = subprocess.run(
        ["bash", "-c", "set -euo pipefail\n" + script], cwd=target.home, env=target.environment,
        stdin=subprocess.DEVNULL, capture_output=True, text=True)
    check(ended.returncode == 0, f"exit status {ended.returncode}: {ended.stdout}{ended.stderr}")
    check(not ended.stderr, f"it says: {ended.stderr}")
    return ended.stdout


def must_be_denied(target, who, blob, uid):
    """Neither a new data key nor the old one for this user."""
    for arguments in (
        ["generate-data-key", "--key-id", "alias/orders", "--key-spec", "AES_256"],
        ["decrypt", "--ciphertext-blob", blob], ["decrypt", "--ciphertext-blob", blob, "--key-id", "alias/orders"],
    ):
        ended = subprocess.run(
            ["kmsctl", *arguments], env=target.environment, cwd="/", capture_output=True, text=True,
            user=uid, group=uid, extra_groups=[])
        check(ended.returncode == DENIED and "AccessDeniedException" in ended.stderr,
              f"{who}, {arguments[0]}: exit status {ended.returncode}: {ended.stdout}{ended.stderr}")


def must_be_recorded(target, expected):
    """The calls that the service made with success; records are written a moment after the reply."""
    give_up = time.monotonic() + PATIENCE
    while True:
        whole = target.records.read_text().rpartition("\n")[0]
        calls = [json.loads(line) for line in whole.splitlines()]
        found = {call["eventName"] for call in calls
                 if call["userIdentity"]["arn"].endswith(f":user/{SERVICE}") and "errorCode" not in call}
        if found == expected:
            return
        check(time.monotonic() < give_up, f"records of the service: {found}")
        time.sleep(0.01)


def test_the_first_service_has_its_data_key_and_nobody_else():
    need_root("to install, and to become another user")
    for program in ("bash", "make", "setpriv"):
        if not shutil.which(program):
            skip(f"there is no {program}")
    first, service, back = blocks("The first service in three commands")
    check(len(first.splitlines()) == 3, "these are not three commands")
    check(all("sudo -u orders" in line or line.startswith("echo ") for line in service.splitlines()),
          "a line of the service is not the service's")
    with fresh_installation() as target:
        # Behind README's lines, as only their shell knows what `made` is.
        output = shell(target, f"{first}{service}printf '%s' \"$made\" > made")
        *_, made, opened = output.splitlines()
        check(made == opened, f"the plaintexts differ: {made} and {opened}")
        check(len(base64.b64decode(made, validate=True)) == 32, f"no data key of 256 bits: {made}")
        blob = (target.home / "made").read_text().split("\t")[0]

        uid = pwd.getpwnam(SERVICE).pw_uid
        must_be_recorded(target, {"GenerateDataKey", "Decrypt"})
        must_be_denied(target, "a stranger", blob, STRANGER)
        shell(target, back)
        must_be_denied(target, "the service, after deny", blob, uid)
        again = shell(target, f"kmsctl decrypt --ciphertext-blob {blob} --query Plaintext --output text")
        check(again.strip() == made, "root, whom the key policy names, can't open it any more")


main(globals())
