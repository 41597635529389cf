"""Who spins, who sleeps, and who wakes whom: counted in system calls and in processor time."""

import contextlib
import os
import pathlib
import re
import shutil
import time

from harness import PATIENCE, check, create_key, daemon, data_key, main, skip

# How long the idle daemon is watched, in seconds.
IDLE = float(os.environ.get("KMSD_IDLE_SECONDS", "5"))
CALLS = 300
# epoll_wait(2) with the loop's 64 events and a timeout of 0. strace shows no memory of a process that
# can't be dumped, so the events may be an address.
ZERO_TIMEOUT = re.compile(r", 64, 0(, [^)]*)?\)\s+= ")
PROCESSORS = os.sched_getaffinity(0)


def processor_time(process):
    """Nanoseconds that the threads of a process have run, and ticks as the process's account has them."""
    tasks = pathlib.Path(f"/proc/{process.pid}/task")
    run = sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir())
    account = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return run, int(account[11]) + int(account[12])


def settled(process):
    """The processor time once it has stopped growing."""
    give_up = time.monotonic() + PATIENCE
    before = processor_time(process)
    while True:
        time.sleep(0.5)
        now = processor_time(process)
        if now == before:
            return now
        check(time.monotonic() < give_up, "the daemon never comes to rest")
        before = now


def test_an_idle_daemon_takes_no_processor_time():
    with daemon() as target, target.connect() as connection:
        key = create_key(connection)
        for _ in range(CALLS):
            data_key(connection, key)
        if IDLE > 5:
            time.sleep(12)  # after 10 s the threads forget their keys, which takes a moment once
        before = settled(target.process)
        time.sleep(IDLE)
        after = processor_time(target.process)
        check(after == before, f"in {IDLE:g} s: {after[0] - before[0]} ns, {after[1] - before[1]} ticks")
        data_key(connection, key)
        check(processor_time(target.process)[0] > after[0], "the clock of this test stands still")


# Counting system calls


class Trace:
    """The system calls of a daemon that has served `CALLS` calls, one after the other."""

    def __init__(self, prefix=(), **options):
        if not shutil.which("strace"):
            skip("there is no strace")
        with daemon(started=False, **options) as target:
            lines = target.home / "strace"
            # With -D the daemon is our child, and strace is nobody's.
            tracer = ["strace", "-D", "-f", "-qq", "-e", "trace=epoll_wait,epoll_pwait,futex", "-o", str(lines)]
            command = [*tracer, *prefix, *target.command()]
            target.command = lambda: command
            target.start()
            tracer_pid = target.status("TracerPid")
            if tracer_pid == 0:
                skip("strace can't trace here")
            with target.connect() as connection:
                key = create_key(connection)
                for _ in range(CALLS):
                    data_key(connection, key)
            tasks = pathlib.Path(f"/proc/{target.process.pid}/task")
            self.loops = [
                task.name for task in tasks.iterdir() if (task / "comm").read_text().startswith("kmsd-loop")
            ]
            check(self.loops, "no thread is called kmsd-loop")
            check(target.stop() == 0, f"exit status: {target.output()}")
            give_up = time.monotonic() + PATIENCE
            while pathlib.Path(f"/proc/{tracer_pid}").exists() and time.monotonic() < give_up:
                time.sleep(0.01)
            self.lines = lines.read_text(errors="replace").splitlines()

    @property
    def zero_timeouts(self):
        return sum(bool(ZERO_TIMEOUT.search(line)) for line in self.lines)

    @property
    def wakes(self):
        """How often a loop woke another thread."""
        wake = re.compile(rf"^({'|'.join(self.loops)})\s+futex\(.*FUTEX_WAKE")
        return sum(bool(wake.search(line)) for line in self.lines)


@contextlib.contextmanager
def processors(count):
    """This process, and what it starts, on so many processors."""
    if len(PROCESSORS) < count:
        skip(f"needs {count} processors")
    os.sched_setaffinity(0, sorted(PROCESSORS)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, PROCESSORS)


def controller():
    """The version of the cgroup file system that has the processor's controller, and this process's group."""
    mounts = pathlib.Path("/proc/self/mountinfo").read_text().splitlines()
    for line in pathlib.Path("/proc/self/cgroup").read_text().splitlines():
        hierarchy, controllers, path = line.split(":", 2)
        for mount in mounts:
            fields, _, kind = mount.partition(" - ")
            root, point = fields.split()[3:5]
            kind, _, options = kind.split()
            group = pathlib.Path(point, path.removeprefix(root).lstrip("/"))
            if kind == "cgroup" and "cpu" in controllers.split(",") and "cpu" in options.split(","):
                return 1, group
            if kind == "cgroup2" and hierarchy == "0" and (group / "cpu.max").exists():
                return 2, group
    return None, None


@contextlib.contextmanager
def quota(percent):
    """The words before a command that run it in a cgroup with a quota of so many hundredths of a processor."""
    if os.geteuid() != 0:
        skip("needs root to make a cgroup")
    version, group = controller()
    if version is None:
        skip("no cgroup here has the processor's controller")
    child = group / f"kmsd-test-{os.getpid()}"
    try:
        child.mkdir()
        if version == 1:
            (child / "cpu.cfs_period_us").write_text("100000")
            (child / "cpu.cfs_quota_us").write_text(str(percent * 1000))
        else:
            (child / "cpu.max").write_text(f"{percent * 1000} 100000")
    except OSError as error:
        with contextlib.suppress(OSError):
            child.rmdir()
        skip(f"no cgroup can be made: {error}")
    try:
        yield ["sh", "-c", 'echo $$ > "$0" && exec "$@"', str(child / "cgroup.procs")]
    finally:
        child.rmdir()


def test_between_calls_a_loop_looks_before_it_sleeps():
    with processors(2):
        check(Trace().zero_timeouts > 0, "no poll with a timeout of 0")


def test_on_one_processor_nothing_spins():
    with processors(1):
        check(Trace().zero_timeouts == 0, "polls with a timeout of 0 on one processor")


def test_under_a_quota_below_two_nothing_spins():
    with processors(2):
        with quota(150) as prefix:
            check(Trace(prefix).zero_timeouts == 0, "polls with a timeout of 0 with 150% of a processor")
        with quota(200) as prefix:
            check(Trace(prefix).zero_timeouts > 0, "no poll with a timeout of 0 with 200% of a processor")


def test_the_configuration_can_forbid_to_spin():
    with processors(2), daemon(started=False) as files:
        file = files.home / "still.yaml"
        file.write_text("spin_microseconds: 0\n")
        trace = Trace(arguments=["--config", str(file)])
        check(trace.zero_timeouts == 0, "polls with a timeout of 0 in spite of spin_microseconds: 0")


def test_calls_in_a_row_do_not_wake_the_audit_writer():
    wakes = Trace().wakes
    # The first call after a time without any wakes the writer; making the key wakes another thread.
    check(wakes <= CALLS // 20, f"{wakes} of {CALLS} calls woke a thread")


main(globals())
