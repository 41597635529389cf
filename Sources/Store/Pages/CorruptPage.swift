/// A place where the file isn't a tree that LMDB writes.
struct CorruptPage: Error, Equatable {
    /// The page, counted from 0.
    var page: UInt64
    /// What is wrong with it.
    var detail: String

    init(_ page: UInt64, _ detail: String) {
        self.page = page
        self.detail = detail
    }

    /// The sentence for `StoreError.damaged`.
    var text: String { "page \(page) \(detail)" }
}
