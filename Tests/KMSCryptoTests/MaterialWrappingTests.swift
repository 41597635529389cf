import COpenSSL
import KMSCrypto
import KMSModel
import KMSSecrets
import Testing

@Suite struct MaterialWrappingTests {
    private let cryptor: Cryptor

    init() throws {
        try CryptoLibrary.prepare()
        cryptor = try Cryptor()
    }

    /// Computed by the steps of RFC 5649 §4.1 over single AES blocks, by a program that also gives the
    /// RFC's own vectors (§6, of 192-bit keys). The key counts up from 0; byte i is 7i + count.
    @Test(
        arguments: [
            (1, "57bd956ca41f9470203c090c613f5bc5"), (7, "22e4a33a1c7fc85583811f9c7e046c1f"),
            (8, "92c9b56bc5bd95f33d1208d03377975b"),
            (9, "3606edbe821e295754c94f16d658224367a40e5e1bdccdf3"),
            (20, "0228c27bbba7494712e354d1d9155a4d096d234deec1bf6a9fb25dca8c7f371f"),
            (
                32,
                "828ab96290ba1ba6fd282fb81e0022820488db799cbdaeab1927cde79409cb05cacf905d42d7996b"
            ),
        ])
    func paddedKeyWrapIsThatOfTheRFC(count: Int, wrapped: String) throws {
        let key = SecretBytes(copying: (0..<32).map { UInt8($0) })
        let material = SecretBytes(copying: Self.bytes(count))
        #expect(try MaterialWrapping.paddedKeyWrap(material, under: key) == hex(wrapped))
    }

    @Test(
        arguments: [
            (.rsaesOaepSha1, 32), (.rsaesOaepSha256, 1), (.rsaesOaepSha256, 190),
            (.rsaAesKeyWrapSha1, 32), (.rsaAesKeyWrapSha256, 1), (.rsaAesKeyWrapSha256, 2375),
            (.rsaAesKeyWrapSha256, 4096),
        ] as [(AlgorithmSpec, Int)])
    func whatIsWrappedIsUnwrapped(algorithm: AlgorithmSpec, count: Int) throws {
        let key = try WrappingKey()
        let material = Self.bytes(count)
        let wrapped = try MaterialWrapping.wrap(
            SecretBytes(copying: material), by: algorithm, under: key.publicKey, using: cryptor)
        #expect(try key.unwrap(wrapped, algorithm) == material)
        let again = try MaterialWrapping.wrap(
            SecretBytes(copying: material), by: algorithm, under: key.publicKey, using: cryptor)
        #expect(wrapped != again, "it is wrapped anew each time")
    }

    @Test func whatIsTooLongForOAEPIsRefused() throws {
        let key = try WrappingKey()
        #expect {
            try MaterialWrapping.wrap(
                SecretBytes(copying: Self.bytes(191)), by: .rsaesOaepSha256, under: key.publicKey,
                using: cryptor)
        } throws: { error in
            guard case CryptoError.library = error else { return false }
            return true
        }
    }

    @Test(arguments: [0, 4097])
    func emptyAndOverlongMaterialIsRefused(count: Int) throws {
        let key = try WrappingKey()
        #expect(throws: CryptoError.malformed) {
            try MaterialWrapping.wrap(
                SecretBytes(copying: Self.bytes(count)), by: .rsaAesKeyWrapSha256,
                under: key.publicKey, using: cryptor)
        }
    }

    @Test func whatIsNoRSAPublicKeyIsRefused() throws {
        let right = try WrappingKey().publicKey
        for wrong in [[], [0x30], Array(right.dropLast()), right + [0], Self.ellipticKey] {
            #expect(throws: CryptoError.malformed) {
                try MaterialWrapping.wrap(
                    SecretBytes(copying: [1]), by: .rsaesOaepSha256, under: wrong, using: cryptor)
            }
        }
    }

    @Test(arguments: [AlgorithmSpec.rsaesPkcs1V15, .sm2pke])
    func otherAlgorithmsAreNotSupported(algorithm: AlgorithmSpec) throws {
        let key = try WrappingKey()
        #expect(throws: CryptoError.unsupported(algorithm.name)) {
            try MaterialWrapping.wrap(
                SecretBytes(copying: [1]), by: algorithm, under: key.publicKey, using: cryptor)
        }
    }

    @Test(
        arguments: [
            (32, .rsa2048, .rsaesOaepSha256), (190, .rsa2048, .rsaesOaepSha256),
            (191, .rsa2048, .rsaAesKeyWrapSha256), (318, .rsa3072, .rsaesOaepSha256),
            (446, .rsa4096, .rsaesOaepSha256), (447, .rsa4096, .rsaAesKeyWrapSha256),
        ] as [(Int, WrappingKeySpec, AlgorithmSpec)])
    func shortMaterialNeedsNoKeyWrap(count: Int, spec: WrappingKeySpec, expected: AlgorithmSpec) {
        #expect(MaterialWrapping.algorithm(forBytes: count, under: spec) == expected)
    }

    private static func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + count) }
    }

    /// A public key of P-256, the base point of its curve (SEC 2 §2.4.2).
    private static let ellipticKey = hex(
        "3059301306072a8648ce3d020106082a8648ce3d030107034200046b17d1f2e12c4247f8bce6e563a440f2"
            + "77037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6"
            + "406837bf51f5")
}

