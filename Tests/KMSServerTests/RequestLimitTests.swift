import KMSModel
import KMSSecrets
import KMSAPI
import KMSWire
import Testing

@testable import KMSServer

@Suite struct RequestLimitTests {
    private let table = MethodTable.all(health: Health(server: "test", clock: MonotonicClock()))
    private let arena = MessageArena()

    @Test func everyMethodTakesItsLargestRequest() throws {
        let requests = try largest()
        #expect(
            Set(requests.map(\.method))
                == Set(table.names.filter { !$0.hasPrefix("Health/") }), "a method is not tested")
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        for (method, request, expected) in requests {
            try client.request(method, payload: request)
            let reply = try #require(try client.frame())
            let status = try reply.status
            #expect(status.exception == expected, "\(method): \(status.message ?? "")")
        }
    }

    @Test func theLimitFollowsFromTheFields() throws {
        for (method, request, _) in try largest() {
            let limit = try #require(find(method)).inputLimit
            #expect(request.count <= limit, "\(method)")
            // Patterns that exclude 4-byte characters make the rest.
            #expect(limit <= 3 * request.count + 2048, "\(method) takes more than its fields")
        }
    }

    @Test func everyLimitFitsAFrame() throws {
        for name in table.names {
            let limit = try #require(find(name)).inputLimit
            #expect(limit + FrameHeader.byteCount + name.utf8.count <= FrameHeader.byteLimit)
        }
    }

    @Test func aLongerRequestIsRefused() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        for name in table.names {
            let limit = try #require(find(name)).inputLimit
            try client.request(name, payload: [UInt8](repeating: 0, count: limit + 1))
            let reply = try #require(try client.frame())
            let status = try reply.status
            #expect(status.exception == "ValidationException", "\(name)")
            #expect(status.message?.contains("too long") == true, "\(name)")
        }
    }

    @Test(
        arguments: [
            (1001, "There are more than 1000 entries at 'encryptionContext'."),
            (10_000, "an encryption context may have at most 1000 pairs"),
        ] as [(Int, String)])
    func tooManyPairsAreToldAsThat(_ count: Int, _ expected: String) throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        let pairs = (0..<count).map { (key: "\($0)", value: "") }
        let context = try #require(EncryptionContext(pairs: pairs))
        try client.request(
            "KMS/Decrypt", payload: try packed(DecryptRequest(encryptionContext: context)))
        let reply = try #require(try client.frame())
        let status = try reply.status
        #expect(status.exception == "ValidationException")
        #expect(status.message?.contains(expected) == true)
    }

    // MARK: The largest requests

    private func find(_ name: String) -> Method? {
        unsafe Array(name.utf8).withUnsafeBytes { unsafe table.find($0) }
    }

    private func packed(_ message: borrowing some WireMessage & ~Copyable) throws -> [UInt8] {
        let packed = try message.packed(in: arena)
        var bytes = [UInt8](repeating: 0, count: packed.count)
        unsafe bytes.withUnsafeMutableBytes { unsafe packed.write(to: $0) }
        arena.reset()
        return bytes
    }

    private func text(_ characters: Int, of character: String = "🔑") -> String {
        String(repeating: character, count: characters)
    }

    /// 1,000 pairs of 8,192 bytes.
    private func context() throws -> EncryptionContext {
        let pairs = (0..<1000).map { index in
            (key: "\(1000 + index)", value: text(index == 0 ? 196 : 4, of: "v"))
        }
        return try #require(EncryptionContext(pairs: pairs))
    }

    /// A request of each method with all fields as large as they may be, and what it fails with for
    /// another reason than its length.
    private func largest() throws -> [(method: String, request: [UInt8], expected: String)] {
        let requests = try changes() + reads() + symmetric()
        return requests.map { (method: "KMS/" + $0.0, request: $0.1, expected: $0.2) }
    }

    private func changes() throws -> [(String, [UInt8], String)] {
        let key = text(2048)
        let alias = "alias/" + text(250, of: "x")
        let create = CreateKeyRequest(
            policy: text(131_072, of: "ü"), description: text(8192), keyUsage: .encryptDecrypt,
            keySpec: .symmetricDefault, origin: .externalKeyStore, customKeyStoreID: text(64),
            bypassPolicyLockoutSafetyCheck: false,
            tags: (0..<50).map { .init(tagKey: "\(10 + $0)" + text(126), tagValue: text(256)) },
            multiRegion: false, xksKeyID: text(128, of: "x"))
        return [
            ("CreateKey", try packed(create), "CustomKeyStoreNotFoundException"),
            (
                "UpdateKeyDescription",
                try packed(UpdateKeyDescriptionRequest(keyID: key, description: text(8192))),
                "NotFoundException"
            ),
            ("EnableKey", try packed(EnableKeyRequest(keyID: key)), "NotFoundException"),
            ("DisableKey", try packed(DisableKeyRequest(keyID: key)), "NotFoundException"),
            (
                "CreateAlias", try packed(CreateAliasRequest(aliasName: alias, targetKeyID: key)),
                "NotFoundException"
            ),
            (
                "UpdateAlias", try packed(UpdateAliasRequest(aliasName: alias, targetKeyID: key)),
                "NotFoundException"
            ),
            ("DeleteAlias", try packed(DeleteAliasRequest(aliasName: alias)), "NotFoundException"),
        ]
    }

    private func reads() throws -> [(String, [UInt8], String)] {
        let key = text(2048)
        let marker = text(1024, of: "ü")
        let describe = DescribeKeyRequest(keyID: key, grantTokens: tokens)
        let aliases = ListAliasesRequest(keyID: key, limit: 100, marker: marker)
        let random = GenerateRandomRequest(
            numberOfBytes: 1024, customKeyStoreID: text(64), recipient: recipient)
        return [
            ("DescribeKey", try packed(describe), "InvalidGrantTokenException"),
            (
                "ListKeys", try packed(ListKeysRequest(limit: 1000, marker: marker)),
                "InvalidMarkerException"
            ),
            ("ListAliases", try packed(aliases), "NotFoundException"),
            ("GenerateRandom", try packed(random), "UnsupportedOperationException"),
        ]
    }

    private func symmetric() throws -> [(String, [UInt8], String)] {
        let key = text(2048)
        let blob = [UInt8](repeating: 1, count: 6144)
        let context = try context()
        let encrypt = EncryptRequest(
            keyID: key, plaintext: SecretBytes(copying: [UInt8](repeating: 1, count: 4096)),
            encryptionContext: context, grantTokens: tokens, encryptionAlgorithm: .symmetricDefault,
            dryRun: true)
        let decrypt = DecryptRequest(
            ciphertextBlob: blob, encryptionContext: context, grantTokens: tokens, keyID: key,
            encryptionAlgorithm: .symmetricDefault, recipient: recipient, dryRun: true,
            dryRunModifiers: [.ignoreCiphertext])
        let reEncrypt = ReEncryptRequest(
            ciphertextBlob: blob, sourceEncryptionContext: context, sourceKeyID: key,
            destinationKeyID: key, destinationEncryptionContext: context,
            sourceEncryptionAlgorithm: .symmetricDefault,
            destinationEncryptionAlgorithm: .symmetricDefault, grantTokens: tokens, dryRun: true,
            dryRunModifiers: [.ignoreCiphertext])
        let dataKey = GenerateDataKeyRequest(
            keyID: key, encryptionContext: context, numberOfBytes: 1024, grantTokens: tokens,
            recipient: recipient, dryRun: true)
        let withoutPlaintext = GenerateDataKeyWithoutPlaintextRequest(
            keyID: key, encryptionContext: context, numberOfBytes: 1024, grantTokens: tokens,
            dryRun: true)
        let expected = "InvalidGrantTokenException"
        return [
            ("Encrypt", try packed(encrypt), expected),
            ("Decrypt", try packed(decrypt), expected),
            ("ReEncrypt", try packed(reEncrypt), expected),
            ("GenerateDataKey", try packed(dataKey), expected),
            ("GenerateDataKeyWithoutPlaintext", try packed(withoutPlaintext), expected),
        ]
    }

    private var tokens: [String] { [String](repeating: text(8192), count: 10) }

    private var recipient: RecipientInfo {
        RecipientInfo(
            keyEncryptionAlgorithm: .rsaesOaepSha256,
            attestationDocument: [UInt8](repeating: 1, count: 262_144))
    }
}
