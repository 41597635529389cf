internal import KMSModel

/// What a stream sends. It is asked for the next item when the client can take one.
///
/// Belongs to the thread of its connection.
protocol StreamProducer: AnyObject {
    /// Appends the next item; `false` if there is none now.
    func next(_ call: borrowing Call) throws(KMSError) -> Bool

    /// Appends what ends the stream when the server ends it.
    func end(_ call: borrowing Call) throws(KMSError)
}

/// A stream under way.
struct Stream {
    let requestID: RequestID
    let producer: any StreamProducer
    /// When the client wants no more of it; `.max` for never.
    let deadline: UInt64
}
