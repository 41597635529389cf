// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of Verify.
public struct VerifyRequest: ~Copyable, Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The message that was signed, or its digest, which is as long as the hash of the algorithm.
    ///
    /// 1 to 4,096 bytes.
    public var message: SecretBytes?
    /// What the message is; RAW if absent. EXTERNAL_MU is the 64-byte mu of ML-DSA (FIPS 204).
    public var messageType: MessageType?
    /// The signature.
    ///
    /// 1 to 6,144 bytes.
    public var signature: [UInt8]?
    /// The signing algorithm that was used.
    public var signingAlgorithm: SigningAlgorithmSpec?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        message: consuming SecretBytes? = nil,
        messageType: MessageType? = nil,
        signature: [UInt8]? = nil,
        signingAlgorithm: SigningAlgorithmSpec? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.message = message
        self.messageType = messageType
        self.signature = signature
        self.signingAlgorithm = signingAlgorithm
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

extension VerifyRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "Message", kind: .bytes, isRequired: true, maximum: 4096),
            MemberShape(
                name: "MessageType",
                kind: .enumeration(name: "MessageType", values: MessageType.allCases.map(\.name))),
            MemberShape(name: "Signature", kind: .bytes, isRequired: true, maximum: 6144),
            MemberShape(
                name: "SigningAlgorithm",
                kind: .enumeration(
                    name: "SigningAlgorithmSpec", values: SigningAlgorithmSpec.allCases.map(\.name)),
                isRequired: true),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
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
            signature: try reader.bytes(Field(3, "Signature")),
            signingAlgorithm: try reader.enumeration(Field(4, "SigningAlgorithm")),
            grantTokens: try reader.strings(Field(5, "GrantTokens")),
            dryRun: try reader.bool(Field(6, "DryRun")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.secret(Field(1, "Message"), message)
        try visitor.enumeration(Field(2, "MessageType"), messageType)
        try visitor.bytes(Field(3, "Signature"), signature)
        try visitor.enumeration(Field(4, "SigningAlgorithm"), signingAlgorithm)
        try visitor.strings(Field(5, "GrantTokens"), grantTokens)
        try visitor.bool(Field(6, "DryRun"), dryRun)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(secret: message, "message", length: 1...4096, isRequired: true)
        if signature == nil { validator.missing("signature") }
        validator.check(bytes: signature?.count, "signature", length: 1...6144)
        if signingAlgorithm == nil { validator.missing("signingAlgorithm") }
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.bytes(4096) + FieldSize.number + FieldSize.bytes(6144)
            + FieldSize.number + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.number
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "MessageType"), messageType)
        try visitor.enumeration(Field(4, "SigningAlgorithm"), signingAlgorithm)
        try visitor.bool(Field(6, "DryRun"), dryRun)
    }
}

/// The reply of Verify.
public struct VerifyResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// Whether the signature is valid: always true.
    public var signatureValid: Bool?
    /// The signing algorithm that was used.
    public var signingAlgorithm: SigningAlgorithmSpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        signatureValid: Bool? = nil,
        signingAlgorithm: SigningAlgorithmSpec? = nil
    ) {
        self.keyID = keyID
        self.signatureValid = signatureValid
        self.signingAlgorithm = signingAlgorithm
    }
}

extension VerifyResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "SignatureValid", kind: .bool),
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
            signatureValid: try reader.bool(Field(1, "SignatureValid")),
            signingAlgorithm: try reader.enumeration(Field(2, "SigningAlgorithm")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.bool(Field(1, "SignatureValid"), signatureValid)
        try visitor.enumeration(Field(2, "SigningAlgorithm"), signingAlgorithm)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
