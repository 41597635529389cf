"""Decides on policies and grants, from the access rules alone: naive, and without a line of the engine.

`decide` answers a case of Tests/Fixtures/policies, `refusal` says why a document can't be stored, and `lockout`
whether a key policy would lock its caller out. Sections (§) are those of the access rules.
"""

import base64
import binascii
import datetime
import ipaddress
import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Callable, Iterator, Optional, Union

ACCOUNT = "111122223333"
FOREIGN = "999988887777"
REGION = "local-main-1"
KEY = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
NOW = "2026-03-01T12:00:00Z"
USERS = {"alice": 1001, "bob": 1002, "carol": 1003, "dave": 1004, "erin": 1005, "ops.team-1": 1006, "build+ci": 1007}
ROLES = {"orders-api", "backup", "web", "=x2d+odd"}
SERVICES = {"disk.amazonaws.com", "backup.amazonaws.com"}

FOR_OTHER_ACCOUNTS = {
    "CreateGrant", "Decrypt", "DeriveSharedSecret", "DescribeKey", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "GenerateMac", "GetKeyRotationStatus",
    "GetPublicKey", "ListGrants", "ReEncryptFrom", "ReEncryptTo", "RetireGrant", "RevokeGrant", "Sign", "Verify",
    "VerifyMac", "Encapsulate", "Decapsulate",
}
WITH_ENCRYPTION_CONTEXT = {
    "Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext",
    "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext",
}

Document = dict[str, Any]
Case = dict[str, Any]


class NumberText(str):
    """A JSON number, as it was written."""


def load(text: str) -> Any:
    """Reads JSON; numbers keep their text."""
    return json.loads(text, parse_int=NumberText, parse_float=NumberText)


def text_of(value: Any) -> str:
    """A value of a condition as text (§11: numbers and booleans are taken as their text)."""
    return value if isinstance(value, str) else json.dumps(value)


def listed(value: Any) -> list:
    """What may be written as one or as a list, as a list."""
    return value if isinstance(value, list) else [value]


# --- Callers -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Caller:
    """Who asks. A service is of no account, but counts as local."""

    kind: str
    account: str
    arn: Optional[str] = None  # of the root, the user or the role
    session: Optional[str] = None  # ARN of a role's session
    service: Optional[str] = None

    @property
    def is_root(self) -> bool:
        return self.kind == "root"

    @property
    def root(self) -> Optional[str]:
        """The root of the caller's account; a service has none."""
        return None if self.service else root_of(self.account)


def root_of(account: str) -> str:
    return f"arn:aws:iam::{account}:root"


def caller_of(described: Optional[dict]) -> Caller:
    """The caller that a case describes."""
    described = described or {"kind": "user", "name": "alice"}
    kind, account = described["kind"], described.get("account", ACCOUNT)
    if kind == "root":
        return Caller(kind, account, root_of(account))
    if kind == "service":
        return Caller(kind, ACCOUNT, service=described["service"])
    if kind == "role":
        role = described["role"]
        session = f"arn:aws:sts::{account}:assumed-role/{role.split('/')[-1]}/{described['session']}"
        return Caller(kind, account, f"arn:aws:iam::{account}:role/{role}", session)
    name = described.get("name")
    if name is None:
        names = [name for name, uid in USERS.items() if uid == int(described["uid"]) and account == ACCOUNT]
        name = names[0] if names else f"uid/{described['uid']}"
    return Caller(kind, account, f"arn:aws:iam::{account}:user/{name}")


# --- What a request populates --------------------------------------------------------------------------------------


LETTERS = {upper: upper + 32 for upper in [*range(ord("A"), ord("Z") + 1), *range(0xC0, 0xDF)] if upper != 0xD7}


def folded(text: str) -> str:
    """The text in lower case, as far as its letters are those of Latin-1: a key policy holds no others."""
    return text.translate(LETTERS)


