import Glibc
import KMSModel
import KMSAPI
import KMSWire
import Testing

@testable import KMSServer

@Suite struct CallTests {
    @Test func changesAndReadsGoThroughOneConnection() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        for call in 0..<20 as Range<UInt32> { try client.request("KMS/CreateKey", call: call) }
        var answered: Set<UInt32> = []
        for _ in 0..<20 {
            let reply = try #require(try client.frame())
            #expect(reply.detail == 0)
            answered.insert(reply.call)
        }
        #expect(answered.count == 20)
        try client.request("KMS/ListKeys", call: 50)
        let list = try #require(try client.frame())
        let arena = MessageArena()
        let response = try unsafe list.payload.withUnsafeBytes { bytes in
            try unsafe ListKeysResponse(decoding: bytes, in: arena)
        }
        #expect(response.keys.count == 20)
    }

    @Test func requestIDsAreTheRepliesOwn() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        var ids: Set<[UInt8]> = []
        for call in 0..<50 as Range<UInt32> {
            try client.request("KMS/GenerateRandom", call: call, payload: [8, 16])
            ids.insert(try #require(try client.frame()).extensionBytes)
        }
        #expect(ids.count == 50)
    }

    @Test func aNumberInFlightCanNotBeUsedAgain() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        try client.request("Health/Watch", call: 5)
        #expect(try client.frame()?.kind == .item)
        try client.request("Health/Check", call: 5)
        #expect(try client.frame()?.kind == .goodbye)
    }

    @Test func callsInFlightAreBounded() throws {
        let instance = try ServerInstance { $0.limits.callsInFlight = 3 }
        let client = try instance.greetedClient()
        for call in 0..<3 as Range<UInt32> {
            try client.request("Health/Watch", call: call)
            #expect(try client.frame()?.kind == .item)
        }
        try client.request("Health/Watch", call: 3)
        let reply = try #require(try client.frame())
        #expect(reply.detail == StatusCode.resourceExhausted.rawValue)
        #expect(try reply.status.exception == "ThrottlingException")
        try client.send(.cancel, call: 1)
        #expect(try client.frame()?.detail == StatusCode.cancelled.rawValue)
        try client.request("Health/Check", call: 3)
        #expect(try client.frame()?.detail == 0)
    }

    @Test func cancellingWhatIsNotInFlightIsIgnored() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        try client.send(.cancel, call: 77)
        try client.request("Health/Check", call: 78)
        #expect(try client.frame()?.call == 78)
    }

    @Test(arguments: ["KMS/GenerateRandom", "KMS/CreateKey"])
    func aCallPastItsDeadlineIsNotMade(_ method: String) throws {
        let instance = try ServerInstance(clock: RacingClock()) {
            $0.limits.halfFrameTimeout = 3_600_000
            $0.limits.outputTimeout = 3_600_000
        }
        let client = try instance.greetedClient()
        try client.request(method, call: 4, timeout: 5, payload: [])
        let reply = try #require(try client.frame())
        #expect(reply.call == 4)
        #expect(reply.detail == StatusCode.deadlineExceeded.rawValue)
        try client.request("KMS/ListKeys", call: 5)
        #expect(try client.frame()?.payload.contains(UInt8(ascii: "-")) == false, "no key was made")
    }

    @Test func aWatchEndsWithTheServer() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        try client.request("Health/Watch", call: 5)
        #expect(try client.frame()?.kind == .item)
        instance.stop()
        #expect(try client.frame()?.kind == .item)
        #expect(try client.frame()?.kind == .response)
        let goodbye = try #require(try client.frame())
        #expect(goodbye.kind == .goodbye)
        #expect(goodbye.detail == StatusCode.unavailable.rawValue)
        #expect(try client.frame() == nil)
    }

    @Test func whatIsInFlightIsFinishedBeforeTheEnd() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        var bytes: [UInt8] = []
        for call in 0..<50 as Range<UInt32> {
            bytes += RawClient.bytes(.request, call: call, word: "KMS/CreateKey")
        }
        try client.send(bytes)
        instance.stop()
        for _ in 0..<50 {
            let reply = try #require(try client.frame())
            #expect(reply.kind == .response && reply.detail == 0)
        }
        #expect(try client.frame()?.kind == .goodbye)
    }

    @Test func whoHasSaidEverythingStillHearsTheReply() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        try client.request("KMS/CreateKey", call: 6)
        shutdown(client.descriptor, Int32(SHUT_WR))
        #expect(try client.frame()?.call == 6)
        #expect(try client.frame() == nil)
    }
}
