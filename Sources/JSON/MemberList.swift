/// The members of an object in the making; a key that comes again keeps its place.
package struct MemberList {
    package private(set) var members: [JSONValue.Member] = []
    private var places: [[UInt8]: Int] = [:]

    package init() {}

    /// Sets a member; `false` if it had a value, which is replaced.
    @discardableResult
    package mutating func set(_ key: String, to value: JSONValue) -> Bool {
        let bytes = Array(key.utf8)
        if let place = places[bytes] {
            members[place].value = value
            return false
        }
        places[bytes] = members.count
        members.append((key: key, value: value))
        return true
    }
}
