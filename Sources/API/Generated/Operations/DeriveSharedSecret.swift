// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of DeriveSharedSecret.
public struct DeriveSharedSecretRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The key agreement algorithm.
    public var keyAgreementAlgorithm: KeyAgreementAlgorithmSpec?
    /// The other party's public key on the same curve, as a DER-encoded SubjectPublicKeyInfo.
    ///
    /// 1 to 8,192 bytes.
    public var publicKey: [UInt8]?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyAgreementAlgorithm: KeyAgreementAlgorithmSpec? = nil,
        publicKey: [UInt8]? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil,
        recipient: RecipientInfo? = nil
    ) {
        self.keyID = keyID
        self.keyAgreementAlgorithm = keyAgreementAlgorithm
        self.publicKey = publicKey
        self.grantTokens = grantTokens
        self.dryRun = dryRun
        self.recipient = recipient
    }
}

extension DeriveSharedSecretRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "KeyAgreementAlgorithm",
                kind: .enumeration(
                    name: "KeyAgreementAlgorithmSpec",
                    values: KeyAgreementAlgorithmSpec.allCases.map(\.name)), isRequired: true),
            MemberShape(name: "PublicKey", kind: .bytes, isRequired: true, maximum: 8192),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
            MemberShape(name: "DryRun", kind: .bool),
            MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            keyAgreementAlgorithm: try reader.enumeration(Field(1, "KeyAgreementAlgorithm")),
            publicKey: try reader.bytes(Field(2, "PublicKey")),
            grantTokens: try reader.strings(Field(3, "GrantTokens")),
            dryRun: try reader.bool(Field(4, "DryRun")),
            recipient: try reader.message(Field(5, "Recipient")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.enumeration(Field(1, "KeyAgreementAlgorithm"), keyAgreementAlgorithm)
        try visitor.bytes(Field(2, "PublicKey"), publicKey)
        try visitor.strings(Field(3, "GrantTokens"), grantTokens)
        try visitor.bool(Field(4, "DryRun"), dryRun)
        try visitor.message(Field(5, "Recipient"), recipient)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if keyAgreementAlgorithm == nil { validator.missing("keyAgreementAlgorithm") }
        if publicKey == nil { validator.missing("publicKey") }
        validator.check(bytes: publicKey?.count, "publicKey", length: 1...8192)
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
        validator.check(recipient, "recipient")
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.number + FieldSize.bytes(8192)
            + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.number
            + (FieldSize.head + FieldSize.number + FieldSize.bytes(262144))
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.enumeration(Field(1, "KeyAgreementAlgorithm"), keyAgreementAlgorithm)
        try visitor.bool(Field(4, "DryRun"), dryRun)
    }
}

/// The reply of DeriveSharedSecret.
public struct DeriveSharedSecretResponse: ~Copyable, Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The raw secret, as long as a coordinate of the curve; derive keys from it, do not use it as
    /// one.
    public var sharedSecret: SecretBytes?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?
    /// The key agreement algorithm that was used.
    public var keyAgreementAlgorithm: KeyAgreementAlgorithmSpec?
    /// Where the key material comes from.
    public var keyOrigin: OriginType?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        sharedSecret: consuming SecretBytes? = nil,
        ciphertextForRecipient: [UInt8]? = nil,
        keyAgreementAlgorithm: KeyAgreementAlgorithmSpec? = nil,
        keyOrigin: OriginType? = nil
    ) {
        self.keyID = keyID
        self.sharedSecret = sharedSecret
        self.ciphertextForRecipient = ciphertextForRecipient
        self.keyAgreementAlgorithm = keyAgreementAlgorithm
        self.keyOrigin = keyOrigin
    }
}

extension DeriveSharedSecretResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "SharedSecret", kind: .bytes),
            MemberShape(name: "CiphertextForRecipient", kind: .bytes),
            MemberShape(
                name: "KeyAgreementAlgorithm",
                kind: .enumeration(
                    name: "KeyAgreementAlgorithmSpec",
                    values: KeyAgreementAlgorithmSpec.allCases.map(\.name))),
            MemberShape(
                name: "KeyOrigin",
                kind: .enumeration(name: "OriginType", values: OriginType.allCases.map(\.name))),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            sharedSecret: try reader.secret(Field(1, "SharedSecret")),
            ciphertextForRecipient: try reader.bytes(Field(2, "CiphertextForRecipient")),
            keyAgreementAlgorithm: try reader.enumeration(Field(3, "KeyAgreementAlgorithm")),
            keyOrigin: try reader.enumeration(Field(4, "KeyOrigin")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.secret(Field(1, "SharedSecret"), sharedSecret)
        try visitor.bytes(Field(2, "CiphertextForRecipient"), ciphertextForRecipient)
        try visitor.enumeration(Field(3, "KeyAgreementAlgorithm"), keyAgreementAlgorithm)
        try visitor.enumeration(Field(4, "KeyOrigin"), keyOrigin)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {}
}
