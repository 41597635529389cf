"""Compares the schema in proto/kms/v1 with botocore's model of AWS KMS, and its rules with each other.

Run it as a script; it needs protoc-c and no daemon. Where the schema differs from the model on
purpose, DIFFERENCES has the difference and its reason; one that is not listed fails the test, and so
does one that is listed and no longer there.
"""

import gzip
import json
import pathlib
import re
import sys

import botocore

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "Tests/System")]

from generator.schema import Schema, kebab  # noqa: E402
from harness import check, main  # noqa: E402

MODEL = pathlib.Path(botocore.__file__).parent / "data/kms/2014-11-01/service-2.json.gz"
with gzip.open(MODEL) as file:
    MODEL = json.load(file)
SHAPES, SCHEMA = MODEL["shapes"], Schema()
KINDS = {
    "string": "string", "blob": "bytes", "boolean": "bool", "integer": "int32", "timestamp": "double",
    "map": "map", "structure": "message",
}
# What no audit record may have. Source: AWS KMS Developer Guide, logging with CloudTrail.
UNRECORDED = {
    "plaintext", "ciphertext_blob", "message", "mac", "signature", "import_token", "encrypted_key_material",
    "grant_token", "grant_tokens", "recipient", "attestation_document", "public_key",
}

# Operations of the model that the schema has no method of yet.
ABSENT_OPERATIONS = {
    "ConnectCustomKeyStore", "CreateCustomKeyStore", "DeleteCustomKeyStore", "DescribeCustomKeyStores",
    "DisconnectCustomKeyStore", "ReplicateKey", "UpdateCustomKeyStore", "UpdatePrimaryRegion",
}
# Messages of kmsd's own.
OWN_MESSAGES = {
    "ClientHello", "ServerHello", "Status", "HealthCheckRequest", "HealthCheckResponse", "AdvanceClockRequest",
    "AdvanceClockResponse", "ReloadPoliciesRequest", "ReloadPoliciesResponse", "ExplainAccessRequest",
    "ExplainAccessResponse", "SimulateAccessRequest", "SimulateAccessResponse", "LintPolicyRequest", "LintPolicyResponse",
    "PolicyRemark", "ConditionKeyValues", "AccessExplanation", "StatementFinding", "ConditionFinding",
}
SAME_SPECS = "the deprecated member repeats KeySpec, whose type has the model's values and the newer ones"
BOUNDED = "the model has no bound, and the length of a request follows from its bounds"
TAGS = "a key has at most 50 tags (AWS KMS Developer Guide, tagging keys)"
PAGE = "the bound that the AWS API reference documents is lower"
SERVICES = "grants to services are newer than the pinned model, of awscli 1.45.11"
EITHER = "a service may stand in its place: " + SERVICES
# Message, member and aspect: what the model has, what the schema has, and why.
DIFFERENCES = {
    ("CreateGrantRequest", "GranteePrincipal", "required"): (True, False, EITHER),
    ("CreateGrantRequest", "GranteeServicePrincipal", "member"): (False, True, SERVICES),
    ("CreateGrantRequest", "Operations", "max"): (None, 50, BOUNDED),
    ("CreateGrantRequest", "RetiringServicePrincipal", "member"): (False, True, SERVICES),
    ("CreateKeyRequest", "CustomerMasterKeySpec", "type"): ("enum CustomerMasterKeySpec", "enum KeySpec", SAME_SPECS),
    ("CreateKeyRequest", "Tags", "max"): (None, 50, TAGS),
    ("DecryptRequest", "DryRunModifiers", "max"): (None, 10, BOUNDED),
    ("GetParametersForImportResponse", "PublicKey", "secret"): (True, False, "a public key is no secret"),
    ("GetPublicKeyResponse", "CustomerMasterKeySpec", "type"): ("enum CustomerMasterKeySpec", "enum KeySpec", SAME_SPECS),
    ("GrantConstraints", "SourceArn", "member"): (False, True, SERVICES),
    ("GrantListEntry", "GranteeServicePrincipal", "member"): (False, True, SERVICES),
    ("GrantListEntry", "RetiringServicePrincipal", "member"): (False, True, SERVICES),
    ("KeyMetadata", "CustomerMasterKeySpec", "type"): ("enum CustomerMasterKeySpec", "enum KeySpec", SAME_SPECS),
    ("ListAliasesRequest", "Limit", "max"): (1000, 100, PAGE),
    ("ListGrantsRequest", "GranteeServicePrincipal", "member"): (False, True, SERVICES),
    ("ListGrantsRequest", "Limit", "max"): (1000, 100, PAGE),
    ("ListResourceTagsRequest", "Limit", "max"): (1000, 50, PAGE),
    ("ListRetirableGrantsRequest", "Limit", "max"): (1000, 100, PAGE),
    ("ListRetirableGrantsRequest", "RetiringPrincipal", "required"): (True, False, EITHER),
    ("ListRetirableGrantsRequest", "RetiringServicePrincipal", "member"): (False, True, SERVICES),
    ("ReEncryptRequest", "DryRunModifiers", "max"): (None, 10, BOUNDED),
    ("ScheduleKeyDeletionRequest", "PendingWindowInDays", "max"): (365, 30, PAGE),
    ("ScheduleKeyDeletionRequest", "PendingWindowInDays", "min"): (1, 7, "the AWS API reference documents 7 days at least"),
    ("TagResourceRequest", "Tags", "max"): (None, 50, TAGS),
    ("UntagResourceRequest", "TagKeys", "max"): (None, 50, TAGS),
}


