// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// One entry of ListKeyRotations: a rotation, or a key material.
public struct RotationsListEntry: Sendable {
    /// The key ID.
    public var keyID: String?
    /// The key material: 64 hexadecimal digits.
    public var keyMaterialID: String?
    /// What its importer says of the key material, 0 to 256 characters; origin EXTERNAL only.
    public var keyMaterialDescription: String?
    /// Whether the key material is there; origin EXTERNAL only.
    public var importState: ImportState?
    /// Whether the key material encrypts, only decrypts, or waits for a rotation.
    public var keyMaterialState: KeyMaterialState?
    /// Whether the key material expires; origin EXTERNAL only.
    public var expirationModel: ExpirationModelType?
    /// When the key material expires, in seconds since the Unix epoch; only if it does.
    public var validTo: Timestamp?
    /// When the key material became current, in seconds since the Unix epoch; absent for the first
    /// one.
    public var rotationDate: Timestamp?
    /// What made the rotation happen; absent for the first key material.
    public var rotationType: RotationType?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyMaterialID: String? = nil,
        keyMaterialDescription: String? = nil,
        importState: ImportState? = nil,
        keyMaterialState: KeyMaterialState? = nil,
        expirationModel: ExpirationModelType? = nil,
        validTo: Timestamp? = nil,
        rotationDate: Timestamp? = nil,
        rotationType: RotationType? = nil
    ) {
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
        self.keyMaterialDescription = keyMaterialDescription
        self.importState = importState
        self.keyMaterialState = keyMaterialState
        self.expirationModel = expirationModel
        self.validTo = validTo
        self.rotationDate = rotationDate
        self.rotationType = rotationType
    }
}

extension RotationsListEntry: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "KeyMaterialId", kind: .string),
            MemberShape(name: "KeyMaterialDescription", kind: .string),
            MemberShape(
                name: "ImportState",
                kind: .enumeration(name: "ImportState", values: ImportState.allCases.map(\.name))),
            MemberShape(
                name: "KeyMaterialState",
                kind: .enumeration(
                    name: "KeyMaterialState", values: KeyMaterialState.allCases.map(\.name))),
            MemberShape(
                name: "ExpirationModel",
                kind: .enumeration(
                    name: "ExpirationModelType", values: ExpirationModelType.allCases.map(\.name))),
            MemberShape(name: "ValidTo", kind: .time),
            MemberShape(name: "RotationDate", kind: .time),
            MemberShape(
                name: "RotationType",
                kind: .enumeration(name: "RotationType", values: RotationType.allCases.map(\.name))),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            keyMaterialID: try reader.string(Field(1, "KeyMaterialId")),
            keyMaterialDescription: try reader.string(Field(2, "KeyMaterialDescription")),
            importState: try reader.enumeration(Field(3, "ImportState")),
            keyMaterialState: try reader.enumeration(Field(4, "KeyMaterialState")),
            expirationModel: try reader.enumeration(Field(5, "ExpirationModel")),
            validTo: try reader.time(Field(6, "ValidTo")),
            rotationDate: try reader.time(Field(7, "RotationDate")),
            rotationType: try reader.enumeration(Field(8, "RotationType")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "KeyMaterialId"), keyMaterialID)
        try visitor.string(Field(2, "KeyMaterialDescription"), keyMaterialDescription)
        try visitor.enumeration(Field(3, "ImportState"), importState)
        try visitor.enumeration(Field(4, "KeyMaterialState"), keyMaterialState)
        try visitor.enumeration(Field(5, "ExpirationModel"), expirationModel)
        try visitor.time(Field(6, "ValidTo"), validTo)
        try visitor.time(Field(7, "RotationDate"), rotationDate)
        try visitor.enumeration(Field(8, "RotationType"), rotationType)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
