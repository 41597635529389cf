/// How many connections there are, by user: shared by all threads, touched at accept and close only.
final class ConnectionCounts: Sendable {
    private struct State {
        var total = 0
        var byUID: [UInt32: Int] = [:]
    }

    private let state = Mutex(State())

    /// Counts a connection of `uid`; `nil` if it may stay, else the sentence that refuses it.
    func enter(_ uid: UInt32, limits: ServerLimits) -> String? {
        state.withLock { state in
            let own = state.byUID[uid] ?? 0
            guard state.total < limits.connections else {
                return "There are \(limits.connections) connections already, which is the limit."
            }
            guard own < limits.connections(of: uid) else {
                return "User \(uid) has \(own) connections already, which is the limit."
            }
            state.total += 1
            state.byUID[uid] = own + 1
            return nil
        }
    }

    /// Undoes an `enter` that was not refused.
    func leave(_ uid: UInt32) {
        state.withLock { state in
            state.total -= 1
            let own = (state.byUID[uid] ?? 1) - 1
            state.byUID[uid] = own > 0 ? own : nil
        }
    }

    /// The number of connections at this moment.
    var total: Int { state.withLock { $0.total } }
}
