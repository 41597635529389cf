package import KMSModel
package import KMSSecrets

extension CiphertextBlob {
    /// Seals `plaintext` (1 to 4096 bytes) into `output`, which takes 74 bytes more.
    ///
    /// `context` is the canonical form of the encryption context. `key` is the key material that `keyID`
    /// and `material` name. Throws `malformed` if a length is wrong. This is the path of each data key:
    /// it allocates nothing.
    package static func seal(
        _ plaintext: UnsafeRawBufferPointer, context: UnsafeRawBufferPointer, keyID: KeyID,
        material: MaterialPrefix, key: borrowing XAESKey, using cryptor: Cryptor,
        into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        guard Layout.plaintextCounts.contains(plaintext.count),
            output.count == plaintext.count + Layout.overhead,
            context.count <= XAES.inputLimit, let base = output.baseAddress
        else { throw .malformed }
        unsafe writeHeader(keyID: keyID, material: material, into: base)
        let nonce = unsafe UnsafeMutableRawBufferPointer(rebasing: output[Layout.nonce])
        try unsafe cryptor.nonce(into: nonce)
        try unsafe cryptor.seal(
            plaintext, header: UnsafeRawBufferPointer(rebasing: output[..<Layout.headerCount]),
            context: context, nonce: UnsafeRawBufferPointer(nonce), key: key,
            into: UnsafeMutableRawBufferPointer(rebasing: output[Layout.nonce.upperBound...]))
    }

    /// The blob of `plaintext`, in an array of its own. Throws as the function above does.
    package static func seal(
        _ plaintext: borrowing SecretBytes, context: [UInt8], keyID: KeyID,
        material: MaterialPrefix, key: borrowing XAESKey, using cryptor: Cryptor
    ) throws(CryptoError) -> [UInt8] {
        let count = plaintext.count + Layout.overhead
        return try unsafe plaintext.withUnsafeBytes { (plaintext) throws(CryptoError) in
            try unsafe context.lend { (context) throws(CryptoError) in
                try unsafe [UInt8](count: count) { (output) throws(CryptoError) in
                    try unsafe seal(
                        plaintext, context: context, keyID: keyID, material: material, key: key,
                        using: cryptor, into: output)
                }
            }
        }
    }

    /// Opens the blob into `output`, which has `plaintextCount` bytes.
    ///
    /// Throws `authenticationFailed` for every cause alike, and leaves zeros in `output`.
    package func open(
        context: UnsafeRawBufferPointer, key: borrowing XAESKey, using cryptor: Cryptor,
        into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        guard context.count <= XAES.inputLimit else { throw .authenticationFailed }
        try unsafe bytes.lend { (bytes) throws(CryptoError) in
            try unsafe cryptor.open(
                UnsafeRawBufferPointer(rebasing: bytes[Layout.nonce.upperBound...]),
                header: UnsafeRawBufferPointer(rebasing: bytes[..<Layout.headerCount]),
                context: context, nonce: UnsafeRawBufferPointer(rebasing: bytes[Layout.nonce]),
                key: key, into: output)
        }
    }

    /// The plaintext. Throws `authenticationFailed` for every cause alike.
    package func open(
        context: [UInt8], key: borrowing XAESKey, using cryptor: Cryptor
    ) throws(CryptoError) -> SecretBytes {
        try unsafe context.lend { (context) throws(CryptoError) in
            try unsafe SecretBytes(count: plaintextCount) { (output) throws(CryptoError) in
                try unsafe open(context: context, key: key, using: cryptor, into: output)
            }
        }
    }
}
