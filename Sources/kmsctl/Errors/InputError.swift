/// A flag's value that can't be used.
struct InputError: Error, Equatable {
    let message: String
    /// The message without the flag's name.
    let reason: String

    init(_ message: String) {
        self.message = message
        reason = message
    }

    init(parsing flag: String, _ reason: String) {
        self.reason = reason
        message = "Error parsing parameter '\(flag)': \(reason)"
    }

    /// Parameters that an operation does not have, or that lack something.
    static func invalid(_ problems: [String]) -> InputError {
        InputError("Parameter validation failed:\n" + problems.joined(separator: "\n"))
    }
}
