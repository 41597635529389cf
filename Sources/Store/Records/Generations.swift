package import KMSModel
package import Synchronization

/// Counters that tell a cache whether what it holds may still be used.
///
/// Each key and each alias has one of 4096 counters. A change adds one to the counters of what it
/// touched after it is durable and before it is acknowledged; a change whose commit failed does, too, as
/// it may have reached the file. To fill a cache: read the counter,
/// then the store, and keep both; to use it: compare the counter with the one kept.
@safe package final class Generations: @unchecked Sendable {  // the counters are atomics
    /// The number of counters.
    package static let count = 4096

    @usableFromInline let counters: UnsafeMutablePointer<Atomic<UInt64>>
    @usableFromInline let changes = Atomic<UInt64>(0)

    init() {
        unsafe counters = .allocate(capacity: Self.count)
        for index in 0..<Self.count {
            unsafe (counters + index).initialize(to: Atomic(0))
        }
    }

    deinit {
        unsafe counters.deinitialize(count: Self.count)
        unsafe counters.deallocate()
    }

    /// The counter of the key with these 16 bytes; single- and multi-Region forms share it.
    @inlinable package static func shard(of key: KeyID) -> Int {
        Int(truncatingIfNeeded: ((key.high ^ key.low) &* 0x9E37_79B9_7F4A_7C15) >> 52)
    }

    /// The counter of the alias called `name`, `alias/` included (FNV-1a).
    @inlinable package static func shard(ofAlias name: String) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 52)
    }

    /// How many changes have touched `shard`, which is taken modulo `count`.
    @inlinable package func value(ofShard shard: Int) -> UInt64 {
        unsafe counters[shard & (Self.count - 1)].load(ordering: .acquiring)
    }

    /// Moves with every change, whatever it touched: who holds more than one thing learns from one look
    /// that a counter has advanced.
    @inlinable package var total: UInt64 { changes.load(ordering: .acquiring) }

    func advance(_ shards: some Sequence<Int>) {
        for shard in shards {
            _ = unsafe counters[shard & (Self.count - 1)].add(1, ordering: .acquiringAndReleasing)
        }
        changes.add(1, ordering: .acquiringAndReleasing)
    }
}
