internal import KMSModel

/// What a stream sends. It is asked for the next item when the client can take one.
///
/// Belongs to the thread of its connection.
protocol StreamProducer: AnyObject {
    /// Appends the next item, or what ends the stream.
    func next(_ call: borrowing Call) throws(KMSError) -> StreamStep

    /// Appends what ends the stream when the server ends it.
    func end(_ call: borrowing Call) throws(KMSError)
}

/// What a stream has sent when it was asked.
enum StreamStep {
    case item
    /// Nothing: there is no item now. A message to the loop tells when there may be.
    case nothing
    /// Its last frame.
    case end
}

/// A stream under way.
struct Stream {
    let requestID: RequestID
    let producer: any StreamProducer
    /// When the client wants no more of it; `.max` for never.
    let deadline: UInt64
}
