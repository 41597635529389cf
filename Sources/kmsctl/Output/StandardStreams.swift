import Glibc
import KMSPlatform

/// The standard output can't take what is printed: it is full, or closed.
struct OutputFailure: Error {
    let message: String

    init(errno code: Int32) {
        message = "The output can't be written: \(SystemError(code))."
    }
}

/// What is printed on the standard streams, byte for byte and at once.
enum StandardStreams {
    /// Takes the numbers of the standard streams that are closed, so that no socket gets them.
    ///
    /// What takes their place can be neither read nor written: it is a directory.
    static func occupy() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
        where fcntl(descriptor, F_GETFD) < 0 {
            // Gives the lowest number that is free, which is this one.
            _ = unsafe open("/", O_RDONLY)
        }
    }

    /// Prints on the standard output.
    static func print(_ text: String) throws(OutputFailure) {
        try print(Array(text.utf8))
    }

    /// Prints on the standard output.
    static func print(_ bytes: [UInt8]) throws(OutputFailure) {
        let code = put(bytes, on: STDOUT_FILENO)
        guard code == 0 else { throw OutputFailure(errno: code) }
    }

    /// Prints on the standard error output, if that can be.
    static func complain(_ text: String) {
        _ = put(Array(text.utf8), on: STDERR_FILENO)
    }

    /// Writes all bytes; gives 0, or the errno of the write that failed.
    private static func put(_ bytes: [UInt8], on descriptor: Int32) -> Int32 {
        unsafe bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) -> Int32 in
            var done = 0
            while done < buffer.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
                let count = unsafe write(descriptor, rest.baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return count < 0 ? errno : EIO }
                done += count
            }
            return 0
        }
    }
}
