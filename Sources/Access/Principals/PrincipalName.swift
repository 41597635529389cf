/// A principal as a policy or a grant names it.
package enum PrincipalName: Sendable, Equatable {
    case everyone
    /// The root of an account, by its ARN or the account's number: stands for the account, too.
    case account(String)
    case user(account: String, name: String)
    case role(account: String, name: String)
    case session(account: String, role: String, session: String)
    case federatedUser(account: String, name: String)
    case service(String)

    /// Reads what `"AWS"` may be: `*`, 12 digits, or an ARN of IAM or STS without wildcards; `nil` for
    /// anything else, as a group.
    package init?(aws text: String) {
        if text == "*" {
            self = .everyone
            return
        }
        if Self.isAccount(text) {
            self = .account(text)
            return
        }
        self.init(arn: text)
    }

    /// Reads an ARN of an account root, a user, a role, a role session or a federated user.
    package init?(arn text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 6, parts[0] == "arn", parts[1] == "aws", parts[3].isEmpty,
            Self.isAccount(parts[4]), Self.isPrincipalText(text)
        else { return nil }
        let account = parts[4]
        if parts[2] == "iam", parts[5] == "root" {
            self = .account(account)
            return
        }
        let slash = parts[5].split(
            separator: "/", maxSplits: 1, omittingEmptySubsequences: false
        ).map(String.init)
        guard slash.count == 2 else { return nil }
        let path = slash[1].split(separator: "/", omittingEmptySubsequences: false)
        guard !path.contains(where: \.isEmpty) else { return nil }
        switch (parts[2], slash[0]) {
        case ("iam", "user"): self = .user(account: account, name: slash[1])
        case ("iam", "role"): self = .role(account: account, name: slash[1])
        case ("sts", "assumed-role") where path.count == 2:
            self = .session(account: account, role: String(path[0]), session: String(path[1]))
        case ("sts", "federated-user") where path.count == 1:
            self = .federatedUser(account: account, name: slash[1])
        default: return nil
        }
    }

    /// The ARN, or the name of a service.
    package var text: String {
        switch self {
        case .everyone: "*"
        case .account(let account): "arn:aws:iam::\(account):root"
        case .user(let account, let name): "arn:aws:iam::\(account):user/\(name)"
        case .role(let account, let name): "arn:aws:iam::\(account):role/\(name)"
        case .session(let account, let role, let session):
            "arn:aws:sts::\(account):assumed-role/\(role)/\(session)"
        case .federatedUser(let account, let name): "arn:aws:sts::\(account):federated-user/\(name)"
        case .service(let name): name
        }
    }

    static func isAccount(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy(\.isDigit)
    }

    /// Whether all characters are such as IAM has in ARNs of principals: `[\w+=,.@:/-]`.
    private static func isPrincipalText(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "_+=,.@:/-".utf8.contains(byte)
            }
        }
    }
}

/// Who is meant by the names in policies and grants.
package protocol PrincipalDirectory {
    /// The ID of a user of this host.
    func user(_ name: String) -> UserLookUp
    /// The groups of a user of this host, its primary one first; none if they can't be found out.
    func groups(ofUser name: String) -> [UInt32]
    /// Whether a system unit is registered as this role.
    func hasRole(_ name: String) -> Bool
    /// Whether this is the name of a service that is integrated here.
    func hasService(_ name: String) -> Bool
}

extension PrincipalDirectory {
    package func groups(ofUser _: String) -> [UInt32] { [] }
}

/// What a look-up of a user gives.
package enum UserLookUp: Equatable, Sendable {
    case uid(UInt32)
    case unknown
    /// The name service fails, and may not fail the next time.
    case failed
}

/// Nobody: for a service that stores no names.
package struct NoPrincipals: PrincipalDirectory, Sendable {
    package init() {}
    package func user(_: String) -> UserLookUp { .unknown }
    package func hasRole(_: String) -> Bool { false }
    package func hasService(_: String) -> Bool { false }
}
