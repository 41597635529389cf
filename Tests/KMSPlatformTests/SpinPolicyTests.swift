import Testing

@testable import KMSPlatform

@Suite struct SpinPolicyTests {
    /// A thread that waits, on a clock of its own: every look at the clock and every probe takes 1 us.
    private struct Waiter {
        static let microsecond: UInt64 = 1000

        var policy = SpinPolicy(
            limit: .microseconds(50), on: ProcessorLimits(processors: 2, quota: nil))
        var now: UInt64 = 0
        var probes = 0
        var sleeps = 0
        /// Nanoseconds that were spun.
        var spun: UInt64 = 0

        /// Waits for an event that comes `after` this many microseconds; to be woken takes 30 more.
        mutating func wait(_ after: UInt64) {
            let event = now + after * Self.microsecond
            let start = now
            var time = now
            var end = now
            var probeCount = 0
            var hasSlept = false
            policy.wait(
                clock: {
                    time += Self.microsecond
                    return time
                },
                probe: {
                    time += Self.microsecond
                    end = time
                    probeCount += 1
                    return time >= event
                },
                sleep: {
                    hasSlept = true
                    time = max(time, event) + 30 * Self.microsecond
                })
            now = time
            probes += probeCount
            sleeps += hasSlept ? 1 : 0
            spun += end - start
        }

        /// Waits `count` times; returns how many of the waits slept.
        mutating func wait(_ after: UInt64, times count: Int) -> Int {
            let before = sleeps
            for _ in 0..<count { wait(after) }
            return sleeps - before
        }
    }

    @Test func eventsThatComeSoonAreSpunFor() {
        var waiter = Waiter()
        let sleeps = waiter.wait(10, times: 100)
        #expect(sleeps == 0)
        #expect(waiter.policy.spinsNext)
    }

    @Test func oneSpinTakesFiftyMicrosecondsAtMost() {
        var waiter = Waiter()
        waiter.wait(5000)
        #expect(waiter.sleeps == 1)
        #expect(waiter.spun > 40 * Waiter.microsecond)
        #expect(waiter.spun <= SpinPolicy.longest + 4 * Waiter.microsecond)
        let long = SpinPolicy(
            limit: .seconds(3), on: ProcessorLimits(processors: 8, quota: nil))
        #expect(long.limit == SpinPolicy.longest)
    }

    @Test func aShorterLimitHolds() {
        var waiter = Waiter()
        waiter.policy = SpinPolicy(
            limit: .microseconds(7), on: ProcessorLimits(processors: 2, quota: nil))
        waiter.wait(5000)
        #expect(waiter.spun <= 10 * Waiter.microsecond)
        #expect(waiter.probes > 0)
    }

    @Test func whatNeverPaysIsSoonGivenUp() {
        var waiter = Waiter()
        for _ in 0..<10_000 { waiter.wait(1000) }
        #expect(!waiter.policy.spinsNext)
        // One spin in 129 waits, of 50 us at most each.
        #expect(waiter.spun <= (10_000 / UInt64(SpinPolicy.sleepsPerTry) + 2) * 54_000)
        #expect(waiter.spun > 0)
    }

    @Test func shortSleepsBeginTheSpinningAgain() {
        var waiter = Waiter()
        _ = waiter.wait(1000, times: 3)
        #expect(!waiter.policy.spinsNext)
        let sleeps = waiter.wait(20, times: 100)
        #expect(sleeps < 8)
        #expect(waiter.policy.spinsNext)
    }

    @Test func afterATimeThatPaidALullCostsFewSleeps() {
        var waiter = Waiter()
        _ = waiter.wait(10, times: 100)
        _ = waiter.wait(3000, times: 5)
        #expect(!waiter.policy.spinsNext)
        let sleeps = waiter.wait(10, times: 100)
        #expect(sleeps == SpinPolicy.leastPatience)
    }

    @Test func oneLateEventDoesNotEndTheSpinning() {
        var waiter = Waiter()
        _ = waiter.wait(10, times: 10)
        waiter.wait(3000)
        #expect(waiter.policy.spinsNext)
    }

    @Test func eventsThatJustMissTheSpinMakeItRarer() {
        var waiter = Waiter()
        for _ in 0..<10_000 { waiter.wait(60) }
        // Each sleep looks short, yet no spin pays: more and more of them are needed for the next spin.
        let spins = Double(waiter.spun) / 50_000
        #expect(spins < 10_000 / Double(SpinPolicy.mostPatience) + 20)
    }

    @Test func everyOtherEventInTimeIsTooFew() {
        var waiter = Waiter()
        for _ in 0..<1000 {
            waiter.wait(10)
            waiter.wait(1000)
        }
        #expect(waiter.sleeps > 1900)
    }

    @Test func whoLosesTheProcessorWhileItSpinsSpinsNoMoreForLong() {
        var waiter = Waiter()
        _ = waiter.wait(10, times: 100)
        var time = waiter.now
        waiter.policy.wait(
            clock: {
                time += 3_000_000
                return time
            }, probe: { true }, sleep: {})
        #expect(!waiter.policy.spinsNext)
        let sleeps = waiter.wait(10, times: 200)
        #expect(sleeps == SpinPolicy.mostPatience)
    }

    @Test func aPolicyThatNeverSpinsLooksAtNoClock() {
        var policy = SpinPolicy.never
        var looks = 0
        var sleeps = 0
        for _ in 0..<1000 {
            policy.wait(
                clock: {
                    looks += 1
                    return 0
                },
                probe: {
                    looks += 1
                    return true
                }, sleep: { sleeps += 1 })
        }
        #expect(looks == 0)
        #expect(sleeps == 1000)
    }

    @Test(arguments: [
        ProcessorLimits(processors: 1, quota: nil), ProcessorLimits(processors: 1, quota: 4),
        ProcessorLimits(processors: 8, quota: 1.99), ProcessorLimits(processors: 2, quota: 0.5),
    ])
    func withOneProcessorOrAQuotaBelowTwoNothingSpins(_ processors: ProcessorLimits) {
        let policy = SpinPolicy(limit: .microseconds(50), on: processors)
        #expect(policy.limit == 0)
        #expect(!policy.spinsNext)
    }

    @Test(arguments: [
        ProcessorLimits(processors: 2, quota: nil), ProcessorLimits(processors: 2, quota: 2),
        ProcessorLimits(processors: 64, quota: 3.5),
    ])
    func withTwoProcessorsItSpins(_ processors: ProcessorLimits) {
        #expect(SpinPolicy(limit: .microseconds(50), on: processors).spinsNext)
        #expect(!SpinPolicy(limit: .zero, on: processors).spinsNext)
        #expect(!SpinPolicy(limit: .microseconds(-5), on: processors).spinsNext)
    }

    @Test func whatIsThrownComesThrough() {
        struct Failure: Error {}
        var policy = SpinPolicy(
            limit: .microseconds(50), on: ProcessorLimits(processors: 2, quota: nil))
        #expect(throws: Failure.self) {
            try policy.wait(
                clock: { 0 }, probe: { () throws(Failure) -> Bool in throw Failure() },
                sleep: { () throws(Failure) -> Void in })
        }
        #expect(policy.spinsNext)
    }
}
