/// One field that a message may have: for what is written of a message without one at hand.
package struct MemberShape: Sendable {
    /// AWS's name: `KeyId`.
    package let name: String
    package let kind: MemberKind
}

/// What a field holds.
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

/// The fields of each message of the schema, by the message's name.
package enum MessageShapes {}
