import KMSJSON

extension JSONValue {
    /// Whether the value counts as true: all do but null, false and what is empty.
    var isTrue: Bool {
        switch self {
        case .null: false
        case .bool(let value): value
        case .integer, .number: true
        case .string(let text): !text.utf8.isEmpty
        case .array(let items): !items.isEmpty
        case .object(let members): !members.isEmpty
        }
    }

    var isNumber: Bool {
        switch self {
        case .integer, .number: true
        default: false
        }
    }

    var isString: Bool {
        if case .string = self { true } else { false }
    }

    /// The result of a comparator: a boolean, or null where there is no order.
    func compared(
        _ comparator: Node.Comparator, with other: JSONValue
    ) throws(JMESError) -> JSONValue {
        switch comparator {
        case .equal: return .bool(equals(other))
        case .notEqual: return .bool(!equals(other))
        case .less, .lessOrEqual, .greater, .greaterOrEqual: break
        }
        guard isNumber || isString, other.isNumber || other.isString else { return .null }
        // The specification has null here too, and Python's library an error.
        guard isNumber == other.isNumber else {
            throw .notOrdered(comparator.rawValue, self, other)
        }
        switch comparator {
        case .less: return .bool(isLess(than: other))
        case .lessOrEqual: return .bool(isLess(than: other) || isPythonEqual(to: other))
        case .greater: return .bool(other.isLess(than: self))
        default: return .bool(other.isLess(than: self) || isPythonEqual(to: other))
        }
    }

    /// Whether `==` holds.
    private func equals(_ other: JSONValue) -> Bool {
        switch (self, other) {
        case (.bool, .integer), (.bool, .number), (.integer, .bool), (.number, .bool): false
        default: isPythonEqual(to: other)
        }
    }

    /// Whether two values are equal in Python, where true is 1 and false is 0. That shows within lists
    /// and objects, and in `contains`.
    func isPythonEqual(to other: JSONValue) -> Bool {
        switch (self, other) {
        case (.bool(let value), _): JSONValue.integer(value ? 1 : 0).isNumberEqual(to: other)
        case (_, .bool(let value)): isNumberEqual(to: .integer(value ? 1 : 0))
        case (.array(let left), .array(let right)):
            left.elementsEqual(right) { $0.isPythonEqual(to: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { member in
                    JSONValue.object(right)[member.key]?.isPythonEqual(to: member.value) ?? false
                }
        case (.integer, _), (.number, _): isNumberEqual(to: other)
        default: self == other
        }
    }

    private func isNumberEqual(to other: JSONValue) -> Bool {
        switch (self, other) {
        case (.integer(let left), .bool(let right)): left == (right ? 1 : 0)
        case (.integer(let left), .integer(let right)): left == right
        case (.integer(let left), .number(let right)): Int64(exactly: right) == left
        case (.number(let left), .integer(let right)): Int64(exactly: left) == right
        case (.number(let left), .number(let right)): left == right
        default: false
        }
    }

    /// Whether a number or a string comes before another; `false` for anything else.
    ///
    /// Strings are ordered by their Unicode scalars, which is the order of their UTF-8 bytes.
    func isLess(than other: JSONValue) -> Bool {
        switch (self, other) {
        case (.string(let left), .string(let right)):
            left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.integer(let left), .integer(let right)): left < right
        case (.number(let left), .number(let right)): left < right
        case (.integer(let left), .number(let right)): Self.isLess(left, right)
        case (.number(let left), .integer(let right)): Self.isLess(left, right)
        default: false
        }
    }

    /// 2 to the power of 63: whole numbers are below it, and not below its negative.
    private static let bound = 0x1p63

    private static func isLess(_ left: Int64, _ right: Double) -> Bool {
        if right >= bound { return true }
        // NaN fails this too.
        guard right > -bound else { return false }
        return left < Int64(right.rounded(.up))
    }

    private static func isLess(_ left: Double, _ right: Int64) -> Bool {
        if left < -bound { return true }
        guard left < bound else { return false }
        return Int64(left.rounded(.down)) < right
    }
}
