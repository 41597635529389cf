/// Why a call failed.
public struct KMSError: Error, Sendable, CustomStringConvertible {
    /// The AWS exception, or what else it was.
    public let code: KMSErrorCode
    /// What was wrong and what would be right; may be empty, as AWS leaves some. Never holds a secret.
    public let message: String
    /// The request ID of the failed call, by which the server's log and audit records are found.
    public let requestID: RequestID?
    /// What only the server's log may say, such as the name of a damaged file; never sent.
    package let detail: String?

    /// Makes an error; the request ID is known once the call has one.
    public init(_ code: KMSErrorCode, _ message: String = "", requestID: RequestID? = nil) {
        self.init(code, message, requestID: requestID, detail: nil)
    }

    /// Makes an error with a detail for the log.
    package init(
        _ code: KMSErrorCode, _ message: String, requestID: RequestID? = nil, detail: String?
    ) {
        self.code = code
        self.message = message
        self.requestID = requestID
        self.detail = detail
    }

    /// The same error, of the call `requestID`.
    package func of(_ requestID: RequestID) -> KMSError {
        KMSError(code, message, requestID: requestID, detail: detail)
    }

    /// Whether the same call may succeed later.
    public var isRetryable: Bool { code.isRetryable }

    /// The exception name and the message.
    public var description: String {
        message.isEmpty ? code.exceptionName : "\(code.exceptionName): \(message)"
    }
}
