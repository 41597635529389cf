// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// One entry of ListAliases.
public struct AliasListEntry: Sendable {
    /// The alias name, with its prefix `alias/`.
    public var aliasName: String?
    /// The alias ARN.
    public var aliasARN: String?
    /// The key ID of the key that the alias stands for.
    public var targetKeyID: String?
    /// When the alias was created, in seconds since the Unix epoch.
    public var creationDate: Timestamp?
    /// When the alias was last given a target, in seconds since the Unix epoch.
    public var lastUpdatedDate: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliasName: String? = nil,
        aliasARN: String? = nil,
        targetKeyID: String? = nil,
        creationDate: Timestamp? = nil,
        lastUpdatedDate: Timestamp? = nil
    ) {
        self.aliasName = aliasName
        self.aliasARN = aliasARN
        self.targetKeyID = targetKeyID
        self.creationDate = creationDate
        self.lastUpdatedDate = lastUpdatedDate
    }
}

extension AliasListEntry: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "AliasName", kind: .string),
            MemberShape(name: "AliasArn", kind: .string),
            MemberShape(name: "TargetKeyId", kind: .string),
            MemberShape(name: "CreationDate", kind: .time),
            MemberShape(name: "LastUpdatedDate", kind: .time),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            aliasName: try reader.string(Field(0, "AliasName")),
            aliasARN: try reader.string(Field(1, "AliasArn")),
            targetKeyID: try reader.string(Field(2, "TargetKeyId")),
            creationDate: try reader.time(Field(3, "CreationDate")),
            lastUpdatedDate: try reader.time(Field(4, "LastUpdatedDate")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "AliasName"), aliasName)
        try visitor.string(Field(1, "AliasArn"), aliasARN)
        try visitor.string(Field(2, "TargetKeyId"), targetKeyID)
        try visitor.time(Field(3, "CreationDate"), creationDate)
        try visitor.time(Field(4, "LastUpdatedDate"), lastUpdatedDate)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
