import KMSCore
import KMSModel
import KMSAPI
import TestKit
import Testing

@Suite struct KeyOperationsTests {
    private let instance: TestInstance

    init() throws {
        instance = try TestInstance()
    }

    @Test func aNewKeyIsEnabledAndDescribed() throws {
        let made = try instance.engine.createKey(
            .init(description: "orders", tags: [.init(tagKey: "a", tagValue: "b")]),
            for: instance.caller()
        ).commit()
        let id = try #require(made.keyMetadata?.keyID)
        let described = try instance.engine.describeKey(.init(keyID: id), for: instance.caller())
        let metadata = try #require(described.keyMetadata)
        #expect(metadata.arn == "arn:aws:kms:local-main-1:123456789012:key/\(id)")
        #expect(metadata.awsAccountID == "123456789012")
        #expect(metadata.description == "orders")
        #expect(metadata.keyState == .enabled && metadata.enabled == true)
        #expect(metadata.keySpec == .symmetricDefault && metadata.keyUsage == .encryptDecrypt)
        #expect(metadata.customerMasterKeySpec == .symmetricDefault)
        #expect(metadata.origin == .awsKms && metadata.keyManager == .customer)
        #expect(metadata.encryptionAlgorithms == [.symmetricDefault])
        #expect(metadata.multiRegion == false)
        #expect(metadata.currentKeyMaterialID?.count == 64)
        #expect(metadata.creationDate == instance.clock.now())
    }

