"""kmsctl as a whole: what it prints is what AWS CLI prints of the same values, and how it ends.

kmsctl is expected beside the daemon that KMSD_BIN names.
"""

import base64
import io
import json
import os
import pwd
import subprocess
import time
import types

from harness import (
    KMSCTL, PATIENCE, Connection, KMSError, as_uid, check, create_key, daemon, main, need_root, open_to_all)

import jmespath
from awscli import formatter, table

DENIED, USAGE, SERVICE, GENERAL = 3, 252, 254, 255
STRANGER = 23456


def environment(target, **more):
    return target.environment | {"KMSD_SOCKET": str(target.socket)} | more


def run(target, *arguments, **more):
    """Runs kmsctl; returns exit status, output and error output."""
    done = subprocess.run(
        [KMSCTL, *map(str, arguments)], env=environment(target, **more), stdin=subprocess.DEVNULL,
        capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def shell(target, line):
    """Runs a line of the shell in which `kmsctl` is the program."""
    script = f'kmsctl() {{ "{KMSCTL}" "$@"; }}\n{line}'
    done = subprocess.run(
        ["sh", "-c", script], env=environment(target), cwd=target.home, stdin=subprocess.DEVNULL,
        capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def succeeds(target, *arguments, **more):
    code, output, errors = run(target, *arguments, **more)
    check(code == 0, f"{arguments}: exit status {code}: {errors}")
    return output


def fails(target, status, words, *arguments, **more):
    code, output, errors = run(target, *arguments, **more)
    check(code == status, f"{arguments}: exit status {code} instead of {status}: {errors}")
    check(output == "", f"{arguments}: printed {output!r}")
    check(words in errors, f"{arguments}: {words!r} is not in {errors!r}")
    return errors


def printed(form, name, value, query=None):
    """What AWS CLI's own formatter prints of a value."""
    table.determine_terminal_width = lambda default_width=80: default_width
    query = query and jmespath.compile(query)
    stream = io.StringIO()
    formatter.get_formatter(form, types.SimpleNamespace(color="off", query=query))(name, value, stream)
    return stream.getvalue()


def with_aliases(target, count):
    with target.connect() as connection:
        key = create_key(connection, description="Backups \u00e9 \u65e5\u672c")
        for number in range(count):
            connection.call("CreateAlias", alias_name=f"alias/app{number}", target_key_id=key)
    return key


def test_the_documented_line_gives_the_data_key():
    with daemon() as target:
        with_aliases(target, 1)
        line = (
            "kmsctl generate-data-key --key-id alias/app0 --key-spec AES_256 --output text "
            "--query CiphertextBlob | base64 --decode > file")
        code, _, errors = shell(target, line)
        check(code == 0 and not errors, errors)
        blob = target.home / "file"
        check(blob.stat().st_size > 100, f"the file has {blob.stat().st_size} bytes")
        reply = json.loads(succeeds(target, "decrypt", "--ciphertext-blob", f"fileb://{blob}"))
        check(len(base64.b64decode(reply["Plaintext"])) == 32, "no data key")


def test_every_format_is_that_of_aws():
    with daemon() as target:
        key = with_aliases(target, 3)
        calls = [
            ("DescribeKey", ["describe-key", "--key-id", key]), ("ListAliases", ["list-aliases"]),
            ("ListKeys", ["list-keys", "--no-paginate"]),
        ]
        queries = [
            None, "*", "@", "Nothing", "Aliases[].AliasName", "Aliases[?TargetKeyId].[AliasName, TargetKeyId]",
            "KeyMetadata.{Id: KeyId, On: Enabled, Uses: EncryptionAlgorithms}", "length(@)", "KeyMetadata.Enabled",
            "Aliases[0]", "Keys", "keys(@)", "avg(`[1, 2]`)",
        ]
        for name, arguments in calls:
            value = json.loads(succeeds(target, *arguments))
            for form in ("json", "text", "table"):
                for query in queries:
                    try:
                        expected = printed(form, name, json.loads(json.dumps(value)), query)
                    except ValueError:
                        continue  # a list of scalars and objects ends AWS CLI's table with a stack trace
                    flags = ["--output", form] + (["--query", query] if query else [])
                    found = succeeds(target, *arguments, *flags)
                    check(found == expected, f"{flags} of {name}:\n{found}instead of\n{expected}")


def test_a_query_sees_the_merged_pages():
    with daemon() as target:
        with_aliases(target, 7)
        names = "length(Aliases[?starts_with(AliasName, 'alias/app')])"
        check(succeeds(target, "list-aliases", "--page-size", 2, "--query", names) == "7\n", "pages")


def test_the_token_comes_last():
    with daemon() as target:
        with_aliases(target, 3)
        lines = succeeds(target, "list-aliases", "--max-items", 1, "--output", "text").splitlines()
        check(len(lines) == 2 and lines[0].startswith("ALIASES\t"), f"{lines}")
        check(lines[1].startswith("NEXTTOKEN\t"), f"{lines}")
        rest = succeeds(
            target, "list-aliases", "--output", "text", "--starting-token", lines[1].split("\t")[1])
        check(len(rest.splitlines()) == 2, rest)


def test_a_bad_query_is_said_before_the_call():
    with daemon() as target:
        fails(target, USAGE, "Bad value for --query a[", "create-key", "--query", "a[")
        check(succeeds(target, "list-keys", "--query", "length(Keys)") == "0\n", "a key was made")


def test_an_output_that_cannot_be_written_is_one_sentence():
    with daemon() as target:
        with_aliases(target, 1)
        for command in (
            "list-keys", "list-keys --output text", "list-keys --output table", "list-keys --output yaml",
            "generate-random --number-of-bytes 9 --output raw", "ping", "--help", "help list-keys", "--version",
            "list-keys --help", "encrypt --generate-cli-skeleton",
        ):
            for place in ("> /dev/full", ">&-"):
                code, _, errors = shell(target, f"kmsctl {command} {place}")
                check(code == 1, f"{command} {place}: exit status {code}: {errors}")
                check(len(errors.strip().splitlines()) == 1, f"{command} {place}: {errors!r}")
                check("output can't be written" in errors, f"{command} {place}: {errors!r}")


def test_closed_streams_do_not_become_the_socket():
    with daemon() as target:
        with_aliases(target, 1)
        for closed in ("<&-", "2>&-", "<&- 2>&-"):
            code, output, _ = shell(target, f"kmsctl list-keys --query 'length(Keys)' {closed}")
            check((code, output) == (0, "1\n"), f"{closed}: exit status {code}: {output!r}")
        code, output, _ = shell(target, "kmsctl list-keys <&- >&- 2>&-")
        check((code, output) == (1, ""), f"all closed: exit status {code}: {output!r}")
        code, _, errors = shell(target, "kmsctl encrypt --key-id alias/app0 --plaintext fileb:///dev/stdin <&-")
        check(code == USAGE, f"a closed input was read: exit status {code}: {errors}")


def test_context_keys_that_differ_in_normal_form_are_two():
    with daemon() as target:
        with_aliases(target, 1)
        both = json.dumps({"\u00e9": "1", "e\u0301": "2"})
        one = json.dumps({"\u00e9": "1"})
        blob = succeeds(
            target, "encrypt", "--key-id", "alias/app0", "--plaintext", "aGk=", "--encryption-context", both,
            "--output", "text", "--query", "CiphertextBlob").strip()
        arguments = ["decrypt", "--ciphertext-blob", blob, "--encryption-context"]
        check("aGk=" in succeeds(target, *arguments, both), "not decrypted")
        fails(target, SERVICE, "InvalidCiphertextException", *arguments, one)


def test_lines_that_aws_takes_are_taken():
    with daemon() as target:
        key = with_aliases(target, 1)
        request = target.home / "request.json"
        request.write_text(json.dumps({"KeyId": "alias/app0", "NumberOfBytes": 16}))
        description = target.home / "description"
        description.write_text("from a file\n")
        before = ["--color", "on", "--profile", "p", "--endpoint-url", "http://x", "--no-cli-pager"]
        text = succeeds(target, *before, "--output", "text", "--query", "Keys[].KeyId", "list-keys")
        check(text == key + "\n", text)
        reply = json.loads(succeeds(target, "generate-data-key", "--cli-input-json", f"file://{request}"))
        check(len(base64.b64decode(reply["Plaintext"])) == 16, "the request was not read")
        succeeds(target, "update-key-description", "--key-id", key, "--description", f"file://{description}")
        found = succeeds(target, "describe-key", "--key-id", key, "--query", "KeyMetadata.Description")
        check(json.loads(found) == "from a file\n", found)
        check(succeeds(target, "list-keys", "--query", "Keys[].KeyId", AWS_DEFAULT_OUTPUT="text") == text, "variable")
        check(succeeds(target, "encrypt", "help").startswith("OVERVIEW"), "help behind the command")
        skeleton = json.loads(succeeds(target, "create-key", "--generate-cli-skeleton"))
        check(skeleton["Tags"] == [{"TagKey": "", "TagValue": ""}], f"{skeleton}")


def test_lines_that_aws_refuses_are_refused():
    with daemon() as target:
        check("Usage:" in fails(target, USAGE, "Give a command"), "no usage")
        for arguments in (["create-custom-key-store", "--custom-key-store-name", "k"], ["--debug", "create-custom-key-store"], ["help", "create-custom-key-store"]):
            fails(target, USAGE, "kmsctl: create-custom-key-store: this release of kmsd has no CreateCustomKeyStore", *arguments)
        fails(target, USAGE, "--tags", "create-key", "--tags", '{"TagKey": "a", "TagKey": "b", "TagValue": "c"}')
        fails(target, USAGE, "parameter Tags[0].TagKey", "create-key", "--tags", "TagKey=a,b,TagValue=c")
        fails(target, USAGE, "Unknown output type", "list-keys", AWS_DEFAULT_OUTPUT="xml")
        check(succeeds(target, "list-keys", "--query", "length(Keys)") == "0\n", "a key was made")


def test_what_has_no_meaning_is_said_under_debug():
    with daemon() as target:
        _, _, quiet = run(target, "--profile", "r", "list-keys")
        check(quiet == "", quiet)
        _, _, errors = run(target, "--profile", "r", "list-keys", "--profile", "s", "--debug")
        check(errors.count("--profile has no meaning here") == 1, errors)


def test_allow_and_deny_edit_the_key_policy():
    with daemon() as target:
        key = with_aliases(target, 1)

        def policy():
            return json.loads(json.loads(succeeds(target, "get-key-policy", "--key-id", key))["Policy"])

        before = policy()
        name = next(user.pw_name for user in pwd.getpwall() if user.pw_uid)
        allow = ["allow", "alias/app0", "--user", name, "--for", "data-keys", "--context", "Purpose=Test"]
        added = json.loads(succeeds(target, *allow, "--dry-run"))
        check(policy() == before, "a dry run changed the policy")
        check(json.loads(succeeds(target, *allow)) == added, "not what the dry run said")
        check(added["Sid"].startswith("allow-data-keys-"), f"{added}")
        check(added["Condition"] == {"StringEquals": {"kms:EncryptionContext:Purpose": "Test"}}, f"{added}")
        check(policy() == before | {"Statement": before["Statement"] + [added]}, f"{policy()}")
        code, output, errors = run(target, *allow)
        check((code, output) == (0, "") and "already" in errors, f"exit status {code}: {output!r} {errors!r}")
        deny = ["deny", key, "--user", name]
        fails(target, GENERAL, "no such statement", *deny, "--for", "sign")
        check(json.loads(succeeds(target, *deny)) == {"Statement": [added]}, "not what was added")
        check(policy() == before, f"{policy()}")
        fails(target, GENERAL, "no such statement", *deny)
        fails(target, USAGE, "policies.d/groups/staff.json", "allow", key, "--group", "staff", "--for", "use")


def statement(**members):
    """A statement of a key policy."""
    return {"Effect": "Allow", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*"} | members


def write_policy(path, *statements):
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"Version": "2012-10-17", "Statement": statements}, indent=2))
    return path


