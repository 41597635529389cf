internal import Glibc

/// Wakes the thread that waits for a socket: a pair of connected sockets, one byte at most between.
final class Bell: Sendable {
    private let near: Int32
    private let far: Int32

    init() throws(SystemError) {
        var pair: (Int32, Int32) = (-1, -1)
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let result = unsafe withUnsafeMutableBytes(of: &pair) { bytes in
            unsafe socketpair(
                AF_UNIX, kind, 0, bytes.baseAddress?.assumingMemoryBound(to: Int32.self))
        }
        guard result == 0 else { throw SystemError(errno) }
        (near, far) = pair
    }

    deinit {
        _ = close(near)
        _ = close(far)
    }

    /// Makes the wait end, the present one or the next.
    func ring() {
        var byte: UInt8 = 1
        // A full socket rings already.
        unsafe _ = Glibc.send(far, &byte, 1, Int32(MSG_NOSIGNAL))
    }

    /// Undoes every ring so far.
    func silence() {
        var bytes: (UInt64, UInt64) = (0, 0)
        unsafe withUnsafeMutableBytes(of: &bytes) { bytes in
            while unsafe recv(near, bytes.baseAddress, bytes.count, 0) == bytes.count {}
        }
    }

    /// Waits until `socket` has bytes, or takes some, or the bell rings; `false` if the deadline passes
    /// first.
    func wait(with socket: Socket, wantsToSend: Bool, until deadline: Deadline) -> Bool {
        let events = Int16(wantsToSend ? POLLIN | POLLOUT : POLLIN)
        var polls = (
            pollfd(fd: socket.descriptor, events: events, revents: 0),
            pollfd(fd: near, events: Int16(POLLIN), revents: 0)
        )
        let count = unsafe withUnsafeMutableBytes(of: &polls) { bytes in
            unsafe poll(
                bytes.baseAddress?.assumingMemoryBound(to: pollfd.self), 2, deadline.pollTimeout)
        }
        return count != 0
    }
}
