import KMSJSON

extension Function {
    /// The function's result. `arguments` are checked first.
    func call(_ arguments: [Argument]) throws(JMESError) -> JSONValue {
        try check(arguments)
        switch self {
        case .map, .maxBy, .minBy, .sortBy: return try callWithExpression(arguments)
        default: break
        }
        let values = arguments.map(\.valueOrNull)
        let first = values[0]
        switch self {
        case .abs, .ceil, .floor, .avg, .sum, .toNumber: return try callOnNumbers(first)
        case .contains, .startsWith, .endsWith: return try search(first, arguments[1])
        case .keys, .values, .merge: return callOnObjects(values)
        case .max: return best(of: first.items, keys: first.items) { $1.isLess(than: $0) }
        case .min: return best(of: first.items, keys: first.items) { $0.isLess(than: $1) }
        case .sort: return .array(sorted(first.items, by: first.items))
        case .length: return .integer(Int64(first.elementCount))
        case .reverse:
            if case .string(let text) = first {
                return .string(
                    String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
            }
            return .array(first.items.reversed())
        case .join:
            return .string(values[1].items.map(\.pythonText).joined(separator: first.pythonText))
        case .notNull: return values.first { $0 != .null } ?? .null
        case .toArray:
            if case .array = first { return first }
            return .array([first])
        case .toString:
            if case .string = first { return first }
            return .string(JSONWriter.text(of: first, escaping: .ascii))
        case .type:
            // Python's library has no name for an expression reference.
            guard case .value = arguments[0] else { return .null }
            return .string(first.typeName)
        case .map, .maxBy, .minBy, .sortBy: return .null
        }
    }

    private func search(_ subject: JSONValue, _ argument: Argument) throws(JMESError) -> JSONValue {
        if case .array(let items) = subject {
            guard case .value(let wanted) = argument else { return .bool(false) }
            return .bool(items.contains { $0.isPythonEqual(to: wanted) })
        }
        guard case .string(let text) = subject, case .value(.string(let part)) = argument else {
            throw .wrongType(
                in: self, value: argument.valueOrNull.pythonText, expected: ["string"],
                received: argument.valueOrNull.typeName)
        }
        switch self {
        case .startsWith: return .bool(text.utf8.starts(with: part.utf8))
        case .endsWith: return .bool(text.utf8.reversed().starts(with: part.utf8.reversed()))
        default: return .bool(Self.holds(Array(text.utf8), Array(part.utf8)))
        }
    }

    private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
    }

    private func callOnObjects(_ values: [JSONValue]) -> JSONValue {
        switch self {
        case .keys: return .array(values[0].members.map { .string($0.key) })
        case .values: return .array(values[0].members.map { $0.value })
        default:
            var merged = MemberList()
            for member in values.flatMap(\.members) { merged.set(member.key, to: member.value) }
            return .object(merged.members)
        }
    }
}

extension Argument {
    /// The value; null for an expression reference.
    var valueOrNull: JSONValue {
        if case .value(let value) = self { value } else { .null }
    }
}

extension JSONValue {
    /// The elements of a list; none of anything else.
    var items: [JSONValue] {
        if case .array(let items) = self { items } else { [] }
    }

    /// The members of an object; none of anything else.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    /// Unicode scalars, elements or members.
    fileprivate var elementCount: Int {
        switch self {
        case .string(let text): text.unicodeScalars.count
        case .array(let items): items.count
        case .object(let members): members.count
        case .null, .bool, .integer, .number: 0
        }
    }
}
