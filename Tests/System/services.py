"""Services of this host as roles, groups, users who come and go, and changes that hold at once.

The units, users and groups are real ones, made for the test. Who calls is another process of another user.
"""

import contextlib
import functools
import grp
import json
import re
import signal
import subprocess
import sys

from accounts import add_user, change, free_ids, own_name, remove_user, system_group, system_user, user_id
from callers import caller
from harness import (
    KMSCTL, PATIENCE, as_uid, attempt, check, create_key, daemon, enum, every, main, need_root, open_to_all,
    program_for_others, until)
from units import as_user, unit, unit_of_user_manager

DENIED = "AccessDeniedException"
# The daemon's own user: it runs without rights over other users' processes, as the installed one does.
KEEPER = 23460
# The daemon looks at the user database by itself once a minute; what comes sooner is seen by its watch.
BEFORE_IT_LOOKS_ITSELF = PATIENCE / 2
LOOPS = 2


# Documents and files


def statement(*actions, **members):
    return {"Effect": "Allow", "Action": list(actions), "Resource": "*"} | members


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": statements}, indent=2)


class Host:
    """A daemon, its key, and the folders of its administrator, whose files root makes."""

    def __init__(self, target):
        self.target = target
        self.settings = target.home / "config/kmsd"
        self.root = None

    def write(self, name, text):
        """Puts a file into place at once, as `mv` does."""
        path = self.settings / name
        path.parent.mkdir(parents=True, exist_ok=True)
        for folder in path.parents[:-1]:
            if folder.is_relative_to(self.settings):
                folder.chmod(0o755)
        new = path.with_name(f".{path.name}")
        new.write_text(text)
        new.chmod(0o644)
        new.rename(path)

    def policy(self, holder, *statements):
        """The identity policy of `users/NAME`, `groups/NAME` or `roles/NAME`."""
        self.write(f"policies.d/{holder}.json", document(*statements))

    def remove_policy(self, holder):
        (self.settings / f"policies.d/{holder}.json").unlink()

    def register(self, folder, name, **options):
        """A role or a service, by a file of `roles.d` or `services.d`."""
        self.write(f"{folder}/{name}.yaml", "".join(f"{option}: {value}\n" for option, value in options.items()))

    def begin(self):
        """Starts the daemon with these files; root has a connection and a key then."""
        self.target.start()
        open_to_all(self.target)
        self.root = self.target.connect()
        made = self.root.call("CreateKey").key_metadata
        self.key, self.account = made.key_id, made.aws_account_id
        return self

    def arn(self, what):
        return f"arn:aws:iam::{self.account}:{what}"

    def put_key_policy(self, *statements):
        """The key policy: the account may do everything, and what the statements say."""
        everything = statement("kms:*", Principal={"AWS": self.arn("root")})
        self.root.call("PutKeyPolicy", key_id=self.key, policy=document(everything, *statements))

    def kmsctl(self, *arguments, words=()):
        """Runs kmsctl behind these words; returns exit status, output and error output."""
        program, needed = program_for_others(KMSCTL)
        ended = subprocess.run(
            [*words, program, *map(str, arguments), "--socket", str(self.target.socket)],
            env=self.target.environment | needed, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True)
        return ended.returncode, ended.stdout, ended.stderr

    def asks(self, words, *arguments):
        """'OK' or the exception's name of a call that kmsctl makes behind these words."""
        code, output, errors = self.kmsctl(*arguments, words=words)
        if code == 0:
            return "OK"
        found = re.search(r"\((\w+)\)", errors)
        check(found, f"{arguments}: exit status {code}: {output}{errors}")
        return found[1]

    def data_key(self, words, key=None):
        return self.asks(words, "generate-data-key", "--key-id", key or self.key, "--key-spec", "AES_256")

    def administers(self, *arguments):
        """What kmsctl prints for root."""
        code, output, errors = self.kmsctl(*arguments)
        check(code == 0, f"{arguments}: exit status {code}: {errors}")
        return output

    def reload(self, *arguments):
        return self.administers("policy", "reload", *arguments)

    def records(self, operation):
        """What the audit log has of an operation, with whole lines alone."""
        log = self.target.data / "audit.jsonl"
        whole = log.read_text().rpartition("\n")[0] if log.exists() else ""
        return [record for record in map(json.loads, whole.splitlines()) if record["eventName"] == operation]


@contextlib.contextmanager
def host(kind=Host, **options):
    """A daemon that has not begun, so that files can be there before."""
    with daemon(started=False, **options) as target:
        made = kind(target)
        try:
            yield made
        finally:
            if made.root:
                made.root.close()


