public import KMSModel
internal import KMSAPI

/// A client for `async` code: one connection, many calls in flight.
///
/// ```swift
/// let client = KMSClient()
/// var dataKey = try await client.generateDataKey(
///     keyID: "alias/app", keySpec: .aes256, encryptionContext: ["Purpose": "Test"])
/// ```
///
/// It may be used from any number of tasks; a thread of its own reads the replies. It connects with
/// the first call, and again when the connection was lost. A call that was lost is sent again if it
/// can't have run, or if running it twice is the same as once, and ``KMSClientOptions/attempts``
/// allow; CreateKey, RotateKeyOnDemand and the like are never sent twice
/// (``KMSOperation/isRepeatable``). Cancelling the task cancels the call, here and in the service. The
/// last reference closes the connection.
public final class KMSClient: Sendable {
    /// Where it connects to, and how long it waits.
    public let options: KMSClientOptions

    private let link: Link

    /// Makes a client; nothing is sent before the first call.
    ///
    /// Without a path it is the one in `KMSD_SOCKET`, or else ``KMSClientOptions/defaultSocketPath``.
    public convenience init(socketPath: String? = nil) {
        self.init(KMSClientOptions(socketPath: socketPath))
    }

    /// Makes a client; nothing is sent before the first call.
    public init(_ options: KMSClientOptions) {
        self.options = options
        link = Link(options)
    }

    deinit { link.close() }

    /// Closes the connection for good: calls in flight, and later ones, throw
    /// ``KMSErrorCode/cancelled``.
    public func close() {
        link.close()
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
    ) async throws(KMSError) -> Reply {
        let limit = timeout ?? options.timeout
        let deadline = Deadline.after(limit)
        var attempt = 1
        while true {
            let failure: CallFailure
            do throws(CallFailure) {
                let connection = try await link.connection(until: deadline)
                return try await connection.call(operation, request, limit: limit, until: deadline)
            } catch {
                failure = error
            }
            attempt += 1
            let pause = KMSClientOptions.pause(beforeAttempt: attempt)
            guard failure.canRepeat, attempt <= options.attempts,
                deadline.remainingMilliseconds ?? .max > pause
            else { throw failure.error }
            try await Link.pause(milliseconds: pause)
        }
    }
}

/// Lends a client to `body` and closes it afterwards.
public func withKMSClient<Result>(
    _ options: KMSClientOptions = KMSClientOptions(),
    _ body: (KMSClient) async throws -> Result
) async rethrows -> Result {
    let client = KMSClient(options)
    defer { client.close() }
    return try await body(client)
}
