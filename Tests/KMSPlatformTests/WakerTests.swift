import Glibc
import KMSPlatform
import Testing

@Suite struct WakerTests {
    /// Waits for the descriptor up to `timeout` milliseconds; whether it became readable.
    private static func wait(_ descriptor: Int32, _ timeout: Int32) -> Bool {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&wait, 1, timeout) == 1
    }

    @Test func itIsReadableFromWakeToClear() throws {
        let waker = try Waker()
        let descriptor = waker.descriptor
        #expect(!Self.wait(descriptor, 0))
        waker.wake()
        waker.wake()
        #expect(Self.wait(descriptor, 0))
        #expect(Self.wait(descriptor, 0), "until it is cleared")
        waker.clear()
        #expect(!Self.wait(descriptor, 0))
        waker.clear()
        waker.wake()
        #expect(Self.wait(descriptor, 0))
        waker.clear()
    }

    @Test func whoWaitsIsWoken() throws {
        let waker = try Waker()
        let descriptor = waker.descriptor
        let isWoken = Guarded(false)
        let thread = try SystemThread {
            let result = Self.wait(descriptor, -1)
            isWoken.withLock { $0 = result }
        }
        waker.wake()
        thread.join()
        waker.clear()  // it lives until here
        let result = isWoken.withLock { $0 }
        #expect(result)
    }

    @Test func itsDescriptorIsNotInherited() throws {
        let waker = try Waker()
        let flags = fcntl(waker.descriptor, F_GETFD)
        #expect(flags & FD_CLOEXEC != 0)
    }
}
