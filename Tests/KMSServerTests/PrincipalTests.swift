import CLinux
import Glibc
import KMSAccess
import KMSModel
import Testing

@testable import KMSServer

@Suite struct PrincipalTests {
    let principals = Principals(accountID: "111122223333", allowsOverflowUID: false)

    @Test func rootIsTheAccount() {
        let identity = principals.identity(
            of: Peer(uid: 0, gid: 0), named: nil, userAgent: "test/1")
        #expect(identity.principal.arn == "arn:aws:iam::111122223333:root")
        #expect(identity.principal.userName == nil)
        #expect(identity.userAgent == "test/1")
    }

    @Test func aUserHasTheNameOfThePasswordFile() {
        #expect(UserNames.passwdName(1) == .name("daemon"))
        #expect(UserNames.passwdName(3_999_999) == .name(nil))
        let identity = principals.identity(
            of: Peer(uid: 1, gid: 1), named: "daemon", userAgent: "")
        #expect(identity.principal.arn == "arn:aws:iam::111122223333:user/daemon")
        #expect(identity.principal.userName == "daemon")
    }

    @Test func aUserWithoutANameHasItsNumber() {
        let identity = principals.identity(
            of: Peer(uid: 3_999_999, gid: 1), named: nil, userAgent: "")
        #expect(identity.principal.arn == "arn:aws:iam::111122223333:user/uid/3999999")
    }

    /// Text of 256 letters and more, and one grapheme cluster of many bytes.
    @Test(arguments: [
        String(repeating: "x", count: 5000), "e" + String(repeating: "\u{301}", count: 5000),
        String(repeating: "\u{1F600}", count: 100) + "\n",
    ])
    func aLongUserAgentIsCutByItsBytes(_ userAgent: String) {
        let identity = principals.identity(
            of: Peer(uid: 0, gid: 0), named: nil, userAgent: userAgent)
        #expect((253...256).contains(identity.userAgent.utf8.count))
        #expect(userAgent.utf8.starts(with: identity.userAgent.utf8))
    }

