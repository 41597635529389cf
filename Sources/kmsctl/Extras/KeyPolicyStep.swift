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
        let parts = key.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6 else {
            throw LocalFailure("The service gave no ARN of the key.")
        }
        account = parts[4]
    }

    /// The key policy as it is.
    func policy() throws -> KeyPolicyEdit {
        let reply = try options.call(
            .getKeyPolicy, GetKeyPolicyRequest(keyID: key), with: client)
        return try KeyPolicyEdit(reply.policy ?? "")
    }

    /// Replaces the key policy; for a dry run, only sees that it is not too long.
    func put(_ policy: KeyPolicyEdit, isDry: Bool) throws {
        let text = try policy.text()
        guard !isDry else { return }
        _ = try options.call(
            .putKeyPolicy, PutKeyPolicyRequest(keyID: key, policy: text), with: client)
    }
}
