import KMSModel
import Testing

@testable import KMSCore

/// One row for each spec. Source: AWS KMS Developer Guide, "Key spec reference" and "Importing key material".
@Suite struct KeyTypeTests {
    @Test(arguments: KeySpec.allCases)
    func everySpecHasItsRow(_ spec: KeySpec) {
        let type = KeyType.of(spec)
        #expect(type.spec == spec && !type.usages.isEmpty)
        #expect(type.isRotatable == (spec == .symmetricDefault))
        #expect(type.isImportable == !spec.name.hasPrefix("ML_DSA"))
        #expect(
            type.pair?.name == (type.kind == .asymmetric && type.isImportable ? spec.name : nil))
    }

    /// A usage has algorithms, and an algorithm a usage.
    @Test(arguments: KeySpec.allCases)
    func usagesAndAlgorithmsBelongTogether(_ spec: KeySpec) {
        let type = KeyType.of(spec)
        #expect(type.usages.contains(.encryptDecrypt) == !type.encryption.isEmpty)
        #expect(type.usages.contains(.signVerify) == !type.signing.isEmpty)
        #expect(type.usages.contains(.generateVerifyMac) == !type.mac.isEmpty)
        #expect(type.usages.contains(.keyAgreement) == !type.agreement.isEmpty)
    }

    @Test(
        arguments: [
            (.symmetricDefault, .symmetric, ["SYMMETRIC_DEFAULT"]),
            (
                .rsa3072, .asymmetric,
                [
                    "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "RSASSA_PSS_SHA_256",
                    "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512", "RSASSA_PKCS1_V1_5_SHA_256",
                    "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512",
                ]
            ),
            (.eccNistP256, .asymmetric, ["ECDSA_SHA_256", "ECDH"]),
            (.eccNistP384, .asymmetric, ["ECDSA_SHA_384", "ECDH"]),
            (.eccNistP521, .asymmetric, ["ECDSA_SHA_512", "ECDH"]),
            (.eccSecgP256k1, .asymmetric, ["ECDSA_SHA_256"]),
            (.eccNistEdwards25519, .asymmetric, ["ED25519_SHA_512", "ED25519_PH_SHA_512"]),
            (.hmac224, .hmac, ["HMAC_SHA_224"]), (.hmac512, .hmac, ["HMAC_SHA_512"]),
            (.sm2, .asymmetric, ["SM2PKE", "SM2DSA", "ECDH"]),
            (.mlDsa65, .asymmetric, ["ML_DSA_SHAKE_256"]),
        ] as [(KeySpec, KeyType.Kind, [String])])
    func algorithmsAreThoseOfTheGuide(_ spec: KeySpec, _ kind: KeyType.Kind, _ names: [String]) {
        let type = KeyType.of(spec)
        let all =
            type.encryption.map(\.name) + type.signing.map(\.name) + type.mac.map(\.name)
            + type.agreement.map(\.name)
        #expect(type.kind == kind && all == names)
    }
}