class Context:
    """The condition keys of a request (§5): each a text, or a list of texts if it is multivalued."""

    def __init__(self) -> None:
        self.values: dict[str, list[Union[str, list[str]]]] = {}
        self.names: list[str] = []  # as they are spelled

    def add(self, key: str, value: Union[str, list[str]]) -> None:
        self.names.append(key)
        self.values.setdefault(folded(key), []).append(value)

    def all(self, key: str) -> list[Union[str, list[str]]]:
        """What the key stands for: nothing, one, or more where context keys differ only in case (§6)."""
        return self.values.get(folded(key), [])

    def variable(self, key: str) -> Optional[str]:
        """The text of `${key}`; None if the key is absent or multivalued (§2, §11)."""
        found = self.all(key)
        return found[0] if len(found) == 1 and isinstance(found[0], str) else None


class KeyPolicyContext(Context):
    """As a key policy sees it: the keys for identity policies alone are absent (§11)."""

    def __init__(self, whole: Context) -> None:
        self.values = {key: value for key, value in whole.values.items()
                       if key != "kms:resourcealiases" and not key.startswith("aws:resourcetag/")}


def is_key(resource: str) -> bool:
    return bool(re.fullmatch(r"arn:[^:]*:kms:[^:]*:[^:]*:key/.+", resource)) and not resource.endswith(":key/*")


def account_of(resource: str) -> Optional[str]:
    """The account of a key or an alias."""
    parts = resource.split(":", 5)
    return parts[4] if len(parts) == 6 and (is_key(resource) or parts[5].startswith("alias/")) else None


def encryption_context(case: Case) -> Optional[dict[str, str]]:
    """That of the request; for RetireGrant that of the constraint of the grant that is to go (§11)."""
    if case["action"] == "kms:RetireGrant" and "encryptionContext" not in case:
        constraints = case.get("retires", {}).get("constraints", {})
        return constraints.get("encryptionContextEquals", constraints.get("encryptionContextSubset"))
    return case.get("encryptionContext")


