import KMSCore
import KMSModel
import KMSAPI
import TestKit
import Testing

@Suite struct KeyReferenceTests {
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey()
        _ = try instance.engine.createAlias(
            .init(aliasName: "alias/app", targetKeyID: key), for: instance.caller()
        ).commit()
    }

    private var arn: String { "arn:aws:kms:local-main-1:123456789012" }

    @Test func allFourFormsNameTheKey() throws {
        for form in [key, "\(arn):key/\(key)", "alias/app", "\(arn):alias/app"] {
            let reply = try instance.engine.generateDataKeyWithoutPlaintext(
                .init(keyID: form, keySpec: .aes256), for: instance.caller())
            #expect(reply.keyID == "\(arn):key/\(key)")
        }
    }

    @Test func lookalikesAreNotTheSame() throws {
        _ = try instance.engine.createAlias(
            .init(aliasName: "alias/Key", targetKeyID: key), for: instance.caller()
        ).commit()
        _ = try instance.engine.describeKey(.init(keyID: "alias/Key"), for: instance.caller())
        #expect(
            code {
                _ = try instance.engine.describeKey(
                    .init(keyID: "alias/\u{212A}ey"), for: instance.caller())
            } == .notFound)
    }

    @Test func anAliasIsNotTakenWhereAWSTakesNone() {
        for form in ["alias/app", "\(arn):alias/app"] {
            let error = error {
                _ = try instance.engine.disableKey(.init(keyID: form), for: instance.caller())
                    .commit()
            }
            #expect(error?.code == .notFound)
            #expect(error?.message == "Invalid keyId '\(form)'")
        }
    }

    @Test func absentAndMalformedAreToldAsAWSDoes() {
        let absent = "00000000-0000-4000-8000-000000000000"
        let cases: [(String, KMSErrorCode, String)] = [
            (absent, .notFound, "Key '\(arn):key/\(absent)' does not exist"),
            ("\(arn):key/\(absent)", .notFound, "Key '\(arn):key/\(absent)' does not exist"),
            ("nonsense", .notFound, "Invalid keyId 'nonsense'"),
            (key.uppercased(), .notFound, "Invalid keyId '\(key.uppercased())'"),
            ("alias/none", .notFound, "Alias \(arn):alias/none is not found."),
            (
                "arn:aws:kms:elsewhere-1-1:123456789012:key/\(key)", .notFound,
                "Invalid arn elsewhere-1-1"
            ),
            ("arn:aws:kms", .invalidArn, "Invalid arn arn:aws:kms"),
            (
                "arn:aws:s3:local-main-1:123456789012:key/\(key)", .invalidArn,
                "Invalid arn arn:aws:s3:local-main-1:123456789012:key/\(key)"
            ),
        ]
        for (form, code, message) in cases {
            let error = error {
                _ = try instance.engine.describeKey(.init(keyID: form), for: instance.caller())
            }
            #expect(error?.code == code)
            #expect(error?.message == message)
        }
        let foreign = error {
            _ = try instance.engine.describeKey(
                .init(keyID: "arn:aws:kms:local-main-1:999999999999:key/\(key)"),
                for: instance.caller())
        }
        #expect(foreign?.code == .accessDenied)
    }

    @Test(arguments: [nil, "", String(repeating: "x", count: 2049)])
    func aKeyIDHasALength(_ form: String?) {
        let error = error {
            _ = try instance.engine.describeKey(.init(keyID: form), for: instance.caller())
        }
        #expect(error?.code == .validation)
        #expect(error?.message.hasPrefix("1 validation error detected: Value ") == true)
        #expect(
            error?.message.contains(" at 'keyId' failed to satisfy constraint: Member must ")
                == true)
    }

    @Test func aStrangerCannotTellWhatExists() throws {
        let absent = "00000000-0000-4000-8000-000000000000"
        let scope = "arn:aws:kms:local-main-1:123456789012:"
        let forms = [
            (key, "key/\(key)"), (absent, "key/\(absent)"), ("alias/app", "alias/app"),
            ("alias/none", "alias/none"), ("no key", "key/*"),
        ]
        for (form, shown) in forms {
            let error = error {
                _ = try instance.engine.generateDataKey(
                    .init(keyID: form, keySpec: .aes256), for: instance.caller(.stranger))
            }
            #expect(error?.code == .accessDenied)
            #expect(
                error?.message
                    == "User: arn:aws:iam::123456789012:user/mallory is not authorized to perform: "
                    + "kms:GenerateDataKey on resource: \(scope)\(shown) because no identity-based policy allows the "
                    + "kms:GenerateDataKey action")
        }
    }

    @Test func aStrangersDecryptTellsNothing() throws {
        let blob = try #require(
            try instance.engine.generateDataKeyWithoutPlaintext(
                .init(keyID: key, keySpec: .aes256), for: instance.caller()
            ).ciphertextBlob)
        var foreign = blob
        foreign[5] ^= 1
        let errors = [blob, foreign].map { blob in
            error {
                _ = try instance.engine.decrypt(
                    .init(ciphertextBlob: blob), for: instance.caller(.stranger))
            }
        }
        #expect(errors[0]?.code == .accessDenied)
        #expect(errors[0]?.message == errors[1]?.message)
    }

    @Test func aStrangerMayDoNothing() {
        let caller = instance.caller(.stranger)
        let engine = instance.engine
        let calls: [() throws -> Void] = [
            { _ = try engine.createKey(.init(), for: caller).commit() },
            { _ = try engine.listKeys(.init(), for: caller) },
            { _ = try engine.listAliases(.init(), for: caller) },
            { _ = try engine.generateRandom(.init(numberOfBytes: 1), for: caller) },
            { _ = try engine.describeKey(.init(keyID: key), for: caller) },
            { _ = try engine.disableKey(.init(keyID: key), for: caller).commit() },
            { _ = try engine.enableKey(.init(keyID: key), for: caller).commit() },
            {
                _ = try engine.updateKeyDescription(.init(keyID: key, description: ""), for: caller)
                    .commit()
            },
            {
                _ = try engine.createAlias(
                    .init(aliasName: "alias/x", targetKeyID: key), for: caller
                ).commit()
            },
            {
                _ = try engine.updateAlias(
                    .init(aliasName: "alias/app", targetKeyID: key), for: caller
                ).commit()
            },
            { _ = try engine.deleteAlias(.init(aliasName: "alias/app"), for: caller).commit() },
        ]
        for call in calls { #expect(code(call) == .accessDenied) }
    }
}
