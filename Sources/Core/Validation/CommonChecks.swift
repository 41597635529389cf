import KMSModel
import KMSAPI

/// Rules that several operations share.
enum CommonChecks {
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

    /// A ciphertext must be there; in a dry run that ignores it the name of its key.
    static func requireSource(
        _ ciphertext: [UInt8]?, named key: String?, _ keyField: StaticString,
        _ modifiers: [DryRunModifierType], dryRun: Bool?, _ validator: inout Validator
    ) {
        guard ciphertext == nil else { return }
        if dryRun != true || !modifiers.contains(.ignoreCiphertext) {
            validator.missing("ciphertextBlob")
        } else if key == nil {
            validator.missing(keyField)
        }
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
}
