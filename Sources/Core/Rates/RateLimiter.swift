import KMSModel
import KMSPlatform
import Synchronization

/// How many calls each user may make a second, with as many at once as make up a second.
///
/// Each user and bucket has a token bucket of its own, so that one caller takes nothing from another; all users
/// together have one more. Threads share them without a lock.
package final class RateLimiter: Sendable {
    /// Calls a second for each bucket; 0 for as many as come.
    private let rates: [Int]
    private let users = Guarded<[UInt32: UserRates]>([:])
    private let everyone: UserRates
    /// Whether nothing is counted.
    let isOff: Bool
    /// Users that are told apart; the oldest buckets are those of users who are quiet.
    private static let limit = 65_536

    /// A limiter with the default rates but those that are given. Without `isOn` nothing is counted.
    package init(isOn: Bool, rates: [RateBucket: Int] = [:]) {
        isOff = !isOn
        self.rates = RateBucket.allCases.map { rates[$0] ?? $0.defaultRate }
        everyone = UserRates()
    }

    /// The buckets of a user.
    func rates(of uid: UInt32) -> UserRates {
        users.withLock { users in
            if let known = users[uid] { return known }
            if users.count >= Self.limit { users.removeAll() }
            let new = UserRates()
            users[uid] = new
            return new
        }
    }

    /// Counts a call. Throws `ThrottlingException` if it is one too many; it is not counted then.
    func charge(
        _ bucket: RateBucket, to user: UserRates, uid: UInt32, at time: Timestamp
    ) throws(KMSError) {
        let rate = rates[bucket.index]
        guard user.take(bucket.index, rate: rate, at: time) else {
            throw Self.exceeded("of user \(uid) for \(bucket.name)", rate)
        }
        let all = RateBucket.all.index
        guard everyone.take(all, rate: rates[all], at: time) else {
            throw Self.exceeded("of all users", rates[all])
        }
    }

    private static func exceeded(_ whose: String, _ rate: Int) -> KMSError {
        KMSError(
            .throttling,
            "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls. "
                + "The limit \(whose) is \(rate) a second.")
    }
}

/// The token buckets of one user.
///
/// Each is the time at which it is full again (the generic cell rate algorithm, ITU-T I.371).
@safe final class UserRates: @unchecked Sendable {  // the times are atomics
    private let times: UnsafeMutablePointer<Atomic<Int64>>
    private static let second: Int64 = 1_000_000_000
    /// Two more: for the explanations of denials, of which so many are made a second, and for denials
    /// themselves.
    private static let count = RateBucket.allCases.count + 2
    private static let explanationRate = 50
    private static let denialRate = 200

    init() {
        unsafe times = .allocate(capacity: Self.count)
        for index in 0..<Self.count {
            unsafe (times + index).initialize(to: Atomic(0))
        }
    }

    deinit {
        unsafe times.deinitialize(count: Self.count)
        unsafe times.deallocate()
    }

    /// Whether another denial of the user is explained.
    func takeExplanation(at time: Timestamp) -> Bool {
        take(Self.count - 1, rate: Self.explanationRate, at: time)
    }

    /// Notes a denied call of the user; gives the milliseconds for which its connection should be let wait, so
    /// that all connections of the user together have 200 a second: 0 for the first 200, a second at most.
    func noteDenial(at time: Timestamp) -> Int {
        let index = Self.count - 2
        let now = time.milliseconds &* 1_000_000
        let step = Self.second / Int64(Self.denialRate)
        while true {
            let old = unsafe times[index].load(ordering: .relaxed)
            // None is full later than in two seconds, but if the clock was put back.
            let full = old - now > 3 * Self.second ? now : max(old, now)
            let wait = min(max(0, full + step - now - Self.second), Self.second)
            let next = min(full + step, now + 2 * Self.second)
            if unsafe times[index].weakCompareExchange(
                expected: old, desired: next, ordering: .relaxed
            ).exchanged {
                return Int((wait + 999_999) / 1_000_000)
            }
        }
    }

    /// Takes one of `rate` tokens a second; `false` if there is none.
    func take(_ index: Int, rate: Int, at time: Timestamp) -> Bool {
        guard rate > 0 else { return true }
        let now = time.milliseconds &* 1_000_000
        let step = Self.second / Int64(rate)
        var old = unsafe times[index].load(ordering: .relaxed)
        while true {
            // None is full later than in a second, but if the clock was put back.
            let full = old - now > Self.second ? now : max(old, now)
            guard full + step - now <= Self.second else { return false }
            let (exchanged, found) = unsafe times[index].weakCompareExchange(
                expected: old, desired: full + step, ordering: .relaxed)
            if exchanged { return true }
            old = found
        }
    }
}
