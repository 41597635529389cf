import KMSClient
import KMSSecrets

/// A flag that holds secret bytes. Those of a file pass through no memory that isn't locked.
enum SecretBlob {
    /// The most bytes that a secret on the command line has: more than any operation takes, so that
    /// the service can say what it takes.
    static let limit = 64 << 10

    /// The bytes that a flag's value stands for, as ``Blob`` has it.
    static func bytes(
        of value: String, flag: String, format: BinaryFormat
    ) throws(InputError) -> SecretBytes {
        if let path = ParameterFile.path(of: value, scheme: "fileb://") {
            return try contents(of: path, flag: flag)
        }
        return SecretBytes(copying: try Blob.bytes(of: value, flag: flag, format: format))
    }

    /// All bytes of the file at `path`.
    static func contents(of path: String, flag: String) throws(InputError) -> SecretBytes {
        let file = try InputFile(path, flag: flag)
        let buffer = SecretBuffer(capacity: limit + 1)
        let count = try unsafe file.read(into: buffer.bytes)
        guard count <= limit else {
            throw InputError(
                parsing: flag, "The file is longer than \(limit) bytes; no operation takes as much."
            )
        }
        return unsafe SecretBytes(copying: UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]))
    }
}
