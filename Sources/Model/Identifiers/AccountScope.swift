/// An account and a Region, and the ARNs in them.
package struct AccountScope: Hashable, Sendable {
    /// 12 digits.
    package let accountID: String
    package let region: Region

    package init(accountID: String, region: Region) {
        self.accountID = accountID
        self.region = region
    }

    /// The ARN of a key.
    package func keyARN(_ key: KeyID) -> String {
        "arn:aws:kms:\(region):\(accountID):key/\(key)"
    }

    /// What stands for all keys, and for one that can't be named.
    package var anyKeyARN: String { "arn:aws:kms:\(region):\(accountID):key/*" }

    /// The ARN of an alias, whose name has its prefix `alias/`.
    package func aliasARN(_ name: String) -> String {
        "arn:aws:kms:\(region):\(accountID):\(name)"
    }
}