def test_a_denial_is_explained():
    need_root("to become another user")
    with daemon() as target:
        key = with_aliases(target, 1)
        open_to_all(target)

        def denied():
            with Connection(target.socket) as connection:
                try:
                    connection.call("Encrypt", key_id=key, plaintext=b"x")
                except KMSError as error:
                    return str(error.request_id)
            return "not denied"

        request = as_uid(STRANGER, denied)
        text = succeeds(target, "explain", request)
        check(text.startswith("Denied: "), text)
        for words in ("kms:Encrypt", f":user/uid/{STRANGER}", f"key/{key}", "key policy, statement "):
            check(words in text, f"{words!r} is not in {text!r}")
        reply = json.loads(succeeds(target, "explain", request, "--output", "json"))
        check(reply["explanation"]["allowed"] is False, f"{reply}")
        action = succeeds(target, "explain", request, "--query", "explanation.action", "--output", "text")
        check(action == "kms:Encrypt\n", action)
        fails(target, SERVICE, "NotFoundException", "explain", "00000000-0000-4000-8000-000000000000")
        fails(target, SERVICE, "ValidationException", "explain", "x")


def test_a_policy_is_checked_before_it_is_used():
    with daemon() as target:
        key = with_aliases(target, 1)
        good = write_policy(target.home / "good.json", statement(Sid="a"))
        bad = write_policy(target.home / "bad.json", statement(Effect="Alow"))
        check(run(target, "policy", "lint", good)[0] == 0, "a good policy has a fault")
        check(shell(target, "kmsctl policy lint - < good.json")[0] == 0, "from the standard input")
        code, output, errors = run(target, "policy", "lint", bad)
        check((code, errors) == (GENERAL, ""), f"exit status {code}: {errors}")
        place, line, _ = output.split(":", 2)
        check(place == str(bad) and int(line) > 1, output)
        code, output, _ = run(target, "policy", "lint", bad, "--output", "json")
        check(code == GENERAL and json.loads(output)["fault"]["text"], f"exit status {code}: {output}")
        identity = statement()
        del identity["Principal"]
        own = write_policy(target.home / "users" / "alice.json", identity)
        check(run(target, "policy", "lint", own)[0] == 0, "the file is not taken for an identity policy")
        check(run(target, "policy", "lint", own, "--no-identity")[0] == GENERAL, "nor for a key policy")
        check(run(target, "policy", "lint", "--key-id", "alias/app0")[0] == 0, "the policy of a key has a fault")
        check(run(target, "policy", "lint", "--key-id", key)[0] == 0, "the policy of a key has a fault")
        fails(target, USAGE, "can't be read", "policy", "lint", target.home / "none.json")
        fails(target, USAGE, "kmsctl policy COMMAND", "policy")


