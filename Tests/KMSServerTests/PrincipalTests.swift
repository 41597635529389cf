import CLinux
import Glibc
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
    }

    @Test func whatIsNoSocketHasNoPeer() {
        #expect(throws: KMSError.self) { try principals.peer(of: -1) }
    }
}
