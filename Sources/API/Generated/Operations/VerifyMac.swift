// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of VerifyMac.
public struct VerifyMacRequest: ~Copyable, Sendable {
    /// The message.
    ///
    /// 1 to 4,096 bytes.
    public var message: SecretBytes?
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The MAC algorithm that was used.
    public var macAlgorithm: MacAlgorithmSpec?
    /// The message authentication code.
    ///
    /// 1 to 6,144 bytes.
    public var mac: [UInt8]?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        message: consuming SecretBytes? = nil,
        keyID: String? = nil,
        macAlgorithm: MacAlgorithmSpec? = nil,
        mac: [UInt8]? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.message = message
        self.keyID = keyID
        self.macAlgorithm = macAlgorithm
        self.mac = mac
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

extension VerifyMacRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Message", kind: .bytes, isRequired: true, maximum: 4096),
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "MacAlgorithm",
                kind: .enumeration(
                    name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name)),
                isRequired: true),
            MemberShape(name: "Mac", kind: .bytes, isRequired: true, maximum: 6144),
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
            message: try reader.secret(Field(0, "Message")),
            keyID: try reader.string(Field(1, "KeyId")),
            macAlgorithm: try reader.enumeration(Field(2, "MacAlgorithm")),
            mac: try reader.bytes(Field(3, "Mac")),
            grantTokens: try reader.strings(Field(4, "GrantTokens")),
            dryRun: try reader.bool(Field(5, "DryRun")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.secret(Field(0, "Message"), message)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "MacAlgorithm"), macAlgorithm)
        try visitor.bytes(Field(3, "Mac"), mac)
        try visitor.strings(Field(4, "GrantTokens"), grantTokens)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        validator.check(secret: message, "message", length: 1...4096, isRequired: true)
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if macAlgorithm == nil { validator.missing("macAlgorithm") }
        if mac == nil { validator.missing("mac") }
        validator.check(bytes: mac?.count, "mac", length: 1...6144)
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.bytes(4096) + FieldSize.text(2048) + FieldSize.number + FieldSize.bytes(6144)
            + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.number
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "MacAlgorithm"), macAlgorithm)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }
}

/// The reply of VerifyMac.
public struct VerifyMacResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// Whether the message authentication code is valid: always true.
    public var macValid: Bool?
    /// The MAC algorithm that was used.
    public var macAlgorithm: MacAlgorithmSpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        macValid: Bool? = nil,
        macAlgorithm: MacAlgorithmSpec? = nil
    ) {
        self.keyID = keyID
        self.macValid = macValid
        self.macAlgorithm = macAlgorithm
    }
}

extension VerifyMacResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "MacValid", kind: .bool),
            MemberShape(
                name: "MacAlgorithm",
                kind: .enumeration(
                    name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name))),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            macValid: try reader.bool(Field(1, "MacValid")),
            macAlgorithm: try reader.enumeration(Field(2, "MacAlgorithm")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.bool(Field(1, "MacValid"), macValid)
        try visitor.enumeration(Field(2, "MacAlgorithm"), macAlgorithm)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
