import KMSAccess
import KMSModel
import KMSPlatform

/// The explanations of the last denials, by request ID: so many of each user, that no other's go for them.
final class Explanations: Sendable {
    private struct State {
        var byID: [RequestID: AccessExplanation] = [:]
        /// Request IDs of each user, the oldest first.
        var byUser: [UInt32: [RequestID]] = [:]
        /// Users in the order in which they were first denied.
        var users: [UInt32] = []
    }

    private let state = Guarded(State())
    /// Denials that are kept of one user, and users of whom some are kept.
    private static let limit = 64
    private static let userLimit = 256

    func keep(_ explanation: AccessExplanation, of id: RequestID, by uid: UInt32) {
        state.withLock { state in
            if state.byUser[uid] == nil {
                if state.users.count >= Self.userLimit {
                    for old in state.byUser.removeValue(forKey: state.users.removeFirst()) ?? [] {
                        state.byID[old] = nil
                    }
                }
                state.users.append(uid)
            }
            var mine = state.byUser[uid] ?? []
            if mine.count >= Self.limit { state.byID[mine.removeFirst()] = nil }
            mine.append(id)
            state.byUser[uid] = mine
            state.byID[id] = explanation
        }
    }

    /// How the denied call with this ID was decided; `nil` if that isn't known any more.
    func explanation(of id: RequestID) -> AccessExplanation? {
        state.withLock { $0.byID[id] }
    }
}
