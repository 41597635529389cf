import COpenSSL
import Foundation
import KMSCrypto
import Testing

/// NIST CAVP vectors through the shim that everything is sealed with.
@Suite struct GCMVectorTests {
    @Test func decryptionVectorsOpenOrAreRefusedAsNISTSays() throws {
        try CryptoLibrary.prepare()
        let cases = try Self.cases()
        #expect(cases.count == 375)
        #expect(cases.filter { $0["FAIL"] != nil }.count == 191)
        let opening = unsafe try Self.context(encrypt: 0)
        let sealing = unsafe try Self.context(encrypt: 1)
        defer {
            unsafe EVP_CIPHER_CTX_free(opening)
            unsafe EVP_CIPHER_CTX_free(sealing)
        }
        for one in cases {
            let key = hex(one["Key"] ?? "")
            let nonce = hex(one["IV"] ?? "")
            let data = hex(one["AAD"] ?? "")
            let sealed = hex(one["CT"] ?? "") + hex(one["Tag"] ?? "")
            var opened = [UInt8](repeating: 0xEE, count: sealed.count - 16)
            let result = unsafe sealed.withUnsafeBufferPointer { sealed in
                unsafe data.withUnsafeBufferPointer { data in
                    unsafe kms_gcm_open(
                        opening, key, nonce, kms_bytes(base: data.baseAddress, count: data.count),
                        kms_bytes(base: nil, count: 0),
                        kms_bytes(base: sealed.baseAddress, count: sealed.count), &opened)
                }
            }
            guard let plaintext = one["PT"].map(hex) else {
                #expect(result == 0 && opened.allSatisfy { $0 == 0 })
                continue
            }
            #expect(result == 1 && opened == plaintext)
            var again = [UInt8](repeating: 0, count: sealed.count)
            let isSealed = unsafe plaintext.withUnsafeBufferPointer { plaintext in
                unsafe data.withUnsafeBufferPointer { data in
                    unsafe kms_gcm_seal(
                        sealing, key, nonce, kms_bytes(base: nil, count: 0),
                        kms_bytes(base: data.baseAddress, count: data.count),
                        kms_bytes(base: plaintext.baseAddress, count: plaintext.count), &again)
                }
            }
            #expect(isSealed == 1 && again == sealed)
        }
    }

    private static func context(encrypt: Int32) throws -> OpaquePointer {
        guard let context = unsafe EVP_CIPHER_CTX_new(),
            unsafe EVP_CipherInit_ex2(context, EVP_aes_256_gcm(), nil, nil, encrypt, nil) == 1
        else { throw CryptoFixture.Unexpected() }
        return unsafe context
    }

    /// The cases of the file: field names and values; `FAIL` has an empty value.
    private static func cases() throws -> [[String: String]] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/vectors/gcmDecrypt256.rsp")
        var cases: [[String: String]] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            guard !line.hasPrefix("#"), !line.hasPrefix("[") else { continue }
            let parts = line.split(separator: "=", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            if parts[0] == "Count" { cases.append([:]) }
            cases[cases.count - 1][parts[0]] = parts.count > 1 ? parts[1] : ""
        }
        return cases
    }
}
