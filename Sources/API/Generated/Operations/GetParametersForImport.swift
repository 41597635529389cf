// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of GetParametersForImport.
public struct GetParametersForImportRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// How the key material will be encrypted.
    public var wrappingAlgorithm: AlgorithmSpec?
    /// The type of the public key to encrypt with.
    public var wrappingKeySpec: WrappingKeySpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        wrappingAlgorithm: AlgorithmSpec? = nil,
        wrappingKeySpec: WrappingKeySpec? = nil
    ) {
        self.keyID = keyID
        self.wrappingAlgorithm = wrappingAlgorithm
        self.wrappingKeySpec = wrappingKeySpec
    }
}

extension GetParametersForImportRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "WrappingAlgorithm",
                kind: .enumeration(
                    name: "AlgorithmSpec", values: AlgorithmSpec.allCases.map(\.name)),
                isRequired: true),
            MemberShape(
                name: "WrappingKeySpec",
                kind: .enumeration(
                    name: "WrappingKeySpec", values: WrappingKeySpec.allCases.map(\.name)),
                isRequired: true),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            wrappingAlgorithm: try reader.enumeration(Field(1, "WrappingAlgorithm")),
            wrappingKeySpec: try reader.enumeration(Field(2, "WrappingKeySpec")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.enumeration(Field(1, "WrappingAlgorithm"), wrappingAlgorithm)
        try visitor.enumeration(Field(2, "WrappingKeySpec"), wrappingKeySpec)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if wrappingAlgorithm == nil { validator.missing("wrappingAlgorithm") }
        if wrappingKeySpec == nil { validator.missing("wrappingKeySpec") }
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.number + FieldSize.number
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.enumeration(Field(1, "WrappingAlgorithm"), wrappingAlgorithm)
        try visitor.enumeration(Field(2, "WrappingKeySpec"), wrappingKeySpec)
    }
}

/// The reply of GetParametersForImport.
public struct GetParametersForImportResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// What to send to ImportKeyMaterial, 1 to 6144 bytes.
    public var importToken: [UInt8]?
    /// The public key to encrypt with, as a DER-encoded SubjectPublicKeyInfo.
    public var publicKey: [UInt8]?
    /// When token and public key expire, in seconds since the Unix epoch.
    public var parametersValidTo: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        importToken: [UInt8]? = nil,
        publicKey: [UInt8]? = nil,
        parametersValidTo: Timestamp? = nil
    ) {
        self.keyID = keyID
        self.importToken = importToken
        self.publicKey = publicKey
        self.parametersValidTo = parametersValidTo
    }
}

extension GetParametersForImportResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "ImportToken", kind: .bytes),
            MemberShape(name: "PublicKey", kind: .bytes),
            MemberShape(name: "ParametersValidTo", kind: .time),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            importToken: try reader.bytes(Field(1, "ImportToken")),
            publicKey: try reader.bytes(Field(2, "PublicKey")),
            parametersValidTo: try reader.time(Field(3, "ParametersValidTo")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.bytes(Field(1, "ImportToken"), importToken)
        try visitor.bytes(Field(2, "PublicKey"), publicKey)
        try visitor.time(Field(3, "ParametersValidTo"), parametersValidTo)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