def context_of(case: Case) -> Context:
    """All condition keys of a case."""
    caller, resource, context = caller_of(case.get("caller")), case.get("resource", KEY), Context()
    types = {"root": "Account", "user": "User", "role": "AssumedRole", "service": "Service"}
    context.add("aws:PrincipalType", types[caller.kind])
    context.add("aws:PrincipalIsAWSService", "true" if caller.service else "false")
    context.add("aws:ViaAWSService", "false")
    context.add("aws:SecureTransport", "true")
    context.add("aws:RequestedRegion", REGION)
    context.add("kms:CallerAccount", caller.account)
    if caller.service:
        context.add("kms:ViaService", f"{caller.service.split('.')[0]}.{REGION}.amazonaws.com")
    else:
        context.add("aws:PrincipalArn", caller.arn)
        context.add("aws:PrincipalAccount", caller.account)
    if caller.kind == "user":
        context.add("aws:username", caller.arn.split(":user/", 1)[1])
    if account_of(resource) is not None:
        context.add("aws:ResourceAccount", account_of(resource))
    time = case.get("time", NOW)
    context.add("aws:CurrentTime", time)
    context.add("aws:EpochTime", str(int(date(time) // 1)))
    pairs = encryption_context(case)
    if pairs is not None:
        for key, value in pairs.items():
            context.add(f"kms:EncryptionContext:{key}", value)
        context.add("kms:EncryptionContextKeys", list(pairs))
    for key, value in case.get("conditions", {}).items():
        context.add(key, value)
    return context


# --- Patterns and variables (§2) -----------------------------------------------------------------------------------

ANY, ONE = object(), object()  # the wildcards `*` and `?` in a pattern
Pattern = list  # of texts, ANY and ONE

SPECIAL = re.compile(r"""\$\{(?P<literal>[*?$])\}
                       | \$\{\s*(?P<key>[^{},'*?$]+?)\s*(?:,\s*'(?P<default>[^']*)'\s*)?\}
                       | (?P<wildcard>[*?])""", re.VERBOSE)
WILDCARD = re.compile(r"(?P<wildcard>[*?])")


def pattern(text: str, lookup: Optional[Callable[[str], Optional[str]]], wildcards: bool = True) -> Optional[Pattern]:
    """Takes a text of a document apart. Without `lookup` there are no variables. None: a variable is missing."""
    pieces: Pattern = []
    end = 0
    for found in (SPECIAL if lookup else WILDCARD).finditer(text):
        groups = found.groupdict()
        if found.start() > end:
            pieces.append(text[end:found.start()])
        end = found.end()
        if groups["wildcard"]:
            pieces.append((ANY if groups["wildcard"] == "*" else ONE) if wildcards else groups["wildcard"])
        elif groups["literal"]:
            pieces.append(groups["literal"])
        else:
            value = lookup(groups["key"])
            if value is None:
                value = groups["default"]
            if value is None:
                return None
            pieces.append(value)
    if end < len(text):
        pieces.append(text[end:])
    return pieces


def matches(pieces: Pattern, text: str) -> bool:
    """Whether the whole text is of the pattern."""
    if not pieces:
        return text == ""
    head, rest = pieces[0], pieces[1:]
    if head is ANY:
        return not rest or any(matches(rest, text[start:]) for start in range(len(text) + 1))
    if head is ONE:
        return text != "" and matches(rest, text[1:])
    return text.startswith(head) and matches(rest, text[len(head):])


def arn_parts(pieces: Pattern) -> list[Pattern]:
    """Splits a pattern at its colons into six parts at most; the sixth keeps its colons."""
    parts: list[Pattern] = [[]]
    for piece in pieces:
        if piece is ANY or piece is ONE:
            parts[-1].append(piece)
            continue
        first, *others = piece.split(":", 6 - len(parts))
        parts[-1].append(first)
        parts.extend([other] for other in others)
    return parts


def arn_matches(pieces: Pattern, text: str) -> bool:
    """Whether a text is an ARN of the pattern, part by part; a pattern of fewer than six parts matches nothing."""
    parts, of_text = arn_parts(pieces), text.split(":", 5)
    return len(parts) == len(of_text) == 6 and all(matches(*pair) for pair in zip(parts, of_text))


def resource_matches(text: str, resource: str, lookup: Optional[Callable], in_key_policy: bool) -> bool:
    """Whether a Resource of a document stands for the resource of a request (§1, §2, §11)."""
    if text == "*":
        return True
    if resource == "*":
        return False
    parts = text.split(":", 5)
    if len(parts) < 6:
        if in_key_policy:
            return False
        parts += ["*"] * (6 - len(parts))
    of_resource = resource.split(":", 5)
    if len(of_resource) < 6 or not all(matches(pattern(a, None), b) for a, b in zip(parts[:5], of_resource)):
        return False
    last = pattern(parts[5], lookup)
    return last is not None and matches(last, of_resource[5])


def action_matches(text: str, action: str) -> bool:
    """Whether an Action of a document stands for the action of a request: any case, wildcards."""
    if text == "*":
        return True
    parts, of_action = text.lower().split(":"), action.lower().split(":")
    return len(parts) == 2 and all(matches(pattern(a, None), b) for a, b in zip(parts, of_action))


# --- Condition operators (§3) --------------------------------------------------------------------------------------


def number(text: str) -> Optional[Decimal]:
    return Decimal(text) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text) else None


DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
                  r"(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?")


def date(text: str) -> Optional[Decimal]:
    """Seconds since 1970 of a date of W3C's profile of ISO 8601, or of such seconds themselves."""
    found = DATE.fullmatch(text)
    if not found:
        return Decimal(text) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text) else None
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    try:
        moment = datetime.datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0),
                                   int(second or 0))
    except ValueError:
        return None
    offset = 0
    if zone and zone != "Z":
        hours, minutes = int(zone[1:3]), int(zone[4:])
        if hours > 23 or minutes > 59:
            return None
        offset = (hours * 3600 + minutes * 60) * (-1 if zone[0] == "-" else 1)
    since = moment - datetime.datetime(1970, 1, 1)
    return Decimal(since.days * 86400 + since.seconds - offset) + Decimal(fraction or 0)


def address_in(value: str, network: str) -> bool:
    """Whether an address is one of a network, which may be a bare address."""
    if not re.fullmatch(r"[0-9a-fA-F:.]+(/[0-9]{1,3})?", network) or "%" in value:
        return False
    try:
        return ipaddress.ip_address(value) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False


def is_bytes(value: str, encoded: str) -> bool:
    try:
        return base64.b64decode(encoded.encode(), validate=True) == value.encode()
    except (binascii.Error, ValueError):
        return False