def must_be(expected, found, who):
    check(found == expected, f"{who}: {found} instead of {expected}")


# Services


class Services(Host):
    """Two units with a role each: that of the orders for one user, that of the bills for both."""

    def __init__(self, orders, bills, orderer, biller, target):
        super().__init__(target)
        self.orders, self.bills, self.orderer, self.biller = orders, bills, orderer, biller
        self.register("roles.d", orders.role, users=f"[{orderer}]")
        self.register("roles.d", bills.role, users=f"[{orderer}, {biller}]")

    @property
    def role_arn(self):
        """Of the role of the orders."""
        return self.arn(f"role/{self.orders.role}")

    def everyone_else(self):
        """The words of all who are not the role of the orders, by who they are."""
        return {
            "the other unit": self.bills.enter(self.biller),
            "the same user in the other unit": self.bills.enter(self.orderer),
            "another user in the unit": self.orders.enter(self.biller),
            "the user outside of units": as_user(self.orderer),
            "another user outside of units": as_user(self.biller),
        }

    def must_be_for_the_orders_alone(self):
        """Data keys are for the unit of the orders, run by its user, and for nobody else but root."""
        must_be("OK", self.data_key(self.orders.enter(self.orderer)), "the unit")
        for who, words in self.everyone_else().items():
            must_be(DENIED, self.data_key(words), who)


@contextlib.contextmanager
def services():
    need_root("to make users and units")
    with (
        system_user(own_name("o")) as orderer, system_user(own_name("b")) as biller,
        unit(own_name("-orders")) as orders, unit(own_name("-bills")) as bills,
        host(functools.partial(Services, orders, bills, orderer, biller), uid=KEEPER) as made,
    ):
        yield made


def test_a_unit_has_what_a_key_policy_gives_its_role_and_nobody_else_has():
    with services() as host:
        host.begin()
        must_be(DENIED, host.data_key(host.orders.enter(host.orderer)), "the unit, before the policy")
        host.put_key_policy(statement("kms:GenerateDataKey", "kms:Decrypt", Principal={"AWS": host.role_arn}))
        host.must_be_for_the_orders_alone()

        code, output, errors = host.kmsctl(
            "generate-data-key", "--key-id", host.key, "--key-spec", "AES_256", "--output", "json",
            words=host.orders.enter(host.orderer))
        check(code == 0, f"the unit's GenerateDataKey: {errors}")
        made = json.loads(output)
        decrypt = ["decrypt", "--ciphertext-blob", made["CiphertextBlob"], "--output", "json"]
        code, output, errors = host.kmsctl(*decrypt, words=host.orders.enter(host.orderer))
        check(code == 0, f"the unit's Decrypt: {errors}")
        check(json.loads(output)["Plaintext"] == made["Plaintext"], "the unit opens another data key")
        for who, words in host.everyone_else().items():
            must_be(DENIED, host.asks(words, *decrypt), f"Decrypt of {who}")
        must_be(DENIED, host.asks(host.orders.enter(host.orderer), "list-keys"), "ListKeys of the unit")


def test_a_process_below_the_unit_is_of_the_unit():
    with services() as host:
        host.begin()
        host.put_key_policy(statement("kms:GenerateDataKey", Principal={"AWS": host.role_arn}))
        must_be("OK", host.data_key(host.orders.enter(host.orderer, below=True)), "below the unit")
        must_be(DENIED, host.data_key(host.bills.enter(host.orderer, below=True)), "below the other unit")


def test_a_unit_of_a_users_own_manager_is_never_the_role():
    with services() as host, unit_of_user_manager(host.orders.role, host.orderer) as words:
        host.begin()
        host.put_key_policy(
            statement("kms:GenerateDataKey", Principal={"AWS": host.role_arn}),
            statement("kms:Encrypt", Principal="*",
                      Condition={"StringEquals": {"kmsd:PeerUnit": host.orders.name}}),
            statement("kms:GenerateDataKeyWithoutPlaintext", Principal={"AWS": host.arn(f"user/{host.orderer}")},
                      Condition={"StringEquals": {"kmsd:PeerUserUnit": host.orders.name}}))
        must_be(DENIED, host.data_key(words), "by its role")
        must_be(DENIED, host.asks(words, "encrypt", "--key-id", host.key, "--plaintext", "aGk="), "by its unit")
        narrowed = ["generate-data-key-without-plaintext", "--key-id", host.key, "--key-spec", "AES_256"]
        must_be("OK", host.asks(words, *narrowed), "as its user, in that unit of its manager")


