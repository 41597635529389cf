import CLinux
import Glibc
import KMSModel
import KMSWire
import Testing

@testable import KMSServer

@Suite struct FrameAbuseTests {
    /// Bytes that no client may send, each with what the reason must say.
    static let abuses: [(bytes: [UInt8], reason: String)] = [
        (RawClient.bytes(.request, word: "Health/Check"), "hello"),
        (RawClient.bytes(.hello, detail: 1, word: "smtp"), "hello"),
        (RawClient.bytes(.hello, detail: 2, word: "kmsd"), "version 2"),
        ([0, 0, 0, 1, 1, 0, 0, 0], "can't be"),
        ([0x00, 0x10, 0x00, 0x01, 1, 0, 0, 0], "too long"),
        ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "too long"),
        ([0, 0, 0, 12, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "kind 99"),
        ([0, 0, 0, 12, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], "reserved"),
        ([0, 0, 0, 12, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "extension"),
        (Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8), "too long"),
        (RawClient.bytes(.hello, detail: 1, word: "kmsd", payload: [0xFF, 0xFF]), "message"),
    ]

    @Test func everyAbuseIsAnsweredWithAReasonAndHarmsNobodyElse() throws {
        let instance = try ServerInstance()
        let bystander = try instance.greetedClient()
        for (bytes, reason) in Self.abuses {
            let client = try instance.client()
            try client.send(bytes)
            let goodbye = try #require(try client.frame())
            #expect(goodbye.kind == .goodbye)
            #expect(try goodbye.status.message?.contains(reason) == true)
            #expect(try client.frame() == nil, "the connection ends behind the reason")
        }
        try bystander.request("Health/Check")
        #expect(try bystander.frame()?.detail == 0)
        instance.waitForConnections(1)
    }

    @Test(arguments: [FrameKind.hello, .response, .item])
    func aFrameOfTheServersKindEndsTheConnection(_ kind: FrameKind) throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        try client.send(kind, call: 1, word: "kmsd")
        #expect(try client.frame()?.kind == .goodbye)
    }

    @Test func aFrameInSingleBytesIsAFrame() throws {
        let instance = try ServerInstance()
        let client = try instance.client()
        let bytes =
            RawClient.bytes(.hello, detail: 1, word: "kmsd")
            + RawClient.bytes(.request, call: 7, word: "Health/Check")
        for byte in bytes { try client.send([byte]) }
        #expect(try client.frame()?.kind == .hello)
        #expect(try client.frame()?.call == 7)
    }

    @Test func aRequestLargerThanTheReadBufferIsTaken() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        // An unknown field of 300,000 bytes: over the limit of the method, not of the frame.
        try client.request("KMS/EnableKey", payload: [UInt8](repeating: 0, count: 300_000))
        let reply = try #require(try client.frame())
        #expect(reply.detail == StatusCode.invalidArgument.rawValue)
        try client.request("Health/Check", call: 2)
        #expect(try client.frame()?.detail == 0)
    }

    @Test func anUnknownMethodIsUnimplemented() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        for name in ["", "KMS/", "KMS/Nope", "KMS/decrypt", "Health/Check/"] {
            try client.request(name, call: 3)
            let reply = try #require(try client.frame())
            #expect(reply.call == 3)
            #expect(reply.detail == StatusCode.unimplemented.rawValue)
            #expect(try reply.status.exception == "UnknownOperationException")
            #expect(try reply.status.message == "kmsd/0.1.0 has no method '\(name)'.")
            #expect(reply.extensionBytes.count == RequestID.byteCount)
        }
    }

    @Test func aMalformedRequestIsAValidationError() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        try client.request("KMS/Decrypt", payload: [0x0A, 0xFF])
        let reply = try #require(try client.frame())
        #expect(reply.detail == StatusCode.invalidArgument.rawValue)
        #expect(try reply.status.exception == "ValidationException")
    }

    @Test func manyCallsInOneWriteAreAllAnswered() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        var bytes: [UInt8] = []
        for call in 0..<2000 as Range<UInt32> {
            bytes += RawClient.bytes(.request, call: call, word: "Health/Check")
        }
        try client.send(bytes)
        for call in 0..<2000 as Range<UInt32> { #expect(try client.frame()?.call == call) }
    }

    @Test func whoDoesNotReadIsNotServedFurtherAndThenServedAll() throws {
        let instance = try ServerInstance { $0.limits.outputBytes = 64 << 10 }
        let client = try instance.greetedClient()
        // Random bytes in pages of 1,024: 8 MiB of replies, more than socket and queue hold.
        let call = RawClient.bytes(
            .request, call: 9, word: "KMS/GenerateRandom", payload: [8, 0x80, 8])
        var count = 0
        var refused = 0
        while refused < 100 {
            let sent = unsafe call.withUnsafeBytes { buffer in
                unsafe Glibc.send(
                    client.descriptor, buffer.baseAddress, buffer.count,
                    Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if sent == call.count {
                count += 1
                refused = 0
            } else {
                #expect(sent < 0, "a small write is whole or nothing")
                refused += 1
                sched_yield()
            }
        }
        let other = try instance.greetedClient()
        try other.request("Health/Check")
        #expect(try other.frame()?.detail == 0)
        for _ in 0..<count { #expect(try client.frame()?.call == 9) }
    }

    @Test func tenThousandConnectionsLeaveNothingBehind() throws {
        let instance = try ServerInstance()
        for index in 0..<10_000 {
            let client = try instance.client()
            if index % 3 == 0 { try client.send([0, 0, 0]) }
            if index % 3 == 1 { try client.send(.hello, detail: 1, word: "kmsd") }
        }
        instance.waitForConnections(0)
        let client = try instance.greetedClient()
        try client.request("Health/Check")
        #expect(try client.frame()?.detail == 0)
        // The listening socket and one connection.
        #expect(Self.descriptors(boundTo: instance.socketPath) == 2)
    }

    /// How many descriptors of this process are sockets of the server at `path`.
    private static func descriptors(boundTo path: String) -> Int {
        (0..<8192 as Range<Int32>).count { descriptor in
            var address = sockaddr_un()
            var length = socklen_t(MemoryLayout<sockaddr_un>.size)
            let code = unsafe withUnsafeMutablePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe getsockname(descriptor, $0, &length)
                }
            }
            guard code == 0, address.sun_family == sa_family_t(AF_UNIX) else { return false }
            let name = unsafe withUnsafeBytes(of: address.sun_path) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            return name == path
        }
    }
}
