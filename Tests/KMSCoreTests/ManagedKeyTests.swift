import KMSAPI
import KMSAccess
import KMSCore
import KMSModel
import KMSSecrets
import TestKit
import Testing

/// AWS managed keys: `alias/aws/disk`, for the service `disk.amazonaws.com` that the test instance has.
@Suite struct ManagedKeyTests {
    private let instance: TestInstance
    private let disk = CallerIdentity(
        principal: .service("disk.amazonaws.com"), peer: Peer(uid: 900, gid: 900), userAgent: "")

    init() throws {
        instance = try TestInstance { $0.keyQuota = 1 }
    }

    private func describe(
        as identity: CallerIdentity = .root, _ name: String = "alias/aws/disk"
    ) throws(KMSError) -> KeyMetadata? {
        try instance.engine.describeKey(.init(keyID: name), for: instance.caller(identity))
            .keyMetadata
    }

    private func code(_ body: () throws -> Void) -> KMSErrorCode? {
        do {
            try body()
            return nil
        } catch {
            return (error as? KMSError)?.code
        }
    }

    @Test func itAppearsOnFirstUseAndStays() throws {
        #expect(try instance.engine.listKeys(.init(), for: instance.caller()).keys.isEmpty)
        let made = try #require(try describe())
        #expect(made.keyManager == .aws && made.keyState == .enabled && made.enabled == true)
        #expect(
            made.description
                == "Default key that protects my disk data when no other key is defined")
        #expect(try describe()?.keyID == made.keyID)
        let aliases = try instance.engine.listAliases(.init(), for: instance.caller()).aliases
        #expect(aliases.map(\.aliasName) == ["alias/aws/disk"])
        #expect(aliases.map(\.targetKeyID) == [made.keyID])
        let keys = try instance.engine.listKeys(.init(), for: instance.caller()).keys
        #expect(keys.map(\.keyID) == [made.keyID])
    }

    @Test func onlyItsServiceUsesIt() throws {
        func dataKey(_ identity: CallerIdentity) -> KMSErrorCode? {
            code {
                _ = try instance.engine.generateDataKey(
                    .init(keyID: "alias/aws/disk", keySpec: .aes256),
                    for: instance.caller(identity))
            }
        }
        #expect(dataKey(.root) == .accessDenied)
        #expect(try instance.engine.listKeys(.init(), for: instance.caller()).keys.isEmpty)
        #expect(dataKey(disk) == nil)
        #expect(dataKey(.root) == .accessDenied)
        let other = CallerIdentity(
            principal: .service("backup.amazonaws.com"), peer: Peer(uid: 901, gid: 901),
            userAgent: "")
        #expect(dataKey(other) == .accessDenied)
    }

    @Test func everyoneWithPermissionMayDescribeIt() throws {
        #expect(code { _ = try describe(as: .user("alice")) } == .accessDenied)
        var policies = IdentityPolicies()
        policies.users[1002] = [.everything(named: "all")]
        instance.service.access.replace(policies)
        #expect(
            code { _ = try describe(as: .user("alice")) } == .notFound, "in a Region without keys")
        _ = try instance.newKey()
        #expect(try describe(as: .user("alice")) != nil)
    }

    @Test func nobodyManagesIt() throws {
        let id = try #require(try describe()?.keyID)
        let engine = instance.engine
        let caller = instance.caller()
        let calls: [() throws -> Void] = [
            { _ = try engine.disableKey(.init(keyID: id), for: caller).commit() },
            {
                _ = try engine.putKeyPolicy(
                    .init(keyID: id, policy: Policy.defaultText(of: "123456789012")), for: caller
                ).commit()
            },
            {
                _ = try engine.tagResource(
                    .init(keyID: id, tags: [.init(tagKey: "a", tagValue: "b")]), for: caller
                ).commit()
            },
            {
                _ = try engine.deleteAlias(.init(aliasName: "alias/aws/disk"), for: caller).commit()
            },
            {
                _ = try engine.createAlias(
                    .init(aliasName: "alias/mine", targetKeyID: id), for: caller
                ).commit()
            },
            {
                _ = try engine.updateKeyDescription(
                    .init(keyID: id, description: "x"), for: caller
                ).commit()
            },
            {
                _ = try engine.createGrant(
                    .init(
                        keyID: id, granteePrincipal: "arn:aws:iam::123456789012:user/bob",
                        operations: [.decrypt]), for: caller
                ).commit()
            },
        ]
        for call in calls { #expect(code(call) == .accessDenied) }
    }

    @Test func itIsInNoQuota() throws {
        _ = try describe()
        _ = try instance.newKey()
        #expect(code { _ = try instance.newKey() } == .limitExceeded)
    }

    @Test func aServiceThatIsNotIntegratedHasNone() throws {
        #expect(code { _ = try describe(.root, "alias/aws/s3") } == .notFound)
        #expect(code { _ = try describe(.user("alice"), "alias/aws/s3") } == .accessDenied)
    }

    private func describe(
        _ identity: CallerIdentity, _ name: String
    ) throws(KMSError) -> KeyMetadata? {
        try describe(as: identity, name)
    }

    @Test func eachRegionHasItsOwn() throws {
        let region = try #require(Region("eu-west-1"))
        let there = CallerIdentity(
            principal: CallerIdentity.root.principal, peer: Peer(uid: 0, gid: 0), userAgent: "",
            region: region)
        let (here, other) = (try describe()?.arn, try describe(as: there)?.arn)
        #expect(here?.contains("local-main-1") ?? false)
        #expect(other?.contains("eu-west-1") ?? false)
    }
}
