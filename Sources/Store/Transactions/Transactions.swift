/// What both kinds of transaction can do: read.
///
/// A transaction is lent to a closure and ends with it. `Failure` is what its functions throw.
package protocol StoreTransaction: ~Copyable {
    /// The error type of the closure that the transaction is lent to.
    associatedtype Failure: StoreErrorConvertible
    /// Where the rows come from.
    var source: any RowSource { get }
}

extension StoreTransaction where Self: ~Copyable {
    /// Runs `body`, its failures in terms of `Failure`.
    func lifting<Result>(_ body: () throws(StoreError) -> Result) throws(Failure) -> Result {
        do throws(StoreError) {
            return try body()
        } catch {
            throw Failure(error)
        }
    }
}

/// One consistent snapshot of the store; ends with its scope.
package struct ReadTransaction<Failure: StoreErrorConvertible>: ~Copyable, StoreTransaction {
    package let source: any RowSource

    init(_ source: any RowSource) {
        self.source = source
    }
}

/// A change of the store that happens as a whole or not at all; it reads its own writes.
package struct WriteTransaction<Failure: StoreErrorConvertible>: ~Copyable, StoreTransaction {
    let session: WriteSession

    package var source: any RowSource { session }

    init(_ session: WriteSession) {
        self.session = session
    }
}
