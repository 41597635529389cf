// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of ImportKeyMaterial.
public struct ImportKeyMaterialRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The token that GetParametersForImport returned.
    ///
    /// 1 to 6,144 bytes.
    public var importToken: [UInt8]?
    /// The key material, encrypted with the public key that came with the token.
    ///
    /// 1 to 6,144 bytes.
    public var encryptedKeyMaterial: [UInt8]?
    /// When the key material expires, in seconds since the Unix epoch: at most 365 days ahead. Must
    /// come if it expires, and only then.
    public var validTo: Timestamp?
    /// Whether the key material expires; KEY_MATERIAL_EXPIRES if absent.
    public var expirationModel: ExpirationModelType?
    /// Whether the key material is new to the key; symmetric encryption keys only. NEW_KEY_MATERIAL
    /// if absent, and after the first import EXISTING_KEY_MATERIAL.
    public var importType: ImportType?
    /// What to say of the key material; symmetric encryption keys only.
    ///
    /// 0 to 256 characters.
    public var keyMaterialDescription: String?
    /// The key material that is to come back; symmetric encryption keys only.
    ///
    /// 64 characters.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        importToken: [UInt8]? = nil,
        encryptedKeyMaterial: [UInt8]? = nil,
        validTo: Timestamp? = nil,
        expirationModel: ExpirationModelType? = nil,
        importType: ImportType? = nil,
        keyMaterialDescription: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.importToken = importToken
        self.encryptedKeyMaterial = encryptedKeyMaterial
        self.validTo = validTo
        self.expirationModel = expirationModel
        self.importType = importType
        self.keyMaterialDescription = keyMaterialDescription
        self.keyMaterialID = keyMaterialID
    }
}

extension ImportKeyMaterialRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "ImportToken", kind: .bytes, isRequired: true, maximum: 6144),
            MemberShape(
                name: "EncryptedKeyMaterial", kind: .bytes, isRequired: true, maximum: 6144),
            MemberShape(name: "ValidTo", kind: .time),
            MemberShape(
                name: "ExpirationModel",
                kind: .enumeration(
                    name: "ExpirationModelType", values: ExpirationModelType.allCases.map(\.name))),
            MemberShape(
                name: "ImportType",
                kind: .enumeration(name: "ImportType", values: ImportType.allCases.map(\.name))),
            MemberShape(
                name: "KeyMaterialDescription", kind: .string, maximum: 256,
                pattern: .keyMaterialDescription),
            MemberShape(name: "KeyMaterialId", kind: .string, maximum: 64, pattern: .keyMaterialID),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            importToken: try reader.bytes(Field(1, "ImportToken")),
            encryptedKeyMaterial: try reader.bytes(Field(2, "EncryptedKeyMaterial")),
            validTo: try reader.time(Field(3, "ValidTo")),
            expirationModel: try reader.enumeration(Field(4, "ExpirationModel")),
            importType: try reader.enumeration(Field(5, "ImportType")),
            keyMaterialDescription: try reader.string(Field(6, "KeyMaterialDescription")),
            keyMaterialID: try reader.string(Field(7, "KeyMaterialId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.bytes(Field(1, "ImportToken"), importToken)
        try visitor.bytes(Field(2, "EncryptedKeyMaterial"), encryptedKeyMaterial)
        try visitor.time(Field(3, "ValidTo"), validTo)
        try visitor.enumeration(Field(4, "ExpirationModel"), expirationModel)
        try visitor.enumeration(Field(5, "ImportType"), importType)
        try visitor.string(Field(6, "KeyMaterialDescription"), keyMaterialDescription)
        try visitor.string(Field(7, "KeyMaterialId"), keyMaterialID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if importToken == nil { validator.missing("importToken") }
        validator.check(bytes: importToken?.count, "importToken", length: 1...6144)
        if encryptedKeyMaterial == nil { validator.missing("encryptedKeyMaterial") }
        validator.check(
            bytes: encryptedKeyMaterial?.count, "encryptedKeyMaterial", length: 1...6144)
        validator.check(
            keyMaterialDescription, "keyMaterialDescription", length: 0...256,
            pattern: .keyMaterialDescription)
        validator.check(keyMaterialID, "keyMaterialId", length: 64...64, pattern: .keyMaterialID)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.bytes(6144) + FieldSize.bytes(6144) + FieldSize.number
            + FieldSize.number + FieldSize.number + FieldSize.text(256, bytesEach: 1)
            + FieldSize.text(64, bytesEach: 1)
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.time(Field(3, "ValidTo"), validTo)
        try visitor.enumeration(Field(4, "ExpirationModel"), expirationModel)
        try visitor.enumeration(Field(5, "ImportType"), importType)
        try visitor.string(Field(6, "KeyMaterialDescription"), keyMaterialDescription)
    }
}

/// The reply of ImportKeyMaterial.
public struct ImportKeyMaterialResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The key material: 64 hexadecimal digits; symmetric encryption keys only.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
    }
}

extension ImportKeyMaterialResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "KeyMaterialId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            keyMaterialID: try reader.string(Field(1, "KeyMaterialId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "KeyMaterialId"), keyMaterialID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
