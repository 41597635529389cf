/// Why the daemon doesn't start: a sentence for the operator, and the exit status that goes with it.
package struct ServerError: Error, Equatable, CustomStringConvertible {
    /// How the process ends.
    package enum Exit: Int32, Sendable {
        /// The system is not as the configuration needs it.
        case failure = 1
        /// The configuration, the root key or the data can't be used: starting again is of no use
        /// (`EX_CONFIG` of sysexits.h).
        case configuration = 78
    }

    /// What was wrong, and what would be right.
    package let description: String
    /// How the process is to end.
    package let exit: Exit

    /// Makes an error that ends the process with `exit`.
    package init(_ description: String, exit: Exit = .failure) {
        self.description = description
        self.exit = exit
    }
}
