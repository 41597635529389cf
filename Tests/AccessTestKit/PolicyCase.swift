package import KMSAccess
package import KMSJSON
package import KMSModel

/// A case that is not in the form that the README of the cases has.
package struct MalformedCase: Error {
    package let reason: String
}

/// One case of a decision: who asks for what, and the policies and grants there are.
package struct PolicyCase {
    package let name: String
    package let principal: Principal
    package let identity: [Policy]
    private let ceiling: Policy?
    private let action: Action
    private let resource: AccessResource
    private let grants: [GrantFacts]
    private let retires: GrantFacts?
    private let context: EncryptionContext?
    private let time: Timestamp
    private let values: CaseValues

    /// What a variation of a case changes: documents and grants before they are read.
    package struct Variation {
        /// The key policy and the identity policies.
        package var document: (JSONValue) -> JSONValue = { $0 }
        package var identity: ([JSONValue]) -> [JSONValue] = { $0 }
        package var grants: ([JSONValue]) -> [JSONValue] = { $0 }

        package init() {}
    }

    package init(_ json: JSONValue, _ variation: Variation = Variation()) throws {
        name = json["name"]?.text ?? ""
        principal = try Self.principal(json["caller"])
        identity = try variation.identity(json["identityPolicies"]?.list ?? []).map {
            try Self.policy(variation.document($0), .identity)
        }
        ceiling = try json["ceiling"].map { try Self.policy(variation.document($0), .identity) }
        guard let action = Action(fullName: (json["action"]?.text ?? "").utf8) else {
            throw MalformedCase(reason: "\(name): no action")
        }
        self.action = action
        let arn = json["resource"]?.text ?? PolicyWorld.key
        if arn.contains(":key/"), !arn.hasSuffix(":key/*") {
            let policy =
                try json["keyPolicy"].map { try Self.policy(variation.document($0), .key) }
                ?? .delegation(to: PolicyWorld.accountID)
            resource = .key(CaseKey(arn: arn, policy: policy))
        } else {
            resource = .named(arn)
        }
        grants = try variation.grants(json["grants"]?.list ?? []).map(Self.grant)
        retires =
            try json["retires"].map(Self.grant)
            ?? (action == .retireGrant
                ? GrantFacts(
                    grantee: .service(""), operations: ActionSet(),
                    issuingAccount: PolicyWorld.accountID) : nil)
        context = try json["encryptionContext"].map(Self.context) ?? retires?.context
        time = try Self.time(json["time"]?.text ?? "2026-03-01T12:00:00Z")
        values = CaseValues(json["conditions"]?.members ?? [])
    }

    /// Decides the case.
    package func decide() -> AccessDecision {
        var workspace = Workspace()
        let request = AccessRequest(
            principal: principal, action: action, resource: resource, region: .standard,
            accountID: PolicyWorld.accountID, context: context, time: time)
        return PolicyEvaluation.decide(
            request, values, PolicySet(identity: identity, ceiling: ceiling), grants: grants,
            retires: retires, &workspace)
    }

    // MARK: Reading

    /// Compiles a document of the cases' world.
    package static func policy(_ document: JSONValue, _ kind: Policy.Kind) throws -> Policy {
        let text =
            if case .string(let text) = document { text } else {
                JSONWriter.text(of: document, escaping: .minimal)
            }
        return try self.document(text, kind).policy
    }

    package static func document(
        _ text: String, _ kind: Policy.Kind
    ) throws(PolicyError) -> PolicyDocument {
        try PolicyDocument(
            text, .init(kind, name: "case", accountID: PolicyWorld.accountID), PolicyWorld())
    }

    /// The caller of a case.
    package static func principal(_ json: JSONValue?) throws -> Principal {
        let kind = json?["kind"]?.text ?? "user"
        if let account = json?["account"]?.text, account != PolicyWorld.accountID {
            return try foreign(kind, json, account)
        }
        let account = PolicyWorld.accountID
        switch kind {
        case "root": return .root(of: account)
        case "user":
            if let uid = json?["uid"]?.number { return .user(nil, uid: UInt32(uid), of: account) }
            let name = json?["name"]?.text ?? "alice"
            guard let uid = PolicyWorld.users[name] else {
                throw MalformedCase(reason: "no user \(name)")
            }
            return .user(name, uid: uid, of: account)
        case "role":
            return .role(
                json?["role"]?.text ?? "", session: json?["session"]?.text ?? "", of: account)
        case "service": return .service(json?["service"]?.text ?? "")
        default: throw MalformedCase(reason: "no caller \(kind)")
        }
    }

    private static func foreign(
        _ kind: String, _ json: JSONValue?, _ account: String
    ) throws -> Principal {
        let iam = "arn:aws:iam::\(account):"
        switch kind {
        case "root": return .foreign(iam + "root", principalARN: iam + "root", of: account)
        case "user":
            let name = json?["uid"]?.number.map { "uid/\($0)" } ?? json?["name"]?.text ?? "alice"
            let arn = iam + "user/" + name
            return .foreign(arn, principalARN: arn, of: account)
        case "role":
            let role = json?["role"]?.text ?? ""
            return .foreign(
                "arn:aws:sts::\(account):assumed-role/\(role)/\(json?["session"]?.text ?? "")",
                principalARN: iam + "role/" + role, of: account)
        default: throw MalformedCase(reason: "no foreign \(kind)")
        }
    }

    private static func grant(_ json: JSONValue) throws -> GrantFacts {
        var constraint: GrantFacts.Constraint?
        if let pairs = json["constraints"]?["encryptionContextEquals"] {
            constraint = .equals(try context(pairs))
        } else if let pairs = json["constraints"]?["encryptionContextSubset"] {
            constraint = .subset(try context(pairs))
        }
        let operations = (json["operations"]?.list ?? []).compactMap {
            Action(fullName: ("kms:" + ($0.text ?? "")).utf8)
        }
        return GrantFacts(
            grantee: try grantee(json["grantee"]?.text ?? ""), operations: ActionSet(operations),
            constraint: constraint, sourceARN: json["sourceArn"]?.text,
            retiringPrincipal: try json["retiringPrincipal"]?.text.map(grantee),
            issuingAccount: json["issuingAccount"]?.text ?? PolicyWorld.accountID)
    }

    private static func grantee(_ text: String) throws -> GrantPrincipal {
        guard let name = PrincipalName(arn: text) else { return .service(text) }
        guard
            let principal = GrantPrincipal(name, account: PolicyWorld.accountID, PolicyWorld())
        else { throw MalformedCase(reason: "no grantee \(text)") }
        return principal
    }

    private static func context(_ json: JSONValue) throws -> EncryptionContext {
        let pairs = json.members.map { (key: $0.key, value: $0.value.text ?? "") }
        guard let context = EncryptionContext(pairs: pairs) else {
            throw MalformedCase(reason: "a pair comes twice")
        }
        return context
    }

    /// A time in whole seconds, as the cases have it.
    private static func time(_ text: String) throws -> Timestamp {
        let numbers = text.split { !$0.isNumber }.compactMap { Int64($0) }
        guard numbers.count == 6 else { throw MalformedCase(reason: "no time \(text)") }
        let days = Timestamp.daysSinceEpoch(
            year: numbers[0], month: numbers[1], day: numbers[2])
        let seconds = ((days * 24 + numbers[3]) * 60 + numbers[4]) * 60 + numbers[5]
        return Timestamp(milliseconds: seconds * 1000)
    }
}

