"""What is on the disk of a stopped daemon tells no secret, and nobody else may read it."""

import base64
import os
import secrets
import stat

from harness import check, create_key, daemon, data_key, main


def files(target, but=()):
    return [
        path for path in target.home.rglob("*")
        if path.is_file() and path not in but
    ]


def spellings(secret):
    """The forms in which bytes may have been written."""
    return {
        "raw": secret,
        "hex": secret.hex().encode(),
        "HEX": secret.hex().upper().encode(),
        "base64": base64.b64encode(secret).rstrip(b"="),
        "base64url": base64.urlsafe_b64encode(secret).rstrip(b"="),
    }


def root_key_bytes(content):
    """The 32 bytes of a root key file, raw or in text."""
    if len(content) == 32:
        return content
    text = content.strip()
    for read in (bytes.fromhex, base64.b64decode):
        try:
            value = read(text.decode())
        except (ValueError, UnicodeDecodeError):
            continue
        if len(value) == 32:
            return value
    raise AssertionError(f"a root key file of {len(content)} bytes is not understood")


def search(target, needles, but=()):
    found = []
    for path in files(target, but):
        content = path.read_bytes()
        for name, secret in needles.items():
            found += [
                f"{name} ({form}) in {path}" for form, text in spellings(secret).items() if text in content
            ]
    return found


def test_no_secret_is_in_any_file():
    with daemon() as target:
        needles = {}
        with target.connect() as connection:
            keys = [create_key(connection, description="a visible description") for _ in range(20)]
            for number, key in enumerate(keys):
                connection.call("CreateAlias", alias_name=f"alias/app-{number}", target_key_id=key)
                context = {"Purpose": f"value-{number}"}
                made = data_key(connection, key, encryption_context=context)
                needles[f"data key {number}"] = made.plaintext
                text = secrets.token_bytes(48)
                needles[f"plaintext {number}"] = text
                sealed = connection.call("Encrypt", key_id=key, plaintext=text)
                connection.call("Decrypt", ciphertext_blob=sealed.ciphertext_blob)
                connection.call("UpdateKeyDescription", key_id=key, description=f"changed {number}")
            connection.call("DisableKey", key_id=keys[0])
            needles["random bytes"] = connection.call("GenerateRandom", number_of_bytes=64).plaintext
        check(target.stop() == 0, "exit status")
        root = target.root_key()
        needles["root key"] = root_key_bytes(root.read_bytes())
        found = search(target, needles, but=(root,))
        check(not found, "; ".join(found[:5]))

        # The search can see: what is no secret is there.
        control = sum(b"alias/app-7" in path.read_bytes() for path in files(target))
        check(control > 0, "not even an alias is found in the files")


def test_nobody_else_may_read_the_files():
    with daemon() as target:
        with target.connect() as connection:
            create_key(connection)
        check(target.stop() == 0, "exit status")
        root = target.root_key()
        check(stat.S_IMODE(root.stat().st_mode) == 0o600, f"{root} is not 0600")
        for folder, _, names in os.walk(target.data):
            mode = stat.S_IMODE(os.stat(folder).st_mode)
            check(mode & 0o077 == 0, f"{folder} has mode {mode:o}")
            for name in names:
                mode = stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode)
                check(mode & 0o077 == 0, f"{folder}/{name} has mode {mode:o}")


def test_another_stores_rows_do_not_open():
    """The store of one daemon under the root key of another is refused as a whole."""
    with daemon() as target, daemon() as other:
        for each in (target, other):
            with each.connect() as connection:
                create_key(connection)
            check(each.stop() == 0, "exit status")
        (mine,) = target.data.rglob("data.mdb")
        (theirs,) = other.data.rglob("data.mdb")
        mine.write_bytes(theirs.read_bytes())
        code, text = target.refuse()
        check(code > 0 and "root key" in text, f"exit status {code}: {text}")


main(globals())
