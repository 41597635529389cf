import KMSModel

/// The marker of a paged listing: the tag of listing and position, and the position, in hexadecimal.
enum PageMarker {
    private static let tagBytes = 32

    /// What a marker is bound to.
    enum Listing {
        case keys
        case aliases(of: KeyID?)

        /// An unambiguous name of the listing and its filter.
        var bytes: [UInt8] {
            switch self {
            case .keys: [1]
            case .aliases(of: nil): [2]
            case .aliases(of: let key?): [3] + key.bytes
            }
        }
    }

    static let invalid = KMSError(
        .invalidMarker, "The marker was not issued by this listing; start it again without one.")

    static func text(_ position: [UInt8], tag: [UInt8]) -> String {
        Hexadecimal.text(of: tag + position)
    }

    static func parts(of marker: String) -> (position: [UInt8], tag: [UInt8])? {
        guard let bytes = Hexadecimal.bytes(of: marker), bytes.count > tagBytes else { return nil }
        return (Array(bytes[tagBytes...]), Array(bytes[..<tagBytes]))
    }
}
