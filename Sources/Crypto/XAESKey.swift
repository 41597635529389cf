import COpenSSL
package import KMSSecrets
import Synchronization

/// A key for XAES-256-GCM, with the part of its subkey derivation that doesn't depend on the nonce.
///
/// Source: C2SP, XAES-256-GCM. `K1` is the first CMAC subkey of `K` (SP 800-38B §6.1) and as secret as it.
package struct XAESKey: ~Copyable, Sendable {
    /// `K`, 32 bytes, then `K1`, 16 bytes.
    let bytes: SecretBytes
    /// No two keys of this process have the same.
    let serial: UInt64
    private static let lastSerial = Atomic<UInt64>(0)

    /// The length of `K` in bytes.
    package static let byteCount = 32
    private static let subkeyCount = 16

    /// Makes a key of the 32 bytes of `key`. Throws `malformed` for any other count.
    package init(_ key: borrowing SecretBytes, using cryptor: Cryptor) throws(CryptoError) {
        guard key.count == Self.byteCount else { throw .malformed }
        self = try unsafe key.withUnsafeBytes { (source) throws(CryptoError) -> XAESKey in
            try unsafe XAESKey(using: cryptor) { (target) throws(CryptoError) in
                unsafe target.copyMemory(from: source)
            }
        }
    }

    /// Makes a key of the 32 bytes that `fill` writes.
    init(
        using cryptor: Cryptor,
        fill: (UnsafeMutableRawBufferPointer) throws(CryptoError) -> Void
    ) throws(CryptoError) {
        serial = Self.lastSerial.wrappingAdd(1, ordering: .relaxed).newValue
        let count = Self.byteCount + Self.subkeyCount
        bytes = try unsafe SecretBytes(count: count) { (target) throws(CryptoError) in
            try unsafe fill(UnsafeMutableRawBufferPointer(rebasing: target[..<Self.byteCount]))
            guard let base = target.baseAddress else { throw .malformed }
            try unsafe cryptor.deriveFirstSubkey(of: base, into: base + Self.byteCount)
        }
    }

    /// A random key.
    package static func random(using cryptor: Cryptor) throws(CryptoError) -> XAESKey {
        try unsafe XAESKey(using: cryptor) { (target) throws(CryptoError) in
            try unsafe cryptor.random(into: target)
        }
    }
}

extension Cryptor {
    /// Writes `K1`: AES-256(K, 0) doubled in GF(2^128). No branch depends on the key.
    fileprivate func deriveFirstSubkey(
        of key: UnsafeMutableRawPointer, into target: UnsafeMutableRawPointer
    ) throws(CryptoError) {
        let (input, output) = unsafe (scratch, scratch + 32)
        unsafe input.initializeMemory(as: UInt8.self, repeating: 0, count: 32)
        defer { unsafe SecretMemory.wipe(.init(start: output, count: 32)) }
        blocksSerial = 0
        guard
            unsafe kms_aes_two_blocks(
                blocks.handle, key.assumingMemoryBound(to: UInt8.self),
                input.assumingMemoryBound(to: UInt8.self),
                output.assumingMemoryBound(to: UInt8.self)) == 1
        else { throw .fromLibrary() }
        let high = unsafe UInt64(bigEndian: output.load(as: UInt64.self))
        let low = unsafe UInt64(bigEndian: output.load(fromByteOffset: 8, as: UInt64.self))
        let reduction = (0 &- (high >> 63)) & 0x87
        unsafe target.storeBytes(of: (high << 1 | low >> 63).bigEndian, as: UInt64.self)
        unsafe target.storeBytes(
            of: (low << 1 ^ reduction).bigEndian, toByteOffset: 8, as: UInt64.self)
    }
}
