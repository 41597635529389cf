import COpenSSL
package import KMSSecrets

extension Cryptor {
    /// The length of a SHA-256 hash or HMAC, in bytes.
    package static let digestCount = 32

    /// Writes HMAC-SHA-256 (RFC 2104) of `first` followed by `second` to the 32 bytes of `output`.
    package func hmacSHA256(
        key: borrowing SecretBytes, _ first: UnsafeRawBufferPointer,
        _ second: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        precondition(output.count == Self.digestCount)
        guard let target = output.baseAddress else { return }
        let result = unsafe key.withUnsafeBytes { key in
            unsafe kms_hmac_sha256(
                mac.handle, key.baseAddress?.assumingMemoryBound(to: UInt8.self), key.count,
                first.shim, second.shim, target.assumingMemoryBound(to: UInt8.self))
        }
        guard result == 1 else { throw .fromLibrary() }
    }

    /// HMAC-SHA-256 (RFC 2104) of `message`.
    package func hmacSHA256(
        key: borrowing SecretBytes, _ message: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        try unsafe message.lend { (message) throws(CryptoError) in
            try unsafe [UInt8](count: Self.digestCount) { (output) throws(CryptoError) in
                try unsafe hmacSHA256(
                    key: key, message, UnsafeRawBufferPointer(start: nil, count: 0), into: output)
            }
        }
    }

    /// Whether `tag` is HMAC-SHA-256 of `message`. Compares in constant time.
    package func isAuthentic(
        _ tag: [UInt8], _ message: [UInt8], key: borrowing SecretBytes
    ) throws(CryptoError) -> Bool {
        let right = try hmacSHA256(key: key, message)
        return unsafe tag.lend { left in
            unsafe right.lend { right in unsafe SecretMemory.isEqual(left, right) }
        }
    }

    /// Writes SHA-256 (FIPS 180-4) of `message` to the 32 bytes of `output`.
    package func sha256(
        _ message: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        precondition(output.count == Self.digestCount)
        guard let target = output.baseAddress else { return }
        var written: UInt32 = 0
        guard unsafe EVP_DigestInit_ex2(digest.handle, algorithms.sha256, nil) == 1,
            unsafe EVP_DigestUpdate(digest.handle, message.baseAddress, message.count) == 1,
            unsafe EVP_DigestFinal_ex(
                digest.handle, target.assumingMemoryBound(to: UInt8.self), &written) == 1,
            written == UInt32(Self.digestCount)
        else { throw .fromLibrary() }
    }

    /// SHA-256 (FIPS 180-4) of `message`.
    package func sha256(_ message: [UInt8]) throws(CryptoError) -> [UInt8] {
        try unsafe message.lend { (message) throws(CryptoError) in
            try unsafe [UInt8](count: Self.digestCount) { (output) throws(CryptoError) in
                try unsafe sha256(message, into: output)
            }
        }
    }
}

/// HMAC-SHA-256 under one key that stays, for many messages; about a third faster than giving the key
/// each time. Belongs to one thread.
package struct MessageAuthenticator: ~Copyable {
    private let context: MACContext

    /// Makes one for `key`, which is copied into the context's locked memory.
    package init(key: borrowing SecretBytes) throws(CryptoError) {
        let algorithms = try Algorithms.shared.get()
        context = try unsafe key.withUnsafeBytes { (key) throws(CryptoError) in
            try unsafe MACContext(algorithms, key: key)
        }
    }

    /// Writes the HMAC of `first` followed by `second` to the 32 bytes of `output`.
    package func authenticate(
        _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        precondition(output.count == Cryptor.digestCount)
        guard let target = output.baseAddress else { return }
        guard
            unsafe kms_hmac_sha256(
                context.handle, nil, 0, first.shim, second.shim,
                target.assumingMemoryBound(to: UInt8.self)) == 1
        else { throw .fromLibrary() }
    }

    /// The HMAC of `first` followed by `second`.
    package func authenticate(
        _ first: [UInt8], _ second: [UInt8] = []
    ) throws(CryptoError) -> [UInt8] {
        try unsafe first.lend { (first) throws(CryptoError) in
            try unsafe second.lend { (second) throws(CryptoError) in
                try unsafe [UInt8](count: Cryptor.digestCount) { (output) throws(CryptoError) in
                    try unsafe authenticate(first, second, into: output)
                }
            }
        }
    }
}
