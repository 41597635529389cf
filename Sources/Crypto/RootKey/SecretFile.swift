import Glibc
import KMSSecrets

/// Reading and writing the small files that hold or lead to the root key.
enum SecretFile {
    /// Who may own a file and what its mode may be.
    enum Privacy {
        /// Owned by the running user or root; no rights for anyone else.
        case ownerOnly
        /// No demands, as systemd has made the file, or as it has no secret.
        case any
    }

    /// Reads all of the file at `path`, at most `limit` bytes and one more that shows that there are more.
    ///
    /// The checks are made of the open file, so that it can't be exchanged in between. No byte passes
    /// through memory that isn't locked.
    static func read(
        _ path: String, what: RootKeyError.FileKind, privacy: Privacy, limit: Int
    ) throws(RootKeyError) -> SecretBytes {
        // Without O_NONBLOCK a FIFO would keep us waiting for who writes to it.
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR: throw .missing(path: path, what: what)
            case ELOOP: throw .symbolicLink(path: path)
            default: throw .system(call: "open", path: path, code: errno)
            }
        }
        defer { close(descriptor) }
        try check(descriptor, path, privacy)

        let buffer = SecretBuffer(capacity: limit + 1)
        var count = 0
        while count <= limit {
            let got = unsafe Glibc.read(descriptor, buffer.base + count, limit + 1 - count)
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw .system(call: "read", path: path, code: errno) }
            guard got > 0 else { break }
            count += got
        }
        return unsafe SecretBytes(copying: UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]))
    }

    private static func check(
        _ descriptor: Int32, _ path: String, _ privacy: Privacy
    ) throws(RootKeyError) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw .system(call: "fstat", path: path, code: errno)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegularFile(path: path) }
        guard privacy == .ownerOnly else { return }
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            throw .wrongOwner(path: path, owner: status.st_uid, expected: geteuid())
        }
        guard status.st_mode & 0o077 == 0 else {
            throw .tooPermissive(path: path, mode: status.st_mode & 0o7777)
        }
    }

    /// Creates the file at `path` with mode 0600; throws `exists` if there is one.
    ///
    /// The file appears complete or not at all, and is on disk when this returns.
    static func create(
        _ path: String, contents: UnsafeRawBufferPointer
    ) throws(RootKeyError) {
        let draft = "\(path).\(getpid()).new"
        let descriptor = unsafe Glibc.open(
            draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(call: "open", path: draft, code: errno) }
        defer {
            close(descriptor)
            unsafe _ = unlink(draft)
        }
        try unsafe writeAll(contents, to: descriptor, draft)
        guard fsync(descriptor) == 0 else {
            throw .system(call: "fsync", path: draft, code: errno)
        }
        // Unlike rename(2), link(2) never replaces a file that someone else made meanwhile.
        guard unsafe link(draft, path) == 0 else {
            let code = errno
            throw code == EEXIST
                ? .exists(path: path) : .system(call: "link", path: path, code: code)
        }
        do throws(RootKeyError) {
            try syncDirectory(of: path)
        } catch {
            unsafe _ = unlink(path)
            throw error
        }
    }

    private static func writeAll(
        _ contents: UnsafeRawBufferPointer, to descriptor: Int32, _ path: String
    ) throws(RootKeyError) {
        var done = 0
        while done < contents.count {
            let rest = unsafe UnsafeRawBufferPointer(rebasing: contents[done...])
            let put = unsafe write(descriptor, rest.baseAddress, rest.count)
            if put < 0 && errno == EINTR { continue }
            guard put > 0 else { throw .system(call: "write", path: path, code: errno) }
            done += put
        }
    }

    private static func syncDirectory(of path: String) throws(RootKeyError) {
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = unsafe Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(call: "open", path: directory, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw .system(call: "fsync", path: directory, code: errno)
        }
    }
}
