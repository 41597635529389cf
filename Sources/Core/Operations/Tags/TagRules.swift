import KMSAPI
import KMSModel
import KMSStore

/// What the tags of a key may be.
enum TagRules {
    /// How many tags a key may have.
    static let limit = 50

    /// The tags of a request as a key's record has them.
    ///
    /// Throws `TagException` for a reserved key, for one that occurs twice and for too many tags.
    static func records(of tags: [Tag]) throws(KMSError) -> [KeyAttributes.Tag] {
        guard tags.count <= limit else { throw tooMany }
        var seen: Set<ByteText> = []
        var records: [KeyAttributes.Tag] = []
        for tag in tags {
            let key = tag.tagKey ?? ""
            guard !isReserved(key) else {
                throw KMSError(.tag, "Tags beginning with aws: are reserved")
            }
            guard seen.insert(ByteText(key)).inserted else {
                throw KMSError(.tag, "Duplicate tag keys")
            }
            records.append(KeyAttributes.Tag(key: key, value: tag.tagValue ?? ""))
        }
        return records
    }

    static let tooMany = KMSError(.tag, "Too many tags")

    /// Whether `key` begins with `aws:` in any case. A mark behind the colon makes one grapheme of both,
    /// so that this looks at bytes.
    private static func isReserved(_ key: String) -> Bool {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let start = key.utf8.prefix(4).map { capitals.contains($0) ? $0 + 32 : $0 }
        return start.elementsEqual("aws:".utf8)
    }
}
