import KMSJSON

extension JSONValue {
    /// Whether it is no list and no object.
    var isScalar: Bool {
        switch self {
        case .array, .object: false
        case .null, .bool, .integer, .number, .string: true
        }
    }

    /// Whether Python takes it for false: null, false, zero, and what is empty.
    var isFalse: Bool {
        switch self {
        case .null: true
        case .bool(let value): !value
        case .integer(let number): number == 0
        case .number(let number): number == 0
        case .string(let text): text.isEmpty
        case .array(let items): items.isEmpty
        case .object(let members): members.isEmpty
        }
    }
}

extension String {
    /// Whether it comes before `other` where text is sorted by its code points, as Python does.
    func precedes(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Whether it is the same text byte for byte.
    func isSame(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
