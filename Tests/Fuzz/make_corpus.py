"""Writes the seeds of the fuzzers, those of each target into a folder of its name.

FuzzFrame: one frame of each kind and method, well formed and nearly so. FuzzPolicy: the documents and requests of
Tests/Fixtures/policies.

Usage: make_corpus.py FOLDER
"""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Python"))
sys.dont_write_bytecode = True

from kms_client import CANCEL, GOODBYE, REQUEST, RESPONSE, enum, frame, hello, message, schema  # noqa: E402

KEY = "1234abcd-12ab-34cd-56ef-1234567890ab"
FIELDS = {
    "key_id": KEY, "source_key_id": KEY, "destination_key_id": "alias/other", "target_key_id": KEY,
    "alias_name": "alias/app", "description": "größer", "plaintext": b"\0\1\2\xff" * 8, "limit": 100,
    "ciphertext_blob": bytes(range(140)), "number_of_bytes": 32, "marker": "bWFya2Vy", "dry_run": True,
    "grant_tokens": ["token", "other"], "policy": '{"Version":"2012-10-17"}', "message": b"message",
    "signature": bytes(70), "mac": bytes(32), "public_key": bytes(91), "import_token": bytes(200),
    "encrypted_key_material": bytes(256), "key_material_id": "ab" * 32, "valid_to": 1.7e9,
    "pending_window_in_days": 7, "rotation_period_in_days": 90, "seconds": 86400,
}
# As FuzzRequest.swift has them: a seed says who asks, and what for, by their places.
CALLERS = ("user", "root", "role", "service", "uid", "foreign user", "foreign role", "foreign root")
ACTIONS = (
    "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:CreateGrant", "kms:RetireGrant",
    "kms:PutKeyPolicy", "kms:DescribeKey", "kms:Sign", "kms:GetPublicKey", "kms:ScheduleKeyDeletion",
    "kms:TagResource", "kms:CreateAlias", "kms:CreateKey", "kms:ListKeys", "kmsd:ExplainAccess",
)
CONTEXTS = ("encryption_context", "source_encryption_context", "destination_encryption_context")


def filled(kind):
    """A request with a value in each field that FIELDS knows."""
    made = kind()
    for field in kind.DESCRIPTOR.fields:
        if field.name in CONTEXTS:
            getattr(made, field.name).update({"Purpose": "Test", "a": "bc", "": "é"})
        elif field.name in ("grant_tokens", "tag_keys"):
            getattr(made, field.name).extend(FIELDS["grant_tokens"])
        elif field.enum_type and field.label != field.LABEL_REPEATED:
            setattr(made, field.name, 1)
        elif field.name == "tags":
            made.tags.add(tag_key="k", tag_value="v")
        elif field.name == "recipient":
            made.recipient.attestation_document = b"document"
        elif field.name in FIELDS:
            setattr(made, field.name, FIELDS[field.name])
    return made


def frames():
    yield "hello", hello()
    yield "hello-version-2", hello(version=2)
    yield "cancel", frame(CANCEL, call=7)
    status = message("Status")(exception="NotFoundException", message="no", retryable=False)
    yield "failure", frame(RESPONSE, b"r" * 16, 7, 5, status.SerializeToString())
    yield "goodbye", frame(GOODBYE, b"", 0, 14, status.SerializeToString())
    health = message("HealthCheckResponse")(status=enum("ServingStatus", "SERVING"), server="kmsd", uptime_seconds=9)
    yield "health", frame(RESPONSE, b"<HealthCheck", 7, 0, health.SerializeToString())
    made = message("GenerateDataKeyResponse")(plaintext=b"k" * 32, ciphertext_blob=b"c" * 106, key_id=KEY)
    yield "data-key", frame(RESPONSE, b"<GenerateDataKey", 7, 0, made.SerializeToString())
    keys = message("ListKeysResponse")(truncated=True, next_marker="m")
    for _ in range(3):
        keys.keys.add(key_id=KEY, key_arn=f"arn:aws:kms:local-main-1:123456789012:key/{KEY}")
    yield "keys", frame(RESPONSE, b"<ListKeys", 7, 0, keys.SerializeToString())
    for service in ("KMS", "KMSDevelopment", "Health"):
        for number, method in enumerate(schema().FindServiceByName(f"kms.v1.{service}").methods):
            name = f"{service}/{method.name}"
            payload = filled(message(method.input_type.name)).SerializeToString()
            whole = frame(REQUEST, name.encode(), 3, 2000, payload)
            yield method.name, whole
            yield f"{method.name}-cut", whole[: len(whole) * 2 // 3]
            yield f"{method.name}-no-method", frame(REQUEST, b"", number, 0, payload)
            yield f"{method.name}-twice", frame(REQUEST, name.encode(), 3, 0, payload + payload)
    yield "too-long", b"\xff\xff\xff\xff" + b"\0" * 20
    yield "reserved", frame(REQUEST, b"Health/Check", 1).replace(b"\x0c\0\0", b"\x0c\0\1", 1)
    nested = b""
    for _ in range(60):
        nested = b"\x32" + bytes([len(nested)]) + nested
    yield "nested", frame(REQUEST, b"KMS/GenerateDataKey", 1, 0, nested)
    yield "wide", frame(REQUEST, b"KMS/GenerateDataKey", 1, 0, b"\x12\x00" * 1500)


def caller_place(case):
    """The place in CALLERS of the one that is most like the caller of a case."""
    caller = case.get("caller", {"kind": "user"})
    if "account" in caller:
        return CALLERS.index(f"foreign {caller['kind']}")
    return CALLERS.index("uid" if "uid" in caller else caller["kind"])


def request_lines(case):
    """What a case's request has, one value a line: `+` is before those of the encryption context."""
    pairs = case.get("encryptionContext")
    lines = [] if pairs is None else ["+"] + [f"+{key}={value}" for key, value in pairs.items()]
    for key, values in case.get("conditions", {}).items():
        lines += [f"{key}={value}" for value in ([values] if isinstance(values, str) else values)]
    return "\n".join(line.replace("\n", " ") for line in lines)


def policy_input(document, is_identity, case):
    """An input of FuzzPolicy: options, document, request."""
    action = case.get("action")
    options = int(is_identity) | caller_place(case) << 1
    options |= (ACTIONS.index(action) if action in ACTIONS else 0) << 4
    text = document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)
    return bytes([options]) + f"{text}\0{request_lines(case)}".encode("utf-8", "surrogatepass")


def policies():
    for file in sorted((ROOT / "Tests/Fixtures/policies").glob("*/*.json")):
        if file.parent.name not in ("decisions", "refusals"):
            continue
        for number, case in enumerate(json.loads(file.read_text(encoding="utf-8"))):
            documents = [(case["keyPolicy"], False)] if "keyPolicy" in case else []
            documents += [(document, True) for document in case.get("identityPolicies", ())]
            documents += [(case["ceiling"], True)] if "ceiling" in case else []
            if "document" in case:
                documents.append((case["document"], case["kind"] == "identity"))
            for place, (document, is_identity) in enumerate(documents):
                yield f"{file.stem}-{number}-{place}", policy_input(document, is_identity, case)


def main():
    for target, seeds in (("FuzzFrame", frames()), ("FuzzPolicy", policies())):
        folder = pathlib.Path(sys.argv[1]) / target
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in seeds:
            (folder / name).write_bytes(content)
        kept = ROOT / "Tests/Fuzz/seeds" / target
        for file in kept.glob("*") if kept.exists() else ():
            (folder / f"kept-{file.name}").write_bytes(file.read_bytes())


main()
