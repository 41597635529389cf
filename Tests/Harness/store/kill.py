#!/usr/bin/env python3
"""Kills a process that changes the store, 200 times; no acknowledged change may be lost.

usage: kill.py TORTURE DIRECTORY
"""
import random
import subprocess
import sys

from judge import Judge

KILLS = 200


def main():
    torture, directory = sys.argv[1:]
    choice = random.Random(7)
    acknowledged = 0
    for _ in range(KILLS):
        process = subprocess.Popen(
            [torture, "load", directory, "100000"], stdout=subprocess.PIPE, text=True)
        lines = [process.stdout.readline() for _ in range(choice.randint(1, 60))]
        process.kill()
        lines += process.stdout.readlines()
        process.wait()
        numbers = [int(line) for line in lines if line.endswith("\n")]
        acknowledged = max([acknowledged] + numbers)
        judge = Judge(torture)
        answer = judge.ask("state", directory, acknowledged)
        judge.close()
        if not answer.startswith("ok"):
            print("kills:", answer)
            sys.exit(1)
    print(f"kills: {KILLS}, {acknowledged} changes acknowledged, none lost")


main()
