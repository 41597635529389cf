import AccessTestKit
import KMSAccess
import KMSJSON
import KMSModel
import Testing

import struct Foundation.Data
import struct Foundation.URL

/// The policies of `docs/ACCESS.md`, and what that page says they do.
@Suite struct WorkedPolicyTests {
    @Test(arguments: try WorkedPolicy.all())
    func aCaseIsDecidedAsThePageSays(_ policy: WorkedPolicy) throws {
        for json in policy.cases {
            let name = json["name"]?.text ?? ""
            do {
                let words = try PolicyCase(try policy.resolved(json)).decide().words
                #expect(words.decision == json["decision"]?.text, "\(name)")
                #expect(words.because == json["because"]?.text, "\(name)")
            } catch {
                Issue.record("\(name): \(error)")
            }
        }
    }

    @Test(arguments: try WorkedPolicy.all())
    func aDocumentIsAcceptedWithoutARemarkAndDoesNotLockRootOut(_ policy: WorkedPolicy) throws {
        for document in policy.documents {
            let read = try PolicyCase.document(document.text, document.kind)
            #expect(read.remarks.isEmpty)
            guard document.kind == .key else { continue }
            let locksOut = read.policy.locksOut(
                .root(of: PolicyWorld.accountID), key: PolicyWorld.key,
                account: PolicyWorld.accountID, region: .standard,
                at: Timestamp(milliseconds: 1_772_366_400_000))
            #expect(!locksOut)
        }
    }

    @Test(arguments: try WorkedPolicy.all())
    func eachDocumentIsUsedByPermitsAndDenials(_ policy: WorkedPolicy) {
        let decisions = policy.cases.compactMap { $0["decision"]?.text }
        #expect(decisions.count >= 4)
        #expect(decisions.contains("allow") && decisions.contains("deny"))
        let used = Set(policy.cases.flatMap(WorkedPolicy.numbers))
        #expect(used == Set(policy.documents.indices.map { Int64($0) + 1 }))
    }

    @Test func thePageHasTenWorkedPoliciesAndEachCaseAName() throws {
        let policies = try WorkedPolicy.all()
        let worked = policies.filter { !$0.cases.isEmpty }
        #expect(worked.count >= 10)
        let table = try PolicyTable.files(in: "decisions").flatMap(PolicyTable.cases)
        let names = (policies.flatMap(\.cases) + table).map { $0["name"]?.text ?? "" }
        #expect(!names.contains("") && Set(names).count == names.count)
    }
}

/// A section of the page that has policies or cases.
struct WorkedPolicy: Sendable, CustomTestStringConvertible {
    /// A policy of the section, as it is written there.
    struct Document: Sendable {
        let text: String
        let json: JSONValue

        /// That of a key if a statement names principals.
        var kind: Policy.Kind {
            let statement = json["Statement"] ?? .null
            let statements = statement.list.isEmpty ? [statement] : statement.list
            let namesPrincipals = statements.contains {
                $0["Principal"] != nil || $0["NotPrincipal"] != nil
            }
            return namesPrincipals ? .key : .identity
        }
    }

    /// A case that gives a policy by a number that the section doesn't have.
    struct NoSuchDocument: Error {
        let number: Int64
    }

    let title: String
    let documents: [Document]
    let cases: [JSONValue]

    var testDescription: String { title }

    private static let page = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/ACCESS.md")

    /// All sections with policies or cases.
    static func all() throws -> [WorkedPolicy] {
        let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
        var sections: [[Substring]] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") || sections.isEmpty { sections.append([]) }
            sections[sections.count - 1].append(line)
        }
        return try sections.map { try WorkedPolicy($0) }
            .filter { !$0.documents.isEmpty || !$0.cases.isEmpty }
    }

    private init(_ lines: [Substring]) throws {
        title = String(lines.first?.drop { $0 == "#" || $0 == " " } ?? "")
        documents = try Self.blocks(of: lines, from: "```json", to: "```").map { text in
            Document(text: text, json: try JSONReader.value(of: Array(text.utf8)))
        }
        cases = try Self.blocks(of: lines, from: "<!-- cases", to: "-->").flatMap { text in
            try JSONReader.value(of: Array(text.utf8)).list
        }
    }

    /// What is between each line `first` and the next line `last`.
    private static func blocks(
        of lines: [Substring], from first: String, to last: String
    ) -> [String] {
        var blocks: [String] = []
        var block: String?
        for line in lines {
            if let text = block {
                if line == last {
                    blocks.append(text)
                    block = nil
                } else {
                    block = "\(text)\(line)\n"
                }
            } else if line == first {
                block = ""
            }
        }
        return blocks
    }

    /// The numbers by which a case gives policies, from 1.
    static func numbers(in json: JSONValue) -> [Int64] {
        [json["keyPolicy"], json["ceiling"]].compactMap { $0?.number }
            + (json["identityPolicies"]?.list ?? []).compactMap(\.number)
    }

    /// The case with the policies in the place of their numbers.
    func resolved(_ json: JSONValue) throws -> JSONValue {
        let members = try json.members.map { member -> JSONValue.Member in
            switch member.key {
            case "keyPolicy", "ceiling":
                return (key: member.key, value: try document(member.value))
            case "identityPolicies":
                return (key: member.key, value: .array(try member.value.list.map(document)))
            default: return member
            }
        }
        return .object(members)
    }

    /// The policy that a case gives by its number or as a whole.
    private func document(_ json: JSONValue) throws -> JSONValue {
        guard let number = json.number else { return json }
        guard let index = documents.indices.first(where: { Int64($0) + 1 == number }) else {
            throw NoSuchDocument(number: number)
        }
        return documents[index].json
    }
}
