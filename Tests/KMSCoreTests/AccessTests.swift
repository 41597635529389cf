import KMSAPI
import KMSAccess
import KMSCore
import KMSModel
import KMSSecrets
import TestKit
import Testing

/// What a call has for policies: each fact is asked for by a statement, and the call fails without it.
@Suite struct AccessTests {
    private let instance: TestInstance
    private let key: String
    private let alice = CallerIdentity.user("alice", groups: [50, 60])

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey(tags: [KMSAPI.Tag(tagKey: "Team", tagValue: "Storage")])
        _ = try instance.engine.createAlias(
            .init(aliasName: "alias/app", targetKeyID: key), for: instance.caller()
        ).commit()
    }

    private var arn: String { "arn:aws:kms:local-main-1:123456789012:key/\(key)" }

    /// Puts a policy that lets alice do everything under a condition, and the root do everything.
    private func putPolicy(_ condition: String) throws {
        let policy = """
            {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
            "Action": "kms:*", "Resource": "*"},
            {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/alice"},
            "Action": "kms:*", "Resource": "\(arn)", "Condition": \(condition)}]}
            """
        _ = try instance.engine.putKeyPolicy(
            .init(keyID: key, policy: policy), for: instance.caller()
        ).commit()
    }

    private func encrypt(as identity: CallerIdentity, _ name: String? = nil) throws {
        let context = EncryptionContext(pairs: [(key: "Tenant", value: "a")])
        _ = try instance.engine.encrypt(
            .init(
                keyID: name ?? key, plaintext: SecretBytes(copying: [1]),
                encryptionContext: context), for: instance.caller(identity))
    }

    private func isAllowed(_ call: () throws -> Void) -> Bool {
        do {
            try call()
            return true
        } catch let error as KMSError {
            #expect(error.code == .accessDenied, "\(error)")
            return false
        } catch {
            Issue.record(error)
            return false
        }
    }

    @Test(arguments: [
        ("{\"StringEquals\": {\"kms:EncryptionContext:tenant\": \"a\"}}", true),
        ("{\"StringEquals\": {\"kms:EncryptionContext:tenant\": \"b\"}}", false),
        ("{\"ForAllValues:StringEquals\": {\"kms:EncryptionContextKeys\": \"Tenant\"}}", true),
        ("{\"ForAllValues:StringEquals\": {\"kms:EncryptionContextKeys\": \"tenant\"}}", false),
        ("{\"StringEquals\": {\"kms:EncryptionAlgorithm\": \"SYMMETRIC_DEFAULT\"}}", true),
        ("{\"StringEquals\": {\"kms:EncryptionAlgorithm\": \"RSAES_OAEP_SHA_1\"}}", false),
        (
            "{\"StringEquals\": {\"kms:KeySpec\": \"SYMMETRIC_DEFAULT\", \"kms:KeyUsage\": \"ENCRYPT_DECRYPT\", \"kms:KeyOrigin\": \"AWS_KMS\"}}",
            true
        ),
        ("{\"StringEquals\": {\"kms:KeySpec\": \"RSA_2048\"}}", false),
        ("{\"Bool\": {\"kms:MultiRegion\": false}}", true),
        (
            "{\"StringEquals\": {\"aws:username\": \"alice\", \"kms:CallerAccount\": \"123456789012\"}}",
            true
        ),
        ("{\"ArnEquals\": {\"aws:PrincipalArn\": \"arn:aws:iam::*:user/al*\"}}", true),
        ("{\"StringLike\": {\"aws:userid\": \"AIDA*\"}}", true),
        ("{\"NumericEquals\": {\"kmsd:PeerUid\": 1002}}", true),
        ("{\"ForAnyValue:NumericEquals\": {\"kmsd:PeerGroupIds\": 60}}", true),
        ("{\"ForAnyValue:NumericEquals\": {\"kmsd:PeerGroupIds\": 61}}", false),
        ("{\"DateLessThan\": {\"aws:CurrentTime\": \"2026-01-02\"}}", true),
        ("{\"DateGreaterThan\": {\"aws:EpochTime\": \"2026-01-02\"}}", false),
        ("{\"StringEquals\": {\"aws:RequestedRegion\": \"local-main-1\"}}", true),
        // Not in a key policy: for identity policies only.
        ("{\"StringEquals\": {\"aws:ResourceTag/Team\": \"Storage\"}}", false),
        ("{\"Null\": {\"kms:RequestAlias\": true}}", true),
    ])
    func aConditionSeesTheCall(_ condition: String, _ allows: Bool) throws {
        try putPolicy(condition)
        #expect(isAllowed { try encrypt(as: alice) } == allows)
        #expect(!isAllowed { try encrypt(as: .user("bob")) })
        #expect(isAllowed { try encrypt(as: .root) })
    }

    /// A policy that leaves nothing to the account, one that denies everybody else, and the default one.
    @Test(arguments: [
        """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "kms:*", "Resource": "*",
        "Principal": {"AWS": "arn:aws:iam::123456789012:user/alice"}}}
        """,
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*",
        "Principal": {"AWS": "arn:aws:iam::123456789012:root"}},
        {"Effect": "Deny", "Action": "kms:Encrypt", "Resource": "*", "Principal": "*"}]}
        """,
        nil,
    ])
    func aStrangerIsToldTheSameOfAKeyThatIsThereAndOfOneThatIsNot(_ policy: String?) throws {
        if let policy {
            _ = try instance.engine.putKeyPolicy(
                .init(keyID: key, policy: policy, bypassPolicyLockoutSafetyCheck: true),
                for: instance.caller()
            ).commit()
        }
        func refusal(_ id: String) throws -> String {
            let error = #expect(throws: KMSError.self) { try encrypt(as: .user("bob"), id) }
            let message = try #require(error).message
            return message.replacing(id, with: "ID")
        }
        let missing = "00000000-0000-4000-8000-000000000000"
        #expect(try refusal(key) == refusal(missing))
        #expect(
            try refusal(key).hasSuffix(
                "because no identity-based policy allows the kms:Encrypt action"))
    }

    @Test func whoMayUseTheKeyIsToldOfItsPolicy() throws {
        try load(
            user: """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "kms:*", "Resource": "*"}}
                """)
        _ = try instance.engine.putKeyPolicy(
            .init(
                keyID: key,
                policy: """
                    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*",
                    "Principal": {"AWS": "arn:aws:iam::123456789012:root"}},
                    {"Effect": "Deny", "Action": "kms:Encrypt", "Resource": "*",
                    "Principal": {"AWS": "arn:aws:iam::123456789012:user/alice"}}]}
                    """), for: instance.caller()
        ).commit()
        let error = #expect(throws: KMSError.self) { try encrypt(as: alice) }
        #expect(
            try #require(error).message.hasSuffix(
                "with an explicit deny in a resource-based policy"))
    }

    @Test func anAliasIsAConditionOnlyIfTheCallerNamesIt() throws {
        try putPolicy("{\"StringLike\": {\"kms:RequestAlias\": \"alias/a*\"}}")
        #expect(isAllowed { try encrypt(as: alice, "alias/app") })
        #expect(!isAllowed { try encrypt(as: alice) })
    }

    @Test func reEncryptAsksForItsHalvesWithTheirOwnContexts() throws {
        let other = try instance.newKey()
        try putPolicy(
            "{\"StringEquals\": {\"kms:EncryptionContext:side\": \"from\"}, \"Bool\": {\"kms:ReEncryptOnSameKey\": true}}"
        )
        let sealed = try instance.engine.encrypt(
            .init(
                keyID: key, plaintext: SecretBytes(copying: [1]),
                encryptionContext: EncryptionContext(pairs: [(key: "side", value: "from")])),
            for: instance.caller())
        func reEncrypt(to key: String, _ side: String) throws {
            _ = try instance.engine.reEncrypt(
                .init(
                    ciphertextBlob: sealed.ciphertextBlob,
                    sourceEncryptionContext: EncryptionContext(
                        pairs: [(key: "side", value: "from")]),
                    destinationKeyID: key,
                    destinationEncryptionContext: EncryptionContext(
                        pairs: [(key: "side", value: side)])), for: instance.caller(alice))
        }
        #expect(isAllowed { try reEncrypt(to: key, "from") })
        #expect(!isAllowed { try reEncrypt(to: key, "to") })
        #expect(!isAllowed { try reEncrypt(to: other, "from") })
    }

    @Test func identityPoliciesAllowWhatTheKeyPolicyDelegates() throws {
        try load(
            user: """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": ["kms:Encrypt", "kms:DescribeKey"],
                "Resource": "arn:aws:kms:*:123456789012:key/*",
                "Condition": {"StringEquals": {"aws:ResourceTag/Team": "Storage"}}}}
                """)
        #expect(isAllowed { try encrypt(as: alice) })
        #expect(!isAllowed { try encrypt(as: .user("bob")) })
        _ = try instance.engine.tagResource(
            .init(keyID: key, tags: [.init(tagKey: "team", tagValue: "Web")]),
            for: instance.caller()
        ).commit()
        #expect(!isAllowed { try encrypt(as: alice) }, "both tags are one to the condition")
        _ = try instance.engine.untagResource(
            .init(keyID: key, tagKeys: ["team"]), for: instance.caller()
        ).commit()
        #expect(isAllowed { try encrypt(as: alice) })
    }

    @Test func aliasesOfTheKeyAreAConditionOfIdentityPolicies() throws {
        try load(
            user: """
                {"Statement": {"Effect": "Allow", "Action": "kms:*", "Resource": "*",
                "Condition": {"ForAnyValue:StringEquals": {"kms:ResourceAliases": "alias/app"}}}}
                """)
        #expect(isAllowed { try encrypt(as: alice) })
        _ = try instance.engine.deleteAlias(
            .init(aliasName: "alias/app"), for: instance.caller()
        ).commit()
        #expect(!isAllowed { try encrypt(as: alice) })
    }

    @Test func groupsCarryIdentityPolicies() throws {
        var policies = IdentityPolicies()
        policies.groups[60] = [try policy(Self.everything)]
        instance.service.access.replace(policies)
        #expect(isAllowed { try encrypt(as: alice) })
        #expect(!isAllowed { try encrypt(as: .user("alice", groups: [61])) })
        instance.service.access.replace(IdentityPolicies())
        #expect(!isAllowed { try encrypt(as: alice) })
    }

    @Test func aDenyHoldsForAUserWhoseNameNobodyCanSayNow() throws {
        var policies = IdentityPolicies()
        policies.users[1002] = [
            try policy(
                "{\"Statement\": {\"Effect\": \"Deny\", \"Action\": \"kms:Encrypt\", \"Resource\": \"*\"}}"
            ),
            try policy(Self.everything),
        ]
        policies.groups[60] = [try policy(Self.everything)]
        instance.service.access.replace(policies)
        func nameless(_ groups: [UInt32]) -> CallerIdentity {
            CallerIdentity(
                principal: .user(nil, uid: 1002, of: "123456789012"),
                peer: Peer(uid: 1002, gid: 1002, groups: groups), userAgent: "")
        }
        #expect(!isAllowed { try encrypt(as: nameless([60])) })
        let describe = { (identity: CallerIdentity) in
            _ = try instance.engine.describeKey(
                .init(keyID: key), for: instance.caller(identity))
        }
        #expect(isAllowed { try describe(nameless([60])) })
        #expect(!isAllowed { try describe(nameless([])) }, "and what allows does not")
    }

    @Test func theCeilingBindsRoot() throws {
        var policies = IdentityPolicies()
        policies.ceiling = try policy(
            "{\"Statement\": {\"Effect\": \"Allow\", \"NotAction\": \"kms:Encrypt\", \"Resource\": \"*\"}}"
        )
        instance.service.access.replace(policies)
        #expect(!isAllowed { try encrypt(as: .root) })
        _ = try instance.engine.describeKey(.init(keyID: key), for: instance.caller())
    }

    @Test func aCallerWhoMayNotIsToldNothingOfWhatThereIs() throws {
        let missing = "00000000-0000-4000-8000-000000000000"
        for name in [key, missing, "alias/app", "alias/none"] {
            let error = #expect(throws: KMSError.self) { try encrypt(as: alice, name) }
            #expect(error?.code == .accessDenied)
        }
        try load(user: Self.everything)
        let error = #expect(throws: KMSError.self) { try encrypt(as: alice, missing) }
        #expect(error?.code == .notFound)
    }

    @Test func tagsOfANewKeyNeedTheRightToTag() throws {
        try load(
            user: """
                {"Statement": [{"Effect": "Allow", "Action": "kms:CreateKey", "Resource": "*"},
                {"Effect": "Allow", "Action": "kms:TagResource", "Resource": "*",
                "Condition": {"StringEquals": {"aws:RequestTag/Team": "Web"},
                "ForAllValues:StringEquals": {"aws:TagKeys": ["Team"]}}}]}
                """)
        func create(_ tags: [(String, String)]) throws {
            _ = try instance.engine.createKey(
                .init(tags: tags.map { KMSAPI.Tag(tagKey: $0.0, tagValue: $0.1) }),
                for: instance.caller(alice)
            ).commit()
        }
        #expect(isAllowed { try create([]) })
        #expect(isAllowed { try create([("Team", "Web")]) })
        #expect(!isAllowed { try create([("Team", "Storage")]) })
        #expect(!isAllowed { try create([("Team", "Web"), ("Cost", "1")]) })
    }

    @Test func aChangeAsksWhenItIsPrepared() throws {
        let error = #expect(throws: KMSError.self) {
            _ = try instance.engine.disableKey(.init(keyID: key), for: instance.caller(alice))
        }
        #expect(error?.code == .accessDenied)
    }

    // MARK: Pieces

    private static let everything =
        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}"

    private func policy(_ text: String) throws -> Policy {
        try PolicyDocument(
            text, .init(.identity, name: "test", accountID: "123456789012"), KnownPrincipals()
        ).policy
    }

    private func load(user text: String) throws {
        var policies = IdentityPolicies()
        policies.users[1002] = [try policy(text)]
        instance.service.access.replace(policies)
    }
}

/// What is done to an alias is decided about the alias and about its keys.
@Suite struct AliasAccessTests {
    private let instance: TestInstance
    private let (old, new): (String, String)
    private let alice = CallerIdentity.user("alice")

    init() throws {
        instance = try TestInstance()
        (old, new) = (try instance.newKey(), try instance.newKey())
        _ = try instance.engine.createAlias(
            .init(aliasName: "alias/app", targetKeyID: old), for: instance.caller()
        ).commit()
    }

    private func isAllowed(on resources: [String], _ call: () throws -> Void) throws -> Bool {
        let list = resources.map { "\"arn:aws:kms:*:123456789012:\($0)\"" }.joined(separator: ",")
        var policies = IdentityPolicies()
        policies.users[1002] = [
            try PolicyDocument(
                "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"kms:*Alias\", \"Resource\": [\(list)]}}",
                .init(.identity, name: "test", accountID: "123456789012"), KnownPrincipals()
            ).policy
        ]
        instance.service.access.replace(policies)
        do {
            try call()
            return true
        } catch let error as KMSError {
            #expect(error.code == .accessDenied, "\(error)")
            return false
        }
    }

    @Test func anUpdateNeedsAliasOldAndNewKey() throws {
        func update() throws {
            _ = try instance.engine.updateAlias(
                .init(aliasName: "alias/app", targetKeyID: new), for: instance.caller(alice))
        }
        let all = ["alias/app", "key/\(old)", "key/\(new)"]
        #expect(try isAllowed(on: all, update))
        for place in all.indices {
            var some = all
            some.remove(at: place)
            #expect(try !isAllowed(on: some, update))
        }
    }

    @Test func aDeletionNeedsAliasAndKey() throws {
        func delete() throws {
            _ = try instance.engine.deleteAlias(
                .init(aliasName: "alias/app"), for: instance.caller(alice))
        }
        #expect(try isAllowed(on: ["alias/app", "key/\(old)"], delete))
        #expect(try !isAllowed(on: ["alias/app", "key/\(new)"], delete))
        #expect(try !isAllowed(on: ["key/\(old)"], delete))
    }
}
