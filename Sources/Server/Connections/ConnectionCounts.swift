internal import KMSPlatform

/// How many connections there are, by user: shared by all threads, touched at accept and close only.
final class ConnectionCounts: Sendable {
    private struct State {
        var total = 0
        var byUID: [UInt32: Int] = [:]
    }

    /// Why a connection may not stay.
    enum Refusal: Equatable {
        /// There are as many as there may be; another may have to go.
        case full(String)
        /// The user has as many as it may have.
        case userIsFull(String)

        /// The sentence that refuses it.
        var message: String {
            switch self {
            case .full(let message), .userIsFull(let message): message
            }
        }
    }

    private let state = Guarded(State())
    /// Users for whom some connections are kept free.
    private let privileged: Set<UInt32>

    init(privileged: Set<UInt32> = [0]) {
        self.privileged = privileged
    }

    /// Counts a connection of `uid`; `nil` if it may stay.
    func enter(_ uid: UInt32, limits: ServerLimits) -> Refusal? {
        let isPrivileged = privileged.contains(uid)
        let room = limits.connections - (isPrivileged ? 0 : limits.reservedConnections)
        return state.withLock { state in
            let own = state.byUID[uid] ?? 0
            guard own < limits.connections(of: uid, isPrivileged: isPrivileged) else {
                return .userIsFull(
                    "User \(uid) has \(own) connections already, which is the limit.")
            }
            guard state.total < room else {
                return .full("There are \(room) connections already, which is the limit.")
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