def test_a_call_is_simulated():
    with daemon() as target:
        with_aliases(target, 1)
        name = next(user.pw_name for user in pwd.getpwall() if user.pw_uid not in (0, os.geteuid()))
        simulate = ["policy", "simulate", "--action", "kms:Decrypt", "--resource", "alias/app0"]
        check(succeeds(target, *simulate, "--principal", "root").startswith("Allowed: "), "root")
        code, output, errors = run(target, *simulate, "--principal", f"user:{name}")
        check((code, errors) == (DENIED, ""), f"exit status {code}: {errors}")
        check(output.startswith("Denied: ") and f":user/{name}" in output, output)
        condition = {"StringEquals": {"kms:EncryptionContext:app": "orders"}}
        policy = write_policy(target.home / "policy.json", statement(Sid="app", Condition=condition))
        simulate += ["--principal", f"user:{name}", "--policy", policy]
        check("app" in succeeds(target, *simulate, "--context", "app=orders"), "not allowed by the policy given")
        code, output, _ = run(target, *simulate, "--context", "app=billing")
        check(code == DENIED and 'wanted  "orders"' in output and 'found   "billing"' in output, output)
        code, output, _ = run(target, *simulate, "--output", "json")
        check(code == DENIED and json.loads(output)["explanation"]["allowed"] is False, output)
        fails(target, SERVICE, "ValidationException", *simulate, "--action", "kms:Decypt")
        fails(target, USAGE, "is not of the form KEY=VALUE", *simulate, "--condition", "kms:RequestAlias")


