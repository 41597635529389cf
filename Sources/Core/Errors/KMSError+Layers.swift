import KMSCrypto
package import KMSModel
package import KMSStore
package import KMSWire

/// What a failure of a lower layer is to the caller. The log hears the rest.
extension KMSError: StoreErrorConvertible {
    package init(_ error: StoreError) {
        let message =
            switch error {
            case .diskFull:
                "The key store's file system is full; nothing was changed. Free space and try again."
            case .mapFull: "The key store has reached its largest size; nothing was changed."
            case .groupAborted: "Another change failed in the same group; nothing was changed."
            case .damaged, .damagedRecord:
                "The key store is damaged; the log of the daemon names the file."
            case .protectionFailed:
                "The cryptographic library failed; nothing was changed. The log of the daemon says why."
            case .outcomeUnknown:
                "The key store failed while it wrote the change, which may have been made or not: look "
                    + "before you repeat it. The log of the daemon says why."
            case .alreadyOpen, .absent, .unusableDirectory, .wrongRootKey, .unsupportedSchema, .io,
                .library:
                "The key store failed; nothing was changed. The log of the daemon says why."
            }
        self.init(error.callerCode, message, detail: error.description)
    }

    init(_ error: CryptoError) {
        self.init(
            .internalFailure, "The cryptographic library failed; nothing was changed.",
            detail: "cryptography: \(error)")
    }

    /// What a request that can't be read is to its sender.
    package init(_ error: WireError) {
        let message =
            switch error {
            case .malformedMessage: "The request is not a message of this method."
            case .tooManyParts:
                "The request has too many parts: an encryption context may have at most "
                    + "\(EncryptionContext.pairLimit) pairs, and no request more than 50 tags and 10 grant tokens."
            case .messageTooLarge: "The message is too large."
            case .notUTF8(let field): "The text at '\(field)' is not UTF-8."
            case .duplicateKey(let field): "A key occurs twice at '\(field)'."
            case .tooManyEntries(let field):
                "There are more than \(EncryptionContext.pairLimit) entries at '\(field)'."
            case .unknownEnumerationValue(let value, let field, let allowed):
                "1 validation error detected: Value '\(value)' at '\(field)' failed to satisfy constraint: "
                    + "Member must satisfy enum value set: [\(allowed.joined(separator: ", "))]"
            case .malformedFrame(let fault): fault.message
            }
        self.init(.validation, message)
    }
}

extension StoreError {
    /// What `KMSInternalException` promises, that nothing was changed, holds but for one failure.
    fileprivate var callerCode: KMSErrorCode {
        if case .outcomeUnknown = self { .outcomeUnknown } else { .internalFailure }
    }
}
