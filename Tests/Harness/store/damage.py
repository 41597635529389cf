#!/usr/bin/env python3
"""Damages the data file of a store of 200 changes in 400 ways; each must be harmless or be said, by name.

usage: damage.py STORE TORTURE SCRATCH
"""
import collections
import os
import random
import shutil
import sys

from judge import Judge

PAGE = 4096


def damage(kind, data, choice):
    data = bytearray(data)
    page = choice.randrange(len(data) // PAGE) * PAGE
    if kind == "bit":
        data[choice.randrange(len(data))] ^= 1 << choice.randrange(8)
    elif kind == "noise":
        data[page:page + PAGE] = choice.randbytes(PAGE)
    elif kind == "zeros":
        data[page:page + PAGE] = bytes(PAGE)
    else:
        del data[choice.randrange(len(data)):]
    return data


def main():
    store, torture, scratch = sys.argv[1:]
    sound = open(store + "/store/data.mdb", "rb").read()
    choice = random.Random(3)
    counts = collections.Counter()
    findings = []
    judge = Judge(torture)
    for kind in ["bit"] * 160 + ["noise"] * 80 + ["zeros"] * 80 + ["truncated"] * 80:
        shutil.rmtree(scratch, ignore_errors=True)
        os.makedirs(scratch + "/store", 0o700)
        with open(scratch + "/store/data.mdb", "wb") as out:
            out.write(damage(kind, sound, choice))
        answer = judge.ask("damaged", scratch)
        verdict = answer.split()[0].rstrip(":")
        counts[kind, verdict] += 1
        named = verdict == "complained" and scratch + "/store" in answer
        if not (answer == "ok 200" or named):
            findings.append(f"{kind}: {answer}")
        if not judge.alive:
            judge = Judge(torture)
    judge.close()
    shutil.rmtree(scratch, ignore_errors=True)
    print("damaged files:", {" ".join(key): count for key, count in sorted(counts.items())})
    for finding in findings[:5]:
        print("  ", finding)
    sys.exit(1 if findings else 0)


main()
