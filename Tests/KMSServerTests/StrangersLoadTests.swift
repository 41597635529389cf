import CTestSupport
import Glibc
import KMSModel
import KMSPlatform
import KMSAPI
import KMSWire
import Logging
import Synchronization
import TestKit
import Testing

@testable import KMSServer

/// What somebody without any right can cost the others.
@Suite struct StrangersLoadTests {
    @Test func aHelloIsAtMostFourKiB() throws {
        let instance = try ServerInstance()
        let client = try instance.client()
        let hello = RawClient.bytes(
            .hello, detail: 1, word: "kmsd", payload: [UInt8](repeating: 0, count: 5000))
        try client.send(Array(hello.prefix(20)))  // the rest need not come
        let goodbye = try #require(try client.frame())
        #expect(goodbye.kind == .goodbye)
        #expect(try goodbye.status.message?.contains("too long") == true)
    }

    @Test(arguments: ["KMS/EnableKey", "KMS/Nope"])
    func aRequestIsJudgedBeforeItsPayloadComes(_ method: String) throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        let payload = [UInt8](repeating: 0, count: 1_000_000)
        let request = RawClient.bytes(.request, call: 3, word: method, payload: payload)
        let start = FrameHeader.byteCount + method.utf8.count
        try client.send(Array(request.prefix(start)))
        let reply = try #require(try client.frame())
        #expect(reply.call == 3 && reply.detail != 0)
        #expect(instance.server.heldBytes == 0, "nothing of it is kept")
        // The rest is read and dropped, and the next call is served.
        try client.send(Array(request.dropFirst(start)))
        try client.request("Health/Check", call: 4)
        #expect(try client.frame()?.call == 4)
    }

    @Test func unfinishedRequestsHaveABudgetAndLeaveKeysTheirMemory() throws {
        let instance = try ServerInstance { $0.limits.heldBytes = 4 << 20 }
        let half = RawClient.bytes(
            .request, call: 1, word: "KMS/Encrypt", payload: [UInt8](repeating: 0, count: 60_000)
        ).dropLast(100)
        let clients = try (0..<100).map { _ in try instance.greetedClient() }
        for client in clients { try client.send(Array(half)) }
        // 4 MiB hold 69 of them.
        while instance.server.connectionCount > 80 { sched_yield() }
        #expect(instance.server.heldBytes <= 4 << 20)
        for client in clients {
            try client.request("Health/Check", call: 2)  // becomes part of the request, or ends it
            shutdown(client.descriptor, Int32(SHUT_WR))
            // Who writes to a connection that was ended may not get to read why.
            if let frame = try client.frame(), frame.kind == .goodbye {
                #expect(frame.detail == StatusCode.resourceExhausted.rawValue)
            }
        }
        instance.waitForConnections(0)
        while instance.server.heldBytes > 0 { sched_yield() }
    }

    @Test func aBudgetBoundsEachUserAndAllAndServesThePrivileged() {
        let budget = ByteBudget(total: 16 << 20, lockable: nil, privileged: [0])
        #expect(budget.perUID == 2 << 20)
        var holders = 0
        for uid in 1000..<1100 as Range<UInt32> where budget.reserve(2 << 20, for: uid) {
            #expect(!budget.reserve(1, for: uid))
            holders += 1
        }
        #expect(holders == 7, "an eighth is left")
        #expect(budget.reserve(2 << 20, for: 0))
        #expect(!budget.reserve(1, for: 0))
        budget.release(2 << 20, of: 1000)
        #expect(budget.reserve(1, for: 0))
        #expect(ByteBudget(total: 1 << 30, lockable: 64 << 20, privileged: []).total == 16 << 20)
    }

    // MARK: Changes

    /// A server whose thread of changes stands still until `clock` goes on.
    private func standing(_ change: (inout Configuration) -> Void = { _ in }) throws
        -> (ServerInstance, StandingClock)
    {
        let clock = StandingClock()
        let instance = try ServerInstance(clock: clock, change)
        return (instance, clock)
    }

    @Test func changesWhoseClientHasHungUpKeepNoMemory() throws {
        let (instance, clock) = try standing()
        defer { clock.goOn() }
        clock.stand()
        let client = try instance.greetedClient()
        try client.request("KMS/CreateKey", call: 1)
        clock.waitUntilStanding()
        let large = CreateKeyRequest(description: String(repeating: "🔑", count: 7_500))
        let payload = try large.bytes()
        for call in 2..<100 as Range<UInt32> {
            try client.request("KMS/CreateKey", call: call, payload: payload)
        }
        try client.request("Health/Check", call: 1000)
        #expect(try client.frame()?.call == 1000, "all were read")
        #expect(instance.server.heldBytes > 90 * 30_000)
        shutdown(client.descriptor, Int32(SHUT_RDWR))
        instance.waitForConnections(0)
        while instance.server.heldBytes > 2000 { sched_yield() }  // the one under way is left
    }

    @Test func changesThatWaitAreBoundedInNumber() throws {
        let (instance, clock) = try standing { $0.limits.queuedCallsPerUID = 10 }
        defer { clock.goOn() }
        clock.stand()
        let client = try instance.greetedClient()
        try client.request("KMS/CreateKey", call: 1)
        clock.waitUntilStanding()
        for call in 2..<20 as Range<UInt32> { try client.request("KMS/CreateKey", call: call) }
        for _ in 12..<20 {
            let refusal = try #require(try client.frame())
            #expect(refusal.call >= 12 && refusal.detail == StatusCode.resourceExhausted.rawValue)
        }
        clock.goOn()
        for _ in 1..<12 { #expect(try client.frame()?.detail == 0) }
    }

    @Test(.enabled(if: ServerInstance.canBeOthers, "connecting as another user needs root"))
    func whoMayNotChangeIsRefusedBeforeTheQueue() throws {
        let (instance, clock) = try standing()
        defer { clock.goOn() }
        try instance.openToAll()
        let root = try instance.greetedClient()
        clock.stand()
        try root.request("KMS/CreateKey", call: 1)
        clock.waitUntilStanding()
        let stranger = try instance.stranger()
        try stranger.greet()
        try stranger.request("KMS/CreateKey", call: 2)
        let reply = try #require(try stranger.frame())
        #expect(try reply.status.exception == "AccessDeniedException")
    }

    @Test func aThreadOfChangesThatStandsStillIsNotAlive() throws {
        let (instance, clock) = try standing()
        defer { clock.goOn() }
        func becomes(_ isAlive: Bool) {
            while instance.server.isAlive() != isAlive { usleep(1000) }
        }
        becomes(true)
        clock.stand()
        let client = try instance.greetedClient()
        try client.request("KMS/CreateKey", call: 1)
        clock.waitUntilStanding()
        becomes(false)
        clock.goOn()
        becomes(true)
    }

    /// The group fails before anything reached the file, so each change is made again by itself, unless its
    /// time is over by then.
    @Test func aChangeMadeAgainLooksAtItsDeadlineAgain() throws {
        let (instance, clock) = try standing()
        defer { clock.goOn() }
        clock.stand()
        let client = try instance.greetedClient()
        try client.request("KMS/CreateKey", call: 1)
        clock.waitUntilStanding()
        for call in 2...3 as ClosedRange<UInt32> {
            try client.request("KMS/CreateKey", call: call, timeout: 30_000)
        }
        try client.request("Health/Check", call: 4)
        #expect(try client.frame()?.call == 4, "all were read")
        let broken = try #require(BrokenDescriptor(.pages, of: instance.server.dataFile))
        clock.race(by: 8_000)
        clock.goOn()
        // The one that stood, then both of the group: looked at after 16 and 24 s, and again after 32 and 40.
        for call in 1...3 as ClosedRange<UInt32> {
            let reply = try #require(try client.frame())
            #expect(reply.call == call && reply.detail != 0)
            guard call > 1 else { continue }
            #expect(reply.detail == StatusCode.deadlineExceeded.rawValue)
        }
        broken.mend()
    }

    // MARK: Names

    @Test(.enabled(if: ServerInstance.canBeOthers, "connecting as another user needs root"))
    func aSlowNameServiceDelaysItsUserAlone() throws {
        let gate = Gate()
        let names = UserNames { _ in
            gate.pass()
            return .name("late")
        }
        let instance = try ServerInstance(names: names) { $0.limits.nameTimeout = 40 }
        defer { gate.open() }
        try instance.openToAll()
        let strangers = try (0..<3 as Range<UInt32>).map { try instance.stranger(4_001_001 + $0) }
        for stranger in strangers {
            try stranger.send(.hello, detail: 1, word: "kmsd")
            try stranger.request("Health/Check", call: 5)
        }
        let root = try instance.greetedClient()
        try root.callOnce()
        // Nobody waits for ever, and nobody is served as somebody without a name.
        for stranger in strangers { try Self.requireNoName(stranger) }
    }

    @Test(.enabled(if: ServerInstance.canBeOthers, "connecting as another user needs root"))
    func aUserWhoseNameCanNotBeLookedUpIsNotServed() throws {
        let isBroken = Atomic<Bool>(true)
        let names = UserNames { _ in
            isBroken.load(ordering: .relaxed) ? .failed : .name(nil)
        }
        let instance = try ServerInstance(names: names)
        try instance.openToAll()
        let stranger = try instance.stranger()
        try stranger.send(.hello, detail: 1, word: "kmsd")
        try stranger.request("Health/Check", call: 5)
        try Self.requireNoName(stranger)
        try instance.greetedClient().callOnce()
        // Who has no name is served, and a failure is not kept.
        isBroken.store(false, ordering: .relaxed)
        try instance.stranger().greet()
    }

    /// A goodbye that asks to try again, and nothing before it.
    private static func requireNoName(_ client: RawClient) throws {
        let goodbye = try #require(try client.frame())
        #expect(goodbye.kind == .goodbye)
        #expect(goodbye.detail == StatusCode.unavailable.rawValue)
        let status = try goodbye.status
        #expect(status.exception == "DependencyTimeoutException")
        #expect(status.message?.contains("who user 400100") == true)
        #expect(try client.frame() == nil)
    }

    @Test(.enabled(if: ServerInstance.canBeOthers, "connecting as another user needs root"))
    func aHalfFrameBehindAHelloHasItsDeadlineToo() throws {
        let names = UserNames { _ in .name("alice") }
        let instance = try ServerInstance(names: names) { $0.limits.halfFrameTimeout = 40 }
        try instance.openToAll()
        let stranger = try instance.stranger()
        try stranger.send(
            RawClient.bytes(.hello, detail: 1, word: "kmsd")
                + RawClient.bytes(.request, word: "Health/Check").prefix(20))
        #expect(try stranger.frame()?.kind == .hello)
        let goodbye = try #require(try stranger.frame())
        #expect(goodbye.kind == .goodbye)
        #expect(goodbye.detail == StatusCode.deadlineExceeded.rawValue)
    }

    @Test func whoSaysGoodbyeWhileWatchingIsLetGo() throws {
        let instance = try ServerInstance()
        let watcher = try instance.greetedClient()
        try watcher.request("Health/Watch", call: 1)
        #expect(try watcher.frame()?.kind == .item)
        try watcher.send(.goodbye)
        #expect(try watcher.frame()?.kind == .item)
        #expect(try watcher.frame()?.kind == .response)
        #expect(try watcher.frame() == nil)
        instance.waitForConnections(0)
    }

    @Test(.enabled(if: ServerInstance.canBeOthers, "connecting as another user needs root"))
    func aFloodOfDeniedCallsIsAnsweredInItsOwnTime() throws {
        let instance = try ServerInstance()
        try instance.openToAll()
        do {
            let stranger = try instance.stranger()
            try stranger.send(.hello, detail: 1, word: "kmsd")
            #expect(try stranger.frame()?.kind == .hello)
            for call in 1...260 as ClosedRange<UInt32> {
                try stranger.request("KMS/ListKeys", call: call)
            }
            try instance.greetedClient().callOnce()
            for call in 1...260 as ClosedRange<UInt32> {
                let reply = try stranger.frame()
                #expect(reply?.call == call)
                #expect(reply?.detail == StatusCode.permissionDenied.rawValue)
            }
            for call in 1...100 as ClosedRange<UInt32> {
                try stranger.request("KMS/ListKeys", call: call)
            }
        }
        // Who hangs up while it is held back is gone.
        instance.waitForConnections(0)
    }

    // MARK: The log

    @Test func strangersWriteOneLineASecond() throws {
        let lines = LineCounter()
        let log = StrangersLog(
            Logger(label: "test") { _ in CountingHandler(lines: lines) }, attention: try Attention()
        )
        for _ in 0..<3000 { log.note("connection ended", "garbage", uid: 1000, at: 5_000) }
        #expect(lines.all == ["connection ended reason=garbage uid=1000"])
        log.note("connection ended", "garbage", uid: 1001, at: 5_999)
        log.note("connection ended", "garbage", uid: 1000, at: 6_000)
        #expect(lines.all.last == "connection ended left_out=2999 reason=garbage uid=1000")
        log.note("connection ended", "garbage", uid: 1000, at: 6_001)
        #expect(log.flush(at: 6_002), "one waits for the end of its second")
        #expect(!log.flush(at: 7_000))
        #expect(lines.all.last == "connections ended or refused left_out=1 uid=1000")
        #expect(lines.all.count == 4)
    }

    @Test func manyStrangersWriteFewLinesASecond() throws {
        let lines = LineCounter()
        let log = StrangersLog(
            Logger(label: "test") { _ in CountingHandler(lines: lines) }, attention: try Attention()
        )
        for uid in 1000..<9000 as Range<UInt32> {
            log.note("connection refused", "full", uid: uid, at: 5_000)
        }
        #expect(lines.all.count == 64)
        _ = log.flush(at: 6_000)
        #expect(lines.all.last?.hasSuffix("count=7936") == true)
    }
}

