import KMSCore
import KMSModel
import KMSSecrets
import KMSAPI
import TestKit
import Testing

@Suite struct SymmetricOperationsTests {
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey()
    }

    @Test func allMissingAndMalformedFieldsAreToldAtOnce() {
        let error = #expect(throws: KMSError.self) {
            _ = try instance.engine.decrypt(.init(keyID: ""), for: instance.caller())
        }
        #expect(error?.message.hasPrefix("2 validation errors detected: ") == true)
        #expect(error?.message.contains("'ciphertextBlob'") == true)
        let other = #expect(throws: KMSError.self) {
            _ = try instance.engine.reEncrypt(.init(), for: instance.caller())
        }
        #expect(other?.message.hasPrefix("2 validation errors detected: ") == true)
    }

    @Test func whatEncryptSealsDecryptOpens() throws {
        let blob = try encrypt("attack at dawn", ["app": "orders"])
        #expect(blob.count == 14 + 74)
        #expect(try decrypt(blob, ["app": "orders"]) == "attack at dawn")
    }

    @Test func theSamePlaintextNeverGivesTheSameBlob() throws {
        #expect(try encrypt("x") != encrypt("x"))
    }

    @Test(arguments: [[:], ["a": "bc"], ["ab": "c"], ["a": "b", "c": ""], ["a": "bc", "d": "e"]])
    func anotherContextDoesNotOpen(_ context: [String: String]) throws {
        let blob = try encrypt("x", ["a": "b", "c": "d"])
        #expect(code { _ = try decrypt(blob, context) } == .invalidCiphertext)
    }

    @Test func orderOfTheContextHasNoMeaning() throws {
        let pairs = [("a", "1"), ("b", "2"), ("c", "3")]
        let blob = try encrypt(
            "x", context: EncryptionContext(pairs: pairs.map { (key: $0.0, value: $0.1) }))
        #expect(
            try decrypt(
                blob,
                context: EncryptionContext(pairs: pairs.reversed().map { (key: $0.0, value: $0.1) })
            )
                == "x")
    }

    @Test func everyBitOfTheBlobCounts() throws {
        let blob = try encrypt("x")
        for index in blob.indices {
            var changed = blob
            changed[index] ^= 0x10
            let code = code { _ = try decrypt(changed) }
            let expected: Set<KMSErrorCode> =
                (2..<18).contains(index) ? [.accessDenied] : [.invalidCiphertext]
            #expect(
                code.map(expected.contains) == true, "byte \(index): \(String(describing: code))")
        }
    }

    @Test(arguments: [16, 32]) func aDataKeyComesBack(count: Int) throws {
        let made = try instance.engine.generateDataKey(
            .init(
                keyID: key, encryptionContext: context(["Purpose": "Test"]),
                keySpec: count == 32 ? .aes256 : .aes128),
            for: instance.caller())
        let opened = try instance.engine.decrypt(
            .init(
                ciphertextBlob: made.ciphertextBlob,
                encryptionContext: context(["Purpose": "Test"])), for: instance.caller())
        #expect(bytes(made.plaintext).count == count)
        #expect(bytes(opened.plaintext) == bytes(made.plaintext))
        #expect(made.keyID == "arn:aws:kms:local-main-1:123456789012:key/\(key)")
        #expect(opened.keyMaterialID == made.keyMaterialID)
        #expect(made.keyMaterialID?.count == 64)
    }

    @Test func aDataKeyWithoutPlaintextOpensToo() throws {
        let made = try instance.engine.generateDataKeyWithoutPlaintext(
            .init(keyID: key, numberOfBytes: 1024), for: instance.caller())
        let opened = try instance.engine.decrypt(
            .init(ciphertextBlob: made.ciphertextBlob), for: instance.caller())
        #expect(bytes(opened.plaintext).count == 1024)
    }

    @Test(
        arguments: [
            (nil, nil, KMSErrorCode.validation), (DataKeySpec.aes256, 32, .validation),
            (nil, 0, .validation), (nil, 1025, .validation), (nil, 1024, nil), (nil, 1, nil),
        ] as [(DataKeySpec?, Int?, KMSErrorCode?)])
    func theLengthIsSaidOnce(
        _ spec: DataKeySpec?, _ count: Int?, _ expected: KMSErrorCode?
    ) throws {
        #expect(
            code {
                _ = try instance.engine.generateDataKey(
                    .init(keyID: key, numberOfBytes: count, keySpec: spec), for: instance.caller())
            } == expected)
    }

    @Test(arguments: [(0, KMSErrorCode.validation), (1, nil), (4096, nil), (4097, .validation)])
    func plaintextHasALimit(_ count: Int, _ expected: KMSErrorCode?) {
        #expect(code { _ = try encrypt(String(repeating: "x", count: count)) } == expected)
    }

    @Test func contextHasALimit() {
        #expect(code { _ = try encrypt("x", ["a": String(repeating: "b", count: 8191)]) } == nil)
        #expect(
            code { _ = try encrypt("x", ["a": String(repeating: "b", count: 8192)]) } == .validation
        )
    }

    @Test func reEncryptChangesKeyAndContext() throws {
        let other = try instance.newKey()
        let blob = try encrypt("x", ["a": "b"])
        let reply = try instance.engine.reEncrypt(
            .init(
                ciphertextBlob: blob, sourceEncryptionContext: context(["a": "b"]),
                destinationKeyID: other), for: instance.caller())
        #expect(reply.sourceKeyID?.hasSuffix(key) == true)
        #expect(reply.keyID?.hasSuffix(other) == true)
        #expect(try decrypt(reply.ciphertextBlob ?? []) == "x")  // the context does not carry over
    }

    @Test func theNamedKeyMustBeTheOneThatEncrypted() throws {
        let blob = try encrypt("x")
        let other = try instance.newKey()
        #expect(
            code {
                _ = try instance.engine.decrypt(
                    .init(ciphertextBlob: blob, keyID: other), for: instance.caller())
            } == .incorrectKey)
    }

    @Test func aDisabledKeyIsRefusedOnTheNextCall() throws {
        let blob = try encrypt("x")
        _ = try instance.engine.disableKey(.init(keyID: key), for: instance.caller()).commit()
        let error = try #require(error { _ = try decrypt(blob) })
        #expect(error.code == .disabled)
        #expect(error.message == "arn:aws:kms:local-main-1:123456789012:key/\(key) is disabled.")
        #expect(code { _ = try encrypt("x") } == .disabled)
        _ = try instance.engine.enableKey(.init(keyID: key), for: instance.caller()).commit()
        #expect(try decrypt(blob) == "x")
    }

    @Test func anotherThreadsCacheSeesTheChangeToo() throws {
        let second = try instance.service.makeEngine()
        let blob = try encrypt("x")
        _ = try second.decrypt(.init(ciphertextBlob: blob), for: instance.caller())
        _ = try instance.engine.disableKey(.init(keyID: key), for: instance.caller()).commit()
        #expect(
            code { _ = try second.decrypt(.init(ciphertextBlob: blob), for: instance.caller()) }
                == .disabled)
    }

    @Test func aDryRunFailsEitherWay() throws {
        let request = EncryptRequest(
            keyID: key, plaintext: SecretBytes(copying: [1]), dryRun: true)
        #expect(
            code { _ = try instance.engine.encrypt(request, for: instance.caller()) }
                == .dryRunOperation)
        var blob = try encrypt("x")
        #expect(
            code {
                _ = try instance.engine.decrypt(
                    .init(ciphertextBlob: blob, dryRun: true), for: instance.caller())
            } == .dryRunOperation)
        blob[70] ^= 1
        #expect(
            code {
                _ = try instance.engine.decrypt(
                    .init(ciphertextBlob: blob, dryRun: true), for: instance.caller())
            } == .invalidCiphertext)
        #expect(
            code {
                _ = try instance.engine.decrypt(
                    .init(keyID: key, dryRun: true, dryRunModifiers: [.ignoreCiphertext]),
                    for: instance.caller())
            } == .dryRunOperation)
        #expect(
            code {
                _ = try instance.engine.decrypt(
                    .init(ciphertextBlob: blob, dryRunModifiers: [.ignoreCiphertext]),
                    for: instance.caller())
            } == .validation)
    }

    @Test func aRecipientNeverGetsPlaintext() {
        #expect(
            code {
                _ = try instance.engine.generateDataKey(
                    .init(keyID: key, keySpec: .aes256, recipient: .init()), for: instance.caller())
            } == .unsupportedOperation)
    }

    @Test(
        arguments: [
            (nil, KMSErrorCode.validation), (0, .validation), (1, nil), (1024, nil),
            (1025, .validation),
        ] as [(Int?, KMSErrorCode?)])
    func randomBytesHaveALimit(_ count: Int?, _ expected: KMSErrorCode?) {
        var made: Int?
        let code = code {
            let reply = try instance.engine.generateRandom(
                .init(numberOfBytes: count), for: instance.caller())
            made = bytes(reply.plaintext).count
        }
        #expect(code == expected)
        #expect(made == (expected == nil ? count : nil))
    }

    @Test func grantTokensThatNobodyIssuedAreRefused() {
        #expect(
            code {
                _ = try instance.engine.generateDataKey(
                    .init(keyID: key, keySpec: .aes256, grantTokens: ["x"]), for: instance.caller())
            } == .invalidGrantToken)
    }

    // MARK: Helpers

    private func encrypt(_ text: String, _ pairs: [String: String] = [:]) throws -> [UInt8] {
        try encrypt(text, context: context(pairs))
    }

    private func encrypt(_ text: String, context: EncryptionContext?) throws -> [UInt8] {
        try instance.engine.encrypt(
            .init(
                keyID: key, plaintext: SecretBytes(copying: Array(text.utf8)),
                encryptionContext: context), for: instance.caller()
        ).ciphertextBlob ?? []
    }

    private func decrypt(_ blob: [UInt8], _ pairs: [String: String] = [:]) throws -> String {
        try decrypt(blob, context: context(pairs))
    }

    private func decrypt(_ blob: [UInt8], context: EncryptionContext?) throws -> String {
        let reply = try instance.engine.decrypt(
            .init(ciphertextBlob: blob, encryptionContext: context), for: instance.caller())
        return String(decoding: bytes(reply.plaintext), as: UTF8.self)
    }
}

func context(_ pairs: [String: String]) -> EncryptionContext? {
    EncryptionContext(pairs: pairs.map { (key: $0.key, value: $0.value) })
}

func bytes(_ secret: borrowing SecretBytes?) -> [UInt8] {
    switch secret {
    case .none: []
    case .some(let secret): unsafe secret.withUnsafeBytes { unsafe Array($0) }
    }
}

/// What `body` throws.
func error(_ body: () throws -> Void) -> KMSError? {
    do {
        try body()
        return nil
    } catch {
        return error as? KMSError
    }
}

func code(_ body: () throws -> Void) -> KMSErrorCode? {
    error(body)?.code
}
