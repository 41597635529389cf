internal import CLinux
import Glibc

/// A thread of the operating system, joined or detached once.
///
/// The corresponding C functions are `pthread_create`, `pthread_join` and `pthread_detach`.
final class Thread: Sendable {
    private let handle: pthread_t

    /// What the new thread takes over.
    private final class Start {
        let name: String
        let body: @Sendable () -> Void

        init(_ name: String, _ body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }

    /// Starts a thread that runs `body`; `name` is seen in `top`, 15 bytes of it.
    ///
    /// - Throws: `ServerError` if the system has no thread left.
    init(_ name: String, _ body: @escaping @Sendable () -> Void) throws(ServerError) {
        let start = unsafe Unmanaged.passRetained(Start(name, body))
        var handle = pthread_t()
        let code = unsafe pthread_create(
            &handle, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                let start = unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
                unsafe kms_thread_name(start.name)
                start.body()
                return nil
            }, start.toOpaque())
        guard code == 0 else {
            unsafe start.release()
            throw ServerError("no thread could be started: \(SystemError.message(code))")
        }
        self.handle = handle
    }

    /// Lets the thread end unseen; it is not to be joined then.
    func detach() {
        _ = pthread_detach(handle)
    }

    /// Waits until the thread has ended.
    func join() {
        _ = pthread_join(handle, nil)
    }
}
