import Foundation
import KMSModel
import Testing

@testable import KMSAudit

@Suite struct DenialFilterTests {
    /// The records of denied calls of so many users, `calls` of each, made as fast as it goes.
    private func records(ofUsers users: UInt32, calls: Int) throws -> [[String: Any]] {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("kmsd-audit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("audit.jsonl")
        let log = try AuditLog(
            path: path.path, accountID: "111122223333")
        let draft = AuditDraft()
        for _ in 0..<calls {
            for uid in 1000..<1000 + users {
                let caller = Caller(
                    CallerIdentity(
                        principal: .user("u\(uid)", uid: uid, of: "111122223333"),
                        peer: Peer(uid: uid, gid: uid), userAgent: ""),
                    requestID: RequestID(random: UInt64(uid), 1))
                let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
                draft.begin(.listKeys, by: caller, at: now)
                draft.fail(KMSError(.accessDenied, "no"), isStrangers: true)
                #expect(log.append(draft))
            }
        }
        #expect(log.close() == 0)
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map { line in
            let record = try JSONSerialization.jsonObject(with: Data(line.utf8))
            return record as? [String: Any] ?? [:]
        }
    }

    private func count(of record: [String: Any]) -> Int {
        let data = record["additionalEventData"] as? [String: Any] ?? [:]
        return data["count"] as? Int ?? data["countOfSeveralCallers"] as? Int ?? 1
    }

    @Test func aUsersDeniedCallsOfASecondAreFewRecords() throws {
        let records = try records(ofUsers: 3, calls: 500)
        #expect(records.count <= 60, "two for each user and second")
        #expect(records.reduce(0) { $0 + count(of: $1) } == 1500)
    }

    /// An ordinary user has 65,536 user IDs to send from.
    @Test func moreUsersThanAreToldApartAreCountedTogether() throws {
        let records = try records(ofUsers: 3000, calls: 10)
        #expect(records.count < 15_000, "2,050 for each second, at most")
        #expect(records.reduce(0) { $0 + count(of: $1) } == 30_000)
    }
}
