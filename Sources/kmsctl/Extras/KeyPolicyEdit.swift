import KMSJSON

/// A key policy to which a statement is added, or from which statements are removed.
///
/// All other statements and members keep their content and their order.
struct KeyPolicyEdit {
    /// The most bytes of a key policy.
    static let byteLimit = 32_768

    /// The members of the document; that at `place` is the statements.
    private var members: [JSONValue.Member]
    private let place: Int
    private var statements: [JSONValue]

    /// Reads a document.
    ///
    /// Throws for what is no policy, and for one with a number whose digits would not be kept.
    init(_ text: String) throws(LocalFailure) {
        var options = JSONReader.Options()
        options.refusesDuplicateKeys = true
        let document: JSONValue
        do throws(JSONReadError) {
            document = try JSONReader.value(of: Array(text.utf8), options: options)
        } catch {
            throw LocalFailure(
                "The key policy is not JSON: \(error.reason) (at byte \(error.offset)).")
        }
        guard case .object(let members) = document else {
            throw LocalFailure("The key policy is \(document.kind), not an object.")
        }
        guard let place = members.firstIndex(where: { $0.key.isSame(as: "Statement") }) else {
            throw LocalFailure("The key policy has no member Statement.")
        }
        guard !document.hasFraction else {
            throw LocalFailure(
                "The key policy has a number that is no whole one; put it in quotes first, with put-key-policy."
            )
        }
        self.members = members
        self.place = place
        if case .array(let statements) = members[place].value {
            self.statements = statements
        } else {
            statements = [members[place].value]
        }
    }

    /// Adds a statement for a principal, an ARN, behind all others, and returns it; `nil` if there
    /// is the same already, under whatever `Sid`.
    ///
    /// Throws if another statement has the `Sid` that is asked for.
    mutating func add(
        _ new: AllowStatement, for principal: String, sid: String? = nil
    ) throws(LocalFailure) -> JSONValue? {
        guard !statements.contains(where: { isSame($0, as: new, for: principal) }) else {
            return nil
        }
        if let sid, hasSid(sid) {
            throw LocalFailure(
                "Another statement of the key policy has the Sid \"\(sid)\"; give another.")
        }
        let name = sid ?? freeSid(new.sid(for: principal))
        var statement: [JSONValue.Member] = [
            (key: "Sid", value: .string(name)),
            (key: "Effect", value: .string("Allow")),
            (key: "Principal", value: .object([(key: "AWS", value: .string(principal))])),
            (key: "Action", value: .array(new.actions.map(JSONValue.string))),
            (key: "Resource", value: .string("*")),
        ]
        if let condition = condition(of: new) {
            statement.append((key: "Condition", value: condition))
        }
        let added = JSONValue.object(statement)
        statements.append(added)
        return added
    }

    /// Removes what ``add(_:for:sid:)`` added for a principal, and returns it: of the statements
    /// that allow something to nobody else those with the actions of `use`, or without a use those
    /// whose `Sid` begins with `allow-`.
    ///
    /// Throws if there is none, and if nothing would be left.
    mutating func remove(
        _ principal: String, _ use: KeyUse? = nil
    ) throws(LocalFailure) -> [JSONValue] {
        var removed: [JSONValue] = []
        var kept: [JSONValue] = []
        for statement in statements {
            if Self.allows(statement, onlyTo: principal), Self.isFor(use, statement) {
                removed.append(statement)
            } else {
                kept.append(statement)
            }
        }
        guard !removed.isEmpty else {
            throw LocalFailure(
                "The key policy has no such statement for \(principal); nothing was changed.")
        }
        guard !kept.isEmpty else {
            throw LocalFailure(
                "The key policy would have no statement left; nothing was changed.")
        }
        statements = kept
        return removed
    }

    /// The document: indented, or on one line if it is too long otherwise.
    ///
    /// Throws if it has more bytes than a key policy may have.
    func text() throws(LocalFailure) -> String {
        var members = self.members
        members[place].value = .array(statements)
        let document = JSONValue.object(members)
        for indentation in [2, nil] {
            let text = Self.text(of: document, indentation: indentation)
            if text.utf8.count <= Self.byteLimit { return text }
        }
        throw LocalFailure(
            "The key policy would have more than \(Self.byteLimit) bytes; nothing was changed.")
    }

