import KMSModel
import KMSSecrets
import KMSStore
import TestKit
import Testing

@testable import KMSCore

/// A change that may have been made is never said not to have been.
@Suite struct FailedChangeTests {
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey()
    }

    private func breakMetaPage() throws -> BrokenDescriptor {
        try #require(BrokenDescriptor(.metaPage, of: instance.store.dataFile))
    }

    @Test(
        arguments: [
            .alreadyOpen(directory: "d", holder: nil), .absent(directory: "d"),
            .unusableDirectory(path: "d", reason: "r"), .damaged(file: "f", detail: "d"),
            .damagedRecord(table: .keys, file: "f"), .wrongRootKey(file: "f"),
            .unsupportedSchema(file: "f", found: 2, supported: 1), .diskFull(file: "f"),
            .io(file: "f", code: 5), .mapFull(file: "f", limit: 1), .library(file: "f", code: -1),
            .groupAborted(file: "f"), .outcomeUnknown(file: "f", code: 5),
            .protectionFailed(file: "f", detail: "d"),
        ] as [StoreError])
    func onlyAnUnknownOutcomeIsCalledSo(_ failure: StoreError) {
        let error = KMSError(failure)
        if case .outcomeUnknown = failure {
            #expect(error.code == .outcomeUnknown && !error.isRetryable)
            #expect(error.message.contains("may have been made"))
        } else {
            #expect(error.code == .internalFailure)
            #expect(!error.message.contains("may have been made"))
        }
        #expect(error.detail == failure.description)
    }

    @Test func aChangeThatMayHaveBeenMadeSaysSoAndIsRecordedSo() throws {
        let broken = try breakMetaPage()
        defer { broken.forget() }
        #expect(
            code {
                _ = try instance.engine.disableKey(.init(keyID: key), for: instance.caller())
                    .commit()
            } == .outcomeUnknown)
        // Whatever the file has now, the next call sees it, and the next change is made.
        _ = try instance.engine.disableKey(.init(keyID: key), for: instance.caller()).commit()
        #expect(
            code {
                _ = try instance.engine.encrypt(
                    .init(keyID: key, plaintext: SecretBytes(copying: [1])), for: instance.caller())
            } == .disabled)
        let lines = try instance.closeAudit()
        #expect(lines[1].contains(#""errorCode":"OutcomeUnknown""#))
    }

    @Test func eachCallOfAGroupThatMayHaveBeenMadeIsRecordedSo() throws {
        let broken = try breakMetaPage()
        defer { broken.forget() }
        let changes = try (0..<2).map { _ in
            try instance.engine.createKey(.init(), for: instance.caller())
        }
        let third = try instance.engine.disableKey(.init(keyID: key), for: instance.caller())
        instance.engine.commit(changes + [third] as [any PreparedChange])
        for change in changes { #expect(change.failure?.code == .outcomeUnknown) }
        #expect(third.failure?.code == .outcomeUnknown)
        let keys = try instance.engine.listKeys(.init(), for: instance.caller())
        #expect(keys.keys.count == 1 || keys.keys.count == 3)
        let lines = try instance.closeAudit()
        #expect(lines.count == 5)
        for line in lines[1...3] { #expect(line.contains(#""errorCode":"OutcomeUnknown""#)) }
    }
}
