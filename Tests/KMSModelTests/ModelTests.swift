import KMSModel
import Testing

@Suite struct ModelTests {
    @Test(arguments: KMSErrorCode.allCases)
    func everyErrorIsFoundByItsName(_ code: KMSErrorCode) {
        #expect(KMSErrorCode(rawValue: code.exceptionName) == code)
        #expect(code.status != .ok)
        #expect(StatusCode(rawValue: code.status.rawValue) == code.status)
    }

    @Test func onlyTransientErrorsAreRetryable() {
        let retryable: Set<KMSErrorCode> = [
            .dependencyTimeout, .keyUnavailable, .internalFailure, .throttling, .deadlineExceeded,
            .unavailable,
        ]
        #expect(Set(KMSErrorCode.allCases.filter(\.isRetryable)) == retryable)
    }

    @Test(arguments: [
        "6f1e2b0c-3c5a-4d7e-9b1f-2a3b4c5d6e7f", "mrk-6f1e2b0c3c5a4d7e9b1f2a3b4c5d6e7f",
    ])
    func aKeyIDIsWrittenAsItWasRead(_ text: String) throws {
        let id = try #require(KeyID(text))
        #expect(id.description == text)
        #expect(KeyID(bytes: id.bytes, isMultiRegion: id.isMultiRegion) == id)
    }

    @Test(arguments: [
        "", "6F1E2B0C-3C5A-4D7E-9B1F-2A3B4C5D6E7F", "6f1e2b0c3c5a4d7e9b1f2a3b4c5d6e7f",
        "6f1e2b0c-3c5a-4d7e-9b1f-2a3b4c5d6e7", "mrk-6f1e2b0c-3c5a-4d7e-9b1f-2a3b4c5d6e",
        "6f1e2b0c-3c5a-4d7e-9b1f-2a3b4c5d6e7g", "6f1e2b0c_3c5a-4d7e-9b1f-2a3b4c5d6e7f",
    ])
    func otherTextIsNoKeyID(_ text: String) {
        #expect(KeyID(text) == nil)
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_772_439_304, "2026-03-02T08:15:04Z"),
            (951_782_400, "2000-02-29T00:00:00Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
            (-1, "1969-12-31T23:59:59Z"),
        ] as [(Int64, String)])
    func timeIsWrittenAsCloudTrailDoes(_ seconds: Int64, _ text: String) {
        #expect(Timestamp(milliseconds: seconds * 1000).description == text)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
    func aTimeFromOutsideNeverTraps(_ seconds: Double) {
        _ = Timestamp(seconds: seconds).description
    }

    @Test func contextsOfTheSameLettersDiffer() throws {
        let one = try #require(EncryptionContext(pairs: [("a", "bc")]))
        let other = try #require(EncryptionContext(pairs: [("ab", "c")]))
        #expect(one.canonicalBytes != other.canonicalBytes)
        #expect(one.canonicalBytes == [0, 0, 0, 1, 0, 0, 0, 1, 0x61, 0, 0, 0, 2, 0x62, 0x63])
    }

    @Test func aContextHasEachKeyOnce() {
        #expect(EncryptionContext(pairs: [("a", "1"), ("a", "2")]) == nil)
        // Canonically equivalent is not the same: bytes decide.
        #expect(EncryptionContext(pairs: [("é", "1"), ("e\u{301}", "2")]) != nil)
    }

    @Test(arguments: Operation.allCases)
    func anOperationThatOnlyReadsIsNamedSo(_ operation: Operation) {
        let reading = ["Get", "List", "Describe", "Generate"]
        let cryptographic: Set<Operation> = [
            .encrypt, .decrypt, .reEncrypt, .sign, .verify, .verifyMac, .deriveSharedSecret,
        ]
        let expected =
            reading.contains { operation.name.hasPrefix($0) } || cryptographic.contains(operation)
        #expect(operation.isReadOnly == expected)
    }

    @Test func enumerationsHaveTheNamesOfAWS() {
        #expect(
            SigningAlgorithmSpec.allCases.map(\.name) == [
                "RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512",
                "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384",
                "RSASSA_PKCS1_V1_5_SHA_512", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512",
                "SM2DSA", "ML_DSA_SHAKE_256", "ED25519_SHA_512", "ED25519_PH_SHA_512",
            ])
        #expect(
            AlgorithmSpec.allCases.map(\.name) == [
                "RSAES_PKCS1_V1_5", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256",
                "RSA_AES_KEY_WRAP_SHA_1", "RSA_AES_KEY_WRAP_SHA_256", "SM2PKE",
            ])
        #expect(
            KeyLastUsageTrackingOperation.allCases.map(\.name).filter {
                Operation(rawValue: $0) == nil
            } == [])
    }
}
