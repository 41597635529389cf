/// A JSON value, with whole numbers kept apart from fractions.
package enum JSONValue: Sendable {
    /// One member of an object.
    package typealias Member = (key: String, value: JSONValue)

    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// Members in their order. No key comes twice; keys are told apart by their UTF-8 bytes.
    case object([Member])

    /// The member of an object with this key; `nil` if there is none, or this is not an object.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }
}

extension JSONValue: Equatable {
    /// Whether both are the same value: 5 is not 5.0, and the order of members does not matter.
    package static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { member in JSONValue.object(right)[member.key] == member.value }
        default: false
        }
    }
}
