/// One field that a message may have, and its rules: for the flags, skeletons and tests that are made of a
/// message without one at hand.
@usableFromInline
package struct MemberShape: Sendable {
    /// AWS's name: `KeyId`.
    package let name: String
    package let kind: MemberKind
    /// Whether a request must have it.
    package let isRequired: Bool
    /// The greatest number, bytes of a blob, characters of a text, or elements of a list; `nil` if there
    /// is no bound.
    package let maximum: Int?
    /// The most characters of each text of a list.
    package let elementMaximum: Int?
    /// What a text, or each text of a list, is made of.
    package let pattern: Pattern?

    package init(
        name: String, kind: MemberKind, isRequired: Bool = false, maximum: Int? = nil,
        elementMaximum: Int? = nil, pattern: Pattern? = nil
    ) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.maximum = maximum
        self.elementMaximum = elementMaximum
        self.pattern = pattern
    }
}

/// What a field holds.
@usableFromInline
package indirect enum MemberKind: Sendable {
    case string
    case bytes
    case bool
    case integer
    /// Seconds since the Unix epoch.
    case time
    /// Strings by name.
    case map
    /// One of `values`; `name` is the type's.
    case enumeration(name: String, values: [String])
    /// The message called so.
    case message(String)
    case list(MemberKind)
}

/// The messages of the schema by their names.
package enum MessageShapes {}
