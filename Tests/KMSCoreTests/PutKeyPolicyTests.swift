import KMSAPI
import KMSCore
import KMSModel
import KMSStore
import TestKit
import Testing

@Suite struct PutKeyPolicyTests {
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey()
    }

    private func statement(
        _ principal: String, _ effect: String = "Allow", _ action: String = "kms:*"
    ) -> String {
        """
        {"Effect": "\(effect)", "Principal": {"AWS": "\(principal)"}, "Action": "\(action)", "Resource": "*"}
        """
    }

    private let account = "arn:aws:iam::123456789012:root"

    private func policy(_ statements: String...) -> String {
        "{\"Version\": \"2012-10-17\",\n\"Statement\": [\(statements.joined(separator: ",\n"))]}"
    }

    private func put(
        _ policy: String, as identity: CallerIdentity = .root, bypass: Bool? = nil,
        name: String? = nil
    ) throws {
        _ = try instance.engine.putKeyPolicy(
            .init(
                keyID: key, policyName: name, policy: policy,
                bypassPolicyLockoutSafetyCheck: bypass), for: instance.caller(identity)
        ).commit()
    }

    private func stored() throws -> String {
        let reply = try instance.engine.getKeyPolicy(
            .init(keyID: key), for: instance.caller())
        #expect(reply.policyName == "default")
        return reply.policy ?? ""
    }

    @Test func aKeyBeginsWithTheDefaultPolicy() throws {
        #expect(try stored().contains("\"Enable IAM User Permissions\""))
        #expect(try stored().contains("\"arn:aws:iam::123456789012:root\""))
        try put(try stored())
    }

    @Test func aPolicyIsReturnedAsItWasPut() throws {
        let text = policy(statement(account), statement("arn:aws:iam::123456789012:user/alice"))
        try put(text, name: "default")
        #expect(try stored() == text)
        let names = try instance.engine.listKeyPolicies(
            .init(keyID: key), for: instance.caller())
        #expect(names.policyNames == ["default"] && names.truncated == false)
    }

    @Test func itHoldsForTheNextCall() throws {
        let alice = CallerIdentity.user("alice")
        func describe() throws(KMSError) {
            _ = try instance.engine.describeKey(.init(keyID: key), for: instance.caller(alice))
        }
        #expect(throws: KMSError.self) { try describe() }
        try put(
            policy(
                statement(account),
                statement("arn:aws:iam::123456789012:user/alice", "Allow", "kms:DescribeKey")))
        try describe()
        try put(policy(statement(account)))
        #expect(throws: KMSError.self) { try describe() }
    }

    @Test(arguments: [
        ("", "must have length"), ("{}", "Line 1: A policy has a member Statement."),
        ("{\n\"Statement\": [{\"Effect\": \"allow\"}]}", "Line 2: Effect is Allow or Deny."),
        ("[", "Line 1: It is not JSON"),
    ])
    func aTextThatIsNoPolicyIsNamed(_ text: String, _ part: String) throws {
        let error = #expect(throws: KMSError.self) { try put(text) }
        #expect(error?.message.contains(part) ?? false, "\(error?.message ?? "")")
        #expect(error?.code == (text.isEmpty ? .validation : .malformedPolicyDocument))
        #expect(try stored().contains("Enable IAM"))
    }

    @Test func aNameOfNobodyIsRefused() throws {
        for name in ["user/eve", "role/none", "group/staff"] {
            let error = #expect(throws: KMSError.self) {
                try put(policy(statement(account), statement("arn:aws:iam::123456789012:\(name)")))
            }
            #expect(error?.code == .malformedPolicyDocument)
            #expect(error?.message.contains("invalid principals. Line 3: ") ?? false)
        }
    }

    @Test func theLimitIs32KiB() throws {
        func text(_ count: Int) -> String {
            let text = policy(statement(account))
            return text + String(repeating: " ", count: count - text.utf8.count)
        }
        try put(text(32_768))
        let error = #expect(throws: KMSError.self) { try put(text(32_769)) }
        #expect(error?.code == .limitExceeded)
        #expect(try stored().utf8.count == 32_768)
    }

    @Test func nobodyLocksThemselvesOutUnlessTheySaySo() throws {
        let others = policy(statement("arn:aws:iam::123456789012:user/alice"))
        let error = #expect(throws: KMSError.self) { try put(others) }
        #expect(error?.code == .malformedPolicyDocument)
        #expect(error?.message.hasSuffix("update the key policy in the future.") ?? false)
        try put(others, bypass: true)
        let denied = #expect(throws: KMSError.self) { try put(others) }
        #expect(denied?.code == .accessDenied, "key policies bind root")
        try put(
            policy(statement(account), statement("arn:aws:iam::123456789012:user/alice")),
            as: .user("alice"))
    }

    @Test func aPolicyOfAnotherNameIsNone() throws {
        let error = #expect(throws: KMSError.self) {
            try put(policy(statement(account)), name: "other")
        }
        #expect(error?.code == .notFound)
        let missing = #expect(throws: KMSError.self) {
            _ = try instance.engine.getKeyPolicy(
                .init(keyID: key, policyName: "other"), for: instance.caller())
        }
        #expect(missing?.code == .notFound)
    }

    @Test(arguments: KeyState.allCases)
    func everyStateIsAllowed(_ state: KeyState) throws {
        try instance.set(state, of: key)
        try put(policy(statement(account)))
    }

    @Test func whoMayNotIsDeniedBeforeTheDocumentIsLookedAt() throws {
        let error = #expect(throws: KMSError.self) { try put("[", as: .user("bob")) }
        #expect(error?.code == .accessDenied)
    }

    @Test func aNameThatAnotherUserHasNowInheritsNothing() throws {
        try put(policy(statement(account), statement("arn:aws:iam::123456789012:user/alice")))
        let other = CallerIdentity(
            principal: .user("alice", uid: 7001, of: "123456789012"),
            peer: Peer(uid: 7001, gid: 7001), userAgent: "")
        let gone = CallerIdentity(
            principal: .user(nil, uid: 1002, of: "123456789012"),
            peer: Peer(uid: 1002, gid: 1002), userAgent: "")
        let renamed = CallerIdentity(
            principal: .user("alicia", uid: 1002, of: "123456789012"),
            peer: Peer(uid: 1002, gid: 1002), userAgent: "")
        for identity in [other, gone] {
            #expect(throws: KMSError.self) {
                _ = try instance.engine.describeKey(
                    .init(keyID: key), for: instance.caller(identity))
            }
        }
        _ = try instance.engine.describeKey(.init(keyID: key), for: instance.caller(renamed))
    }

    @Test func aUserWhoIsGoneIsShownByTheUniqueID() throws {
        let text = policy(statement(account), statement("arn:aws:iam::123456789012:user/zoe"))
        try instance.edit(key) {
            $0.attributes.policy = text
            $0.attributes.policyUsers = [.init(name: "zoe", uid: 1099)]
        }
        let shown = try stored()
        #expect(!shown.contains("zoe"))
        #expect(shown.contains("{\"AWS\": \"AIDA"))
    }

    @Test func aNewKeyTakesAPolicy() throws {
        let text = policy(statement(account), statement("arn:aws:iam::123456789012:user/alice"))
        let reply = try instance.engine.createKey(.init(policy: text), for: instance.caller())
            .commit()
        let id = reply.keyMetadata?.keyID
        _ = try instance.engine.describeKey(
            .init(keyID: id), for: instance.caller(.user("alice")))
        #expect(throws: KMSError.self) {
            _ = try instance.engine.createKey(
                .init(policy: policy(statement("arn:aws:iam::123456789012:user/alice"))),
                for: instance.caller())
        }
    }

    @Test func theRecordHasThePolicyAndTheKey() throws {
        try put(policy(statement(account)))
        let line = try #require(try instance.closeAudit().last)
        #expect(line.contains("\"eventName\":\"PutKeyPolicy\""))
        #expect(line.contains("key/\(key)\""))
        #expect(line.contains("\\\"Effect\\\": \\\"Allow\\\""))
    }
}
