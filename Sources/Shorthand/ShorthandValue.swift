/// What a text in shorthand stands for.
package indirect enum ShorthandValue: Sendable {
    case string(String)
    /// What `key@=fileb://path` read.
    case bytes([UInt8])
    case list([ShorthandValue])
    /// Pairs in their order; no two have the same key, byte for byte.
    case map([(key: String, value: ShorthandValue)])
}

/// Why a text is no shorthand.
package struct ShorthandError: Error {
    /// The words of AWS CLI.
    package let message: String
    /// Whether the parser may go back and read the text in another way.
    let isSyntax: Bool

    /// A failure to read a file that the text names.
    package init(_ message: String) {
        self.message = message
        isSyntax = false
    }

    init(syntax message: String) {
        self.message = message
        isSyntax = true
    }
}
