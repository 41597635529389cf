import KMSSecrets

/// A root key in a file of its owner's: 32 bytes, or 64 hexadecimal digits and perhaps a newline.
package struct RootKeyFile: Sendable {
    /// Where the file is.
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// Reads the key. The file must be a regular file, no symbolic link, owned by the running user or
    /// root, and without rights for anyone else.
    package func load() throws(RootKeyError) -> RootKey {
        let contents = try SecretFile.read(
            path, what: .rootKey, privacy: .ownerOnly, limit: Self.limit)
        return try Self.key(in: contents, path: path)
    }

    /// Makes a random key and writes it to `path` as 64 digits and a newline, with mode 0600. Throws
    /// `exists` if there is a file; nothing is left behind on failure.
    package func create() throws(RootKeyError) -> RootKey {
        let key: RootKey
        do throws(CryptoError) {
            key = try RootKey.random(using: Cryptor())
        } catch {
            throw .crypto(error)
        }
        let digits = Self.hexadecimalLine(of: key)
        try unsafe digits.withUnsafeBytes { (digits) throws(RootKeyError) in
            try unsafe SecretFile.create(path, contents: digits)
        }
        return key
    }

    /// The last component of `path`.
    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The most bytes that a valid file has.
    static let limit = 65

    /// Reads a key in either form.
    static func key(
        in contents: borrowing SecretBytes, path: String
    ) throws(RootKeyError) -> RootKey {
        let key: RootKey? = unsafe contents.withUnsafeBytes { bytes -> RootKey? in
            if bytes.count == RootKey.byteCount {
                return unsafe RootKey(SecretBytes(copying: bytes))
            }
            guard unsafe bytes.count == 64 || (bytes.count == 65 && bytes[64] == 0x0A) else {
                return nil
            }
            var isValid = true
            let key = unsafe RootKey(
                SecretBytes(count: RootKey.byteCount) { target in
                    for index in 0..<RootKey.byteCount {
                        let high = unsafe digit(bytes[2 * index])
                        let low = unsafe digit(bytes[2 * index + 1])
                        isValid = isValid && high >= 0 && low >= 0
                        unsafe target[index] = UInt8(truncatingIfNeeded: high << 4 | low)
                    }
                })
            return isValid ? key : nil
        }
        guard let key else { throw .notAKey(path: path) }
        return key
    }

    /// The value of a digit of either case; negative for anything else. Indexes no table by a secret.
    private static func digit(_ byte: UInt8) -> Int {
        let value = Int(byte)
        switch value {
        case 0x30...0x39: return value - 0x30
        case 0x41...0x46: return value - 0x41 + 10
        case 0x61...0x66: return value - 0x61 + 10
        default: return -1
        }
    }

    private static func character(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x61 + value - 10
    }

    private static func hexadecimalLine(of key: borrowing RootKey) -> SecretBytes {
        unsafe key.withUnsafeBytes { bytes in
            unsafe SecretBytes(count: limit) { target in
                for index in 0..<RootKey.byteCount {
                    unsafe target[2 * index] = character(bytes[index] >> 4)
                    unsafe target[2 * index + 1] = character(bytes[index] & 0xF)
                }
                unsafe target[limit - 1] = 0x0A
            }
        }
    }
}
