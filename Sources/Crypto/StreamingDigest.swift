import COpenSSL

/// The hash (FIPS 180-4) of bytes that come piece by piece, such as a file of any size.
///
/// The bytes are not kept. OpenSSL's state of the hash is in locked memory, as the rest of its heap.
@safe package struct StreamingDigest: ~Copyable {
    /// A hash that signing algorithms use.
    package enum Algorithm: String, CaseIterable, Sendable {
        case sha256 = "SHA2-256"
        case sha384 = "SHA2-384"
        case sha512 = "SHA2-512"

        /// The length of the hash, in bytes.
        package var count: Int {
            switch self {
            case .sha256: 32
            case .sha384: 48
            case .sha512: 64
            }
        }
    }

    private let algorithm: Algorithm
    private let context: DigestContext

    /// Begins a hash of no bytes yet.
    package init(_ algorithm: Algorithm) throws(CryptoError) {
        CryptoLibrary.ensureStarted()
        self.algorithm = algorithm
        context = try Self.begun(algorithm)
    }

    private static func begun(_ algorithm: Algorithm) throws(CryptoError) -> DigestContext {
        let context = try DigestContext()
        guard let function = unsafe EVP_MD_fetch(nil, algorithm.rawValue, nil) else {
            _ = CryptoLibrary.drainErrors()
            throw .unsupported(algorithm.rawValue)
        }
        defer { unsafe EVP_MD_free(function) }  // the context holds a reference of its own
        guard unsafe EVP_DigestInit_ex2(context.handle, function, nil) == 1 else {
            throw .fromLibrary()
        }
        return context
    }

    /// Takes the next bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) throws(CryptoError) {
        guard unsafe EVP_DigestUpdate(context.handle, bytes.baseAddress, bytes.count) == 1 else {
            throw .fromLibrary()
        }
    }

    /// The hash of all bytes taken.
    package consuming func finish() throws(CryptoError) -> [UInt8] {
        var written: UInt32 = 0
        var hash = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        guard unsafe EVP_DigestFinal_ex(context.handle, &hash, &written) == 1,
            Int(written) == algorithm.count
        else { throw .fromLibrary() }
        hash.removeSubrange(algorithm.count...)
        return hash
    }
}
