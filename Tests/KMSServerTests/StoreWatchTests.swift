import Glibc
import KMSAPI
import KMSCore
import KMSModel
import KMSStore
import KMSWire
import Testing

@testable import KMSServer

/// A data file is checked from the start, not at the first change.
@Suite struct StoreWatchTests {
    private static func key(_ number: UInt64) -> KeyRecord {
        var key = KeyAttributes(
            KeyAddress(KeyID(high: number << 32, low: number), in: .standard),
            creationDate: Timestamp(milliseconds: 0), keySpec: .symmetricDefault,
            keyUsage: .encryptDecrypt, origin: .awsKms, state: .enabled, keyManager: .customer)
        key.description = String(repeating: "d", count: 200)
        return KeyRecord(key, material: nil)
    }

    /// A server over a store of 200 keys; `damage` changes the data file before it starts.
    private func makeServer(
        _ damage: @escaping (inout [UInt8]) -> Void
    ) throws -> ServerInstance {
        try ServerInstance(
            store: PreparedStore(keys: (1...200).map(Self.key), damage: damage))
    }

    private func wait(
        for instance: ServerInstance, until isDone: ([String]) -> Bool
    ) -> [String] {
        var problems: [String] = []
        for _ in 0..<10_000 {
            problems = instance.server.lookAround().problems
            if isDone(problems) { break }
            usleep(1000)
        }
        return problems
    }

    /// The last page that isn't free holds rows: with its keys out of order nothing that a start looks at is
    /// wrong.
    @Test func damageIsAProblemBeforeAnyChange() throws {
        var found = 0
        for page in 3..<8 {
            let start = page * 4096
            let instance = try? makeServer { bytes in
                guard bytes.count >= start + 4096 else { return }
                for index in start + 16..<start + 4096 { bytes[index] = 0xFF }
            }
            // Some pages are looked at by the start itself, which then fails.
            guard let instance else { continue }
            let problems = wait(for: instance) { !$0.isEmpty }
            guard let problem = problems.first else { continue }  // a free page
            found += 1
            #expect(problem.hasPrefix("No change is made: "))
            #expect(problem.contains("is damaged: page \(page) "))
            let client = try instance.greetedClient()
            try client.request("KMS/CreateKey", call: 1)
            #expect(try client.frame()?.detail == StatusCode.internal.rawValue)
            try client.request("KMS/GenerateRandom", call: 2, payload: [8, 32])
            #expect(try client.frame()?.detail == 0, "what needs no change goes on")
        }
        #expect(found > 0)
    }

    @Test func aSoundFileIsNoProblem() throws {
        let instance = try makeServer { _ in }
        let client = try instance.greetedClient()
        try client.request("KMS/CreateKey", call: 1)
        #expect(try client.frame()?.detail == 0, "it waits for the check")
        #expect(instance.server.lookAround().problems.allSatisfy { !$0.contains("damaged") })
    }
}
