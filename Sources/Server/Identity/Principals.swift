internal import CLinux
internal import KMSModel

/// Finds out who a peer is by what the kernel says of the socket.
final class Principals: Sendable {
    private let accountID: String
    /// The Region of clients that name none.
    private let region: Region
    /// Whether peers that the kernel can't name here are taken: those of another user namespace.
    private let allowsOverflowUID: Bool
    private let registry: PrincipalRegistry

    /// The ID that stands for every user without a mapping in this user namespace.
    static let overflowUID: UInt32 = 65534

    init(
        accountID: String, region: Region = .standard, allowsOverflowUID: Bool,
        registry: PrincipalRegistry = PrincipalRegistry()
    ) {
        self.accountID = accountID
        self.region = region
        self.registry = registry
        self.allowsOverflowUID = allowsOverflowUID
    }

    /// The peer of a new connection, as it was when it connected.
    ///
    /// Throws `accessDenied` for a peer whose identity means nothing here, or can't be told.
    func peer(of descriptor: Int32) throws(KMSError) -> Peer {
        try peer(of: descriptor, PeerProcess(of: descriptor))
    }

    /// The same, with what is known of the process.
    func peer(of descriptor: Int32, _ process: PeerProcess) throws(KMSError) -> Peer {
        var credentials = kms_peer()
        guard unsafe kms_peer_read(descriptor, &credentials) == 0 else {
            throw KMSError(.accessDenied, "The kernel does not say who is calling.")
        }
        let unit = process.controlGroup.map { SystemdUnit(controlGroup: $0) }
        let peer = Peer(
            uid: credentials.uid, gid: credentials.gid, groups: try Self.groups(of: descriptor),
            pid: credentials.pid, unit: unit?.name, userUnit: unit?.userName, slice: unit?.slice,
            exe: process.exe)
        try require(peer)
        // As a mere user it would be without what is denied to its role and its unit.
        guard process.controlGroup != nil || !registry.registered.hasUnits(of: peer.uid) else {
            throw KMSError(
                .accessDenied,
                "Which unit the calling process is in can't be told any more (it has ended, or /proc "
                    + "can't be read); connect again.")
        }
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

    private static func groups(of descriptor: Int32) throws(KMSError) -> [UInt32] {
        var groups = [UInt32](repeating: 0, count: 32)
        var count = unsafe kms_peer_groups(descriptor, &groups, groups.count)
        if count > groups.count {
            groups = [UInt32](repeating: 0, count: Int(count))
            count = unsafe kms_peer_groups(descriptor, &groups, groups.count)
        }
        // Without its groups a caller would be without what is denied to them.
        guard count >= 0, count <= groups.count else {
            throw KMSError(.accessDenied, "The kernel does not say which groups the caller is in.")
        }
        return Array(groups.prefix(Int(count)))
    }

    /// The caller that `peer` is, a user of this name.
    func identity(
        of peer: Peer, named name: String?, userAgent: String, region: Region? = nil
    ) -> CallerIdentity {
        CallerIdentity(
            principal: principal(of: peer, named: name), peer: peer,
            userAgent: UntrustedText.cut(userAgent, bytes: Self.userAgentBytes),
            region: region ?? self.region)
    }

    /// A service or a role if the peer's unit and user are registered as one, both of them: a unit that was read
    /// of another process gives nothing by itself. Root stays root unless its registration says otherwise.
    private func principal(of peer: Peer, named name: String?) -> Principal {
        let registered = registry.registered
        if let service = registered.service(unit: peer.unit, uid: peer.uid) {
            return .service(service)
        }
        if let unit = peer.unit, let role = registered.role(unit: unit, uid: peer.uid) {
            let user = name ?? (peer.uid == 0 ? "root" : String(peer.uid))
            return .role(role, session: user, of: accountID)
        }
        return peer.uid == 0
            ? .root(of: accountID) : .user(name, uid: peer.uid, of: accountID)
    }

    /// The longest user agent that is kept, in bytes of UTF-8.
    static let userAgentBytes = 256

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
