import CLMDB
import Glibc
import KMSPlatform
import Synchronization

/// The one place where keys, key material and aliases are kept: an LMDB environment of one process.
///
/// Reading is by a `StoreReader` a thread, changing by `write`, one change at a time.
/// `docs/formats/store.md` describes the files.
@safe package final class Store: @unchecked Sendable {  // each stored `var` says who touches it
    private let directory: StoreDirectory
    private let options: StoreOptions
    /// Tells caches what has changed.
    package let generations = Generations()

    /// Read inside the gate; changed by the writer with the gate closed. Absent only after a failed
    /// attempt to open it again.
    private(set) var environment: Environment?
    let gate = TransactionGate()
    private let slots = Lock()
    /// Every reader's slot; touched with `slots` locked.
    private var readers: [ObjectIdentifier: ReaderSlot] = [:]

    /// Held by the thread that writes, over its transaction and commit.
    let writer = Lock()
    /// The thread that collects a group, or 0.
    let groupThread = Atomic<UInt>(0)
    /// The group's transaction; touched by `groupThread` only.
    var groupSession: WriteSession?
    /// The counters of changes whose commit failed at its meta page, until it is settled which state the
    /// disk has; touched with `writer` locked.
    var unsettled: Set<Int>?
    /// What the check of the file's structure said, once it was done; touched with `writer` locked.
    var check: Result<StoreCheck, StoreError>?
    /// Whether a check under way is to be given up.
    let isCheckUnwanted = Atomic<Bool>(false)

    /// Commits that LMDB was asked for, failed ones included.
    let commitsStarted = Atomic<UInt64>(0)
    let commitsDone = Atomic<UInt64>(0)

    /// The data file, for messages.
    package var dataFile: String { directory.dataFile }

    /// What the store was made with.
    package let identity: StoreIdentity
    /// Whether there was no store before.
    package let isNew: Bool

    /// Opens the store in `directory`, or makes one there; without a slot, for whoever has the keys of
    /// `protection` by heart.
    ///
    /// - Throws: as below.
    package convenience init(
        directory path: String, options: StoreOptions = StoreOptions(),
        protection: any RecordProtection
    ) throws(StoreError) {
        try self.init(at: StorePlace(directory: path, options: options), protection: protection)
    }

    /// Opens the store at `place`, which must be that of `accountID` if one is given, or makes one there whose
    /// master key is in `newSlot`.
    ///
    /// - Throws: `StoreError`; where it is `wrongRootKey`, `unsupportedSchema` or `damaged`, no file
    ///   has been changed.
    package init(
        at place: StorePlace, newSlot: StoredSlot? = nil, of accountID: String? = nil,
        protection: any RecordProtection
    ) throws(StoreError) {
        let (directory, options) = (place.directory, place.options)
        self.directory = directory
        self.options = options
        isNew = !place.hasStore
        if isNew {
            try directory.create { (path) throws(StoreError) in
                try StoreCreation.fill(path, options, newSlot, protection)
            }
        }
        let inspection = try StoreInspection(
            directory.dataFile, protection: protection,
            supportedSchema: Migration.newestSchema(options.migrations))
        identity = inspection.identity
        guard accountID == nil || accountID == identity.accountID else {
            throw .damaged(file: directory.dataFile, detail: "its slot is of another account")
        }
        environment = try Environment(directory.store, mapSize: options.initialMapSize)
        directory.nameHolder()
        try migrate(from: inspection.schema, by: options.migrations, with: protection)
    }

    deinit {
        environment?.close()  // before `directory` lets another process in
    }

    /// Throws `StoreError.absent` if `directory` holds no store; whether it could be opened is not looked
    /// at.
    package static func require(in directory: String) throws(StoreError) {
        guard StoreDirectory.isOccupied(directory) else { throw .absent(directory: directory) }
    }

    // MARK: - Metrics

    /// Commits since the store was opened.
    package var commitCount: UInt64 { commitsDone.load(ordering: .relaxed) }

    /// The address space in use, in bytes.
    package var mapSize: Int {
        gate.enter()
        defer { gate.leave() }
        return environment?.mapSize ?? 0
    }

    /// The size of the data file, in bytes.
    package var fileSize: Int {
        gate.enter()
        defer { gate.leave() }
        return (try? environment?.file.size()) ?? 0
    }

    // MARK: - Readers

    func add(_ slot: ReaderSlot) {
        slots.lock()
        defer { slots.unlock() }
        readers[ObjectIdentifier(slot)] = slot
    }

    func remove(_ slot: ReaderSlot) {
        slots.lock()
        defer { slots.unlock() }
        readers[ObjectIdentifier(slot)] = nil
        slot.abort()
    }

    // MARK: - The environment (by the writer)

    /// Opens the environment again if a failed write has made LMDB give it up.
    func revive() throws(StoreError) {
        writer.lock()
        defer { writer.unlock() }
        try reviveLocked()
    }

    /// As `revive`, for the thread that holds `writer`.
    func reviveLocked() throws(StoreError) {
        if let environment, environment.condition != MDB_PANIC { return }
        gate.close()
        defer { gate.leave() }
        let mapSize = environment?.mapSize ?? options.initialMapSize
        slots.lock()
        for slot in readers.values { slot.abort() }
        slots.unlock()
        environment?.close()
        environment = nil
        _ = try PageFile.reading(directory.dataFile) { (file) throws(StoreError) in
            try file.newestMeta()
        }
        environment = try Environment(directory.store, mapSize: mapSize)
    }

    /// Doubles the address space, or makes it fit for `pages` more pages.
    func grow(pages: Int = 0) throws(StoreError) {
        guard let environment else { throw .io(file: dataFile, code: EIO) }
        let needed = (environment.lastPage + 1 + pages) * environment.view.pageSize
        var size = environment.mapSize
        repeat { size *= 2 } while size < needed
        size = min(size, options.maximumMapSize)
        guard size > environment.mapSize else {
            throw .mapFull(file: dataFile, limit: options.maximumMapSize)
        }
        gate.close()
        defer { gate.leave() }
        try environment.resize(to: size)
    }
}