COMPARISONS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "Equals": lambda a, b: a == b,
    "NotEquals": lambda a, b: a != b,
    "LessThan": lambda a, b: a < b,
    "LessThanEquals": lambda a, b: a <= b,
    "GreaterThan": lambda a, b: a > b,
    "GreaterThanEquals": lambda a, b: a >= b,
}
OPERATORS = {
    "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
    "StringNotLike", "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals",
    "ArnNotLike", "Null",
} | {kind + comparison for kind in ("Numeric", "Date") for comparison in COMPARISONS}


def one_holds(operator: str, value: str, wanted: str, lookup: Optional[Callable]) -> bool:
    """Whether a value of the request and one of the policy are as the operator says."""
    for kind, parse in (("Numeric", number), ("Date", date)):
        if operator.startswith(kind):
            a, b = parse(value), parse(wanted)
            # One that can't be parsed makes a negated operator false, too (§11).
            return a is not None and b is not None and COMPARISONS[operator[len(kind):]](a, b)
    if "Not" in operator:
        return not one_holds(operator.replace("Not", ""), value, wanted, lookup)
    if operator == "Bool":
        # No variable is known here (§11), and its text is no boolean.
        return value.lower() in ("true", "false") and value.lower() == wanted.lower()
    if operator == "BinaryEquals":
        return is_bytes(value, wanted)
    if operator == "IpAddress":
        return address_in(value, wanted)
    pieces = pattern(wanted, lookup, wildcards=operator in ("StringLike", "ArnEquals", "ArnLike"))
    if pieces is None:
        return False
    if operator.startswith("Arn"):
        return arn_matches(pieces, value)
    if operator == "StringLike":
        return matches(pieces, value)
    if operator == "StringEquals":
        return "".join(pieces) == value
    return folded("".join(pieces)) == folded(value)


def operator_parts(name: str) -> Optional[tuple[str, str, bool]]:
    """Takes apart the name of an operator: set operator or "", operator, whether IfExists. None: no such."""
    found = re.fullmatch(r"(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?", name)
    if not found or found[2] not in OPERATORS or (found[2] == "Null" and (found[1] or found[3])):
        return None
    return found[1] or "", found[2], bool(found[3])


def values_hold(of_set: str, operator: str, values: list[str], wanted: list[str], lookup: Optional[Callable]) -> bool:
    """Whether the values of one key, of which there is at least one, are as the operator says."""
    negated = "Not" in operator
    some_or_all = all if negated else any  # NOR for negated operators, OR for others
    each = (some_or_all(one_holds(operator, value, one, lookup) for one in wanted) for value in values)
    if not of_set:
        of_set = "ForAllValues" if negated else "ForAnyValue"
    return all(each) if of_set == "ForAllValues" else any(each)


def condition_holds(name: str, key: str, wanted: Any, context: Context, allows: bool, variables: bool) -> bool:
    """Whether one key of one operator holds, in a statement that allows or denies."""
    of_set, operator, if_exists = operator_parts(name)
    found = [listed(value) for value in context.all(key)]
    found = [values for values in found if values]
    if operator == "Null":
        return (text_of(wanted) == "true") == (not found)
    if not found:
        if of_set:
            return of_set == "ForAllValues"
        return if_exists or "Not" in operator
    wanted = [text_of(value) for value in listed(wanted)]
    lookup = context.variable if variables else None
    # Context keys that differ only in case: all have to hold to allow, any to deny (§6).
    holding = (values_hold(of_set, operator, values, wanted, lookup) for values in found)
    return all(holding) if allows else any(holding)


# --- Statements ----------------------------------------------------------------------------------------------------


def statements(document: Document) -> list[dict]:
    return listed(document["Statement"])


def has_variables(document: Document) -> bool:
    return document.get("Version") == "2012-10-17"


