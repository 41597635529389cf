import Foundation
import KMSAPI
import KMSCore
import KMSCrypto
import KMSModel
import KMSSecrets
import KMSStore
import KMSWire
import TestKit
import Testing

@testable import KMSServer

/// A key whose material is elsewhere is used like any other, and holds up none.
@Suite struct ElsewhereTests {
    /// A key store that takes its time: it answers when the gate is open.
    private final class SlowKeyStore: KeysElsewhere {
        private let gate: WorkGate

        init(_ gate: WorkGate) {
            self.gate = gate
        }

        func seal(
            _ plaintext: borrowing SecretBytes, context: [UInt8], key: KeyID,
            material: KeyMaterialID, reference: borrowing SecretBytes
        ) throws(KMSError) -> [UInt8] {
            gate.wait()
            do throws(CryptoError) {
                let cryptor = try Cryptor()
                return try CiphertextBlob.seal(
                    plaintext, context: context, keyID: key,
                    material: CiphertextBlob.MaterialPrefix(material),
                    key: try XAESKey(reference, using: cryptor), using: cryptor)
            } catch {
                throw KMSError(.internalFailure, "\(error)")
            }
        }

        func open(
            _ blob: CiphertextBlob, context: [UInt8], reference: borrowing SecretBytes
        ) throws(KMSError) -> SecretBytes {
            gate.wait()
            do throws(CryptoError) {
                let cryptor = try Cryptor()
                return try blob.open(
                    context: context, key: try XAESKey(reference, using: cryptor),
                    using: cryptor)
            } catch {
                throw KMSError(.invalidCiphertext)
            }
        }
    }

    private static let id = KeyID(high: 1, low: 2)

    /// A key of a key store, whose material is called by 32 bytes there.
    private static func key() throws -> KeyRecord {
        let materialID = try #require(KeyMaterialID(bytes: [UInt8](repeating: 5, count: 32)))
        let attributes = KeyAttributes(
            KeyAddress(id, in: .standard), creationDate: Timestamp(milliseconds: 0),
            keySpec: .symmetricDefault, keyUsage: .encryptDecrypt, origin: .awsCloudhsm,
            state: .enabled, keyManager: .customer)
        let reference = SecretBytes(copying: [UInt8](repeating: 9, count: 32))
        return KeyRecord(
            attributes,
            material: StoredMaterial(
                materialID, creationDate: Timestamp(milliseconds: 0), kind: .elsewhere, reference))
    }

    @Test func itsCallsWaitOnAWorkerAndNobodyElseDoes() throws {
        let gate = WorkGate()
        defer { gate.open() }
        let instance = try ServerInstance(
            elsewhere: SlowKeyStore(gate), store: PreparedStore(keys: [try Self.key()]))
        let client = try instance.greetedClient()
        let request = EncryptRequest(
            keyID: Self.id.description, plaintext: SecretBytes(copying: [1, 2, 3]))
        try client.request("KMS/Encrypt", call: 1, payload: try request.bytes())
        gate.waitUntilWaiting(1)
        for other in [client, try instance.greetedClient()] {
            try other.request("KMS/GenerateRandom", call: 2, payload: [8, 32])
            #expect(try other.frame()?.call == 2)
            try other.request("KMS/CreateKey", call: 3)
            let reply = try #require(try other.frame())
            #expect(reply.call == 3 && reply.detail == 0)
        }
        gate.open()
        let sealed = try #require(try client.frame())
        #expect(sealed.call == 1 && sealed.detail == 0)
        let blob = try unsafe sealed.payload.withUnsafeBytes { bytes in
            try unsafe EncryptResponse(decoding: bytes, in: MessageArena()).ciphertextBlob
        }
        let decrypt = DecryptRequest(ciphertextBlob: blob)
        try client.request("KMS/Decrypt", call: 4, payload: try decrypt.bytes())
        let opened = try #require(try client.frame())
        #expect(opened.call == 4 && opened.detail == 0)
        let isSame = try unsafe opened.payload.withUnsafeBytes { bytes in
            try unsafe DecryptResponse(decoding: bytes, in: MessageArena()).plaintext?
                .isEqual(to: SecretBytes(copying: [1, 2, 3] as [UInt8]))
        }
        #expect(isSame == true)
        // Each call has one record, although it was begun twice.
        instance.stop()
        let lines = try String(contentsOfFile: instance.auditPath, encoding: .utf8)
            .split(separator: "\n")
        for name in ["Encrypt", "Decrypt"] {
            #expect(lines.count { $0.contains("\"eventName\":\"\(name)\"") } == 1)
        }
    }

    @Test func withoutItsKeyStoreItIsNotUsable() throws {
        let instance = try ServerInstance(store: PreparedStore(keys: [try Self.key()]))
        let client = try instance.greetedClient()
        let request = GenerateDataKeyRequest(keyID: Self.id.description, keySpec: .aes256)
        try client.request("KMS/GenerateDataKey", call: 1, payload: try request.bytes())
        let reply = try #require(try client.frame())
        #expect(reply.detail == StatusCode.failedPrecondition.rawValue)
    }
}
