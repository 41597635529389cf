import KMSModel
import Testing

@testable import KMSStore

/// By which row of the index a grant is found.
@Suite struct GrantTableTests {
    private let directory: TemporaryDirectory
    private let store: Store
    private let grantee = GrantParty(.user, "arn:aws:iam::123456789012:user/alice", uid: 1001)

    init() throws {
        directory = try TemporaryDirectory()
        store = try directory.open()
        _ = try store.change { try $0.put(Sample.key(1)) }
    }

    private func add(_ number: UInt8, _ pairs: [(String, String)]) throws {
        let id = try #require(GrantID(bytes: [UInt8](repeating: number, count: 32)))
        var grant = GrantRecord(
            GrantAddress(id, of: Sample.address(1)), creationDate: Timestamp(milliseconds: 0),
            grantee: grantee, operations: GrantOperation.decrypt.bit)
        let context = try #require(
            EncryptionContext(pairs: pairs.map { (key: $0.0, value: $0.1) }))
        grant.constraint = (.subset, context)
        try store.change { try $0.add(grant) }
    }

    private func count(_ key: String, _ value: String) throws -> Int {
        try store.look { transaction throws in
            var count = 0
            try transaction.forEachGrant(
                of: Sample.address(1), for: grantee,
                in: .subset(with: Array(key.utf8).span, Array(value.utf8).span), all: true
            ) { _, _ in count += 1 }
            return count
        }
    }

    @Test func grantsThatHaveAPairInCommonAreToldApartByTheOthers() throws {
        for number in 1...20 as ClosedRange<UInt8> {
            try add(number, [("app", "orders"), ("tenant", "\(number)"), ("zone", "a")])
        }
        #expect(try count("app", "orders") + count("zone", "a") <= 2)
        #expect(try (2...20).allSatisfy { try count("tenant", "\($0)") == 1 })
        _ = try store.look { transaction throws in try transaction.checkRows() }
        for number in 1...20 as ClosedRange<UInt8> {
            let id = try #require(GrantID(bytes: [UInt8](repeating: number, count: 32)))
            #expect(
                try store.change { try $0.deleteGrant(GrantAddress(id, of: Sample.address(1))) })
        }
        #expect(try count("tenant", "7") == 0)
        _ = try store.look { transaction throws in try transaction.checkRows() }
    }

    @Test func onesThatAreAlikeInAllStandWhereTheFewestDo() throws {
        for number in 1...64 as ClosedRange<UInt8> { try add(number, [("a", "1"), ("b", "2")]) }
        #expect(try count("a", "1") == 32)
        #expect(try count("b", "2") == 32)
    }
}