def test_a_unit_has_what_the_identity_policy_of_its_role_gives_instead_of_its_users():
    with services() as host:
        host.policy(f"roles/{host.orders.role}", statement("kms:GenerateDataKey", "kms:Decrypt"))
        host.policy(f"users/{host.orderer}", statement("kms:Encrypt"))
        host.begin()
        host.must_be_for_the_orders_alone()
        encrypt = ["encrypt", "--key-id", host.key, "--plaintext", "aGk="]
        must_be("OK", host.asks(as_user(host.orderer), *encrypt), "the user outside of units")
        must_be(DENIED, host.asks(host.orders.enter(host.orderer), *encrypt), "the user in the unit")


def test_root_stays_root_in_a_unit():
    with services() as host:
        host.begin()
        must_be("OK", host.asks(host.orders.enter(None), "list-keys"), "root in the unit")


def test_a_condition_on_the_unit_holds_in_that_unit_for_whoever_runs_it():
    with services() as host:
        host.begin()
        host.put_key_policy(statement(
            "kms:GenerateDataKey", Principal={"AWS": "*"},
            Condition={"StringEquals": {"kmsd:PeerUnit": host.orders.name}}))
        must_be("OK", host.data_key(host.orders.enter(host.orderer)), "the unit")
        for who, words in host.everyone_else().items():
            must_be("OK" if who == "another user in the unit" else DENIED, host.data_key(words), who)


def test_a_record_names_the_session_of_the_role():
    with services() as host:
        host.policy(f"roles/{host.orders.role}", statement("kms:GenerateDataKey"))
        host.begin()
        for unit_of_role, expected in ((host.orders, None), (host.bills, DENIED)):
            host.data_key(unit_of_role.enter(host.orderer))
            session = f"arn:aws:sts::{host.account}:assumed-role/{unit_of_role.role}/{host.orderer}"

            def found():
                return [
                    record for record in host.records("GenerateDataKey")
                    if record["userIdentity"].get("arn") == session]

            until(found, f"no record of {session}: {host.records('GenerateDataKey')}")
            record = found()[0]
            must_be("AssumedRole", record["userIdentity"]["type"], "the type of the identity")
            must_be(expected, record.get("errorCode"), f"the error in the record of {session}")
            peer = record["additionalEventData"]["peer"]
            must_be(unit_of_role.name, peer.get("unit"), "the unit in the record")
            must_be(user_id(host.orderer), peer["uid"], "the user in the record")


# Integrated services


DISK = "alias/aws/disk"


@contextlib.contextmanager
def integrated_service():
    """The services, with disk.amazonaws.com for the unit of the bills, run by its user."""
    with services() as host:
        (host.settings / f"roles.d/{host.bills.role}.yaml").unlink()
        host.register("services.d", "disk", unit=host.bills.name, users=f"[{host.biller}]")
        host.policy(f"roles/{host.orders.role}", statement("kms:*"))
        host.policy(f"users/{host.biller}", statement("kms:*"))
        yield host.begin()


def test_a_service_has_a_key_from_its_first_use_on_that_nobody_else_uses():
    with integrated_service() as host:
        def aliases():
            return {entry.alias_name: entry for entry in every(host.root, "ListAliases", "aliases")}

        others = {
            "root": [], "a role with all permissions": host.orders.enter(host.orderer),
            "the service's user outside of its unit": as_user(host.biller),
            "another user in its unit": host.bills.enter(host.orderer),
        }
        for who, words in others.items():
            must_be(DENIED, host.data_key(words, DISK), f"{who}, before the first use")
        check(DISK not in aliases(), "it appeared before its first use")
        service = host.bills.enter(host.biller)
        must_be("OK", host.data_key(service, DISK), "the service")
        key = aliases()[DISK].target_key_id
        must_be("OK", host.data_key(service, key), "the service, by the key's ID")
        check(aliases()[DISK].target_key_id == key, "it became another key")
        for who, words in others.items():
            must_be(DENIED, host.data_key(words, DISK), who)
        del others["another user in its unit"]  # who has no permission
        for who, words in others.items():
            must_be("OK", host.asks(words, "describe-key", "--key-id", DISK), f"DescribeKey of {who}")
        must_be(
            DENIED, host.asks(as_user(host.orderer), "describe-key", "--key-id", DISK),
            "DescribeKey without permission")
        metadata = host.root.call("DescribeKey", key_id=DISK).key_metadata
        must_be(enum("KeyManagerType", "AWS"), metadata.key_manager, "who manages the key")
        must_be(DENIED, host.data_key(service), "the service, with a key of the customer's")


