/// The identifier of one call: a UUID that stands in the reply, the audit record and the log.
public struct RequestID: Hashable, Sendable, CustomStringConvertible {
    private let uuid: KeyID

    /// The length in bytes.
    package static let byteCount = 16

    /// Makes an ID of 16 random bytes.
    package init(random high: UInt64, _ low: UInt64) {
        uuid = KeyID(random: high, low)
    }

    /// Reads 16 bytes; `nil` for any other count.
    package init?(bytes: some Collection<UInt8>) {
        guard let uuid = KeyID(bytes: bytes) else { return nil }
        self.uuid = uuid
    }

    /// Reads the text form; `nil` for anything else.
    package init?(_ text: String) {
        guard let uuid = KeyID(text), !uuid.isMultiRegion else { return nil }
        self.uuid = uuid
    }

    /// The two big-endian halves of the 16 bytes.
    package var halves: (high: UInt64, low: UInt64) { (uuid.high, uuid.low) }

    /// The text form of the UUID.
    public var description: String { uuid.description }
}
