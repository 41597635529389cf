import KMSAPI
import KMSAccess
import KMSCore
import KMSModel
import KMSSecrets
import KMSStore
import TestKit
import Testing

/// CreateGrant, ListGrants, ListRetirableGrants, RetireGrant, RevokeGrant.
@Suite struct GrantTests {
    private let instance: TestInstance
    private let key: String
    private let alice = CallerIdentity.user("alice")
    private let bob = CallerIdentity.user("bob")

    init() throws {
        try self.init(grantQuota: 5)
    }

    private init(grantQuota: Int) throws {
        instance = try TestInstance { $0.grantQuota = grantQuota }
        key = try instance.newKey()
    }

    private static func arn(_ name: String) -> String { "arn:aws:iam::123456789012:\(name)" }
    private var keyARN: String { "arn:aws:kms:local-main-1:123456789012:key/\(key)" }

    private func context(_ pairs: (String, String)...) -> EncryptionContext? {
        EncryptionContext(pairs: pairs.map { (key: $0.0, value: $0.1) })
    }

    @discardableResult
    private func grant(
        to grantee: String? = "user/alice", _ operations: [GrantOperation] = [.encrypt],
        _ constraints: GrantConstraints? = nil, retiring: String? = nil, name: String? = nil,
        as identity: CallerIdentity = .root, dryRun: Bool? = nil, key: String? = nil
    ) throws -> (id: String, token: String) {
        let reply = try instance.engine.createGrant(
            .init(
                keyID: key ?? self.key, granteePrincipal: grantee.map { Self.arn($0) },
                retiringPrincipal: retiring.map { Self.arn($0) }, operations: operations,
                constraints: constraints, name: name, dryRun: dryRun),
            for: instance.caller(identity)
        ).commit()
        return (reply.grantID ?? "", reply.grantToken ?? "")
    }

    private func mayEncrypt(
        _ identity: CallerIdentity, _ context: EncryptionContext? = nil, tokens: [String] = []
    ) -> Bool {
        do {
            _ = try instance.engine.encrypt(
                .init(
                    keyID: key, plaintext: SecretBytes(copying: [1]), encryptionContext: context,
                    grantTokens: tokens), for: instance.caller(identity))
            return true
        } catch {
            #expect((error as KMSError).code == .accessDenied, "\(error)")
            return false
        }
    }

    private func mayDescribe(_ identity: CallerIdentity) -> Bool {
        (try? instance.engine.describeKey(.init(keyID: key), for: instance.caller(identity))) != nil
    }

    private func error(_ body: () throws -> Void) -> KMSErrorCode? {
        do {
            try body()
            return nil
        } catch {
            return (error as? KMSError)?.code
        }
    }

    // MARK: What a grant allows

    @Test func aGrantHoldsForTheNextCallAndForItsOperationsOnly() throws {
        #expect(!mayEncrypt(alice))
        let id = try grant().id
        #expect(id.utf8.count == 64)
        #expect(mayEncrypt(alice) && !mayDescribe(alice) && !mayEncrypt(bob))
        _ = try instance.engine.revokeGrant(.init(keyID: key, grantID: id), for: instance.caller())
            .commit()
        #expect(!mayEncrypt(alice))
    }

    @Test func aConstraintBindsTheEncryptionContext() throws {
        let ab = context(("a", "1"), ("b", "2"))
        try grant(
            to: "user/alice", [.encrypt, .describeKey],
            GrantConstraints(encryptionContextEquals: ab))
        #expect(mayEncrypt(alice, ab) && mayDescribe(alice))
        for other in [nil, context(("a", "1")), context(("a", "1"), ("b", "2"), ("c", "3"))] {
            #expect(!mayEncrypt(alice, other))
        }
        try grant(to: "user/bob", [.encrypt], GrantConstraints(encryptionContextSubset: ab))
        #expect(mayEncrypt(bob, ab) && mayEncrypt(bob, context(("b", "2"), ("a", "1"), ("0", ""))))
        for other in [nil, context(("a", "1")), context(("a", "1"), ("B", "2"))] {
            #expect(!mayEncrypt(bob, other))
        }
        #expect(!mayDescribe(bob))
    }

