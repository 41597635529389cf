import KMSModel

/// Whom a grant is for, or who may retire it: users by their number.
package enum GrantPrincipal: Sendable, Equatable {
    /// The account root, and everyone of the account whom its identity policies allow.
    case account(String)
    case user(UInt32, hasEntry: Bool)
    case role(String)
    case session(role: String, session: String)
    case service(String)
    /// Of another account, or federated: by the ARN.
    case other(String)

    /// Whom `name` stands for; `nil` if it is of nobody here. `own` is the account of this instance.
    package init?(_ name: PrincipalName, account own: String, _ directory: some PrincipalDirectory)
    {
        switch name {
        case .everyone: return nil
        case .account(let account): self = .account(account)
        case .user(own, let name):
            if let uid = PrincipalSet.uid(inName: name) {
                self = .user(uid, hasEntry: false)
            } else if case .uid(let uid) = directory.user(name) {
                self = .user(uid, hasEntry: true)
            } else {
                return nil
            }
        case .role(own, let name):
            guard directory.hasRole(name) else { return nil }
            self = .role(name)
        case .session(own, let role, let session):
            guard directory.hasRole(role) else { return nil }
            self = .session(role: role, session: session)
        case .service(let name):
            guard directory.hasService(name) else { return nil }
            self = .service(name)
        case .user, .role, .session, .federatedUser: self = .other(name.text)
        }
    }

    func isMet(by principal: Principal, accountAllows: Bool) -> Bool {
        switch (self, principal.kind) {
        case (.account(let account), .root): account == principal.accountID
        case (.account(let account), _): account == principal.accountID && accountAllows
        case (.user(let uid, let hasEntry), .user(let other, let otherHasEntry)):
            uid == other && hasEntry == otherHasEntry
        case (.role(let name), .role(let other, _)): name == other
        case (.session(let role, let session), .role(let otherRole, let otherSession)):
            role == otherRole && session == otherSession
        case (.service(let name), .service(let other)): name == other
        case (.other(let arn), .foreign): arn == principal.arn || arn == principal.principalARN
        default: false
        }
    }
}
