import Glibc

/// The directory of a store: `lock`, `store/` with LMDB's two files, and while it is being made
/// `store.new/`. Held by one process at a time.
@safe final class StoreDirectory: Sendable {
    /// The path that the store was opened with.
    let path: String
    private let lockDescriptor: Int32

    /// Where LMDB's files are.
    var store: String { path + "/store" }
    /// Where they are until they are complete.
    var unfinished: String { path + "/store.new" }
    /// The data file.
    var dataFile: String { store + "/data.mdb" }

    /// Takes the directory for this process, making it if need be.
    ///
    /// The corresponding C functions are `mkdir` and `flock`.
    init(_ path: String, creates: Bool) throws(StoreError) {
        self.path = path
        var status = stat()
        if unsafe stat(path, &status) != 0 {
            guard errno == ENOENT else { throw .io(file: path, code: errno) }
            guard creates else { throw .absent(directory: path) }
            guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw FileSystem.error(path)
            }
            try FileSystem.synchronize(FileSystem.parent(of: path))
            guard unsafe stat(path, &status) == 0 else { throw .io(file: path, code: errno) }
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw .unusableDirectory(path: path, reason: "it isn't a directory")
        }
        guard status.st_uid == geteuid() else {
            throw .unusableDirectory(
                path: path, reason: "it belongs to user \(status.st_uid), not to \(geteuid())")
        }
        if status.st_mode & 0o077 != 0 {
            guard unsafe chmod(path, 0o700) == 0 else { throw .io(file: path, code: errno) }
        }
        lockDescriptor = try Self.lock(path)
    }

    deinit {
        _ = Glibc.close(lockDescriptor)
    }

    private static func lock(_ directory: String) throws(StoreError) -> Int32 {
        let path = directory + "/lock"
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileSystem.error(path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return descriptor }
        let code = errno
        let holder = code == EWOULDBLOCK ? Self.holder(descriptor) : nil
        _ = Glibc.close(descriptor)
        guard code == EWOULDBLOCK else { throw .io(file: path, code: code) }
        throw .alreadyOpen(directory: directory, holder: holder)
    }

    private static func holder(_ descriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes.prefix(count).prefix { $0 != 10 }, as: UTF8.self))
    }

    /// Notes this process's id in the lock file, for the message that another one gives.
    func nameHolder() {
        let text = Array("\(getpid())\n".utf8)
        // Only a message depends on it, so a full disk mustn't stop the start.
        if ftruncate(lockDescriptor, 0) == 0 {
            _ = unsafe pwrite(lockDescriptor, text, text.count, 0)
        }
    }

    /// Removes what an interrupted creation left.
    func removeUnfinished() throws(StoreError) {
        for name in ["/data.mdb", "/lock.mdb"] {
            guard unsafe unlink(unfinished + name) == 0 || errno == ENOENT else {
                throw FileSystem.error(unfinished + name)
            }
        }
        guard unsafe rmdir(unfinished) == 0 || errno == ENOENT else {
            throw FileSystem.error(unfinished)
        }
    }

    /// Whether anything is where the store of the directory `path` would be.
    static func isOccupied(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path + "/store", &status) == 0 || errno != ENOENT
    }

    /// Whether the store is there; a store without its data file is damaged, not absent.
    func hasStore() throws(StoreError) -> Bool {
        var status = stat()
        guard unsafe lstat(store, &status) == 0 else {
            guard errno == ENOENT else { throw .io(file: store, code: errno) }
            return false
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw .damaged(file: store, detail: "it isn't a directory")
        }
        guard unsafe lstat(dataFile, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .damaged(file: dataFile, detail: "it is missing")
        }
        return true
    }

    /// Makes the store by `fill`, which is given the directory to fill; it appears complete or not
    /// at all, whenever the power fails.
    func create(_ fill: (String) throws(StoreError) -> Void) throws(StoreError) {
        guard unsafe mkdir(unfinished, 0o700) == 0 else { throw FileSystem.error(unfinished) }
        try fill(unfinished)
        try FileSystem.synchronize(unfinished + "/data.mdb")
        try FileSystem.synchronize(unfinished)
        guard unsafe rename(unfinished, store) == 0 else { throw FileSystem.error(store) }
        try FileSystem.synchronize(path)
    }
}
