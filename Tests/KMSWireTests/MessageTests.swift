import KMSModel
import KMSSecrets
import KMSAPI
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

    @Test func whatToSignComesBack() throws {
        let request = SignRequest(
            keyID: "k", message: SecretBytes(copying: [1, 2, 3]), messageType: .externalMu,
            signingAlgorithm: .mlDsaShake256, dryRun: true)
        let packed = try request.packed(in: arena)
        var bytes = [UInt8](repeating: 0, count: packed.count)
        unsafe bytes.withUnsafeMutableBytes { unsafe packed.write(to: $0) }
        try unsafe bytes.withUnsafeBytes {
            let copy = try unsafe SignRequest(decoding: $0, in: arena)
            #expect(copy.messageType == .externalMu && copy.signingAlgorithm == .mlDsaShake256)
            #expect(copy.keyID == "k" && copy.dryRun == true)
            switch copy.message {
            case .none: Issue.record("the message is absent")
            case .some(let secret):
                #expect(unsafe secret.withUnsafeBytes { unsafe Array($0) } == [1, 2, 3])
            }
        }
    }

    @Test func structuresWithinStructuresComeBack() throws {
        let metadata = KeyMetadata(
            keyID: "mrk-1", signingAlgorithms: [.ed25519Sha512, .ed25519PhSha512],
            multiRegion: true,
            multiRegionConfiguration: MultiRegionConfiguration(
                multiRegionKeyType: .replica,
                primaryKey: MultiRegionKey(arn: "a", region: "eu-one-1"),
                replicaKeys: [MultiRegionKey(arn: "b"), MultiRegionKey(arn: "c")]),
            macAlgorithms: [.hmacSha512], xksKeyConfiguration: XksKeyConfigurationType(id: "x"))
        let copy = try #require(
            try DescribeKeyResponse(decoding: DescribeKeyResponse(keyMetadata: metadata))
                .keyMetadata)
        #expect(copy.signingAlgorithms == [.ed25519Sha512, .ed25519PhSha512])
        #expect(copy.macAlgorithms == [.hmacSha512])
        #expect(copy.multiRegionConfiguration?.multiRegionKeyType == .replica)
        #expect(copy.multiRegionConfiguration?.primaryKey?.region == "eu-one-1")
        #expect(copy.multiRegionConfiguration?.replicaKeys.map(\.arn) == ["b", "c"])
        #expect(copy.xksKeyConfiguration?.id == "x")
    }

    @Test func membersAreShownInTheOrderOfAWS() {
        let metadata = KeyMetadata(
            keyID: "k", keySpec: .hmac256, signingAlgorithms: [.sm2dsa],
            keyAgreementAlgorithms: [.ecdh], multiRegion: false, macAlgorithms: [.hmacSha256],
            currentKeyMaterialID: "m")
        #expect(
            metadata.fields().map(\.name) == [
                "KeyId", "KeySpec", "SigningAlgorithms", "KeyAgreementAlgorithms", "MultiRegion",
                "MacAlgorithms", "CurrentKeyMaterialId",
            ])
    }

    @Test(arguments: [0, 1, -1, 1 << 40, Int.max, Int.min])
    func a64BitNumberComesBack(_ seconds: Int) throws {
        #expect(try AdvanceClockRequest(decoding: .init(seconds: seconds)).seconds == seconds)
        #expect(try AdvanceClockRequest(decoding: .init()).seconds == nil)
    }

    @Test func aNULDoesNotCutAContextShort() throws {
        let one = try #require(EncryptionContext(pairs: [("a\u{0}b", "c")]))
        let other = try #require(EncryptionContext(pairs: [("a", "c")]))
        let copy = try DecryptRequest(decoding: DecryptRequest(encryptionContext: one))
        #expect(copy.encryptionContext?.canonicalBytes == one.canonicalBytes)
        #expect(one.canonicalBytes != other.canonicalBytes)
    }

    @Test func unknownFieldsAreIgnored() throws {
        let bytes: [UInt8] = [0x0A, 1, 0x78, 0xFA, 0x07, 2, 9, 9]
        let request = try unsafe bytes.withUnsafeBytes {
            try unsafe DescribeKeyRequest(decoding: $0, in: arena)
        }
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
        #expect(throws: WireError.tooManyParts) {
            try decode(GenerateDataKeyRequest.self, entries)
        }
    }

    @Test(arguments: [1, 992, 993, 1000], ["", "v"])
    func aContextOfManyPairsComesBack(_ count: Int, _ value: String) throws {
        let context = try context(of: count, value)
        let copy = try GenerateDataKeyRequest(
            decoding: GenerateDataKeyRequest(
                keyID: String(repeating: "k", count: 36), encryptionContext: context,
                numberOfBytes: 32, grantTokens: [String](repeating: "t", count: 10)))
        #expect(copy.encryptionContext?.canonicalBytes == context.canonicalBytes)
    }

    @Test func twoContextsOfTheMostPairsComeBack() throws {
        let context = try context(of: EncryptionContext.pairLimit, "value")
        let copy = try ReEncryptRequest(
            decoding: ReEncryptRequest(
                sourceEncryptionContext: context, destinationEncryptionContext: context))
        #expect(copy.sourceEncryptionContext?.canonicalBytes == context.canonicalBytes)
        #expect(copy.destinationEncryptionContext?.canonicalBytes == context.canonicalBytes)
    }

    @Test(
        arguments: [
            (1001, WireError.tooManyEntries(field: "encryptionContext")),
            (2000, .tooManyEntries(field: "encryptionContext")), (10_000, .tooManyParts),
        ] as [(Int, WireError)])
    func aContextOfTooManyPairsIsRefusedForThat(_ count: Int, _ expected: WireError) throws {
        let context = try context(of: count, "")
        #expect(throws: expected) {
            _ = try DecryptRequest(decoding: DecryptRequest(encryptionContext: context))
        }
    }

    private func context(of count: Int, _ value: String) throws -> EncryptionContext {
        let pairs = (0..<count).map { (key: "\($0)", value: value) }
        return try #require(EncryptionContext(pairs: pairs))
    }

    @Test func randomBytesNeverTrap() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<64)).map { _ in
                UInt8(truncatingIfNeeded: generator.next() as UInt64)
            }
            try? decode(CreateKeyRequest.self, bytes)
            try? decode(ReEncryptRequest.self, bytes)
            try? decode(ImportKeyMaterialRequest.self, bytes)
            try? decode(ListKeyRotationsResponse.self, bytes)
            try? decode(CreateGrantRequest.self, bytes)
        }
    }

    private func decode<M: WireMessage & ~Copyable>(_ type: M.Type, _ bytes: [UInt8]) throws {
        try unsafe bytes.withUnsafeBytes { _ = try unsafe M(decoding: $0, in: arena) }
    }
}

extension WireMessage where Self: ~Copyable {
    /// The message as it comes out of its own bytes.
    fileprivate init(decoding message: borrowing Self) throws {
        let arena = MessageArena()
        let packed = try message.packed(in: arena)
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: packed.count, alignment: 1)
        defer { unsafe bytes.deallocate() }
        unsafe packed.write(to: bytes)
        self = try unsafe Self(
            decoding: UnsafeRawBufferPointer(bytes), in: MessageArena())
    }
}
