import KMSCrypto
import KMSModel
import KMSStore

/// One thread's bounded cache of opened keys and resolved aliases, over the store.
///
/// What is cached is used only as long as the store's counter for it stands still, so that a change
/// is seen by the next call, and a hit takes no lock and reads no disk.
final class KeyRing {
    private struct Entry<Value> {
        let generation: UInt64
        let value: Value
        var wasUsed = false
    }

    private let service: KeyService
    private let vault: Vault
    private let reader: StoreReader
    private let limit: Int
    private var keys: [KeyID: Int] = [:]
    /// A clock: the hand passes by what was used since its last round, and takes the place of the rest.
    private var slots: [(id: KeyID, entry: Entry<OpenKey>)] = []
    private var hand = 0
    private var aliases: [ByteText: Entry<KeyID>] = [:]

    init(_ service: KeyService, _ vault: Vault, limit: Int) {
        self.service = service
        self.vault = vault
        self.limit = limit
        reader = StoreReader(service.store, protection: vault.rows)
    }

    /// The key, opened; `nil` if there is none.
    func key(_ id: KeyID) throws(KMSError) -> OpenKey? {
        let generation = service.store.generations.value(ofShard: Generations.shard(of: id))
        if let slot = keys[id], slots[slot].entry.generation == generation {
            slots[slot].entry.wasUsed = true
            return slots[slot].entry.value
        }
        guard let key = try load(id) else {
            return nil
        }
        keep(Entry(generation: generation, value: key), as: id)
        return key
    }

    /// The key that an alias stands for; `nil` if there is no such alias.
    func target(ofAlias name: String) throws(KMSError) -> KeyID? {
        let generation = service.store.generations.value(ofShard: Generations.shard(ofAlias: name))
        let cached = ByteText(name)
        if let entry = aliases[cached], entry.generation == generation { return entry.value }
        let alias = try reader.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            try transaction.alias(name)
        }
        guard let target = alias?.target else {
            aliases[cached] = nil
            return nil
        }
        if aliases.count >= limit { aliases.removeAll(keepingCapacity: true) }
        aliases[cached] = Entry(generation: generation, value: target)
        return target
    }

    /// The key material of `key` that a ciphertext names by its first 16 bytes; `nil` if it has none such.
    func material(
        of key: OpenKey, prefix: CiphertextBlob.MaterialPrefix
    ) throws(KMSError) -> OpenMaterial? {
        if let current = key.current, current.prefix == prefix { return current }
        let bytes = KeyID(high: prefix.high, low: prefix.low).bytes
        return try reader.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            guard
                let material = try transaction.material(of: key.record.keyID, prefix: bytes)
            else { return nil }
            return try vault.open(material, of: key.record)
        }
    }

    /// Lends one snapshot of the store.
    func read<Result>(
        _ body: (borrowing ReadTransaction<KMSError>) throws(KMSError) -> Result
    ) throws(KMSError) -> Result {
        try reader.read(body)
    }

    private func load(_ id: KeyID) throws(KMSError) -> OpenKey? {
        try reader.read { (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            guard let record = try transaction.key(id) else { return nil }
            var current: OpenMaterial?
            if let currentID = record.currentMaterialID,
                let material = try transaction.material(of: id, prefix: currentID.prefix)
            {
                current = try vault.open(material, of: record)
            }
            return try OpenKey(record, arn: service.scope.keyARN(id), current: current)
        }
    }

    private func keep(_ entry: Entry<OpenKey>, as id: KeyID) {
        if let slot = keys[id] {
            slots[slot].entry = entry
            return
        }
        guard slots.count >= limit else {
            keys[id] = slots.count
            slots.append((id, entry))
            return
        }
        while slots[hand].entry.wasUsed {
            slots[hand].entry.wasUsed = false
            hand = (hand + 1) % limit
        }
        keys[slots[hand].id] = nil
        keys[id] = hand
        slots[hand] = (id, entry)
        hand = (hand + 1) % limit
    }
}
