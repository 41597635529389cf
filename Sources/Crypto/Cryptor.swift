import COpenSSL
import KMSPlatform
package import KMSSecrets

/// One thread's cryptography: OpenSSL's contexts, kept and reused, and random bytes in stock.
///
/// Not `Sendable`: make one for each thread. Contexts, stock and scratch space are in locked memory. The
/// contexts hold the key of the last message until the next one, or until `forgetKeys()`.
@safe package final class Cryptor {
    let algorithms: Algorithms
    let blocks: CipherContext
    let sealing: CipherContext
    let opening: CipherContext
    let mac: MACContext
    let digest: DigestContext

    /// What the offsets below divide.
    private let memory: SecretBuffer
    /// 96 bytes for the steps of a seal or open: two blocks and the message key.
    let scratch: UnsafeMutableRawPointer
    /// The serial of the key whose schedule `blocks` has; 0 if that isn't known.
    var blocksSerial: UInt64 = 0
    private var secretStock: RandomStock
    private var publicStock: RandomStock

    /// The bytes of secrets and of nonces that are fetched at once.
    private enum Size {
        static let scratch = 128
        static let secrets = 4096
        static let nonces = 1536
        static let all = scratch + secrets + nonces
    }

    package init() throws(CryptoError) {
        let algorithms = try Algorithms.shared.get()
        self.algorithms = algorithms
        unsafe blocks = try CipherContext(
            algorithms.aes256ECB, .encrypt, refusesPadding: true)
        unsafe sealing = try CipherContext(algorithms.aes256GCM, .encrypt)
        unsafe opening = try CipherContext(algorithms.aes256GCM, .decrypt)
        mac = try unsafe MACContext(algorithms)
        digest = try DigestContext()
        let memory = SecretBuffer(capacity: Size.all)
        self.memory = memory
        unsafe scratch = memory.base
        unsafe secretStock = RandomStock(
            memory.base + Size.scratch, capacity: Size.secrets, source: .secrets)
        unsafe publicStock = RandomStock(
            memory.base + Size.scratch + Size.secrets, capacity: Size.nonces, source: .nonces)
    }

    /// Fills `target` with random bytes for secrets, from OpenSSL's private generator. Never returns
    /// part of them: if it throws, `target` holds zeros.
    package func random(into target: UnsafeMutableRawBufferPointer) throws(CryptoError) {
        try unsafe secretStock.take(into: target, at: MonotonicTime.coarseMilliseconds())
    }

    /// Fills `target` with random bytes that may be published, such as a nonce. They come from another
    /// generator than secrets, so that they tell nothing about its state.
    package func nonce(into target: UnsafeMutableRawBufferPointer) throws(CryptoError) {
        try unsafe publicStock.take(into: target, at: MonotonicTime.coarseMilliseconds())
    }

    /// `count` random bytes for secrets.
    package func randomBytes(_ count: Int) throws(CryptoError) -> SecretBytes {
        try unsafe SecretBytes(count: count) { (target) throws(CryptoError) in
            try unsafe random(into: target)
        }
    }

    /// `count` random bytes that may be published.
    package func randomNonce(_ count: Int) throws(CryptoError) -> [UInt8] {
        try unsafe [UInt8](count: count) { (target) throws(CryptoError) in
            try unsafe nonce(into: target)
        }
    }

    /// Two random numbers that may be published, as parts of an identifier.
    package func randomPair() throws(CryptoError) -> (UInt64, UInt64) {
        var pair: (UInt64, UInt64) = (0, 0)
        try unsafe withUnsafeMutableBytes(of: &pair) { (bytes) throws(CryptoError) in
            try unsafe nonce(into: bytes)
        }
        return pair
    }

    /// Replaces the keys that the contexts hold by zeros, and drops the random bytes in stock. For a
    /// thread that goes idle.
    package func forgetKeys() throws(CryptoError) {
        memory.wipe()
        secretStock.forget()
        publicStock.forget()
        blocksSerial = 0
        let zeros = unsafe UnsafeRawPointer(scratch).assumingMemoryBound(to: UInt8.self)
        guard unsafe EVP_CipherInit_ex2(blocks.handle, nil, zeros, nil, -1, nil) == 1,
            unsafe EVP_CipherInit_ex2(sealing.handle, nil, zeros, zeros, -1, nil) == 1,
            unsafe EVP_CipherInit_ex2(opening.handle, nil, zeros, zeros, -1, nil) == 1,
            unsafe EVP_MAC_init(mac.handle, zeros, 32, nil) == 1
        else { throw .fromLibrary() }
    }
}
