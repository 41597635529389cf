internal import KMSWire

/// An operation of the service: its name, its messages, and whether it can be repeated.
public struct KMSOperation<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>: Sendable {
    /// The method on the wire: `KMS/GenerateDataKey`.
    let method: StaticString
    /// Whether doing it twice is doing it once, so that a call whose reply was lost is sent again.
    public let isRepeatable: Bool

    let encode: @Sendable (borrowing Request, MessageArena) throws(WireError) -> PackedMessage
    let decode: @Sendable (Frame, MessageArena) throws(WireError) -> Reply

    /// The name that AWS uses: `GenerateDataKey`.
    public var name: String { operationName(method) }
}

/// AWS's name of a method: what stands behind the service's.
func operationName(_ method: StaticString) -> String {
    let method = method.description
    return String(method[method.index(after: method.firstIndex(of: "/") ?? method.startIndex)...])
}

extension KMSOperation where Request: WireMessage & ~Copyable, Reply: WireMessage & ~Copyable {
    init(_ method: StaticString, repeatable: Bool) {
        self.method = method
        isRepeatable = repeatable
        encode = { request, arena throws(WireError) in try request.packed(in: arena) }
        decode = { frame, arena throws(WireError) in
            try unsafe Reply(decoding: frame.payload, in: arena)
        }
    }
}
