/// What one client, one user and all together may take. Applies to connections made afterwards, where
/// it isn't asked for at each call.
package struct ServerLimits: Equatable, Sendable {
    /// Connections in all.
    package var connections = 4096
    /// Connections of one user; root has four times as many.
    package var connectionsPerUID = 256
    /// Changes and streams of one connection that are not answered yet.
    package var callsInFlight = 256
    /// Milliseconds that a frame, or the hello, may take to arrive.
    package var halfFrameTimeout: UInt64 = 10_000
    /// Milliseconds that a client may go without reading what is there for it.
    package var outputTimeout: UInt64 = 60_000
    /// Bytes of replies not yet read above which no more of a client's calls are taken.
    package var outputBytes = 256 << 10
    /// Milliseconds that the clients have at shutdown to read the last replies.
    package var drainTimeout: UInt64 = 5_000

    package init() {}

    /// How often timeouts are looked at while there are any, in milliseconds.
    var sweepInterval: Int {
        Int(clamping: max(10, min(1000, min(halfFrameTimeout, outputTimeout, drainTimeout) / 4)))
    }

    /// How many connections the user may have.
    func connections(of uid: UInt32) -> Int {
        uid == 0 ? connectionsPerUID * 4 : connectionsPerUID
    }
}
