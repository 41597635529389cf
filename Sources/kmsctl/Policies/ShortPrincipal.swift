/// A principal without its account: `user:NAME`, `role:NAME`, or `root`.
struct ShortPrincipal {
    /// What an ARN has behind the account.
    private let resource: String

    /// `nil` for what is no such form: an ARN, or the name of a service.
    init?(_ text: String) {
        guard let resource = Self.resource(of: text) else { return nil }
        self.resource = resource
    }

    private static func resource(of text: String) -> String? {
        if text.isSame(as: "root") { return text }
        for kind in ["user", "role"] where text.utf8.starts(with: (kind + ":").utf8) {
            let start = text.utf8.index(text.startIndex, offsetBy: kind.utf8.count + 1)
            let name = String(text[start...])
            return name.isEmpty ? nil : "\(kind)/\(name)"
        }
        return nil
    }

    /// The ARN of who is meant.
    func arn(in account: String) -> String {
        "arn:aws:iam::\(account):\(resource)"
    }
}
