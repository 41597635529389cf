import COpenSSL
import KMSSecrets

/// Random bytes fetched in one call and handed out piece by piece; each piece is wiped as it goes.
///
/// A call to OpenSSL's generator costs about 0.7 microseconds however few bytes it gives, which is more
/// than sealing a data key. The stock lies in memory that a forked child doesn't get.
@safe struct RandomStock {
    /// Which of OpenSSL's generators of this thread to ask (SP 800-90A CTR_DRBG with AES-256).
    enum Source {
        /// `RAND_priv_bytes`
        case secrets
        /// `RAND_bytes`
        case nonces
    }

    private let base: UnsafeMutableRawPointer
    private let capacity: Int
    private let source: Source
    private var available = 0

    init(_ base: UnsafeMutableRawPointer, capacity: Int, source: Source) {
        unsafe self.base = base
        self.capacity = capacity
        self.source = source
    }

    /// Fills `target`; if that fails, it holds zeros.
    mutating func take(into target: UnsafeMutableRawBufferPointer) throws(CryptoError) {
        guard let destination = target.baseAddress, target.count > 0 else { return }
        guard target.count <= capacity / 4 else {
            try unsafe fetch(target)
            return
        }
        if available < target.count {
            available = 0
            try unsafe fetch(UnsafeMutableRawBufferPointer(start: base, count: capacity))
            available = capacity
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
        var position = 0
        while position < target.count {
            let count = min(target.count - position, Int(Int32.max))
            let start = unsafe target.baseAddress?.advanced(by: position)
                .assumingMemoryBound(to: UInt8.self)
            let result =
                switch source {
                case .secrets: unsafe RAND_priv_bytes(start, Int32(count))
                case .nonces: unsafe RAND_bytes(start, Int32(count))
                }
            guard result == 1 else {
                unsafe SecretMemory.wipe(target)
                throw .fromLibrary()
            }
            position += count
        }
    }
}
