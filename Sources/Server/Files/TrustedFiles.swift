import Glibc
internal import KMSPlatform

/// Why a file or a folder of the administrator's can't be used.
struct TrustedFileError: Error, Equatable {
    let path: String
    /// A sentence.
    let reason: String
}

/// Files that decide who may do what: nobody but root and this process's user can have written them.
enum TrustedFiles {
    /// The name without `suffix`; `nil` if it doesn't end so, or has nothing else.
    static func stem(of name: String, _ suffix: String) -> String? {
        guard name.hasSuffix(suffix), name.utf8.count > suffix.utf8.count else { return nil }
        return String(name.dropLast(suffix.count))
    }

    /// Whether there is something at this path. Throws for a link that leads nowhere.
    static func exists(_ path: String) throws(TrustedFileError) -> Bool {
        var status = stat()
        guard unsafe stat(path, &status) != 0 else { return true }
        let code = errno
        guard code == ENOENT, unsafe lstat(path, &status) != 0, errno == ENOENT else {
            throw unreadable(path, code)
        }
        return false
    }

    /// The names in a folder, sorted, `nil` if it is not there; what editors and package managers leave is
    /// passed by.
    static func names(in folder: String) throws(TrustedFileError) -> [String]? {
        guard let directory = unsafe opendir(folder) else {
            let code = errno
            guard code == ENOENT, try !exists(folder) else { throw unreadable(folder, code) }
            return nil
        }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            let isLeftOver =
                name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
                || [".dpkg-old", ".dpkg-new", ".dpkg-dist", ".swp", ".bak"].contains {
                    name.hasSuffix($0)
                }
            if !isLeftOver { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw unreadable(folder, errno) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Reads a file of at most `byteLimit` bytes.
    static func text(of path: String, byteLimit: Int) throws(TrustedFileError) -> String {
        // Without O_NONBLOCK a FIFO would keep us waiting for who writes to it.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(path, errno) }
        defer { close(descriptor) }
        try require(descriptor, path)
        var bytes = [UInt8](repeating: 0, count: byteLimit + 1)
        var count = 0
        while count < bytes.count {
            let got = unsafe bytes.withUnsafeMutableBytes {
                unsafe Glibc.read(
                    descriptor, $0.baseAddress.map { unsafe $0 + count }, $0.count - count)
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw unreadable(path, errno) }
            guard got > 0 else { break }
            count += got
        }
        guard count <= byteLimit else {
            throw TrustedFileError(path: path, reason: "It has more than \(byteLimit) bytes.")
        }
        guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
            throw TrustedFileError(path: path, reason: "It is not UTF-8.")
        }
        return text
    }

    private static func require(_ descriptor: Int32, _ path: String) throws(TrustedFileError) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw unreadable(path, errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw TrustedFileError(path: path, reason: "It is no regular file.")
        }
        guard status.st_uid == 0 || status.st_uid == geteuid() else {
            throw TrustedFileError(
                path: path, reason: "It belongs to user \(status.st_uid); it must be root's.")
        }
        guard status.st_mode & 0o022 == 0 else {
            throw TrustedFileError(
                path: path,
                reason: "Others than its owner may write it; take that away (chmod go-w).")
        }
    }

    private static func unreadable(_ path: String, _ code: Int32) -> TrustedFileError {
        TrustedFileError(path: path, reason: "It can't be read: \(SystemError(code)).")
    }
}
