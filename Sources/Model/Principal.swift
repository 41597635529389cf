/// Who a caller is to policies: what the kernel attests, in IAM's terms.
package final class Principal: Sendable {
    package enum Kind: Sendable, Equatable {
        /// The account root: uid 0.
        case root
        /// A user. Without an entry in the user database it is `user/uid/<uid>`.
        case user(uid: UInt32, hasEntry: Bool)
        /// A session of a role: a registered system unit, run by a user.
        case role(name: String, session: String)
        /// A service of this host that acts for itself, as `disk.amazonaws.com`.
        case service(String)
        /// A user, role session or root of another account, by its ARN alone.
        case foreign
    }

    package let kind: Kind
    /// The ARN: `arn:aws:iam::<account>:root`, `…:user/<name>`,
    /// `arn:aws:sts::<account>:assumed-role/<role>/<session>`; the name of a service.
    package let arn: String
    /// What conditions and grants know it by: the ARN, but that of the role for its sessions; empty for a
    /// service.
    package let principalARN: String
    /// 12 digits; empty for a service, which belongs to none.
    package let accountID: String

    private init(kind: Kind, arn: String, principalARN: String, accountID: String) {
        self.kind = kind
        self.arn = arn
        self.principalARN = principalARN
        self.accountID = accountID
    }

    /// The account root.
    package static func root(of accountID: String) -> Principal {
        let arn = "arn:aws:iam::\(accountID):root"
        return Principal(kind: .root, arn: arn, principalARN: arn, accountID: accountID)
    }

    /// A user with this name in the user database, or without one.
    package static func user(_ name: String?, uid: UInt32, of accountID: String) -> Principal {
        let arn = "arn:aws:iam::\(accountID):user/\(name ?? "uid/\(uid)")"
        return Principal(
            kind: .user(uid: uid, hasEntry: name != nil), arn: arn, principalARN: arn,
            accountID: accountID)
    }

    /// A session of a role.
    package static func role(
        _ role: String, session: String, of accountID: String
    ) -> Principal {
        Principal(
            kind: .role(name: role, session: session),
            arn: "arn:aws:sts::\(accountID):assumed-role/\(role)/\(session)",
            principalARN: "arn:aws:iam::\(accountID):role/\(role)", accountID: accountID)
    }

    /// A service, by its name.
    package static func service(_ name: String) -> Principal {
        Principal(kind: .service(name), arn: name, principalARN: "", accountID: "")
    }

    /// A user, role session or root of another account.
    package static func foreign(
        _ arn: String, principalARN: String, of accountID: String
    ) -> Principal {
        Principal(kind: .foreign, arn: arn, principalARN: principalARN, accountID: accountID)
    }

    /// What `aws:userid` says of it: an ID that stays with the user or the role whatever it is called. That of a
    /// user is `AIDA` and 17 letters and digits, made of account and number; of a role session `AROA`, the same
    /// made of the role's name, and the session.
    package var uniqueID: String {
        switch kind {
        case .root, .foreign: return accountID
        case .service(let name): return name
        case .user(let uid, _):
            return "AIDA" + Self.letters((UInt128(accountID) ?? 0) << 32 | UInt128(uid))
        case .role(let name, let session):
            var fingerprint = Fingerprint()
            for byte in name.utf8 { fingerprint.add(byte) }
            return "AROA\(Self.letters(fingerprint.value >> 43)):\(session)"
        }
    }

    /// 85 bits as 17 letters and digits (RFC 4648 §6).
    private static func letters(_ value: UInt128) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        let digits = (0..<17).reversed().map { alphabet[Int(value >> UInt128(5 * $0) & 31)] }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Whether it is an account's root.
    package var isRoot: Bool {
        switch kind {
        case .root: true
        case .foreign: arn.hasSuffix(":root")
        case .user, .role, .service: false
        }
    }

    /// What follows `user/` in the ARN of a user.
    package var userName: String? {
        let prefix = "arn:aws:iam::\(accountID):user/"
        return arn.utf8.starts(with: prefix.utf8) ? String(arn.dropFirst(prefix.count)) : nil
    }

    /// The type in `aws:PrincipalType`.
    package var type: StaticString {
        switch kind {
        case .root: "Account"
        case .user: "User"
        case .role: "AssumedRole"
        case .service: "Service"
        case .foreign:
            if arn.utf8.starts(with: "arn:aws:sts:".utf8) {
                "AssumedRole"
            } else if arn.hasSuffix(":root") {
                "Account"
            } else {
                "User"
            }
        }
    }
}