def applies(statement: dict, document: Document, action: str, resource: str, context: Context, in_key: bool) -> bool:
    """Whether action, resource and condition of a statement are those of the request."""
    lookup = context.variable if has_variables(document) else None
    if "Action" in statement:
        if not any(action_matches(text, action) for text in listed(statement["Action"])):
            return False
    elif any(action_matches(text, action) for text in listed(statement["NotAction"])):
        return False
    if "Resource" in statement:
        if not any(resource_matches(text, resource, lookup, in_key) for text in listed(statement["Resource"])):
            return False
    elif "NotResource" in statement:
        if any(resource_matches(text, resource, lookup, in_key) for text in listed(statement["NotResource"])):
            return False
    else:
        return False  # a statement without Resource has no effect (§1)
    return all(condition_holds(operator, key, wanted, context, statement["Effect"] == "Allow", lookup is not None)
               for operator, block in statement.get("Condition", {}).items() for key, wanted in block.items())


def some_statement(effect: str, document: Document, action: str, resource: str, context: Context) -> bool:
    """Whether some statement of an identity policy or a ceiling has the effect."""
    return any(statement["Effect"] == effect and applies(statement, document, action, resource, context, False)
               for statement in statements(document))


def named(principal: Any) -> set[str]:
    """The names in a Principal: ARNs, services and `*`; an account is its root."""
    if principal == "*":
        return {"*"}
    names = {name for names in principal.values() for name in listed(names)}
    return {root_of(name) if re.fullmatch("[0-9]{12}", name) else name for name in names}


def names_directly(statement: dict, caller: Caller) -> bool:
    """Whether an Allow names the caller itself, its role, its session, its service or everybody."""
    return not named(statement["Principal"]).isdisjoint({"*", caller.arn, caller.session, caller.service} - {None})


def names_account(statement: dict, caller: Caller) -> bool:
    """Whether an Allow delegates to the account of the caller."""
    return caller.root in named(statement["Principal"])


def denies(statement: dict, caller: Caller) -> bool:
    """Whether a Deny of a key policy is for the caller."""
    if "Principal" in statement:
        return names_directly(statement, caller) or names_account(statement, caller)
    spared = named(statement["NotPrincipal"])
    # Root, role and session have to be listed to spare a session (§1, §11).
    needed = {caller.root, caller.arn, caller.session, caller.service} - {None}
    return "*" not in spared and not needed <= spared


def default_policy(account: str) -> Document:
    """The policy of a key that got none (§7)."""
    return {"Version": "2012-10-17", "Id": "key-default-1", "Statement": [
        {"Sid": "Enable IAM User Permissions", "Effect": "Allow", "Principal": {"AWS": root_of(account)},
         "Action": "kms:*", "Resource": "*"}]}


def key_statements(case: Case, effect: str, context: Context) -> Iterator[dict]:
    """The statements of the key policy with the effect that apply, whomever they name."""
    resource = case.get("resource", KEY)
    if not is_key(resource):
        return
    document = case.get("keyPolicy") or default_policy(account_of(resource))
    seen = KeyPolicyContext(context)
    for statement in statements(document):
        if statement["Effect"] == effect and applies(statement, document, case["action"], resource, seen, True):
            yield statement


# --- Grants (§8) ---------------------------------------------------------------------------------------------------


def is_grantee(name: str, caller: Caller, has_identity_allow: bool) -> bool:
    """Whether a grantee or retiring principal is the caller."""
    if name in (caller.arn, caller.session, caller.service):
        return True
    return name == caller.root and has_identity_allow


def from_source(grant: dict, caller: Caller, context: Context) -> bool:
    """Whether the source ARN of a grant holds, which is asked of services alone."""
    wanted = grant.get("sourceArn", grant.get("constraints", {}).get("sourceArn"))
    if wanted is None or not caller.service:
        return True
    found = context.variable("aws:SourceArn")
    return found is not None and arn_matches(pattern(wanted, None), found)


def grant_allows(grant: dict, case: Case, caller: Caller, context: Context, has_identity_allow: bool) -> bool:
    operation = case["action"].split(":")[1]
    if operation not in grant["operations"] or not is_grantee(grant["grantee"], caller, has_identity_allow):
        return False
    if not from_source(grant, caller, context):
        return False
    constraints = grant.get("constraints", {})
    if operation not in WITH_ENCRYPTION_CONTEXT:
        return True
    pairs = encryption_context(case) or {}
    if "encryptionContextEquals" in constraints and pairs != constraints["encryptionContextEquals"]:
        return False
    return constraints.get("encryptionContextSubset", {}).items() <= pairs.items()


# --- Decisions (§4) ------------------------------------------------------------------------------------------------


