import KMSAPI
import KMSModel
import KMSSecrets
import KMSWire
import Testing

/// A request of each method with all fields as large as the schema lets them be.
enum LargestRequests {
    static let all: [(method: String, request: [UInt8])] = {
        var collector = Collector()
        WireMethods.visit(&collector)
        return collector.requests
    }()

    private struct Collector: MethodVisitor {
        var requests: [(method: String, request: [UInt8])] = []

        mutating func visit<
            Request: WireMessage & APIRequest & ~Copyable, Reply: WireMessage & ~Copyable
        >(_ path: StaticString, _: Request.Type, _: Reply.Type) {
            var reader = LargestReader(shape: Request.shape)
            do {
                requests.append(("\(path)", try Request(from: &reader).bytes()))
            } catch {
                Issue.record("\(path): \(error)")
            }
        }
    }
}

extension WireMessage where Self: ~Copyable {
    /// The bytes of the message.
    borrowing func bytes() throws(WireError) -> [UInt8] {
        let arena = MessageArena()
        let packed = try packed(in: arena)
        var bytes = [UInt8](repeating: 0, count: packed.count)
        unsafe bytes.withUnsafeMutableBytes { unsafe packed.write(to: $0) }
        return bytes
    }
}

/// Gives each field the largest value.
private struct LargestReader: MessageReader {
    typealias Failure = Never

    let shape: [MemberShape]

    private func member(_ field: Field) -> MemberShape? {
        shape.first { $0.name == "\(field.name)" }
    }

    private func text(_ characters: Int?, _ pattern: Pattern?) -> String {
        let character = ["🔑", "ü", "x"].first { pattern?.matches($0) ?? true } ?? "0"
        return String(repeating: character, count: characters ?? 0)
    }

    func string(_ field: Field) -> String? {
        let member = member(field)
        return text(member?.maximum, member?.pattern)
    }

    func bytes(_ field: Field) -> [UInt8]? {
        [UInt8](repeating: 1, count: member(field)?.maximum ?? 0)
    }

    func secret(_ field: Field) -> SecretBytes? {
        SecretBytes(copying: [UInt8](repeating: 1, count: member(field)?.maximum ?? 0))
    }

    func bool(_: Field) -> Bool? { true }

    func integer(_ field: Field) -> Int? { member(field)?.maximum ?? 0 }

    func time(_: Field) -> Timestamp? { Timestamp(milliseconds: 0) }

    /// 1,000 pairs of 8,192 bytes.
    func context(_: Field) -> EncryptionContext? {
        let pairs = (0..<EncryptionContext.pairLimit).map { index in
            (key: "\(1000 + index)", value: String(repeating: "v", count: index == 0 ? 196 : 4))
        }
        return EncryptionContext(pairs: pairs)
    }

    func enumeration<Value: AWSEnumeration>(_: Field) -> Value? { Value.allCases.first }

    func message<Value: APIMessage & ~Copyable>(_: Field) -> Value? {
        var reader = LargestReader(shape: Value.shape)
        return Value(from: &reader)
    }

    func strings(_ field: Field) -> [String] {
        let member = member(field)
        let text = text(member?.elementMaximum, member?.pattern)
        return [String](repeating: text, count: member?.maximum ?? 0)
    }

    func enumerations<Value: AWSEnumeration>(_ field: Field) -> [Value] {
        (0..<(member(field)?.maximum ?? 0)).compactMap { _ in Value.allCases.first }
    }

    func messages<Value: APIMessage>(_ field: Field) -> [Value] {
        (0..<(member(field)?.maximum ?? 0)).map { _ in
            var reader = LargestReader(shape: Value.shape)
            return Value(from: &reader)
        }
    }
}