/// A clock that stops the thread of changes when it looks at the time.
private final class StandingClock: ServerClock {
    private let stands = Atomic<Bool>(false)
    private let isWaiting = Atomic<Bool>(false)
    private let time = MonotonicClock()
    private let step = Atomic<UInt64>(0)
    private let ahead = Atomic<UInt64>(0)

    /// Lets each look of the thread of changes take so many milliseconds.
    func race(by milliseconds: UInt64) {
        step.store(milliseconds, ordering: .sequentiallyConsistent)
    }

    func stand() { stands.store(true, ordering: .sequentiallyConsistent) }
    func goOn() { stands.store(false, ordering: .sequentiallyConsistent) }

    func waitUntilStanding() {
        while !isWaiting.load(ordering: .sequentiallyConsistent) { sched_yield() }
    }

    var milliseconds: UInt64 {
        while stands.load(ordering: .sequentiallyConsistent), isThreadOfChanges {
            isWaiting.store(true, ordering: .sequentiallyConsistent)
            usleep(1000)
        }
        isWaiting.store(false, ordering: .sequentiallyConsistent)
        guard isThreadOfChanges else { return time.milliseconds }
        let step = step.load(ordering: .sequentiallyConsistent)
        return time.milliseconds
            + ahead.wrappingAdd(step, ordering: .sequentiallyConsistent).newValue
    }

    private var isThreadOfChanges: Bool {
        unsafe kms_test_thread_is("kmsd-changes")
    }
}

/// Holds threads up until it is opened.
private final class Gate: Sendable {
    private let isOpen = Atomic<Bool>(false)

    func open() { isOpen.store(true, ordering: .sequentiallyConsistent) }

    func pass() {
        while !isOpen.load(ordering: .sequentiallyConsistent) { usleep(1000) }
    }
}

private final class LineCounter: Sendable {
    private let lines = Guarded<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct CountingHandler: LogHandler {
    let lines: LineCounter
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let details = (event.metadata ?? [:]).sorted { $0.key < $1.key }
        lines.add(details.reduce("\(event.message)") { $0 + " \($1.key)=\($1.value)" })
    }
}
