internal import Glibc
package import KMSModel
internal import Synchronization

/// Why the audit log can't be kept.
package enum AuditError: Error, Equatable, CustomStringConvertible {
    /// A system call on the file failed with this `errno`.
    case io(path: String, code: Int32)

    package var description: String {
        switch self {
        case .io(let path, let code):
            "the audit log \(path) can't be written: \(unsafe String(cString: strerror(code)))"
        }
    }
}

/// The audit log: JSON Lines, one for each call, written in order by a thread of its own.
///
/// A record is queued before its reply is sent. When records can't be written, ``isWritable`` turns
/// false, calls fail, and what is queued is tried again until it is written.
@safe package final class AuditLog: @unchecked Sendable {  // the writer's thread has what varies
    /// How long the writer collects before it writes, and waits before it tries again, in nanoseconds.
    private static let collecting = 2_000_000
    private static let retrying = 500_000_000
    /// How long who finds the queue full waits before it looks again, in nanoseconds.
    private static let waiting = 50_000
    /// What the writer collects before it writes, in bytes.
    private static let batchBytes = 1 << 20
    /// `SCHED_BATCH` of sched(7), which Glibc's module lacks.
    private static let batchPolicy: Int32 = 3

    private let path: String
    private let scope: AccountScope
    private let queue = AuditQueue()
    private let signal = AuditSignal()
    private let isClosing = Atomic<Bool>(false)
    private let wantsReopening = Atomic<Bool>(false)
    private let failed = Atomic<Bool>(false)
    /// Touched by the writer's thread, and by `init` and `close` while there is none.
    private var file: Int32
    private var thread = pthread_t()
    /// What turns request IDs into event IDs; the writer's thread counts.
    private let eventSeed: (UInt64, UInt64)
    private var eventCount: UInt64 = 0
    /// What the records of one caller, or of one second, have in common; the writer's thread's.
    private var lastParts: RecordParts?
    private var lastSecond: Int64?
    private var lastTime = ""

    /// Opens the file, with mode 0600 if it is new, and starts the writer.
    package init(path: String, scope: AccountScope) throws(AuditError) {
        self.path = path
        self.scope = scope
        file = try Self.open(path)
        var generator = SystemRandomNumberGenerator()
        eventSeed = (generator.next(), generator.next())
        let me = unsafe Unmanaged.passRetained(self)
        let code = unsafe pthread_create(
            &thread, nil,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<AuditLog>.fromOpaque(argument).takeRetainedValue().run()
                }
                return nil
            }, me.toOpaque())
        guard code == 0 else {
            unsafe me.release()
            throw .io(path: path, code: code)
        }
    }

    /// Whether the last attempt to write went well.
    package var isWritable: Bool { !failed.load(ordering: .relaxed) }

    /// Queues the record; waits if the queue is full. `false` if records can't be written at present:
    /// the call must then fail. Takes no lock, unless the writer sleeps.
    package func append(_ draft: AuditDraft) -> Bool {
        while isWritable, !isClosing.load(ordering: .relaxed) {
            if queue.put(draft) {
                signal.wake()
                return true
            }
            signal.hurry()
            Self.pause(Self.waiting)
        }
        return false
    }

    /// Opens the file again by its name, as after it was moved away.
    package func reopen() {
        wantsReopening.store(true, ordering: .relaxed)
        signal.wake()
    }

    /// Writes what is queued and ends the writer. Nothing can be queued afterwards.
    package func close() {
        guard !isClosing.exchange(true, ordering: .sequentiallyConsistent) else { return }
        signal.hurry()
        _ = pthread_join(thread, nil)
        _ = fdatasync(file)
        _ = Glibc.close(file)
    }

    // MARK: - The writer's thread

    private func run() {
        // A background thread that must not push a serving one off its processor when it wakes.
        var parameters = sched_param()
        _ = unsafe pthread_setschedparam(pthread_self(), Self.batchPolicy, &parameters)
        var lines = JSONText()
        while true {
            signal.sleep {
                !queue.isEmpty || isClosing.load(ordering: .relaxed)
                    || wantsReopening.load(ordering: .relaxed)
            }
            let closes = isClosing.load(ordering: .sequentiallyConsistent)
            if !closes { signal.pause(Self.collecting) }
            if wantsReopening.exchange(false, ordering: .relaxed) { openAgain() }

            while lines.count < Self.batchBytes,
                queue.take({ entry in write(entry, to: &lines) })
            {}
            let written = unsafe write(lines.bytes, givingUp: closes)
            lines.clear()
            if closes, queue.isEmpty || !written { return }
        }
    }

    private func write(_ entry: AuditEntry, to lines: inout JSONText) {
        let second = entry.head.time.milliseconds / 1000
        if second != lastSecond {
            lastSecond = second
            lastTime = entry.head.time.description
        }
        lines.write(
            entry, time: lastTime, eventID: eventID(entry.head.requestID), parts(of: entry),
            in: scope)
    }

    private func parts(of entry: AuditEntry) -> RecordParts {
        let identity = unsafe entry.head.identity?.takeUnretainedValue()
        if let lastParts, lastParts.identity === identity { return lastParts }
        let parts = RecordParts(identity, in: scope)
        lastParts = parts
        return parts
    }

    private func openAgain() {
        guard let new = try? Self.open(path) else { return failed.store(true, ordering: .relaxed) }
        _ = Glibc.close(file)
        file = new
    }

    /// Writes all of `bytes`, trying again for as long as it takes, or once if `givingUp`.
    private func write(_ bytes: UnsafeRawBufferPointer, givingUp: Bool) -> Bool {
        var start = 0
        while start < bytes.count {
            let count = unsafe Glibc.write(
                file, bytes.baseAddress?.advanced(by: start), bytes.count - start)
            if count > 0 {
                start += count
                failed.store(false, ordering: .relaxed)
            } else if errno != EINTR {
                failed.store(true, ordering: .relaxed)
                guard !givingUp else { return false }
                Self.pause(Self.retrying)
            }
        }
        return true
    }

    private static func open(_ path: String) throws(AuditError) -> Int32 {
        let file = unsafe Glibc.open(
            path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .io(path: path, code: errno) }
        return file
    }

    /// Unique: the random request ID, mixed with a seed of this log and a count.
    private func eventID(_ requestID: RequestID) -> String {
        eventCount &+= 1
        let halves = requestID.halves
        return RequestID(random: halves.high ^ eventSeed.0, halves.low ^ eventSeed.1 &+ eventCount)
            .description
    }

    private static func pause(_ nanoseconds: Int) {
        var time = timespec(
            tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
        unsafe nanosleep(&time, nil)
    }
}
