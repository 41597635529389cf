/// What `kmsctl allow --for` names: actions on a key, under one word or one by one.
struct KeyUse {
    /// What a `Sid` calls it.
    let name: String
    let actions: [String]
    /// The actions to allow under a condition on the encryption context: without those that have
    /// none, as the condition would never hold for them.
    let actionsWithContext: [String]

    private init(_ name: String, _ actions: [String], withContext: [String]) {
        self.name = name
        self.actions = actions
        actionsWithContext = withContext
    }

    /// Reads one of the words, or a list of actions, as `kms:Decrypt,kms:Encrypt`.
    init(_ text: String, flag: String = "--for") throws(InputError) {
        if let known = Self.known.first(where: { $0.name.isSame(as: text) }) {
            self.init(known.name, known.actions, withContext: known.actionsWithContext)
            return
        }
        var actions: [String] = []
        for action in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard Self.isAction(action) else {
                let names = Self.names.joined(separator: ", ")
                throw InputError(
                    parsing: flag,
                    "\"\(action)\" is no action of AWS KMS. Give \(names), or actions, as kms:Decrypt,kms:Encrypt."
                )
            }
            actions.append(String(action))
        }
        self.init("actions", actions, withContext: actions)
    }

    /// The words that there are.
    static var names: [String] { known.map(\.name) }

    private static let known = [
        symmetric(
            "data-keys",
            ["GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "Decrypt", "DescribeKey"]),
        symmetric("encrypt", ["Encrypt", "GenerateDataKey*", "ReEncryptTo", "DescribeKey"]),
        symmetric("decrypt", ["Decrypt", "ReEncryptFrom", "DescribeKey"]),
        symmetric("use", ["Encrypt", "Decrypt", "ReEncrypt*", "GenerateDataKey*", "DescribeKey"]),
        other("sign", ["Sign", "GetPublicKey", "DescribeKey"]),
        other("verify", ["Verify", "GetPublicKey", "DescribeKey"]),
        other("mac", ["GenerateMac", "VerifyMac", "DescribeKey"]),
        other("describe", ["DescribeKey", "GetPublicKey"]),
        // Source: AWS KMS Developer Guide, "Default key policy", the actions of key administrators.
        other(
            "manage",
            [
                "Create*", "Describe*", "Enable*", "List*", "Put*", "Update*", "Revoke*",
                "Disable*", "Get*", "Delete*", "TagResource", "UntagResource",
                "ScheduleKeyDeletion", "CancelKeyDeletion", "RotateKeyOnDemand",
            ]),
    ]

    /// A use whose actions have an encryption context, all but DescribeKey.
    private static func symmetric(_ name: String, _ actions: [String]) -> KeyUse {
        let names = actions.map { "kms:" + $0 }
        return KeyUse(name, names, withContext: names.filter { $0 != "kms:DescribeKey" })
    }

    /// A use whose actions have no encryption context.
    private static func other(_ name: String, _ actions: [String]) -> KeyUse {
        KeyUse(name, actions.map { "kms:" + $0 }, withContext: [])
    }

    /// Whether it is the name of an action, or has wildcards. The service takes any name, and one
    /// that is misspelled would allow nothing.
    private static func isAction(_ text: Substring) -> Bool {
        let prefix = "kms:".utf8
        guard text.utf8.starts(with: prefix) else { return false }
        let name = String(decoding: text.utf8.dropFirst(prefix.count), as: UTF8.self)
        if name.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
            return name.utf8.allSatisfy(isOfPattern)
        }
        return actionNames.contains { $0.isSame(as: name) }
    }

    private static func isOfPattern(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "*"), UInt8(ascii: "?"):
            true
        default: false
        }
    }

    /// Each operation is an action, but for ReEncrypt, whose two halves are.
    private static let actionNames =
        AWSOperations.names.filter { $0 != "ReEncrypt" } + ["ReEncryptFrom", "ReEncryptTo"]
}
