import KMSCrypto
import KMSAPI
import KMSModel
import KMSSecrets
import TestKit
import Testing

@testable import KMSCore

/// Key material is open only where it is needed, and only in states that permit its use.
@Suite struct OpenMaterialTests {
    private let instance: TestInstance
    /// Another thread's engine over the same store.
    private let other: Engine

    init() throws {
        instance = try TestInstance()
        other = try instance.service.makeEngine()
    }

    private func use(_ key: String, by engine: Engine) throws {
        _ = try engine.generateDataKeyWithoutPlaintext(
            .init(keyID: key, keySpec: .aes256), for: instance.caller())
    }

    private func describe(_ key: String, by engine: Engine) throws {
        _ = try engine.describeKey(.init(keyID: key), for: instance.caller())
    }

    private func disable(_ key: String) throws {
        _ = try instance.engine.disableKey(.init(keyID: key), for: instance.caller()).commit()
    }

    @Test func describingAKeyOpensNothing() throws {
        let key = try instance.newKey()
        try describe(key, by: other)
        #expect(other.keyRing.openCount == 0)
        try disable(key)
        try describe(key, by: other)
        #expect(other.keyRing.openCount == 0)
    }

    @Test func anEnabledKeyIsOpenedOnceAndKept() throws {
        let key = try instance.newKey()
        for _ in 0..<3 { try use(key, by: other) }
        #expect(other.keyRing.openCount == 1)
    }

    @Test func aDisabledKeyIsClosedAndStaysSo() throws {
        let key = try instance.newKey()
        try use(key, by: other)
        try disable(key)
        #expect(code { try use(key, by: other) } == .disabled)
        #expect(other.keyRing.openCount == 0)
        try describe(key, by: other)
        #expect(other.keyRing.openCount == 0)
        _ = try instance.engine.enableKey(.init(keyID: key), for: instance.caller()).commit()
        try use(key, by: other)
        #expect(other.keyRing.openCount == 1)
    }

    @Test func callsForOtherKeysCloseADisabledOne() throws {
        let keys = try (0..<100).map { _ in try instance.newKey() }
        for key in keys { try use(key, by: other) }
        #expect(other.keyRing.openCount == 100)
        try disable(keys[3])
        for _ in 0..<8 { try use(keys[50], by: other) }
        // Keys that share a counter with the disabled one may be closed, too.
        #expect(other.keyRing.openCount < 100)
        let id = try #require(KeyID(keys[3]))
        #expect(try other.keyRing.key(KeyAddress(id, in: .standard))?.isOpen == false)
    }

    @Test func anIdleThreadHasNothingOpenAndGoesOn() throws {
        let keys = try (0..<5).map { _ in try instance.newKey() }
        for key in keys { try use(key, by: other) }
        other.goIdle()
        #expect(other.keyRing.openCount == 0)
        for key in keys { try use(key, by: other) }
        #expect(other.keyRing.openCount == 5)
    }

    @Test func theBoundOfTheCacheBoundsWhatIsOpen() throws {
        let small = try TestInstance { $0.cachedKeys = 16 }
        let keys = try (0..<40).map { _ in try small.newKey() }
        for key in keys {
            _ = try small.engine.generateDataKeyWithoutPlaintext(
                .init(keyID: key, keySpec: .aes256), for: small.caller())
        }
        #expect(small.engine.keyRing.openCount <= 16)
    }

    @Test func aDisabledKeyOpensForNobodyWhoHasAPermit() throws {
        let name = try instance.newKey()
        let sealed = try instance.engine.encrypt(
            .init(keyID: name, plaintext: SecretBytes(copying: [1])), for: instance.caller())
        let blob = try CiphertextBlob(parsing: #require(sealed.ciphertextBlob))
        try disable(name)
        let call = Call(.decrypt, for: instance.caller(), of: other)
        let permit = try call.permit(
            on: name, taking: .keyOnly, of: DecryptRequest(keyID: name))
        for isOfBlob in [false, true] {
            var failure: KMSErrorCode?
            do throws(KMSError) {
                _ =
                    isOfBlob
                    ? try other.keyRing.material(of: blob, for: permit)
                    : try other.keyRing.current(for: permit)
            } catch {
                failure = error.code
            }
            #expect(failure == .disabled)
        }
    }
}
