import COpenSSL
package import KMSModel
package import KMSSecrets

/// Encrypts key material for its import, as its owner does before it leaves.
///
/// Source: AWS KMS Developer Guide, "Encrypt the key material". RSAES_OAEP encrypts short material
/// itself; RSA_AES_KEY_WRAP encrypts a fresh AES key by it, and the material of any length with that.
package enum MaterialWrapping {
    /// The longest key material, in bytes: what is sent is at most 6144, the wrapped AES key included.
    package static let limit = 4096
    /// Room for what an RSA key of 8192 bits makes.
    private static let modulusLimit = 1024

    /// The algorithm to wrap `count` bytes with under a key of `spec`: OAEP as long as they fit.
    package static func algorithm(forBytes count: Int, under spec: WrappingKeySpec) -> AlgorithmSpec
    {
        let modulus =
            switch spec {
            case .rsa2048: 256
            case .rsa3072: 384
            case .rsa4096: 512
            case .sm2: 0
            }
        // RFC 8017 §7.1.1: the message is shorter than the modulus by two hashes and two bytes.
        return count <= modulus - 2 * Cryptor.digestCount - 2
            ? .rsaesOaepSha256 : .rsaAesKeyWrapSha256
    }

    /// Wraps `material` by `algorithm` under an RSA public key, the DER of its SubjectPublicKeyInfo.
    ///
    /// Throws ``CryptoError/malformed`` if `publicKey` is none of 2048 to 8192 bits or the material is
    /// empty or longer than ``limit``, ``CryptoError/unsupported(_:)`` for an algorithm that is not
    /// RSAES_OAEP or RSA_AES_KEY_WRAP, and ``CryptoError/library(code:)`` if OAEP has no room for the
    /// material.
    package static func wrap(
        _ material: borrowing SecretBytes, by algorithm: AlgorithmSpec, under publicKey: [UInt8],
        using cryptor: Cryptor
    ) throws(CryptoError) -> [UInt8] {
        guard (1...limit).contains(material.count) else { throw .malformed }
        switch algorithm {
        case .rsaesOaepSha1: return try oaep(material, "SHA1", publicKey)
        case .rsaesOaepSha256: return try oaep(material, "SHA2-256", publicKey)
        case .rsaAesKeyWrapSha1: return try keyWrap(material, "SHA1", publicKey, cryptor)
        case .rsaAesKeyWrapSha256: return try keyWrap(material, "SHA2-256", publicKey, cryptor)
        case .rsaesPkcs1V15, .sm2pke: throw .unsupported(algorithm.name)
        }
    }

    private static func keyWrap(
        _ material: borrowing SecretBytes, _ digest: String, _ publicKey: [UInt8],
        _ cryptor: Cryptor
    ) throws(CryptoError) -> [UInt8] {
        let key = try cryptor.randomBytes(32)
        let wrappedKey = try oaep(key, digest, publicKey)
        return try wrappedKey + paddedKeyWrap(material, under: key)
    }

    private static func oaep(
        _ plaintext: borrowing SecretBytes, _ digest: String, _ publicKey: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        CryptoLibrary.ensureStarted()
        var count = modulusLimit
        var output = [UInt8](repeating: 0, count: count)
        let result = unsafe plaintext.withUnsafeBytes { plaintext in
            unsafe publicKey.lend { publicKey in
                unsafe kms_rsa_oaep_encrypt(
                    publicKey.shim, digest, plaintext.shim, &output, &count)
            }
        }
        guard result == 1 else {
            let failure = CryptoError.fromLibrary()
            throw result == -1 ? .malformed : failure
        }
        output.removeSubrange(count...)
        return output
    }

    /// AES-256 key wrap with padding (RFC 5649) of `material` under the 32 bytes of `key`.
    package static func paddedKeyWrap(
        _ material: borrowing SecretBytes, under key: borrowing SecretBytes
    ) throws(CryptoError) -> [UInt8] {
        precondition(key.count == 32)
        guard (1...limit).contains(material.count) else { throw .malformed }
        CryptoLibrary.ensureStarted()
        var count = (material.count + 7) / 8 * 8 + 8
        var output = [UInt8](repeating: 0, count: count)
        let result = unsafe key.withUnsafeBytes { key in
            unsafe material.withUnsafeBytes { material in
                guard let key = key.baseAddress else { return Int32(0) }
                return unsafe kms_aes_kwp_wrap(
                    key.assumingMemoryBound(to: UInt8.self), material.shim, &output, &count)
            }
        }
        guard result == 1, count == output.count else { throw .fromLibrary() }
        return output
    }
}
