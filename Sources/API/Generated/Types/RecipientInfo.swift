// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// An attested enclave for which a reply is to be encrypted.
public struct RecipientInfo: Sendable {
    /// The algorithm to encrypt with.
    public var keyEncryptionAlgorithm: KeyEncryptionMechanism?
    /// The attestation document.
    ///
    /// 1 to 262,144 bytes.
    public var attestationDocument: [UInt8]?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyEncryptionAlgorithm: KeyEncryptionMechanism? = nil,
        attestationDocument: [UInt8]? = nil
    ) {
        self.keyEncryptionAlgorithm = keyEncryptionAlgorithm
        self.attestationDocument = attestationDocument
    }
}

extension RecipientInfo: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(
                name: "KeyEncryptionAlgorithm",
                kind: .enumeration(
                    name: "KeyEncryptionMechanism",
                    values: KeyEncryptionMechanism.allCases.map(\.name))),
            MemberShape(name: "AttestationDocument", kind: .bytes, maximum: 262144),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyEncryptionAlgorithm: try reader.enumeration(Field(0, "KeyEncryptionAlgorithm")),
            attestationDocument: try reader.bytes(Field(1, "AttestationDocument")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.enumeration(Field(0, "KeyEncryptionAlgorithm"), keyEncryptionAlgorithm)
        try visitor.bytes(Field(1, "AttestationDocument"), attestationDocument)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(
            bytes: attestationDocument?.count, "attestationDocument", length: 1...262144)
    }
}
