"""Holds the evaluator of policies to examples written by hand, to the cases of Tests/Fixtures/policies, and to what
the made cases promise."""

import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import unittest
from typing import Any, Optional

import policy_cases
import policy_oracle as oracle
from policy_oracle import ACCOUNT, FOREIGN, KEY, REGION, decide, lockout, refusal

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "policies"
ROOT, FOREIGN_ROOT = oracle.root_of(ACCOUNT), oracle.root_of(FOREIGN)
ALICE, BOB = f"arn:aws:iam::{ACCOUNT}:user/alice", f"arn:aws:iam::{ACCOUNT}:user/bob"
API, API_SESSION = f"arn:aws:iam::{ACCOUNT}:role/orders-api", f"arn:aws:sts::{ACCOUNT}:assumed-role/orders-api/orders"
ALIAS = f"arn:aws:kms:{REGION}:{ACCOUNT}:alias/alice"
AS_ROOT, AS_ALICE, AS_BOB = {"kind": "root"}, {"kind": "user", "name": "alice"}, {"kind": "user", "name": "bob"}
AS_API = {"kind": "role", "role": "orders-api", "session": "orders"}
AS_DISK = {"kind": "service", "service": "disk.amazonaws.com"}
AS_FOREIGN = {"kind": "user", "name": "zoe", "account": FOREIGN}
VOLUME = "arn:aws:ec2:local-main-1:111122223333:volume/vol-1"


def statement(effect: str = "Allow", action: Any = "kms:*", resource: Any = "*", **others: Any) -> dict:
    return {"Effect": effect, "Action": action, "Resource": resource, **others}


def document(*statements: dict, version: Optional[str] = "2012-10-17") -> dict:
    return ({"Version": version} if version else {}) | {"Statement": list(statements)}


def policy(principal: Any, effect: str = "Allow", **others: Any) -> dict:
    """A statement of a key policy."""
    return statement(effect, Principal={"AWS": principal} if principal != "*" else "*", **others)


IDENTITY = document(statement())  # allows all


def asks(action: str = "kms:Decrypt", **case: Any) -> str:
    """The reason of a decision."""
    return decide({"action": action, **case})[1]


def holds(operator: str, wanted: Any, value: Any = None, key: str = "kms:RequestAlias", effect: str = "Allow",
          version: Optional[str] = "2012-10-17", **case: Any) -> bool:
    """Whether a condition holds in an identity policy, for a request that populates the key with the value."""
    conditions = dict(case.pop("conditions", {}), **({} if value is None else {key: value}))
    made = document(statement(effect, Condition={operator: {key: wanted}}), version=version)
    others = [] if effect == "Allow" else [IDENTITY]
    because = asks(conditions=conditions, identityPolicies=[made] + others, **case)
    return because == ("delegation" if effect == "Allow" else "explicit deny in an identity policy")


def covers(resource: str, of: str = KEY, in_key: bool = False, version: str = "2012-10-17", **case: Any) -> bool:
    """Whether a Resource stands for the resource of a request."""
    if in_key:
        return asks(keyPolicy=document(policy(ALICE, resource=resource), version=version), **case) == "key policy"
    made = document(statement(resource=resource), version=version)
    return decide({"action": "kms:Decrypt", "resource": of, "identityPolicies": [made], **case})[0] == "allow"