def test_a_replay_shows_what_another_policy_changes():
    with daemon() as target:
        key = with_aliases(target, 1)
        with target.connect() as connection:
            for _ in range(3):
                connection.call("Encrypt", key_id="alias/app0", plaintext=b"x")
            connection.call("DescribeKey", key_id=key)
        log = target.data / "audit.jsonl"
        give_up = time.monotonic() + PATIENCE
        while log.read_text().count('"DescribeKey"') < 1:
            check(time.monotonic() < give_up, "the record is not written")
            time.sleep(0.02)
        now = json.loads(json.loads(succeeds(target, "get-key-policy", "--key-id", key))["Policy"])["Statement"]
        denial = statement(Sid="no", Effect="Deny", Action="kms:Encrypt")
        policy = write_policy(target.home / "policy.json", *(now if isinstance(now, list) else [now]), denial)
        replay = ["policy", "replay", "--policy", policy, "--key-id", "alias/app0", "--audit", log]
        text = succeeds(target, *replay)
        check(text.startswith("allowed -> denied: 3 records"), text)
        check("kms:Encrypt" in text and "kms:DescribeKey" not in text, text)
        check("1 changes its outcome (3 records)" in text, text)
        reply = json.loads(succeeds(target, *replay, "--output", "json"))
        check([change["Action"] for change in reply["Changes"]] == ["kms:Encrypt"], f"{reply}")
        check("0 change their outcome" in succeeds(target, *replay, "--since", "2999-01-01T00:00:00Z"), "--since")
        write_policy(policy, statement(Effect="Alow"))
        fails(target, GENERAL, "policy.json:", *replay)


