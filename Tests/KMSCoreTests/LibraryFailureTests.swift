import COpenSSL
import KMSModel
import KMSSecrets
import KMSStore
import KMSAPI
import TestKit
import Testing

@testable import KMSCore
@testable import KMSCrypto

/// A failure of OpenSSL is a failure of this service: no ciphertext, record or root key is to blame.
@Suite struct LibraryFailureTests {
    private let instance: TestInstance
    private let key: String
    private let blob: [UInt8]

    init() throws {
        let instance = try TestInstance()
        let key = try instance.newKey()
        let reply = try instance.engine.encrypt(
            .init(keyID: key, plaintext: SecretBytes(copying: [1, 2, 3])), for: instance.caller())
        self.instance = instance
        self.key = key
        blob = try #require(reply.ciphertextBlob)
    }

    /// Takes the cipher away from the context that opens: each use of it then fails inside of OpenSSL.
    private func breakOpening(of cryptor: Cryptor) {
        _ = unsafe EVP_CIPHER_CTX_reset(cryptor.opening.handle)
    }

    @Test func aCiphertextIsNotCalledInvalid() throws {
        breakOpening(of: instance.engine.vault.rows.cryptor)
        let failure = error {
            _ = try instance.engine.decrypt(.init(ciphertextBlob: blob), for: instance.caller())
        }
        #expect(failure?.code == .internalFailure)
        #expect(failure?.detail?.contains("library") == true)
    }

    @Test func aRecordIsNotCalledDamaged() throws {
        let engine = try instance.service.makeEngine()
        breakOpening(of: engine.vault.rows.cryptor)
        let failure = error {
            _ = try engine.describeKey(.init(keyID: key), for: instance.caller())
        }
        #expect(failure?.code == .internalFailure)
        #expect(failure?.message.contains("damaged") == false)
        #expect(failure?.detail?.contains("library") == true)
    }

    @Test func keyMaterialIsNotCalledDamaged() throws {
        let engine = try instance.service.makeEngine()
        _ = try engine.describeKey(.init(keyID: key), for: instance.caller())
        let call = Call(.encrypt, for: instance.caller(), of: engine)
        let permit = try call.permit(
            on: key, taking: .keyOnly, of: EncryptRequest(keyID: key))
        breakOpening(of: engine.vault.rows.cryptor)
        var failure: KMSError?
        do throws(KMSError) { _ = try engine.keyRing.current(for: permit) } catch {
            failure = error
        }
        #expect(failure?.code == .internalFailure)
        #expect(failure?.detail?.contains("damaged") == false)
    }

    @Test func theRootKeyIsNotCalledWrong() throws {
        let folder = try TemporaryFolder()
        let hierarchy: KeyHierarchy
        do {
            let instance = try TestInstance(in: folder)
            hierarchy = instance.service.hierarchy
        }
        let sealer = try RowSealer(hierarchy)
        breakOpening(of: sealer.cryptor)
        do throws(StoreError) {
            _ = try Store(directory: folder.file("data"), protection: sealer)
            Issue.record("the store opened")
        } catch {
            guard case .protectionFailed(let file, _) = error else {
                Issue.record("it was called \(error)")
                return
            }
            #expect(file.hasSuffix("data.mdb"))
        }
    }

    @Test func aTamperedCiphertextIsStillInvalid() throws {
        var tampered = blob
        tampered[tampered.count - 1] ^= 1
        #expect(
            code {
                _ = try instance.engine.decrypt(
                    .init(ciphertextBlob: tampered), for: instance.caller())
            } == .invalidCiphertext)
    }
}
