import KMSModel

/// What a key of one spec is and can do: the only place that tells specs apart.
///
/// Source: AWS KMS Developer Guide, "Key spec reference", "Importing key material", "Rotating keys".
struct KeyType: Sendable {
    enum Kind: Sendable {
        case symmetric, hmac, asymmetric
    }

    let spec: KeySpec
    let kind: Kind
    /// What a key may be made for; the first is that of a symmetric key whose creator doesn't say.
    let usages: [KeyUsageType]
    var encryption: [EncryptionAlgorithmSpec] = []
    var signing: [SigningAlgorithmSpec] = []
    var mac: [MacAlgorithmSpec] = []
    var agreement: [KeyAgreementAlgorithmSpec] = []
    /// Whether new key material may take the place of the current one.
    var isRotatable = false
    /// Whether its key material may come from outside.
    var isImportable = true
    /// The data key pair of the same type; `nil` if there is none.
    var pair: DataKeyPairSpec?

    /// The usage of a key whose creator doesn't say; `nil` if it has to be said.
    var defaultUsage: KeyUsageType? { kind == .symmetric ? usages.first : nil }

    /// Whether an alias may go from a key of this type to one of the other.
    func isLike(_ other: KeyType) -> Bool { kind == other.kind }

    /// The row of a spec.
    static func of(_ spec: KeySpec) -> KeyType {
        // Each spec has its row, which a test walks.
        rows[spec] ?? KeyType(spec: spec, kind: .asymmetric, usages: [])
    }

    private static let rsaEncryption: [EncryptionAlgorithmSpec] = [
        .rsaesOaepSha1, .rsaesOaepSha256,
    ]
    private static let rsaSigning: [SigningAlgorithmSpec] = [
        .rsassaPssSha256, .rsassaPssSha384, .rsassaPssSha512, .rsassaPkcs1V15Sha256,
        .rsassaPkcs1V15Sha384, .rsassaPkcs1V15Sha512,
    ]

    private static func rsa(_ spec: KeySpec, _ pair: DataKeyPairSpec) -> KeyType {
        KeyType(
            spec: spec, kind: .asymmetric, usages: [.encryptDecrypt, .signVerify],
            encryption: rsaEncryption, signing: rsaSigning, pair: pair)
    }

    private static func nist(
        _ spec: KeySpec, _ algorithm: SigningAlgorithmSpec, _ pair: DataKeyPairSpec
    ) -> KeyType {
        KeyType(
            spec: spec, kind: .asymmetric, usages: [.signVerify, .keyAgreement],
            signing: [algorithm], agreement: [.ecdh], pair: pair)
    }

    private static func hmac(_ spec: KeySpec, _ algorithm: MacAlgorithmSpec) -> KeyType {
        KeyType(spec: spec, kind: .hmac, usages: [.generateVerifyMac], mac: [algorithm])
    }

    private static func mlDSA(_ spec: KeySpec) -> KeyType {
        KeyType(
            spec: spec, kind: .asymmetric, usages: [.signVerify], signing: [.mlDsaShake256],
            isImportable: false)
    }

    private static let table: [KeyType] = [
        KeyType(
            spec: .symmetricDefault, kind: .symmetric, usages: [.encryptDecrypt],
            encryption: [.symmetricDefault], isRotatable: true),
        rsa(.rsa2048, .rsa2048), rsa(.rsa3072, .rsa3072), rsa(.rsa4096, .rsa4096),
        nist(.eccNistP256, .ecdsaSha256, .eccNistP256),
        nist(.eccNistP384, .ecdsaSha384, .eccNistP384),
        nist(.eccNistP521, .ecdsaSha512, .eccNistP521),
        KeyType(
            spec: .eccSecgP256k1, kind: .asymmetric, usages: [.signVerify],
            signing: [.ecdsaSha256], pair: .eccSecgP256k1),
        KeyType(
            spec: .eccNistEdwards25519, kind: .asymmetric, usages: [.signVerify],
            signing: [.ed25519Sha512, .ed25519PhSha512], pair: .eccNistEdwards25519),
        hmac(.hmac224, .hmacSha224), hmac(.hmac256, .hmacSha256), hmac(.hmac384, .hmacSha384),
        hmac(.hmac512, .hmacSha512),
        KeyType(
            spec: .sm2, kind: .asymmetric, usages: [.encryptDecrypt, .signVerify, .keyAgreement],
            encryption: [.sm2pke], signing: [.sm2dsa], agreement: [.ecdh], pair: .sm2),
        mlDSA(.mlDsa44), mlDSA(.mlDsa65), mlDSA(.mlDsa87),
    ]
    private static let rows = Dictionary(
        uniqueKeysWithValues: table.map { (key: $0.spec, value: $0) })
}
