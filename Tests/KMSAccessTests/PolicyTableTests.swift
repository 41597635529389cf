import AccessTestKit
import KMSAccess
import KMSJSON
import Testing

import struct Foundation.Data
import class Foundation.FileManager
import struct Foundation.URL

/// Every case of `Tests/Fixtures/policies`.
@Suite struct PolicyTableTests {
    @Test(arguments: try PolicyTable.files(in: "decisions"))
    func aCaseIsDecidedAsTheTableSays(_ file: String) throws {
        for json in try PolicyTable.cases(of: file) {
            let name = json["name"]?.text ?? ""
            do {
                let words = try PolicyCase(json).decide().words
                #expect(words.decision == json["decision"]?.text, "\(file): \(name)")
                #expect(words.because == json["because"]?.text, "\(file): \(name)")
            } catch {
                Issue.record("\(file): \(name): \(error)")
            }
        }
    }

    @Test(arguments: try PolicyTable.files(in: "refusals"))
    func aDocumentIsAcceptedOrRefusedAsTheTableSays(_ file: String) throws {
        for json in try PolicyTable.cases(of: file) {
            let kind: Policy.Kind = json["kind"]?.text == "key" ? .key : .identity
            var refusal: String?
            do { _ = try PolicyCase.policy(json["document"] ?? .null, kind) } catch {
                refusal = "\(error)"
            }
            #expect(
                json["accepted"] == .bool(refusal == nil),
                "\(file): \(json["name"]?.text ?? ""): \(refusal ?? "accepted")")
        }
    }

    @Test(arguments: try PolicyTable.files(in: "lockouts"))
    func aPolicyLocksOutWhomTheTableSays(_ file: String) throws {
        for json in try PolicyTable.cases(of: file) {
            let policy = try PolicyCase.policy(json["keyPolicy"] ?? .null, .key)
            let principal = try PolicyCase.principal(json["caller"])
            let locksOut = policy.locksOut(
                principal, key: PolicyWorld.key, account: PolicyWorld.accountID,
                region: .standard, at: .init(milliseconds: 1_772_366_400_000))
            #expect(
                json["locksOut"] == .bool(locksOut), "\(file): \(json["name"]?.text ?? "")")
        }
    }

    @Test func theTablesAreLargeAndHaveAsManyRefusalsAsPermits() throws {
        let cases = try PolicyTable.files(in: "decisions").flatMap(PolicyTable.cases)
        let permits = cases.count { $0["decision"]?.text == "allow" }
        #expect(cases.count >= 300 && abs(2 * permits - cases.count) <= cases.count / 4)
        let names = cases.compactMap { $0["name"]?.text }
        #expect(Set(names).count == cases.count)
    }
}

/// The files of cases.
enum PolicyTable {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/policies")

    static func files(in kind: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)
            .filter { $0.hasSuffix(".json") }.sorted().map { "\(kind)/\($0)" }
    }

    static func cases(of file: String) throws -> [JSONValue] {
        let data = try Data(contentsOf: folder.appending(path: file))
        return try JSONReader.value(of: Array(data)).list
    }
}
