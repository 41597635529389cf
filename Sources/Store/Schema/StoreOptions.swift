package import KMSModel

/// How a store is opened, and what a new one is made with.
package struct StoreOptions: Sendable {
    /// Whether a store is made where there is none.
    package var createsIfAbsent = true
    /// The address space to begin with, in bytes; it doubles as the store grows.
    package var initialMapSize = 64 << 20
    /// The largest address space to grow to, in bytes.
    package var maximumMapSize = 1 << 40
    /// The 12-digit account of a new store; random digits if absent.
    package var accountID: String?
    /// The time a new store notes as its creation.
    package var creationDate = Timestamp(milliseconds: 0)
    /// The steps from each older schema version to the next, the first from version 1 to 2.
    var migrations = Migration.released

    /// The defaults.
    package init() {}
}
