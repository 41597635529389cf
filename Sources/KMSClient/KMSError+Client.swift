internal import Glibc
internal import KMSModel
internal import KMSPlatform
internal import KMSAPI
internal import KMSWire

extension KMSError {
    /// The error that a response or a goodbye carries.
    init(reading frame: Frame, in arena: MessageArena) {
        let status = try? unsafe KMSAPI.Status(decoding: frame.payload, in: arena)
        let named = status?.exception.flatMap(KMSErrorCode.init(rawValue:))
        let code = named ?? Self.code(forStatus: frame.header.detail)
        var message = status?.message ?? ""
        if named == nil, let exception = status?.exception {
            message = message.isEmpty ? exception : "\(exception): \(message)"
        }
        self.init(code, message, requestID: unsafe RequestID(bytes: frame.extensionBytes))
        arena.reset()
    }

    /// The nearest code for a status whose exception this client doesn't know.
    private static func code(forStatus number: UInt32) -> KMSErrorCode {
        switch StatusCode(rawValue: number) {
        case .cancelled: .cancelled
        case .invalidArgument, .outOfRange: .validation
        case .deadlineExceeded: .deadlineExceeded
        case .notFound: .notFound
        case .alreadyExists: .alreadyExists
        case .permissionDenied, .unauthenticated: .accessDenied
        case .resourceExhausted: .throttling
        case .failedPrecondition: .invalidState
        case .aborted: .conflict
        case .unimplemented: .unknownOperation
        case .unavailable: .unavailable
        case .unknown: .outcomeUnknown
        case .ok, .internal, .dataLoss, nil: .internalFailure
        }
    }

    static func cantConnect(to path: String, _ error: SystemError) -> KMSError {
        let advice =
            switch error.code {
            case ENOENT:
                "Start it with `systemctl start kmsd.socket`, or name its socket in KMSD_SOCKET."
            case ECONNREFUSED: "`systemctl status kmsd` says why it does not run."
            case EACCES, EPERM:
                "Add your user to the group that owns the socket, and log in again."
            case EAGAIN: "Its queue of connections stays full; try again later."
            case ENAMETOOLONG: "A socket's path has at most \(Socket.pathLimit) bytes."
            case EMFILE, ENFILE: "Too many files are open."
            default: "Check that kmsd is running and that the path is its socket."
            }
        return KMSError(
            .unavailable, "Can't connect to kmsd at \(path): \(error). \(advice)")
    }

    /// The connection ended before the call was answered.
    static func connectionLost(_ path: String, reason: String, mayHaveRun: Bool) -> KMSError {
        let outcome =
            mayHaveRun
            ? "It's not known whether the call took effect: look before you repeat it."
            : "The call can be repeated."
        return KMSError(
            .unavailable, "The connection to kmsd at \(path) was lost: \(reason) \(outcome)")
    }

    static func deadline(of operation: String, at path: String) -> KMSError {
        KMSError(
            .deadlineExceeded,
            "kmsd at \(path) did not answer \(operation) in time. It's not known whether the call took effect."
        )
    }

    static func unreadable(_ error: WireError, _ requestID: RequestID?) -> KMSError {
        KMSError(
            .internalFailure, "kmsd's reply can't be read: \(error).", requestID: requestID)
    }

    static let notCollectable = KMSError(
        .validation,
        "This call's reply was collected, or the call given up, or made by another client.")

    static let closed = KMSError(.cancelled, "The client was closed.")
    static let taskCancelled = KMSError(.cancelled, "The task was cancelled.")
}
