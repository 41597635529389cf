internal import KMSPlatform
import Synchronization

/// Wakes the main thread, which reports what isn't well, to the log and the service manager.
final class Attention: Sendable {
    private let waker: Waker
    private let isCalled = Atomic<Bool>(false)

    init() throws(ServerError) {
        do throws(SystemError) {
            waker = try Waker()
        } catch {
            throw ServerError("no event descriptor: \(error)")
        }
    }

    /// Readable once somebody has called.
    var descriptor: Int32 { waker.descriptor }

    /// Wakes the main thread, unless it has been woken and not looked yet.
    func call() {
        guard !isCalled.exchange(true, ordering: .sequentiallyConsistent) else { return }
        waker.wake()
    }

    /// Lets the next call wake the main thread again; for the main thread, before it looks.
    func clear() {
        // In this order: a call that comes in between is heard at the next look.
        waker.clear()
        isCalled.store(false, ordering: .sequentiallyConsistent)
    }
}