def decide(case: Case) -> tuple[str, str]:
    """The decision, `allow` or `deny`, and its reason, in the words of the cases."""
    caller, context = caller_of(case.get("caller")), context_of(case)
    action, resource = case["action"], case.get("resource", KEY)
    # Identity policies are nothing to the root (§11).
    identity = [] if caller.is_root else case.get("identityPolicies", [])
    ceiling = case.get("ceiling")

    if any(denies(statement, caller) for statement in key_statements(case, "Deny", context)):
        return "deny", "explicit deny in a key policy"
    if any(some_statement("Deny", document, action, resource, context) for document in identity):
        return "deny", "explicit deny in an identity policy"
    if ceiling and some_statement("Deny", ceiling, action, resource, context):
        return "deny", "explicit deny in the ceiling"
    if ceiling and not some_statement("Allow", ceiling, action, resource, context):
        return "deny", "the ceiling does not allow"

    by_identity = caller.is_root or any(some_statement("Allow", document, action, resource, context)
                                        for document in identity)
    is_local = caller.account == (account_of(resource) or ACCOUNT)
    is_possible = is_local or action.split(":")[1] in FOR_OTHER_ACCOUNTS

    if not is_key(resource):
        if not by_identity:
            return "deny", "no identity policy allows"
        if not is_possible:
            return "deny", "not across accounts"
        return "allow", "root" if caller.is_root else "identity policy"
    if action == "kms:RetireGrant":
        return decide_retirement(case, caller, context, by_identity)

    allowing = list(key_statements(case, "Allow", context))
    direct = any(names_directly(statement, caller) for statement in allowing)
    delegated = any(names_account(statement, caller) for statement in allowing)
    if is_local and direct:
        return "allow", "key policy"
    by_policies = (direct or delegated) and by_identity
    if by_policies and is_possible:
        return "allow", "delegation"
    if any(grant_allows(grant, case, caller, context, by_identity) for grant in case.get("grants", [])):
        return "allow", "grant"
    if by_policies:
        return "deny", "not across accounts"
    return "deny", "no identity policy allows" if direct or delegated else "no key policy allows"


def decide_retirement(case: Case, caller: Caller, context: Context, by_identity: bool) -> tuple[str, str]:
    """RetireGrant, once nothing denies it: the issuer's account, the retiring principal, or a grantee that may."""
    grant = case.get("retires", {})
    if by_identity and not caller.service and caller.account == grant.get("issuingAccount", ACCOUNT):
        return "allow", "root" if caller.is_root else "identity policy"
    if "retiringPrincipal" in grant and is_grantee(grant["retiringPrincipal"], caller, by_identity):
        return "allow", "grant"
    if grant and grant_allows(grant, case, caller, context, by_identity):
        return "allow", "grant"
    return "deny", "no identity policy allows"


# --- Lockout (§7) --------------------------------------------------------------------------------------------------

UNKNOWN_BEFOREHAND = re.compile(r"kms:(KeySpec|KeyUsage|KeyOrigin|CustomerMasterKeySpec|CustomerMasterKeyUsage|"
                                r"MultiRegion|MultiRegionKeyType)|aws:PrincipalTag/.*|aws:userid|kmsd:.*", re.I)


def lockout(document: Document, caller: dict) -> bool:
    """Whether a key policy keeps its caller from a later PutKeyPolicy, as far as the key policy goes.

    A statement counts if its condition can be true for some time from now on, whatever the attributes of the key.
    """
    who = caller_of(caller)
    times = {date(NOW)}
    for statement in statements(document):
        for block in statement.get("Condition", {}).values():
            for wanted in block.values():
                moments = [date(text_of(value)) for value in listed(wanted)]
                times |= {moment + step for moment in moments if moment is not None for step in (-1, 0, 1)}

    def counts(statement: dict) -> bool:
        condition = {operator: {key: wanted for key, wanted in block.items() if not UNKNOWN_BEFOREHAND.fullmatch(key)}
                     for operator, block in statement.get("Condition", {}).items()}
        for time in times:
            if not date(NOW) <= time < Decimal(253402300800):  # the year 10000
                continue
            moment = datetime.datetime.fromtimestamp(int(time), datetime.timezone.utc)
            context = KeyPolicyContext(context_of({"action": "kms:PutKeyPolicy", "caller": caller,
                                                   "time": moment.strftime("%Y-%m-%dT%H:%M:%SZ")}))
            if applies(dict(statement, Condition=condition), document, "kms:PutKeyPolicy", KEY, context, True):
                return True
        return False

    counting = [statement for statement in statements(document) if counts(statement)]
    if any(statement["Effect"] == "Deny" and denies(statement, who) for statement in counting):
        return True
    return not any(statement["Effect"] == "Allow" and (names_directly(statement, who) or names_account(statement, who))
                   for statement in counting)


