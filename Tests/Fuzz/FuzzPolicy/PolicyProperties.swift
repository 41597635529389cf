import AccessTestKit
import Glibc
import KMSAccess
import KMSJSON
import KMSModel

func check(_ condition: Bool, _ text: StaticString) {
    guard !condition else { return }
    print(text)
    abort()
}

/// Reads an input: of the options, bit 0 says that the document is an identity policy, bits 1 to 3 who
/// asks, bits 4 to 7 what for.
func fuzzPolicy(_ bytes: [UInt8]) {
    guard let options = bytes.first else { return }
    let parts = bytes.dropFirst().split(
        separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    // The daemon refuses other bytes before it takes them for a document.
    guard let text = String(validating: parts[0], as: UTF8.self) else { return }
    let kind: Policy.Kind = options & 1 == 0 ? .key : .identity
    guard let document = compiled(text, kind) else { return }
    checkShown(document, text)

    guard let closed = denyingAll(text, kind).flatMap({ compiled($0, kind) }) else {
        check(false, "a document with one more statement is refused")
        return
    }
    check(closed.users == document.users, "one more statement changes whom a document names")
    let request = FuzzRequest(parts.count > 1 ? parts[1] : [])
    let chosen = actions[Int(options >> 4) % actions.count]
    var work = Workspace()
    for step in [0, 1, 3] {
        let caller = callers[(Int(options >> 1 & 7) + step) % callers.count]
        for action in [chosen, .retireGrant] {
            let first = decision(document.policy, caller, action, request, &work)
            var fresh = Workspace()
            let second = decision(document.policy, caller, action, request, &fresh)
            check(first == second, "a decision differs when it is made twice")
            let third = decision(closed.policy, caller, action, request, &work)
            check(!third.isAllowed, "what is denied to everybody is allowed")
        }
        guard kind == .key else { continue }
        let isLockedOut = closed.policy.locksOut(
            caller, key: PolicyWorld.key, account: PolicyWorld.accountID, region: .standard,
            at: requestTime)
        check(isLockedOut, "a key policy that denies everything locks nobody out")
    }
}

/// The document, in the world of the cases; `nil` if it is refused.
private func compiled(_ text: String, _ kind: Policy.Kind) -> PolicyDocument? {
    do throws(PolicyError) {
        return try PolicyCase.document(text, kind)
    } catch {
        check(!error.reason.isEmpty, "a refusal without a reason")
        let lines = 1 + text.utf8.count { $0 == UInt8(ascii: "\n") }
        check((1...lines).contains(error.line), "a refusal of a line that isn't there")
        return nil
    }
}

/// A text is shown as it is but for users that are gone, and stays JSON then.
private func checkShown(_ document: PolicyDocument, _ text: String) {
    let account = PolicyWorld.accountID
    let whole = PolicyDocument.text(text, replacing: [], account: account)
    check(whole.utf8.elementsEqual(text.utf8), "a text changes when no user is replaced")
    let shown = PolicyDocument.text(text, replacing: document.users, account: account)
    let node = try? JSONReader.node(of: Array(shown.utf8))
    check(node != nil, "a text is no JSON when users are replaced")
}

// MARK: Deciding

/// Decides by one policy. A key policy stands beside an identity policy that allows all, so that what it
/// leaves to the account is allowed; an identity policy beside the default key policy.
private func decision(
    _ policy: Policy, _ caller: Principal, _ action: Action, _ asked: FuzzRequest,
    _ work: inout Workspace
) -> AccessDecision {
    let key: FuzzKey
    let policies: PolicySet
    switch policy.kind {
    case .key:
        key = FuzzKey(policy)
        policies = PolicySet(identity: [.everything(named: "everything")])
    case .identity:
        key = FuzzKey(.delegation(to: PolicyWorld.accountID))
        // A root has no identity policies: for it the document is the ceiling.
        policies = caller.isRoot ? PolicySet(ceiling: policy) : PolicySet(identity: [policy])
    }
    let request = AccessRequest(
        principal: caller, action: action,
        resource: policy.kind == .key ? .key(key) : resource(of: action, key),
        region: .standard, accountID: PolicyWorld.accountID, context: asked.context,
        time: requestTime)
    let decision = PolicyEvaluation.decide(
        request, asked.values, policies, grants: grants,
        retires: action == .retireGrant ? grants.first : nil, &work)
    check(
        (decision == .denied(because: .tooMuchWork)) == work.budget.isSpent,
        "a decision doesn't say that it was too much work")
    return decision
}

/// The text of a document with one more statement, which denies everything to everybody; `nil` if there is
/// no list of statements in it.
private func denyingAll(_ text: String, _ kind: Policy.Kind) -> String? {
    var bytes = Array(text.utf8)
    guard let root = try? JSONReader.node(of: bytes), case .object(let members) = root.content,
        let list = members.first(where: { $0.key.utf8.elementsEqual("Statement".utf8) })?.value
    else { return nil }
    let principal = kind == .key ? #""Principal":"*","# : ""
    let statement = #",{"Effect":"Deny",\#(principal)"Action":"*","Resource":"*"}"#
    let end = endOfValue(bytes, from: list.offset)
    if case .array = list.content {
        bytes.insert(contentsOf: statement.utf8, at: end - 1)
    } else {
        bytes.insert(contentsOf: (statement + "]").utf8, at: end)
        bytes.insert(UInt8(ascii: "["), at: list.offset)
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Where the list or object that begins at `start` ends, behind its bracket.
private func endOfValue(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    var depth = 0
    var isText = false
    while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "\\"): position += 1  // only in a text
        case UInt8(ascii: "\""): isText.toggle()
        case UInt8(ascii: "{") where !isText, UInt8(ascii: "[") where !isText: depth += 1
        case UInt8(ascii: "}") where !isText, UInt8(ascii: "]") where !isText:
            depth -= 1
            if depth == 0 { return position + 1 }
        default: break
        }
        position += 1
    }
    return bytes.count
}
