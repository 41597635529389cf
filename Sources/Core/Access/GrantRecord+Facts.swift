import KMSAccess
import KMSModel
import KMSStore

extension GrantRecord {
    /// The grant as decisions look at it; `accountID` is that of this instance, which issues all grants.
    func facts(of accountID: String) -> GrantFacts? {
        guard let grantee = grantee.principal(of: accountID) else { return nil }
        var bound: GrantFacts.Constraint?
        switch constraint {
        case (.equals, let context)?: bound = .equals(context)
        case (.subset, let context)?: bound = .subset(context)
        case nil: break
        }
        return GrantFacts(
            grantee: grantee, operations: ActionSet(grantBits: operations), constraint: bound,
            sourceARN: sourceARN, retiringPrincipal: retiring?.principal(of: accountID),
            issuingAccount: accountID)
    }
}

extension GrantParty {
    /// Who it is in decisions; users by the number they had when the grant was made.
    func principal(of accountID: String) -> GrantPrincipal? {
        switch kind {
        case .user: .user(uid, hasEntry: true)
        case .unnamedUser: .user(uid, hasEntry: false)
        case .other:
            GrantPrincipal(
                PrincipalName(arn: text) ?? .service(text), account: accountID,
                StoredNames(users: []))
        }
    }

    /// As whom a caller may be a grantee, most likely first.
    static func parties(of principal: Principal, account accountID: String) -> [GrantParty] {
        let account = GrantParty(.other, "arn:aws:iam::\(accountID):root")
        switch principal.kind {
        case .root: return [account]
        case .user(let uid, let hasEntry):
            return [GrantParty(hasEntry ? .user : .unnamedUser, "", uid: uid), account]
        case .role:
            return [
                GrantParty(.other, principal.principalARN), GrantParty(.other, principal.arn),
                account,
            ]
        case .service(let name): return [GrantParty(.other, name)]
        case .foreign: return []
        }
    }
}

extension ActionSet {
    /// The actions for the bits of the operations of a grant.
    init(grantBits bits: UInt32) {
        self.init(
            GrantOperation.allCases.lazy.filter { bits & $0.bit != 0 }.compactMap {
                Action(fullName: "kms:\($0.name)".utf8)
            })
    }
}

extension GrantFacts {
    /// A grant that allows nobody anything, issued by `account`: only who may retire all of its grants may retire it.
    static func ofNobody(in account: String) -> GrantFacts {
        GrantFacts(grantee: .service(""), operations: ActionSet(), issuingAccount: account)
    }
}