extension GrantFacts {
    /// The encryption context of RetireGrant: that of the grant's constraint.
    fileprivate var context: EncryptionContext? {
        switch constraint {
        case .equals(let context), .subset(let context): context
        case nil: nil
        }
    }
}

/// The key of a case.
private final class CaseKey: KeyFacts {
    let arn: String
    let accountID: String
    let policy: Policy

    init(arn: String, policy: Policy) {
        self.arn = arn
        self.policy = policy
        accountID = arn.split(separator: ":").dropFirst(4).first.map(String.init) ?? ""
    }
}

/// What a case says that its request has for conditions.
private struct CaseValues: ConditionValues {
    private var values: [[UInt8]: [String]] = [:]

    init(_ members: [JSONValue.Member]) {
        for member in members {
            values[Self.folded(member.key), default: []] +=
                member.value.text.map { [$0] } ?? member.value.list.compactMap(\.text)
        }
    }

    func forEachValue(of key: ConditionKey, _ body: (Span<UInt8>) -> Bool) {
        for value in values[Self.folded(key.text)] ?? [] {
            guard body(value.utf8.span) else { return }
        }
    }

    private static func folded(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }
}

extension JSONValue {
    package var text: String? { if case .string(let text) = self { text } else { nil } }
    package var number: Int64? { if case .integer(let value) = self { value } else { nil } }
    package var list: [JSONValue] { if case .array(let items) = self { items } else { [] } }
    package var members: [Member] { if case .object(let members) = self { members } else { [] } }
}

extension AccessDecision {
    /// What the cases call it.
    package var words: (decision: String, because: String) {
        switch self {
        case .allowed(let allowance):
            let because =
                switch allowance {
                case .root: "root"
                case .keyPolicy: "key policy"
                case .delegation: "delegation"
                case .identityPolicy: "identity policy"
                case .grant: "grant"
                }
            return ("allow", because)
        case .denied(let refusal):
            let because =
                switch refusal {
                case .denyInKeyPolicy: "explicit deny in a key policy"
                case .denyInIdentityPolicy: "explicit deny in an identity policy"
                case .denyInCeiling: "explicit deny in the ceiling"
                case .noCeilingAllows: "the ceiling does not allow"
                case .notAcrossAccounts: "not across accounts"
                case .noIdentityPolicyAllows: "no identity policy allows"
                case .noKeyPolicyAllows: "no key policy allows"
                case .tooMuchWork: "too much work"
                }
            return ("deny", because)
        }
    }
}
