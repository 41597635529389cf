import KMSJSON

extension Function {
    /// A function that evaluates an expression on each element of a list.
    func callWithExpression(_ arguments: [Argument]) throws(JMESError) -> JSONValue {
        // The check saw to the types.
        let isMap = self == .map
        let items = arguments[isMap ? 1 : 0].valueOrNull.items
        guard case .expression(let expression) = arguments[isMap ? 0 : 1] else { return .null }
        guard !isMap else {
            var results: [JSONValue] = []
            for item in items { results.append(try expression.evaluate(on: item)) }
            return .array(results)
        }
        let keys = try sortKeys(of: items, by: expression)
        switch self {
        case .sortBy: return .array(sorted(items, by: keys))
        case .maxBy: return best(of: items, keys: keys) { $1.isLess(than: $0) }
        default: return best(of: items, keys: keys) { $0.isLess(than: $1) }
        }
    }

    /// The keys to compare items by: all numbers or all strings.
    private func sortKeys(
        of items: [JSONValue], by expression: Node
    ) throws(JMESError) -> [JSONValue] {
        var keys: [JSONValue] = []
        for item in items {
            let key = try expression.evaluate(on: item)
            guard key.isNumber || key.isString else {
                throw .wrongType(
                    in: self, value: key.pythonText, expected: ["number", "string"],
                    received: key.typeName)
            }
            if let first = keys.first, first.isNumber != key.isNumber {
                guard self == .sortBy else {
                    throw .notOrdered(self == .maxBy ? ">" : "<", key, first)
                }
                throw .wrongType(
                    in: self, value: key.pythonText, expected: [first.typeName],
                    received: key.typeName)
            }
            keys.append(key)
        }
        return keys
    }

    /// Items in the order of their keys; those with equal keys stay in their order.
    func sorted(_ items: [JSONValue], by keys: [JSONValue]) -> [JSONValue] {
        let order = items.indices.sorted { left, right in
            if keys[left].isLess(than: keys[right]) { return true }
            return !keys[right].isLess(than: keys[left]) && left < right
        }
        return order.map { items[$0] }
    }

    /// The first item whose key is before all others by `precedes`; null if there is no item.
    func best(
        of items: [JSONValue], keys: [JSONValue], _ precedes: (JSONValue, JSONValue) -> Bool
    ) -> JSONValue {
        guard var found = items.indices.first else { return .null }
        for index in items.indices where precedes(keys[index], keys[found]) { found = index }
        return items[found]
    }
}
