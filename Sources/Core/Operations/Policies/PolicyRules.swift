import KMSAccess
import KMSModel
import KMSStore

/// What a key policy may be.
enum PolicyRules {
    /// The only name that a key policy has.
    static let name = "default"

    /// Throws `NotFoundException` for the name of a policy that no key has.
    static func require(_ name: String?) throws(KMSError) {
        guard name.map({ ByteText($0) != ByteText(Self.name) }) ?? false else { return }
        throw KMSError(.notFound, "No such policy exists; a key has one policy, default.")
    }
}

/// A key policy that may be stored.
struct NewKeyPolicy {
    let text: String
    /// Who the users are whom it names.
    let users: [KeyAttributes.PolicyUser]
}

extension Call {
    /// The key policy that a request brings, for a key that it is to be stored with.
    ///
    /// Gives the call up if this thread may not wait for the name service. Throws `LimitExceededException`
    /// if it is too long, and `MalformedPolicyDocumentException` if it is no policy, names nobody of this
    /// host, or would keep the caller from replacing it, unless that check is bypassed.
    func keyPolicy(
        _ text: String, for key: KeyAddress, bypassesCheck: Bool?
    ) throws(KMSError) -> NewKeyPolicy {
        guard text.utf8.count <= PolicyDocument.byteLimit else {
            throw KMSError(
                .limitExceeded,
                "A key policy has at most \(PolicyDocument.byteLimit) bytes; this one has "
                    + "\(text.utf8.count).")
        }
        let service = unsafe engine.service
        unsafe try engine.requireWaiting()
        var options = PolicyDocument.Options(
            .key, name: "key policy", accountID: service.accountID)
        options.isStrict = service.settings.isStrictAWS
        options.wantsRemarks = false
        let document: PolicyDocument
        do throws(PolicyError) {
            document = try PolicyDocument(text, options, service.directory)
        } catch {
            throw KMSError(error)
        }
        let locksOut = document.policy.locksOut(
            caller.identity.principal, key: scope.keyARN(key.id), account: service.accountID,
            region: key.region, at: time)
        guard !locksOut || bypassesCheck == true else {
            throw KMSError(
                .malformedPolicyDocument,
                "The new key policy will not allow you to update the key policy in the future.")
        }
        return NewKeyPolicy(
            text: text, users: document.users.map { .init(name: $0.name, uid: $0.uid) })
    }
}

extension KMSError {
    /// What a caller is told of a document that is no policy.
    init(_ error: PolicyError) {
        switch error.kind {
        case .malformed:
            self.init(.malformedPolicyDocument, "Line \(error.line): \(error.reason)")
        case .invalidPrincipal:
            self.init(
                .malformedPolicyDocument,
                "Policy contains a statement with one or more invalid principals. Line "
                    + "\(error.line): \(error.reason)")
        case .namesUnavailable: self.init(.dependencyTimeout, error.reason)
        }
    }
}
