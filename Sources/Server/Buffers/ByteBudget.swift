internal import KMSPlatform

/// The bytes that clients may make the server hold: requests that are not complete, changes that wait,
/// replies that nobody has read. Bounded for each user and for all, as it is locked memory, which keys
/// need first.
final class ByteBudget: Sendable {
    private struct State {
        var total = 0
        var byUID: [UInt32: Int] = [:]
    }

    private let state = Guarded(State())
    /// Bytes for all users together, and for one.
    let total: Int
    let perUID: Int
    /// Users whose bytes others can't use up: root and the administrators.
    private let privileged: Set<UInt32>

    /// Bytes for one user at least: a frame of the largest size, twice.
    private static let leastPerUID = 2 << 20

    /// Makes a budget of `total` bytes, of which at most a quarter is locked memory's: `lockable` is how
    /// many bytes the process may lock; `nil` if there is no limit.
    init(total: Int, lockable: Int?, privileged: Set<UInt32>) {
        let bounded = min(total, lockable.map { $0 / 4 } ?? total)
        self.total = max(bounded, 2 * Self.leastPerUID)
        perUID = max(Self.leastPerUID, self.total / 8)
        self.privileged = privileged
    }

    /// Whether `count` bytes more may be held for the user; they then are its until `release`.
    func reserve(_ count: Int, for uid: UInt32) -> Bool {
        let isPrivileged = privileged.contains(uid)
        return state.withLock { state in
            let own = state.byUID[uid] ?? 0
            // The privileged have what the others leave: an eighth of the whole at least.
            let limit = isPrivileged ? total : total - total / 8
            guard own + count <= (isPrivileged ? total : perUID), state.total + count <= limit
            else { return false }
            state.total += count
            state.byUID[uid] = own + count
            return true
        }
    }

    func release(_ count: Int, of uid: UInt32) {
        guard count > 0 else { return }
        state.withLock { state in
            state.total -= count
            let own = (state.byUID[uid] ?? 0) - count
            state.byUID[uid] = own > 0 ? own : nil
        }
    }

    /// Bytes held at this moment.
    var held: Int { state.withLock { $0.total } }
}

/// Bytes of a budget that one holder has; given back when the value ends.
struct HeldBytes: ~Copyable, Sendable {
    private let budget: ByteBudget
    private let uid: UInt32
    private(set) var count = 0

    init(of uid: UInt32, in budget: ByteBudget) {
        self.budget = budget
        self.uid = uid
    }

    deinit { budget.release(count, of: uid) }

    /// Holds `newCount` bytes from now on; `false`, and no change, if the budget doesn't have them.
    mutating func resize(to newCount: Int) -> Bool {
        if newCount > count {
            guard budget.reserve(newCount - count, for: uid) else { return false }
        } else {
            budget.release(count - newCount, of: uid)
        }
        count = newCount
        return true
    }
}
