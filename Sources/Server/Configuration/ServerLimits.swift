/// What one client, one user and all together may take. Applies to connections made afterwards, where
/// it isn't asked for at each call.
package struct ServerLimits: Equatable, Sendable {
    /// Connections in all.
    package var connections = 4096
    /// Connections of one user; root and the administrators have four times as many each.
    package var connectionsPerUID = 256
    /// Jobs and streams of one connection that are not answered yet.
    package var callsInFlight = 256
    /// Milliseconds that a frame, or the hello, may take to arrive.
    package var halfFrameTimeout: UInt64 = 10_000
    /// Milliseconds that a client may go without reading what is there for it.
    package var outputTimeout: UInt64 = 60_000
    /// Bytes of replies not yet read above which no more of a client's calls are taken.
    package var outputBytes = 256 << 10
    /// Milliseconds that a connection may go without a call.
    package var idleTimeout: UInt64 = 600_000
    /// Milliseconds that a connection waits for the name of its user.
    package var nameTimeout: UInt64 = 2_000
    /// Bytes of unfinished requests, waiting calls and unread replies that all clients together may
    /// have the server hold; one user may have an eighth.
    package var heldBytes = 16 << 20
    /// Changes that wait, and calls that wait for a worker, of all users and of one.
    package var queuedCalls = 4096
    package var queuedCallsPerUID = 1024
    /// Milliseconds that the clients have at shutdown to read the last replies.
    package var drainTimeout: UInt64 = 5_000
    /// Microseconds that a loop may spin before it sleeps; 0 for never.
    package var spinMicroseconds = 50

    package init() {}

    /// How often timeouts are looked at while there are any, in milliseconds.
    var sweepInterval: Int {
        Int(
            clamping: max(
                10, min(1000, min(halfFrameTimeout, outputTimeout, drainTimeout, nameTimeout) / 4)))
    }

    /// Connections that only root and the administrators may take.
    var reservedConnections: Int { min(64, connections / 8) }

    /// How many connections the user may have.
    func connections(of uid: UInt32, isPrivileged: Bool) -> Int {
        isPrivileged ? connectionsPerUID * 4 : connectionsPerUID
    }
}