class Documents(unittest.TestCase):
    """§1"""

    def refused(self, made: Any, kind: str = "identity") -> Optional[str]:
        return refusal(made if isinstance(made, str) else json.dumps(made, ensure_ascii=False), kind)

    def test_documents_of_the_grammar_are_taken(self) -> None:
        self.assertIsNone(self.refused(IDENTITY))
        self.assertIsNone(self.refused({"Statement": statement()}))
        self.assertIsNone(self.refused(document(statement(Sid="a"), statement(Sid="b"), version="2008-10-17")))
        self.assertIsNone(self.refused(oracle.default_policy(ACCOUNT), "key"))
        self.assertIsNone(self.refused(document({"Effect": "Deny", "Principal": "*", "Action": "*"}), "key"))
        self.assertIsNone(self.refused(document(statement(Condition={"StringEquals": {"made:Up": [1, True, "x"]}}))))
        self.assertIsNone(self.refused(document(statement(action=["s3:Get*", "kms:Unknown", "kms:ReEncrypt*"]))))
        for name in (ALICE, API, API_SESSION, ROOT, ACCOUNT, FOREIGN, f"arn:aws:iam::{FOREIGN}:user/any/one", "*",
                     f"arn:aws:sts::{ACCOUNT}:federated-user/x", f"arn:aws:iam::{ACCOUNT}:user/uid/4711"):
            self.assertIsNone(self.refused(document(policy([name])), "key"), name)

    def test_others_are_refused(self) -> None:
        plain = statement()
        for made in ("", "[]", "{", "null", '{"Statement": [], "Statement": []}', {}, document(), {"Statement": [1]},
                     document(plain, version="2012-10-18"), document(plain) | {"Extra": 1}, document(plain) | {"Id": 1},
                     document(statement(Sid="a"), statement(Sid="a")), document(statement("allow")),
                     document(statement(effect="Deny", Extra=1)), document({"Effect": "Allow", "Resource": "*"}),
                     document(statement(NotAction="*")), document(statement(NotResource="*")),
                     document(statement(Principal="*")), document({"Effect": "Allow", "Action": "*"}),
                     document(statement(action=[])), document(statement(action=1)), document(statement(resource=[])),
                     document(statement(action="Decrypt")), document(statement(action="*:Encrypt")),
                     document(statement(action="kms:")),
                     document(statement(Condition=[])), document(statement(Condition={"StringEquals": []})),
                     document(statement(Condition={"StringIs": {"a:b": "c"}})),
                     document(statement(Condition={"NullIfExists": {"a:b": "true"}})),
                     document(statement(Condition={"StringEquals": {"a:b": None}})),
                     document(statement(Condition={"StringEquals": {"a:b": [["c"]]}}))):
            self.assertIsNotNone(self.refused(made), made)

    def test_duplicate_members_are_refused_at_any_depth(self) -> None:
        text = json.dumps(document(statement(Condition={"Bool": {"a:b": "true"}})))
        self.assertIsNone(self.refused(text))
        self.assertIsNotNone(self.refused(text.replace('"a:b": "true"', '"a:b": "true", "a:b": "true"')))
        self.assertIsNotNone(self.refused(text.replace('"Effect"', '"Effect": "Deny", "Effect"')))

    def test_nesting_ends_at_32(self) -> None:
        self.assertIn("nested", self.refused("[" * 33 + "]" * 33) or "")
        self.assertNotIn("nested", self.refused("[" * 32 + "]" * 32) or "")
        self.assertIn("nested", self.refused("[" * 100000) or "")

    def test_a_key_policy_has_its_size_and_letters(self) -> None:
        text = json.dumps(oracle.default_policy(ACCOUNT))
        self.assertIsNone(self.refused(text + " " * (32768 - len(text)), "key"))
        self.assertIsNotNone(self.refused(text + " " * (32769 - len(text)), "key"))
        self.assertIsNone(self.refused(text.replace("Enable", "ÿ\u00a0"), "key"))
        for letter in ("Ā", "日", "\\u0100", "\\u0001", "\\ud800"):
            self.assertIsNotNone(self.refused(text.replace("Enable", letter), "key"), letter)

    def test_principals_have_to_exist(self) -> None:
        for principal in ({"AWS": f"arn:aws:iam::{ACCOUNT}:user/nobody"}, {"AWS": f"arn:aws:iam::{ACCOUNT}:role/alice"},
                          {"AWS": f"arn:aws:iam::{ACCOUNT}:group/ops"}, {"AWS": f"arn:aws:iam::{ACCOUNT}:user/*"},
                          {"AWS": f"{API_SESSION[:-6]}*"}, {"AWS": f"arn:aws:iam::{ACCOUNT}:user/Alice"},
                          {"AWS": f"arn:aws:sts::{ACCOUNT}:assumed-role/none/x"}, {"AWS": "alice"}, {"AWS": "1111"},
                          {"AWS": f"arn:aws:iam::{ACCOUNT}:user/uid/1001"}, {"Service": "s3.amazonaws.com"},
                          {"Federated": "x"}, {"AWS": []}, {}, {"Group": "ops"}, [], "alice", ROOT):
            for name in ("Principal", "NotPrincipal"):
                made = document({"Effect": "Deny", name: principal, "Action": "*", "Resource": "*"})
                self.assertIsNotNone(self.refused(made, "key"), principal)

    def test_principals_are_of_key_policies(self) -> None:
        self.assertIsNotNone(self.refused(document(statement()), "key"))
        self.assertIsNotNone(self.refused(document(statement(Principal="*", NotPrincipal="*")), "key"))
        self.assertIsNotNone(self.refused(document(statement("Allow", NotPrincipal={"AWS": ROOT})), "key"))
        self.assertIsNone(self.refused(document(statement("Deny", NotPrincipal={"AWS": ROOT})), "key"))

    def test_for_all_values_of_one_that_may_be_absent_is_refused_in_key_policies(self) -> None:
        for key in ("kms:EncryptionContext:app", "kms:encryptioncontext:app", "aws:RequestTag/team"):
            condition = {"ForAllValues:StringEquals": {key: "x"}}
            self.assertIn("OverlyPermissiveCondition",
                          self.refused(document(policy("*", Condition=condition)), "key") or "")
            self.assertIsNone(self.refused(document(statement(Condition=condition))))
        condition = {"ForAllValues:StringEquals": {"kms:EncryptionContextKeys": "x"}}
        self.assertIsNone(self.refused(document(policy("*", Condition=condition)), "key"))

    def test_principals_are_matched_as_the_table_says(self) -> None:
        def as_key(principal: Any, caller: dict) -> str:
            return asks(keyPolicy=document(statement(Principal=principal)), caller=caller)
        for caller in (AS_ALICE, AS_API, AS_ROOT, AS_DISK):
            self.assertEqual(as_key("*", caller), "key policy")
            self.assertEqual(as_key({"AWS": "*"}, caller), "key policy")
        self.assertEqual(as_key("*", AS_FOREIGN), "no identity policy allows")
        for root in (ROOT, ACCOUNT):
            self.assertEqual(as_key({"AWS": root}, AS_ROOT), "key policy")
            self.assertEqual(as_key({"AWS": root}, AS_ALICE), "no identity policy allows")
            self.assertEqual(as_key({"AWS": root}, AS_DISK), "no key policy allows")
        self.assertEqual(as_key({"AWS": ALICE}, AS_ALICE), "key policy")
        self.assertEqual(as_key({"AWS": ALICE}, AS_BOB), "no key policy allows")
        self.assertEqual(as_key({"AWS": API}, AS_API), "key policy")
        self.assertEqual(as_key({"AWS": API_SESSION}, AS_API), "key policy")
        self.assertEqual(as_key({"AWS": API_SESSION}, AS_API | {"session": "x"}), "no key policy allows")
        self.assertEqual(as_key({"Service": "disk.amazonaws.com"}, AS_DISK), "key policy")
        self.assertEqual(as_key({"Service": "backup.amazonaws.com"}, AS_DISK), "no key policy allows")


