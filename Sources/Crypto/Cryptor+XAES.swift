import COpenSSL
import KMSSecrets

/// The lengths of XAES-256-GCM, in bytes.
package enum XAES {
    package static let nonceCount = 24
    package static let tagCount = 16
    /// The most that one call takes of plaintext or associated data: what OpenSSL's `int` can count.
    /// (The construction itself allows 64 GiB.)
    package static let inputLimit = Int(Int32.max) - 64
}

extension Cryptor {
    /// Seals `plaintext` into `output`, which takes its length and 16 bytes for the tag.
    ///
    /// The associated data is `header` followed by `context`. `nonce` has 24 bytes and must be random or
    /// otherwise unique for this key. Source: C2SP, XAES-256-GCM. `output` may not overlap the inputs.
    /// Lengths other than these are a mistake of the caller and trap.
    package func seal(
        _ plaintext: UnsafeRawBufferPointer, header: UnsafeRawBufferPointer,
        context: UnsafeRawBufferPointer, nonce: UnsafeRawBufferPointer,
        key: borrowing XAESKey, into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        precondition(
            nonce.count == XAES.nonceCount && output.count == plaintext.count + XAES.tagCount
                && plaintext.count <= XAES.inputLimit && header.count <= XAES.inputLimit
                && context.count <= XAES.inputLimit)
        guard let start = nonce.baseAddress, let target = output.baseAddress else { return }
        let messageKey = try unsafe deriveMessageKey(start, key)
        defer { unsafe SecretMemory.wipe(.init(start: scratch, count: 64)) }
        guard
            unsafe kms_gcm_seal(
                sealing.handle, messageKey,
                (start + 12).assumingMemoryBound(to: UInt8.self), header.shim, context.shim,
                plaintext.shim, target.assumingMemoryBound(to: UInt8.self)) == 1
        else { throw .fromLibrary() }
    }

    /// Opens `sealed`, a ciphertext and its tag, into `output`, which has 16 bytes less.
    ///
    /// Throws `authenticationFailed` unless all inputs are as they were sealed; `output` then holds
    /// zeros. A `sealed` of less than 16 bytes, too, is `authenticationFailed`.
    package func open(
        _ sealed: UnsafeRawBufferPointer, header: UnsafeRawBufferPointer,
        context: UnsafeRawBufferPointer, nonce: UnsafeRawBufferPointer,
        key: borrowing XAESKey, into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        guard sealed.count >= XAES.tagCount, sealed.count <= XAES.inputLimit else {
            throw .authenticationFailed
        }
        precondition(
            nonce.count == XAES.nonceCount && output.count == sealed.count - XAES.tagCount
                && header.count <= XAES.inputLimit && context.count <= XAES.inputLimit)
        guard let start = nonce.baseAddress else { return }
        let messageKey = try unsafe deriveMessageKey(start, key)
        defer { unsafe SecretMemory.wipe(.init(start: scratch, count: 64)) }
        let result = unsafe kms_gcm_open(
            opening.handle, messageKey, (start + 12).assumingMemoryBound(to: UInt8.self),
            header.shim, context.shim, sealed.shim,
            output.baseAddress?.assumingMemoryBound(to: UInt8.self))
        guard result != 1 else { return }
        let code = CryptoLibrary.drainErrors()
        throw result == 0 ? .authenticationFailed : .library(code: code)
    }

    /// The key for one message: AES-256 under `K` of two blocks, `00 i 58 00 ‖ N[0..<12]` masked with
    /// `K1`. It lies in the scratch space, and the caller wipes it.
    @inline(__always)
    private func deriveMessageKey(
        _ nonce: UnsafeRawPointer, _ key: borrowing XAESKey
    ) throws(CryptoError) -> UnsafePointer<UInt8> {
        let input = unsafe scratch
        let output = unsafe scratch + 32
        let isKeySet = key.serial == blocksSerial
        blocksSerial = 0
        let result = unsafe key.bytes.withUnsafeBytes { bytes -> Int32 in
            guard let base = bytes.baseAddress else { return 0 }
            // Native byte order on both sides: XOR doesn't mind.
            let mask1 = unsafe base.load(fromByteOffset: 32, as: UInt32.self)
            let mask2 = unsafe base.load(fromByteOffset: 36, as: UInt32.self)
            let mask3 = unsafe base.load(fromByteOffset: 40, as: UInt64.self)
            let middle = unsafe nonce.loadUnaligned(as: UInt32.self) ^ mask2
            let tail = unsafe nonce.loadUnaligned(fromByteOffset: 4, as: UInt64.self) ^ mask3
            let prefix1 = (0x0001_5800 as UInt32).bigEndian ^ mask1
            let prefix2 = (0x0002_5800 as UInt32).bigEndian ^ mask1
            unsafe input.storeBytes(of: prefix1, as: UInt32.self)
            unsafe input.storeBytes(of: middle, toByteOffset: 4, as: UInt32.self)
            unsafe input.storeBytes(of: tail, toByteOffset: 8, as: UInt64.self)
            unsafe input.storeBytes(of: prefix2, toByteOffset: 16, as: UInt32.self)
            unsafe input.storeBytes(of: middle, toByteOffset: 20, as: UInt32.self)
            unsafe input.storeBytes(of: tail, toByteOffset: 24, as: UInt64.self)
            return unsafe kms_aes_two_blocks(
                blocks.handle, isKeySet ? nil : base.assumingMemoryBound(to: UInt8.self),
                input.assumingMemoryBound(to: UInt8.self),
                output.assumingMemoryBound(to: UInt8.self))
        }
        guard result == 1 else { throw .fromLibrary() }
        blocksSerial = key.serial
        return unsafe UnsafePointer(output.assumingMemoryBound(to: UInt8.self))
    }
}
