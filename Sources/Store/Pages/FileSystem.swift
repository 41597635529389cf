import Glibc

/// The few calls on files that the store makes beside LMDB.
enum FileSystem {
    /// Makes what was written to `path`, a file or a directory, durable.
    ///
    /// The corresponding C function is `fsync`.
    static func synchronize(_ path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .io(file: path, code: errno) }
        defer { _ = close(descriptor) }
        guard fsync(descriptor) == 0 else { throw error(path) }
    }

    /// The directory that holds `path`.
    static func parent(of path: String) -> String {
        var bytes = Array(path.utf8)
        let slash = UInt8(ascii: "/")
        while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
        while let last = bytes.last, last != slash { bytes.removeLast() }
        while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
        return bytes.isEmpty ? "." : String(decoding: bytes, as: UTF8.self)
    }

    /// Gives `path` at least `count` bytes that are really there, so that writing to a mapping of it
    /// can't find the disk full.
    ///
    /// The corresponding C function is `posix_fallocate`.
    static func reserve(_ path: String, count: Int) throws(StoreError) {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw error(path) }
        defer { _ = close(descriptor) }
        let code = posix_fallocate(descriptor, 0, off_t(count))
        guard code == 0 else { throw error(path, code: code) }
    }

    /// The failure of a call that wrote to `path` with the `errno` `code`.
    ///
    /// LMDB reports `EIO` when the kernel could write only a part, which is also what a full disk
    /// looks like, so the file system is asked.
    static func error(_ path: String, code: Int32 = errno) -> StoreError {
        switch code {
        case ENOSPC, EDQUOT: .diskFull(file: path)
        case EIO where isFull(path): .diskFull(file: path)
        default: .io(file: path, code: code)
        }
    }

    /// Whether less than a mebibyte is left to this user where `path` is.
    private static func isFull(_ path: String) -> Bool {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { return false }
        return UInt(status.f_bavail) * UInt(status.f_frsize) < 1 << 20
    }
}
