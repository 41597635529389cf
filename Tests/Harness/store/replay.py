#!/usr/bin/env python3
"""Replays a recording of the store up to every operation, cuts the power there, and judges what is left.

A power cut keeps everything that was synchronized, and of the rest any part: nothing, all, the first
operations, or any of them, torn at 512 bytes. Creating, renaming and removing files survives in the
order it happened, at least up to the last synchronization of a directory.

usage: replay.py LOG ROOT TORTURE SCRATCH VARIANTS MINIMUM
"""
import hashlib
import os
import random
import shutil
import struct
import sys
import time

from judge import Judge

SECTOR = 512


def read_log(path):
    data = open(path, "rb").read()
    position = 0
    while position < len(data):
        op = chr(data[position])
        offset, count, length = struct.unpack_from("=QQH", data, position + 1)
        position += 19
        name = data[position:position + length].decode()
        position += length
        yield op, name, offset, data[position:position + count]
        position += count


class File:
    def __init__(self):
        self.durable = bytearray()
        self.pending = []

    def write(self, offset, data):
        while data:
            count = min(SECTOR - offset % SECTOR, len(data))
            self.pending.append((offset, data[:count]))
            offset += count
            data = data[count:]

    def synchronize(self):
        apply(self.durable, self.pending)
        self.pending = []


def apply(image, writes):
    for offset, data in writes:
        if len(image) < offset:
            image.extend(bytes(offset - len(image)))
        image[offset:offset + len(data)] = data


class Machine:
    """The files as a crash would find them."""

    def __init__(self, root, scratch, judge, variants):
        self.root, self.scratch, self.judge, self.variants = root, scratch, judge, variants
        self.random = random.Random(1)
        self.files = {}       # path, as the program sees it now -> File
        self.names = []       # changes of names: (op, path, File or new path)
        self.names_durable = 0
        self.acknowledged = 0
        self.counts = dict(states=0, ok=0, lost=0, bad=0)
        self.findings = []
        self.judged = set()   # each state counts once

    def step(self, op, path, offset, data):
        path = path.removeprefix(self.root)
        if op == "A":
            self.acknowledged = int(data.split()[-1])
        elif op in "WS":
            self.files[path].write(offset, data)
            if op == "S":
                self.cut()
                self.files[path].synchronize()
        elif op == "F":
            if path in self.files:
                self.files[path].synchronize()
            else:
                self.names_durable = len(self.names)
        elif op == "C":
            self.files[path] = File()
            self.names.append((op, path, self.files[path]))
        elif op == "R":
            target = data.decode().removeprefix(self.root)
            self.names.append((op, path, target))
            self.files = moved(self.files, path, target)
        elif op in "MUD":
            self.names.append((op, path, None))
            self.files.pop(path, None)
        self.cut()

    def tree(self, count):
        """The directories and files that the first `count` changes of names make."""
        folders, files = set(), {}
        for op, path, what in self.names[:count]:
            if op == "M":
                folders.add(path)
            elif op == "D":
                folders.discard(path)
            elif op == "C":
                files[path] = what
            elif op == "U":
                files.pop(path, None)
            else:
                folders = set(moved(dict.fromkeys(folders), path, what))
                files = moved(files, path, what)
        return folders, files

    def cut(self):
        tried = set()
        for variant in range(self.variants):
            keep = self.choose(variant)
            state = (keep[0], tuple(sorted((id(file), w) for file, w in keep[1].items())))
            if state not in tried:
                tried.add(state)
                self.judge_state(*keep)

    def choose(self, variant):
        """How many changes of names survive, and which writes (by position) of each file."""
        names = [self.names_durable, len(self.names)][variant % 2]
        if variant > 3:
            names = self.random.randint(self.names_durable, len(self.names))
        writes = {}
        share = self.random.random()
        for file in self.files.values():
            count = len(file.pending)
            if variant in (0, 1):
                chosen = range(count) if variant else ()
            elif variant == 2:
                chosen = range(self.random.randint(0, count))
            else:
                chosen = [i for i in range(count) if self.random.random() < share]
            writes[file] = tuple(chosen)
        return names, writes

    def judge_state(self, names, writes):
        folders, files = self.tree(names)
        images = {}
        digest = hashlib.blake2b(repr((sorted(folders), self.acknowledged)).encode())
        for path, file in sorted(files.items(), key=lambda item: item[0]):
            images[path] = bytearray(file.durable)
            apply(images[path], [file.pending[i] for i in writes.get(file, ())])
            digest.update(repr((path, len(images[path]))).encode())
            digest.update(images[path])
        if digest.digest() in self.judged:
            return
        self.judged.add(digest.digest())
        shutil.rmtree(self.scratch, ignore_errors=True)
        os.mkdir(self.scratch, 0o700)
        for folder in sorted(folders - {""}):
            os.mkdir(self.scratch + folder, 0o700)
        for path, image in images.items():
            with open(self.scratch + path, "wb") as out:
                out.write(image)
        answer = self.judge.ask("state", self.scratch, self.acknowledged)
        self.counts["states"] += 1
        verdict = answer.split()[0]
        self.counts[verdict if verdict in ("ok", "lost") else "bad"] += 1
        if verdict != "ok":
            self.findings.append(f"{len(self.names)} names, {self.acknowledged} acked: {answer}")


def moved(table, source, target):
    result = {}
    for path, what in table.items():
        if path == source or path.startswith(source + "/"):
            path = target + path[len(source):]
        result[path] = what
    return result


def main():
    log, root, torture, scratch, variants, minimum = sys.argv[1:]
    began = time.time()
    judge = Judge(torture)
    machine = Machine(root, scratch, judge, int(variants))
    for entry in read_log(log):
        machine.step(*entry)
        if not judge.alive:
            break
    judge.close()
    print(f"power cuts: {machine.counts}, {machine.acknowledged} changes acknowledged, "
          f"{time.time() - began:.1f} s")
    for finding in machine.findings[:5]:
        print("  ", finding)
    shutil.rmtree(scratch, ignore_errors=True)
    if machine.counts["states"] < int(minimum):
        machine.findings.append("too few states")
        print("   fewer states than", minimum)
    sys.exit(1 if machine.findings else 0)


main()
