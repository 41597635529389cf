import CTestSupport
import Glibc
import KMSPlatform
import Testing

@Suite struct SystemThreadTests {
    @Test func joiningWaitsForTheEnd() throws {
        let isDone = Guarded(false)
        let thread = try SystemThread {
            for _ in 0..<100 { sched_yield() }
            isDone.withLock { $0 = true }
        }
        thread.join()
        let result = isDone.withLock { $0 }
        #expect(result)
    }

    @Test func aDetachedThreadRuns() throws {
        let isDone = Monitor(false)
        try SystemThread(named: "detached") {
            isDone.withLock { $0 = true }
            isDone.signal()
        }.detach()
        isDone.wait(until: { $0 }) { _ in }
    }

    @Test func aThreadHasItsName() throws {
        let isNamed = Guarded(false)
        let thread = try SystemThread(named: "a name of twenty ch.") {
            let result = unsafe kms_test_thread_is("a name of twent")
            isNamed.withLock { $0 = result }
        }
        thread.join()
        let result = isNamed.withLock { $0 }
        #expect(result)
    }

    /// Which of the signals the calling thread has blocked.
    private static func blocked(of signals: [Int32]) -> [Int32] {
        var mask = sigset_t()
        unsafe pthread_sigmask(SIG_BLOCK, nil, &mask)
        return signals.filter { unsafe sigismember(&mask, $0) == 1 }
    }

    @Test func itTakesNoSignalsButItsOwnFaults() throws {
        let signals = [SIGTERM, SIGINT, SIGHUP, SIGALRM, SIGSEGV, SIGBUS]
        let blocked = Guarded<[Int32]>([])
        let before = Self.blocked(of: signals)
        let thread = try SystemThread {
            let result = Self.blocked(of: signals)
            blocked.withLock { $0 = result }
        }
        #expect(Self.blocked(of: signals) == before, "who starts a thread goes on as before")
        thread.join()
        let result = blocked.withLock { $0 }
        #expect(result == [SIGTERM, SIGINT, SIGHUP, SIGALRM])
    }
}