/// An RSA key pair of 2048 bits, and what its owner does with it: OpenSSL, step by step.
@safe private struct WrappingKey: ~Copyable {
    struct Failure: Error {}

    private let pair: OpaquePointer
    let publicKey: [UInt8]

    init() throws {
        let context = unsafe EVP_PKEY_CTX_new_from_name(nil, "RSA", nil)
        defer { unsafe EVP_PKEY_CTX_free(context) }
        var made: OpaquePointer?
        guard unsafe EVP_PKEY_keygen_init(context) == 1,
            unsafe EVP_PKEY_generate(context, &made) == 1, let pair = unsafe made
        else { throw Failure() }
        unsafe self.pair = pair
        var der = [UInt8](repeating: 0, count: Int(unsafe i2d_PUBKEY(pair, nil)))
        unsafe der.withUnsafeMutableBufferPointer { buffer in
            var cursor = buffer.baseAddress
            _ = unsafe i2d_PUBKEY(pair, &cursor)
        }
        publicKey = der
    }

    deinit { unsafe EVP_PKEY_free(pair) }

    func unwrap(_ wrapped: [UInt8], _ algorithm: AlgorithmSpec) throws -> [UInt8] {
        let usesSHA1 = algorithm.name.hasSuffix("SHA_1")
        let modulus = 256
        let first = try decrypted(Array(wrapped.prefix(modulus)), usesSHA1: usesSHA1)
        guard algorithm.name.hasPrefix("RSA_AES") else {
            return wrapped.count == modulus ? first : []
        }
        return try Self.unwrapped(Array(wrapped.dropFirst(modulus)), under: first)
    }

    private func decrypted(_ bytes: [UInt8], usesSHA1: Bool) throws -> [UInt8] {
        let digest = unsafe usesSHA1 ? EVP_sha1() : EVP_sha256()
        let context = unsafe EVP_PKEY_CTX_new_from_pkey(nil, pair, nil)
        defer { unsafe EVP_PKEY_CTX_free(context) }
        let oaepPadding: Int32 = 4
        var count = 256
        var out = [UInt8](repeating: 0, count: count)
        guard unsafe EVP_PKEY_decrypt_init(context) == 1,
            unsafe EVP_PKEY_CTX_set_rsa_padding(context, oaepPadding) == 1,
            unsafe EVP_PKEY_CTX_set_rsa_oaep_md(context, digest) == 1,
            unsafe EVP_PKEY_CTX_set_rsa_mgf1_md(context, digest) == 1,
            unsafe EVP_PKEY_decrypt(context, &out, &count, bytes, bytes.count) == 1
        else { throw Failure() }
        return Array(out.prefix(count))
    }

    private static func unwrapped(_ bytes: [UInt8], under key: [UInt8]) throws -> [UInt8] {
        let cipher = unsafe EVP_CIPHER_fetch(nil, "AES-256-WRAP-PAD", nil)
        let context = unsafe EVP_CIPHER_CTX_new()
        defer {
            unsafe EVP_CIPHER_CTX_free(context)
            unsafe EVP_CIPHER_free(cipher)
        }
        var count: Int32 = 0
        var out = [UInt8](repeating: 0, count: bytes.count)
        guard key.count == 32,
            unsafe EVP_DecryptInit_ex2(context, cipher, key, nil, nil) == 1,
            unsafe EVP_DecryptUpdate(context, &out, &count, bytes, Int32(bytes.count)) == 1
        else { throw Failure() }
        return Array(out.prefix(Int(count)))
    }
}