    @Test func aDenyBeatsAGrant() throws {
        try grant()
        var policies = IdentityPolicies()
        policies.users[1002] = [
            try PolicyDocument(
                "{\"Statement\": {\"Effect\": \"Deny\", \"Action\": \"kms:Encrypt\", \"Resource\": \"*\"}}",
                .init(.identity, name: "test", accountID: "123456789012"), KnownPrincipals()
            ).policy
        ]
        instance.service.access.replace(policies)
        #expect(!mayEncrypt(alice))
    }

    @Test func aGrantIsForTheUserWhoHadTheNameThen() throws {
        try grant()
        let other = CallerIdentity(
            principal: .user("alice", uid: 7001, of: "123456789012"),
            peer: Peer(uid: 7001, gid: 7001), userAgent: "")
        #expect(!mayEncrypt(other))
    }

    @Test func rolesAndTheirSessionsAreGrantees() throws {
        func role(_ session: String) -> CallerIdentity {
            CallerIdentity(
                principal: .role("orders-api", session: session, of: "123456789012"),
                peer: Peer(uid: 1001, gid: 1001), userAgent: "")
        }
        let session = try instance.engine.createGrant(
            .init(
                keyID: key,
                granteePrincipal: "arn:aws:sts::123456789012:assumed-role/orders-api/a",
                operations: [.encrypt]), for: instance.caller()
        ).commit()
        #expect(mayEncrypt(role("a")) && !mayEncrypt(role("b")))
        _ = try instance.engine.revokeGrant(
            .init(keyID: key, grantID: session.grantID), for: instance.caller()
        ).commit()
        try grant(to: "role/orders-api")
        #expect(mayEncrypt(role("a")) && mayEncrypt(role("b")))
    }

    @Test func aGrantToTheAccountIsForWhomItsPoliciesAllow() throws {
        try grant(to: "root")
        #expect(!mayEncrypt(alice))
        var policies = IdentityPolicies()
        policies.users[1002] = [.everything(named: "all")]
        instance.service.access.replace(policies)
        try instance.edit(key) {
            $0.attributes.policy =
                "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:GetKeyPolicy\", \"Resource\": \"*\"}}"
        }
        #expect(mayEncrypt(alice) && !mayDescribe(alice))
    }

    // MARK: Making one

    @Test func theNextCallOfTheSameNameMakesNoSecondGrant() throws {
        let first = try grant(name: "app")
        let again = try grant(name: "app")
        #expect(first.id == again.id && first.token != again.token)
        let other = try grant(to: "user/bob", name: "app")
        let more = try grant(to: "user/alice", [.encrypt, .decrypt], name: "app")
        #expect(Set([first.id, other.id, more.id]).count == 3)
        #expect(try grant().id != grant().id)
    }

    @Test(
        arguments: [
            ("user/eve", [.encrypt], .invalidArn), ("group/staff", [.encrypt], .invalidArn),
            ("user/alice", [], .validation), ("user/alice", [.sign], .validation),
            (nil, [.encrypt], .validation),
        ] as [(String?, [GrantOperation], KMSErrorCode)])
    func aBadRequestIsRefused(
        _ grantee: String?, _ operations: [GrantOperation], _ code: KMSErrorCode
    ) throws {
        #expect(error { try grant(to: grantee, operations) } == code)
    }

