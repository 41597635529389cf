internal import CLinux

/// Tells the service manager how the daemon is. Source: sd_notify(3).
package struct ServiceNotifier: Sendable {
    private let address: String?
    /// How often the manager wants to hear of us, in milliseconds; `nil` if it doesn't.
    package let watchdogInterval: UInt64?

    /// Reads `NOTIFY_SOCKET`, and `WATCHDOG_USEC` if it is meant for process `pid`.
    package init(environment: [String: String], pid: Int32) {
        address = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
        let isOurs = environment["WATCHDOG_PID"].map { $0 == String(pid) } ?? true
        let microseconds = environment["WATCHDOG_USEC"].flatMap { UInt64($0) } ?? 0
        watchdogInterval = isOurs && microseconds >= 2000 ? microseconds / 1000 : nil
    }

    /// A notifier that nobody hears.
    package static let silent = ServiceNotifier(environment: [:], pid: 0)

    /// The daemon serves, or serves again.
    package func ready(_ status: String) {
        send("READY=1\nSTATUS=\(status)")
    }

    /// The daemon reads its configuration again; `monotonic` is the time in microseconds.
    package func reloading(monotonic: UInt64) {
        send("RELOADING=1\nMONOTONIC_USEC=\(monotonic)\nSTATUS=Reloading.")
    }

    /// The daemon finishes what is in flight.
    package func stopping() {
        send("STOPPING=1\nSTATUS=Finishing what is in flight.")
    }

    /// The daemon's state in a sentence.
    package func status(_ status: String) {
        send("STATUS=\(status)")
    }

    /// The daemon is well.
    package func watchdog() {
        send("WATCHDOG=1")
    }

    private func send(_ message: String) {
        guard let address else { return }
        // A manager that doesn't listen can't be told so, either.
        _ = unsafe kms_notify(address, message)
    }
}
