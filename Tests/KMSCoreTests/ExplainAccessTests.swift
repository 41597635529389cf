import KMSAPI
import KMSAccess
import KMSCore
import KMSModel
import KMSSecrets
import TestKit
import Testing

/// Why a call was denied, and what would be of one that nobody makes.
@Suite struct ExplainAccessTests {
    private let instance: TestInstance
    private let key: String
    private let alice = CallerIdentity.user("alice")

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey()
        _ = try instance.engine.putKeyPolicy(
            .init(
                keyID: key,
                policy: """
                    {"Version": "2012-10-17", "Statement": [
                    {"Sid": "account", "Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "kms:*", "Resource": "*"},
                    {"Sid": "app", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/alice"},
                    "Action": "kms:Encrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:EncryptionContext:app": "orders"}}},
                    {"Sid": "bob", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/bob"},
                    "Action": "kms:*", "Resource": "*"},
                    {"Sid": "other", "Effect": "Allow", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*",
                    "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
                    """), for: instance.caller()
        ).commit()
    }

    private func explain(
        _ id: RequestID, as identity: CallerIdentity = .root
    ) throws(KMSError) -> KMSAPI.AccessExplanation? {
        try instance.engine.explainAccess(
            .init(requestID: id.description), for: instance.caller(identity)
        ).explanation
    }

    private func deniedEncrypt(_ app: String) throws -> RequestID {
        let caller = instance.caller(alice)
        #expect(throws: KMSError.self) {
            _ = try instance.engine.encrypt(
                .init(
                    keyID: key, plaintext: SecretBytes(copying: [1]),
                    encryptionContext: EncryptionContext(pairs: [(key: "app", value: app)])),
                for: caller)
        }
        return caller.requestID
    }

    @Test func aDenialIsExplainedStatementByStatementWithTheValuesCompared() throws {
        let id = try deniedEncrypt("billing")
        let found = try #require(try explain(id))
        #expect(found.allowed == false && found.action == "kms:Encrypt")
        #expect(found.principal == "arn:aws:iam::123456789012:user/alice")
        #expect(found.resource?.hasSuffix("key/\(key)") ?? false)
        #expect(found.reason?.hasPrefix("No identity policy of the caller allows it") ?? false)
        #expect(found.statements.map(\.statement) == ["account", "app", "bob"])
        #expect(found.statements[0].applies == true)
        #expect(found.statements[0].note?.contains("leaves it to the account") ?? false)
        let condition = try #require(found.statements[1].conditions.first)
        #expect(condition.comparison == "StringEquals" && condition.holds == false)
        #expect(condition.key == "kms:EncryptionContext:app")
        #expect(condition.wanted == ["orders"] && condition.found == ["billing"])
        #expect(found.statements[2].note == "It is about other principals.")
    }

    @Test func onlyAdministratorsAskAndOnlyOfWhatIsKept() throws {
        let id = try deniedEncrypt("billing")
        let denied = #expect(throws: KMSError.self) { _ = try explain(id, as: alice) }
        #expect(denied?.code == .accessDenied)
        #expect(denied?.message.contains("kmsd:ExplainAccess") ?? false)
        var policies = IdentityPolicies()
        policies.users[1002] = [
            try PolicyDocument(
                "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"kmsd:Explain*\", \"Resource\": \"*\"}}",
                .init(.identity, name: "test", accountID: "123456789012"), KnownPrincipals()
            ).policy
        ]
        instance.service.access.replace(policies)
        _ = try explain(id, as: alice)
        let none = #expect(throws: KMSError.self) {
            _ = try explain(instance.engine.newRequestID())
        }
        #expect(none?.code == .notFound)
    }

    @Test func aFloodOfDenialsLeavesOthersTheirs() throws {
        let id = try deniedEncrypt("billing")
        for _ in 0..<200 {
            _ = try? instance.engine.listKeys(.init(), for: instance.caller(.user("bob")))
            instance.clock.advance(milliseconds: 50)
        }
        #expect(try explain(id) != nil)
    }

    @Test func administratorsCallsAreRecordedAndRated() throws {
        let instance = try TestInstance { $0.rates = [.administration: 2] }
        func lint(_ identity: CallerIdentity) -> KMSErrorCode? {
            do {
                _ = try instance.engine.lintPolicy(
                    .init(policy: "{}", identity: true), for: instance.caller(identity))
                return nil
            } catch {
                return (error as KMSError).code
            }
        }
        #expect((0..<3).map { _ in lint(.root) } == [nil, nil, .throttling])
        #expect(lint(alice) == .accessDenied)
        _ = try? instance.engine.explainAccess(
            .init(requestID: "00000000-0000-4000-8000-000000000000"),
            for: instance.caller(.user("bob")))
        let lines = try instance.closeAudit()
        #expect(lines.count == 5)
        #expect(lines[0].contains("\"eventName\":\"LintPolicy\""))
        #expect(lines[0].contains("\"requestParameters\":{\"identity\":true}"), "and no policy")
        #expect(lines[0].contains("\"readOnly\":true"))
        #expect(lines[2].contains("\"errorCode\":\"ThrottlingException\""))
        #expect(lines[3].contains("\"errorCode\":\"AccessDeniedException\""))
        #expect(lines[4].contains("\"requestId\":\"00000000-0000-4000-8000-000000000000\""))
    }

    @Test func aFloodOfDeniedQuestionsIsLetWait() throws {
        for _ in 0..<200 {
            _ = try? instance.engine.explainAccess(
                .init(requestID: "00000000-0000-4000-8000-000000000000"),
                for: instance.caller(.user("bob")))
            #expect(instance.engine.takePause() == 0)
        }
        _ = try? instance.engine.explainAccess(
            .init(requestID: "00000000-0000-4000-8000-000000000000"),
            for: instance.caller(.user("bob")))
        #expect(instance.engine.takePause() > 0)
    }

    // MARK: Simulation

    @Test func noKeyPolicyAllowsToRetireAGrant() throws {
        let bob = "arn:aws:iam::123456789012:user/bob"
        #expect(try simulate(bob, "kms:RevokeGrant", key).allowed == true)
        #expect(try simulate(bob, "kms:RetireGrant", key).allowed == false)
    }

    private func simulate(
        _ principal: String, _ action: String, _ resource: String,
        _ context: [(String, String)] = [], policy: String? = nil,
        conditions: [ConditionKeyValues] = []
    ) throws(KMSError) -> KMSAPI.AccessExplanation {
        let reply = try instance.engine.simulateAccess(
            .init(
                principal: principal, action: action, resource: resource,
                encryptionContext: EncryptionContext(
                    pairs: context.map { (key: $0.0, value: $0.1) }),
                conditions: conditions, policy: policy), for: instance.caller())
        guard let found = reply.explanation else { throw KMSError(.internalFailure, "none") }
        return found
    }

    @Test func aCallIsSimulated() throws {
        let alice = "arn:aws:iam::123456789012:user/alice"
        #expect(try simulate(alice, "kms:Encrypt", key, [("app", "orders")]).allowed == true)
        #expect(try simulate(alice, "kms:Encrypt", key).allowed == false)
        #expect(
            try simulate("arn:aws:iam::123456789012:root", "kms:DisableKey", key).allowed == true)
        #expect(try simulate(alice, "kms:ListKeys", "*").allowed == false)
        let open =
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"kms:RequestAlias\": \"alias/x\"}}}}"
        #expect(try simulate(alice, "kms:Encrypt", key, policy: open).allowed == false)
        #expect(
            try simulate(
                alice, "kms:Encrypt", key, policy: open,
                conditions: [.init(key: "KMS:requestalias", values: ["alias/x"])]
            ).allowed == true)
        #expect(try deniedEncrypt("x") != instance.engine.newRequestID(), "and nothing was changed")
    }

    @Test(arguments: [
        ("arn:aws:iam::123456789012:user/eve", "kms:Encrypt", nil, KMSErrorCode.validation),
        ("nobody", "kms:Encrypt", nil, .validation),
        ("arn:aws:iam::123456789012:user/alice", "Encrypt", nil, .validation),
        ("arn:aws:iam::123456789012:user/alice", "kms:Encrypt", "alias/none", .notFound),
        ("arn:aws:iam::123456789012:user/alice", "kms:Encrypt", "x", .notFound),
    ])
    func whatCanNotBeSimulatedIsSaid(
        _ principal: String, _ action: String, _ resource: String?, _ code: KMSErrorCode
    ) throws {
        let error = #expect(throws: KMSError.self) {
            _ = try simulate(principal, action, resource ?? key)
        }
        #expect(error?.code == code)
    }

    @Test func aDocumentIsRead() throws {
        func lint(_ text: String, identity: Bool = false) throws -> LintPolicyResponse {
            try instance.engine.lintPolicy(
                .init(policy: text, identity: identity), for: instance.caller())
        }
        #expect(try lint(Policy.defaultText(of: "123456789012")).fault == nil)
        #expect(try lint("{\n\"Statement\": 5}").fault?.line == 2)
        let remarks = try lint(
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:Decript\"}}"
        ).remarks.compactMap(\.text)
        #expect(remarks.contains("kms:Decript is no action of AWS KMS."))
        #expect(remarks.contains { $0.contains("Without a Resource") })
        #expect(
            try lint(
                "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}",
                identity: true
            ).fault == nil)
    }
}
