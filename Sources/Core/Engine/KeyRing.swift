import KMSCrypto
import KMSModel
import KMSStore

/// One thread's bounded cache of keys and resolved aliases, over the store.
///
/// What is cached is used only as long as the store's counter for it stands still, so that a change
/// is seen by the next call, and a hit takes no lock and reads no disk. Key material is opened when a call
/// needs it, in a state that permits its use, and kept until the key changes: after any change, the calls
/// that follow close, a few keys each, whatever has become stale.
final class KeyRing {
    private struct Entry<Value> {
        let generation: UInt64
        let value: Value
        var wasUsed = false
    }

    private let service: KeyService
    private let vault: Vault
    private let reader: StoreReader
    private let policies: KeyPolicies
    private let limit: Int
    private var keys: [KeyAddress: Int] = [:]
    /// A clock: the hand passes by what was used since its last round, and takes the place of the rest.
    private var slots: [(address: KeyAddress, entry: Entry<OpenKey>)] = []
    private var hand = 0
    private var aliases: [AliasAddress: Entry<KeyID>] = [:]

    /// Material that came with the records of keys which this call has found, until a permit asks for it or
    /// the call ends: so a key that isn't cached is one look-up and one opening.
    private var found: [(key: OpenKey, material: StoredMaterial)] = []
    /// Keys whose material is open.
    private(set) var openCount = 0
    /// How often a key was opened.
    private var openedCount: UInt64 = 0
    /// The store's changes that the sweep under way, or the last one, was for.
    private var sweptTotal: UInt64 = 0
    /// How many slots the sweep hasn't looked at yet, and the one that it looked at last: it goes round, so
    /// that it comes to all of them however often it begins anew.
    private var unswept = 0
    private var cursor = 0
    /// Slots that one call looks at.
    private static let sweepLimit = 32

    init(_ service: KeyService, _ vault: Vault, limit: Int) {
        self.service = service
        self.vault = vault
        self.limit = limit
        reader = StoreReader(service.store, protection: vault.rows)
        policies = KeyPolicies(service.access)
    }

    /// The key, its material not necessarily open; `nil` if there is none.
    func key(_ address: KeyAddress) throws(KMSError) -> OpenKey? {
        if unswept > 0 || service.store.generations.total != sweptTotal { sweep() }
        let generation = service.store.generations.value(ofShard: Generations.shard(of: address.id))
        if let slot = keys[address], slots[slot].entry.generation == generation {
            slots[slot].entry.wasUsed = true
            return slots[slot].entry.value
        }
        if let slot = keys[address], close(slot) { vault.forgetKeys() }
        guard let record = try load(address) else { return nil }
        let key = try opened(record)
        if let material = record.material, Operation.decrypt.states.contains(key.state) {
            found.append((key, material))
        }
        keep(Entry(generation: generation, value: key), as: address)
        return key
    }

    /// A key as its record says, not kept.
    func opened(_ record: KeyRecord) throws(KMSError) -> OpenKey {
        openedCount += 1
        return OpenKey(
            record, of: service.accountID, try policies.policy(of: record.attributes),
            serial: openedCount)
    }