    /// A key policy has characters up to U+00FF; others are escaped.
    private static func text(of document: JSONValue, indentation: Int?) -> String {
        let text = JSONWriter.text(of: document, indentation: indentation)
        guard text.unicodeScalars.contains(where: { $0.value > 0xFF }) else { return text }
        return JSONWriter.text(of: document, escaping: .ascii, indentation: indentation)
    }

    // MARK: Statements

    /// Whether a statement allows something to this principal and to nobody else.
    private static func allows(_ statement: JSONValue, onlyTo principal: String) -> Bool {
        guard case .string(let effect)? = statement["Effect"], effect.isSame(as: "Allow"),
            case .object(let types)? = statement["Principal"], types.count == 1,
            types[0].key.isSame(as: "AWS"), let names = types[0].value.texts
        else { return false }
        return names.count == 1 && names[0].isSame(as: principal)
    }

    /// Whether a statement has the actions of `use`; without one, whether its `Sid` is of `allow`.
    private static func isFor(_ use: KeyUse?, _ statement: JSONValue) -> Bool {
        if let use {
            return has(use.actions, statement)
                || (statement["Condition"] != nil && has(use.actionsWithContext, statement))
        }
        guard case .string(let sid)? = statement["Sid"] else { return false }
        return sid.utf8.starts(with: "allow-".utf8)
    }

    /// Whether these are the actions of a statement, in whatever order.
    private static func has(_ actions: [String], _ statement: JSONValue) -> Bool {
        guard let texts = statement["Action"]?.texts else { return false }
        return Set(texts.map { Array($0.utf8) }) == Set(actions.map { Array($0.utf8) })
    }

    /// Whether a statement says what `new` would say.
    private func isSame(
        _ statement: JSONValue, as new: AllowStatement, for principal: String
    ) -> Bool {
        guard Self.allows(statement, onlyTo: principal), Self.has(new.actions, statement),
            let resources = statement["Resource"]?.texts
        else { return false }
        return resources.count == 1 && resources[0].isSame(as: "*")
            && statement["Condition"] == condition(of: new)
    }

    /// The condition that the encryption context has the pairs; `nil` without any.
    private func condition(of new: AllowStatement) -> JSONValue? {
        guard !new.context.isEmpty else { return nil }
        var pairs: [JSONValue.Member] = []
        for pair in new.context {
            let key = "kms:EncryptionContext:\(pair.key)"
            pairs.append((key: key, value: .string(literal(pair.value))))
        }
        return JSONValue.object([(key: "StringEquals", value: .object(pairs))])
    }

    /// A condition's value that stands for `text`, which may look as if it had a variable in it.
    ///
    /// Source: IAM User Guide, "IAM policy elements: Variables and tags".
    private func literal(_ text: String) -> String {
        guard hasVariables else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "$") {
                bytes += Array("{$}".utf8)
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether `${…}` is a variable; in documents without this version it is text.
    private var hasVariables: Bool {
        guard case .string(let version)? = JSONValue.object(members)["Version"] else {
            return false
        }
        return version.isSame(as: "2012-10-17")
    }

    // MARK: Names

    private func hasSid(_ sid: String) -> Bool {
        statements.contains { statement in
            guard case .string(let text)? = statement["Sid"] else { return false }
            return text.isSame(as: sid)
        }
    }

    /// `sid`, or with a number behind it what no statement has.
    private func freeSid(_ sid: String) -> String {
        var free = sid
        var number = 1
        while hasSid(free) {
            number += 1
            free = "\(sid)-\(number)"
        }
        return free
    }
}

extension JSONValue {
    /// A text, or the texts of a list; `nil` for anything else.
    fileprivate var texts: [String]? {
        var items = [self]
        if case .array(let list) = self { items = list }
        var texts: [String] = []
        for item in items {
            guard case .string(let text) = item else { return nil }
            texts.append(text)
        }
        return texts
    }

    /// Whether there is a number that is no whole one of 64 bits: its digits are not kept.
    fileprivate var hasFraction: Bool {
        switch self {
        case .null, .bool, .integer, .string: false
        case .number: true
        case .array(let items): items.contains(where: \.hasFraction)
        case .object(let members): members.contains { $0.value.hasFraction }
        }
    }
}
