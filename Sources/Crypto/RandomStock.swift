import COpenSSL
import KMSSecrets

/// Random bytes fetched in one call and handed out piece by piece; each piece is wiped as it goes.
///
/// A call to OpenSSL's generator costs about 0.7 microseconds however few bytes it gives, which is more
/// than sealing a data key. The stock lies in memory that a forked child doesn't get. A machine restored
/// from a snapshot does get it, and nothing tells the process; so the stock is dropped when it is old,
/// which bounds what two copies of a machine have in common.
@safe struct RandomStock {
    /// Which of OpenSSL's generators of this thread to ask (SP 800-90A CTR_DRBG with AES-256).
    enum Source {
        /// `RAND_get0_private`
        case secrets
        /// `RAND_get0_public`
        case nonces
    }

    /// How long fetched bytes are handed out, in milliseconds.
    static let lifetime: UInt64 = 1000

    private let base: UnsafeMutableRawPointer
    private let capacity: Int
    private let source: Source
    /// The bytes in stock.
    private(set) var available = 0
    /// When they were fetched, in milliseconds.
    private var fetchTime: UInt64 = 0

    init(_ base: UnsafeMutableRawPointer, capacity: Int, source: Source) {
        unsafe self.base = base
        self.capacity = capacity
        self.source = source
    }

    /// Fills `target`; if that fails, it holds zeros. `now` is in milliseconds of a clock that never goes
    /// back.
    mutating func take(
        into target: UnsafeMutableRawBufferPointer, at now: UInt64
    ) throws(CryptoError) {
        guard let destination = target.baseAddress, target.count > 0 else { return }
        guard target.count <= capacity / 4 else {
            try unsafe fetch(target)
            return
        }
        if available < target.count || now &- fetchTime > Self.lifetime {
            available = 0
            try unsafe fetch(UnsafeMutableRawBufferPointer(start: base, count: capacity))
            available = capacity
            fetchTime = now
        }
        // From the end, so that what is left begins at the base.
        available -= target.count
        let piece = unsafe UnsafeMutableRawBufferPointer(
            start: base + available, count: target.count)
        unsafe destination.copyMemory(from: base + available, byteCount: target.count)
        unsafe SecretMemory.wipe(piece)
    }

    /// The memory was wiped: there is nothing in stock any more.
    mutating func forget() {
        available = 0
    }

    private func fetch(_ target: UnsafeMutableRawBufferPointer) throws(CryptoError) {
        guard let start = unsafe target.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
            return
        }
        guard unsafe kms_random(source == .secrets ? 1 : 0, start, target.count) == 1 else {
            unsafe SecretMemory.wipe(target)
            throw .fromLibrary()
        }
    }
}
