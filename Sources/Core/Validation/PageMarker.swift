import KMSModel

/// The marker of a paged listing: the tag of listing and position, and the position, in base64url.
enum PageMarker {
    private static let tagBytes = 32

    /// What a marker is bound to.
    struct Listing {
        let operation: Operation
        /// What restricts the listing; empty if nothing does.
        let filter: [UInt8]

        /// An unambiguous name of the listing and its filter.
        var bytes: [UInt8] { Array(operation.name.utf8) + [0] + filter }
    }

    static let invalid = KMSError(
        .invalidMarker, "The marker was not issued by this listing; start it again without one.")

    static func text(_ position: [UInt8], tag: [UInt8]) -> String {
        Base64URL.text(of: tag + position)
    }

    static func parts(of marker: String) -> (position: [UInt8], tag: [UInt8])? {
        guard let bytes = Base64URL.bytes(of: marker), bytes.count > tagBytes else { return nil }
        return (Array(bytes[tagBytes...]), Array(bytes[..<tagBytes]))
    }
}
