public import KMSModel

extension EncryptionContext {
    /// Makes a context of a dictionary's pairs.
    public init(_ pairs: [String: String]) {
        self.init(distinct: pairs.map { (key: $0.key, value: $0.value) })
    }

    /// Makes a context of `pairs`, in any order.
    ///
    /// Throws ``KMSErrorCode/validation`` if two pairs have the same key, byte for byte.
    public init(_ pairs: [(key: String, value: String)]) throws(KMSError) {
        guard let context = EncryptionContext(pairs: pairs) else {
            throw KMSError(
                .validation,
                "Two pairs of the encryption context have the same key; keys are unique.")
        }
        self = context
    }

    /// The pairs as a dictionary; of keys that differ only by canonical equivalence, as é and e with an
    /// accent, only the first is in it.
    public var dictionary: [String: String] {
        Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private init(distinct pairs: [(key: String, value: String)]) {
        guard let context = EncryptionContext(pairs: pairs) else {
            preconditionFailure("two pairs of an encryption context have the same key")
        }
        self = context
    }
}

extension EncryptionContext: ExpressibleByDictionaryLiteral {
    /// Makes a context of the pairs of a literal: `["Purpose": "Test"]`.
    ///
    /// Traps if two have the same key, as a dictionary does.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(distinct: elements.map { (key: $0.0, value: $0.1) })
    }
}
