import KMSJSON
import KMSModel

/// Reads the statements of a document.
struct StatementReader<Directory: PrincipalDirectory> {
    private let bytes: [UInt8]
    private let options: PolicyDocument.Options
    private let directory: Directory
    private(set) var users: [PolicyDocument.NamedUser] = []
    /// The same, to look them up.
    private var known: Set<PolicyDocument.NamedUser> = []
    /// What may be said of the document, and of which byte.
    private(set) var remarks: [(text: String, offset: Int)] = []
    /// What was done beside looking at each byte once.
    private(set) var steps = 0
    /// Whether `${…}` is a variable.
    private var takesVariables = false

    init(_ bytes: [UInt8], _ options: PolicyDocument.Options, _ directory: Directory) {
        self.bytes = bytes
        self.options = options
        self.directory = directory
    }

    /// All statements of the document.
    mutating func statements(of root: JSONNode) throws(PolicyError) -> [Statement] {
        let members = try object(root, "A policy", ["Version", "Id", "Statement"])
        if let version = members["Version"] {
            let text = try string(version, "Version")
            guard text == "2012-10-17" || text == "2008-10-17" else {
                throw error("Version is 2012-10-17 or 2008-10-17.", version)
            }
            takesVariables = text == "2012-10-17"
        }
        if let id = members["Id"] { _ = try string(id, "Id") }
        guard let list = members["Statement"] else {
            throw error("A policy has a member Statement.", root)
        }
        var nodes = [list]
        if case .array(let items) = list.content { nodes = items }
        guard !nodes.isEmpty else { throw error("Statement has at least one statement.", list) }
        var statements: [Statement] = []
        var names: Set<ByteText> = []
        for (index, node) in nodes.enumerated() {
            let (statement, id) = try statement(node, number: index + 1)
            if let id, !names.insert(ByteText(id)).inserted {
                throw error("The Sid \"\(UntrustedText.shown(id))\" comes twice.", node)
            }
            statements.append(statement)
        }
        return statements
    }

    private mutating func statement(
        _ node: JSONNode, number: Int
    ) throws(PolicyError) -> (Statement, id: String?) {
        let members = try object(
            node, "A statement",
            [
                "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource",
                "NotResource", "Condition",
            ])
        var id: String?
        if let sid = members["Sid"] { id = try string(sid, "Sid") }
        guard let effect = members["Effect"] else {
            throw error("A statement has a member Effect.", node)
        }
        let effectText = try string(effect, "Effect")
        guard effectText == "Allow" || effectText == "Deny" else {
            throw error("Effect is Allow or Deny.", effect)
        }
        let isAllow = effectText == "Allow"
        let principals = try principals(members, of: node, isAllow: isAllow)
        let actions = try actions(members, of: node)
        let resources = try resources(members, of: node)
        var conditions: [Condition] = []
        if let block = members["Condition"] {
            conditions = try self.conditions(block, isAllow: isAllow)
        }
        let statement = Statement(
            name: id.flatMap { $0.isEmpty ? nil : $0 } ?? String(number), isAllow: isAllow,
            principals: principals, actions: actions, resources: resources,
            conditions: conditions)
        return (statement, id.flatMap { $0.isEmpty ? nil : $0 })
    }

    // MARK: Principals

    private mutating func principals(
        _ members: [String: JSONNode], of statement: JSONNode, isAllow: Bool
    ) throws(PolicyError) -> Statement.Principals {
        let chosen = try one(of: "Principal", "NotPrincipal", members, statement)
        guard options.kind == .key else {
            guard let chosen else { return .holder }
            throw error(
                "An identity policy has no Principal: it is about whoever has it.", chosen.node)
        }
        guard let chosen else {
            throw error("A statement of a key policy has a member Principal.", statement)
        }
        guard !chosen.isNegated || !isAllow else {
            throw error(
                "NotPrincipal with Allow would allow everybody else; name who is allowed.",
                chosen.node)
        }
        let set = PrincipalSet()
        if case .string("*") = chosen.node.content {
            _ = set.insert(.everyone, account: options.accountID, directory)
        } else {
            let types = ["AWS", "Service", "Federated", "CanonicalUser"]
            let named = try object(chosen.node, "Principal", types, mayBeEmpty: false)
            for type in types {
                guard let node = named[type] else { continue }
                for item in try strings(node, type) { try insert(item, type, into: set) }
            }
        }
        return chosen.isNegated ? .allBut(set) : .these(set)
    }

