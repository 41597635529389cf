import Glibc
import KMSPlatform
import KMSSecrets

/// A file named on the command line, read piece by piece into memory that its reader chose.
@safe struct InputFile: ~Copyable {
    private let descriptor: Int32
    private let flag: String

    /// Opens the file at `path`, which may be one of no fixed size, such as /dev/stdin.
    init(_ path: String, flag: String) throws(InputError) {
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        self.flag = flag
        guard descriptor >= 0 else {
            throw InputError(
                parsing: flag,
                "Unable to load paramfile fileb://\(path): the file can't be read; check that it is there and that you may read it."
            )
        }
    }

    deinit { close(descriptor) }

    /// Reads until `target` is full or the file ends; gives how many bytes it read.
    func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        var count = 0
        while count < target.count {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: target[count...])
            let got = unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else {
                let reason = SystemError(errno)
                throw InputError(parsing: flag, "The file can't be read to its end: \(reason).")
            }
            guard got > 0 else { break }
            count += got
        }
        return count
    }
}
