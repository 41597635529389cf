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
    /// The service of the system manager that its process belongs to; `nil` if there is none, or it isn't known.
    package let unit: String?
    /// The same for the manager of a user, who controls it: to narrow rights, not to give them.
    package let userUnit: String?
    /// The slice of the system manager that its process is in; `nil` if it isn't known.
    package let slice: String?
    /// The path of its program, which the process itself can forge; `nil` if it isn't known.
    package let exe: String?

    package init(
        uid: UInt32, gid: UInt32, groups: [UInt32] = [], pid: Int32 = 0, unit: String? = nil,
        userUnit: String? = nil, slice: String? = nil, exe: String? = nil
    ) {
        self.uid = uid
        self.gid = gid
        self.groups = groups
        self.pid = pid
        self.unit = unit
        self.userUnit = userUnit
        self.slice = slice
        self.exe = exe
    }
}