    @Test func constraintsHaveTheirLimits() throws {
        let many = EncryptionContext(pairs: (0..<9).map { (key: "\($0)", value: "") })
        let long = context(("a", String(repeating: "x", count: 385)))
        let fits = context(("a", String(repeating: "x", count: 384)))
        for pairs in [many, long] {
            #expect(
                error {
                    try grant(
                        to: "user/alice", [.encrypt],
                        GrantConstraints(encryptionContextSubset: pairs))
                } == .validation)
        }
        #expect(
            error {
                try grant(
                    to: "user/alice", [.encrypt],
                    GrantConstraints(encryptionContextSubset: fits, encryptionContextEquals: fits))
            } == .validation)
        try grant(to: "user/alice", [.encrypt], GrantConstraints(encryptionContextSubset: fits))
        #expect(mayEncrypt(alice, fits))
    }

    @Test func theQuotaIsThatOfTheKey() throws {
        for _ in 0..<5 { try grant() }
        #expect(error { try grant() } == .limitExceeded)
        let other = try instance.newKey()
        try grant(key: other)
    }

    @Test(arguments: KeyState.allCases)
    func aKeyThatIsNotInUseHasNoNewGrant(_ state: KeyState) throws {
        try instance.set(state, of: key)
        let works: Set<KeyState> = [.enabled, .unavailable, .updating]
        let code = error { try grant() }
        #expect((code == nil) == works.contains(state), "\(state): \(String(describing: code))")
    }

    @Test func aDryRunMakesNone() throws {
        #expect(error { try grant(dryRun: true) } == .dryRunOperation)
        #expect(!mayEncrypt(alice))
    }

    @Test func aGrantByAGrantGoesNotBeyondIt() throws {
        let ab = context(("a", "1"), ("b", "2"))
        let a = context(("a", "1"))
        try grant(
            to: "user/alice", [.encrypt, .decrypt, .createGrant],
            GrantConstraints(encryptionContextSubset: a))
        func pass(_ operations: [GrantOperation], _ constraints: GrantConstraints?) -> KMSErrorCode?
        {
            error { try grant(to: "user/bob", operations, constraints, as: alice) }
        }
        #expect(pass([.encrypt], GrantConstraints(encryptionContextSubset: ab)) == nil)
        #expect(pass([.encrypt], GrantConstraints(encryptionContextEquals: ab)) == nil)
        #expect(pass([.encrypt], nil) == .accessDenied)
        #expect(
            pass([.encrypt], GrantConstraints(encryptionContextSubset: context(("b", "2"))))
                == .accessDenied)
        #expect(
            pass([.encrypt, .describeKey], GrantConstraints(encryptionContextSubset: a))
                == .accessDenied)
        #expect(mayEncrypt(bob, ab) && !mayEncrypt(bob, a))
    }

    @Test func aGrantToTheAccountIsNoParentForWhomNoPolicyAllows() throws {
        try grant(
            to: "user/alice", [.decrypt, .createGrant],
            GrantConstraints(encryptionContextSubset: context(("tenant", "a"))))
        try grant(to: "root", [.encrypt, .decrypt, .createGrant])
        #expect(
            error { try grant(to: "user/alice", [.encrypt], nil, as: alice) } == .accessDenied)
    }

    @Test func grantsThatBeginAlikeDoNotHideEachOther() throws {
        for tenant in ["1", "2", "3"] {
            try grant(
                to: "user/alice", [.encrypt],
                GrantConstraints(
                    encryptionContextSubset: context(("app", "x"), ("tenant", tenant))))
        }
        for tenant in ["1", "2", "3"] {
            #expect(mayEncrypt(alice, context(("app", "x"), ("tenant", tenant))))
        }
        #expect(!mayEncrypt(alice, context(("app", "x"), ("tenant", "4"))))
    }

    /// More than a loop reads: it gives the call up, unrecorded, to be made where it may wait.
    @Test func manyGrantsOfOneSlotAreReadWhereThatMayTakeLong() throws {
        let other = try GrantTests(grantQuota: 1000)
        let context = context(("app", "x"))
        for number in 0..<600 {
            try other.grant(
                to: "user/alice", [.encrypt], GrantConstraints(encryptionContextEquals: context),
                name: "grant-\(number)")
        }
        let loop = try other.instance.service.makeEngine(mayWait: false)
        #expect(throws: KMSError.self) {
            _ = try loop.encrypt(
                .init(
                    keyID: other.key, plaintext: SecretBytes(copying: [1]),
                    encryptionContext: context), for: other.instance.caller(alice))
        }
        #expect(loop.takeDetour())
        #expect(other.mayEncrypt(alice, context))
        #expect(!other.mayEncrypt(alice, self.context(("app", "y"))))
    }

    // MARK: Tokens

    @Test func aTokenIsTakenFromWhomeverButGivesNothing() throws {
        let token = try grant().token
        #expect(mayEncrypt(alice, tokens: [token]))
        #expect(!mayEncrypt(bob, tokens: [token]))
        #expect(mayEncrypt(.root, tokens: [token]), "a token of another is ignored")
        for forged in ["x", token + "A", String(token.dropLast(2)) + "AA"] {
            let code = error {
                _ = try instance.engine.describeKey(
                    .init(keyID: key, grantTokens: [forged]), for: instance.caller())
            }
            #expect(code == .invalidGrantToken)
        }
    }

    // MARK: Listings

    @Test func grantsAreListedPageByPage() throws {
        var ids: [String] = []
        for index in 0..<5 {
            ids.append(try grant(to: index < 3 ? "user/alice" : "user/bob", name: "n\(index)").id)
        }
        var found: [GrantListEntry] = []
        var marker: String?
        repeat {
            let page = try instance.engine.listGrants(
                .init(limit: 2, marker: marker, keyID: key), for: instance.caller())
            found += page.grants
            marker = page.nextMarker
        } while marker != nil
        #expect(found.compactMap(\.grantID) == ids.sorted())
        let first = try #require(found.first { $0.grantID == ids[0] })
        #expect(first.name == "n0" && first.keyID == keyARN && first.operations == [.encrypt])
        #expect(first.granteePrincipal == Self.arn("user/alice"))
        #expect(first.issuingAccount == Self.arn("root") && first.constraints == nil)
        let ofBob = try instance.engine.listGrants(
            .init(limit: 1, keyID: key, granteePrincipal: Self.arn("user/bob")),
            for: instance.caller())
        #expect(ofBob.grants.count == 1 && ofBob.truncated == true)
        let one = try instance.engine.listGrants(
            .init(keyID: key, grantID: ids[3]), for: instance.caller())
        #expect(one.grants.map(\.name) == ["n3"])
        #expect(
            error {
                _ = try instance.engine.listGrants(
                    .init(keyID: key, grantID: "x"), for: instance.caller())
            } == .invalidGrantID)
    }

    @Test func retirableGrantsAreListedOverAllKeys() throws {
        let other = try instance.newKey()
        try grant(to: "user/bob", retiring: "user/alice")
        try grant(to: "user/bob", retiring: "user/alice", key: other)
        try grant(to: "user/bob", retiring: "role/orders-api")
        let first = try instance.engine.listRetirableGrants(
            .init(limit: 1, retiringPrincipal: Self.arn("user/alice")), for: instance.caller())
        let second = try instance.engine.listRetirableGrants(
            .init(
                limit: 1, marker: first.nextMarker, retiringPrincipal: Self.arn("user/alice")),
            for: instance.caller())
        let keys = (first.grants + second.grants).compactMap(\.keyID)
        #expect(Set(keys) == [keyARN, keyARN.replacing(key, with: other)])
        #expect(second.truncated == false)
    }

    // MARK: Ending one

    private func retire(
        _ id: String?, token: String? = nil, as identity: CallerIdentity, dryRun: Bool? = nil
    ) -> KMSErrorCode? {
        error {
            _ = try instance.engine.retireGrant(
                .init(
                    grantToken: token, keyID: token == nil ? keyARN : nil, grantID: id,
                    dryRun: dryRun), for: instance.caller(identity)
            ).commit()
        }
    }

    @Test func aGrantIsRetiredByWhomItNamesByItsGranteeAndByTheAccount() throws {
        let named = try grant(to: "user/bob", retiring: "user/alice").id
        #expect(retire(named, as: bob) == .accessDenied)
        #expect(retire(named, as: alice, dryRun: true) == .dryRunOperation)
        #expect(retire(named, as: alice) == nil)
        #expect(!mayEncrypt(bob))
        let own = try grant(to: "user/bob", [.encrypt, .retireGrant])
        #expect(retire(nil, token: own.token, as: alice) == .accessDenied)
        #expect(retire(nil, token: own.token, as: bob) == nil)
        let ofAccount = try grant().id
        #expect(retire(ofAccount, as: .root) == nil)
        #expect(retire(ofAccount, as: .root) == .notFound)
        #expect(retire(ofAccount, as: alice) == .accessDenied)
        #expect(retire(nil, token: "x", as: .root) == .invalidGrantToken)
        #expect(retire(nil, as: .root) == .validation)
        #expect(retire("00", as: .root) == .invalidGrantID)
    }

    @Test func aKeyPolicyDoesNotLetRetire() throws {
        let id = try grant(to: "user/bob").id
        try instance.edit(key) {
            $0.attributes.policy =
                "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}"
        }
        #expect(retire(id, as: alice) == .accessDenied)
        let code = error {
            _ = try instance.engine.revokeGrant(
                .init(keyID: key, grantID: id), for: instance.caller(alice)
            ).commit()
        }
        #expect(code == nil, "but to revoke it")
    }

    @Test func revokingOneThatIsNotThereIsSaid() throws {
        let none = String(repeating: "0", count: 64)
        for (id, expected) in [(none, KMSErrorCode.notFound), ("x", .invalidGrantID)] {
            let code = error {
                _ = try instance.engine.revokeGrant(
                    .init(keyID: key, grantID: id), for: instance.caller()
                ).commit()
            }
            #expect(code == expected)
        }
    }

    @Test func aDeletedKeyTakesItsGrantsAlong() throws {
        try grant(to: "user/bob", retiring: "user/alice", name: "x")
        let id = try #require(KeyID(key))
        try instance.write { transaction throws(KMSError) in
            try transaction.deleteKey(KeyAddress(id, in: .standard))
            _ = try transaction.checkRows()
        }
        let left = try instance.engine.listRetirableGrants(
            .init(retiringPrincipal: Self.arn("user/alice")), for: instance.caller())
        #expect(left.grants.isEmpty)
    }

    // MARK: Records and conditions

    @Test func recordsHaveTheGrantButNoToken() throws {
        let grant = try grant(to: "user/bob", retiring: "user/alice", name: "app")
        #expect(retire(grant.id, as: alice) == nil)
        let lines = try instance.closeAudit()
        #expect(!lines.contains { $0.contains(grant.token) })
        let made = try #require(lines.first { $0.contains("\"CreateGrant\"") })
        #expect(made.contains("\"grantId\":\"\(grant.id)\"") && made.contains("\"name\":\"app\""))
        let retired = try #require(lines.first { $0.contains("\"RetireGrant\"") })
        #expect(retired.contains("\"requestParameters\":null") && retired.contains(grant.id))
    }

    @Test(arguments: [
        (
            "{\"StringEquals\": {\"kms:GranteePrincipal\": \"arn:aws:iam::123456789012:user/bob\"}}",
            true
        ),
        ("{\"StringLike\": {\"kms:GranteePrincipal\": \"*role*\"}}", false),
        (
            "{\"ForAllValues:StringEquals\": {\"kms:GrantOperations\": [\"Encrypt\", \"Decrypt\"]}}",
            true
        ),
        ("{\"ForAllValues:StringEquals\": {\"kms:GrantOperations\": [\"Decrypt\"]}}", false),
        ("{\"StringEquals\": {\"kms:GrantConstraintType\": \"EncryptionContextSubset\"}}", true),
        ("{\"StringEquals\": {\"kms:EncryptionContext:a\": \"1\"}}", true),
        (
            "{\"StringEquals\": {\"kms:RetiringPrincipal\": \"arn:aws:iam::123456789012:user/alice\"}}",
            true
        ),
        ("{\"Bool\": {\"kms:GrantIsForAWSResource\": true}}", false),
    ])
    func aConditionSeesTheGrant(_ condition: String, _ allows: Bool) throws {
        try instance.edit(key) {
            $0.attributes.policy = """
                {"Statement": {"Effect": "Allow", "Principal": "*", "Action": "kms:CreateGrant",
                "Resource": "*", "Condition": \(condition)}}
                """
        }
        let code = error {
            try grant(
                to: "user/bob", [.encrypt],
                GrantConstraints(encryptionContextSubset: context(("a", "1"))),
                retiring: "user/alice", as: alice)
        }
        #expect(code == (allows ? nil : .accessDenied))
    }
}
