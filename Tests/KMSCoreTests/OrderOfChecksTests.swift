import KMSAPI
import KMSAccess
import KMSCore
import KMSModel
import KMSSecrets
import TestKit
import Testing

/// docs/ORDER_OF_CHECKS.md, over all operations: of two things that are wrong the earlier one is said.
@Suite struct OrderOfChecksTests {
    /// What may be wrong, in the order of the page.
    enum Fault: Int, CaseIterable, Comparable {
        case malformed, unreadable, absent, token, stranger, otherKey, state, unsupported, algorithm
        case ciphertext, dryRun

        static func < (left: Fault, right: Fault) -> Bool { left.rawValue < right.rawValue }

        var code: KMSErrorCode {
            switch self {
            case .malformed: .validation
            case .unreadable, .ciphertext: .invalidCiphertext
            case .absent: .notFound
            case .token: .invalidGrantToken
            case .stranger: .accessDenied
            case .otherKey: .incorrectKey
            case .state: .invalidState
            case .unsupported: .unsupportedOperation
            case .algorithm: .invalidKeyUsage
            case .dryRun: .dryRunOperation
            }
        }
    }

    /// A service with a key, and what is wrong with the call that is made of it.
    struct Scene {
        let instance: TestInstance
        let faults: Set<Fault>
        private let usual: String
        private let other: String

        init(_ faults: Set<Fault>) throws {
            self.faults = faults
            instance = try TestInstance()
            usual = try instance.newKey()
            other = try instance.newKey()
            blob = try instance.engine.encrypt(
                .init(keyID: usual, plaintext: SecretBytes(copying: [1])), for: instance.caller()
            ).ciphertextBlob
            otherBlob = try instance.engine.encrypt(
                .init(keyID: other, plaintext: SecretBytes(copying: [1])), for: instance.caller()
            ).ciphertextBlob
            _ = try instance.engine.createAlias(
                .init(aliasName: "alias/there", targetKeyID: usual), for: instance.caller()
            ).commit()
            grant = try instance.engine.createGrant(
                .init(
                    keyID: usual, granteePrincipal: "arn:aws:iam::123456789012:user/bob",
                    operations: [.encrypt]), for: instance.caller()
            ).commit().grantID
            if faults.contains(.state) {
                try instance.set(.pendingDeletion, of: usual)
                try instance.set(.pendingDeletion, of: other)
            }
        }

        let grant: String?
        private let blob: [UInt8]?
        private let otherBlob: [UInt8]?

        var engine: Engine { instance.engine }
        var caller: Caller { instance.caller(faults.contains(.stranger) ? .stranger : .root) }
        var key: String {
            if faults.contains(.malformed) { return "" }
            return faults.contains(.absent) ? "1234abcd-12ab-34cd-56ef-1234567890ab" : usual
        }
        var secondKey: String { other }
        var tokens: [String] { faults.contains(.token) ? ["forged"] : [] }
        var recipient: RecipientInfo? { faults.contains(.unsupported) ? RecipientInfo() : nil }
        var algorithm: EncryptionAlgorithmSpec {
            faults.contains(.algorithm) ? .rsaesOaepSha256 : .symmetricDefault
        }
        var dryRun: Bool? { faults.contains(.dryRun) ? true : nil }
        var text: String { String(repeating: "x", count: faults.contains(.malformed) ? 9000 : 1) }
        var limit: Int? { faults.contains(.malformed) ? 0 : nil }
        var ciphertext: [UInt8]? {
            if faults.contains(.unreadable) || faults.contains(.ciphertext) { return [1, 2, 3] }
            return faults.contains(.otherKey) ? otherBlob : blob
        }
        var tags: [KMSAPI.Tag] { [KMSAPI.Tag(tagKey: "a", tagValue: "b")] }
    }

    /// A form of an operation, and what can be wrong with it.
    struct Row: CustomTestStringConvertible {
        let operation: Operation
        let form: String
        let faults: [Fault]
        let call: @Sendable (Scene) throws -> Void

        init(
            _ operation: Operation, _ faults: [Fault], form: String = "",
            _ call: @escaping @Sendable (Scene) throws -> Void
        ) {
            self.operation = operation
            self.form = form
            self.faults = faults
            self.call = call
        }

        var testDescription: String { "\(operation.name) \(form)" }
    }

