import KMSModel
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
        let refused = try instance.client()
        let goodbye = try #require(try refused.frame())
        #expect(goodbye.kind == .goodbye)
        #expect(goodbye.detail == StatusCode.resourceExhausted.rawValue)
        #expect(try refused.frame() == nil)
        #expect(clients.count == 3)
    }

    @Test func limitsCountByUser() {
        let counts = ConnectionCounts()
        var limits = ServerLimits()
        limits.connections = 10
        limits.connectionsPerUID = 2
        #expect(counts.enter(1000, limits: limits) == nil)
        #expect(counts.enter(1000, limits: limits) == nil)
        #expect(counts.enter(1000, limits: limits)?.contains("User 1000") == true)
        for _ in 0..<8 { #expect(counts.enter(0, limits: limits) == nil) }
        #expect(counts.enter(1001, limits: limits)?.contains("10 connections") == true)
        counts.leave(1000)
        #expect(counts.enter(1000, limits: limits) == nil)
        #expect(counts.total == 10)
    }
}
