internal import Glibc

/// Where a client connects to, and how long it waits.
public struct KMSClientOptions: Sendable {
    /// Where kmsd listens unless told otherwise.
    public static let defaultSocketPath = "/run/kmsd/kmsd.sock"

    /// The path of the socket.
    public var socketPath: String
    /// The Region of calls that name none by an ARN, such as `eu-west-1`; `nil` for that of the service.
    public var region: String?
    /// How long a call may take, from its start to its reply; `nil` leaves it to the service.
    ///
    /// The service is told, and gives up then too.
    public var timeout: Duration? = .seconds(30)
    /// How long connecting may take, all tries together.
    public var connectTimeout: Duration = .seconds(5)
    /// How often a connection, and a call that can be repeated, is tried; at least 1.
    public var attempts = 3
    /// How long a thread may spin for a reply before it sleeps, at most 50 us; zero for never.
    ///
    /// A reply often comes sooner than a sleeping thread is woken. A client spins only while that is so,
    /// and never where the process may use one processor only or has a CPU quota below two.
    public var spin: Duration = .microseconds(50)
    /// Name and version of the program, for the service's audit records; at most 256 characters.
    public var userAgent = "kms-client-swift/0.1.0"

    /// Makes the options for the socket at `socketPath`.
    ///
    /// Without a path it is the one that the environment variable `KMSD_SOCKET` names, or else
    /// ``defaultSocketPath``.
    public init(socketPath: String? = nil) {
        self.socketPath = socketPath ?? Self.environmentPath ?? Self.defaultSocketPath
    }

    private static var environmentPath: String? {
        guard let value = unsafe getenv("KMSD_SOCKET") else { return nil }
        let path = unsafe String(cString: value)
        return path.isEmpty ? nil : path
    }
}

extension KMSClientOptions {
    /// The pause before a try, in milliseconds: 0 before the first, then 50, 100, 200 and so on.
    static func pause(beforeAttempt attempt: Int) -> Int {
        attempt <= 1 ? 0 : 50 << min(attempt - 2, 5)
    }
}