    private mutating func insert(
        _ item: JSONNode, _ type: String, into set: PrincipalSet
    ) throws(PolicyError) {
        let text = try string(item, type)
        let name: PrincipalName?
        switch type {
        case "AWS": name = PrincipalName(aws: text)
        case "Service": name = .service(text)
        default:
            guard !text.isEmpty else { throw error("\(type) is a text that isn't empty.", item) }
            return  // nobody of this host comes so
        }
        guard let name else { throw invalidPrincipal(text, item) }
        switch set.insert(name, account: options.accountID, directory) {
        case nil: break
        case .uid(let uid)?:
            guard case .user(_, let user) = name else { break }
            let named = PolicyDocument.NamedUser(name: user, uid: uid)
            if known.insert(named).inserted { users.append(named) }
        case .unknown?: throw invalidPrincipal(text, item)
        case .failed?:
            throw PolicyError(
                .namesUnavailable,
                "The name service can't say now who \(UntrustedText.shown(text)) is.",
                line: line(item))
        }
    }

    private func invalidPrincipal(_ text: String, _ node: JSONNode) -> PolicyError {
        PolicyError(
            .invalidPrincipal,
            "\(UntrustedText.shown(text)) is no account, user, role or service of this host.",
            line: line(node))
    }

    // MARK: Actions and resources

    private mutating func actions(
        _ members: [String: JSONNode], of statement: JSONNode
    ) throws(PolicyError) -> ActionSet {
        guard let chosen = try one(of: "Action", "NotAction", members, statement) else {
            throw error("A statement has a member Action.", statement)
        }
        var set = ActionSet()
        for item in try strings(chosen.node, "Action") {
            let text = try string(item, "Action")
            guard Self.isAction(text) else {
                throw error(
                    "\"\(UntrustedText.shown(text))\" is no action; write kms: and a name, as kms:Decrypt.",
                    item)
            }
            // When there are all, nothing is found but that a name is none.
            guard options.wantsRemarks || !set.hasAll else { continue }
            let found = ActionSet(matching: text.utf8.span, &steps)
            set.formUnion(found)
            if found.isEmpty, text.utf8.starts(with: "kms:".utf8) {
                remark("\(UntrustedText.shown(text)) is no action of AWS KMS.", item)
            }
        }
        return chosen.isNegated ? set.complement : set
    }

