import AccessTestKit
import KMSAccess
import KMSModel

/// What the lines of an input say that a request has.
///
/// A line is `name=value`, a value of the condition key `name`; with `+` before it, a pair of the
/// encryption context. `+` alone says that there is a context, if of no pairs. UTF-8 that isn't valid is
/// replaced: no request comes with any.
struct FuzzRequest {
    let context: EncryptionContext?
    let values: FuzzValues

    init(_ bytes: ArraySlice<UInt8>) {
        var pairs: [(key: String, value: String)] = []
        var hasContext = false
        var values = FuzzValues()
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let isPair = line.first == UInt8(ascii: "+")
            let halves = line.dropFirst(isPair ? 1 : 0).split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(decoding: halves[0], as: UTF8.self)
            let value = halves.count > 1 ? String(decoding: halves[1], as: UTF8.self) : ""
            if !isPair {
                values.add(value, to: name)
                continue
            }
            hasContext = true
            if line.count > 1, pairs.count < EncryptionContext.pairLimit {
                pairs.append((key: name, value: value))
            }
        }
        context = hasContext ? EncryptionContext(pairs: pairs) : nil  // also if a pair comes twice
        self.values = values
    }
}

/// The condition values of an input, by their keys in lower case.
struct FuzzValues: ConditionValues {
    private var values: [[UInt8]: [[UInt8]]] = [:]

    mutating func add(_ value: String, to name: String) {
        values[Self.folded(name), default: []].append(Array(value.utf8))
    }

    func forEachValue(of key: ConditionKey, _ body: (Span<UInt8>) -> Bool) {
        for value in values[Self.folded(key.text)] ?? [] {
            guard body(value.span) else { return }
        }
    }

    private static func folded(_ name: String) -> [UInt8] {
        name.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
    }
}

/// Who asks, by the number in the options; `make_corpus.py` has the same order.
let callers: [Principal] = {
    let own = PolicyWorld.accountID
    let other = "999988887777"
    let iam = "arn:aws:iam::\(other):"
    return [
        .user("alice", uid: 1001, of: own),
        .root(of: own),
        .role("web", session: "w1", of: own),
        .service("disk.amazonaws.com"),
        .user(nil, uid: 4711, of: own),
        .foreign(iam + "user/zoe", principalARN: iam + "user/zoe", of: other),
        .foreign(
            "arn:aws:sts::\(other):assumed-role/job/j1", principalARN: iam + "role/job", of: other),
        .foreign(iam + "root", principalARN: iam + "root", of: other),
    ]
}()

/// What for, by the number in the options; `make_corpus.py` has the same order.
let actions: [Action] = {
    let names = [
        "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom",
        "kms:CreateGrant", "kms:RetireGrant", "kms:PutKeyPolicy", "kms:DescribeKey", "kms:Sign",
        "kms:GetPublicKey", "kms:ScheduleKeyDeletion", "kms:TagResource", "kms:CreateAlias",
        "kms:CreateKey", "kms:ListKeys", "kmsd:ExplainAccess",
    ]
    return names.compactMap { Action(fullName: $0.utf8) }
}()

/// What an identity policy is asked about: some actions concern no key.
func resource(of action: Action, _ key: FuzzKey) -> AccessResource {
    switch action.name {
    case "CreateKey", "ListKeys", "ExplainAccess": .named("*")
    case "CreateAlias": .named("arn:aws:kms:local-main-1:\(PolicyWorld.accountID):alias/app")
    default: .key(key)
    }
}

/// The key that all is about.
final class FuzzKey: KeyFacts {
    let arn = PolicyWorld.key
    let accountID = PolicyWorld.accountID
    let policy: Policy

    init(_ policy: Policy) {
        self.policy = policy
    }
}

/// The grants of the key; RetireGrant is about the first.
let grants: [GrantFacts] = {
    let own = PolicyWorld.accountID
    let all = ActionSet(Action.all)
    let context = EncryptionContext(pairs: [(key: "Purpose", value: "Test")])
    return [
        GrantFacts(
            grantee: .user(1001, hasEntry: true), operations: all,
            constraint: context.map(GrantFacts.Constraint.subset),
            retiringPrincipal: .role("web"), issuingAccount: own),
        GrantFacts(
            grantee: .service("disk.amazonaws.com"), operations: all,
            sourceARN: "arn:aws:ec2:*:\(own):volume/*", issuingAccount: own),
        GrantFacts(grantee: .account("999988887777"), operations: all, issuingAccount: own),
    ]
}()

/// When all is asked: 2026-03-01T12:00:00Z.
let requestTime = Timestamp(milliseconds: 1_772_366_400_000)
