import KMSModel
import KMSWire

/// Rules that several operations share, in the place that `docs/ARCHITECTURE.md` gives them.
enum CommonChecks {
    /// Throws for an encryption context of more than 8192 bytes.
    static func context(
        _ context: EncryptionContext?, _ field: String = "encryptionContext"
    ) throws(KMSError) {
        guard let context, context.byteCount > EncryptionContext.byteLimit else { return }
        throw KMSError(
            .validation,
            "The keys and values of \(field) must have at most \(EncryptionContext.byteLimit) bytes in all; "
                + "these have \(context.byteCount).")
    }

    /// Throws for a grant token: none has been issued, so none can be genuine.
    static func grantTokens(_ tokens: [String]) throws(KMSError) {
        guard !tokens.isEmpty else { return }
        throw KMSError(.invalidGrantToken, "A grant token in the request is not valid.")
    }

    /// Throws for a recipient: there is no verifier of attestation documents, and without one a reply
    /// must not go out in plaintext.
    static func recipient(isPresent: Bool) throws(KMSError) {
        guard isPresent else { return }
        throw KMSError(
            .unsupportedOperation, "Recipient is not supported: attestation can't be verified here."
        )
    }

    /// Throws the outcome of a dry run that would have succeeded.
    static func dryRun(_ requested: Bool?) throws(KMSError) {
        guard requested == true else { return }
        throw KMSError(
            .dryRunOperation, "The request would have succeeded, but the DryRun option is set.")
    }

    /// Whether a dry run leaves the ciphertext out; throws if modifiers come without a dry run.
    static func ignoresCiphertext(
        _ modifiers: [DryRunModifierType], dryRun: Bool?
    ) throws(KMSError) -> Bool {
        guard !modifiers.isEmpty else { return false }
        guard dryRun == true else {
            throw KMSError(.validation, "DryRunModifiers may be given only with DryRun.")
        }
        return modifiers.contains(.ignoreCiphertext)
    }

    /// The length of a data key; throws unless exactly one of the two says it.
    static func dataKeyLength(
        _ spec: DataKeySpec?, _ count: Int?
    ) throws(KMSError) -> Int {
        switch (spec, count) {
        case (.aes256, nil): return 32
        case (.aes128, nil): return 16
        case (nil, let count?): return count
        default:
            throw KMSError(.validation, "Please specify either number of bytes or key spec.")
        }
    }

    /// Throws unless `name` begins with `alias/`. What else can't be an alias's name is the name of none.
    static func aliasPrefix(_ name: String) throws(KMSError) {
        guard name.utf8.starts(with: "alias/".utf8) else {
            throw KMSError(
                .validation,
                "Alias must start with the prefix \"alias/\". Please see "
                    + "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html")
        }
    }

    /// Throws unless `name`, whose characters and length have been checked, is one for a new alias.
    static func newAliasName(_ name: String) throws(KMSError) {
        try aliasPrefix(name)
        guard !name.utf8.starts(with: "alias/aws/".utf8) else {
            throw KMSError(
                .invalidAliasName, "Alias names that begin with alias/aws/ are reserved.")
        }
        guard name.utf8.count > 6, !name.utf8.contains(UInt8(ascii: ":")) else {
            throw KMSError(
                .invalidAliasName,
                "An alias name is alias/ and 1 to 250 letters, digits, slashes, underscores and hyphens."
            )
        }
    }

    /// The number of entries of a page.
    static func pageSize(_ limit: Int?, default normal: Int) -> Int { limit ?? normal }
}

/// The text of a field that the validator has found to be there.
func present(_ value: String?) -> String { value ?? "" }
