internal import CLinux
internal import KMSPlatform

/// The names that the system has for users, looked up by a thread of their own: the name service may be
/// slow, and nobody but who waits for a name is to wait for it.
final class UserNames: Sendable {
    /// Looks one name up, which may block.
    typealias LookUp = @Sendable (UInt32) -> UserName

    /// What is known of a user's name.
    enum Answer: Equatable {
        case name(String?)
        /// It is being looked up; the loop is told.
        case later
        /// It can't be looked up now, as too many wait.
        case failed
    }

    private struct State {
        /// Names by user ID; `.some(nil)` for a user without one.
        var known: [UInt32: String?] = [:]
        /// Who waits for a name, and the users in the order in which they are looked up.
        var waiting: [UInt32: [(mailbox: Mailbox, token: UInt64)]] = [:]
        var queue: [UInt32] = []
        var isStopping = false
    }

    private let state = Monitor(State())
    private let lookUp: LookUp
    /// The most users whose names are kept, the most that are looked up, and the most connections of one
    /// that may wait for it.
    private static let limit = 4096

    init(_ lookUp: @escaping LookUp = UserNames.passwdName) {
        self.lookUp = lookUp
    }

    /// The name of `uid`, or the promise that `mailbox` gets it, for the connection `token`.
    ///
    /// A failure is no name: what policies deny by name would not hold for a caller without one.
    func name(of uid: UInt32, for token: UInt64, at mailbox: Mailbox) -> Answer {
        guard uid != 0 else { return .name(nil) }
        let answer = state.withLock { state -> Answer in
            if let name = state.known[uid] { return .name(name) }
            if let waiting = state.waiting[uid] {
                guard waiting.count < Self.limit else { return .failed }
            } else {
                guard state.queue.count < Self.limit else { return .failed }
                state.queue.append(uid)
            }
            state.waiting[uid, default: []].append((mailbox, token))
            return .later
        }
        if answer == .later { state.signal() }
        return answer
    }

    /// Forgets the names, as users may have been renamed.
    func refresh() {
        state.withLock { $0.known = [:] }
    }

    /// Lets `run` return.
    func stop() {
        state.withLock { $0.isStopping = true }
        state.signal()
    }

    /// Looks names up until `stop()`, on the calling thread.
    func run() {
        while true {
            let next = state.wait(until: { !$0.queue.isEmpty || $0.isStopping }) { state in
                state.isStopping ? nil : state.queue.first
            }
            guard let uid = next else { return }
            let result = lookUp(uid)
            let waiting = state.withLock { state in
                state.queue.removeFirst()
                if case .name(let found) = result {
                    if state.known.count >= Self.limit { state.known = [:] }
                    state.known[uid] = .some(found)
                }
                return state.waiting.removeValue(forKey: uid) ?? []
            }
            for (mailbox, token) in waiting { mailbox.post(.named(token, result)) }
        }
    }

    /// The name in the password database, as far as IAM allows its characters.
    static func passwdName(_ uid: UInt32) -> UserName {
        var buffer = [CChar](repeating: 0, count: 256)
        let count = unsafe kms_user_name(uid, &buffer, Int32(buffer.count))
        guard count > 0 else { return count == 0 ? .name(nil) : .failed }
        let bytes = buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }
        return .name(
            Principals.isPrincipalName(bytes) ? String(decoding: bytes, as: UTF8.self) : nil)
    }
}
