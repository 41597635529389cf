import KMSModel
import KMSAPI
import KMSWire
import Testing

@testable import KMSServer

@Suite struct TimeoutTests {
    /// Input that stops before it is complete.
    static let halves: [[UInt8]] = [
        [], [0, 0, 0], Array(RawClient.bytes(.hello, detail: 1, word: "kmsd").dropLast()),
        RawClient.bytes(.hello, detail: 1, word: "kmsd") + [0, 0],
        RawClient.bytes(.hello, detail: 1, word: "kmsd")
            + RawClient.bytes(.request, word: "Health/Check").dropLast(),
    ]

    @Test(arguments: halves)
    func whoKeepsTheRestToHimselfIsSentAway(_ bytes: [UInt8]) throws {
        let instance = try ServerInstance { $0.limits.halfFrameTimeout = 40 }
        let client = try instance.client()
        try client.send(bytes)
        var last = try client.frame()
        if last?.kind == .hello { last = try client.frame() }
        #expect(last?.kind == .goodbye)
        #expect(last?.detail == StatusCode.deadlineExceeded.rawValue)
        #expect(try client.frame() == nil)
    }

    @Test func whoNeverReadsIsSentAway() throws {
        let instance = try ServerInstance {
            $0.limits.outputTimeout = 40
            $0.limits.outputBytes = 16 << 10
        }
        let client = try instance.greetedClient()
        let call = RawClient.bytes(
            .request, call: 9, word: "KMS/GenerateRandom", payload: [8, 0x80, 8])
        // Blocks once everything is full, until the server hangs up.
        for _ in 0..<20_000 { try client.send(call) }
        instance.waitForConnections(0)
        let other = try instance.greetedClient()
        try other.request("Health/Check")
        #expect(try other.frame()?.detail == 0)
    }

    @Test func whoIsIdleBetweenCallsMayStay() throws {
        let instance = try ServerInstance { $0.limits.halfFrameTimeout = 40 }
        let idle = try instance.greetedClient()
        let slow = try instance.client()
        #expect(try slow.frame()?.kind == .goodbye, "time has passed")
        try idle.request("Health/Check")
        #expect(try idle.frame()?.detail == 0)
    }

    @Test func connectionsOfAUserAreBounded() throws {
        let instance = try ServerInstance { $0.limits.connections = 3 }
        let clients = try (0..<3).map { _ in try instance.greetedClient() }
        for client in clients { try client.callOnce() }
        let refused = try instance.client()
        let goodbye = try #require(try refused.frame())
        #expect(goodbye.kind == .goodbye)
        #expect(goodbye.detail == StatusCode.resourceExhausted.rawValue)
        #expect(try refused.frame() == nil)
        #expect(clients.count == 3)
    }

    @Test func theOldestIdleConnectionOfWhoWasNeverServedGoesFirst() throws {
        let instance = try ServerInstance {
            $0.limits.connections = 3
            $0.threads = 1
        }
        let served = try instance.greetedClient()
        try served.callOnce()
        let idle = try instance.greetedClient()
        let other = try instance.greetedClient()
        let newcomer = try instance.greetedClient()
        for client in [newcomer, served, other] { try client.callOnce() }
        let goodbye = try #require(try idle.frame())
        #expect(goodbye.kind == .goodbye)
        #expect(goodbye.detail == StatusCode.unavailable.rawValue)
    }

    @Test func whoIsIdleForTooLongIsSentAway() throws {
        let instance = try ServerInstance { $0.limits.idleTimeout = 40 }
        let client = try instance.greetedClient()
        try client.callOnce()
        let goodbye = try #require(try client.frame())
        #expect(goodbye.kind == .goodbye)
        #expect(goodbye.detail == StatusCode.unavailable.rawValue)
        #expect(try goodbye.status.message?.contains("idle") == true)
        #expect(try client.frame() == nil)
    }

    @Test func whoWatchesIsNotIdle() throws {
        let instance = try ServerInstance { $0.limits.idleTimeout = 40 }
        let watcher = try instance.greetedClient()
        try watcher.request("Health/Watch", call: 1)
        #expect(try watcher.frame()?.kind == .item)
        let idle = try instance.greetedClient()
        #expect(try idle.frame()?.kind == .goodbye, "time has passed")
        try watcher.request("Health/Check", call: 2)
        #expect(try watcher.frame()?.call == 2)
    }

    @Test func limitsCountByUser() {
        let counts = ConnectionCounts()
        var limits = ServerLimits()
        limits.connections = 16
        limits.connectionsPerUID = 4
        for _ in 0..<4 { #expect(counts.enter(1000, limits: limits) == nil) }
        guard case .userIsFull(let message) = counts.enter(1000, limits: limits) else {
            Issue.record("a user may have more than its limit")
            return
        }
        #expect(message.contains("User 1000"))
        counts.leave(1000)
        #expect(counts.enter(1000, limits: limits) == nil)
        #expect(counts.total == 4)
    }

    @Test func strangersLeaveRoomForRoot() {
        let counts = ConnectionCounts(privileged: [0, 7])
        var limits = ServerLimits()
        limits.connections = 16
        limits.connectionsPerUID = 4
        var entered = 0
        for uid in 1000..<1100 as Range<UInt32> where counts.enter(uid, limits: limits) == nil {
            entered += 1
        }
        #expect(entered == 14, "an eighth is kept free")
        #expect(counts.enter(0, limits: limits) == nil)
        #expect(counts.enter(7, limits: limits) == nil)
        guard case .full = counts.enter(0, limits: limits) else {
            Issue.record("there are more connections than the limit")
            return
        }
    }
}
