internal import Foundation
internal import Glibc
package import KMSModel
internal import KMSSecrets
import KMSAPI
package import KMSWire

/// A server that plays a script: what it does with each connection is the test's to say.
package final class FakeServer: Sendable {
    package let path: String
    private let listener: Int32

    /// Listens, and plays `serve` for each connection in turn, with its number from 0 on.
    package init(_ serve: @escaping @Sendable (FakePeer, Int) -> Void) {
        path = "/tmp/kms-\(UUID().uuidString.prefix(13)).sock"
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let utf8 = Array(path.utf8)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: utf8) }
        let listener = listener
        unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = unsafe bind(listener, pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        listen(listener, 16)
        Thread.detachNewThread {
            var number = 0
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else { break }
                serve(FakePeer(descriptor), number)
                number += 1
            }
            close(listener)
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))  // ends the thread, which closes it
        unsafe unlink(path)
    }
}

/// What a client sent in one frame.
package struct Received {
    package let kind: FrameKind
    package let call: UInt32
    package let detail: UInt32
    package let name: String
    package let payload: [UInt8]

    package func message<Message: WireMessage & ~Copyable>(as type: Message.Type) throws -> Message
    {
        // An array lends its bytes for what can be copied only.
        try unsafe SecretBytes(copying: payload).withUnsafeBytes { bytes in
            try unsafe Message(decoding: bytes, in: MessageArena())
        }
    }
}

/// The server's end of one connection; closed with its last reference.
package final class FakePeer {
    package static let requestID = [UInt8](0..<16)

    private let descriptor: Int32
    private let arena = MessageArena()
    private var bytes: [UInt8] = []
    /// How many times bytes were received.
    package private(set) var receptions = 0

    package init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The next frame; `nil` at the end.
    package func receive() -> Received? {
        while true {
            let parsed = unsafe bytes.withUnsafeBytes { bytes -> (Received, Int)? in
                guard case .frame(let frame) = unsafe Frame.parse(bytes) else { return nil }
                let received = unsafe Received(
                    kind: frame.header.kind, call: frame.header.call, detail: frame.header.detail,
                    name: String(decoding: frame.extensionBytes, as: UTF8.self),
                    payload: Array(frame.payload))
                return (received, frame.header.frameCount)
            }
            if let (received, count) = parsed {
                bytes.removeFirst(count)
                return received
            }
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            let count = unsafe recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { return nil }
            receptions += 1
            bytes += chunk[..<count]
        }
    }

    /// The next request; answers the hello if that comes first.
    package func request() -> Received? {
        while let frame = receive() {
            if frame.kind == .request { return frame }
            if frame.kind == .hello {
                send(.hello, detail: 1, name: Array("kmsd".utf8), ServerHello(server: "fake"))
            }
        }
        return nil
    }

    package func reply<Message: WireMessage & ~Copyable>(
        to request: Received, _ message: borrowing Message
    ) {
        send(.response, call: request.call, name: Self.requestID, message)
    }

    package func refuse(_ request: Received, _ code: KMSErrorCode, _ message: String) {
        send(
            .response, call: request.call, detail: code.status.rawValue, name: Self.requestID,
            Status(exception: code.exceptionName, message: message))
    }

    package func send<Message: WireMessage & ~Copyable>(
        _ kind: FrameKind, call: UInt32 = 0, detail: UInt32 = 0, name: [UInt8] = [],
        _ message: borrowing Message
    ) {
        send(Self.frame(kind, call: call, detail: detail, name: name, message, in: arena))
    }

    package func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { bytes in
                unsafe Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// The bytes of a message, as ``Received/payload`` has them.
    package static func payload<Message: WireMessage & ~Copyable>(
        _ message: borrowing Message
    ) -> [UInt8] {
        Array(frame(.request, message).dropFirst(16))
    }

    package static func frame<Message: WireMessage & ~Copyable>(
        _ kind: FrameKind, call: UInt32 = 0, detail: UInt32 = 0, name: [UInt8] = [],
        _ message: borrowing Message, in arena: MessageArena = MessageArena()
    ) -> [UInt8] {
        defer { arena.reset() }
        guard let packed = try? message.packed(in: arena) else { return [] }
        let header = FrameHeader(
            kind, call: call, detail: detail, extensionCount: name.count,
            payloadCount: packed.count)
        var bytes = [UInt8](repeating: 0, count: header.frameCount)
        unsafe bytes.withUnsafeMutableBytes { bytes in
            unsafe header.write(to: bytes)
            unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[16...]).copyBytes(from: name)
            unsafe packed.write(
                to: UnsafeMutableRawBufferPointer(rebasing: bytes[(16 + name.count)...]))
        }
        return bytes
    }
}

/// A list that a script writes and a test reads.
package final class Notes<Element: Sendable>: @unchecked Sendable {  // what varies is behind `lock`
    private let lock = NSLock()
    private var elements: [Element] = []

    package init() {}

    package func add(_ element: Element) { lock.withLock { elements.append(element) } }

    package var all: [Element] { lock.withLock { elements } }
}
