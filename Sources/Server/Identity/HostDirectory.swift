internal import CLinux
internal import KMSAccess
import Glibc

/// Who is meant by the names in policies and grants: users as the name service has them, which may block.
struct HostDirectory: PrincipalDirectory, Sendable {
    func user(_ name: String) -> UserLookUp {
        guard Principals.isPrincipalName(Array(name.utf8)) else { return .unknown }
        let uid = unsafe kms_user_id(name)
        switch uid {
        case -Int64(ENOENT), 0: return .unknown  // root is the account's root, not a user
        case 1...: return .uid(UInt32(truncatingIfNeeded: uid))
        default: return .failed
        }
    }

    func hasRole(_: String) -> Bool { false }
    func hasService(_: String) -> Bool { false }
}
