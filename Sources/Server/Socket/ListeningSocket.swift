internal import CLinux
import Glibc
internal import KMSPlatform

/// The daemon's socket: passed by systemd, or made here and removed at the end.
struct ListeningSocket {
    /// The listening descriptors; they live as long as the process or until `close()`.
    let descriptors: [Int32]
    /// The file that is to be removed, if it is still the one that was made.
    private let ownFile: (path: String, inode: UInt64)?

    /// Takes over sockets that systemd passed.
    init(activated descriptors: [Int32]) throws(ServerError) {
        try SocketActivation.prepare(descriptors)
        self.descriptors = descriptors
        ownFile = nil
    }

    /// Makes a socket at `path`, in place of one that nobody serves any more.
    init(path: String, mode: UInt32, group: String?) throws(ServerError) {
        try Self.requireSafeDirectory(of: path)
        try Self.removeStale(path)
        let descriptor = unsafe kms_socket_listen(path, mode, 1024)
        guard descriptor >= 0 else {
            throw ServerError(
                "the socket \(path) can't be made: \(SystemError(descriptor))")
        }
        do throws(ServerError) {
            if let group { try Self.give(path, to: group) }
        } catch {
            kms_close(descriptor)
            unsafe _ = unlink(path)
            throw error
        }
        descriptors = [descriptor]
        ownFile = (path, Self.inode(of: path))
    }

    /// Closes the descriptors, and removes the file that was made.
    func close() {
        if let (path, inode) = ownFile, inode != 0, Self.inode(of: path) == inode {
            unsafe _ = unlink(path)
        }
        for descriptor in descriptors { kms_close(descriptor) }
    }

    /// Refuses a directory in which anyone could put a socket of theirs in the place of ours.
    private static func requireSafeDirectory(of path: String) throws(ServerError) {
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let name = directory.isEmpty ? "/" : directory
        var status = stat()
        guard unsafe stat(name, &status) == 0 else {
            throw ServerError(
                "the socket's directory \(name): \(SystemError(errno)); create it first")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw ServerError("\(name) is not a directory, so no socket can be made in it")
        }
        guard status.st_mode & 0o002 == 0 else {
            throw ServerError(
                "everyone may write to \(name); put the socket into a directory of its own",
                exit: .configuration)
        }
    }

    /// Removes the socket of a daemon that is gone; throws if one is there, or something else is.
    private static func removeStale(_ path: String) throws(ServerError) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw ServerError("\(path) exists and is no socket; remove it, or name another path")
        }
        let descriptor = unsafe kms_socket_connect(path)
        switch descriptor {
        case 0...:
            kms_close(descriptor)
            throw ServerError(
                "another daemon serves \(path); stop it, or name another path")
        case -ECONNREFUSED, -ENOENT:
            unsafe _ = unlink(path)
        default:
            throw ServerError(
                "\(path) exists, and whether a daemon serves it can't be told: "
                    + "\(SystemError(descriptor))")
        }
    }

    private static func give(_ path: String, to group: String) throws(ServerError) {
        let id = unsafe kms_group_id(group)
        guard id >= 0 else {
            throw ServerError("there is no group \(group) for the socket", exit: .configuration)
        }
        guard unsafe lchown(path, UInt32.max, UInt32(id)) == 0 else {
            throw ServerError(
                "the socket can't be given to the group \(group): \(SystemError(errno))")
        }
    }

    private static func inode(of path: String) -> UInt64 {
        var status = stat()
        return unsafe lstat(path, &status) == 0 ? UInt64(status.st_ino) : 0
    }
}
