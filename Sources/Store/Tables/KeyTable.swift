package import KMSModel

/// What is known of a KMS key but for its key material.
package struct KeyAttributes: Sendable {
    package let address: KeyAddress
    package var creationDate: Timestamp
    package var description = ""
    package var keySpec: KeySpec
    package var keyUsage: KeyUsageType
    package var origin: OriginType
    package var state: KeyState
    package var keyManager: KeyManagerType
    /// When the key is deleted, if it is to be.
    package var deletionDate: Timestamp?
    /// The tags, in the order they were set.
    package var tags: [Tag] = []
    /// The text of the key policy; `nil` for the default one.
    package var policy: String?
    /// Who the users in the policy are: a name that another user has later inherits nothing.
    package var policyUsers: [PolicyUser] = []

    package var keyID: KeyID { address.id }

    /// One tag.
    package struct Tag: Sendable {
        package var key: String
        package var value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        /// Whether both have the same key, byte for byte.
        package func hasSameKey(as other: Tag) -> Bool {
            ByteText(key) == ByteText(other.key)
        }
    }

    /// A user whom the key policy names, and the number that it had when the policy was stored.
    package struct PolicyUser: Sendable, Hashable {
        package let name: String
        package let uid: UInt32

        package init(name: String, uid: UInt32) {
            self.name = name
            self.uid = uid
        }

        package static func == (left: PolicyUser, right: PolicyUser) -> Bool {
            left.uid == right.uid && ByteText(left.name) == ByteText(right.name)
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(uid)
            hasher.combine(ByteText(name))
        }
    }

    package init(
        _ address: KeyAddress, creationDate: Timestamp, keySpec: KeySpec, keyUsage: KeyUsageType,
        origin: OriginType, state: KeyState, keyManager: KeyManagerType
    ) {
        self.address = address
        self.creationDate = creationDate
        self.keySpec = keySpec
        self.keyUsage = keyUsage
        self.origin = origin
        self.state = state
        self.keyManager = keyManager
    }
}

/// One KMS key, with its current key material.
package struct KeyRecord: StoredRecord, Equatable {
    package var attributes: KeyAttributes
    /// The key material that encrypts; `nil` if none was imported yet.
    package var material: StoredMaterial?

    package static var table: TableID { .keys }
    package var name: KeyAddress { attributes.address }
    package var shards: [Int] { [Generations.shard(of: name.id)] }

    package init(_ attributes: KeyAttributes, material: StoredMaterial?) {
        self.attributes = attributes
        self.material = material
    }

    package init(
        _ name: KeyAddress, from decoder: inout RecordDecoder
    ) throws(RecordDecoder.Malformed) {
        let id = KeyID(
            high: name.id.high, low: name.id.low, isMultiRegion: try decoder.bool())
        attributes = KeyAttributes(
            KeyAddress(id, in: name.region), creationDate: try decoder.time(),
            keySpec: try decoder.enumeration(), keyUsage: try decoder.enumeration(),
            origin: try decoder.enumeration(), state: try decoder.enumeration(),
            keyManager: try decoder.enumeration())
        attributes.description =
            try decoder.field(1) { (field) throws(RecordDecoder.Malformed) in
                let text = try field.text()
                guard !text.isEmpty else { throw RecordDecoder.Malformed() }  // it is left out
                return text
            } ?? ""
        attributes.deletionDate = try decoder.field(2) {
            (field) throws(RecordDecoder.Malformed) in try field.time()
        }
        attributes.tags =
            try decoder.field(3) { (field) throws(RecordDecoder.Malformed) in
                try field.tags()
            } ?? []
        attributes.policy = try decoder.field(4) { (field) throws(RecordDecoder.Malformed) in
            try field.text()
        }
        material = try decoder.field(5) { (field) throws(RecordDecoder.Malformed) in
            try StoredMaterial(from: &field)
        }
        attributes.policyUsers =
            try decoder.field(6) { (field) throws(RecordDecoder.Malformed) in
                try field.policyUsers()
            } ?? []
    }

    package func encode(to encoder: inout RecordEncoder) {
        encoder.append(name.id.isMultiRegion)
        encoder.append(attributes.creationDate)
        encoder.append(attributes.keySpec)
        encoder.append(attributes.keyUsage)
        encoder.append(attributes.origin)
        encoder.append(attributes.state)
        encoder.append(attributes.keyManager)
        let description = attributes.description
        encoder.append(field: 1, description.isEmpty ? nil : description) { $0.append($1) }
        encoder.append(field: 2, attributes.deletionDate) { $0.append($1) }
        encoder.append(field: 3, attributes.tags.isEmpty ? nil : attributes.tags) { $0.append($1) }
        encoder.append(field: 4, attributes.policy) { $0.append($1) }
        encoder.append(field: 5, material) { $1.encode(to: &$0) }
        let users = attributes.policyUsers
        encoder.append(field: 6, users.isEmpty ? nil : users) { $0.append($1) }
    }

    /// Two records are equal if what the store holds of them is, byte for byte.
    package static func == (left: KeyRecord, right: KeyRecord) -> Bool {
        left.name == right.name && left.isEncoded(as: right)
    }
}

