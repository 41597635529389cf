// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of GenerateMac.
public struct GenerateMacRequest: ~Copyable, Sendable {
    /// The message.
    ///
    /// 1 to 4,096 bytes.
    public var message: SecretBytes?
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The MAC algorithm; the one that the key supports.
    public var macAlgorithm: MacAlgorithmSpec?
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
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.message = message
        self.keyID = keyID
        self.macAlgorithm = macAlgorithm
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

extension GenerateMacRequest: APIRequest {
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
            grantTokens: try reader.strings(Field(3, "GrantTokens")),
            dryRun: try reader.bool(Field(4, "DryRun")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.secret(Field(0, "Message"), message)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "MacAlgorithm"), macAlgorithm)
        try visitor.strings(Field(3, "GrantTokens"), grantTokens)
        try visitor.bool(Field(4, "DryRun"), dryRun)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        validator.check(secret: message, "message", length: 1...4096, isRequired: true)
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if macAlgorithm == nil { validator.missing("macAlgorithm") }
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.bytes(4096) + FieldSize.text(2048) + FieldSize.number
            + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.number
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "MacAlgorithm"), macAlgorithm)
        try visitor.bool(Field(4, "DryRun"), dryRun)
    }
}

/// The reply of GenerateMac.
public struct GenerateMacResponse: Sendable {
    /// The message authentication code, as long as the hash.
    public var mac: [UInt8]?
    /// The MAC algorithm that was used.
    public var macAlgorithm: MacAlgorithmSpec?
    /// The key ARN.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        mac: [UInt8]? = nil,
        macAlgorithm: MacAlgorithmSpec? = nil,
        keyID: String? = nil
    ) {
        self.mac = mac
        self.macAlgorithm = macAlgorithm
        self.keyID = keyID
    }
}

extension GenerateMacResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Mac", kind: .bytes),
            MemberShape(
                name: "MacAlgorithm",
                kind: .enumeration(
                    name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name))),
            MemberShape(name: "KeyId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            mac: try reader.bytes(Field(0, "Mac")),
            macAlgorithm: try reader.enumeration(Field(1, "MacAlgorithm")),
            keyID: try reader.string(Field(2, "KeyId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bytes(Field(0, "Mac"), mac)
        try visitor.enumeration(Field(1, "MacAlgorithm"), macAlgorithm)
        try visitor.string(Field(2, "KeyId"), keyID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
