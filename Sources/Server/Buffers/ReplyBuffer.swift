internal import CLinux
internal import KMSModel
internal import KMSSecrets
internal import KMSWire

/// Frames on their way out, one behind the other, in locked memory that is wiped once they are written.
///
/// Belongs to one thread.
@safe final class ReplyBuffer {
    /// Room for the replies of one round, in bytes.
    private static let standardCapacity = 64 << 10
    /// Room that is kept once it was needed, in bytes: a page of 1,000 keys fits.
    private static let keptCapacity = 256 << 10

    private var buffer = SecretBuffer(capacity: standardCapacity)
    /// Bytes in use.
    private(set) var count = 0

    /// The frames; valid until the next change.
    var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: buffer.base, count: count)
    }

    /// Writes as many of the frames as the socket takes; returns the bytes, or a negated `errno`.
    func write(to descriptor: Int32) -> Int {
        unsafe kms_socket_write(descriptor, buffer.base, count)
    }

    /// Whether so much is in the buffer that it should be written first.
    var isLarge: Bool { count >= Self.standardCapacity / 2 }

    /// Wipes the frames and lets the room be used again.
    func clear() {
        guard buffer.capacity <= Self.keptCapacity else {
            buffer = SecretBuffer(capacity: Self.standardCapacity)
            count = 0
            return
        }
        buffer.wipe(0..<count)
        count = 0
    }

    /// Appends the reply to a call: a whole frame of `kind`.
    func append(
        _ kind: FrameKind, call: UInt32, requestID: RequestID, status: StatusCode = .ok,
        message: PackedMessage
    ) {
        let header = FrameHeader(
            kind, call: call, detail: status.rawValue, extensionCount: RequestID.byteCount,
            payloadCount: message.count)
        let target = unsafe reserve(header.frameCount)
        unsafe header.write(to: target)
        let halves = requestID.halves
        unsafe target.storeBytes(
            of: halves.high.bigEndian, toByteOffset: FrameHeader.byteCount, as: UInt64.self)
        unsafe target.storeBytes(
            of: halves.low.bigEndian, toByteOffset: FrameHeader.byteCount + 8, as: UInt64.self)
        let payload = FrameHeader.byteCount + RequestID.byteCount
        unsafe message.write(to: UnsafeMutableRawBufferPointer(rebasing: target[payload...]))
    }

    /// Appends a frame that belongs to no call.
    func append(_ kind: FrameKind, detail: UInt32, word: StaticString?, message: PackedMessage) {
        let wordCount = word?.utf8CodeUnitCount ?? 0
        let header = FrameHeader(
            kind, detail: detail, extensionCount: wordCount, payloadCount: message.count)
        let target = unsafe reserve(header.frameCount)
        unsafe header.write(to: target)
        if let word {
            unsafe target.baseAddress?.advanced(by: FrameHeader.byteCount)
                .copyMemory(from: word.utf8Start, byteCount: wordCount)
        }
        let payload = FrameHeader.byteCount + wordCount
        unsafe message.write(to: UnsafeMutableRawBufferPointer(rebasing: target[payload...]))
    }

    /// Appends frames that another thread has made.
    func append(_ frames: UnsafeRawBufferPointer) {
        let target = unsafe reserve(frames.count)
        unsafe target.copyMemory(from: frames)
    }

    /// The next `count` bytes, which become part of the frames.
    private func reserve(_ more: Int) -> UnsafeMutableRawBufferPointer {
        if count + more > buffer.capacity {
            let larger = SecretBuffer(capacity: max(count + more, 2 * buffer.capacity))
            unsafe larger.base.copyMemory(from: buffer.base, byteCount: count)
            buffer = larger
        }
        let start = count
        count += more
        return unsafe UnsafeMutableRawBufferPointer(start: buffer.base + start, count: more)
    }
}
