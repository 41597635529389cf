import KMSModel

/// The principals of a statement, by what decides: numbers for users, names for roles and services.
final class PrincipalSet: @unchecked Sendable {  // changed only while its document is read
    private var isEveryone = false
    /// Accounts, by their root.
    private var accounts: [String] = []
    private var users: [User] = []
    private var roles: [String] = []
    private var sessions: [Session] = []
    private var services: [String] = []
    /// ARNs of other accounts, and of federated users.
    private var others: [String] = []

    private struct User: Sendable {
        let uid: UInt32
        let hasEntry: Bool
    }

    private struct Session: Sendable {
        let role: String
        let session: String
    }

    /// How a principal is in the set.
    enum Membership {
        case not
        /// By its account, which may allow it more.
        case byAccount
        case itself
    }

    /// Adds an account, by its root.
    func insert(account: String) { accounts.append(account) }

    /// Adds a principal, unless it is of nobody here; `own` is the account of this instance. Returns how the
    /// name of a user was found, and `unknown` for a role or a service that isn't here.
    func insert(
        _ name: PrincipalName, account own: String, _ directory: some PrincipalDirectory
    ) -> UserLookUp? {
        switch name {
        case .everyone: isEveryone = true
        case .account(let account): accounts.append(account)
        case .user(own, let name):
            if let uid = Self.uid(inName: name) {
                users.append(User(uid: uid, hasEntry: false))
                return nil
            }
            let found = directory.user(name)
            guard case .uid(let uid) = found else { return found }
            users.append(User(uid: uid, hasEntry: true))
            return found
        case .role(own, let name):
            guard directory.hasRole(name) else { return .unknown }
            roles.append(name)
        case .session(own, let role, let session):
            guard directory.hasRole(role) else { return .unknown }
            sessions.append(Session(role: role, session: session))
        case .service(let name):
            guard directory.hasService(name) else { return .unknown }
            services.append(name)
        case .user, .role, .session, .federatedUser: others.append(name.text)
        }
        return nil
    }

    /// The user ID in the name of a user without an entry: `uid/<uid>`.
    static func uid(inName name: String) -> UInt32? {
        guard name.utf8.starts(with: "uid/".utf8) else { return nil }
        let digits = name.dropFirst(4)
        guard let uid = UInt32(digits), String(uid) == digits else { return nil }
        return uid
    }

    /// How `principal` is in the set. Of users, an entry that came or went since the document was written
    /// matters only if `mindsEntries`: it may not gain, nor escape by it.
    func membership(of principal: Principal, mindsEntries: Bool) -> Membership {
        if isEveryone { return .itself }
        switch principal.kind {
        case .root: return accounts.contains(principal.accountID) ? .itself : .not
        case .user(let uid, let hasEntry):
            for user in users where user.uid == uid && (!mindsEntries || user.hasEntry == hasEntry)
            { return .itself }
        case .role(let name, let session):
            if roles.contains(name) { return .itself }
            for own in sessions where own.role == name && own.session == session { return .itself }
        case .service(let name): return services.contains(name) ? .itself : .not
        case .foreign:
            if others.contains(principal.arn) || others.contains(principal.principalARN) {
                return .itself
            }
        }
        return accounts.contains(principal.accountID) ? .byAccount : .not
    }

    /// Whether a deny of everybody but these spares `principal`: it is listed and its account's root is, and of
    /// a role session the role is, too.
    func spares(_ principal: Principal) -> Bool {
        if isEveryone { return true }
        if case .service(let name) = principal.kind { return services.contains(name) }
        guard accounts.contains(principal.accountID) else { return false }
        switch principal.kind {
        case .root: return true
        case .user(let uid, let hasEntry):
            return users.contains { $0.uid == uid && $0.hasEntry == hasEntry }
        case .role(let name, let session):
            return roles.contains(name)
                && sessions.contains { $0.role == name && $0.session == session }
        case .foreign:
            if principal.isRoot { return true }
            return others.contains(principal.arn)
                && (principal.arn == principal.principalARN
                    || others.contains(principal.principalARN))
        case .service: return false
        }
    }
}
