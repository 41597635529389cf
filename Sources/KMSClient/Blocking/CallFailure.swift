internal import KMSModel
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
    /// The deadline has passed.
    case deadline
    /// The call was answered with an error.
    case refused(KMSError)

    /// The sentence for what breaks a connection.
    var reason: String {
        switch self {
        case .broken(let reason): reason
        case .deadline: "It took no more bytes in time."
        case .refused(let error): error.message
        }
    }

    static let ended = Interruption.broken("kmsd closed it.")

    static func brokenProtocol(_ error: WireError) -> Interruption { .broken(error.reason) }

    static func broken(_ error: SystemError) -> Interruption { .broken("\(error.reason).") }
}
