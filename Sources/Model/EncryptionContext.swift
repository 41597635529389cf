/// The encryption context of a symmetric operation: non-secret pairs that a ciphertext is bound to.
///
/// Order has no meaning. Keys and values are compared byte for byte: no case folding, no Unicode
/// normalization. Source: AWS KMS Developer Guide, "Encryption context".
public struct EncryptionContext: Sendable {
    /// The pairs, sorted by the UTF-8 bytes of the key.
    package let pairs: [(key: String, value: String)]

    /// The largest total of key and value bytes (the bound XKS puts on associated data).
    package static let byteLimit = 8192

    /// The empty context.
    package static let empty = EncryptionContext()

    private init() {
        pairs = []
    }

    /// Makes a context of `pairs`; `nil` if two have the same key, byte for byte.
    package init?(pairs: [(key: String, value: String)]) {
        // Most have one pair or two, and most callers send them in order.
        let isSorted = zip(pairs, pairs.dropFirst()).allSatisfy {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        guard !isSorted else {
            self.pairs = pairs
            return
        }
        let sorted = pairs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (left, right) in zip(sorted, sorted.dropFirst())
        where left.key.utf8.elementsEqual(right.key.utf8) {
            return nil
        }
        self.pairs = sorted
    }

    /// Whether there are no pairs.
    package var isEmpty: Bool { pairs.isEmpty }

    /// The sum of the lengths of keys and values, in bytes.
    package var byteCount: Int {
        pairs.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
    }

    /// The one byte string of this context: a count, then each key and value behind its length, all
    /// lengths as 32-bit big-endian numbers. `{"a":"bc"}` and `{"ab":"c"}` differ in it.
    package var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + 8 * pairs.count + byteCount)
        bytes.append(bigEndian: pairs.count)
        for pair in pairs {
            bytes.append(bigEndian: pair.key.utf8.count)
            bytes.append(contentsOf: pair.key.utf8)
            bytes.append(bigEndian: pair.value.utf8.count)
            bytes.append(contentsOf: pair.value.utf8)
        }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian count: Int) {
        let count = UInt32(truncatingIfNeeded: count)
        for shift in [24, 16, 8, 0] as [UInt32] {
            append(UInt8(truncatingIfNeeded: count >> shift))
        }
    }
}
