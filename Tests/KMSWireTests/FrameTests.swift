import KMSWire
import Testing

@Suite struct FrameTests {
    private let frame: [UInt8] = [
        0, 0, 0, 16, 2, 3, 0, 0, 0, 0, 0, 9, 0, 0, 1, 0, 0x4B, 0x2F, 0x4D, 0xFF,
    ]

    @Test func aFrameIsTakenApart() throws {
        try parse(frame + [1, 2, 3]) { parsed in
            guard case .frame(let frame) = parsed else { throw Unexpected() }
            #expect(frame.header.kind == .request)
            #expect(frame.header.call == 9 && frame.header.detail == 256)
            #expect(unsafe Array(frame.extensionBytes) == [0x4B, 0x2F, 0x4D])
            #expect(unsafe Array(frame.payload) == [0xFF])
            #expect(frame.header.frameCount == 20)
        }
    }

    @Test func everyPrefixNeedsMore() throws {
        for count in 0..<frame.count {
            try parse(Array(frame.prefix(count))) { parsed in
                guard case .needsMore(let total) = parsed else { throw Unexpected() }
                #expect(total == (count < 4 ? 16 : 20))
            }
        }
    }

    @Test(
        arguments: [
            ([0, 0, 0, 11], FrameFault.tooShort(11)),
            ([0, 16, 0, 1], .tooLong(1 << 20 | 1, limit: 1 << 20)),
            ([255, 255, 255, 255], .tooLong(0xFFFF_FFFF, limit: 1 << 20)),
            ([0, 0, 0, 12, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], .unknownKind(9)),
            ([0, 0, 0, 12, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], .reservedBits(256)),
            ([0, 0, 0, 12, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], .extensionTooLong(1)),
        ] as [([UInt8], FrameFault)])
    func aBadFrameIsRefused(_ bytes: [UInt8], _ expected: FrameFault) throws {
        try parse(bytes) { parsed in
            guard case .fault(let fault) = parsed else { throw Unexpected() }
            #expect(fault == expected)
            #expect(!fault.message.isEmpty)
        }
    }

    @Test func whatParsesIsWrittenBackByteForByte() throws {
        let header = FrameHeader(.request, call: 9, detail: 256, extensionCount: 3, payloadCount: 1)
        var bytes = [UInt8](repeating: 0xAA, count: 16)
        unsafe bytes.withUnsafeMutableBytes { unsafe header.write(to: $0) }
        #expect(bytes == Array(frame.prefix(16)))
    }

    private struct Unexpected: Error {}

    private func parse(_ bytes: [UInt8], _ body: (FrameParse) throws -> Void) throws {
        try unsafe bytes.withUnsafeBytes { try unsafe body(Frame.parse($0)) }
    }
}
