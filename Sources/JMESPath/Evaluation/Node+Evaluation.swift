import KMSJSON

extension Node {
    /// The value of the expression where `value` is the current node.
    func evaluate(on value: JSONValue) throws(JMESError) -> JSONValue {
        switch kind {
        case .current: return value
        case .literal(let literal): return literal
        case .field(let name): return value[name] ?? .null
        case .index(let index): return value.element(at: index)
        case .slice(let slice): return try value.elements(of: slice)
        case .subexpression(let left, let right), .indexExpression(let left, let right),
            .pipe(let left, let right):
            return try right.evaluate(on: left.evaluate(on: value))
        case .projection, .valueProjection, .filterProjection, .flatten:
            return try evaluateProjection(on: value)
        case .or, .and, .not, .comparison: return try evaluateCondition(on: value)
        case .multiSelectList, .multiSelectHash: return try evaluateSelection(on: value)
        case .function(let name, let arguments):
            return try Self.call(name, arguments, on: value)
        case .reference:
            throw JMESError(
                kind: .invalidType,
                message: "An expression reference (&) stands only as an argument of a function.")
        }
    }

    private func evaluateProjection(on value: JSONValue) throws(JMESError) -> JSONValue {
        switch kind {
        case .projection(let base, let right):
            guard case .array(let items) = try base.evaluate(on: value) else { return .null }
            return try right.collect(from: items)
        case .valueProjection(let base, let right):
            guard case .object(let members) = try base.evaluate(on: value) else { return .null }
            return try right.collect(from: members.map { $0.value })
        case .filterProjection(let base, let right, let condition):
            guard case .array(let items) = try base.evaluate(on: value) else { return .null }
            var matching: [JSONValue] = []
            for item in items {
                if try condition.evaluate(on: item).isTrue { matching.append(item) }
            }
            return try right.collect(from: matching)
        case .flatten(let base):
            guard case .array(let items) = try base.evaluate(on: value) else { return .null }
            var flat: [JSONValue] = []
            for item in items {
                if case .array(let inner) = item { flat += inner } else { flat.append(item) }
            }
            return .array(flat)
        default: return .null
        }
    }

    /// The values of the expression on each item, without the nulls.
    private func collect(from items: [JSONValue]) throws(JMESError) -> JSONValue {
        var results: [JSONValue] = []
        for item in items {
            let result = try evaluate(on: item)
            if case .null = result { continue }
            results.append(result)
        }
        return .array(results)
    }

    private func evaluateCondition(on value: JSONValue) throws(JMESError) -> JSONValue {
        switch kind {
        case .or(let left, let right):
            let first = try left.evaluate(on: value)
            return try first.isTrue ? first : right.evaluate(on: value)
        case .and(let left, let right):
            let first = try left.evaluate(on: value)
            return try first.isTrue ? right.evaluate(on: value) : first
        case .not(let node): return .bool(try !node.evaluate(on: value).isTrue)
        case .comparison(let comparator, let left, let right):
            let first = try left.evaluate(on: value)
            return try first.compared(comparator, with: right.evaluate(on: value))
        default: return .null
        }
    }

    private func evaluateSelection(on value: JSONValue) throws(JMESError) -> JSONValue {
        if case .null = value { return .null }
        switch kind {
        case .multiSelectList(let nodes):
            var items: [JSONValue] = []
            for node in nodes { items.append(try node.evaluate(on: value)) }
            return .array(items)
        case .multiSelectHash(let entries):
            var members = MemberList()
            for entry in entries { members.set(entry.key, to: try entry.node.evaluate(on: value)) }
            return .object(members.members)
        default: return .null
        }
    }

    /// Arguments are evaluated before anything is said about the function, as Python's library does.
    private static func call(
        _ name: String, _ arguments: [Node], on value: JSONValue
    ) throws(JMESError) -> JSONValue {
        var evaluated: [Argument] = []
        for node in arguments {
            if case .reference(let expression) = node.kind {
                evaluated.append(.expression(expression))
            } else {
                evaluated.append(.value(try node.evaluate(on: value)))
            }
        }
        guard let function = Function(rawValue: name) else { throw .unknownFunction(name) }
        return try function.call(evaluated)
    }
}
