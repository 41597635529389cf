import KMSAPI
import KMSModel
import KMSSecrets
import KMSStore
import TestKit
import Testing

@testable import KMSCore

/// One daemon holds many Regions: that of a call comes from an ARN, else from the caller.
@Suite struct RegionTests {
    private let instance: TestInstance
    private let ireland: Region

    init() throws {
        instance = try TestInstance()
        ireland = try #require(Region("eu-west-1"))
    }

    /// A call by root, on a connection that is for this Region.
    private func caller(in region: Region) -> Caller {
        instance.caller(
            CallerIdentity(
                principal: CallerIdentity.root.principal,
                peer: CallerIdentity.root.peer, userAgent: "test", region: region))
    }

    private func newKey(in region: Region) throws -> KeyMetadata {
        let made = try instance.engine.createKey(.init(), for: caller(in: region)).commit()
        return try #require(made.keyMetadata)
    }

    private func keys(in region: Region) throws -> [String?] {
        try instance.engine.listKeys(.init(), for: caller(in: region)).keys.map(\.keyARN)
    }

    @Test func aKeyIsInTheRegionOfItsCreator() throws {
        let here = try newKey(in: .standard)
        let there = try newKey(in: ireland)
        let arn = try #require(there.arn)
        #expect(arn.hasPrefix("arn:aws:kms:eu-west-1:123456789012:key/"))
        #expect(try keys(in: .standard) == [here.arn])
        #expect(try keys(in: ireland) == [arn])
    }

    @Test func anIDIsLookedForInTheRegionOfTheCaller() throws {
        let key = try newKey(in: ireland).keyID
        func code(_ region: Region) -> KMSErrorCode? {
            do throws(KMSError) {
                _ = try instance.engine.describeKey(.init(keyID: key), for: caller(in: region))
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code(ireland) == nil)
        #expect(code(.standard) == .notFound)
    }

    @Test func anARNGoesBeforeTheCallersRegion() throws {
        let key = try newKey(in: ireland)
        let found = try instance.engine.describeKey(
            .init(keyID: key.arn), for: caller(in: .standard))
        #expect(found.keyMetadata?.arn == key.arn)
        let lines = try instance.closeAudit()
        #expect(lines[0].contains("\"awsRegion\":\"eu-west-1\""))
        #expect(lines[1].contains("\"awsRegion\":\"eu-west-1\""))
    }

    @Test func anAliasIsInTheRegionOfItsKey() throws {
        let key = try newKey(in: ireland)
        _ = try instance.engine.createAlias(
            .init(aliasName: "alias/a", targetKeyID: key.arn), for: caller(in: .standard)
        ).commit()
        func aliases(_ region: Region) throws -> [String?] {
            try instance.engine.listAliases(.init(), for: caller(in: region)).aliases
                .map(\.aliasARN)
        }
        #expect(try aliases(.standard).isEmpty)
        #expect(try aliases(ireland) == ["arn:aws:kms:eu-west-1:123456789012:alias/a"])
        let found = try instance.engine.describeKey(
            .init(keyID: "arn:aws:kms:eu-west-1:123456789012:alias/a"),
            for: caller(in: .standard))
        #expect(found.keyMetadata?.keyID == key.keyID)
    }

    @Test func aCiphertextOpensInTheRegionOfItsKeyOnly() throws {
        let key = try newKey(in: ireland)
        let sealed = try instance.engine.encrypt(
            .init(keyID: key.arn, plaintext: SecretBytes(copying: [1])),
            for: caller(in: .standard))
        func code(_ region: Region, named: String? = nil) -> KMSErrorCode? {
            do throws(KMSError) {
                _ = try instance.engine.decrypt(
                    .init(ciphertextBlob: sealed.ciphertextBlob, keyID: named),
                    for: caller(in: region))
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code(ireland) == nil)
        #expect(code(.standard, named: key.arn) == nil)
        #expect(code(.standard) == .accessDenied)
    }

    /// A multi-Region key has one ID in all of its Regions, and opens in each what it has sealed in another.
    @Test func oneIDMayBeAKeyOfSeveralRegions() throws {
        let id = KeyID(high: 1, low: 2, isMultiRegion: true)
        let material = try instance.engine.vault.newMaterial(
            for: id, at: instance.clock.now())
        try instance.write { transaction throws(KMSError) in
            for (region, text) in [(Region.standard, "here"), (ireland, "there")] {
                var key = KeyAttributes(
                    KeyAddress(id, in: region), creationDate: instance.clock.now(),
                    keySpec: .symmetricDefault, keyUsage: .encryptDecrypt, origin: .awsKms,
                    state: .enabled, keyManager: .customer)
                key.description = text
                try transaction.put(KeyRecord(key, material: material))
            }
        }
        for (region, text) in [(Region.standard, "here"), (ireland, "there")] {
            let found = try instance.engine.describeKey(
                .init(keyID: id.description), for: caller(in: region))
            #expect(found.keyMetadata?.description == text)
        }
        let sealed = try instance.engine.encrypt(
            .init(keyID: id.description, plaintext: SecretBytes(copying: [1])),
            for: caller(in: .standard))
        _ = try instance.engine.disableKey(
            .init(keyID: id.description), for: caller(in: .standard)
        ).commit()
        let opened = try instance.engine.decrypt(
            .init(ciphertextBlob: sealed.ciphertextBlob), for: caller(in: ireland))
        let isSame = opened.plaintext?.isEqual(to: SecretBytes(copying: [1]))
        #expect(isSame == true)
        #expect(opened.keyID?.contains("eu-west-1") == true)
    }

    @Test func aCallHasOneRegion() throws {
        let (here, there) = (try newKey(in: .standard), try newKey(in: ireland))
        let sealed = try instance.engine.encrypt(
            .init(keyID: here.keyID, plaintext: SecretBytes(copying: [1])),
            for: caller(in: .standard))
        do throws(KMSError) {
            _ = try instance.engine.reEncrypt(
                .init(
                    ciphertextBlob: sealed.ciphertextBlob, sourceKeyID: here.arn,
                    destinationKeyID: there.arn), for: caller(in: .standard))
            Issue.record("it went through")
        } catch {
            #expect(error.code == .notFound && error.message == "Invalid arn eu-west-1")
        }
    }

    @Test func theQuotaOfKeysIsThatOfARegion() throws {
        let small = try TestInstance { $0.keyQuota = 1 }
        func create(_ region: Region) -> KMSErrorCode? {
            do throws(KMSError) {
                _ = try small.engine.createKey(.init(), for: caller(in: region)).commit()
                return nil
            } catch {
                return error.code
            }
        }
        #expect(create(.standard) == nil)
        #expect(create(.standard) == .limitExceeded)
        #expect(create(ireland) == nil)
    }

    @Test func aMarkerIsOneOfItsRegion() throws {
        for region in [Region.standard, ireland] {
            for _ in 0..<2 { _ = try newKey(in: region) }
        }
        let page = try instance.engine.listKeys(
            .init(limit: 1), for: caller(in: .standard))
        do throws(KMSError) {
            _ = try instance.engine.listKeys(
                .init(limit: 1, marker: page.nextMarker), for: caller(in: ireland))
            Issue.record("the marker was taken")
        } catch {
            #expect(error.code == .invalidMarker)
        }
    }
}
