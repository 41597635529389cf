/// A data directory that this process holds, with a store in it that isn't open yet, or none.
///
/// It tells the slots, from which whoever has a root key gets what opens the rest.
package final class StorePlace: Sendable {
    let directory: StoreDirectory
    let options: StoreOptions
    /// The data file, for messages.
    package var dataFile: String { directory.dataFile }
    /// Whether there is a store.
    package let hasStore: Bool
    /// The ways to its master key; empty if there is no store.
    package let slots: [StoredSlot]

    /// Takes the directory `path` for this process, and makes it if need be.
    ///
    /// - Throws: `StoreError`; no file of a store has been changed.
    package init(
        directory path: String, options: StoreOptions = StoreOptions()
    ) throws(StoreError) {
        directory = try StoreDirectory(path, creates: options.createsIfAbsent)
        self.options = options
        try directory.removeUnfinished()
        hasStore = try directory.hasStore()
        guard hasStore || options.createsIfAbsent else { throw .absent(directory: path) }
        slots = hasStore ? try StoreInspection.slots(of: directory.dataFile) : []
    }
}