def test_nobody_manages_the_key_of_a_service():
    with integrated_service() as host:
        service = host.bills.enter(host.biller)
        must_be("OK", host.data_key(service, DISK), "the service")
        key = host.root.call("DescribeKey", key_id=DISK).key_metadata.key_id
        policy = document(statement("kms:*", Principal={"AWS": host.arn("root")}))
        calls = [
            ("DisableKey", {"key_id": key}), ("EnableKey", {"key_id": key}),
            ("ScheduleKeyDeletion", {"key_id": key}), ("EnableKeyRotation", {"key_id": key}),
            ("PutKeyPolicy", {"key_id": key, "policy": policy}),
            ("PutKeyPolicy", {"key_id": key, "policy": policy, "bypass_policy_lockout_safety_check": True}),
            ("UpdateKeyDescription", {"key_id": key, "description": "ours"}),
            ("TagResource", {"key_id": key, "tags": [{"tag_key": "a", "tag_value": "b"}]}),
            ("CreateGrant", {"key_id": key, "grantee_principal": host.role_arn,
                             "operations": [enum("GrantOperation", "Decrypt")]}),
            ("CreateAlias", {"alias_name": "alias/ours", "target_key_id": key}),
            ("UpdateAlias", {"alias_name": DISK, "target_key_id": host.key}),
            ("DeleteAlias", {"alias_name": DISK}),
        ]

        def outcomes():
            with host.target.connect() as connection:
                return [attempt(connection, operation, **fields) for operation, fields in calls]

        everyone = {"root": outcomes(), "a user with all permissions": as_uid(user_id(host.biller), outcomes)}
        for who, found in everyone.items():
            for (operation, _), outcome in zip(calls, found, strict=True):
                # Which is said of operations that this release doesn't serve.
                if outcome != "UnknownOperationException":
                    must_be(DENIED, outcome, f"{operation} by {who}")
        must_be(DENIED, host.asks(service, "disable-key", "--key-id", key), "DisableKey by the service")
        metadata = host.root.call("DescribeKey", key_id=DISK).key_metadata
        check(metadata.key_id == key and metadata.enabled, f"the key is another now: {metadata}")
        must_be("OK", host.data_key(service, DISK), "the service, after all that")


# Groups


@contextlib.contextmanager
def staff():
    """A daemon, a group whose identity policy gives data keys, and two users without it."""
    need_root("to make users and groups")
    with (
        system_group(own_name("staff")) as group, system_user(own_name("a")) as alice,
        system_user(own_name("b")) as bob, host() as made,
    ):
        made.policy(f"groups/{group}", statement("kms:GenerateDataKey"))
        yield made.begin(), group, alice, bob


def test_members_of_a_group_have_what_its_policy_gives():
    with staff() as (host, group, alice, bob):
        change("gpasswd", "-a", alice, group)
        must_be("OK", host.data_key(as_user(alice)), "a member")
        must_be(DENIED, host.data_key(as_user(bob)), "who is no member")
        gid = grp.getgrnam(group).gr_gid
        member, other = user_id(alice), user_id(bob)
        for who, uid, groups, expected in (
            ("a process with the group beside its own", other, [other, gid], "OK"),
            ("a process with the group as its own", other, [gid], "OK"),
            ("a process of the member without the group", member, [member], DENIED),
        ):
            with caller(host.target, uid=uid, groups=groups) as someone:
                must_be(expected, someone.data_key(someone.connect(), host.key), who)


def test_who_joins_or_leaves_a_group_has_it_or_not_from_the_next_connection_on():
    with staff() as (host, group, alice, _), caller(host.target, alice) as before:
        old = before.connect()
        must_be(DENIED, before.data_key(old, host.key), "before")
        change("gpasswd", "-a", alice, group)
        host.reload()
        with caller(host.target, alice) as member:
            joined = member.connect()
            must_be("OK", member.data_key(joined, host.key), "a new process, as a member")
            must_be(DENIED, before.data_key(old, host.key), "the connection from before")
            must_be(DENIED, before.data_key(before.connect(), host.key), "a new one of the old process")
            change("gpasswd", "-d", alice, group)
            host.reload()
            with caller(host.target, alice) as former:
                must_be(DENIED, former.data_key(former.connect(), host.key), "a new process, as one no more")
            must_be("OK", member.data_key(joined, host.key), "the connection of the time as a member")