def shape_of(message):
    """The name of the shape that a message is in the model: "" if it is the reply of an operation that returns
    nothing, `None` if it is none of AWS's."""
    operation = MODEL["operations"].get(message.name.removesuffix("Response"))
    if operation and message.name.endswith("Response"):
        return operation.get("output", {"shape": ""})["shape"]
    return message.name if message.name in SHAPES else None


def facts_of_model(shape_name, member):
    """What the model says of a member of a structure."""
    structure = SHAPES[shape_name]
    shape_name = structure["members"][member]["shape"]
    shape, repeated = SHAPES[shape_name], False
    facts = {"required": member in structure.get("required", [])}
    bounds = shape
    if shape["type"] == "list":
        repeated, shape_name = True, shape["member"]["shape"]
        shape = SHAPES[shape_name]
        facts |= {f"element {aspect}": shape.get(aspect) for aspect in ("min", "max", "pattern")}
    facts |= {aspect: bounds.get(aspect) for aspect in ("min", "max", "pattern")}
    if "enum" in shape:
        facts["type"] = f"enum {shape_name}"
    elif shape["type"] == "structure":
        facts["type"] = f"message {shape_name}"
    else:
        facts["type"] = KINDS[shape["type"]]
    facts["repeated"] = repeated
    facts["secret"] = bounds.get("sensitive", False) or shape.get("sensitive", False)
    return facts


def facts_of_schema(member):
    """The same of a field of the schema."""
    rules = member.rules

    def given(name):
        return getattr(rules, name) if rules.HasField(name) else None

    facts = {
        "type": f"{member.kind} {member.type}" if member.type else member.kind,
        "repeated": member.repeated,
        "required": rules.required,
        "secret": rules.secret,
        "min": given("min"), "max": given("max"), "pattern": given("pattern"),
    }
    if member.repeated:
        facts |= {f"element {name}": given(f"element_{name}") for name in ("min", "max", "pattern")}
    return facts


