import CLinux

/// Bytes that must not outlive their use: locked in memory, absent from dumps, wiped on release.
///
/// A value has one owner and can't be copied, printed or hashed. Two are compared in constant time.
@safe public struct SecretBytes: ~Copyable, @unchecked Sendable {  // immutable, one owner
    @usableFromInline let base: UnsafeMutableRawPointer
    /// The length in bytes; may be 0.
    public let count: Int

    /// Lends `count` zeroed bytes to `fill`. They are wiped even if `fill` throws.
    package init<E: Error>(
        count: Int, fill: (UnsafeMutableRawBufferPointer) throws(E) -> Void
    ) throws(E) {
        unsafe base = SecretMemory.allocate(count)
        self.count = count
        try unsafe fill(UnsafeMutableRawBufferPointer(start: base, count: count))
    }

    /// Copies `bytes`. The caller's copy stays as it is: it isn't wiped.
    public init(copying bytes: some Collection<UInt8>) {
        let count = bytes.count
        unsafe base = SecretMemory.allocate(count)
        self.count = count
        let target = unsafe UnsafeMutableRawBufferPointer(start: base, count: count)
        unsafe target.copyBytes(from: bytes)
    }

    /// Copies `bytes`. The caller's copy stays as it is: it isn't wiped.
    package init(copying bytes: UnsafeRawBufferPointer) {
        unsafe base = SecretMemory.allocate(bytes.count)
        count = bytes.count
        guard let source = bytes.baseAddress else { return }
        unsafe base.copyMemory(from: source, byteCount: bytes.count)
    }

    deinit { unsafe kms_secret_free(base) }  // wipes, then releases

    /// Lends the bytes to `body`. The pointer must not leave it.
    @inlinable
    public func withUnsafeBytes<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        try unsafe body(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// Lends the bytes to `body` as a span, which the compiler keeps inside it.
    @inlinable
    public func withBytes<R: ~Copyable, E: Error>(
        _ body: (RawSpan) throws(E) -> R
    ) throws(E) -> R {
        let buffer = unsafe UnsafeRawBufferPointer(start: base, count: count)
        return try body(unsafe RawSpan(_unsafeBytes: buffer))
    }

    /// Whether both hold the same bytes. The time taken depends on the counts alone.
    public func isEqual(to other: borrowing SecretBytes) -> Bool {
        guard count == other.count else { return false }
        return unsafe kms_secret_equal(base, other.base, count)
    }

    /// A second value with the same bytes and its own life.
    package func clone() -> SecretBytes {
        unsafe SecretBytes(copying: UnsafeRawBufferPointer(start: base, count: count))
    }
}
