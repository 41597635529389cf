/// How a request names a KMS key: one of the four forms AWS has.
package struct KeyReference: Sendable {
    package let target: Target
    /// The Region that an ARN names; `nil` for a key ID and an alias name.
    package let region: Region?

    /// What is named.
    package enum Target: Sendable {
        case key(KeyID)
        /// With its prefix `alias/`.
        case alias(String)
    }

    /// Which forms an operation takes.
    package enum Forms: Sendable {
        /// Key ID and key ARN.
        case keyOnly
        /// Alias name and alias ARN too.
        case keyOrAlias
    }

    /// Reads what a request has in its field.
    ///
    /// Throws `NotFoundException` for what is no identifier, `InvalidArnException` for a broken ARN, and
    /// `AccessDeniedException` for another account's, of which nothing more is told. Source: AWS KMS
    /// Developer Guide, "Key identifiers".
    package init(
        parsing text: String, taking forms: Forms, of accountID: String
    ) throws(KMSError) {
        if let key = KeyID(text) {
            target = .key(key)
            region = nil
            return
        }
        // Strings compare by canonical equivalence: the Kelvin sign would pass for a K.
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw KMSError(.notFound, "Invalid keyId '\(UntrustedText.shown(text))'")
        }
        var resource = Substring(text)
        var region: Region?
        if text.hasPrefix("arn:") {
            let parts = text.split(
                separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard parts.count == 6, parts[2] == "kms",
                parts[5].hasPrefix("key/") || parts[5].hasPrefix("alias/")
            else { throw KMSError(.invalidArn, "Invalid arn \(UntrustedText.shown(text))") }
            region = Region(parts[3])
            guard parts[1] == "aws", region != nil else {
                throw KMSError(
                    .notFound, "Invalid arn \(UntrustedText.shown(String(parts[3])))")
            }
            guard parts[4] == accountID else {
                throw KMSError(
                    .accessDenied,
                    "The resource does not exist in this account, or no policy allows access to it."
                )
            }
            resource = parts[5].hasPrefix("key/") ? parts[5].dropFirst(4) : parts[5]
        }
        self.region = region
        if forms == .keyOrAlias, resource.hasPrefix("alias/") {
            target = .alias(String(resource))
        } else if let key = KeyID(resource) {
            target = .key(key)
        } else {
            throw KMSError(.notFound, "Invalid keyId '\(UntrustedText.shown(text))'")
        }
    }

    /// Whether `text` has the form of an alias name or an alias ARN, of whatever Region and account.
    package static func isAlias(_ text: String) -> Bool {
        let prefix = "alias/".utf8
        if text.utf8.starts(with: prefix) { return true }
        guard let parts = arnParts(text) else { return false }
        return parts[2].elementsEqual("kms".utf8) && parts[5].starts(with: prefix)
    }

    /// The Region that `text` names if it has the form of an ARN of KMS.
    package static func region(of text: String) -> Region? {
        guard let parts = arnParts(text), parts[2].elementsEqual("kms".utf8) else { return nil }
        return Region(String(decoding: parts[3], as: UTF8.self))
    }

    private static func arnParts(_ text: String) -> [Substring.UTF8View]? {
        let parts = text.utf8.split(
            separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count == 6 && parts[0].elementsEqual("arn".utf8) ? parts : nil
    }
}
