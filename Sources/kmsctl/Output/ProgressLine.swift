import Glibc

/// A line on the standard error output that says how far something is, if that is a terminal.
struct ProgressLine {
    private let isShown = isatty(STDERR_FILENO) != 0

    /// Puts `text` in the place of what was shown before.
    func show(_ text: String) {
        if isShown { StandardStreams.complain("\r\(text)\u{1B}[K") }
    }

    /// Takes the line away.
    func clear() {
        if isShown { StandardStreams.complain("\r\u{1B}[K") }
    }
}
