"""make install and make uninstall, from a folder with a space, without touching this machine."""

import os
import shutil
import subprocess

from harness import check, main, skip
from places import copied_tree

# Notes what it is asked for; FRAGMENT is the unit file that it says systemd runs.
SYSTEMCTL = """#!/bin/sh
echo "$*" >> "$NOTES"
case $1 in show) echo "$FRAGMENT" ;; esac
"""


class Installation:
    def __init__(self, tree, temporary):
        self.tree, self.temporary = tree, temporary
        release = tree / ".build/release"
        release.mkdir(parents=True)
        for name in ("kmsd", "kmsctl"):
            program = tree / ".build/debug" / name
            if not program.exists():
                skip(f"there is no {name} beside the daemon")
            shutil.copy(program, release)
        tools = temporary / "bin"
        tools.mkdir()
        (tools / "systemctl").write_text(SYSTEMCTL)
        (tools / "systemctl").chmod(0o755)
        self.notes = temporary / "notes"
        self.environment = {
            **os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "NOTES": str(self.notes), "FRAGMENT": ""}
        self.environment.pop("MAKEFLAGS", None)

    def make(self, *arguments, **variables):
        ended = subprocess.run(
            ["make", *arguments, *(f"{name}={value}" for name, value in variables.items())],
            cwd=self.tree, env=self.environment, capture_output=True, text=True)
        check(ended.returncode == 0, f"make {arguments}: {ended.stdout[-1000:]}{ended.stderr[-1000:]}")
        return ended.stdout

    def asked(self):
        return self.notes.read_text().splitlines() if self.notes.exists() else []


