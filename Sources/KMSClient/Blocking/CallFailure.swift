internal import KMSModel
internal import KMSPlatform
internal import KMSWire

/// Why one try of a call failed, and whether another try is allowed.
struct CallFailure: Error {
    let error: KMSError
    /// The call has not run, or running it twice does no harm; and another try may succeed.
    let canRepeat: Bool

    init(_ error: KMSError, canRepeat: Bool = false) {
        self.error = error
        self.canRepeat = canRepeat
    }
}

/// Why sending or reading stopped.
enum Interruption: Error {
    /// The connection can't be used any more; a sentence says why.
    case broken(String)
    /// The server has closed the connection; it has run no call that it did not answer.
    case dismissed(String)
    /// The deadline has passed.
    case deadline
    /// The call was answered with an error.
    case refused(KMSError)

    /// The sentence for what breaks a connection.
    var reason: String {
        switch self {
        case .broken(let reason), .dismissed(let reason): reason
        case .deadline: "It took no more bytes in time."
        case .refused(let error): error.message
        }
    }

    /// What the server's goodbye means.
    static func goodbye(_ frame: Frame, in arena: MessageArena) -> Interruption {
        let reason = "kmsd closed it: \(KMSError(reading: frame, in: arena).message)"
        return frame.header.detail == StatusCode.unavailable.rawValue
            ? .dismissed(reason) : .broken(reason)
    }

    /// Whether a call that was sent and not answered may have run.
    var callsMayHaveRun: Bool {
        if case .dismissed = self { false } else { true }
    }

    static let ended = Interruption.broken("kmsd closed it.")

    static func brokenProtocol(_ error: WireError) -> Interruption { .broken(error.reason) }

    static func broken(_ error: SystemError) -> Interruption { .broken("\(error).") }
}
