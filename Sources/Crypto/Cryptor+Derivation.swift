import COpenSSL
package import KMSSecrets

extension Cryptor {
    /// Derives `count` bytes (at most 8160) from `key` by HKDF-SHA-256 (RFC 5869): no salt, and the UTF-8
    /// bytes of `label` as the info.
    package func hkdfSHA256(
        key: borrowing SecretBytes, label: String, count: Int
    ) throws(CryptoError) -> SecretBytes {
        try hkdfSHA256(key: key, salt: [], info: Array(label.utf8), count: count)
    }

    func hkdfSHA256(
        key: borrowing SecretBytes, salt: [UInt8], info: [UInt8], count: Int
    ) throws(CryptoError) -> SecretBytes {
        try unsafe key.withUnsafeBytes { (key) throws(CryptoError) in
            guard let start = unsafe key.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
                throw .malformed
            }
            return try unsafe SecretBytes(count: count) { (output) throws(CryptoError) in
                guard let target = unsafe output.baseAddress?.assumingMemoryBound(to: UInt8.self),
                    unsafe kms_hkdf_sha256(
                        algorithms.hkdf, start, key.count, salt, salt.count, info, info.count,
                        target, count) == 1
                else { throw .fromLibrary() }
            }
        }
    }

    /// Derives `count` bytes from `passphrase` by scrypt (RFC 7914).
    ///
    /// `n` is a power of two over 1. The work takes about `128 * n * r` bytes of memory, more than can
    /// usually be locked; it is excluded from dumps and wiped all the same.
    package func scrypt(
        passphrase: borrowing SecretBytes, salt: [UInt8], n: UInt64, r: UInt32, p: UInt32,
        count: Int
    ) throws(CryptoError) -> SecretBytes {
        try unsafe passphrase.withUnsafeBytes { (passphrase) throws(CryptoError) in
            guard let start = unsafe passphrase.baseAddress?.assumingMemoryBound(to: UInt8.self)
            else {
                throw .malformed
            }
            return try unsafe SecretBytes(count: count) { (output) throws(CryptoError) in
                guard let target = unsafe output.baseAddress?.assumingMemoryBound(to: UInt8.self),
                    unsafe kms_scrypt(
                        algorithms.scrypt, start, passphrase.count, salt, salt.count, n, r, p,
                        target, count) == 1
                else { throw .fromLibrary() }
            }
        }
    }
}