def installed(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_what_is_installed_goes_again_but_for_configuration():
    with copied_tree() as (tree, temporary):
        installation, folder = Installation(tree, temporary), tree / "dest dir"
        said = installation.make("install", DESTDIR=folder)
        check("look into" not in said, f"a warning about /usr/local: {said}")
        files = installed(folder)
        for name in (
            "usr/local/sbin/kmsd", "usr/local/bin/kmsctl", "etc/kmsd/kmsd.yaml", "etc/logrotate.d/kmsd",
            "usr/local/lib/systemd/system/kmsd.service", "usr/local/lib/systemd/system/kmsd.socket",
            "usr/local/lib/sysusers.d/kmsd.conf", "usr/local/lib/tmpfiles.d/kmsd.conf",
            "usr/local/share/doc/kmsd/README.md", "usr/local/share/doc/kmsd/proto/PROTOCOL.md",
            "usr/local/share/doc/kmsd/proto/kms/v1/kms.proto",
            "usr/local/share/doc/kmsd/proto/kms/v1/session.proto",
            "usr/local/share/doc/kmsd/proto/c/kms_messages.proto",
        ):
            check(name in files, f"{name} is not installed")
        for name in ("usr/local/lib/systemd/system/kmsd.service", "etc/logrotate.d/kmsd"):
            text = (folder / name).read_text()
            check("/usr/sbin/kmsd" not in text and "/usr/local/sbin/kmsd" in text,
                  f"{name} names another program")
        installation.make("uninstall", DESTDIR=folder)
        check(installed(folder) == {"etc/kmsd/kmsd.yaml"}, f"left behind: {installed(folder)}")
        check(not installation.asked(), f"systemctl for a DESTDIR: {installation.asked()}")


def test_another_prefix_says_where_units_must_go_and_unitdir_sets_it():
    with copied_tree() as (tree, temporary):
        installation, folder = Installation(tree, temporary), tree / "dest"
        said = installation.make("install", DESTDIR=folder, PREFIX="/opt/kmsd")
        for word in ("UNITDIR=/etc/systemd/system", "/opt/kmsd/lib/systemd/system/kmsd.service"):
            check(word in said, f"{word} is not said: {said[-600:]}")
        shutil.rmtree(folder)
        said = installation.make(
            "install", DESTDIR=folder, PREFIX="/opt/kmsd", UNITDIR="/etc/systemd/system")
        check("look into" not in said, f"a warning in spite of UNITDIR: {said}")
        for name in ("systemd/system/kmsd.service", "sysusers.d/kmsd.conf", "tmpfiles.d/kmsd.conf"):
            check((folder / "etc" / name).is_file(), f"/etc/{name} is not installed")
        unit = (folder / "etc/systemd/system/kmsd.service").read_text()
        check("ExecStart=/opt/kmsd/sbin/kmsd\n" in unit and "ExecPaths=/opt/kmsd/sbin/kmsd\n" in unit,
              "the unit names another program")
        installation.make("uninstall", DESTDIR=folder, PREFIX="/opt/kmsd", UNITDIR="/etc/systemd/system")
        check(installed(folder) == {"etc/kmsd/kmsd.yaml"}, f"left behind: {installed(folder)}")


def test_uninstall_stops_and_disables_what_it_removes():
    with copied_tree() as (tree, temporary):
        installation, base = Installation(tree, temporary), temporary / "root"
        places = {
            "PREFIX": base / "usr", "SYSCONFDIR": base / "etc", "SYSTEMD_RUNNING": temporary,
        }
        unit = base / "usr/lib/systemd/system/kmsd.service"
        installation.make("install", **places)
        installation.environment["FRAGMENT"] = str(unit)
        installation.make("uninstall", **places)
        asked = installation.asked()
        check("disable --now kmsd.socket kmsd.service" in asked, f"systemctl was asked for {asked}")
        check(asked[-1] == "daemon-reload", f"systemctl was asked for {asked}")
        check(not unit.exists(), "the unit is still there")

        # Units of another installation run on.
        installation.notes.unlink()
        installation.make("install", **places)
        other = temporary / "kmsd.service"
        other.touch()
        installation.environment["FRAGMENT"] = str(other)
        installation.make("uninstall", **places)
        check(not any("disable" in line for line in installation.asked()),
              f"another installation was stopped: {installation.asked()}")


def test_a_machine_without_dpkg_gets_a_warning_and_goes_on():
    with copied_tree() as (tree, temporary):
        tools = temporary / "few"
        tools.mkdir()
        for name in ("sh", "cat", "id"):
            (tools / name).symlink_to(shutil.which(name))
        for kind in ("build", "test"):
            ended = subprocess.run(
                ["/bin/sh", "scripts/install-packages", kind], cwd=tree, env={"PATH": str(tools)},
                capture_output=True, text=True)
            check(ended.returncode == 0, f"exit status {ended.returncode}")
            check("warning" in ended.stderr and "libssl-dev" in ended.stderr, f"it says {ended.stderr!r}")
        listed = subprocess.run(
            ["sh", "scripts/install-packages", "--list", "build"], cwd=tree, capture_output=True, text=True)
        check("python" not in listed.stdout and "libssl-dev" in listed.stdout,
              f"the demo takes {listed.stdout.split()}")


def test_sanitize_runs_both_and_reports_both():
    with copied_tree() as (tree, temporary):
        stub = temporary / "swift"
        for failing in ("address", "thread", "none"):
            stub.write_text(f"#!/bin/sh\necho ran: $*\ncase $* in *={failing}*) exit 1 ;; esac\n")
            stub.chmod(0o755)
            ended = subprocess.run(
                ["sh", "scripts/sanitize"], cwd=tree, env={**os.environ, "SWIFT": str(stub)},
                capture_output=True, text=True)
            for sanitizer in ("address", "thread"):
                check(f"--sanitize={sanitizer}" in ended.stdout, f"{sanitizer} was not run")
                word = "FAILED" if sanitizer == failing else "passed"
                check(f"{sanitizer} sanitizer: {word}" in ended.stdout, f"the report: {ended.stdout}")
            check((ended.returncode == 0) == (failing == "none"), f"exit status {ended.returncode}")


if __name__ == "__main__":
    main(globals())
