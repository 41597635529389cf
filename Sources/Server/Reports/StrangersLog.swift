internal import KMSPlatform
internal import Logging

/// The log lines that clients cause: at most one a second for each user, with a count of those that were
/// left out, so that nobody hides what matters behind them.
final class StrangersLog: Sendable {
    private struct Entry {
        var second: UInt64
        var leftOut = 0
    }

    private struct State {
        /// By user ID; `nil` stands for those whom the kernel doesn't name.
        var entries: [UInt32?: Entry] = [:]
        /// Lines of users for whom there was no entry, and the second in which they were last told.
        var others = 0
        var othersSecond: UInt64 = 0
    }

    /// The log behind it, for lines that no client causes.
    let logger: Logger
    private let state = Guarded(State())
    private let attention: Attention
    /// The most users who may have a line in one second.
    private static let userLimit = 64

    /// Makes one over `logger`; `attention` is called when lines are left out, which `flush` then counts.
    init(_ logger: Logger, attention: Attention) {
        self.logger = logger
        self.attention = attention
    }

    /// Writes a line about a connection of `uid`, or counts it.
    func note(_ event: StaticString, _ reason: String, uid: UInt32?, at now: UInt64) {
        let second = now / 1000
        let (leftOut, isFirst) = state.withLock { state -> (Int?, Bool) in
            if let entry = state.entries[uid] {
                guard entry.second == second else {
                    state.entries[uid] = Entry(second: second)
                    return (entry.leftOut, false)
                }
                state.entries[uid]?.leftOut += 1
                return (nil, entry.leftOut == 0)
            }
            if state.entries.count >= Self.userLimit {
                state.entries = state.entries.filter { $1.second == second || $1.leftOut > 0 }
            }
            guard state.entries.count < Self.userLimit else {
                state.others += 1
                return (nil, state.others == 1)
            }
            state.entries[uid] = Entry(second: second)
            return (0, false)
        }
        if isFirst { attention.call() }
        guard let leftOut else { return }
        write("\(event)", uid: uid, reason: reason, leftOut: leftOut)
    }

    /// Writes what was counted in seconds that are over; `false` if nothing is left to be written later.
    func flush(at now: UInt64) -> Bool {
        let second = now / 1000
        let (due, others, isLeft) = state.withLock { state in
            let due = state.entries.filter { $1.second != second && $1.leftOut > 0 }
            for uid in due.keys { state.entries[uid] = nil }
            var others = 0
            if state.othersSecond != second {
                others = state.others
                state.others = 0
                state.othersSecond = second
            }
            let isLeft = state.others > 0 || state.entries.values.contains { $0.leftOut > 0 }
            return (due, others, isLeft)
        }
        for (uid, entry) in due {
            write("connections ended or refused", uid: uid, reason: nil, leftOut: entry.leftOut)
        }
        if others > 0 {
            logger.notice(
                "connections of more users ended or were refused", metadata: ["count": "\(others)"])
        }
        return isLeft
    }

    private func write(_ event: String, uid: UInt32?, reason: String?, leftOut: Int) {
        var metadata: Logger.Metadata = ["uid": "\(uid.map(String.init) ?? "unknown")"]
        metadata["reason"] = reason.map { "\($0)" }
        if leftOut > 0 { metadata["left_out"] = "\(leftOut)" }
        logger.notice("\(event)", metadata: metadata)
    }
}
