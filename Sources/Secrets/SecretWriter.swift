import CLinux

/// Bytes in the making that may be secret: locked memory that grows, wiped on release.
@safe package struct SecretWriter: ~Copyable {
    private var base: UnsafeMutableRawPointer
    private var capacity: Int
    /// Bytes written.
    package private(set) var count = 0

    /// Makes room for `capacity` bytes, at least 1.
    package init(capacity: Int = 512) {
        unsafe base = SecretMemory.allocate(capacity)
        self.capacity = capacity
    }

    deinit { unsafe kms_secret_free(base) }  // wipes, then releases

    package mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        unsafe (base + count).copyMemory(from: source, byteCount: bytes.count)
        count += bytes.count
    }

    package mutating func append(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe append($0) }
    }

    /// Writes over four bytes that are there: `value`, big-endian.
    package mutating func replace(at offset: Int, with value: UInt32) {
        precondition(offset >= 0 && offset + 4 <= count)
        unsafe base.storeBytes(of: value.bigEndian, toByteOffset: offset, as: UInt32.self)
    }

    /// Lends what was written to `body`. The pointer must not leave it.
    package func withUnsafeBytes<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        try unsafe body(UnsafeRawBufferPointer(start: base, count: count))
    }

    private mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        capacity = max(2 * capacity, count + more)
        let larger = unsafe SecretMemory.allocate(capacity)
        unsafe larger.copyMemory(from: base, byteCount: count)
        unsafe kms_secret_free(base)
        unsafe base = larger
    }
}
