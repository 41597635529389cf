internal import CLinux
import Synchronization

/// Wakes the main thread, which reports what isn't well, to the log and the service manager.
///
/// The corresponding C function is `eventfd`.
final class Attention: Sendable {
    /// Readable once somebody has called.
    let descriptor: Int32
    private let isCalled = Atomic<Bool>(false)

    init() throws(ServerError) {
        descriptor = kms_wake_create()
        guard descriptor >= 0 else {
            throw ServerError("no event descriptor: \(SystemError.message(descriptor))")
        }
    }

    deinit { kms_close(descriptor) }

    /// Wakes the main thread, unless it has been woken and not looked yet.
    func call() {
        guard !isCalled.exchange(true, ordering: .sequentiallyConsistent) else { return }
        kms_wake_signal(descriptor)
    }

    /// Lets the next call wake the main thread again; for the main thread, before it looks.
    func clear() {
        // In this order: a call that comes in between is heard at the next look.
        kms_wake_clear(descriptor)
        isCalled.store(false, ordering: .sequentiallyConsistent)
    }
}
