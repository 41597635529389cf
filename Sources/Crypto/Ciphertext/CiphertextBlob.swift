package import KMSModel

/// A symmetric ciphertext, version 1, taken apart but not yet opened.
///
/// Nothing in it is to be trusted until it opens; the key ID tells only which key to try.
/// `docs/formats/ciphertext-blob.md` has the format.
package struct CiphertextBlob: Sendable {
    /// The key that the header names.
    package let keyID: KeyID
    /// The start of the ID of the key material that the header names.
    package let material: MaterialPrefix
    /// The whole blob, as it was parsed.
    package let bytes: [UInt8]

    /// The parts of a blob and their positions, in bytes.
    package enum Layout {
        package static let version: UInt8 = 1
        package static let multiRegionFlag: UInt8 = 0b1
        package static let headerCount = 34
        package static let nonce = headerCount..<headerCount + XAES.nonceCount
        /// What a blob has more than its plaintext.
        package static let overhead = nonce.upperBound + XAES.tagCount
        /// AWS KMS API, Encrypt: plaintext of 1 to 4096 bytes.
        package static let plaintextCounts = 1...4096
    }

    /// The first 16 bytes of a key material ID.
    package struct MaterialPrefix: Hashable, Sendable {
        package let high: UInt64
        package let low: UInt64

        /// The prefix of `id`.
        package init(_ id: KeyMaterialID) {
            high = id.prefix.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
            low = id.prefix.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
        }

        init(high: UInt64, low: UInt64) {
            self.high = high
            self.low = low
        }
    }

    /// Takes `bytes` apart. Throws `malformed` if the version is unknown, a flag is set that has no
    /// meaning, or the length is that of no plaintext from 1 to 4096 bytes.
    package init(parsing bytes: [UInt8]) throws(CryptoError) {
        guard Layout.plaintextCounts.contains(bytes.count - Layout.overhead),
            bytes[0] == Layout.version, bytes[1] & ~Layout.multiRegionFlag == 0
        else { throw .malformed }
        self.bytes = bytes
        (keyID, material) = unsafe bytes.lend { bytes in
            let word = { (offset: Int) in
                unsafe UInt64(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            let keyID = KeyID(
                high: word(2), low: word(10),
                isMultiRegion: unsafe bytes[1] & Layout.multiRegionFlag != 0)
            return (keyID, MaterialPrefix(high: word(18), low: word(26)))
        }
    }

    /// The blob put together again from its parts. It equals `bytes`: no two blobs mean the same.
    package var encoded: [UInt8] {
        var encoded = unsafe [UInt8](count: Layout.headerCount) { target in
            guard let base = target.baseAddress else { return }
            unsafe Self.writeHeader(keyID: keyID, material: material, into: base)
        }
        encoded += bytes[Layout.headerCount...]
        return encoded
    }

    /// The length of the plaintext in bytes.
    package var plaintextCount: Int { bytes.count - Layout.overhead }

    /// Writes the 34 bytes of a header.
    static func writeHeader(
        keyID: KeyID, material: MaterialPrefix, into target: UnsafeMutableRawPointer
    ) {
        unsafe target.storeBytes(of: Layout.version, as: UInt8.self)
        unsafe target.storeBytes(
            of: keyID.isMultiRegion ? Layout.multiRegionFlag : 0, toByteOffset: 1, as: UInt8.self)
        unsafe target.storeBytes(of: keyID.high.bigEndian, toByteOffset: 2, as: UInt64.self)
        unsafe target.storeBytes(of: keyID.low.bigEndian, toByteOffset: 10, as: UInt64.self)
        unsafe target.storeBytes(of: material.high.bigEndian, toByteOffset: 18, as: UInt64.self)
        unsafe target.storeBytes(of: material.low.bigEndian, toByteOffset: 26, as: UInt64.self)
    }
}