    @Test(
        arguments: [
            (.init(keyUsage: .signVerify), .validation),
            (.init(keySpec: .rsa2048), .validation),
            (
                .init(customerMasterKeySpec: .symmetricDefault, keySpec: .symmetricDefault),
                .validation
            ),
            (.init(keyUsage: .signVerify, keySpec: .rsa2048), .unsupportedOperation),
            (.init(origin: .external), .unsupportedOperation),
            (.init(origin: .awsCloudhsm), .validation),
            (.init(origin: .awsCloudhsm, customKeyStoreID: "cks-1"), .customKeyStoreNotFound),
            (.init(multiRegion: true), .unsupportedOperation),
            (.init(policy: "{}"), .malformedPolicyDocument),
            (.init(policy: ""), .validation),
            (.init(description: String(repeating: "x", count: 8193)), .validation),
            (.init(tags: [.init(tagKey: "AWS:x", tagValue: "")]), .tag),
            (
                .init(tags: [.init(tagKey: "x", tagValue: ""), .init(tagKey: "x", tagValue: "y")]),
                .tag
            ),
            (.init(tags: [.init(tagKey: "aws:\u{301}x", tagValue: "")]), .tag),
            (.init(tags: (0...50).map { .init(tagKey: "\($0)", tagValue: "") }), .tag),
            (.init(tags: [.init(tagKey: "", tagValue: "")]), .validation),
            (.init(tags: [.init(tagKey: "x")]), .validation),
        ] as [(CreateKeyRequest, KMSErrorCode)])
    func aBadKeyIsNotCreated(_ request: CreateKeyRequest, _ expected: KMSErrorCode) throws {
        #expect(
            code { _ = try instance.engine.createKey(request, for: instance.caller()).commit() }
                == expected)
        let keys = try instance.engine.listKeys(.init(), for: instance.caller())
        #expect(keys.keys.isEmpty)
    }

    @Test func theQuotaOfKeysHolds() throws {
        let instance = try TestInstance { $0.keyQuota = 2 }
        _ = try instance.newKey()
        _ = try instance.newKey()
        #expect(code { _ = try instance.newKey() } == .limitExceeded)
    }

    @Test func aDescriptionIsReplaced() throws {
        let key = try instance.newKey("old")
        _ = try instance.engine.updateKeyDescription(
            .init(keyID: key, description: "new"), for: instance.caller()
        ).commit()
        #expect(
            try instance.engine.describeKey(.init(keyID: key), for: instance.caller())
                .keyMetadata?.description == "new")
        #expect(
            code {
                _ = try instance.engine.updateKeyDescription(
                    .init(keyID: key), for: instance.caller()
                ).commit()
            } == .validation)
    }

    @Test(arguments: [("\u{E9}", "e\u{301}"), ("e\u{301}", "\u{E9}"), ("K", "\u{212A}")])
    func aDescriptionOfOtherBytesIsAnother(_ old: String, _ new: String) throws {
        let key = try instance.newKey(old)
        _ = try instance.engine.updateKeyDescription(
            .init(keyID: key, description: new), for: instance.caller()
        ).commit()
        let description = try instance.engine.describeKey(
            .init(keyID: key), for: instance.caller()
        ).keyMetadata?.description
        #expect(description.map { Array($0.utf8) } == Array(new.utf8))
    }

    @Test(arguments: [0, 8191, 8192, 8193]) func lengthsAreCountedInScalars(_ count: Int) throws {
        // 4 bytes, 2 units of UTF-16 and, with those before it, one grapheme cluster each.
        let text = String(repeating: "\u{1F3FF}", count: count)
        let result = code {
            _ = try instance.engine.createKey(.init(description: text), for: instance.caller())
                .commit()
        }
        let expected: KMSErrorCode? = count > 8192 ? .validation : nil
        #expect(result == expected)
    }

    @Test func tagKeysOfOtherBytesAreOthers() throws {
        let tags = ["\u{E9}", "e\u{301}"].map { KMSAPI.Tag(tagKey: $0, tagValue: "") }
        #expect(
            code {
                _ = try instance.engine.createKey(.init(tags: tags), for: instance.caller())
                    .commit()
            } == nil)
    }

    @Test func aKeyTakesEveryFieldAtItsMaximum() throws {
        let tags = (0..<50).map { index in
            let number = index < 10 ? "0\(index)" : "\(index)"
            return KMSAPI.Tag(
                tagKey: number + String(repeating: "🔑", count: 126),
                tagValue: String(repeating: "🔑", count: 256))
        }
        let description = String(repeating: "🔑", count: 8192)
        let made = try instance.engine.createKey(
            .init(description: description, tags: tags), for: instance.caller()
        ).commit()
        #expect(made.keyMetadata?.description?.utf8.count == 4 * 8192)
    }

    @Test func whatAnErrorShowsIsCutInBytes() {
        // A letter, a control, and one grapheme cluster of 6,000 bytes.
        let key = "a\u{7}" + String(repeating: "\u{301}", count: 3000)
        let error = error {
            _ = try instance.engine.describeKey(.init(keyID: key), for: instance.caller())
        }
        #expect(error?.code == .validation)
        #expect((error?.message.utf8.count ?? 0) < 400)
        // A combining mark follows the `?`, so letters would not do.
        #expect(error?.message.utf8.contains("Value 'a?".utf8) == true)
    }

    @Test func keysAreListedPageByPage() throws {
        let made = try Set((0..<7).map { _ in try instance.newKey() })
        var listed: [String] = []
        var marker: String?
        repeat {
            let page = try instance.engine.listKeys(
                .init(limit: 3, marker: marker), for: instance.caller())
            #expect(page.keys.count <= 3)
            #expect(page.truncated == (page.nextMarker != nil))
            listed += page.keys.compactMap(\.keyID)
            marker = page.nextMarker
        } while marker != nil
        #expect(listed == made.sorted())
    }

    @Test(arguments: ["x", "00", String(repeating: "ab", count: 48)])
    func aMarkerOfNoListingIsRefused(_ marker: String) {
        #expect(
            code {
                _ = try instance.engine.listKeys(.init(marker: marker), for: instance.caller())
            } == .invalidMarker)
    }

    @Test func aMarkerOfAnotherListingIsRefused() throws {
        let key = try instance.newKey()
        for name in ["alias/a", "alias/b"] {
            _ = try instance.engine.createAlias(
                .init(aliasName: name, targetKeyID: key), for: instance.caller()
            ).commit()
        }
        let marker = try #require(
            try instance.engine.listAliases(.init(limit: 1), for: instance.caller()).nextMarker)
        #expect(
            code {
                _ = try instance.engine.listAliases(
                    .init(keyID: key, marker: marker), for: instance.caller())
            } == .invalidMarker)
        #expect(
            code {
                _ = try instance.engine.listKeys(.init(marker: marker), for: instance.caller())
            } == .invalidMarker)
    }

    @Test(arguments: [0, 1001]) func pagesHaveALimit(_ limit: Int) {
        #expect(
            code { _ = try instance.engine.listKeys(.init(limit: limit), for: instance.caller()) }
                == .validation)
    }

    @Test func enablingAnEnabledKeyCostsNoCommit() throws {
        let key = try instance.newKey()
        let before = instance.store.commitCount
        _ = try instance.engine.enableKey(.init(keyID: key), for: instance.caller()).commit()
        #expect(instance.store.commitCount == before)
    }

    @Test func changesOfAGroupShareOneCommit() throws {
        let before = instance.store.commitCount
        let changes = try (0..<10).map { _ in
            try instance.engine.createKey(.init(), for: instance.caller())
        }
        #expect(instance.store.commitCount == before, "nothing is written before the commit")
        instance.engine.commit(changes)
        #expect(instance.store.commitCount == before + 1)
        for change in changes {
            let key = try change.takeReply().keyMetadata?.keyID
            _ = try instance.engine.describeKey(.init(keyID: key), for: instance.caller())
        }
        #expect(try instance.closeAudit().count == 20)
    }

    /// The log fails while a group is committed: what was done is done, and each reply is withheld.
    @Test func aReplyWithoutItsRecordIsWithheldInAGroupToo() throws {
        let changes = try (0..<3).map { _ in
            try instance.engine.createKey(.init(), for: instance.caller())
        }
        _ = try instance.closeAudit()
        instance.engine.commit(changes)
        for change in changes {
            let error = #expect(throws: KMSError.self) { _ = try change.takeReply() }
            #expect(error?.code == .outcomeUnknown)
            #expect(error?.requestID == change.caller.requestID)
        }
    }

    @Test func aChangeThatFailsLeavesTheOthersOfItsGroup() throws {
        let key = try instance.newKey()
        let caller = instance.caller()
        let first = try instance.engine.createAlias(
            .init(aliasName: "alias/a", targetKeyID: key), for: caller)
        let again = try instance.engine.createAlias(
            .init(aliasName: "alias/a", targetKeyID: key), for: instance.caller())
        let disabling = try instance.engine.disableKey(.init(keyID: key), for: instance.caller())
        instance.engine.commit([first, again, disabling])
        #expect(first.failure == nil && disabling.failure == nil)
        #expect(again.failure?.code == .alreadyExists)
        let lines = try instance.closeAudit()
        #expect(lines.count == 4)
        #expect(lines[2].contains(#""errorCode":"AlreadyExistsException""#))
    }

    @Test func aChangeThatIsNotMadeInTimeIsRecordedSo() throws {
        let change = try instance.engine.createKey(.init(), for: instance.caller())
        let late = KMSError(.deadlineExceeded, "late")
        instance.engine.commit([change]) { _ in late }
        #expect(change.failure?.code == .deadlineExceeded)
        #expect(
            try instance.engine.listKeys(.init(), for: instance.caller()).keys.isEmpty)
        #expect(try instance.closeAudit()[0].contains(#""errorCode":"DeadlineExceeded""#))
    }

    @Test func keysSurviveARestartUnderTheSameRootKeyOnly() throws {
        let folder = try TemporaryFolder()
        let blob: [UInt8]
        do {
            let first = try TestInstance(in: folder)
            let key = try first.newKey()
            blob = try #require(
                try first.engine.generateDataKeyWithoutPlaintext(
                    .init(keyID: key, keySpec: .aes256), for: first.caller()
                ).ciphertextBlob)
        }
        #expect(throws: (any Error).self) { _ = try TestInstance(in: folder, rootKey: 8) }
        let second = try TestInstance(in: folder)
        let opened = try second.engine.decrypt(
            .init(ciphertextBlob: blob), for: second.caller())
        #expect(bytes(opened.plaintext).count == 32)
    }
}
