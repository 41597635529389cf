"""kill -9 in a loop under changes: what was acknowledged is there, and nothing is half made.

Usage: kill_loop.py [KILLS] (50)
"""

import random
import sys
import threading

from harness import Closed, Goodbye, check, create_key, daemon, data_key, every, main

KILLS = int(sys.argv[1]) if len(sys.argv) > 1 else 50
WORKERS = 6
SAMPLE = 40


class Ledger:
    """What the daemon acknowledged, and what was asked for and may have happened or not."""

    def __init__(self):
        self.changed = threading.Condition()
        self.count = 0
        self.keys, self.aliases, self.disabled = set(), {}, set()
        self.maybe_disabled, self.maybe_aliases = set(), {}
        self.failures = []

    def acknowledge(self, note, *values):
        with self.changed:
            note(*values)
            self.count += 1
            self.changed.notify_all()

    def wait_for(self, count, alive):
        """Until so many changes are acknowledged, or no worker is left to make them."""
        with self.changed:
            while self.count < count and any(thread.is_alive() for thread in alive):
                self.changed.wait(1)


def work(target, ledger, name):
    try:
        with target.connect() as connection:
            for number in range(1_000_000):
                key = create_key(connection)
                ledger.acknowledge(ledger.keys.add, key)
                alias = f"alias/{name}-{number}"
                ledger.maybe_aliases[alias] = key
                connection.call("CreateAlias", alias_name=alias, target_key_id=key)
                ledger.acknowledge(ledger.aliases.__setitem__, alias, key)
                if number % 2:
                    ledger.maybe_disabled.add(key)
                    connection.call("DisableKey", key_id=key)
                    ledger.acknowledge(ledger.disabled.add, key)
    except (Closed, Goodbye, OSError):
        pass  # the kill
    except Exception as error:
        ledger.failures.append(f"{type(error).__name__}: {error}")


def verify(target, ledger, describe):
    with target.connect() as connection:
        present = {entry.key_id for entry in every(connection, "ListKeys", "keys")}
        lost = ledger.keys - present
        check(not lost, f"{len(lost)} acknowledged keys are gone, such as {sorted(lost)[:1]}")
        aliases = {
            entry.alias_name: entry.target_key_id
            for entry in every(connection, "ListAliases", "aliases")
            if not entry.alias_name.startswith("alias/aws/")
        }
        for alias, key in ledger.aliases.items():
            check(aliases.get(alias) == key, f"acknowledged alias {alias} stands for {aliases.get(alias)}")
        for alias, key in aliases.items():
            check(ledger.maybe_aliases.get(alias) == key, f"nobody asked for {alias} to stand for {key}")
        unknown = present - ledger.keys
        for key in unknown | set(describe(sorted(ledger.keys))):
            metadata = connection.call("DescribeKey", key_id=key).key_metadata
            if key in ledger.disabled:
                check(not metadata.enabled, f"acknowledged DisableKey of {key} is gone")
            elif key not in ledger.maybe_disabled:
                check(metadata.enabled, f"nobody disabled {key}")
            if metadata.enabled:
                made = data_key(connection, key)
                opened = connection.call("Decrypt", ciphertext_blob=made.ciphertext_blob)
                check(opened.plaintext == made.plaintext, f"{key} is half made")
        # Committed, and the acknowledgement was cut off: from now on it must stay.
        ledger.keys |= unknown


def test_no_acknowledged_change_is_lost():
    choice = random.Random(20)
    ledger = Ledger()
    with daemon() as target:
        for kill in range(KILLS):
            threads = [
                threading.Thread(target=work, args=(target, ledger, f"k{kill}-{number}"))
                for number in range(WORKERS)
            ]
            goal = ledger.count + choice.randint(1, 60)
            for thread in threads:
                thread.start()
            ledger.wait_for(goal, threads)
            reached = ledger.count >= goal
            target.kill()
            for thread in threads:
                thread.join()
            check(not ledger.failures, f"a call failed: {ledger.failures[:3]}")
            check(reached, f"the workers stopped before kill {kill}: {target.output()}")
            target.start()
            recent = choice.sample
            verify(target, ledger, lambda keys: recent(keys, min(SAMPLE, len(keys))))
        verify(target, ledger, lambda keys: keys)
        print(f"      {KILLS} kills, {ledger.count} acknowledged changes, {len(ledger.keys)} keys")
        check(target.stop() == 0, "SIGTERM after the kills: the exit status is not 0")


main(globals())
