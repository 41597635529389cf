// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of Sign.
public struct SignRequest: ~Copyable, Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The message to sign, or its digest, which is as long as the hash of the algorithm.
    ///
    /// 1 to 4,096 bytes.
    public var message: SecretBytes?
    /// What the message is; RAW if absent. EXTERNAL_MU is the 64-byte mu of ML-DSA (FIPS 204).
    public var messageType: MessageType?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// The signing algorithm; one that the key supports.
    public var signingAlgorithm: SigningAlgorithmSpec?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        message: consuming SecretBytes? = nil,
        messageType: MessageType? = nil,
        grantTokens: [String] = [],
        signingAlgorithm: SigningAlgorithmSpec? = nil,
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.message = message
        self.messageType = messageType
        self.grantTokens = grantTokens
        self.signingAlgorithm = signingAlgorithm
        self.dryRun = dryRun
    }
}

extension SignRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "Message", kind: .bytes, isRequired: true, maximum: 4096),
            MemberShape(
                name: "MessageType",
                kind: .enumeration(name: "MessageType", values: MessageType.allCases.map(\.name))),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
            MemberShape(
                name: "SigningAlgorithm",
                kind: .enumeration(
                    name: "SigningAlgorithmSpec", values: SigningAlgorithmSpec.allCases.map(\.name)),
                isRequired: true),
            MemberShape(name: "DryRun", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            message: try reader.secret(Field(1, "Message")),
            messageType: try reader.enumeration(Field(2, "MessageType")),
            grantTokens: try reader.strings(Field(3, "GrantTokens")),
            signingAlgorithm: try reader.enumeration(Field(4, "SigningAlgorithm")),
            dryRun: try reader.bool(Field(5, "DryRun")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.secret(Field(1, "Message"), message)
        try visitor.enumeration(Field(2, "MessageType"), messageType)
        try visitor.strings(Field(3, "GrantTokens"), grantTokens)
        try visitor.enumeration(Field(4, "SigningAlgorithm"), signingAlgorithm)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(secret: message, "message", length: 1...4096, isRequired: true)
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
        if signingAlgorithm == nil { validator.missing("signingAlgorithm") }
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.bytes(4096) + FieldSize.number
            + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.number + FieldSize.number
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "MessageType"), messageType)
        try visitor.enumeration(Field(4, "SigningAlgorithm"), signingAlgorithm)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }
}

/// The reply of Sign.
public struct SignResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The signature; for ECDSA and SM2 as DER, for RSA as PKCS #1 has it.
    public var signature: [UInt8]?
    /// The signing algorithm that was used.
    public var signingAlgorithm: SigningAlgorithmSpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        signature: [UInt8]? = nil,
        signingAlgorithm: SigningAlgorithmSpec? = nil
    ) {
        self.keyID = keyID
        self.signature = signature
        self.signingAlgorithm = signingAlgorithm
    }
}

extension SignResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "Signature", kind: .bytes),
            MemberShape(
                name: "SigningAlgorithm",
                kind: .enumeration(
                    name: "SigningAlgorithmSpec", values: SigningAlgorithmSpec.allCases.map(\.name))
            ),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            signature: try reader.bytes(Field(1, "Signature")),
            signingAlgorithm: try reader.enumeration(Field(2, "SigningAlgorithm")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.bytes(Field(1, "Signature"), signature)
        try visitor.enumeration(Field(2, "SigningAlgorithm"), signingAlgorithm)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
