internal import Glibc

/// The file of the audit log; belongs to one thread.
final class AuditFile {
    let path: String
    private var descriptor: Int32
    /// Whether the file ends within a line, which a crash or a full disk has left.
    private var endsWithinLine: Bool

    /// Opens the file, with mode 0600 if it is new.
    init(path: String) throws(AuditError) {
        self.path = path
        (descriptor, endsWithinLine) = try Self.open(path)
    }

    deinit { _ = Glibc.close(descriptor) }

    /// Opens the file again by its name, as after it was moved away. If that fails, the old one stays.
    func reopen() throws(AuditError) {
        let new: (Int32, Bool)
        do throws(AuditError) {
            new = try Self.open(path)
        } catch {
            throw .reopening(path: path, code: error.code)
        }
        _ = Glibc.close(descriptor)
        (descriptor, endsWithinLine) = new
    }

    /// Writes the start of `bytes`, the first line of which begins a line of the file if `startsLine`.
    /// Returns how many bytes were written, more than 0.
    func write(_ bytes: UnsafeRawBufferPointer, startsLine: Bool) throws(AuditError) -> Int {
        if endsWithinLine, startsLine {
            var end = UInt8(ascii: "\n")
            _ = try unsafe withUnsafeBytes(of: &end) { (bytes) throws(AuditError) in
                try unsafe put(bytes)
            }
            endsWithinLine = false
        }
        return try unsafe put(bytes)
    }

    private func put(_ bytes: UnsafeRawBufferPointer) throws(AuditError) -> Int {
        while true {
            let count = unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            if count > 0 { return count }
            // A write of nothing has no reason; the disk is full, as far as that can be told.
            let code = count < 0 ? errno : ENOSPC
            guard code == EINTR else { throw .io(path: path, code: code) }
        }
    }

    /// Makes what was written durable.
    func sync() {
        _ = fdatasync(descriptor)
    }

    private static func open(
        _ path: String
    ) throws(AuditError) -> (descriptor: Int32, endsWithinLine: Bool) {
        let file = unsafe Glibc.open(
            path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .io(path: path, code: errno) }
        var last: UInt8 = UInt8(ascii: "\n")
        let end = lseek(file, 0, SEEK_END)
        if end > 0 { _ = unsafe pread(file, &last, 1, end - 1) }
        return (file, last != UInt8(ascii: "\n"))
    }
}