    /// Whether it is `*`, or the name of a service and one of an action behind a colon.
    private static func isAction(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
            return bytes.elementsEqual("*".utf8)
        }
        let name = bytes[bytes.index(after: colon)...]
        return isService(bytes[..<colon]) && !name.isEmpty && !name.contains(UInt8(ascii: ":"))
    }

    private static func isService(_ text: Substring.UTF8View) -> Bool {
        !text.isEmpty
            && text.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    private mutating func resources(
        _ members: [String: JSONNode], of statement: JSONNode
    ) throws(PolicyError) -> Statement.Resources {
        guard let chosen = try one(of: "Resource", "NotResource", members, statement) else {
            guard options.kind == .key else {
                throw error("A statement of an identity policy has a member Resource.", statement)
            }
            remark("Without a Resource the statement has no effect; write \"*\".", statement)
            return .none
        }
        let reading = TextTemplate.Reading(
            takesWildcards: true, takesVariables: takesVariables, isResource: true)
        var templates: [TextTemplate] = []
        var isAll = false
        for item in try strings(chosen.node, "Resource") {
            let text = try string(item, "Resource")
            guard !text.isEmpty else { throw error("Resource is an ARN or \"*\".", item) }
            let template = TextTemplate(text, reading)
            if template.fixed == [WildcardPattern.anyRun] { isAll = true }
            templates.append(template)
        }
        guard chosen.isNegated else { return isAll ? .all : .these(templates) }
        return isAll ? .none : .allBut(templates)
    }

    // MARK: Conditions

    private mutating func conditions(
        _ node: JSONNode, isAllow: Bool
    ) throws(PolicyError) -> [Condition] {
        var conditions: [Condition] = []
        for block in try members(of: node, "Condition") {
            guard let comparison = ConditionOperator(block.key) else {
                throw error(
                    "\"\(UntrustedText.shown(block.key))\" is no condition operator.", block.value,
                    at: block.offset)
            }
            for member in try members(of: block.value, block.key) {
                conditions.append(
                    try condition(comparison, named: block.key, member, isAllow: isAllow))
            }
        }
        return conditions
    }

    private mutating func condition(
        _ comparison: ConditionOperator, named name: String, _ member: JSONNode.Member,
        isAllow: Bool
    ) throws(PolicyError) -> Condition {
        let key = ConditionKey(member.key)
        let values = try self.values(member.value, of: comparison, named: name)
        guard !options.isStrict || !key.isLocal else {
            throw error(
                "\(UntrustedText.shown(member.key)) is none of AWS's condition keys, and strict_aws is on.",
                member.value, at: member.offset)
        }
        guard
            options.kind == .identity || comparison.quantifier != .forAllValues || !key.isOfMap
        else {
            throw error(
                "OverlyPermissiveCondition: ForAllValues holds for a request without "
                    + "\(UntrustedText.shown(member.key)), which has one value; leave ForAllValues out.",
                member.value, at: member.offset)
        }
        remarkOn(key, comparison, member, isAllow: isAllow)
        return Condition(
            comparison, named: name, key, values, takesVariables: takesVariables)
    }

    private func values(
        _ node: JSONNode, of comparison: ConditionOperator, named name: String
    ) throws(PolicyError) -> [String] {
        var items = [node]
        if case .array(let list) = node.content { items = list }
        var texts: [String] = []
        for item in items {
            switch item.content {
            case .string(let text), .number(let text): texts.append(text)
            case .bool(let value): texts.append(value ? "true" : "false")
            case .null, .array, .object:
                throw error("A value of \(name) is a text, a number, true or false.", item)
            }
        }
        guard comparison.comparison == .null else { return texts }
        if case .array = node.content { throw error("Null takes one value, true or false.", node) }
        guard texts.count == 1, ConditionOperands.bool(Array(texts[0].utf8).span) != nil else {
            throw error("Null takes true or false.", node)
        }
        return texts
    }

    private mutating func remarkOn(
        _ key: ConditionKey, _ comparison: ConditionOperator, _ member: JSONNode.Member,
        isAllow: Bool
    ) {
        guard options.wantsRemarks else { return }
        let shown = UntrustedText.shown(member.key)
        if key.kind == .unpopulated {
            remark("No request has a value for \(shown).", member.value)
        } else if options.kind == .key, key.isForIdentityPoliciesOnly {
            remark("\(shown) is for identity policies; here no request has a value.", member.value)
        }
        if key.isMultivalued, comparison.quantifier == nil, comparison.comparison != .null {
            remark(
                "\(shown) has several values; say ForAnyValue: or ForAllValues: in front of the operator.",
                member.value)
        }
        if key.isLocal, comparison.isNegated, isAllow {
            remark(
                "\(shown) may be absent, and then this holds: don't allow by it.", member.value)
        }
    }

    // MARK: Pieces

    /// For errors: the first one ends the reading.
    private func line(_ node: JSONNode) -> Int { line(of: node.offset) }

    private func line(of offset: Int) -> Int { LineTable(bytes).line(of: offset) }

    private func error(_ reason: String, _ node: JSONNode, at offset: Int? = nil) -> PolicyError {
        PolicyError(reason, line: line(of: offset ?? node.offset))
    }

    private mutating func remark(_ text: @autoclosure () -> String, _ node: JSONNode) {
        guard options.wantsRemarks else { return }
        remarks.append((text(), node.offset))
    }

    private func members(
        of node: JSONNode, _ what: String
    ) throws(PolicyError) -> [JSONNode.Member] {
        guard case .object(let members) = node.content else {
            throw error("\(what) is an object.", node)
        }
        return members
    }

    /// The members of an object that may have only these.
    private func object(
        _ node: JSONNode, _ what: String, _ names: [String], mayBeEmpty: Bool = true
    ) throws(PolicyError) -> [String: JSONNode] {
        let members = try members(of: node, what)
        guard mayBeEmpty || !members.isEmpty else { throw error("\(what) names nobody.", node) }
        var found: [String: JSONNode] = [:]
        for member in members {
            guard names.contains(where: { $0.utf8.elementsEqual(member.key.utf8) }) else {
                throw error(
                    "\(what) has no member \"\(UntrustedText.shown(member.key))\"; it may have "
                        + names.joined(separator: ", ") + ".", member.value, at: member.offset)
            }
            found[member.key] = member.value
        }
        return found
    }

    /// The one of two members that exclude each other.
    private func one(
        of name: String, _ negated: String, _ members: [String: JSONNode], _ statement: JSONNode
    ) throws(PolicyError) -> (node: JSONNode, isNegated: Bool)? {
        switch (members[name], members[negated]) {
        case (let node?, nil): return (node, false)
        case (nil, let node?): return (node, true)
        case (nil, nil): return nil
        case (_?, let node?):
            throw error("A statement has either \(name) or \(negated).", node)
        }
    }

    private func string(_ node: JSONNode, _ what: String) throws(PolicyError) -> String {
        guard case .string(let text) = node.content else {
            throw error("\(what) is a text.", node)
        }
        return text
    }

    /// A text, or a list of one text or more.
    private func strings(_ node: JSONNode, _ what: String) throws(PolicyError) -> [JSONNode] {
        guard case .array(let items) = node.content else { return [node] }
        guard !items.isEmpty else { throw error("\(what) has at least one value.", node) }
        return items
    }
}
