import CLMDB
import Glibc

/// LMDB's environment, and our own view of its file.
///
/// The corresponding C functions are `mdb_env_create`, `mdb_env_open` and `mdb_env_close`.
@safe final class Environment: @unchecked Sendable {  // changed only while no transaction is open
    /// For the calls on transactions.
    let handle: OpaquePointer
    /// The data file, for messages.
    let path: String
    /// The file by system calls.
    let file: PageFile
    /// The file in memory.
    private(set) var view: FileView
    /// The address space in use, in bytes.
    private(set) var mapSize: Int
    private var isClosed = false
    private let ownedPath: UnsafeMutablePointer<CChar>

    /// Room in LMDB's lock file, which makes for about a thousand readers at a time.
    private static let lockFileSize = 64 << 10

    /// Opens the environment in `directory`; the caller has checked the meta pages of an existing
    /// one.
    init(_ directory: String, mapSize: Int) throws(StoreError) {
        let path = directory + "/data.mdb"
        self.path = path
        guard kms_lmdb_format_is_known() == 1 else {
            throw .library(file: path, code: MDB_VERSION_MISMATCH)
        }
        try FileSystem.reserve(directory + "/lock.mdb", count: Self.lockFileSize)
        var environment: OpaquePointer?
        let code = unsafe mdb_env_create(&environment)
        guard code == 0, let handle = unsafe environment else {
            throw Self.error(code, path: path, limit: 0)
        }
        guard let ownedPath = unsafe strdup(path) else {
            unsafe mdb_env_close(handle)
            throw .io(file: path, code: ENOMEM)
        }
        do throws(StoreError) {
            let (size, descriptor) = unsafe try Self.open(handle, directory, ownedPath, mapSize)
            file = PageFile(descriptor: descriptor, path: path)
            let pageSize = try file.newestMeta().pageSize
            guard
                let view = FileView(descriptor: descriptor, length: size, pageSize: pageSize)
            else { throw StoreError.io(file: path, code: errno) }
            self.view = view
            self.mapSize = size
        } catch {
            unsafe mdb_env_close(handle)
            unsafe free(ownedPath)
            throw error
        }
        unsafe self.handle = handle
        unsafe self.ownedPath = unsafe ownedPath
    }

    deinit {
        close()
        unsafe free(ownedPath)
    }

    /// Closes LMDB's side, whoever still holds this object. No transaction may be open.
    ///
    /// It has to happen before the same files are opened again: closing clears the marks of all
    /// readers of this process, those of a newer environment too.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        unsafe mdb_env_close(handle)
    }

    /// Opens `handle`; returns the size of its map and its descriptor, which no child inherits.
    private static func open(
        _ handle: OpaquePointer, _ directory: String, _ path: UnsafeMutablePointer<CChar>,
        _ mapSize: Int
    ) throws(StoreError) -> (Int, Int32) {
        let name = unsafe String(cString: path)
        unsafe kms_lmdb_name_assertions(handle, path)
        var code = unsafe mdb_env_set_mapsize(handle, mapSize)
        if code == 0 {
            code = unsafe mdb_env_open(handle, directory, UInt32(MDB_NOTLS), 0o600)
        }
        var descriptor: Int32 = -1
        if code == 0 { code = unsafe mdb_env_get_fd(handle, &descriptor) }
        guard code == 0 else { throw error(code, path: name, limit: mapSize) }
        guard fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
            throw .io(file: name, code: errno)
        }
        return (unsafe information(handle).me_mapsize, descriptor)
    }

    private static func information(_ handle: OpaquePointer) -> MDB_envinfo {
        var information = unsafe MDB_envinfo()
        _ = unsafe mdb_env_info(handle, &information)
        return unsafe information
    }

    /// The last page that the newest state uses, counted from 0.
    var lastPage: Int { unsafe Self.information(handle).me_last_pgno }

    /// What `mdb_txn_begin` says at this moment: 0, or `MDB_PANIC` once LMDB has failed to write a meta
    /// page and given the environment up.
    var condition: Int32 {
        var transaction: OpaquePointer?
        let code = unsafe mdb_txn_begin(handle, nil, UInt32(MDB_RDONLY), &transaction)
        if code == 0 { unsafe mdb_txn_abort(transaction) }
        return code
    }

    /// Changes the address space. No transaction may be open, and none may begin meanwhile.
    ///
    /// The corresponding C function is `mdb_env_set_mapsize`.
    func resize(to size: Int) throws(StoreError) {
        let code = unsafe mdb_env_set_mapsize(handle, size)
        guard code == 0 else { throw Self.error(code, path: path, limit: mapSize) }
        let descriptor = file.descriptor
        guard
            let view = FileView(descriptor: descriptor, length: size, pageSize: view.pageSize)
        else { throw .io(file: path, code: errno) }
        self.view = view
        mapSize = size
    }

    /// The failure that LMDB's `code`, or an `errno`, stands for.
    func error(_ code: Int32) -> StoreError {
        Self.error(code, path: path, limit: mapSize)
    }

    private static func error(_ code: Int32, path: String, limit: Int) -> StoreError {
        switch code {
        case MDB_MAP_FULL: .mapFull(file: path, limit: limit)
        case MDB_CORRUPTED, MDB_PAGE_NOTFOUND, MDB_INVALID, MDB_VERSION_MISMATCH:
            .damaged(file: path, detail: libraryMessage(code))
        case 1...: FileSystem.error(path, code: code)
        default: .library(file: path, code: code)
        }
    }
}