class Matching(unittest.TestCase):
    """§2"""

    def test_wildcards(self) -> None:
        for wanted, value in (("*", ""), ("*", "a:b/c"), ("a*c", "ac"), ("a*c", "abbc"), ("a?c", "abc"), ("a?c", "a:c"),
                              ("*a*b*", "xaxbx"), ("${*}", "*"), ("${?}${$}", "?$"), ("[ab].", "[ab].")):
            self.assertTrue(holds("StringLike", wanted, value), (wanted, value))
        for wanted, value in (("a?c", "ac"), ("a*c", "abcd"), ("${*}", "x"), ("\\*", "*"), ("[ab]", "a"),
                              ("A*", "abc")):
            self.assertFalse(holds("StringLike", wanted, value), (wanted, value))
        self.assertFalse(holds("StringEquals", "a*", "abc"))
        self.assertTrue(holds("StringEquals", "a*", "a*"))

    def test_actions(self) -> None:
        for action in ("*", "kms:*", "KMS:decrypt", "kms:De?rypt", "kms:D*t"):
            self.assertEqual(asks(identityPolicies=[document(statement(action=action))]), "delegation", action)
        for action in ("s3:*", "kms:Decryp", "kms:?Decrypt", "kms:Unknown"):
            self.assertEqual(asks(identityPolicies=[document(statement(action=action))]), "no identity policy allows")
        without = document({"Effect": "Allow", "NotAction": "kms:En*", "Resource": "*"})
        self.assertEqual(asks(identityPolicies=[without]), "delegation")
        self.assertEqual(asks("kms:Encrypt", identityPolicies=[without]), "no identity policy allows")

    def test_arns_are_compared_by_their_parts(self) -> None:
        arn = "arn:aws:s3:::bucket/a:b"
        for wanted in ("arn:aws:s3:::bucket/*", "arn:*:s3:::*b", "arn:aws:s3:*:*:bucket/a:?", arn):
            self.assertTrue(holds("ArnLike", wanted, arn), wanted)
            self.assertTrue(holds("ArnEquals", wanted, arn), wanted)
            self.assertFalse(holds("ArnNotLike", wanted, arn), wanted)
        for wanted in ("arn:*:bucket/a:b", "arn:aws:s3*", "*", "arn:aws:S3:::bucket/*"):
            self.assertFalse(holds("ArnLike", wanted, arn), wanted)
            self.assertTrue(holds("ArnNotEquals", wanted, arn), wanted)

    def test_variables(self) -> None:
        self.assertTrue(holds("StringEquals", "${aws:username}", "alice"))
        self.assertTrue(holds("StringEquals", "${AWS:UserName}-${aws:PrincipalType}", "alice-User"))
        self.assertTrue(holds("ArnEquals", "arn:aws:iam::${kms:CallerAccount}:user/${aws:username}", ALICE))
        self.assertTrue(holds("StringEquals", "${kms:KeySpec, 'x'}", "x"))
        self.assertFalse(holds("StringEquals", "${kms:KeySpec}", ""))
        self.assertTrue(holds("StringNotEquals", "${kms:KeySpec}", ""))
        self.assertFalse(holds("StringNotEquals", ["${kms:KeySpec}", "a"], "a"))
        tag = {"aws:PrincipalTag/dept": "a*"}
        self.assertTrue(holds("StringLike", "${aws:PrincipalTag/dept}", "a*", conditions=tag))
        self.assertFalse(holds("StringLike", "${aws:PrincipalTag/dept}", "ab", conditions=tag))
        self.assertFalse(holds("NumericEquals", "${kms:CallerAccount}", ACCOUNT))

    def test_variables_in_resources(self) -> None:
        alias = {"of": ALIAS, "action": "kms:CreateAlias"}
        self.assertTrue(covers(f"arn:aws:kms:*:*:alias/${{aws:username}}", **alias))
        self.assertFalse(covers(f"arn:aws:kms:*:*:alias/${{aws:username}}", version="2008-10-17", **alias))
        self.assertFalse(covers("arn:aws:kms:*:${aws:PrincipalAccount}:alias/*", **alias))
        self.assertFalse(covers("arn:aws:kms:*:*:alias/${kms:KeySpec}*", **alias))
        self.assertTrue(covers("arn:aws:kms:*:*:alias/${kms:KeySpec, 'alice'}", **alias))


