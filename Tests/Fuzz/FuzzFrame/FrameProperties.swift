import Glibc
import KMSAPI
import KMSWire

func check(_ condition: Bool, _ text: StaticString) {
    guard !condition else { return }
    print(text)
    abort()
}

/// Writes a message, and the bytes of that.
func written<Message: WireMessage & ~Copyable>(
    _ message: borrowing Message, _ arena: MessageArena
) -> [UInt8]? {
    guard let packed = try? message.packed(in: arena) else { return nil }
    var bytes = [UInt8](repeating: 0, count: packed.count)
    unsafe bytes.withUnsafeMutableBytes { target in unsafe packed.write(to: target) }
    arena.reset()
    return bytes
}

/// Whatever is read is written, and from then on writing and reading change nothing.
func roundTrip<Message: WireMessage & ~Copyable>(
    _: Message.Type, _ payload: Payload, _ arena: MessageArena
) {
    guard let first = try? unsafe Message(decoding: payload.bytes, in: arena) else { return }
    _ = first.fields()
    guard let once = written(first, arena) else {
        check(false, "a message that was read can't be written")
        return
    }
    unsafe once.withUnsafeBytes { bytes in
        guard let second = try? unsafe Message(decoding: bytes, in: arena) else {
            check(false, "a message that was written can't be read")
            return
        }
        check(written(second, arena) == once, "a message changes when it is written twice")
    }
}

/// Bytes lent for one call.
@safe struct Payload {
    let bytes: UnsafeRawBufferPointer
}

/// Reads the payload of a frame whose extension is `method`.
struct Reader: Sendable {
    let method: StaticString
    let read: @Sendable (Payload, MessageArena) -> Void

    init(_ method: StaticString, _ read: @escaping @Sendable (Payload, MessageArena) -> Void) {
        self.method = method
        self.read = read
    }
}

/// What reads the messages of each method.
let readers: [Reader] = {
    var collector = ReaderCollector()
    WireMethods.visit(&collector)
    // What belongs to no method.
    return collector.readers + [
        Reader("<ClientHello") { roundTrip(ClientHello.self, $0, $1) },
        Reader("<ServerHello") { roundTrip(ServerHello.self, $0, $1) },
        Reader("<Status") { roundTrip(Status.self, $0, $1) },
    ]
}()

private struct ReaderCollector: MethodVisitor {
    var readers: [Reader] = []

    mutating func visit<
        Request: WireMessage & APIRequest & ~Copyable, Reply: WireMessage & ~Copyable
    >(_ path: StaticString, _ request: Request.Type, _ reply: Reply.Type) {
        readers.append(Reader(path) { roundTrip(request, $0, $1) })
        readers.append(Reader(path) { roundTrip(reply, $0, $1) })
    }
}

func fuzzFrame(_ bytes: UnsafeRawBufferPointer, _ arena: MessageArena) {
    switch unsafe Frame.parse(bytes) {
    case .fault(let fault):
        check(!fault.message.isEmpty, "a fault without a message")
    case .needsMore(let count):
        check(count > bytes.count, "more is needed, and it is there")
    case .frame(let frame):
        let header = frame.header
        check(header.frameCount <= bytes.count, "a frame beyond its bytes")
        check(
            unsafe header.payloadCount == frame.payload.count, "the payload is not as long as said")
        var again = [UInt8](repeating: 0, count: FrameHeader.byteCount)
        unsafe again.withUnsafeMutableBytes { target in unsafe header.write(to: target) }
        check(
            unsafe bytes.prefix(FrameHeader.byteCount).elementsEqual(again),
            "a header that doesn't write back to its bytes")

        let payload = unsafe Payload(bytes: frame.payload)
        var isNamed = false
        for reader in readers {
            let name = unsafe UnsafeRawBufferPointer(
                start: reader.method.utf8Start, count: reader.method.utf8CodeUnitCount)
            guard unsafe frame.extensionBytes.elementsEqual(name) else { continue }
            isNamed = true
            reader.read(payload, arena)
        }
        guard !isNamed else { return }
        let chosen = readers[Int(header.call % UInt32(readers.count))]
        chosen.read(payload, arena)
    }
}
