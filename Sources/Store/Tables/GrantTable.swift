package import KMSModel

/// Where a grant is: its key and its ID.
package struct GrantAddress: Hashable, Sendable, RowName {
    package let key: KeyAddress
    package let id: GrantID

    package init(_ id: GrantID, of key: KeyAddress) {
        self.key = key
        self.id = id
    }

    package var row: [UInt8] { key.row + id.bytes }

    package init?(row: [UInt8]) {
        guard row.count > GrantID.byteCount,
            let key = KeyAddress(row: Array(row.dropLast(GrantID.byteCount))),
            let id = GrantID(bytes: row.suffix(GrantID.byteCount))
        else { return nil }
        self.init(id, of: key)
    }
}

/// A principal that a grant names.
package struct GrantParty: Hashable, Sendable {
    /// The numbers are those on disk.
    package enum Kind: UInt8, Sendable {
        /// A user of this host, by number.
        case user = 1
        /// A user of this host without an entry in the user database, by number.
        case unnamedUser = 2
        /// The root of an account, a role, a role session, a service, or somebody of another account, by its text.
        case other = 3
    }

    package let kind: Kind
    /// The ARN, or the name of a service, as it was given.
    package let text: String
    /// The number of a user; 0 for others.
    package let uid: UInt32

    package init(_ kind: Kind, _ text: String, uid: UInt32 = 0) {
        self.kind = kind
        self.text = text
        self.uid = uid
    }

    /// What tells it from others: of users the number, whatever they are called.
    package var identifier: [UInt8] {
        switch kind {
        case .user, .unnamedUser: [kind.rawValue] + uid.bigEndianBytes
        case .other: [kind.rawValue] + text.utf8
        }
    }

    package static func == (left: GrantParty, right: GrantParty) -> Bool {
        left.kind == right.kind && left.uid == right.uid
            && ByteText(left.text) == ByteText(right.text)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

/// One grant.
package struct GrantRecord: StoredRecord, Equatable {
    /// What the request must have. The numbers are those on disk.
    package enum Constraint: UInt8, Sendable {
        /// Exactly this encryption context.
        case equals = 1
        /// All pairs of this encryption context.
        case subset = 2
    }

    package let name: GrantAddress
    package let creationDate: Timestamp
    package let grantee: GrantParty
    /// The operations it allows, a bit for the number of each.
    package let operations: UInt32
    package var retiring: GrantParty?
    package var constraint: (kind: Constraint, context: EncryptionContext)?
    package var sourceARN: String?
    /// The name that its maker gave it.
    package var label: String?
    /// Of a subset: the place of the pair by which it is found, in the order of the keys' bytes.
    private(set) var foundBy: UInt32 = 0

    package static var table: TableID { .grants }
    package var owner: KeyAddress? { name.key }
    package var shards: [Int] { [Generations.shard(of: name.key.id)] }
    package static var indexes: [RowIndex<GrantRecord>] { [byGrantee, byRetiring, byLabel] }

    package init(
        _ name: GrantAddress, creationDate: Timestamp, grantee: GrantParty, operations: UInt32
    ) {
        self.name = name
        self.creationDate = creationDate
        self.grantee = grantee
        self.operations = operations
    }

    package init(
        _ name: GrantAddress, from decoder: inout RecordDecoder
    ) throws(RecordDecoder.Malformed) {
        // A row's name doesn't tell whether the key is a multi-Region one.
        let id = KeyID(
            high: name.key.id.high, low: name.key.id.low, isMultiRegion: try decoder.bool())
        self.init(
            GrantAddress(name.id, of: KeyAddress(id, in: name.key.region)),
            creationDate: try decoder.time(), grantee: try decoder.party(),
            operations: try decoder.integer(UInt32.self))
        retiring = try decoder.field(1) { (field) throws(RecordDecoder.Malformed) in
            try field.party()
        }
        constraint = try decoder.field(2) { (field) throws(RecordDecoder.Malformed) in
            guard let kind = Constraint(rawValue: try field.integer(UInt8.self)) else {
                throw RecordDecoder.Malformed()
            }
            return (kind, try field.context())
        }
        sourceARN = try decoder.field(3) { (field) throws(RecordDecoder.Malformed) in
            try field.text()
        }
        label = try decoder.field(4) { (field) throws(RecordDecoder.Malformed) in
            try field.text()
        }
        foundBy =
            try decoder.field(5) { (field) throws(RecordDecoder.Malformed) in
                let place = try field.integer(UInt32.self)
                guard place > 0, place < subsetCount else { throw RecordDecoder.Malformed() }
                return place
            } ?? 0
    }

    package func encode(to encoder: inout RecordEncoder) {
        encoder.append(name.key.id.isMultiRegion)
        encoder.append(creationDate)
        encoder.append(grantee)
        encoder.append(operations)
        encoder.append(field: 1, retiring) { $0.append($1) }
        encoder.append(field: 2, constraint) { field, constraint in
            field.append(constraint.kind.rawValue)
            let pairs = constraint.context.pairs
            field.append(UInt32(truncatingIfNeeded: pairs.count))
            for pair in pairs {
                field.append(pair.key)
                field.append(pair.value)
            }
        }
        encoder.append(field: 3, sourceARN) { $0.append($1) }
        encoder.append(field: 4, label) { $0.append($1) }
        encoder.append(field: 5, foundBy > 0 ? foundBy : nil) { $0.append($1) }
    }

    /// How many pairs there are by which it could be found.
    private var subsetCount: Int {
        guard let constraint, constraint.kind == .subset else { return 0 }
        return constraint.context.count
    }

    /// Two records are equal if what the store holds of them is, byte for byte.
    package static func == (left: GrantRecord, right: GrantRecord) -> Bool {
        left.name == right.name && left.isEncoded(as: right)
    }
}

// MARK: - Indexes

/// Where *grants-by-grantee* has the grants that one look-up asks for: those without a constraint, or those
/// with one that a request of this encryption context may meet.
package struct GrantSlot: Hashable, Sendable {
    let kind: UInt8
    let fingerprint: Fingerprint

    /// Grants that ask nothing of the encryption context: without a constraint, or for operations that have
    /// no context.
    package static let free = GrantSlot(kind: 0, fingerprint: Fingerprint())

    /// Grants for exactly this encryption context.
    package static func equals(_ context: EncryptionContext) -> GrantSlot {
        var fingerprint = Fingerprint()
        fingerprint.add(context.canonicalBytes.span)
        return GrantSlot(kind: 1, fingerprint: fingerprint)
    }

    /// Grants for all contexts that have some pairs, those of them that are found by this one.
    package static func subset(with key: Span<UInt8>, _ value: Span<UInt8>) -> GrantSlot {
        var fingerprint = Fingerprint()
        fingerprint.add(key)
        fingerprint.add(UInt8.max)  // no byte of UTF-8
        fingerprint.add(value)
        return GrantSlot(kind: 2, fingerprint: fingerprint)
    }

    fileprivate var row: [UInt8] { [kind] + fingerprint.bytes }
}

extension GrantRecord {
    /// Operations with an encryption context: a constraint binds no others.
    package static let constrained: UInt32 = [
        GrantOperation.decrypt, .encrypt, .generateDataKey, .generateDataKeyWithoutPlaintext,
        .reEncryptFrom, .reEncryptTo, .generateDataKeyPair, .generateDataKeyPairWithoutPlaintext,
    ].reduce(0) { $0 | $1.bit }

    /// The slots that it stands in, each with the operations that it allows there.
    fileprivate var slots: [(slot: GrantSlot, operations: UInt32)] {
        guard let constraint else { return [(.free, operations)] }
        let slots = constrainedSlots
        let slot = slots.count > foundBy ? slots[Int(foundBy)] : .equals(constraint.context)
        return [
            (.free, operations & ~Self.constrained), (slot, operations & Self.constrained),
        ].filter { $0.1 != 0 }
    }

    /// The slots, one of which has the operations with an encryption context: of a subset one for each pair.
    private var constrainedSlots: [GrantSlot] {
        guard let constraint else { return [] }
        guard constraint.kind == .subset else { return [.equals(constraint.context)] }
        var slots: [GrantSlot] = []
        constraint.context.forEachPair(while: { key, value in
            slots.append(.subset(with: key, value))
            return true
        })
        return slots
    }

    /// The same grant, found by the pair by which the fewest others are, as far as `count` counts them: so that
    /// grants that have a pair in common are told apart by the others.
    fileprivate func foundByRarest<Failure: Error>(
        _ count: (GrantSlot) throws(Failure) -> Int
    ) throws(Failure) -> GrantRecord {
        guard subsetCount > 1 else { return self }
        var fewest = Int.max
        var grant = self
        for (place, slot) in constrainedSlots.enumerated() {
            let number = try count(slot)
            guard number < fewest else { continue }
            fewest = number
            grant.foundBy = UInt32(place)
        }
        return grant
    }

    /// The key, the grantee, the slot, the operations, the grant's ID.
    static let byGrantee = RowIndex<GrantRecord>(
        table: .grantsByGrantee,
        rows: { grant in
            grant.slots.map {
                grant.name.key.row + grant.grantee.lengthAndIdentifier + $0.slot.row
                    + $0.operations.bigEndianBytes + grant.name.id.bytes
            }
        }, name: { row in nameAtEnds(of: row) })

    /// The Region, who may retire it, the key, the grant's ID.
    static let byRetiring = RowIndex<GrantRecord>(
        table: .grantsByRetiring,
        rows: { grant in
            guard let retiring = grant.retiring else { return [] }
            let key = grant.name.key
            return [
                key.region.row + retiring.lengthAndText + key.id.bytes + grant.name.id.bytes
            ]
        },
        name: { row in
            guard let (region, rest) = Region.leading(row), rest.count > 48,
                let key = KeyID(bytes: rest.suffix(48).prefix(16)),
                let id = GrantID(bytes: rest.suffix(32))
            else { return nil }
            return GrantAddress(id, of: KeyAddress(key, in: region))
        })

    /// The key, the name, the grant's ID.
    static let byLabel = RowIndex<GrantRecord>(
        table: .grantsByLabel,
        rows: { grant in
            guard let label = grant.label else { return [] }
            return [grant.name.key.row + label.utf8 + [0] + grant.name.id.bytes]
        }, name: { row in nameAtEnds(of: row) })

    /// The key that a row begins with, and the grant's ID that it ends with.
    private static func nameAtEnds(of row: [UInt8]) -> GrantAddress? {
        guard let (region, rest) = Region.leading(row), rest.count > 48,
            let key = KeyID(bytes: rest.prefix(16)), let id = GrantID(bytes: rest.suffix(32))
        else { return nil }
        return GrantAddress(id, of: KeyAddress(key, in: region))
    }
}

extension GrantParty {
    fileprivate var lengthAndIdentifier: [UInt8] {
        let identifier = identifier
        return UInt16(truncatingIfNeeded: identifier.count).bigEndianBytes + identifier
    }

    fileprivate var lengthAndText: [UInt8] {
        UInt16(truncatingIfNeeded: text.utf8.count).bigEndianBytes + text.utf8
    }
}

extension GrantOperation {
    /// Its bit among the operations of a grant.
    package var bit: UInt32 { 1 << UInt32(rawValue) }
}

// MARK: - Coding

extension RecordEncoder {
    fileprivate mutating func append(_ party: GrantParty) {
        append(party.kind.rawValue)
        append(party.uid)
        append(party.text)
    }
}

extension RecordDecoder {
    fileprivate mutating func party() throws(Malformed) -> GrantParty {
        guard let kind = GrantParty.Kind(rawValue: try integer(UInt8.self)) else {
            throw Malformed()
        }
        let uid = try integer(UInt32.self)
        guard kind != .other || uid == 0 else { throw Malformed() }
        return GrantParty(kind, try text(), uid: uid)
    }

    fileprivate mutating func context() throws(Malformed) -> EncryptionContext {
        var pairs: [(key: String, value: String)] = []
        for _ in 0..<(try integer(UInt32.self)) { pairs.append((try text(), try text())) }
        guard let context = EncryptionContext(pairs: pairs) else { throw Malformed() }
        return context
    }
}

// MARK: - Access

/// How many grants a key has.
package struct GrantCountRecord: StoredRecord, Equatable {
    package let name: KeyAddress
    package let count: UInt32

    package static var table: TableID { .grantCounts }
    package var shards: [Int] { [] }
    package var owner: KeyAddress? { name }

    init(_ name: KeyAddress, count: UInt32) {
        self.name = name
        self.count = count
    }

    package init(
        _ name: KeyAddress, from decoder: inout RecordDecoder
    ) throws(RecordDecoder.Malformed) {
        self.init(name, count: try decoder.integer(UInt32.self))
    }

    package func encode(to encoder: inout RecordEncoder) {
        encoder.append(count)
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The grant at `address`.
    package func grant(_ address: GrantAddress) throws(Failure) -> GrantRecord? {
        try record(GrantRecord.self, address)
    }

    /// At most `limit` grants of `key` in the order of their IDs, those up to `last` left out.
    package func grants(
        of key: KeyAddress, after last: GrantID? = nil, limit: Int = .max
    ) throws(Failure) -> [GrantRecord] {
        try records(
            GrantRecord.self, in: key.row, after: last.map { key.row + $0.bytes }, limit: limit)
    }

    /// At most `limit` grants of a Region that whoever is called `principal` may retire, by key and ID, those up
    /// to `last` left out.
    package func grants(
        retiredBy principal: String, in region: Region, after last: GrantAddress? = nil, limit: Int
    ) throws(Failure) -> [GrantRecord] {
        let prefix = region.row + GrantParty(.other, principal).lengthAndText
        return try records(
            by: GrantRecord.byRetiring, in: prefix,
            after: last.map { prefix + $0.key.id.bytes + $0.id.bytes }, limit: limit)
    }

    /// The grants of `key` that their makers gave this name.
    package func grants(
        of key: KeyAddress, called label: String
    ) throws(Failure) -> [GrantRecord] {
        try records(by: GrantRecord.byLabel, in: key.row + label.utf8 + [0])
    }

    /// Lends `body` the operations and the address of each grant of `key` for a grantee in a slot: of all, or of one
    /// for each set of operations that occurs, where grants of the same operations allow the same.
    package func forEachGrant(
        of key: KeyAddress, for grantee: GrantParty, in slot: GrantSlot, all: Bool,
        _ body: (UInt32, GrantAddress) throws(Failure) -> Void
    ) throws(Failure) {
        let prefix = key.row + grantee.lengthAndIdentifier + slot.row
        var last: [UInt8]?
        while let row = try row(of: GrantRecord.byGrantee, in: prefix, after: last) {
            let bits = row.dropFirst(prefix.count).prefix(4).reduce(UInt32(0)) {
                $0 << 8 | UInt32($1)
            }
            guard let id = GrantID(bytes: row.suffix(GrantID.byteCount)) else { break }
            try body(bits, GrantAddress(id, of: key))
            last =
                all
                ? row
                : prefix + bits.bigEndianBytes + [UInt8](repeating: 0xFF, count: GrantID.byteCount)
        }
    }

    /// How many grants of `key` for a grantee are in a slot, counted up to `limit`.
    fileprivate func grantCount(
        of key: KeyAddress, for grantee: GrantParty, in slot: GrantSlot, limit: Int
    ) throws(Failure) -> Int {
        let prefix = key.row + grantee.lengthAndIdentifier + slot.row
        var count = 0
        var last: [UInt8]?
        while count < limit, let row = try row(of: GrantRecord.byGrantee, in: prefix, after: last) {
            count += 1
            last = row
        }
        return count
    }

    /// All grants of `key` for a grantee.
    package func grants(
        of key: KeyAddress, for grantee: GrantParty
    ) throws(Failure) -> [GrantRecord] {
        try records(by: GrantRecord.byGrantee, in: key.row + grantee.lengthAndIdentifier)
    }

    /// Whether `key` has a grant with a constraint for the grantee.
    package func hasConstrainedGrants(
        of key: KeyAddress, for grantee: GrantParty
    ) throws(Failure) -> Bool {
        let prefix = key.row + grantee.lengthAndIdentifier
        return try row(of: GrantRecord.byGrantee, in: prefix, after: prefix + [1]) != nil
    }

    /// How many grants `key` has.
    package func grantCount(of key: KeyAddress) throws(Failure) -> Int {
        Int(try record(GrantCountRecord.self, key)?.count ?? 0)
    }
}

extension WriteTransaction {
    /// Adds a grant.
    package func add(_ grant: GrantRecord) throws(Failure) {
        let grant = try grant.foundByRarest { (slot) throws(Failure) in
            try grantCount(of: grant.name.key, for: grant.grantee, in: slot, limit: 32)
        }
        if try putRow(grant) { try count(1, ofGrantsOf: grant.name.key) }
    }

    /// Takes a grant away; `false` if there is none.
    @discardableResult
    package func deleteGrant(_ address: GrantAddress) throws(Failure) -> Bool {
        guard try delete(GrantRecord.self, address) else { return false }
        try count(-1, ofGrantsOf: address.key)
        return true
    }

    private func count(_ change: Int, ofGrantsOf key: KeyAddress) throws(Failure) {
        let now = try grantCount(of: key) + change
        if now > 0 {
            try put(GrantCountRecord(key, count: UInt32(clamping: now)))
        } else {
            try delete(GrantCountRecord.self, key)
        }
    }

    /// Takes all grants of a key away.
    func deleteGrants(of key: KeyAddress) throws(Failure) {
        for grant in try grants(of: key) { try deleteGrant(grant.name) }
    }
}
