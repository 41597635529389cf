internal import CLinux
internal import KMSSecrets

/// Input that can't be worked on yet: part of a frame, or calls of a client that doesn't read its
/// replies. Locked memory, wiped on release.
@safe final class InputBacklog {
    private var base: UnsafeMutableRawPointer
    private var capacity: Int
    private var start = 0
    private var end = 0
    private var held: HeldBytes

    /// How much more is taken in one step than there was, in bytes: memory follows what arrives, not
    /// what was announced.
    private static let firstStep = 4096

    /// Takes the bytes; `nil` if the budget has no room for them.
    init?(copying bytes: UnsafeRawBufferPointer, within held: consuming HeldBytes) {
        capacity = max(Self.firstStep, bytes.count)
        guard held.resize(to: capacity) else { return nil }
        self.held = held
        unsafe base = Self.allocated(kms_secret_alloc(capacity))
        if let source = bytes.baseAddress {
            unsafe base.copyMemory(from: source, byteCount: bytes.count)
        }
        end = bytes.count
    }

    deinit { unsafe kms_secret_free(base) }  // wipes, then releases

    /// Bytes held.
    var count: Int { end - start }

    /// The bytes held; valid until the next change.
    var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: base + start, count: end - start)
    }

    /// Forgets the first `count` bytes.
    func consume(_ count: Int) {
        start += count
    }

    /// Room for more of a frame of `total` bytes: never beyond its end. `nil` if the budget has none.
    func room(forFrameOf total: Int) -> UnsafeMutableRawBufferPointer? {
        if start > 0 {
            unsafe base.copyMemory(from: base + start, byteCount: count)
            unsafe kms_secret_wipe(base + count, end - count)
            end = count
            start = 0
        }
        let wanted = min(total, max(Self.firstStep, 2 * end))
        if wanted > capacity {
            guard held.resize(to: wanted) else { return nil }
            unsafe base = Self.allocated(kms_secret_realloc(base, wanted))
            capacity = wanted
        }
        return unsafe UnsafeMutableRawBufferPointer(
            start: base + end, count: max(0, min(total, capacity) - end))
    }

    /// Notes that `count` bytes were written to the room.
    func fill(_ count: Int) {
        end += count
    }

    private static func allocated(
        _ block: UnsafeMutableRawPointer?
    ) -> UnsafeMutableRawPointer {
        guard let block = unsafe block else { fatalError("out of memory") }
        return unsafe block
    }
}