extension RecordEncoder {
    fileprivate mutating func append(_ tags: [KeyAttributes.Tag]) {
        append(UInt32(truncatingIfNeeded: tags.count))
        for tag in tags {
            append(tag.key)
            append(tag.value)
        }
    }
}

extension RecordEncoder {
    fileprivate mutating func append(_ users: [KeyAttributes.PolicyUser]) {
        append(UInt32(truncatingIfNeeded: users.count))
        for user in users {
            append(user.name)
            append(user.uid)
        }
    }
}

extension RecordDecoder {
    fileprivate mutating func policyUsers() throws(Malformed) -> [KeyAttributes.PolicyUser] {
        var users: [KeyAttributes.PolicyUser] = []
        let count = try integer(UInt32.self)
        guard count > 0 else { throw Malformed() }  // an empty list is left out
        for _ in 0..<count {
            users.append(.init(name: try text(), uid: try integer(UInt32.self)))
        }
        return users
    }

    fileprivate mutating func tags() throws(Malformed) -> [KeyAttributes.Tag] {
        var tags: [KeyAttributes.Tag] = []
        let count = try integer(UInt32.self)
        guard count > 0 else { throw Malformed() }  // an empty list is left out
        for _ in 0..<count {
            tags.append(.init(key: try text(), value: try text()))
        }
        return tags
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The key with exactly this identifier.
    package func key(_ address: KeyAddress) throws(Failure) -> KeyRecord? {
        let key = try record(KeyRecord.self, address)
        return key?.name == address ? key : nil
    }

    /// At most `limit` keys of a Region, without their key material, in the order of their identifiers,
    /// those up to `last` left out.
    package func keys(
        in region: Region, after last: KeyID? = nil, limit: Int
    ) throws(Failure) -> [KeyAttributes] {
        try lifting { () throws(StoreError) in
            try source.records(
                KeyRecord.self, in: region.row, after: last.map { KeyAddress($0, in: region).row },
                limit: limit, taking: { $0.attributes })
        }
    }
}

extension WriteTransaction {
    /// Adds `key`, or replaces the one with the same 16 bytes.
    package func put(_ key: KeyRecord) throws(Failure) {
        if try putRow(key) { try count(1, in: key.name.region) }
    }

    /// Deletes the key with all its key material, aliases and grants; `false` if there is none.
    @discardableResult
    package func deleteKey(_ address: KeyAddress) throws(Failure) -> Bool {
        guard try delete(KeyRecord.self, address) else { return false }
        try count(-1, in: address.region)
        try lifting { () throws(StoreError) in
            // By their names: one that doesn't open any more is to go, too.
            try session.deleteAll(.materials, prefix: address.row)
        }
        try deleteGrants(of: address)
        for alias in try aliases(of: address, limit: .max) {
            try delete(AliasRecord.self, alias.name)
        }
        return true
    }
}
