internal import KMSModel

/// Calls without the right to them on their way into the log: one record a second for each user, action
/// and error, with a count, so that a stranger can't fill the disk.
///
/// The first is recorded at once. The others of that second, and those of the seconds that follow without
/// a pause, are recorded together when their second is over: as the first of them, with their number.
@safe struct DenialFilter {
    private struct Key: Hashable {
        /// `nil` in the key of all for whom there is no room.
        let uid: UInt32?
        let subject: AuditSubject
        let error: KMSErrorCode
        let region: Region

        /// Several users have this one, for any action and error.
        static let others = Key(
            uid: nil, subject: .call(.decrypt), error: .accessDenied, region: .standard)
    }

    /// How many calls a record stands for.
    struct Count {
        let calls: Int
        /// Whether they are of several users, actions and errors, of which the record has one.
        let isMixed: Bool

        static let one = Count(calls: 1, isMixed: false)
    }

    private struct Window {
        let second: Int64
        /// The first of the calls that are left out so far, and their number.
        var first: HeldEntry?
        var count = 0
    }

    private var windows: [Key: Window] = [:]
    /// The most users and actions that are told apart at a time.
    private static let limit = 1024

    /// Whether calls wait for the end of their second.
    var holdsSome: Bool { windows.values.contains { $0.count > 0 } }

    /// Whether the record goes into the log now; else it is counted. `write` is lent the records of
    /// seconds that are over.
    mutating func admits(
        _ entry: AuditEntry, writing write: (AuditEntry, Count) -> Void
    ) -> Bool {
        guard entry.head.isStrangers, let error = entry.head.errorCode,
            let uid = unsafe entry.head.identity?.takeUnretainedValue().peer.uid
        else { return true }
        var key = Key(
            uid: uid, subject: entry.head.subject, error: error, region: entry.head.region)
        let second = entry.head.second
        if windows[key] == nil, windows.count >= Self.limit {
            flush(before: second, writing: write)
            if windows.count >= Self.limit { key = .others }
        }
        guard var window = windows[key], window.second == second || window.count > 0 else {
            windows[key] = Window(second: second)
            return true
        }
        if window.second != second {
            Self.lend(window, of: key, to: write)
            window = Window(second: second)
        }
        if window.count == 0 { window.first = HeldEntry(copying: entry) }
        window.count += 1
        windows[key] = window
        return false
    }

    /// Lends `write` what waits of seconds before `second`, or all of it.
    mutating func flush(
        before second: Int64?, writing write: (AuditEntry, Count) -> Void
    ) {
        for (key, window) in windows where window.second != second {
            Self.lend(window, of: key, to: write)
            windows[key] = window.count > 0 ? second.map { Window(second: $0) } : nil
        }
    }

    private static func lend(
        _ window: Window, of key: Key, to write: (AuditEntry, Count) -> Void
    ) {
        window.first?.lend { entry in
            write(entry, Count(calls: window.count, isMixed: key == .others))
        }
    }
}

/// A record that outlives the queue's slot it lay in.
@safe private final class HeldEntry {
    private let head: AuditHead
    private let identity: CallerIdentity?
    private let sections: [[UInt8]]

    init(copying entry: AuditEntry) {
        head = entry.head
        identity = unsafe entry.head.identity?.takeUnretainedValue()
        sections = unsafe [
            Array(entry.parameters), Array(entry.response), Array(entry.additional),
            Array(entry.resources),
        ]
    }

    func lend(_ body: (AuditEntry) -> Void) {
        unsafe sections[0].withUnsafeBytes { parameters in
            unsafe sections[1].withUnsafeBytes { response in
                unsafe sections[2].withUnsafeBytes { additional in
                    unsafe sections[3].withUnsafeBytes { resources in
                        unsafe body(
                            AuditEntry(
                                head: head, parameters: parameters, response: response,
                                additional: additional, resources: resources))
                    }
                }
            }
        }
    }
}