class Conditions(unittest.TestCase):
    """§3"""

    def test_all_operators_and_keys_have_to_hold(self) -> None:
        for name, alias in (("alice", "x"), ("bob", "x"), ("alice", "y"), ("bob", "y")):
            for condition in ({"StringEquals": {"aws:username": name, "kms:RequestAlias": alias}},
                              {"StringEquals": {"aws:username": name}, "StringLike": {"kms:RequestAlias": alias}}):
                because = asks(identityPolicies=[document(statement(Condition=condition))],
                               conditions={"kms:RequestAlias": "x"})
                self.assertEqual(because == "delegation", (name, alias) == ("alice", "x"), condition)

    def test_values_are_or_and_nor(self) -> None:
        self.assertTrue(holds("StringEquals", ["a", "b"], "b"))
        self.assertFalse(holds("StringNotEquals", ["a", "b"], "b"))
        self.assertTrue(holds("StringNotEquals", ["a", "b"], "c"))

    def test_names_of_keys_have_any_case(self) -> None:
        self.assertTrue(holds("StringEquals", "x", "x", key="KMS:requestalias") and
                        holds("StringEquals", "alice", key="AWS:USERNAME"))

    def test_each_operator(self) -> None:
        address = "2001:db8::1"
        for operator, wanted, true, false in (
                ("StringEquals", "é", "é", "e\u0301"), ("StringNotEquals", "a", "A", "a"),
                ("StringEqualsIgnoreCase", "Orders", "oRDERS", "order"),
                ("StringNotEqualsIgnoreCase", "Orders", "order", "oRDERS"),
                ("StringLike", "a*", "ab", "Ab"), ("StringNotLike", "a*", "Ab", "ab"),
                ("NumericEquals", 5, "5.0", "6"), ("NumericNotEquals", "5", "6", "5.00"),
                ("NumericLessThan", "5", "4.9", "5"), ("NumericLessThanEquals", 5, "5", "5.1"),
                ("NumericGreaterThan", "-5", "-4", "-5"), ("NumericGreaterThanEquals", "10", "10", "9"),
                ("NumericEquals", "five", "-", "five"), ("NumericEquals", 5, "5", "five"),
                ("DateEquals", "2026-03-01T12:00:00Z", "2026-03-01T13:00:00+01:00", "2026-03-01"),
                ("DateEquals", "2026-03-01", "1772323200", "1772323201"),
                ("DateNotEquals", 1772323200, "2026-03-02", "2026-03-01"),
                ("DateLessThan", "2026-03-01", "2026-02-28T23:59:59.9Z", "2026-03-01T00:00Z"),
                ("DateLessThanEquals", "2026-03", "2026-03-01", "2026-03-02"),
                ("DateGreaterThan", "2026", "2026-01-01T00:00:01Z", "2026-01-01"),
                ("DateGreaterThanEquals", "2026-03-01T00:00:00Z", "2026-03-01", "2026-02-28"),
                ("Bool", "true", "TRUE", "false"), ("Bool", False, "false", "no"),
                ("BinaryEquals", "b3JkZXJz", "orders", "b3JkZXJz"),
                ("IpAddress", "10.0.0.0/8", "10.255.0.1", "11.0.0.1"), ("IpAddress", address, address, "2001:db8::2"),
                ("NotIpAddress", "10.1.2.3", "10.1.2.4", "10.1.2.3"), ("IpAddress", "::/0", address, "10.1.2.3"),
                ("ArnEquals", "arn:aws:iam::*:user/*", ALICE, API), ("ArnLike", "arn:aws:iam::*:user/*", ALICE, API),
                ("ArnNotEquals", "arn:aws:iam::*:user/*", API, ALICE), ("ArnNotLike", ALICE, BOB, ALICE),
                ("Null", "false", "x", None), ("Null", True, None, "x")):
            if true != "-":
                self.assertTrue(holds(operator, wanted, true), (operator, wanted, true))
            self.assertFalse(holds(operator, wanted, false), (operator, wanted, false))

    def test_absent_keys(self) -> None:
        for operator in oracle.OPERATORS - {"Null"}:
            self.assertEqual(holds(operator, "1"), "Not" in operator, operator)
            self.assertTrue(holds(operator + "IfExists", "1"), operator)
            self.assertTrue(holds("ForAllValues:" + operator, "1"), operator)
            self.assertFalse(holds("ForAnyValue:" + operator, "1"), operator)
        self.assertTrue(holds("Null", "true"))
        self.assertFalse(holds("Null", "false"))
        self.assertFalse(holds("StringEqualsIfExists", "x", "y"))

    def test_multivalued_keys(self) -> None:
        key = "kms:GrantOperations"
        for operator, wanted, value, expected in (
                ("ForAllValues:StringEquals", ["a", "b"], ["a", "b"], True),
                ("ForAllValues:StringEquals", ["a", "b"], ["a", "c"], False),
                ("ForAllValues:StringEquals", ["a"], [], True),
                ("ForAllValues:StringNotEquals", ["a", "b"], ["c"], True),
                ("ForAllValues:StringNotEquals", ["a", "b"], ["c", "a"], False),
                ("ForAnyValue:StringEquals", ["a", "b"], ["c", "b"], True),
                ("ForAnyValue:StringEquals", ["a", "b"], ["c"], False),
                ("ForAnyValue:StringEquals", ["a"], [], False),
                ("ForAnyValue:StringNotEquals", ["a"], ["a", "b"], True),
                ("ForAnyValue:StringNotEquals", ["a"], ["a"], False),
                ("ForAnyValue:StringNotEquals", ["a"], [], False),
                ("StringEquals", "a", ["b", "a"], True), ("StringEquals", "a", ["b"], False),
                ("StringNotEquals", "a", ["b", "a"], False), ("StringNotEquals", "a", ["b", "c"], True),
                ("Null", "false", [], False), ("Null", "true", [], True)):
            self.assertEqual(holds(operator, wanted, value, key=key), expected, (operator, wanted, value))

    def test_what_an_operation_does_not_populate_is_absent(self) -> None:
        condition = {"StringEquals": {"kms:EncryptionContext:app": "orders"}}
        made = document(policy(ALICE, Condition=condition))
        self.assertEqual(asks("kms:DescribeKey", keyPolicy=made), "no key policy allows")
        self.assertEqual(asks(keyPolicy=made, encryptionContext={"app": "orders"}), "key policy")

    def test_context_keys_that_differ_in_case(self) -> None:
        """§6"""
        pairs = {"app": "a", "App": "b"}
        for effect, expected in (("Allow", False), ("Deny", True)):
            self.assertEqual(holds("StringEquals", "a", key="kms:EncryptionContext:APP", effect=effect,
                                   encryptionContext=pairs), expected)
            self.assertTrue(holds("StringEquals", ["a", "b"], key="kms:EncryptionContext:APP", effect=effect,
                                  encryptionContext=pairs))
        self.assertFalse(holds("ForAnyValue:StringEquals", "APP", key="kms:EncryptionContextKeys",
                               encryptionContext=pairs))