def test_the_identity_policies_are_loaded_again():
    with daemon() as target:
        output = succeeds(target, "policy", "reload")
        check(output.splitlines()[0].endswith(" loaded"), output)
        fails(target, SERVICE, "ValidationException", "policy", "reload", "--rebind", "alice")


def test_a_region_has_keys_of_its_own():
    with daemon() as target:
        ireland = ["--region", "eu-west-1", "--output", "text"]
        arn = succeeds(target, *ireland, "create-key", "--query", "KeyMetadata.Arn").strip()
        check(arn.startswith("arn:aws:kms:eu-west-1:"), arn)
        check(succeeds(target, *ireland, "list-keys", "--query", "Keys[].KeyArn") == arn + "\n", "not listed")
        check(succeeds(target, "list-keys", "--query", "length(Keys)") == "0\n", "listed in another Region")
        key = arn.split("/")[1]
        fails(target, SERVICE, "NotFoundException", "describe-key", "--key-id", key)
        succeeds(target, "describe-key", "--key-id", arn)
        succeeds(target, *ireland, "describe-key", "--key-id", key)
        fails(target, USAGE, "is no name of a Region", "--region", "Europe", "list-keys")


if __name__ == "__main__":
    os.environ.pop("AWS_DEFAULT_OUTPUT", None)
    main(globals())
