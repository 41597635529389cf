internal import Glibc
internal import KMSPlatform

/// A connected Unix stream socket; closed with its last reference.
final class Socket: Sendable {
    let descriptor: Int32

    /// Takes over `descriptor`.
    init(owning descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { _ = close(descriptor) }

    /// The longest path that a socket address holds, in bytes.
    static let pathLimit = 107

    /// Connects to `path` without waiting. Throws the errno: `EAGAIN` if the service's queue is full.
    ///
    /// The descriptor is closed on exec(3). Reads wait for bytes; ``send(_:)`` never waits.
    static func connect(to path: String) throws(SystemError) -> Socket {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let utf8 = path.utf8
        guard utf8.count <= pathLimit, !utf8.contains(0) else { throw SystemError(ENAMETOOLONG) }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: utf8) }

        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = Glibc.socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { throw SystemError(errno) }
        let socket = Socket(owning: descriptor)
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe Glibc.connect(
                    descriptor, pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0 else { throw SystemError(errno) }
        guard fcntl(descriptor, F_SETFL, 0) == 0 else { throw SystemError(errno) }
        return socket
    }

    /// Writes what the socket takes at once; `nil` if it takes nothing now.
    func send(_ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int? {
        while true {
            let count = unsafe Glibc.send(
                descriptor, bytes.baseAddress, bytes.count,
                Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            if count >= 0 { return count }
            if errno == EAGAIN { return nil }
            guard errno == EINTR else { throw SystemError(errno) }
        }
    }

    /// Reads what there is, 0 at the end; `nil` if there is nothing (with `waits`: in time).
    func receive(
        into bytes: UnsafeMutableRawBufferPointer, waits: Bool
    ) throws(SystemError) -> Int? {
        let flags = waits ? 0 : Int32(MSG_DONTWAIT)
        let count = unsafe recv(descriptor, bytes.baseAddress, bytes.count, flags)
        if count >= 0 { return count }
        guard errno == EAGAIN || errno == EINTR else { throw SystemError(errno) }
        return nil
    }

    /// Limits how long ``receive(into:waits:)`` waits, in milliseconds; 0 is for ever.
    func limitWait(to milliseconds: Int) {
        var time = timeval(
            tv_sec: milliseconds / 1000, tv_usec: milliseconds % 1000 * 1000)
        // Fails for no valid descriptor and no valid time only.
        unsafe setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Waits until the socket takes bytes, or has some, or the deadline passes.
    func waitToSendOrReceive(until deadline: Deadline) {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN | POLLOUT), revents: 0)
        unsafe _ = Glibc.poll(&poll, 1, deadline.pollTimeout)
    }

    /// Waits until the socket has bytes, or takes some if that is wanted, or `waker` wakes; `false` if the
    /// deadline passes first.
    func waitForEvents(
        wantsToSend: Bool, or waker: borrowing Waker, until deadline: Deadline
    ) -> Bool {
        let events = Int16(wantsToSend ? POLLIN | POLLOUT : POLLIN)
        var polls = (
            pollfd(fd: descriptor, events: events, revents: 0),
            pollfd(fd: waker.descriptor, events: Int16(POLLIN), revents: 0)
        )
        let count = unsafe withUnsafeMutableBytes(of: &polls) { bytes in
            unsafe poll(
                bytes.baseAddress?.assumingMemoryBound(to: pollfd.self), 2, deadline.pollTimeout)
        }
        return count != 0
    }

    /// Whether there is something to read now, be it the end.
    var hasInput: Bool {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe Glibc.poll(&poll, 1, 0) > 0
    }
}
