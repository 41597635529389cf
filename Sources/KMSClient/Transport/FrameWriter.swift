internal import KMSModel
internal import KMSPlatform
internal import KMSSecrets
internal import KMSAPI
internal import KMSWire

/// Frames on their way out. Wiped as they are sent.
struct FrameWriter: ~Copyable {
    private static let initialCapacity = 16 << 10

    private var buffer = SecretBuffer(capacity: initialCapacity)
    private var start = 0
    private var end = 0
    /// How many bytes were ever sent; with ``queued``, tells which frames have left.
    private(set) var sent: UInt64 = 0

    /// How many bytes were ever appended.
    var queued: UInt64 { sent + UInt64(end - start) }

    /// Whether everything was sent.
    var isEmpty: Bool { start == end }

    /// Whether it's time to send: more would make the buffer grow.
    var isLong: Bool { end - start > Self.initialCapacity / 2 }

    /// Appends a request. A failure leaves nothing behind.
    mutating func append<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request, call: UInt32,
        timeout: Int32, in arena: MessageArena
    ) throws(KMSError) {
        defer { arena.reset() }
        let message: PackedMessage
        do {
            message = try operation.encode(request, arena)
        } catch {
            throw KMSError(.validation, "The request of \(operation.name) is too large to be sent.")
        }
        try append(
            .request, call: call, detail: UInt32(timeout), extension: operation.method,
            payload: message)
    }

    /// Appends the client's hello.
    mutating func appendHello(
        _ options: KMSClientOptions, in arena: MessageArena
    ) throws(KMSError) {
        defer { arena.reset() }
        let message: PackedMessage
        do {
            message = try ClientHello(
                userAgent: String(options.userAgent.prefix(256)), region: options.region
            ).packed(in: arena)
        } catch {
            throw KMSError(.validation, "The user agent is too large to be sent.")
        }
        try append(
            .hello, call: 0, detail: FrameHeader.version, extension: FrameHeader.magic,
            payload: message)
    }

    /// Appends the notice that a call is given up.
    mutating func appendCancel(_ call: UInt32) {
        let header = FrameHeader(.cancel, call: call)
        reserve(header.frameCount)
        unsafe header.write(to: UnsafeMutableRawBufferPointer(rebasing: buffer.bytes[end...]))
        end += header.frameCount
    }

    private mutating func append(
        _ kind: FrameKind, call: UInt32, detail: UInt32, extension name: StaticString,
        payload: PackedMessage
    ) throws(KMSError) {
        let header = FrameHeader(
            kind, call: call, detail: detail, extensionCount: name.utf8CodeUnitCount,
            payloadCount: payload.count)
        guard header.frameCount - FrameHeader.lengthBytes <= FrameHeader.byteLimit else {
            throw KMSError(
                .validation,
                "The request has \(header.frameCount) bytes; the limit is \(FrameHeader.byteLimit)."
            )
        }
        reserve(header.frameCount)
        let target = unsafe UnsafeMutableRawBufferPointer(
            rebasing: buffer.bytes[end..<end + header.frameCount])
        unsafe header.write(to: target)
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[FrameHeader.byteCount...])
            .copyMemory(
                from: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        unsafe payload.write(
            to: UnsafeMutableRawBufferPointer(
                rebasing: target[(FrameHeader.byteCount + name.utf8CodeUnitCount)...]))
        end += header.frameCount
    }

    /// Sends what the socket takes at once; `false` if it takes no more for now.
    mutating func flush(to socket: Socket) throws(SystemError) -> Bool {
        while start < end {
            let bytes = unsafe UnsafeRawBufferPointer(rebasing: buffer.bytes[start..<end])
            guard let count = try unsafe socket.send(bytes) else { return false }
            buffer.wipe(start..<start + count)
            start += count
            sent += UInt64(count)
        }
        start = 0
        end = 0
        return true
    }

    /// Forgets everything: the connection is another.
    mutating func clear() {
        buffer.wipe(start..<end)
        start = 0
        end = 0
        sent = 0
    }

    private mutating func reserve(_ count: Int) {
        guard buffer.capacity - end < count else { return }
        let live = end - start
        let target =
            live + count <= buffer.capacity
            ? buffer : SecretBuffer(capacity: max(2 * buffer.capacity, live + count))
        unsafe target.base.copyMemory(from: buffer.base + start, byteCount: live)
        if target === buffer { buffer.wipe(max(live, start)..<end) }
        buffer = target
        start = 0
        end = live
    }
}
