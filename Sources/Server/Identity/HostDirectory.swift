internal import CLinux
internal import KMSAccess
import Glibc

/// Who is meant by the names in policies and grants: users as the name service has them, which may block.
struct HostDirectory: PrincipalDirectory, Sendable {
    let registry: PrincipalRegistry

    func user(_ name: String) -> UserLookUp { Self.user(named: name) }

    /// The user of this name; none for root.
    static func user(named name: String) -> UserLookUp {
        guard Principals.isPrincipalName(Array(name.utf8)) else { return .unknown }
        let uid = unsafe kms_user_id(name)
        switch uid {
        case -Int64(ENOENT), 0: return .unknown  // root is the account's root, not a user
        case 1...: return .uid(UInt32(truncatingIfNeeded: uid))
        default: return .failed
        }
    }

    func groups(ofUser name: String) -> [UInt32] {
        var groups = [UInt32](repeating: 0, count: 256)
        let count = unsafe kms_user_groups(name, &groups, groups.count)
        return Array(groups.prefix(max(0, min(Int(count), groups.count))))
    }

    func hasRole(_ name: String) -> Bool { registry.registered.hasRole(name) }
    func hasService(_ name: String) -> Bool { registry.registered.hasService(name) }
}
