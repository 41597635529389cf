"""Makes cases on policies and grants, the same ones for the same seed.

As a script: `python3 policy_cases.py --count 1000 --seed 7 --expect` writes a case a line, with what the evaluator
of policy_oracle decides if asked to `--expect` it. Each case starts from a plan of what should allow or deny, and
gets parts that mostly hold; the rest is left to chance, so that the plan only sets how often each reason occurs.
"""

import argparse
import base64
import json
import random
import sys
from decimal import Decimal
from typing import Any, Iterator, Optional

import policy_oracle as oracle
from policy_oracle import ACCOUNT, FOREIGN, KEY, REGION, Case, Context, Document

USERS = list(oracle.USERS)
ROLES = sorted(oracle.ROLES)
SERVICES = sorted(oracle.SERVICES)
OTHER_KEY = KEY[:-1] + "c"
FOREIGN_KEY = KEY.replace(ACCOUNT, FOREIGN)
ALIASES = [f"arn:aws:kms:{REGION}:{ACCOUNT}:alias/{name}" for name in ("alice", "orders", "app/orders", "bob")]

CRYPTO = sorted(oracle.WITH_ENCRYPTION_CONTEXT)
SHARED = ["Sign", "Verify", "GenerateMac", "DescribeKey", "GetPublicKey", "CreateGrant", "ListGrants", "RevokeGrant"]
LOCAL = ["PutKeyPolicy", "GetKeyPolicy", "ScheduleKeyDeletion", "EnableKeyRotation", "TagResource", "UntagResource",
         "DisableKey", "CreateAlias", "DeleteAlias", "UpdateAlias"]
KEYLESS = ["CreateKey", "ListKeys", "ListAliases", "GenerateRandom", "ListRetirableGrants", "TagResource"]
OF_ALIASES = ["CreateAlias", "DeleteAlias", "UpdateAlias"]

# Values with wildcards, what looks like variables, letters beyond ASCII, numbers, dates and addresses.
VALUES = ["orders", "Orders", "ORDERS", "alice", "a*b", "a?b", "axb", "*", "?", "$", "${aws:username}", "${*}", "a$b",
          "é", "É", "e\u0301", "Straße", "ÿ", "naïve café", "日本", "", " ", " orders", "orders ", "a:b:c", "a/b/c",
          "5", "5.0", "05", "-3", "6", "10", "five", "0x10", " 5", "2026-03-01T12:00:00Z", "2026-03-01",
          "2026-03-01T13:00:00+01:00", "2026-02-30", "2026-03-01 12:00", "1772366400", "10.1.2.3", "10.1.2.300",
          "2001:db8::1", "10.1.2.3/32", "true", "TRUE", "false", "yes", "b3JkZXJz",
          f"arn:aws:iam::{ACCOUNT}:user/alice", "arn:aws:s3:::bucket/a:b", KEY, "1234abcd-12ab-34cd-56ef-1234567890ab"]
CONTEXT_KEYS = ["app", "tenant", "Purpose", "id", "größe"]
TIMES = ["2026-03-01T12:00:00Z", "2026-03-01T12:00:01Z", "2025-12-31T23:59:59Z", "2030-06-15T00:00:00Z"]

STRING = ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
          "StringNotLike"]
NUMERIC = ["Numeric" + name for name in oracle.COMPARISONS]
DATE = ["Date" + name for name in oracle.COMPARISONS]
ARN = ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"]
ADDRESS = ["IpAddress", "NotIpAddress"]
ALL_OPERATORS = STRING + NUMERIC + DATE + ARN + ADDRESS + ["Bool", "BinaryEquals"]
MULTIVALUED = ["kms:EncryptionContextKeys", "aws:TagKeys", "kms:GrantOperations", "kms:ResourceAliases"]
OFTEN_ABSENT = ["kms:ViaService", "kms:RequestAlias", "aws:SourceArn", "aws:SourceIp", "kms:EncryptionContext:app",
                "kms:EncryptionContext:none", "aws:PrincipalTag/dept", "aws:ResourceTag/team", "kms:KeySpec",
                "aws:username", "made:Up", "kms:BypassPolicyLockoutSafetyCheck", "aws:MultiFactorAuthPresent"]