    static let rows: [Row] = [
        Row(.describeKey, [.malformed, .absent, .token, .stranger]) {
            _ = try $0.engine.describeKey(
                .init(keyID: $0.key, grantTokens: $0.tokens), for: $0.caller)
        },
        Row(.listKeys, [.malformed, .stranger]) {
            _ = try $0.engine.listKeys(.init(limit: $0.limit), for: $0.caller)
        },
        Row(.createKey, [.malformed, .stranger, .unsupported]) {
            let spec: KeySpec? = $0.faults.contains(.unsupported) ? .rsa2048 : nil
            _ = try $0.engine.createKey(
                .init(description: $0.text, keyUsage: .encryptDecrypt, keySpec: spec),
                for: $0.caller
            ).commit()
        },
        Row(.updateKeyDescription, [.malformed, .absent, .stranger, .state]) {
            _ = try $0.engine.updateKeyDescription(
                .init(keyID: $0.key, description: "x"), for: $0.caller
            ).commit()
        },
        Row(.enableKey, [.malformed, .absent, .stranger, .state]) {
            _ = try $0.engine.enableKey(.init(keyID: $0.key), for: $0.caller).commit()
        },
        Row(.disableKey, [.malformed, .absent, .stranger, .state]) {
            _ = try $0.engine.disableKey(.init(keyID: $0.key), for: $0.caller).commit()
        },
        Row(.tagResource, [.malformed, .absent, .stranger, .state]) {
            _ = try $0.engine.tagResource(.init(keyID: $0.key, tags: $0.tags), for: $0.caller)
                .commit()
        },
        Row(.untagResource, [.malformed, .absent, .stranger, .state]) {
            _ = try $0.engine.untagResource(.init(keyID: $0.key, tagKeys: ["a"]), for: $0.caller)
                .commit()
        },
        Row(.listResourceTags, [.malformed, .absent, .stranger]) {
            _ = try $0.engine.listResourceTags(.init(keyID: $0.key), for: $0.caller)
        },
        Row(.putKeyPolicy, [.malformed, .absent, .stranger]) {
            _ = try $0.engine.putKeyPolicy(
                .init(keyID: $0.key, policy: Policy.defaultText(of: "123456789012")),
                for: $0.caller
            ).commit()
        },
        Row(.getKeyPolicy, [.malformed, .absent, .stranger]) {
            _ = try $0.engine.getKeyPolicy(.init(keyID: $0.key), for: $0.caller)
        },
        Row(.listKeyPolicies, [.malformed, .absent, .stranger]) {
            _ = try $0.engine.listKeyPolicies(.init(keyID: $0.key), for: $0.caller)
        },
        Row(.createGrant, [.malformed, .absent, .token, .stranger, .state, .dryRun]) {
            _ = try $0.engine.createGrant(
                .init(
                    keyID: $0.key, granteePrincipal: "arn:aws:iam::123456789012:user/alice",
                    operations: [.encrypt], grantTokens: $0.tokens, dryRun: $0.dryRun),
                for: $0.caller
            ).commit()
        },
        Row(.listGrants, [.malformed, .absent, .stranger]) {
            _ = try $0.engine.listGrants(.init(keyID: $0.key), for: $0.caller)
        },
        Row(.listRetirableGrants, [.malformed, .stranger]) {
            _ = try $0.engine.listRetirableGrants(
                .init(
                    limit: $0.limit, retiringPrincipal: "arn:aws:iam::123456789012:user/alice"),
                for: $0.caller)
        },
        Row(.retireGrant, [.absent, .stranger, .dryRun]) {
            _ = try $0.engine.retireGrant(
                .init(
                    keyID: $0.key, grantID: $0.grant,
                    dryRun: $0.dryRun), for: $0.caller
            ).commit()
        },
        Row(.revokeGrant, [.malformed, .absent, .stranger, .dryRun]) {
            _ = try $0.engine.revokeGrant(
                .init(keyID: $0.key, grantID: $0.grant, dryRun: $0.dryRun), for: $0.caller
            ).commit()
        },
        Row(.createAlias, [.malformed, .absent, .stranger, .state]) {
            _ = try $0.engine.createAlias(
                .init(aliasName: "alias/new", targetKeyID: $0.key), for: $0.caller
            ).commit()
        },
        Row(.updateAlias, [.malformed, .absent, .stranger, .state]) {
            _ = try $0.engine.updateAlias(
                .init(aliasName: "alias/there", targetKeyID: $0.key), for: $0.caller
            ).commit()
        },
        Row(.deleteAlias, [.malformed, .stranger]) {
            _ = try $0.engine.deleteAlias(.init(aliasName: "alias/" + $0.text), for: $0.caller)
                .commit()
        },
        Row(.listAliases, [.malformed, .absent, .stranger]) {
            _ = try $0.engine.listAliases(.init(keyID: $0.key), for: $0.caller)
        },
        Row(.generateRandom, [.malformed, .stranger, .unsupported]) {
            _ = try $0.engine.generateRandom(
                .init(
                    numberOfBytes: $0.faults.contains(.malformed) ? 0 : 8, recipient: $0.recipient),
                for: $0.caller)
        },
        Row(.encrypt, [.malformed, .absent, .token, .stranger, .state, .algorithm, .dryRun]) {
            _ = try $0.engine.encrypt(
                .init(
                    keyID: $0.key, plaintext: SecretBytes(copying: [1]), grantTokens: $0.tokens,
                    encryptionAlgorithm: $0.algorithm, dryRun: $0.dryRun), for: $0.caller)
        },
        Row(
            .generateDataKey,
            [.malformed, .absent, .token, .stranger, .state, .unsupported, .dryRun]
        ) {
            _ = try $0.engine.generateDataKey(
                .init(
                    keyID: $0.key, keySpec: .aes256, grantTokens: $0.tokens,
                    recipient: $0.recipient, dryRun: $0.dryRun), for: $0.caller)
        },
        Row(
            .generateDataKeyWithoutPlaintext,
            [.malformed, .absent, .token, .stranger, .state, .dryRun]
        ) {
            _ = try $0.engine.generateDataKeyWithoutPlaintext(
                .init(
                    keyID: $0.key, keySpec: .aes256, grantTokens: $0.tokens, dryRun: $0.dryRun),
                for: $0.caller)
        },
        Row(
            .decrypt,
            [
                .malformed, .absent, .token, .stranger, .otherKey, .state, .unsupported, .algorithm,
                .ciphertext, .dryRun,
            ], form: "with a named key"
        ) {
            _ = try $0.engine.decrypt(
                .init(
                    ciphertextBlob: $0.ciphertext, grantTokens: $0.tokens, keyID: $0.key,
                    encryptionAlgorithm: $0.algorithm, recipient: $0.recipient, dryRun: $0.dryRun),
                for: $0.caller)
        },
        Row(
            .decrypt,
            [.unreadable, .token, .stranger, .state, .unsupported, .algorithm, .dryRun],
            form: "without one"
        ) {
            _ = try $0.engine.decrypt(
                .init(
                    ciphertextBlob: $0.ciphertext, grantTokens: $0.tokens,
                    encryptionAlgorithm: $0.algorithm, recipient: $0.recipient, dryRun: $0.dryRun),
                for: $0.caller)
        },
        Row(
            .reEncrypt,
            [
                .malformed, .absent, .token, .stranger, .otherKey, .state, .algorithm, .ciphertext,
                .dryRun,
            ], form: "from a named key"
        ) {
            _ = try $0.engine.reEncrypt(
                .init(
                    ciphertextBlob: $0.ciphertext, sourceKeyID: $0.key,
                    destinationKeyID: $0.secondKey, sourceEncryptionAlgorithm: $0.algorithm,
                    grantTokens: $0.tokens, dryRun: $0.dryRun), for: $0.caller)
        },
        Row(
            .reEncrypt,
            [.malformed, .unreadable, .absent, .token, .stranger, .state, .algorithm, .dryRun],
            form: "to a key"
        ) {
            _ = try $0.engine.reEncrypt(
                .init(
                    ciphertextBlob: $0.ciphertext, destinationKeyID: $0.key,
                    destinationEncryptionAlgorithm: $0.algorithm, grantTokens: $0.tokens,
                    dryRun: $0.dryRun), for: $0.caller)
        },
    ]

