internal import KMSSecrets
internal import KMSWire

/// Bytes on their way in, and the frames they are. Wiped as they are consumed.
struct FrameReader: ~Copyable {
    private static let initialCapacity = 16 << 10

    private var buffer = SecretBuffer(capacity: initialCapacity)
    private var start = 0
    private var end = 0

    /// The first whole frame, which stays until ``consume(_:)``; `nil` if more bytes are needed.
    mutating func next() throws(WireError) -> Frame? {
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: buffer.bytes[start..<end])
        switch unsafe Frame.parse(bytes) {
        case .frame(let frame): return frame
        case .fault(let fault): throw .malformedFrame(fault)
        case .needsMore(let total):
            makeRoom(for: total)
            return nil
        }
    }

    /// Wipes the first frame.
    mutating func consume(_ frame: Frame) {
        let count = frame.header.frameCount
        buffer.wipe(start..<start + count)
        start += count
        guard start == end else { return }
        start = 0
        end = 0
    }

    /// Where the next bytes go; not empty after ``next()`` gave `nil`.
    var space: UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(rebasing: buffer.bytes[end...])
    }

    /// Takes in `count` bytes that were written to ``space``.
    mutating func filled(_ count: Int) {
        end += count
    }

    /// Forgets everything: the connection is another.
    mutating func clear() {
        buffer.wipe(start..<end)
        start = 0
        end = 0
    }

    private mutating func makeRoom(for total: Int) {
        guard start + total > buffer.capacity || end == buffer.capacity else { return }
        let count = end - start
        if total <= buffer.capacity, start > 0 {
            unsafe buffer.base.copyMemory(from: buffer.base + start, byteCount: count)
            buffer.wipe(max(count, start)..<end)
        } else if total > buffer.capacity {
            let larger = SecretBuffer(capacity: total)
            unsafe larger.base.copyMemory(from: buffer.base + start, byteCount: count)
            buffer = larger
        }
        start = 0
        end = count
    }
}
