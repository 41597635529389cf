import CBaseline
import Glibc
import KMSModel
import KMSAPI
import KMSWire

/// One request frame, sent again and again on a connection of its own.
final class Flood: @unchecked Sendable {  // one thread uses it at a time
    private let descriptor: Int32
    private var request: [UInt8]
    private let replyCount: Int

    init(
        _ path: String, _ method: String, _ message: borrowing some WireMessage & ~Copyable,
        isDenied: Bool = false
    ) throws {
        descriptor = kms_echo_connect(path)
        guard descriptor >= 0 else { throw BenchmarkFailure("no connection to \(path)") }
        let arena = MessageArena()
        var input = [UInt8](repeating: 0, count: 65_536)
        let hello = Self.frame(
            .hello, call: 0, detail: FrameHeader.version, "\(FrameHeader.magic)",
            try ClientHello(userAgent: "kmsd-bench").packed(in: arena))
        guard kms_exchange(descriptor, hello, hello.count, &input, input.count) > 0 else {
            throw BenchmarkFailure("the daemon does not say hello")
        }
        arena.reset()
        request = Self.frame(
            .request, call: 1, detail: 0, method, try message.packed(in: arena))
        let count = kms_exchange(descriptor, request, request.count, &input, input.count)
        let status = input[12..<16].reduce(0) { $0 << 8 | Int($1) }
        guard count > 16, (status == 0) != isDenied else {
            throw BenchmarkFailure("\(method) fails with status \(status)")
        }
        replyCount = Int(count)
    }

    deinit { close(descriptor) }

    /// Nanoseconds for `calls` calls.
    func run(calls: Int, inFlight: Int) throws -> UInt64 {
        let time = kms_flood(
            descriptor, &request, request.count, replyCount, calls, inFlight)
        guard time > 0 else { throw BenchmarkFailure("the daemon hung up") }
        return time
    }

    private static func frame(
        _ kind: FrameKind, call: UInt32, detail: UInt32, _ name: String, _ message: PackedMessage
    ) -> [UInt8] {
        let header = FrameHeader(
            kind, call: call, detail: detail, extensionCount: name.utf8.count,
            payloadCount: message.count)
        var bytes = [UInt8](repeating: 0, count: header.frameCount)
        bytes.withUnsafeMutableBytes { bytes in
            header.write(to: bytes)
            bytes[FrameHeader.byteCount...].copyBytes(from: name.utf8)
            message.write(
                to: UnsafeMutableRawBufferPointer(
                    rebasing: bytes[(FrameHeader.byteCount + name.utf8.count)...]))
        }
        return bytes
    }
}
