import KMSCrypto
package import KMSModel
package import KMSStore

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
}

extension StoreError {
    /// What `KMSInternalException` promises, that nothing was changed, holds but for one failure.
    fileprivate var callerCode: KMSErrorCode {
        if case .outcomeUnknown = self { .outcomeUnknown } else { .internalFailure }
    }
}