    @Test func everyOperationIsInTheTable() {
        let served = Set(Operation.allCases.filter(\.isServed))
        #expect(Set(Self.rows.map(\.operation)) == served)
    }

    @Test(arguments: rows)
    func theEarlierFaultIsSaid(_ row: Row) throws {
        try expect(row, [], nil)
        for (index, first) in row.faults.enumerated() {
            try expect(row, [first], first.code)
            for second in row.faults[(index + 1)...] {
                // A stranger isn't told that a key is not there.
                let code =
                    first == .absent && second == .stranger ? Fault.stranger.code : first.code
                // One ciphertext is either of another key or of none.
                if first == .otherKey && second == .ciphertext { continue }
                try expect(row, [first, second], code)
            }
        }
    }

    private func expect(_ row: Row, _ faults: Set<Fault>, _ code: KMSErrorCode?) throws {
        let scene = try Scene(faults)
        var error: KMSError?
        do { try row.call(scene) } catch let failure as KMSError { error = failure }
        if row.operation == .deleteAlias, code == nil {
            // "alias/x" isn't there; that is found last.
            return
        }
        #expect(error?.code == code, "\(faults): \(error?.message ?? "no error")")
    }

    @Test func aDeniedReEncryptNamesItsActionAndKey() throws {
        let scene = try Scene([.stranger])
        let error = #expect(throws: KMSError.self) {
            _ = try scene.engine.reEncrypt(
                .init(
                    ciphertextBlob: scene.ciphertext, sourceKeyID: scene.key,
                    destinationKeyID: scene.secondKey), for: scene.caller)
        }
        let arn = "arn:aws:kms:local-main-1:123456789012:key/\(scene.key)"
        #expect(
            error?.message.contains("perform: kms:ReEncryptFrom on resource: \(arn) ") == true)
    }
}
