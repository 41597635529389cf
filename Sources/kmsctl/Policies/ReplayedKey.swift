/// The key whose calls are looked for in the audit log.
struct ReplayedKey {
    let arn: String
    /// Its ID and its Region, by which a call may have named it, too.
    let id: String
    let region: String

    /// `nil` for what is no ARN of a key.
    init?(arn: String) {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[5].utf8.starts(with: "key/".utf8) else { return nil }
        self.arn = arn
        id = String(parts[5].dropFirst("key/".count))
        region = parts[3]
    }

    /// Whether a name in a call of `region` is its ID or its ARN.
    func isNamed(_ name: String, in region: String) -> Bool {
        name.isSame(as: arn) || name.isSame(as: id) && region.isSame(as: self.region)
    }
}

extension Array where Element == UInt8 {
    /// Whether the bytes of `text` are among these, one behind the other.
    func contains(bytesOf text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: bytes) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
