import Glibc
import KMSAPI
import KMSCore
import KMSModel
import KMSPlatform
import KMSWire
import Synchronization
import Testing

@testable import KMSServer

/// Where calls run: what one of them waits for holds up no other.
@Suite struct WorkTests {
    private static let inputLimit = 64 << 10

    /// A method that answers on a worker, once the gate is open.
    private static func slow(_ gate: WorkGate) -> KMSServer.Method {
        Method("Test/Slow", .compute, inputLimit: inputLimit, timeout: 30_000) {
            call, _ throws(KMSError) in
            gate.wait()
            try call.send(EnableKeyResponse())
            return .answered
        }
    }

    /// CreateKey, with a preparation that waits for the gate.
    private static func slowChange(_ gate: WorkGate) -> KMSServer.Method {
        Method("Test/SlowChange", .compute, inputLimit: inputLimit, timeout: 30_000) {
            call, _ throws(KMSError) in
            let change = try unsafe call.engine.createKey(
                .init(description: "slow"), for: call.caller)
            gate.wait()
            return .prepared(
                PreparedCall(change) { call throws(KMSError) in
                    try call.send(change.takeReply())
                })
        }
    }

    @Test(arguments: ["Test/Slow", "Test/SlowChange"])
    func whatWaitsHoldsUpNobody(_ method: String) throws {
        let gate = WorkGate()
        defer { gate.open() }
        let instance = try ServerInstance(methods: [Self.slow(gate), Self.slowChange(gate)])
        let client = try instance.greetedClient()
        try client.request(method, call: 1)
        // On the same connection and on another, reading and changing.
        for other in [client, try instance.greetedClient()] {
            try other.request("KMS/GenerateRandom", call: 2, payload: [8, 32])
            #expect(try other.frame()?.call == 2)
            try other.request("KMS/CreateKey", call: 3)
            let reply = try #require(try other.frame())
            #expect(reply.call == 3 && reply.detail == 0)
        }
        gate.open()
        let reply = try #require(try client.frame())
        #expect(reply.call == 1 && reply.detail == 0)
        #expect(instance.server.heldBytes == 0)
    }

