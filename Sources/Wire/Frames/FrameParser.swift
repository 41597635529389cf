/// One frame, lent: its parts point into the bytes that were parsed.
@safe package struct Frame {
    package let header: FrameHeader
    package let extensionBytes: UnsafeRawBufferPointer
    package let payload: UnsafeRawBufferPointer
}

/// What the first bytes of a stream are.
package enum FrameParse {
    case frame(Frame)
    /// The frame is not complete; it has this many bytes in all, as far as can be told.
    case needsMore(Int)
    case fault(FrameFault)
}

extension Frame {
    /// Reads the first frame of `bytes`. A pure function: the length is judged before anything else.
    package static func parse(
        _ bytes: UnsafeRawBufferPointer, limit: Int = FrameHeader.byteLimit
    ) -> FrameParse {
        guard bytes.count >= FrameHeader.lengthBytes else {
            return .needsMore(FrameHeader.byteCount)
        }
        let length = unsafe Int(number(bytes, at: 0))
        guard length >= FrameHeader.byteCount - FrameHeader.lengthBytes else {
            return .fault(.tooShort(length))
        }
        guard length <= limit else { return .fault(.tooLong(length, limit: limit)) }
        let total = FrameHeader.lengthBytes + length
        guard bytes.count >= FrameHeader.byteCount else { return .needsMore(total) }

        guard let kind = unsafe FrameKind(rawValue: bytes[4]) else {
            return unsafe .fault(.unknownKind(bytes[4]))
        }
        let extensionCount = unsafe Int(bytes[5])
        let reserved = unsafe UInt16(bytes[6]) << 8 | UInt16(bytes[7])
        guard reserved == 0 else { return .fault(.reservedBits(reserved)) }
        guard extensionCount <= total - FrameHeader.byteCount else {
            return .fault(.extensionTooLong(extensionCount))
        }
        guard bytes.count >= total else { return .needsMore(total) }
        return unsafe .frame(frame(bytes, kind, extensionCount: extensionCount, total: total))
    }

    /// The beginning of a frame whose payload isn't complete: header, extension, and the payload as far
    /// as it is there; `nil` if the extension isn't complete either.
    ///
    /// For `bytes` of which ``parse(_:limit:)`` said that the frame needs more, so that the frame is
    /// judged before its payload is kept.
    package static func beginning(of bytes: UnsafeRawBufferPointer) -> Frame? {
        guard bytes.count >= FrameHeader.byteCount, let kind = unsafe FrameKind(rawValue: bytes[4])
        else { return nil }
        let extensionCount = unsafe Int(bytes[5])
        guard bytes.count >= FrameHeader.byteCount + extensionCount else { return nil }
        let total = unsafe FrameHeader.lengthBytes + Int(number(bytes, at: 0))
        return unsafe frame(bytes, kind, extensionCount: extensionCount, total: total)
    }

    private static func frame(
        _ bytes: UnsafeRawBufferPointer, _ kind: FrameKind, extensionCount: Int, total: Int
    ) -> Frame {
        let payloadStart = FrameHeader.byteCount + extensionCount
        let header = unsafe FrameHeader(
            kind, call: number(bytes, at: 8), detail: number(bytes, at: 12),
            extensionCount: extensionCount, payloadCount: total - payloadStart)
        return unsafe Frame(
            header: header,
            extensionBytes: .init(rebasing: bytes[FrameHeader.byteCount..<payloadStart]),
            payload: .init(rebasing: bytes[payloadStart..<min(total, bytes.count)]))
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
        unsafe UInt32(
            bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// Whether the extension is the word of a hello.
    package var hasMagic: Bool {
        unsafe extensionBytes.elementsEqual(
            UnsafeRawBufferPointer(
                start: FrameHeader.magic.utf8Start, count: FrameHeader.magic.utf8CodeUnitCount))
    }
}

extension FrameHeader {
    /// Writes the fixed part to the first ``byteCount`` bytes of `target`.
    package func write(to target: UnsafeMutableRawBufferPointer) {
        precondition(target.count >= Self.byteCount && extensionCount <= 255)
        func put(_ value: UInt32, at offset: Int) {
            unsafe target.storeBytes(of: value.bigEndian, toByteOffset: offset, as: UInt32.self)
        }
        put(UInt32(frameCount - Self.lengthBytes), at: 0)
        unsafe target[4] = kind.rawValue
        unsafe target[5] = UInt8(extensionCount)
        unsafe target[6] = 0
        unsafe target[7] = 0
        put(call, at: 8)
        put(detail, at: 12)
    }
}
