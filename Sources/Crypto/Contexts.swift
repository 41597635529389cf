import COpenSSL

/// One cipher's working state, reused from message to message.
///
/// The corresponding C functions are `EVP_CIPHER_CTX_new` and `EVP_CIPHER_CTX_free`.
@safe struct CipherContext: ~Copyable {
    let handle: OpaquePointer

    enum Direction: Int32 {
        case decrypt = 0
        case encrypt = 1
    }

    /// `refusesPadding` is for block modes. A context that was told so is told again by the library at each
    /// new key, which takes time; so the others are not told.
    init(
        _ cipher: OpaquePointer, _ direction: Direction, refusesPadding: Bool = false
    ) throws(CryptoError) {
        let made = unsafe EVP_CIPHER_CTX_new()
        guard let made = unsafe made,
            unsafe EVP_CipherInit_ex2(made, cipher, nil, nil, direction.rawValue, nil) == 1,
            unsafe !refusesPadding || EVP_CIPHER_CTX_set_padding(made, 0) == 1
        else {
            unsafe EVP_CIPHER_CTX_free(made)
            throw .fromLibrary()
        }
        unsafe handle = made
    }

    deinit { unsafe EVP_CIPHER_CTX_free(handle) }
}

/// A digest's working state. The C functions are `EVP_MD_CTX_new` and `EVP_MD_CTX_free`.
@safe struct DigestContext: ~Copyable {
    let handle: OpaquePointer

    init() throws(CryptoError) {
        guard let handle = unsafe EVP_MD_CTX_new() else { throw .fromLibrary() }
        unsafe self.handle = handle
    }

    deinit { unsafe EVP_MD_CTX_free(handle) }
}

/// The working state of HMAC with SHA-256. It is freed with `EVP_MAC_CTX_free`.
@safe struct MACContext: ~Copyable {
    let handle: OpaquePointer

    /// Makes one with `key`, or without a key.
    init(
        _ algorithms: Algorithms,
        key: UnsafeRawBufferPointer = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    ) throws(CryptoError) {
        let made = unsafe kms_hmac_sha256_new(algorithms.hmac)
        guard let made = unsafe made,
            unsafe key.baseAddress == nil
                || EVP_MAC_init(made, key.shim.base, key.count, nil) == 1
        else {
            unsafe EVP_MAC_CTX_free(made)
            throw .fromLibrary()
        }
        unsafe handle = made
    }

    deinit { unsafe EVP_MAC_CTX_free(handle) }
}

extension UnsafeRawBufferPointer {
    /// The form in which the shim takes bytes.
    @inline(__always)
    var shim: kms_bytes {
        unsafe kms_bytes(
            base: baseAddress?.assumingMemoryBound(to: UInt8.self), count: count)
    }
}

extension [UInt8] {
    /// Lends the bytes to `body`, with its typed error.
    @inline(__always)
    func lend<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        try unsafe span.withUnsafeBytes(body)
    }

    /// Makes an array of `count` bytes that `fill` writes.
    @inline(__always)
    init<E: Error>(
        count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) throws(E) -> Void
    ) throws(E) {
        self.init(repeating: 0, count: count)
        try unsafe withUnsafeMutableBufferPointer { (buffer) throws(E) in
            try unsafe fill(UnsafeMutableRawBufferPointer(buffer))
        }
    }
}
