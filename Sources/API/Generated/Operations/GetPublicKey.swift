// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of GetPublicKey.
public struct GetPublicKeyRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        grantTokens: [String] = []
    ) {
        self.keyID = keyID
        self.grantTokens = grantTokens
    }
}

extension GetPublicKeyRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            grantTokens: try reader.strings(Field(1, "GrantTokens")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.strings(Field(1, "GrantTokens"), grantTokens)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.list(10, of: FieldSize.text(8192))
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
    }
}

/// The reply of GetPublicKey.
public struct GetPublicKeyResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The public key, as a DER-encoded SubjectPublicKeyInfo.
    public var publicKey: [UInt8]?
    /// The same value as key_spec; deprecated by AWS, and still returned.
    public var customerMasterKeySpec: KeySpec?
    /// The type of key material.
    public var keySpec: KeySpec?
    /// What the key may be used for.
    public var keyUsage: KeyUsageType?
    /// The algorithms an ENCRYPT_DECRYPT key supports.
    public var encryptionAlgorithms: [EncryptionAlgorithmSpec]
    /// The algorithms a SIGN_VERIFY key supports.
    public var signingAlgorithms: [SigningAlgorithmSpec]
    /// The algorithms a KEY_AGREEMENT key supports.
    public var keyAgreementAlgorithms: [KeyAgreementAlgorithmSpec]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        publicKey: [UInt8]? = nil,
        customerMasterKeySpec: KeySpec? = nil,
        keySpec: KeySpec? = nil,
        keyUsage: KeyUsageType? = nil,
        encryptionAlgorithms: [EncryptionAlgorithmSpec] = [],
        signingAlgorithms: [SigningAlgorithmSpec] = [],
        keyAgreementAlgorithms: [KeyAgreementAlgorithmSpec] = []
    ) {
        self.keyID = keyID
        self.publicKey = publicKey
        self.customerMasterKeySpec = customerMasterKeySpec
        self.keySpec = keySpec
        self.keyUsage = keyUsage
        self.encryptionAlgorithms = encryptionAlgorithms
        self.signingAlgorithms = signingAlgorithms
        self.keyAgreementAlgorithms = keyAgreementAlgorithms
    }
}

extension GetPublicKeyResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "PublicKey", kind: .bytes),
            MemberShape(
                name: "CustomerMasterKeySpec",
                kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
            MemberShape(
                name: "KeySpec",
                kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
            MemberShape(
                name: "KeyUsage",
                kind: .enumeration(name: "KeyUsageType", values: KeyUsageType.allCases.map(\.name))),
            MemberShape(
                name: "EncryptionAlgorithms",
                kind: .list(
                    .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name)))),
            MemberShape(
                name: "SigningAlgorithms",
                kind: .list(
                    .enumeration(
                        name: "SigningAlgorithmSpec",
                        values: SigningAlgorithmSpec.allCases.map(\.name)))),
            MemberShape(
                name: "KeyAgreementAlgorithms",
                kind: .list(
                    .enumeration(
                        name: "KeyAgreementAlgorithmSpec",
                        values: KeyAgreementAlgorithmSpec.allCases.map(\.name)))),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            publicKey: try reader.bytes(Field(1, "PublicKey")),
            customerMasterKeySpec: try reader.enumeration(Field(2, "CustomerMasterKeySpec")),
            keySpec: try reader.enumeration(Field(3, "KeySpec")),
            keyUsage: try reader.enumeration(Field(4, "KeyUsage")),
            encryptionAlgorithms: try reader.enumerations(Field(5, "EncryptionAlgorithms")),
            signingAlgorithms: try reader.enumerations(Field(6, "SigningAlgorithms")),
            keyAgreementAlgorithms: try reader.enumerations(Field(7, "KeyAgreementAlgorithms")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.bytes(Field(1, "PublicKey"), publicKey)
        try visitor.enumeration(Field(2, "CustomerMasterKeySpec"), customerMasterKeySpec)
        try visitor.enumeration(Field(3, "KeySpec"), keySpec)
        try visitor.enumeration(Field(4, "KeyUsage"), keyUsage)
        try visitor.enumerations(Field(5, "EncryptionAlgorithms"), encryptionAlgorithms)
        try visitor.enumerations(Field(6, "SigningAlgorithms"), signingAlgorithms)
        try visitor.enumerations(Field(7, "KeyAgreementAlgorithms"), keyAgreementAlgorithms)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