    @Test(arguments: [
        (Peer(uid: 65534, gid: 65534, pid: 7), "65534"),
        (Peer(uid: 1000, gid: 1000, pid: 0), "process"),
    ])
    func whoMeansNothingHereIsRefused(_ peer: Peer, _ word: String) throws {
        let error = try #require(throws: KMSError.self) { try principals.require(peer) }
        #expect(error.code == .accessDenied)
        #expect(error.message.contains(word))
        #expect(throws: Never.self) {
            try Principals(accountID: "1", allowsOverflowUID: true).require(peer)
        }
    }

    @Test(arguments: [
        ("alice", true), ("a.b-c_d+e=f,g@h", true), ("", false), ("a b", false), ("a/b", false),
        ("ünicode", false), (String(repeating: "a", count: 65), false), ("a\n", false),
        ("a*", false),
    ])
    func aPrincipalsNameHasTheLettersOfIAM(_ name: String, _ isAllowed: Bool) {
        #expect(Principals.isPrincipalName(name.utf8) == isAllowed)
    }

    @Test func theKernelSaysWhoCalls() throws {
        var pair: [Int32] = [0, 0]
        #expect(unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        defer { for descriptor in pair { kms_close(descriptor) } }
        let peer = try principals.peer(of: pair[0])
        #expect(peer.uid == geteuid())
        #expect(peer.gid == getegid())
        #expect(peer.pid == getpid())
        let groupCount = Int(getgroups(0, nil))
        #expect(peer.groups.count == groupCount)
        #expect(peer.exe?.hasPrefix("/") ?? false)
    }

    /// Roles a.service of 1001 and of root, service d.service of 1002 and of root, service of 1003.
    private static func registered() throws -> Principals {
        var registered = RegisteredPrincipals()
        var remarks: [String] = []
        let files: [(Registration.Kind, String, String)] = [
            (.role, "a", "users: [1001, 0]\nrun_as_role_for_root: true"),
            (.role, "b", "users: [1001]"),
            (.service, "d", "unit: d.service\nusers: [1002, 0]\nrun_as_service_for_root: true"),
            (.service, "e", "uid: 1003"),
        ]
        for (kind, name, yaml) in files {
            try registered.add(
                try Registration(kind, yaml: yaml, file: "\(name).yaml", stem: name),
                remarks: &remarks
            ) { _ in .unknown }
        }
        return Principals(
            accountID: "111122223333", allowsOverflowUID: false,
            registry: PrincipalRegistry(registered))
    }

    private static let callers: [(UInt32, String?, String?, String)] = [
        (1001, "a.service", "alice", "arn:aws:sts::111122223333:assumed-role/a/alice"),
        (1001, "a.service", nil, "arn:aws:sts::111122223333:assumed-role/a/1001"),
        (0, "a.service", nil, "arn:aws:sts::111122223333:assumed-role/a/root"),
        (1002, "d.service", "disk", "d.amazonaws.com"), (0, "d.service", nil, "d.amazonaws.com"),
        (1003, nil, "e", "e.amazonaws.com"), (1003, "a.service", "e", "e.amazonaws.com"),
        // One of the two is not enough.
        (1001, nil, "alice", "arn:aws:iam::111122223333:user/alice"),
        (1001, "c.service", "alice", "arn:aws:iam::111122223333:user/alice"),
        (1001, "d.service", "alice", "arn:aws:iam::111122223333:user/alice"),
        (1002, "a.service", "bob", "arn:aws:iam::111122223333:user/bob"),
        (0, "b.service", nil, "arn:aws:iam::111122223333:root"),
        (0, nil, nil, "arn:aws:iam::111122223333:root"),
    ]

    @Test(arguments: callers)
    func aRegisteredUnitWithItsUserIsARoleOrAService(
        _ uid: UInt32, _ unit: String?, _ name: String?, _ arn: String
    ) throws {
        let identity = try Self.registered().identity(
            of: Peer(uid: uid, gid: uid, unit: unit), named: name, userAgent: "")
        #expect(identity.principal.arn == arn)
    }

    @Test func theUnitOfAUsersManagerIsNoRole() throws {
        let identity = try Self.registered().identity(
            of: Peer(uid: 1001, gid: 1, userUnit: "a.service"), named: "alice", userAgent: "")
        #expect(identity.principal.arn == "arn:aws:iam::111122223333:user/alice")
    }

    /// The user of the tests connects, as a process that nothing is known of.
    private static func connected(_ files: [(Registration.Kind, String)]) throws -> Peer {
        var registered = RegisteredPrincipals()
        var remarks: [String] = []
        for (kind, yaml) in files {
            try registered.add(
                try Registration(kind, yaml: yaml, file: "a.yaml", stem: "a"), remarks: &remarks
            ) { _ in .unknown }
        }
        let principals = Principals(
            accountID: "111122223333", allowsOverflowUID: true,
            registry: PrincipalRegistry(registered))
        var pair: [Int32] = [0, 0]
        #expect(unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        defer { for descriptor in pair { kms_close(descriptor) } }
        return try principals.peer(of: pair[0], PeerProcess(of: -1))
    }

    @Test func whoMayBeInARegisteredUnitIsRefusedIfNobodyCanSay() throws {
        let uid = geteuid()
        let files: [(Registration.Kind, String)] = [
            (.role, "users: [\(uid)]\nrun_as_role_for_root: \(uid == 0)"),
            (.service, "unit: a.service\nusers: [\(uid)]\nrun_as_service_for_root: \(uid == 0)"),
        ]
        for file in files {
            let error = try #require(throws: KMSError.self) { _ = try Self.connected([file]) }
            #expect(error.code == .accessDenied)
            #expect(error.message.contains("Which unit"))
        }
    }

    @Test func whoIsRegisteredWithNoUnitIsServedWithoutOne() throws {
        let uid = geteuid()
        #expect(try Self.connected([]).uid == uid)
        let peer = try Self.connected([
            (.role, "users: [\(uid + 1)]"), (.service, "uid: \(uid + 2)"),
        ])
        #expect(peer.unit == nil && peer.uid == uid)
    }

    @Test func whatIsNoSocketHasNoPeer() {
        #expect(throws: KMSError.self) { try principals.peer(of: -1) }
    }
}
