internal import CLinux
internal import KMSModel

/// Finds out who a peer is: what the kernel says of the socket, and the name the system has for the user.
final class Principals: Sendable {
    private let accountID: String
    /// Whether peers that the kernel can't name here are taken: those of another user namespace.
    private let allowsOverflowUID: Bool
    /// Names by user ID, empty where there is none. Asking for one can take long.
    private let names = Mutex<[UInt32: String]>([:])

    /// The ID that stands for every user without a mapping in this user namespace.
    static let overflowUID: UInt32 = 65534
    /// The most users whose names are kept.
    private static let nameLimit = 4096

    init(accountID: String, allowsOverflowUID: Bool) {
        self.accountID = accountID
        self.allowsOverflowUID = allowsOverflowUID
    }

    /// The peer of a new connection, as it was when it connected.
    ///
    /// Throws `accessDenied` for a peer whose identity means nothing here.
    func peer(of descriptor: Int32) throws(KMSError) -> Peer {
        var credentials = kms_peer()
        guard unsafe kms_peer_read(descriptor, &credentials) == 0 else {
            throw KMSError(.accessDenied, "The kernel does not say who is calling.")
        }
        let peer = Peer(
            uid: credentials.uid, gid: credentials.gid, groups: Self.groups(of: descriptor),
            pid: credentials.pid)
        try require(peer)
        return peer
    }

    /// Throws `accessDenied` unless the peer is a user and a process of this system.
    func require(_ peer: Peer) throws(KMSError) {
        guard !allowsOverflowUID else { return }
        guard peer.uid != Self.overflowUID else {
            throw KMSError(
                .accessDenied,
                "User 65534 stands for every user without a mapping; connect from the user namespace "
                    + "of the server, or set allow_overflow_uid.")
        }
        guard peer.pid != 0 else {
            throw KMSError(
                .accessDenied,
                "The calling process can't be seen from here; connect from the PID namespace of the "
                    + "server, or set allow_overflow_uid.")
        }
    }

    private static func groups(of descriptor: Int32) -> [UInt32] {
        var groups = [UInt32](repeating: 0, count: 32)
        var count = unsafe kms_peer_groups(descriptor, &groups, groups.count)
        if count > groups.count {
            groups = [UInt32](repeating: 0, count: Int(count))
            count = unsafe kms_peer_groups(descriptor, &groups, groups.count)
        }
        return Array(groups.prefix(max(0, Int(count))))
    }

    /// The principal that calls as `peer`.
    func identity(of peer: Peer, userAgent: String) -> CallerIdentity {
        let path = peer.uid == 0 ? "root" : "user/\(userName(peer.uid))"
        return CallerIdentity(
            principalARN: "arn:aws:iam::\(accountID):\(path)",
            userName: peer.uid == 0 ? nil : userName(peer.uid), peer: peer,
            userAgent: String(userAgent.prefix(256)))
    }

    /// Forgets the names, as users may have been renamed.
    func refresh() {
        names.withLock { $0 = [:] }
    }

    /// The system's name for the user, or `uid/<uid>` if it has none that an ARN can hold.
    private func userName(_ uid: UInt32) -> String {
        if let name = names.withLock({ $0[uid] }) { return name }
        let name = Self.passwdName(uid) ?? "uid/\(uid)"
        names.withLock { names in
            if names.count >= Self.nameLimit { names = [:] }
            names[uid] = name
        }
        return name
    }

    private static func passwdName(_ uid: UInt32) -> String? {
        var buffer = [CChar](repeating: 0, count: 256)
        let count = unsafe kms_user_name(uid, &buffer, Int32(buffer.count))
        guard count > 0 else { return nil }
        let bytes = buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }
        return isPrincipalName(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// Whether the bytes are 1 to 64 of the characters `[\w+=,.@-]` that IAM allows in names.
    static func isPrincipalName(_ bytes: some Collection<UInt8>) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "_+=,.@-".utf8.contains(byte)
            }
        }
    }
}
