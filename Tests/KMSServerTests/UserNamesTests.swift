import KMSPlatform
import Testing

@testable import KMSServer

/// What a look-up of a user's name gives: a name, that there is none, or that nobody can say.
@Suite struct UserNamesTests {
    /// The answers that the mailbox gets for `uid`, once they are there.
    private static func answers(
        _ names: UserNames, of uid: UInt32
    ) throws -> [UserName] {
        let mailbox = try Mailbox()
        let thread = try SystemThread { names.run() }
        defer {
            names.stop()
            thread.join()
        }
        #expect(names.name(of: uid, for: 7, at: mailbox) == .later)
        while true {
            let found = mailbox.take().compactMap { message -> UserName? in
                if case .named(7, let result) = message { result } else { nil }
            }
            if !found.isEmpty { return found }
            SystemThread.pause(nanoseconds: 1_000_000)
        }
    }

    @Test(arguments: [UserName.name("alice"), .name(nil), .failed])
    func whatTheNameServiceSaysIsTold(_ result: UserName) throws {
        let names = UserNames { _ in result }
        #expect(try Self.answers(names, of: 1000) == [result])
    }

    @Test func aFailureIsNotKept() throws {
        let mailbox = try Mailbox()
        let failing = UserNames { _ in .failed }
        _ = try Self.answers(failing, of: 1000)
        #expect(failing.name(of: 1000, for: 8, at: mailbox) == .later)
        let working = UserNames { _ in .name(nil) }
        _ = try Self.answers(working, of: 1000)
        #expect(working.name(of: 1000, for: 8, at: mailbox) == .name(nil))
    }

    /// Nobody runs the look-ups: all of them wait.
    @Test func whoFindsTooManyWaitingHasNoName() throws {
        let mailbox = try Mailbox()
        let names = UserNames { _ in .name("late") }
        for token in 0..<4096 as Range<UInt64> {
            #expect(names.name(of: 1000, for: token, at: mailbox) == .later)
        }
        #expect(names.name(of: 1000, for: 4096, at: mailbox) == .failed)
        for uid in 1001..<5096 as Range<UInt32> {
            #expect(names.name(of: uid, for: 1, at: mailbox) == .later)
        }
        #expect(names.name(of: 5096, for: 1, at: mailbox) == .failed)
        #expect(names.name(of: 0, for: 1, at: mailbox) == .name(nil))
    }
}
