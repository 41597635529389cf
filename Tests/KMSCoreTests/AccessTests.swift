import KMSAPI
import KMSAccess
import KMSCore
import KMSModel
import KMSSecrets
import Synchronization
import TestKit
import Testing

/// Access is asked once for each key, after it is found, with all that policies and grants look at.
@Suite struct AccessTests {
    private let rules = NotingRules()
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance(rules: rules)
        key = try instance.newKey(tags: [KMSAPI.Tag(tagKey: "Team", tagValue: "Storage")])
        _ = try instance.engine.createAlias(
            .init(aliasName: "alias/app", targetKeyID: key), for: instance.caller()
        ).commit()
        _ = rules.take()
    }

    private var arn: String { "arn:aws:kms:local-main-1:123456789012:key/\(key)" }

    @Test(arguments: ["key", "alias/app"])
    func aKeyIsAskedAboutOnceByItsARN(_ form: String) throws {
        let context = try #require(EncryptionContext(pairs: [(key: "a", value: "b")]))
        _ = try instance.engine.encrypt(
            .init(
                keyID: form == "key" ? key : form, plaintext: SecretBytes(copying: [1]),
                encryptionContext: context, encryptionAlgorithm: .symmetricDefault),
            for: instance.caller())
        let asked = rules.take()
        #expect(asked.map(\.action) == ["Encrypt"])
        #expect(asked.map(\.arn) == [arn])
        let note = try #require(asked.first)
        #expect(note.caller == instance.caller().identity.principalARN)
        #expect(note.context == ["a=b"] && note.time == instance.clock.now())
        #expect(note.team == "Storage" && note.origin == .awsKms && note.spec == .symmetricDefault)
        #expect(note.algorithm == .string("SYMMETRIC_DEFAULT"))
        #expect(note.secret == nil, "no secret is a parameter")
    }

    @Test func reEncryptAsksForItsHalves() throws {
        let other = try instance.newKey()
        let sealed = try instance.engine.encrypt(
            .init(keyID: key, plaintext: SecretBytes(copying: [1])), for: instance.caller())
        _ = rules.take()
        _ = try instance.engine.reEncrypt(
            .init(ciphertextBlob: sealed.ciphertextBlob, destinationKeyID: other),
            for: instance.caller())
        let asked = rules.take()
        #expect(asked.map(\.action) == ["ReEncryptFrom", "ReEncryptTo"])
        #expect(asked.map(\.arn) == [arn, arn.replacing(key, with: other)])
    }

    @Test func aChangeAsksWhenItIsPreparedAndNoMore() throws {
        let change = try instance.engine.disableKey(.init(keyID: key), for: instance.caller())
        #expect(rules.take().map(\.arn) == [arn])
        _ = try change.commit()
        #expect(rules.take().isEmpty)
    }

    @Test func anAliasIsAskedAboutBesideItsKey() throws {
        _ = try instance.engine.createAlias(
            .init(aliasName: "alias/other", targetKeyID: key), for: instance.caller())
        let alias = "arn:aws:kms:local-main-1:123456789012:alias/other"
        #expect(rules.take().map(\.arn) == [alias, arn])
    }

    @Test func whatConcernsNoKeyIsAskedAboutAsThat() throws {
        _ = try instance.engine.listKeys(.init(), for: instance.caller())
        _ = try instance.engine.generateRandom(.init(numberOfBytes: 8), for: instance.caller())
        let asked = rules.take()
        #expect(asked.map(\.action) == ["ListKeys", "GenerateRandom"])
        #expect(asked.map(\.arn) == ["*", "*"])
    }
}

/// Allows everything, and notes what it was asked.
private final class NotingRules: AccessRules {
    struct Note {
        let action: String
        let arn: String
        let caller: String
        let context: [String]
        let time: Timestamp
        let team: String?
        let origin: OriginType?
        let spec: KeySpec?
        let algorithm: RequestValue?
        let secret: RequestValue?
    }

    private let notes = Synchronization.Mutex<[Note]>([])

    func decide(
        _ request: borrowing AccessRequest, parameter: (StaticString) -> RequestValue?
    ) -> AccessDecision {
        var facts: (any KeyFacts)?
        if case .key(let key) = request.resource { facts = key }
        let note = Note(
            action: request.action.name, arn: request.resource.arn,
            caller: request.caller.principalARN,
            context: request.context?.pairs.map { "\($0.key)=\($0.value)" } ?? [],
            time: request.time, team: facts?.value(ofTag: "Team"), origin: facts?.origin,
            spec: facts?.spec, algorithm: parameter("EncryptionAlgorithm"),
            secret: parameter("Plaintext"))
        notes.withLock { $0.append(note) }
        return .allowed
    }

    func isStranger(_: CallerIdentity) -> Bool { false }

    func take() -> [Note] {
        notes.withLock { notes in
            defer { notes = [] }
            return notes
        }
    }
}