class Evaluation(unittest.TestCase):
    """§4"""

    def test_an_explicit_deny_wins(self) -> None:
        deny = document(statement("Deny"))
        in_key = document(policy(ALICE), policy(ALICE, "Deny", action="kms:Decrypt"))
        self.assertEqual(asks(keyPolicy=in_key, identityPolicies=[deny], ceiling=deny), "explicit deny in a key policy")
        self.assertEqual(asks(keyPolicy=document(policy(ALICE)), identityPolicies=[IDENTITY, deny], ceiling=deny),
                         "explicit deny in an identity policy")
        self.assertEqual(asks(keyPolicy=document(policy(ALICE)), ceiling=deny), "explicit deny in the ceiling")
        self.assertEqual(asks(keyPolicy=in_key, grants=[{"grantee": ALICE, "operations": ["Decrypt"]}]),
                         "explicit deny in a key policy")

    def test_the_ceiling_has_to_allow(self) -> None:
        ceiling = document(statement(action="kms:Encrypt"))
        self.assertEqual(asks(keyPolicy=document(policy(ALICE)), ceiling=ceiling), "the ceiling does not allow")
        self.assertEqual(asks("kms:Encrypt", keyPolicy=document(policy(ALICE)), ceiling=ceiling), "key policy")

    def test_what_is_no_key_is_for_identity_policies(self) -> None:
        for action, resource in (("kms:ListKeys", "*"), ("kms:CreateAlias", ALIAS)):
            self.assertEqual(asks(action, resource=resource), "no identity policy allows")
            self.assertEqual(asks(action, resource=resource, identityPolicies=[IDENTITY]), "identity policy")
            self.assertEqual(asks(action, resource=resource, caller=AS_ROOT), "root")

    def test_direct_delegated_and_neither(self) -> None:
        self.assertEqual(asks(keyPolicy=document(policy(ALICE))), "key policy")
        self.assertEqual(asks(identityPolicies=[IDENTITY]), "delegation")
        self.assertEqual(asks(), "no identity policy allows")
        self.assertEqual(asks(keyPolicy=document(policy(BOB)), identityPolicies=[IDENTITY]), "no key policy allows")
        self.assertEqual(asks(keyPolicy=document(policy(BOB)), caller=AS_ROOT), "no key policy allows")

    def test_conditions_hold_on_both_sides(self) -> None:
        delegating = document(policy(ROOT, Condition={"StringEquals": {"kms:RequestAlias": "alias/a"}}))
        allowing = document(statement(Condition={"Bool": {"aws:SecureTransport": "false"}}))
        with_alias = {"kms:RequestAlias": "alias/a"}
        self.assertEqual(asks(keyPolicy=delegating, identityPolicies=[IDENTITY], conditions=with_alias), "delegation")
        self.assertEqual(asks(keyPolicy=delegating, identityPolicies=[IDENTITY]), "no key policy allows")
        self.assertEqual(asks(keyPolicy=delegating, identityPolicies=[allowing], conditions=with_alias),
                         "no identity policy allows")

    def test_across_accounts(self) -> None:
        zoe = f"arn:aws:iam::{FOREIGN}:user/zoe"
        for principal in (zoe, FOREIGN, FOREIGN_ROOT, "*"):
            case: dict = {"keyPolicy": document(policy(principal)), "caller": AS_FOREIGN}
            self.assertEqual(asks(**case), "no identity policy allows")
            self.assertEqual(asks(identityPolicies=[IDENTITY], **case), "delegation")
            self.assertEqual(asks("kms:PutKeyPolicy", identityPolicies=[IDENTITY], **case), "not across accounts")
        self.assertEqual(asks(caller=AS_FOREIGN, identityPolicies=[IDENTITY]), "no key policy allows")
        self.assertEqual(asks(caller=AS_ROOT | {"account": FOREIGN}, keyPolicy=document(policy(FOREIGN))), "delegation")

    def test_grants_come_last(self) -> None:
        grants = [{"grantee": ALICE, "operations": ["Decrypt"]}]
        self.assertEqual(asks(grants=grants), "grant")
        self.assertEqual(asks(grants=grants, identityPolicies=[IDENTITY]), "delegation")
        self.assertEqual(asks("kms:Encrypt", grants=grants), "no identity policy allows")

    def test_a_statement_of_a_key_policy_without_resource_has_no_effect(self) -> None:
        for effect in ("Allow", "Deny"):
            made = {"Effect": effect, "Principal": "*", "Action": "*"}
            self.assertEqual(asks(keyPolicy=document(made)), "no key policy allows")


class Lockouts(unittest.TestCase):
    """§7"""

    def test_the_default_policy(self) -> None:
        for caller in (AS_ALICE, AS_ROOT, AS_API):
            self.assertFalse(lockout(oracle.default_policy(ACCOUNT), caller))
        self.assertEqual(asks(identityPolicies=[]), "no identity policy allows")

    def test_the_caller_keeps_its_access(self) -> None:
        self.assertFalse(lockout(document(policy(ALICE)), AS_ALICE))
        self.assertTrue(lockout(document(policy(BOB)), AS_ALICE))
        self.assertTrue(lockout(document(policy(ALICE, action="kms:Decrypt")), AS_ALICE))
        self.assertTrue(lockout(document(policy(ROOT), policy(ALICE, "Deny")), AS_ALICE))
        self.assertFalse(lockout(document(policy(ROOT), policy(BOB, "Deny")), AS_ALICE))
        self.assertTrue(lockout(document(policy(ALICE, resource=KEY[:-1] + "c")), AS_ALICE))
        self.assertTrue(lockout(document(statement("Deny", NotPrincipal={"AWS": ALICE}), policy(ALICE)), AS_ALICE))

    def test_conditions_that_cannot_be_true_do_not_count(self) -> None:
        for condition, locks in (({"StringEquals": {"kms:EncryptionContext:app": "x"}}, True),
                                 ({"Bool": {"kms:BypassPolicyLockoutSafetyCheck": "true"}}, True),
                                 ({"Null": {"kms:BypassPolicyLockoutSafetyCheck": "true"}}, False),
                                 ({"StringEquals": {"kms:CallerAccount": ACCOUNT}}, False),
                                 ({"ArnLike": {"aws:PrincipalArn": BOB}}, True),
                                 ({"StringEquals": {"kms:KeySpec": "RSA_2048"}}, False),
                                 ({"DateLessThan": {"aws:CurrentTime": "2020-01-01"}}, True),
                                 ({"DateGreaterThan": {"aws:CurrentTime": "2040-01-01"}}, False)):
            self.assertEqual(lockout(document(policy(ALICE, Condition=condition)), AS_ALICE), locks, condition)
        never = policy(ALICE, "Deny", Condition={"StringEquals": {"kms:ViaService": "x"}})
        self.assertFalse(lockout(document(policy(ALICE), never), AS_ALICE))