    /// The key that an alias stands for; `nil` if there is no such alias.
    func target(of name: AliasAddress) throws(KMSError) -> KeyID? {
        let generation = service.store.generations.value(
            ofShard: Generations.shard(ofAlias: name.name))
        if let entry = aliases[name], entry.generation == generation { return entry.value }
        let alias = try reader.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            try transaction.alias(name)
        }
        guard let target = alias?.target else {
            aliases[name] = nil
            return nil
        }
        if aliases.count >= limit { aliases.removeAll(keepingCapacity: true) }
        aliases[name] = Entry(generation: generation, value: target)
        return target
    }

    /// The current key material of the key that `permit` is for. Throws unless the state of the key permits
    /// its use.
    func current(for permit: borrowing Permit) throws(KMSError) -> OpenMaterial {
        try permit.requireState()
        let key = permit.key
        if let current = key.material(for: permit) { return current }
        if let index = found.firstIndex(where: { $0.key === key }) {
            let material = try vault.open(found.remove(at: index).material, for: permit)
            keep(material, of: key)
            return material
        }
        // It may have become another key since it was found.
        guard let record = try load(key.address) else {
            throw KMSError(.notFound, "Key '\(key.arn)' does not exist")
        }
        let now = record.attributes
        try now.requireState(for: permit.operation, key.arn)
        guard let stored = record.material else {
            throw KMSError(
                .internalFailure, "The key can't be read.",
                detail: "\(key.arn) is \(now.state.name) and has no key material")
        }
        let material = try vault.open(stored, for: permit)
        if now.state == key.state, stored.id == key.materialID { keep(material, of: key) }
        return material
    }

    /// The key material that a ciphertext names by its first 16 bytes. Throws `InvalidCiphertextException`
    /// if the key has none such, the same as for a ciphertext that doesn't open; and unless the state of the
    /// key permits its use.
    func material(
        of blob: CiphertextBlob, for permit: borrowing Permit
    ) throws(KMSError) -> OpenMaterial {
        try permit.requireState()
        let (key, prefix) = (permit.key, blob.material)
        if let current = key.material(for: permit), current.prefix == prefix { return current }
        if let id = key.materialID, CiphertextBlob.MaterialPrefix(id) == prefix {
            let current = try current(for: permit)
            if current.prefix == prefix { return current }  // or it was rotated meanwhile
        }
        let other = try reader.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            try transaction.material(
                of: key.address, prefix: KeyID(high: prefix.high, low: prefix.low).bytes)
        }
        guard let other else { throw KMSError(.invalidCiphertext) }
        return try vault.open(other.material, for: permit)
    }

    /// Drops material that came with records and that no permit asked for.
    func forgetFound() {
        if !found.isEmpty { found.removeAll() }
    }

    /// Closes all key material. The thread can go on with what is known of the keys.
    func closeAll() {
        forgetFound()
        guard openCount > 0 else { return }
        for slot in slots.indices { _ = close(slot) }
    }

    /// Lends one snapshot of the store.
    func read<Result>(
        _ body: (borrowing ReadTransaction<KMSError>) throws(KMSError) -> Result
    ) throws(KMSError) -> Result {
        try reader.read(body)
    }

    private func load(_ address: KeyAddress) throws(KMSError) -> KeyRecord? {
        try reader.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            try transaction.key(address)
        }
    }

    /// Keeps material open for the next call, unless its key has changed since it was looked up.
    private func keep(_ material: OpenMaterial, of key: OpenKey) {
        guard let slot = keys[key.address], slots[slot].entry.value === key, isFresh(slot)
        else { return }
        key.keep(material)
        openCount += 1
    }

    private func isFresh(_ slot: Int) -> Bool {
        let shard = Generations.shard(of: slots[slot].address.id)
        return slots[slot].entry.generation == service.store.generations.value(ofShard: shard)
    }

    /// Closes the key material of a slot; `false` if it wasn't open.
    private func close(_ slot: Int) -> Bool {
        guard slots[slot].entry.value.forget() else { return false }
        openCount -= 1
        return true
    }

    /// Closes material that a change has made stale, looking at a bounded number of keys.
    private func sweep() {
        let total = service.store.generations.total
        if total != sweptTotal {
            sweptTotal = total
            unswept = openCount > 0 ? slots.count : 0
        }
        var hasClosed = false
        for _ in 0..<min(unswept, Self.sweepLimit) {
            unswept -= 1
            cursor = (cursor == 0 ? slots.count : cursor) - 1
            if !isFresh(cursor), close(cursor) { hasClosed = true }
        }
        if hasClosed { vault.forgetKeys() }  // the contexts may still hold one of them
    }

    private func keep(_ entry: Entry<OpenKey>, as address: KeyAddress) {
        if let slot = keys[address] {
            slots[slot].entry = entry
            return
        }
        guard slots.count >= limit else {
            keys[address] = slots.count
            slots.append((address, entry))
            return
        }
        while slots[hand].entry.wasUsed {
            slots[hand].entry.wasUsed = false
            hand = (hand + 1) % limit
        }
        _ = close(hand)
        keys[slots[hand].address] = nil
        keys[address] = hand
        slots[hand] = (address, entry)
        hand = (hand + 1) % limit
    }
}
