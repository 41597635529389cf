import CLinux

/// A mutable region of fixed capacity for bytes on their way in or out, such as a socket's buffer.
///
/// It is a mapping of its own, locked and absent from dumps, whose end lies less than 64 bytes before a
/// page that traps. Making one takes system calls (up to a millisecond), so make them early and reuse
/// them. Use by two threads at once is the owner's to prevent.
@safe package final class SecretBuffer: @unchecked Sendable {  // no state but the region; see above
    /// The first byte. Valid as long as this object lives.
    package let base: UnsafeMutableRawPointer
    /// The length in bytes, at least 1.
    package let capacity: Int

    /// Maps `capacity` zeroed bytes.
    package init(capacity: Int) {
        unsafe base = SecretMemory.map(capacity)
        self.capacity = capacity
    }

    deinit { unsafe kms_secret_free(base) }  // wipes, then unmaps

    /// The whole region.
    package var bytes: UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(start: base, count: capacity)
    }

    /// Overwrites the bytes of `range` with zeros.
    package func wipe(_ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= capacity)
        unsafe kms_secret_wipe(base + range.lowerBound, range.count)
    }

    /// Overwrites the whole region with zeros.
    package func wipe() {
        unsafe kms_secret_wipe(base, capacity)
    }
}
