// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The set that a multi-Region key belongs to.
public struct MultiRegionConfiguration: Sendable {
    /// Whether this key is the primary or a replica.
    public var multiRegionKeyType: MultiRegionKeyType?
    /// The primary key of the set.
    public var primaryKey: MultiRegionKey?
    /// The replica keys of the set, this key among them if it is one.
    public var replicaKeys: [MultiRegionKey]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        multiRegionKeyType: MultiRegionKeyType? = nil,
        primaryKey: MultiRegionKey? = nil,
        replicaKeys: [MultiRegionKey] = []
    ) {
        self.multiRegionKeyType = multiRegionKeyType
        self.primaryKey = primaryKey
        self.replicaKeys = replicaKeys
    }
}

extension MultiRegionConfiguration: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(
                name: "MultiRegionKeyType",
                kind: .enumeration(
                    name: "MultiRegionKeyType", values: MultiRegionKeyType.allCases.map(\.name))),
            MemberShape(name: "PrimaryKey", kind: .message("MultiRegionKey")),
            MemberShape(name: "ReplicaKeys", kind: .list(.message("MultiRegionKey"))),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            multiRegionKeyType: try reader.enumeration(Field(0, "MultiRegionKeyType")),
            primaryKey: try reader.message(Field(1, "PrimaryKey")),
            replicaKeys: try reader.messages(Field(2, "ReplicaKeys")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.enumeration(Field(0, "MultiRegionKeyType"), multiRegionKeyType)
        try visitor.message(Field(1, "PrimaryKey"), primaryKey)
        try visitor.messages(Field(2, "ReplicaKeys"), replicaKeys)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