class Grants(unittest.TestCase):
    """§8"""

    def granted(self, grantee: str = ALICE, action: str = "Decrypt", caller: dict = AS_ALICE, **others: Any) -> bool:
        of_request = ("encryptionContext", "conditions", "identityPolicies")
        case = {key: others.pop(key) for key in of_request if key in others}
        grant = {"grantee": grantee, "operations": [action], **others}
        return asks(f"kms:{action}", keyPolicy=document(policy(f"arn:aws:iam::{ACCOUNT}:user/erin")), caller=caller,
                    grants=[grant], **case) == "grant"

    def test_grantees(self) -> None:
        self.assertTrue(self.granted())
        self.assertFalse(self.granted(BOB))
        self.assertTrue(self.granted(API, caller=AS_API) and self.granted(API_SESSION, caller=AS_API))
        self.assertFalse(self.granted(API_SESSION, caller=AS_API | {"session": "x"}))
        self.assertTrue(self.granted(f"arn:aws:iam::{FOREIGN}:user/zoe", caller=AS_FOREIGN))
        self.assertTrue(self.granted("disk.amazonaws.com", caller=AS_DISK))
        self.assertTrue(self.granted(ROOT, caller=AS_ROOT))
        self.assertFalse(self.granted(ROOT))
        self.assertTrue(self.granted(ROOT, identityPolicies=[IDENTITY]))

    def test_constraints(self) -> None:
        equals, subset = ({"constraints": {f"encryptionContext{kind}": {"app": "a"}}} for kind in ("Equals", "Subset"))
        for pairs, of_equals, of_subset in (({"app": "a"}, True, True), ({"app": "a", "b": "c"}, False, True),
                                            ({"App": "a"}, False, False), ({"app": "A"}, False, False),
                                            ({}, False, False)):
            self.assertEqual(self.granted(encryptionContext=pairs, **equals), of_equals, pairs)
            self.assertEqual(self.granted(encryptionContext=pairs, **subset), of_subset, pairs)
        self.assertFalse(self.granted(**subset))
        self.assertTrue(self.granted(constraints={"encryptionContextEquals": {}}))
        for action in ("DescribeKey", "RetireGrant", "CreateGrant", "GetPublicKey"):
            self.assertTrue(action == "RetireGrant" or self.granted(action=action, **equals), action)
        for action in ("ReEncryptFrom", "ReEncryptTo"):
            self.assertTrue(self.granted(action=action, encryptionContext={"app": "a"}, **equals))
            self.assertFalse(self.granted(action=action, encryptionContext={"app": "b"}, **equals))

    def test_source_arns_are_asked_of_services(self) -> None:
        case = {"grantee": "disk.amazonaws.com", "caller": AS_DISK, "sourceArn": "arn:aws:ec2:*:*:volume/*"}
        self.assertTrue(self.granted(conditions={"aws:SourceArn": VOLUME}, **case))
        self.assertFalse(self.granted(conditions={"aws:SourceArn": ALICE}, **case))
        self.assertFalse(self.granted(**case))
        self.assertTrue(self.granted(sourceArn=VOLUME))

    def test_who_may_retire(self) -> None:
        def retires(caller: dict = AS_ALICE, grant: Optional[dict] = None, **case: Any) -> str:
            grant = {"grantee": BOB, "operations": ["Decrypt"], **(grant or {})}
            return asks("kms:RetireGrant", caller=caller, retires=grant, **case)
        self.assertEqual(retires(), "no identity policy allows")
        self.assertEqual(retires(keyPolicy=document(policy("*"))), "no identity policy allows")
        self.assertEqual(retires(identityPolicies=[IDENTITY]), "identity policy")
        self.assertEqual(retires(identityPolicies=[IDENTITY], keyPolicy=document(policy(BOB))), "identity policy")
        self.assertEqual(retires(identityPolicies=[IDENTITY], grant={"issuingAccount": FOREIGN}),
                         "no identity policy allows")
        self.assertEqual(retires(AS_FOREIGN, identityPolicies=[IDENTITY], grant={"issuingAccount": FOREIGN}),
                         "identity policy")
        self.assertEqual(retires(AS_ROOT), "root")
        self.assertEqual(retires(AS_ROOT, grant={"issuingAccount": FOREIGN}), "no identity policy allows")
        self.assertEqual(retires(grant={"retiringPrincipal": ALICE}), "grant")
        self.assertEqual(retires(AS_BOB), "no identity policy allows")
        self.assertEqual(retires(AS_BOB, grant={"operations": ["RetireGrant"]}), "grant")
        self.assertEqual(retires(keyPolicy=document(policy(ALICE, "Deny")), identityPolicies=[IDENTITY]),
                         "explicit deny in a key policy")