# Users who come and go


def test_a_new_user_has_the_policy_of_that_name_without_a_reload_and_the_next_of_the_name_has_not():
    need_root("to make users")
    name = own_name("n")
    first, second = free_ids(2)
    with host() as made:
        made.policy(f"users/{name}", statement("kms:GenerateDataKey"))
        made.begin()

        def outcome(uid):
            with caller(made.target, uid=uid) as someone:
                return someone.data_key(someone.connect(), made.key)

        def lint():
            return made.administers("policy", "lint")

        check(f"There is no user {name}; it grants nothing." in lint(), f"lint says: {lint()}")
        must_be(DENIED, outcome(first), "a number without a name")
        try:
            add_user(name, "--uid", first)
            until(lambda: outcome(first) == "OK", "the new user is denied", BEFORE_IT_LOOKS_ITSELF)
            check(name not in lint(), f"lint says: {lint()}")
            with caller(made.target, name) as process:
                held = process.connect()
                must_be("OK", process.data_key(held, made.key), "a connection of the user")
                remove_user(name)
                until(lambda: outcome(first) == DENIED, "the deleted user is allowed", BEFORE_IT_LOOKS_ITSELF)
                must_be(DENIED, process.data_key(held, made.key), "the deleted user's connection")

                add_user(name, "--uid", second)
                remark = (
                    f"user/{name} had the number {first} when a policy of that name was first loaded, "
                    f"and has {second} now; it grants nothing")
                until(lambda: remark in made.target.log.read_text(), f"the log doesn't say: {remark}",
                      BEFORE_IT_LOOKS_ITSELF)
                must_be(DENIED, outcome(second), "another user of the name")
                must_be(DENIED, outcome(first), "the first user's number")
                check(remark in lint(), f"lint says: {lint()}")
                check(remark in made.reload(), "the reload doesn't say it")
                must_be(DENIED, outcome(second), "another user of the name, after a reload")

                output = made.reload("--rebind", f"user/{name}")
                check(name not in output, f"the reload that rebinds says: {output}")
                must_be("OK", outcome(second), "the user who is meant now")
                must_be(DENIED, outcome(first), "the first user's number, after that")
                made.reload()
                must_be("OK", outcome(second), "the user who is meant now, after another reload")
                must_be(DENIED, process.data_key(held, made.key), "the deleted user's connection, after all that")
        finally:
            remove_user(name)


# Changes


class Held:
    """A user's process with open connections, one on each loop of the daemon."""

    def __init__(self, host, user, process):
        self.host, self.user, self.process = host, user, process
        self.arn = host.arn(f"user/{user}")
        self.connections = process.connect_to_loops(LOOPS)

    def must_be(self, expected, when, key=None):
        """What the very next call on each connection gives."""
        for number in self.connections:
            found = self.process.data_key(number, key or self.host.key)
            must_be(expected, found, f"{when}, connection {number} of {self.connections}")


@contextlib.contextmanager
def held_connections():
    need_root("to make a user")
    with system_user(own_name("c")) as user, host(arguments=["--threads", str(LOOPS)]) as made:
        made.begin()
        with caller(made.target, user) as process:
            yield made, Held(made, user, process)


def test_a_key_policy_holds_for_the_next_call_on_open_connections():
    with held_connections() as (host, held):
        allow = statement("kms:GenerateDataKey", Principal={"AWS": held.arn})
        held.must_be(DENIED, "at first")
        host.put_key_policy(allow)
        held.must_be("OK", "allowed")
        host.put_key_policy(allow, statement("kms:GenerateDataKey", Effect="Deny", Principal={"AWS": held.arn}))
        held.must_be(DENIED, "denied explicitly")
        host.put_key_policy(allow)
        held.must_be("OK", "allowed again")
        host.put_key_policy()
        held.must_be(DENIED, "not allowed any more")


def test_identity_policies_hold_for_the_next_call_on_open_connections():
    with held_connections() as (host, held):
        allow = statement("kms:GenerateDataKey")
        held.must_be(DENIED, "at first")
        host.policy(f"users/{held.user}", allow)
        host.reload()
        held.must_be("OK", "allowed")
        host.policy("ceiling", statement("*"), statement("kms:GenerateDataKey", Effect="Deny"))
        host.reload()
        held.must_be(DENIED, "beyond the ceiling")
        host.remove_policy("ceiling")
        host.reload()
        held.must_be("OK", "without the ceiling")
        host.policy(f"users/{held.user}", statement("kms:Decrypt"))
        host.reload()
        held.must_be(DENIED, "not allowed any more")
        host.policy(f"users/{held.user}.d/more", allow)
        host.reload()
        held.must_be("OK", "allowed by another file")
        host.write(f"policies.d/users/{held.user}.d/more.json", "{")
        check(host.kmsctl("policy", "reload")[0] != 0, "a file with a fault is loaded")
        held.must_be("OK", "the old set stays in force")
        host.remove_policy(f"users/{held.user}.d/more")
        host.reload()
        held.must_be(DENIED, "the file is gone")


