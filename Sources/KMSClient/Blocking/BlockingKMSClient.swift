public import KMSModel
internal import KMSPlatform
internal import KMSSecrets
internal import KMSAPI

/// A client that does its own socket I/O on the calling thread: the fastest way to the service.
///
/// ```swift
/// let client = BlockingKMSClient()
/// var dataKey = try client.generateDataKey(
///     keyID: "alias/app", keySpec: .aes256, encryptionContext: ["Purpose": "Test"])
/// ```
///
/// One client has one connection and belongs to one thread (it is not `Sendable`, so the compiler
/// sees to that): make one per thread. It connects with the first call, and again when the connection
/// was lost. A call that was lost is sent again if it can't have run, or if running it twice is the
/// same as once, and ``KMSClientOptions/attempts`` allow; CreateKey, RotateKeyOnDemand and the like are
/// never sent twice (``KMSOperation/isRepeatable``). Buffers that carry secrets are locked in memory
/// and wiped after each call.
public final class BlockingKMSClient {
    /// Where it connects to, and how long it waits.
    public let options: KMSClientOptions

    let connection: BlockingConnection

    /// Makes a client; nothing is sent before the first call.
    ///
    /// Without a path it is the one in `KMSD_SOCKET`, or else ``KMSClientOptions/defaultSocketPath``.
    public convenience init(socketPath: String? = nil) {
        self.init(KMSClientOptions(socketPath: socketPath))
    }

    /// Makes a client; nothing is sent before the first call.
    public init(_ options: KMSClientOptions) {
        self.options = options
        connection = BlockingConnection(options)
    }

    /// Closes the connection. The next call opens another; replies not yet collected are lost.
    public func close() {
        connection.close(.broken("The client closed it."))
    }

    /// Calls an operation and waits for its reply.
    ///
    /// - Parameters:
    ///   - operation: The operation: `.describeKey`.
    ///   - request: Its request; a request that lacks a field is the service's to refuse.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func call<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request,
        timeout: Duration? = nil
    ) throws(KMSError) -> Reply {
        let limit = timeout ?? options.timeout
        let deadline = Deadline.after(limit)
        var attempt = 1
        while true {
            let failure: CallFailure
            do throws(CallFailure) {
                try connection.open(until: deadline, unread: operation.isRepeatable)
                return try connection.roundTrip(
                    operation, request, limit: limit, until: deadline)
            } catch {
                failure = error
            }
            attempt += 1
            try pause(after: failure, beforeAttempt: attempt, until: deadline)
        }
    }

    /// Waits before the next try, or throws if there is to be none.
    func pause(
        after failure: CallFailure, beforeAttempt attempt: Int, until deadline: Deadline
    ) throws(KMSError) {
        let pause = KMSClientOptions.pause(beforeAttempt: attempt)
        guard failure.canRepeat, attempt <= options.attempts,
            deadline.remainingMilliseconds ?? .max > pause
        else { throw failure.error }
        SystemThread.pause(nanoseconds: pause * 1_000_000)
    }
}
