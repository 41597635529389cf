internal import KMSPlatform

/// A point of the monotonic clock; what has no deadline ends never.
struct Deadline: Comparable, Sendable {
    /// As of ``MonotonicTime``.
    private let nanoseconds: UInt64

    static let never = Deadline(nanoseconds: .max)

    private init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    static var now: Deadline { Deadline(nanoseconds: MonotonicTime.nanoseconds()) }

    static func after(_ timeout: Duration?) -> Deadline {
        guard let timeout else { return .never }
        let milliseconds = UInt64(timeout.wholeMilliseconds)
        return Deadline(nanoseconds: now.nanoseconds + milliseconds * 1_000_000)
    }

    /// Milliseconds from now, rounded up; 0 if it has passed, `nil` if it never comes.
    var remainingMilliseconds: Int? {
        guard self != .never else { return nil }
        let now = Self.now.nanoseconds
        guard nanoseconds > now else { return 0 }
        return Int((nanoseconds - now + 999_999) / 1_000_000)
    }

    /// What poll(2) takes: -1 for no limit.
    var pollTimeout: Int32 { remainingMilliseconds.map { Int32(clamping: $0) } ?? -1 }

    static func < (left: Deadline, right: Deadline) -> Bool { left.nanoseconds < right.nanoseconds }
}

extension Duration {
    /// Milliseconds, rounded up; 0 for what is negative, and at most 24 days.
    var wholeMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        guard seconds < Int64(Int32.max / 1000) else { return .max }
        return Int32(seconds) * 1000
            + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
