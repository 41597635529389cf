internal import CLinux
internal import Glibc

/// A thread of the operating system, joined or detached once.
///
/// It takes no signals: those that are meant for the process go to threads that the program has for them.
/// The corresponding C functions are `pthread_create`, `pthread_join` and `pthread_detach`.
package final class SystemThread: Sendable {
    private let handle: pthread_t

    /// What a thread does to itself. Blocked, they would end the process before a handler can report
    /// them.
    private static let faults = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS]
    /// `SCHED_BATCH` of sched(7), which Glibc's module lacks.
    private static let batchPolicy: Int32 = 3

    /// What the new thread takes over.
    private final class Start {
        let name: String?
        let body: @Sendable () -> Void

        init(_ name: String?, _ body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }

    /// Starts a thread that runs `body`; `name` is seen in `top`, 15 bytes of it. Without one it has the name
    /// of the thread that starts it.
    ///
    /// Throws if the system has no thread left.
    package init(
        named name: String? = nil, _ body: @escaping @Sendable () -> Void
    ) throws(SystemError) {
        var signals = sigset_t()
        unsafe sigfillset(&signals)
        for fault in Self.faults { unsafe sigdelset(&signals, fault) }
        // A new thread begins with the mask of the one that starts it.
        var before = sigset_t()
        unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }

        let start = unsafe Unmanaged.passRetained(Start(name, body))
        var handle = pthread_t()
        let code = unsafe pthread_create(
            &handle, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                let start = unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
                if let name = start.name { unsafe kms_thread_name(name) }
                start.body()
                return nil
            }, start.toOpaque())
        guard code == 0 else {
            unsafe start.release()
            throw SystemError(code)
        }
        self.handle = handle
    }

    /// Lets the thread end unseen; it is not to be joined then.
    package func detach() {
        _ = pthread_detach(handle)
    }

    /// Waits until the thread has ended.
    package func join() {
        _ = pthread_join(handle, nil)
    }

    // MARK: - The calling thread

    /// Lets the calling thread sleep; a signal ends that early.
    package static func pause(nanoseconds: Int) {
        var time = timespec(
            tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
        unsafe nanosleep(&time, nil)
    }

    /// Lets the calling thread push no other off its processor when it wakes. Source: sched(7).
    package static func becomeBackground() {
        var parameters = sched_param()
        _ = unsafe pthread_setschedparam(pthread_self(), batchPolicy, &parameters)
    }
}
