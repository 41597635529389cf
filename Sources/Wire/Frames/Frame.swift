/// What a frame is for. The numbers are the protocol's.
package enum FrameKind: UInt8, Sendable {
    /// First frame of each side: extension `kmsd`, detail the protocol version.
    case hello = 1
    /// A call: extension the method, detail the timeout in milliseconds (0: the server's own).
    case request = 2
    /// The end of a call: extension the request ID, detail the status code.
    case response = 3
    /// One item of a streaming call: extension the request ID.
    case item = 4
    /// The client gives up a call.
    case cancel = 5
    /// The sender closes the connection: detail the status code, payload a ``Status``.
    case goodbye = 6
}

/// The fixed part in front of every frame's payload. See `proto/PROTOCOL.md`.
package struct FrameHeader: Equatable, Sendable {
    /// Bytes of the length field itself.
    package static let lengthBytes = 4
    /// Bytes of the fixed part, length field included.
    package static let byteCount = 16
    /// The only protocol version there is.
    package static let version: UInt32 = 1
    /// The extension of a hello.
    package static let magic: StaticString = "kmsd"
    /// The largest frame, in bytes behind its length field: the largest request of the AWS API
    /// (262,144 bytes of attestation document) fits four times.
    package static let byteLimit = 1 << 20
    /// The largest frame of a client that is no request, in bytes behind its length field: a hello
    /// carries a user agent of 256 bytes.
    package static let plainByteLimit = 4 << 10

    package let kind: FrameKind
    /// Chosen by the client; 0 in hello and goodbye.
    package let call: UInt32
    /// What it means depends on the kind.
    package let detail: UInt32
    /// Bytes between the fixed part and the payload.
    package let extensionCount: Int
    /// Bytes behind the extension.
    package let payloadCount: Int

    package init(
        _ kind: FrameKind, call: UInt32 = 0, detail: UInt32 = 0, extensionCount: Int = 0,
        payloadCount: Int = 0
    ) {
        self.kind = kind
        self.call = call
        self.detail = detail
        self.extensionCount = extensionCount
        self.payloadCount = payloadCount
    }

    /// Bytes of the whole frame, length field included.
    package var frameCount: Int { Self.byteCount + extensionCount + payloadCount }
}

/// Why bytes are no frame.
package enum FrameFault: Equatable, Sendable {
    /// The length field says less than the fixed part has.
    case tooShort(Int)
    /// The length field says more than ``FrameHeader/byteLimit``, or than a lower limit in force.
    case tooLong(Int, limit: Int)
    case unknownKind(UInt8)
    /// The reserved bytes are not zero.
    case reservedBits(UInt16)
    /// The extension reaches beyond the frame.
    case extensionTooLong(Int)
    /// A hello without the magic word, or a frame other than a hello at first.
    case notHello
    case unsupportedVersion(UInt32)
    /// A frame that this side doesn't take, or not now.
    case unexpected(FrameKind)

    /// What was wrong and what would be right.
    package var message: String {
        switch self {
        case .tooShort(let count):
            "A frame of \(count) bytes can't be; the shortest has \(FrameHeader.byteCount - FrameHeader.lengthBytes)."
        case .tooLong(let count, let limit):
            "A frame of \(count) bytes is too long; the limit is \(limit)."
        case .unknownKind(let kind): "There is no frame kind \(kind)."
        case .reservedBits: "The reserved bytes of a frame must be zero."
        case .extensionTooLong(let count):
            "An extension of \(count) bytes reaches beyond its frame."
        case .notHello: "The first frame must be a hello with the word kmsd."
        case .unsupportedVersion(let version):
            "Protocol version \(version) is not supported; this side speaks version \(FrameHeader.version)."
        case .unexpected(let kind): "A frame of kind \(kind) is not expected here."
        }
    }
}
