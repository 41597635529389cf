internal import CLinux
import Glibc
internal import KMSModel
internal import KMSPlatform
package import Logging
import Synchronization

/// Writes log lines to stderr: under systemd with journald's priorities, else with time and level.
package struct ServiceLogHandler: LogHandler {
    /// What every logger of the process leaves out; a reload changes it.
    private static let threshold = Atomic<Int>(Logger.Level.info.order)

    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level {
        get { Logger.Level.allCases[Self.threshold.load(ordering: .relaxed)] }
        set { Self.setLevel(newValue) }
    }
    private let isJournal: Bool

    /// Makes a handler that looks at `JOURNAL_STREAM` to find out where stderr leads.
    package init(environment: [String: String]) {
        isJournal = Self.isJournal(environment["JOURNAL_STREAM"])
    }

    /// Changes what all loggers leave out.
    package static func setLevel(_ level: Logger.Level) {
        threshold.store(level.order, ordering: .relaxed)
    }

    /// Whether stderr is the stream that `JOURNAL_STREAM` names by device and inode.
    /// Source: systemd.exec(5).
    private static func isJournal(_ variable: String?) -> Bool {
        let parts = (variable ?? "").split(separator: ":")
        guard parts.count == 2, let device = UInt64(parts[0]), let inode = UInt64(parts[1]) else {
            return false
        }
        return kms_is_file(STDERR_FILENO, device, inode)
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let line = Self.line(
            event.level, "\(event.message)",
            metadata.merging(event.metadata ?? [:]) { $1 }, isJournal: isJournal,
            time: WallTime.seconds())
        _ = unsafe Array(line.utf8).withUnsafeBytes { bytes in
            unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count)  // one call, one line
        }
    }

    /// The line that is written, newline included. Control characters become blanks, so that nobody
    /// else's text begins a line.
    static func line(
        _ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata, isJournal: Bool,
        time: Int64
    ) -> String {
        var text = message
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { text += " \(key)=\(value)" }
        let clean = String(
            text.unicodeScalars.map {
                $0.properties.generalCategory == .control ? " " : Character($0)
            })
        guard !isJournal else { return "<\(level.priority)>\(clean)\n" }
        return
            "\(Timestamp(milliseconds: time * 1000)) \(level.rawValue.uppercased()) kmsd: \(clean)\n"
    }
}

extension Logger.Level {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The priority of syslog(3).
    var priority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
