import KMSPlatform
import Testing

@Suite struct LockTests {
    private static let threadCount = 4
    private static let rounds = 10_000

    private final class Counter: @unchecked Sendable {  // the number is touched with the lock held
        let lock = Lock()
        var number = 0
    }

    private struct Failure: Error, Equatable {
        let number: Int
    }

    /// Calls `body` many times on each of some threads.
    private func inParallel(_ body: @escaping @Sendable () -> Void) throws {
        var threads: [SystemThread] = []
        for _ in 0..<Self.threadCount {
            threads.append(
                try SystemThread {
                    for _ in 0..<Self.rounds { body() }
                })
        }
        for thread in threads { thread.join() }
    }

    @Test func oneThreadAtATimeHasTheLock() throws {
        let counter = Counter()
        try inParallel {
            counter.lock.lock()
            counter.number += 1
            counter.lock.unlock()
            counter.lock.withLock { counter.number += 1 }
        }
        #expect(counter.number == 2 * Self.threadCount * Self.rounds)
    }

    @Test func oneThreadAtATimeHasTheState() throws {
        let state = Guarded(0)
        try inParallel {
            state.withLock { $0 += 1 }
        }
        let count = state.withLock { $0 }
        #expect(count == Self.threadCount * Self.rounds)
    }

    @Test func whatIsThrownComesThroughAndTheLockIsFree() throws {
        let state = Guarded(1)
        #expect(throws: Failure(number: 1)) {
            try state.withLock { (number: inout Int) throws(Failure) -> Void in
                defer { number += 1 }
                throw Failure(number: number)
            }
        }
        let number = state.withLock { $0 }
        #expect(number == 2)
    }

    @Test func whoWaitsGoesOnOnceTheStateIsReady() throws {
        let state = Monitor(0)
        let seen = Guarded<[Int]>([])
        var threads: [SystemThread] = []
        for _ in 0..<Self.threadCount {
            threads.append(
                try SystemThread {
                    let number = state.wait(until: { $0 == 2 }) { $0 }
                    seen.withLock { $0.append(number) }
                })
        }
        for _ in 0..<2 {
            state.withLock { $0 += 1 }
            state.signal()
        }
        for thread in threads { thread.join() }
        let numbers = seen.withLock { $0 }
        #expect(numbers == [Int](repeating: 2, count: Self.threadCount))
    }

    @Test func aWaitMayHaveAnEnd() throws {
        let state = Monitor(0)
        let early = state.wait(nanoseconds: 1_000_000, until: { $0 == 1 }) { $0 }
        #expect(early == nil)
        let thread = try SystemThread {
            state.withLock { $0 = 1 }
            state.signal()
        }
        // An hour: without the signal, the test would not end.
        let seen = state.wait(nanoseconds: 3_600_000_000_000, until: { $0 == 1 }) { $0 }
        thread.join()
        let late = state.wait(nanoseconds: 0, until: { $0 == 1 }) { $0 }
        #expect(seen == 1 && late == 1)
    }

    @Test func aPauseEndsByItself() {
        let state = Monitor(())
        state.pause(nanoseconds: 0)
        state.pause(nanoseconds: 1_000_000)
    }

    @Test func aSignalEndsAPause() throws {
        let state = Monitor(false)
        let thread = try SystemThread {
            // An hour: without the signal, the test would not end.
            while !state.withLock({ $0 }) { state.pause(nanoseconds: 3_600_000_000_000) }
        }
        let isOver = Guarded(false)
        let signals = try SystemThread {
            state.withLock { $0 = true }
            while !isOver.withLock({ $0 }) { state.signal() }
        }
        thread.join()
        isOver.withLock { $0 = true }
        signals.join()
    }
}
