import KMSModel
import KMSSecrets
import KMSAPI
import KMSWire
import Testing

@testable import KMSServer

@Suite struct RequestLimitTests {
    private let table = MethodTable.all(health: Health(server: "test", clock: MonotonicClock()))

    @Test func everyMethodTakesItsLargestRequest() throws {
        #expect(
            Set(LargestRequests.all.map(\.method)).isSuperset(of: table.names),
            "a method is not tested")
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        for (method, request) in LargestRequests.all where find(method) != nil {
            try client.request(method, payload: request)
            let reply = try #require(try client.frame())
            let message = try reply.detail == 0 ? "" : reply.status.message ?? ""
            #expect(!message.contains("too long") && !message.contains("too many"), "\(method)")
            #expect(!message.contains("validation error"), "\(method): \(message)")
        }
    }

    @Test func theLimitFollowsFromTheFields() throws {
        for (method, request) in LargestRequests.all {
            guard let limit = find(method)?.inputLimit else { continue }
            #expect(request.count <= limit, "\(method)")
            // Patterns that exclude 4-byte characters make the rest.
            #expect(limit <= 3 * request.count + 2048, "\(method) takes more than its fields")
        }
    }

    @Test func everyLimitFitsAFrame() throws {
        for name in table.names {
            let limit = try #require(find(name)).inputLimit
            #expect(limit + FrameHeader.byteCount + name.utf8.count <= FrameHeader.byteLimit)
        }
    }

    @Test func aLongerRequestIsRefused() throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        for name in table.names {
            let limit = try #require(find(name)).inputLimit
            try client.request(name, payload: [UInt8](repeating: 0, count: limit + 1))
            let reply = try #require(try client.frame())
            let status = try reply.status
            #expect(status.exception == "ValidationException", "\(name)")
            #expect(status.message?.contains("too long") == true, "\(name)")
        }
    }

    @Test(
        arguments: [
            (1001, "There are more than 1000 entries at 'encryptionContext'."),
            (10_000, "an encryption context may have at most 1000 pairs"),
        ] as [(Int, String)])
    func tooManyPairsAreToldAsThat(_ count: Int, _ expected: String) throws {
        let instance = try ServerInstance()
        let client = try instance.greetedClient()
        let pairs = (0..<count).map { (key: "\($0)", value: "") }
        let context = try #require(EncryptionContext(pairs: pairs))
        try client.request(
            "KMS/Decrypt", payload: try DecryptRequest(encryptionContext: context).bytes())
        let reply = try #require(try client.frame())
        let status = try reply.status
        #expect(status.exception == "ValidationException")
        #expect(status.message?.contains(expected) == true)
    }

    private func find(_ name: String) -> Method? {
        unsafe Array(name.utf8).withUnsafeBytes { unsafe table.find($0) }
    }
}
