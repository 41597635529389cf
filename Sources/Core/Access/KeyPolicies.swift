import KMSAccess
import KMSModel
import KMSStore

/// One thread's compiled key policies, by their text: many keys have the same.
final class KeyPolicies {
    private let control: AccessControl
    private var compiled: [Source: Policy] = [:]
    /// The bytes of the texts that are kept.
    private var byteCount = 0
    private static let byteLimit = 16 << 20

    private struct Source: Hashable {
        let text: ByteText
        let users: [KeyAttributes.PolicyUser]
    }

    init(_ control: AccessControl) {
        self.control = control
    }

    /// The policy of a key.
    func policy(of key: KeyAttributes) throws(KMSError) -> Policy {
        guard let text = key.policy else { return control.defaultPolicy }
        let source = Source(text: ByteText(text), users: key.policyUsers)
        if let found = compiled[source] { return found }
        var options = PolicyDocument.Options(
            .key, name: "key policy", accountID: control.accountID)
        options.wantsRemarks = false
        let policy: Policy
        do throws(PolicyError) {
            policy = try PolicyDocument(text, options, StoredNames(users: key.policyUsers)).policy
        } catch {
            throw KMSError(
                .internalFailure, "The key policy can't be read.",
                detail: "the policy of key \(key.keyID), line \(error.line): \(error.reason)")
        }
        byteCount += text.utf8.count
        if byteCount > Self.byteLimit {
            compiled.removeAll()
            byteCount = text.utf8.count
        }
        compiled[source] = policy
        return policy
    }
}

/// The names in a stored document as they were when it was stored.
struct StoredNames: PrincipalDirectory {
    private let users: [ByteText: UInt32]

    init(users: [KeyAttributes.PolicyUser]) {
        self.users = Dictionary(
            users.map { (ByteText($0.name), $0.uid) }, uniquingKeysWith: { first, _ in first })
    }

    func user(_ name: String) -> UserLookUp {
        users[ByteText(name)].map { UserLookUp.uid($0) } ?? .unknown
    }

    func hasRole(_: String) -> Bool { true }
    func hasService(_: String) -> Bool { true }
}
