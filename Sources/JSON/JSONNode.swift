/// A JSON value and where it begins, with numbers as they are written.
///
/// For text whose faults a person is to find, or whose numbers are not to be rounded.
package struct JSONNode: Sendable {
    /// One member of an object; the key's place is where its quote is.
    package struct Member: Sendable {
        package let key: String
        /// Where the key begins, in bytes from the start.
        package let offset: Int
        package let value: JSONNode
    }

    package indirect enum Content: Sendable {
        case null
        case bool(Bool)
        /// The digits as they are written.
        case number(String)
        case string(String)
        case array([JSONNode])
        /// The members as they come; a key may come twice if the reader accepts that.
        case object([Member])
    }

    package let content: Content
    /// Where the value begins, in bytes from the start.
    package let offset: Int

    package init(_ content: Content, at offset: Int) {
        self.content = content
        self.offset = offset
    }
}

extension JSONValue {
    /// The same value without its places. Whole numbers of 64 bits stay whole; of members with the same
    /// key the last counts.
    ///
    /// Throws `numberOutOfRange` for a number that `Double` can't hold, unless `acceptsNonFinite`.
    init(_ node: JSONNode, acceptsNonFinite: Bool) throws(JSONReadError) {
        switch node.content {
        case .null: self = .null
        case .bool(let bool): self = .bool(bool)
        case .string(let string): self = .string(string)
        case .number(let text):
            if let integer = Int64(text) {
                self = .integer(integer)
                return
            }
            guard let number = Double(text) else {
                throw JSONReadError(
                    kind: .malformed, reason: "Expecting value", offset: node.offset)
            }
            guard number.isFinite || acceptsNonFinite else {
                throw JSONReadError(
                    kind: .numberOutOfRange, reason: "The number is out of range",
                    offset: node.offset)
            }
            self = .number(number)
        case .array(let items):
            var values: [JSONValue] = []
            values.reserveCapacity(items.count)
            for item in items {
                values.append(try JSONValue(item, acceptsNonFinite: acceptsNonFinite))
            }
            self = .array(values)
        case .object(let members):
            var list = MemberList()
            for member in members {
                list.set(
                    member.key, to: try JSONValue(member.value, acceptsNonFinite: acceptsNonFinite))
            }
            self = .object(list.members)
        }
    }
}