def test_a_grant_holds_for_the_next_call_on_open_connections():
    with held_connections() as (host, held):
        held.must_be(DENIED, "at first")
        for _ in range(2):
            grant = host.root.call(
                "CreateGrant", key_id=host.key, grantee_principal=held.arn,
                operations=[enum("GrantOperation", "GenerateDataKey")]).grant_id
            held.must_be("OK", "granted")
            host.root.call("RevokeGrant", key_id=host.key, grant_id=grant)
            held.must_be(DENIED, "revoked")


def test_a_tag_holds_for_the_next_call_on_open_connections():
    with held_connections() as (host, held):
        host.policy(f"users/{held.user}", statement(
            "kms:GenerateDataKey", Condition={"StringEquals": {"aws:ResourceTag/project": "orders"}}))
        host.reload()
        held.must_be(DENIED, "without a tag")

        def tag(value):
            host.root.call("TagResource", key_id=host.key, tags=[{"tag_key": "project", "tag_value": value}])

        tag("orders")
        held.must_be("OK", "with the tag")
        tag("bills")
        held.must_be(DENIED, "with another value")
        tag("orders")
        held.must_be("OK", "with the tag again")
        host.root.call("UntagResource", key_id=host.key, tag_keys=["project"])
        held.must_be(DENIED, "with the tag taken away")


def test_the_aliases_of_a_key_hold_for_the_next_call_on_open_connections():
    with held_connections() as (host, held):
        host.policy(f"users/{held.user}", statement(
            "kms:GenerateDataKey",
            Condition={"ForAnyValue:StringLike": {"kms:ResourceAliases": "alias/test/*"}}))
        host.reload()
        other = create_key(host.root)
        held.must_be(DENIED, "without an alias")
        host.root.call("CreateAlias", alias_name="alias/test/one", target_key_id=host.key)
        held.must_be("OK", "with the alias")
        held.must_be(DENIED, "another key", other)
        host.root.call("UpdateAlias", alias_name="alias/test/one", target_key_id=other)
        held.must_be(DENIED, "the alias went to another key")
        held.must_be("OK", "which has it now", other)
        host.root.call("DeleteAlias", alias_name="alias/test/one")
        held.must_be(DENIED, "the alias is gone", other)


def test_an_alias_in_a_call_holds_for_the_next_call_on_open_connections():
    with held_connections() as (host, held):
        host.put_key_policy(statement(
            "kms:GenerateDataKey", Principal={"AWS": held.arn},
            Condition={"StringEquals": {"kms:RequestAlias": "alias/web"}}))
        other = create_key(host.root)
        held.must_be(DENIED, "by the key's ID")
        held.must_be(DENIED, "by an alias that isn't there", "alias/web")
        host.root.call("CreateAlias", alias_name="alias/web", target_key_id=host.key)
        held.must_be("OK", "by the alias", "alias/web")
        held.must_be(DENIED, "by the key's ID")
        host.root.call("UpdateAlias", alias_name="alias/web", target_key_id=other)
        held.must_be(DENIED, "the alias stands for another key", "alias/web")
        host.root.call("UpdateAlias", alias_name="alias/web", target_key_id=host.key)
        held.must_be("OK", "the alias came back", "alias/web")
        host.root.call("DeleteAlias", alias_name="alias/web")
        held.must_be(DENIED, "the alias is gone", "alias/web")


def test_a_key_state_holds_for_the_next_call_on_open_connections():
    with held_connections() as (host, held):
        host.put_key_policy(statement("kms:GenerateDataKey", Principal={"AWS": held.arn}))
        held.must_be("OK", "at first")
        for _ in range(2):
            host.root.call("DisableKey", key_id=host.key)
            held.must_be("DisabledException", "disabled")
            host.root.call("EnableKey", key_id=host.key)
            held.must_be("OK", "enabled")


if __name__ == "__main__":
    # So that users, groups and units go when the run is ended from outside, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    main(globals())