VARIABLES = ["aws:username", "aws:PrincipalTag/dept", "kms:CallerAccount", "aws:PrincipalAccount", "kms:RequestAlias",
             "aws:PrincipalType", "kms:EncryptionContext:app", "aws:RequestedRegion", "aws:PrincipalArn"]

# Reasons, and how often a case is planned for each.
PLANS = {
    "root": 6, "key policy": 14, "delegation": 12, "foreign delegation": 7, "identity policy": 9, "grant": 13,
    "retire": 8, "deny in key policy": 9, "deny in identity policy": 8, "deny in ceiling": 7, "no ceiling": 7,
    "not across accounts": 7, "no identity policy": 7, "no key policy": 8, "chance": 10,
}


class Maker:
    """Makes one case after the other from one source of chance."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def pick(self, choices: Any) -> Any:
        return choices[int(self.random.random() * len(choices))]

    def some(self, choices: list, most: int) -> list:
        """A few of the choices, each once."""
        return self.random.sample(choices, self.random.randint(1, min(most, len(choices))))

    def one_or_list(self, values: list) -> Any:
        """A list, or what is in it if that is one."""
        return values[0] if len(values) == 1 and self.chance(0.7) else values

    # --- The request ---

    def caller(self, kinds: str = "uuuuurrrvo", foreign: float = 0.1) -> dict:
        """A caller: u a user, r a role, v a service, o the root."""
        kind = self.pick(kinds)
        if kind == "v":
            return {"kind": "service", "service": self.pick(SERVICES)}
        if kind == "o":
            made: dict = {"kind": "root"}
        elif kind == "r":
            made = {"kind": "role", "role": self.pick(ROLES), "session": self.pick(["orders", "root", "4711"])}
        elif self.chance(0.1):
            made = {"kind": "user", "uid": 4711}
        else:
            made = {"kind": "user", "name": self.pick(USERS)}
        if self.chance(foreign):
            made["account"] = FOREIGN
        return made

    def encryption_context(self) -> dict[str, str]:
        pairs = {key: self.pick(VALUES) for key in self.some(CONTEXT_KEYS, 3)} if self.chance(0.85) else {}
        if self.chance(0.12):  # two keys that differ only in case
            pairs["tenant"], pairs["Tenant"] = self.pick(VALUES), self.pick(VALUES)
        return pairs

    def conditions(self, caller: dict, action: str, resource: str) -> dict[str, Any]:
        """What the operation, the key and the caller populate besides what is derived."""
        made: dict[str, Any] = {}
        if oracle.is_key(resource):
            made["kms:KeySpec"] = "SYMMETRIC_DEFAULT"
            made["kms:KeyUsage"] = "ENCRYPT_DECRYPT"
            made["kms:KeyOrigin"] = self.pick(["AWS_KMS", "EXTERNAL"])
            made["kms:MultiRegion"] = self.pick(["true", "false"])
            if self.chance(0.5):
                made["kms:ResourceAliases"] = self.some(["alias/orders", "alias/app/orders", "alias/alice"], 3)
            if self.chance(0.5):
                made["aws:ResourceTag/team"] = self.pick(VALUES)
            if action in CRYPTO + ["DescribeKey", "GetPublicKey"] and self.chance(0.5):
                made["kms:RequestAlias"] = self.pick(["alias/orders", "alias/alice", "alias/app/orders"])
        if caller["kind"] != "service" and self.chance(0.4):
            made["aws:PrincipalTag/dept"] = self.pick(VALUES + ["orders", "alice"] * 5)
        if caller["kind"] == "service" and self.chance(0.7):
            made["aws:SourceArn"] = self.pick(["arn:aws:ec2:local-main-1:111122223333:volume/vol-1",
                                               "arn:aws:ec2:local-main-1:111122223333:volume/vol:2"])
        if action in CRYPTO:
            made["kms:EncryptionAlgorithm"] = "SYMMETRIC_DEFAULT"
        if action in ("TagResource", "CreateKey", "UntagResource") and self.chance(0.8):
            made["aws:TagKeys"] = self.some(["team", "Team", "cost"], 3)
            if action != "UntagResource":
                keys = [key for key in made["aws:TagKeys"] if key != "Team"]
                made.update({f"aws:RequestTag/{key}": self.pick(VALUES) for key in keys})
        if action == "CreateGrant":
            made["kms:GrantOperations"] = self.some(["Decrypt", "Encrypt", "DescribeKey", "RetireGrant"], 3)
            made["kms:GranteePrincipal"] = f"arn:aws:iam::{ACCOUNT}:user/{self.pick(USERS)}"
        if action == "ScheduleKeyDeletion":
            made["kms:ScheduleKeyDeletionPendingWindowInDays"] = self.pick(["7", "30"])
        if action == "EnableKeyRotation":
            made["kms:RotationPeriodInDays"] = self.pick(["90", "365", "2560"])
        if action in ("Sign", "Verify"):
            made["kms:MessageType"] = self.pick(["RAW", "DIGEST"])
        if action == "PutKeyPolicy" and self.chance(0.5):
            made["kms:BypassPolicyLockoutSafetyCheck"] = self.pick(["true", "false"])
        return made

    # --- Values that are near to those of the request ---

    def upper_or_lower(self, text: str) -> str:
        return self.pick([str.upper, str.lower, str.swapcase])(text)

    def with_wildcards(self, text: str) -> str:
        """A text with a run of it replaced by `*`, or a character by `?`."""
        start = self.random.randint(0, len(text))
        end = min(len(text), start + self.random.randint(0, 6))
        if self.chance(0.3) and start < len(text):
            return text[:start] + "?" + text[start + 1:]
        return text[:start] + "*" + text[end:]

    def with_variable(self, text: str, context: Context) -> str:
        """A text with a variable in it, where the variable's value is if it has one there."""
        name = self.pick(VARIABLES)
        value = context.variable(name)
        written = self.upper_or_lower(name) if self.chance(0.15) else name
        default = self.pick(["", "", ", 'orders'", ", 'alice'", ", 'a*b'"])
        if value and value in text:
            return text.replace(value, "${" + written + default + "}", 1)
        if self.chance(0.1):
            written = self.pick(MULTIVALUED)
        return self.pick(["", text[:3]]) + "${" + written + default + "}"

    def escaped(self, text: str) -> str:
        return "".join("${" + letter + "}" if letter in "*?$" else letter for letter in text)

    def near_text(self, text: str, operator: str, context: Context) -> str:
        kind = self.random.random()
        if kind < 0.3:
            return text
        if kind < 0.45:
            return self.with_variable(text, context)
        if kind < 0.55:
            return self.escaped(text)
        if kind < 0.65:
            return self.upper_or_lower(text)
        if kind < (0.9 if "Like" in operator else 0.7):
            return self.with_wildcards(text)
        return self.pick(VALUES)

    def near_number(self, text: str) -> Any:
        value = oracle.number(text)
        if value is None or abs(value) > 10**12 or self.chance(0.15):
            return self.pick([5, 6, 10, 2.5, "5", "5.0", "-3", "30", "365", "five", "", " 5", "0x10"])
        value = int(value + self.pick([-1, 0, 0, 0, 1]))
        return self.pick([value, str(value), f"{value}.0", f"{value}.5"])

    def near_date(self, text: str) -> Any:
        value = oracle.date(text)
        if value is None or not 0 <= value < Decimal(253402300000) or self.chance(0.2):
            return self.pick(["2026-03-01", "2026-03", "2026-03-01T12:00Z", "2026-03-01T12:00:00.5Z", "2026-13-01",
                              "2026-03-01T07:00:00-05:00", "2026-03-01T12:00:00Z", "2026-02-30T00:00:00Z", "soon", "",
                              "2029-01-01T00:00:00Z", "2026-03-01 12:00:00"])
        moment = oracle.datetime.datetime.fromtimestamp(int(value) + self.pick([-3600, -1, 0, 0, 0, 1, 3600]),
                                                        oracle.datetime.timezone.utc)
        if self.chance(0.25):
            return self.pick([str, int])(int(moment.timestamp()))
        if self.chance(0.3):
            hours = self.pick([-5, 1, 9])
            zone = oracle.datetime.timezone(oracle.datetime.timedelta(hours=hours))
            return moment.astimezone(zone).isoformat()
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    def near_address(self, text: str) -> str:
        near = [text] if text and "/" not in text and oracle.address_in(text, text) else ["10.1.2.3"]
        if self.chance(0.7):
            base = near[0]
            sizes = ["", "/32", "/64", "/128", "/33", "/0"] if ":" in base else ["", "/8", "/24", "/32", "/31", "/0"]
            return base + self.pick(sizes)
        return self.pick(["10.0.0.0/8", "10.1.2.2/31", "192.168.0.0/16", "2001:db8::/32", "::/0", "10.1.2.300",
                          "10.0.0/8", "10.0.0.0/33", "host", ""])

    def near_arn(self, text: str, context: Context) -> str:
        parts = text.split(":", 5)
        if len(parts) < 6:
            parts = f"arn:aws:iam::{ACCOUNT}:user/alice".split(":", 5)
        for index in range(6):
            if self.chance(0.2):
                parts[index] = self.pick(["*", self.with_wildcards(parts[index])])
        if self.chance(0.2):
            return self.pick([text, "arn:aws:*", "*", "arn:aws:iam::*", f"arn:aws:iam::{ACCOUNT}:role/web",
                              "arn:*:user/*"])
        joined = ":".join(parts)
        return self.with_variable(joined, context) if self.chance(0.2) else joined

    def near(self, text: str, operator: str, context: Context) -> Any:
        """A value of a policy that may or may not go with one of the request."""
        if operator in STRING:
            return self.near_text(text, operator, context)
        if operator in NUMERIC:
            return self.near_number(text)
        if operator in DATE:
            return self.near_date(text)
        if operator in ARN:
            return self.near_arn(text, context)
        if operator in ADDRESS:
            return self.near_address(text)
        if operator == "Bool":
            return self.pick(["true", "false", True, False, "TRUE", "False", "${aws:SecureTransport}"])
        if self.chance(0.4):
            return self.pick(["b3JkZXJz", "orders", "YQ=="])
        return base64.b64encode(text.encode()).decode()

    def operator_for(self, key: str, text: str) -> str:
        """One that suits the value, mostly."""
        if self.chance(0.15):
            return self.pick(ALL_OPERATORS)
        if oracle.number(text) is not None:
            return self.pick(NUMERIC if key != "aws:EpochTime" else NUMERIC + DATE)
        if oracle.date(text) is not None:
            return self.pick(DATE)
        if text.startswith("arn:"):
            return self.pick(ARN + ["StringEquals", "StringLike"])
        if text.lower() in ("true", "false"):
            return self.pick(["Bool", "Bool", "StringEquals", "Null"])
        if "/" not in text and oracle.address_in(text, text):
            return self.pick(ADDRESS)
        return self.pick(STRING * 3 + ["Null", "BinaryEquals"])

    def condition(self, context: Context, in_key: bool) -> tuple[str, str, Any]:
        """Operator, key and value."""
        names = context.names
        key = self.pick(OFTEN_ABSENT) if self.chance(0.15) else self.pick(names)
        if self.chance(0.2):
            key = self.pick([name for name in names if name in MULTIVALUED or "EncryptionContext" in name] or names)
        seen = oracle.KeyPolicyContext(context) if in_key else context
        found = seen.all(key)
        values = [one for value in found for one in oracle.listed(value)] or [self.pick(VALUES)]
        value = self.pick(values)
        operator = self.operator_for(key, value)
        if operator == "Null" or self.chance(0.04):
            return "Null", key, self.pick(["true", "false", True, False])
        wanted: Any = self.near(value, operator, context)
        if self.chance(0.3):
            more = self.random.randint(0, 2)
            wanted = [wanted] + [self.near(self.pick(values), operator, context) for _ in range(more)]
        prefix = suffix = ""
        is_multivalued = key in MULTIVALUED or isinstance(found[0] if found else "", list)
        if self.chance(0.75 if is_multivalued else 0.05):
            prefix = self.pick(["ForAllValues:", "ForAnyValue:"])
            if in_key and key.lower().startswith(("kms:encryptioncontext:", "aws:requesttag/")):
                prefix = "ForAnyValue:"
        if self.chance(0.2):
            suffix = "IfExists"
        if self.chance(0.1) and key.isascii():
            key = self.upper_or_lower(key)
        return prefix + operator + suffix, key, clean(wanted) if in_key else wanted

    def conditions_of(self, context: Context, in_key: bool, variables: bool, allows: bool, wish: bool) -> dict:
        """A Condition, with each key as wished for, mostly."""
        made: dict[str, dict] = {}
        for _ in range(self.pick([0, 0, 1, 1, 1, 2, 2, 3])):
            seen = oracle.KeyPolicyContext(context) if in_key else context
            for _ in range(4):
                operator, key, wanted = self.condition(context, in_key)
                if oracle.condition_holds(operator, key, wanted, seen, allows, variables) == wish:
                    break
            made.setdefault(operator, {})[key] = wanted
        return made

    # --- Statements ---

    def action_pattern(self, name: str, wish: bool) -> Any:
        if not wish:
            return self.pick(["kms:CancelKeyDeletion", ["kms:Unknown"], "kms:En?rypt?", "kms:*Policy?", "kms:List*s?"])
        made = self.pick([f"kms:{name}", f"kms:{name}", f"KMS:{name.lower()}", f"kms:{name[:4]}*", f"kms:?{name[1:]}",
                          "kms:*", "*", f"kms:*{name[-3:]}"])
        more = self.some(["kms:Decrypt", "kms:Unknown", "s3:*"], 2) if self.chance(0.3) else []
        return self.one_or_list([made] + more)

    def resource_pattern(self, resource: str, in_key: bool, context: Context, wish: bool) -> Any:
        if not wish:
            return self.pick([OTHER_KEY, "arn:aws:kms:*:*:alias/none", "arn:aws:kms", "arn:aws:kms:*", FOREIGN_KEY,
                              [OTHER_KEY, "arn:aws:s3:::*"], "arn:*:key/*", "arn:aws:kms:*:key/*"])
        if resource == "*" or self.chance(0.5 if in_key else 0.35):
            return self.pick(["*", ["*"], [OTHER_KEY, "*"]])
        if self.chance(0.3):
            return self.one_or_list([resource])
        if not in_key and self.chance(0.2):
            return self.pick(["arn:aws:kms:*", "arn:aws:k*", "arn:aws:kms", "arn:*", f"arn:aws:kms:*:{ACCOUNT}"])
        parts = resource.split(":", 5)
        if self.chance(0.3):
            parts[5] = self.with_variable(parts[5], context)
        elif self.chance(0.7):
            parts[5] = self.with_wildcards(parts[5])
        for index in (1, 3, 4):
            if self.chance(0.25):
                parts[index] = self.pick(["*", self.with_wildcards(parts[index])])
        return self.one_or_list([":".join(parts)] + ([OTHER_KEY] if self.chance(0.2) else []))

    def others(self) -> dict:
        """A Principal with some who may or may not be the caller."""
        names = [f"arn:aws:iam::{ACCOUNT}:user/{self.pick(USERS)}", f"arn:aws:iam::{ACCOUNT}:role/{self.pick(ROLES)}",
                 f"arn:aws:sts::{ACCOUNT}:assumed-role/{self.pick(ROLES)}/orders", f"arn:aws:iam::{FOREIGN}:role/admin",
                 f"arn:aws:iam::{FOREIGN}:user/alice"]
        if self.chance(0.15):
            return {"Service": self.pick(SERVICES)}
        return {"AWS": self.one_or_list(self.some(names, 2))}

    def principal(self, caller: oracle.Caller, way: str) -> Any:
        """One that names the caller directly, or its account (`delegated`), or others."""
        if way == "others":
            return self.others()
        if way == "delegated" and caller.root:
            name = self.pick([caller.root, caller.account])
        elif self.chance(0.12):
            return self.pick(["*", {"AWS": "*"}, {"AWS": ["*"]}])
        elif caller.service:
            return {"Service": self.one_or_list([caller.service] + ([self.pick(SERVICES)] if self.chance(0.2) else []))}
        else:
            name = self.pick([caller.session or caller.arn, caller.arn])
        names = [name] + (oracle.listed(self.others().get("AWS", name)) if self.chance(0.25) else [])
        self.random.shuffle(names)
        made: dict[str, Any] = {"AWS": self.one_or_list(names)}
        if self.chance(0.1):
            made["Service"] = self.pick(SERVICES)
        return made

    def spared(self, caller: oracle.Caller, wish: bool) -> Any:
        """A NotPrincipal that spares the caller, or one that does not."""
        needed = sorted({caller.root, caller.arn, caller.session} - {None})
        if wish:
            if caller.service:
                return {"Service": caller.service, "AWS": oracle.root_of(ACCOUNT)}
            return self.pick(["*", {"AWS": needed}, {"AWS": needed + [FOREIGN]}])
        if len(needed) > 1:
            needed.remove(self.pick(needed))
            return {"AWS": needed}
        return self.others()

    def statement(self, effect: str, case: Case, context: Context, in_key: bool, variables: bool, way: str = "direct",
                  wish: Optional[bool] = None) -> dict:
        """A statement; with `wish` its parts go with the request, without one of them doesn't."""
        name, resource = case["action"].split(":")[1], case.get("resource", KEY)
        wish = self.chance(0.93) if wish is None else wish
        fails = "" if wish else self.pick(["action", "resource", "condition"])
        made: dict[str, Any] = {"Effect": effect}
        if in_key:
            caller = oracle.caller_of(case["caller"])
            if effect == "Deny" and self.chance(0.3):
                made["NotPrincipal"] = self.spared(caller, way == "others")
            else:
                made["Principal"] = self.principal(caller, way)
        if self.chance(0.15):
            made["NotAction"] = self.action_pattern(name, fails == "action")
        else:
            made["Action"] = self.action_pattern(name, fails != "action")
        if self.chance(0.12):
            made["NotResource"] = self.resource_pattern(resource, in_key, context, fails == "resource")
        elif not in_key or not self.chance(0.03):
            made["Resource"] = self.resource_pattern(resource, in_key, context, fails != "resource")
        condition = self.conditions_of(context, in_key, variables, effect == "Allow", fails != "condition")
        if condition or self.chance(0.05):
            made["Condition"] = condition
        return clean(made) if in_key else made

    def document(self, wanted: list[tuple[str, str]], case: Case, context: Context, in_key: bool) -> Document:
        """A document with a statement for each pair of effect and way, and now and then one that is for nothing."""
        version = self.pick(["2012-10-17"] * 4 + ["2008-10-17", None])
        variables = version == "2012-10-17"
        made = [self.statement(effect, case, context, in_key, variables, way) for effect, way in wanted]
        while not made or self.chance(0.2):
            effect, way = self.pick(["Allow", "Allow", "Deny"]), self.pick(["others", "direct"])
            made.append(self.statement(effect, case, context, in_key, variables, way, wish=False))
        self.random.shuffle(made)
        for index, statement in enumerate(made):
            if self.chance(0.3):
                statement["Sid"] = f"Rule{index}" if not in_key else f"Rule {index}"
        document: Document = {} if version is None else {"Version": version}
        if self.chance(0.05):
            document["Id"] = "made"
        document["Statement"] = made[0] if len(made) == 1 and self.chance(0.3) else made
        return document

    # --- Grants ---

    def grant(self, case: Case, wish: bool) -> dict:
        caller, name = oracle.caller_of(case["caller"]), case["action"].split(":")[1]
        grantees = [caller.service] * 3 if caller.service else [caller.arn, caller.session or caller.arn, caller.root]
        stranger = oracle.listed(self.others().get("AWS", SERVICES[0]))[0]
        made: dict[str, Any] = {"grantee": self.pick(grantees) if wish or self.chance(0.5) else stranger}
        operations = self.some(["Decrypt", "Encrypt", "DescribeKey", "GenerateDataKey", "RetireGrant"], 3)
        made["operations"] = sorted(set(operations + [name])) if wish or self.chance(0.5) else operations
        pairs = dict(oracle.encryption_context(case) or {})
        if self.chance(0.5):
            exact = self.chance(0.5)
            if not exact and pairs and self.chance(0.6):
                pairs.pop(self.pick(sorted(pairs)))
            if not wish or self.chance(0.15):
                changed = self.pick([lambda: pairs.update(extra="1"), lambda: pairs.update(App="orders"),
                                     lambda: pairs.update({key: value.swapcase() for key, value in pairs.items()})])
                changed()
            if exact or pairs:
                made["constraints"] = {"encryptionContextEquals" if exact else "encryptionContextSubset": pairs}
        if self.chance(0.3):
            volumes = f"arn:aws:ec2:{REGION}:{ACCOUNT}:volume/"
            made["sourceArn"] = self.pick([volumes + "*", "arn:aws:ec2:*:*:volume/vol-1", volumes + "vol-1",
                                           "arn:aws:ec2:*"])
        if self.chance(0.3):
            user = f"arn:aws:iam::{ACCOUNT}:user/{self.pick(USERS)}"
            made["retiringPrincipal"] = self.pick([user, caller.arn or stranger])
        if self.chance(0.15):
            made["issuingAccount"] = self.pick([ACCOUNT, FOREIGN])
        return made

    # --- Cases ---

    def request(self, plan: str) -> Case:
        """Caller, action, resource and what the request populates."""
        kinds, foreign, where = "uuuuurrrvo", 0.08, "key"
        if plan == "root":
            kinds, where = "o", "none"
        elif plan == "identity policy":
            kinds, where, foreign = "uuur", "none", 0.03
        elif plan in ("delegation", "no identity policy"):
            kinds, where = "uuurr", "none" if plan != "delegation" and self.chance(0.3) else "key"
        elif plan in ("foreign delegation", "not across accounts"):
            kinds, foreign = "uuurro", 1.0
        elif plan == "deny in identity policy":
            kinds, where = "uuurr", self.pick(["key", "key", "none"])
        elif plan in ("deny in ceiling", "no ceiling"):
            where = self.pick(["key", "key", "none"])
        elif plan == "chance":
            where, foreign = self.pick(["key", "none"]), 0.2
        elif plan == "retire":
            kinds = "uuurrvoo"
        if where == "none":
            action, resource = self.pick(KEYLESS), "*"
            if action == "TagResource":
                resource = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/*"
            if self.chance(0.4):
                action, resource = self.pick(OF_ALIASES), self.pick(ALIASES)
        else:
            names = {"not across accounts": LOCAL, "foreign delegation": CRYPTO + SHARED, "grant": CRYPTO * 2 + SHARED,
                     "retire": ["RetireGrant"]}.get(plan, CRYPTO * 2 + SHARED + LOCAL)
            action, resource = self.pick(names), KEY
            if self.chance(0.03):
                resource = OTHER_KEY
        caller = self.caller(kinds, foreign)
        case: Case = {"caller": caller, "action": f"kms:{action}"}
        if resource != KEY or self.chance(0.1):
            case["resource"] = resource
        if action in CRYPTO and self.chance(0.9):
            case["encryptionContext"] = self.encryption_context()
        if self.chance(0.3):
            case["time"] = self.pick(TIMES)
        case["conditions"] = self.conditions(caller, action, resource)
        return case

    def case(self) -> Case:
        plan = self.random.choices(list(PLANS), list(PLANS.values()))[0]
        case = self.request(plan)
        if plan == "retire":
            subject = dict(case, encryptionContext=self.encryption_context())
            case["retires"] = self.grant(subject, self.chance(0.5))
        context = oracle.context_of(case)
        has_key = oracle.is_key(case.get("resource", KEY))
        in_key, in_identity, in_ceiling = [], [], []
        if plan == "key policy" or (plan in ("deny in ceiling", "no ceiling") and self.chance(0.6)):
            in_key.append(("Allow", "direct"))
        if plan in ("delegation", "no identity policy", "not across accounts", "foreign delegation", "chance"):
            in_key.append(("Allow", self.pick(["delegated", "delegated", "direct"])
                           if plan not in ("delegation", "no identity policy") else "delegated"))
        if plan == "deny in key policy":
            in_key.append(("Deny", self.pick(["direct", "direct", "delegated"])))
        if plan in ("delegation", "not across accounts", "foreign delegation", "identity policy"):
            in_identity.append(("Allow", ""))
        if plan in ("chance", "no key policy", "retire", "grant", "deny in ceiling", "no ceiling") and self.chance(0.4):
            in_identity.append(("Allow", ""))
        if plan == "deny in identity policy":
            in_identity.append(("Deny", ""))
        if plan == "deny in ceiling":
            in_ceiling.append(("Deny", ""))
        if plan in ("deny in ceiling", "deny in key policy", "deny in identity policy") or self.chance(0.15):
            in_ceiling.append(("Allow", ""))

        if has_key and (in_key or not self.chance(0.15)):
            case["keyPolicy"] = self.document(in_key, case, context, True)
        may_have_identity = case["caller"]["kind"] != "service"
        if may_have_identity and (in_identity or self.chance(0.15)):
            case["identityPolicies"] = [self.document(in_identity, case, context, False)]
            if self.chance(0.15):
                case["identityPolicies"].append(self.document([], case, context, False))
        if plan == "no ceiling" or (in_ceiling and (plan == "deny in ceiling" or self.chance(0.4))):
            case["ceiling"] = self.document(in_ceiling if plan != "no ceiling" else [], case, context, False)
        if has_key and (plan == "grant" or self.chance(0.1)):
            case["grants"] = [self.grant(case, plan == "grant" and self.chance(0.9))
                              for _ in range(self.pick([1, 1, 2, 3]))]
        return case


def clean(value: Any) -> Any:
    """The same without letters that a key policy can't have."""
    if isinstance(value, str):
        return value if value.isascii() else "".join(letter if letter <= "\u00ff" else "?" for letter in value)
    if isinstance(value, list):
        return [clean(one) for one in value]
    if isinstance(value, dict):
        return {clean(key): clean(one) for key, one in value.items()}
    return value


def cases(count: int, seed: int) -> Iterator[Case]:
    """As many cases, without name, rule, decision and reason."""
    maker = Maker(seed)
    for _ in range(count):
        yield maker.case()


def main() -> None:
    options = argparse.ArgumentParser(description="Writes made cases on policies and grants, one a line.")
    options.add_argument("--count", type=int, default=1000, help="how many cases (1000)")
    options.add_argument("--seed", type=int, default=1, help="the same cases for the same seed (1)")
    options.add_argument("--expect", action="store_true", help="add what the evaluator decides, and why")
    given = options.parse_args()
    for case in cases(given.count, given.seed):
        if given.expect:
            case["decision"], case["because"] = oracle.decide(case)
        sys.stdout.write(json.dumps(case, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
