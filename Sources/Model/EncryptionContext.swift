/// The encryption context of a symmetric operation: non-secret pairs that a ciphertext is bound to.
///
/// Order has no meaning. Keys and values are compared byte for byte: no case folding, no Unicode
/// normalization. Source: AWS KMS Developer Guide, "Encryption context".
public struct EncryptionContext: Sendable {
    /// The one byte string of this context: a count, then each key and value behind its length, all
    /// lengths as 32-bit big-endian numbers. `{"a":"bc"}` and `{"ab":"c"}` differ in it.
    ///
    /// It is also how a context is held: one allocation, from the wire to the associated data.
    @usableFromInline package let canonicalBytes: [UInt8]

    /// The largest total of key and value bytes (the bound XKS puts on associated data).
    package static let byteLimit = 8192
    /// The largest number of pairs.
    package static let pairLimit = 1000
    private static let wordBytes = 4

    /// The empty context.
    package static let empty = EncryptionContext()

    private init() {
        canonicalBytes = [0, 0, 0, 0]
    }

    /// Makes a context of `pairs`; `nil` if two have the same key, byte for byte.
    package init?(pairs: [(key: String, value: String)]) {
        var text: [UInt8] = []
        var ends: [Int] = []
        for pair in pairs {
            text.append(contentsOf: pair.key.utf8)
            ends.append(text.count)
            text.append(contentsOf: pair.value.utf8)
            ends.append(text.count)
        }
        let canonical = unsafe text.span.withUnsafeBytes { text in
            func piece(_ index: Int) -> UnsafeRawBufferPointer {
                let start = index == 0 ? 0 : ends[index - 1]
                return unsafe UnsafeRawBufferPointer(rebasing: text[start..<ends[index]])
            }
            return unsafe Self.canonical(pairs.count) {
                unsafe (piece(2 * $0), piece(2 * $0 + 1))
            }
        }
        guard let canonical else { return nil }
        canonicalBytes = canonical
    }

    /// Makes a context of `count` pairs of UTF-8 bytes, lent by `pair` for the duration of this call;
    /// `nil` if two have the same key.
    package init?(
        count: Int, _ pair: (Int) -> (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)
    ) {
        guard let canonical = unsafe Self.canonical(count, pair) else { return nil }
        canonicalBytes = canonical
    }

    @inline(__always)
    private static func canonical(
        _ count: Int,
        _ pair: (Int) -> (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)
    ) -> [UInt8]? {
        var total = wordBytes
        var isSorted = true
        for index in 0..<count {
            let (key, value) = unsafe pair(index)
            total += 2 * wordBytes + key.count + value.count
            // Most have one pair or two, and most callers send them in order.
            if index > 0, unsafe !precedes(pair(index - 1).key, key) { isSorted = false }
        }
        var order: [Int] = []
        if !isSorted {
            order = (0..<count).sorted {
                unsafe precedes(pair($0).key, pair($1).key)
            }
            for index in 1..<count
            where unsafe !precedes(pair(order[index - 1]).key, pair(order[index]).key) {
                return nil
            }
        }
        // Zeroed first: this initializer needs no metadata at run time, the one without zeros does.
        var canonical = [UInt8](repeating: 0, count: total)
        unsafe canonical.withUnsafeMutableBytes { target in
            var length = 0
            func put(_ bytes: UnsafeRawBufferPointer) {
                put(count: bytes.count)
                let place = unsafe target[length..<length + bytes.count]
                unsafe UnsafeMutableRawBufferPointer(rebasing: place).copyMemory(from: bytes)
                length += bytes.count
            }
            func put(count: Int) {
                unsafe target.storeBytes(
                    of: UInt32(truncatingIfNeeded: count).bigEndian, toByteOffset: length,
                    as: UInt32.self)
                length += wordBytes
            }
            put(count: count)
            for index in 0..<count {
                let (key, value) = unsafe pair(isSorted ? index : order[index])
                unsafe put(key)
                unsafe put(value)
            }
        }
        return canonical
    }

    /// Whether `left` sorts before `right`, and differs from it.
    private static func precedes(
        _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
    ) -> Bool {
        unsafe left.lexicographicallyPrecedes(right)
    }

    /// The number of pairs.
    package var count: Int {
        canonicalBytes.prefix(Self.wordBytes).reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether there are no pairs.
    package var isEmpty: Bool { canonicalBytes.count == Self.wordBytes }

    /// The sum of the lengths of keys and values, in bytes.
    package var byteCount: Int {
        canonicalBytes.count - Self.wordBytes - 2 * Self.wordBytes * count
    }

    /// Lends the UTF-8 bytes of each pair to `body`, in the order of the keys' bytes.
    @inlinable
    package func forEachPair<E: Error>(
        _ body: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) throws(E) -> Void
    ) throws(E) {
        try unsafe canonicalBytes.span.withUnsafeBytes { (bytes) throws(E) in
            let wordBytes = 4
            var position = wordBytes
            func next() -> UnsafeRawBufferPointer {
                let length = unsafe Int(
                    UInt32(
                        bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
                let start = position + wordBytes
                position = start + length
                return unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<position])
            }
            while position < bytes.count {
                let key = unsafe next()
                try unsafe body(key, next())
            }
        }
    }

    /// The same, until `body` is false.
    package func forEachPair(while body: (_ key: Span<UInt8>, _ value: Span<UInt8>) -> Bool) {
        var goesOn = true
        unsafe forEachPair { key, value in
            guard goesOn else { return }
            goesOn = unsafe body(Span(_unsafeBytes: key), Span(_unsafeBytes: value))
        }
    }

    /// Whether it has all pairs of `other`, byte for byte.
    package func contains(_ other: EncryptionContext) -> Bool {
        var hasAll = true
        other.forEachPair(while: { key, value in
            var hasPair = false
            forEachPair(while: { otherKey, otherValue in
                hasPair = Self.areEqual(key, otherKey) && Self.areEqual(value, otherValue)
                return !hasPair
            })
            hasAll = hasPair
            return hasAll
        })
        return hasAll
    }

    private static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }

    /// The pairs, sorted by the UTF-8 bytes of the key.
    package var pairs: [(key: String, value: String)] {
        var pairs: [(key: String, value: String)] = []
        unsafe forEachPair { key, value in
            let key = unsafe String(decoding: key, as: UTF8.self)
            pairs.append((key, unsafe String(decoding: value, as: UTF8.self)))
        }
        return pairs
    }
}
