internal import KMSCore
internal import KMSModel

/// A change that waits for its commit, and what answers its call then.
final class PreparedCall: Sendable {
    let change: any PreparedChange
    /// Appends the reply; throws why the change was not made.
    let answer: @Sendable (borrowing Call) throws(KMSError) -> Void

    init(
        _ change: any PreparedChange,
        answer: @escaping @Sendable (borrowing Call) throws(KMSError) -> Void
    ) {
        self.change = change
        self.answer = answer
    }
}
