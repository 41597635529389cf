import KMSClient

/// The calls around an edit of a key policy.
struct KeyPolicyStep {
    /// The key ARN.
    let key: String
    /// The 12 digits of the key's account.
    let account: String
    private let options: GlobalOptions
    private let client: BlockingKMSClient

    /// Looks up the key, as the operations on policies take no alias.
    init(_ name: String, _ options: GlobalOptions) throws {
        self.options = options
        client = options.makeClient()
        let reply = try options.call(
            .describeKey, DescribeKeyRequest(keyID: name), with: client)
        key = reply.keyMetadata?.arn ?? ""
        guard let account = Self.account(of: key) else {
            throw LocalFailure("The service gave no ARN of the key.")
        }
        self.account = account
    }

    /// The account in an ARN; `nil` for what is none.
    static func account(of arn: String) -> String? {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 6 ? parts[4] : nil
    }

    /// The key policy as it is.
    func policy() throws -> KeyPolicyEdit {
        try KeyPolicyEdit(text())
    }

    /// The text of the key policy.
    func text() throws -> String {
        let reply = try options.call(
            .getKeyPolicy, GetKeyPolicyRequest(keyID: key), with: client)
        return reply.policy ?? ""
    }

    /// Replaces the key policy; for a dry run, only sees that it is not too long.
    func put(_ policy: KeyPolicyEdit, isDry: Bool) throws {
        let text = try policy.text()
        guard !isDry else { return }
        _ = try options.call(
            .putKeyPolicy, PutKeyPolicyRequest(keyID: key, policy: text), with: client)
    }
}