def differences():
    """All differences between members of the schema and of the model, as DIFFERENCES has them."""
    found = {}
    held = {message.name for message in asked()}
    for message in SCHEMA.messages:
        if message.name in OWN_MESSAGES:
            continue
        names = {member.json for member in message.members}
        shape_name = shape_of(message)
        members = SHAPES[shape_name]["members"] if shape_name else {}
        for name in sorted(members.keys() - names):
            found[message.name, name, "member"] = (True, False)
        for member in message.members:
            if member.json not in members:
                found[message.name, member.json, "member"] = (False, True)
                continue
            theirs, ours = facts_of_model(shape_name, member.json), facts_of_schema(member)
            if message.name not in held:  # what a reply holds, the server made
                theirs = {aspect: theirs[aspect] for aspect in ("type", "repeated", "secret")}
            for aspect, value in theirs.items():
                # No text and no list is shorter than 0.
                if (value or None) != (ours.get(aspect) or None):
                    found[message.name, member.json, aspect] = (value, ours.get(aspect))
    return found


def asked():
    """The requests, and the messages that they hold."""
    requests = [message for message in SCHEMA.messages if message.is_request]
    held = {part.name: part for request in requests for part in SCHEMA.used_by(request)}
    return requests + list(held.values())


def each(messages):
    return [(message, member) for message in messages for member in message.members]


def test_operations_are_those_of_the_model():
    ours = {method.name for method in SCHEMA.operations}
    check(not ours & ABSENT_OPERATIONS, f"has methods for {ours & ABSENT_OPERATIONS} now: take them off the list")
    theirs = set(MODEL["operations"])
    check(ours | ABSENT_OPERATIONS == theirs, f"differ in {(ours | ABSENT_OPERATIONS) ^ theirs}")


def test_requests_and_replies_have_the_names_of_their_operations():
    for method in SCHEMA.operations:
        wanted = f"{method.name}Request", f"{method.name}Response"
        check((method.request, method.reply) == wanted, f"{method.name}: {method.request}, {method.reply}")
        check(MODEL["operations"][method.name]["input"]["shape"] == method.request, f"not {method.request}")


def test_messages_are_those_of_the_model():
    for message in SCHEMA.messages:
        known = shape_of(message) is not None
        check(known != (message.name in OWN_MESSAGES), f"{message.name} is not of AWS, or is on the list of our own")


def test_members_are_those_of_the_model_but_for_the_listed_differences():
    found = differences()
    wrong = []
    for place, values in found.items():
        listed = DIFFERENCES.get(place)
        if listed is None or listed[:2] != values:
            wrong.append(f"{'.'.join(place[:2])}: {place[2]} is {values[1]!r} and in the model {values[0]!r}")
    gone = sorted(DIFFERENCES.keys() - found.keys())
    wrong += [f"{'.'.join(place[:2])}: {place[2]} does not differ as listed" for place in gone]
    check(not wrong, "\n".join(["", *wrong]))
    check(all(reason for *_, reason in DIFFERENCES.values()), "a difference has no reason")


def test_enumerations_have_the_values_of_the_model():
    for enumeration in SCHEMA.enumerations:
        if enumeration.name == "ServingStatus":
            continue
        ours, theirs = [name for name, _ in enumeration.values], SHAPES[enumeration.name]["enum"]
        check(set(ours) == set(theirs), f"{enumeration.name}: differs in {set(ours) ^ set(theirs)}")


def test_all_that_has_a_length_in_a_request_has_a_maximum():
    for message, member in each(asked()):
        place, rules = f"{message.name}.{member.name}", member.rules
        if member.repeated or member.kind in ("string", "bytes"):
            check(rules.max > 0, f"{place} has no maximum")
        if member.repeated and member.kind == "string":
            check(rules.element_max > 0, f"the texts of {place} have no maximum")


def test_rules_fit_their_fields():
    held = {message.name for message in asked()}
    for message, member in each(SCHEMA.messages):
        place, rules = f"{message.name}.{member.name}", member.rules
        bounds = [field.name for field, _ in rules.ListFields()]
        if message.name not in held:
            check(set(bounds) <= {"secret", "confirms"}, f"{place}: a reply has no {bounds}")
        if rules.HasField("min") and rules.HasField("max"):
            check(rules.min <= rules.max, f"{place}: min is above max")
        text = member.kind == "string" and not member.repeated
        check(text or not (rules.names or rules.pattern), f"{place} is not a text")
        texts = member.kind == "string" and member.repeated
        check(texts or not any(name.startswith("element") for name in bounds), f"{place} is no list of texts")
        check(member.kind == "bytes" or not rules.secret, f"{place}: only bytes can be secret")
        check(not rules.confirms or member.kind == "bool" and rules.confirms in SHAPES, f"{place}: confirms")
        check(not (rules.required and rules.choice), f"{place} is required, and one of several")
        for pattern in filter(None, (rules.pattern, rules.element_pattern)):
            re.compile(pattern)


