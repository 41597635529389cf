/// Why a text is no policy document.
package struct PolicyError: Error, Equatable {
    package enum Kind: Sendable {
        case malformed
        /// A principal is of nobody here.
        case invalidPrincipal
        /// Who it names can't be found out now.
        case namesUnavailable
    }

    package let kind: Kind
    /// A sentence that says what is wrong and what would be right.
    package let reason: String
    /// Where, from 1.
    package let line: Int

    init(_ reason: String, line: Int) {
        self.init(.malformed, reason, line: line)
    }

    init(_ kind: Kind, _ reason: String, line: Int) {
        self.kind = kind
        self.reason = reason
        self.line = line
    }
}

/// What a document says that its author can hardly mean.
package struct PolicyRemark: Equatable, Sendable {
    package let text: String
    /// Where, from 1.
    package let line: Int
}