    /// The figure that matters: p99 of DisableKey beside preparations that sleep, over that without.
    @Test func aSlowPreparationDelaysNoOtherChange() throws {
        let isMeasuring = Atomic<Bool>(false)
        let sleepy = Method("Test/Sleepy", .compute, inputLimit: Self.inputLimit, timeout: 30_000) {
            call, _ throws(KMSError) in
            let change = try unsafe call.engine.createKey(.init(), for: call.caller)
            while isMeasuring.load(ordering: .relaxed) { usleep(20_000) }
            return .prepared(
                PreparedCall(change) { call throws(KMSError) in
                    try call.send(change.takeReply())
                })
        }
        let instance = try ServerInstance(methods: [sleepy])
        let client = try instance.greetedClient()
        try client.request("KMS/CreateKey", call: 1)
        let created = try #require(try client.frame())
        let key = try unsafe created.payload.withUnsafeBytes { bytes in
            try unsafe CreateKeyResponse(decoding: bytes, in: MessageArena()).keyMetadata?.keyID
        }
        let payload = try DisableKeyRequest(keyID: key).bytes()

        func p99() throws -> Duration {
            var times: [Duration] = []
            for call in 0..<200 as Range<UInt32> {
                let start = ContinuousClock.now
                try client.request("KMS/DisableKey", call: call, payload: payload)
                let reply = try #require(try client.frame())
                #expect(reply.call == call && reply.detail == 0)
                times.append(ContinuousClock.now - start)
            }
            return times.sorted()[times.count * 99 / 100]
        }

        let quiet = try p99()
        isMeasuring.store(true, ordering: .relaxed)
        let others = try (0..<4).map { _ in try instance.greetedClient() }
        for other in others { try other.request("Test/Sleepy", call: 9) }
        let beside = try p99()
        isMeasuring.store(false, ordering: .relaxed)
        for other in others { #expect(try other.frame()?.detail == 0) }
        print("p99 of DisableKey beside sleeping preparations: \(beside), alone \(quiet)")
    }

    @Test func callsThatWaitForAWorkerAreBounded() throws {
        let gate = WorkGate()
        defer { gate.open() }
        let instance = try ServerInstance(methods: [Self.slow(gate)]) {
            $0.limits.queuedCallsPerUID = 5
        }
        let client = try instance.greetedClient()
        for call in 0..<4 as Range<UInt32> { try client.request("Test/Slow", call: call) }
        gate.waitUntilWaiting(4)  // all workers are busy
        for call in 4..<12 as Range<UInt32> { try client.request("Test/Slow", call: call) }
        for _ in 9..<12 {
            let refusal = try #require(try client.frame())
            #expect(refusal.call >= 9 && refusal.detail == StatusCode.resourceExhausted.rawValue)
        }
        gate.open()
        for _ in 0..<9 { #expect(try client.frame()?.detail == 0) }
    }

    @Test func aCancelledCallGivesItsMemoryBackAtOnce() throws {
        let gate = WorkGate()
        defer { gate.open() }
        let instance = try ServerInstance(methods: [Self.slow(gate)])
        let client = try instance.greetedClient()
        for call in 0..<4 as Range<UInt32> { try client.request("Test/Slow", call: call) }
        gate.waitUntilWaiting(4)
        let before = instance.server.heldBytes
        try client.request(
            "Test/Slow", call: 4, payload: [UInt8](repeating: 0, count: 50_000))
        while instance.server.heldBytes < before + 50_000 { sched_yield() }
        try client.send(.cancel, call: 4)
        let reply = try #require(try client.frame())
        #expect(reply.call == 4 && reply.detail == StatusCode.cancelled.rawValue)
        #expect(instance.server.heldBytes == before)
        // What has begun can't be cancelled, and is answered.
        try client.send(.cancel, call: 0)
        gate.open()
        for _ in 0..<4 { #expect(try client.frame()?.detail == 0) }
    }

    // MARK: Deadlines

    /// A call whose client says nothing has its method's time; one whose client does has that.
    @Test(arguments: [(method: "Test/Hasty", timeout: UInt32(0)), ("Test/Slow", 40)])
    func aCallThatWaitsTooLongIsEnded(_ method: String, _ timeout: UInt32) throws {
        let gate = WorkGate()
        defer { gate.open() }
        let hasty = Method("Test/Hasty", .compute, inputLimit: Self.inputLimit, timeout: 40) {
            call, _ throws(KMSError) in
            try call.send(EnableKeyResponse())
            return .answered
        }
        let instance = try ServerInstance(methods: [Self.slow(gate), hasty])
        let client = try instance.greetedClient()
        for call in 0..<4 as Range<UInt32> { try client.request("Test/Slow", call: call) }
        gate.waitUntilWaiting(4)
        try client.request(method, call: 7, timeout: timeout)
        let reply = try #require(try client.frame())
        #expect(reply.call == 7 && reply.detail == StatusCode.deadlineExceeded.rawValue)
        gate.open()
        for _ in 0..<4 { #expect(try client.frame()?.detail == 0) }
    }

    @Test func anInlineCallHasItsMethodsTime() throws {
        let hasty = Method("Test/Hasty", .inline, inputLimit: Self.inputLimit, timeout: 500) {
            call, _ throws(KMSError) in
            try call.send(EnableKeyResponse())
            return .answered
        }
        // Each look at this clock takes a second.
        let instance = try ServerInstance(clock: RacingClock(), methods: [hasty]) {
            $0.limits.halfFrameTimeout = 3_600_000
            $0.limits.outputTimeout = 3_600_000
        }
        let client = try instance.greetedClient()
        try client.request("Test/Hasty", call: 4)
        let reply = try #require(try client.frame())
        #expect(reply.call == 4 && reply.detail == StatusCode.deadlineExceeded.rawValue)
    }

    @Test func aStreamEndsWhenItsTimeIsOver() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        try client.request("Health/Watch", call: 5, timeout: 30)
        #expect(try client.frame()?.kind == .item)
        let end = try #require(try client.frame())
        #expect(end.kind == .response)
        #expect(end.detail == StatusCode.deadlineExceeded.rawValue)
    }

    // MARK: Streams

    /// Sends a number of items of 4 KiB, and counts how many it was asked for.
    private final class Counting: StreamProducer {
        private let asked: Counter
        private let items: Int
        private var sent = 0

        init(_ items: Int, _ asked: Counter) {
            self.items = items
            self.asked = asked
        }

        func next(_ call: borrowing Call) throws(KMSError) -> StreamStep {
            guard sent < items else {
                try call.send(HealthCheckResponse())
                return .end
            }
            sent += 1
            asked.increment()
            try call.send(
                HealthCheckResponse(server: String(repeating: "x", count: 4096)), as: .item)
            return .item
        }

        func end(_ call: borrowing Call) throws(KMSError) {
            try call.send(HealthCheckResponse())
        }
    }

    /// What may wait for the client is less than what its socket takes at once.
    @Test func aStreamGoesOnBehindItemsThatTheSocketHasTaken() throws {
        let method = Method("Test/Count", .stream, inputLimit: Self.inputLimit, timeout: 0) {
            _, _ throws(KMSError) in
            .stream(Counting(100, Counter()))
        }
        let instance = try ServerInstance(methods: [method]) { $0.limits.outputBytes = 8192 }
        let client = try instance.greetedClient()
        try client.request("Test/Count", call: 1)
        for _ in 0..<100 { #expect(try client.frame()?.kind == .item) }
        #expect(try client.frame()?.kind == .response)
    }

    @Test func aStreamIsAskedForNoMoreThanItsClientTakes() throws {
        let asked = Counter()
        let count = 2_000
        let method = Method("Test/Count", .stream, inputLimit: Self.inputLimit, timeout: 0) {
            _, _ throws(KMSError) in
            .stream(Counting(count, asked))
        }
        let instance = try ServerInstance(methods: [method])
        let client = try instance.greetedClient()
        try client.request("Test/Count", call: 1)
        // The socket's buffers, and what may wait for a client that doesn't read: not all of 8 MB.
        while asked.value < 64 { sched_yield() }
        let other = try instance.greetedClient()
        try other.request("Health/Check", call: 1)
        #expect(try other.frame()?.call == 1)
        #expect(asked.value < count)
        #expect(instance.server.heldBytes < 1 << 20)
        for _ in 0..<count { #expect(try client.frame()?.kind == .item) }
        #expect(try client.frame()?.kind == .response)
        try client.request("Health/Check", call: 1)
        #expect(try client.frame()?.detail == 0, "the number is free again")
        #expect(asked.value == count)
    }
}

private final class Counter: Sendable {
    private let count = Atomic<Int>(0)

    var value: Int { count.load(ordering: .relaxed) }

    func increment() {
        count.wrappingAdd(1, ordering: .relaxed)
    }
}
