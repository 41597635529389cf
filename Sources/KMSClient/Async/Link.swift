internal import KMSModel
internal import KMSPlatform

/// The connection a client has at present; another when that was lost.
final class Link: Sendable {
    private let options: KMSClientOptions
    private let state = Guarded(State())
    private let dialer = Dialer()

    private struct State {
        var connection: SharedConnection?
        var isClosed = false
    }

    /// Connects once for all who wait.
    private actor Dialer {
        func open(_ link: Link) throws(CallFailure) -> SharedConnection {
            if let connection = try link.current() { return connection }
            return try link.adopt(SharedConnection(link.options))
        }
    }

    init(_ options: KMSClientOptions) {
        self.options = options
    }

    /// The connection to call through; one try to make it, if the service's queue isn't full.
    func connection(until deadline: Deadline) async throws(CallFailure) -> SharedConnection {
        if let connection = try current() { return connection }
        return try await dialer.open(self)
    }

    private func current() throws(CallFailure) -> SharedConnection? {
        try state.withLock { (state: inout State) throws(CallFailure) -> SharedConnection? in
            guard !state.isClosed else { throw CallFailure(.closed) }
            guard let connection = state.connection, connection.isUsable else { return nil }
            return connection
        }
    }

    private func adopt(_ connection: SharedConnection) throws(CallFailure) -> SharedConnection {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.connection = connection }
            return state.isClosed
        }
        guard !isClosed else {
            connection.close()
            throw CallFailure(.closed)
        }
        return connection
    }

    func close() {
        let connection = state.withLock { state in
            state.isClosed = true
            return state.connection.take()
        }
        connection?.close()
    }

    /// Lets the task sleep.
    static func pause(milliseconds: Int) async throws(KMSError) {
        do {
            try await Task.sleep(for: .milliseconds(milliseconds))
        } catch {
            throw .taskCancelled
        }
    }
}