class Readings(unittest.TestCase):
    """§11"""

    def test_wildcards_of_a_resource_stay_in_their_part(self) -> None:
        for wanted in ("arn:aws:kms:*:*:key/*", "arn:*:kms:*:*:*", KEY, "*"):
            self.assertTrue(covers(wanted) and covers(wanted, in_key=True), wanted)
        for wanted in ("arn:aws:kms:*", "arn:*", "arn:aws:kms"):
            self.assertTrue(covers(wanted), wanted)
            self.assertFalse(covers(wanted, in_key=True), wanted)
        for wanted in ("arn:*:key/*", "arn:aws:kms:*:key/*", "arn:aws:s3", ALIAS):
            self.assertFalse(covers(wanted) or covers(wanted, in_key=True), wanted)

    def test_operators_of_another_type(self) -> None:
        self.assertTrue(holds("IpAddress", "10.0.0.0/8", key="kms:EncryptionContext:a",
                              encryptionContext={"a": "10.1.2.3"}))
        self.assertTrue(holds("StringEquals", 5, "5") and holds("StringEquals", True, "true"))
        self.assertTrue(holds("StringEquals", oracle.load("1.50"), "1.50"))

    def test_what_cannot_be_parsed_makes_negated_operators_false(self) -> None:
        for operator, good in (("NumericNotEquals", "7"), ("DateNotEquals", "2026-03-01")):
            self.assertFalse(holds(operator, good, "soon") or holds(operator, "soon", good))
            self.assertFalse(holds(operator, "soon", "soon"))

    def test_for_any_value_with_if_exists_needs_a_value(self) -> None:
        for operator in ("StringEquals", "StringNotEquals", "NumericEquals", "Bool"):
            self.assertFalse(holds(f"ForAnyValue:{operator}IfExists", "1"), operator)

    def test_without_the_version_variables_are_text(self) -> None:
        for version in ("2008-10-17", None):
            self.assertTrue(holds("StringEquals", "${aws:username}", "${aws:username}", version=version))
            self.assertFalse(holds("StringEquals", "${aws:username}", "alice", version=version))
            self.assertTrue(holds("StringEquals", "${*}", "${*}", version=version))

    def test_variables_that_count_as_missing(self) -> None:
        self.assertFalse(holds("Bool", "${aws:SecureTransport}", "true"))
        several = {"kms:GrantOperations": ["a"]}
        self.assertFalse(holds("StringEquals", "${kms:GrantOperations}", "a", conditions=several))
        self.assertTrue(holds("StringNotEquals", "${kms:GrantOperations}", "a", conditions=several))

    def test_key_policies_do_not_see_the_keys_of_identity_policies(self) -> None:
        for key, value in (("aws:ResourceTag/team", "x"), ("kms:ResourceAliases", ["x"])):
            for operator, because in (("StringEquals", "no key policy allows"), ("StringNotEquals", "key policy")):
                made = document(policy(ALICE, Condition={operator: {key: "x"}}))
                self.assertEqual(asks(keyPolicy=made, conditions={key: value}), because)
            self.assertTrue(holds("StringEquals", "x", value, key=key))
        for operator, because in (("StringEquals", "no key policy allows"), ("StringNotEquals", "key policy")):
            self.assertEqual(asks(keyPolicy=document(policy(ALICE, Condition={operator: {"made:Up": "x"}}))), because)

    def test_direct_calls_have_no_source(self) -> None:
        for key in ("aws:SourceAccount", "aws:SourceArn", "kms:GrantIsForAWSResource"):
            self.assertTrue(holds("Null", "true", key=key))

    def test_the_context_of_a_retirement_is_the_grants(self) -> None:
        made = document(statement(Condition={"StringEquals": {"kms:EncryptionContext:app": "a"}}))
        for pairs, because in (({"app": "a"}, "identity policy"), ({"app": "b"}, "no identity policy allows")):
            for kind in ("encryptionContextEquals", "encryptionContextSubset"):
                grant = {"grantee": BOB, "operations": ["Decrypt"], "constraints": {kind: pairs}}
                self.assertEqual(asks("kms:RetireGrant", retires=grant, identityPolicies=[made]), because)

    def test_not_principal_spares_who_is_listed_with_its_root(self) -> None:
        def spares(listed: Any, caller: dict) -> bool:
            made = document(policy("*"), statement("Deny", NotPrincipal=listed))
            return asks(keyPolicy=made, caller=caller, identityPolicies=[IDENTITY]) != "explicit deny in a key policy"
        self.assertTrue(spares({"AWS": ROOT}, AS_ROOT) and spares({"AWS": ACCOUNT}, AS_ROOT))
        self.assertFalse(spares({"AWS": ROOT}, AS_ALICE) or spares({"AWS": ALICE}, AS_ALICE))
        self.assertTrue(spares({"AWS": [ROOT, ALICE]}, AS_ALICE) and spares("*", AS_ALICE))
        self.assertFalse(spares({"AWS": [ROOT, API]}, AS_API) or spares({"AWS": [ROOT, API_SESSION]}, AS_API))
        self.assertTrue(spares({"AWS": [ROOT, API, API_SESSION]}, AS_API))
        self.assertTrue(spares({"Service": "disk.amazonaws.com"}, AS_DISK))
        self.assertFalse(spares({"AWS": ROOT}, AS_DISK))

    def test_tags_at_creation_are_on_any_key(self) -> None:
        made = document(statement(action="kms:TagResource", resource="arn:aws:kms:*:*:key/*"))
        resource = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/*"
        self.assertEqual(asks("kms:TagResource", resource=resource, identityPolicies=[made]), "identity policy")

    def test_refused_documents(self) -> None:
        for made in (statement(action="*:Encrypt"), {"Effect": "Allow", "Action": "*"},
                     statement(Condition={"Null": {"a:b": ["true"]}}), statement(Condition={"Null": {"a:b": "yes"}})):
            self.assertIsNotNone(refusal(json.dumps(document(made)), "identity"), made)

    def test_identity_policies_are_nothing_to_the_root(self) -> None:
        self.assertEqual(asks(caller=AS_ROOT, identityPolicies=[document(statement("Deny"))]), "key policy")

    def test_empty_text_is_present(self) -> None:
        self.assertTrue(holds("Null", "false", key="kms:EncryptionContext:a", encryptionContext={"a": ""}))
        self.assertTrue(holds("StringEquals", "", "", key="aws:ResourceTag/team"))


class Fixtures(unittest.TestCase):
    """The cases of Tests/Fixtures/policies."""

    def cases(self, folder: str) -> list[dict]:
        files = sorted((FIXTURES / folder).glob("*.json"))
        return [case for file in files for case in oracle.load(file.read_text(encoding="utf-8"))]

    def test_decisions(self) -> None:
        for case in self.cases("decisions"):
            with self.subTest(case["name"]):
                self.assertEqual(decide(case), (case["decision"], case["because"]))

    def test_documents_of_decisions_are_taken(self) -> None:
        for case in self.cases("decisions"):
            with self.subTest(case["name"]):
                check_documents(self, case)

    def test_refusals(self) -> None:
        for case in self.cases("refusals"):
            made = case["document"]
            text = made if isinstance(made, str) else as_json(made)
            with self.subTest(case["name"]):
                self.assertEqual(refusal(text, case["kind"]) is None, case["accepted"], refusal(text, case["kind"]))

    def test_lockouts(self) -> None:
        for case in self.cases("lockouts"):
            with self.subTest(case["name"]):
                self.assertEqual(lockout(case["keyPolicy"], case["caller"]), case["locksOut"])

    def test_names_are_unique(self) -> None:
        names = [case["name"] for folder in ("decisions", "refusals", "lockouts") for case in self.cases(folder)]
        self.assertEqual([name for name, count in collections.Counter(names).items() if count > 1], [])


def as_json(value: Any) -> str:
    """JSON of what `load` has read."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{as_json(key)}:{as_json(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(as_json, value)) + "]"
    return str(value) if isinstance(value, oracle.NumberText) else json.dumps(value, ensure_ascii=False)


def check_documents(test: unittest.TestCase, case: dict) -> None:
    """Fails if a document of a case would be refused."""
    documents = [(made, "identity") for made in case.get("identityPolicies", [])]
    documents += [(case[name], kind) for name, kind in (("keyPolicy", "key"), ("ceiling", "identity")) if name in case]
    for made, kind in documents:
        test.assertIsNone(refusal(as_json(made), kind), made)


class MadeCases(unittest.TestCase):
    """What the generator promises."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.made = list(policy_cases.cases(20000, 1))

    def test_the_same_seed_makes_the_same_cases(self) -> None:
        self.assertEqual(self.made[:200], list(policy_cases.cases(200, 1)))
        self.assertNotEqual(self.made[:200], list(policy_cases.cases(200, 2)))

    def test_each_reason_occurs_often(self) -> None:
        reasons = collections.Counter(decide(case) for case in self.made)
        self.assertEqual(len(reasons), 12)
        for reason, count in reasons.items():
            self.assertGreaterEqual(count, 400, reason)

    def test_all_documents_are_valid(self) -> None:
        for case in self.made:
            check_documents(self, case)

    def test_everything_is_used(self) -> None:
        text = "\n".join(json.dumps(case, ensure_ascii=False) for case in self.made)
        for operator in oracle.OPERATORS:
            for prefix in ("", "ForAllValues:", "ForAnyValue:"):
                for suffix in ("", "IfExists"):
                    if operator != "Null" or not prefix + suffix:
                        self.assertIn(f'"{prefix}{operator}{suffix}": {{', text)
        for part in ("NotAction", "NotResource", "NotPrincipal", "2008-10-17", '"kind": "service"', '"account"',
                     "RetireGrant", "encryptionContextEquals", "encryptionContextSubset", '"sourceArn"', '"ceiling"',
                     '"Tenant"', "${*}", ", 'orders'}", "alias/", "é", "issuingAccount", "retiringPrincipal", '"uid"'):
            self.assertIn(part, text)

    def test_each_condition_operator_both_holds_and_does_not(self) -> None:
        seen: dict[str, set[bool]] = collections.defaultdict(set)
        for case in self.made:
            context = oracle.context_of(case)
            for made in case.get("identityPolicies", []):
                for one in oracle.statements(made):
                    for name, block in one.get("Condition", {}).items():
                        for key, wanted in block.items():
                            seen[name].add(oracle.condition_holds(name, key, wanted, context, one["Effect"] == "Allow",
                                                                  oracle.has_variables(made)))
        for operator in oracle.OPERATORS:
            self.assertEqual(seen[operator], {True, False}, operator)

    def test_the_script_writes_a_case_a_line(self) -> None:
        command = [sys.executable, "-B", policy_cases.__file__, "--count", "50", "--seed", "1", "--expect"]
        lines = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
        expected = [dict(case, decision=decide(case)[0], because=decide(case)[1]) for case in self.made[:50]]
        self.assertEqual([json.loads(line) for line in lines], expected)


class Engine(unittest.TestCase):
    """The engine of the daemon, which the program that ACCESS_CHECK names puts the cases to."""

    COUNT, SEED = 100_000, 20261129

    def test_the_engine_and_the_evaluator_agree(self) -> None:
        program = os.environ.get("ACCESS_CHECK")
        if not program:
            self.skipTest("ACCESS_CHECK doesn't name access-check")
        made = list(policy_cases.cases(self.COUNT, self.SEED))
        half = len(made) // 2
        with concurrent.futures.ThreadPoolExecutor() as pool:
            answers = [pool.submit(self.answers, program, part) for part in (made[:half], made[half:])]
            expected = [decide(case) for case in made]
            found = [answer for part in answers for answer in part.result()]
        self.assertEqual(len(found), len(made))
        wrong = [(case, wanted, got) for case, wanted, got in zip(made, expected, found) if wanted != got]
        self.assertFalse(wrong, f"{len(wrong)} differ, as {min(wrong, key=lambda one: len(str(one[0])), default=None)}")

    @staticmethod
    def answers(program: str, made: list) -> list:
        lines = "".join(json.dumps(case) + "\n" for case in made)
        done = subprocess.run([program], input=lines, check=True, capture_output=True, encoding="utf-8")
        return [tuple(line.split("\t")) for line in done.stdout.splitlines()]


class Counting(unittest.TextTestResult):
    """Ends with the line that other scripts of tests end with."""

    def printErrors(self) -> None:
        super().printErrors()
        bad = len({str(test) for test, _ in self.failures + self.errors})
        print(f"{self.testsRun - bad - len(self.skipped)} passed, {bad} failed, {len(self.skipped)} skipped", flush=True)


if __name__ == "__main__":
    unittest.main(testRunner=unittest.TextTestRunner(resultclass=Counting, stream=sys.stdout))