# --- Refusals (§1) -------------------------------------------------------------------------------------------------


class Refused(Exception):
    """A document that can't be stored; the text says why."""


def need(holds: bool, reason: str) -> None:
    if not holds:
        raise Refused(reason)


def once_each(pairs: list[tuple[str, Any]]) -> dict:
    names = [name for name, _ in pairs]
    need(len(names) == len(set(names)), "An object has the same member twice.")
    return dict(pairs)


def depth(text: str) -> int:
    """How deep the arrays and objects of a JSON text are nested."""
    deepest = level = 0
    for token in re.findall(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', text, re.DOTALL):
        level += (token in "[{") - (token in "]}")
        deepest = max(deepest, level)
    return deepest


def no_constant(text: str) -> Any:
    raise Refused(f"{text} is no JSON.")


def all_texts(value: Any) -> Iterator[str]:
    """Every string of a document, names of members included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from all_texts(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from all_texts(one)


def strings(value: Any, what: str) -> list[str]:
    """A string or a list of at least one."""
    values = listed(value)
    need(bool(values), f"{what} is an empty list.")
    need(all(isinstance(one, str) and not isinstance(one, NumberText) for one in values), f"{what} must be strings.")
    return values


def refusal(document_text: str, kind: str) -> Optional[str]:
    """Why a document of the kind, `key` or `identity`, can't be stored; None if it can."""
    try:
        if kind == "key":
            need(len(document_text.encode("utf-8", "surrogatepass")) <= 32768, "A key policy has at most 32,768 bytes.")
            need(is_latin(document_text), "A key policy has tab, LF, CR and U+0020 to U+00FF only.")
        need(depth(document_text) <= 32, "The document is nested too deep.")
        try:
            document = json.loads(document_text, object_pairs_hook=once_each, parse_int=NumberText,
                                  parse_float=NumberText, parse_constant=no_constant)
        except ValueError:
            raise Refused("The document is no JSON.")
        for text in all_texts(document):
            need(not re.search("[\ud800-\udfff]", text), "A string has half a surrogate pair.")
            need(kind != "key" or is_latin(text), "A key policy has tab, LF, CR and U+0020 to U+00FF only.")
        check_document(document, kind)
    except Refused as refused:
        return str(refused)
    return None


def is_latin(text: str) -> bool:
    return re.fullmatch("[\t\n\r\u0020-\u00ff]*", text) is not None


def check_members(value: Any, what: str, allowed: set[str]) -> None:
    need(isinstance(value, dict), f"{what} must be an object.")
    unknown = sorted(set(value) - allowed)
    need(not unknown, f"{what} has the unknown member {unknown[:1]}.")


def is_text(value: Any) -> bool:
    return isinstance(value, str) and not isinstance(value, NumberText)


def check_document(document: Any, kind: str) -> None:
    check_members(document, "The document", {"Version", "Id", "Statement"})
    if "Version" in document:
        need(document["Version"] in ("2012-10-17", "2008-10-17") and is_text(document["Version"]), "Unknown Version.")
    need(is_text(document.get("Id", "")), "Id must be a string.")
    need("Statement" in document, "The document has no Statement.")
    need(document["Statement"] != [], "Statement is an empty list.")
    for statement in statements(document):
        check_statement(statement, kind)
    sids = [statement["Sid"] for statement in statements(document) if "Sid" in statement]
    need(len(sids) == len(set(sids)), "Two statements have the same Sid.")


def check_statement(statement: Any, kind: str) -> None:
    check_members(statement, "A statement", {"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction",
                                             "Resource", "NotResource", "Condition"})
    need(is_text(statement.get("Sid", "")), "Sid must be a string.")
    need(kind == "key" or " " not in statement.get("Sid", ""), "Sid may have spaces in key policies only.")
    need(statement.get("Effect") in ("Allow", "Deny"), "Effect must be Allow or Deny.")

    principals = [name for name in ("Principal", "NotPrincipal") if name in statement]
    if kind == "key":
        need(len(principals) == 1, "A statement of a key policy has either Principal or NotPrincipal.")
        need(statement["Effect"] == "Deny" or principals == ["Principal"], "Allow can't have NotPrincipal.")
        check_principal(statement[principals[0]])
    else:
        need(not principals, "An identity policy has no principals.")

    actions = [name for name in ("Action", "NotAction") if name in statement]
    need(len(actions) == 1, "A statement has either Action or NotAction.")
    for action in strings(statement[actions[0]], actions[0]):
        need(action == "*" or re.fullmatch(r"[A-Za-z0-9-]+:[^:]+", action) is not None,
             "An action is * or has a service and a name, as kms:Decrypt.")

    resources = [name for name in ("Resource", "NotResource") if name in statement]
    need(len(resources) <= 1, "A statement has either Resource or NotResource.")
    need(kind == "key" or len(resources) == 1, "A statement of an identity policy has a Resource.")
    for name in resources:
        strings(statement[name], name)
    if "Condition" in statement:
        check_condition(statement["Condition"], kind)


def check_principal(principal: Any) -> None:
    if principal == "*":
        return
    check_members(principal, "A principal", {"AWS", "Service", "Federated", "CanonicalUser"})
    need(bool(principal), "A principal names nobody.")
    for kind, names in principal.items():
        for name in strings(names, f"A principal's {kind}"):
            exists = name in SERVICES if kind == "Service" else kind == "AWS" and principal_exists(name)
            need(exists, "Policy contains a statement with one or more invalid principals.")


def principal_exists(name: str) -> bool:
    """Whether a name under AWS is a principal: its form, and of this account that it exists."""
    if name == "*" or re.fullmatch("[0-9]{12}", name):
        return True
    found = re.fullmatch(r"arn:aws:(iam|sts)::([0-9]{12}):(.+)", name)
    if not found:
        return False
    service, account, rest = found.groups()
    if service == "iam" and rest == "root":
        return True
    kind, *path = rest.split("/")
    if not path or not all(re.fullmatch(r"[A-Za-z0-9_+=,.@-]+", part) for part in path):
        return False
    if service == "iam" and kind == "user":
        if account != ACCOUNT:
            return True
        if path[0] == "uid" and len(path) == 2:
            uid = path[1]
            is_uid = bool(re.fullmatch("[1-9][0-9]{0,9}", uid)) and int(uid) < 2**32 - 1
            return is_uid and int(uid) not in USERS.values()
        return len(path) == 1 and path[0] in USERS
    if service == "iam" and kind == "role":
        return account != ACCOUNT or (len(path) == 1 and path[0] in ROLES)
    if service == "sts" and kind == "assumed-role":
        return len(path) == 2 and (account != ACCOUNT or path[0] in ROLES)
    return service == "sts" and kind == "federated-user" and len(path) == 1


def check_condition(condition: Any, kind: str) -> None:
    need(isinstance(condition, dict), "Condition must be an object.")
    for operator, block in condition.items():
        parts = operator_parts(operator)
        need(parts is not None, f"There is no operator {operator}.")
        need(isinstance(block, dict), "An operator has an object of condition keys.")
        for key, wanted in block.items():
            values = listed(wanted)
            need(bool(values), "A condition key has an empty list.")
            need(all(isinstance(value, (str, int, float)) for value in values),
                 "The values of a condition key are strings, numbers and booleans.")
            if parts[1] == "Null":
                need(not isinstance(wanted, list) and not isinstance(wanted, NumberText)
                     and text_of(wanted) in ("true", "false"), "Null has true or false.")
            absent = key.lower().startswith(("kms:encryptioncontext:", "aws:requesttag/"))
            need(not (kind == "key" and parts[0] == "ForAllValues" and absent),
                 f"OverlyPermissiveCondition: ForAllValues allows when {key} is absent.")
