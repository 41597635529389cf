package import KMSModel

extension KMSError {
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
