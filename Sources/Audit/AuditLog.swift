internal import KMSJSON
internal import KMSModel
internal import KMSPlatform
internal import Synchronization

/// The audit log: JSON Lines, one for each call, written in order by a thread of its own.
///
/// A record is queued before its reply is sent. When records can't be written, ``isWritable`` turns
/// false, calls fail, and what is queued is tried again until it is written.
@safe package final class AuditLog: @unchecked Sendable {  // the writer's thread has what varies
    /// How long the writer waits before it tries again, in nanoseconds.
    private static let retrying = 500_000_000
    /// How long who finds the queue full waits before it looks again, in nanoseconds.
    private static let waiting = 50_000
    /// What the writer collects before it writes, in bytes.
    private static let batchBytes = 1 << 20

    private let accountID: String
    private let queue = AuditQueue()
    private let signal = AuditSignal()
    private let isClosing = Atomic<Bool>(false)
    private let wantsReopening = Atomic<Bool>(false)
    private let failed = Atomic<Bool>(false)
    private let isPinged = Atomic<Bool>(false)
    private let beats = Atomic<UInt64>(0)
    /// What is wrong: whether writing or opening failed, and the `errno`; 0 if all is well.
    private let troubleBits = Atomic<UInt64>(0)
    private let whenTroubleChanges: @Sendable () -> Void
    private let path: String
    /// The rest is touched by the writer's thread, and by `init` and `close` while there is none.
    private let file: AuditFile
    private var wantsFile = false
    private var denials = DenialFilter()
    private var unwritten = 0
    private var thread: SystemThread?
    /// What turns request IDs into event IDs; the writer's thread counts.
    private let eventSeed: (UInt64, UInt64)
    private var eventCount: UInt64 = 0
    /// What the records of one caller, or of one second, have in common; the writer's thread's.
    private var lastParts: RecordParts?
    private var lastSecond: Int64?
    private var lastTime = ""

    /// Opens the file, with mode 0600 if it is new, and starts the writer.
    ///
    /// `whenTroubleChanges` is called on the writer's thread when ``trouble`` has become another.
    package init(
        path: String, accountID: String, whenTroubleChanges: @escaping @Sendable () -> Void = {}
    ) throws(AuditError) {
        self.path = path
        self.accountID = accountID
        self.whenTroubleChanges = whenTroubleChanges
        file = try AuditFile(path: path)
        var generator = SystemRandomNumberGenerator()
        eventSeed = (generator.next(), generator.next())
        do throws(SystemError) {
            thread = try SystemThread { self.run() }
        } catch {
            throw AuditError.io(path: path, code: error.code)
        }
    }

    /// Whether records are taken: the last attempt to write went well, and the log isn't closed.
    package var isWritable: Bool { !hasFailed && !isClosing.load(ordering: .relaxed) }

    private var hasFailed: Bool { failed.load(ordering: .relaxed) }

    /// Queues the record; waits if the queue is full. `false` if records can't be written at present:
    /// the call must then fail. Takes no lock and makes no system call, unless the log was idle.
    package func append(_ draft: AuditDraft) -> Bool {
        while isWritable {
            if queue.put(draft) {
                signal.wake()
                return true
            }
            signal.hurry()
            SystemThread.pause(nanoseconds: Self.waiting)
        }
        return false
    }

    /// Opens the file again by its name, as after it was moved away.
    package func reopen() {
        wantsReopening.store(true, ordering: .relaxed)
        signal.wake()
    }

    /// Writes what is queued and ends the writer. Nothing can be queued afterwards. Returns the number of
    /// records that could not be written.
    @discardableResult
    package func close() -> Int {
        guard !isClosing.exchange(true, ordering: .sequentiallyConsistent) else { return 0 }
        signal.hurry()
        thread?.join()
        while queue.take({ _ in unwritten += 1 }) {}
        file.sync()
        return unwritten
    }

    /// What the operator must mend; `nil` if all is well.
    package var trouble: AuditError? {
        let bits = troubleBits.load(ordering: .acquiring)
        guard bits != 0 else { return nil }
        let code = Int32(truncatingIfNeeded: bits)
        return bits >> 32 == 1 ? .io(path: path, code: code) : .reopening(path: path, code: code)
    }

    private func note(_ trouble: AuditError?) {
        let bits: UInt64 =
            switch trouble {
            case nil: 0
            case .io(_, let code): 1 << 32 | UInt64(UInt32(bitPattern: code))
            case .reopening(_, let code): 2 << 32 | UInt64(UInt32(bitPattern: code))
            }
        if case .io = trouble {
            failed.store(true, ordering: .relaxed)
        } else {
            failed.store(false, ordering: .relaxed)
        }
        guard troubleBits.exchange(bits, ordering: .acquiringAndReleasing) != bits else { return }
        whenTroubleChanges()
    }

    /// Asks for a beat: a writer that moves answers by raising ``beatCount``.
    package func ping() {
        isPinged.store(true, ordering: .relaxed)
        signal.wake()
    }

    /// How often the writer has looked for work, or tried again to write.
    package var beatCount: UInt64 { beats.load(ordering: .relaxed) }

    // MARK: - The writer's thread

    private func run() {
        SystemThread.becomeBackground()  // not to push a serving thread off its processor
        var lines = JSONWriter(escaping: .numbers)
        var pace = AuditPace()
        var isBehind = false
        while true {
            if pace.isIdle { waitForWork() }
            if !isBehind, !isClosing.load(ordering: .relaxed) { signal.pause(pace.pause) }
            isPinged.store(false, ordering: .sequentiallyConsistent)
            beats.wrappingAdd(1, ordering: .sequentiallyConsistent)
            let closes = isClosing.load(ordering: .sequentiallyConsistent)
            _ = openAgain()

            // A bounded number: calls that are only counted fill no batch, and may come without end.
            var taken = 0
            while taken < AuditQueue.capacity, lines.count < Self.batchBytes,
                queue.take({ entry in write(entry, to: &lines) })
            { taken += 1 }
            denials.flush(before: closes ? nil : WallTime.seconds()) { entry, count in
                render(entry, count: count, to: &lines)
            }
            pace.note(foundRecords: taken > 0)
            isBehind = taken == AuditQueue.capacity || lines.count >= Self.batchBytes
            let count = unsafe write(lines.bytes)
            let isWritten = count == lines.count
            unwritten += unsafe lines.bytes[count...].count { $0 == UInt8(ascii: "\n") }
            lines.clear()
            if closes, queue.isEmpty || !isWritten { return }
        }
    }

    private func waitForWork() {
        guard !wantsFile, !denials.holdsSome else {
            if queue.isEmpty { signal.pause(Self.retrying) }
            return
        }
        signal.sleep {
            !queue.isEmpty || isClosing.load(ordering: .relaxed)
                || wantsReopening.load(ordering: .relaxed) || isPinged.load(ordering: .relaxed)
        }
    }

    private func write(_ entry: AuditEntry, to lines: inout JSONWriter) {
        let isAdmitted = denials.admits(entry) { entry, count in
            render(entry, count: count, to: &lines)
        }
        if isAdmitted { render(entry, count: .one, to: &lines) }
    }

    private func render(
        _ entry: AuditEntry, count: DenialFilter.Count, to lines: inout JSONWriter
    ) {
        if entry.head.second != lastSecond {
            lastSecond = entry.head.second
            lastTime = entry.head.time.description
        }
        lines.write(
            entry, count: count, time: lastTime, eventID: eventID(entry.head.requestID),
            parts(of: entry), account: accountID)
    }

    private func parts(of entry: AuditEntry) -> RecordParts {
        let identity = unsafe entry.head.identity?.takeUnretainedValue()
        let region = entry.head.region
        if let lastParts, lastParts.identity === identity, lastParts.region == region {
            return lastParts
        }
        let parts = RecordParts(
            identity, in: AccountScope(accountID: accountID, region: region))
        lastParts = parts
        return parts
    }

    /// Opens the file by its name if that is wanted, or was and failed; whether it is another now.
    private func openAgain() -> Bool {
        if wantsReopening.exchange(false, ordering: .relaxed) { wantsFile = true }
        guard wantsFile else { return false }
        do throws(AuditError) {
            try file.reopen()
            wantsFile = false
            if !hasFailed { note(nil) }
            return true
        } catch {
            if !hasFailed { note(error) }
            return false
        }
    }

    /// Writes all of `bytes`, trying again for as long as it takes; once, if the log is being closed. Returns
    /// how many were written.
    private func write(_ bytes: UnsafeRawBufferPointer) -> Int {
        var start = 0
        while start < bytes.count {
            let closes = isClosing.load(ordering: .sequentiallyConsistent)
            do throws(AuditError) {
                let isLineStart = unsafe start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
                start += try unsafe file.write(
                    UnsafeRawBufferPointer(rebasing: bytes[start...]), startsLine: isLineStart)
                if hasFailed { note(nil) }
            } catch {
                note(error)
                guard !closes else { return start }
                signal.pause(Self.retrying)
                beats.wrappingAdd(1, ordering: .relaxed)
                // What another file gets must begin with a whole line.
                if openAgain() {
                    while start > 0, unsafe bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
                }
            }
        }
        return start
    }

    /// Unique: the random request ID, mixed with a seed of this log and a count.
    private func eventID(_ requestID: RequestID) -> String {
        eventCount &+= 1
        let halves = requestID.halves
        return RequestID(random: halves.high ^ eventSeed.0, halves.low ^ eventSeed.1 &+ eventCount)
            .description
    }
}
