internal import Glibc

/// Small files that the kernel writes when they are read.
enum SystemText {
    /// What is read of a file at most, in bytes: of a container's mounts the first ten thousand or so.
    private static let limit = 1 << 20

    /// The text of a file, `nil` if it can't be read.
    static func read(_ path: String) -> String? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while text.count < limit {
            let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
            guard count >= 0 else { return nil }
            if count == 0 { break }
            text += chunk[..<count]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
