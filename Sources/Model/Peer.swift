/// Who is at the other end of a connection, as the kernel said when it was accepted.
public struct Peer: Hashable, Sendable {
    /// The effective user ID at connect.
    package let uid: UInt32
    /// The effective group ID at connect.
    package let gid: UInt32
    /// The supplementary group IDs at connect.
    package let groups: [UInt32]
    /// The process ID at connect: for the record only, as process IDs are used again.
    package let pid: Int32

    package init(uid: UInt32, gid: UInt32, groups: [UInt32] = [], pid: Int32 = 0) {
        self.uid = uid
        self.gid = gid
        self.groups = groups
        self.pid = pid
    }
}
