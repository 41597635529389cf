internal import KMSModel
internal import KMSSecrets
internal import KMSWire

/// A call that was submitted, and whose reply is still to be collected.
///
/// Belongs to the client that made it, and to that client's thread.
public struct PendingCall<Reply: Sendable & ~Copyable> {
    let state: SubmittedCall
    let decode: @Sendable (Frame, MessageArena) throws(WireError) -> Reply

    /// The number of the call on its connection.
    public var id: UInt32 { state.id }
}

/// What a client knows of a submitted call.
final class SubmittedCall {
    enum Progress {
        case waiting
        /// The reply came while another was waited for; `frame` is in ``SubmittedCall/frame``.
        case answered
        case failed(KMSError)
        case collected
    }

    let id: UInt32
    let method: StaticString
    let deadline: Deadline
    let isRepeatable: Bool
    /// Where the request's frame ends in the stream, to tell whether it left.
    let end: UInt64
    var progress = Progress.waiting
    /// The reply's frame, locked in memory as it may carry plaintext.
    var frame: SecretBytes?

    init(
        id: UInt32, method: StaticString, deadline: Deadline, isRepeatable: Bool,
        end: UInt64
    ) {
        self.id = id
        self.method = method
        self.deadline = deadline
        self.isRepeatable = isRepeatable
        self.end = end
    }

    /// AWS's name of the operation.
    var name: String { operationName(method) }
}