def test_fields_that_tell_a_key_or_an_alias_say_which_names_they_take():
    for message, member in each(asked()):
        wanted = member.kind == "string" and re.fullmatch(r"(.+_)?(key_id|alias_name)", member.name)
        wanted = bool(wanted) and member.name != "xks_key_id"
        check(bool(member.rules.names) == wanted, f"{message.name}.{member.name}: names")


def test_nothing_secret_is_in_audit_records():
    for message, member in each(SCHEMA.messages):
        place, rules = f"{message.name}.{member.name}", member.rules
        check(not (rules.secret and rules.audited), f"{place} is secret and audited")
        check(not (rules.audited and member.name in UNRECORDED), f"{place} must not be audited")
        check(not rules.audited or message.is_request, f"{place}: only a request's fields are audited one by one")
        check(rules.audited or not rules.HasField("audited_default"), f"{place} has a default and is not audited")
        if rules.HasField("audited_default"):
            default = rules.audited_default
            values = next(([v for v, _ in e.values] for e in SCHEMA.enumerations if e.name == member.type), ["false"])
            check(member.kind == "string" or default in values, f"{place} is {default} by default")


def test_a_choice_is_between_fields():
    for message in SCHEMA.messages:
        choices = [member.rules.choice for member in message.members if member.rules.choice]
        check(all(choices.count(choice) > 1 for choice in choices), f"{message.name}: {choices}")


def test_methods_run_where_their_effect_permits():
    for method in SCHEMA.methods:
        rules = method.rules
        check(method.runs != "INLINE" or rules.read_only, f"{method.path} changes something, and runs inline")
        check(method.runs != "CHANGE" or not rules.read_only, f"{method.path} only reads, and runs as a change")
        check(rules.repeatable or not rules.read_only, f"{method.path} only reads, and is not repeatable")


def test_the_protocol_lists_the_methods_that_are_not_repeatable():
    page = (ROOT / "proto/PROTOCOL.md").read_text().split("## Which calls may be repeated")[1]
    listed = set(re.findall(r"`(\w+/\w+)`", page.split("All others MAY")[0]))
    ours = {method.path for method in SCHEMA.methods if not method.rules.repeatable}
    check(listed == ours, f"the page and the schema differ in {listed ^ ours}")


def test_listings_have_a_page_size_within_their_limit():
    for method in SCHEMA.operations:
        limit = SCHEMA.request(method).member("limit")
        pages = method.rules.page_size
        check(bool(limit) == bool(pages) == bool(SCHEMA.pages(method)), f"{method.name}: is it a listing?")
        if limit:
            check(limit.rules.min <= pages <= limit.rules.max, f"{method.name}: a page of {pages}")


def test_all_is_described():
    for method in SCHEMA.methods:
        check(re.fullmatch(r"[A-Z][^.]*\.", method.comment), f"{method.path}: no sentence: {method.comment!r}")
    for method in SCHEMA.operations:
        rules = method.rules
        check(rules.group, f"{method.name} is in no group")
        check(rules.example.split()[0] == kebab(method.name), f"{method.name}: {rules.example}")
        check(not rules.remarks or rules.remarks.endswith("."), f"{method.name}: {rules.remarks}")
        check("--" not in rules.remarks and "`" not in rules.remarks, f"{method.name}: remarks are for all clients")
    for message, member in each(SCHEMA.messages):
        check(member.comment.endswith("."), f"{message.name}.{member.name}: {member.comment!r}")
        check(not member.comment.startswith("Secret."), f"{message.name}.{member.name}: say it with the rule")


main(globals())
