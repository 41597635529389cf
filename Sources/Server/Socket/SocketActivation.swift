internal import CLinux
internal import KMSPlatform

/// Sockets that systemd has opened for the process. Source: sd_listen_fds(3).
enum SocketActivation {
    /// The first descriptor that is passed.
    private static let firstDescriptor: Int32 = 3

    /// The descriptors that the environment of process `pid` passes as the RPC socket: those named
    /// `rpc`, or all if no names are given. Empty if the environment is meant for someone else.
    ///
    /// Throws if the environment can't be understood, or names sockets that kmsd doesn't have.
    static func descriptors(
        environment: [String: String], pid: Int32
    ) throws(ServerError) -> [Int32] {
        guard let count = environment["LISTEN_FDS"], environment["LISTEN_PID"] == String(pid) else {
            return []
        }
        guard let count = Int32(count), (1...64).contains(count) else {
            throw ServerError("LISTEN_FDS is \"\(count)\"; it must be a number from 1 to 64")
        }
        let descriptors = (0..<count).map { firstDescriptor + $0 }
        guard let names = environment["LISTEN_FDNAMES"], !names.isEmpty else { return descriptors }
        let list = names.split(separator: ":", omittingEmptySubsequences: false)
        guard list.count == descriptors.count else {
            throw ServerError("LISTEN_FDNAMES has \(list.count) names for \(count) descriptors")
        }
        // A socket unit without FileDescriptorName= passes its own name.
        let taken = zip(descriptors, list).filter {
            ["rpc", "unknown", "kmsd.socket", ""].contains($1)
        }
        guard !taken.isEmpty else {
            throw ServerError(
                "none of the sockets passed (\(names)) is named rpc; set FileDescriptorName=rpc")
        }
        return taken.map(\.0)
    }

    /// Checks that the descriptors are listening Unix stream sockets, and readies them.
    static func prepare(_ descriptors: [Int32]) throws(ServerError) {
        for descriptor in descriptors {
            guard kms_socket_is_listener(descriptor) == 1 else {
                throw ServerError(
                    "descriptor \(descriptor) is no listening Unix socket; the socket unit needs "
                        + "ListenStream= with a path")
            }
            let code = kms_socket_prepare(descriptor)
            guard code >= 0 else {
                throw ServerError(
                    "descriptor \(descriptor) can't be used: \(SystemError(code))")
            }
        }
    }
}
