/// One field that a message may have: for what is written of a message without one at hand.
@usableFromInline
package struct MemberShape: Sendable {
    /// AWS's name: `KeyId`.
    package let name: String
    package let kind: MemberKind
    /// Whether a request must have it.
    package let isRequired: Bool

    package init(name: String, kind: MemberKind, isRequired: Bool = false) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
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
