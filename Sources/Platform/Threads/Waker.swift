internal import CLinux

/// Wakes a thread that waits for a descriptor, from any other.
///
/// The corresponding C function is `eventfd`.
package struct Waker: ~Copyable, Sendable {
    /// Readable from ``wake()`` on until ``clear()``; closed with the waker.
    package let descriptor: Int32

    /// Throws if the process has no descriptor left.
    package init() throws(SystemError) {
        let descriptor = kms_wake_create()
        guard descriptor >= 0 else { throw SystemError(descriptor) }
        self.descriptor = descriptor
    }

    deinit { kms_close(descriptor) }

    /// Ends the wait for the descriptor, the present one or the next. Never waits itself.
    package func wake() {
        kms_wake_signal(descriptor)
    }

    /// Undoes every ``wake()`` so far.
    package func clear() {
        kms_wake_clear(descriptor)
    }
}
