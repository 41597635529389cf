import Glibc
import KMSPlatform
import Testing

@Suite struct ClockTests {
    @Test func theMonotonicClockDoesNotGoBack() {
        var last = MonotonicTime.nanoseconds()
        var lastCoarse = MonotonicTime.coarseMilliseconds()
        for _ in 0..<10_000 {
            let (now, coarse) = (MonotonicTime.nanoseconds(), MonotonicTime.coarseMilliseconds())
            #expect(now >= last)
            #expect(coarse >= lastCoarse)
            (last, lastCoarse) = (now, coarse)
        }
    }

    @Test func bothLooksAreOfOneClock() {
        let coarse = MonotonicTime.coarseMilliseconds()
        let precise = MonotonicTime.nanoseconds() / 1_000_000
        #expect(coarse <= precise)
        // The coarse one is a tick behind at most, which is 10 ms at the lowest usual frequency.
        while MonotonicTime.nanoseconds() / 1_000_000 < precise + 50 {
            if MonotonicTime.coarseMilliseconds() >= precise { break }
        }
        #expect(MonotonicTime.coarseMilliseconds() >= precise)
    }

    @Test func theWallClockIsTheSystems() {
        let before = Int64(time(nil))
        let milliseconds = WallTime.coarseMilliseconds()
        let seconds = WallTime.seconds()
        let after = Int64(time(nil))
        #expect((before...after).contains(milliseconds / 1000))
        #expect((before...after).contains(seconds))
    }
}
