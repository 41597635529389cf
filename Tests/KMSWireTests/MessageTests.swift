import KMSModel
import KMSSecrets
import KMSWire
import Testing

@Suite struct MessageTests {
    private let arena = MessageArena()

    @Test func aRequestComesBack() throws {
        let request = GenerateDataKeyRequest(
            keyID: "alias/app",
            encryptionContext: EncryptionContext(pairs: [("b", "2"), ("a", "1\u{0}é")]),
            numberOfBytes: 64, keySpec: .aes128, grantTokens: ["x", "y"],
            recipient: .init(
                keyEncryptionAlgorithm: .rsaesOaepSha256, attestationDocument: [1, 2]),
            dryRun: false)
        let copy = try GenerateDataKeyRequest(decoding: request)
        #expect(copy.keyID == "alias/app")
        #expect(copy.encryptionContext?.pairs.map(\.key) == ["a", "b"])
        #expect(copy.encryptionContext?.pairs.map(\.value) == ["1\u{0}é", "2"])
        #expect(copy.numberOfBytes == 64 && copy.keySpec == .aes128)
        #expect(copy.grantTokens == ["x", "y"] && copy.dryRun == false)
        #expect(copy.recipient?.attestationDocument == [1, 2])
    }

    @Test func absentIsNotZero() throws {
        let copy = try GenerateRandomRequest(decoding: GenerateRandomRequest(numberOfBytes: 0))
        #expect(copy.numberOfBytes == 0)
        #expect(try GenerateRandomRequest(decoding: GenerateRandomRequest()).numberOfBytes == nil)
    }

    @Test func aSecretComesBack() throws {
        let reply = GenerateRandomResponse(plaintext: SecretBytes(copying: [1, 2, 3]))
        let packed = try reply.packed(in: arena)
        var bytes = [UInt8](repeating: 0, count: packed.count)
        unsafe bytes.withUnsafeMutableBytes { unsafe packed.write(to: $0) }
        try unsafe bytes.withUnsafeBytes {
            let copy = try unsafe GenerateRandomResponse(decoding: $0, in: arena)
            switch copy.plaintext {
            case .none: Issue.record("the secret is absent")
            case .some(let secret):
                #expect(unsafe secret.withUnsafeBytes { unsafe Array($0) } == [1, 2, 3])
            }
        }
    }

    @Test func aNULDoesNotCutAContextShort() throws {
        let one = try #require(EncryptionContext(pairs: [("a\u{0}b", "c")]))
        let other = try #require(EncryptionContext(pairs: [("a", "c")]))
        let copy = try DecryptRequest(decoding: DecryptRequest(encryptionContext: one))
        #expect(copy.encryptionContext?.canonicalBytes == one.canonicalBytes)
        #expect(one.canonicalBytes != other.canonicalBytes)
    }

    @Test func unknownFieldsAreIgnored() throws {
        let request = try decode(DescribeKeyRequest.self, [0x0A, 1, 0x78, 0xFA, 0x07, 2, 9, 9])
        #expect(request.keyID == "x")
    }

    @Test(
        arguments: [
            ([0x0A, 5, 0x78], WireError.malformedMessage),
            ([0x0A, 2, 0xC3, 0x28], .notUTF8(field: "keyId")),
            (
                [0x12, 4, 0x0A, 0, 0x12, 0, 0x12, 4, 0x0A, 0, 0x12, 0],
                .duplicateKey(field: "encryptionContext")
            ),
            (
                [0x20, 9],
                .unknownEnumerationValue(9, field: "keySpec", allowed: ["AES_256", "AES_128"])
            ),
        ] as [([UInt8], WireError)])
    func aBadMessageIsRefused(_ bytes: [UInt8], _ expected: WireError) {
        #expect(throws: expected) { try decode(GenerateDataKeyRequest.self, bytes) }
    }

    @Test func aSmallMessageCannotTakeMuchMemory() throws {
        let entries = [UInt8](repeating: 0, count: 64 << 10).indices
            .map { UInt8($0.isMultiple(of: 2) ? 0x12 : 0) }
        #expect(throws: WireError.malformedMessage) {
            try decode(GenerateDataKeyRequest.self, entries)
        }
    }

    @Test func randomBytesNeverTrap() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<64)).map { _ in
                UInt8(truncatingIfNeeded: generator.next() as UInt64)
            }
            _ = try? decode(CreateKeyRequest.self, bytes)
            _ = try? decode(ReEncryptRequest.self, bytes)
        }
    }

    private func decode<M: WireMessage>(_ type: M.Type, _ bytes: [UInt8]) throws -> M {
        try unsafe bytes.withUnsafeBytes { try unsafe M(decoding: $0, in: arena) }
    }
}

extension WireMessage {
    /// The message as it comes out of its own bytes.
    fileprivate init(decoding message: Self) throws {
        let arena = MessageArena()
        let packed = try message.packed(in: arena)
        var bytes = [UInt8](repeating: 0, count: packed.count)
        unsafe bytes.withUnsafeMutableBytes { unsafe packed.write(to: $0) }
        self = try unsafe bytes.withUnsafeBytes {
            try unsafe Self(decoding: $0, in: MessageArena())
        }
    }
}
