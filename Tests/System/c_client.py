"""A client in C, from proto/PROTOCOL.md and the form of the schema that protoc-c takes."""

import shutil
import subprocess

from harness import ROOT, check, daemon, main, skip


def tool(name):
    return shutil.which(name) or skip(f"there is no {name}")


def run(*command):
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    check(ended.returncode == 0, f"{command[0]}: {ended.stdout}{ended.stderr}")
    check(not ended.stderr, f"{command[0]} says: {ended.stderr}")


def test_a_c_client_gets_a_data_key_and_opens_it():
    with daemon() as target:
        build = target.home / "build"
        build.mkdir()
        run(tool("protoc-c"), f"--proto_path={ROOT / 'proto/c'}", f"--c_out={build}", "kms_messages.proto")
        program = build / "c_client"
        run(tool("cc"), "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", f"-I{build}",
            ROOT / "Tests/System/c_client.c", build / "kms_messages.pb-c.c", "-o", program, "-lprotobuf-c")
        run(program, target.socket)


def test_every_message_and_field_of_the_schema_is_in_it():
    from kms_client import schema

    text = (ROOT / "proto/c/kms_messages.proto").read_text()
    pool = schema()
    for name in ("types", "kms", "session", "development"):
        for message in pool.FindFileByName(f"kms/v1/{name}.proto").message_types_by_name.values():
            check(f"message {message.name} {{" in text, f"{message.name} is missing")
            for field in message.fields:
                check(f" {field.name} = {field.number};" in text, f"{message.name}.{field.name} is missing")


main(globals())
